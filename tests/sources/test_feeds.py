"""Feeds of every kind become items; what a server says of itself is heeded."""

import json
import threading

import pytest

from reader.errors import SourceError
from reader.sources import read
from reader.sources.feeds import (
    SUMMARY,
    Request,
    canonical,
    feeds_of,
    find_feed,
    is_feed,
    poll,
    read_feed,
    read_opml,
    write_opml,
)
from tests.site import Site

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Saltby Times &amp; Tides</title><link>https://saltby.example/</link>
<item><guid>story-1</guid><title>Ferry &lt;em&gt;sails&lt;/em&gt;</title>
<link>https://saltby.example/ferry?utm_source=feed&amp;id=7#top</link>
<pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;She sails.&lt;/p&gt;</description></item>
<item><title>Rain</title><link>/rain</link><content:encoded><![CDATA[<p>It rained.</p><p>“A lot,” said
Pike.</p>]]></content:encoded></item>
<item><description>Nothing else is told.</description></item></channel></rss>"""
OLD_RSS = """<rss version="0.91"><channel><title>Old</title><link>https://old.example/</link>
<item><title>One</title><link>https://old.example/1</link><description>Words.</description></item></channel></rss>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://rdf.example/"><title>Graph</title>
<link>https://rdf.example/</link></channel><item rdf:about="https://rdf.example/1"><title>One</title>
<link>https://rdf.example/1</link><description>Words.</description></item></rdf:RDF>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Atomic</title>
<link href="https://atom.example/"/><id>urn:atom</id><updated>2026-03-04T10:00:00Z</updated>
<entry><id>urn:1</id><title>One</title><link href="https://atom.example/1"/><author><name>Ada Marsh</name></author>
<updated>2026-03-05T10:00:00Z</updated><content type="html">&lt;p&gt;Words.&lt;/p&gt;</content></entry></feed>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Json Post",
        "home_page_url": "https://json.example/",
        "items": [
            {
                "id": 1,
                "url": "https://json.example/1",
                "title": "One",
                "content_text": "Words < words.\nMore.",
                "authors": [{"name": "Ada"}, {"name": "Bo"}],
                "date_published": "2026-03-04T10:00:00Z",
            },
            {"id": "2", "url": "https://json.example/2", "summary": "In short."},
            "nonsense",
        ],
    }
)


def test_an_rss_feed_becomes_items() -> None:
    channel = read_feed("https://saltby.example/feed", RSS.encode())
    assert (channel.title, channel.site) == ("Saltby Times & Tides", "https://saltby.example/")
    ferry, rain, untitled = channel.items
    assert (ferry.key, ferry.article.title, ferry.article.published) == (
        "https://saltby.example/story-1",
        "Ferry sails",
        "2026-03-04",
    )
    assert ferry.article.url == "https://saltby.example/ferry?id=7"
    assert ferry.is_summary
    assert ferry.article.notes == (SUMMARY,)
    assert rain.key == rain.article.url == "https://saltby.example/rain"
    assert rain.article.text == "Rain\n\nIt rained.\n\n“A lot,” said Pike."
    assert not rain.is_summary
    assert untitled.key == untitled.digest
    assert not untitled.is_summary


@pytest.mark.parametrize(
    ("feed", "title", "text"),
    [
        (OLD_RSS, "Old", "One\n\nWords."),
        (RDF, "Graph", "One\n\nWords."),
        (ATOM, "Atomic", "One\n\nWords."),
        (JSON, "Json Post", "One\n\nWords < words.\n\nMore."),
    ],
)
def test_every_kind_of_feed_is_read(feed: str, title: str, text: str) -> None:
    assert is_feed(feed.encode())
    channel = read_feed("https://x.example/feed", feed.encode())
    assert (channel.title, channel.items[0].article.text) == (title, text)


def test_json_items_keep_their_authors_dates_and_summaries() -> None:
    first, second = read_feed("https://x.example/feed", JSON.encode()).items
    assert (first.key, first.article.byline, first.article.published) == ("1", "Ada, Bo", "2026-03-04")
    assert second.is_summary


def test_an_edited_item_keeps_its_key() -> None:
    (before,) = read_feed("https://x.example/feed", ATOM.encode()).items
    (after,) = read_feed("https://x.example/feed", ATOM.replace("Words", "Other words").encode()).items
    assert before.key == after.key
    assert before.digest != after.digest


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"{}", b"[1]", b"{", b"<rss"])
def test_what_is_no_feed_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError, match="this is no feed"):
        read_feed("https://x.example/feed", data)


def test_a_broken_feed_gives_what_can_be_read() -> None:
    assert [item.article.title for item in read_feed("https://x.example/f", ATOM[:-20].encode()).items] == ["One"]


def test_a_url_is_told_from_where_it_was_found() -> None:
    assert canonical("HTTPS://X.example/a?b=1&utm_medium=rss&c=#d") == "https://x.example/a?b=1&c="
    assert canonical("https://x.example/a?q=a%20b") == "https://x.example/a?q=a%20b"


def test_a_page_names_its_feeds() -> None:
    page = """<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="stylesheet" href="/s">
    <a rel="alternate" type="application/atom+xml" href="https://y.example/atom">Atom</a>"""
    assert feeds_of(page, "https://x.example/news/") == ("https://x.example/feed", "https://y.example/atom")


def test_a_feed_is_found_by_its_site(site: Site) -> None:
    site.put("/feed", RSS, Content_Type="application/rss+xml", ETag='"1"')
    url = site.put("/", '<html><link rel="alternate" type="application/rss+xml" href="/feed"></html>')
    request, polled = find_feed(url, {"X-Key": "k"})
    assert request.url == site.url + "/feed"
    assert polled.channel is not None
    assert polled.validators == {"If-None-Match": '"1"'}
    assert [headers["X-Key"] for _, headers in site.asked] == ["k", "k"]
    with pytest.raises(SourceError, match="the page names none"):
        find_feed(site.put("/none", "<html></html>"))


def test_an_address_of_a_feed_is_no_article(site: Site) -> None:
    with pytest.raises(SourceError, match="newsreader add --feed"):
        read(site.put("/feed", RSS))


def test_what_did_not_change_is_not_sent_again(site: Site) -> None:
    url = site.put("/feed", ATOM, Content_Type="application/atom+xml", ETag='"1"', Last_Modified="yesterday")
    (first,) = poll([Request(url)])
    assert first.channel is not None
    assert first.validators == {"If-None-Match": '"1"', "If-Modified-Since": "yesterday"}
    (second,) = poll([Request(url, validators=first.validators)])
    assert (second.channel, second.error) == (None, None)
    assert second.validators == first.validators


def test_a_failure_keeps_the_validators_and_stops_no_other_feed(site: Site) -> None:
    good, bad = site.put("/feed", ATOM), site.put("/gone", status=410)
    told = {
        polled.request.url: polled for polled in poll([Request(bad, validators={"If-None-Match": "x"}), Request(good)])
    }
    assert told[good].channel is not None
    assert told[bad].validators == {"If-None-Match": "x"}
    assert "taken down" in (told[bad].error or "")


def test_a_site_that_asks_for_a_pause_is_asked_nothing_more(site: Site) -> None:
    busy = site.put("/a", status=429, Retry_After="90")
    told = list(poll([Request(busy), Request(site.put("/b", ATOM))]))
    assert [polled.wait for polled in told] == [90, 90]
    assert [path for path, _ in site.asked] == ["/a"]


def test_a_site_is_asked_one_thing_at_a_time(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    at_once: list[int] = []
    busy = threading.Semaphore(1)

    def fetch(*_: object) -> None:
        at_once.append(busy.acquire(blocking=False))
        busy.release()
        message = "enough"
        raise SourceError(message)

    monkeypatch.setattr("reader.sources.feeds.fetch", fetch)
    assert len(list(poll([Request(f"{site.url}/{n}") for n in range(5)]))) == 5
    assert all(at_once)


def test_a_reading_list_survives_the_round_trip() -> None:
    feeds = [
        ("Saltby & Tides", "https://a.example/feed?x=1&y=2", "https://a.example/"),
        ("", "https://b.example/f", None),
    ]
    opml = write_opml(feeds)
    assert read_opml("list.opml", opml.encode()) == (
        ("Saltby & Tides", "https://a.example/feed?x=1&y=2"),
        ("https://b.example/f", "https://b.example/f"),
    )


def test_reading_lists_may_have_folders_and_must_have_feeds() -> None:
    nested = b'<opml><body><outline text="News"><outline text="A" xmlUrl="https://a.example"/></outline></body></opml>'
    assert read_opml("x", nested) == (("A", "https://a.example"),)
    for data in (b"<opml/>", b"no xml", b'<!DOCTYPE a [<!ENTITY x "y">]><opml/>'):
        with pytest.raises(SourceError, match="reading list"):
            read_opml("x", data)
