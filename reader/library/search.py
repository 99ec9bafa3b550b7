"""The terms of a query as conditions of SQL; every word travels as a value, so that none can break one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.library.folding import stem
from reader.library.query import Term

_NAMED = (
    "SELECT x.id FROM people_words w JOIN people p ON p.id = w.rowid JOIN people s ON s.id = p.self"
    " JOIN people x ON x.self = s.id WHERE people_words MATCH ? AND NOT s.is_ignored"
)
"""All rows of people who bear a name: those whom the reader made one with them, too."""

_OF_ARTICLES = {
    "outlet": "a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH '{outlet} : ' || ?)",
    "newer": "a.day >= ?",
    "older": "a.day < ?",
    "tag": "a.id IN (SELECT article FROM tags WHERE tag = ?)",
    "feed": "a.id IN (SELECT i.article FROM feed_items i JOIN feeds f ON f.id = i.feed"
    " WHERE f.title || ' ' || f.url LIKE ? ESCAPE '\\')",
}
_STATES = {"unread": "NOT a.is_read", "read": "a.is_read", "starred": "a.is_starred"}

_OF_QUOTES = {
    "speaker": f"q.who IN ({_NAMED})",
    "verb": "q.id IN (SELECT rowid FROM verb_words WHERE verb_words MATCH ?)",
}

_WORDS = {
    "articles": {
        "": "a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH '{title byline text} : ' || ?)",
        "about": "a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH '{title names} : ' || ?)",
    },
    "quotes": {
        "": "q.id IN (SELECT rowid FROM quote_words WHERE quote_words MATCH '{text} : ' || ?)",
        "about": "q.id IN (SELECT rowid FROM quote_words WHERE quote_words MATCH ?)",
    },
}
"""Where words are looked for, by what is searched."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of SQL, on articles `a` and quotes `q`, and the values in it."""

    sql: str
    values: tuple[str | int, ...] = ()


def of_articles(terms: Iterable[Term]) -> Condition:
    """What articles must satisfy; all that is asked of a quote is asked of one and the same."""
    conditions: list[Condition] = []
    asked: list[Condition] = []
    for term in terms:
        if term.field in _OF_QUOTES:
            one = _simple(term, _OF_QUOTES[term.field])
            if term.is_negated:
                conditions.append(_negated(_with_a_quote([one])))
            else:
                asked.append(one)
        else:
            conditions.append(_signed(term, _on_articles(term, "articles")))
    if asked:
        conditions.append(_with_a_quote(asked))
    return _all(conditions)


def of_quotes(terms: Iterable[Term]) -> Condition:
    """What quotes, with their articles, must satisfy."""
    conditions = [
        _signed(
            term, _simple(term, _OF_QUOTES[term.field]) if term.field in _OF_QUOTES else _on_articles(term, "quotes")
        )
        for term in terms
    ]
    return _all([Condition("NOT q.is_rejected"), *conditions])


def words(value: str) -> str:
    """The words as a query of the index: one phrase, of which the last word may go on where a star is behind it."""
    bare = value.replace("\0", " ").replace('"', " ").encode("utf-8", "replace").decode()
    is_prefix = bare.endswith("*")
    return f'"{bare.rstrip("*")}"' + ("*" if is_prefix else "")


def _on_articles(term: Term, searched: str) -> Condition:
    if term.field == "is":
        return Condition(_STATES[term.value])
    if term.field in {"newer", "older"}:
        return Condition(_OF_ARTICLES[term.field], (term.value,))
    if term.field == "tag":
        return Condition(_OF_ARTICLES["tag"], (term.value.casefold().encode("utf-8", "replace").decode(),))
    if term.field == "feed":
        literal = re.sub(r"([\\%_])", r"\\\1", term.value.rstrip("*")).encode("utf-8", "replace").decode()
        return Condition(_OF_ARTICLES["feed"], (f"%{literal}%",))
    return _simple(term, _OF_ARTICLES.get(term.field) or _WORDS[searched][term.field])


def _simple(term: Term, sql: str) -> Condition:
    value = stem(term.value) if term.field == "verb" else term.value
    return Condition(sql, (words(value),))


def _with_a_quote(conditions: list[Condition]) -> Condition:
    inside = _all(conditions)
    return Condition(
        f"a.id IN (SELECT q.article FROM quotes q WHERE NOT q.is_rejected AND {inside.sql})",
        inside.values,
    )


def _signed(term: Term, condition: Condition) -> Condition:
    return _negated(condition) if term.is_negated else condition


def _negated(condition: Condition) -> Condition:
    # What is unknown is not so, either: a quote without a speaker is none of anybody's.
    return Condition(f"NOT coalesce({condition.sql}, 0)", condition.values)


def _all(conditions: list[Condition]) -> Condition:
    return Condition(
        " AND ".join(condition.sql for condition in conditions) or "1",
        tuple(value for condition in conditions for value in condition.values),
    )
