"""An analysis as JSON and back, exactly: what the library keeps, so that an article is analysed once."""

import json
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast

from reader.analysis import Analysis, Entity, Person, Quote, QuoteKind, Speaker
from reader.article import Extent

_Made = TypeVar("_Made")


def to_json(analysis: Analysis) -> str:
    """The analysis as a JSON object of short arrays."""
    return json.dumps(as_data(analysis), separators=(",", ":"))


def from_json(written: str | bytes) -> Analysis:
    """The analysis that was written; raises `ValueError` where it is none."""
    return from_data(json.loads(written))


def as_data(analysis: Analysis) -> dict[str, Any]:
    """The analysis as what JSON can hold."""
    return {
        "pipeline": analysis.pipeline,
        "entities": [[*_pair(entity.extent), entity.label, entity.name] for entity in analysis.entities],
        "people": [[person.name, person.role, _pairs(person.mentions)] for person in analysis.people],
        "quotes": [_quote(quote) for quote in analysis.quotes],
        "marked": _pairs(analysis.marked),
    }


def from_data(data: Any) -> Analysis:  # noqa: ANN401 - it comes from a file
    """The analysis in what JSON held; raises `ValueError` where there is none."""
    try:
        return Analysis(
            entities=_all(lambda one: Entity(Extent(one[0], one[1]), one[2], one[3]), data["entities"]),
            people=_all(lambda one: Person(one[0], one[1], _extents(one[2])), data["people"]),
            quotes=_all(_quote_from, data["quotes"]),
            marked=_extents(data["marked"]),
            pipeline=data["pipeline"],
        )
    except (KeyError, IndexError, TypeError) as error:
        message = f"not an analysis: {error}"
        raise ValueError(message) from error


def _quote(quote: Quote) -> list[Any]:
    return [
        quote.kind,
        _pairs(quote.content),
        pair_or_none(quote.cue),
        [quote.speaker.name, pair_or_none(quote.speaker.mention)] if quote.speaker else None,
        quote.confidence,
        quote.why,
    ]


def _quote_from(data: list[Any]) -> Quote:
    kind, content, cue, speaker, confidence, why = data
    said_by = Speaker(speaker[0], extent_or_none(speaker[1])) if speaker else None
    return Quote(cast("QuoteKind", kind), _extents(content), extent_or_none(cue), said_by, confidence, why)


def pair_or_none(extent: Extent | None) -> list[int] | None:
    """The extent as start and end, where there is one."""
    return None if extent is None else _pair(extent)


def extent_or_none(pair: list[int] | None) -> Extent | None:
    """The extent of start and end, where there is one."""
    return None if pair is None else Extent(*pair)


def _pair(extent: Extent) -> list[int]:
    return [extent.start, extent.end]


def _pairs(extents: Iterable[Extent]) -> list[list[int]]:
    return [_pair(extent) for extent in extents]


def _extents(pairs: Iterable[list[int]]) -> tuple[Extent, ...]:
    return tuple(Extent(start, end) for start, end in pairs)


def _all(make: Callable[[Any], _Made], data: Iterable[Any]) -> tuple[_Made, ...]:
    return tuple(make(one) for one in data)
