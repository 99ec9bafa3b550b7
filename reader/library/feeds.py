"""The feeds that are followed, and which article each of their items became."""

import json
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from reader.library.database import Database
from reader.library.folding import paired
from reader.shelf import Feed, FeedItem


class KnownItem(NamedTuple):
    """What the library has of an item."""

    article: int
    digest: str


def follow(
    connection: sqlite3.Connection, url: str, title: str, site: str | None, headers: Mapping[str, str] | None
) -> None:
    """Follow a feed; of one that is followed, keep what is told anew."""
    connection.execute(
        "INSERT INTO feeds (url, title, site) VALUES (?, ?, ?) ON CONFLICT (url) DO UPDATE"
        " SET title = CASE excluded.title WHEN '' THEN title ELSE excluded.title END,"
        " site = coalesce(excluded.site, site)",
        (paired(url), paired(title), paired(site) if site else None),
    )
    if headers is not None:
        connection.execute("UPDATE feeds SET headers = ? WHERE url = ?", (json.dumps(dict(headers)), paired(url)))


def followed(database: Database) -> tuple[Feed, ...]:
    """All feeds with the numbers of their articles."""
    rows = database.rows(
        "SELECT f.id, f.url, f.title, f.site, f.headers, f.validators, f.checked, f.error, f.wait,"
        " count(DISTINCT a.id), count(DISTINCT CASE WHEN NOT a.is_read THEN a.id END)"
        " FROM feeds f LEFT JOIN feed_items i ON i.feed = f.id LEFT JOIN articles a ON a.id = i.article"
        " GROUP BY f.id ORDER BY lower(f.title), f.id"
    )
    return tuple(
        Feed(number, url, title, site, _pairs(headers), _pairs(validators), *rest)
        for number, url, title, site, headers, validators, *rest in rows
    )


def _pairs(written: str) -> tuple[tuple[str, str], ...]:
    return tuple(json.loads(written).items())


def checked(
    connection: sqlite3.Connection, feed: int, validators: Mapping[str, str], error: str | None, wait: str | None
) -> None:
    """Keep that a feed was asked now."""
    connection.execute(
        "UPDATE feeds SET validators = ?, checked = ?, error = ?, wait = ? WHERE id = ?",
        (json.dumps(dict(validators)), datetime.now(UTC).isoformat(timespec="seconds"), error, wait, feed),
    )


def item(connection: sqlite3.Connection, feed: int, key: str) -> KnownItem | None:
    """What the library has of an item of a feed."""
    found = connection.execute(
        "SELECT article, digest FROM feed_items WHERE feed = ? AND item = ?", (feed, paired(key))
    ).fetchone()
    return KnownItem(*found) if found else None


def keep_item(connection: sqlite3.Connection, feed: int, kept: FeedItem, article: int) -> None:
    """Keep which article an item became."""
    connection.execute(
        "INSERT OR REPLACE INTO feed_items (feed, item, digest, article, is_summary) VALUES (?, ?, ?, ?, ?)",
        (feed, paired(kept.key), kept.digest, article, kept.is_summary),
    )
