"""Names that say what they are go from their first capital to their last."""

import pytest

from reader.language.whole_names import whole_names


def found(text: str) -> list[tuple[str, str]]:
    """The whole names of a text of words with spaces between, with their kinds."""
    words = text.split()
    return [(" ".join(words[start:end]), kind) for start, end, kind in whole_names(words)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("then the Saltby Rowing Club met", "Saltby Rowing Club", "ORG"),
        ("the Ministry of Fish and Boats said", "Ministry of Fish and Boats", "ORG"),
        ("the Department for Tides , Winds and Rain said", "Department for Tides , Winds and Rain", "ORG"),
        ("the Ministry of Tides , Acme , wet", "Ministry of Tides", "ORG"),
        ("the University of Saltby , Acme and Borg met", "University of Saltby", "ORG"),
        ("at the University of the Isles today", "University of the Isles", "ORG"),
        ("the University of Saltby at Tide Hill said", "University of Saltby at Tide Hill", "ORG"),
        ("the University of Saltby at the time", "University of Saltby", "ORG"),
        ("the University of Saltby at Christmas", "University of Saltby", "ORG"),
        ("the University of Saltby at Moor 's house", "University of Saltby", "ORG"),
        ("the Ministry of Tides at Lee Hill", "Ministry of Tides", "ORG"),
        ("the Directorate General of Civil Boating said", "Directorate General of Civil Boating", "ORG"),
        ("on Moor Bridge it rained", "Moor Bridge", "FAC"),
        ("in the Saltby Sea it rained", "Saltby Sea", "LOC"),
        ("on Lake Moor it rained", "Lake Moor", "LOC"),
    ],
)
def test_a_word_tells_what_a_name_is_of(text: str, name: str, kind: str) -> None:
    assert found(text) == [(name, kind)]


def test_the_last_such_word_decides() -> None:
    assert found("the Moor Bridge Society met") == [("Moor Bridge Society", "ORG")]


@pytest.mark.parametrize(
    "text", ["the Club met", "the Polish Office met", "The Union met", "the club of Moor", "Mrs Bridge wept"]
)
def test_a_word_alone_or_with_a_people_names_nothing(text: str) -> None:
    assert found(text) == []


def test_two_organisations_are_two() -> None:
    assert found("the Office of Fish and Division of Boats met") == [
        ("Office of Fish", "ORG"),
        ("Division of Boats", "ORG"),
    ]
