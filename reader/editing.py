"""Editing: what the reader decides, notes and stars while reading one article."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from reader.analysis import Analysis, Quote
from reader.article import Article
from reader.errors import LibraryError
from reader.newsroom import Newsroom
from reader.shelf import Decision, DecisionKind


@dataclass(frozen=True, slots=True)
class Remarks:
    """What the reader left at an article."""

    is_starred: bool = False
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Notes on quotes, oldest first, by the words of the quote."""


@dataclass(frozen=True, slots=True)
class Change:
    """A decision that was made on an article, and how to take it back."""

    words: str
    """What was decided, as one says it afterwards."""
    uids: tuple[str, ...]


class Editor:
    """Makes decisions on one article; the first one puts it into the library, where it is not in it.

    All methods but `remarks` raise `LibraryError` where nothing can be kept.
    """

    def __init__(self, newsroom: Newsroom, article: Article) -> None:
        self._newsroom = newsroom
        self.article = article

    def said_by(self, quote: Quote, name: str | None) -> Change:
        """Somebody else said it: a name of this article or any other; None for nobody who is named."""
        other, role = self._known_as(name) if name else (None, None)
        return self._decide(f"said by {name or 'nobody who is named'}", self._on(quote, "speaker", other, role))

    def reject(self, quote: Quote) -> Change:
        """It is not a quote."""
        return self._decide("not a quote", self._on(quote, "not a quote"))

    def merge(self, name: str, person: int) -> Change:
        """Whoever is called so is a person of the library."""
        known, role = self._known_as(name)
        one = self._newsroom.library.introduced(person)
        if one is None:
            message = "this person is not in the library any more; look for the name again"
            raise LibraryError(message)
        return self._decide(f"{name} is {one[0]}", Decision("merge", known, role, other=one[0], other_role=one[1]))

    def split(self, name: str) -> Change:
        """Whoever is called so here is not the person of that name in other articles."""
        known, _ = self._known_as(name)
        decision = Decision("split", name, other=known, article=self._identity())
        return self._decide(f"this {name} is somebody else", decision)

    def rename(self, name: str, other: str) -> Change:
        """Call somebody otherwise."""
        known, role = self._known_as(name)
        return self._decide(f"{name} is called {other}", Decision("rename", known, role, other=other))

    def ignore(self, name: str) -> Change:
        """It is no person."""
        known, role = self._known_as(name)
        return self._decide(f"{name} is no person", Decision("ignore", known, role))

    def take_back(self, change: Change) -> None:
        """Let a change not have been made."""
        for uid in change.uids:
            self._newsroom.library.undo(uid)

    def analysis(self) -> Analysis:
        """Who said what, as all that was decided has it."""
        return self._newsroom.analyse(self.article)

    def star(self) -> bool:
        """Star the article, or take its star; whether it has one now."""
        starred = not self.remarks().is_starred
        self._newsroom.library.mark([self._newsroom.shelve(self.article)], starred=starred)
        return starred

    def note(self, quote: Quote, note: str) -> None:
        """Keep a note on a quote; quotes of the same words share their notes."""
        number = self._newsroom.shelve(self.article)
        words = quote.words_in(self.article.text)
        said = next((one for one in self._newsroom.library.quotes_in(number) if one.text == words), None)
        if said is None:
            message = "the library does not have this quote; open the article again"
            raise LibraryError(message)
        self._newsroom.library.note(said, note)

    def remarks(self) -> Remarks:
        """The star and the notes of the article."""
        with suppress(LibraryError):
            library = self._newsroom.library_to_read()
            number = library.number_of(self.article) if library else None
            shelved = library.shelved(number) if library and number is not None else None
            if library and shelved:
                said = library.quotes_in(shelved.entry.id)
                return Remarks(shelved.entry.is_starred, {one.text: one.notes for one in said if one.notes})
        return Remarks()

    def _decide(self, words: str, decision: Decision) -> Change:
        return Change(words, tuple(one.uid for one in self._newsroom.library.decide(decision)))

    def _on(self, quote: Quote, kind: DecisionKind, other: str | None = None, role: str | None = None) -> Decision:
        words, identity = quote.words_in(self.article.text), self._identity()
        return Decision(kind, other=other, other_role=role, article=identity, words=words, start=quote.start)

    def _known_as(self, name: str) -> tuple[str, str | None]:
        """The name and role by which the library knows somebody of the article; else the name as it is."""
        number = self._newsroom.shelve(self.article)
        return self._newsroom.library.called(number, name) or (name, None)

    def _identity(self) -> str | None:
        return self._newsroom.library.identity(self._newsroom.shelve(self.article))
