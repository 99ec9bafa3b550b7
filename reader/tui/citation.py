"""A quote as it is copied: its words, who said them, and where they stand."""

import re

from reader.analysis import Analysis, Quote
from reader.article import Article, Extent
from reader.page import visible
from reader.tui.rows import NO_SPEAKER
from reader.tui.spread import is_doubtful

_ONLY_MARKS = re.compile(r"[\s\"'“”‘’«»]*")
_HOW = {"direct": "", "mixed": " (partly in the article's words)", "indirect": " (in the article's words)"}


def words_of(article: Article, quote: Quote) -> str:
    """The words of a quote: what was left out between them is shown, a new paragraph stays one."""
    words = _clean(quote.content[0].of(article.text))
    for before, after in zip(quote.content, quote.content[1:], strict=False):
        words += _joint(article.text, before, after) + _clean(after.of(article.text))
    return words


def cite(article: Article, analysis: Analysis, quote: Quote) -> str:
    """A quote with its speaker, title and source, ready to be pasted."""
    words = words_of(article, quote)
    said = f"“{words}”" if quote.kind == "direct" else words
    return f"{said}\n— {_speaker(analysis, quote)}{_HOW[quote.kind]}\n{_where(article)}"


def _clean(text: str) -> str:
    return " ".join(visible(text).split())


def _joint(text: str, before: Extent, after: Extent) -> str:
    between = text[before.end : after.start]
    if _ONLY_MARKS.fullmatch(between):
        return "\n" if "\n" in between else " "
    return " … "


def _speaker(analysis: Analysis, quote: Quote) -> str:
    if quote.speaker is None:
        return NO_SPEAKER
    name = quote.speaker.name
    roles = [person.role for person in analysis.people if person.name == name and person.role]
    doubt = " (uncertain)" if is_doubtful(quote) else ""
    return visible(", ".join([name, *roles])) + doubt


def _where(article: Article) -> str:
    place = article.url or article.source
    parts = [article.title, article.byline, article.published, place if place != article.title else None]
    return ". ".join(visible(part).rstrip(".") for part in parts if part)
