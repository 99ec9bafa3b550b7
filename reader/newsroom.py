"""The one object that front ends hold: it opens, analyses and remembers; blocking, thread-safe, without a screen."""

import threading
from pathlib import Path

from reader import settings as files
from reader import sources
from reader.analysis import Analysis
from reader.article import Article
from reader.errors import SettingsError
from reader.names import NameIndex
from reader.settings import Place, Settings


class Newsroom:
    """Everything that a front end may ask for, safe to call from any thread."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._analysing = threading.Lock()

    def open(self, location: str) -> Article:
        """The article at a location; raises `SourceError` where there is none."""
        return sources.read(location)

    def seed(self) -> Article:
        """The article that ships, for the very first run."""
        first, *_ = sources.expand(str(files.seeds_folder()))
        return sources.read(first)

    def analyse(self, article: Article) -> Analysis:
        """Who said what in an article; the first call takes the time to load the language model."""
        # The language brings spaCy, which takes longer to import than an article takes to show.
        from reader import language

        with self._analysing:
            return language.analyse(article, model=self.settings.model)

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
