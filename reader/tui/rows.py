"""The rows of the sidebar and of the overlays, as values: who spoke, what was said, which names there are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.analysis import Analysis, Entity, Quote
from reader.article import Article, Extent, count_words
from reader.page import NOBODY, visible, voices
from reader.tui.kinds import KINDS
from reader.tui.spread import is_doubtful, speaker_of

NO_SPEAKER = "No speaker"

Pieces = tuple[tuple[str, str], ...]
"""Text with its looks, side by side: (text, component class)."""


@dataclass(frozen=True, slots=True)
class SpeakerChosen:
    """The row of a speaker."""

    name: str
    first: Quote


@dataclass(frozen=True, slots=True)
class QuoteChosen:
    """The row of a quote."""

    first: Quote


@dataclass(frozen=True, slots=True)
class NameChosen:
    """The row of a name."""

    name: str
    mentions: tuple[Extent, ...]


Choice = SpeakerChosen | QuoteChosen | NameChosen | str


@dataclass(frozen=True, slots=True)
class Text:
    """One line of a row: what stands left and what stands at the right edge."""

    left: Pieces
    right: Pieces = ()
    brief: Pieces = ()
    """What stands at the right edge when there is no room for both sides."""


@dataclass(frozen=True, slots=True)
class Row:
    """One or more lines that are chosen together; without a choice, a heading or a gap."""

    lines: tuple[Text, ...]
    choice: Choice | None = None
    voice: int | None = None
    """The speaker whose colour stands at the left edge."""

    @property
    def quote(self) -> Quote | None:
        """The quote that the row leads to."""
        return self.choice.first if isinstance(self.choice, SpeakerChosen | QuoteChosen) else None


GAP = Row((Text(()),))


def plain(text: str, look: str = "muted") -> Row:
    """A row that only says something."""
    return Row((Text(((text, look),)),))


def counted(number: int, one: str) -> str:
    """A number with its word: "1 quote", "2 quotes"."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def excerpt(article: Article, quote: Quote) -> str:
    """The words of a quote on one line, in marks if they are the speaker's own."""
    words = visible(quote.shown_in(article.text))
    return f"“{words}”" if quote.kind == "direct" else words


def quoted_words(article: Article, quotes: Iterable[Quote]) -> int:
    """The number of words in some quotes."""
    return sum(count_words(extent.of(article.text)) for quote in quotes for extent in quote.content)


# Speakers ------------------------------------------------------------------------------------------------------------


def speakers(article: Article, analysis: Analysis) -> tuple[Row, ...]:
    """The speakers with their quotes, in order of their first; quotes without a speaker stand at the end."""
    roles = {person.name: person.role for person in analysis.people}
    numbers = voices(analysis)
    spoken: dict[str, list[Quote]] = {name: [] for name in numbers}
    lost: list[Quote] = []
    for quote in analysis.quotes:
        (lost if quote.speaker is None else spoken[quote.speaker.name]).append(quote)
    rows: list[Row] = []
    for name, quotes in spoken.items():
        rows += _speaker(article, name, roles.get(name), quotes, numbers[name])
    if lost:
        rows.append(plain(f"{NO_SPEAKER} · {counted(len(lost), 'quote')}", "nobody"))
        rows += [_said(article, quote, NOBODY) for quote in lost]
    return tuple(rows[:-1] if rows and rows[-1] is GAP else rows)


def _speaker(article: Article, name: str, role: str | None, quotes: list[Quote], voice: int) -> Iterator[Row]:
    tally = f"{counted(len(quotes), 'quote')} · {counted(quoted_words(article, quotes), 'word')}"
    brief = counted(len(quotes), "quote")
    lines = [Text(((visible(name), "speaker"),), ((tally, "muted"),), ((brief, "muted"),))]
    if role:
        lines.append(Text(((visible(role), "role"),)))
    yield Row(tuple(lines), SpeakerChosen(name, quotes[0]), voice)
    for quote in quotes:
        yield _said(article, quote, voice)
    yield GAP


def _said(article: Article, quote: Quote, voice: int) -> Row:
    look = "words" if quote.kind == "direct" else "paraphrase"
    doubt = (("? ", "doubt"),) if is_doubtful(quote) else (("  ", "muted"),)
    return Row((Text((*doubt, (excerpt(article, quote), look))),), QuoteChosen(quote), voice)


# Quotes --------------------------------------------------------------------------------------------------------------


def quotes_in_order(article: Article, analysis: Analysis) -> tuple[Row, ...]:
    """The quotes as they come, each with its speaker and kind."""
    numbers = voices(analysis)
    return tuple(_numbered(article, quote, numbers, number) for number, quote in enumerate(analysis.quotes, 1))


def _numbered(article: Article, quote: Quote, numbers: dict[str, int], number: int) -> Row:
    voice = NOBODY if quote.speaker is None else numbers[quote.speaker.name]
    look = "words" if quote.kind == "direct" else "paraphrase"
    who = (f"   {speaker_of(quote)}", "doubt" if is_doubtful(quote) else "voice")
    return Row(
        (
            Text(((f"{number:>2} ", "muted"), (excerpt(article, quote), look))),
            Text((who,), ((quote.kind, "muted"),)),
        ),
        QuoteChosen(quote),
        voice,
    )


# Names ---------------------------------------------------------------------------------------------------------------


def names(analysis: Analysis) -> tuple[Row, ...]:
    """The names by kind, the most mentioned first."""
    roles = {person.name: person.role for person in analysis.people}
    rows: list[Row] = []
    for label, mentioned in _by_label(analysis).items():
        if rows:
            rows.append(GAP)
        rows.append(plain(f"{KINDS[label].many} · {len(mentioned)}", "kind"))
        rows += [_named(label, name, mentions, roles.get(name)) for name, mentions in mentioned]
    return tuple(rows)


def count_names(analysis: Analysis) -> int:
    """The number of different names."""
    return len({entity.name for entity in analysis.entities if entity.label in KINDS})


def _by_label(analysis: Analysis) -> dict[str, list[tuple[str, tuple[Extent, ...]]]]:
    """The names with their mentions under the label that most mentions have."""
    mentioned: dict[str, list[Entity]] = {}
    for entity in analysis.entities:
        if entity.label in KINDS:
            mentioned.setdefault(entity.name, []).append(entity)
    by_label: dict[str, list[tuple[str, tuple[Extent, ...]]]] = {label: [] for label in KINDS}
    for name in sorted(mentioned, key=lambda name: (-len(mentioned[name]), name)):
        labels = [entity.label for entity in mentioned[name]]
        most = max(dict.fromkeys(labels), key=labels.count)
        by_label[most].append((name, tuple(entity.extent for entity in mentioned[name])))
    return {label: names for label, names in by_label.items() if names}


def _named(label: str, name: str, mentions: tuple[Extent, ...], role: str | None) -> Row:
    kind = KINDS[label]
    left: Pieces = ((f"{kind.letter} ", "letter"), (visible(name), kind.look))
    if role:
        left += ((f"  {visible(role)}", "muted"),)
    return Row((Text(left, ((str(len(mentions)), "muted"),)),), NameChosen(name, mentions))
