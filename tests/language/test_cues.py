"""Cues report speech, or say that none was."""

import pytest

from reader.language.cues import denies_speech, reports_speech


@pytest.mark.parametrize(
    "cue", ["said", "has accused", "According to", ":", "quipped", "denies", "arguing", "told", "swore"]
)
def test_speech_is_reported(cue: str) -> None:
    assert reports_speech(cue.split())


@pytest.mark.parametrize("cue", ["", "hopes", "has bought", "plans"])
def test_what_is_no_speech_is_not_reported(cue: str) -> None:
    assert not reports_speech(cue.split())


@pytest.mark.parametrize(
    ("cue", "denies"), [("did not say", True), ("declined to comment", True), ("denied", False), ("said", False)]
)
def test_what_was_not_said_is_no_report(cue: str, denies: bool) -> None:
    assert denies_speech(cue.split()) is denies
