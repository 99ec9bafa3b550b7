"""From an analysis to what can be searched: the quotes of an article, and those who appear in it."""

import json
import sqlite3
from collections import Counter

from reader.analysis import NAME_LABELS, Analysis, Quote
from reader.article import Article
from reader.library.analyses import pair_or_none
from reader.library.folding import stem
from reader.library.fragments import fragment
from reader.library.people import appearances, attribute, context, count, forget, identify

_NAMED = frozenset(NAME_LABELS)


def index(connection: sqlite3.Connection, number: int, article: Article, analysis: Analysis, pipeline: str) -> None:
    """Put an analysis in the place of the one that an article of the library had before."""
    before = clear(connection, number)
    around = context(analysis)
    for one in appearances(analysis):
        person = identify(connection, one, around)
        connection.execute(
            "INSERT INTO appearances (article, name, role, person) VALUES (?, ?, ?, ?)",
            (number, one.name, one.role, person),
        )
    connection.executemany(
        "INSERT INTO quotes (article, number, kind, text, about, content, start, cue, verb, stem, speaker, mention,"
        " confidence, fragment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, place, *_row(article, analysis, quote)) for place, quote in enumerate(analysis.quotes)],
    )
    attribute(connection, number)
    connection.execute(
        "UPDATE articles SET pipeline = ?, names = ? WHERE id = ?", (pipeline, "\n".join(_names(analysis)), number)
    )
    count(connection, number)
    forget(connection, before)


def clear(connection: sqlite3.Connection, number: int) -> list[int]:
    """Take out what was found in an article; returns the rows of those who appeared in it, for `forget`."""
    before = connection.execute("SELECT DISTINCT person FROM appearances WHERE article = ?", (number,)).fetchall()
    connection.execute("DELETE FROM quotes WHERE article = ?", (number,))
    connection.execute("DELETE FROM appearances WHERE article = ?", (number,))
    connection.execute(
        "UPDATE articles SET names = '', pipeline = NULL, quotes = 0, speakers = 0 WHERE id = ?", (number,)
    )
    return [person for (person,) in before]


def _row(article: Article, analysis: Analysis, quote: Quote) -> tuple[object, ...]:
    verb = None if quote.cue is None else " ".join(quote.cue.of(article.text).split())
    mention = quote.speaker.mention if quote.speaker else None
    return (
        quote.kind,
        quote.words_in(article.text),
        "\n".join(_names_within(analysis, quote)),
        json.dumps([pair_or_none(extent) for extent in quote.content]),
        quote.start,
        json.dumps(pair_or_none(quote.cue)),
        verb,
        stem(verb or ""),
        quote.speaker.name if quote.speaker else None,
        json.dumps(pair_or_none(mention)),
        quote.confidence,
        fragment(article.text, quote.content[0]),
    )


def _names(analysis: Analysis) -> list[str]:
    """What the article names, most often first."""
    return [name for name, _ in Counter(e.name for e in analysis.entities if e.label in _NAMED).most_common()]


def _names_within(analysis: Analysis, quote: Quote) -> list[str]:
    """What a quote names, under the names that stand for it in the whole article."""
    inside = (e for e in analysis.entities if e.label in _NAMED and any(c.covers(e.extent) for c in quote.content))
    return list(dict.fromkeys(entity.name for entity in inside))
