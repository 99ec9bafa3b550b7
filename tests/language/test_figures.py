"""Dates, times, amounts and numbers."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import LABELS, NAME_LABELS
from reader.language.figures import find_figures
from tests.language.docs import doc


def figures(written: str) -> list[tuple[str, str]]:
    return [(span.text, span.label_) for span in find_figures(doc(written))]


@pytest.mark.parametrize(
    ("label", "text", "sentence"),
    [
        ("DATE", "last week", "It ended {} in the harbour."),
        ("DATE", "Last week", "{} it ended."),
        ("DATE", "Tuesday", "They met on {}."),
        ("DATE", "last Tuesday", "They met {} there."),
        ("DATE", "Nov. 30, 2021", "They met on {}."),
        ("DATE", "Tuesday, Nov. 30, 2021", "They met on {}."),
        ("DATE", "9 November 2016", "They met on {}."),
        ("DATE", "January 2020", "They met in {}."),
        ("DATE", "June 3-5", "They met on {}."),
        ("DATE", "May", "They met in {}."),
        ("DATE", "next May", "They meet {}."),
        ("DATE", "the 1990s", "In {} they met."),
        ("DATE", "2014", "In {} they met."),
        ("DATE", "late 2019", "In {} they met."),
        ("DATE", "2021-11-30", "It is dated {}."),
        ("DATE", "a year earlier", "They had met {}."),
        ("DATE", "earlier in the year", "They met {}."),
        ("DATE", "Weeks later", "{} they met."),
        ("DATE", "three years ago", "They met {}."),
        ("DATE", "the last three years", "Over {} they met."),
        ("DATE", "ten months", "It took {}."),
        ("DATE", "43-year-old", "The {} spoke."),
        ("DATE", "yesterday", "They met {}."),
        ("DATE", "summer 2019", "They met in {}."),
        ("TIME", "5:30 p.m.", "They met at {} there."),
        ("TIME", "7am", "They met at {}."),
        ("TIME", "10.30 GMT", "They met at {}."),
        ("TIME", "Monday afternoon", "They met on {}."),
        ("TIME", "tonight", "They meet {}."),
        ("TIME", "two hours", "It took {}."),
        ("MONEY", "$1.5 million", "It cost {}."),
        ("MONEY", "US$20m", "It cost {} there."),
        ("MONEY", "£3bn", "It cost {}."),
        ("MONEY", "€1,200", "It cost {}."),
        ("MONEY", "about $5", "It cost {}."),
        ("MONEY", "$10 a share", "It cost {}."),
        ("MONEY", "12 dollars", "It cost {}."),
        ("MONEY", "2.5m euros", "It cost {}."),
        ("PERCENT", "12 percent", "It fell {}."),
        ("PERCENT", "12 per cent", "It fell {}."),
        ("PERCENT", "9.5%", "It fell {}."),
        ("PERCENT", "five to ten percent", "It fell {}."),
        ("QUANTITY", "30 miles", "They drove {}."),
        ("QUANTITY", "100 metres", "They ran {}."),
        ("QUANTITY", "35-km", "A {} race."),
        ("CARDINAL", "About 90,000", "{} soldiers left."),
        ("CARDINAL", "more than 14,000", "There were {} people."),
        ("CARDINAL", "twenty-one", "There were {} people."),
        ("CARDINAL", "half a million", "There were {} people."),
        ("CARDINAL", "Hundreds", "{} of people left."),
        ("CARDINAL", "52-48", "The vote was {}."),
        ("ORDINAL", "first", "It was the {} time."),
        ("ORDINAL", "21st", "It was the {} time."),
    ],
)
def test_a_figure_is_found_whole(label: str, text: str, sentence: str) -> None:
    assert figures(sentence.format(text)) == [(text, label)]


@pytest.mark.parametrize(
    "written",
    [
        "He may march on.",
        "They march, and may win.",
        "The F-16 and the A320 flew.",
        "The [ORG G7] met.",
        "[EVENT Sunday Games] began.",
        "[PERSON May] spoke.",
        "Somebody spoke to everyone.",
        "",
    ],
)
def test_what_only_looks_like_a_figure_is_none(written: str) -> None:
    assert figures(written) == []


def test_figures_stand_in_order_and_beside_names() -> None:
    assert figures("On Monday [PERSON Anna Berg] paid $5 to two of [ORG Acme 3].") == [
        ("Monday", "DATE"),
        ("$5", "MONEY"),
        ("two", "CARDINAL"),
    ]


_PIECES = st.sampled_from(
    [
        "May",
        "12",
        "1,000",
        "%",
        "$",
        "p.m.",
        "the",
        "last",
        "week",
        "-",
        "30",
        "2014",
        "two",
        "million",
        ".",
        ",",
        "\n",
        "[PERSON May]",
        "first",
        "at",
        "5:30",
        "Nov.",
        "miles",
        "£3bn",
    ]
)


@given(st.lists(_PIECES, max_size=15).map(" ".join) | st.text(max_size=40))
def test_figures_never_overlap_names_or_each_other(written: str) -> None:
    words = doc(written.replace("]", "] ") if "[PERSON" in written else written)
    found = find_figures(words)
    together = sorted([*found, *words.ents])
    assert all(one.end <= other.start for one, other in pairwise(together))
    assert {span.label_ for span in found} <= set(LABELS) - set(NAME_LABELS)
