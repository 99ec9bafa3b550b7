"""The search for a name as one types: forgiving with spelling, honest when nothing is a good match.

A query and a name are compared word by word. Each typed word looks for the words of the article's names that it may
mean: the same, one that begins so, one that sounds so, one with a slip of the fingers in it, one that it is a part of,
or the first letters of a whole name. A name matches when every typed word has found one of its words.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from itertools import chain, islice, takewhile
from typing import Literal, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA, LCSseq

from reader.analysis import NAME_LABELS, Analysis
from reader.article import Article, Extent
from reader.shelf import Known

Field = Literal["name", "alias", "namesake", "role"]

_SAME, _BEGINS, _INITIALS, _SOUNDS, _SOUNDS_AT_FIRST = 1.0, 0.95, 0.96, 0.92, 0.86
_SLIP, _SLIP_AT_FIRST, _SOUND_SLIP, _PART, _BEGINS_INITIALS = 0.84, 0.76, 0.8, 0.74, 0.62
"""How good each way of finding a word is, from 0 to 1."""

_WORTH: dict[Field, float] = {"name": 1.0, "alias": 0.97, "namesake": 0.9, "role": 0.85}
"""How much a word counts by where it stands."""

_WORTH_IN_PART: dict[Field, float] = {"name": 1.0, "alias": 0.97, "role": 0.85}
"""The same of a word that was not typed as it is."""

_WORTH_AT_FIRST: dict[Field, float] = {"name": 1.0, "alias": 0.97}
"""The same where so little was typed that any role would do."""

_WHOLE_NAME = 0.04
"""What is added when the query leaves nothing of a name over."""
_WHOLE_SCORE = 1 + _WHOLE_NAME
"""The score of a query that is the name, before it is brought to 1."""
_MANY = 5000
"""From so many names on, one letter alone finds more than anybody looks at."""
_KEPT = 64
"""So many typed words are remembered with all that they found."""

_LITTLE_WORTH = 0.65
"""How much the beginning of a little word counts."""

_TOO_FAR_BEHIND = 0.2
"""What scores so much less than the best match is not shown: it would only stand in the way."""

_CLOSE = 3
"""Decimals of a score below which count and order decide."""

_LITTLE = frozenset(
    {
        "a", "abu", "al", "and", "bin", "da", "de", "del", "der", "di", "dr", "du", "el", "ibn", "la", "le", "mr",
        "mrs", "ms", "of", "sir", "the", "van", "von",
    },
)  # fmt: skip
"""Words that people add and leave out as they like."""

_SHORTEST_PART = 3
_SHORTEST_RUN = 5
_SHORTEST_ROLE = 3
_SHORTEST_SLIP = 4
_SHORTEST_SLIP_AT_FIRST = 5
_SHORTEST_DOUBLE_SLIP = 9
_SHORTEST_SOUND_START = 3
_SHORTEST_SOUND_SLIP = 7
"""The number of letters from which on a word may be found in this way; in shorter ones it would mean another word."""

_LETTERS = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ı": "i", "ħ": "h",
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ye", "ж": "zh", "з": "z",
        "и": "i", "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
        "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y",
        "ь": "", "э": "e", "ю": "yu", "я": "ya",
    },
)  # fmt: skip
"""Letters that are no letter and an accent, and Cyrillic, in Latin letters."""

_JOINERS = frozenset("'’‘ʼʹ.·`")
"""Marks inside a word that are not typed: O'Brien, U.S."""

_SPELLINGS = (
    (r"tsch|tch|cz", "ch"),
    (r"sch", "sh"),
    (r"ph|ff", "f"),
    (r"kh|gh|ck|q|g|c(?![heiy])", "k"),
    (r"c(?=[eiy])", "s"),
    (r"z", "s"),
    (r"dh", "d"),
    (r"th", "t"),
    (r"x", "ks"),
    (r"w", "v"),
    (r"ou|oo|u|o", "u"),
    (r"[aeijy]*[eijy][aeijy]*", "i"),
    (r"aa+", "a"),
    (r"(.)\1+", r"\1"),
)
"""Letters, after one another, that are written for one sound when a name comes from another alphabet."""

_NAMESAKES = (
    "aleksandr alexander alyaksandr oleksandr alex sasha",
    "andrei andrew andriy andy",
    "anthony antony tony",
    "benjamin ben",
    "catherine katherine kate",
    "christopher chris",
    "daniel dan danny",
    "david dave",
    "dmitry dmytro",
    "donald don",
    "edward ed ted",
    "elizabeth liz",
    "eugene evgeny yevgeny yevhen",
    "gregory greg",
    "james jim jimmy",
    "joseph joe yosef yusuf",
    "kenneth ken",
    "matthew matt",
    "michael mikhail mykhailo mike miguel",
    "nicholas nikolai mykola nick",
    "patrick pat",
    "peter petro pyotr pete",
    "richard dick rick",
    "robert bob rob bobby",
    "samuel sam",
    "sergey serhiy siarhei",
    "stephen steven steve",
    "susan sue",
    "thomas tom",
    "timothy tim",
    "vladimir volodymyr uladzimir",
    "william bill will",
)
"""Given names that stand for one another, in other languages or in short."""

_NAMESAKES_OF = {name: group.split() for group in _NAMESAKES for name in group.split()}

_SOUND_RULES = tuple((re.compile(written), sound) for written, sound in _SPELLINGS)


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name of the article that a query found."""

    name: str
    label: str
    """One of `NAME_LABELS`; SPEAKER for whoever is quoted in the library and is no person."""
    role: str | None
    count: int
    """How often the article mentions it; of people of the library, how often they are quoted."""
    mentions: tuple[Extent, ...]
    matched: tuple[int, ...]
    """The characters of `name` that the query matched, in order."""
    matched_role: tuple[int, ...]
    """The same of `role`."""
    score: float
    """How good the match is, from 0 to 1."""
    person: int | None = None
    """The number of the person in the library, where that was searched."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it is compared, and which characters it was made of."""

    letters: str
    origins: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """A name that can be found."""

    name: str
    label: str
    role: str | None
    mentions: tuple[Extent, ...]
    words: tuple[_Word, ...]
    letters: int
    """How many letters its words have."""
    count: int
    person: int | None = None


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a word stands: in which row, in what part of it, in which characters of that."""

    row: int
    field: Field
    word: _Word


class _Hit(NamedTuple):
    """A word of a row that a typed word has found."""

    score: float
    typed: str
    spot: _Spot

    @property
    def letters(self) -> int:
        """How many letters of the name are accounted for: those of a word that the typed one leaves nothing of."""
        if self.spot.field != "name":
            return 0
        found = self.spot.word.letters
        return len(found) if self.typed == found or _sound(self.typed) == _sound(found) else 0


class _Found(NamedTuple):
    """What the typed words have found in a row."""

    quality: float
    """How good the hits are together, from 0 to 1."""
    hits: tuple[_Hit, ...]

    @property
    def reach(self) -> int:
        """How many letters of the name the hits may account for, at the most."""
        return sum([len(hit.spot.word.letters) for hit in self.hits])

    @property
    def letters(self) -> int:
        """How many letters of the name the hits account for."""
        return sum(hit.letters for hit in self.hits)


def _together(hits: Sequence[_Hit]) -> _Found:
    """Hits taken together, those of long words more so."""
    letters = [len(hit.typed) for hit in hits]
    quality = sum([number * hit.score for number, hit in zip(letters, hits, strict=True)]) / sum(letters)
    return _Found(quality, tuple(hits))


def folded(text: str) -> tuple[_Word, ...]:
    """The words of a text as they are compared: without case, accents, and marks inside."""
    words: list[_Word] = []
    letters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(f"{text} "):
        plain = _plain(character)
        letters += plain
        origins += [index] * len(plain)
        if letters and not plain and character not in _JOINERS and not unicodedata.combining(character):
            words.append(_Word("".join(letters), tuple(origins)))
            letters, origins = [], []
    return tuple(words)


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    """A character in small Latin letters where it has some, itself where it is another letter, else nothing."""
    latin = unicodedata.normalize("NFKD", character).casefold().translate(_LETTERS)
    return "".join(letter for letter in latin if letter.isalnum())


@lru_cache(maxsize=65536)
def _sound(word: str) -> str:
    """A word in a spelling that other transliterations of the same name share."""
    for written, sound in _SOUND_RULES:
        word = written.sub(sound, word)
    return word


class _Vocabulary:
    """The words of all rows, to be found by words that are typed nearly so."""

    def __init__(self, spots: Iterable[_Spot]) -> None:
        self.spots: defaultdict[str, list[_Spot]] = defaultdict(list)
        for spot in spots:
            self.spots[spot.word.letters].append(spot)
        self._words = sorted(self.spots)
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            self._by_sound[_sound(word)].append(word)
        self._sounds = sorted(self._by_sound)

    def near(self, typed: str) -> Iterator[tuple[str, float]]:
        """The words that a typed word may mean, each with how good that is; the same word may come again."""
        yield from self.roughly(typed)
        yield from self._sounding(typed)
        if len(typed) >= _SHORTEST_SLIP_AT_FIRST and typed.isalpha():
            yield from self._slipped_at_first(typed)

    def roughly(self, typed: str) -> Iterator[tuple[str, float]]:
        """The words that begin as typed, or were meant but for a slip."""
        yield from ((word, _SAME if word == typed else _BEGINS) for word in self.starting(typed))
        if len(typed) >= _SHORTEST_SLIP and typed.isalpha():
            edits = 2 if len(typed) >= _SHORTEST_DOUBLE_SLIP else 1
            yield from ((word, _SLIP) for word in _similar(typed, self._words, edits))

    def holding(self, typed: str) -> Iterator[tuple[str, float]]:
        """The words that a typed word is a part of."""
        if len(typed) >= _SHORTEST_PART:
            yield from ((word, _PART) for word in self._words if typed in word)

    def starting(self, typed: str) -> Iterator[str]:
        """The words that begin as typed."""
        return _starting(self._words, typed)

    def _sounding(self, typed: str) -> Iterator[tuple[str, float]]:
        if len(typed) < _SHORTEST_PART:
            return
        heard = _sound(typed)
        yield from ((word, _SOUNDS) for word in self._by_sound.get(heard, ()))
        if len(heard) >= _SHORTEST_SOUND_START:
            for sound in _starting(self._sounds, heard):
                yield from ((word, _SOUNDS_AT_FIRST) for word in self._by_sound[sound])
        if len(heard) >= _SHORTEST_SOUND_SLIP:
            for sound in _similar(heard, self._sounds, 1):
                yield from ((word, _SOUND_SLIP) for word in self._by_sound[sound])

    def _slipped_at_first(self, typed: str) -> Iterator[tuple[str, float]]:
        # A slip leaves the first letter first, or second; all words would take too long.
        possible = [word for letter in {*typed[:2]} for word in self.starting(letter)]
        for length in (len(typed), len(typed) + 1):
            heads = {word[:length] for word in possible if len(word) > length}
            for head in _similar(typed, heads, 1):
                yield from ((word, _SLIP_AT_FIRST) for word in self.starting(head))


def _starting(words: Sequence[str], beginning: str) -> Iterator[str]:
    """Those of the sorted words that begin so."""
    first = bisect_left(words, beginning)
    return takewhile(lambda word: word.startswith(beginning), (words[n] for n in range(first, len(words))))


def nearest(typed: str, words: Mapping[str, int]) -> str | None:
    """The word that was meant but for a slip of the fingers: the nearest, else the commonest; None for none.

    `words` are folded, each with how often it is there.
    """
    word = "".join(letter for character in typed for letter in _plain(character))
    if len(word) < _SHORTEST_SLIP:
        return None
    found = process.extract_iter(word, words.keys(), scorer=OSA.distance, score_cutoff=2)
    meant = [(distance, -words[other], other) for other, distance, _ in found if _is_slip(word, other)]
    return min(meant)[2] if meant else None


def _similar(typed: str, words: Iterable[str], edits: int) -> Iterator[str]:
    found = process.extract_iter(typed, words, scorer=OSA.distance, score_cutoff=edits)
    return (word for word, distance, _ in found if distance and _is_slip(typed, word))


def _is_slip(typed: str, meant: str) -> bool:
    """Whether a small difference looks like a slip of the fingers, not like another word: Iran is not Iraq."""
    if sorted(typed) == sorted(meant):
        return True
    if typed[0] != meant[0]:
        return typed == meant[1:] or typed[1:] == meant
    return len(typed) > _SHORTEST_SLIP or len(typed) != len(meant)


def _best_of(*findings: Iterable[tuple[str, float]]) -> dict[str, float]:
    """The best quality of each word that was found, in one way or in several."""
    best: dict[str, float] = {}
    for word, quality in chain(*findings):
        if best.get(word, 0.0) < quality:
            best[word] = quality
    return best


class _Index:
    """Names, to search as one types."""

    def __init__(self, rows: tuple[_Row, ...], text: str = "") -> None:
        self._rows = rows
        self._words = _Vocabulary(_word_spots(self._rows, text))
        self._runs = _Vocabulary(_run_spots(self._rows))
        self._initials = _Vocabulary(_initial_spots(self._rows))
        self._by_count = sorted(range(len(rows)), key=lambda row: -rows[row].count)
        self._places = {row: place for place, row in enumerate(self._by_count)}
        self._found: dict[str, dict[int, _Hit]] = {}

    def find(self, query: str, limit: int = 20) -> tuple[NameMatch, ...]:
        """The names that a query may mean, best first; an empty query finds those that are mentioned most."""
        typed = [word.letters for word in folded(query)]
        if not typed:
            return () if query.strip() else self._most_mentioned(limit)
        beginning = "".join(typed)
        if len(beginning) == 1 and len(self._rows) > _MANY:
            found = self._at_first(beginning, limit)
        else:
            found = self._matching(typed) or self._matching([beginning])
        best = self._best(found, beginning if len(typed) > 1 else "", limit)
        return tuple(self._match(row, score, found[row].hits) for score, row in best)

    def _most_mentioned(self, limit: int) -> tuple[NameMatch, ...]:
        return tuple(self._match(row, 0.0, ()) for row in self._by_count[:limit])

    def _at_first(self, letter: str, limit: int) -> dict[int, _Found]:
        """The rows that one letter finds; of the many that only begin so, those that count most."""
        spots = [spot for spot in self._words.spots.get(letter, ()) if spot.field == "name"]
        same = {spot.row: _Hit(_SAME, letter, spot) for spot in spots}
        begun = (
            (row, _Hit(_BEGINS, letter, _Spot(row, "name", word)))
            for row in self._by_count
            for word in self._rows[row].words
            if word.letters[0] == letter and word.letters not in _LITTLE
        )
        best = {**dict(islice(begun, 2 * limit)), **same}
        return {row: _Found(hit.score, (hit,)) for row, hit in best.items()}

    def _matching(self, typed: Sequence[str]) -> dict[int, _Found]:
        """The rows in which every typed word found something; a little word need not."""
        found = [self._hits(word) for word in typed]
        if len(found) == 1:
            return {row: _Found(hit.score, (hit,)) for row, hit in found[0].items()}
        required = [hits for word, hits in zip(typed, found, strict=True) if word not in _LITTLE] or found
        rows = set(required[0]).intersection(*required[1:])
        return {row: _together([hits[row] for hits in found if row in hits]) for row in rows}

    def _best(self, found: dict[int, _Found], beginning: str, limit: int) -> list[tuple[float, int]]:
        """The best rows, each with its score; those of equal score by whether they begin so, then by their counts.

        Where the query is the whole name, that adds to the score. To see whether it is takes long, so only those rows
        are looked at that may be whole, and those that are among the best without it.
        """
        orders = ((*self._order(row, one.quality / _WHOLE_SCORE, beginning), row) for row, one in found.items())
        first = [order[-1] for order in nsmallest(limit, orders)]
        whole = [row for row, one in found.items() if one.reach >= self._rows[row].letters]
        scores = {row: self._score(row, found[row]) for row in (*first, *whole)}
        least = max(scores.values(), default=0.0) - _TOO_FAR_BEHIND
        near = (row for row, score in scores.items() if score >= least)
        return [
            (scores[row], row)
            for row in nsmallest(limit, near, key=lambda row: self._order(row, scores[row], beginning))
        ]

    def _order(self, row: int, score: float, beginning: str) -> tuple[float, bool, int]:
        return -round(score, _CLOSE), bool(beginning) and not self._begins(row, beginning), self._places[row]

    def _begins(self, row: int, beginning: str) -> bool:
        words = self._rows[row].words
        return words[0].letters[0] == beginning[0] and _joined(words).letters.startswith(beginning)

    def _score(self, row: int, found: _Found) -> float:
        """How good a row is, from 0 to 1."""
        is_whole = found.reach >= self._rows[row].letters and found.letters >= self._rows[row].letters
        return (found.quality + _WHOLE_NAME * is_whole) / _WHOLE_SCORE

    def _hits(self, typed: str) -> dict[int, _Hit]:
        """The best that a typed word found in each row; kept, since all but the last stay while one types."""
        if typed not in self._found:
            if len(self._found) == _KEPT:
                self._found.clear()
            best: dict[int, _Hit] = {}
            for score, spot in self._all_hits(typed):
                if spot.row not in best or best[spot.row].score < score:
                    best[spot.row] = _Hit(score, typed, spot)
            self._found[typed] = best
        return self._found[typed]

    def _all_hits(self, typed: str) -> Iterator[tuple[float, _Spot]]:
        for word, quality in _best_of(self._words.near(typed), self._words.holding(typed)).items():
            worth = _WORTH_AT_FIRST if len(typed) < _SHORTEST_ROLE else _WORTH_IN_PART
            if word == typed:
                worth = _WORTH
            elif word in _LITTLE:
                quality *= _LITTLE_WORTH  # noqa: PLW2901
            yield from ((quality * worth[spot.field], spot) for spot in self._words.spots[word] if spot.field in worth)
        if len(typed) >= _SHORTEST_RUN:
            for word, quality in _best_of(self._runs.roughly(typed)).items():
                yield from ((quality * _WORTH["alias"], spot) for spot in self._runs.spots[word])
        if len(typed) > 1:
            for word in self._initials.starting(typed):
                yield from ((self._quality_of_initials(typed, spot), spot) for spot in self._initials.spots[word])

    def _quality_of_initials(self, typed: str, spot: _Spot) -> float:
        # Two letters are more often the beginning of somebody's name than all of somebody's initials.
        is_start = len(typed) < _SHORTEST_PART and self._rows[spot.row].label == "PERSON"
        return _INITIALS if typed == spot.word.letters and not is_start else _BEGINS_INITIALS

    def _match(self, row: int, score: float, hits: Iterable[_Hit]) -> NameMatch:
        found = self._rows[row]
        marked: dict[Field, set[int]] = {"name": set(), "role": set()}
        for hit in hits:
            if hit.spot.field in marked:
                marked[hit.spot.field].update(_origins(hit))
        return NameMatch(
            found.name,
            found.label,
            found.role,
            found.count,
            found.mentions,
            tuple(sorted(marked["name"])),
            tuple(sorted(marked["role"])),
            score,
            found.person,
        )


class NameIndex(_Index):
    """The people, organisations, places and other names of one article, to search as one types."""

    def __init__(self, article: Article, analysis: Analysis) -> None:
        super().__init__(_rows(analysis), article.text)


class PeopleIndex(_Index):
    """The people and other speakers of the library, to search as one types; of each the quotes are counted."""

    def __init__(self, people: Iterable[Known]) -> None:
        super().__init__(tuple(row for row in map(_row_of_person, people) if row.words))


def _rows(analysis: Analysis) -> tuple[_Row, ...]:
    """All names of an analysis, those of one person or thing together."""
    mentions: defaultdict[tuple[str, str], set[Extent]] = defaultdict(set)
    for person in analysis.people:
        mentions["PERSON", person.name].update(person.mentions)
    for entity in analysis.entities:
        if entity.label in NAME_LABELS:
            mentions[entity.label, entity.name].add(entity.extent)
    roles = {person.name: person.role for person in analysis.people}
    rows = (
        _row(name, label, roles.get(name) if label == "PERSON" else None, tuple(sorted(extents)))
        for (label, name), extents in mentions.items()
        if extents
    )
    return tuple(sorted((row for row in rows if row.words), key=lambda row: row.mentions[0]))


def _row(name: str, label: str, role: str | None, mentions: tuple[Extent, ...]) -> _Row:
    words = folded(name)
    return _Row(name, label, role, mentions, words, _letters(words), len(mentions))


def _row_of_person(known: Known) -> _Row:
    words = folded(known.name)
    label = "PERSON" if known.is_person else "SPEAKER"
    return _Row(known.name, label, known.role, (), words, _letters(words), known.quotes, known.id)


def _letters(words: Iterable[_Word]) -> int:
    return sum(len(word.letters) for word in words)


def _word_spots(rows: Sequence[_Row], text: str) -> Iterator[_Spot]:
    """The words of each name, those that only its mentions have, and those of its role."""
    roles = {role: folded(role) for role in {row.role for row in rows if row.role}}
    for number, row in enumerate(rows):
        yield from (_Spot(number, "name", word) for word in row.words)
        known = {word.letters for word in row.words}
        for wording in {mention.of(text) for mention in row.mentions} - {row.name}:
            yield from (_Spot(number, "alias", word) for word in folded(wording) if word.letters not in known)
        if row.label == "PERSON":
            namesakes = {other for word in row.words for other in _NAMESAKES_OF.get(word.letters, ())}
            yield from (_Spot(number, "namesake", _Word(other, ())) for other in sorted(namesakes - known))
        if row.role:
            yield from (_Spot(number, "role", word) for word in roles[row.role])


def _run_spots(rows: Sequence[_Row]) -> Iterator[_Spot]:
    """The last two or more words of each name in one: "vonderleyen"."""
    for number, row in enumerate(rows):
        yield from (_Spot(number, "name", _joined(row.words[first:])) for first in range(len(row.words) - 1))


def _initial_spots(rows: Sequence[_Row]) -> Iterator[_Spot]:
    """The first letters of each name, with and without those of the little words."""
    for number, row in enumerate(rows):
        for words in (row.words, [word for word in row.words if word.letters not in _LITTLE]):
            if len(words) > 1:
                yield _Spot(number, "name", _joined([_Word(word.letters[0], word.origins[:1]) for word in words]))


def _joined(words: Sequence[_Word]) -> _Word:
    letters = "".join(word.letters for word in words)
    return _Word(letters, tuple(origin for word in words for origin in word.origins))


def _origins(hit: _Hit) -> Iterator[int]:
    """The characters that a hit matched."""
    word = hit.spot.word
    return (word.origins[letter] for letter in _aligned(hit.typed, word.letters))


def _aligned(typed: str, letters: str) -> Iterable[int]:
    """Which letters of a word were typed."""
    if (first := letters.find(typed)) >= 0:
        return range(first, first + len(typed))
    equal = (block for block in LCSseq.opcodes(typed, letters) if block.tag == "equal")
    return [letter for block in equal for letter in range(block.dest_start, block.dest_end)]
