"""Transcripts: interviews and debates set as turns, as in "MOOR: We open in May." and "((Ada Moor)) We open in May.".

What stands in a turn is speech from end to end, without quotation marks; no other layout of a text says so.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from reader.language.naming import fold
from reader.language.roles import is_role_word
from reader.language.wording import Wording

FEWEST = 3
"""Turns of a transcript, at the least."""
LONGEST_LABEL = 8
"""Words before the colon of a turn, at the most."""
FARTHEST = 6
"""Paragraphs between two turns, at the most, that go on with the first of them."""
_NAMED = 0.6
"""The share of turns, at the least, that are opened by what looks like a speaker."""
_QUOTED = 0.5
"""The share of a turn's words in marks from which the marks tell what is said."""
_ASKING = frozenset("a answer host interviewer moderator q question reporter questioner caller audience".split())
_CREDITS = frozenset("credit file image photo photograph picture source video".split())
"""What stands before a colon in the caption of a picture."""
_IN_LABELS = frozenset("of the for and de van von bin al ( ) - . , & 's ’s".split())
_SHORTEST_LOUD = 2


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until the next does, in words."""

    label: tuple[int, int]
    """`[start, end)` of what names the speaker."""
    contents: tuple[tuple[int, int], ...]
    """`[start, end)` of what is said, one for each paragraph."""


def find_turns(text: Wording) -> list[Turn]:
    """The turns of a transcript in order; none where the text is none."""
    opening = {number: _label(text.tokens, a, b) for number, (a, b) in enumerate(text.paragraphs)}
    labels = {number: label for number, label in opening.items() if label}
    called = {number: _called(text.tokens, label) for number, label in labels.items()}
    times = Counter(called.values())
    speakers = {number for number, label in labels.items() if _is_speaker(text, label)}
    opened = [number for number in labels if number in speakers or times[called[number]] > 1]
    bracketed = sum(_is_bracketed(text.tokens, labels[number]) for number in opened)
    in_turn = max(times.values(), default=0) > 1 or bracketed >= FEWEST
    voices = {called[number] for number in opened}
    if len(opened) < FEWEST or len(voices) == 1 or not in_turn or len(speakers) < _NAMED * len(opened):
        return []
    return list(_turns(text, labels, opened))


def _turns(text: Wording, labels: Mapping[int, tuple[int, int, int]], opened: Sequence[int]) -> Iterator[Turn]:
    for number, after in zip(opened, [*opened[1:], opened[-1] + 1], strict=True):
        start, end, begin = labels[number]
        goes_on = range(number + 1, after) if after - number <= FARTHEST + 1 else range(0)
        spans = [(begin, text.paragraphs[number][1]), *(text.paragraphs[k] for k in goes_on)]
        said = tuple(span for span in spans if not _is_aside(text.tokens, *span) and not _is_quoted(text, *span))
        if said:
            yield Turn((start, end), said)


def _label(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int, int] | None:
    """Where the name that opens a turn begins and ends, and where the turn itself begins."""
    if [t.text for t in tokens[start : start + 2]] == ["(", "("]:
        close = next((k for k in range(start + 2, min(end, start + LONGEST_LABEL + 3)) if tokens[k].text == ")"), end)
        is_closed = close + 2 < end and tokens[close + 1].text == ")" and close > start + 2
        begin = close + 2 + (is_closed and tokens[close + 2].text == ":")
        return (start + 2, close, begin) if is_closed else None
    colon = next((k for k in range(start + 1, min(end, start + LONGEST_LABEL + 1)) if tokens[k].text == ":"), end)
    is_label = colon + 1 < end and all(_may_label(t) for t in tokens[start:colon]) and tokens[start].text[0].isupper()
    is_credit = fold(tokens[colon - 1].text).split(".")[-1] in _CREDITS
    return (start, colon, colon + 1) if is_label and not is_credit else None


def _is_bracketed(tokens: Sequence[Token], label: tuple[int, int, int]) -> bool:
    return tokens[label[1]].text == ")"


def _may_label(token: Token) -> bool:
    return token.text[0].isupper() or token.text.isdigit() or token.lower_ in _IN_LABELS


def _called(tokens: Sequence[Token], label: tuple[int, int, int]) -> str:
    """What tells one speaker from another: the last word of the name."""
    words = [t for t in tokens[label[0] : label[1]] if t.text[0].isalnum()]
    return fold(words[-1].text) if words else ""


def _is_speaker(text: Wording, label: tuple[int, int, int]) -> bool:
    """Whether a label is a name, a role, or written as transcripts write them."""
    words = [t for t in text.tokens[label[0] : label[1]] if t.is_alpha]
    if not words:
        return False
    last = fold(words[-1].text)
    is_loud = words[-1].text.isupper() and len(words[-1].text) >= _SHORTEST_LOUD
    return is_loud or last in _ASKING or is_role_word(last) or any(t.ent_type_ in {"PERSON", "ORG"} for t in words)


def _is_aside(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a paragraph only tells what happens: "(CROSSTALK)", "[laughs]"."""
    return start >= end or (tokens[start].text in {"(", "["} and tokens[end - 1].text in {")", "]"})


def _is_quoted(text: Wording, start: int, end: int) -> bool:
    return bool((text.inside[start:end] > 0).mean() > _QUOTED)
