"""A larger pipeline's names settle what is open and label what nobody labelled; here a few patterns stand for it."""

from pathlib import Path

import pytest
import spacy

from reader.language.pipeline import SHIPPED
from reader.training.corpora import Layers
from reader.training.teacher import Teacher, consistent, found_teacher, names_of

PATTERNS = [
    {"label": "PERSON", "pattern": "Ada Moor"},
    {"label": "ORG", "pattern": "the Harbour Office"},
    {"label": "GPE", "pattern": "Saltby"},
    {"label": "GPE", "pattern": "Moor 's"},
    {"label": "DATE", "pattern": "Monday"},
]


@pytest.fixture(scope="module")
def teacher(tmp_path_factory: pytest.TempPathFactory) -> Teacher:
    folder = tmp_path_factory.mktemp("teacher")
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(PATTERNS)  # type: ignore[attr-defined]
    nlp.to_disk(folder)
    return Teacher(str(folder))


def layers(text: str, **names: str) -> Layers:
    """Words with what each may be, labels between bars; "O" for the rest."""
    words = text.split()
    document = Layers(words, [i == 0 for i in range(len(words))], [False] * len(words))
    document.names = [frozenset(names.get(w, "O").split("|")) for w in words]
    return document


def test_names_are_given_without_article_and_possessive_and_figures_are_left_out(teacher: Teacher) -> None:
    words = "On Monday the Harbour Office saw Moor 's boat".split()
    assert teacher.spans(words) == [(3, 5, "ORG"), (6, 7, "GPE")]


def test_the_teacher_chooses_among_what_a_corpus_leaves_open(teacher: Teacher) -> None:
    document = layers("They left Saltby", Saltby="B-GPE|B-LOC|B-FAC")
    teacher.settle(document)
    assert document.names[2] == {"B-GPE"}


def test_what_the_teacher_does_not_know_either_stays_open_or_is_no_name(teacher: Teacher) -> None:
    document = layers("They left Eastness on the Plover", Eastness="B-GPE|B-LOC", Plover="O|B-PRODUCT")
    teacher.settle(document)
    assert document.names[2] == {"B-GPE", "B-LOC"}
    assert document.names[5] == {"O"}


def test_what_people_labelled_is_never_changed(teacher: Teacher) -> None:
    document = layers("They left Saltby for Eastness", Saltby="B-PERSON", Eastness="B-GPE|B-LOC")
    teacher.settle(document)
    assert document.names[2] == {"B-PERSON"}


def test_an_article_is_labelled_where_two_machines_agree_and_open_where_they_do_not(teacher: Teacher) -> None:
    document = layers("Ada Moor left Saltby with Ben Roe")
    machine = [(0, 2, frozenset({"PERSON"})), (3, 4, frozenset({"PERSON"})), (5, 7, frozenset({"PERSON"}))]
    teacher.label(document, machine)
    assert document.names[:2] == [{"B-PERSON"}, {"I-PERSON"}]
    assert document.names[2] == {"O"}
    assert not document.names[3]
    assert not document.names[5]


def test_a_name_that_is_two_things_in_one_article_is_the_commoner_or_open() -> None:
    words = "Roe Roe Roe Roe Moor Moor".split()
    spans = [(0, 1, "ORG"), (1, 2, "PERSON"), (2, 3, "PERSON"), (3, 4, "PERSON"), (4, 5, "ORG"), (5, 6, "GPE")]
    assert [kinds for _, _, kinds in consistent(words, spans)] == [{"PERSON"}] * 4 + [set(), set()]


def test_a_surname_that_is_taken_for_another_name_is_open_and_so_is_what_was_passed_over() -> None:
    words = "Ada Moor left . Moor spoke . Saltby slept . Saltby woke".split()
    spans = [(0, 2, "PERSON"), (4, 5, "ORG"), (7, 8, "GPE")]
    assert [(start, end, sorted(kinds)) for start, end, kinds in consistent(words, spans)] == [
        (0, 2, ["PERSON"]), (4, 5, []), (7, 8, ["GPE"]), (10, 11, []),
    ]  # fmt: skip


def test_without_a_teacher_the_reader_is_told_how_to_get_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("reader.training.teacher.VENDORED", "no_such_package_at_all")
    with pytest.raises(SystemExit, match="--teacher"):
        found_teacher(None)
    assert found_teacher(str(tmp_path)) == str(tmp_path)


def test_an_earlier_model_names_a_text_with_its_rules_and_without_figures() -> None:
    text = "On Monday Angela Merkel flew to Paris, and Merkel paid 20 euros."
    found = names_of(SHIPPED)(text)
    assert [(text[a:b], label) for a, b, label in found] == [
        ("Angela Merkel", "PERSON"), ("Paris", "GPE"), ("Merkel", "PERSON"),
    ]  # fmt: skip
