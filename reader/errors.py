"""Every error that a reader of the news may meet, in one tree.

NewsreaderError            anything expected that went wrong; its text is one line: what, and what to do
├── SourceError            a location did not become an article
├── LanguageError          the language model is missing, broken or of another version
└── SettingsError          a setting, a theme or a key is not usable

Bugs are never wrapped in these.
"""


class NewsreaderError(Exception):
    """An expected failure; `str()` is one line for the reader: what was wrong and what to do."""


class SourceError(NewsreaderError):
    """A location did not become an article."""


class LanguageError(NewsreaderError):
    """The language model is missing, broken, or of another version."""


class SettingsError(NewsreaderError):
    """A setting, a theme or a key is not usable."""
