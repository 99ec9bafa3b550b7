"""The manual page, and what completes commands in a shell: both made from the arguments and the keys themselves."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version

from reader.cli.parsers import BRIEFS, PARSERS, reading
from reader.cli.talk import DONE, set_encoding

_FILES = frozenset(("LOCATION", "FILE"))
"""What is a path, by the name that help gives it."""
_PLACES = (
    ("~/.config/newsreader/settings.toml", "settings; `newsreader config` tells all of them"),
    ("~/.config/newsreader/themes/", "themes of your own, each a TOML file"),
    ("~/.local/share/newsreader/library.db", "the library: one SQLite file"),
    ("~/.local/state/newsreader/", "where reading stopped, what was searched and opened, reports of crashes"),
)
_COMMANDS = "_describe 'newsreader commands' _commands"
_CODES = (
    ("0", "all is done, also when nothing was found"),
    ("1", "something failed, or had to be mended; the rest is done"),
    ("2", "wrong usage, or a mistake in a query"),
    ("130", "interrupted"),
)
_VARIABLES = (
    ("NO_COLOR", "when it is not empty, no colours are shown"),
    ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME", "other places for the files below"),
)


def completion(arguments: Sequence[str]) -> int:
    """Write what completes commands and options in a shell."""
    import shtab

    options = PARSERS["completion"]().parse_args(arguments)
    set_encoding(sys.stdout)
    script = shtab.complete(_whole(), options.shell)
    if options.shell == "zsh":  # which completes paths only where it is told to
        script = script.replace(_COMMANDS, f"{_COMMANDS}; _files", 1)
    sys.stdout.write(script + "\n")
    return DONE


def _whole() -> argparse.ArgumentParser:
    """All commands as one, for what reads arguments rather than parses them."""
    import shtab

    whole = argparse.ArgumentParser("newsreader", parents=[reading()], add_help=False)
    # Where no command is meant, shells complete paths of themselves; beside commands, shtab knows of none.
    whole._actions[:] = [action for action in whole._actions if action.option_strings]  # noqa: SLF001 - see below
    commands = whole.add_subparsers()
    for verb, brief in BRIEFS.items():
        commands.add_parser(verb, help=brief, parents=[PARSERS[verb]()], add_help=False)
    for parser in (whole, *commands.choices.values()):
        for action in parser._actions:  # noqa: SLF001 - argparse shows them in no other way
            if action.metavar in _FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    return whole


def manual(arguments: Sequence[str]) -> int:
    """Write the manual page."""
    PARSERS["manual"]().parse_args(arguments)
    set_encoding(sys.stdout)
    sys.stdout.write(page())
    return DONE


def page() -> str:
    """The manual page in the macros of man(7)."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    parser = reading()
    yield f'.TH NEWSREADER 1 "" "newsreader {version("newsreader")}" "User Commands"'
    yield from (".ad l", ".nh")  # options are read more easily unstretched and unbroken
    yield from (".SH NAME", r"newsreader \- read the news in a terminal, and see who said what", ".SH SYNOPSIS")
    for each in (parser, *(PARSERS[verb]() for verb in BRIEFS)):
        yield from (".PP", _escaped(" ".join(each.format_usage().removeprefix("usage: ").split())))
    yield ".SH DESCRIPTION"
    for paragraph in (parser.description or "").split("\n\n"):
        yield from (".PP", _escaped(paragraph))
    yield ".SH OPTIONS"
    yield from _options(parser)
    yield ".SH COMMANDS"
    for verb, brief in BRIEFS.items():
        yield from (f'.SS "{verb}"', _escaped(f"{brief}."))
        yield from _options(PARSERS[verb]())
    yield ".SH QUERIES"
    yield _escaped(PARSERS["search"]().epilog or "")
    yield ".SH KEYS"
    yield from _keys()
    for title, facts in (("EXIT STATUS", _CODES), ("ENVIRONMENT", _VARIABLES), ("FILES", _PLACES)):
        yield f".SH {title}"
        for name, about in facts:
            yield from _fact(name, about)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001 - argparse shows them in no other way
        if action.help and action.dest != "help":
            value = action.metavar or ("{" + ",".join(action.choices) + "}" if action.choices else "")
            takes = str(value) if action.nargs != 0 or not action.option_strings else ""
            yield from _fact(" ".join((*action.option_strings, takes)).strip(), action.help)


def _keys() -> Iterator[str]:
    from reader.tui.keys import GROUPS, shown

    for group, actions in GROUPS.items():
        yield f'.SS "{_escaped(group)}"'
        for action in actions:
            yield from _fact(shown(action.keys), f"{action.tooltip} ({action.id}).")


def _fact(name: str, about: str) -> Iterator[str]:
    yield from (".TP", rf"\fB{_escaped(name)}\fR", _escaped(about))


def _escaped(text: str) -> str:
    """The text as roff prints it: no line of it a command, a minus a minus."""
    lines = text.replace("\\", r"\e").replace("-", r"\-").split("\n")
    return "\n".join(rf"\&{line}" if line.startswith((".", "'")) else line for line in lines)
