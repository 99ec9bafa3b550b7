"""A list of rows to walk through and choose from: the sidebar's, and the overlays'."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from reader.tui.rows import Pieces, Row, Text
from reader.tui.widgets.looks import Drawn, cut, voice_look, width

_BAR = "▍"
_EDGE = 4
"""The right edge takes at most one part in so many of a narrow line."""


class RowsDrawn(Drawn):
    """A pane of rows, each with a bar in the colour of a speaker before it and something at its right edge."""

    def drawn(self, row: Row, line: Text, whole: int, *, marked: bool) -> list[Segment]:
        """One line of a row, exactly so many cells wide."""
        ground = self.rich_style
        if marked:
            ground += self.style_of("cursor" if self.has_focus or self.has_class("-leading") else "cursor-idle")
        bar = " " if row.voice is None else _BAR
        right = line.right if width(line.left) + width(line.right) + 5 <= whole else self._short(line, whole)
        room = max(1, whole - 3 - (width(right) + 2 if right else 0))
        segments = [Segment(bar, ground + self._look(row, "voice")), Segment(" ", ground)]
        segments += Segment.adjust_line_length(self._inked(row, cut(line.left, room), ground), room, ground)
        segments += [Segment("  ", ground), *self._inked(row, right, ground)] if right else []
        return Segment.adjust_line_length(segments, whole, ground)

    @staticmethod
    def _short(line: Text, whole: int) -> Pieces:
        """What stands at the right edge where there is no room for all: nothing that takes much of the left."""
        short = line.brief or line.right
        return short if line.brief or width(short) <= whole // _EDGE else ()

    def _inked(self, row: Row, pieces: Pieces, ground: Style) -> list[Segment]:
        return [Segment(text, ground + self._look(row, look)) for text, look in pieces]

    def _look(self, row: Row, look: str) -> Style:
        """The style of a piece; speaker's name and words take the speaker's colour."""
        if look == "voice":
            return self.style_of() if row.voice is None else self.style_of(voice_look(row.voice))
        if look in {"speaker", "words", "paraphrase"} and row.voice is not None:
            return self.style_of(look, voice_look(row.voice, told=look == "paraphrase"))
        return self.style_of(look)


class RowList(RowsDrawn):
    """Rows, one of which is marked."""

    class Reached(Message):
        """The reader moved on to a row."""

        def __init__(self, row: Row) -> None:
            super().__init__()
            self.row = row

    class Chosen(Message):
        """The reader chose a row."""

        def __init__(self, row: Row) -> None:
            super().__init__()
            self.row = row

    def __init__(self, id: str | None = None, empty: str = "") -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._empty = empty
        self._rows: tuple[Row, ...] = ()
        self._ends: list[int] = []
        self._at: int | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return self._rows

    @property
    def row(self) -> Row | None:
        """The row that is marked."""
        return None if self._at is None else self._rows[self._at]

    def show(self, rows: tuple[Row, ...], *, empty: str | None = None) -> None:
        """Show other rows, the first that can be chosen marked; nobody is told."""
        self._rows = rows
        self._ends = list(accumulate(len(row.lines) for row in rows))
        self._at = next((number for number, row in enumerate(rows) if row.choice is not None), None)
        self._empty = self._empty if empty is None else empty
        self.virtual_size = Size(1, self._ends[-1] if self._ends else 1)
        self.jump(0)
        self.refresh()

    def mark(self, wanted: Callable[[Row], bool]) -> None:
        """Mark the first row that is wanted and bring it into view; nobody is told."""
        if self.row is not None and wanted(self.row):
            return
        for number, row in enumerate(self._rows):
            if row.choice is not None and wanted(row):
                self._mark(number)
                return

    def action_move(self, step: str) -> None:
        page = max(1, self.size.height - 2)
        lines = {"down": 1, "up": -1, "page_down": page, "page_up": -page}
        lines |= {"half_down": max(1, page // 2), "half_up": -max(1, page // 2)}
        last = len(self._rows) - 1
        if self._at is None:
            return
        if step in {"first", "last"}:
            self._reach(self._near(0 if step == "first" else last, 1 if step == "first" else -1))
        elif step in {"down", "up"}:
            self._reach(self._near(self._at + lines[step], lines[step]))
        else:
            goal = self._row_at(self._top(self._at) + lines[step])
            onward = 1 if lines[step] > 0 else -1
            self._reach(
                self._near(goal, onward) if goal is not None else self._near(last if onward > 0 else 0, -onward)
            )

    def action_choose(self) -> None:
        if self.row is not None:
            self.post_message(self.Chosen(self.row))

    def on_click(self, event: events.Click) -> None:
        number = self._row_at(event.y + self.scroll_offset.y)
        if number is not None and self._rows[number].choice is not None:
            self._mark(number)
            self.post_message(self.Chosen(self._rows[number]))

    def on_resize(self) -> None:
        if self._at is not None:
            self._mark(self._at)

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def render_line(self, y: int) -> Strip:
        room = self.scrollable_content_region.width
        at = y + self.scroll_offset.y
        number = self._row_at(at)
        if number is None:
            words = self._empty if not self._rows and at == 0 else ""
            muted = self.rich_style + self.style_of("muted")
            return Strip(self.fitted([Segment(f" {words}", muted)], room), room)
        row = self._rows[number]
        return Strip(self.drawn(row, row.lines[at - self._top(number)], room, marked=number == self._at), room)

    def _top(self, number: int) -> int:
        return self._ends[number] - len(self._rows[number].lines)

    def _top_of_group(self, number: int, least: int) -> int:
        """Where the heading over a quote begins, its speaker, if not above a line; else where the row itself does."""
        heading = number
        while heading > 0 and self._rows[heading].quote is not None:
            heading -= 1
        top = self._top(heading)
        return top if top >= least and self._rows[heading].quote is None else self._top(number)

    def _row_at(self, line: int) -> int | None:
        number = bisect_right(self._ends, line) if line >= 0 else len(self._rows)
        return number if number < len(self._rows) else None

    def _near(self, number: int, onward: int) -> int | None:
        """The nearest row that can be chosen, from a row on."""
        while 0 <= number < len(self._rows):
            if self._rows[number].choice is not None:
                return number
            number += onward
        return None

    def _reach(self, number: int | None) -> None:
        if number is not None and number != self._at:
            self._mark(number)
            self.post_message(self.Reached(self._rows[number]))

    def _mark(self, number: int) -> None:
        self._at = number
        end, rows = self._ends[number], max(1, self.size.height)
        top = self._top_of_group(number, end - rows)
        if top < self.scroll_offset.y:
            self.jump(0 if number == self._near(0, 1) else top)
        elif end > self.scroll_offset.y + rows:
            self.jump(end - rows)
        self.refresh()
