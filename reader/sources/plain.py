"""Plain text and Markdown: the text stays as it is, a title is found in it."""

import re
from dataclasses import replace

from reader.article import Article, Extent, count_words

_HEADING = re.compile(r"^#{1,6}[ \t]+(?P<title>[^\n]*?)[ \t#]*$", re.MULTILINE)
_MARKDOWN = (".md", ".markdown")
_LONGEST_HEADLINE = 30
"""In words."""
_LONGEST_TITLE = 12
"""In words, of a title made of the first words."""
_ENDS = (".", ",", ";", ":", "”", '"')
"""How a sentence ends, or a line that goes on; a headline ends in none of them."""
_ENDS_THAT_STAY = ("...", "…", "U.S.", "U.K.", "U.N.", "Jr.", "Sr.")


def read_plain(article: Article) -> Article:
    """The same article with the title that its first lines give."""
    return replace(article, title=_title(article))


def _title(article: Article) -> str:
    if article.source.lower().endswith(_MARKDOWN) and (heading := _HEADING.search(article.text)):
        return heading["title"].strip()
    first, *others = article.paragraphs
    words = _on_one_line(first, article.text)
    if others and _is_headline(words):
        return words
    return _first_words(words)


def _is_headline(words: str) -> bool:
    """Whether a first paragraph is short and no sentence."""
    if count_words(words) > _LONGEST_HEADLINE:
        return False
    return words.endswith(_ENDS_THAT_STAY) or not words.endswith(_ENDS)


def _first_words(words: str) -> str:
    first = words.split()
    if len(first) <= _LONGEST_TITLE:
        return words
    return " ".join(first[:_LONGEST_TITLE]).rstrip(".,;:") + " …"


def _on_one_line(extent: Extent, text: str) -> str:
    return " ".join(extent.of(text).split())
