"""What all commands share: exit codes, standard streams, and words that a terminal may see."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, TextIO, TypeVar

if TYPE_CHECKING:
    from reader.article import Article
    from reader.library import Term
    from reader.newsroom import Newsroom
    from reader.results import Writer

_One = TypeVar("_One")

DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
STDIN = "-"

_BAR = 24
"""The width of the progress bar, in cells."""
_ERASE = "\r\x1b[K"


def newsroom_for(options: argparse.Namespace | None, theme: str | None = None) -> "tuple[Newsroom, tuple[str, ...]]":
    """A newsroom with the user's settings, and with what was chosen for this run."""
    from reader import settings
    from reader.newsroom import Newsroom

    kept, notices = settings.load()
    kept = replace(kept, theme=theme or kept.theme)
    if options:
        kept = replace(kept, model=options.model or kept.model, whole_page=options.whole_page or kept.whole_page)
    return Newsroom(kept), notices


def from_stdin() -> "Article":
    """The article on standard input; raises `SourceError` where there is none."""
    from reader import sources

    return sources.read(STDIN, standard_input())


def standard_input() -> BinaryIO | None:
    """Standard input as bytes; None where a program was started without one."""
    return None if sys.stdin is None else sys.stdin.buffer


def with_library(work: "Callable[[Newsroom], int]", options: argparse.Namespace | None = None) -> int:
    """Do something with the library, and tell in one line why it could not be done."""
    from reader.errors import NewsreaderError, QueryError

    newsroom, notices = newsroom_for(options)
    set_encoding(sys.stdout)
    try:
        for notice in (*notices, *newsroom.library.notices):
            say(notice)
        return work(newsroom)
    except QueryError as error:
        from reader.library import explain

        for line in explain(error):
            say_exactly(line)
        return WRONG_USAGE
    except NewsreaderError as error:
        say(str(error))
        return FAILED


def parsed(query: str) -> "tuple[Term, ...]":
    """The terms of a query; raises `QueryError` at a mistake in it."""
    from datetime import date

    from reader.library import parse

    return parse(query, date.today())  # noqa: DTZ011 - the day where the reader is


def put_out(writer: "Writer[_One]", found: Iterable[_One]) -> int:
    """Write what was found to standard output; returns the exit code."""
    written = writer.write(found)
    sys.stdout.write(written if writer.is_exact else visible_lines(written))
    return DONE


class Progress:
    """A bar on the last line of a terminal; nothing anywhere else."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream if stream.isatty() and os.environ.get("TERM") != "dumb" else None

    def show(self, done: int, total: int, location: str) -> None:
        """Show how many are done, and which is next."""
        if self._stream:
            full = _BAR * done // max(1, total)
            name = one_line(location)[-_BAR:]
            self.tell(f"{_ERASE}{'━' * full}{'─' * (_BAR - full)} {done}/{total} {name}")

    def tell(self, line: str) -> None:
        """Write on the line."""
        if self._stream:
            self._stream.write(line)
            self._stream.flush()

    def clear(self) -> None:
        """Leave the line as it was."""
        self.tell(_ERASE)


@contextmanager
def waiting(words: str) -> Iterator[None]:
    """Tell on a terminal what is waited for, as long as it is."""
    progress = Progress(sys.stderr)
    progress.tell(f"newsreader: {one_line(words)}")
    try:
        yield
    finally:
        progress.clear()


def say(message: str) -> None:
    """Tell something in one line on stderr."""
    with suppress(OSError):
        sys.stderr.write(f"newsreader: {one_line(message)}\n")


def say_exactly(line: str) -> None:
    """Tell a line on stderr of which every column counts."""
    from reader.page import visible

    with suppress(OSError):
        sys.stderr.write(f"{visible(line)}\n")


def one_line(text: str) -> str:
    """The text on one line, with nothing in it that a terminal obeys."""
    from reader.page import visible

    return visible(" ".join(text.split()))


def visible_lines(text: str) -> str:
    """The text with its line ends, and with nothing else in it that a terminal obeys."""
    from reader.page import visible

    return "\n".join(visible(line.removesuffix("\r")) for line in text.split("\n"))


def set_encoding(stream: TextIO) -> None:
    """Write UTF-8 whatever the locale says: that is what the data is promised to be."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
