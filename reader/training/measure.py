"""How good the exported heads are, on the parts of the corpora that nothing was trained on."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np
from spacy.tokens import Doc
from spacy.util import filter_spans
from spacy.vocab import Vocab

from reader.language.decoding import viterbi
from reader.language.encoder import Encoder, Reading
from reader.language.entities import find_names
from reader.language.labels import ATTRIBUTION
from reader.language.pipeline import trees
from reader.training.corpora import OUTSIDE, TREEBANKS, UNKNOWN, Layers, polnear, treebank

Name = tuple[int, int, str]
"""`[start, end)` of a name in words, and its kind."""
COARSE = {"GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}
"""The labels that are one where places are not told apart."""
_VOCABULARY = Vocab()


@dataclass(slots=True)
class Count:
    """Right, predicted and gold, for precision, recall and F."""

    right: int = 0
    """Of the gold, those that were found."""
    predicted: int = 0
    gold: int = 0
    right_predicted: int = 0
    """Of the predicted, those that are right: the same number, unless both sides are counted by their own class."""

    @property
    def precision(self) -> float:
        """The share of the predicted that is right."""
        return self.right_predicted / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold that was found."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, predicted: Iterable[object], gold: Iterable[object]) -> None:
        """Count two sets of things."""
        p, g = set(predicted), set(gold)
        self.right, self.right_predicted = self.right + len(p & g), self.right_predicted + len(p & g)
        self.predicted, self.gold = self.predicted + len(p), self.gold + len(g)


@dataclass(slots=True)
class Measures:
    """Counts by name; what is a share of tokens has as many predicted as gold."""

    counts: dict[str, Count] = field(default_factory=dict)

    def of(self, name: str) -> Count:
        """The count of that name, made at its first use."""
        return self.counts.setdefault(name, Count())

    def table(self) -> str:
        """The measures as a Markdown table."""
        rows = [f"| {n} | {c.precision:.3f} | {c.recall:.3f} | {c.f:.3f} | {c.gold} |" for n, c in self.counts.items()]
        return "\n".join(["| measure | P | R | F | n |", "|---|--:|--:|--:|--:|", *rows])


def measure(data: Path, model: Path) -> Measures:
    """Tags, trees, sentences, names and the parts of attributions, each on a development set."""
    encoder = Encoder(model / "encoder")
    sizes = _sizes(model)
    measures = Measures()
    for name in TREEBANKS:
        for document in treebank(data, f"{name}_dev"):
            reading = encoder.read(document.words, document.opens, document.quoted)
            _syntax(measures, name, document, reading, sizes)
            if document.names:
                _names(measures, f"names, {name} dev", document, reading)
    for document in polnear(data, "dev"):
        reading = encoder.read(document.words, document.opens, document.quoted)
        _attribution(measures, document, reading)
    return measures


def _sizes(model: Path) -> dict[str, list[str]]:
    sizes: dict[str, list[str]] = json.loads((model / "encoder/labels.json").read_text("utf8"))
    return sizes


def _syntax(measures: Measures, name: str, document: Layers, reading: Reading, sizes: dict[str, list[str]]) -> None:
    tags = [sizes["tags"][i] for i in reading.tags.argmax(1)]
    deps = [sizes["deps"][i] for i in reading.deps.argmax(1)]
    begins = [i for i in range(len(tags)) if document.opens[i] or reading.begins[i, 1] > reading.begins[i, 0]]
    heads = trees(reading, begins if begins and begins[0] == 0 else [0, *begins])
    measures.of(f"tags, {name} dev").add(enumerate(tags), enumerate(document.tags))
    measures.of(f"heads (UAS), {name} dev").add(enumerate(heads.tolist()), enumerate(document.heads))
    measures.of(f"heads and labels (LAS), {name} dev").add(
        zip(range(len(heads)), heads.tolist(), deps, strict=True),
        zip(range(len(heads)), document.heads, document.deps, strict=True),
    )
    measures.of(f"sentence starts, {name} dev").add(begins, np.flatnonzero(document.begins).tolist())


def _names(measures: Measures, title: str, document: Layers, reading: Reading) -> None:
    """Exact spans of people, organisations and places where the corpus is sure of them."""
    unsure = {i for i, labels in enumerate(document.names) if len(labels) > 1 and "O" in labels}
    found = [name for name in found_names(document, reading) if not unsure & set(range(name[0], name[1]))]
    measures.of(title).add(_coarse(found), _coarse(gold_names(document, found)))


def _coarse(spans: Iterable[Name]) -> Iterable[Name]:
    return [(a, b, COARSE.get(k, k)) for a, b, k in spans if COARSE.get(k, k) in {"PERSON", "ORG", "PLACE"}]


def found_names(document: Layers, reading: Reading) -> list[Name]:
    """The names in a document as the program finds them, rules and all."""
    texts: list[str] = []
    words: list[int] = []
    for word, opens in zip(document.words, document.opens, strict=True):
        texts += ["\n\n"] if opens and texts else []
        words.append(len(texts))
        texts.append(word)
    spaces = [text != "\n\n" and after != "\n\n" for text, after in pairwise([*texts, "\n\n"])]
    at = {word: number for number, word in enumerate(words)}
    doc = Doc(_VOCABULARY, texts, spaces)
    found = filter_spans(find_names(doc, reading.names, np.array(words, np.intp)))
    return [(at[name.start], at[name.end - 1] + 1, name.label_) for name in found]


def gold_names(document: Layers, found: Iterable[Name] = ()) -> list[Name]:
    """The spans of a document's names; where several kinds are allowed, that which was found, if it is one of them."""
    kinds = {(start, end): kind for start, end, kind in found}
    names: list[Name] = []
    start = 0
    allowed: frozenset[str] = OUTSIDE
    for word, labels in enumerate((*document.names, OUTSIDE)):
        if all(label.startswith("I-") for label in labels) and "O" not in allowed:
            continue
        if "O" not in allowed:
            kind = kinds.get((start, word), "")
            names.append((start, word, kind if kind in allowed else min(allowed)))
        start, allowed = word, labels if "O" in labels else frozenset(label[2:] for label in labels)
    return names


def _attribution(measures: Measures, document: Layers, reading: Reading) -> None:
    predicted = viterbi(reading.attribution, ATTRIBUTION)
    for role in ("CONTENT", "SOURCE", "CUE"):
        measures.of(f"{role.lower()} of speech, words, PolNeAR dev").add(
            _words_of(predicted, f"{role}-SPEECH"), _words_of(document.attribution, f"{role}-SPEECH")
        )
    for link, targets in (("cue", document.cue), ("source", document.source)):
        for word, target in enumerate(targets):
            if target in (UNKNOWN, word):
                continue
            first, row = reading.pointing(link, word)
            measures.of(f"links to the {link}, PolNeAR dev").add([first + int(row.argmax())], [target])


def _words_of(path: Sequence[int], role: str) -> list[int]:
    return [i for i, label in enumerate(path) if ATTRIBUTION[label].endswith(role)]
