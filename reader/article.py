"""What is read: an article, and extents of its text."""

import re
from dataclasses import dataclass
from itertools import pairwise

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_WRAPPED_AT = range(50, 101)
"""Line lengths, in characters, of a text that somebody hard-wrapped."""


@dataclass(frozen=True, slots=True, order=True)
class Extent:
    """A half-open stretch `[start, end)` of a text, in characters."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            message = f"not an extent: [{self.start}, {self.end})"
            raise ValueError(message)

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, position: int) -> bool:
        return self.start <= position < self.end

    def covers(self, other: "Extent") -> bool:
        """Whether the other extent lies wholly in this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Extent") -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The characters of the text that this extent names."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read; every extent in the program counts characters of its `text`."""

    id: str
    """File stem or URL."""
    source: str
    """The location as it was given."""
    text: str
    """The whole text, headline included; for a plain text file the decoded file, unchanged."""
    title: str = ""
    byline: str | None = None
    published: str | None = None
    """As an ISO 8601 date, where known."""
    url: str | None = None
    language: str = "en"
    notes: tuple[str, ...] = ()
    """What the reader should know of how it was read, a line each."""

    @property
    def paragraphs(self) -> tuple[Extent, ...]:
        """The paragraphs in order, white space at both ends left out."""
        return paragraphs(self.text)

    @property
    def words(self) -> int:
        """The number of words in the text."""
        return count_words(self.text)


def count_words(text: str) -> int:
    """The number of words in a text, numbers included, marks not."""
    return sum(1 for _ in _WORD.finditer(text))


def paragraphs(text: str) -> tuple[Extent, ...]:
    """The paragraphs of a text: its lines, or, where lines are hard-wrapped, what blank lines part."""
    lines = [stripped for m in _LINE.finditer(text) if (stripped := _stripped(text, m.start(), m.end()))]
    if not _is_wrapped(text, lines):
        return tuple(lines)
    joined: list[Extent] = []
    for line in lines:
        if joined and text.count("\n", joined[-1].end, line.start) == 1:
            joined[-1] = Extent(joined[-1].start, line.end)
        else:
            joined.append(line)
    return tuple(joined)


def _stripped(text: str, start: int, end: int) -> Extent | None:
    inside = text[start:end]
    bare = inside.strip()
    if not bare:
        return None
    first = start + inside.index(bare[0])
    return Extent(first, first + len(bare))


def _is_wrapped(text: str, lines: list[Extent]) -> bool:
    """Whether most line breaks inside blocks stand where a fixed width would put them."""
    broken = [a for a, b in pairwise(lines) if text.count("\n", a.end, b.start) == 1]
    if len(broken) < max(3, len(lines) // 2):
        return False
    fitting = [a for a in broken if len(a) in _WRAPPED_AT]
    return len(fitting) >= 0.8 * len(broken) and max(map(len, lines)) < _WRAPPED_AT.stop
