"""Text search: blind to what a reader does not type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.text_search import TextSearch

_TEXT = "Straße in Zürich … the “ﬁne” E\u0301cole\nde  Paris—don’t"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("strasse", ["Straße"]),
        ("ZURICH", ["Zürich"]),
        ("zürich", ["Zürich"]),
        ("fine", ["ﬁne"]),
        ('"fine"', ["“ﬁne”"]),
        ("ecole de paris", ["E\u0301cole\nde  Paris"]),
        ("don't", ["don’t"]),
        ("paris-don", ["Paris—don"]),
        ("london", []),
        (" ", []),
        ("", []),
        ("[a-z]", []),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_marks(words: str, found: list[str]) -> None:
    assert [extent.of(_TEXT) for extent in TextSearch(_TEXT).find(words)] == found


@given(st.text(max_size=80), st.data())
def test_what_stands_in_a_text_is_found_there(text: str, data: st.DataObject) -> None:
    words = [word for word in text.split() if word.isalnum()]
    if words:
        word = data.draw(st.sampled_from(words))
        assert any(extent.start <= text.index(word) < extent.end for extent in TextSearch(text).find(word))


@given(st.text(max_size=80), st.text(min_size=1, max_size=3))
def test_what_is_found_lies_in_the_text_and_in_order(text: str, words: str) -> None:
    found = TextSearch(text).find(words)
    assert list(found) == sorted(found)
    assert all(0 <= extent.start < extent.end <= len(text) for extent in found)
