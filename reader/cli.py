"""The command line: arguments, standard streams and exit codes.

Exit codes: 0 all done, 1 something failed, 2 wrong usage, 130 interrupted. Data goes to stdout, talk to stderr.
"""

import argparse
import io
import os
import re
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn, TextIO, TypeVar

if TYPE_CHECKING:
    from reader.analysis import Analysis
    from reader.article import Article
    from reader.library import Library, Term
    from reader.newsroom import Newsroom
    from reader.records import Format
    from reader.results import Writer
    from reader.settings import Place
    from reader.shelf import Feed

_One = TypeVar("_One")

# Whatever else this module needs is imported where it is needed, so that --help and --version answer at once.

_DONE, _FAILED, _WRONG_USAGE, _INTERRUPTED = 0, 1, 2, 130

_STDIN = "-"
_FORMATS = ("jsonl", "csv", "markdown")
_PARQUET = "parquet"
_CITATIONS = ("csl", "bibtex", "ris")
_NOT = re.compile(r"-[^-h]|-h.")
"""What begins a query that says "not", and no option."""
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_BAR = 24
"""The width of the progress bar, in cells."""
_ERASE = "\r\x1b[K"

_READING = """\
Read the news and see who said what.

A LOCATION is a web address, a file (text, Markdown, HTML, .eml, RTF, PDF), a folder of them, or - for standard input.
Without one, newsreader goes on where you stopped; the very first time it opens an article of its own."""
_READING_TOO = """\
Without a screen, each with a --help of its own:
  analyze   write who said what in articles as data
  add       put articles into the library
  list      list the articles of the library
  search    list those in which words stand
  quotes    list quotes of all articles
  person    tell who somebody is, and all that they said
  feeds     list the feeds that are followed
  refresh   ask feeds for news
  export    write the library as JSON lines
  import    take in what export wrote
  doctor    examine the library, and mend it
  config    show the settings, and check them

A file that is called like one of these is opened by ./NAME."""
_QUERY = """\
A QUERY is words that all must hold, "exact words", word* for any ending, and fields:
speaker:NAME about:NAME verb:WORD outlet:NAME tag:TAG is:unread is:read is:starred
newer:2026-01-31 older:"2 weeks". A - in front of any of them says that it must not hold."""
_ANALYZING = "Write who said what in each article to standard output: one JSON object a line, CSV or Markdown."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        verb = _VERBS.get(given[0]) if given else None
        code = verb(given[1:]) if verb else _read(given)
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
    _add_choices(parser)
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    return parser


def _analyzing_arguments() -> argparse.ArgumentParser:
    parser = _Arguments("newsreader analyze", description=_ANALYZING, allow_abbrev=False)
    parser.add_argument(
        "locations", nargs="+", metavar="LOCATION", help="a file, a folder, a web address, or - for standard input"
    )
    parser.add_argument(
        "--format", choices=(*_FORMATS, _PARQUET), default=_FORMATS[0], help="how to write it (default: jsonl)"
    )
    parser.add_argument("--output", metavar="FILE", help="write to a file, which appears when it is whole")
    together = parser.add_mutually_exclusive_group()
    together.add_argument("--workers", type=_count, metavar="N", help="let so many processes share the work")
    together.add_argument(
        "--cluster", metavar="ADDRESS", help="let a Dask cluster do the work; the address of its scheduler"
    )
    _add_choices(parser)
    return parser


def _add_choices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--whole-page", action="store_true", help="read all text of a page, not its story alone")
    parser.add_argument(
        "--model", metavar="NAME", help="an installed spaCy pipeline to use instead of newsreader's own"
    )


def _read(arguments: Sequence[str]) -> int:
    """Show an article on the screen, or print it where there is no screen."""
    from reader.errors import NewsreaderError

    options = _reading_arguments().parse_args(arguments)
    newsroom, notices = _newsroom(options, theme=options.theme)
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


def _newsroom(options: argparse.Namespace | None, theme: str | None = None) -> "tuple[Newsroom, tuple[str, ...]]":
    """A newsroom with the user's settings, and with what was chosen for this run."""
    from reader import settings
    from reader.newsroom import Newsroom

    kept, notices = settings.load()
    kept = replace(kept, theme=theme or kept.theme)
    if options:
        kept = replace(kept, model=options.model or kept.model, whole_page=options.whole_page or kept.whole_page)
    return Newsroom(kept), notices


def _first_article(newsroom: "Newsroom", locations: Sequence[str]) -> "tuple[Article, int, tuple[str, ...]]":
    """What to show first, from which character on, and what to tell about it."""
    if not locations and _is_piped():
        locations = (_STDIN,)
    if not locations:
        return _where_it_stopped(newsroom, newsroom.place())
    first, *others = locations
    told = (f"not opened yet: {', '.join(others)}",) if others else ()
    article = _from_stdin() if first == _STDIN else newsroom.open_to_read(first)
    return article, 0, told


def _where_it_stopped(newsroom: "Newsroom", place: "Place | None") -> "tuple[Article, int, tuple[str, ...]]":
    from reader.errors import SourceError

    if place is None:
        return newsroom.seed(), 0, ()
    try:
        return newsroom.open_again(place.source), place.position, ()
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
    from reader.errors import NewsreaderError

    parser = _analyzing_arguments()
    options = parser.parse_args(arguments)
    if options.format == _PARQUET and options.output is None:
        parser.error("--format parquet needs --output FILE")
    newsroom, notices = _newsroom(options)
    for notice in notices:
        _say(notice)
    try:
        with _opened(options.format, options.output) as put:
            analyzing = _Analyzing(newsroom, put)
            if options.cluster or (options.workers or 1) > 1:
                return analyzing.work_together(options.locations, options.workers, options.cluster)
            return analyzing.work(options.locations)
    except NewsreaderError as error:
        _say(str(error))
        return _FAILED


@contextmanager
def _opened(form: str, output: str | None) -> "Iterator[Callable[[Article, Analysis], None]]":
    """What writes an article and its analysis: to a file, or to standard output."""
    from reader.errors import NewsreaderError
    from reader.records import FORMATS

    if output is None:
        _set_encoding(sys.stdout)
        with _written_to(sys.stdout, FORMATS[form]) as put:
            yield put
        return
    path = Path(output).expanduser()
    if form == _PARQUET:
        from reader.archive import ParquetFile

        with ParquetFile(path) as file:
            yield file.put
        return
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        stream = unfinished.open("w", encoding="utf-8")
    except OSError as error:
        message = f"{output}: cannot be written: {error.strerror}"
        raise NewsreaderError(message) from error
    with stream, _written_to(stream, FORMATS[form]) as put:
        yield put
    unfinished.replace(path)


@contextmanager
def _written_to(stream: TextIO, form: "Format") -> "Iterator[Callable[[Article, Analysis], None]]":
    def put(article: "Article", analysis: "Analysis") -> None:
        written = form.write(article, analysis)
        stream.write(written if form.is_exact else _visible_lines(written))
        stream.flush()

    stream.write(form.heading)
    yield put


def _parser(verb: str, description: str, epilog: str | None = None) -> _Arguments:
    return _Arguments(
        f"newsreader {verb}",
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _add(arguments: Sequence[str]) -> int:
    """Put articles into the library."""
    parser = _parser("add", "Put articles into the library, with who said what in them.")
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
    options = parser.parse_args(arguments)
    if options.header and not options.feed:
        parser.error("--header goes with --feed")
    if options.feed:
        headers = _headers(parser, options.header)
        return _with_library(lambda newsroom: _follow(newsroom, options.locations, headers), options)
    return _with_library(
        lambda newsroom: _Adding(newsroom, options.outlet, options.tag).work(options.locations), options
    )


def _headers(parser: argparse.ArgumentParser, given: Iterable[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for header in given:
        name, colon, value = header.partition(":")
        if not colon or not _HEADER.fullmatch(name.strip()) or not value.strip().isprintable():
            parser.error(f"--header takes NAME:VALUE, not {header!r}")
        headers[name.strip()] = value.strip()
    return headers


def _follow(newsroom: "Newsroom", locations: Iterable[str], headers: dict[str, str]) -> int:
    """Follow feeds; returns the exit code."""
    from reader.errors import SourceError

    code = _DONE
    for location in locations:
        try:
            _say(_followed(newsroom, location, headers))
        except (SourceError, OSError) as error:
            _say(str(error) if isinstance(error, SourceError) else f"{location}: cannot be read: {error.strerror}")
            code = _FAILED
    return code


def _followed(newsroom: "Newsroom", location: str, headers: dict[str, str]) -> str:
    """Follow what is at a location; returns a line that tells what was found."""
    if location.lower().endswith((".opml", ".xml")) and "://" not in location:
        number = newsroom.follow_list(location, Path(location).expanduser().read_bytes())
        return f"{location}: {number} feeds are followed now; `newsreader refresh` asks them for news"
    feed, became = newsroom.follow(location if "://" in location else f"https://{location}", headers or None)
    return f"{feed.title} ({feed.url}): {_became(became) or 'no articles yet'}"


def _became(became: Mapping[str, int]) -> str:
    return ", ".join(f"{became[how]} {how}" for how in ("new", "changed", "known") if became.get(how))


def _feeds(arguments: Sequence[str]) -> int:
    """List the feeds that are followed."""
    from reader.results import FEEDS

    parser = _parser("feeds", "List the feeds that are followed; `newsreader add --feed` follows one more.")
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--opml", action="store_true", help="write them as a reading list in OPML")
    doing.add_argument("--unfollow", metavar="FEED", help="follow a feed no longer; its articles stay")
    _add_format(parser, _FORMATS)
    options = parser.parse_args(arguments)

    def work(newsroom: "Newsroom") -> int:
        if options.opml:
            sys.stdout.write(newsroom.reading_list())
            return _DONE
        if options.unfollow:
            (feed,) = _chosen_feeds(newsroom, [options.unfollow])
            newsroom.library.unfollow(feed.id)
            _say(f"no longer followed: {feed.title} ({feed.url})")
            return _DONE
        return _write(FEEDS[options.format], newsroom.library.feeds())

    return _with_library(work)


def _refresh(arguments: Sequence[str]) -> int:
    """Ask feeds for news."""
    parser = _parser("refresh", "Ask feeds for news and keep their articles; all feeds, unless some are named.")
    parser.add_argument("feeds", nargs="*", metavar="FEED", help="an address, a number, or words of a title")
    options = parser.parse_args(arguments)
    return _with_library(lambda newsroom: _refreshed(newsroom, options.feeds))


def _refreshed(newsroom: "Newsroom", named: Sequence[str]) -> int:
    chosen = _chosen_feeds(newsroom, named)
    if not chosen:
        _say("no feeds are followed; `newsreader add --feed URL` follows one")
        return _FAILED
    progress, total, code = _Progress(sys.stderr), Counter[str](), _DONE
    try:
        for number, each in enumerate(newsroom.refresh(chosen)):
            progress.show(number, len(chosen), each.feed.title)
            total += each.became
            if each.error:
                progress.clear()
                _say(each.error)
                code = _FAILED
    finally:
        progress.clear()
    _say(_became(total) or "nothing new")
    return code


def _chosen_feeds(newsroom: "Newsroom", named: Sequence[str]) -> "list[Feed]":
    """The feeds that are named; raises `SourceError` where a name is nobody's, or several feeds'."""
    from reader.errors import SourceError

    followed = newsroom.library.feeds()
    chosen: list[Feed] = []
    for name in named:
        found = [feed for feed in followed if name in (feed.url, str(feed.id))]
        found = found or [feed for feed in followed if name.casefold() in feed.title.casefold()]
        if len(found) != 1:
            how = "no feed that is followed is called so" if not found else f"{len(found)} feeds are called so"
            message = f"{name}: {how}; `newsreader feeds` lists them with their numbers"
            raise SourceError(message)
        chosen += found
    return chosen if named else list(followed)


def _list(arguments: Sequence[str]) -> int:
    """List articles of the library."""
    return _find("list", "List the articles of the library, newest first.", arguments, "*")


def _search(arguments: Sequence[str]) -> int:
    """List the articles in which words stand."""
    return _find("search", "List the articles of the library for which a query holds, newest first.", arguments, "+")


def _find(verb: str, description: str, arguments: Sequence[str], needed: str) -> int:
    from reader.results import ENTRIES

    options, query = _queried(_parser(verb, description, _QUERY), arguments, needed, _FORMATS)
    return _with_library(
        lambda newsroom: _write(ENTRIES[options.format], newsroom.library.entries(_terms(query), options.limit))
    )


def _quotes(arguments: Sequence[str]) -> int:
    """List quotes of all articles."""
    from reader.results import QUOTES

    parser = _parser("quotes", "List the quotes of the library for which a query holds, newest first.", _QUERY)
    options, query = _queried(parser, arguments, "*", (*_FORMATS, *_CITATIONS))
    return _with_library(
        lambda newsroom: _write(QUOTES[options.format], newsroom.library.quotes(_terms(query), options.limit))
    )


def _person(arguments: Sequence[str]) -> int:
    """Tell who somebody is, and all that they said."""
    parser = _parser("person", "Tell who somebody is across the library, and all that they said, newest first.")
    parser.add_argument("name", nargs="*", metavar="NAME", help="a name, or words of it")
    deciding = parser.add_mutually_exclusive_group()
    deciding.add_argument("--same-as", metavar="OTHER", help="decide that this is the same person as another")
    deciding.add_argument("--rename", metavar="NEW", help="decide on another name for the person")
    deciding.add_argument("--ignore", action="store_true", help="decide that this is nobody to list")
    deciding.add_argument("--undo", action="store_true", help="take back the last decision that was made")
    _add_format(parser, (*_FORMATS, *_CITATIONS))
    options = parser.parse_args(arguments)
    name = " ".join(options.name)
    if not name and not options.undo:
        parser.error("say who")
    if options.undo:
        return _with_library(lambda newsroom: _undo(newsroom.library))
    if options.same_as or options.rename or options.ignore:
        return _with_library(lambda newsroom: _decide(newsroom.library, name, options))
    return _with_library(lambda newsroom: _tell_of(newsroom.library, name, options.format))


def _decide(library: "Library", name: str, options: argparse.Namespace) -> int:
    """Keep a decision on a person."""
    from reader.shelf import Decision

    who, role = _only_one(library, name)
    if options.same_as:
        other, other_role = _only_one(library, options.same_as)
        library.decide(Decision("merge", who, role, other, other_role))
        _say(f"{who} is the same person as {other}")
    elif options.rename:
        library.decide(Decision("rename", who, role, options.rename))
        _say(f"{who} is called {options.rename}")
    else:
        library.decide(Decision("ignore", who, role))
        _say(f"{who} is not listed any more")
    return _DONE


def _only_one(library: "Library", name: str) -> tuple[str, str | None]:
    """Name and last role of the one person whom a name means; raises `LibraryError` where it means none or several."""
    from reader.errors import LibraryError

    found = [library.profile(person) for person in library.people_named(name)]
    if len(found) == 1:
        return found[0].name, found[0].roles[0].role if found[0].roles else None
    several = ", ".join(f"{one.name} ({one.roles[0].role})" if one.roles else one.name for one in found)
    message = f"{name} may be {several}; give the whole name" if found else f"nobody in the library is called {name}"
    raise LibraryError(message)


def _undo(library: "Library") -> int:
    decision = library.undo()
    if decision is None:
        _say("there is no decision to take back")
        return _FAILED
    about = decision.name or decision.words or ""
    _say(f"taken back: {decision.kind}, {about}" + (f", {decision.other}" if decision.other else ""))
    return _DONE


def _tell_of(library: "Library", name: str, form: str) -> int:
    from reader.results import QUOTES, profile

    found = library.people_named(name)
    if not found:
        _say(f"nobody in the library is called {name}; `newsreader quotes {name}` looks for quotes with these words")
        return _FAILED
    if form != "markdown":
        return _write(QUOTES[form], [said for person in found for said in library.quotes_of(person)])
    for person in found:
        sys.stdout.write(_visible_lines(profile(library.profile(person))))
        _write(QUOTES[form], library.quotes_of(person))
    return _DONE


def _export(arguments: Sequence[str]) -> int:
    """Write the library as JSON lines."""
    parser = _parser(
        "export", "Write articles, with all that is kept of them, and the decisions as JSON lines.", _QUERY
    )
    parser.add_argument("query", nargs="*", metavar="QUERY", help="which articles (default: all)")
    parser.add_argument("--decisions", action="store_true", help="write the decisions on people and quotes alone")
    plain, negated = _without_negations(arguments)
    options = parser.parse_args(plain)
    query = _joined([*options.query, *negated])

    def write(newsroom: "Newsroom") -> int:
        from reader.library import written

        if not options.decisions:
            for one in newsroom.library.contents(_terms(query)):
                sys.stdout.write(written(one))
        for decision in newsroom.library.decisions():
            sys.stdout.write(written(decision))
        return _DONE

    return _with_library(write)


def _import(arguments: Sequence[str]) -> int:
    """Take in what `export` wrote."""
    parser = _parser("import", "Take in what `newsreader export` wrote; what is in the library already stays.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file of JSON lines, or - for standard input")
    options = parser.parse_args(arguments)
    return _with_library(lambda newsroom: max([_import_file(newsroom.library, file) for file in options.files]))


def _import_file(library: "Library", file: str) -> int:
    """Take in one file, line by line; one that is broken stops no other."""
    stdin = _stdin()
    if file == _STDIN and stdin is None:
        _say("standard input is not there to read; give the path of a file instead of -")
        return _FAILED
    try:
        with nullcontext(stdin) if file == _STDIN and stdin else Path(file).open("rb") as lines:
            return _import_lines(library, file, lines)
    except OSError as error:
        _say(f"{file}: cannot be read: {error.strerror}")
        return _FAILED


def _import_lines(library: "Library", file: str, lines: Iterable[bytes]) -> int:
    from reader.errors import LibraryError
    from reader.library import Kept, read_line

    code, articles, decisions = _DONE, 0, []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            one = read_line(line.decode("utf-8", errors="replace"))
        except LibraryError as error:
            _say(f"{file}, line {number}: {error}")
            code = _FAILED
            continue
        if isinstance(one, Kept):
            articles += library.restore(one).how == "new"
        else:
            decisions.append(one)
    new = len(library.decide(*decisions)) if decisions else 0
    _say(f"{file}: {articles} new articles, {new} new decisions")
    return code


def _doctor(arguments: Sequence[str]) -> int:
    """Examine the library, and mend it."""
    parser = _parser("doctor", "Tell how the library is, and mend what is broken in it.")
    parser.add_argument("--analyze", action="store_true", help="analyse now whatever waits for it")
    _add_choices(parser)
    options = parser.parse_args(arguments)
    return _with_library(lambda newsroom: _examine(newsroom, analyzes=options.analyze), options)


def _examine(newsroom: "Newsroom", *, analyzes: bool) -> int:
    library = newsroom.library
    was_mended = bool(library.notices)
    finding = library.examine()
    sys.stdout.write(f"{_one_line(str(library.path))}: {'well' if finding.is_well else 'mended'}\n")
    sys.stdout.writelines(f"{_one_line(line)}\n" for line in finding.lines)
    waiting = library.waiting(newsroom.pipeline() or "")
    if waiting and analyzes:
        _analyse_waiting(newsroom, waiting)
        waiting = library.waiting(newsroom.pipeline() or "")
    if waiting:
        sys.stdout.write(f"not analysed by this version: {len(waiting)}; opening one or --analyze does it\n")
    return _FAILED if was_mended or not finding.is_well else _DONE


def _analyse_waiting(newsroom: "Newsroom", waiting: Sequence[int]) -> None:
    progress = _Progress(sys.stderr)
    try:
        for done, number in enumerate(waiting):
            shelved = newsroom.library.shelved(number)
            if shelved:
                progress.show(done, len(waiting), shelved.entry.title)
                newsroom.analyse(shelved.article)
    finally:
        progress.clear()


def _config(arguments: Sequence[str]) -> int:
    """Show the settings, or check them."""
    from reader import settings

    parser = _parser("config", "Show every setting, its value and where it is from, and where files live.")
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--check", action="store_true", help="tell what in the file cannot be used, and where")
    doing.add_argument("--example", action="store_true", help="write a file with every setting, to begin with")
    options = parser.parse_args(arguments)
    _set_encoding(sys.stdout)
    if options.example:
        sys.stdout.write(settings.example())
        return _DONE
    wrong = _wrong_settings()
    if not options.check:
        for fact in settings.facts():
            sys.stdout.write(_visible_lines(f"{fact.name} = {fact.value}\n    {fact.about}\n    from: {fact.origin}\n"))
        for name, path in (
            ("settings", settings.settings_file()),
            ("themes", settings.user_themes_folder()),
            ("library", settings.library_file()),
            ("state", settings.state_folder()),
        ):
            there = "" if path.exists() else " (not there yet)"
            sys.stdout.write(_visible_lines(f"{name:<9} {path}{there}\n"))
    for mistake in wrong:
        _say(mistake)
    return _FAILED if wrong else _DONE


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


def _with_library(work: "Callable[[Newsroom], int]", options: argparse.Namespace | None = None) -> int:
    """Do something with the library, and tell in one line why it could not be done."""
    from reader.errors import NewsreaderError, QueryError

    newsroom, notices = _newsroom(options)
    _set_encoding(sys.stdout)
    try:
        for notice in (*notices, *newsroom.library.notices):
            _say(notice)
        return work(newsroom)
    except QueryError as error:
        from reader.library import explain

        for line in explain(error):
            _say_exactly(line)
        return _WRONG_USAGE
    except NewsreaderError as error:
        _say(str(error))
        return _FAILED


def _queried(
    parser: argparse.ArgumentParser, arguments: Sequence[str], needed: str, formats: Sequence[str]
) -> tuple[argparse.Namespace, str]:
    """The options, and the query."""
    parser.add_argument("query", nargs="*", metavar="QUERY", help="what to look for; all must hold")
    parser.add_argument("--limit", type=_count, metavar="N", help="show no more than these")
    _add_format(parser, formats)
    plain, negated = _without_negations(arguments)
    options = parser.parse_args(plain)
    terms = [*options.query, *negated]
    if needed == "+" and not terms:
        parser.error("say what to look for")
    return options, _joined(terms)


def _count(given: str) -> int:
    if given.isdecimal():
        return int(given)
    raise argparse.ArgumentTypeError(f"{given!r} is no number")  # noqa: EM102, TRY003 - argparse's own way


def _add_format(parser: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    parser.add_argument(
        "--format", choices=formats, default="markdown", help=f"{', '.join(formats)} (default: markdown)"
    )


def _without_negations(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The arguments apart from those that say "not" in a query, which would be taken for options."""
    negated = [argument for argument in arguments if _NOT.match(argument)]
    return [argument for argument in arguments if not _NOT.match(argument)], negated


def _joined(arguments: Sequence[str]) -> str:
    """The query that the arguments make; a phrase that the shell took the quotation marks off gets them back."""
    if len(arguments) == 1:
        return arguments[0]
    return " ".join(_UNQUOTED.sub(r'\1"\2"', argument) for argument in arguments)


_UNQUOTED = re.compile(r'^(-?(?:\w+:)?)([^"]*\s[^"]*)$')


def _terms(query: str) -> "tuple[Term, ...]":
    from datetime import date

    from reader.library import parse

    return parse(query, date.today())  # noqa: DTZ011 - the day where the reader is


def _write(writer: "Writer[_One]", found: Iterable[_One]) -> int:
    written = writer.write(found)
    sys.stdout.write(written if writer.is_exact else _visible_lines(written))
    return _DONE


class _Batch:
    """Articles that are worked on one after another; one that fails does not stop the others."""

    def __init__(self, newsroom: "Newsroom") -> None:
        self._newsroom = newsroom
        self._progress = _Progress(sys.stderr)
        self._code = _DONE

    def work(self, locations: Iterable[str]) -> int:
        """Work on all; returns the exit code."""
        found = list(self._expanded(locations))
        try:
            for number, location in enumerate(found):
                self._progress.show(number, len(found), location)
                self._do(location)
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

    def _do(self, location: str) -> None:
        from reader.errors import LanguageError, LibraryError, SourceError

        try:
            article, analysis = self._analysed(location)
        except SourceError as error:
            self._fail(str(error))
            return
        except (LanguageError, LibraryError):
            raise
        except Exception as error:  # noqa: BLE001 - a thousand articles do not wait for one that shows a bug
            self._fail(f"{location}: newsreader has a bug: {type(error).__name__}: {error}; please report it")
            return
        self._tell_notes(location, article)
        self._put(article, analysis)

    def _tell_notes(self, location: str, article: "Article") -> None:
        self._progress.clear()
        for note in article.notes:
            _say(f"{location}: {note}")

    def _analysed(self, location: str) -> "tuple[Article, Analysis]":
        article = _from_stdin() if location == _STDIN else self._newsroom.open(location)
        return article, self._newsroom.analyse(article)

    def _put(self, article: "Article", analysis: "Analysis") -> None:
        """Do with an article that was analysed whatever the work is."""

    def _fail(self, message: str) -> None:
        self._progress.clear()
        _say(message)
        self._code = _FAILED


class _Analyzing(_Batch):
    """Articles that are written with who said what in them."""

    def __init__(self, newsroom: "Newsroom", put: "Callable[[Article, Analysis], None]") -> None:
        super().__init__(newsroom)
        self._put_out = put

    def work_together(self, locations: Iterable[str], workers: int | None, cluster: str | None) -> int:
        """Work on all in several processes, or on a cluster; returns the exit code."""
        from reader import archive
        from reader.errors import SourceError

        settings = self._newsroom.settings
        jobs = []
        for location in self._expanded(locations):
            try:
                article = _from_stdin() if location == _STDIN else None
            except SourceError as error:
                self._fail(str(error))
                continue
            jobs.append(archive.Job(location, article, settings.model, settings.whole_page))
        found = archive.by_cluster(jobs, cluster) if cluster else archive.by_processes(jobs, workers or 1)
        try:
            self._progress.show(0, len(jobs), "")
            for number, done in enumerate(found, 1):
                if done.article is not None and done.analysis is not None:
                    self._tell_notes(done.location, done.article)
                    self._put(done.article, done.analysis)
                else:
                    self._fail(done.error or "")
                self._progress.show(number, len(jobs), done.location)
        finally:
            self._progress.clear()
        return self._code

    def _put(self, article: "Article", analysis: "Analysis") -> None:
        self._put_out(article, analysis)


class _Adding(_Batch):
    """Articles that are put into the library, each before it is analysed."""

    def __init__(self, newsroom: "Newsroom", outlet: str | None, tags: Sequence[str]) -> None:
        super().__init__(newsroom)
        self._outlet = outlet
        self._tags = tags
        self._has_language = True
        self._became: Counter[str] = Counter()

    def work(self, locations: Iterable[str]) -> int:
        """Add all, and tell what became of them; returns the exit code."""
        code = super().work(locations)
        told = ", ".join(f"{self._became[how]} {how}" for how in ("new", "changed", "known") if self._became[how])
        if told:
            _say(f"added to the library: {told}")
        return code

    def _analysed(self, location: str) -> "tuple[Article, Analysis]":
        from reader.analysis import Analysis
        from reader.errors import LanguageError

        article, added = self._newsroom.add(location, _stdin(), self._outlet)
        self._newsroom.library.tag([added.id], *self._tags)
        self._became[added.how] += 1
        if not self._has_language:
            return article, Analysis()
        try:
            return article, self._newsroom.analyse(article)
        except LanguageError as error:
            self._has_language = False
            self._fail(f"{error}; the articles are kept, and `newsreader doctor --analyze` looks for who said what")
            return article, Analysis()


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


def _say_exactly(line: str) -> None:
    """Tell a line on stderr of which every column counts."""
    from reader.page import visible

    with suppress(OSError):
        sys.stderr.write(f"{visible(line)}\n")


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


_VERBS: "Mapping[str, Callable[[Sequence[str]], int]]" = {
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
}
"""What is done without a screen, by the first argument."""
