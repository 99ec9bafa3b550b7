"""To keep: the library goes out and comes in, is examined; the settings are shown and checked."""

import sys
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.finding import joined, without_negations
from reader.cli.parsers import PARSERS
from reader.cli.talk import (
    DONE,
    FAILED,
    STDIN,
    Progress,
    one_line,
    parsed,
    say,
    set_encoding,
    standard_input,
    visible_lines,
    with_library,
)

if TYPE_CHECKING:
    from reader.library import Library
    from reader.newsroom import Newsroom


def export(arguments: Sequence[str]) -> int:
    """Write the library as JSON lines."""
    plain, negated = without_negations(arguments)
    options = PARSERS["export"]().parse_args(plain)
    query = joined([*options.query, *negated])

    def write(newsroom: "Newsroom") -> int:
        from reader.library import written

        if not options.decisions:
            for one in newsroom.library.contents(parsed(query)):
                sys.stdout.write(written(one))
        for decision in newsroom.library.decisions():
            sys.stdout.write(written(decision))
        return DONE

    return with_library(write)


def take_in(arguments: Sequence[str]) -> int:
    """Take in what `export` wrote."""
    options = PARSERS["import"]().parse_args(arguments)
    return with_library(lambda newsroom: max([_import_file(newsroom.library, file) for file in options.files]))


def _import_file(library: "Library", file: str) -> int:
    """Take in one file, line by line; one that is broken stops no other."""
    stdin = standard_input()
    if file == STDIN and stdin is None:
        say("standard input is not there to read; give the path of a file instead of -")
        return FAILED
    try:
        with nullcontext(stdin) if file == STDIN and stdin else Path(file).open("rb") as lines:
            return _import_lines(library, file, lines)
    except OSError as error:
        say(f"{file}: cannot be read: {error.strerror}")
        return FAILED


def _import_lines(library: "Library", file: str, lines: Iterable[bytes]) -> int:
    from reader.errors import LibraryError
    from reader.library import Kept, read_line

    code, articles, decisions = DONE, 0, []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            one = read_line(line.decode("utf-8", errors="replace"))
        except LibraryError as error:
            say(f"{file}, line {number}: {error}")
            code = FAILED
            continue
        if isinstance(one, Kept):
            articles += library.restore(one).how == "new"
        else:
            decisions.append(one)
    new = len(library.decide(*decisions)) if decisions else 0
    say(f"{file}: {articles} new articles, {new} new decisions")
    return code


def doctor(arguments: Sequence[str]) -> int:
    """Examine the library, and mend it."""
    options = PARSERS["doctor"]().parse_args(arguments)
    return with_library(lambda newsroom: _examine(newsroom, analyzes=options.analyze), options)


def _examine(newsroom: "Newsroom", *, analyzes: bool) -> int:
    library = newsroom.library
    was_mended = bool(library.notices)
    finding = library.examine()
    sys.stdout.write(f"{one_line(str(library.path))}: {'well' if finding.is_well else 'mended'}\n")
    sys.stdout.writelines(f"{one_line(line)}\n" for line in finding.lines)
    waiting = library.waiting(newsroom.pipeline() or "")
    if waiting and analyzes:
        _analyse_waiting(newsroom, waiting)
        waiting = library.waiting(newsroom.pipeline() or "")
    if waiting:
        sys.stdout.write(f"not analysed by this version: {len(waiting)}; opening one or --analyze does it\n")
    return FAILED if was_mended or not finding.is_well else DONE


def _analyse_waiting(newsroom: "Newsroom", waiting: Sequence[int]) -> None:
    progress = Progress(sys.stderr)
    try:
        for done, number in enumerate(waiting):
            shelved = newsroom.library.shelved(number)
            if shelved:
                progress.show(done, len(waiting), shelved.entry.title)
                newsroom.analyse(shelved.article)
    finally:
        progress.clear()


def config(arguments: Sequence[str]) -> int:
    """Show the settings, or check them."""
    from reader import settings

    options = PARSERS["config"]().parse_args(arguments)
    set_encoding(sys.stdout)
    if options.example:
        sys.stdout.write(settings.example())
        return DONE
    wrong = _wrong_settings()
    if not options.check:
        for fact in settings.facts():
            sys.stdout.write(visible_lines(f"{fact.name} = {fact.value}\n    {fact.about}\n    from: {fact.origin}\n"))
        for name, path in (
            ("settings", settings.settings_file()),
            ("themes", settings.user_themes_folder()),
            ("library", settings.library_file()),
            ("state", settings.state_folder()),
        ):
            there = "" if path.exists() else " (not there yet)"
            sys.stdout.write(visible_lines(f"{name:<9} {path}{there}\n"))
    for mistake in wrong:
        say(mistake)
    return FAILED if wrong else DONE


def _wrong_settings() -> tuple[str, ...]:
    """A line for everything in the settings that cannot be used, keys and themes included."""
    from reader import settings
    from reader.tui import keys, theme

    chosen, _ = settings.load()
    told = list(settings.mistakes())
    for notice in keys.usable(chosen.keys)[1]:
        named = [word.strip(";?,") for word in notice.split(" ")]
        action = next((word for word in named if word in settings.own_keys()), None)
        place = settings.line_of_key(action) if action else str(settings.settings_file())
        told.append(f"{place}: {notice}")
    palettes, troubles = theme.load_all((settings.themes_folder(), settings.user_themes_folder()))
    if chosen.theme not in palettes:
        told.append(f"no theme is called {chosen.theme}; there are {', '.join(sorted(palettes))}")
    return (*told, *troubles)
