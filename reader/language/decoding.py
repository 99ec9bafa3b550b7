"""From scores of labels to the likeliest sequence that makes sense."""

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from reader.language.encoder import Floats

NEVER = -1e4
"""A log-probability of what cannot be."""


def viterbi(scores: Floats, labels: Sequence[str]) -> list[int]:
    """The likeliest sequence of BIO labels in which an inside goes on from its own kind."""
    allowed = _transitions(tuple(labels))
    total = scores[0] + np.array([NEVER if label.startswith("I-") else 0.0 for label in labels])
    back = np.zeros(scores.shape, np.intp)
    for i in range(1, len(scores)):
        paths = total[:, None] + allowed
        back[i] = paths.argmax(0)
        total = paths.max(0) + scores[i]
    path = [int(total.argmax())]
    for i in range(len(scores) - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    return path[::-1]


@cache
def _transitions(labels: tuple[str, ...]) -> NDArray[np.float64]:
    """[before, after] zero where the one may follow the other, else a large penalty."""
    return np.array([[0.0 if not b.startswith("I-") or a[2:] == b[2:] else NEVER for b in labels] for a in labels])


def stretches(path: Sequence[int], labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The `[start, end)` words and the kind of every stretch that BIO labels name."""
    start, kind = 0, ""
    for i, number in enumerate([*path, 0]):
        label = labels[number]
        if kind and not label.startswith("I-"):
            yield start, i, kind
            kind = ""
        if label.startswith("B-"):
            start, kind = i, label[2:]
