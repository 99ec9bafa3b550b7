"""The names of people as words: read from a text, folded, and compared.

A folded word has no capitals, accents or possessive; initials keep one dot at the end ("J.K." and "JK" are "jk.").
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rapidfuzz.distance import OSA

from reader.language.lexicon.first_names import SHORT_FORMS

SUFFIXES = {"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV", "junior": "Jr.", "snr": "Sr.", "jnr": "Jr."}
PARTICLES = frozenset(
    [
        "von",
        "van",
        "der",
        "den",
        "de",
        "la",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "al",
        "el",
        "bin",
        "ben",
        "ibn",
        "abu",
        "ten",
        "ter",
        "le",
        "st",
        "st.",
        "bint",
        "ap",
        "af",
        "av",
        "zu",
        "dela",
        "las",
        "los",
        "y",
        "e",
    ]
)
"""Words that a surname may begin with."""
_POSSESSIVE = re.compile(r"(?:['’`]s|(?<=s)['’])$", re.IGNORECASE)
_NICKNAME = re.compile(r"(?<=\w)[.]?\s+[\"“”'‘(]\s*([^\W\d_][\w.-]*)\s*[\"”’')]\s+(?=\w)")
_EDGES = " \t\n\"“”‘’'`()[]{},;:!?*|/–—-_"
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]?\.?|[^\W\d_]")
_SPACED_INITIALS = re.compile(r"\b((?:[^\W\d_]\.\s+)+)(?=[^\W\d_]\.)")
_LONG_ENOUGH = 5
_ENDS_IN_Y = re.compile(r"(?:[iy]y|[iy]j|ii|y|i)$")
_UNFOLDED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "’": "'"}
)


def fold(text: str) -> str:
    """The text in lower case, without accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.lower().translate(_UNFOLDED))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def without_possessive(text: str) -> str:
    """The text without 's, or without the apostrophe after an s, at its end."""
    return _POSSESSIVE.sub("", text)


def tidy(text: str) -> str:
    """The words of a name with single spaces, without marks around it or a possessive."""
    words = " ".join(text.split())
    return without_possessive(words.strip(_EDGES)).strip(_EDGES)


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write a person's name."""

    text: str
    """As it is shown."""
    words: tuple[str, ...]
    """Folded, without suffix and nickname."""
    suffix: str = ""
    nickname: str = ""

    @property
    def is_full(self) -> bool:
        """Whether it has a first name and a surname."""
        return len(self.words) > 1 and not self.text[0].islower()

    @property
    def is_shouted(self) -> bool:
        """Whether it is written in capitals alone."""
        return self.text.isupper() and not all(word.endswith(".") for word in self.words)


def read_name(text: str) -> Name | None:
    """The name that the text writes; None where it has no capital letter."""
    shown = tidy(text)
    if not any(c.isupper() or (c.isalpha() and not c.islower()) for c in shown):
        return None
    nickname = _NICKNAME.search(shown)
    plain = _NICKNAME.sub(" ", shown)
    plain = _SPACED_INITIALS.sub(lambda m: m.group(1).replace(" ", ""), plain)
    words = [_fold_word(word, shouted=shown.isupper()) for word in plain.replace(",", " ").split()]
    words = [word for word in words if word]
    suffix = SUFFIXES.get(words[-1].rstrip("."), "") if len(words) > 1 else ""
    if suffix:
        words.pop()
    if not words:
        return None
    return Name(shown, tuple(words), suffix, _fold_word(nickname.group(1)) if nickname else "")


def _fold_word(word: str, *, shouted: bool = False) -> str:
    two_capitals = len(word) == len("JK") and word.isupper() and not shouted and fold(word) not in SUFFIXES
    if two_capitals or _INITIALS.fullmatch(word):
        return fold(re.sub(r"[.-]", "", word)) + "."
    return fold(without_possessive(word)).strip(_EDGES + ".")


def _read_short_forms() -> dict[str, frozenset[int]]:
    sets: defaultdict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(SHORT_FORMS):
        for name in line.split():
            sets[name].add(number)
    return {name: frozenset(numbers) for name, numbers in sets.items()}


_SETS_OF = _read_short_forms()


def same_first_name(one: str, other: str) -> bool:
    """Whether two folded first names may be one person's: equal, a short form, or initials."""
    if one == other:
        return True
    if one.endswith(".") or other.endswith("."):
        return one[:1] == other[:1]
    return bool(_SETS_OF.get(one, frozenset()) & _SETS_OF.get(other, frozenset()))


def same_surname(one: str, other: str) -> bool:
    """Whether two folded surnames are spellings of one (Zelensky, Zelenskyy)."""
    if one == other:
        return True
    long_enough = len(one) >= _LONG_ENOUGH and one[-1] in "yij"  # Li and Ly are two names
    return long_enough and _ENDS_IN_Y.sub("y", one) == _ENDS_IN_Y.sub("y", other)


_SHORTEST_MISSPELT, _LONG = 5, 9


def is_misspelt(one: str, other: str) -> bool:
    """Whether a folded surname is another with a slip in it: Barot for Barrot, Montieth for Monteith.

    A letter more, less, wrong or in the wrong place is a slip; names of nine letters may have two. The first letter
    is right.
    """
    shorter = min(len(one), len(other))
    if one == other or shorter < _SHORTEST_MISSPELT or one[0] != other[0]:
        return False
    return OSA.distance(one, other) <= (2 if shorter >= _LONG else 1)


def agree(one: Name, other: Name) -> bool:
    """Whether two full names can be one person's."""
    if one.suffix != other.suffix:
        return False
    if one.words == other.words or part_of(one.words, other.words) or part_of(other.words, one.words):
        return True
    if not same_surname(one.words[-1], other.words[-1]):
        return False
    firsts = [(a, b) for a in (one.words[0], one.nickname) for b in (other.words[0], other.nickname) if a and b]
    return any(same_first_name(a, b) for a, b in firsts) and _middles_agree(one.words[1:-1], other.words[1:-1])


def _middles_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    return all(a is None or b is None or same_first_name(a, b) for a, b in zip_longest(one, other))


def part_of(short: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the short words stand in the long ones, in one piece."""
    size = len(short)
    return any(tuple(words[i : i + size]) == tuple(short) for i in range(len(words) - size + 1))
