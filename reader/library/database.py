"""The file of the library: opened, migrated, written in short transactions, and told from other files and broken ones.

Every commit is on the disk before it returns (write-ahead log, synchronous), so that nothing that was told to be kept
is lost when a process is killed, and any number of processes may read while one writes.
"""

import fcntl
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from reader.errors import LibraryError
from reader.library.schema import APPLICATION_ID, MIGRATIONS, SEARCHED

_PATIENCE = 20.0
"""In seconds: how long to wait for another process that is writing."""
_LEAST = (3, 38)
"""The SQLite that the tables need."""
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PRIMARY = 0xFF
"""The bits of an error's code that name its kind."""


class DamagedError(LibraryError):
    """The file is broken, or is no database at all."""


class Database:
    """One connection to the library, safe to use from any thread."""

    def __init__(self, path: Path) -> None:
        """Open the file, and make or migrate it; raises `DamagedError` or `LibraryError`."""
        self.path = path
        self._using = threading.RLock()
        with _told(path):
            _refuse_old_sqlite()
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
            try:
                self._set_up()
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Let go of the file; another process may go on with it."""
        with self._using:
            self._connection.close()

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        """All rows that a query finds, each a tuple."""
        with self._using, _told(self.path):
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all that is done in it is kept, or nothing."""
        with self._using, _told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                # After some errors SQLite has already ended the transaction.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def faults(self) -> tuple[str, ...]:
        """What is wrong with the file, a line each; nothing where all is well."""
        with self._using:
            try:
                found = [row[0] for row in self._connection.execute("PRAGMA integrity_check(20)")]
                lost = len(self._connection.execute("PRAGMA foreign_key_check").fetchall())
            except sqlite3.DatabaseError as error:
                return (str(error),)
        return (*(line for line in found if line != "ok"), *((f"{lost} rows belong to nothing",) if lost else ()))

    def mend_words(self) -> tuple[str, ...]:
        """Make anew every index of words that does not agree with its table; returns the names of those."""
        mended = []
        for name in SEARCHED:
            try:
                with self.writing() as connection:
                    connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
            except DamagedError:
                with self.writing() as connection:
                    connection.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
                mended.append(name)
        return tuple(mended)

    def _set_up(self) -> None:
        connection = self._connection
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        self._refuse_others()
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        if mode == "wal" and self._version() == len(MIGRATIONS):
            return
        # SQLite does not wait where two processes turn one file to a log at the same time.
        with locked(self.path, "migration"):
            connection.execute("PRAGMA journal_mode = WAL")
            with self.writing():
                self._migrate()

    def _refuse_others(self) -> None:
        owner = self._connection.execute("PRAGMA application_id").fetchone()[0]
        is_empty = not self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if owner != APPLICATION_ID and not is_empty:
            message = f"{self.path}: the database of another program; move it away"
            raise LibraryError(message)
        if self._version() > len(MIGRATIONS):
            message = f"{self.path}: the library of a later newsreader; install that one"
            raise LibraryError(message)

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def _migrate(self) -> None:
        for migration in MIGRATIONS[self._version() :]:
            for statement in _statements(migration):
                self._connection.execute(statement)
        self._connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@contextmanager
def locked(path: Path, what: str) -> Iterator[None]:
    """What only one process may do to the file at a time; others wait until it is done or gone."""
    with path.with_name(f"{path.stem}.{what}").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


_BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside a file that is open."""


def take_place(fresh: Path, path: Path, aside: Path) -> None:
    """Put a file in the place of a broken one, which is kept under another name; at no moment is there none."""
    try:
        aside.hardlink_to(path)
    except OSError:
        path.rename(aside)
    for suffix in _BESIDE:
        # A log that is left would be taken for that of the new file.
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    fresh.replace(path)


def remove(path: Path) -> None:
    """Remove a file of a mending that never came to its end."""
    for suffix in ("", *_BESIDE):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; running it whole would end the transaction that it must be part of."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _refuse_old_sqlite() -> None:
    if sqlite3.sqlite_version_info < _LEAST:
        message = f"the library needs SQLite {'.'.join(map(str, _LEAST))}; this Python has {sqlite3.sqlite_version}"
        raise LibraryError(message)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tells what SQLite and the file system say as errors of the library."""
    try:
        yield
    except OSError as error:
        message = f"{path}: the library cannot be kept there: {error.strerror}"
        raise LibraryError(message) from error
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        if code in _DAMAGED:
            message = f"{path}: the library is damaged; `newsreader doctor` saves what can be read"
            raise DamagedError(message) from error
        if code == sqlite3.SQLITE_BUSY:
            message = f"{path}: another newsreader has been writing for long; try again when it is done"
            raise LibraryError(message) from error
        if isinstance(error, sqlite3.OperationalError):
            message = f"{path}: the library cannot be used: {error}"
            raise LibraryError(message) from error
        raise
