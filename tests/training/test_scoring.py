"""The measures count as quote extraction and the hand-annotated articles are counted elsewhere."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from reader.analysis import Analysis, Entity, Person, Quote, QuoteKind, Speaker
from reader.article import Extent
from reader.training.measure import Measures
from reader.training.scoring import (
    Annotated,
    annotated,
    count_gold,
    count_quotes,
    judged,
    placed,
    predicted,
    right_source,
    same_name,
    thoughts,
)

TEXT = "“Rain is near,” said Ada Moor, a farmer. The mayor warned that wind was near. Roe hopes for sun."


def at(words: str, text: str = TEXT) -> list[int]:
    start = text.index(words)
    return [start, start + len(words)]


def extent(words: str) -> Extent:
    return Extent(*at(words))


def said(content: str, cue: str, source: str) -> Mapping[str, Any]:
    return {"content": [at(content)], "cue": [at(cue)], "source": [at(source)]}


GOLD: Sequence[Mapping[str, Any]] = [
    said("“Rain is near,”", "said", "Ada Moor, a farmer"),
    said("that wind was near", "warned", "The mayor"),
    said("for sun", "hopes", "Roe"),
]


def quote(kind: QuoteKind, content: str, cue: str, mention: str | None, name: str = "x") -> Quote:
    speaker = Speaker(name, extent(mention)) if mention else None
    return Quote(kind, (extent(content),), extent(cue), speaker)


def measured(*quotes: Quote) -> Measures:
    article, measures = Annotated(TEXT), Measures()
    gold = annotated(article, GOLD)
    pairs = judged(article, gold, predicted(article, Analysis(quotes=quotes)))
    count_quotes(measures, pairs, thoughts(gold), "here")
    return measures


def test_content_and_source_must_both_be_right() -> None:
    right = quote("direct", "Rain is near,", "said", "Ada Moor")
    wrong = quote("direct", "Rain is near,", "said", "The mayor")
    assert measured(right).of("direct, here").f == 1
    assert measured(wrong).of("direct, here").f == 0


def test_half_of_the_words_make_the_same_quote_and_less_does_not() -> None:
    assert measured(quote("indirect", "wind was", "warned", "The mayor")).of("indirect speech, here").right == 1
    assert measured(quote("indirect", "near. Roe", "warned", "The mayor")).of("indirect speech, here").right == 0


def test_a_leading_that_is_no_part_of_a_content() -> None:
    article = Annotated(TEXT)
    assert len(annotated(article, GOLD)[1].content) == 3


def test_a_thought_is_neither_missed_nor_a_mistake() -> None:
    measures = measured(quote("indirect", "for sun", "hopes", "Roe"))
    assert measures.of("all speech, here").predicted == 0
    assert measures.of("all speech, here").gold == 2


def test_quotes_with_one_cue_are_one_attribution() -> None:
    article = Annotated(TEXT)
    two = (quote("direct", "Rain is", "said", "Ada Moor"), quote("direct", "near,", "said", "Ada Moor"))
    (only,) = predicted(article, Analysis(quotes=two))
    assert len(only.content) == 3


def test_a_speaker_without_a_mention_is_looked_for_where_the_name_stands_nearest() -> None:
    people = (Person("Ada Moor", None, (extent("Ada Moor"),)),)
    carried = Quote("direct", (extent("Rain is near,"),), None, Speaker("Ada Moor", None))
    (one,) = predicted(Annotated(TEXT), Analysis(people=people, quotes=(carried,)))
    assert one.extent == tuple(at("Ada Moor"))


def test_another_mention_of_the_name_is_the_same_source_but_another_pronoun_is_not() -> None:
    text = "Moor left. “Rain,” said Ada Moor. He ran. “Wind,” he said."
    article = Annotated(text)
    name, pronoun = annotated(
        article,
        [
            {"content": [at("“Rain,”", text)], "cue": [at("said", text)], "source": [at("Ada Moor", text)]},
            {"content": [at("“Wind,”", text)], "cue": [at("said", text)], "source": [at("he", text)]},
        ],
    )
    (surname,) = predicted(article, Analysis(quotes=(_from(text, "Rain,", 0, 4),)))
    (capital,) = predicted(article, Analysis(quotes=(_from(text, "Wind,", text.index("He ran"), 2),)))
    assert right_source(article, name, surname)
    assert not right_source(article, pronoun, capital)


def _from(text: str, content: str, start: int, size: int) -> Quote:
    return Quote("direct", (Extent(*at(content, text)),), None, Speaker("x", Extent(start, start + size)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Antony Blinken", "blinken", True),
        ("Mr Álvaro Díaz", "Alvaro Diaz", True),
        ("Ada Moor", "Ada Roe", False),
        ("", "Ada", False),
        ("the ministry", "ministry", True),
    ],
)
def test_names_are_the_same_when_one_begins_or_ends_the_other(one: str, other: str, *, same: bool) -> None:
    assert same_name(one, other) is same


def test_segments_are_placed_in_order_and_not_at_all_when_one_is_missing() -> None:
    assert placed("a b a b", ["a", "b"], 2) == [Extent(4, 5), Extent(6, 7)]
    assert placed("a b", ["a", "c"], 0) == []


def test_a_hand_annotated_article_counts_quotes_people_and_names() -> None:
    gold = {
        "quotes": [
            {"kind": "direct", "segments": ["Rain is near,"], "speaker": "Ada Moor"},
            {"kind": "indirect", "segments": ["wind was near"], "speaker": "the mayor"},
        ],
        "people": [{"name": "Ada Moor"}, {"name": "Roe"}],
        "entities": [{"text": "Ada Moor", "label": "PERSON"}, {"text": "Roe", "label": "PERSON"}],
    }
    analysis = Analysis(
        entities=(Entity(extent("Ada Moor"), "PERSON", "Ada Moor"), Entity(extent("Roe"), "ORG", "Roe")),
        people=(Person("Ada Moor", "farmer", ()),),
        quotes=(
            quote("direct", "Rain is near,", "said", "Ada Moor", "Ada Moor"),
            quote("indirect", "wind was near", "warned", "The mayor", "Roe"),
        ),
    )
    measures = Measures()
    count_gold(measures, TEXT, gold, analysis, "gold")
    assert measures.of("direct, gold").f == 1
    assert measures.of("indirect, gold").f == 0
    assert measures.of("people, gold").recall == 0.5
    assert measures.of("people, gold").precision == 1
    assert measures.of("PERSON names, gold").recall == 0.5
    assert measures.of("all four kinds of names, gold").precision == 0.5
