"""Text search in an article: blind to case, accents, kinds of quotation marks, and to where lines break."""

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate

from reader.article import Extent

_SAME = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-", "\u00a0": " "}
)  # fmt: skip
_NEVER = re.compile(r"(?!)")


class TextSearch:
    """One text made ready to be searched again and again."""

    def __init__(self, text: str) -> None:
        folds = _Folds()
        self._folded = text.translate(folds)
        self._origins = _origins(text, folds) if len(self._folded) != len(text) or folds.uneven else None

    def find(self, words: str) -> tuple[Extent, ...]:
        """Where some words stand, in order; white space stands for any white space."""
        found = (match.span() for match in _pattern(words).finditer(self._folded))
        return tuple(Extent(self._origin(start), self._origin(end - 1) + 1) for start, end in found)

    def _origin(self, at: int) -> int:
        """The character of the text that a character of the folded text comes from."""
        return at if self._origins is None else bisect_right(self._origins, at) - 1


class _Folds(dict[int, str]):
    """What a character is compared as, by code point, found when first met."""

    uneven = False
    """Whether a character became more than one, or none."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        self.uneven |= len(folded) != 1
        return folded


def _folded(text: str) -> str:
    bare = "".join(
        one for one in unicodedata.normalize("NFKD", text.translate(_SAME)) if not unicodedata.combining(one)
    )
    return bare.casefold()


def _origins(text: str, folds: _Folds) -> list[int]:
    """Where each character of the text begins in the folded text."""
    return list(accumulate((len(folds[ord(character)]) for character in text[:-1]), initial=0))


def _pattern(words: str) -> re.Pattern[str]:
    parts = [re.escape(part) for part in _folded(words).split()]
    return re.compile(r"\s+".join(parts)) if parts else _NEVER
