"""The open data is read as tokens with layers; the corpora here are made up."""

import gzip
import json
from pathlib import Path

import pytest

from reader.language.labels import ATTRIBUTION
from reader.training.corpora import UNKNOWN, articles, marked_up, named, polnear, texts, treebank, wire
from reader.training.gazetteer import other_label, place_label

CONLLU = """# newdoc id = one
# newpar
1	President	president	NOUN	NN	_	2	nmod:desc	_	Entity=(1-person-new-cf1-1,2-sgl-Ada_Moor
2	Ada	Ada	PROPN	NNP	_	4	nsubj	_	_
3	Moor	Moor	PROPN	NNP	_	2	flat	_	Entity=1)
4	left	leave	VERB	VBD	_	0	root	_	_
5	Saltby	Saltby	PROPN	NNP	_	4	obj	_	Entity=(2-place-new-cf2-1-sgl)|SpaceAfter=No
6	.	.	PUNCT	.	_	4	punct	_	_

1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person-giv-cf1-1-ana)
2	slept	sleep	VERB	VBD	_	0	root	_	_

"""


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode()))
    return folder


def test_a_treebank_gives_trees_names_and_earlier_mentions(tmp_path: Path) -> None:
    (document,) = treebank(written(tmp_path, "syntax/gum_dev.conllu.gz", CONLLU), "gum_dev")
    assert document.words == ["President", "Ada", "Moor", "left", "Saltby", ".", "She", "slept"]
    assert document.heads == [1, 3, 1, 3, 3, 3, 7, 7]
    assert [i for i, begins in enumerate(document.begins) if begins] == [0, 6]
    assert document.names[0] == {"O"}
    assert document.names[1:3] == [{"B-PERSON"}, {"I-PERSON"}]
    assert "B-GPE" in document.names[4]
    assert document.antecedents[6] == (0,)


def test_an_attribution_gives_parts_and_links(tmp_path: Path) -> None:
    text = "Moor said that rain was near. She hopes so."
    attributions = [
        {"source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 28]]},
        {"source": [[30, 33]], "cue": [[34, 39]], "content": [[40, 42]]},
    ]
    record = {"id": "a", "publisher": "b", "text": text, "attributions": attributions}
    (document,) = polnear(written(tmp_path, "quotes/polnear_dev.jsonl.gz", json.dumps(record)), "dev")
    assert [ATTRIBUTION[i] for i in document.attribution[:4]] == [
        "B-SOURCE-SPEECH", "B-CUE-SPEECH", "B-CONTENT-SPEECH", "I-CONTENT-SPEECH",
    ]  # fmt: skip
    assert ATTRIBUTION[document.attribution[8]] == "B-CUE-OTHER"
    assert document.cue[2] == 1
    assert document.source[1] == document.source[2] == 0
    assert document.cue[6] == UNKNOWN


def test_texts_to_annotate_are_plain_articles_polnear_and_the_treebank_spaced_again(tmp_path: Path) -> None:
    one = CONLLU.replace("2\tslept", "2-3\twasn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\twas").replace(
        "1\tShe", "# newpar\n1\tShe"
    )
    two = "# newdoc id = two\n# newpar\n# newpar_block = head (1 s)\n1\tEnd\t_\t_\t_\t_\t_\t_\t_\t_\n"
    assert list(texts(tmp_path)) == []
    written(tmp_path, "syntax/gum_train.conllu.gz", one + two)
    written(tmp_path, "quotes/polnear_train.jsonl.gz", json.dumps({"id": "b", "text": "Moor left.\n"}))
    written(tmp_path, "articles/news_articles.jsonl.gz", json.dumps({"id": "a", "title": "Rain", "text": "It fell."}))
    assert list(texts(tmp_path)) == [
        ("a", "Rain\n\nIt fell.\n"),
        ("b", "Moor left.\n"),
        ("one", "President Ada Moor left Saltby.\n\nShe wasn't\n"),
        ("two", "End\n"),
    ]


def test_hand_made_names_lose_titles_and_articles(tmp_path: Path) -> None:
    iob = "the B-ORG\nHarbour I-ORG\nOffice I-ORG\nasked O\nMr. B-PER\nRoe I-PER\n"
    (document,) = named(written(tmp_path, "entities/wikigold.iob.gz", iob), "wikigold")
    assert document.names == [{"O"}, {"B-ORG"}, {"I-ORG"}, {"O"}, {"O"}, {"B-PERSON"}]


@pytest.mark.parametrize(
    ("name", "labels"),
    [("France", {"GPE"}), ("Lake Garda", {"LOC"}), ("Tower Bridge", {"FAC"}), ("French", {"NORP"}),
     ("Saltby Moor", {"GPE", "LOC", "FAC"})],
)  # fmt: skip
def test_gazetteers_tell_places_apart(name: str, labels: set[str]) -> None:
    assert place_label(name.split()) == labels


@pytest.mark.parametrize(("name", "label"), [("Democrats", "NORP"), ("Rain Festival", "EVENT"), ("Harvest Act", "LAW")])
def test_gazetteers_tell_other_names_apart(name: str, label: str) -> None:
    assert other_label(name.split()) == {label}


def test_articles_come_without_those_that_measure(tmp_path: Path) -> None:
    known = "The bridge at Saltby opened on Monday, and nobody came to see it."
    lines = [
        {"id": "bridge", "title": "Bridge opens", "text": known},
        {"id": "rain", "title": "Rain", "text": "It rained on Ada Moor’s boat."},
        {"id": "hail", "title": "Hail", "text": "It hailed on nobody."},
    ]
    written(tmp_path, "articles/news_articles.jsonl.gz", "\n".join(map(json.dumps, lines)))
    (tmp_path / "gold/in").mkdir(parents=True)
    (tmp_path / "gold/in/bridge.txt").write_text(f"Bridge opens\n\n{known}\n", "utf8")
    (document,) = articles(tmp_path, without=frozenset({"hail"}))
    assert document.words[:5] == ["Rain", "It", "rained", "on", "Ada"]
    assert document.opens[:3] == [True, True, False]
    assert not document.names


def test_an_earlier_model_names_articles_beside_the_teacher(tmp_path: Path) -> None:
    written(
        tmp_path,
        "articles/news_articles.jsonl.gz",
        json.dumps({"id": "rain", "title": "Rain", "text": "It wet Ada Moor’s hat."}),
    )

    def earlier(text: str) -> list[tuple[int, int, str]]:
        at = text.index("Ada Moor")
        return [(at, at + 8, "PERSON")]

    (document,) = articles(tmp_path, earlier)
    assert [(document.words[a:b], kinds) for a, b, kinds in document.machine] == [
        (["Ada", "Moor"], frozenset({"PERSON"}))
    ]


def test_a_country_that_acts_is_an_organisation_or_a_country_for_the_teacher_to_say(tmp_path: Path) -> None:
    text = CONLLU.replace("2-place-new", "2-organization-new").replace("Saltby", "Norway")
    (document,) = treebank(written(tmp_path, "syntax/gum_dev.conllu.gz", text), "gum_dev")
    assert document.names[4] == {"B-ORG", "B-GPE"}


def test_a_description_is_not_taken_for_a_person(tmp_path: Path) -> None:
    text = "Minister B-Person\nfor I-Person\nthe I-Person\nMiddle I-Person\nEast I-Person\n"
    (document,) = named(written(tmp_path, "entities/re3d.iob.gz", text), "re3d")
    assert "O" in document.names[0]
    assert "B-GPE" in document.names[0]


def test_names_that_are_marked_in_a_text_of_our_own_are_layers() -> None:
    document = marked_up("[LOC SALTBY] 2 [ORG Moor Town] 1\n\nScored by [PER J. Roe] in the [MISC Rain Cup].")
    named = {w: document.names[i] for i, w in enumerate(document.words)}
    assert "B-GPE" in named["SALTBY"]
    assert named["Town"] == {"I-ORG"}
    assert named["J."] == {"B-PERSON"}
    assert named["Roe"] == {"I-PERSON"}
    assert named["Rain"] == {"B-EVENT"}
    assert named["Scored"] == {"O"}
    assert [w for w, opens in zip(document.words, document.opens, strict=True) if opens] == ["SALTBY", "Scored"]


def test_the_wire_has_items_to_learn_from_and_others_to_measure_with() -> None:
    one, other = ({" ".join(d.words) for d in wire(part)} for part in ("train", "test"))
    assert len(one) > 2 * len(other) > 0
    assert not one & other


def test_every_mark_in_the_wire_is_read() -> None:
    assert not [w for part in ("train", "test") for d in wire(part) for w in d.words if w in {"[", "]"}]
