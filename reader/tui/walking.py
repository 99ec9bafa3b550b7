"""Walking: the trail through an article, by key, by search, by the sidebar and by mouse."""

from dataclasses import replace

from textual import on

from reader.analysis import Quote
from reader.page import framed
from reader.settings import Settings
from reader.tui import trail
from reader.tui.desk import Desk
from reader.tui.rows import NameChosen, QuoteChosen, SpeakerChosen
from reader.tui.spread import Spread
from reader.tui.text_search import TextSearch
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.find_bar import FindBar
from reader.tui.widgets.row_list import RowList


class WalkingDesk(Desk):
    """A desk on which one walks from place to place."""

    def __init__(self, settings: Settings, spread: Spread) -> None:
        super().__init__(settings, spread)
        self._search: TextSearch | None = None
        self._before_search: tuple[trail.Trail, int] | None = None

    # The trail -------------------------------------------------------------------------------------------------------

    def action_walk(self, step: int) -> None:
        if not self.spread.trail.stops:
            self.say(
                "There is nothing on this trail yet." if self.spread.waiting else "There is nothing on this trail."
            )
            return
        self.follow(self.spread.trail.walk(step, self.view.seen))

    def action_speaker(self) -> None:
        quote = self.quote_here()
        if quote is None or quote.speaker is None:
            self.say("No quote is in view." if quote is None else "This quote has no speaker.")
            return
        self.follow(trail.of_speaker(self.spread.analysis, quote.speaker.name).at_quote(quote))

    def follow(self, to: trail.Trail | None) -> None:
        """Walk on a trail: show it, and bring the place on it into view."""
        if to is None:
            return
        self.spread = replace(self.spread, trail=to, peek=())
        if to.quote is not None:
            self.view.reveal(to.quote.content[0], to.quote.content[-1])
        elif to.place is not None:
            self.view.reveal(to.place)

    def go_to(self, quote: Quote) -> None:
        """Go to a quote, on the trail that we are on if it leads there."""
        self.follow(self.spread.trail.at_quote(quote) or trail.of_quotes(self.spread.analysis).at_quote(quote))

    def quote_here(self) -> Quote | None:
        """The quote that the reader is at, else the first one in view."""
        now = self.spread.trail
        if now.quote is not None:
            return now.quote
        place = now.place or self.view.seen
        return next(
            (quote for quote in self.spread.analysis.quotes if any(e.overlaps(place) for e in quote.content)), None
        )

    def step_out(self) -> bool:
        """Leave what was entered last; False when there is nothing to leave."""
        if self._before_search is not None:
            self.leave_search()
        elif self._is_narrow and self.sidebar.display:
            self.aside = False
        elif self.zen:
            self.zen = False
        elif self.spread.peek:
            self.spread = replace(self.spread, peek=())
        elif self.spread.trail.kind != "quotes":
            all_quotes = trail.of_quotes(self.spread.analysis)
            quote = self.spread.trail.quote
            self.spread = replace(self.spread, trail=(all_quotes.at_quote(quote) if quote else None) or all_quotes)
        else:
            return False
        return True

    # The search in the text ------------------------------------------------------------------------------------------

    def action_find(self) -> None:
        if self._before_search is not None:
            return
        self._before_search = (self.spread.trail, self.view.position)
        self.mount(FindBar("words in the text"), before="#status")

    @on(FindBar.Typed)
    def search(self, event: FindBar.Typed) -> None:
        if self._before_search is None:
            return
        before, position = self._before_search
        self._search = self._search or TextSearch(self.spread.article.text)
        found = trail.of_text(event.words.strip(), self._search.find(event.words)).to(position)
        self.follow(found if event.words.strip() else before)
        count = f"{found.at + 1}/{len(found.stops)}" if found.at is not None else "not found"
        event.bar.tell(count if event.words.strip() else "")

    @on(FindBar.Entered)
    def keep_search(self) -> None:
        if self.spread.trail.kind == "text" and self.spread.trail.stops:
            self.close_search()
        else:
            self.leave_search()

    @on(FindBar.Left)
    def leave_search(self) -> None:
        if self._before_search is not None:
            before, position = self._before_search
            self.spread = replace(self.spread, trail=before)
            self.view.open_at(position)
        self.close_search()

    def close_search(self) -> None:
        self._before_search = None
        self.query(FindBar).remove()
        self.view.focus()

    # The sidebar and the mouse ---------------------------------------------------------------------------------------

    @on(RowList.Reached)
    def look_at(self, event: RowList.Reached) -> None:
        if event.row.quote is not None:
            self.go_to(event.row.quote)
        elif isinstance(event.row.choice, NameChosen):
            self.spread = replace(self.spread, peek=event.row.choice.mentions)
            self.view.reveal(event.row.choice.mentions[0])

    @on(RowList.Chosen)
    def take(self, event: RowList.Chosen) -> None:
        match event.row.choice:
            case SpeakerChosen(name=name, first=first):
                self.follow(trail.of_speaker(self.spread.analysis, name).at_quote(first))
            case QuoteChosen(first=quote):
                self.go_to(quote)
            case NameChosen(name=name, mentions=mentions):
                self.follow(trail.of_name(name, mentions).to(0))
        if self._is_narrow:
            self.aside = False

    @on(ArticleView.Pointed)
    def point(self, event: ArticleView.Pointed) -> None:
        analysis, at, layers = self.spread.analysis, event.position, self.spread.layers
        if layers in {"both", "names"}:
            for entity in analysis.entities:
                if at in entity.extent and (mentions := trail.mentions_of(analysis, entity.name)):
                    self.follow(trail.of_name(entity.name, mentions).to(entity.extent.start))
                    return
        if layers in {"both", "quotes"}:
            text = self.spread.article.text
            for quote in analysis.quotes:
                if any(at in framed(text, extent) for extent in quote.content):
                    self.go_to(quote)
                    return
