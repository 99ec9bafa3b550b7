"""What stands in the library: entries, quotes across articles, people and the reader's own decisions, as values."""

from dataclasses import dataclass
from typing import Literal

from reader.analysis import QuoteKind
from reader.article import Article, Extent

DecisionKind = Literal["merge", "split", "rename", "ignore", "speaker", "not a quote"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of the library as a list shows it, without its text."""

    id: int
    """The number of the article in this library; never given to another."""
    title: str
    byline: str | None
    outlet: str | None
    """Who published it; of an article with a URL the host, where nothing else was given."""
    published: str | None
    """As an ISO 8601 date, where known."""
    url: str | None
    source: str
    """The location that it was read from."""
    added: str
    """When it came to the library: an ISO 8601 date and time in UTC."""
    is_read: bool
    is_starred: bool
    tags: tuple[str, ...]
    """In the order of the alphabet."""
    quotes: int
    """The number of quotes; those that the reader called none are not counted."""
    speakers: int
    """The number of people and others who are quoted."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """An article with what the library knows of it."""

    entry: Entry
    article: Article
    position: int
    """The character of the text at which reading stopped."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quote in one article of the library."""

    entry: Entry
    number: int
    """The place among the quotes of its article, from 0."""
    kind: QuoteKind
    text: str
    """The quoted words with single spaces between them, by which the quote is known again."""
    shown: str
    """The same for people to read: " … " tells where other words stand between them."""
    content: tuple[Extent, ...]
    cue: Extent | None
    verb: str | None
    """The words of the cue."""
    speaker: str | None
    """The speaker's name in the library; None where nobody is known."""
    named: str | None
    """The name that the article gives the speaker."""
    role: str | None
    """The role that the article gives the speaker."""
    mention: Extent | None
    confidence: float
    fragment: str
    """The text fragment that points at the quote in a page: `text=...`, ready for a URL."""
    notes: tuple[str, ...]
    """What the reader noted on the quote, oldest first."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote where it stands."""

    id: int
    """Its number in the library, until its article is analysed anew."""
    said: Said
    before: str
    """What stands before it in its paragraph, as far as it is near."""
    after: str


@dataclass(frozen=True, slots=True)
class Known:
    """A person, or another speaker, as a search for names needs to know them."""

    id: int
    name: str
    role: str | None
    """The role given last."""
    is_person: bool
    quotes: int


@dataclass(frozen=True, slots=True)
class Held:
    """A role in the words of the articles, and when they gave it."""

    role: str
    first: str
    last: str
    """ISO 8601 dates of the first and the last article with it."""
    articles: int


@dataclass(frozen=True, slots=True)
class Profile:
    """One person, or another speaker, across the library."""

    id: int
    name: str
    articles: int
    """The number of articles that name the person."""
    quotes: int
    roles: tuple[Held, ...]
    """The role given last comes first."""
    outlets: tuple[tuple[str, int], ...]
    """Who quoted the person, and how many times; most often first."""
    beside: tuple[tuple[str, int], ...]
    """Who is quoted in the same articles, and in how many of them; most often first."""
    months: tuple[tuple[str, int], ...] = ()
    """How many times the person was quoted in each month ("2026-03"), the first month first."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the reader decided on a person or a quote; it holds for later articles, too."""

    kind: DecisionKind
    name: str | None = None
    """The person whom it is about; None for decisions on quotes."""
    role: str | None = None
    """Tells apart people of one name; None where there is only one, or for the first of them."""
    other: str | None = None
    """Merge: whom the person is one with. Rename: the new name. Split: the name of whoever is split off.
    Speaker: who said it, None for nobody."""
    other_role: str | None = None
    article: str | None = None
    """The identity of the article of a split or of a quote: its URL, or the hash of its text."""
    words: str | None = None
    """The words of the quote, with single spaces between them."""
    start: int | None = None
    """Where the quote begins."""
    uid: str = ""
    """Unique in every library; empty before the decision is kept."""
    made: str = ""
    """An ISO 8601 date and time in UTC; empty before the decision is kept."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item of a feed, as the feed has it now."""

    key: str
    """What stays the same when it is edited: its guid, else its canonical URL, else a hash of what it says."""
    digest: str
    """A hash of what it says."""
    article: Article
    is_summary: bool
    """Whether the feed has only a part of the article, and a URL where the rest is."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that is followed."""

    id: int
    url: str
    title: str
    site: str | None
    """The page that it belongs to."""
    headers: tuple[tuple[str, str], ...]
    """What is sent along with each request: of the reader's own choice."""
    validators: tuple[tuple[str, str], ...]
    """What the server gave to be asked with next time, so that it need not send again what did not change."""
    checked: str | None
    """When it was asked last: an ISO 8601 date and time in UTC; None for never."""
    error: str | None
    """What went wrong then; None where it went well."""
    wait: str | None
    """Until when the site wants to be left alone: an ISO 8601 date and time in UTC."""
    articles: int
    unread: int
