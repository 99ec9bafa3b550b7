"""From the encoder's scores to sequences, trees and windows."""

from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import LanguageError
from reader.language.decoding import stretches, viterbi
from reader.language.encoder import LONGEST, Encoder, Reading, Window, fed, homes, windows_of
from reader.language.labels import LINKS
from reader.language.pieces import case_of
from reader.language.pipeline import READING, SHIPPED, antecedents_in, calibration_of, english, load, trees

LABELS = ("O", "B-X", "I-X", "B-Y", "I-Y")


def scores(*rows: dict[str, float]) -> np.ndarray:
    return np.array([[row.get(label, -5.0) for label in LABELS] for row in rows], np.float32)


def test_an_inside_never_follows_another_kind() -> None:
    path = viterbi(scores({"B-X": 0}, {"I-Y": 0, "I-X": -1}, {"I-Y": 0, "O": -0.5}), LABELS)
    assert [LABELS[i] for i in path] == ["B-X", "I-X", "O"]


def test_a_text_never_begins_inside() -> None:
    assert LABELS[viterbi(scores({"I-X": 0, "B-X": -1}), LABELS)[0]] == "B-X"


def test_stretches_are_what_the_labels_name() -> None:
    path = [LABELS.index(label) for label in ("B-X", "I-X", "B-X", "O", "B-Y")]
    assert list(stretches(path, LABELS)) == [(0, 2, "X"), (2, 3, "X"), (4, 5, "Y")]


def reading_with_heads(likely: list[list[float]]) -> Reading:
    size = len(likely)
    links = np.zeros((len(LINKS), size, size), np.float32)
    links[0] = likely
    blank = np.zeros((size, 1), np.float32)
    return Reading(blank, blank, blank, blank, blank, blank, (Window(0, size, links),), np.zeros(size, np.intp))


def test_heads_make_a_tree_although_the_likeliest_make_a_ring() -> None:
    ring = [[-2.0, -0.1, -3.0], [-0.1, -3.0, -2.5], [-4.0, -0.1, -1.0]]
    assert trees(reading_with_heads(ring), [0]).tolist() == [1, 2, 2]


def test_a_description_may_point_ahead_and_a_pronoun_only_back() -> None:
    doc = spacy.blank("en")("Ada left . She and somebody met Moor .")
    size = len(doc)
    links = np.full((len(LINKS), size, size), -9.0, np.float32)
    links[:, np.arange(size), np.arange(size)] = -1.0
    for pointing, likelier in ((3, 7), (5, 7)):
        links[LINKS.index("antecedent"), pointing, [0, likelier]] = -0.5, -0.1
    doc[3].pos_ = "PRON"
    blank = np.zeros((size, 1), np.float32)
    window = Window(0, size, links)
    reading = Reading(blank, blank, blank, blank, blank, blank, (window,), np.zeros(size, np.intp))
    doc.user_data[READING] = (reading, np.arange(size))
    assert antecedents_in(doc) == {3: 0, 5: 7}


def test_no_head_lies_in_another_sentence() -> None:
    assert trees(reading_with_heads([[-9.0, -0.1], [-0.1, -9.0]]), [0, 1]).tolist() == [0, 1]


@given(st.lists(st.tuples(st.integers(1, 30), st.booleans()), min_size=1, max_size=200))
def test_windows_cover_every_word_and_none_is_too_long(words: list[tuple[int, bool]]) -> None:
    sizes, opens = [size for size, _ in words], [i == 0 or opening for i, (_, opening) in enumerate(words)]
    spans = windows_of(sizes, opens)
    assert {i for start, end in spans for i in range(start, end)} == set(range(len(words)))
    assert all(sum(sizes[start:end]) <= LONGEST + 30 for start, end in spans)
    home = homes(spans, len(words))
    assert all(spans[home[i]][0] <= i < spans[home[i]][1] for i in range(len(words)))


def test_a_window_takes_the_paragraph_before_along() -> None:
    sizes, opens = [1] * 300, [i % 50 == 0 for i in range(300)]
    assert windows_of(sizes, opens) == [(0, 250), (200, 300)]


def test_every_piece_of_a_word_is_told_its_case_and_whether_it_stands_in_marks() -> None:
    words = ["MOOR", "left", "Saltby", "NATO", "McRoe", "Went", "in"]
    opens = [True, False, True, False, False, True, False]
    quoted = [False, False, True, True, False, False, True]
    pieces = Encoder(SHIPPED / "encoder").pieces
    window = fed(pieces, words, opens, quoted)
    ends = [first - opening for first, opening in zip(window["firsts"][1:], opens[1:], strict=True)]
    for i, (first, end) in enumerate(zip(window["firsts"], [*ends, len(window["ids"]) - 1], strict=True)):
        assert window["ids"][first:end] == list(pieces.of(words[i]))
        assert set(window["types"][first:end]) == {case_of(words[i]) * 2 + quoted[i]}
    assert [window["ids"][first - 1] == pieces.paragraph for first in window["firsts"]] == opens
    assert len(window["types"]) == len(window["ids"])


def test_a_word_of_very_many_pieces_is_cut() -> None:
    window = fed(Encoder(SHIPPED / "encoder").pieces, ["-" * 900, "left"], [True, False], [False, False])
    assert window["firsts"] == [2, 2 + LONGEST]
    assert len(window["types"]) == len(window["ids"]) == 4 + LONGEST


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("so dry,”Moor said", ["so", "dry", ",", "”", "Moor", "said"]),
        ('dry."Earlier', ["dry", ".", '"', "Earlier"]),
        ('of"dry tea"', ["of", '"', "dry", "tea", '"']),
        ("the U.S. tea", ["the", "U.S.", "tea"]),
    ],
)
def test_quotation_marks_stand_apart_from_words(text: str, words: list[str]) -> None:
    assert [token.text for token in english()(text)] == words


def test_a_missing_pipeline_is_named_in_one_line() -> None:
    with pytest.raises(LanguageError, match="no language model 'en_none'"):
        load("en_none")


def test_a_folder_without_an_encoder_is_named(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="cannot be read"):
        Encoder(tmp_path)


def test_another_pipeline_of_our_own_kind_is_taken_as_it_is() -> None:
    nlp = load(str(SHIPPED))
    assert nlp.pipe_names == load().pipe_names
    assert calibration_of(nlp) == calibration_of(load())
