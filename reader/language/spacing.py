"""A text with even spacing, as the pipeline reads it, and the way back to the places in the text as it is.

Web pages part words by spaces that do not break, by two, or by characters of no width, letters break their lines; to
the reader all are one space, or none.
"""

import re
from bisect import bisect_right
from dataclasses import replace

from reader.analysis import Analysis, Entity, Person, Quote
from reader.article import Article, Extent, paragraphs

_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_SPACES = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_UNEVEN = re.compile(rf"[ \n{_SPACES}{_INVISIBLE}]{{2,}}|[\n{_SPACES}{_INVISIBLE}]")


class Spacing:
    """A text in which single spaces stand between words, nothing invisible, and a line for each paragraph."""

    def __init__(self, text: str) -> None:
        """Read a text with whatever spacing."""
        parts: list[str] = []
        self._even, self._own = [0], [0]
        at = size = 0
        inside = [(p.start, p.end) for p in paragraphs(text)]
        for run in _UNEVEN.finditer(text):
            start, end = inside[bisect_right(inside, (run.start(), 0)) - 1] if inside else (0, 0)
            if "\n" in run.group() and not start < run.start() < end:
                continue
            space = "" if all(c in _INVISIBLE for c in run.group()) else " "
            parts += (text[at : run.start()], space)
            size += run.start() - at
            if space:
                self._start(size, run.start())
            size, at = size + len(space), run.end()
            self._start(size, at)
        self.text = "".join((*parts, text[at:]))
        """The text, evenly spaced."""

    def _start(self, even: int, own: int) -> None:
        """Note that from a place of the even text on, the same characters stand in its own text from another."""
        if self._even[-1] == even:
            self._own[-1] = own
        else:
            self._even.append(even)
            self._own.append(own)

    @property
    def was_even(self) -> bool:
        """Whether nothing had to change."""
        return self._own == [0]

    def back(self, extent: Extent) -> Extent:
        """Where the characters of an extent of the even text stand in the text as it was."""
        start = self._place(extent.start)
        return Extent(start, self._place(extent.end - 1) + 1 if len(extent) else start)

    def _place(self, place: int) -> int:
        run = bisect_right(self._even, place) - 1
        return self._own[run] + place - self._even[run]

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


def evenly_spaced(article: Article) -> tuple[Article, Spacing]:
    """The article as the pipeline reads it, and the way back to its text."""
    spacing = Spacing(article.text)
    return replace(article, text=spacing.text, title=Spacing(article.title).text), spacing
