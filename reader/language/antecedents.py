"""Whom "he" and "she" mean: the people named before a pronoun, weighed."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log
from operator import attrgetter

from spacy.tokens import Doc, Token

from reader.language.labels import ENDS, FINITE
from reader.language.lexicon.pronouns import REPORTING, SINGULAR
from reader.language.people import Cast, Gender

WEIGHTS = {
    "sentence": -1.0,
    "far": -0.6,
    "paragraph": -0.5,
    "subject": 1.2,
    "first": 0.4,
    "owner": -0.3,
    "quoted": -2.0,
    "pronoun": 0.3,
    "known": 0.6,
    "often": 0.6,
    "spoke": 1.2,
    "learned": 4.0,
    "title_line": -0.5,
}
"""What each piece of evidence adds, in no unit; from experience, then by trial on texts with known answers."""

_SUBJECTS = ("nsubj", "nsubj:pass", "nsubjpass", "csubj", "ROOT", "root")
_OBJECTS = ("obj", "iobj", "obl", "dobj", "nmod", "pobj")
_MOST_PLACES = 60
"""So many places before a pronoun are weighed."""
_START = attrgetter("start")
_FURTHEST = 6
"""Sentences; what lies further back is all the same distance."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a person, or somebody described, is spoken of."""

    start: int
    end: int
    name: str
    gender: Gender = ""
    by_pronoun: bool = False


class Antecedents:
    """The people of an article by where they are spoken of, pronouns included, to be asked whom a pronoun means."""

    def __init__(
        self,
        doc: Doc,
        cast: Cast,
        *,
        quoted: frozenset[int] = frozenset(),
        learned: Mapping[int, int] | None = None,
        described: Iterable[Place] = (),
    ) -> None:
        """Ready to be asked.

        `quoted` holds the tokens in quotation marks; `learned` the token of an antecedent by that of its pronoun;
        `described` are the places of people who have no name.
        """
        self._doc = doc
        self._quoted = quoted
        self._learned = learned or {}
        self._sentences, self._paragraphs = _numbered(doc)
        named = (Place(s, e, name, cast.genders.get(name, "")) for s, e, name in cast.mentions)
        self._places = sorted([*named, *described], key=_START)
        self._counts = Counter(place.name for place in self._places)
        self._fixed = {place: self._of_itself(place) for place in self._places}
        self._follow_pronouns()

    def sentence(self, token: int) -> int:
        """The number of the sentence that a token stands in."""
        return self._sentences[min(token, len(self._sentences) - 1)] if self._sentences else 0

    def paragraph(self, token: int) -> int:
        """The number of the paragraph that a token stands in."""
        return self._paragraphs[min(token, len(self._paragraphs) - 1)] if self._paragraphs else 0

    def meant_by(
        self,
        pronoun: int,
        gender: Gender,
        *,
        spoke: Place | None = None,
        barred: frozenset[int] = frozenset(),
        among: frozenset[str] | None = None,
    ) -> str | None:
        """The name of the person that the pronoun at a token means; None where nobody fits.

        `spoke` is who spoke last, `barred` the tokens of the quotation that the pronoun introduces, `among` the names
        of all who may be meant.
        """
        scores: dict[str, float] = {}
        for place in self._before(pronoun, spoke):
            if place.start in barred or (among is not None and place.name not in among):
                continue
            if self._fits(place, pronoun, gender):
                last_spoke = spoke is not None and spoke.name == place.name
                score = self._weigh(place, pronoun, gender, last_spoke=last_spoke)
                scores[place.name] = max(score, scores.get(place.name, score))
        if scores:
            return max(scores, key=lambda name: (scores[name], name))
        return self._named_after(pronoun, gender, barred) if among is None else None

    def nearest(self, before: int, gender: Gender = "") -> str | None:
        """Who of that gender, or anybody, is spoken of before a token, weighed as for a pronoun."""
        return self.meant_by(before, gender)

    def _follow_pronouns(self) -> None:
        """Settle all narrated pronouns in order, so that each counts as a place where its person is spoken of."""
        for token in self._doc:
            gender = _GENDERS.get(token.lower_)
            if gender is None or token.i in self._quoted:
                continue
            name = self.meant_by(token.i, gender)
            if name is not None:
                place = Place(token.i, token.i + 1, name, gender, by_pronoun=True)
                insort(self._places, place, key=_START)
                self._fixed[place] = self._of_itself(place)

    def _before(self, token: int, spoke: Place | None) -> list[Place]:
        """The last places before a token, who spoke last among them."""
        end = bisect_left(self._places, token, key=_START)
        places = self._places[max(end - _MOST_PLACES, 0) : end]
        return places if spoke is None or spoke.start >= token else [*places, spoke]

    def _fits(self, place: Place, pronoun: int, gender: Gender) -> bool:
        if gender and place.gender and place.gender != gender:
            return False
        return not _bars(self._doc, place, self._doc[pronoun] if pronoun < len(self._doc) else None)

    def _weigh(self, place: Place, pronoun: int, gender: Gender, *, last_spoke: bool) -> float:
        evidence = self._evidence(place, pronoun, gender)
        evidence["spoke"] = float(last_spoke)
        return sum(WEIGHTS[what] * amount for what, amount in evidence.items())

    def _evidence(self, place: Place, pronoun: int, gender: Gender) -> dict[str, float]:
        """How much of each thing in `WEIGHTS` speaks for a place."""
        sentences = self.sentence(pronoun) - self.sentence(place.start)
        learned = self._learned.get(pronoun, -1)
        return {
            **(self._fixed.get(place) or self._of_itself(place)),
            "sentence": min(sentences, 2),
            "far": min(max(sentences - 2, 0), _FURTHEST),
            "paragraph": min(self.paragraph(pronoun) - self.paragraph(place.start), 3),
            "quoted": float(place.start in self._quoted and pronoun not in self._quoted),
            "known": float(bool(gender) and place.gender == gender),
            "learned": float(place.start <= learned < place.end),
            "title_line": float(self.paragraph(place.start) == 0 and self.paragraph(pronoun) > 0),
        }

    def _of_itself(self, place: Place) -> dict[str, float]:
        """The evidence that does not hang on the pronoun."""
        sentence = self.sentence(place.start)
        index = bisect_left(self._places, place.start, key=_START)
        return {
            "subject": float(is_subject(self._doc, place.start, place.end)),
            "first": float(index == 0 or self.sentence(self._places[index - 1].start) != sentence),
            "owner": float(_is_owner(self._doc, place.end)),
            "pronoun": float(place.by_pronoun),
            "often": log(1 + self._counts[place.name]),
        }

    def _named_after(self, pronoun: int, gender: Gender, barred: frozenset[int]) -> str | None:
        """Who is named next in the same sentence: "When he resigned, Roe said"."""
        sentence = self.sentence(pronoun)
        first = bisect_left(self._places, pronoun + 1, key=_START)
        for place in self._places[first:]:
            if self.sentence(place.start) != sentence:
                return None
            if place.start not in barred and not (gender and place.gender and place.gender != gender):
                return place.name
        return None


_GENDERS: dict[str, Gender] = {word: "he" if gender == "he" else "she" for word, gender in SINGULAR.items()}


def _numbered(doc: Doc) -> tuple[list[int], list[int]]:
    """For each token the number of its sentence and of its paragraph."""
    known = doc.has_annotation("SENT_START")
    sentences: list[int] = []
    paragraphs: list[int] = []
    sentence = paragraph = 0
    for token in doc:
        ended = token.i > 0 and (doc[token.i - 1].text in ENDS or "\n" in doc[token.i - 1].text)
        starts = bool(token.is_sent_start) if known else ended
        sentence += starts and token.i > 0
        sentences.append(sentence)
        paragraphs.append(paragraph)
        paragraph += "\n" in token.text
    return sentences, paragraphs


def is_subject(doc: Doc, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` are a subject; without a tree, whether a verb of speech follows them."""
    if start >= end or end > len(doc):
        return False
    if doc.has_annotation("DEP"):
        return _topmost(doc, start, end).dep_ in _SUBJECTS[:4]
    return end < len(doc) and (doc[end].tag_ in FINITE or doc[end].lower_ in REPORTING)


def _topmost(doc: Doc, start: int, end: int) -> Token:
    """The token of the extent that hangs on a token outside, titles before and words set beside it climbed over."""
    token = doc[start]
    for _ in range(end - start + 4):
        inside = start <= token.head.i < end
        if token.head.i == token.i or not (inside or token.dep_ in ("flat", "compound", "appos")):
            break
        token = token.head
    return token


def _is_owner(doc: Doc, end: int) -> bool:
    return end < len(doc) and doc[end].lower_ in ("'s", "’s", "'", "’")


def _bars(doc: Doc, place: Place, pronoun: Token | None) -> bool:
    """Whether grammar keeps a pronoun from meaning the subject of its own verb ("Roe told him")."""
    if pronoun is None or pronoun.lower_ not in ("him", "her", "he", "she") or not doc.has_annotation("DEP"):
        return False
    top = _topmost(doc, place.start, place.end)
    if top.head.i != pronoun.head.i or top.i == pronoun.i:
        return False
    one, other = top.dep_, pronoun.dep_
    return (one in _SUBJECTS[:4] and other in _OBJECTS) or (one in _OBJECTS and other in _SUBJECTS[:4])
