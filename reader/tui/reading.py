"""The reading screen: an article is shown and analysed, its names are found, its quotes are copied."""

from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.message import Message

from reader.analysis import Analysis
from reader.article import Article, Extent
from reader.editing import Editor, Remarks
from reader.errors import NewsreaderError
from reader.names import NameIndex
from reader.newsroom import Newsroom
from reader.settings import Place, state_folder
from reader.tui import citation, clipboard, keys, listings, trail
from reader.tui.background import in_background
from reader.tui.correcting import CorrectingDesk
from reader.tui.finder import Finder
from reader.tui.rows import NameChosen, Row
from reader.tui.spread import Spread
from reader.tui.visits import VisitingDesk


class ReadingScreen(CorrectingDesk):
    """One article, read."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.READING)

    class Analysed(Message):
        """The analysis of an article is there."""

        def __init__(self, article: Article, analysis: Analysis, names: NameIndex, remarks: Remarks) -> None:
            super().__init__()
            self.article = article
            self.analysis = analysis
            self.names = names
            self.remarks = remarks

    class Unanalysed(Message):
        """An article could not be analysed."""

        def __init__(self, article: Article, why: str) -> None:
            super().__init__()
            self.article = article
            self.why = why

    def __init__(self, newsroom: Newsroom, article: Article, position: int = 0) -> None:
        super().__init__(newsroom, Spread(article, waiting=True))
        self._start = position
        self._goal: Extent | None = None
        """A quote to go to as soon as the quotes are known."""

    def on_mount(self) -> None:
        self.view.open_at(self._start)
        self._begin(self.spread.article)

    def _begin(self, article: Article) -> None:
        for note in article.notes:
            self.say(note)
        # The article has to be on the screen before the language is imported.
        self.call_after_refresh(self._analyse, article)

    @work(group="analysis", exclusive=True)
    async def _analyse(self, article: Article) -> None:
        try:
            found = await in_background(partial(self.found_in, Editor(self._newsroom, article)))
        except NewsreaderError as error:
            self.post_message(self.Unanalysed(article, str(error)))
        else:
            self.post_message(self.Analysed(article, *found))

    @on(Analysed)
    def show_analysis(self, event: Analysed) -> None:
        if event.article is not self.spread.article:
            return
        self._names = event.names
        all_quotes = trail.of_quotes(event.analysis)
        if self._before_search is not None:
            self._before_search = (all_quotes, self._before_search[1])
        now = self.spread.trail if self.spread.trail.kind == "text" else all_quotes
        self.spread = replace(self.spread, analysis=event.analysis, trail=now, waiting=False, remarks=event.remarks)
        if self._goal is not None:
            self.follow(all_quotes.to(self._goal.start))
            self._goal = None

    @on(CorrectingDesk.Corrected)
    def show_correction(self, event: CorrectingDesk.Corrected) -> None:
        if event.editor is self._editor:
            self._names = event.names
            now = trail.again(self.spread.trail, event.analysis)
            self.spread = replace(self.spread, analysis=event.analysis, trail=now, peek=(), remarks=event.remarks)

    @on(Unanalysed)
    def show_trouble(self, event: Unanalysed) -> None:
        if event.article is self.spread.article:
            self.spread = replace(self.spread, waiting=False, trouble=event.why)
            self.say(event.why, trouble=True)

    @on(VisitingDesk.Opened)
    def show_article(self, event: VisitingDesk.Opened) -> None:
        self.keep_place()
        self._search = None
        self._goal = event.place
        self.close_search()
        self.begin_anew(Spread(event.article, waiting=True, layers=self.spread.layers))
        self.view.open_at(event.position if event.place is None else event.place.start)
        self._begin(event.article)

    def keep_place(self) -> None:
        """Remember where the reader is."""
        self._newsroom.keep_place(Place(self.spread.article.source, self.view.position))

    def action_names(self) -> None:
        if self._names is None:
            self.say(self.spread.trouble or "The names are not known yet: still reading.")
            return
        hint = "Enter walk along it · Esc leave all as it was"
        finder = Finder("Names", listings.names(self._names), "no good match", hint)
        self.app.push_screen(finder, self._take_name)

    def _take_name(self, row: Row | None) -> None:
        if row is not None and isinstance(row.choice, NameChosen):
            self.follow(trail.of_name(row.choice.name, row.choice.mentions).to(self.view.seen.start))

    # What is copied --------------------------------------------------------------------------------------------------

    def action_copy(self) -> None:
        if (quote := self.quote_here()) is None:
            self.say("No quote is in view.")
        else:
            self._copy(citation.cite(self.spread.article, self.spread.analysis, quote))

    def action_copy_words(self) -> None:
        if (quote := self.quote_here()) is None:
            self.say("No quote is in view.")
        else:
            self._copy(citation.words_of(self.spread.article, quote))

    @work(group="copy")
    async def _copy(self, text: str) -> None:
        if await in_background(partial(clipboard.by_tmux, text)):
            self.say(clipboard.BY_TMUX)
            return
        self.app.copy_to_clipboard(text)
        self.say(clipboard.told(await in_background(partial(clipboard.keep, text, state_folder()))))
