"""Who said what in one article: entities, people and quotes, as values that speak of extents.

`Analysis()` is "not yet": nothing downstream has to ask for None.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reader.article import Extent

QuoteKind = Literal["direct", "mixed", "indirect"]

LABELS = (
    "PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT",
    "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL",
)  # fmt: skip
"""Entity labels, OntoNotes' own, names first and figures last."""

NAME_LABELS = LABELS[:10]
"""The labels of things that have a name."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One mention of a named thing, or of a date, an amount or a number."""

    extent: Extent
    label: str
    """One of `LABELS`."""
    name: str
    """The canonical name that all mentions of the thing share."""


@dataclass(frozen=True, slots=True)
class Person:
    """All mentions of one human in the article."""

    name: str
    """The fullest form without titles: "Antony Blinken"."""
    role: str | None
    """As the article words it: "U.S. Secretary of State"."""
    mentions: tuple[Extent, ...]
    """The mentions by name, in order; pronouns and descriptions are not among them."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is reported to say a quote: a person, an organisation, a group or a document."""

    name: str
    """The canonical name; for a person that of a `Person` of the same analysis."""
    mention: Extent | None
    """The words that name the speaker at the cue; None where the article leaves it to the reader."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Reported words with their cue and speaker."""

    kind: QuoteKind
    content: tuple[Extent, ...]
    """The quoted words in order, one extent or several; of a direct quote without the outer marks."""
    cue: Extent | None
    """The verb or phrase of speech."""
    speaker: Speaker | None
    """None where nobody could be found: shown, never hidden."""
    confidence: float = 1.0
    """How sure the attribution is, 0 to 1."""
    why: str = ""
    """The evidence that decided, in words a person understands."""

    @property
    def start(self) -> int:
        """Where the first extent of the content begins."""
        return self.content[0].start

    def words_in(self, text: str) -> str:
        """The words of the content with single spaces between them, by which a quote is known again."""
        return " ".join(word for extent in self.content for word in extent.of(text).split())

    def shown_in(self, text: str) -> str:
        """The same for people to read: " … " tells where other words stand between two extents."""
        return shown_words(text, self.content)


def shown_words(text: str, content: Sequence[Extent]) -> str:
    """The words of extents of a text with single spaces between them, " … " where others stand between two."""
    shown = ""
    for before, extent in zip((None, *content), content, strict=False):
        if before is not None:
            left_out = any(c.isalnum() for c in text[before.end : extent.start])
            shown += " … " if left_out else " "
        shown += " ".join(extent.of(text).split())
    return shown


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that the language pipeline found in one article."""

    entities: tuple[Entity, ...] = ()
    """In order of the text; no two overlap."""
    people: tuple[Person, ...] = ()
    """In order of their first mention."""
    quotes: tuple[Quote, ...] = ()
    """Ordered by their first extent."""
    marked: tuple[Extent, ...] = ()
    """Every stretch in quotation marks, marks left out, quote or not: the measure of what was attributed."""
    pipeline: str = ""
    """Name and version of what made this; empty for "not yet"."""
