"""The measure counts a name right where it is one of those that the corpus allows, and finds names with all rules."""

import pytest

from reader.language.encoder import Encoder
from reader.language.pipeline import SHIPPED
from reader.training.corpora import Layers
from reader.training.measure import found_names, gold_names

PLACE = ("GPE", "LOC", "FAC")


def document(*words: tuple[str, str]) -> Layers:
    """Words with their labels: "B GPE LOC" begins a name of either kind, "I GPE LOC" goes on with it."""
    layers = Layers([w for w, _ in words], [i == 0 for i in range(len(words))], [False] * len(words))
    for _, label in words:
        side, *kinds = label.split()
        layers.names.append(frozenset(kind if kind == "O" else f"{side}-{kind}" for kind in kinds or ["O"]))
    return layers


@pytest.mark.parametrize(
    ("found", "gold"),
    [
        ([(0, 2, "ORG")], [(0, 2, "ORG"), (3, 4, "PERSON")]),
        ([(0, 2, "GPE")], [(0, 2, "GPE"), (3, 4, "PERSON")]),
        ([(0, 1, "ORG")], [(0, 2, "GPE"), (3, 4, "PERSON")]),
        ([(0, 2, "PERSON"), (3, 4, "ORG")], [(0, 2, "GPE"), (3, 4, "PERSON")]),
    ],
)
def test_of_several_kinds_that_are_allowed_that_which_was_found_counts(
    found: list[tuple[int, int, str]], gold: list[tuple[int, int, str]]
) -> None:
    told = document(("New", "B GPE ORG"), ("Saltby", "I GPE ORG"), ("met", "O"), ("Moor", "B PERSON"))
    assert gold_names(told, found) == gold


def test_names_side_by_side_and_what_nobody_is_sure_of() -> None:
    told = document(("Moor", "B PERSON"), ("Saltby", "B GPE"), ("May", "B PERSON O"), ("Roe", "B PERSON"))
    assert gold_names(told) == [(0, 1, "PERSON"), (1, 2, "GPE"), (3, 4, "PERSON")]


def test_names_are_found_as_the_program_finds_them_over_paragraphs() -> None:
    text = "Angela Merkel flew to Paris . | The Saltby Rowing Club ( SRC ) thanked Merkel ."
    words = [word for word in text.split() if word != "|"]
    told = Layers(words, [word in {"Angela", "The"} for word in words], [False] * len(words))
    encoder = Encoder(SHIPPED / "encoder")
    found = found_names(told, encoder.read(told.words, told.opens, told.quoted))
    assert [(" ".join(words[a:b]), kind) for a, b, kind in found] == [
        ("Angela Merkel", "PERSON"), ("Paris", "GPE"), ("Saltby Rowing Club", "ORG"), ("SRC", "ORG"),
        ("Merkel", "PERSON"),
    ]  # fmt: skip
