"""What the processes of `test_processes` do with a library."""

import sys
from itertools import count
from pathlib import Path
from unittest import mock

from reader.analysis import Analysis
from reader.article import Article
from reader.library import Kept, Library, database
from reader.library import library as shelves


def add_for_ever(path: Path) -> None:
    """Add articles, and tell the title of each as soon as it is kept."""
    with Library(path) as library:
        for number in count():
            _add(library, f"number {number}")


def add_some(path: Path, name: str) -> None:
    """Add fifteen articles of this name."""
    with Library(path) as library:
        for number in range(15):
            _add(library, f"{name} {number}")


def add_one_by_one(path: Path) -> None:
    """Add three articles, and wait for a line after each."""
    with Library(path) as library:
        for number in range(3):
            _add(library, f"number {number}")
            sys.stdin.readline()


def stop_half_way(path: Path) -> None:
    """Add an article, then stop for ever before a second one has its tag."""

    def stop(*_: object) -> None:
        _say("half way")
        sys.stdin.read()

    with Library(path) as library:
        _add(library, "before", aloud=False)
        with mock.patch.object(shelves, "_tag", stop):
            _add(library, "after")


def stop_in_migration(path: Path) -> None:
    """Stop for ever when some of the tables are there."""

    def some(script: str) -> object:
        statements = list(_all(script))
        yield from statements[: len(statements) // 2]
        _say("half way")
        sys.stdin.read()

    _all = database._statements  # noqa: SLF001 - there is no door to the middle of a transaction
    with mock.patch.object(database, "_statements", some):
        Library(path)


def stop_in_mending(path: Path) -> None:
    """Stop for ever when some of a broken library was saved."""

    def stop(*_: object) -> None:
        _say("half way")
        sys.stdin.read()

    with mock.patch.object(shelves, "decisions_in", stop):
        Library(path)


def open_and_tell(path: Path) -> None:
    """Tell whether the library had to be mended."""
    with Library(path) as library:
        _say("mended" if library.notices else "well")


def _add(library: Library, title: str, *, aloud: bool = True) -> None:
    article = Article(title, f"{title}.txt", f"The text of {title}.", title)
    library.restore(Kept(article, title.encode(), tags=("kept",), pipeline="en_tested 1", analysis=Analysis()))
    if aloud:
        _say(title)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
