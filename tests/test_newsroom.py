"""The newsroom: one object for every front end."""

import io
import os
import re
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest

import reader
from reader.analysis import Analysis, Entity
from reader.article import Article, Extent
from reader.errors import LibraryError, SourceError
from reader.newsroom import Newsroom
from reader.settings import Place, Settings, library_file
from tests.site import Site


class Language(ModuleType):
    """A language that only takes note of what it is asked."""

    def __init__(self) -> None:
        super().__init__("reader.language")
        self.asked: list[tuple[str, str | None]] = []
        self.at_once = 0
        self._working = threading.Semaphore(1)

    def analyse(self, article: Article, model: str | None = None) -> Analysis:
        if not self._working.acquire(blocking=False):
            self.at_once += 1
        else:
            self.asked.append((article.id, model))
            self._working.release()
        return Analysis(pipeline=f"fake {len(self.asked)}")


@pytest.fixture
def language(monkeypatch: pytest.MonkeyPatch) -> Language:
    fake = Language()
    monkeypatch.setitem(sys.modules, "reader.language", fake)
    monkeypatch.setattr(reader, "language", fake, raising=False)
    return fake


@pytest.fixture
def newsroom() -> Newsroom:
    return Newsroom(Settings())


def test_an_article_is_opened_by_its_location(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("Ferry Sails\n\nIt sailed.", encoding="utf-8")
    assert newsroom.open(str(tmp_path / "ferry.txt")).title == "Ferry Sails"
    with pytest.raises(SourceError):
        newsroom.open(str(tmp_path / "other.txt"))


def test_an_article_ships_for_the_first_run(newsroom: Newsroom) -> None:
    assert newsroom.seed().words > 100


def test_the_language_is_asked_with_the_model_of_the_settings(language: Language) -> None:
    article = Article("a", "a.txt", "It sailed.")
    assert Newsroom(Settings(model="en_core_web_sm")).analyse(article).pipeline == "fake 1"
    assert language.asked == [("a", "en_core_web_sm")]


def test_articles_are_analysed_one_after_another(language: Language, newsroom: Newsroom) -> None:
    articles = [Article(str(number), "a.txt", "It sailed.") for number in range(40)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(newsroom.analyse, articles))
    assert (len(language.asked), language.at_once) == (40, 0)


def test_names_are_searched_in_what_was_found(newsroom: Newsroom) -> None:
    article = Article("a", "a.txt", "Port Ellery slept.")
    found = newsroom.names(article, Analysis((Entity(Extent(0, 11), "GPE", "Port Ellery"),))).find("elery")
    assert [match.name for match in found] == ["Port Ellery"]


def test_a_place_is_kept_under_a_path_that_holds_from_everywhere(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert newsroom.place() is None
    assert newsroom.keep_place(Place("ferry.txt", 7))
    assert newsroom.place() == Place(str(tmp_path / "ferry.txt"), 7)


def test_a_place_in_piped_text_is_not_kept(newsroom: Newsroom) -> None:
    assert not newsroom.keep_place(Place("-", 7))
    assert newsroom.place() is None


def test_a_place_that_cannot_be_kept_stops_nobody(newsroom: Newsroom, home: Path) -> None:
    (home / "state").write_text("a file where a folder should be", encoding="utf-8")
    assert not newsroom.keep_place(Place("ferry.txt", 7))


def test_reading_makes_no_library(language: Language, newsroom: Newsroom) -> None:
    newsroom.analyse(Article("a", "a.txt", "It sailed."))
    assert not library_file().exists()


def test_an_article_of_the_library_is_analysed_once(language: Language, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("Ferry Sails\n\nIt sailed.", encoding="utf-8")
    newsroom = Newsroom(Settings())
    article, added = newsroom.add(str(tmp_path / "ferry.txt"))
    first = newsroom.analyse(article)
    assert Newsroom(Settings()).analyse(Newsroom(Settings()).open(str(tmp_path / "ferry.txt"))) == first
    assert (language.asked, added.how) == ([("ferry", None)], "new")


def test_an_upgrade_analyses_again_when_an_article_is_opened(
    language: Language, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = Article("a", "a.txt", "It sailed.")
    newsroom.library.add(article)
    newsroom.analyse(article)
    monkeypatch.setattr(Newsroom, "pipeline", lambda _: "en_newsreader 9.9.9")
    assert newsroom.library.waiting("en_newsreader 9.9.9") == (1,)
    assert newsroom.analyse(article).pipeline == newsroom.analyse(article).pipeline == "fake 2"
    assert newsroom.library.waiting("en_newsreader 9.9.9") == ()


def test_an_article_outside_the_library_stays_outside(language: Language, newsroom: Newsroom) -> None:
    assert newsroom.library.entries() == ()
    newsroom.analyse(Article("a", "a.txt", "It sailed."))
    newsroom.analyse(Article("a", "a.txt", "It sailed."))
    assert len(language.asked) == 2
    assert newsroom.library.entries() == ()


def test_a_broken_library_stops_no_reading_and_is_not_touched_by_it(language: Language) -> None:
    library_file().parent.mkdir(parents=True)
    library_file().write_bytes(b"\xaa" * 5000)
    assert Newsroom(Settings()).analyse(Article("a", "a.txt", "It sailed.")).pipeline == "fake 1"
    assert library_file().read_bytes() == b"\xaa" * 5000


def test_a_library_that_cannot_be_used_is_told_to_whoever_asks_for_it() -> None:
    library_file().mkdir(parents=True)
    with pytest.raises(LibraryError):
        _ = Newsroom(Settings()).library


def test_an_added_article_comes_with_its_bytes_and_a_path_that_holds_from_everywhere(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old.txt").write_bytes("Café sails\r\n".encode("cp1252"))
    monkeypatch.chdir(tmp_path)
    _, added = newsroom.add("old.txt", outlet="Gazette")
    shelved = newsroom.library.shelved(added.id)
    assert shelved
    assert (shelved.entry.source, shelved.entry.outlet) == (str(tmp_path / "old.txt"), "Gazette")
    assert newsroom.library.original(added.id) == "Café sails\r\n".encode("cp1252")


def test_piped_text_is_added_with_its_bytes(newsroom: Newsroom) -> None:
    _, added = newsroom.add("-", io.BytesIO(b"It sailed.\r\n"))
    assert newsroom.library.original(added.id) == b"It sailed.\r\n"
    with pytest.raises(SourceError):
        newsroom.add("-", None)


def test_a_pipeline_is_known_by_its_version_and_its_rules_without_being_loaded() -> None:
    shipped = Newsroom(Settings()).pipeline()
    assert shipped
    assert re.fullmatch(r"en_newsreader \d+\.\d+\.\d+\+[0-9a-f]{8}", shipped)
    assert Newsroom(Settings(model="no_such_model")).pipeline() is None
    other = Newsroom(Settings(model="pytest")).pipeline()
    assert other
    assert other.startswith("pytest 8.")
    assert other.endswith(shipped[-9:])


def test_a_model_in_a_folder_is_another_one_when_it_changes(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    assert Newsroom(Settings(model=str(tmp_path / "mine"))).pipeline() is None
    for folder, changed in (("one", 1), ("two", 2)):
        (tmp_path / folder).mkdir()
        meta = tmp_path / folder / "meta.json"
        meta.write_text('{"lang": "en", "name": "mine", "version": "1.0"}', encoding="utf-8")
        os.utime(meta, (changed, changed))
    one, two = (Newsroom(Settings(model=str(tmp_path / folder))).pipeline() for folder in ("one", "two"))
    assert one
    assert two
    assert one.startswith("en_mine 1.0+1000000000+")
    assert two.startswith("en_mine 1.0+2000000000+")


PAGE = "<html><body><article><h1>Ferry Sails</h1>" + "<p>The night ferry sailed on Monday, said Jon Pike.</p>" * 5


def test_a_page_that_was_read_is_there_again_without_the_network(site: Site) -> None:
    url = site.put("/ferry", PAGE)
    newsroom = Newsroom(Settings())
    article = newsroom.open_to_read(url)
    assert newsroom.keep_place(Place(article.source, 3))
    site.answers.clear()
    assert newsroom.open_again(url) == article
    assert newsroom.place() == Place(url, 3)
    assert len(site.asked) == 1


def test_a_page_that_is_not_in_the_library_is_not_fetched_unasked(site: Site) -> None:
    url = site.put("/ferry", PAGE)
    newsroom = Newsroom(Settings())
    newsroom.open(url)
    with pytest.raises(SourceError, match="not in the library"):
        newsroom.open_again(url)
    assert len(site.asked) == 1


def test_a_page_is_added_with_its_bytes_and_its_host_as_outlet(site: Site) -> None:
    newsroom = Newsroom(Settings())
    _, added = newsroom.add(site.put("/ferry", PAGE))
    shelved = newsroom.library.shelved(added.id)
    assert shelved is not None
    assert shelved.entry.outlet == "127.0.0.1"
    assert newsroom.library.original(added.id) == PAGE.encode()


def test_words_that_stand_nowhere_are_corrected_to_the_nearest_that_do(newsroom: Newsroom) -> None:
    assert newsroom.meant("ferry") is None
    newsroom.library.add(
        Article("a", "a.txt", "Zelenskyy praised the night ferry of Skerry. The ferry sailed.", "News")
    )
    newsroom.library.add(Article("b", "b.txt", "The ferries of Skerry.", "News"))
    for query, meant in {
        "zelenskiy": "zelenskyy", "nihgt ferry": "night ferry", "about:skery ferrry": "about:skerry ferry",
        "ferry": None, "fer": None, "xylophone": None, "-ferrry": None, "nihgt xylophone": None, "": None,
        "is:unread nihgt": "is:unread night", "fery*": None,
    }.items():  # fmt: skip
        assert newsroom.meant(query) == meant, query
