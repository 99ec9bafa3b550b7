"""The people of the library: the window in which one is found by a few letters, and the page of one."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Input

from reader.errors import NewsreaderError
from reader.newsroom import Newsroom
from reader.page import visible
from reader.tui import keys, listings, person_rows
from reader.tui.background import Latest, in_background
from reader.tui.desk import NARROW
from reader.tui.finder import Finder
from reader.tui.room import Opening, Room
from reader.tui.rows import Row, counted
from reader.tui.widgets.lines import EdgeLine, WordLine
from reader.tui.widgets.passage_list import FactList, PassageList
from reader.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from reader.names import PeopleIndex
    from reader.shelf import Passage, Profile

_PREPARING = "getting the names ready …"


class PeopleFinder(Finder):
    """Everybody in the library; it ends with the row of whom the reader means."""

    def __init__(
        self, newsroom: Newsroom, title: str = "People", hint: str = "Enter all that they said · Esc leave"
    ) -> None:
        super().__init__(title, lambda _: (), _PREPARING, hint)
        self._newsroom = newsroom
        self._index: PeopleIndex | None = None
        self._finding: Latest[tuple[Row, ...]] = Latest()
        self._listed = ""

    def on_mount(self) -> None:
        self._prepare()

    @work
    async def _prepare(self) -> None:
        try:
            self._index = await in_background(self._newsroom.people)
        except NewsreaderError as error:
            self.query_one(RowList).show((), empty=visible(str(error)))
        else:
            self.look_for(self._typed)

    def look_for(self, words: str) -> None:
        if self._index is not None:
            self._look_for(words, listings.people(self._index))

    @work
    async def _look_for(self, words: str, search: Callable[[str], tuple[Row, ...]]) -> None:
        rows = await self._finding.of(partial(search, words))
        if rows is not None:
            self._list(words, rows)

    def action_choose(self) -> None:
        # Whoever types fast means what was typed, not what is listed still.
        if self._index is not None and self._listed != self._typed:
            self._list(self._typed, listings.people(self._index)(self._typed))
        super().action_choose()

    def _list(self, words: str, rows: tuple[Row, ...]) -> None:
        self._listed = words
        self.query_one(RowList).show(rows, empty="nobody in the library is called that")

    @property
    def _typed(self) -> str:
        return self.query_one(Input).value


class PersonScreen(Room[Opening | None]):
    """All that one person said, and what is known of the person."""

    ROOM = "person"
    AUTO_FOCUS = "PassageList"
    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.PERSON)

    def __init__(self, newsroom: Newsroom, person: int) -> None:
        super().__init__(newsroom.settings)
        self._newsroom = newsroom
        self._person = person
        self._is_narrow = False
        self._loading: Latest[tuple[Passage, ...]] = Latest()

    def compose(self) -> ComposeResult:
        yield EdgeLine("title")
        with Horizontal(id="person"):
            yield PassageList("passages")
            yield FactList("facts")
        yield EdgeLine("status")
        yield WordLine("keys")

    def on_mount(self) -> None:
        self._open()

    @work
    async def _open(self) -> None:
        library = self._newsroom.library
        try:
            profile, numbers = await in_background(
                lambda: (library.profile(self._person), library.quote_numbers_of(self._person))
            )
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            self.dismiss(None)
        else:
            self._show(profile, numbers)

    def _show(self, profile: "Profile", numbers: tuple[int, ...]) -> None:
        name = visible(profile.name)
        role = visible(profile.roles[0].role) if profile.roles else ""
        left = (("newsreader", "brand"), ("  ", "muted"), (name, "unread"), (f"  {role}", "role"))
        quotes = counted(profile.quotes, "quote")
        self.query_one("#title", EdgeLine).show(
            left, (f"{quotes} · named in {counted(profile.articles, 'article')}", quotes)
        )
        self._facts.show(person_rows.facts(profile))
        self._passages.show(numbers, None, empty=(f"Nobody quotes {name}.",))

    @on(PassageList.Wanted)
    @work(group="load")
    async def load(self, event: PassageList.Wanted) -> None:
        """Fetch the quotes that come into view."""
        loaded = await self._loading.of(lambda: self._newsroom.library.passages(event.numbers))
        if loaded is not None:
            self._passages.fill(loaded)
            self._tell()

    @on(PassageList.Reached)
    def _tell(self) -> None:
        """Say where the reader is."""
        shown = self._passages
        if shown.item is None:
            return
        said = shown.item.said
        parts = (f"{shown.at + 1:,}/{len(shown.numbers):,}", visible(said.entry.title), said.kind)
        named = f"as {visible(said.named)}" if said.named and said.named != said.speaker else ""
        self.query_one("#status", EdgeLine).show(((" · ".join(filter(None, (*parts, named))), "plain"),), ())

    # Where it leads --------------------------------------------------------------------------------------------------

    def action_choose(self) -> None:
        (self._facts if self._facts.has_focus else self._passages).action_choose()

    @on(PassageList.Chosen)
    def open(self, event: PassageList.Chosen) -> None:
        """Read the article of a quote, there where it stands."""
        if self._passages.item is not None:
            said = self._passages.item.said
            self.dismiss(Opening(said.entry.id, said.content[0]))

    @on(RowList.Chosen)
    def meet(self, event: RowList.Chosen) -> None:
        """Show the page of somebody who is quoted beside this person."""
        if isinstance(event.row.choice, str) and event.row.choice:
            self._meet(event.row.choice)

    @work(group="meet", exclusive=True)
    async def _meet(self, name: str) -> None:
        found = await in_background(partial(self._newsroom.library.people_named, name))
        if found:
            self.app.push_screen(PersonScreen(self._newsroom, found[0]), self._come_back)

    def _come_back(self, opening: Opening | None) -> None:
        if opening is not None:
            self.dismiss(opening)

    def step_out(self) -> bool:
        if self._is_narrow and self._facts.display:
            self.action_facts()
        else:
            self.dismiss(None)
        return True

    # What is shown ---------------------------------------------------------------------------------------------------

    def action_facts(self) -> None:
        self._facts.display = not self._facts.display
        (self._facts if self._facts.display and self._is_narrow else self._passages).focus()

    def action_switch_pane(self) -> None:
        if self._facts.has_focus:
            self._facts.display = not self._is_narrow
            self._passages.focus()
        else:
            self._facts.display = True
            self._facts.focus()

    def on_resize(self, event: events.Resize) -> None:
        narrow = event.size.width < NARROW
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._facts.display = not narrow
            self._passages.focus()

    @property
    def _passages(self) -> PassageList:
        return self.query_one(PassageList)

    @property
    def _facts(self) -> FactList:
        return self.query_one(FactList)
