"""The one object that front ends hold: it opens, analyses and remembers; blocking, thread-safe, without a screen."""

import gc
import hashlib
import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar, cast

from reader import settings as files
from reader import sources
from reader.analysis import Analysis
from reader.article import Article
from reader.errors import LibraryError, QueryError, SettingsError
from reader.names import NameIndex, PeopleIndex
from reader.settings import Place, Settings

if TYPE_CHECKING:
    from reader.library import Added, Library

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
        return sources.read(location)

    def seed(self) -> Article:
        """The article that ships, for the very first run."""
        first, *_ = sources.expand(str(files.seeds_folder()))
        return sources.read(first)

    def analyse(self, article: Article) -> Analysis:
        """Who said what in an article; one that the library knows needs no language model.

        The first call for any other takes the time to load the model.
        """
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
        if location == sources.STDIN:
            copy = _Copy(stdin) if stdin else None
            article = sources.read(location, cast("BinaryIO | None", copy))
            return article, self.library.add(article, copy.copied if copy else None, outlet)
        article = self.open(location)
        path = Path(location).expanduser()
        if not path.is_file():
            return article, self.library.add(article, None, outlet)
        lasting = replace(article, source=str(path.absolute()))
        return article, self.library.add(lasting, path.read_bytes(), outlet)

    def find(self, query: str, state: str = "") -> tuple[int, ...]:
        """The numbers of the articles for which a query and a state hold, newest first; its last word may go on.

        Raises `QueryError` where the query has a mistake in it.
        """
        from reader.library import Term, parse

        terms = list(parse(query, datetime.now(UTC).astimezone().date()))
        if terms and _GOES_ON.search(query) and not terms[-1].is_negated and terms[-1].field in _OF_WORDS:
            terms[-1] = replace(terms[-1], value=f"{terms[-1].value}*")
        return self.library.numbers([*terms, Term("is", state)] if state else terms)

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
        lasting = Place(str(Path(place.source).expanduser().absolute()), place.position)
        try:
            files.keep_place(lasting)
        except SettingsError:
            return False
        return True


def _unwatched(make: Callable[[], _Made]) -> _Made:
    """Something large, made without a look at each of its million parts again and again while nothing else moves."""
    gc.disable()
    try:
        return make()
    finally:
        gc.freeze()
        gc.enable()


class _Copy:
    """A stream that keeps what was read from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.copied = b""

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.copied += data
        return data


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
