"""Quotation marks: every stretch of a text that stands in them, whatever their style.

Straight and curly double marks, two single marks written for a double one, guillemets, and single marks used as outer
marks (British style). A mark that is never closed runs to the end of its paragraph; where the next paragraph
opens again, or a paragraph soon after closes what none has opened, all are one utterance.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.article import Extent

OPENING = "“„‟«"
CLOSING = "”»"
EITHER = '"'
LOW = "„‟"
"""Marks that an upper opening mark closes."""
PAIRED = ("''", "``")
"""Two characters that stand for one double mark."""
_BEFORE_AN_OPENING = " \t\n\u00a0([{—–-:;,/‘'“\"\u2028\ufffc"
_AFTER_A_CLOSING = ' \t\n\u00a0.,;:!?)]}—–-/”"'
_FARTHEST = 6
"""Paragraphs from an opening mark to its closing mark, at the most."""
_SENTENCE_ENDS = ".!?…"
_SENTENCE_END = re.compile(r"[.!?…](?=\s+[A-Z])")
_NOT_A_SINGLE = re.compile(r"['’‘](?:em|til|tis|twas|cause|bout|n|n'|round|\d0s)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """One stretch in quotation marks."""

    outer: Extent
    """With the marks, as far as it has them: a paragraph in the midst of an utterance may have none."""
    inner: Extent
    """Without them."""
    closed: bool = True
    """Whether a closing mark was found."""
    carries_on: bool = False
    """Whether the next stretch goes on with the same utterance."""


def find_marked(text: str, paragraphs: Sequence[Extent]) -> tuple[Marked, ...]:
    """All stretches in quotation marks, in order; none lies in another."""
    found: list[list[Marked]] = []
    for paragraph, doubles in zip(paragraphs, _all_doubles(text, paragraphs), strict=True):
        singles = [s for s in _singles(text, paragraph, doubles) if not any(d.outer.covers(s.outer) for d in doubles)]
        outermost = [d for d in doubles if not any(s.outer.covers(d.outer) for s in singles)]
        found.append(sorted(outermost + singles))
    return tuple(marked for stretches in _carried_on(text, found, paragraphs) for marked in stretches)


def _all_doubles(text: str, paragraphs: Sequence[Extent]) -> list[list[Marked]]:
    """The stretches in double marks, paragraph by paragraph; of one that runs over paragraphs, the part in each."""
    found = [list(_doubles(text, paragraph)) for paragraph in paragraphs]
    for number, (paragraph, stretches) in enumerate(zip(paragraphs, found, strict=True)):
        if not stretches or stretches[-1].closed or stretches[-1].outer.end < paragraph.end:
            continue
        last, closing = _closed_later(text, paragraphs, number)
        if closing is None:
            continue
        stretches[-1] = replace(stretches[-1], carries_on=True)
        for between in range(number + 1, last):
            whole = paragraphs[between]
            found[between] = [Marked(whole, whole, closed=False, carries_on=True)]
        start, end = paragraphs[last].start, paragraphs[last].end
        rest = _doubles(text, Extent(closing.end, end))
        found[last] = [Marked(Extent(start, closing.end), Extent(start, closing.start)), *rest]
    return found


def _closed_later(text: str, paragraphs: Sequence[Extent], number: int) -> tuple[int, Extent | None]:
    """The paragraph, and the mark in it, that closes what is still open at the end of a paragraph."""
    for later in range(number + 1, min(number + _FARTHEST, len(paragraphs))):
        paragraph = paragraphs[later]
        for position in range(paragraph.start, paragraph.end):
            mark = _mark_at(text, position, paragraph.end)
            if mark is None:
                continue
            after = position + mark[1]
            behind = position > paragraph.start and not text[position - 1].isspace()
            inches = text[position] in EITHER and text[position - 1].isdigit() and text[after : after + 1] == " "
            closes = behind and not inches and (after == paragraph.end or text[after] in _AFTER_A_CLOSING)
            return later, Extent(position, after) if closes and mark[0] != "open" else None
    return number, None


def _mark_at(text: str, position: int, end: int) -> tuple[str, int] | None:
    """The kind of double mark at a position ("open", "close", "either") and its length in characters."""
    char = text[position]
    if char in OPENING:
        return "open", 1
    if char in CLOSING:
        return "close", 1
    if char in EITHER:
        return "either", 1
    if position + 1 < end and text[position : position + 2] in PAIRED:
        return "either", 2
    return None


def _doubles(text: str, paragraph: Extent) -> Iterator[Marked]:
    opened: tuple[int, int] | None = None
    position = paragraph.start
    while position < paragraph.end:
        mark = _mark_at(text, position, paragraph.end)
        if mark is None:
            position += 1
            continue
        kind, size = mark
        after = position + size
        if opened is None:
            if kind == "open" or _may_open(text, position, after, paragraph):
                opened = (position, after)
        elif kind == "either" and _only_opens(text, position, after, paragraph):
            inner = _inner_end(text, opened, position, paragraph)
            if inner is not None:
                position = inner
                continue
            yield _unclosed(text, opened, position)
            opened = (position, after)
        elif kind != "open" or text[opened[0]] in LOW:
            yield Marked(Extent(opened[0], after), Extent(opened[1], position))
            opened = None
        position = after
    if opened is not None and opened[1] < paragraph.end:
        yield Marked(Extent(opened[0], paragraph.end), Extent(opened[1], paragraph.end), closed=False)


def _inner_end(text: str, opened: tuple[int, int], position: int, paragraph: Extent) -> int | None:
    """The end of what a mark opens inside of a stretch of the same marks: "he was the "Father of the House" then".

    None where it is none: a sentence has ended before it, or the stretch around it is never taken up again.
    """
    if not text[position - 2].isalnum() or _SENTENCE_END.search(text, opened[1], position):
        return None
    size = opened[1] - opened[0]
    mark = text[position : position + size]
    close = text.find(mark, position + size, paragraph.end)
    if close < 0 or text[close - 1].isspace():
        return None
    again = text.find(mark, close + size, paragraph.end)
    if again >= 0:
        return None if _only_opens(text, again, again + size, paragraph) else close + size
    return close + size if text[paragraph.end :].lstrip().startswith(mark) else None


def _only_opens(text: str, position: int, after: int, paragraph: Extent) -> bool:
    """Whether a mark that looks both ways cannot close: white space before it and a letter or digit behind."""
    return text[position - 1].isspace() and after < paragraph.end and text[after].isalnum()


def _unclosed(text: str, opened: tuple[int, int], again: int) -> Marked:
    """A stretch whose mark was not closed before another opened.

    Where a sentence begins with the second mark, paragraphs were run together and the utterance goes on; else the
    first was forgotten, and its stretch ends with its sentence.
    """
    end = len(text[:again].rstrip())
    goes_on = text[:end].rstrip("'’")[-1:] in _SENTENCE_ENDS
    if not goes_on:
        stop = _SENTENCE_END.search(text, opened[1], end)
        end = stop.start() + 1 if stop else end
    return Marked(Extent(opened[0], end), Extent(opened[1], end), closed=False, carries_on=goes_on)


def _may_open(text: str, position: int, after: int, paragraph: Extent) -> bool:
    """Whether a mark that looks both ways, or the wrong way, can open a stretch."""
    starts = position == paragraph.start or text[position - 1] in _BEFORE_AN_OPENING
    goes_on = after < paragraph.end and not text[after].isspace()
    if text[position] in CLOSING:
        return starts and goes_on
    return goes_on or (starts and not _only_closes(text, position, after, paragraph))


def _only_closes(text: str, position: int, after: int, paragraph: Extent) -> bool:
    """Whether a mark that looks both ways stands right behind something, and a sentence goes on behind it."""
    behind = text[after : paragraph.end].lstrip()
    return position > paragraph.start and not text[position - 1].isspace() and behind[:1].islower()


def _singles(text: str, paragraph: Extent, doubles: Sequence[Marked]) -> Iterator[Marked]:
    inside = [d.outer for d in doubles]
    position = paragraph.start
    while position < paragraph.end:
        if _single_opens(text, position, paragraph) and not any(position in d for d in inside):
            close = _single_closes(text, position, paragraph, inside)
            if close is not None:
                yield Marked(Extent(position, close + 1), Extent(position + 1, close))
                position = close
            elif text[position] == "‘" and position == paragraph.start:
                yield Marked(Extent(position, paragraph.end), Extent(position + 1, paragraph.end), closed=False)
                return
        position += 1


def _single_opens(text: str, position: int, paragraph: Extent) -> bool:
    if text[position] not in "‘'" or position + 1 >= paragraph.end:
        return False
    if position > paragraph.start and text[position - 1] not in _BEFORE_AN_OPENING:
        return False
    following = text[position + 1]
    return (following.isalpha() or following in '“"$£€#@') and not _NOT_A_SINGLE.match(text, position)


def _single_closes(text: str, opened: int, paragraph: Extent, inside: Sequence[Extent]) -> int | None:
    """Where the single mark is closed; an s' is taken for a plural's apostrophe while another mark follows."""
    plural = None
    for position in range(opened + 2, paragraph.end):
        if text[position] not in "’'" or any(position in d for d in inside):
            continue
        last = position + 1 == paragraph.end
        if text[position - 1].isspace() or not (last or text[position + 1] in _AFTER_A_CLOSING):
            continue
        if text[position - 1] == "s" and not last and text[position + 1].isspace():
            plural = plural if plural is not None else position
            continue
        return position
    return plural


def _carried_on(text: str, found: list[list[Marked]], paragraphs: Sequence[Extent]) -> list[list[Marked]]:
    """The same stretches, those that the next paragraph takes up again marked as such."""
    joined = [list(stretches) for stretches in found]
    for index, (stretches, following) in enumerate(pairwise(found)):
        if not stretches or stretches[-1].closed or not following:
            continue
        opening = following[0].outer.start
        same_style = text[opening] == text[stretches[-1].outer.start]
        if same_style and opening == paragraphs[index + 1].start:
            joined[index][-1] = replace(stretches[-1], carries_on=True)
    return joined
