"""Windows over the article in which one types and picks: names, help, themes; and those in which one types alone."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.tui import keys
from reader.tui.rows import Row
from reader.tui.widgets.looks import LOOKS
from reader.tui.widgets.row_list import RowList

Search = Callable[[str], tuple[Row, ...]]


class Finder(ModalScreen[Row | None]):
    """A line to type in over a list that follows; it ends with the row that was chosen, or None."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.DIALOG)
    COMPONENT_CLASSES: ClassVar[set[str]] = set(LOOKS)

    def __init__(self, title: str, search: Search, empty: str, hint: str, at: str = "") -> None:
        super().__init__()
        self._title = title
        self._search = search
        self._empty = empty
        self._hint = hint
        self._at = at

    def compose(self) -> ComposeResult:
        with Vertical(id="window") as window:
            window.border_title = self._title
            yield _line("type to search")
            yield RowList(id="found", empty=self._empty)
            yield Static(self._hint, id="hint", markup=False)

    def on_mount(self) -> None:
        found = self.query_one(RowList)
        found.can_focus = False
        found.add_class("-leading")
        found.show(self._search(""))
        found.mark(lambda row: row.choice == self._at)

    @on(Input.Changed)
    def search(self, event: Input.Changed) -> None:
        self.look_for(event.value)

    def look_for(self, words: str) -> None:
        """List what the words find."""
        found = self.query_one(RowList)
        found.show(self._search(words))
        self.marked(found.row)

    def marked(self, row: Row | None) -> None:
        """Another row is marked."""

    @on(Input.Submitted)
    def action_choose(self) -> None:
        if (row := self.query_one(RowList).row) is not None:
            self.dismiss(row)

    @on(RowList.Chosen)
    def choose(self, event: RowList.Chosen) -> None:
        self.dismiss(event.row)

    @on(RowList.Reached)
    def reach(self, event: RowList.Reached) -> None:
        self.marked(event.row)

    def action_move(self, step: str) -> None:
        self.query_one(RowList).action_move(step)

    def action_leave(self) -> None:
        self.dismiss(None)


class ThemeFinder(Finder):
    """The themes; each is tried on while it is marked."""

    def __init__(self, search: Search, try_on: Callable[[str], None], now: str) -> None:
        super().__init__("Themes", search, "no theme is called that", "Enter keep it · Esc leave all as it was", at=now)
        self._try_on = try_on
        self._before = now

    def marked(self, row: Row | None) -> None:
        if row is not None and isinstance(row.choice, str):
            self._try_on(row.choice)

    def action_leave(self) -> None:
        self._try_on(self._before)
        super().action_leave()


class LineScreen(ModalScreen[str | None]):
    """A line to type in; it ends with what was typed, or None."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.DIALOG[:1])

    def __init__(self, title: str, placeholder: str, hint: str) -> None:
        super().__init__()
        self._title = title
        self._placeholder = placeholder
        self._hint = hint

    def compose(self) -> ComposeResult:
        with Vertical(id="window") as window:
            window.border_title = self._title
            yield _line(self._placeholder)
            yield Static(self._hint, id="hint", markup=False)

    @on(Input.Submitted)
    def choose(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip() or None)

    def action_leave(self) -> None:
        self.dismiss(None)


def _line(placeholder: str) -> Input:
    """A line to type in; its cursor does not blink, so that an idle screen stays idle."""
    line = Input(placeholder=placeholder, compact=True, select_on_focus=False)
    line.cursor_blink = False
    return line
