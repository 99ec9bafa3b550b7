"""Analyses as JSON: exactly what was written comes back."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import LABELS, Analysis, Entity, Person, Quote, Speaker
from reader.article import Extent
from reader.library.analyses import from_json, to_json
from tests.builders import harbour

_positions = st.integers(0, 10**7)
_extents = st.tuples(_positions, _positions).map(lambda pair: Extent(min(pair), max(pair)))
_words = st.text(st.characters(), max_size=20)
_speakers = st.builds(Speaker, _words, st.none() | _extents)
_quotes = st.builds(
    Quote,
    st.sampled_from(("direct", "mixed", "indirect")),
    st.lists(_extents, min_size=1, max_size=3).map(tuple),
    st.none() | _extents,
    st.none() | _speakers,
    st.floats(0, 1),
    _words,
)
_analyses = st.builds(
    Analysis,
    st.lists(st.builds(Entity, _extents, st.sampled_from(LABELS), _words), max_size=4).map(tuple),
    st.lists(st.builds(Person, _words, st.none() | _words, st.lists(_extents, max_size=3).map(tuple)), max_size=3).map(
        tuple
    ),
    st.lists(_quotes, max_size=3).map(tuple),
    st.lists(_extents, max_size=3).map(tuple),
    _words,
)


@given(_analyses)
def test_what_was_written_comes_back_exactly(analysis: Analysis) -> None:
    assert from_json(to_json(analysis)) == analysis


def test_no_part_of_an_analysis_is_forgotten() -> None:
    """A part that is new must be written, read and drawn by chance above, before it is named here."""
    assert {kind.__name__: len(fields(kind)) for kind in (Analysis, Entity, Person, Quote, Speaker)} == {
        "Analysis": 5, "Entity": 3, "Person": 3, "Quote": 6, "Speaker": 2,
    }  # fmt: skip


def test_what_is_written_is_ascii_on_one_line() -> None:
    written = to_json(harbour().analysis)
    assert written.isascii()
    assert written.isprintable()


@pytest.mark.parametrize("written", ["", "[]", "{}", "null", '{"entities": 3}', to_json(Analysis())[:-1]])
def test_what_is_no_analysis_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(written)
