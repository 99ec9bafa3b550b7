"""Copying: each way that there is, and what is said of it."""

import os
from pathlib import Path

import pytest

from reader.tui import clipboard


def _tmux(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    tmux = folder / "tmux"
    tmux.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    tmux.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.setenv("TMUX", "/tmp/tmux,1,0")  # noqa: S108 - only its being set counts


def test_inside_tmux_the_text_goes_through_tmux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tmux(tmp_path, monkeypatch, f'[ "$*" = "load-buffer -w -" ] && cat > {tmp_path}/buffer')
    assert clipboard.by_tmux("quote")
    assert (tmp_path / "buffer").read_text(encoding="utf-8") == "quote"


def test_a_tmux_that_refuses_is_no_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tmux(tmp_path, monkeypatch, "exit 1")
    assert not clipboard.by_tmux("quote")


def test_a_tmux_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "_PATIENCE", 0.01)
    _tmux(tmp_path, monkeypatch, "exec sleep 5")
    assert not clipboard.by_tmux("quote")


def test_outside_tmux_tmux_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tmux(tmp_path, monkeypatch, "exit 0")
    monkeypatch.delenv("TMUX")
    assert not clipboard.by_tmux("quote")


def test_what_may_be_lost_is_kept_in_a_file_and_it_says_where(tmp_path: Path) -> None:
    kept = clipboard.keep("quote", tmp_path / "new" / "state")
    assert kept is not None
    assert kept.read_text(encoding="utf-8") == "quote\n"
    assert str(kept) in clipboard.told(kept)


def test_where_no_file_can_be_written_nothing_is_promised(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way", encoding="utf-8")
    kept = clipboard.keep("quote", tmp_path / "state")
    assert kept is None
    assert "not every terminal takes it" in clipboard.told(kept)
