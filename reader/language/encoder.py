"""The trained encoder: what it says of every word of a text, read by ONNX Runtime in overlapping windows."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from reader.errors import LanguageError
from reader.language.labels import LINKS
from reader.language.pieces import WordPieces, case_of

Floats = NDArray[np.float32]

LONGEST = 252
"""Pieces in a window, its two ends left out; as in training."""
CONTEXT = 90
"""Pieces of the text before that a window takes along, at the most."""
HEADS = ("names", "attribution", "tags", "pos", "deps", "begins")


@dataclass(frozen=True, slots=True)
class Window:
    """Words `[start, end)` that were read together."""

    start: int
    end: int
    links: Floats
    """[link, word, word] log-probabilities that the second axis points to the third."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The encoder's log-probabilities for a text's words; every array's first axis is the word."""

    names: Floats
    attribution: Floats
    tags: Floats
    pos: Floats
    deps: Floats
    begins: Floats
    windows: tuple[Window, ...]
    home: NDArray[np.intp]
    """For each word the window that sees most of what is around it."""

    def pointing(self, link: str, word: int) -> tuple[int, Floats]:
        """The first word that `word` can point to, and the probabilities of that one and those after it."""
        window = self.windows[self.home[word]]
        row: Floats = np.exp(window.links[LINKS.index(link), word - window.start])
        return window.start, row


_threads = 2


def use_threads(number: int) -> None:
    """Let every encoder that is loaded from now on compute with so many threads."""
    global _threads  # noqa: PLW0603 -- it holds for a process, whoever loads what
    _threads = number


class Encoder:
    """Reads words; made from the files of a model folder: `encoder.onnx` and `pieces.txt`.

    Raises LanguageError where a file is missing or cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _threads
        options.log_severity_level = 3
        try:
            vocabulary = (folder / "pieces.txt").read_text("utf8").splitlines()
            self._session = onnxruntime.InferenceSession(
                (folder / "encoder.onnx").read_bytes(), options, providers=["CPUExecutionProvider"]
            )
        except OSError as error:
            message = f"the language model in {folder} cannot be read ({error.strerror}): install newsreader again"
            raise LanguageError(message) from error
        self.pieces = WordPieces(vocabulary)

    def read(self, words: Sequence[str], opens: Sequence[bool], quoted: Sequence[bool]) -> Reading:
        """What the encoder says of the words.

        `opens` tells where paragraphs begin and `quoted` what stands in quotation marks, a value a word.
        """
        sizes = [len(self.pieces.of(w)) + o for w, o in zip(words, opens, strict=True)]
        spans = windows_of(sizes, opens)
        home = homes(spans, len(words))
        heads: dict[str, Floats] = {}
        windows = []
        for number, (start, end) in enumerate(spans):
            scores = self._scores(words[start:end], opens[start:end], quoted[start:end])
            windows.append(Window(start, end, _log_softmax(scores.pop("links"))))
            mine = home[start:end] == number
            for head, values in scores.items():
                whole = heads.setdefault(head, np.zeros((len(words), values.shape[1]), np.float32))
                whole[start:end][mine] = _log_softmax(values)[mine]
        if not spans:
            heads = {head: np.zeros((0, 1), np.float32) for head in HEADS}
        return Reading(**heads, windows=tuple(windows), home=home)

    def _scores(self, words: Sequence[str], opens: Sequence[bool], quoted: Sequence[bool]) -> dict[str, Floats]:
        window = fed(self.pieces, words, opens, quoted)
        outputs = self._session.run([*HEADS, "links"], {name: np.array([row]) for name, row in window.items()})
        return {head: values[0] for head, values in zip((*HEADS, "links"), outputs, strict=True)}


def fed(
    pieces: WordPieces, words: Sequence[str], opens: Sequence[bool], quoted: Sequence[bool]
) -> dict[str, list[int]]:
    """What one window is to the network, in training and after: the `ids` and `types` of pieces, `firsts` of words."""
    ids, types, firsts = [pieces.start], [0], []
    for word, opening, inside in zip(words, opens, quoted, strict=True):
        if opening:
            ids.append(pieces.paragraph)
            types.append(0)
        firsts.append(len(ids))
        own = pieces.of(word)[:LONGEST]
        ids.extend(own)
        types.extend([case_of(word) * 2 + inside] * len(own))
    return {"ids": [*ids, pieces.stop], "types": [*types, 0], "firsts": firsts}


def _log_softmax(scores: Floats) -> Floats:
    shifted = scores - scores.max(-1, keepdims=True)
    normal: Floats = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return normal


def windows_of(sizes: Sequence[int], opens: Sequence[bool]) -> list[tuple[int, int]]:
    """Spans of words of whole paragraphs where they fit, each with some of the paragraphs before it."""
    spans: list[tuple[int, int]] = []
    start = 0
    while start < len(sizes):
        begin = _with_context(sizes, opens, start)
        total, end, fits = 0, begin, start
        while end < len(sizes) and (total + sizes[end] <= LONGEST or end <= start):
            total += sizes[end]
            end += 1
            if end == len(sizes) or opens[end]:
                fits = end
        stop = fits if fits > start else end
        spans.append((begin, stop))
        start = stop
    return spans


def _with_context(sizes: Sequence[int], opens: Sequence[bool], start: int) -> int:
    """Where a window begins that is about the words from `start` on."""
    begin, total, best = start, 0, start
    while begin > 0 and total + sizes[begin - 1] <= CONTEXT:
        begin -= 1
        total += sizes[begin]
        if opens[begin]:
            best = begin
    return best if opens[start] else begin


def homes(spans: Sequence[tuple[int, int]], size: int) -> NDArray[np.intp]:
    """For each word the window in which it is farthest from a cut."""
    home = np.zeros(size, np.intp)
    best = np.full(size, -1)
    for number, (start, end) in enumerate(spans):
        places = np.arange(start, end)
        left = places - start if start else np.full(end - start, size)
        right = end - 1 - places if end < size else np.full(end - start, size)
        room = np.minimum(left, right)
        better = room > best[start:end]
        home[start:end][better] = number
        best[start:end][better] = room[better]
    return home
