"""What the library found, written as data, as text for people, and as citations."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from reader.records import csv_lines, json_line, plain
from reader.shelf import Entry, Feed, Profile, Said

_One = TypeVar("_One")

_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20\x7f-\x9f]+", re.IGNORECASE)
"""A URL that may be followed; whatever else an article gives for one is not linked."""
_BRACKETS = str.maketrans({"(": "%28", ")": "%29"})
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "&": r"\&", "#": r"\#", "$": r"\$", "_": r"\_",
        "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    }
)  # fmt: skip
_NOBODY = "Without a speaker"

_FEED_COLUMNS = ("id", "title", "url", "site", "articles", "unread", "checked", "error", "wait")
_ENTRY_COLUMNS = (
    "id", "title", "byline", "outlet", "date", "url", "source", "added", "read", "starred", "tags", "quotes",
    "speakers",
)  # fmt: skip
_QUOTE_COLUMNS = (
    "article", "title", "outlet", "date", "url", "kind", "speaker", "role", "text", "verb", "start", "end",
    "confidence", "link",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Writer(Generic[_One]):
    """A way to write what was found."""

    write: Callable[[Iterable[_One]], str]
    is_exact: bool
    """Whether every character counts; such a format escapes by itself what a terminal would obey."""


def link(said: Said) -> str | None:
    """The URL of the page, with the text fragment that points at the quote; None where there is no page."""
    url = said.entry.url
    if not url or not _WEB.fullmatch(url):
        return None
    page, _, anchor = url.partition("#")
    return f"{page}#{anchor.partition(':~:')[0]}:~:{said.fragment}"


def _entry_data(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "title": entry.title,
        "byline": entry.byline,
        "outlet": entry.outlet,
        "date": entry.published,
        "url": entry.url,
        "source": entry.source,
        "added": entry.added,
        "read": entry.is_read,
        "starred": entry.is_starred,
        "tags": list(entry.tags),
        "quotes": entry.quotes,
        "speakers": entry.speakers,
    }


def _quote_data(said: Said) -> dict[str, object]:
    mention = [said.mention.start, said.mention.end] if said.mention is not None else None
    return {
        "article": said.entry.id,
        "title": said.entry.title,
        "outlet": said.entry.outlet,
        "date": said.entry.published,
        "url": said.entry.url,
        "kind": said.kind,
        "text": said.text,
        "content": [[extent.start, extent.end] for extent in said.content],
        "cue": [said.cue.start, said.cue.end] if said.cue is not None else None,
        "verb": said.verb,
        "speaker": {"name": said.speaker, "as": said.named, "role": said.role, "mention": mention}
        if said.speaker
        else None,
        "confidence": round(said.confidence, 3),
        "link": link(said),
        "notes": list(said.notes),
    }


def _entries_csv(entries: Iterable[Entry]) -> str:
    rows = [tuple(_entry_data(entry)[column] for column in _ENTRY_COLUMNS) for entry in entries]
    flat = [tuple(" ".join(cell) if isinstance(cell, list) else cell for cell in row) for row in rows]
    return csv_lines([_ENTRY_COLUMNS, *flat])


def _quotes_csv(quotes: Iterable[Said]) -> str:
    rows = []
    for said in quotes:
        values = {
            **_quote_data(said),
            "text": said.shown,
            "speaker": said.speaker,
            "role": said.role,
            "start": said.content[0].start,
            "end": said.content[-1].end,
        }
        rows.append(tuple(values[column] for column in _QUOTE_COLUMNS))
    return csv_lines([_QUOTE_COLUMNS, *rows])


def _entries_markdown(entries: Iterable[Entry]) -> str:
    return "".join(f"{entry.id}. {_about(entry)}\n" for entry in entries)


def _about(entry: Entry) -> str:
    facts = [entry.outlet, entry.published, _counted(entry.quotes, "quote"), _counted(entry.speakers, "speaker")]
    facts += ["" if entry.is_read else "unread", "starred" if entry.is_starred else "", *entry.tags]
    told = " · ".join(plain(fact) for fact in facts if fact)
    return f"**{plain(entry.title or entry.source)}** {told}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _quotes_markdown(quotes: Iterable[Said]) -> str:
    return "".join(f"{_block(said)}\n\n" for said in quotes)


def _block(said: Said) -> str:
    words = plain(said.shown)
    lines = [f"> “{words}”" if said.kind == "direct" else f"> {words}", ">"]
    who = ", ".join(plain(part) for part in (said.speaker or _NOBODY, said.role if said.speaker else None) if part)
    lines.append(f"> — {who}; {said.kind}" + (f", {plain(said.verb)}" if said.verb else ""))
    lines.append(f"> {_where(said)}")
    lines += [f"> Note: {plain(note)}" for note in said.notes]
    return "\n".join(lines)


def _where(said: Said) -> str:
    title, target = plain(said.entry.title or said.entry.source), link(said)
    linked = f"[{title}]({target.translate(_BRACKETS)})" if target else title
    facts = [plain(fact) for fact in (said.entry.outlet, said.entry.published) if fact]
    return ", ".join([linked, *facts, f"article {said.entry.id}"])


def profile(one: Profile) -> str:
    """Who somebody is across the library, as Markdown; what they said is written after it."""
    lines = [f"# {plain(one.name)}", "", f"{_counted(one.quotes, 'quote')} in {_counted(one.articles, 'article')}", ""]
    lines += [f"- {plain(held.role)}, {held.first} to {held.last}" for held in one.roles]
    lines += ["- quoted by " + _tally(one.outlets)] if any(name for name, _ in one.outlets) else []
    lines += ["- quoted beside " + _tally(one.beside)] if one.beside else []
    return "\n".join([*lines, "", ""])


_SHOWN = 8
"""How many names of a tally are written."""


def _tally(counted: Iterable[tuple[str, int]]) -> str:
    named = [f"{plain(name)} ({times})" for name, times in counted if name]
    return ", ".join(named[:_SHOWN]) + (" and others" if len(named) > _SHOWN else "")


def _csl(quotes: Iterable[Said]) -> str:
    items = [_without_gaps(_csl_item(said)) for said in quotes]
    # Escapes keep an untrusted title from being obeyed, and are the same to whatever reads JSON.
    return json.dumps(items, indent=1) + "\n"


def _csl_item(said: Said) -> dict[str, object]:
    entry = said.entry
    dated = _DATE.match(entry.published or "")
    return {
        "id": _key(said),
        "type": "article-newspaper",
        "title": entry.title or entry.source,
        "author": [{"literal": entry.byline}] if entry.byline else None,
        "container-title": entry.outlet,
        "issued": {"date-parts": [[int(part) for part in dated.groups()]]} if dated else None,
        "URL": link(said),
        "note": _quoted(said),
    }


def _bibtex(quotes: Iterable[Said]) -> str:
    return "".join(_bibtex_item(said) for said in quotes)


def _bibtex_item(said: Said) -> str:
    entry = said.entry
    dated = _DATE.match(entry.published or "")
    url = link(said)
    fields = {
        "author": _tex(entry.byline),
        "title": _tex(entry.title or entry.source),
        "journal": _tex(entry.outlet),
        "year": dated and dated[1],
        "month": dated and _month(dated[2]),
        "day": dated and str(int(dated[3])),
        "url": f"{{{url}}}" if url else None,
        "note": _tex(_quoted(said)),
    }
    listed = "".join(f"  {name} = {value},\n" for name, value in fields.items() if value)
    return f"@article{{{_key(said)},\n{listed}}}\n\n"


def _month(number: str) -> str | None:
    return _MONTHS[int(number) - 1] if 1 <= int(number) <= len(_MONTHS) else None


def _tex(text: str | None) -> str | None:
    # Two pairs of braces: the inner one keeps capitals, and a byline from being taken for a list of names.
    return f"{{{{{' '.join(text.split()).translate(_TEX)}}}}}" if text else None


def _ris(quotes: Iterable[Said]) -> str:
    return "".join(_ris_item(said) for said in quotes)


def _ris_item(said: Said) -> str:
    entry = said.entry
    dated = _DATE.match(entry.published or "")
    fields = [
        ("TY", "NEWS"),
        ("ID", _key(said)),
        ("AU", entry.byline),
        ("TI", entry.title or entry.source),
        ("T2", entry.outlet),
        ("PY", dated and dated[1]),
        ("DA", dated and "/".join(dated.groups())),
        ("UR", link(said)),
        ("N1", _quoted(said)),
    ]
    lines = [f"{tag}  - {' '.join(value.split())}\n" for tag, value in fields if value]
    return "".join([*lines, "ER  - \n\n"])


def _quoted(said: Said) -> str:
    words = f"“{said.shown}”" if said.kind == "direct" else said.shown
    return f"{words} — {said.speaker or _NOBODY} ({said.kind}{', ' + said.verb if said.verb else ''})"


def _key(said: Said) -> str:
    """A name for the quote that holds within the library."""
    return f"quote-{said.entry.id}-{said.number + 1}"


def _without_gaps(data: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in data.items() if value is not None}


def _feed_data(feed: Feed) -> dict[str, object]:
    return {column: getattr(feed, column) for column in _FEED_COLUMNS}


def _feeds_csv(feeds: Iterable[Feed]) -> str:
    return csv_lines([_FEED_COLUMNS, *(tuple(_feed_data(feed).values()) for feed in feeds)])


def _feeds_markdown(feeds: Iterable[Feed]) -> str:
    return "".join(f"{feed.id}. {_about_feed(feed)}\n" for feed in feeds)


def _about_feed(feed: Feed) -> str:
    facts = [
        _counted(feed.articles, "article"),
        f"{feed.unread} unread",
        f"asked {feed.checked or 'never'}",
        feed.error,
    ]
    told = " · ".join(plain(fact) for fact in facts if fact)
    return f"**{plain(feed.title or feed.url)}** {plain(feed.url)} · {told}"


FEEDS: dict[str, Writer[Feed]] = {
    "markdown": Writer(_feeds_markdown, is_exact=False),
    "jsonl": Writer(lambda feeds: "".join(json_line(_feed_data(feed)) for feed in feeds), is_exact=True),
    "csv": Writer(_feeds_csv, is_exact=False),
}
"""The ways to write a list of feeds, by name."""
ENTRIES: dict[str, Writer[Entry]] = {
    "markdown": Writer(_entries_markdown, is_exact=False),
    "jsonl": Writer(lambda entries: "".join(json_line(_entry_data(entry)) for entry in entries), is_exact=True),
    "csv": Writer(_entries_csv, is_exact=False),
}
"""Every format of a list of articles, by name."""

QUOTES: dict[str, Writer[Said]] = {
    "markdown": Writer(_quotes_markdown, is_exact=False),
    "jsonl": Writer(lambda quotes: "".join(json_line(_quote_data(said)) for said in quotes), is_exact=True),
    "csv": Writer(_quotes_csv, is_exact=False),
    "csl": Writer(_csl, is_exact=True),
    "bibtex": Writer(_bibtex, is_exact=False),
    "ris": Writer(_ris, is_exact=False),
}
"""Every format of a list of quotes, by name."""
