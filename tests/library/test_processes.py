"""Real processes on one library: killed at any moment, or working at the same time, they lose nothing.

A process tells on its standard output what it has done, and waits on its standard input to be told to go on, so that
nothing here depends on time.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

import pytest

from reader.library import Library

_PROCESS = """
import sys
from pathlib import Path
from reader.library import Library
from tests.library.processes import {name}
sys.stdin.readline()
{name}(Path(sys.argv[1]), *sys.argv[2:])
"""
_TREE = Path(__file__).parent.parent.parent


class Process:
    """A Python of its own that works on the library, and says so line by line."""

    def __init__(self, name: str, path: Path, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROCESS.format(name=name), str(path), *arguments],
            cwd=_TREE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def go(self) -> None:
        """Let it begin, or go on."""
        _stream(self._process.stdin).write("\n")
        _stream(self._process.stdin).flush()

    def says(self) -> str:
        """The next line; empty when it has come to its end."""
        return _stream(self._process.stdout).readline().strip()

    def kill(self) -> list[str]:
        """Kill it as the system does; returns what it had said before that and was not heard yet."""
        self._process.kill()
        heard = _stream(self._process.stdout).read().splitlines()
        self.close()
        return heard

    def close(self) -> int:
        self._process.kill() if self._process.poll() is None else None
        for stream in (self._process.stdin, self._process.stdout):
            _stream(stream).close()
        return self._process.wait()


def _stream(stream: IO[str] | None) -> IO[str]:
    assert stream
    return stream


@contextmanager
def running(name: str, path: Path, *arguments: str) -> Iterator[Process]:
    process = Process(name, path, *arguments)
    try:
        process.go()
        yield process
    finally:
        process.close()


def whole(path: Path) -> set[str]:
    """The titles of the articles in a library that is well, each of which has all that belongs to it."""
    with Library(path) as library:
        assert library.notices == ()
        assert library.examine().is_well
        for entry in library.entries():
            assert library.original(entry.id) == entry.title.encode()
            assert entry.tags == ("kept",)
        return {entry.title for entry in library.entries()}


@pytest.mark.parametrize("heard", [0, 1, 2, 7, 20])
def test_whatever_was_told_to_be_kept_outlives_a_kill(path: Path, heard: int) -> None:
    with running("add_for_ever", path) as process:
        told = [process.says() for _ in range(heard)]
        told += process.kill()
    kept = whole(path) if path.exists() else set()
    # One more may have been kept without having come to say so; the last line may have been cut off.
    assert set(told[:-1]) <= kept
    assert set(told[:heard]) <= kept
    assert len(kept) <= len(told) + 1


def test_a_kill_in_the_middle_of_a_transaction_leaves_what_was_before(path: Path) -> None:
    with running("stop_half_way", path) as process:
        assert process.says() == "half way"
        process.kill()
    assert whole(path) == {"before"}
    with Library(path) as library:
        assert library.quotes() == ()


def test_a_kill_while_the_library_is_made_leaves_one_that_opens(path: Path) -> None:
    with running("stop_in_migration", path) as process:
        assert process.says() == "half way"
        process.kill()
    assert whole(path) == set()


def test_a_kill_while_a_broken_library_is_mended_leaves_it_to_the_next(path: Path) -> None:
    with running("add_some", path, "a") as process:
        told = set(iter(process.says, ""))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = 'CREATE NONSENSE' WHERE name = 'notes'")
        connection.commit()
    for _ in range(2):
        with running("stop_in_mending", path) as process:
            assert process.says() == "half way"
            process.kill()
    with Library(path) as library:
        assert "15 articles were saved;" in library.notices[0]
    assert whole(path) == told
    assert len(list(path.parent.glob("*.db"))) == 2


def test_processes_that_begin_together_all_keep_what_they_add(path: Path) -> None:
    processes = [Process("add_some", path, name) for name in ("a", "b", "c")]
    try:
        for process in processes:
            process.go()
        told = {line for process in processes for line in iter(process.says, "")}
    finally:
        codes = [process.close() for process in processes]
    assert codes == [0, 0, 0]
    assert len(told) == 45
    assert whole(path) == told


def test_one_process_sees_what_another_has_kept_at_once(path: Path) -> None:
    with Library(path) as library, running("add_one_by_one", path) as process:
        for number in range(3):
            assert process.says() == f"number {number}"
            assert len(library.entries()) == number + 1
            library.mark([1], starred=True)
            process.go()
        assert process.says() == ""
        assert library.entries()[-1].is_starred


def test_two_processes_that_find_a_broken_library_mend_it_once(path: Path) -> None:
    with Library(path):
        pass
    path.write_bytes(b"not a database" * 1000)
    processes = [Process("open_and_tell", path) for _ in range(2)]
    try:
        for process in processes:
            process.go()
        told = sorted(process.says() for process in processes)
    finally:
        for process in processes:
            process.close()
    assert told == ["mended", "well"]
    assert len(list(path.parent.glob("library-broken-*.db"))) == 1
