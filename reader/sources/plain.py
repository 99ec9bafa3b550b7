"""Plain text and Markdown: the text stays as it is, a title is found in it."""

import re
from dataclasses import replace
from datetime import date

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


_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_DATELINE = re.compile(
    r"(?:\w+day,? )?(?:(?P<month>[A-Z]\w+) (?P<day>\d{1,2}),?|(?P<first>\d{1,2}) (?P<then>[A-Z]\w+),?)"
    r" (?P<year>\d{4})\.?"
)
_FIRST_LINES = 4
"""Paragraphs of an article, at the most, among which one may be its date."""


def read_plain(article: Article) -> Article:
    """The same article with the title and the date that its first lines give."""
    return replace(article, title=_title(article), published=article.published or _date(article))


def _date(article: Article) -> str | None:
    """The date that is all of one of the first lines: "Monday, February 17, 2020", "17 February 2020"."""
    for paragraph in article.paragraphs[:_FIRST_LINES]:
        found = _DATELINE.fullmatch(_on_one_line(paragraph, article.text))
        month = (found["month"] or found["then"]).lower() if found else ""
        if found and month in _MONTHS:
            try:
                day = int(found["day"] or found["first"])
                return date(int(found["year"]), _MONTHS.index(month) + 1, day).isoformat()
            except ValueError:
                return None
    return None


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
