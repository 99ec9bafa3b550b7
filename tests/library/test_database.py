"""The file of the library: of which version, whose it is, and what is saved of a broken one."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.article import Article
from reader.errors import LibraryError
from reader.library import Library
from reader.shelf import Decision
from tests.builders import harbour

from .shelving import PIPELINE, interview, shelve

PAGE = 4096


def filled(path: Path, number: int = 30) -> None:
    with Library(path) as library:
        for place in range(number):
            added = library.add(
                Article(f"a{place}", f"a{place}.txt", f"Text {place}. " * 200, f"Title {place}"), b"raw"
            )
            library.tag([added.id], "kept")
        shelve(library, harbour())
        library.decide(Decision("ignore", "Nobody"))


def scratch(path: Path, *pages: int) -> None:
    """Overwrite pages of the file, the first being 0."""
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = b"\xaa" * PAGE
    path.write_bytes(data)


def pages_of(path: Path, table: str) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [page - 1 for (page,) in connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (table,))]


def test_a_library_that_is_no_database_is_put_aside_and_told_in_one_line(path: Path) -> None:
    filled(path)
    path.write_bytes(b"\xaa" * 50_000)
    with Library(path) as library:
        [notice] = library.notices
        assert notice.isprintable()
        assert "the library was damaged: 0 articles were saved" in notice
        [aside] = path.parent.glob("library-broken-*.db")
        assert str(aside) in notice
        assert aside.read_bytes() == b"\xaa" * 50_000
        assert library.entries() == ()
        library.add(harbour().article)
    with Library(path) as again:
        assert (len(again.entries()), again.notices) == (1, ())


def test_articles_are_saved_from_a_library_whose_tables_cannot_be_listed(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = 'CREATE NONSENSE' WHERE name = 'notes'")
        connection.commit()
    with Library(path) as library:
        assert "31 articles were saved;" in library.notices[0]
        assert len(library.entries()) == 31


def test_all_that_can_be_read_is_saved(path: Path) -> None:
    filled(path)
    leaves = pages_of(path, "articles")[1:]
    scratch(path, leaves[3], leaves[8])
    with Library(path) as library:
        assert not library.notices
        finding = library.examine()
        assert not finding.is_well
        assert finding.lines[-1:] == library.notices
        notice = finding.lines[-1]
        saved = library.entries()
        assert 15 < len(saved) < 31
        assert f"{len(saved)} articles were saved, {31 - len(saved)} could not be read" in notice
        plain = [entry for entry in saved if entry.title.startswith("Title")]
        for entry in plain:
            assert (library.original(entry.id), entry.tags) == (b"raw", ("kept",))
        assert [decision.kind for decision in library.decisions()] == ["ignore"]
        assert library.known(harbour().article, PIPELINE) in {None, harbour().analysis}
        assert library.examine().is_well


def test_a_damage_that_is_met_while_reading_is_told_with_what_to_do(path: Path) -> None:
    filled(path)
    scratch(path, *pages_of(path, "articles"))
    with Library(path) as library, pytest.raises(LibraryError, match="newsreader doctor"):
        library.entries()


def test_an_index_that_lost_its_way_is_made_anew(path: Path) -> None:
    with Library(path) as library:
        shelve(library, interview("Ada Marsh", "The ferry sails."))
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("INSERT INTO quote_words (quote_words) VALUES ('delete-all')")
            connection.commit()
        finding = library.examine()
        assert (finding.is_well, finding.lines[0]) == (False, "made anew: the index quote_words")
        assert library.examine().is_well
        assert len(library.people_named("Marsh")) == 1


def test_a_broken_library_is_left_alone_where_it_is_not_to_be_mended(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\xaa" * 5000)
    with pytest.raises(LibraryError, match="damaged"):
        Library(path, mends=False)
    assert path.read_bytes() == b"\xaa" * 5000


def _of_another_program(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE recipes (name)")


def _of_a_later_version(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA user_version = 999")


@pytest.mark.parametrize(
    ("change", "told"), [(_of_another_program, "of another program"), (_of_a_later_version, "of a later newsreader")]
)
def test_what_is_not_ours_is_not_touched(path: Path, change: Callable[[sqlite3.Connection], None], told: str) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        change(connection)
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=told):
        Library(path)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(LibraryError, match=r"the library cannot be"):
        Library(tmp_path / "file" / "library.db")
    (tmp_path / "library.db").mkdir()
    with pytest.raises(LibraryError, match=r"the library cannot be"):
        Library(tmp_path / "library.db")


def test_an_empty_file_becomes_a_library(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with Library(path) as library:
        assert (library.entries(), library.notices) == ((), ())


def test_a_library_that_is_moved_is_whole(path: Path, tmp_path: Path) -> None:
    filled(path)
    with Library(path.rename(tmp_path / "moved.db")) as library:
        assert len(library.entries()) == 31
