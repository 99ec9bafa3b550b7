"""From what the user typed to the bytes there, and from the bytes to an `Article`."""

import glob
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from reader.article import Article
from reader.errors import SourceError
from reader.sources.decoding import decode
from reader.sources.documents import is_message, is_pdf, is_rich, message_parts, read_pdf, read_rich
from reader.sources.markup import declared_encoding, is_made_by_a_site, is_markup, read_markup
from reader.sources.plain import read_plain

if TYPE_CHECKING:
    from reader.sources.web import Reply

STDIN = "-"
"""The location that means standard input."""

_LARGEST = 2_000_000
"""In bytes of text: four novels; whatever is larger is no article."""
_LARGEST_FILE = 20_000_000
"""In bytes of a PDF, a message or rich text, which hold pictures, too."""

_SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml", ".rtf", ".pdf"},
)
"""What is an article in a folder; a file that is named itself may be called anything."""

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://|www\.", re.IGNORECASE)
_READABLE = frozenset({"application/xhtml+xml", "application/pdf", "application/rtf", "application/octet-stream"})
"""What a server may call something to read, beside all kinds of text."""
_MARKUP = frozenset({"text/html", "application/xhtml+xml"})
_PATTERN = re.compile(r"[*?\[]")


@dataclass(frozen=True, slots=True)
class Taken:
    """An article, and what it was made from."""

    article: Article
    raw: bytes


def read(location: str, stdin: BinaryIO | None = None, *, whole: bool = False) -> Article:
    """The article at a location, a folder's first; `-` is read from `stdin`.

    Of a page all text is read if `whole` is true, and its story otherwise.
    """
    return take(location, stdin, whole=whole).article


def take(location: str, stdin: BinaryIO | None = None, *, whole: bool = False) -> Taken:
    """The same, with the bytes that it was read from."""
    if location == STDIN:
        return _read_stdin(stdin, whole=whole)
    if is_address(location):
        return _read_page(location, whole=whole)
    found = expand(location)
    first = _read_file(found[0], whole=whole)
    if len(found) == 1:
        return first
    told = (*first.article.notes, f"the first of {len(found)} articles in {location}")
    return replace(first, article=replace(first.article, notes=told))


def is_address(location: str) -> bool:
    """Whether a location is one in the web."""
    return _ADDRESS.match(location) is not None


def expand(location: str) -> tuple[str, ...]:
    """The locations of single articles that a location stands for: a folder's or a pattern's files, or itself."""
    if location == STDIN or is_address(location):
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


def _read_stdin(stdin: BinaryIO | None, *, whole: bool) -> Taken:
    if stdin is None:
        message = "standard input is not there to read; give the path of a file instead of -"
        raise SourceError(message)
    try:
        data = stdin.read(_LARGEST_FILE + 1)
    except OSError as error:
        message = f"cannot read standard input: {error.strerror}; give the path of a file instead"
        raise SourceError(message) from error
    return Taken(_article("standard input", Article("stdin", STDIN, ""), data, whole=whole), data)


def _read_file(location: str, *, whole: bool) -> Taken:
    path = _path(location)
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except FileNotFoundError as error:
        message = f"{location}: no such file; look at the path again"
        raise SourceError(message) from error
    except OSError as error:
        message = f"{location}: cannot be read: {error.strerror}"
        raise SourceError(message) from error
    return Taken(_article(location, Article(path.stem, location, ""), data, whole=whole), data)


def _read_page(location: str, *, whole: bool) -> Taken:
    # Most articles are files, and the network's libraries take their time to import.
    from reader.sources import web

    reply = web.fetch(web.address(location))
    article = Article(reply.url, location, "", url=reply.url)
    return Taken(_fetched(location, article, reply, whole=whole), reply.data)


def _fetched(location: str, article: Article, reply: "Reply", *, whole: bool) -> Article:
    from reader.sources.feeds import is_feed

    if is_feed(reply.data):
        message = f"{location}: this is a feed; `newsreader add --feed` follows it"
        raise SourceError(message)
    if reply.kind and not reply.kind.startswith("text/") and reply.kind not in _READABLE:
        message = f"{location}: {reply.kind} is no article; give the address of a page of text"
        raise SourceError(message)
    return _article(location, article, reply.data, whole=whole, charset=reply.charset, kind=reply.kind)


def _article(
    called: str, blank: Article, data: bytes, *, whole: bool, charset: str | None = None, kind: str = ""
) -> Article:
    """The article in the bytes of a file, a page or standard input; `blank` tells where it is from."""
    if is_pdf(data):
        return _with_title(_filled(called, read_pdf(blank, _of_size(called, data, _LARGEST_FILE))))
    if is_rich(data):
        rich = read_rich(blank, _of_size(called, data, _LARGEST_FILE))
        return read_plain(_filled(called, replace(blank, text=rich)))
    if is_message(blank.source):
        facts, text, marked_up = message_parts(blank, _of_size(called, data, _LARGEST_FILE))
        message = replace(facts, text=text)
        return _with_title(_filled(called, _from_page(called, message, whole=whole) if marked_up else message))
    markup = kind in _MARKUP or is_markup(blank.source if blank.url is None else "", data)
    limit = _LARGEST if not markup else _LARGEST_FILE
    decoded = decode(called, _of_size(called, data, limit), charset or (declared_encoding(data) if markup else None))
    article = _filled(called, replace(blank, text=decoded.text, notes=decoded.notes))
    return _from_page(called, article, whole=whole) if markup else read_plain(article)


def _of_size(called: str, data: bytes, limit: int) -> bytes:
    if len(data) > limit:
        message = f"{called}: larger than {limit // 1_000_000} MB, which is no article; cut the article out of it"
        raise SourceError(message)
    return data


def _filled(called: str, article: Article) -> Article:
    if not article.text.strip():
        message = f"{called}: empty; there is nothing to read in it"
        raise SourceError(message)
    return article


def _with_title(article: Article) -> Article:
    """The same, headed by the title that its file gives; without one, with the title of its first lines."""
    if not article.title:
        return read_plain(article)
    if article.title in article.text[: 2 * len(article.title) + 200]:
        return article
    return replace(article, text=f"{article.title}\n\n{article.text}")


def _from_page(called: str, page: Article, *, whole: bool) -> Article:
    if whole or not (page.url or is_made_by_a_site(page.text)):
        article = read_markup(page)
    else:
        # The extractor takes long to import, too.
        from reader.sources.extraction import extract

        article = extract(page)
    if article.text:
        return replace(article, title=page.title or article.title, byline=page.byline or article.byline)
    message = f"{called}: no article was found in this page; --whole-page reads all text of it"
    if whole or not read_markup(page).text:
        message = f"{called}: this page has no text to read; open it in a browser and save it as text"
    raise SourceError(message)
