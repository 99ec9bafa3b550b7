"""A text with even spacing, as the pipeline reads it, and the way back to the places in the text as it is.

Web pages part words by spaces that do not break, by two, or by characters of no width, letters break their lines; to
the reader all are one space, or none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from reader.analysis import Analysis, Entity, Person, Quote
from reader.article import Article, Extent, paragraphs

_INVISIBLE = re.compile("(?:[\u00ad\u200b-\u200f\u2060\ufeff]|\\r(?=\\n))+")
_SPACES = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_UNEVEN = re.compile(rf"[ \n{_SPACES}]{{2,}}|[\n{_SPACES}]")


class _Edited:
    """A text in which other stretches stand for some of its own, and where its characters were."""

    def __init__(self, text: str, edits: Iterable[tuple[int, int, str]]) -> None:
        """Put a space, or nothing, in the place of each `[start, end)`."""
        parts: list[str] = []
        self._new, self._own = [0], [0]
        at = size = 0
        for start, end, instead in edits:
            parts += (text[at:start], instead)
            size += start - at
            if instead:
                self._start(size, start)
            size, at = size + len(instead), end
            self._start(size, at)
        self.text = "".join((*parts, text[at:]))

    def _start(self, new: int, own: int) -> None:
        """Note that from a place of the new text on, the same characters stand in the old one from another."""
        if self._new[-1] == new:
            self._own[-1] = own
        else:
            self._new.append(new)
            self._own.append(own)

    def place(self, new: int) -> int:
        """Where the character stood that stands at a place of the new text."""
        run = bisect_right(self._new, new) - 1
        return self._own[run] + new - self._new[run]


class Spacing:
    """A text in which single spaces stand between words, nothing invisible, and a line for each paragraph."""

    def __init__(self, text: str) -> None:
        """Read a text with whatever spacing."""
        self._seen = _Edited(text, ((m.start(), m.end(), "") for m in _INVISIBLE.finditer(text)))
        self._even = _Edited(self._seen.text, _spaces(self._seen.text))
        self.text = self._even.text
        """The text, evenly spaced."""
        self.was_even = self.text == text
        """Whether nothing had to change."""

    def back(self, extent: Extent) -> Extent:
        """Where the characters of an extent of the even text stand in the text as it was."""
        start = self._place(extent.start)
        return Extent(start, self._place(extent.end - 1) + 1 if len(extent) else start)

    def _place(self, even: int) -> int:
        return self._seen.place(self._even.place(even))

    def all_back(self, analysis: Analysis) -> Analysis:
        """The analysis of the even text as one of the text as it was."""
        if self.was_even:
            return analysis
        return replace(
            analysis,
            entities=tuple(Entity(self.back(e.extent), e.label, e.name) for e in analysis.entities),
            people=tuple(Person(p.name, p.role, tuple(map(self.back, p.mentions))) for p in analysis.people),
            quotes=tuple(map(self._quote_back, analysis.quotes)),
            marked=tuple(map(self.back, analysis.marked)),
        )

    def _quote_back(self, quote: Quote) -> Quote:
        speaker = quote.speaker
        if speaker is not None and speaker.mention is not None:
            speaker = replace(speaker, mention=self.back(speaker.mention))
        content = tuple(map(self.back, quote.content))
        return replace(quote, content=content, cue=quote.cue and self.back(quote.cue), speaker=speaker)


def _spaces(text: str) -> Iterable[tuple[int, int, str]]:
    """The runs of space for which one will do: all within lines, and those that only break a paragraph's lines."""
    inside = [(p.start, p.end) for p in paragraphs(text)]
    for run in _UNEVEN.finditer(text):
        start, end = inside[bisect_right(inside, (run.start(), 0)) - 1] if inside else (0, 0)
        if "\n" not in run.group() or start < run.start() < end:
            yield run.start(), run.end(), " "


def evenly_spaced(article: Article) -> tuple[Article, Spacing]:
    """The article as the pipeline reads it, and the way back to its text."""
    spacing = Spacing(article.text)
    return replace(article, text=spacing.text, title=Spacing(article.title).text), spacing
