"""How an article lies on a page: lines of runs that say what each character means, without colours or a terminal.

A page is made of three things that change at different times: the sheet (the text cut into lines of a width), the marks
(what the analysis found) and the focus (where the reader is). The sheet knows nothing of the marks, so marks that
arrive late never move a line. Lines become runs only when somebody asks for them: a long article costs what is seen.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Generic, Literal, TypeVar

from wcwidth import wcwidth

from reader.analysis import Analysis, Entity, Quote
from reader.article import Article, Extent

Layers = Literal["both", "quotes", "names", "plain"]
LAYERS: tuple[Layers, ...] = ("both", "quotes", "names", "plain")

NOBODY = -1
"""The voice of a quote without a speaker."""

_ODD = re.compile("[^\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")
"""Characters that may take another width than one cell, or may not be shown as they are."""
_BREAK_AFTER = "—"
_QUOTATION_MARKS = "\"'“”‘’«»‹›„‚"
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_TAB = "    "
_SOFT_HYPHEN = "\u00ad"
_CONTROL = "\u2426"
_UNKNOWN = "\ufffd"
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0), range(0x1F3FB, 0x1F400))
"""Variation selectors and skin tones: terminals disagree on the width of what they follow."""
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def visible(text: str) -> str:
    """The text with nothing in it that a terminal obeys: controls become pictures, invisible characters are dropped."""
    return text.translate(_PICTURES)


class _Pictures(dict[int, str]):
    """What is shown for a character, by code point, found when first asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = shown = _picture(code)
        return shown


def _picture(code: int) -> str:
    character = chr(code)
    if character in "\n\t":
        return " " if character == "\n" else _TAB
    if code < 0x20:  # noqa: PLR2004 - the C0 controls, each with a picture of its own
        return chr(0x2400 + code)
    if code in _FLAG_LETTERS:
        return chr(code - _FLAG_LETTERS.start + ord("A"))
    if any(code in selectors for selectors in _SELECTORS):
        return ""
    return _picture_by_category(character)


def _picture_by_category(character: str) -> str:
    category = unicodedata.category(character)
    if character in _BIDI or category in {"Cc", "Zl", "Zp"}:
        return "\u2421" if character == "\x7f" else _CONTROL
    if category in {"Cs", "Cn"}:
        return _UNKNOWN
    if category == "Cf":
        return "" if character == _SOFT_HYPHEN else character * (wcwidth(character) > 0)
    return character if wcwidth(character) >= 0 else _UNKNOWN


_PICTURES = _Pictures()


@lru_cache(maxsize=4096)
def cells(character: str) -> int:
    """The number of terminal cells that a character of an article takes when shown."""
    return sum(max(0, wcwidth(shown)) for shown in visible(character))


def width_of(text: str) -> int:
    """The number of terminal cells that a text takes when shown."""
    return sum(map(cells, text)) if _ODD.search(text) else len(text)


# The sheet: text cut into lines -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sheet:
    """An article's characters cut into lines of a width: all of a page that needs no analysis."""

    article: Article
    width: int
    starts: tuple[int, ...]
    """Where each line begins; an empty line begins where the paragraph before it ends."""
    ends: tuple[int, ...]
    """Where each line ends; white space after it hangs unseen."""
    heading: Extent
    """The headline, empty where the text does not begin with the title."""


def fold(article: Article, width: int) -> Sheet:
    """Cut an article into lines of at most so many cells, by words."""
    width = max(1, width)
    flat = article.text.replace("\n", " ")
    paragraphs = article.paragraphs
    airy = not any(_blank_between(article.text, before, after) for before, after in pairwise(paragraphs))
    lines: list[tuple[int, int]] = []
    previous: Extent | None = None
    for paragraph in paragraphs:
        if previous is not None and (airy or _blank_between(article.text, previous, paragraph)):
            lines.append((previous.end, previous.end))
        lines.extend(_wrapped(flat, paragraph, width))
        previous = paragraph
    return Sheet(
        article,
        width,
        tuple(start for start, _ in lines),
        tuple(end for _, end in lines),
        _heading(article, paragraphs),
    )


def _blank_between(text: str, before: Extent, after: Extent) -> bool:
    return text.count("\n", before.end, after.start) > 1


def _heading(article: Article, paragraphs: tuple[Extent, ...]) -> Extent:
    if paragraphs and article.title.split() == paragraphs[0].of(article.text).split():
        return paragraphs[0]
    return Extent(0, 0)


def _wrapped(flat: str, paragraph: Extent, width: int) -> Iterator[tuple[int, int]]:
    odd = _ODD.search(flat, paragraph.start, paragraph.end)
    wrap = _wrap_by_cells if odd else _wrap_by_characters
    return wrap(flat, paragraph, width)


def _wrap_by_characters(flat: str, paragraph: Extent, width: int) -> Iterator[tuple[int, int]]:
    """Lines of a paragraph in which every character takes one cell."""
    start, end = paragraph.start, paragraph.end
    while end - start > width:
        edge = start + width
        cut = flat.rfind(" ", start, edge + 1)
        cut = max(cut, flat.rfind(_BREAK_AFTER, start, edge) + 1)
        if cut <= start:
            cut = edge
        yield start, _trimmed(flat, start, cut)
        start = _after_spaces(flat, cut, end)
    yield start, end


def _wrap_by_cells(flat: str, paragraph: Extent, width: int) -> Iterator[tuple[int, int]]:
    """Lines of a paragraph with characters of any width."""
    start, end = paragraph.start, paragraph.end
    used, cut = 0, start
    for at in range(start, end):
        character = flat[at]
        taken = cells(character)
        if at > start and taken and _may_break(flat[at - 1], character):
            cut = at
        used += taken
        if used <= width or at == start or not taken or character == " ":
            continue
        cut = cut if cut > start else at
        yield start, _trimmed(flat, start, cut)
        start = _after_spaces(flat, cut, end)
        used = sum(cells(one) for one in flat[start : at + 1])
    yield start, end


def _may_break(before: str, after: str) -> bool:
    if after == " ":
        return False
    return before == " " or before in _BREAK_AFTER or cells(before) == 2 or cells(after) == 2  # noqa: PLR2004 - wide


def _trimmed(flat: str, start: int, end: int) -> int:
    while end > start and flat[end - 1] == " ":
        end -= 1
    return end


def _after_spaces(flat: str, at: int, end: int) -> int:
    while at < end and flat[at] == " ":
        at += 1
    return at


# The marks and the focus ---------------------------------------------------------------------------------------------

T = TypeVar("T")


class Spans(Generic[T]):
    """Things that lie on extents, in order of their start, found by where they lie."""

    def __init__(self, spans: Iterable[tuple[Extent, T]]) -> None:
        self._spans = sorted(spans, key=lambda span: span[0])
        self._starts = [extent.start for extent, _ in self._spans]
        self._reach = list(accumulate((extent.end for extent, _ in self._spans), max))

    def over(self, extent: Extent) -> list[tuple[Extent, T]]:
        """What has a character in common with an extent, in order."""
        first = bisect_right(self._reach, extent.start)
        last = bisect_left(self._starts, extent.end)
        return [span for span in self._spans[first:last] if span[0].overlaps(extent)]


@dataclass(frozen=True, slots=True)
class Marks:
    """What an analysis says of an article, found by where it lies."""

    analysis: Analysis
    voices: dict[str, int]
    quotes: Spans[Quote]
    cues: Spans[bool]
    entities: Spans[Entity]

    def voice(self, quote: Quote) -> int:
        """The number of the one who speaks a quote."""
        return NOBODY if quote.speaker is None else self.voices[quote.speaker.name]


def voices(analysis: Analysis) -> dict[str, int]:
    """The speakers numbered by their first quote: a speaker keeps the number, and so the colour, everywhere."""
    numbers: dict[str, int] = {}
    for quote in analysis.quotes:
        if quote.speaker is not None:
            numbers.setdefault(quote.speaker.name, len(numbers))
    return numbers


def framed(text: str, extent: Extent) -> Extent:
    """The extent with the quotation marks that touch it."""
    start, end = extent.start, extent.end
    if start > 0 and text[start - 1] in _QUOTATION_MARKS:
        start -= 1
    if end < len(text) and text[end] in _QUOTATION_MARKS:
        end += 1
    return Extent(start, end)


def mark(article: Article, analysis: Analysis) -> Marks:
    """What an analysis says, made ready to be found line by line."""
    return Marks(
        analysis,
        voices(analysis),
        Spans((framed(article.text, extent), quote) for quote in analysis.quotes for extent in quote.content),
        Spans((quote.cue, True) for quote in analysis.quotes if quote.cue is not None),
        Spans((entity.extent, entity) for entity in analysis.entities),
    )


@dataclass(frozen=True, slots=True)
class Focus:
    """Where the reader is, and what the reader wants to see."""

    quote: Quote | None = None
    """The quote that the reader is at."""
    place: Extent | None = None
    """The one of the matches that the reader is at."""
    matches: tuple[Extent, ...] = ()
    """All places on a trail of a name or a text, in order."""
    layers: Layers = "both"


# The page: lines of runs ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ink:
    """What the characters of a run are."""

    heading: bool = False
    voice: int | None = None
    """The number of the speaker whose words these are; `NOBODY` for a quote without one."""
    told: bool = False
    """Whether these are the article's words for what the speaker said."""
    cue: bool = False
    label: str | None = None
    """The label of the entity."""
    match: bool = False
    current: bool = False
    picture: bool = False
    """A character that is not shown as itself."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters side by side with one meaning; the text is safe to show."""

    text: str
    ink: Ink


@dataclass(frozen=True, slots=True)
class Rail:
    """The mark left of a line in which somebody speaks."""

    voice: int
    told: bool
    """Whether the line holds what the article tells in its own words, not a quotation."""
    current: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page."""

    extent: Extent
    runs: tuple[Run, ...]
    rail: Rail | None


@dataclass(frozen=True, slots=True)
class Page:
    """An article laid out: so many lines, each made when asked for."""

    sheet: Sheet
    marks: Marks
    focus: Focus
    lit: Spans[bool]
    """The matches, by where they lie."""

    @property
    def height(self) -> int:
        """The number of lines."""
        return len(self.sheet.starts)

    @property
    def lines(self) -> Iterator[Line]:
        """All lines, in order."""
        return (self.line(number) for number in range(self.height))

    def line(self, number: int) -> Line:
        """One line, counted from 0."""
        extent = self.extent(number)
        spoken = self.marks.quotes.over(extent) if self.focus.layers in {"both", "quotes"} else []
        return Line(extent, tuple(self._runs(extent, spoken)), self._rail(extent, spoken))

    def extent(self, number: int) -> Extent:
        """The characters of a line."""
        return Extent(self.sheet.starts[number], self.sheet.ends[number])

    def line_of(self, position: int) -> int:
        """The line on which a character of the text lies; white space belongs to the line before it."""
        return max(0, bisect_right(self.sheet.starts, position) - 1)

    def place_of(self, position: int) -> tuple[int, int]:
        """The line and the cell at which a character of the text is shown."""
        number = self.line_of(position)
        line = self.extent(number)
        return number, width_of(self.sheet.article.text[line.start : min(position, line.end)])

    def position_at(self, number: int, cell: int) -> int | None:
        """The character that is shown at a cell of a line; None beside the text."""
        if cell < 0 or not 0 <= number < self.height:
            return None
        line = self.extent(number)
        for position in range(line.start, line.end):
            cell -= cells(self.sheet.article.text[position])
            if cell < 0:
                return position
        return None

    def _rail(self, line: Extent, spoken: Sequence[tuple[Extent, Quote]]) -> Rail | None:
        if not spoken:
            return None
        current = [quote for _, quote in spoken if quote is self.focus.quote]
        longest = max(spoken, key=lambda span: min(span[0].end, line.end) - max(span[0].start, line.start))[1]
        quote = current[0] if current else longest
        return Rail(self.marks.voice(quote), quote.kind == "indirect", bool(current))

    def _runs(self, line: Extent, spoken: Sequence[tuple[Extent, Quote]]) -> Iterator[Run]:
        named = self.marks.entities.over(line) if self.focus.layers in {"both", "names"} else []
        cued = self.marks.cues.over(line) if self.focus.layers in {"both", "quotes"} else []
        lit = self.lit.over(line)
        pictures = _pictures_in(self.sheet.article.text, line)
        edges = {line.start, line.end, *_edges(line, spoken), *_edges(line, named), *_edges(line, cued)}
        edges |= {*_edges(line, lit), *_edges(line, pictures)}
        for start, end in pairwise(sorted(edges)):
            quote = _at(start, spoken)
            entity = _at(start, named)
            ink = Ink(
                heading=start in self.sheet.heading,
                voice=None if quote is None else self.marks.voice(quote),
                told=quote is not None and quote.kind == "indirect",
                cue=_at(start, cued) is not None,
                label=None if entity is None else entity.label,
                match=_at(start, lit) is not None,
                current=self._is_current(start, spoken),
                picture=_at(start, pictures) is not None,
            )
            yield Run(visible(self.sheet.article.text[start:end]), ink)

    def _is_current(self, position: int, spoken: Sequence[tuple[Extent, Quote]]) -> bool:
        place = self.focus.place
        if place is not None and position in place:
            return True
        return any(quote is self.focus.quote and position in extent for extent, quote in spoken)


def _edges(line: Extent, spans: Sequence[tuple[Extent, object]]) -> Iterator[int]:
    for extent, _ in spans:
        yield max(extent.start, line.start)
        yield min(extent.end, line.end)


def _at(position: int, spans: Sequence[tuple[Extent, T]]) -> T | None:
    """What lies on a character; the innermost where one lies in another."""
    lying = [span for span in spans if position in span[0]]
    return min(lying, key=lambda span: len(span[0]))[1] if lying else None


def _pictures_in(text: str, line: Extent) -> list[tuple[Extent, str]]:
    odd = (found for found in _ODD.finditer(text, line.start, line.end) if visible(found[0]) != found[0])
    return [(Extent(found.start(), found.end()), found[0]) for found in odd]


def lay(article: Article, analysis: Analysis, focus: Focus, width: int, former: Page | None = None) -> Page:
    """Lay an article on a page of so many cells; what a former page has in common with it is taken from there."""
    sheet = marks = lit = None
    if former is not None:
        same_article = former.sheet.article is article
        sheet = former.sheet if same_article and former.sheet.width == width else None
        marks = former.marks if same_article and former.marks.analysis is analysis else None
        lit = former.lit if former.focus.matches is focus.matches else None
    return Page(
        sheet or fold(article, width),
        marks or mark(article, analysis),
        focus,
        lit or Spans((extent, True) for extent in focus.matches),
    )
