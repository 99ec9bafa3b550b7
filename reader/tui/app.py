"""The application: it wires newsroom, themes and keys together, and shows the reading screen."""

import os
import sys
from collections.abc import Sequence
from typing import ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.filter import LineFilter, NoColor
from textual.worker import WorkerFailed

from reader.article import Article
from reader.newsroom import Newsroom
from reader.page import visible
from reader.settings import state_folder, themes_folder, user_themes_folder
from reader.tui import crash, keys, listings, theme
from reader.tui.desk import NARROW
from reader.tui.finder import Finder, ThemeFinder
from reader.tui.reading import ReadingScreen
from reader.tui.room import Room
from reader.tui.rows import Row

_LOW = 12
"""Below this height the line of keys is left out."""
_SHORT = 20
"""Below this height windows do without margins."""


def read(
    newsroom: Newsroom, article: Article, position: int = 0, notices: tuple[str, ...] = (), *, on_shelf: bool = False
) -> int:
    """Read an article from a character on, or begin on the shelf before it; returns the exit code."""
    if not os.environ.get("NO_COLOR"):
        # Only a value that is not empty asks for no colours; Textual looks at the name alone.
        os.environ.pop("NO_COLOR", None)
    app = NewsreaderApp(newsroom, article, position, notices, on_shelf=on_shelf)
    app.run()
    if app.failure is not None:
        sys.stderr.write(crash.summary(app.failure, crash.write(app.failure, state_folder())) + "\n")
        return 1
    return app.return_code or 0


class NewsreaderApp(App[None], inherit_bindings=False):
    """The program on a screen."""

    TITLE = "newsreader"
    CSS_PATH = "newsreader.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.EVERYWHERE), *keys.urgent(keys.ALWAYS)]
    # Textual declares these two so that they cannot be annotated as class variables.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (NARROW, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (_LOW, "-short"), (_SHORT, "-high")]  # noqa: RUF012

    def __init__(
        self,
        newsroom: Newsroom,
        article: Article,
        position: int = 0,
        notices: Sequence[str] = (),
        *,
        on_shelf: bool = False,
    ) -> None:
        self._palettes, troubles = theme.load_all((themes_folder(), user_themes_folder()))
        super().__init__()
        self.animation_level = "none"
        self.failure: BaseException | None = None
        self._reading = ReadingScreen(newsroom, article, position)
        self._begins_on_shelf = on_shelf
        self._keys, mistakes = keys.usable(newsroom.settings.keys)
        self._notices = (*notices, *troubles, *mistakes, *self._dress(newsroom.settings.theme))
        self.set_keymap(self._keys)

    def _dress(self, wanted: str) -> tuple[str, ...]:
        """Put the wanted theme on, or the one that ships; the line that says so."""
        for palette in self._palettes.values():
            self.register_theme(theme.textual_theme(palette))
        if wanted in self._palettes:
            self.theme = wanted
            return ()
        self.theme = theme.DEFAULT
        return (f"no theme is called {wanted}; there are {', '.join(self._palettes)}",)

    def get_default_screen(self) -> ReadingScreen:
        return self._reading

    def on_mount(self) -> None:
        for notice in self._notices:
            self.notify(visible(notice), severity="warning", markup=False)
        if self._begins_on_shelf:
            self._reading.action_shelf()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return self._palettes[theme.DEFAULT].variables

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [NoColor()] if self.no_color else super().get_line_filters()

    def action_help(self) -> None:
        finder = Finder("Keys", listings.help_on(self._keys, self._room), "no key does that", "Enter do it · Esc leave")
        self.push_screen(finder, self._do)

    def action_commands(self) -> None:
        finder = Finder(
            "Commands",
            listings.commands(self._keys, self._room),
            "no command is called that",
            "Enter do it · Esc leave",
        )
        self.push_screen(finder, self._do)

    async def _do(self, row: Row | None) -> None:
        for action in keys.actions():
            if row is not None and action.id == row.choice:
                await self.perform(action)

    async def perform(self, action: keys.Action) -> None:
        """Do what an action's key would do."""
        for node in (self.focused, self.screen, self):
            if node is not None and await self.run_action(action.call, node):
                return

    def action_themes(self) -> None:
        self.push_screen(ThemeFinder(listings.themes(self._palettes), self._try_on, self.theme), self._keep_theme)

    def _try_on(self, name: str) -> None:
        self.theme = name

    def _keep_theme(self, row: Row | None) -> None:
        if row is not None:
            self.notify(f'To keep it, write theme = "{self.theme}" in settings.toml.', markup=False)

    @property
    def _room(self) -> keys.Room:
        """The screen that the reader is on."""
        return self.screen.ROOM if isinstance(self.screen, Room) else "reading"

    def action_leave(self) -> None:
        if isinstance(self.screen, Room) and not self.screen.step_out():
            self.action_quit_now()

    def action_quit_now(self) -> None:
        self._reading.keep_place()
        self.exit()

    def _handle_exception(self, error: Exception) -> None:
        # Textual prints the values of all variables and exits 0; a reader needs one line and a file to send.
        cause = error.error if isinstance(error, WorkerFailed) and isinstance(error.error, Exception) else error
        self.failure = self.failure or cause
        super()._handle_exception(cause)

    def _fatal_error(self) -> None:
        self.panic()
