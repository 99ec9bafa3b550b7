"""The door of the screen: how a run ends, and what it says."""

import os

import pytest
from textual.pilot import Pilot

from reader.settings import state_folder
from reader.tui import crash
from reader.tui.app import NewsreaderApp, read
from tests.builders import harbour
from tests.tui.stage import StagedNewsroom


def _headless(monkeypatch: pytest.MonkeyPatch, *keys: str) -> None:
    """Let the application run without a terminal, and press some keys in it."""
    run = NewsreaderApp.run

    def without_terminal(self: NewsreaderApp, **_: object) -> None:
        async def press(pilot: Pilot[object]) -> None:
            await pilot.pause()
            await pilot.press(*keys)

        run(self, headless=True, auto_pilot=press)

    monkeypatch.setattr(NewsreaderApp, "run", without_terminal)


def test_a_run_that_is_quit_ends_well(monkeypatch: pytest.MonkeyPatch) -> None:
    _headless(monkeypatch, "q")
    newsroom = StagedNewsroom(harbour())
    assert read(newsroom, harbour().article) == 0
    assert newsroom.places


def test_a_crash_is_one_line_a_file_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _headless(monkeypatch, "n")
    monkeypatch.setattr("reader.tui.walking.WalkingDesk.action_walk", _fail)
    assert read(StagedNewsroom(harbour()), harbour().article) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert told.startswith("newsreader: stopped by a mistake of its own (ZeroDivisionError)")
    [file] = state_folder().glob("crash-*.txt")
    assert str(file) in told
    report = file.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in report
    assert "the secret of the article" not in report


def test_a_crash_without_room_for_a_file_still_says_so() -> None:
    state_folder().parent.mkdir(parents=True, exist_ok=True)
    state_folder().write_text("in the way", encoding="utf-8")
    error = ValueError("x")
    assert crash.write(error, state_folder()) is None
    assert crash.summary(error, None) == "newsreader: stopped by a mistake of its own (ValueError)"


@pytest.mark.parametrize(("value", "wanted"), [("", False), ("1", True)])
def test_only_a_no_color_that_is_not_empty_counts(value: str, wanted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", value)
    seen: list[bool] = []

    def look(self: NewsreaderApp) -> None:
        seen.append(self.no_color)

    monkeypatch.setattr(NewsreaderApp, "run", look)
    read(StagedNewsroom(harbour()), harbour().article)
    assert seen == [wanted]
    assert ("NO_COLOR" in os.environ) == wanted


def _fail(self: object, step: int) -> None:
    hidden = "the secret of the article"
    assert hidden
    step / 0
