"""Names are what the encoder calls so, with what capitals, well-known names and the whole article tell."""

import numpy as np
import spacy

from reader.language.entities import find_names
from reader.language.labels import NAMES


def names_in(text: str, **labels: str) -> list[tuple[str, str]]:
    """The names of a text in which the encoder gives words these labels, a little surer than O."""
    doc = spacy.blank("en")(text)
    words = np.array([t.i for t in doc if not t.is_space], np.intp)
    scores = np.full((len(words), len(NAMES)), -4.0, np.float32)
    scores[:, 0] = -0.5
    for row, index in enumerate(words):
        label = labels.get(doc[int(index)].text)
        if label:
            scores[row, NAMES.index(label)] = -0.4
    return sorted((span.text, span.label_) for span in find_names(doc, scores, words))


def test_the_encoders_names_are_found() -> None:
    assert names_in("Then Ada Moor left.", Ada="B-PERSON", Moor="I-PERSON") == [("Ada Moor", "PERSON")]


def test_a_word_without_a_capital_is_no_name() -> None:
    assert names_in("The annexation of Saltby went on.", annexation="B-ORG", Saltby="B-GPE") == [("Saltby", "GPE")]


def test_two_people_side_by_side_are_one() -> None:
    assert names_in("Then Ada Moor left.", Ada="B-PERSON", Moor="B-PERSON") == [("Ada Moor", "PERSON")]


def test_a_well_known_country_is_no_person() -> None:
    assert names_in("Then Belarus announced it.", Belarus="B-PERSON") == [("Belarus", "GPE")]


def test_a_well_known_name_inside_of_a_longer_one_stays_inside() -> None:
    assert names_in("Then British Rail left.", British="B-ORG", Rail="I-ORG") == [("British Rail", "ORG")]


def test_a_well_known_organisation_is_found_however_it_is_cut_into_tokens() -> None:
    found = names_in("Then Procter & Gamble and McDonald's left, and Sony.")
    assert [name for name, label in found if label == "ORG"] == ["McDonald's", "Procter & Gamble", "Sony"]


def test_a_first_name_before_a_person_is_theirs_unless_it_is_another_word() -> None:
    assert names_in("Then chief executive Bill Moor left.", Moor="B-PERSON") == [("Bill Moor", "PERSON")]
    assert names_in("It rained. Will Moor come?", Moor="B-PERSON") == [("Moor", "PERSON")]


def test_a_word_for_their_people_is_no_part_of_a_persons_name() -> None:
    found = names_in("Then Dutchman Jan Moor left.", Dutchman="B-PERSON", Jan="I-PERSON", Moor="I-PERSON")
    assert found == [("Jan Moor", "PERSON")]


def test_initials_are_an_organisation() -> None:
    assert names_in("Then BAAQ said no.", BAAQ="B-PERSON") == [("BAAQ", "ORG")]


def test_names_that_are_written_alike_are_of_one_kind() -> None:
    doc = "Saltby is a town. In Saltby it rained."
    assert names_in(doc, Saltby="B-GPE") == [("Saltby", "GPE"), ("Saltby", "GPE")]


def test_a_headline_full_of_capitals_has_only_names_known_elsewhere() -> None:
    text = "Saltby Bridge To Close After Flood\n\nThe bridge of Saltby is closed."
    found = names_in(text, Saltby="B-GPE", Bridge="I-GPE", Flood="B-ORG")
    assert found == [("Saltby", "GPE"), ("Saltby", "GPE")]


def test_a_headline_in_capitals_has_the_names_that_the_article_and_all_news_know() -> None:
    text = "RIVER RISES AT SALTBY AS NORWAY SENDS HELP\n\nThe bridge of Saltby is closed."
    assert names_in(text, Saltby="B-GPE") == [("NORWAY", "GPE"), ("SALTBY", "GPE"), ("Saltby", "GPE")]


def test_a_name_that_is_sure_is_believed_in_a_headline_full_of_capitals() -> None:
    doc = spacy.blank("en")("Saltby Bridge To Close After Flood\n\nIt rained.")
    scores = np.full((8, len(NAMES)), -9.0, np.float32)
    scores[:, 0] = -0.01
    scores[0] = scores[1] = -9.0
    scores[0, NAMES.index("B-FAC")] = scores[1, NAMES.index("I-FAC")] = -0.01
    words = np.array([t.i for t in doc if not t.is_space], np.intp)[:8]
    assert [(span.text, span.label_) for span in find_names(doc, scores, words)] == [("Saltby Bridge", "FAC")]


def test_a_credit_under_a_photograph_names_person_and_agency() -> None:
    assert names_in("The bridge on Monday. Ada Moor/Pool/Tidewater Press") == [
        ("Ada Moor", "PERSON"),
        ("Pool", "ORG"),
        ("Tidewater Press", "ORG"),
    ]
