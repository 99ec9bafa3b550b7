"""Tags that the layout of a text gives away: a signature after a dash, the turns of a transcript, "..., Lee said"."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from reader.language.cues import reports_speech

DASHES = frozenset({"—", "―", "–", "--", "-"})
CLOSING_MARKS = frozenset({"”", '"', "''", "’", "'", "»"})
OPENING_MARKS = frozenset({"“", '"', "``", "‘", "'", "«"})
CLOSING, OPENING = CLOSING_MARKS | {",", ".", "?", "!", ")"}, OPENING_MARKS | {"("}
"""The marks, with what else stands at the ends of words in them."""
CLOSED = frozenset({".", "!", "?", ";", ")"})
LONGEST_NAME = 5
"""Words of a name that signs a quote or opens a turn, at the most."""
NEAR = 5
"""Words between closing mark and verb in "..., the old Ann Lee said", at the most."""
_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it"})


@dataclass(frozen=True, slots=True)
class Tag:
    """Word spans `[start, end)` of a cue and its source."""

    cue: tuple[int, int]
    source: tuple[int, int]


def signature(tokens: Sequence[Token], end: int, limit: int) -> Tag | None:
    """The tag of a quote that is signed: a dash after its end, and a name from there to the end of the paragraph."""
    dash = _after_marks(tokens, end, limit)
    if dash == limit or tokens[dash].text not in DASHES:
        return None
    stop = _name_end(tokens, dash + 1, limit)
    whole = stop > dash + 1 and all(not t.is_alpha for t in tokens[stop:limit][:1])
    return Tag((dash, dash + 1), (dash + 1, stop)) if whole else None


def before_marks(tokens: Sequence[Token], word: int, first: int = 0) -> int:
    """The number of the first of the opening marks that stand right before a word, from `first` on, or its own."""
    while word > first and tokens[word - 1].text in OPENING:
        word -= 1
    return word


def turn(tokens: Sequence[Token], first: int, start: int) -> Tag | None:
    """The tag of a turn in a transcript: a name and a colon between the paragraph's first word and the content."""
    colon = before_marks(tokens, start, first + 1) - 1
    begin = first + (tokens[first].text in OPENING)
    if colon <= begin or tokens[colon].text != ":":
        return None
    return Tag((colon, colon + 1), (begin, colon)) if _name_end(tokens, begin, colon) == colon else None


def closes_on_tag(tokens: Sequence[Token], end: int, limit: int) -> bool:
    """Whether a quote ends as one does that a tag follows: on a comma, a question, surprise or a break."""
    inside = tokens[end - 1].text
    outside = tokens[_after_marks(tokens, end, limit) - 1].text
    return "," in {inside, outside} or inside[-1:] in {"?", "!", "—", "–", "…"}


def before(tokens: Sequence[Token], first: int, start: int) -> Tag | None:
    """The tag that leads to a quote at once: a name or pronoun, a verb of speech, and nothing but a mark from there."""
    verb = start - 1
    while verb > first and not tokens[verb].is_alpha and tokens[verb].text not in CLOSED:
        verb -= 1
    if verb <= first or not _says(tokens[verb]):
        return None
    head = verb - 1
    while head > first and tokens[head].pos_ in {"ADV", "AUX"}:
        head -= 1
    if tokens[head].lower_ in _PRONOUNS:
        return Tag((verb, verb + 1), (head, head + 1))
    begin = head
    while begin >= first and _in_name(tokens[begin], inside=begin < head):
        begin -= 1
    begin += 1
    return Tag((verb, verb + 1), (begin, head + 1)) if begin <= head and tokens[begin].pos_ == "PROPN" else None


def _says(token: Token) -> bool:
    return bool(token.pos_ == "VERB" and reports_speech([token.text]))


_CLAUSES = frozenset("after although as because before if since though until when while".split())
"""Words with which a clause begins that says when or why, and not who."""


def after(tokens: Sequence[Token], end: int, limit: int) -> Tag | None:
    """The tag that follows a quote at once: a verb of speech with a name or pronoun before or behind it."""
    begin = _after_marks(tokens, end, limit)
    for verb in range(begin, min(limit, begin + NEAR)):
        if tokens[verb].text in DASHES or tokens[verb].text in OPENING or tokens[verb].text in CLOSING:
            return None
        if _says(tokens[verb]):
            source = _beside(tokens, begin, verb, limit)
            return Tag((verb, verb + 1), source) if source else None
    return None


def _beside(tokens: Sequence[Token], begin: int, verb: int, limit: int) -> tuple[int, int] | None:
    """The words before the verb, or the name behind it."""
    if verb > begin:
        if tokens[begin].lower_ in _CLAUSES:
            return None  # "“...,” when Moor asked"
        end = verb
        while end > begin and tokens[end - 1].pos_ in {"ADV", "AUX"}:
            end -= 1
        return (begin, end) if end > begin and tokens[end - 1].pos_ in {"PROPN", "PRON", "NOUN"} else None
    if tokens[verb].tag_ == "VBG":
        return None  # whoever stands behind "adding" or "asking" is not who adds or asks
    stop = _name_end(tokens, verb + 1, limit)
    return (verb + 1, stop) if stop > verb + 1 else None


def _after_marks(tokens: Sequence[Token], end: int, limit: int) -> int:
    while end < limit and tokens[end].text in CLOSING:
        end += 1
    return end


def _name_end(tokens: Sequence[Token], start: int, limit: int) -> int:
    """Where the name or pronoun that starts here ends; `start` where there is none."""
    end = start
    while end < min(limit, start + LONGEST_NAME) and _in_name(tokens[end], inside=end > start):
        end += 1
    while end > start and not tokens[end - 1].text[-1:].isalnum():
        end -= 1
    if end == start and start < limit and tokens[start].lower_ in _PRONOUNS:
        return start + 1
    return end


def _in_name(token: Token, *, inside: bool) -> bool:
    if token.text[:1].isupper():
        return True
    return inside and (token.text in {"-", "'s", "’s", "."} or token.lower_ in {"de", "van", "von", "bin", "al", "la"})
