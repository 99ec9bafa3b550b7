"""The spaCy pipeline: tokens, then everything the encoder says of them, then lemmas."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Self

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.attrs import DEP, HEAD, POS, TAG
from spacy.language import Language
from spacy.lookups import Lookups
from spacy.parts_of_speech import IDS
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, filter_spans

from reader.article import paragraphs
from reader.errors import LanguageError
from reader.language.confidence import Calibration
from reader.language.decoding import NEVER
from reader.language.encoder import Encoder, Floats, Reading
from reader.language.entities import find_names
from reader.language.marks import find_marked

SHIPPED = Path(__file__).parent / "model"
CALIBRATION = "confidence.json"
"""The file of an encoder's folder that says how sure its attributions are."""
READING = "newsreader.reading"
"""Where a Doc's `user_data` holds the encoder's Reading and the tokens it is about."""
_PIPE = "newsreader_encoder"
_OF_SPACE = {"deps": "dep", "tags": "_SP", "pos": "SPACE"}
"""What white space is called in each layer."""


class EncoderPipe:
    """Reads a Doc with the encoder; writes tags, syntax, sentences and names, or keeps another pipeline's."""

    def __init__(self, sizes: Mapping[str, Sequence[str]], *, writes: bool) -> None:
        self._sizes = {head: list(labels) for head, labels in sizes.items()}
        self._writes = writes
        self._encoder: Encoder | None = None
        self.calibration = Calibration()
        """How sure the attributions that are found by the encoder are."""

    def __call__(self, doc: Doc) -> Doc:
        """The Doc with the reading in `doc.user_data[READING]`."""
        reading, words = self._read(doc)
        doc.user_data[READING] = (reading, words)
        if self._writes and len(words):
            self._write(doc, reading, words)
        elif self._writes:
            for token in doc:
                token.pos_ = "SPACE"
        return doc

    def _read(self, doc: Doc) -> tuple[Reading, NDArray[np.intp]]:
        if self._encoder is None:
            message = "the language model has no encoder: install newsreader again"
            raise LanguageError(message)
        extents = paragraphs(doc.text)
        starts = {extent.start for extent in extents}
        inside = np.zeros(len(doc.text) + 1, bool)
        for marked in find_marked(doc.text, extents):
            inside[marked.outer.start : marked.outer.end] = True
        tokens = [t for t in doc if not t.is_space]
        opens = [t.idx in starts for t in tokens]
        quoted = [bool(inside[t.idx]) for t in tokens]
        return self._encoder.read([t.text for t in tokens], opens, quoted), np.array([t.i for t in tokens], np.intp)

    def _write(self, doc: Doc, reading: Reading, words: NDArray[np.intp]) -> None:
        heads = np.arange(len(doc))
        begins = _sentence_starts(reading, [doc[int(i)].idx for i in words], doc.text)
        heads[words] = words[trees(reading, begins)]
        for token in doc:
            if token.is_space:
                before = int(np.searchsorted(words, token.i)) - 1
                heads[token.i] = words[max(0, before)]
        columns = np.zeros((len(doc), 4), np.uint64)
        columns[:, 0] = (heads - np.arange(len(doc))).astype(np.int64).astype(np.uint64)
        for column, head in ((1, "deps"), (2, "tags"), (3, "pos")):
            columns[:, column] = self._codes(doc, head, getattr(reading, head), words)
        # The stub knows signed numbers only; hashes of strings need all 64 bits.
        doc.from_array([HEAD, DEP, TAG, POS], columns)  # type: ignore[arg-type]
        doc.ents = tuple(filter_spans(find_names(doc, reading.names, words)))

    def _codes(self, doc: Doc, head: str, scores: Floats, words: NDArray[np.intp]) -> NDArray[np.uint64]:
        number = IDS.__getitem__ if head == "pos" else doc.vocab.strings.add
        named = [number(label) for label in self._sizes[head]]
        values = np.full(len(doc), number(_OF_SPACE[head]), np.uint64)
        values[words] = np.array(named, np.uint64)[scores.argmax(1)]
        return values

    def to_disk(self, path: Path, exclude: Sequence[str] = ()) -> None:
        """Write the label sets; the encoder's own files are put beside them."""
        del exclude
        path.mkdir(exist_ok=True)
        (path / "labels.json").write_text(json.dumps(self._sizes), "utf8")

    def from_disk(self, path: Path, exclude: Sequence[str] = ()) -> Self:
        """Read the label sets and the encoder."""
        del exclude
        self._sizes = json.loads((path / "labels.json").read_text("utf8"))
        self._encoder = Encoder(path)
        weights = path / CALIBRATION
        self.calibration = Calibration(json.loads(weights.read_text("utf8"))) if weights.exists() else Calibration()
        return self


def _sentence_starts(reading: Reading, offsets: Sequence[int], text: str) -> list[int]:
    """The words with which sentences begin; no sentence runs over a paragraph's end."""
    opening = {extent.start for extent in paragraphs(text)}
    says = reading.begins[:, 1] > reading.begins[:, 0]
    return [i for i, at in enumerate(offsets) if i == 0 or at in opening or says[i]]


def trees(reading: Reading, begins: Sequence[int]) -> NDArray[np.intp]:
    """The head of every word, the root's being itself."""
    heads = np.arange(len(reading.home))
    for start, end in zip(begins, [*begins[1:], len(heads)], strict=True):
        heads[start:end] = start + _tree(_arcs(reading, start, end))
    return heads


def _arcs(reading: Reading, start: int, end: int) -> Floats:
    """[word, word] scores of heads in one sentence, from the windows in which its words are at home."""
    arcs = np.full((end - start, end - start), NEVER, np.float32)
    for word in range(start, end):
        window = reading.windows[reading.home[word]]
        a, b = max(start, window.start), min(end, window.end)
        arcs[word - start, a - start : b - start] = window.links[
            0, word - window.start, a - window.start : b - window.start
        ]
    return arcs


def _tree(arcs: Floats) -> NDArray[np.intp]:
    """A spanning tree grown from the likeliest root by the likeliest arc that adds a word (Prim's way)."""
    size = len(arcs)
    root = int(arcs.diagonal().argmax())
    heads = np.full(size, root)
    best = arcs[:, root].copy()
    best[root] = -np.inf
    for _ in range(size - 1):
        word = int(best.argmax())
        best[word] = -np.inf
        outside = np.isfinite(best)
        better = outside & (arcs[:, word] > best)
        best[better] = arcs[better, word]
        heads[better] = word
    return heads


def reading_of(doc: Doc) -> tuple[Reading, NDArray[np.intp]]:
    """What the encoder said of a Doc, and the tokens that its words are; the pipeline has put it there."""
    reading, words = doc.user_data[READING]
    return reading, words


def calibration_of(nlp: Language) -> Calibration:
    """The calibration that came with a pipeline's encoder."""
    return next((pipe.calibration for _, pipe in nlp.pipeline if isinstance(pipe, EncoderPipe)), Calibration())


def antecedents_in(doc: Doc) -> dict[int, int]:
    """For each word the token at which the learned resolver sees another mention of the same.

    Of a pronoun it stands before it; a description may be of somebody who is named later.
    """
    reading, words = reading_of(doc)
    found: dict[int, int] = {}
    for number, index in enumerate(words):
        first, row = reading.pointing("antecedent", number)
        meant = row[: number - first + 1] if doc[int(index)].pos_ == "PRON" else row
        best = first + int(meant.argmax())
        if best != number:
            found[int(index)] = int(words[best])
    return found


def _make(nlp: Language, name: str, sizes: dict[str, list[str]], writes: bool) -> EncoderPipe:  # noqa: FBT001  (spaCy passes the config by keyword)
    del nlp, name
    return EncoderPipe(sizes, writes=writes)


@cache
def register() -> None:
    """Make the encoder known to spaCy under its name, once."""
    Language.factory(_PIPE, default_config={"sizes": {}, "writes": True}, func=_make)


def english() -> Language:
    """A pipeline that only tokenizes, quotation marks always apart from words: also in a text such as “dry,”Moor."""
    nlp = spacy.blank("en")
    tokenizer: Any = nlp.tokenizer
    infixes = [*(nlp.Defaults.infixes or ()), r'["“”«»]', r'(?<=[^\W\d_])[,.!?](?=["”])']
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp


def blank_pipeline(sizes: dict[str, list[str]], lemmas: Lookups) -> Language:
    """The pipeline before its encoder's files are put beside it; what training writes to disk."""
    register()
    nlp = english()
    nlp.add_pipe(_PIPE, name="encoder", config={"sizes": sizes})
    lemmatizer: Any = nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    lemmatizer.initialize(lookups=lemmas)
    return nlp


@cache
def load(model: str | None = None) -> Language:
    """The pipeline: the shipped one, another of its kind, or a spaCy model with the shipped encoder for attributions.

    Raises LanguageError where there is no such model.
    """
    register()
    try:
        shipped = spacy.load(SHIPPED)
        if model is None:
            return shipped
        nlp = spacy.load(model)
        if any(nlp.get_pipe_meta(name).factory == _PIPE for name in nlp.pipe_names):
            return nlp
    except OSError as error:
        message = f"no language model {model or SHIPPED.name!r} is installed: install it with pip, or leave --model out"
        raise LanguageError(message) from error
    pipe: Any = nlp.add_pipe(_PIPE, name="newsreader_encoder", config={"writes": False})
    pipe.from_disk(SHIPPED / "encoder")
    return nlp
