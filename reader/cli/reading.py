"""To read: the screen, or text where there is no screen."""

import os
import stat
import sys
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING

from reader.cli import parsers
from reader.cli.talk import DONE, FAILED, STDIN, from_stdin, newsroom_for, say, set_encoding, visible_lines, waiting

if TYPE_CHECKING:
    from reader.article import Article
    from reader.newsroom import Newsroom
    from reader.settings import Place


def read(arguments: Sequence[str]) -> int:
    """Show an article on the screen, or print it where there is no screen."""
    from reader.errors import NewsreaderError

    options = parsers.reading().parse_args(arguments)
    newsroom, notices = newsroom_for(options, theme=options.theme)
    locations = options.locations or ([STDIN] if _is_piped() else [])
    try:
        article, position, told = _first_article(newsroom, locations, restores=not options.no_restore)
    except NewsreaderError as error:
        say(str(error))
        return FAILED
    if options.plain or not _has_screen():
        return _print(newsroom, article, (*notices, *told, *article.notes))
    # Textual takes longer to import than all that was done so far.
    from reader.tui import app

    begins_on_shelf = options.no_restore and not locations
    return app.read(newsroom, article, position, (*notices, *told), on_shelf=begins_on_shelf)


def _first_article(
    newsroom: "Newsroom", locations: Sequence[str], *, restores: bool
) -> "tuple[Article, int, tuple[str, ...]]":
    """What to show first, from which character on, and what to tell about it."""
    from reader.sources import is_address

    if not locations:
        return _where_it_stopped(newsroom, newsroom.place() if restores else None)
    first, *others = locations
    told = (f"not opened yet: {', '.join(others)}",) if others else ()
    if first == STDIN:
        return from_stdin(), 0, told
    with waiting(f"fetching {first} …") if is_address(first) else nullcontext():
        return newsroom.open_to_read(first), 0, told


def _where_it_stopped(newsroom: "Newsroom", place: "Place | None") -> "tuple[Article, int, tuple[str, ...]]":
    from reader.errors import SourceError

    if place is None:
        return newsroom.seed(), 0, ()
    try:
        return newsroom.open_again(place.source), place.position, ()
    except SourceError as error:
        return newsroom.seed(), 0, (f"cannot go on where you stopped: {error}",)


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
        say(notice)
    set_encoding(sys.stdout)
    sys.stdout.write(visible_lines(article.text) + "\n")
    sys.stdout.flush()
    try:
        analysis = newsroom.analyse(article)
    except LanguageError as error:
        say(str(error))
        return FAILED
    sys.stdout.write("\n\n" + visible_lines(FORMATS["markdown"].write(article, analysis)))
    return DONE
