"""The library, one SQLite file: articles, who said what in them, and what the reader decided. `Library` is the door."""

from reader.library.library import Added, Finding, Library
from reader.library.query import FIELDS, STATES, Term, explain, parse
from reader.library.transfer import Kept, read_line, written

__all__ = [
    "FIELDS",
    "STATES",
    "Added",
    "Finding",
    "Kept",
    "Library",
    "Term",
    "explain",
    "parse",
    "read_line",
    "written",
]
