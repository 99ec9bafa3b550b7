"""A list as long as the library: it knows numbers, and asks for what they stand for as they come into view."""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar, Generic, TypeVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from reader.tui import keys
from reader.tui.rows import Row, Text
from reader.tui.widgets.row_list import RowsDrawn

Item = TypeVar("Item")

_AHEAD = 2
"""So many times what is in view is asked for at both sides of it, so that nobody sees it come."""


class PagedList(RowsDrawn, Generic[Item]):
    """Numbers in order, one of which is marked; each is shown as a row of always as many lines."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.PANE)
    LINES: ClassVar[int] = 1

    class Wanted(Message):
        """What these numbers stand for is in view, or nearly, and not known."""

        def __init__(self, numbers: tuple[int, ...]) -> None:
            super().__init__()
            self.numbers = numbers

    class Reached(Message):
        """The reader moved on to a number."""

    class Chosen(Message):
        """The reader chose a number."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, id: str) -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._numbers: Sequence[int] = ()
        self._items: dict[int, Item] = {}
        self._fresh: set[int] = set()
        self._at = 0
        self._empty: tuple[str, ...] = ()

    @abstractmethod
    def key_of(self, item: Item) -> int:
        """The number that stands for an item."""

    @abstractmethod
    def row_of(self, item: Item, width: int) -> Row:
        """An item as a row, `LINES` high."""

    @property
    def numbers(self) -> Sequence[int]:
        """All numbers, in order."""
        return self._numbers

    @property
    def at(self) -> int:
        """The place of the number that is marked, from 0."""
        return self._at

    @property
    def number(self) -> int | None:
        """The number that is marked."""
        return self._numbers[self._at] if self._numbers else None

    @property
    def item(self) -> Item | None:
        """What is marked, where it is known."""
        return None if self.number is None else self._items.get(self.number)

    def show(self, numbers: Sequence[int], at: int | None, place: int = 0, empty: tuple[str, ...] = ()) -> None:
        """Show other numbers, one of them marked if it is there, else the one at a place.

        What was known of them may be another now, and is asked for again.
        """
        self._numbers, self._empty = numbers, empty
        self._fresh.clear()
        self._at = numbers.index(at) if at in numbers else max(0, min(place, len(numbers) - 1))
        self.virtual_size = Size(1, max(1, len(numbers) * self.LINES))
        self._bring_into_view()
        self.refresh()

    def fill(self, items: Iterable[Item]) -> None:
        """Take in what some numbers stand for."""
        for item in items:
            self._items[self.key_of(item)] = item
            self._fresh.add(self.key_of(item))
        self.refresh()

    def action_move(self, step: str) -> None:
        page = max(1, self._in_view - 1)
        half = max(1, page // 2)
        steps = {"down": 1, "up": -1, "page_down": page, "page_up": -page, "half_down": half, "half_up": -half}
        last = len(self._numbers) - 1
        self.reach({"first": 0, "last": last}.get(step, self._at + steps.get(step, 0)))

    def reach(self, at: int) -> None:
        """Mark the number at a place, or at the nearest that there is."""
        self._at = max(0, min(at, len(self._numbers) - 1))
        self._bring_into_view()
        self.refresh()
        self.post_message(self.Reached())

    def action_choose(self) -> None:
        if self.number is not None:
            self.post_message(self.Chosen(self.number))

    def on_click(self, event: events.Click) -> None:
        at = (event.y + self.scroll_offset.y) // self.LINES
        if at < len(self._numbers):
            self.reach(at)
            self.action_choose()

    def on_resize(self) -> None:
        self._bring_into_view()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._want()

    def render_line(self, y: int) -> Strip:
        room = self.scrollable_content_region.width
        at, line = divmod(y + self.scroll_offset.y, self.LINES)
        if at >= len(self._numbers):
            words = self._empty[y] if not self._numbers and y < len(self._empty) else ""
            muted = self.rich_style + self.style_of("muted")
            return Strip(self.fitted([Segment(f" {words}", muted)], room), room)
        item = self._items.get(self._numbers[at])
        row = Row((Text((("…", "muted"),)),)) if item is None else self.row_of(item, room)
        if line >= len(row.lines):
            return Strip.blank(room, self.rich_style)
        return Strip(self.drawn(row, row.lines[line], room, marked=at == self._at), room)

    @property
    def _height(self) -> int:
        return self.scrollable_content_region.height

    @property
    def _in_view(self) -> int:
        """How many rows are in view at once."""
        return max(1, self._height // self.LINES)

    def _bring_into_view(self) -> None:
        top = self._at * self.LINES
        if top < self.scroll_offset.y:
            self.jump(top)
        elif top + self.LINES > self.scroll_offset.y + self._height:
            self.jump(top + self.LINES - self._height)
        self._want()

    def _want(self) -> None:
        first = int(self.scroll_offset.y) // self.LINES
        near = self._numbers[max(0, first - _AHEAD * self._in_view) : first + (_AHEAD + 1) * self._in_view]
        seen = self._numbers[first : first + self._in_view + 1]
        # Half of what is ahead may lack before it is asked for again: not at every step for one row.
        ahead = self._numbers[max(0, first - self._in_view) : first + 2 * self._in_view]
        if self.size and any(number not in self._fresh for number in (*seen, *ahead)):
            self.post_message(self.Wanted(tuple(number for number in near if number not in self._fresh)))
