"""The spread: all that the reading screen shows at one moment, as one value, and the words that sum it up."""

from dataclasses import dataclass, field

from reader.analysis import Analysis, Quote
from reader.article import Article, Extent, count_words
from reader.editing import Remarks
from reader.page import Focus, Layers, Spans, visible
from reader.tui.trail import Trail

DOUBTFUL = 0.5
"""A speaker named with less confidence than this is shown with a doubt."""

READING_ON = "reading for names and quotes …"

_TURNED = {"": "", "first": " · from the top again", "last": " · from the end again"}
_LAYERS = {"both": "", "quotes": " · quotes only", "names": " · names only", "plain": " · plain text"}


@dataclass(frozen=True, slots=True)
class Spread:
    """What lies before the reader."""

    article: Article
    analysis: Analysis = field(default_factory=Analysis)
    trail: Trail = field(default_factory=Trail)
    peek: tuple[Extent, ...] = ()
    """Places looked at from the sidebar, without leaving the trail."""
    layers: Layers = "both"
    waiting: bool = False
    """Whether the analysis is still being made."""
    trouble: str = ""
    """Why there is no analysis."""
    remarks: Remarks = field(default_factory=Remarks)
    """What the reader left at the article."""

    @property
    def focus(self) -> Focus:
        """Where the reader is, as the page wants it."""
        trail = self.trail
        if self.peek:
            return Focus(None, self.peek[0], self.peek, self.layers)
        place = None if trail.quotes else trail.place
        return Focus(trail.quote, place, trail.matches, self.layers)

    def has_found_what(self, other: "Spread") -> bool:
        """Whether both stand at the same analysis, or at the same want of one."""
        same_state = (self.waiting, self.trouble) == (other.waiting, other.trouble)
        return same_state and self.analysis is other.analysis


def is_doubtful(quote: Quote) -> bool:
    """Whether the speaker of a quote is a guess."""
    return quote.speaker is not None and quote.confidence < DOUBTFUL


def speaker_of(quote: Quote) -> str:
    """The name of who speaks, with a mark of doubt where it is a guess."""
    if quote.speaker is None:
        return "no speaker"
    return visible(quote.speaker.name) + (" ?" if is_doubtful(quote) else "")


def whereabouts(spread: Spread) -> str:
    """The trail and the place on it: "quotes 6/21 · Antony Blinken · direct · said"."""
    trail = spread.trail
    if not trail.stops and trail.kind == "quotes":
        return _LAYERS[spread.layers].removeprefix(" · ")
    at = "–" if trail.at is None else trail.at + 1
    words = f"{_called(trail)} {at}/{len(trail.stops)}"
    if trail.quote is not None:
        words += f" · {_told(spread.article, trail)}"
        if noted := spread.remarks.notes.get(trail.quote.words_in(spread.article.text)):
            words += f" · note: {visible(noted[-1])}"
    return words + _TURNED[trail.turned] + _LAYERS[spread.layers]


def _called(trail: Trail) -> str:
    if trail.kind == "text":
        return f"“{visible(trail.name)}”"
    return visible(trail.name) or "quotes"


def _told(article: Article, trail: Trail) -> str:
    quote = trail.quote
    if quote is None:
        return ""
    parts = [] if trail.kind == "speaker" and not is_doubtful(quote) else [speaker_of(quote)]
    parts.append(quote.kind)
    if quote.cue is not None:
        parts.append(visible(quote.cue.of(article.text)))
    if is_doubtful(quote) and quote.why:
        parts.append(visible(quote.why))
    return " · ".join(parts)


def tallies(spread: Spread) -> tuple[str, ...]:
    """What was found and what was not, in honest numbers: the fullest wording first, the shortest last."""
    if spread.waiting:
        return (READING_ON, "reading …")
    if spread.trouble:
        return ("no names and quotes: the language model failed", "no names, no quotes")
    quotes = len(spread.analysis.quotes)
    lost = sum(quote.speaker is None for quote in spread.analysis.quotes)
    share = attributed(spread.article, spread.analysis)
    found = f"{quotes} {'quote' if quotes == 1 else 'quotes'} · {lost} without a speaker"
    if share is None:
        return (found, f"{quotes} · {lost} lost")
    return (
        f"{found} · {share} % of the quoted words attributed",
        f"{found} · {share} % attributed",
        f"{lost} without a speaker · {share} %",
        f"{share} %",
    )


def attributed(article: Article, analysis: Analysis) -> int | None:
    """How many in a hundred of the words in quotation marks have a speaker; None where no words stand in marks."""
    spoken = Spans((extent, True) for quote in analysis.quotes if quote.speaker is not None for extent in quote.content)
    marked = owned = 0
    for extent in analysis.marked:
        marked += count_words(extent.of(article.text))
        owned += sum(count_words(part.of(article.text)) for part in _within(extent, spoken))
    return 100 * owned // marked if marked else None


def _within(extent: Extent, spoken: Spans[bool]) -> list[Extent]:
    """The parts of an extent that somebody speaks, none counted twice."""
    parts: list[Extent] = []
    at = extent.start
    for span, _ in spoken.over(extent):
        start, end = max(span.start, at), min(span.end, extent.end)
        if start < end:
            parts.append(Extent(start, end))
            at = end
    return parts
