"""Who said what in one article, written as data: a JSON object a line, CSV rows, or Markdown."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.analysis import Analysis, Entity, Person, Quote
from reader.article import Article, Extent

_OBEYED = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
"""What JSON may hold as it is, but a terminal would obey or hide."""

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~]")
"""What Markdown would take for markup."""

_FORMULA = ("=", "+", "-", "@", "\t")
"""What a spreadsheet would take for a formula at the beginning of a cell."""

_COLUMNS = (
    "id", "source", "title", "published", "kind", "speaker", "role", "quote", "cue", "mention", "start", "end",
    "confidence", "why",
)  # fmt: skip

_NOBODY = "Without a speaker"


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write records: what stands once at the top, and what stands for each article."""

    heading: str
    write: Callable[[Article, Analysis], str]
    is_exact: bool
    """Whether every character counts; such a format escapes by itself what a terminal would obey."""


def record(article: Article, analysis: Analysis) -> dict[str, object]:
    """The article with all that was found in it, as the JSON object that README describes."""
    return {
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "byline": article.byline,
        "published": article.published,
        "url": article.url,
        "language": article.language,
        "text": article.text,
        "pipeline": analysis.pipeline,
        "entities": [_entity(entity, article.text) for entity in analysis.entities],
        "people": [_person(person) for person in analysis.people],
        "quotes": [_quote(quote, article.text) for quote in analysis.quotes],
    }


def _entity(entity: Entity, text: str) -> dict[str, object]:
    start, end = _pair(entity.extent)
    return {"start": start, "end": end, "label": entity.label, "text": entity.extent.of(text), "name": entity.name}


def _person(person: Person) -> dict[str, object]:
    return {"name": person.name, "role": person.role, "mentions": [_pair(mention) for mention in person.mentions]}


def _quote(quote: Quote, text: str) -> dict[str, object]:
    speaker = quote.speaker
    return {
        "kind": quote.kind,
        "content": [_pair(extent) for extent in quote.content],
        "cue": _pair(quote.cue) if quote.cue else None,
        "speaker": {"name": speaker.name, "mention": _pair(speaker.mention) if speaker.mention else None}
        if speaker
        else None,
        "text": quote.words_in(text),
        "confidence": round(quote.confidence, 3),
        "why": quote.why,
    }


def _pair(extent: Extent) -> list[int]:
    return [extent.start, extent.end]


def _as_json(article: Article, analysis: Analysis) -> str:
    return json_line(record(article, analysis))


def json_line(data: object) -> str:
    """The data as JSON on one line, with nothing in it that a terminal obeys."""
    written = json.dumps(data, ensure_ascii=False)
    return _OBEYED.sub(lambda character: f"\\u{ord(character[0]):04x}", written) + "\n"


def _as_csv(article: Article, analysis: Analysis) -> str:
    roles = {person.name: person.role for person in analysis.people}
    return csv_lines(_row(quote, article, roles) for quote in analysis.quotes)


def _row(quote: Quote, article: Article, roles: dict[str, str | None]) -> tuple[object, ...]:
    speaker = quote.speaker
    mention = speaker.mention if speaker else None
    return (
        article.id,
        article.source,
        article.title,
        article.published,
        quote.kind,
        speaker.name if speaker else None,
        roles.get(speaker.name) if speaker else None,
        quote.shown_in(article.text),
        _words(quote.cue, article.text),
        _words(mention, article.text),
        quote.start,
        quote.content[-1].end,
        round(quote.confidence, 3),
        quote.why,
    )


def _words(extent: Extent | None, text: str) -> str | None:
    return " ".join(extent.of(text).split()) if extent else None


def csv_lines(rows: Iterable[tuple[object, ...]]) -> str:
    """The rows as CSV, with nothing in them that a spreadsheet would run."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    """The value, with an apostrophe before what a spreadsheet would run."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _as_markdown(article: Article, analysis: Analysis) -> str:
    facts = [article.byline, article.published, article.url or article.source, f"{article.words} words"]
    lines = [f"# {plain(article.title or article.id)}", "", plain(" · ".join(fact for fact in facts if fact)), ""]
    roles = {person.name: person.role for person in analysis.people}
    for name, quotes in _by_speaker(analysis).items():
        role = roles.get(name) if name else None
        lines += [f"## {plain(name or _NOBODY)}", ""]
        lines += [plain(role), ""] if role else []
        for quote in quotes:
            lines += [f"> {plain(_shown(quote, article.text))}", ">", f"> {_source(quote, article.text)}", ""]
    return "\n".join([*lines, ""])


def _by_speaker(analysis: Analysis) -> dict[str | None, list[Quote]]:
    """The quotes of each speaker, in the order in which they begin to speak; those of nobody last."""
    quotes: dict[str | None, list[Quote]] = {}
    for quote in sorted(analysis.quotes, key=lambda quote: (quote.speaker is None, quote.start)):
        quotes.setdefault(quote.speaker.name if quote.speaker else None, []).append(quote)
    return quotes


def _shown(quote: Quote, text: str) -> str:
    words = quote.shown_in(text)
    return f"“{words}”" if quote.kind == "direct" else words


def _source(quote: Quote, text: str) -> str:
    cue = _words(quote.cue, text)
    return f"— {quote.kind}, {plain(cue)}" if cue else f"— {quote.kind}"


def plain(text: str) -> str:
    """The text on one line, with nothing that Markdown takes for markup."""
    return _MARKUP.sub(r"\\\g<0>", " ".join(text.split()))


FORMATS = {
    "jsonl": Format("", _as_json, is_exact=True),
    "csv": Format(csv_lines([_COLUMNS]), _as_csv, is_exact=False),
    "markdown": Format("", _as_markdown, is_exact=False),
}
"""Every format that there is, by name."""
