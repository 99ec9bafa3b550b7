"""The story of a page that a site made, found among menus and teasers; no quote of it is lost unseen."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from reader.article import Article, count_words
from reader.sources.markup import read_markup

if TYPE_CHECKING:
    from trafilatura.settings import Document

_FEWEST = 25
"""The words of the shortest story."""
_STUB = 120
"""The words from which a page that asks for a subscription has given its story nonetheless."""
_STORY = re.compile(r"<(article|main)\b", re.IGNORECASE)
_QUOTATION = re.compile(r"[“\"]([^“”\"\n]{20,})[”\"]")
_FACTS = re.compile(r"<script[^>]+application/ld\+json[^>]*>(.*?)</script", re.IGNORECASE | re.DOTALL)


def extract(page: Article) -> Article:
    """The article that is in a page of a site; its text is empty where none can be found.

    Its notes say where passages in quotation marks of the page are missing, and where it is only a beginning.
    """
    # It takes as long to import as an article takes to show.
    from trafilatura import bare_extraction

    found = cast(
        "Document | None",
        bare_extraction(page.text, url=page.url, with_metadata=True, include_comments=False, favor_recall=True),
    )
    simple = read_markup(page)
    text = _paragraphs(found.text or "") if found else ""
    if found is None or count_words(text) < _FEWEST:
        # What the extractor takes for menus and teasers may be a short story that the page itself calls one.
        return simple if _STORY.search(page.text) and count_words(simple.text) >= _FEWEST else replace(simple, text="")
    title = simple.title if simple.title in simple.text else found.title or simple.title
    if title and title not in text[: 2 * len(title) + 200]:
        text = f"{title}\n\n{text}"
    return replace(
        page,
        text=text,
        title=title,
        byline=simple.byline or found.author,
        published=simple.published or found.date,
        language=simple.language,
        notes=(*page.notes, *_lost(simple.text, text), *_cut(page.text, text)),
    )


def _paragraphs(text: str) -> str:
    """The lines of an extraction as paragraphs."""
    return "\n\n".join(line.strip() for line in text.splitlines() if line.strip())


def _lost(whole: str, text: str) -> Iterator[str]:
    """A line on the quotations of the whole page that are not in the text, if there are any."""
    kept = _letters(text)
    lost = sum(_letters(match[1]) not in kept for match in _QUOTATION.finditer(whole))
    if lost:
        many = "a passage" if lost == 1 else f"{lost} passages"
        yield f"{many} in quotation marks elsewhere on the page left out; --whole-page reads all of it"


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _cut(page: str, text: str) -> Iterator[str]:
    """A line where the page says that one must pay for the rest."""
    if count_words(text) < _STUB and any(_asks_for_money(facts) for facts in _stated(page)):
        yield "only the beginning: the site asks for a subscription"


def _stated(page: str) -> Iterator[dict[str, Any]]:
    """The objects of schema.org that a page states of itself."""
    for match in _FACTS.finditer(page):
        try:
            stated = json.loads(match[1])
        except ValueError:
            continue
        found = stated if isinstance(stated, list) else [stated]
        for one in found:
            if isinstance(one, dict):
                yield one
                yield from (each for each in one.get("@graph") or () if isinstance(each, dict))


def _asks_for_money(facts: dict[str, Any]) -> bool:
    return str(facts.get("isAccessibleForFree", "")).casefold() in {"false", "https://schema.org/false"}
