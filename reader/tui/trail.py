"""The trail: the places that the reader walks along, and where on it the reader is."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from reader.analysis import Analysis, Quote
from reader.article import Extent
from reader.tui.kinds import KINDS

Kind = Literal["quotes", "speaker", "name", "text"]
Turn = Literal["", "first", "last"]


@dataclass(frozen=True, slots=True)
class Trail:
    """Places in the text, in order, and the one that the reader is at."""

    kind: Kind = "quotes"
    name: str = ""
    """The speaker, the name or the words that the trail is of; empty for all quotes."""
    stops: tuple[Extent, ...] = ()
    """Of a quote, where it begins; else the whole place."""
    quotes: tuple[Quote, ...] = ()
    """The quotes at the stops, on a trail of quotes."""
    at: int | None = None
    turned: Turn = ""
    """Where the last step came out, if it went over an end: on the "first" stop or on the "last"."""

    @property
    def quote(self) -> Quote | None:
        """The quote that the reader is at."""
        return self.quotes[self.at] if self.at is not None and self.quotes else None

    @property
    def place(self) -> Extent | None:
        """The stop that the reader is at."""
        return None if self.at is None else self.stops[self.at]

    @property
    def matches(self) -> tuple[Extent, ...]:
        """All stops of a trail of a name or of words; a trail of quotes has none to mark."""
        return () if self.kind in {"quotes", "speaker"} else self.stops

    def walk(self, step: int, seen: Extent) -> "Trail":
        """The trail one step on: from where the reader is if that is in view, else from what is seen of the text."""
        if not self.stops:
            return self
        if self.at is not None and self.stops[self.at].start in seen:
            goal = self.at + step
        else:
            ahead = bisect_left(self.stops, seen.start, key=lambda stop: stop.start)
            goal = ahead if step > 0 else ahead - 1
        return replace(self, at=goal % len(self.stops), turned=_turn(goal, len(self.stops)))

    def to(self, position: int) -> "Trail":
        """The trail at the first stop from a character on; at the first of all when there is none."""
        ahead = bisect_left(self.stops, position, key=lambda stop: stop.start)
        at = ahead % len(self.stops) if self.stops else None
        return replace(self, at=at, turned="")

    def at_quote(self, quote: Quote) -> "Trail | None":
        """The trail at a quote; None if the quote is not on it."""
        for number, other in enumerate(self.quotes):
            if other is quote:
                return replace(self, at=number, turned="")
        return None


def _turn(goal: int, length: int) -> Turn:
    if goal >= length:
        return "first"
    return "last" if goal < 0 else ""


def of_quotes(analysis: Analysis) -> Trail:
    """The trail of all quotes."""
    return Trail("quotes", "", tuple(map(_head, analysis.quotes)), analysis.quotes)


def of_speaker(analysis: Analysis, name: str) -> Trail:
    """The trail of one speaker's quotes."""
    quotes = tuple(quote for quote in analysis.quotes if quote.speaker is not None and quote.speaker.name == name)
    return Trail("speaker", name, tuple(map(_head, quotes)), quotes)


def mentions_of(analysis: Analysis, name: str) -> tuple[Extent, ...]:
    """Where a name is mentioned, in order."""
    return tuple(entity.extent for entity in analysis.entities if entity.name == name and entity.label in KINDS)


def of_name(name: str, mentions: Sequence[Extent]) -> Trail:
    """The trail of the mentions of a name."""
    return Trail("name", name, tuple(mentions))


def of_text(words: str, matches: Sequence[Extent]) -> Trail:
    """The trail of the places where words stand."""
    return Trail("text", words, tuple(matches))


def again(before: Trail, analysis: Analysis) -> Trail:
    """A trail as it is after a correction, at the place where the reader is."""
    if before.kind == "text":
        return before
    place, at = before.place, before.at
    made = of_quotes(analysis)
    if before.kind == "speaker":
        made = of_speaker(analysis, before.name)
    elif before.kind == "name":
        made = of_name(before.name, mentions_of(analysis, before.name))
    if not made.stops:
        made = of_quotes(analysis)
    if place is None or at is None or not made.stops:
        return made
    here = next((number for number, stop in enumerate(made.stops) if stop.start == place.start), None)
    return replace(made, at=min(at, len(made.stops) - 1) if here is None else here)


def _head(quote: Quote) -> Extent:
    return quote.content[0]
