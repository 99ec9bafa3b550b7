"""Who said what in many articles, by several processes of this machine or by a Dask cluster, in the given order."""

import multiprocessing
import signal
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from reader.analysis import Analysis
from reader.article import Article
from reader.errors import LanguageError, NewsreaderError, SourceError
from reader.newsroom import Newsroom
from reader.records import record
from reader.settings import Settings

if TYPE_CHECKING:
    from distributed import Client

_AHEAD = 4
"""Articles that wait for each worker, so that none is idle."""
_TRIES = 2
"""How often a worker may die of an article before the article is given up."""
_PATIENCE = 15
"""Seconds to wait for a cluster."""
_ROWS = 200
"""Articles in a group of rows of Parquet."""


@dataclass(frozen=True, slots=True)
class Job:
    """An article to analyse, or its location where the worker is to read it."""

    location: str
    article: Article | None = None
    model: str | None = None
    whole_page: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a job: an analysed article, or one line that says why there is none."""

    location: str
    article: Article | None = None
    analysis: Analysis | None = None
    error: str | None = None


def do(job: Job) -> Done:
    """Do one job; raises `LanguageError` where no article can be analysed."""
    try:
        newsroom = _newsroom(job.model, job.whole_page)
        article = job.article or newsroom.open(job.location)
        return Done(job.location, article, newsroom.analyse(article))
    except SourceError as error:
        return Done(job.location, error=str(error))
    except LanguageError:
        raise
    except Exception as error:  # noqa: BLE001 - a thousand articles do not wait for one that shows a bug
        told = f"{job.location}: newsreader has a bug: {type(error).__name__}: {error}; please report it"
        return Done(job.location, error=told)


Work = Callable[[Job], Done]
"""What a worker does; importable there, too."""


@cache
def _newsroom(model: str | None, whole_page: bool) -> Newsroom:  # noqa: FBT001 -- a key of the cache
    """One for each process, so that its threads load the language once."""
    return Newsroom(Settings(model=model, whole_page=whole_page))


# --- processes -------------------------------------------------------------------------------------------------------


def by_processes(jobs: Sequence[Job], workers: int, work: Work = do) -> Iterator[Done]:
    """What became of the jobs, in their order, done by processes of this machine.

    A process that dies is replaced, and what it had in hand is done again; an article that kills its process twice is
    given up. Raises `LanguageError` where no article can be analysed.
    """
    waiting = deque(jobs)
    alone = 0
    deaths: Counter[int] = Counter()
    while waiting:
        in_hand: deque[tuple[Job, Future[Done]]] = deque()
        size = 1 if alone else min(workers, len(waiting))
        pool = ProcessPoolExecutor(size, multiprocessing.get_context("spawn"), initializer=_begin)
        try:
            while waiting or in_hand:
                while waiting and len(in_hand) < (1 if alone else size * _AHEAD):
                    future = pool.submit(work, waiting[0])
                    in_hand.append((waiting.popleft(), future))
                job, future = in_hand[0]
                done = future.result()
                in_hand.popleft()
                yield done
                alone -= alone > 0
                if not alone and size < min(workers, len(waiting)):
                    break
        except BrokenProcessPool:
            # Whose fault it was is only known of an article that was alone with its process.
            if alone and in_hand:
                job, _ = in_hand.popleft()
                deaths[id(job)] += 1
                if deaths[id(job)] < _TRIES:
                    waiting.appendleft(job)
                else:
                    yield Done(job.location, error=f"{job.location}: the process that analysed it died; it is left out")
                    alone -= 1
            elif not alone:
                alone = len(in_hand)
                waiting.extendleft(job for job, _ in reversed(in_hand))
        finally:
            pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """Begin a process: one core each, and an interruption is the business of the one that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from reader import language

    language.use_threads(1)


# --- a cluster -------------------------------------------------------------------------------------------------------


def by_cluster(jobs: Iterable[Job], address: str, work: Work = do) -> Iterator[Done]:
    """What became of the jobs, in their order, done by the workers of a Dask cluster, which need newsreader installed.

    Articles are read here and sent there; what a lost worker had in hand is done by another. Raises `NewsreaderError`
    where there is no cluster, and `LanguageError` where no article can be analysed.
    """
    client = _client(address)
    try:
        waiting = iter(jobs)
        in_hand: deque[tuple[Job, Any]] = deque()
        while True:
            ahead = _AHEAD * max(1, sum(client.nthreads().values())) - len(in_hand)
            in_hand.extend((job, _sent(client, job, work)) for job in islice(waiting, max(0, ahead)))
            if not in_hand:
                return
            job, future = in_hand.popleft()
            yield future if isinstance(future, Done) else _received(job, future)
    finally:
        client.close()


def _client(address: str) -> "Client":
    try:
        from distributed import Client
    except ImportError as error:
        message = "--cluster needs Dask; install it with: pip install 'newsreader[cluster]'"
        raise NewsreaderError(message) from error
    try:
        return Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        message = f"{address}: no Dask scheduler answers there; give its address, like tcp://host:8786"
        raise NewsreaderError(message) from error


def _sent(client: "Client", job: Job, work: Work) -> object:
    """The article, read here and sent to the cluster; what became of it already, where it cannot be read."""
    try:
        article = job.article or _newsroom(job.model, job.whole_page).open(job.location)
    except SourceError as error:
        return Done(job.location, error=str(error))
    # Not pure: the same article given twice is analysed twice, as anywhere else.
    return client.submit(work, Job(job.location, article, job.model, job.whole_page), pure=False, retries=_TRIES)


def _received(job: Job, future: Any) -> Done:  # noqa: ANN401 -- Dask's futures have no types
    from distributed.scheduler import KilledWorker

    try:
        done: Done = future.result()
    except KilledWorker:
        return Done(job.location, error=f"{job.location}: the workers that analysed it died; it is left out")
    return done


# --- Parquet ---------------------------------------------------------------------------------------------------------


class ParquetFile:
    """Articles written as rows of Parquet, with the columns of the JSON record; whole, or under another name.

    Raises `NewsreaderError` where Parquet cannot be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            import pyarrow as pa
            import pyarrow.parquet as pq
        except ImportError as error:
            message = "Parquet needs pyarrow; install it with: pip install 'newsreader[cluster]'"
            raise NewsreaderError(message) from error
        self._path, self._table = path, pa.Table
        self._unfinished = path.with_name(f"{path.name}.unfinished")
        self._schema = _schema(pa)
        self._rows: list[dict[str, object]] = []
        try:
            self._writer = pq.ParquetWriter(self._unfinished, self._schema)
        except OSError as error:
            message = f"{path}: cannot be written: {error.strerror}"
            raise NewsreaderError(message) from error

    def put(self, article: Article, analysis: Analysis) -> None:
        """Write one article."""
        self._rows.append(record(article, analysis))
        if len(self._rows) == _ROWS:
            self._write()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._write()
        self._writer.close()
        self._unfinished.replace(self._path)

    def _write(self) -> None:
        if self._rows:
            self._writer.write_table(self._table.from_pylist(self._rows, schema=self._schema))
            self._rows.clear()


def _schema(pa: Any) -> Any:  # noqa: ANN401 -- pyarrow has no types
    extent = pa.list_(pa.int32())
    entity = {"start": pa.int32(), "end": pa.int32(), "label": pa.string(), "text": pa.string(), "name": pa.string()}
    quote = {
        "kind": pa.string(),
        "content": pa.list_(extent),
        "cue": extent,
        "speaker": pa.struct({"name": pa.string(), "mention": extent}),
        "text": pa.string(),
        "confidence": pa.float32(),
        "why": pa.string(),
    }
    facts = ("id", "source", "title", "byline", "published", "url", "language", "text", "pipeline")
    return pa.schema(
        [
            *((fact, pa.string()) for fact in facts),
            ("entities", pa.list_(pa.struct(entity))),
            ("people", pa.list_(pa.struct({"name": pa.string(), "role": pa.string(), "mentions": pa.list_(extent)}))),
            ("quotes", pa.list_(pa.struct(quote))),
        ]
    )
