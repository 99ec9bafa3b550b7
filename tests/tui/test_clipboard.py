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
    sent: list[str] = []
    said = clipboard.copy("quote", sent.append, tmp_path / "state")
    assert (tmp_path / "buffer").read_text(encoding="utf-8") == "quote"
    assert sent == []
    assert "tmux" in said
    assert not (tmp_path / "state").exists()


def test_when_tmux_fails_the_terminal_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tmux(tmp_path, monkeypatch, "exit 1")
    sent: list[str] = []
    assert "OSC 52" in clipboard.copy("quote", sent.append, tmp_path)
    assert sent == ["quote"]


def test_a_tmux_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "_PATIENCE", 0.01)
    _tmux(tmp_path, monkeypatch, "exec sleep 5")
    sent: list[str] = []
    clipboard.copy("quote", sent.append, tmp_path)
    assert sent == ["quote"]


def test_where_nothing_is_sure_the_text_is_kept_in_a_file_and_it_says_so(tmp_path: Path) -> None:
    said = clipboard.copy("quote", lambda _: None, tmp_path / "new" / "state")
    kept = tmp_path / "new" / "state" / "copied.txt"
    assert kept.read_text(encoding="utf-8") == "quote\n"
    assert str(kept) in said


def test_where_no_file_can_be_written_nothing_is_promised(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way", encoding="utf-8")
    assert "not every terminal takes it" in clipboard.copy("quote", lambda _: None, tmp_path / "state")
