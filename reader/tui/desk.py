"""The desk: what lies where on the reading screen, and which parts of it are shown."""

from dataclasses import replace
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.screen import Screen

from reader.article import Article
from reader.page import LAYERS, visible
from reader.settings import Settings
from reader.tui import keys
from reader.tui.rows import Pieces
from reader.tui.spread import Spread
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.lines import StatusLine, TitleLine, Word, WordLine
from reader.tui.widgets.looks import LOOKS
from reader.tui.widgets.sidebar import Sidebar, Tab

NARROW = 80
"""Below this width the sidebar lies over the article."""


class Desk(Screen[None], inherit_bindings=False):
    """An article beside its sidebar, between a title and a status."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(LOOKS)
    AUTO_FOCUS = "ArticleView"

    spread: reactive[Spread] = reactive(lambda: Spread(Article("", "", "")), init=False)
    zen: reactive[bool] = reactive(default=False, init=False)
    aside: reactive[bool] = reactive(default=True, init=False)
    """Whether the sidebar is shown."""

    def __init__(self, settings: Settings, spread: Spread) -> None:
        super().__init__()
        self._settings = settings
        self._is_narrow = False
        self.set_reactive(Desk.spread, spread)

    def compose(self) -> ComposeResult:
        yield TitleLine("title").data_bind(Desk.spread)
        with Horizontal(id="desk"):
            yield ArticleView(self._settings.measure).data_bind(Desk.spread)
            yield Sidebar(id="sidebar").data_bind(Desk.spread)
        yield StatusLine("status").data_bind(Desk.spread)
        yield WordLine("keys")

    def on_mount(self) -> None:
        own = self._settings.keys
        footer = sorted((action for action in keys.actions() if action.footer), key=lambda action: action.id == "help")
        words = [Word(action.id, _on_footer(keys.keys_of(action, own), action.label)) for action in footer]
        self.query_one("#keys", WordLine).show(words)

    def action_layers(self) -> None:
        following = LAYERS[(LAYERS.index(self.spread.layers) + 1) % len(LAYERS)]
        self.spread = replace(self.spread, layers=following)

    def action_zen(self) -> None:
        self.zen = not self.zen

    def action_sidebar(self) -> None:
        self.zen, self.aside = False, not self.sidebar.display

    def action_switch_pane(self) -> None:
        if self.sidebar.has_focus_within:
            self.view.focus()
        else:
            self.action_show_tab(self.sidebar.tab)

    def action_show_tab(self, tab: Tab) -> None:
        self.zen, self.aside = False, True
        self.sidebar.tab = tab
        self.sidebar.shown_list.focus()

    def watch_zen(self) -> None:
        self.set_class(self.zen, "-zen")
        self._show_sidebar()

    def watch_aside(self) -> None:
        self._show_sidebar()

    def on_resize(self, event: events.Resize) -> None:
        narrow = event.size.width < NARROW
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.aside = not narrow

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Tell the reader something."""
        self.notify(visible(words), severity="error" if trouble else "information", markup=False)

    @on(WordLine.Clicked, "#keys")
    async def press(self, event: WordLine.Clicked) -> None:
        call = next(action.call for action in keys.actions() if action.id == event.value)
        if not await self.app.run_action(call, self):
            await self.app.run_action(call, self.app)

    def _show_sidebar(self) -> None:
        shown = self.aside and not self.zen
        if not shown and self.sidebar.has_focus_within:
            self.view.focus()
        self.sidebar.display = shown

    @property
    def view(self) -> ArticleView:
        """The pane of the article."""
        return self.query_one(ArticleView)

    @property
    def sidebar(self) -> Sidebar:
        """The pane of the lists."""
        return self.query_one(Sidebar)


def _on_footer(shown: str, label: str) -> Pieces:
    return ((shown.split(" ", maxsplit=1)[0], "key"), (f" {label}", "muted"))
