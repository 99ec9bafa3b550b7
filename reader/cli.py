"""The command line: arguments, standard streams and exit codes.

Exit codes: 0 all done, 1 some input failed, 2 wrong usage, 130 interrupted. Data goes to stdout, talk to stderr.
"""

import argparse
import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, NoReturn, TextIO

if TYPE_CHECKING:
    from reader.analysis import Analysis
    from reader.article import Article
    from reader.newsroom import Newsroom
    from reader.records import Format
    from reader.settings import Place

# Whatever else this module needs is imported where it is needed, so that --help and --version answer at once.

_DONE, _FAILED, _WRONG_USAGE, _INTERRUPTED = 0, 1, 2, 130

_STDIN = "-"
_FORMATS = ("jsonl", "csv", "markdown")
_BAR = 24
"""The width of the progress bar, in cells."""
_ERASE = "\r\x1b[K"

_READING = """\
Read the news and see who said what.

A LOCATION is a file of text, Markdown or simple HTML, a folder of them, or - for standard input.
Without one, newsreader goes on where you stopped; the very first time it opens an article of its own."""
_READING_TOO = "`newsreader analyze --help` tells how to write who said what as data, without a screen."
_ANALYZING = "Write who said what in each article to standard output: one JSON object a line, CSV or Markdown."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _analyze(given[1:]) if given[:1] == ["analyze"] else _read(given)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough; without this, Python would say so once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    return code


class _Arguments(argparse.ArgumentParser):
    """Arguments whose mistakes are told in one line."""

    def error(self, message: str) -> NoReturn:
        _say(f"{message}; see `{self.prog} --help`")
        sys.exit(_WRONG_USAGE)


class _Version(argparse.Action):
    """Prints the version; looking it up takes too long to be done before somebody asks."""

    def __call__(self, *_: object) -> NoReturn:
        from importlib.metadata import version

        sys.stdout.write(f"newsreader {version('newsreader')}\n")
        sys.exit(_DONE)


def _reading_arguments() -> argparse.ArgumentParser:
    parser = _Arguments(
        "newsreader",
        description=_READING,
        epilog=_READING_TOO,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("locations", nargs="*", metavar="LOCATION", help="what to read; the first of several is opened")
    parser.add_argument("--plain", action="store_true", help="print the article and its quotes as text")
    parser.add_argument("--theme", metavar="NAME", help="the colours to read in")
    _add_model(parser)
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    return parser


def _analyzing_arguments() -> argparse.ArgumentParser:
    parser = _Arguments("newsreader analyze", description=_ANALYZING, allow_abbrev=False)
    parser.add_argument("locations", nargs="+", metavar="LOCATION", help="a file, a folder, or - for standard input")
    parser.add_argument("--format", choices=_FORMATS, default=_FORMATS[0], help="how to write it (default: jsonl)")
    _add_model(parser)
    return parser


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", metavar="NAME", help="an installed spaCy pipeline to use instead of newsreader's own"
    )


def _read(arguments: Sequence[str]) -> int:
    """Show an article on the screen, or print it where there is no screen."""
    from reader.errors import NewsreaderError

    options = _reading_arguments().parse_args(arguments)
    newsroom, notices = _newsroom(model=options.model, theme=options.theme)
    try:
        article, position, told = _first_article(newsroom, options.locations)
    except NewsreaderError as error:
        _say(str(error))
        return _FAILED
    if options.plain or not _has_screen():
        return _print(newsroom, article, (*notices, *told, *article.notes))
    # Textual takes longer to import than all that was done so far.
    from reader.tui.app import read

    return read(newsroom, article, position, (*notices, *told))


def _newsroom(model: str | None, theme: str | None = None) -> "tuple[Newsroom, tuple[str, ...]]":
    """A newsroom with the user's settings, and with what was chosen for this run."""
    from reader import settings
    from reader.newsroom import Newsroom

    kept, notices = settings.load()
    return Newsroom(replace(kept, model=model or kept.model, theme=theme or kept.theme)), notices


def _first_article(newsroom: "Newsroom", locations: Sequence[str]) -> "tuple[Article, int, tuple[str, ...]]":
    """What to show first, from which character on, and what to tell about it."""
    if not locations and _is_piped():
        locations = (_STDIN,)
    if not locations:
        return _where_it_stopped(newsroom, newsroom.place())
    first, *others = locations
    told = (f"not opened yet: {', '.join(others)}",) if others else ()
    article = _from_stdin() if first == _STDIN else newsroom.open(first)
    return article, 0, told


def _where_it_stopped(newsroom: "Newsroom", place: "Place | None") -> "tuple[Article, int, tuple[str, ...]]":
    from reader.errors import SourceError

    if place is None:
        return newsroom.seed(), 0, ()
    try:
        return newsroom.open(place.source), place.position, ()
    except SourceError as error:
        return newsroom.seed(), 0, (f"cannot go on where you stopped: {error}",)


def _from_stdin() -> "Article":
    from reader import sources

    return sources.read(_STDIN, _stdin())


def _stdin() -> BinaryIO | None:
    return None if sys.stdin is None else sys.stdin.buffer


def _is_piped() -> bool:
    """Whether somebody gives an article on standard input: a pipe or a file, not the keyboard, not /dev/null."""
    if sys.stdin is None:
        return False
    mode = os.fstat(sys.stdin.fileno()).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)


def _has_screen() -> bool:
    """Whether there is a terminal to draw on, now that its keyboard is standard input and stderr is it, too."""
    if not sys.stdout.isatty() or os.environ.get("TERM", "dumb") in ("", "dumb"):
        return False
    if os.isatty(0) and os.isatty(2):
        return True
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    # A pipe was read to its end, and Textual takes its keys from standard input and draws on stderr.
    if not os.isatty(0):
        os.dup2(keyboard, 0)
    if not os.isatty(2):
        os.dup2(keyboard, 2)
    os.close(keyboard)
    return True


def _print(newsroom: "Newsroom", article: "Article", notices: Iterable[str]) -> int:
    """Print the article at once, and who said what as soon as that is known."""
    from reader.errors import LanguageError
    from reader.records import FORMATS

    for notice in notices:
        _say(notice)
    _set_encoding(sys.stdout)
    sys.stdout.write(_visible_lines(article.text) + "\n")
    sys.stdout.flush()
    try:
        analysis = newsroom.analyse(article)
    except LanguageError as error:
        _say(str(error))
        return _FAILED
    sys.stdout.write("\n\n" + _visible_lines(FORMATS["markdown"].write(article, analysis)))
    return _DONE


def _analyze(arguments: Sequence[str]) -> int:
    """Write who said what in every article that is given."""
    from reader.errors import LanguageError
    from reader.records import FORMATS

    options = _analyzing_arguments().parse_args(arguments)
    newsroom, notices = _newsroom(model=options.model)
    for notice in notices:
        _say(notice)
    _set_encoding(sys.stdout)
    try:
        return _Batch(newsroom, FORMATS[options.format]).write(options.locations)
    except LanguageError as error:
        _say(str(error))
        return _FAILED


class _Batch:
    """Articles that are analysed one after another; one that fails does not stop the others."""

    def __init__(self, newsroom: "Newsroom", form: "Format") -> None:
        self._newsroom = newsroom
        self._form = form
        self._progress = _Progress(sys.stderr)
        self._code = _DONE

    def write(self, locations: Iterable[str]) -> int:
        """Write all; returns the exit code."""
        found = list(self._expanded(locations))
        sys.stdout.write(self._form.heading)
        try:
            for number, location in enumerate(found):
                self._progress.show(number, len(found), location)
                self._write_one(location)
        finally:
            self._progress.clear()
        return self._code

    def _expanded(self, locations: Iterable[str]) -> Iterator[str]:
        from reader import sources
        from reader.errors import SourceError

        for location in locations:
            try:
                yield from sources.expand(location)
            except SourceError as error:
                self._fail(str(error))

    def _write_one(self, location: str) -> None:
        from reader.errors import LanguageError, SourceError

        try:
            article, analysis = self._analysed(location)
        except SourceError as error:
            self._fail(str(error))
            return
        except LanguageError:
            raise
        except Exception as error:  # noqa: BLE001 - a thousand articles do not wait for one that shows a bug
            self._fail(f"{location}: newsreader has a bug: {type(error).__name__}: {error}; please report it")
            return
        self._progress.clear()
        for note in article.notes:
            _say(f"{location}: {note}")
        self._put(article, analysis)

    def _analysed(self, location: str) -> "tuple[Article, Analysis]":
        article = _from_stdin() if location == _STDIN else self._newsroom.open(location)
        return article, self._newsroom.analyse(article)

    def _put(self, article: "Article", analysis: "Analysis") -> None:
        written = self._form.write(article, analysis)
        sys.stdout.write(written if self._form.is_exact else _visible_lines(written))
        sys.stdout.flush()

    def _fail(self, message: str) -> None:
        self._progress.clear()
        _say(message)
        self._code = _FAILED


class _Progress:
    """A bar on the last line of a terminal; nothing anywhere else."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream if stream.isatty() and os.environ.get("TERM") != "dumb" else None

    def show(self, done: int, total: int, location: str) -> None:
        """Show how many are done, and which is next."""
        if self._stream:
            full = _BAR * done // max(1, total)
            name = _one_line(location)[-_BAR:]
            self._stream.write(f"{_ERASE}{'━' * full}{'─' * (_BAR - full)} {done}/{total} {name}")
            self._stream.flush()

    def clear(self) -> None:
        """Leave the line as it was."""
        if self._stream:
            self._stream.write(_ERASE)
            self._stream.flush()


def _say(message: str) -> None:
    """Tell something in one line on stderr."""
    with suppress(OSError):
        sys.stderr.write(f"newsreader: {_one_line(message)}\n")


def _one_line(text: str) -> str:
    from reader.page import visible

    return visible(" ".join(text.split()))


def _visible_lines(text: str) -> str:
    """The text with its line ends, and with nothing else in it that a terminal obeys."""
    from reader.page import visible

    return "\n".join(visible(line.removesuffix("\r")) for line in text.split("\n"))


def _set_encoding(stream: TextIO) -> None:
    """Write UTF-8 whatever the locale says: that is what the data is promised to be."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
