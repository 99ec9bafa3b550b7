"""Transcripts: what a turn says is its speaker's, and what only looks like a turn is none."""

import pytest

from reader.article import Article
from reader.language import analyse

TOLD = "Below is what was said about the bridge of Saltby.\n\n"


def said(text: str) -> list[tuple[str | None, list[str]]]:
    """Each quote as its speaker and its words."""
    article = Article("a", "a.txt", text)
    return [
        (quote.speaker.name if quote.speaker else None, [extent.of(text) for extent in quote.content])
        for quote in analyse(article).quotes
    ]


def test_every_turn_is_a_direct_quote_of_whoever_opens_it() -> None:
    text = (
        f"Transcript: Mayor Ada Moor talks to John Roe\n\n{TOLD}"
        "JOHN ROE: Thank you. How is the bridge coming along?\n\n"
        "MAYOR ADA MOOR: Very well. People have told me that they love it.\n\n"
        "(LAUGHTER)\n\nIt opens in May.\n\n"
        "ROE: And the ferry?\n\nMOOR: It stays."
    )
    assert said(text) == [
        ("John Roe", ["Thank you. How is the bridge coming along?"]),
        ("Ada Moor", ["Very well. People have told me that they love it.", "It opens in May."]),
        ("John Roe", ["And the ferry?"]),
        ("Ada Moor", ["It stays."]),
    ]


def test_questions_and_answers_are_turns() -> None:
    text = f"{TOLD}Q: When does it open?\n\nA: In May.\n\nQ: What does it cost?\n\nA: Less than planned."
    assert [(name, words[0]) for name, words in said(text)] == [
        ("Q", "When does it open?"), ("A", "In May."), ("Q", "What does it cost?"), ("A", "Less than planned."),
    ]  # fmt: skip


def test_names_in_double_brackets_open_turns_and_initials_are_whose_they_are() -> None:
    text = (
        f"{TOLD}((Ben Roe)) When does it open?\n\n((Ada Moor)) In May, says the council.\n\n"
        "((BR)) : What does it cost?\n\n((AM)) : Less than planned."
    )
    assert [name for name, _ in said(text)] == ["Ben Roe", "Ada Moor", "Ben Roe", "Ada Moor"]
    assert said(text)[2:] == [("Ben Roe", ["What does it cost?"]), ("Ada Moor", ["Less than planned."])]


def test_the_credit_of_a_picture_is_no_turn() -> None:
    text = f"{TOLD}ROE: When does it open?\n\nMOOR: In May.\n\nROE: Why?\n\nMayor Ada Moor.Image: Town hall."
    assert "Town hall." not in [words for _, spans in said(text) for words in spans]


def test_a_turn_in_quotation_marks_is_what_stands_in_them() -> None:
    text = f"{TOLD}Ada Moor: “It opens in May.”\n\nBen Roe: When?\n\nAda Moor: “In May, I said.”"
    assert said(text) == [
        ("Ada Moor", ["It opens in May."]), ("Ben Roe", ["When?"]), ("Ada Moor", ["In May, I said."]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "WHAT: The bridge opens.\n\nWHERE: In Saltby.\n\nWHEN: On the first of May.",
        "Pros: It is cheap.\n\nCons: It is slow.\n\nPros: It is quiet.\n\nCons: It is small.",
        "Note: The bridge is closed.\n\nNote: The ferry sails.\n\nNote: The road is open.",
        "The plan is simple: a bridge.\n\nThe road is long: two miles.\n\nThe plan is dear: a million.",
        "MOOR: It opens in May.\n\nROE: When?",
    ],
)
def test_what_is_set_like_turns_is_none(text: str) -> None:
    assert not any(words[0][0].isupper() for _, words in said(TOLD + text))
