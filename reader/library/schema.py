"""The tables of the library, as numbered migrations; a library keeps the number of the last in its `user_version`."""

APPLICATION_ID = 0x6E777372
"""What marks a file as a library: "nwsr"."""

_FIRST = """
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    title TEXT NOT NULL,
    byline TEXT,
    outlet TEXT,
    published TEXT,
    url TEXT,
    language TEXT NOT NULL,
    remarks TEXT NOT NULL,
    day TEXT NOT NULL,
    added TEXT NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0,
    is_starred INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    pipeline TEXT,
    quotes INTEGER NOT NULL DEFAULT 0,
    speakers INTEGER NOT NULL DEFAULT 0,
    names TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL
);
CREATE INDEX articles_by_day ON articles (day, id);
CREATE INDEX articles_by_digest ON articles (digest);

CREATE TABLE originals (
    article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    raw BLOB NOT NULL
);
CREATE TABLE analyses (
    digest TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    written BLOB NOT NULL,
    PRIMARY KEY (digest, pipeline)
);
CREATE TABLE tags (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (article, tag)
) WITHOUT ROWID;
CREATE INDEX tags_by_tag ON tags (tag);
CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    words TEXT NOT NULL,
    start INTEGER NOT NULL,
    note TEXT NOT NULL,
    made TEXT NOT NULL
);
CREATE INDEX notes_by_article ON notes (article);

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    surname TEXT NOT NULL,
    is_person INTEGER NOT NULL,
    role TEXT,
    context TEXT NOT NULL DEFAULT '',
    origin INTEGER REFERENCES people,
    one INTEGER REFERENCES people,
    self INTEGER AS (coalesce(one, id)),
    shown TEXT,
    is_ignored INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX people_by_name ON people (folded);
CREATE INDEX people_by_surname ON people (surname);
CREATE INDEX people_by_origin ON people (origin) WHERE origin IS NOT NULL;
CREATE INDEX people_by_one ON people (one) WHERE one IS NOT NULL;
CREATE INDEX people_by_self ON people (self);
CREATE INDEX people_by_shown ON people (shown) WHERE shown IS NOT NULL;
CREATE TABLE appearances (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    name TEXT NOT NULL,
    role TEXT,
    person INTEGER NOT NULL REFERENCES people,
    placed INTEGER REFERENCES people,
    who INTEGER AS (coalesce(placed, person)),
    PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX appearances_by_person ON appearances (person);
CREATE INDEX appearances_by_who ON appearances (who);
CREATE INDEX appearances_by_place ON appearances (placed) WHERE placed IS NOT NULL;

CREATE TABLE quotes (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    about TEXT NOT NULL,
    content TEXT NOT NULL,
    start INTEGER NOT NULL,
    cue TEXT,
    verb TEXT,
    stem TEXT NOT NULL,
    speaker TEXT,
    mention TEXT,
    confidence REAL NOT NULL,
    fragment TEXT NOT NULL,
    who INTEGER REFERENCES people,
    is_decided INTEGER NOT NULL DEFAULT 0,
    is_rejected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX quotes_by_article ON quotes (article, start);
CREATE INDEX quotes_by_speaker ON quotes (who);
CREATE INDEX quotes_decided ON quotes (article) WHERE is_decided;

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    made TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    role TEXT,
    other TEXT,
    other_role TEXT,
    article TEXT,
    words TEXT,
    start INTEGER,
    is_undone INTEGER NOT NULL DEFAULT 0
);
"""

_TOKENS = "unicode61 remove_diacritics 2"

SEARCHED = {
    "article_words": ("articles", ("title", "byline", "outlet", "names", "text"), _TOKENS),
    "quote_words": ("quotes", ("text", "about"), _TOKENS),
    "verb_words": ("quotes", ("stem",), f"porter {_TOKENS}"),
    "people_words": ("people", ("name", "shown"), _TOKENS),
}
"""Each index of words: the table that holds the words, its columns, and how they are cut into tokens."""


def _index(name: str, table: str, columns: tuple[str, ...], tokens: str) -> str:
    """An index of words that follows its table by triggers and keeps no second copy of the words."""
    listed = ", ".join(columns)
    new, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
    taken = f"INSERT INTO {name} ({name}, rowid, {listed}) VALUES ('delete', old.id, {old});"
    put = f"INSERT INTO {name} (rowid, {listed}) VALUES (new.id, {new});"
    return f"""
CREATE VIRTUAL TABLE {name} USING fts5 ({listed}, content='{table}', content_rowid='id', tokenize='{tokens}');
CREATE TRIGGER {name}_put AFTER INSERT ON {table} BEGIN {put} END;
CREATE TRIGGER {name}_taken AFTER DELETE ON {table} BEGIN {taken} END;
CREATE TRIGGER {name}_changed AFTER UPDATE OF {listed} ON {table} BEGIN {taken} {put} END;
"""


_FEEDS = """
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    site TEXT,
    headers TEXT NOT NULL DEFAULT '{}',
    validators TEXT NOT NULL DEFAULT '{}',
    checked TEXT,
    error TEXT,
    wait TEXT
);
CREATE TABLE feed_items (
    feed INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
    item TEXT NOT NULL,
    digest TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    is_summary INTEGER NOT NULL,
    PRIMARY KEY (feed, item)
) WITHOUT ROWID;
CREATE INDEX feed_items_by_article ON feed_items (article);
"""

MIGRATIONS = (_FIRST + "".join(_index(name, *index) for name, index in SEARCHED.items()), _FEEDS)
"""What brings a library from each version to the next."""
