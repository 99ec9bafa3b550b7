"""The arguments of every command; help, completion and manual page are made from here."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from reader.cli.talk import DONE, STDIN, WRONG_USAGE, say

PARQUET = "parquet"
SHELLS = ("bash", "zsh", "fish")
_FORMATS = ("jsonl", "csv", "markdown")
_CITATIONS = ("csl", "bibtex", "ris")

_READING = f"""\
Read the news and see who said what.

A LOCATION is a web address, a file (text, Markdown, HTML, .eml, RTF, PDF), a folder of
them, or {STDIN} for standard input. Without one, newsreader goes on where you stopped; the
very first time it opens an article of its own."""
_QUERY = """\
A QUERY is words that all must hold, "exact words", word* for any ending, and fields:
speaker:NAME about:NAME verb:WORD outlet:NAME feed:NAME tag:TAG is:unread is:read is:starred
newer:2026-01-31 older:"2 weeks". A - in front of any of them says that it must not hold."""


class Arguments(argparse.ArgumentParser):
    """Arguments whose mistakes are told in one line."""

    def error(self, message: str) -> NoReturn:
        say(f"{message}; see `{self.prog} --help`")
        sys.exit(WRONG_USAGE)


class _Version(argparse.Action):
    """Prints the version; looking it up takes too long to be done before somebody asks."""

    def __call__(self, *_: object) -> NoReturn:
        from importlib.metadata import version

        sys.stdout.write(f"newsreader {version('newsreader')}\n")
        sys.exit(DONE)


def _parser(verb: str, epilog: str | None = None) -> Arguments:
    return Arguments(
        f"newsreader {verb}".strip(),
        description=f"{BRIEFS[verb]}." if verb else _READING,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def reading() -> Arguments:
    """To read: what is done without a command."""
    width = max(map(len, BRIEFS))
    listed = "\n".join(f"  {verb:<{width}}  {brief[:1].lower()}{brief[1:]}" for verb, brief in BRIEFS.items())
    epilog = f"Without a screen, each with a --help of its own:\n{listed}\n\n"
    parser = _parser("", f"{epilog}A file that is called like one of these is opened by ./NAME.")
    parser.add_argument("locations", nargs="*", metavar="LOCATION", help="what to read; the first of several is opened")
    parser.add_argument("--plain", action="store_true", help="print the article and its quotes as text")
    parser.add_argument("--theme", metavar="NAME", help="the colours to read in")
    parser.add_argument("--no-restore", action="store_true", help="do not go on where you stopped")
    _add_choices(parser)
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    return parser


def _analyze() -> Arguments:
    parser = _parser("analyze")
    parser.add_argument(
        "locations", nargs="+", metavar="LOCATION", help="a file, a folder, a web address, or - for standard input"
    )
    parser.add_argument(
        "--format", choices=(*_FORMATS, PARQUET), default=_FORMATS[0], help="how to write it (default: jsonl)"
    )
    parser.add_argument("--output", metavar="FILE", help="write to a file, which appears when it is whole")
    together = parser.add_mutually_exclusive_group()
    together.add_argument("--workers", type=_count, metavar="N", help="let so many processes share the work")
    together.add_argument(
        "--cluster", metavar="ADDRESS", help="let a Dask cluster do the work; the address of its scheduler"
    )
    _add_choices(parser)
    return parser


def _add() -> Arguments:
    parser = _parser("add")
    parser.add_argument(
        "locations", nargs="+", metavar="LOCATION", help="a file, a folder, a pattern, a web address, or -"
    )
    parser.add_argument("--outlet", metavar="NAME", help="who published them")
    parser.add_argument(
        "--tag", metavar="TAG", action="append", default=[], help="a tag to put on them; may be repeated"
    )
    parser.add_argument(
        "--feed",
        action="store_true",
        help="follow feeds: each LOCATION is a feed, a page that names one, or a reading list (.opml)",
    )
    parser.add_argument(
        "--header", metavar="NAME:VALUE", action="append", default=[], help="a header to send to the feeds"
    )
    _add_choices(parser)
    return parser


def _list() -> Arguments:
    return _queried("list", _FORMATS)


def _search() -> Arguments:
    return _queried("search", _FORMATS)


def _quotes() -> Arguments:
    return _queried("quotes", (*_FORMATS, *_CITATIONS))


def _queried(verb: str, formats: Sequence[str]) -> Arguments:
    parser = _parser(verb, _QUERY)
    parser.add_argument("query", nargs="*", metavar="QUERY", help="what to look for; all must hold")
    parser.add_argument("--limit", type=_count, metavar="N", help="show no more than these")
    _add_format(parser, formats)
    return parser


def _person() -> Arguments:
    parser = _parser("person")
    parser.add_argument("name", nargs="*", metavar="NAME", help="a name, or words of it")
    deciding = parser.add_mutually_exclusive_group()
    deciding.add_argument("--same-as", metavar="OTHER", help="decide that this is the same person as another")
    deciding.add_argument("--rename", metavar="NEW", help="decide on another name for the person")
    deciding.add_argument("--ignore", action="store_true", help="decide that this is nobody to list")
    deciding.add_argument("--undo", action="store_true", help="take back the last decision that was made")
    _add_format(parser, (*_FORMATS, *_CITATIONS))
    return parser


def _feeds() -> Arguments:
    parser = _parser("feeds", "`newsreader add --feed` follows one more.")
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--opml", action="store_true", help="write them as a reading list in OPML")
    doing.add_argument("--unfollow", metavar="FEED", help="follow a feed no longer; its articles stay")
    _add_format(parser, _FORMATS)
    return parser


def _refresh() -> Arguments:
    parser = _parser("refresh")
    parser.add_argument(
        "feeds", nargs="*", metavar="FEED", help="an address, a number, or words of a title (default: all feeds)"
    )
    return parser


def _export() -> Arguments:
    parser = _parser("export", _QUERY)
    parser.add_argument("query", nargs="*", metavar="QUERY", help="which articles (default: all)")
    parser.add_argument("--decisions", action="store_true", help="write the decisions on people and quotes alone")
    return parser


def _import() -> Arguments:
    parser = _parser("import", "What is in the library already stays as it is.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file of JSON lines, or - for standard input")
    return parser


def _doctor() -> Arguments:
    parser = _parser("doctor")
    parser.add_argument("--analyze", action="store_true", help="analyse now whatever waits for it")
    _add_choices(parser)
    return parser


def _config() -> Arguments:
    parser = _parser("config")
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--check", action="store_true", help="tell what in the file cannot be used, and where")
    doing.add_argument("--example", action="store_true", help="write a file with every setting, to begin with")
    return parser


def _completion() -> Arguments:
    parser = _parser("completion", _COMPLETING)
    parser.add_argument("shell", choices=SHELLS, help="the shell to complete in")
    return parser


_COMPLETING = """\
Where each shell looks for it:
  bash  newsreader completion bash > ~/.local/share/bash-completion/completions/newsreader
  zsh   newsreader completion zsh > "${fpath[1]}/_newsreader"
  fish  newsreader completion fish > ~/.config/fish/completions/newsreader.fish"""


def _manual() -> Arguments:
    return _parser(
        "manual",
        """\
To read it: newsreader manual | man -l -
To keep it: newsreader manual > ~/.local/share/man/man1/newsreader.1""",
    )


BRIEFS: Mapping[str, str] = {
    "analyze": "Write who said what in articles as data",
    "add": "Put articles into the library, or follow feeds",
    "list": "List the articles of the library, newest first",
    "search": "List the articles for which a query holds, newest first",
    "quotes": "List the quotes for which a query holds, newest first",
    "person": "Tell who somebody is across the library, and all that they said",
    "feeds": "List the feeds that are followed",
    "refresh": "Ask feeds for news, and keep their articles",
    "export": "Write the library, with all that is kept, as JSON lines",
    "import": "Take in what export wrote",
    "doctor": "Tell how the library is, and mend what is broken in it",
    "config": "Show every setting, its value and where it is from, and check them",
    "completion": "Write what completes commands and options in a shell",
    "manual": "Write the manual page",
}
"""What each command does, in a line."""

PARSERS: Mapping[str, Callable[[], Arguments]] = {
    "analyze": _analyze,
    "add": _add,
    "list": _list,
    "search": _search,
    "quotes": _quotes,
    "person": _person,
    "feeds": _feeds,
    "refresh": _refresh,
    "export": _export,
    "import": _import,
    "doctor": _doctor,
    "config": _config,
    "completion": _completion,
    "manual": _manual,
}
"""The arguments of each command."""


def _count(given: str) -> int:
    if given.isdecimal():
        return int(given)
    raise argparse.ArgumentTypeError(f"{given!r} is no number")  # noqa: EM102, TRY003 - argparse's own way


def _add_choices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--whole-page", action="store_true", help="read all text of a page, not its story alone")
    parser.add_argument(
        "--model", metavar="NAME", help="an installed spaCy pipeline to use instead of newsreader's own"
    )


def _add_format(parser: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    parser.add_argument(
        "--format", choices=formats, default="markdown", help=f"{', '.join(formats)} (default: markdown)"
    )
