"""The values that say who said what."""

from dataclasses import FrozenInstanceError

import pytest

from reader.analysis import LABELS, NAME_LABELS, Analysis, Quote
from reader.article import Extent


def test_an_analysis_is_empty_until_it_is_made() -> None:
    assert Analysis() == Analysis((), (), (), (), "")


def test_a_quote_begins_where_its_first_words_do() -> None:
    assert Quote("direct", (Extent(4, 9), Extent(20, 30)), None, None).start == 4


def test_what_stands_between_the_words_of_a_quote_is_not_hidden() -> None:
    text = "“We sail,  and,” she said, “we\nwait.”\n\n“All day.”"
    words = [text.index(w) for w in ("We", "we\n", "All")]
    quote = Quote(
        "direct", (Extent(words[0], 15), Extent(words[1], words[1] + 8), Extent(words[2], words[2] + 8)), None, None
    )
    assert quote.shown_in(text) == "We sail, and, … we wait. All day."
    assert quote.words_in(text) == "We sail, and, we wait. All day."


def test_values_are_compared_by_what_they_hold_and_never_change() -> None:
    quote = Quote("direct", (Extent(0, 1),), None, None)
    assert quote == Quote("direct", (Extent(0, 1),), None, None)
    with pytest.raises(FrozenInstanceError):
        quote.kind = "mixed"  # type: ignore[misc]


def test_things_with_a_name_are_told_from_figures() -> None:
    assert set(NAME_LABELS) < set(LABELS)
    assert {"DATE", "MONEY", "CARDINAL"}.isdisjoint(NAME_LABELS)
