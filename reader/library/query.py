"""The language of the search line: `speaker:lavrov about:nato newer:"2 weeks" is:unread -tag:done "exact words"`.

A query is words that all must hold. What stands in quotation marks is one exact phrase, a `-` in front says "not", a
`*` behind a word means any ending, and a field in front narrows the search.
"""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches

from reader.errors import QueryError

_TERM = re.compile(
    r"""
    (?P<not>-?)
    (?:(?P<field>[^\W\d_]+):)?
    (?:
        "(?P<phrase>[^"]*)(?P<closed>"?)
        | (?P<word> (?:(?<=newer:)|(?<=older:)) \d+[ ]+(?:day|week|month|year)s?\b | [^\s"]* )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""An age may be written without quotation marks, which a shell takes away."""
_CURLY = str.maketrans("“”„\0", '""" ')
"""Quotation marks that a keyboard or a copied text puts for the straight ones."""

FIELDS = ("speaker", "about", "verb", "outlet", "feed", "newer", "older", "is", "tag")
"""What may stand before a colon."""

STATES = ("unread", "read", "starred")
"""What an article may be."""

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_AGE = re.compile(r"(?:(\d{1,4})\s*|an?\s+)?(day|week|month|year|d|w|m|y)s?", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7}
_MONTHS = {"m": 1, "y": 12}
_MONTHS_A_YEAR = 12
_HOW_DATES_LOOK = 'write 2026-01-31, 2026-01 or 2026, today or yesterday, or an age such as "2 weeks"'


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must hold, or must not."""

    field: str
    """One of `FIELDS`; empty for words that may stand anywhere."""
    value: str
    """Words, a state or a tag; of `newer` and `older` an ISO 8601 date."""
    is_negated: bool = False


def parse(query: str, today: date) -> tuple[Term, ...]:
    """The terms of a query, in order; raises `QueryError` that tells the place of a mistake."""
    return tuple(_terms(query, today))


def explain(error: QueryError) -> tuple[str, str, str]:
    """Three lines: the query, carets under the mistake, and what is wrong with it."""
    line = "".join(character if character.isprintable() else " " for character in error.query)
    return line, " " * error.start + "^" * max(1, error.end - error.start), str(error)


def _terms(query: str, today: date) -> Iterator[Term]:
    line = query.translate(_CURLY)
    at = 0
    while at < len(line):
        if line[at].isspace():
            at += 1
            continue
        found = _TERM.match(line, at)
        if found is None or found.end() == at:
            message = "a quotation mark opens a phrase; put a space before it"
            raise QueryError(message, query, at, at + 1)
        yield _term(found, query, today)
        at = found.end()


def _term(found: re.Match[str], query: str, today: date) -> Term:
    start, end = found.span()
    if found["phrase"] is not None and not found["closed"]:
        message = 'this phrase has no end; close it with "'
        raise QueryError(message, query, found.start("phrase") - 1, end)
    field = (found["field"] or "").lower()
    if field and field not in FIELDS:
        nearest = get_close_matches(field, FIELDS, n=1)
        hint = f"did you mean {nearest[0]}:" if nearest else f"there are {', '.join(FIELDS)}"
        message = f'no field is called {field}:; {hint}, or put the words in "quotation marks"'
        raise QueryError(message, query, found.start("field"), found.end("field") + 1)
    value = found["word"] if found["phrase"] is None else found["phrase"]
    if not any(character.isalnum() for character in value):
        message = f"nothing to look for after {field}:" if field else "no word to look for"
        raise QueryError(message, query, start, end)
    place = found.span("word" if found["phrase"] is None else "phrase")
    return Term(field, _checked(field, value, query, place, today), bool(found["not"]))


def _checked(field: str, value: str, query: str, place: tuple[int, int], today: date) -> str:
    """The value in the form that a search needs."""
    if field == "is" and value.lower() not in STATES:
        message = f"an article is {', '.join(STATES[:-1])} or {STATES[-1]}"
        raise QueryError(message, query, *place)
    if field == "is":
        return value.lower()
    if field not in {"newer", "older"}:
        return " ".join(value.split())
    try:
        return _day(value.strip().lower(), today).isoformat()
    except (ValueError, OverflowError) as error:
        message = f"this is no date; {_HOW_DATES_LOOK}"
        raise QueryError(message, query, *place) from error


def _day(value: str, today: date) -> date:
    """The day that a date or an age means; raises `ValueError` where it means none."""
    if value in {"today", "yesterday"}:
        return today - timedelta(days=value == "yesterday")
    if written := _DATE.fullmatch(value):
        year, month, day = (int(part) if part else 1 for part in written.groups())
        return date(year, month, day)
    aged = _AGE.fullmatch(value)
    if aged is None:
        raise ValueError(value)
    count, unit = int(aged[1] or 1), aged[2][0].lower()
    if unit in _DAYS:
        return today - timedelta(days=count * _DAYS[unit])
    return _months_before(today, count * _MONTHS[unit])


def _months_before(day: date, months: int) -> date:
    """The same day some months earlier, or the last of that month where it is shorter."""
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 - months, _MONTHS_A_YEAR)
    if year < 1:
        raise ValueError(year)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
