"""The one object that front ends hold: it opens, analyses and remembers; blocking, thread-safe, without a screen."""

import gc
import hashlib
import json
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from reader import settings as files
from reader import sources
from reader.analysis import Analysis
from reader.article import Article
from reader.errors import LibraryError, QueryError, SettingsError, SourceError
from reader.names import NameIndex, PeopleIndex, nearest
from reader.settings import Place, Settings
from reader.sources import Taken

if TYPE_CHECKING:
    from reader.library import Added, Library, Term
    from reader.shelf import Feed, Shelved
    from reader.sources.feeds import Polled

_Made = TypeVar("_Made")

_LANGUAGE = Path(__file__).parent / "language"
_LOCATIONS, _SEARCHES = "locations", "searches"
"""The names of the notes on what was opened and what is searched for again and again."""
_REMEMBERED = 200
"""So many locations are remembered."""
_OF_WORDS = frozenset({"", "about", "speaker", "outlet"})
"""The fields of a query whose words may go on."""
_GOES_ON = re.compile(r"\w{2}$")
"""The end of a query that somebody may still be typing; one letter alone would find everything."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What became of a feed that was asked for news."""

    feed: "Feed"
    became: "Counter[str]"
    """How many of its items were new, changed and known."""
    error: str | None
    """Why it could not be asked; None where it could."""


class Newsroom:
    """Everything that a front end may ask for, safe to call from any thread."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._analysing = threading.Lock()
        self._opening = threading.Lock()
        self._library: Library | None = None
        self._people: tuple[tuple[int, ...], PeopleIndex] | None = None

    def open(self, location: str) -> Article:
        """The article at a location; raises `SourceError` where there is none."""
        return self.take(location).article

    def take(self, location: str, stdin: BinaryIO | None = None) -> Taken:
        """The same, with the bytes that it was read from."""
        return sources.take(location, stdin, whole=self.settings.whole_page)

    def open_to_read(self, location: str) -> Article:
        """The same; what comes from the web is kept in the library, to be read again without a network."""
        taken = self.take(location)
        if sources.is_address(location):
            with suppress(LibraryError):
                self.library.add(taken.article, taken.raw)
        return taken.article

    def open_again(self, source: str) -> Article:
        """The article that was read from a location once, without asking the network for it.

        Raises `SourceError` where it is no longer there.
        """
        if not sources.is_address(source):
            return self.open(source)
        with suppress(LibraryError):
            library = self.library_to_read()
            shelved = library.read_from(source) if library else None
            if shelved:
                return shelved.article
        message = f"{source}: this page is not in the library; give its address to fetch it again"
        raise SourceError(message)

    def seed(self) -> Article:
        """The article that ships, for the very first run."""
        first, *_ = sources.expand(str(files.seeds_folder()))
        return sources.read(first)

    def analyse(self, article: Article) -> Analysis:
        """Who said what in an article, as the reader's decisions have it.

        What the library knows needs no language model; the first call for any other takes the time to load it.
        """
        found = self.uncorrected(article)
        with suppress(LibraryError):
            library = self.library_to_read()
            return library.corrected(article, found) if library else found
        return found

    def uncorrected(self, article: Article) -> Analysis:
        """Who said what in an article, as the language has it."""
        known = self._known(article)
        if known is not None:
            return known
        # The language brings spaCy, which takes longer to import than an article takes to show.
        from reader import language

        with self._analysing:
            analysis = language.analyse(article, model=self.settings.model)
        self._keep(article, analysis)
        return analysis

    @property
    def library(self) -> "Library":
        """The library, made where there is none; raises `LibraryError` where it cannot be used."""
        return self._open_library(mends=True)

    def add(self, location: str, stdin: BinaryIO | None = None, outlet: str | None = None) -> "tuple[Article, Added]":
        """Put the article at a location into the library, with the bytes that it was read from.

        Raises `SourceError` where there is none, `LibraryError` where it cannot be kept.
        """
        taken = self.take(location, stdin)
        article = _lasting(taken.article)
        return taken.article, self.library.add(article, taken.raw, outlet)

    def follow(self, url: str, headers: Mapping[str, str] | None = None) -> "tuple[Feed, Counter[str]]":
        """Follow the feed at an address, or the one that the page there names; and what its items became.

        Raises `SourceError` where there is none.
        """
        from reader.sources import feeds

        request, polled = feeds.find_feed(url, headers)
        channel = polled.channel
        feed = self.library.follow(
            request.url, (channel and channel.title) or request.url, channel.site if channel else None, headers
        )
        return feed, self._take(feed, polled)

    def follow_list(self, called: str, data: bytes) -> int:
        """Follow all feeds of a reading list in OPML, to be asked at the next refresh; how many they are."""
        from reader.sources import feeds

        found = feeds.read_opml(called, data)
        for title, url in found:
            self.library.follow(url, title)
        return len(found)

    def reading_list(self) -> str:
        """The feeds that are followed, as OPML."""
        from reader.sources import feeds

        return feeds.write_opml((feed.title, feed.url, feed.site) for feed in self.library.feeds())

    def feeds(self) -> "tuple[Feed, ...]":
        """The feeds that are followed."""
        return self.library.feeds()

    def refresh(self, chosen: "Sequence[Feed] | None" = None) -> "Iterator[Refreshed]":
        """Ask feeds for news, all of them by default; what became of each, as the answers come."""
        # They bring the network, which takes its time to import.
        from reader.sources import feeds

        now = datetime.now(UTC).isoformat(timespec="seconds")
        asked: dict[str, Feed] = {}
        for feed in self.library.feeds() if chosen is None else chosen:
            if feed.wait and feed.wait > now:
                yield Refreshed(feed, Counter(), f"{feed.url}: the site asked for a pause until {feed.wait}")
            else:
                asked[feed.url] = feed
        requests = [feeds.Request(f.url, dict(f.headers), dict(f.validators)) for f in asked.values()]
        for polled in feeds.poll(requests):
            feed = asked[polled.request.url]
            yield Refreshed(feed, self._take(feed, polled), polled.error)

    def _take(self, feed: "Feed", polled: "Polled") -> "Counter[str]":
        """Keep what a feed answered."""
        wait = None
        if polled.wait is not None:
            wait = (datetime.now(UTC) + timedelta(seconds=polled.wait)).isoformat(timespec="seconds")
        became: Counter[str] = Counter()
        for item in polled.channel.items if polled.channel else ():
            if item.article.text.strip():
                became[self.library.take_item(feed, item).how] += 1
        # Last, so that a kill before it loses no item: the feed is asked again for all of them.
        self.library.checked(feed.id, polled.validators, polled.error, wait)
        return became

    def open_entry(self, number: int) -> "Shelved | None":
        """An article of the library, which is read now; of a feed's summary the page is fetched first.

        None where the library does not have it. A page that cannot be had leaves its summary, with a note that says
        why. Raises `LibraryError`.
        """
        self.library.mark([number], read=True)
        shelved = self.library.shelved(number)
        if shelved is None or not shelved.article.url or not self.library.lacks_page(number):
            return shelved
        try:
            taken = self.take(shelved.article.url)
        except SourceError as error:
            notes = (*shelved.article.notes, str(error))
            return replace(shelved, article=replace(shelved.article, notes=notes))
        self.library.complete(number, taken.article, taken.raw)
        self.library.mark([number], read=True)
        return self.library.shelved(number)

    def find(self, query: str, state: str = "") -> tuple[int, ...]:
        """The numbers of the articles for which a query and a state hold, newest first; its last word may go on.

        Raises `QueryError` where the query has a mistake in it.
        """
        from reader.library import Term

        terms = list(_terms(query))
        if terms and _GOES_ON.search(query) and not terms[-1].is_negated and terms[-1].field in _OF_WORDS:
            terms[-1] = replace(terms[-1], value=f"{terms[-1].value}*")
        return self.library.numbers([*terms, Term("is", state)] if state else terms)

    def meant(self, query: str) -> str | None:
        """The query with those of its words corrected that stand in no article; None where nothing is near them.

        Raises `QueryError` where the query has a mistake in it.
        """
        corrected = query
        for term in _terms(query):
            word = term.value
            is_word = term.field in _OF_WORDS and word.isalpha() and not term.is_negated
            if not is_word or self.library.numbers([replace(term, value=f"{word}*")]):
                continue
            near = nearest(word, self.library.words_from(word[0]))
            if near is None:
                return None
            corrected = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", near, corrected)
        return corrected if corrected != query else None

    def explain(self, error: QueryError) -> tuple[str, str, str]:
        """Three lines: the query, carets under the mistake, and what is wrong with it."""
        from reader.library import explain

        return explain(error)

    def person(self, name: str, article: Article) -> int | None:
        """The number in the library of whom an article calls so; None where the library knows nobody of the name."""
        number = self.library.number_of(article)
        known = None if number is None else self.library.person_in(number, name)
        return known or next(iter(self.library.people_named(name)), None)

    def people(self) -> PeopleIndex:
        """An index of the names of the whole library, to search as one types; made anew only for another library."""
        stamp = self.library.stamp()
        if self._people is None or self._people[0] != stamp:
            self._people = stamp, _unwatched(partial(PeopleIndex, self.library.known_people()))
        return self._people[1]

    def shelve(self, article: Article) -> int:
        """The number of an article in the library; it is put there with its analysis where it is not yet."""
        number = self.library.number_of(article)
        if number is None:
            number = self.library.add(_lasting(article)).id
            self._keep(article, self.uncorrected(article))
        return number

    def locations(self) -> tuple[str, ...]:
        """What was opened by its location, the last first."""
        return files.lines(_LOCATIONS)

    def keep_location(self, location: str) -> None:
        """Remember a location that was opened; a note that cannot be made stops nobody."""
        kept = dict.fromkeys([location, *self.locations()])
        with suppress(SettingsError):
            files.keep_lines(_LOCATIONS, list(kept)[:_REMEMBERED])

    def searches(self) -> tuple[str, ...]:
        """The queries that the reader kept, the last first."""
        return files.lines(_SEARCHES)

    def keep_search(self, query: str) -> bool:
        """Keep a query, or drop it where it was kept; whether it is kept now. Raises `SettingsError`."""
        others = [kept for kept in self.searches() if kept != query]
        is_new = len(others) == len(self.searches())
        files.keep_lines(_SEARCHES, [query, *others] if is_new else others)
        return is_new

    def pipeline(self) -> str | None:
        """What analyses here, to the version of its rules; None where that cannot be told."""
        return _pipeline(self.settings.model)

    def _open_library(self, *, mends: bool) -> "Library":
        # Most runs need no library, and SQLite takes its time to import.
        from reader.library import Library

        with self._opening:
            if self._library is None:
                self._library = Library(files.library_file(), mends=mends)
            return self._library

    def library_to_read(self) -> "Library | None":
        """The library as it is, for reading that goes on without one; None where there is none.

        Raises `LibraryError`, as whoever only reads an article mends nothing.
        """
        return self._open_library(mends=False) if files.library_file().exists() else None

    def _known(self, article: Article) -> Analysis | None:
        pipeline = self.pipeline() if files.library_file().exists() else None
        if pipeline is None:
            return None
        # Reading goes on without a library; whoever asks for the library itself is told what is wrong with it.
        with suppress(LibraryError):
            return self._open_library(mends=False).known(article, pipeline)
        return None

    def _keep(self, article: Article, analysis: Analysis) -> None:
        pipeline = self.pipeline() if files.library_file().exists() else None
        if pipeline is not None:
            with suppress(LibraryError):
                self._open_library(mends=False).keep(article, analysis, pipeline)

    def names(self, article: Article, analysis: Analysis) -> NameIndex:
        """An index of the names in an article, to search as one types."""
        return NameIndex(article, analysis)

    def place(self) -> Place | None:
        """Where reading stopped last time."""
        return files.last_place()

    def keep_place(self, place: Place) -> bool:
        """Remember where reading stopped; False where that cannot be: piped text, or no room for the note."""
        if place.source == sources.STDIN:
            return False
        lasting = place
        if not sources.is_address(place.source):
            lasting = Place(str(Path(place.source).expanduser().absolute()), place.position)
        try:
            files.keep_place(lasting)
        except SettingsError:
            return False
        return True


def _terms(query: str) -> "tuple[Term, ...]":
    """The terms of a query, read on the day where the reader is; raises `QueryError`."""
    from reader.library import parse

    return parse(query, datetime.now(UTC).astimezone().date())


def _lasting(article: Article) -> Article:
    """The article under a location that holds from everywhere."""
    if article.source == sources.STDIN or sources.is_address(article.source):
        return article
    path = Path(article.source).expanduser()
    return replace(article, source=str(path.absolute())) if path.is_file() else article


def _unwatched(make: Callable[[], _Made]) -> _Made:
    """Something large, made without a look at each of its million parts again and again while nothing else moves."""
    gc.disable()
    try:
        return make()
    finally:
        gc.freeze()
        gc.enable()


@cache
def _pipeline(model: str | None) -> str | None:
    """Name and version of a pipeline, and of the rules that go with it, without loading any of it."""
    named = _shipped_model() if model is None else _installed_model(model)
    return f"{named}+{_rules()}" if named else None


def _shipped_model() -> str:
    return _described(_LANGUAGE / "model")


def _installed_model(model: str) -> str | None:
    from importlib.metadata import PackageNotFoundError, version

    folder = Path(model).expanduser()
    with suppress(PackageNotFoundError, ValueError, KeyError, OSError):
        if not (folder / "meta.json").is_file():
            return f"{model} {version(model)}"
        # Whoever trains a model anew seldom gives it another version.
        changed = max(path.stat().st_mtime_ns for path in _files(folder))
        return f"{_described(folder)}+{changed}"
    return None


def _described(model: Path) -> str:
    meta: dict[str, Any] = json.loads((model / "meta.json").read_text(encoding="utf-8"))
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def _rules() -> str:
    """A hash of the language's rules and tables, and of the model's files by their sizes: reading those takes long."""
    made = hashlib.sha256()
    for path in sorted(_files(_LANGUAGE)):
        made.update(path.relative_to(_LANGUAGE).as_posix().encode())
        is_model = path.is_relative_to(_LANGUAGE / "model")
        made.update(str(path.stat().st_size).encode() if is_model else path.read_bytes())
    return made.hexdigest()[:8]


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
