"""Visits: from an article to the shelf and back with another, and articles that are opened by their location."""

from functools import partial

from textual import work
from textual.message import Message

from reader.article import Article, Extent
from reader.errors import LibraryError, NewsreaderError
from reader.newsroom import Newsroom
from reader.tui.background import in_background
from reader.tui.location import LocationScreen
from reader.tui.people import PersonScreen
from reader.tui.room import Opening
from reader.tui.shelving import Leaving, ShelfScreen, ShelfView
from reader.tui.spread import Spread
from reader.tui.walking import WalkingDesk


class VisitingDesk(WalkingDesk):
    """A desk from which one goes to the shelf, and comes back."""

    class Opened(Message):
        """Another article is there."""

        def __init__(self, article: Article, position: int = 0, place: Extent | None = None) -> None:
            super().__init__()
            self.article = article
            self.position = position
            self.place = place

    def __init__(self, newsroom: Newsroom, spread: Spread) -> None:
        super().__init__(newsroom.settings, spread)
        self._newsroom = newsroom
        self._shelf = ShelfView()

    # The shelf -------------------------------------------------------------------------------------------------------

    def action_shelf(self) -> None:
        self.app.push_screen(ShelfScreen(self._newsroom, self._shelf), self._come_back)

    def _come_back(self, leaving: Leaving | None) -> None:
        if leaving is not None:
            self._shelf = leaving.view
            self._take_up(leaving.opening)

    def _take_up(self, opening: Opening | None) -> None:
        if opening is not None:
            self._fetch(opening)

    @work(group="open", exclusive=True)
    async def _fetch(self, opening: Opening) -> None:
        """Read an article of the library; that calls it read."""
        try:
            shelved = await in_background(partial(self._newsroom.open_entry, opening.number))
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        if shelved is None:
            self.say("This article is not in the library any more.", trouble=True)
        else:
            self.post_message(self.Opened(shelved.article, shelved.position, opening.place))

    # People ----------------------------------------------------------------------------------------------------------

    def action_person(self) -> None:
        now, quote = self.spread.trail, self.quote_here()
        if now.kind == "name":
            self._meet(now.name)
        elif quote is None or quote.speaker is None:
            self.say("No quote is in view." if quote is None else "This quote has no speaker.")
        else:
            self._meet(quote.speaker.name)

    @work(group="open", exclusive=True)
    async def _meet(self, name: str) -> None:
        """Show the page of whom this article calls so."""
        try:
            person = await in_background(partial(self._newsroom.person, name, self.spread.article))
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        if person is None:
            self.say(f"The library does not know {name}; o puts an article into it.")
        else:
            self.app.push_screen(PersonScreen(self._newsroom, person), self._take_up)

    # By location -----------------------------------------------------------------------------------------------------

    def action_open(self) -> None:
        self.app.push_screen(LocationScreen(self._newsroom.locations()), self._take_location)

    def _take_location(self, location: str | None) -> None:
        if location is not None:
            self._open(location)

    @work(group="open", exclusive=True)
    async def _open(self, location: str) -> None:
        """Read the article at a location, and keep it; what cannot be kept is read all the same."""
        try:
            article, _ = await in_background(partial(self._newsroom.add, location))
        except LibraryError as error:
            self.say(str(error), trouble=True)
            article = await in_background(partial(self._newsroom.open, location))
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        self._newsroom.keep_location(location)
        self.post_message(self.Opened(article))
