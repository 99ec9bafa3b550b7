"""Words are read as word pieces, with their case kept apart."""

import pytest

from reader.language.pieces import CASES, WordPieces, case_of

VOCABULARY = [
    "[PAD]",
    "[unused1]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "rain",
    "##ing",
    "cafe",
    "d",
    "'",
    "90",
    ",",
    "000",
    "雨",
]


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("rain", ["rain"]),
        ("Raining", ["rain", "##ing"]),
        ("Café", ["cafe"]),
        ("d'rain", ["d", "'", "rain"]),
        ("90,000", ["90", ",", "000"]),
        ("雨雨", ["雨", "雨"]),
        ("snow", ["[UNK]"]),
        ("", ["[UNK]"]),
        ("\u200b", ["[UNK]"]),
        ("rain" * 20, ["[UNK]"]),
    ],
)
def test_a_word_is_cut_into_its_longest_pieces(word: str, pieces: list[str]) -> None:
    assert [VOCABULARY[i] for i in WordPieces(VOCABULARY).of(word)] == pieces


@pytest.mark.parametrize(
    ("word", "case"),
    [("rain", "lower"), ("Rain", "Capitalised"), ("NATO", "UPPER"), ("McLeod", "miXed"), ("I", "Capitalised"),
     ("90", "lower"), ("U.S.", "UPPER"), ("iPhone", "miXed")],
)  # fmt: skip
def test_the_case_of_a_word_is_kept(word: str, case: str) -> None:
    assert CASES[case_of(word)] == case
