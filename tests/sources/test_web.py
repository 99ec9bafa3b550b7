"""Web addresses: the story of a page, its facts, and one clear line for all that can go wrong."""

import gzip
import socket
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources import read, take
from reader.sources.web import LARGEST, Busy, fetch
from tests.site import Site

STORY = """
<p>The night ferry sailed on Monday for the first time in a year, after a winter of repairs on the quay at Saltby.</p>
<blockquote><p>“We waited for a year, and now she sails again,” said Mayor Jon Pike.</p></blockquote>
<p>He went home in the rain with his dog and two of his sons, and nobody at the quay said anything else that night.</p>
<p>“Nobody asked us what we think of the horn,” said Lena Fisk, who lives by the quay.</p>"""
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Ferry Sails Again - Saltby Times</title>
<meta name="author" content="Ada Marsh"><meta property="article:published_time" content="2026-03-04T10:00:00Z">
<script>track()</script></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry Sails Again</h1>{STORY}</article>
<footer>All rights are ours</footer></body></html>"""


def refusal(location: str) -> str:
    with pytest.raises(SourceError) as refused:
        read(location)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_the_story_of_a_page_is_read_with_its_facts(site: Site) -> None:
    article = read(site.put("/ferry", PAGE))
    paragraphs = article.text.split("\n\n")
    assert paragraphs[0] == "Ferry Sails Again"
    assert "“We waited for a year, and now she sails again,” said Mayor Jon Pike." in paragraphs
    assert "Sport" not in article.text
    assert "rights" not in article.text
    assert (article.title, article.byline, article.published) == ("Ferry Sails Again", "Ada Marsh", "2026-03-04")
    assert (article.id, article.url, article.notes) == (site.url + "/ferry", site.url + "/ferry", ())


def test_the_bytes_of_a_page_can_be_kept(site: Site) -> None:
    assert take(site.put("/ferry", PAGE)).raw == PAGE.encode()


def test_plain_text_is_read_as_it_is(site: Site) -> None:
    text = "Ferry Sails\n\nIt rained."
    assert read(site.put("/a.txt", text, Content_Type="text/plain; charset=utf-8")).text == text


def test_the_encoding_that_the_server_names_is_used(site: Site) -> None:
    url = site.put("/a", "Zoë said “no”.".encode("cp1252"), Content_Type="text/plain; charset=windows-1252")
    assert read(url).text == "Zoë said “no”."


def test_a_redirect_leads_to_the_page(site: Site) -> None:
    site.put("/new", PAGE)
    article = read(site.put("/old", status=301, Location="/new"))
    assert (article.source, article.url) == (site.url + "/old", site.url + "/new")


def test_redirects_without_end_are_refused(site: Site) -> None:
    assert "from address to address" in refusal(site.put("/round", status=302, Location="/round"))


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "asks for a login"),
        (403, "refuses programs"),
        (404, "no page is there"),
        (410, "was taken down"),
        (418, "does not give it out"),
        (451, "legal reasons"),
        (500, "a fault of its own"),
    ],
)
def test_a_refusal_says_what_to_do(site: Site, status: int, words: str) -> None:
    told = refusal(site.put("/x", status=status))
    assert words in told
    assert f"(status {status})" in told


def test_a_busy_site_tells_how_long_to_wait(site: Site) -> None:
    with pytest.raises(Busy, match="try again in 120 seconds") as busy:
        read(site.put("/x", status=429, Retry_After="120"))
    assert busy.value.wait == 120
    until = format_datetime(datetime(2026, 3, 4, tzinfo=UTC), usegmt=True)
    assert f"try again after {until}" in refusal(site.put("/y", status=503, Retry_After=until))
    assert "try again later" in refusal(site.put("/z", status=429))


def test_what_is_no_text_is_refused(site: Site) -> None:
    assert "image/png is no article" in refusal(site.put("/x", b"\x89PNG", Content_Type="image/png"))


def test_little_that_unpacks_to_very_much_is_refused(site: Site) -> None:
    bomb = gzip.compress(bytes(LARGEST * 2))
    assert "larger than 10 MB" in refusal(site.put("/x", bomb, Content_Encoding="gzip"))


def test_what_cannot_be_unpacked_is_refused(site: Site) -> None:
    assert "cannot be unpacked" in refusal(site.put("/x", b"no gzip at all", Content_Encoding="gzip"))


def test_a_page_without_an_article_is_refused_with_a_way_out(site: Site) -> None:
    url = site.put("/x", "<html><body><nav><a href=/>Home</a></nav><p>Hello you.</p></body></html>")
    assert "--whole-page reads all text of it" in refusal(url)
    assert "Hello you." in read(url, whole=True).text


def test_a_quotation_that_was_left_out_is_told(site: Site) -> None:
    teaser = "<aside>x</aside><form><p>a</p></form>"
    more = '<div class="comments"><p>“This is what the readers of our paper think of it,” said nobody.</p></div>'
    article = read(site.put("/x", PAGE.replace("</article>", f"</article>{teaser}{more}").replace("article>", "div>")))
    assert article.notes == (
        "a passage in quotation marks elsewhere on the page left out; --whole-page reads all of it",
    )


def test_the_beginning_that_a_paywall_leaves_is_told(site: Site) -> None:
    facts = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    article = read(site.put("/x", PAGE.replace("</head>", f"{facts}</head>")))
    assert article.notes == ("only the beginning: the site asks for a subscription",)


def test_a_host_that_is_not_there_is_named(local_network: None) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        told = refusal(f"http://127.0.0.1:{port}/story")
    assert "127.0.0.1 cannot be reached" in told
    assert "whether you are online" in told


@pytest.mark.parametrize("url", ["http://", "https://[::1", "http://a b/"])
def test_a_broken_address_is_refused(url: str) -> None:
    with pytest.raises(SourceError, match="address"):
        fetch(url)


def test_a_saved_page_of_a_site_is_read_like_the_page(tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_text(PAGE, encoding="utf-8")
    article = read(str(page))
    assert article.text.startswith("Ferry Sails Again\n\nThe night ferry sailed")
    assert "rights" not in article.text
