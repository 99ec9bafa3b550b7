"""The shelf: the articles of the library, listed, searched, picked, and put in order."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from reader.errors import NewsreaderError, QueryError
from reader.newsroom import Newsroom
from reader.page import visible, width_of
from reader.tui import deeds, keys, shelf_rows
from reader.tui.background import Latest, in_background
from reader.tui.deeds import Deed
from reader.tui.finder import Finder, LineScreen
from reader.tui.location import LocationScreen
from reader.tui.people import PeopleFinder, PersonScreen
from reader.tui.room import Opening, Room
from reader.tui.rows import Pieces, Row, counted
from reader.tui.widgets.find_bar import FindBar
from reader.tui.widgets.lines import EdgeLine, Word, WordLine
from reader.tui.widgets.shelf_list import ShelfList

if TYPE_CHECKING:
    from reader.shelf import Entry

Tab = Literal["all", "unread", "starred"]

_STATES: Mapping[Tab, str] = {"all": "", "unread": "unread", "starred": "starred"}
"""What each tab asks of an article."""
_CALLED: Mapping[Tab, str] = {"all": "All", "unread": "Unread", "starred": "Starred"}

_HINT = 'words, "exact words", speaker: about: verb: outlet: tag: newer:"2 weeks"'
_EDGES = 12
"""Cells beside the words in the search line."""
_EMPTY = (
    "The library is empty.",
    "",
    "o                      adds an article by its path, and opens it",
    "newsreader add FOLDER  in a shell, puts many into it at once",
    "newsreader add --feed  in a shell, follows a feed, and r asks for news",
)
_NOTHING = {
    "all": ("Nothing is found.", "", "Esc shows all articles."),
    "unread": ("Nothing here is unread.", "", "Esc shows all articles."),
    "starred": ("Nothing here is starred; m stars an article.", "", "Esc shows all articles."),
}


@dataclass(frozen=True, slots=True)
class ShelfView:
    """What the shelf shows, and what was done on it."""

    query: str = ""
    tab: Tab = "all"
    at: int | None = None
    """The number of the article that is marked."""
    place: int = 0
    """Its place in the list, for when it is not there any more."""
    deeds: tuple[Deed, ...] = ()
    """What can be taken back, the last at the end."""

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return not self.query.strip() and self.tab == "all"


@dataclass(frozen=True, slots=True)
class Leaving:
    """How the shelf was left: as what, and for which article."""

    view: ShelfView
    opening: Opening | None = None


class ShelfScreen(Room[Leaving]):
    """The articles of the library."""

    ROOM = "shelf"
    AUTO_FOCUS = "ShelfList"
    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.SHELF)

    def __init__(self, newsroom: Newsroom, view: ShelfView) -> None:
        super().__init__(newsroom.settings)
        self._newsroom = newsroom
        self._view = view
        self._before_search: ShelfView | None = None
        self._finding: Latest[tuple[tuple[int, ...], str]] = Latest()
        self._corrected = ""
        """The query that is listed instead of the one that was typed."""
        self._loading: Latest[tuple[Entry, ...]] = Latest()

    def compose(self) -> ComposeResult:
        yield EdgeLine("title")
        yield WordLine("views")
        yield ShelfList("articles")
        yield Static("", id="mistake", markup=False)
        yield EdgeLine("status")
        yield WordLine("keys")

    def on_mount(self) -> None:
        self._list()

    # What is listed --------------------------------------------------------------------------------------------------

    def _turn_to(self, view: ShelfView) -> None:
        """Show something else."""
        self._view = view
        self._list()

    @work(group="list")
    async def _list(self) -> None:
        view = self._view
        self._tell()
        try:
            found = await self._finding.of(partial(self._find, view))
        except QueryError as error:
            self._explain(error)
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
        else:
            if found is not None:
                numbers, self._corrected = found
                self._show(view, numbers)

    def _find(self, view: ShelfView) -> tuple[tuple[int, ...], str]:
        """The articles of a view, and the query that was meant where there are none of the one that was typed."""
        numbers = self._newsroom.find(view.query, _STATES[view.tab])
        meant = None if numbers or not view.query.strip() else self._newsroom.meant(view.query)
        return (self._newsroom.find(meant, _STATES[view.tab]), meant) if meant else (numbers, "")

    def _show(self, view: ShelfView, numbers: tuple[int, ...]) -> None:
        self._mistake.display = False
        shown = self.articles
        at, place = (shown.number, shown.at) if shown.numbers else (view.at, view.place)
        shown.show(numbers, at, place, _EMPTY if view.is_all else _NOTHING[view.tab])
        if self._before_search is None and self.articles.picked:
            self.articles.pick(self.articles.picked.intersection(numbers))
        for bar in self.query(FindBar):
            bar.tell(f"{len(numbers):,}")
        self._tell()

    @on(ShelfList.Wanted)
    @work(group="load")
    async def load(self, event: ShelfList.Wanted) -> None:
        """Fetch the articles that come into view."""
        loaded = await self._loading.of(lambda: self._newsroom.library.entries_of(event.numbers))
        if loaded is not None:
            self.articles.fill(loaded)
            self._tell()

    @on(ShelfList.Reached)
    def _tell(self) -> None:
        """Say what is listed and where the reader is."""
        view, shown = self._view, self.articles
        query: Pieces = (("  /", "key"), (f" {visible(view.query.strip())}", "plain")) if view.query.strip() else ()
        if query and self._corrected:
            query += (("  not found; this is for ", "muted"), (visible(self._corrected.strip()), "plain"))
        number = len(shown.numbers)
        title = self.query_one("#title", EdgeLine)
        count = (f"{number:,} article{'' if number == 1 else 's'}", f"{number:,}")
        title.show((("newsreader", "brand"), ("  Shelf", "plain"), *query), count)
        words = [Word(tab, ((_CALLED[tab], "tab" if tab == view.tab else "muted"),)) for tab in _CALLED]
        self.query_one("#views", WordLine).show(words)
        picked = f"{len(shown.picked):,} picked" if shown.picked else ""
        self.query_one("#status", EdgeLine).show(((self._whereabouts(), "plain"),), (picked,), "key")

    def _whereabouts(self) -> str:
        shown, one = self.articles, self.articles.item
        if one is None:
            return ""
        parts = [f"{shown.at + 1:,}/{len(shown.numbers):,}", shelf_rows.day_of(one), shelf_rows.outlet_of(one)]
        parts += [visible(one.byline or ""), counted(one.quotes, "quote"), counted(one.speakers, "speaker")]
        return " · ".join(part for part in (*parts, visible(one.url or one.source)) if part)

    def action_show_tab(self, tab: Tab) -> None:
        self._turn_to(replace(self._view, tab=tab))

    @on(WordLine.Clicked, "#views")
    def choose_tab(self, event: WordLine.Clicked) -> None:
        self.action_show_tab(next(tab for tab in _CALLED if tab == event.value))

    # The search line -------------------------------------------------------------------------------------------------

    def action_find(self) -> None:
        if self._before_search is None:
            self._before_search = self._view
            self.mount(FindBar(_HINT, self._view.query), before="#mistake")

    @on(FindBar.Typed)
    def search(self, event: FindBar.Typed) -> None:
        self._turn_to(replace(self._view, query=event.words))

    @on(FindBar.Entered)
    def keep_search(self) -> None:
        if not self._mistake.display:
            self._close_search()

    @on(FindBar.Left)
    def leave_search(self) -> None:
        before = self._before_search or self._view
        self._close_search()
        self._turn_to(before)

    def _close_search(self) -> None:
        self._before_search = None
        self._mistake.display = False
        self.query(FindBar).remove()
        self.articles.focus()

    def _explain(self, error: QueryError) -> None:
        """Show a mistake at its place."""
        line, carets, words = self._newsroom.explain(error)
        indent = " " * width_of(line[: error.start])
        # A query that is longer than its line moves to the left, and nothing stands under its place any more.
        fits = width_of(line) + _EDGES < self.size.width
        self._mistake.update(f"{indent}{carets.strip()}\n{visible(words)}" if fits else visible(words))
        self._mistake.display = True
        for bar in self.query(FindBar):
            bar.tell("")

    @property
    def _mistake(self) -> Static:
        return self.query_one("#mistake", Static)

    @work(group="views")
    async def action_views(self) -> None:
        """Offer what is searched for often."""
        library = self._newsroom.library
        feeds, outlets, tags = await in_background(lambda: (library.feeds(), library.outlets(), library.tags()))
        # No phrase of a query has a quotation mark inside.
        titles = [(feed.url if '"' in feed.title else feed.title, feed.articles) for feed in feeds]
        search = shelf_rows.views(self._newsroom.searches(), titles, outlets, tags)
        hint = "Enter list them · Esc leave all as it was"
        window = Finder("Feeds, outlets, tags, searches", search, "nothing is called that", hint)
        self.app.push_screen(window, self._take_view)

    def _take_view(self, row: Row | None) -> None:
        if row is not None and isinstance(row.choice, str):
            self._turn_to(replace(self._view, query=row.choice, tab="all"))

    def action_keep(self) -> None:
        query = self._view.query.strip()
        if not query:
            self.say("There is no search to keep; / begins one.")
            return
        try:
            is_kept = self._newsroom.keep_search(query)
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
        else:
            self.say("Kept: v lists it." if is_kept else "Dropped from the searches that you kept.")

    def action_people(self) -> None:
        self.app.push_screen(PeopleFinder(self._newsroom), self._meet)

    def _meet(self, row: Row | None) -> None:
        if row is not None and isinstance(row.choice, str):
            self.app.push_screen(PersonScreen(self._newsroom, int(row.choice)), self._come_back)

    def _come_back(self, opening: Opening | None) -> None:
        if opening is not None:
            self._leave(opening)

    # What is picked, and what is done to it --------------------------------------------------------------------------

    def action_pick(self) -> None:
        shown = self.articles
        if shown.number is not None:
            shown.pick(shown.picked ^ {shown.number})
            shown.reach(shown.at + 1)

    def action_pick_all(self) -> None:
        shown = self.articles
        shown.pick(frozenset() if len(shown.picked) == len(shown.numbers) else frozenset(shown.numbers))
        self._tell()

    def action_read(self) -> None:
        self._do(deeds.read_or_unread)

    def action_star(self) -> None:
        self._do(deeds.star_or_not)

    def action_tag(self) -> None:
        if self._meant:
            window = LineScreen("Tags", "harbour -later", "Enter tag · - before a tag takes it off · Esc leave")
            self.app.push_screen(window, self._take_tags)

    def _take_tags(self, typed: str | None) -> None:
        if typed is not None:
            self._do(partial(deeds.tag, typed=typed))

    def action_remove(self) -> None:
        self._do(deeds.remove)

    @property
    def _meant(self) -> tuple[int, ...]:
        """The articles that are picked, else the one that is marked."""
        shown = self.articles
        if shown.picked:
            return tuple(shown.picked)
        return () if shown.number is None else (shown.number,)

    @work(group="deeds")
    async def _do(self, deed: Callable[[Newsroom, tuple[int, ...]], Deed]) -> None:
        """Do something to all that is meant."""
        meant = self._meant
        if not meant:
            return
        try:
            done = await in_background(partial(deed, self._newsroom, meant))
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        self.say(f"{done.words}. U takes it back.")
        self.articles.pick(frozenset())
        self._turn_to(replace(self._view, deeds=(*self._view.deeds, done)))

    @work(group="deeds")
    async def action_undo(self) -> None:
        """Take back what was done last."""
        if not self._view.deeds:
            self.say("There is nothing to take back.")
            return
        *others, last = self._view.deeds
        self._view = replace(self._view, deeds=tuple(others))
        try:
            await in_background(last.undo)
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
        else:
            self.say(f"Taken back: {last.words}.")
        self._list()

    @work(group="refresh", exclusive=True)
    async def action_refresh(self) -> None:
        """Ask the feeds for news, and tell how far it is."""
        try:
            feeds = await in_background(self._newsroom.feeds)
            news, total = self._newsroom.refresh(feeds), Counter[str]()
            for number in range(len(feeds)):
                self.say(f"Asking feeds: {number} of {len(feeds)} done.")
                one = await in_background(partial(next, news))
                total += one.became
                if one.error:
                    self.say(one.error, trouble=True)
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        told = ", ".join(f"{total[how]} {how}" for how in ("new", "changed") if total[how])
        self.say(f"Feeds: {told or 'nothing new'}." if feeds else "No feeds; newsreader add --feed URL follows one.")
        self._list()

    def action_open(self) -> None:
        self.app.push_screen(LocationScreen(self._newsroom.locations()), self._take_location)

    def _take_location(self, location: str | None) -> None:
        if location is not None:
            self._add(location)

    @work(group="add")
    async def _add(self, location: str) -> None:
        """Put an article into the library, and read it."""
        try:
            _, added = await in_background(partial(self._newsroom.add, location))
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
        else:
            self._newsroom.keep_location(location)
            self._leave(Opening(added.id))

    # The ways out ----------------------------------------------------------------------------------------------------

    @on(ShelfList.Chosen)
    def open(self, event: ShelfList.Chosen) -> None:
        """Read an article."""
        self._leave(Opening(event.number))

    def action_choose(self) -> None:
        self.articles.action_choose()

    def step_out(self) -> bool:
        if self._before_search is not None:
            self.leave_search()
        elif self.articles.picked:
            self.articles.pick(frozenset())
            self._tell()
        elif not self._view.is_all:
            self._turn_to(replace(self._view, query="", tab="all"))
        else:
            self._leave(None)
        return True

    def _leave(self, opening: Opening | None) -> None:
        self.dismiss(Leaving(replace(self._view, at=self.articles.number, place=self.articles.at), opening))

    @property
    def articles(self) -> ShelfList:
        """The list of the articles."""
        return self.query_one(ShelfList)
