"""From what the user typed to the bytes there, and from the bytes to an `Article`."""

import glob
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from reader.article import Article
from reader.errors import SourceError
from reader.sources.decoding import decode
from reader.sources.markup import declared_encoding, is_markup, read_markup
from reader.sources.plain import read_plain

STDIN = "-"
"""The location that means standard input."""

_LARGEST = 2_000_000
"""In bytes: four novels; whatever is larger is no article."""

_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"})
"""What is an article in a folder; a file that is named itself may be called anything."""

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://|www\.", re.IGNORECASE)
_PATTERN = re.compile(r"[*?\[]")


def read(location: str, stdin: BinaryIO | None = None) -> Article:
    """The article at a location, a folder's first; `-` is read from `stdin`."""
    if location == STDIN:
        return _read_stdin(stdin)
    found = expand(location)
    first = _read_file(found[0])
    if len(found) == 1:
        return first
    return replace(first, notes=(*first.notes, f"the first of {len(found)} articles in {location}"))


def expand(location: str) -> tuple[str, ...]:
    """The locations of single articles that a location stands for: a folder's or a pattern's files, or itself."""
    if location == STDIN:
        return (location,)
    path = _path(location)
    if _holds(path.is_dir):
        return _articles_in(path, location)
    if not _holds(path.exists) and _PATTERN.search(location):
        return _matching(path, location)
    return (location,)


def _path(location: str) -> Path:
    if not location.strip() or "\0" in location:
        message = "an empty location is no article; give the path of a file or a folder"
        raise SourceError(message)
    if _ADDRESS.match(location):
        message = f"{location}: web addresses cannot be opened yet; save the page as a file and give its path"
        raise SourceError(message)
    return Path(location).expanduser()


def _holds(question: Callable[[], bool]) -> bool:
    """The answer to a question about a path; no, where it cannot be asked: a name may be too long."""
    try:
        return question()
    except OSError:
        return False


def _articles_in(folder: Path, location: str) -> tuple[str, ...]:
    found = tuple(_walk(folder))
    if found:
        return found
    message = f"{location}: no articles in this folder; they are files that end in {', '.join(sorted(_SUFFIXES))}"
    raise SourceError(message)


def _walk(folder: Path) -> Iterator[str]:
    """The articles in a folder and in those below it, in the order of their names; hidden ones left out."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in _SUFFIXES:
                yield str(Path(place, name))


def _matching(path: Path, location: str) -> tuple[str, ...]:
    # Path.glob needs the fixed part of a pattern apart from the rest; glob.glob takes it as it was typed.
    found = sorted(match for match in glob.glob(str(path), recursive=True) if Path(match).is_file())  # noqa: PTH207
    if found:
        return tuple(found)
    message = f"{location}: no file is called like this; look at the pattern again"
    raise SourceError(message)


def _read_stdin(stdin: BinaryIO | None) -> Article:
    if stdin is None:
        message = "standard input is not there to read; give the path of a file instead of -"
        raise SourceError(message)
    try:
        data = stdin.read(_LARGEST + 1)
    except OSError as error:
        message = f"cannot read standard input: {error.strerror}; give the path of a file instead"
        raise SourceError(message) from error
    return _article("standard input", STDIN, "stdin", data)


def _read_file(location: str) -> Article:
    path = _path(location)
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        message = f"{location}: no such file; look at the path again"
        raise SourceError(message) from error
    except OSError as error:
        message = f"{location}: cannot be read: {error.strerror}"
        raise SourceError(message) from error
    return _article(location, location, path.stem, data)


def _article(called: str, source: str, id_: str, data: bytes) -> Article:
    if len(data) > _LARGEST:
        message = f"{called}: larger than {_LARGEST // 1_000_000} MB, which is no article; cut the article out of it"
        raise SourceError(message)
    markup = is_markup(source, data)
    decoded = decode(called, data, declared_encoding(data) if markup else None)
    if not decoded.text.strip():
        message = f"{called}: empty; there is nothing to read in it"
        raise SourceError(message)
    article = Article(id_, source, decoded.text, notes=decoded.notes)
    return _from_page(called, article) if markup else read_plain(article)


def _from_page(called: str, page: Article) -> Article:
    article = read_markup(page)
    if article.text:
        return article
    message = f"{called}: this page has no text to read; open it in a browser and save it as text"
    raise SourceError(message)
