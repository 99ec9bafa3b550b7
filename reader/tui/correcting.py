"""Corrections from the reading screen: who says a quote, what is none, who is who; notes and the star."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from textual import work
from textual.message import Message

from reader.analysis import Analysis, Quote
from reader.editing import Change, Editor, Remarks
from reader.errors import NewsreaderError
from reader.names import NameIndex
from reader.newsroom import Newsroom
from reader.page import visible
from reader.tui import listings
from reader.tui.background import in_background
from reader.tui.finder import Finder, LineScreen
from reader.tui.people import PeopleFinder
from reader.tui.rows import NameChosen, Row
from reader.tui.spread import Spread
from reader.tui.visits import VisitingDesk

_LEAVE = "Esc leave all as it was"


class CorrectingDesk(VisitingDesk):
    """A desk at which the reader has the last word."""

    class Corrected(Message):
        """The analysis of the article is another."""

        def __init__(self, editor: Editor, analysis: Analysis, names: NameIndex, remarks: Remarks) -> None:
            super().__init__()
            self.editor = editor
            self.analysis = analysis
            self.names = names
            self.remarks = remarks

    def __init__(self, newsroom: Newsroom, spread: Spread) -> None:
        super().__init__(newsroom, spread)
        self._names: NameIndex | None = None
        self._editor = Editor(newsroom, spread.article)
        self._changes: tuple[Change, ...] = ()
        """What can be taken back, the last at the end."""

    def begin_anew(self, spread: Spread) -> None:
        """Lay another article on the desk."""
        self.spread = spread
        self._names = None
        self._editor = Editor(self._newsroom, spread.article)
        self._changes = ()

    # Corrections -----------------------------------------------------------------------------------------------------

    def action_correct(self) -> None:
        quote, name = self.quote_here(), self._who
        if self._names is None:
            self.say(self.spread.trouble or "Nothing is found yet: still reading.")
        elif quote is None and not name:
            self.say("Go to a quote or a name first: n, or f.")
        else:
            people = {person.name for person in self.spread.analysis.people}
            search = listings.corrections(quote, name, is_person=name in people)
            title = f"Correct · {visible(name)}" if name else "Correct"
            window = Finder(title, search, "no correction is called that", f"Enter do it · {_LEAVE}")
            self.app.push_screen(window, lambda row: self._take_correction(row, quote, name))

    @property
    def _who(self) -> str:
        """The name that a correction is about: that of the trail, else of who speaks here."""
        if self.spread.trail.kind == "name":
            return self.spread.trail.name
        quote = self.quote_here()
        return quote.speaker.name if quote is not None and quote.speaker is not None else ""

    def _take_correction(self, row: Row | None, quote: Quote | None, name: str) -> None:
        editor = self._editor
        match row.choice if row is not None else None:
            case listings.BY_OTHER if quote is not None:
                self._ask_speaker(quote)
            case listings.BY_NOBODY if quote is not None:
                self._change(partial(editor.said_by, quote, None))
            case listings.NO_QUOTE if quote is not None:
                self._change(partial(editor.reject, quote))
            case listings.SAME:
                self._ask_person(name)
            case listings.OTHERWISE:
                hint = f"Enter call {visible(name)} so everywhere · {_LEAVE}"
                self.app.push_screen(LineScreen("Another name", visible(name), hint), partial(self._rename, name))
            case listings.SPLIT:
                self._change(partial(editor.split, name))
            case listings.NOBODY:
                self._change(partial(editor.ignore, name))

    def _ask_speaker(self, quote: Quote) -> None:
        def take(row: Row | None) -> None:
            if row is not None:
                name = row.choice.name if isinstance(row.choice, NameChosen) else str(row.choice)
                self._change(partial(self._editor.said_by, quote, name))

        if self._names is not None:
            hint = f"Enter that is who said it · {_LEAVE}"
            self.app.push_screen(Finder("Who said it", listings.speakers(self._names), "type a name", hint), take)

    @work(group="correct", exclusive=True)
    async def _ask_person(self, name: str) -> None:
        """Ask who of the library somebody is; the article is put there first, so that its own people are among them."""

        def take(row: Row | None) -> None:
            if row is not None and isinstance(row.choice, str):
                self._change(partial(self._editor.merge, name, int(row.choice)))

        try:
            await in_background(partial(self._newsroom.shelve, self.spread.article))
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        window = PeopleFinder(self._newsroom, f"{visible(name)} is …", f"Enter they are one · {_LEAVE}")
        self.app.push_screen(window, take)

    def _rename(self, name: str, other: str | None) -> None:
        if other is not None:
            self._change(partial(self._editor.rename, name, other))

    @work(group="correct", exclusive=True)
    async def _change(self, make: Callable[[], Change]) -> None:
        """Decide something, and show the article as it is then."""
        editor = self._editor
        try:
            change = await in_background(make)
            await self._show_again(editor)
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        if editor is self._editor:
            self._changes = (*self._changes, change)
            self.say(f"Corrected: {change.words}. u takes it back.")

    @work(group="correct", exclusive=True)
    async def action_undo(self) -> None:
        """Take back the last correction."""
        if not self._changes:
            self.say("There is no correction to take back.")
            return
        editor, last = self._editor, self._changes[-1]
        try:
            await in_background(partial(editor.take_back, last))
            await self._show_again(editor)
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        if editor is self._editor:
            self._changes = self._changes[:-1]
            self.say(f"Taken back: {last.words}.")

    async def _show_again(self, editor: Editor) -> None:
        self.post_message(self.Corrected(editor, *await in_background(partial(self.found_in, editor))))

    def found_in(self, editor: Editor) -> tuple[Analysis, NameIndex, Remarks]:
        """All that is found in an editor's article and left at it, asked for in the background."""
        analysis = editor.analysis()
        return analysis, self._newsroom.names(editor.article, analysis), editor.remarks()

    # Notes and the star ----------------------------------------------------------------------------------------------

    def action_note(self) -> None:
        quote = self.quote_here()
        if quote is None:
            self.say("No quote is in view.")
            return
        before = self.spread.remarks.notes.get(quote.words_in(self.spread.article.text), ())
        title = "Note on this quote" if not before else "Another note on this quote"
        window = LineScreen(
            title, visible(before[-1] if before else "what to remember of it"), f"Enter keep it · {_LEAVE}"
        )
        self.app.push_screen(window, partial(self._note, quote))

    def _note(self, quote: Quote, note: str | None) -> None:
        if note is not None:
            self._remark(partial(self._editor.note, quote, note), "Noted")

    def action_star(self) -> None:
        starred = self.spread.remarks.is_starred
        self._remark(self._editor.star, "Without a star" if starred else "Starred")

    @work(group="note")
    async def _remark(self, leave: Callable[[], object], told: str) -> None:
        """Leave something at the article, and show it."""
        editor = self._editor
        try:
            await in_background(leave)
            remarks = await in_background(editor.remarks)
        except NewsreaderError as error:
            self.say(str(error), trouble=True)
            return
        if editor is self._editor:
            self.spread = replace(self.spread, remarks=remarks)
            self.say(f"{told}.")
