"""Feeds: RSS, Atom and JSON Feed read into items, found on the pages of their sites, and asked for news politely."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import groupby
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit
from xml.etree import ElementTree as ET

from reader.article import Article
from reader.errors import SourceError
from reader.shelf import FeedItem
from reader.sources.markup import read_markup
from reader.sources.web import Busy, fetch

SUMMARY = "a summary from the feed; opening it fetches the page"
"""The note of an item whose feed has only a part of it."""

_AT_ONCE = 8
"""Sites that are asked at the same time; each is asked one thing at a time."""
_FEED = re.compile(rb"\s*(<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*|<\?.*?\?>\s*)*<(rss|feed|rdf:RDF)\b", re.DOTALL)
_JSON_FEED = b"https://jsonfeed.org/version/"
_KINDS = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/json"})
_TRACKING = re.compile(r"(utm_|at_|ns_|fbclid$|gclid$|mc_[ce]id$|cmpid$)", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed as it was read."""

    title: str
    site: str | None
    """The page that the feed belongs to."""
    items: tuple[FeedItem, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """A feed to ask, with what is sent along."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    validators: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Polled:
    """What a feed answered."""

    request: Request
    channel: Channel | None = None
    """None where nothing changed, or where it failed."""
    validators: Mapping[str, str] = field(default_factory=dict)
    """What to send next time."""
    error: str | None = None
    wait: int | None = None
    """For how many seconds the site wants to be left alone."""


def is_feed(data: bytes) -> bool:
    """Whether this is a feed, by its beginning."""
    return _FEED.match(data[:4096]) is not None or (data.lstrip()[:1] == b"{" and _JSON_FEED in data[:4096])


def read_feed(url: str, data: bytes) -> Channel:
    """The channel in the bytes of a feed; raises `SourceError` where there is none."""
    channel = _json_channel(url, data) if data.lstrip()[:1] == b"{" else _xml_channel(url, data)
    if channel is None:
        message = f"{url}: this is no feed; give the address of one, or of a page that names one"
        raise SourceError(message)
    return channel


def feeds_of(page: str, url: str) -> tuple[str, ...]:
    """The addresses of the feeds that a page names."""
    links = _Links()
    links.feed(page)
    return tuple(dict.fromkeys(urljoin(url, href) for href in links.found))


def find_feed(url: str, headers: Mapping[str, str] | None = None) -> tuple[Request, Polled]:
    """The feed at an address: itself, or the first that the page there names; raises `SourceError` for none."""
    reply = fetch(url, headers)
    if not is_feed(reply.data):
        named = feeds_of(reply.data.decode("utf-8", "replace"), reply.url)
        if not named:
            message = f"{url}: no feed is there, and the page names none; look for its RSS or Atom address"
            raise SourceError(message)
        reply = fetch(named[0], headers)
    request = Request(reply.url, dict(headers or {}))
    return request, Polled(request, read_feed(reply.url, reply.data), dict(reply.validators))


def poll(requests: Iterable[Request]) -> Iterator[Polled]:
    """What all feeds answer, as it comes: sites side by side, but each asked for one feed at a time."""
    by_host = groupby(sorted(requests, key=_host), key=_host)
    queues = [list(queue) for _, queue in by_host]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        rounds = [pool.submit(_poll_in_turn, queue) for queue in queues]
        for done in as_completed(rounds):
            yield from done.result()


def read_opml(called: str, data: bytes) -> tuple[tuple[str, str], ...]:
    """The feeds of a reading list in OPML: titles and addresses; raises `SourceError` where it has none."""
    if b"<!ENTITY" in data:
        message = f"{called}: a reading list that defines entities is not opened; export it anew"
        raise SourceError(message)
    try:
        outlines = ET.fromstring(data).iter("outline")  # noqa: S314 -- without entities of its own, see above
        named = [(each.get("title") or each.get("text") or "", each.get("xmlUrl") or "") for each in outlines]
    except ET.ParseError as error:
        message = f"{called}: this is no reading list in OPML ({error})"
        raise SourceError(message) from error
    found = tuple((title.strip(), url.strip()) for title, url in named if url.strip())
    if not found:
        message = f"{called}: no feeds in this reading list; its outlines need an xmlUrl"
        raise SourceError(message)
    return found


def write_opml(feeds: Iterable[tuple[str, str, str | None]]) -> str:
    """A reading list in OPML 2.0 of feeds: title, address, and the page of each."""
    opml = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(opml, "head"), "title").text = "newsreader"
    body = ET.SubElement(opml, "body")
    for title, url, site in feeds:
        outline = ET.SubElement(body, "outline", type="rss", text=title or url, title=title or url, xmlUrl=url)
        if site:
            outline.set("htmlUrl", site)
    ET.indent(opml)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(opml, encoding="unicode")}\n'


def _host(request: Request) -> str:
    return (urlsplit(request.url).hostname or "").lower()


def _poll_in_turn(queue: Iterable[Request]) -> list[Polled]:
    """The answers of one site; once it asks for a pause, it is asked nothing more."""
    answers: list[Polled] = []
    pause: Polled | None = None
    for request in queue:
        answer = replace(pause, request=request) if pause else _asked(request)
        if answer.wait is not None or pause:
            pause = answer
        answers.append(answer)
    return answers


def _asked(request: Request) -> Polled:
    try:
        reply = fetch(request.url, request.headers, request.validators)
        if not reply.is_new:
            return Polled(request, validators={**request.validators, **dict(reply.validators)})
        return Polled(request, read_feed(request.url, reply.data), dict(reply.validators))
    except Busy as busy:
        return Polled(request, validators=request.validators, error=str(busy), wait=busy.wait or 0)
    except SourceError as error:
        return Polled(request, validators=request.validators, error=str(error))


# --- XML -------------------------------------------------------------------------------------------------------------


def _xml_channel(url: str, data: bytes) -> Channel | None:
    # It brings parsers of its own, which take their time to import.
    import feedparser

    if not is_feed(data):
        return None
    found = feedparser.parse(data, response_headers={"content-location": url})
    if not found.version and not found.entries:
        return None
    title = _plain(found.feed.get("title") or "")
    return Channel(title, found.feed.get("link") or None, tuple(_xml_item(entry, url) for entry in found.entries))


def _xml_item(entry: Mapping[str, Any], feed: str) -> FeedItem:
    whole = max((part.get("value") or "" for part in entry.get("content") or ()), key=len, default="")
    when = entry.get("published_parsed") or entry.get("updated_parsed")
    told = _Told(
        guid=entry.get("id"),
        url=entry.get("link"),
        title=entry.get("title") or "",
        byline=entry.get("author"),
        published="{:04}-{:02}-{:02}".format(*when[:3]) if when else None,
        html=whole or entry.get("summary") or "",
        is_whole=bool(whole),
    )
    return _item(told, feed)


# --- JSON ------------------------------------------------------------------------------------------------------------


def _json_channel(url: str, data: bytes) -> Channel | None:
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not isinstance(told.get("items"), list):
        return None
    title = _plain(_text(told.get("title")))
    items = tuple(_json_item(one, url) for one in told["items"] if isinstance(one, dict))
    return Channel(title, _text(told.get("home_page_url")) or None, items)


def _json_item(one: Mapping[str, Any], feed: str) -> FeedItem:
    authors = one.get("authors") if isinstance(one.get("authors"), list) else [one.get("author")]
    names = [_text(author.get("name")) for author in authors or () if isinstance(author, dict)]
    plain = "".join(f"<p>{_escaped(line)}</p>" for line in _text(one.get("content_text")).splitlines() if line.strip())
    whole = _text(one.get("content_html")) or plain
    date = _DATE.match(_text(one.get("date_published")) or _text(one.get("date_modified")))
    told = _Told(
        guid=str(one.get("id") or "") or None,
        url=_text(one.get("url")) or _text(one.get("external_url")) or None,
        title=_text(one.get("title")),
        byline=", ".join(name for name in names if name) or None,
        published=date[0] if date else None,
        html=whole or f"<p>{_escaped(_text(one.get('summary')))}</p>",
        is_whole=bool(whole),
    )
    return _item(told, feed)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


# --- both ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Told:
    """What a feed tells of an item, in its own words."""

    guid: str | None
    url: str | None
    title: str
    byline: str | None
    published: str | None
    html: str
    is_whole: bool


def _item(told: _Told, feed: str) -> FeedItem:
    address = canonical(urljoin(feed, told.url)) if told.url else None
    headline = _plain(told.title)
    body = read_markup(Article("", "", told.html))
    text = "\n\n".join(part for part in (headline, body.text) if part)
    digest = hashlib.sha256(f"{headline}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()
    key = told.guid or address or digest
    is_summary = address is not None and not told.is_whole
    article = Article(
        id=address or key,
        source=address or feed,
        text=text,
        title=headline or body.title,
        byline=_plain(told.byline or "") or None,
        published=told.published,
        url=address,
        notes=(SUMMARY,) if is_summary else (),
    )
    return FeedItem(key, digest, article, is_summary)


def canonical(url: str) -> str:
    """A URL without what only tells where a click came from, and without its place on the page."""
    parts = urlsplit(url)
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(k)]
    query = parts.query if len(kept) == len(parse_qsl(parts.query, keep_blank_values=True)) else urlencode(kept)
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, query, ""))


def _plain(markup: str) -> str:
    """The words of a title, which may be HTML, on one line."""
    return " ".join(read_markup(Article("", "", f"<p>{markup}</p>")).text.split())


class _Links(HTMLParser):
    """The feeds that the links of a page name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        alternate = "alternate" in given.get("rel", "").lower().split()
        if tag in {"link", "a"} and alternate and given.get("type", "").lower() in _KINDS and given.get("href"):
            self.found.append(given["href"])
