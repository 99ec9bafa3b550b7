"""The articles of the library as rows: what was not read, when and where it appeared, how much is said in it."""

from collections.abc import Sequence

from reader.page import visible, width_of
from reader.shelf import Entry
from reader.tui.finder import Search
from reader.tui.rows import GAP, Pieces, Row, Text, counted, plain
from reader.tui.widgets.looks import cut

Tallies = Sequence[tuple[str, int]]

_MARK = '"'
_WIDE, _ROOMY = 100, 60
"""From so many columns on there is room for all, and for date and outlet."""
_OUTLET = {True: 18, False: 12}
"""The width of the outlet's column, where there is room for all and where there is not."""
_DAY = 10
"""The characters of an ISO 8601 date."""
_PICKED, _UNREAD, _STARRED = "✓", "●", "★"


def entry(one: Entry, width: int, *, is_picked: bool = False, has_outlet: bool = True) -> Row:
    """An article on one line of so many columns."""
    marks: Pieces = (
        (_PICKED if is_picked else " ", "key"),
        (" " if one.is_read else _UNREAD, "key"),
        (_STARRED if one.is_starred else " ", "key"),
        (" ", "muted"),
    )
    title = ((visible(one.title) or visible(one.source), "muted" if one.is_read else "unread"),)
    tags = tuple((f"  #{visible(tag)}", "role") for tag in one.tags)
    return Row((Text((*marks, *_where(one, width, has_outlet=has_outlet), *title, *tags), _tally(one, width)),))


def day_of(one: Entry) -> str:
    """The day on which an article appeared, as far as that is known; else that on which it was added."""
    return visible(one.published or one.added)[:_DAY]


def outlet_of(one: Entry) -> str:
    """Who published an article, as far as that is known."""
    return visible(one.outlet or "")


def _where(one: Entry, width: int, *, has_outlet: bool) -> Pieces:
    if width < _ROOMY:
        return ()
    day = (f"{day_of(one):<{_DAY}}  ", "muted")
    return (day, (f"{filled(outlet_of(one), _OUTLET[width >= _WIDE])}  ", "muted")) if has_outlet else (day,)


def _tally(one: Entry, width: int) -> Pieces:
    if width < _WIDE:
        return ((f"{counted(one.quotes, 'quote'):>9}" if width >= _ROOMY else f"{one.quotes:>3}", "muted"),)
    return ((f"{counted(one.quotes, 'quote'):>10} · {counted(one.speakers, 'speaker'):<11}", "muted"),)


def filled(text: str, room: int) -> str:
    """A text cut or filled to exactly so many cells."""
    [(head, _)] = cut(((text, "muted"),), room)
    return head + " " * (room - width_of(head))


def views(searches: Sequence[str], feeds: Tallies, outlets: Tallies, tags: Tallies) -> Search:
    """Search among the queries that were kept, feeds, outlets and tags; a row's choice is the query."""
    offered = {
        "Searches that you kept": [(query, query, "") for query in searches],
        "Feeds": [(title, f'feed:"{title}"', f"{count:,}") for title, count in feeds],
        "Outlets": [(name, f'outlet:"{name.replace(_MARK, " ")}"', f"{count:,}") for name, count in outlets],
        "Tags": [(f"#{name}", f'tag:"{name}"', f"{count:,}") for name, count in tags],
    }

    def search(typed: str) -> tuple[Row, ...]:
        rows: list[Row] = []
        for heading, choices in offered.items():
            fitting = [choice for choice in choices if typed.strip().casefold() in choice[0].casefold()]
            if fitting:
                rows += [GAP] if rows else []
                rows += [plain(heading, "kind"), *(_view(*choice) for choice in fitting)]
        return tuple(rows)

    return search


def _view(name: str, query: str, count: str) -> Row:
    return Row((Text(((visible(name), "plain"),), ((count, "muted"),)),), query)
