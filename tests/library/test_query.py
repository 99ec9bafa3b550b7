"""The language of the search line, and how its mistakes are told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.library import Term, explain, parse

TODAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("", ()),
        ("ferry", (Term("", "ferry"),)),
        ("  night   ferry ", (Term("", "night"), Term("", "ferry"))),
        ('"night  ferry"', (Term("", "night ferry"),)),
        ("“night ferry”", (Term("", "night ferry"),)),
        ("-ferry", (Term("", "ferry", is_negated=True),)),
        ('-"night ferry"', (Term("", "night ferry", is_negated=True),)),
        ("speaker:lavrov", (Term("speaker", "lavrov"),)),
        ("Speaker:Lavrov", (Term("speaker", "Lavrov"),)),
        ('-speaker:"Ada Marsh"', (Term("speaker", "Ada Marsh", is_negated=True),)),
        ("is:UNREAD -is:starred", (Term("is", "unread"), Term("is", "starred", is_negated=True))),
        ("well-known", (Term("", "well-known"),)),
        ("ferr*", (Term("", "ferr*"),)),
        ("tag:x", (Term("tag", "x"),)),
        ("12", (Term("", "12"),)),
        ("newer:2 weeks ferry", (Term("newer", "2026-03-17"), Term("", "ferry"))),
        ("newer:2025 ferry", (Term("newer", "2025-01-01"), Term("", "ferry"))),
    ],
)
def test_a_query_is_terms_that_all_must_hold(query: str, terms: tuple[Term, ...]) -> None:
    assert parse(query, TODAY) == terms


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-01-01", "2026-01-01"),
        ("2026-01", "2026-01-01"),
        ("2026", "2026-01-01"),
        ("today", "2026-03-31"),
        ("yesterday", "2026-03-30"),
        ('"2 weeks"', "2026-03-17"),
        ("2w", "2026-03-17"),
        ("week", "2026-03-24"),
        ('"a week"', "2026-03-24"),
        ("3days", "2026-03-28"),
        ('"1 month"', "2026-02-28"),
        ('"2 Years"', "2024-03-31"),
        ('"25 months"', "2024-02-29"),
    ],
)
def test_dates_and_ages_are_days(value: str, day: str) -> None:
    assert parse(f"newer:{value}", TODAY) == (Term("newer", day),)
    assert parse(f"-older:{value}", TODAY) == (Term("older", day, is_negated=True),)


@pytest.mark.parametrize(
    ("query", "carets", "said"),
    [
        ("ferry speker:lavrov", "      ^^^^^^^", "did you mean speaker:"),
        ("xyzzy:1", "^^^^^^", "there are speaker, about"),
        ('ferry "night boat', "      ^^^^^^^^^^^", 'close it with "'),
        ("a speaker: b", "  ^^^^^^^^", "nothing to look for after speaker:"),
        ('a ""', "  ^^", "no word to look for"),
        ("a - b", "  ^", "no word to look for"),
        ("is:open", "   ^^^^", "unread, read or starred"),
        ("newer:someday", "      ^^^^^^^", "this is no date"),
        ("newer:2026-13-01", "      ^^^^^^^^^^", "this is no date"),
        ('older:"9999 years"', "       ^^^^^^^^^^", "this is no date"),
        ('night"ferry', "     ^^^^^^", 'close it with "'),
    ],
)
def test_a_mistake_is_told_at_its_place(query: str, carets: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query, TODAY)
    line, below, told = explain(caught.value)
    assert (line, below) == (query, carets)
    assert said in told
    assert told.isprintable()


@given(st.text(st.characters() | st.sampled_from('":-* “”'), max_size=40))
def test_whatever_is_typed_is_a_query_or_a_mistake_in_it(query: str) -> None:
    try:
        terms = parse(query, TODAY)
    except QueryError as mistake:
        error = mistake
    else:
        assert all(any(character.isalnum() for character in term.value) for term in terms)
        return
    assert 0 <= error.start < error.end <= len(query)
    assert len(explain(error)[0]) == len(query)
