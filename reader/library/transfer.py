"""The library as data: a line for each article and decision, to be kept elsewhere, read by others, and taken back."""

import base64
import json
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Protocol, get_args

from reader.analysis import Analysis
from reader.article import Article
from reader.errors import LibraryError
from reader.library.analyses import as_data, from_data, from_json
from reader.library.database import DamagedError
from reader.library.folding import paired
from reader.shelf import Decision, DecisionKind

_ARTICLE = ("name", "source", "text", "title", "byline", "published", "url", "language", "remarks")
_STATE = ("id", "digest", "outlet", "added", "is_read", "is_starred", "position", "pipeline")
_DECISION = tuple(field.name for field in fields(Decision))
_KINDS = get_args(DecisionKind)


class Rows(Protocol):
    """Whatever rows can be asked of: a library, or what is left of one."""

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Any]: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """An article with all that the library keeps of it."""

    article: Article
    raw: bytes | None = None
    """The bytes that the article was read from, where it was read from any."""
    outlet: str | None = None
    added: str | None = None
    is_read: bool = False
    is_starred: bool = False
    position: int = 0
    tags: tuple[str, ...] = ()
    notes: tuple[tuple[str, int, str, str], ...] = ()
    """Words and beginning of a quote, the note on it, and when it was made."""
    pipeline: str | None = None
    analysis: Analysis | None = None


def kept(source: Rows, number: int) -> Kept | None:
    """An article of the library by its number; None where there is none.

    Raises `DamagedError` where the article itself cannot be read; what belongs to it is left out where that cannot be.
    """
    found = source.rows(f"SELECT {', '.join((*_ARTICLE, *_STATE))} FROM articles WHERE id = ?", (number,))
    if not found:
        return None
    values = dict(zip((*_ARTICLE, *_STATE), found[0], strict=True))
    raw = _readable(source, "SELECT raw FROM originals WHERE article = ?", (number,))
    tags = _readable(source, "SELECT tag FROM tags WHERE article = ? ORDER BY tag", (number,))
    notes = _readable(source, "SELECT words, start, note, made FROM notes WHERE article = ? ORDER BY id", (number,))
    analyses = _readable(
        source,
        "SELECT written FROM analyses WHERE digest = ? AND pipeline = ?",
        (values["digest"], values["pipeline"]),
    )
    return Kept(
        article_of(found[0][: len(_ARTICLE)]),
        unpacked(raw[0][0]) if raw else None,
        values["outlet"],
        values["added"],
        bool(values["is_read"]),
        bool(values["is_starred"]),
        values["position"],
        tuple(tag for (tag,) in tags),
        tuple((words, start, note, made) for words, start, note, made in notes),
        values["pipeline"],
        from_json(unpacked(analyses[0][0]) or b"") if analyses else None,
    )


def article_of(row: Sequence[Any]) -> Article:
    """The article in the columns that `ARTICLE_COLUMNS` names."""
    name, source, text, title, byline, published, url, language, remarks = row
    return Article(name, source, text, title, byline, published, url, language, tuple(json.loads(remarks)))


ARTICLE_COLUMNS = _ARTICLE
"""The columns that an article is made of, in the order of its fields."""


def packed(data: bytes) -> bytes:
    """The bytes as the library keeps them."""
    return zlib.compress(data)


def unpacked(data: bytes) -> bytes | None:
    """The bytes that were kept; None where they are broken."""
    try:
        return zlib.decompress(data)
    except zlib.error:
        return None


def numbers(source: Rows) -> list[int]:
    """The numbers of all articles, in order."""
    return [number for (number,) in source.rows("SELECT id FROM articles ORDER BY id")]


def numbers_of_remains(source: Rows) -> range:
    """The numbers that articles of a damaged library may have."""
    for statement in ("SELECT seq FROM sqlite_sequence WHERE name = 'articles'", "SELECT max(id) FROM articles"):
        found = _readable(source, statement)
        if found and isinstance(found[0][0], int):
            return range(1, found[0][0] + 1)
    return range(0)


def decisions_in(source: Rows, *, is_undone: bool = False) -> tuple[Decision, ...]:
    """The reader's decisions, oldest first."""
    found = source.rows(
        f"SELECT {', '.join(_DECISION)} FROM decisions WHERE is_undone = ? ORDER BY id",
        (is_undone,),
    )
    return tuple(Decision(*row) for row in found)


def written(one: Kept | Decision) -> str:
    """The line that stands for an article or a decision; ASCII, so that no terminal obeys anything in it."""
    data = {"type": "decision", **asdict(one)} if isinstance(one, Decision) else _article_data(one)
    return json.dumps(data) + "\n"


def _article_data(one: Kept) -> dict[str, Any]:
    article = one.article
    return {
        "type": "article",
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "byline": article.byline,
        "outlet": one.outlet,
        "published": article.published,
        "url": article.url,
        "language": article.language,
        "text": article.text,
        "raw": base64.b64encode(one.raw).decode() if one.raw is not None else None,
        "remarks": list(article.notes),
        "added": one.added,
        "read": one.is_read,
        "starred": one.is_starred,
        "position": one.position,
        "tags": list(one.tags),
        "notes": [list(note) for note in one.notes],
        "pipeline": one.pipeline,
        "analysis": as_data(one.analysis) if one.analysis else None,
    }


def read_line(line: str) -> Kept | Decision:
    """What a line of an export stands for; raises `LibraryError` where it is none."""
    try:
        data = json.loads(line)
        if "\\ud" in line:
            data = json.loads(paired(json.dumps(data, ensure_ascii=False)))
        match data:
            case {"type": "decision"}:
                return _decision(data)
            case {"type": "article"}:
                return _article(data)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        message = f"no line that `newsreader export` wrote: {type(error).__name__}: {error}"
        raise LibraryError(message) from error
    message = 'no line that `newsreader export` wrote: its "type" is neither article nor decision'
    raise LibraryError(message)


def _decision(data: dict[str, Any]) -> Decision:
    values = {name: _typed(data.get(name), int if name == "start" else str) for name in _DECISION}
    if values["kind"] not in _KINDS:
        message = f"there are the decisions {', '.join(_KINDS)}"
        raise ValueError(message)
    return Decision(**{name: value for name, value in values.items() if value is not None})


def _article(data: dict[str, Any]) -> Kept:
    text = {name: _typed(data[name], str) for name in ("id", "source", "text", "title", "language")}
    maybe = {name: _typed(data.get(name), str) for name in ("byline", "published", "url")}
    if None in text.values():
        message = "an article needs its id, source, text, title and language"
        raise ValueError(message)
    analysis = data.get("analysis")
    raw = _typed(data.get("raw"), str)
    return Kept(
        Article(**text, **maybe, notes=_strings(data.get("remarks", []))),
        base64.b64decode(raw, validate=True) if raw is not None else None,
        _typed(data.get("outlet"), str),
        _typed(data.get("added"), str),
        bool(data.get("read")),
        bool(data.get("starred")),
        _typed(data.get("position"), int) or 0,
        _strings(data.get("tags", [])),
        tuple((str(words), int(start), str(note), str(made)) for words, start, note, made in data.get("notes", [])),
        _typed(data.get("pipeline"), str),
        from_data(analysis) if analysis is not None else None,
    )


def _typed(value: Any, kind: type) -> Any:  # noqa: ANN401 - it comes from a file
    if value is None or (isinstance(value, kind) and not isinstance(value, bool)):
        return value
    message = f"{value!r:.40} is no {kind.__name__}"
    raise TypeError(message)


def _strings(values: list[Any]) -> tuple[str, ...]:
    return tuple(_typed(value, str) or "" for value in values)


def _readable(source: Rows, statement: str, values: Sequence[object] = ()) -> list[Any]:
    """The rows of a table, or none where a damaged file has none to give."""
    try:
        return source.rows(statement, values)
    except DamagedError:
        return []
