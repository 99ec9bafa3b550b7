"""Every error that a reader of the news may meet, in one tree.

NewsreaderError            anything expected that went wrong; its text is one line: what, and what to do
├── SourceError            a location did not become an article
├── LanguageError          the language model is missing, broken or of another version
├── LibraryError           the library cannot be opened, read or written
├── QueryError             a query has a mistake in it, at a place that is told
└── SettingsError          a setting, a theme or a key is not usable

Bugs are never wrapped in these.
"""


class NewsreaderError(Exception):
    """An expected failure; `str()` is one line for the reader: what was wrong and what to do."""


class SourceError(NewsreaderError):
    """A location did not become an article."""


class LanguageError(NewsreaderError):
    """The language model is missing, broken, or of another version."""


class LibraryError(NewsreaderError):
    """The library cannot be opened, read or written."""


class QueryError(NewsreaderError):
    """A query has a mistake in it."""

    def __init__(self, message: str, query: str, start: int, end: int) -> None:
        super().__init__(message)
        self.query = query
        self.start = start
        self.end = end
        """`[start, end)` in characters of the query: where the mistake is."""


class SettingsError(NewsreaderError):
    """A setting, a theme or a key is not usable."""
