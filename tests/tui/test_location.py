"""The line for a location: paths are written on, and what was opened before comes back."""

import os
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from reader.newsroom import Newsroom
from reader.settings import Settings, state_folder
from reader.tui.location import Completion, complete
from tests.builders import harbour
from tests.tui.stage import Stage, staged


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stories").mkdir()
    for name in ("storm.txt", "stories/ferry.txt", ".hidden"):
        (tmp_path / name).write_text("Words.", encoding="utf-8")
    return tmp_path


def test_a_path_is_written_on_as_far_as_it_is_clear(folder: Path) -> None:
    assert complete(f"{folder}/s") == Completion(f"{folder}/stor", ("stories/", "storm.txt"))
    assert complete(f"{folder}/stori") == Completion(f"{folder}/stories/")
    assert complete(f"{folder}/stories/") == Completion(f"{folder}/stories/ferry.txt")


def test_hidden_files_wait_for_their_dot(folder: Path) -> None:
    assert complete(f"{folder}/").ways == ("stories/", "storm.txt")
    assert complete(f"{folder}/.") == Completion(f"{folder}/.hidden")


@pytest.mark.parametrize("typed", ["", "no/such/folder/x", "https://example.org/a", "\0", "~nobody-here/x"])
def test_what_leads_nowhere_stays_as_it_is(
    typed: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("empty"))
    assert complete(typed) == Completion(typed)


def test_the_home_stays_as_it_was_typed(home: Path) -> None:
    (home / "ferry.txt").write_text("Words.", encoding="utf-8")
    assert os.environ["HOME"] == str(home)
    assert complete("~/fer") == Completion("~/ferry.txt")


def test_locations_are_remembered_once_the_last_first() -> None:
    newsroom = Newsroom(Settings())
    for location in ("a.txt", "b.txt", "a.txt"):
        newsroom.keep_location(location)
    assert newsroom.locations() == ("a.txt", "b.txt")


def test_a_note_that_cannot_be_made_stops_nobody() -> None:
    state_folder().parent.mkdir(parents=True, exist_ok=True)
    state_folder().write_text("in the way", encoding="utf-8")
    newsroom = Newsroom(Settings())
    newsroom.keep_location("a.txt")
    assert newsroom.locations() == ()


def _typed(stage: Stage) -> str:
    return stage.top.query_one(Input).value


async def test_tab_completes_and_offers_the_ways_to_go_on(folder: Path) -> None:
    async with staged(harbour()) as stage:
        await stage.press("o")
        await stage.type(f"{folder}/s")
        await stage.press("tab")
        assert _typed(stage) == f"{folder}/stor"
        assert str(stage.top.query_one("#hint", Static).content) == "stories/  storm.txt"


async def test_the_arrows_bring_back_what_was_opened_before() -> None:
    async with staged(harbour()) as stage:
        for location in ("a.txt", "b.txt"):
            stage.newsroom.keep_location(location)
        await stage.press("o")
        await stage.type("new")
        seen = []
        for key in ("up", "up", "up", "down", "down", "down"):
            await stage.press(key)
            seen.append(_typed(stage))
        assert seen == ["b.txt", "a.txt", "a.txt", "b.txt", "new", "new"]


async def test_what_is_opened_by_its_location_is_kept_in_the_library_and_remembered() -> None:
    async with staged(harbour()) as stage:
        await stage.press("o")
        await stage.type("harbour.txt")
        await stage.press("enter")
        await stage.settle()
        assert [entry.title for entry in stage.newsroom.library.entries()] == [harbour().article.title]
        assert stage.newsroom.locations() == ("harbour.txt",)


async def test_what_cannot_be_kept_is_read_all_the_same(home: Path) -> None:
    (home / "data").write_text("in the way", encoding="utf-8")
    async with staged(harbour()) as stage:
        await stage.press("o")
        await stage.type("harbour.txt")
        await stage.press("enter")
        await stage.settle()
        assert "the library cannot be kept there" in stage.notices[-1]
        assert stage.title.startswith("newsreader  Night Ferry")
