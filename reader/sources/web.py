"""What a server sends for a web address: bytes with their kind, or one line that says why not."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from importlib.metadata import version
from urllib.parse import urlsplit

import httpx

from reader.errors import SourceError

LARGEST = 10_000_000
"""In bytes as they are unpacked: pages of news carry much beside their story, but not more."""
_PATIENCE = httpx.Timeout(20.0, connect=10.0)
"""In seconds."""
_MOST_REDIRECTS = 10
_ACCEPTED = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5"
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)

_REFUSALS = {
    HTTPStatus.UNAUTHORIZED: "the site asks for a login; open it in a browser and save the page",
    HTTPStatus.PAYMENT_REQUIRED: "the site asks to be paid; open it in a browser and save the page",
    HTTPStatus.FORBIDDEN: "the site refuses programs; open it in a browser and save the page",
    HTTPStatus.NOT_FOUND: "no page is there; look at the address again",
    HTTPStatus.GONE: "the page was taken down; a web archive may have it",
    HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS: "the page is withheld for legal reasons; a web archive may have it",
}


@dataclass(frozen=True, slots=True)
class Reply:
    """What came from a web address."""

    url: str
    """Where it came from in the end, after all redirects."""
    kind: str
    """The media type, in small letters: "text/html"; empty where the server names none."""
    charset: str | None
    """The encoding that the server names."""
    data: bytes
    """Unpacked; empty where nothing changed."""
    is_new: bool = True
    """False where the server says that nothing changed since the validators that were sent."""
    validators: tuple[tuple[str, str], ...] = ()
    """The headers to send next time, to be told whether anything changed."""


class Busy(SourceError):  # noqa: N818 -- it is what the server is
    """The server asks to be left alone for a while."""

    def __init__(self, message: str, wait: int | None) -> None:
        super().__init__(message)
        self.wait = wait
        """In seconds, where the server says how long."""


def address(location: str) -> str:
    """A location as a whole web address: "www.x.org" is one without its beginning."""
    return location if "://" in location else f"https://{location}"


def fetch(url: str, headers: Mapping[str, str] | None = None, validators: Mapping[str, str] | None = None) -> Reply:
    """What is at a web address; raises `SourceError` with one line where it cannot be had."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        message = f"{url}: this is no web address; look at it again"
        raise SourceError(message) from error
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
        message = f"{url}: only http and https addresses can be opened; save the page as a file and give its path"
        raise SourceError(message)
    sent = {"User-Agent": f"newsreader/{version('newsreader')}", "Accept": _ACCEPTED, **(headers or {})}
    try:
        with (
            httpx.Client(follow_redirects=True, max_redirects=_MOST_REDIRECTS, timeout=_PATIENCE) as client,
            client.stream("GET", url, headers={**sent, **(validators or {})}) as response,
        ):
            return _reply(url, response)
    except httpx.TimeoutException as error:
        message = f"{url}: no answer in time; try again later"
        raise SourceError(message) from error
    except httpx.TooManyRedirects as error:
        message = f"{url}: the site sends from address to address without end; open it in a browser"
        raise SourceError(message) from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        message = f"{url}: this is no web address; look at it again"
        raise SourceError(message) from error
    except httpx.DecodingError as error:
        message = f"{url}: what the site sent cannot be unpacked; try again later"
        raise SourceError(message) from error
    except httpx.HTTPError as error:
        message = f"{url}: {parts.hostname} cannot be reached; look at the address, and whether you are online"
        raise SourceError(message) from error


def _reply(url: str, response: httpx.Response) -> Reply:
    given = response.headers
    kept = tuple(
        (asks, given[says])
        for asks, says in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified"))
        if says in given
    )
    kind, _, more = given.get("Content-Type", "").partition(";")
    charset = _CHARSET.search(more)
    if response.status_code == HTTPStatus.NOT_MODIFIED:
        return Reply(str(response.url), kind.strip().lower(), None, b"", is_new=False, validators=kept)
    if not response.is_success:
        raise _refused(url, response)
    return Reply(
        str(response.url),
        kind.strip().lower(),
        charset[1] if charset else None,
        _whole(url, response),
        validators=kept,
    )


def _whole(url: str, response: httpx.Response) -> bytes:
    """The unpacked body; little that unpacks to very much is not unpacked to its end."""
    data = bytearray()
    for some in response.iter_bytes():
        data += some
        if len(data) > LARGEST:
            message = f"{url}: larger than {LARGEST // 1_000_000} MB, which is no article; save what you want of it"
            raise SourceError(message)
    return bytes(data)


def _refused(url: str, response: httpx.Response) -> SourceError:
    status = response.status_code
    if status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
        asked = response.headers.get("Retry-After", "")
        wait = int(asked) if asked.isdecimal() else None
        when = f"in {wait} seconds" if wait is not None else f"after {asked}" if asked else "later"
        return Busy(f"{url}: the site asks for a pause (status {status}); try again {when}", wait)
    if status in _REFUSALS:
        return SourceError(f"{url}: {_REFUSALS[HTTPStatus(status)]} (status {status})")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return SourceError(f"{url}: the site has a fault of its own (status {status}); try again later")
    return SourceError(f"{url}: the site does not give it out (status {status}); open it in a browser")
