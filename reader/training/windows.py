"""Documents cut into windows of whole paragraphs, and windows put together into batches."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from reader.language.encoder import LONGEST, fed
from reader.language.labels import LINKS, NAMES
from reader.language.pieces import WordPieces
from reader.training.corpora import UNKNOWN, Layers
from reader.training.variation import varied


@dataclass(slots=True)
class Sizes:
    """The label sets that are read off the treebanks."""

    tags: tuple[str, ...]
    pos: tuple[str, ...]
    deps: tuple[str, ...]


@dataclass(slots=True)
class Window:
    """A stretch `[start, end)` of a document's tokens, as pieces."""

    document: Layers
    start: int
    end: int
    pieces: int


def windows(documents: Sequence[Layers], wp: WordPieces, rng: random.Random) -> list[Window]:
    """All documents cut anew, each at its own lengths."""
    cut: list[Window] = []
    for document in documents:
        sizes = [len(wp.of(w)) + o for w, o in zip(document.words, document.opens, strict=True)]
        longest = rng.choice((LONGEST, LONGEST, LONGEST, 180, 120))
        cut.extend(_windows(document, sizes, longest))
    return cut


def _windows(document: Layers, sizes: list[int], longest: int) -> Iterator[Window]:
    start, total, brk, at_break = 0, 0, 0, 0
    for i, size in enumerate(sizes):
        if i > start and (document.opens[i] or (document.begins and document.begins[i])):
            brk, at_break = i, total
        if total + size > longest:
            end, used = (brk, at_break) if brk > start else (i, total)
            yield Window(document, start, end, used)
            start, total = end, total - used
        total += size
    if total:
        yield Window(document, start, len(sizes), total)


Batch = dict[str, Tensor]
_NAME_AT = {label: i for i, label in enumerate(NAMES)}


@dataclass(slots=True)
class Batcher:
    """Windows to tensors."""

    wp: WordPieces
    sizes: Sizes
    vary: random.Random | None = None
    """Where names and marks are varied; None leaves the text as it is."""

    def words(self, window: Window) -> list[str]:
        """The window's words, varied if asked for."""
        document, a, b = window.document, window.start, window.end
        words = document.words[a:b]
        if self.vary is None:
            return words
        return varied(words, document.names[a:b] if not document.tags else (), self.vary)

    def batch(self, chosen: Sequence[Window]) -> Batch:
        """The windows side by side, padded."""
        told = [self._fed(window) for window in chosen]
        n, longest = len(chosen), max(len(each["ids"]) for each in told)
        most = max(w.end - w.start for w in chosen)
        ids = np.full((n, longest), self.wp.pad)
        types, mask = np.zeros((n, longest), int), np.zeros((n, longest), bool)
        firsts = np.zeros((n, most), int)
        out: dict[str, np.ndarray] = {
            k: np.full((n, most), UNKNOWN) for k in ("attribution", "tags", "pos", "deps", "begins", *LINKS[:3])
        }
        out["names"] = np.zeros((n, most, len(NAMES)), bool)
        out["weight"] = np.ones((n, most), np.float32)
        out["antecedent"] = np.zeros((n, most, most), bool)
        out["open"] = np.zeros((n, most), bool)
        out["word"] = np.zeros((n, most), bool)
        for row, (window, each) in enumerate(zip(chosen, told, strict=True)):
            size = len(each["ids"])
            ids[row, :size], types[row, :size], mask[row, :size] = each["ids"], each["types"], True
            firsts[row, : window.end - window.start] = each["firsts"]
            out["word"][row, : window.end - window.start] = True
            self._fill(out, row, window)
        tensors = {k: torch.from_numpy(v) for k, v in out.items()}
        return tensors | {"ids": torch.from_numpy(ids), "types": torch.from_numpy(types),
                          "firsts": torch.from_numpy(firsts), "mask": torch.from_numpy(mask)}  # fmt: skip

    def _fed(self, window: Window) -> dict[str, list[int]]:
        document, a, b = window.document, window.start, window.end
        return fed(self.wp, self.words(window), document.opens[a:b], document.quoted[a:b])

    def _fill(self, out: dict[str, np.ndarray], row: int, window: Window) -> None:
        d, a, b = window.document, window.start, window.end
        size = b - a
        if d.names:
            for i in range(size):
                out["names"][row, i, [_NAME_AT[label] for label in d.names[a + i]]] = True
            out["weight"][row, :size] = d.weight
        if d.attribution:
            out["attribution"][row, :size] = d.attribution[a:b]
            out["open"][row, :size] = d.speech_only
            self._point(out["cue"][row], d.cue, a, b)
            self._point(out["source"][row], d.source, a, b)
        if d.tags:
            for key, labels, known in (
                ("tags", d.tags, self.sizes.tags),
                ("pos", d.pos, self.sizes.pos),
                ("deps", d.deps, self.sizes.deps),
            ):
                out[key][row, :size] = [known.index(x) if x in known else UNKNOWN for x in labels[a:b]]
            out["begins"][row, :size] = d.begins[a:b]
            self._point(out["head"][row], d.heads, a, b)
        if d.antecedents:
            for i in range(size):
                for j in d.antecedents[a + i]:
                    if a <= j < b:
                        out["antecedent"][row, i, j - a] = True

    @staticmethod
    def _point(row: np.ndarray, targets: Sequence[int], a: int, b: int) -> None:
        for i, target in enumerate(targets[a:b]):
            if a <= target < b:
                row[i] = target - a


def batches(cut: list[Window], batcher: Batcher, pieces: int, rng: random.Random) -> Iterator[Batch]:
    """Shuffled batches of windows of like length, about `pieces` pieces each."""
    order = list(cut)
    rng.shuffle(order)
    groups: list[list[Window]] = []
    for i in range(0, len(order), 512):
        like = sorted(order[i : i + 512], key=lambda w: w.pieces)
        group: list[Window] = []
        for window in like:
            if group and (len(group) + 1) * (window.pieces + 2) > pieces:
                groups.append(group)
                group = []
            group.append(window)
        groups.append(group)
    rng.shuffle(groups)
    for group in groups:
        yield batcher.batch(group)
