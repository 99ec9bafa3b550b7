"""Extents, paragraphs and words of an article."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Extent, count_words, paragraphs

WRAPPED = """The night ferry between Port Ellery and the islands will sail again in
May, the harbour board announced on Monday, after nine long winters in
which nobody could cross after dark.

The first crossing is free for islanders, and the second one costs half
of what it did before the storm took the old pier away from the harbour.
"""


def read(text: str) -> list[str]:
    return [extent.of(text) for extent in paragraphs(text)]


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_an_extent_cannot_end_before_it_begins(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not an extent"):
        Extent(start, end)


def test_an_extent_holds_its_first_character_and_not_its_end() -> None:
    extent = Extent(2, 4)
    assert [position in extent for position in range(1, 5)] == [False, True, True, False]
    assert (len(extent), extent.of("abcdef")) == (2, "cd")


def test_extents_that_touch_do_not_overlap() -> None:
    assert not Extent(0, 2).overlaps(Extent(2, 4))
    assert Extent(0, 3).overlaps(Extent(2, 4))


def test_an_extent_covers_itself_and_what_is_inside() -> None:
    assert Extent(0, 4).covers(Extent(0, 4))
    assert Extent(0, 4).covers(Extent(1, 2))
    assert not Extent(0, 4).covers(Extent(3, 5))


def test_each_line_is_a_paragraph_without_the_space_around_it() -> None:
    assert read("  One.\r\nTwo. \n\n\t\nThree.") == ["One.", "Two.", "Three."]


def test_lines_of_a_fixed_width_are_joined_to_paragraphs() -> None:
    assert [paragraph.split()[-1] for paragraph in read(WRAPPED)] == ["dark.", "harbour."]


@given(st.text(st.sampled_from("ab .\n\r\t"), max_size=200))
def test_paragraphs_are_in_order_and_leave_out_only_space(text: str) -> None:
    found = paragraphs(text)
    left = list(text)
    for extent in reversed(found):
        assert extent.of(text) == extent.of(text).strip() != ""
        del left[extent.start : extent.end]
    assert "".join(left).strip() == ""
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("“Yes,” she said.", 3), ("the board's 1,400 well-kept U.S. boats", 6), ("— … !", 0)],
)
def test_words_are_counted_without_marks(text: str, count: int) -> None:
    assert (count_words(text), Article("a", "a", text).words) == (count, count)
