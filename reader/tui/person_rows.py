"""A person as rows: each quote where it stands, the roles over time, who quotes the person, and who else is quoted."""

from collections import Counter
from collections.abc import Iterable, Sequence

from reader.page import cells, visible
from reader.shelf import Held, Passage, Profile
from reader.tui import shelf_rows
from reader.tui.rows import GAP, Pieces, Row, Text, plain
from reader.tui.widgets.looks import MORE

LINES = 5
"""The height of a quote: article, two lines of words, what is around them, and a gap."""

_VOICE = 0
"""The colour of the one who speaks on this page."""
_FRAME = 8
"""Cells of a line that are not for words."""
_BAR = 8
"""The longest bar, in cells."""
_LISTED = 100
"""So many others who are quoted are listed."""
_MONTHS = 24
"""Up to so many months are told one by one, more as years."""
_MARKS, _STOPS = "\"'“”‘’«» ,", ".,;:!? "
"""What is left of a quote at its edges, and says nothing there."""
_YEAR, _MONTH = 4, 7
"""Characters of an ISO 8601 date."""


def passage(one: Passage, width: int) -> Row:
    """A quote with its article and what is around it, on lines of so many columns."""
    said = one.said
    entry = said.entry
    where = " · ".join(part for part in (shelf_rows.day_of(entry), shelf_rows.outlet_of(entry)) if part)
    head = Text(
        ((where, "key"), (f"  {visible(entry.title)}", "muted")),
        ((visible(said.verb or ""), "cue"),),
    )
    look = "words" if said.kind == "direct" else "paraphrase"
    words = f"“{visible(said.shown)}”" if said.kind == "direct" else visible(said.shown)
    lines = [Text(((line, look),)) for line in _wrapped(words, width - _FRAME, 2)]
    return Row((head, *lines, Text(((_around(one), "role"),))), voice=_VOICE)


def _around(one: Passage) -> str:
    """The words around a quote, as one line: what comes behind it first, since that tells who speaks and when."""
    before, after = (_line(part) for part in (one.before, one.after))
    parts = (f"{MORE} {after}" if any(map(str.isalnum, after)) else "", f"{before} {MORE}" if before else "")
    return "   ".join(filter(None, parts))


def _line(text: str) -> str:
    return " ".join(visible(text).split()).strip(_MARKS).lstrip(_STOPS)


def _wrapped(text: str, room: int, most: int) -> list[str]:
    """A text cut by words into lines of at most so many cells; what finds no room is left out."""
    lines = [""]
    used = 0
    for word in text.split():
        size = sum(map(cells, word)) + 1
        if used + size > room and lines[-1]:
            if len(lines) == most:
                lines[-1] += MORE
                break
            lines.append("")
            used = 0
        lines[-1] += f" {word}" if lines[-1] else word
        used += size
    return lines


def facts(profile: Profile) -> tuple[Row, ...]:
    """What is known of a person, under headings; the choice of somebody else's row is the name."""
    sections = (
        ("Roles", [_role(held) for held in profile.roles]),
        ("When", _bars(_times(profile.months))),
        ("Quoted by", _bars((outlet or "no outlet", count) for outlet, count in profile.outlets)),
        ("Quoted beside", [_other(*other) for other in profile.beside[:_LISTED]]),
    )
    rows: list[Row] = []
    for heading, section in sections:
        if section:
            rows += [GAP] if rows else []
            rows += [plain(heading, "kind"), *section]
    return tuple(rows)


def _role(held: Held) -> Row:
    first, last = held.first[:_MONTH], held.last[:_MONTH]
    span = first if first == last else f"{first} – {last}"
    return Row(
        (Text(((visible(held.role), "plain"),)), Text(((span, "muted"),), ((f"{held.articles:,}", "muted"),))), ""
    )


def _times(months: Sequence[tuple[str, int]]) -> Sequence[tuple[str, int]]:
    """How many quotes there are by month; by year, where that would be long."""
    if len(months) <= _MONTHS:
        return months
    years: Counter[str] = Counter()
    for month, count in months:
        years[month[:_YEAR]] += count
    return tuple(years.items())


def _bars(tallies: Iterable[tuple[str, int]]) -> list[Row]:
    """Names with their counts, and bars as long as these."""
    told = tuple(tallies)
    most = max((count for _, count in told), default=1)
    return [_bar(name, count, most) for name, count in told]


def _bar(name: str, count: int, most: int) -> Row:
    bar = "▇" * max(1, round(_BAR * count / most))
    right: Pieces = ((f"{bar:<{_BAR}}", "key"), (f" {count:>4,}", "muted"))
    return Row((Text(((visible(name), "plain"),), right, ((f"{count:,}", "muted"),)),), "")


def _other(name: str, articles: int) -> Row:
    return Row((Text(((visible(name), "person"),), ((f"{articles:,}", "muted"),)),), name)
