"""The same person in many articles is one: by name, role and context, with the reader's decisions on top.

Every article's person or speaker is an *appearance*. Appearances are given to rows of `people` as they come, and stay
there. The reader's decisions never change that: they are replayed, in the order in which they were made, over what was
found, so that each can be undone and holds for whatever comes later.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reader.analysis import NAME_LABELS, Analysis
from reader.library.folding import fold, role_words, surname
from reader.shelf import Decision

_AROUND = 12
"""Names of an article that tell its people from others of the same name."""
_KEPT_AROUND = 48
"""Names that are remembered of a person's articles."""
_FAMOUS = frozenset(("PERSON", "PRODUCT"))
"""Labels of names that say little of where somebody belongs."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person, or another speaker, in one article."""

    name: str
    role: str | None
    is_person: bool


def appearances(analysis: Analysis) -> tuple[Appearance, ...]:
    """All people of an article, and all others who are quoted."""
    found = {person.name: Appearance(person.name, person.role, is_person=True) for person in analysis.people}
    for quote in analysis.quotes:
        if quote.speaker and quote.speaker.name not in found:
            found[quote.speaker.name] = Appearance(quote.speaker.name, None, is_person=False)
    return tuple(found.values())


def context(analysis: Analysis) -> tuple[str, ...]:
    """The organisations and places that the article names most, folded."""
    labels = set(NAME_LABELS) - _FAMOUS
    named = Counter(folded for e in analysis.entities if e.label in labels and (folded := fold(e.name)))
    return tuple(name for name, _ in named.most_common(_AROUND))


def identify(connection: sqlite3.Connection, one: Appearance, around: tuple[str, ...]) -> int:
    """The row of the person who appears; a new one where nobody known fits."""
    folded = fold(one.name) or one.name
    best = max(_fitting(connection, one, folded, around), default=None)
    if best is None:
        return _introduce(connection, one, folded, around)
    _, negative, role, known = best
    more = [*known, *(name for name in around if name not in known)][:_KEPT_AROUND]
    connection.execute(
        "UPDATE people SET role = ?, context = ? WHERE id = ?", (one.role or role or None, "\n".join(more), -negative)
    )
    return -negative


def _fitting(
    connection: sqlite3.Connection, one: Appearance, folded: str, around: Iterable[str]
) -> list[tuple[int, int, str, list[str]]]:
    """Who it may be: how well each fits, the negative row (the oldest wins), role and context."""
    same = connection.execute(
        "SELECT id, role, context FROM people WHERE folded = ? AND is_person = ?", (folded, one.is_person)
    ).fetchall()
    needs_more = False
    if not same and one.is_person and " " not in folded:
        same = connection.execute(
            "SELECT id, role, context FROM people WHERE surname = ? AND is_person = 1", (folded,)
        ).fetchall()
        # A family name alone is taken for somebody only where nobody else has it, and something else agrees.
        same, needs_more = (same if len(same) == 1 else []), True
    fitting = []
    for row, role, kept in same:
        known = kept.split("\n") if kept else []
        agreeing = len(role_words(role) & role_words(one.role))
        shared = len(set(known).intersection(around))
        differs = bool(role and one.role and not agreeing) if not needs_more else not agreeing
        if one.is_person and differs and not shared:
            continue
        fitting.append((3 * agreeing + shared, -row, role or "", known))
    return fitting


def _introduce(connection: sqlite3.Connection, one: Appearance, folded: str, around: Iterable[str]) -> int:
    return int(
        connection.execute(
            "INSERT INTO people (name, folded, surname, is_person, role, context) VALUES (?, ?, ?, ?, ?, ?)",
            (one.name, folded, surname(folded), one.is_person, one.role, "\n".join(around)),
        ).lastrowid
        or 0
    )


def forget(connection: sqlite3.Connection, rows: Iterable[int]) -> None:
    """Drop people who appear nowhere any more, unless the reader decided something on them."""
    connection.executemany(
        "DELETE FROM people WHERE id = ? AND one IS NULL AND origin IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM appearances WHERE person = people.id)"
        " AND NOT EXISTS (SELECT 1 FROM appearances WHERE placed = people.id)"
        " AND NOT EXISTS (SELECT 1 FROM quotes WHERE who = people.id)"
        " AND NOT EXISTS (SELECT 1 FROM people other WHERE other.origin = people.id OR other.one = people.id)",
        [(row,) for row in rows],
    )


def row_of(connection: sqlite3.Connection, name: str, role: str | None) -> int | None:
    """The row of a person by name, and by role where several bear it; None where nobody does."""
    rows = connection.execute(
        "SELECT id, role, origin FROM people WHERE folded = ? OR shown = ? ORDER BY origin IS NOT NULL, id",
        (fold(name) or name, name),
    ).fetchall()
    if not rows:
        return None
    words = role_words(role)
    # Equal ones keep their order: whoever was found comes before whoever was split off.
    return int(max(rows, key=lambda row: len(words & role_words(row[1])))[0])


def concerns(connection: sqlite3.Connection, identity: str, names: Iterable[str]) -> bool:
    """Whether any decision is about this article, or about anybody in it."""
    decided = connection.execute("SELECT name, other, article FROM decisions WHERE NOT is_undone").fetchall()
    if not decided:
        return False
    folded = {fold(name) for name in names}
    return any(
        article == identity or (name and fold(name) in folded) or (other and fold(other) in folded)
        for name, other, article in decided
    )


def replay(connection: sqlite3.Connection, decisions: Iterable[Decision]) -> None:
    """Apply decisions, in order, to all that was found; what earlier ones did that are undone now is gone."""
    _forget(connection)
    # Whoever was split off is one with where they came from, until a decision that still stands says otherwise.
    merged: dict[int, int] = dict(
        connection.execute("SELECT id, origin FROM people WHERE origin IS NOT NULL").fetchall()
    )
    for decision in decisions:
        _APPLY[decision.kind](connection, decision, merged)
    for row in merged:
        connection.execute("UPDATE people SET one = ? WHERE id = ?", (_end(merged, row), row))
    for (article,) in connection.execute("SELECT DISTINCT article FROM quotes WHERE is_decided").fetchall():
        count(connection, article)


def count(connection: sqlite3.Connection, article: int) -> None:
    """Keep beside an article how many quotes and speakers it has."""
    connection.execute(
        "UPDATE articles SET (quotes, speakers) = (SELECT count(*), count(DISTINCT who) FROM quotes"
        " WHERE article = articles.id AND NOT is_rejected) WHERE id = ?",
        (article,),
    )


def _forget(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE people SET one = NULL, shown = NULL, is_ignored = 0"
        " WHERE one IS NOT NULL OR shown IS NOT NULL OR is_ignored"
    )
    moved = connection.execute("SELECT article, name, person FROM appearances WHERE placed IS NOT NULL").fetchall()
    connection.execute("UPDATE appearances SET placed = NULL WHERE placed IS NOT NULL")
    for article, name, person in moved:
        attribute(connection, article, name)
        _tell_role(connection, person)
    decided = connection.execute("SELECT DISTINCT article FROM quotes WHERE is_decided").fetchall()
    for (article,) in decided:
        connection.execute(
            "UPDATE quotes SET is_decided = 0, is_rejected = 0 WHERE article = ? AND is_decided", (article,)
        )
        attribute(connection, article)
        count(connection, article)


def attribute(connection: sqlite3.Connection, article: int, name: str | None = None) -> None:
    """Give the quotes of an article to those who appear in it under the speakers' names: all, or those of one name."""
    connection.execute(
        "UPDATE quotes SET who = (SELECT p.who FROM appearances p"
        " WHERE p.article = quotes.article AND p.name = quotes.speaker)"
        " WHERE article = ? AND NOT is_decided AND speaker = coalesce(?, speaker)",
        (article, name),
    )
    if name is None:
        connection.execute("UPDATE quotes SET who = NULL WHERE article = ? AND speaker IS NULL", (article,))


def _end(merged: dict[int, int], row: int) -> int:
    """Whom a row is one with in the end."""
    while row in merged:
        row = merged[row]
    return row


def _merge(connection: sqlite3.Connection, decision: Decision, merged: dict[int, int]) -> None:
    one = row_of(connection, decision.name or "", decision.role)
    into = row_of(connection, decision.other or "", decision.other_role)
    if one is None or into is None:
        return
    one, into = _end(merged, one), _end(merged, into)
    if one != into:
        merged[one] = into


def _split(connection: sqlite3.Connection, decision: Decision, merged: dict[int, int]) -> None:
    """Whoever appears under the name in one article is somebody else."""
    found = connection.execute(
        "SELECT p.article, p.name, p.person, p.role, a.names FROM appearances p JOIN articles a ON a.id = p.article"
        " WHERE a.identity = ?",
        (decision.article,),
    ).fetchall()
    name = fold(decision.name or "")
    for article, appearing, person, role, names in found:
        if fold(appearing) != name:
            continue
        split = Appearance(decision.other or appearing, role, is_person=True)
        around = [fold(near) for near in names.split("\n")[:_KEPT_AROUND]]
        other = _split_off(connection, person, split, around)
        merged.pop(other, None)
        connection.execute(
            "UPDATE appearances SET placed = ? WHERE article = ? AND name = ?", (other, article, appearing)
        )
        attribute(connection, article, appearing)
        _tell_role(connection, person)


def _tell_role(connection: sqlite3.Connection, person: int) -> None:
    """Give a person the role of the last article in which they still appear."""
    connection.execute(
        "UPDATE people SET role = (SELECT role FROM appearances a WHERE a.who = people.id"
        " AND a.role IS NOT NULL ORDER BY article DESC LIMIT 1)"
        " WHERE id = ?",
        (person,),
    )


def _split_off(connection: sqlite3.Connection, origin: int, other: Appearance, around: Iterable[str]) -> int:
    """The row of somebody who was split off from another, made where it is not there."""
    folded = fold(other.name) or other.name
    rows = connection.execute("SELECT id FROM people WHERE origin = ? AND folded = ?", (origin, folded)).fetchall()
    if rows:
        return int(rows[0][0])
    row = _introduce(connection, other, folded, around)
    connection.execute("UPDATE people SET origin = ? WHERE id = ?", (origin, row))
    return row


def _rename(connection: sqlite3.Connection, decision: Decision, merged: dict[int, int]) -> None:
    row = row_of(connection, decision.name or "", decision.role)
    if row is not None:
        connection.execute("UPDATE people SET shown = ? WHERE id = ?", (decision.other, _end(merged, row)))


def _ignore(connection: sqlite3.Connection, decision: Decision, merged: dict[int, int]) -> None:
    row = row_of(connection, decision.name or "", decision.role)
    if row is not None:
        connection.execute("UPDATE people SET is_ignored = 1 WHERE id = ?", (_end(merged, row),))


def _correct(connection: sqlite3.Connection, decision: Decision, merged: dict[int, int]) -> None:
    del merged
    row = None
    if decision.other:
        row = row_of(connection, decision.other, decision.other_role)
        if row is None:
            named = Appearance(decision.other, decision.other_role, is_person=True)
            row = _introduce(connection, named, fold(named.name) or named.name, ())
    connection.execute("UPDATE quotes SET is_decided = 1, who = ? WHERE id = ?", (row, _quote(connection, decision)))


def _reject(connection: sqlite3.Connection, decision: Decision, merged: dict[int, int]) -> None:
    del merged
    connection.execute(
        "UPDATE quotes SET is_decided = 1, is_rejected = 1 WHERE id = ?", (_quote(connection, decision),)
    )


def _quote(connection: sqlite3.Connection, decision: Decision) -> int | None:
    """The quote of a decision: that with its words, nearest to where they stood, else the one that stands there now."""
    found = connection.execute(
        "SELECT q.id FROM quotes q JOIN articles a ON a.id = q.article WHERE a.identity = ? AND q.text = ?"
        " ORDER BY abs(q.start - ?) LIMIT 1",
        (decision.article, decision.words, decision.start or 0),
    ).fetchone()
    if found or decision.start is None:
        return found[0] if found else None
    end = decision.start + len(decision.words or "")
    best, shared = None, 0
    for row, content in connection.execute(
        "SELECT q.id, q.content FROM quotes q JOIN articles a ON a.id = q.article WHERE a.identity = ?",
        (decision.article,),
    ):
        common = sum(max(0, min(end, b) - max(decision.start, a)) for a, b in json.loads(content))
        if common > shared:
            best, shared = row, common
    return best


_APPLY = {
    "merge": _merge,
    "split": _split,
    "rename": _rename,
    "ignore": _ignore,
    "speaker": _correct,
    "not a quote": _reject,
}
"""What each kind of decision does."""
