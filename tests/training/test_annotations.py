"""Annotated articles: places in a text become layers to learn from, and words to measure with."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from reader.language.labels import ATTRIBUTION
from reader.training.annotations import annotated_ids, annotations, as_gold, documents
from reader.training.corpora import UNKNOWN, Layers

TITLE, STORY = "Bridge opens", "Ada Moor was there. She said that the bridge held. “It is dry,” she said. Saltby lost."
TEXT = f"{TITLE}\n\n{STORY}\n"


def place(words: str, nth: int = 0) -> list[int]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return [start, start + len(words)]


def said(kind: str, content: str, mention: list[int], cue: list[int]) -> dict[str, Any]:
    return {"kind": kind, "content": [place(content)], "cue": cue, "mention": mention, "speaker": place("Ada Moor")}


ANNOTATION = {
    "id": "one",
    "part": "train",
    "length": len(TEXT),
    "names": {"PERSON": [place("Ada Moor")], "GPE|ORG": [place("Saltby")]},
    "people": [{"name": place("Ada Moor"), "mentions": [place("Ada Moor")], "role": None}],
    "quotes": [
        said("indirect", "the bridge held", place("She"), place("said")),
        said("direct", "It is dry,", place("she", 0), place("said", 1)),
        {"kind": "direct", "content": [place("lost")], "cue": None, "mention": None, "speaker": "nobody"},
    ],
}


@pytest.fixture
def places(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    records = [{"id": name, "title": TITLE, "text": STORY} for name in ("one", "two")]
    packed = gzip.compress("\n".join(map(json.dumps, records)).encode())
    (tmp_path / "articles/news_articles.jsonl.gz").write_bytes(packed)
    path = tmp_path / "annotations.jsonl"
    path.write_text(json.dumps(ANNOTATION) + "\n", "utf8")
    return path


def first_places(document: Layers) -> dict[str, int]:
    """The first token of each word."""
    return {word: number for number, word in reversed(list(enumerate(document.words)))}


def with_quotes(places: Path, *quotes: dict[str, Any]) -> tuple[Layers, dict[str, int]]:
    """The document with other quotes, and the first token of each of its words."""
    path = places.with_name("other.jsonl")
    path.write_text(json.dumps({**ANNOTATION, "quotes": quotes}) + "\n", "utf8")
    (document,) = documents(places.parent, "train", path)
    return document, first_places(document)


def test_an_annotation_gives_names_parts_and_links(places: Path) -> None:
    (document,) = documents(places.parent, "train", places)
    at = first_places(document)
    assert document.speech_only
    assert document.names[at["Ada"]] == {"B-PERSON"}
    assert document.names[at["Moor"]] == {"I-PERSON"}
    assert document.names[at["Saltby"]] == {"B-GPE", "B-ORG"}
    assert ATTRIBUTION[document.attribution[at["She"]]] == "B-SOURCE-SPEECH"
    assert [ATTRIBUTION[document.attribution[at["that"] + i]] for i in (0, 1)] == [
        "B-CONTENT-SPEECH", "I-CONTENT-SPEECH",
    ]  # fmt: skip
    assert ATTRIBUTION[document.attribution[at["“"]]] == "B-CONTENT-SPEECH"
    assert ATTRIBUTION[document.attribution[at["”"]]] == "I-CONTENT-SPEECH"
    assert document.cue[at["there"]] == UNKNOWN
    assert document.cue[at["held"]] == at["said"]
    assert document.source[at["held"]] == document.source[at["said"]] == at["She"]
    assert document.cue[at["lost"]] == document.source[at["lost"]] == at["lost"]
    assert document.antecedents[at["She"]] == (at["Ada"],)
    assert document.antecedents[at["she"]] == (at["Ada"], at["She"])


@pytest.mark.parametrize(
    ("mention", "speaker", "token", "expected"),
    [
        ("the bridge", place("Ada Moor"), "the", ("Ada",)),
        ("the bridge", "the bridge", "the", ("the",)),
        ("the bridge", place("Saltby"), "the", ("Saltby",)),
        ("the bridge", "Acme", "the", ()),
        ("Saltby", place("Ada Moor"), "Saltby", ()),
    ],
)
def test_descriptions_point_to_whom_they_mean(
    places: Path, mention: str, speaker: object, token: str, expected: tuple[str, ...]
) -> None:
    quote = {"kind": "direct", "content": [place("It is dry,")], "cue": None, "mention": place(mention)}
    document, at = with_quotes(places, {**quote, "speaker": speaker})
    assert document.antecedents[at[token]] == tuple(at[word] for word in expected)


def test_it_points_to_the_organisation_that_spoke_before(places: Path) -> None:
    quotes = [
        {"kind": "direct", "content": [place("lost")], "cue": None, "mention": place("Bridge"), "speaker": "Board"},
        {"kind": "direct", "content": [place("dry")], "cue": None, "mention": place("It"), "speaker": "Board"},
    ]
    document, at = with_quotes(places, *quotes)
    assert document.antecedents[at["It"]] == (at["Bridge"],)


def test_articles_of_other_parts_are_left_out(places: Path) -> None:
    assert documents(places.parent, "test", places) == []
    assert annotated_ids(places) == {"one"}


def test_an_article_of_our_own_brings_its_text(places: Path) -> None:
    other = ANNOTATION | {"id": "own", "text": TEXT}
    places.write_text(json.dumps(other) + "\n" + json.dumps(ANNOTATION) + "\n", "utf8")
    assert [(one["id"], text) for text, one in annotations(places.parent, "train", places)] == [
        ("own", TEXT),
        ("one", TEXT),
    ]


def test_another_text_under_the_same_id_is_told(places: Path) -> None:
    places.write_text(json.dumps(ANNOTATION | {"length": 7}) + "\n", "utf8")
    with pytest.raises(ValueError, match="one is not the text that was annotated"):
        list(annotations(places.parent, "train", places))


def test_places_become_the_words_of_a_gold_annotation(places: Path) -> None:
    ((text, one),) = annotations(places.parent, "train", places)
    gold = as_gold(text, one)
    assert gold["people"] == [{"name": "Ada Moor"}]
    assert [q["segments"] for q in gold["quotes"]] == [["the bridge held"], ["It is dry,"], ["lost"]]
    assert [q["speaker"] for q in gold["quotes"]] == ["Ada Moor", "Ada Moor", "nobody"]
    assert {"text": "Saltby", "label": "ORG"} in gold["entities"]
    assert {"text": "Saltby", "label": "GPE"} in gold["entities"]
