"""Words as the encoder reads them: word pieces of lower-case letters, and the case that they had."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

UNKNOWN = "[UNK]"
LONGEST_WORD = 40
"""Letters; what is longer is read as unknown, as it is in the vocabulary's own tokenizer."""
CASES = ("lower", "Capitalised", "UPPER", "miXed")


class WordPieces:
    """Greedy longest-match word pieces over a fixed vocabulary (Schuster and Nakajima, 2012)."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: index for index, piece in enumerate(vocabulary)}
        self.start = self._ids["[CLS]"]
        self.stop = self._ids["[SEP]"]
        self.pad = self._ids["[PAD]"]
        self.paragraph = self._ids["[unused1]"]
        self.of = lru_cache(maxsize=50_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        """The piece numbers of one word, at least one."""
        pieces: list[int] = []
        for part in _parts(_plain(word)):
            pieces.extend(self._greedy(part))
        return tuple(pieces) or (self._ids[UNKNOWN],)

    def _greedy(self, part: str) -> list[int]:
        if len(part) > LONGEST_WORD:
            return [self._ids[UNKNOWN]]
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and (("##" if start else "") + part[start:end]) not in self._ids:
                end -= 1
            if end == start:
                return [self._ids[UNKNOWN]]
            pieces.append(self._ids[("##" if start else "") + part[start:end]])
            start = end
        return pieces


@lru_cache(maxsize=50_000)
def case_of(word: str) -> int:
    """The index in `CASES` of a word's capitals; what has no letters counts as lower."""
    if word == word.lower():
        return 0
    letters = [c for c in word if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 2
    if word[:1].isupper() and word[1:] == word[1:].lower():
        return 1
    return 3


def _plain(word: str) -> str:
    """Lower case, without accents, typographic marks as the vocabulary knows them."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _parts(word: str) -> list[str]:
    """Runs of letters and digits, every other visible character alone."""
    parts: list[str] = []
    run = ""
    for char in word:
        if char.isalnum() and not _is_ideograph(char):
            run += char
            continue
        parts += [run] if run else []
        parts += [] if char.isspace() else [char]
        run = ""
    return parts + ([run] if run else [])


def _is_ideograph(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff"
