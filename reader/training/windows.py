"""Documents cut into windows of whole paragraphs, and windows put together into batches."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import torch
from faker import Faker
from torch import Tensor

from reader.language.labels import LINKS, NAMES
from reader.language.pieces import WordPieces, case_of
from reader.training.corpora import UNKNOWN, Layers
from reader.training.gazetteer import city_names, country_names

RENAMED, MOVED = 0.3, 0.1
"""The share of windows in which people are called otherwise, and places."""
SHOUTED, TITLED = 0.05, 0.03
"""The share of windows in capitals, and with every word's first letter a capital."""
_LAST_LATIN = "\u024f"
_SHORTEST_NAME = 3
LONGEST = 252
"""Pieces in a window, the two at its ends left out."""
_LOCALES = ("en_GB", "en_US", "en_IN", "de_DE", "fr_FR", "es_ES", "es_MX", "it_IT", "pl_PL", "pt_BR", "nl_NL", "tr_TR",
            "cs_CZ", "fi_FI", "sv_SE", "no_NO", "ro_RO", "hu_HU", "hr_HR", "id_ID", "vi_VN", "en_NG", "yo_NG", "lt_LT",
            "et_EE", "az_AZ", "sk_SK", "sl_SI", "tw_GH", "zu_ZA", "en_PK", "ga_IE", "fil_PH")  # fmt: skip


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


@cache
def _people() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """First names and surnames of the world, a word each."""
    firsts: set[str] = set()
    lasts: set[str] = set()
    for locale in _LOCALES:
        try:
            fake = Faker(locale)
        except AttributeError:
            continue
        fake.seed_instance(1)
        firsts |= {fake.first_name() for _ in range(300)}
        lasts |= {fake.last_name() for _ in range(300)}
    latin = [
        tuple(sorted(n for n in names if n.isalpha() and n[0].isupper() and max(n) <= _LAST_LATIN))
        for names in (firsts, lasts)
    ]
    return latin[0], latin[1]


@cache
def _places() -> tuple[str, ...]:
    names = (*city_names()[:3000], *country_names() * 5)
    return tuple(n for n in names if n.isalpha() and max(n) <= _LAST_LATIN)


def renamed(
    words: list[str], names: Sequence[frozenset[str]], rng: random.Random, *, people: bool, places: bool
) -> list[str]:
    """The words with people or places called otherwise, each the same throughout."""
    firsts, lasts = _people()
    called: dict[str, str] = {}
    out = list(words)
    for i, word in enumerate(words):
        if len(names[i]) != 1 or not word[:1].isupper() or not word.isalpha() or len(word) < _SHORTEST_NAME:
            continue
        (label,) = names[i]
        follows = i + 1 < len(words) and names[i + 1] == {"I-PERSON"}
        if people and label in {"B-PERSON", "I-PERSON"}:
            pool = firsts if label == "B-PERSON" and follows else lasts
        elif places and label == "B-GPE" and not (i + 1 < len(words) and names[i + 1] == {"I-GPE"}):
            pool = _places()
        else:
            continue
        name = called.setdefault(word, rng.choice(pool))
        out[i] = name.upper() if word.isupper() else name
    return out


_STYLES: tuple[dict[str, str], ...] = (
    {},
    {},
    {"“": '"', "”": '"'},
    {"“": "‘", "”": "’", "‘": "“", "’": "’"},
    {"“": "'", "”": "'", '"': "'"},
)


def _restyled(words: list[str], rng: random.Random) -> list[str]:
    """The words with quotation marks of another style."""
    style = rng.choice(_STYLES)
    return [style.get(w, w) for w in words]


def _recased(words: list[str], rng: random.Random) -> list[str]:
    """The words as they are, or as some headlines are set."""
    chance = rng.random()
    if chance < SHOUTED:
        return [w.upper() for w in words]
    return [w[:1].upper() + w[1:] for w in words] if chance < SHOUTED + TITLED else words


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
        if document.names and not document.tags:
            people, places = self.vary.random() < RENAMED, self.vary.random() < MOVED
            words = renamed(words, document.names[a:b], self.vary, people=people, places=places)
        return _restyled(_recased(words, self.vary), self.vary)

    def batch(self, chosen: Sequence[Window]) -> Batch:
        """The windows side by side, padded."""
        n, longest = len(chosen), max(w.pieces for w in chosen) + 2
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
        for row, window in enumerate(chosen):
            encoded = self._encoded(self.words(window), window)
            size = len(encoded[0])
            ids[row, :size], types[row, :size], mask[row, :size] = encoded[0], encoded[1], True
            firsts[row, : window.end - window.start] = encoded[2]
            out["word"][row, : window.end - window.start] = True
            self._fill(out, row, window)
        tensors = {k: torch.from_numpy(v) for k, v in out.items()}
        return tensors | {"ids": torch.from_numpy(ids), "types": torch.from_numpy(types),
                          "firsts": torch.from_numpy(firsts), "mask": torch.from_numpy(mask)}  # fmt: skip

    def _encoded(self, words: list[str], window: Window) -> tuple[list[int], list[int], list[int]]:
        ids, types, firsts = [self.wp.start], [0], []
        document, room = window.document, LONGEST + 2
        for word, i in zip(words, range(window.start, window.end), strict=True):
            if document.opens[i] and len(ids) < room:
                ids.append(self.wp.paragraph)
                types.append(0)
            firsts.append(min(len(ids), room))
            kind = case_of(word) * 2 + document.quoted[i]
            pieces = self.wp.of(word)[: max(0, room - len(ids))]
            ids.extend(pieces)
            types.extend([kind] * len(pieces))
        ids.append(self.wp.stop)
        types.append(0)
        return ids[: window.pieces + 2], types[: window.pieces + 2], [min(f, window.pieces + 1) for f in firsts]

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
                    if a <= j:
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
