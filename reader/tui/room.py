"""A room: what reading screen, shelf and person page have in common, from the line of keys to the way out."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.screen import Screen, ScreenResultType

from reader.article import Extent
from reader.page import visible
from reader.settings import Settings
from reader.tui import keys
from reader.tui.rows import Pieces
from reader.tui.widgets.lines import Word, WordLine
from reader.tui.widgets.looks import LOOKS


@dataclass(frozen=True, slots=True)
class Opening:
    """An article of the library that the reader wants to read."""

    number: int
    place: Extent | None = None
    """Where to go in it; None for where reading stopped."""


class Room(Screen[ScreenResultType], inherit_bindings=False):
    """A screen with a line of keys at its foot, which is left step by step."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(LOOKS)
    ROOM: ClassVar[keys.Room]

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def on_mount(self) -> None:
        own = self._settings.keys
        words = [
            Word(action.id, _on_footer(keys.keys_of(action, own), action.label)) for action in keys.on_footer(self.ROOM)
        ]
        self.query_one("#keys", WordLine).show(words)

    def step_out(self) -> bool:
        """Leave what was entered last; False when there is nothing to leave, and no screen below."""
        raise NotImplementedError

    def action_back(self) -> None:
        self.step_out()

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Tell the reader something."""
        self.notify(visible(words), severity="error" if trouble else "information", markup=False)

    @on(WordLine.Clicked, "#keys")
    async def press(self, event: WordLine.Clicked) -> None:
        call = next(action.call for action in keys.on_footer(self.ROOM) if action.id == event.value)
        if not await self.app.run_action(call, self):
            await self.app.run_action(call, self.app)


def _on_footer(shown: str, label: str) -> Pieces:
    return ((shown.split(" ", maxsplit=1)[0], "key"), (f" {label}", "muted"))
