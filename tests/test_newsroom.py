"""The newsroom: one object for every front end."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest

import reader
from reader.analysis import Analysis, Entity
from reader.article import Article, Extent
from reader.errors import SourceError
from reader.newsroom import Newsroom
from reader.settings import Place, Settings


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
