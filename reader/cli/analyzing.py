"""To analyze: articles become data, one after another or many at once."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from reader.cli.parsers import PARQUET, PARSERS
from reader.cli.talk import (
    DONE,
    FAILED,
    STDIN,
    Progress,
    from_stdin,
    newsroom_for,
    say,
    set_encoding,
    visible_lines,
)

if TYPE_CHECKING:
    from reader.analysis import Analysis
    from reader.article import Article
    from reader.newsroom import Newsroom
    from reader.records import Format


def analyze(arguments: Sequence[str]) -> int:
    """Write who said what in every article that is given."""
    from reader.errors import NewsreaderError

    parser = PARSERS["analyze"]()
    options = parser.parse_args(arguments)
    if options.format == PARQUET and options.output is None:
        parser.error("--format parquet needs --output FILE")
    newsroom, notices = newsroom_for(options)
    for notice in notices:
        say(notice)
    try:
        with _opened(options.format, options.output) as put:
            analyzing = _Analyzing(newsroom, put)
            if options.cluster or (options.workers or 1) > 1:
                return analyzing.work_together(options.locations, options.workers, options.cluster)
            return analyzing.work(options.locations)
    except NewsreaderError as error:
        say(str(error))
        return FAILED


@contextmanager
def _opened(form: str, output: str | None) -> "Iterator[Callable[[Article, Analysis], None]]":
    """What writes an article and its analysis: to a file, or to standard output."""
    from reader.errors import NewsreaderError
    from reader.records import FORMATS

    if output is None:
        set_encoding(sys.stdout)
        with _written_to(sys.stdout, FORMATS[form]) as put:
            yield put
        return
    path = Path(output).expanduser()
    if form == PARQUET:
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
        stream.write(written if form.is_exact else visible_lines(written))
        stream.flush()

    stream.write(form.heading)
    yield put


class Batch:
    """Articles that are worked on one after another; one that fails does not stop the others."""

    def __init__(self, newsroom: "Newsroom") -> None:
        self._newsroom = newsroom
        self._progress = Progress(sys.stderr)
        self._code = DONE

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
            say(f"{location}: {note}")

    def _analysed(self, location: str) -> "tuple[Article, Analysis]":
        article = from_stdin() if location == STDIN else self._newsroom.open(location)
        return article, self._newsroom.analyse(article)

    def _put(self, article: "Article", analysis: "Analysis") -> None:
        """Do with an article that was analysed whatever the work is."""

    def _fail(self, message: str) -> None:
        self._progress.clear()
        say(message)
        self._code = FAILED


class _Analyzing(Batch):
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
                article = from_stdin() if location == STDIN else None
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
