"""The library itself: what can be put into it, found in it, and decided on what it holds."""

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self
from uuid import uuid4

from reader.analysis import Analysis, shown_words
from reader.article import Article
from reader.errors import LibraryError
from reader.library import feeds, people, search
from reader.library.analyses import extent_or_none, from_json, to_json
from reader.library.corrections import corrected, corrections
from reader.library.database import DamagedError, Database, locked, remove, take_place
from reader.library.folding import fold, paired
from reader.library.indexing import clear, index
from reader.library.query import Term
from reader.library.transfer import (
    ARTICLE_COLUMNS,
    Kept,
    article_of,
    decisions_in,
    kept,
    numbers_of_remains,
    packed,
    unpacked,
)
from reader.shelf import Decision, Entry, Feed, FeedItem, Held, Known, Passage, Profile, Said, Shelved

_HOST = re.compile(r"https?://(?:[^/?#@]*@)?(?:www\.)?(?P<host>[^/?#:@]+)", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LAST_DAY = 10
"""Characters of an ISO 8601 date."""

_ENTRY = (
    "a.id, a.title, a.byline, a.outlet, a.published, a.url, a.source, a.added, a.is_read, a.is_starred,"
    " (SELECT json_group_array(tag) FROM tags t WHERE t.article = a.id), a.quotes, a.speakers"
)
_ENTRY_WIDTH = 13
_IN_ORDER = "a.day DESC, a.id DESC, q.start, q.id"
_JOINED = "JOIN articles a ON a.id = q.article LEFT JOIN people p ON p.id = q.who LEFT JOIN people s ON s.id = p.self"
_OF_QUOTES = f"FROM quotes q {_JOINED}"
_NEAR = 200
"""Characters that are read at each side of a quote to show where it stands."""
_AROUND = (
    f"substr(a.text, max(1, q.start + 1 - {_NEAR}), min(q.start, {_NEAR})),"
    f" substr(a.text, json_extract(q.content, '$[#-1][1]') + 1, {_NEAR})"
)
_ROWS_OF = "SELECT id FROM people WHERE self = ?"
_SAID = (
    "q.number, q.kind, q.text, CASE WHEN json_array_length(q.content) > 1 THEN a.text END, q.content, q.cue, q.verb,"
    " coalesce(s.shown, s.name), q.speaker,"
    " (SELECT role FROM appearances r WHERE r.article = q.article AND r.name = q.speaker), q.mention, q.confidence,"
    " q.fragment, (SELECT json_group_array(note) FROM notes n WHERE n.article = q.article AND n.words = q.text)"
)


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article that was put into the library."""

    id: int
    """Its number in the library."""
    how: Literal["new", "known", "changed"]
    """Changed: another text under the same URL, in the place of the old one."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a look at the library's health brought to light."""

    is_well: bool
    lines: tuple[str, ...]


class Library:
    """All articles that were kept, safe to use from any thread and from several processes."""

    def __init__(self, path: Path, *, mends: bool = True) -> None:
        """Open the library, or make it; a broken one is put aside and rebuilt where `mends`.

        Raises `LibraryError` where the library cannot be used.
        """
        self.path = path
        self.notices: tuple[str, ...] = ()
        """What the reader must know of the opening, a line each."""
        try:
            self._database = Database(path)
        except DamagedError:
            if not mends:
                raise
            self._open_damaged()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Articles

    def add(self, article: Article, raw: bytes | None = None, outlet: str | None = None) -> Added:
        """Keep an article with the bytes that it was read from."""
        return self._put(Kept(_storable(article), raw, _paired_or_none(outlet)))

    def shelved(self, number: int) -> Shelved | None:
        """An article by its number in the library; None where there is none."""
        columns = ", ".join(f"a.{column}" for column in ARTICLE_COLUMNS)
        found = self._database.rows(f"SELECT {_ENTRY}, a.position, {columns} FROM articles a WHERE a.id = ?", (number,))
        if not found:
            return None
        row = found[0]
        return Shelved(_entry(row), article_of(row[_ENTRY_WIDTH + 1 :]), row[_ENTRY_WIDTH])

    def read_from(self, source: str) -> Shelved | None:
        """The article that came last from a location; None where none did."""
        found = self._database.rows("SELECT max(id) FROM articles WHERE source = ?", (paired(source),))
        return self.shelved(found[0][0]) if found[0][0] else None

    def number_of(self, article: Article) -> int | None:
        """The number under which the library has an article with this very text; None where it has none."""
        found = self._database.rows("SELECT max(id) FROM articles WHERE digest = ?", (digest(article),))
        number: int | None = found[0][0]
        return number

    def original(self, number: int) -> bytes | None:
        """The bytes that an article was read from, where it was read from any."""
        found = self._database.rows("SELECT raw FROM originals WHERE article = ?", (number,))
        return unpacked(found[0][0]) if found else None

    def entries(self, terms: Iterable[Term] = (), limit: int | None = None) -> tuple[Entry, ...]:
        """The articles for which all terms hold, newest first."""
        condition = search.of_articles(terms)
        found = self._database.rows(
            f"SELECT {_ENTRY} FROM (SELECT a.id AS picked FROM articles a WHERE {condition.sql}"
            " ORDER BY a.day DESC, a.id DESC LIMIT ?) JOIN articles a ON a.id = picked ORDER BY a.day DESC, a.id DESC",
            (*condition.values, -1 if limit is None else limit),
        )
        return tuple(map(_entry, found))

    def numbers(self, terms: Iterable[Term] = ()) -> tuple[int, ...]:
        """The numbers of the articles for which all terms hold, newest first."""
        condition = search.of_articles(terms)
        found = self._database.rows(
            f"SELECT a.id FROM articles a WHERE {condition.sql} ORDER BY a.day DESC, a.id DESC", condition.values
        )
        return tuple(number for (number,) in found)

    def words_from(self, letters: str) -> dict[str, int]:
        """The words of all articles that begin so, folded, with the number of articles that have each."""
        begin = fold(letters)
        # A view of the index that lasts as long as the connection; nothing of the library is written for it.
        self._database.rows(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_terms USING fts5vocab(main, article_words, row)"
        )
        rows = self._database.rows(
            "SELECT term, doc FROM temp.article_terms WHERE term >= ? AND term < ?", (begin, begin + "\U0010ffff")
        )
        return {term: int(count) for term, count in rows}

    def entries_of(self, numbers: Iterable[int]) -> tuple[Entry, ...]:
        """The articles with these numbers, in any order; those that are gone are left out."""
        found = self._database.rows(
            f"SELECT {_ENTRY} FROM articles a WHERE a.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )
        return tuple(map(_entry, found))

    def outlets(self) -> tuple[tuple[str, int], ...]:
        """Who published the articles, and how many; most first."""
        return self._tally("SELECT outlet, count(*) FROM articles WHERE outlet IS NOT NULL GROUP BY 1")

    def tags(self) -> tuple[tuple[str, int], ...]:
        """The tags, and on how many articles each is; most first."""
        return self._tally("SELECT tag, count(*) FROM tags GROUP BY 1")

    def remove(self, number: int) -> None:
        """Forget an article with all that belongs to it."""
        with self._database.writing() as connection:
            _remove(connection, number)

    def take_out(self, numbers: Iterable[int]) -> tuple[tuple[int, Kept], ...]:
        """Forget articles; returns all that was kept of each, with its number, so that it can be put back."""
        with self._database.writing() as connection:
            taken = [(number, one) for number in numbers if (one := kept(self._database, number)) is not None]
            for number, _ in taken:
                _remove(connection, number)
        return tuple(taken)

    def put_back(self, taken: Iterable[tuple[int, Kept]]) -> None:
        """Take in articles that were taken out, under the numbers that they had."""
        for number, one in taken:
            self._put(one, number)

    # What the reader did with them

    def mark(self, numbers: Iterable[int], *, read: bool | None = None, starred: bool | None = None) -> None:
        """Call articles read or unread, starred or not; None leaves it as it is."""
        with self._database.writing() as connection:
            connection.executemany(
                "UPDATE articles SET is_read = coalesce(?, is_read), is_starred = coalesce(?, is_starred) WHERE id = ?",
                [(read, starred, number) for number in numbers],
            )

    def tag(self, numbers: Iterable[int], *tags: str) -> None:
        """Put tags on articles."""
        with self._database.writing() as connection:
            for number in numbers:
                _tag(connection, number, tags)

    def untag(self, numbers: Iterable[int], *tags: str) -> None:
        """Take tags off articles."""
        with self._database.writing() as connection:
            connection.executemany(
                "DELETE FROM tags WHERE article = ? AND tag = ?",
                [(number, _tag_name(tag)) for number in numbers for tag in tags],
            )

    def keep_position(self, number: int, position: int) -> None:
        """Remember the character at which reading an article stopped."""
        with self._database.writing() as connection:
            connection.execute("UPDATE articles SET position = ? WHERE id = ?", (position, number))

    def note(self, said: Said, note: str) -> None:
        """Keep a note on a quote; it stays with the words through later analyses."""
        with self._database.writing() as connection:
            _note(connection, said.entry.id, (said.text, said.content[0].start, paired(note), _now()))

    # Analyses

    def known(self, article: Article, pipeline: str) -> Analysis | None:
        """The analysis of this very text by this very pipeline; None where there is none."""
        found = self._database.rows(
            "SELECT written FROM analyses WHERE digest = ? AND pipeline = ?", (digest(article), pipeline)
        )
        written = unpacked(found[0][0]) if found else None
        if written is None:
            return None
        with suppress(ValueError):
            return from_json(written)
        return None

    def corrected(self, article: Article, analysis: Analysis) -> Analysis:
        """What was found in an article, as the reader's decisions have it."""
        number = self.number_of(article)
        return analysis if number is None else corrected(analysis, corrections(self._database, number))

    def keep(self, article: Article, analysis: Analysis, pipeline: str) -> bool:
        """Keep the analysis of an article, and make its quotes searchable; False where the library has no such text.

        `pipeline` tells what made it, to the version; analyses of other versions of the same pipeline are dropped.
        """
        text = digest(article)
        with self._database.writing() as connection:
            found = connection.execute("SELECT id, identity FROM articles WHERE digest = ?", (text,)).fetchall()
            if not found:
                return False
            self._keep(connection, article, analysis, pipeline)
        return True

    def waiting(self, pipeline: str) -> tuple[int, ...]:
        """The numbers of the articles that this pipeline has not analysed yet, newest first."""
        found = self._database.rows(
            "SELECT id FROM articles WHERE pipeline IS NOT ? ORDER BY day DESC, id DESC", (pipeline,)
        )
        return tuple(number for (number,) in found)

    # Quotes and people

    def follow(
        self, url: str, title: str = "", site: str | None = None, headers: Mapping[str, str] | None = None
    ) -> Feed:
        """The feed at an address, followed from now on; what is known of it already is kept."""
        with self._database.writing() as connection:
            feeds.follow(connection, url, title, site, headers)
        return next(feed for feed in self.feeds() if feed.url == url)

    def feeds(self) -> tuple[Feed, ...]:
        """The feeds that are followed, in the order of their titles."""
        return feeds.followed(self._database)

    def unfollow(self, feed: int) -> None:
        """Follow a feed no longer; its articles stay."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM feeds WHERE id = ?", (feed,))

    def checked(
        self, feed: int, validators: Mapping[str, str], error: str | None = None, wait: str | None = None
    ) -> None:
        """Keep that a feed was asked now, and what came of it."""
        with self._database.writing() as connection:
            feeds.checked(connection, feed, validators, error, wait)

    def take_item(self, feed: Feed, item: FeedItem) -> Added:
        """Keep an item of a feed: edited, it takes the place of what it was."""
        one = Kept(_storable(item.article), None, _paired_or_none(feed.title) or None)
        with self._database.writing() as connection:
            known = feeds.item(connection, feed.id, item.key)
            if known and known.digest == item.digest:
                return Added(known.article, "known")
            if known:
                _change(connection, known.article, one)
                added = Added(known.article, "changed")
            else:
                identity = None if one.article.url else f"item:{feed.url}#{item.key}"
                added = _put_article(connection, one, given=identity)
            feeds.keep_item(connection, feed.id, item, added.id)
            if added.how != "known":
                self._take_known(connection, one.article, added.id)
        return added

    def lacks_page(self, number: int) -> bool:
        """Whether an article is only the summary of a feed, and its page was not fetched yet."""
        found = self._database.rows("SELECT max(is_summary) FROM feed_items WHERE article = ?", (number,))
        return bool(found[0][0])

    def complete(self, number: int, article: Article, raw: bytes) -> None:
        """Put the article of a page in the place of a feed's summary of it."""
        shelved = self.shelved(number)
        if shelved is None:
            return
        facts = shelved.article
        whole = replace(
            _storable(article), id=facts.id, source=facts.source, published=facts.published or article.published,
            byline=facts.byline or article.byline,
        )  # fmt: skip
        with self._database.writing() as connection:
            _change(connection, number, Kept(whole, raw, shelved.entry.outlet, added=shelved.entry.added))
            connection.execute("INSERT OR REPLACE INTO originals (article, raw) VALUES (?, ?)", (number, packed(raw)))
            connection.execute("UPDATE feed_items SET is_summary = 0 WHERE article = ?", (number,))
            self._take_known(connection, whole, number)

    def quotes(self, terms: Iterable[Term] = (), limit: int | None = None) -> tuple[Said, ...]:
        """The quotes for which all terms hold, newest article first."""
        return self._said(search.of_quotes(terms), limit)

    def quotes_in(self, number: int) -> tuple[Said, ...]:
        """The quotes of an article, in order."""
        return self._said(search.Condition("q.article = ? AND NOT q.is_rejected", (number,)), None)

    def quotes_of(self, person: int, limit: int | None = None) -> tuple[Said, ...]:
        """All that a person said, newest article first."""
        condition = search.Condition(f"NOT q.is_rejected AND q.who IN ({_ROWS_OF})", (person,))
        return self._said(condition, limit)

    def quote_numbers_of(self, person: int) -> tuple[int, ...]:
        """The numbers of all that a person said, newest article first, as `passages` takes them."""
        found = self._database.rows(
            "SELECT q.id FROM quotes q JOIN articles a ON a.id = q.article"
            f" WHERE NOT q.is_rejected AND q.who IN ({_ROWS_OF}) ORDER BY {_IN_ORDER}",
            (person,),
        )
        return tuple(number for (number,) in found)

    def passages(self, numbers: Iterable[int]) -> tuple[Passage, ...]:
        """The quotes with these numbers and the words around them, in any order; those that are gone are left out."""
        found = self._database.rows(
            f"SELECT {_ENTRY}, {_SAID}, {_AROUND}, q.id {_OF_QUOTES} WHERE q.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )
        return tuple(Passage(row[-1], _quote(row[:-3]), *_one_paragraph(row[-3], row[-2])) for row in found)

    def known_people(self) -> tuple[Known, ...]:
        """All people and other speakers, with the last role that each was given; most quoted first."""
        found = self._database.rows(
            "SELECT s.id, coalesce(s.shown, s.name), s.role, s.is_person, total(said.times) FROM people p"
            " JOIN people s ON s.id = p.self"
            " LEFT JOIN (SELECT who, count(*) AS times FROM quotes GROUP BY who) said ON said.who = p.id"
            " WHERE NOT s.is_ignored GROUP BY s.id ORDER BY 5 DESC, s.id"
        )
        return tuple(Known(row[0], row[1], row[2], bool(row[3]), int(row[4])) for row in found)

    def stamp(self) -> tuple[int, ...]:
        """What is another whenever the people of the library are."""
        found = self._database.rows(
            "SELECT (SELECT total(id) FROM decisions WHERE NOT is_undone), (SELECT max(id) FROM people),"
            " (SELECT max(id) FROM quotes), (SELECT count(*) FROM articles)"
        )
        return tuple(int(number or 0) for number in found[0])

    def person_in(self, number: int, name: str) -> int | None:
        """Whom a name means in an article; None where nobody in it is called so."""
        found = self._database.rows(
            "SELECT p.self FROM appearances a JOIN people p ON p.id = a.who WHERE a.article = ? AND a.name = ?",
            (number, name),
        )
        return found[0][0] if found else None

    def called(self, number: int, name: str) -> tuple[str, str | None] | None:
        """The name and the role by which decisions know whom an article calls so; None where it calls nobody so."""
        found = self._database.rows(
            "SELECT p.name, p.role FROM appearances a JOIN people p ON p.id = a.who WHERE a.article = ? AND a.name = ?",
            (number, name),
        )
        return tuple(found[0]) if found else None

    def introduced(self, person: int) -> tuple[str, str | None] | None:
        """The name and the role by which decisions know a person; None where the library does not."""
        found = self._database.rows("SELECT name, role FROM people WHERE id = ?", (person,))
        return tuple(found[0]) if found else None

    def people_named(self, name: str) -> tuple[int, ...]:
        """The people whom a name means, most quoted first: those of exactly this name, else all who bear its words."""
        if not fold(name):
            return ()
        found = self._database.rows(
            "SELECT s.id, coalesce(s.shown, s.name), p.name, (SELECT count(*) FROM quotes q WHERE q.who IN"
            " (SELECT id FROM people WHERE self = s.id)) AS said"
            " FROM people_words w JOIN people p ON p.id = w.rowid JOIN people s ON s.id = p.self"
            " WHERE people_words MATCH ? AND NOT s.is_ignored ORDER BY said DESC, s.id",
            (" ".join(search.words(word) for word in fold(name).split()),),
        )
        exact = [row[0] for row in found if fold(name) in {fold(row[1]), fold(row[2])}]
        return tuple(dict.fromkeys(exact or [row[0] for row in found]))

    def profile(self, person: int) -> Profile:
        """What the library knows of a person; raises `LibraryError` where it knows nobody of this number any more."""
        names = self._database.rows("SELECT coalesce(shown, name) FROM people WHERE id = ?", (person,))
        if not names:
            message = "this person is not in the library any more; look for the name again"
            raise LibraryError(message)
        seen = "people x JOIN appearances p ON p.who = x.id"
        roles = self._database.rows(
            f"SELECT p.role, min(a.day), max(a.day), count(*) FROM {seen} JOIN articles a ON a.id = p.article"
            " WHERE p.role IS NOT NULL AND x.self = ? GROUP BY p.role"
            " ORDER BY max(a.day) DESC, count(*) DESC, p.role",
            (person,),
        )
        articles = self._database.rows(f"SELECT count(DISTINCT p.article) FROM {seen} WHERE x.self = ?", (person,))
        said = f"NOT q.is_rejected AND q.who IN ({_ROWS_OF})"
        outlets = self._database.rows(
            "SELECT coalesce(a.outlet, ''), count(*) FROM quotes q JOIN articles a ON a.id = q.article"
            f" WHERE {said} GROUP BY 1 ORDER BY 2 DESC, 1",
            (person,),
        )
        beside = self._database.rows(
            "SELECT coalesce(s.shown, s.name), count(DISTINCT o.article) FROM quotes o JOIN people p ON p.id = o.who"
            f" JOIN people s ON s.id = p.self WHERE NOT o.is_rejected AND NOT s.is_ignored AND s.id != ?"
            f" AND o.article IN (SELECT q.article FROM quotes q WHERE {said}) GROUP BY s.id ORDER BY 2 DESC, 1",
            (person, person),
        )
        months = self._database.rows(
            "SELECT substr(a.day, 1, 7), count(*) FROM quotes q JOIN articles a ON a.id = q.article"
            f" WHERE {said} GROUP BY 1 ORDER BY 1",
            (person,),
        )
        held = tuple(Held(*role) for role in roles)
        total = sum(times for _, times in outlets)
        return Profile(person, names[0][0], articles[0][0], total, held, tuple(outlets), tuple(beside), tuple(months))

    # Decisions

    def decide(self, *decisions: Decision) -> tuple[Decision, ...]:
        """Keep decisions and apply them at once; returns them as they were kept, without those that were there."""
        new = []
        with self._database.writing() as connection:
            for decision in decisions:
                whole = replace(decision, uid=decision.uid or uuid4().hex, made=decision.made or _now())
                if _keep_decision(connection, whole):
                    new.append(whole)
            self._replay(connection)
        return tuple(new)

    def undo(self, uid: str | None = None) -> Decision | None:
        """Take back a decision, the last one without `uid`; None where there is none to take back."""
        with self._database.writing() as connection:
            standing = [one for one in decisions_in(self._database) if uid in {None, one.uid}]
            if not standing:
                return None
            connection.execute("UPDATE decisions SET is_undone = 1 WHERE uid = ?", (standing[-1].uid,))
            self._replay(connection)
        return standing[-1]

    def redo(self, uid: str) -> None:
        """Let a decision stand that was taken back."""
        with self._database.writing() as connection:
            connection.execute("UPDATE decisions SET is_undone = 0 WHERE uid = ?", (uid,))
            self._replay(connection)

    def decisions(self) -> tuple[Decision, ...]:
        """All decisions that stand, oldest first."""
        return decisions_in(self._database)

    def identity(self, number: int) -> str | None:
        """What names an article in every library, as decisions on its quotes need it; None where there is none."""
        found = self._database.rows("SELECT identity FROM articles WHERE id = ?", (number,))
        return found[0][0] if found else None

    # The whole

    def contents(self, terms: Iterable[Term] = ()) -> Iterator[Kept]:
        """All that is kept of the articles for which all terms hold, in the order in which they came."""
        for number in sorted(entry.id for entry in self.entries(terms)):
            one = kept(self._database, number)
            if one is not None:
                yield one

    def restore(self, one: Kept) -> Added:
        """Take in an article with all that was kept of it; what the library has already stays."""
        return self._put(replace(one, article=_storable(one.article)))

    def examine(self) -> Finding:
        """Look whether the file is whole; what is not is mended: indexes in their place, the file by a new one."""
        faults = self._database.faults()
        if faults:
            self.close()
            with locked(self.path, "mending"):
                self._rebuild()
            return Finding(is_well=False, lines=(*(f"damaged: {fault}" for fault in faults[:3]), *self.notices))
        mended = self._database.mend_words()
        lines = tuple(f"made anew: the index {name}" for name in mended)
        return Finding(not mended, (*lines, *self._counts()))

    def _counts(self) -> Iterator[str]:
        for what, statement in _COUNTED.items():
            yield f"{what}: {self._database.rows(statement)[0][0]}"

    def _open_damaged(self) -> None:
        with locked(self.path, "mending"):
            # Another process may have mended it meanwhile.
            with suppress(DamagedError):
                self._database = Database(self.path)
                return
            self._rebuild()

    def _rebuild(self) -> None:
        """Put a new file, with all that can still be read, in the place of the broken one, which is kept."""
        fresh = self.path.with_name(f"{self.path.stem}-mending.db")
        remove(fresh)
        with _Remains(self.path) as remains:
            self._database = Database(fresh)
            saved, lost = self._salvage(remains)
            self._database.close()
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        aside = self.path.with_name(f"{self.path.stem}-broken-{stamp}.db")
        take_place(fresh, self.path, aside)
        self._database = Database(self.path)
        told = f"{saved} articles were saved" + (f", {lost} could not be read" if lost else "")
        self.notices = (f"the library was damaged: {told}; the broken file is kept as {aside}",)

    def _salvage(self, remains: "_Remains") -> tuple[int, int]:
        """Take over what a broken file still gives; returns how many articles it gave, and how many it did not."""
        saved = lost = 0
        for number in numbers_of_remains(remains):
            try:
                one = kept(remains, number)
            except (DamagedError, ValueError, TypeError):
                lost += 1
                continue
            if one is not None:
                self._put(one)
                saved += 1
        with suppress(DamagedError):
            self.decide(*decisions_in(remains))
        return saved, lost

    def _tally(self, statement: str) -> tuple[tuple[str, int], ...]:
        return tuple(self._database.rows(f"{statement} ORDER BY 2 DESC, 1"))

    def _put(self, one: Kept, number: int | None = None) -> Added:
        with self._database.writing() as connection:
            added = _put_article(connection, one, number)
            for tag in one.tags:
                _tag(connection, added.id, [tag])
            for note in one.notes:
                _note(connection, added.id, note)
            if one.analysis and one.pipeline and _has_no_quotes(connection, added.id):
                self._keep(connection, one.article, one.analysis, one.pipeline)
            elif added.how != "known":
                self._take_known(connection, one.article, added.id)
        return added

    def _take_known(self, connection: sqlite3.Connection, article: Article, number: int) -> None:
        """Give an article the analysis that its text has already, under another URL or from an earlier time."""
        found = connection.execute(
            "SELECT pipeline, written FROM analyses WHERE digest = ? ORDER BY rowid DESC LIMIT 1", (digest(article),)
        ).fetchone()
        written = unpacked(found[1]) if found else None
        if written:
            self._index(connection, number, article, from_json(written), found[0])

    def _keep(self, connection: sqlite3.Connection, article: Article, analysis: Analysis, pipeline: str) -> None:
        text = digest(article)
        family = pipeline.partition(" ")[0]
        written = to_json(analysis)
        if "\\ud" in written:
            analysis = from_json(paired(json.dumps(json.loads(written), ensure_ascii=False)))
        connection.execute(
            "DELETE FROM analyses WHERE digest = ? AND substr(pipeline, 1, ?) = ?",
            (text, len(family) + 1, f"{family} "),
        )
        connection.execute(
            "INSERT OR REPLACE INTO analyses (digest, pipeline, written) VALUES (?, ?, ?)",
            (text, pipeline, packed(written.encode())),
        )
        for (number,) in connection.execute("SELECT id FROM articles WHERE digest = ?", (text,)).fetchall():
            self._index(connection, number, _storable(article), analysis, pipeline)

    def _index(
        self, connection: sqlite3.Connection, number: int, article: Article, analysis: Analysis, pipeline: str
    ) -> None:
        index(connection, number, article, analysis, pipeline)
        identity = connection.execute("SELECT identity FROM articles WHERE id = ?", (number,)).fetchone()[0]
        if people.concerns(connection, identity, [one.name for one in people.appearances(analysis)]):
            self._replay(connection)

    def _replay(self, connection: sqlite3.Connection) -> None:
        people.replay(connection, decisions_in(self._database))

    def _said(self, condition: search.Condition, limit: int | None) -> tuple[Said, ...]:
        found = self._database.rows(
            f"SELECT {_ENTRY}, {_SAID} FROM (SELECT q.id AS picked FROM quotes q JOIN articles a ON a.id = q.article"
            f" WHERE {condition.sql} ORDER BY {_IN_ORDER} LIMIT ?)"
            f" JOIN quotes q ON q.id = picked {_JOINED} ORDER BY {_IN_ORDER}",
            (*condition.values, -1 if limit is None else limit),
        )
        return tuple(_quote(row) for row in found)


_COUNTED = {
    "articles": "SELECT count(*) FROM articles",
    "quotes": "SELECT count(*) FROM quotes WHERE NOT is_rejected",
    "people and other speakers": "SELECT count(DISTINCT self) FROM people WHERE NOT is_ignored",
    "decisions": "SELECT count(*) FROM decisions WHERE NOT is_undone",
}


class _Remains:
    """A damaged library that is only read."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)
        # Tables are read even where the list of them has mistakes.
        self._connection.execute("PRAGMA writable_schema = ON")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(sqlite3.DatabaseError):
            self._connection.close()

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        try:
            return self._connection.execute(statement, values).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            message = f"cannot be read any more: {error}"
            raise DamagedError(message) from error


def digest(article: Article) -> str:
    """The hash of all that an analysis depends on: the text, and the title that is looked for in it."""
    return hashlib.sha256(paired(f"{article.title}\0{article.text}").encode()).hexdigest()


def _identity(article: Article) -> str:
    """What makes two articles the same: the URL, else the content."""
    if article.url and _WEB.match(article.url):
        return article.url.partition("#")[0]
    return f"sha256:{digest(article)}"


def _remove(connection: sqlite3.Connection, number: int) -> None:
    appeared = clear(connection, number)
    connection.execute("DELETE FROM articles WHERE id = ?", (number,))
    people.forget(connection, appeared)


def _put_article(
    connection: sqlite3.Connection, one: Kept, number: int | None = None, given: str | None = None
) -> Added:
    """Keep an article under its own identity, or the one that is given; a new one under the number that is given."""
    identity = given or _identity(one.article)
    found = connection.execute("SELECT id, digest FROM articles WHERE identity = ?", (identity,)).fetchone()
    if found is None:
        added = Added(_insert(connection, one, identity, number), "new")
    elif found[1] == digest(one.article):
        added = Added(found[0], "known")
    else:
        added = Added(found[0], "changed")
        _change(connection, added.id, one)
    connection.execute(
        "UPDATE articles SET is_read = is_read OR ?, is_starred = is_starred OR ?, outlet = coalesce(?, outlet)"
        " WHERE id = ?",
        (one.is_read, one.is_starred, one.outlet, added.id),
    )
    if one.raw is not None:
        connection.execute("INSERT OR IGNORE INTO originals (article, raw) VALUES (?, ?)", (added.id, packed(one.raw)))
    return added


def _change(connection: sqlite3.Connection, number: int, one: Kept) -> None:
    """Put another text in the place of an article's."""
    clear(connection, number)
    connection.execute("DELETE FROM originals WHERE article = ?", (number,))
    connection.execute(
        f"UPDATE articles SET ({_FACTS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), position = 0, is_read = 0"
        " WHERE id = ?",
        (*_facts(one), number),
    )


_FACTS = "digest, name, source, title, byline, outlet, published, url, language, remarks, day, text"


def _facts(one: Kept) -> tuple[object, ...]:
    article = one.article
    day = article.published if article.published and _DAY.match(article.published) else one.added or _now()
    return (
        digest(article), article.id, article.source, article.title, article.byline, one.outlet or _outlet(article),
        article.published, article.url, article.language, json.dumps(article.notes), day[:_LAST_DAY], article.text,
    )  # fmt: skip


def _insert(connection: sqlite3.Connection, one: Kept, identity: str, number: int | None) -> int:
    values = (*_facts(one), identity, one.added or _now(), one.position, number)
    holes = ", ".join("?" * len(values))
    statement = f"INSERT INTO articles ({_FACTS}, identity, added, position, id) VALUES ({holes})"
    return int(connection.execute(statement, values).lastrowid or 0)


def _outlet(article: Article) -> str | None:
    host = _HOST.match(article.url or "")
    return host["host"].lower() if host else None


def _has_no_quotes(connection: sqlite3.Connection, number: int) -> bool:
    return connection.execute("SELECT pipeline FROM articles WHERE id = ?", (number,)).fetchone()[0] is None


def _tag(connection: sqlite3.Connection, number: int, tags: Iterable[str]) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO tags (article, tag) VALUES (?, ?)",
        [(number, name) for tag in tags if (name := _tag_name(tag))],
    )


def _tag_name(tag: str) -> str:
    return " ".join(paired(tag).casefold().split())


def _note(connection: sqlite3.Connection, number: int, note: tuple[str, int, str, str]) -> None:
    words, start, text, made = note
    connection.execute(
        "INSERT INTO notes (article, words, start, note, made) SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS"
        " (SELECT 1 FROM notes WHERE article = ? AND words = ? AND note = ? AND made = ?)",
        (number, words, start, text, made, number, words, text, made),
    )


def _keep_decision(connection: sqlite3.Connection, decision: Decision) -> bool:
    """Keep a decision; False where the library has it, undone or not."""
    values = [
        decision.uid, decision.made, decision.kind, decision.name, decision.role, decision.other, decision.other_role,
        decision.article, decision.words, decision.start,
    ]  # fmt: skip
    return bool(
        connection.execute(
            "INSERT OR IGNORE INTO decisions (uid, made, kind, name, role, other, other_role, article, words, start)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [paired(value) if isinstance(value, str) else value for value in values],
        ).rowcount
    )


def _entry(row: Sequence[Any]) -> Entry:
    number, title, byline, outlet, published, url, source, added, is_read, is_starred, tags, quotes, speakers = row[
        :_ENTRY_WIDTH
    ]
    return Entry(
        number, title, byline, outlet, published, url, source, added, bool(is_read), bool(is_starred),
        tuple(sorted(json.loads(tags))), quotes, speakers,
    )  # fmt: skip


def _quote(row: Sequence[Any]) -> Said:
    number, kind, text, whole, content, cue, verb, speaker, named, role, mention, confidence, fragment, notes = row[
        _ENTRY_WIDTH:
    ]
    extents = [extent for pair in json.loads(content) if (extent := extent_or_none(pair)) is not None]
    shown = text if whole is None else shown_words(whole, extents)
    return Said(
        _entry(row), number, kind, text, shown, tuple(extents), extent_or_none(json.loads(cue)), verb, speaker, named,
        role, extent_or_none(json.loads(mention)), confidence, fragment, tuple(json.loads(notes)),
    )  # fmt: skip


def _one_paragraph(before: str, after: str) -> tuple[str, str]:
    """What stands at both sides of a quote, no further than its paragraph goes."""
    return before.rpartition("\n")[2], after.partition("\n")[0]


def _storable(article: Article) -> Article:
    """The article without halves of characters, which file names may hold and a database cannot."""
    return replace(
        article,
        id=paired(article.id),
        source=paired(article.source),
        text=paired(article.text),
        title=paired(article.title),
        byline=_paired_or_none(article.byline),
        published=_paired_or_none(article.published),
        url=_paired_or_none(article.url),
    )


def _paired_or_none(text: str | None) -> str | None:
    return None if text is None else paired(text)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
