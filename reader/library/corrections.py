"""What the reader decided, put on top of what the language found in an article."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reader.analysis import Analysis, Person, Quote, Speaker
from reader.library.database import Database


@dataclass(frozen=True, slots=True)
class Corrections:
    """The reader's decisions as they bear on one article."""

    names: Mapping[str, str | None]
    """Other names for people of the article; None for whoever is nobody to list."""
    speakers: Mapping[int, str | None]
    """Other speakers of quotes, by the place of the quote; None for nobody."""
    rejected: frozenset[int]
    """The places of quotes that are none."""


def corrections(database: Database, number: int) -> Corrections:
    """What was decided on an article of the library."""
    names: dict[str, str | None] = {}
    shown: dict[int, str] = {}
    for name, found, placed, itself, own, decided, is_ignored in database.rows(
        "SELECT a.name, w.id, a.placed, s.id, s.name, s.shown, s.is_ignored FROM appearances a"
        " JOIN people w ON w.id = a.who JOIN people s ON s.id = w.self WHERE a.article = ?",
        (number,),
    ):
        called = decided or (own if found != itself or placed else name)
        shown.setdefault(itself, called)
        if is_ignored:
            names[name] = None
        elif called != name:
            names[name] = called
    speakers: dict[int, str | None] = {}
    rejected = set()
    for place, is_rejected, itself, called in database.rows(
        "SELECT q.number, q.is_rejected, s.id, coalesce(s.shown, s.name) FROM quotes q"
        " LEFT JOIN people w ON w.id = q.who LEFT JOIN people s ON s.id = w.self"
        " WHERE q.article = ? AND q.is_decided",
        (number,),
    ):
        if is_rejected:
            rejected.add(place)
        else:
            speakers[place] = shown.get(itself, called) if itself is not None else None
    return Corrections(names, speakers, frozenset(rejected))


def corrected(analysis: Analysis, decided: Corrections) -> Analysis:
    """An analysis as the reader's decisions have it."""
    if not (decided.names or decided.speakers or decided.rejected):
        return analysis
    quotes = (
        _said_by(quote, decided, place) for place, quote in enumerate(analysis.quotes) if place not in decided.rejected
    )
    return replace(
        analysis,
        entities=tuple(
            replace(entity, name=decided.names.get(entity.name, entity.name) or entity.name)
            for entity in analysis.entities
            if not (entity.label == "PERSON" and decided.names.get(entity.name, "") is None)
        ),
        people=_people(analysis, decided),
        quotes=tuple(quotes),
    )


def _said_by(quote: Quote, decided: Corrections, place: int) -> Quote:
    if place in decided.speakers:
        name = decided.speakers[place]
        mention = quote.speaker.mention if quote.speaker else None
        speaker = Speaker(name, mention) if name else None
        return replace(quote, speaker=speaker, confidence=1.0, why="you said so")
    if quote.speaker is None:
        return quote
    called = decided.names.get(quote.speaker.name) or quote.speaker.name
    return replace(quote, speaker=replace(quote.speaker, name=called))


def _people(analysis: Analysis, decided: Corrections) -> tuple[Person, ...]:
    """The people under their names, those of one name as one."""
    found: dict[str, Person] = {}
    for person in analysis.people:
        called = decided.names.get(person.name, person.name)
        if called is None:
            continue
        one = found.get(called)
        mentions = tuple(sorted((*one.mentions, *person.mentions))) if one else person.mentions
        role = (one.role if one else None) or person.role
        found[called] = Person(called, role, mentions)
    return tuple(sorted(found.values(), key=lambda person: person.mentions[:1]))
