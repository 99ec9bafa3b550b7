"""The sidebar: speakers, quotes and names, each a list to walk through."""

from typing import ClassVar, Literal, get_args

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.reactive import reactive

from reader.analysis import Analysis, Quote
from reader.article import Article
from reader.page import voices
from reader.tui import keys, rows
from reader.tui.rows import NameChosen, QuoteChosen
from reader.tui.spread import READING_ON, Spread
from reader.tui.widgets.lines import Word, WordLine
from reader.tui.widgets.row_list import RowList

Tab = Literal["speakers", "quotes", "names"]
TABS: tuple[Tab, ...] = get_args(Tab)

_NONE = {
    "speakers": "Nobody is quoted here.",
    "quotes": "No quotes were found here.",
    "names": "No names were found here.",
}


class SidebarList(RowList):
    """One of the sidebar's lists."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.PANE, keys.LIST)


class Sidebar(Vertical):
    """Three lists under three tabs; the marked row follows the trail."""

    spread: reactive[Spread | None] = reactive(None, init=False)
    tab: reactive[Tab] = reactive[Tab]("speakers")

    def compose(self) -> ComposeResult:
        yield WordLine("tabs", gaps=(3, 2, 1))
        for tab in TABS:
            yield SidebarList(tab)

    @property
    def shown_list(self) -> RowList:
        """The list that is shown."""
        return self.query_one(f"#{self.tab}", RowList)

    def watch_tab(self) -> None:
        for tab in TABS:
            self.query_one(f"#{tab}", RowList).display = tab == self.tab
        self._show_tabs()

    def watch_spread(self, before: Spread | None, now: Spread | None) -> None:
        if now is None:
            return
        if before is None or not before.has_found_what(now):
            self._fill(now)
            self._show_tabs()
        if now.trail.quote is not None:
            self._mark_quote(now.trail.quote)
        elif now.trail.kind == "name":
            self._mark_name(now.trail.name)

    @on(WordLine.Clicked, "#tabs")
    def choose_tab(self, event: WordLine.Clicked) -> None:
        event.stop()
        self.tab = next(tab for tab in TABS if tab == event.value)

    def _fill(self, spread: Spread) -> None:
        contents = _contents(spread.article, spread.analysis)
        for tab in TABS:
            empty = READING_ON if spread.waiting else spread.trouble or _NONE[tab]
            self.query_one(f"#{tab}", RowList).show(contents[tab], empty=empty)

    def _mark_quote(self, quote: Quote) -> None:
        for tab in ("speakers", "quotes"):
            shown = self.query_one(f"#{tab}", RowList)
            # Whoever moves in the list may stand on a speaker, who leads to the same quote.
            if not (shown.has_focus and shown.row is not None and shown.row.quote is quote):
                shown.mark(lambda row: isinstance(row.choice, QuoteChosen) and row.quote is quote)

    def _mark_name(self, name: str) -> None:
        names = self.query_one("#names", RowList)
        names.mark(lambda row: isinstance(row.choice, NameChosen) and row.choice.name == name)

    def _show_tabs(self) -> None:
        spread = self.spread
        analysis = spread.analysis if spread is not None else Analysis()
        known = spread is not None and not spread.waiting and not spread.trouble
        counts = {
            "speakers": len(voices(analysis)),
            "quotes": len(analysis.quotes),
            "names": rows.count_names(analysis),
        }
        words = [
            Word(
                tab,
                (
                    (
                        f"{tab.capitalize()} {counts[tab]}" if known else tab.capitalize(),
                        "tab" if tab == self.tab else "muted",
                    ),
                ),
            )
            for tab in TABS
        ]
        self.query_one("#tabs", WordLine).show(words)


def _contents(article: Article, analysis: Analysis) -> dict[Tab, tuple[rows.Row, ...]]:
    return {
        "speakers": rows.speakers(article, analysis),
        "quotes": rows.quotes_in_order(article, analysis),
        "names": rows.names(analysis),
    }
