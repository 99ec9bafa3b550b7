"""The desk: what lies where on the reading screen, and which parts of it are shown."""

from dataclasses import replace

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import reactive

from reader.article import Article
from reader.page import LAYERS
from reader.settings import Settings
from reader.tui.room import Room
from reader.tui.spread import Spread
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.lines import StatusLine, TitleLine, WordLine
from reader.tui.widgets.sidebar import Sidebar, Tab

NARROW = 80
"""Below this width the sidebar lies over the article."""


class Desk(Room[None], inherit_bindings=False):
    """An article beside its sidebar, between a title and a status."""

    ROOM = "reading"
    AUTO_FOCUS = "ArticleView"

    spread: reactive[Spread] = reactive(lambda: Spread(Article("", "", "")), init=False)
    zen: reactive[bool] = reactive(default=False, init=False)
    aside: reactive[bool] = reactive(default=True, init=False)
    """Whether the sidebar is shown."""

    def __init__(self, settings: Settings, spread: Spread) -> None:
        super().__init__(settings)
        self._is_narrow = False
        self.set_reactive(Desk.spread, spread)

    def compose(self) -> ComposeResult:
        yield TitleLine("title").data_bind(Desk.spread)
        with Horizontal(id="desk"):
            yield ArticleView(self._settings.measure).data_bind(Desk.spread)
            yield Sidebar(id="sidebar").data_bind(Desk.spread)
        yield StatusLine("status").data_bind(Desk.spread)
        yield WordLine("keys")

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
