"""Feeds in the library: followed, asked, and each item one article, however often it is edited."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.article import Article
from reader.library import Library
from reader.shelf import FeedItem

from .shelving import listed

URL = "https://saltby.example/feed"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library.db")


def item(key: str, words: str, url: str | None = None, *, is_summary: bool = False) -> FeedItem:
    return FeedItem(key, words, Article(url or key, URL, words, "Ferry", url=url), is_summary)


def test_a_feed_is_followed_once_and_keeps_what_is_known(library: Library) -> None:
    feed = library.follow(URL, "Saltby", "https://saltby.example/", {"X-Key": "k"})
    assert (feed.title, feed.site, feed.headers, feed.checked) == (
        "Saltby",
        "https://saltby.example/",
        (("X-Key", "k"),),
        None,
    )
    assert library.follow(URL) == feed
    assert library.follow(URL, "Saltby Times").title == "Saltby Times"
    assert len(library.feeds()) == 1


def test_what_came_of_asking_is_kept(library: Library) -> None:
    feed = library.follow(URL)
    library.checked(feed.id, {"If-None-Match": "1"}, "the site is away", "2026-03-04T10:00:00+00:00")
    (after,) = library.feeds()
    assert (after.validators, after.error) == ((("If-None-Match", "1"),), "the site is away")
    assert after.checked is not None
    assert after.wait == "2026-03-04T10:00:00+00:00"


def test_an_item_is_new_then_known_then_changed(library: Library) -> None:
    feed = library.follow(URL, "Saltby")
    one = item("guid", "It rained.", "https://saltby.example/1")
    first = library.take_item(feed, one)
    library.mark([first.id], read=True)
    assert (first.how, library.take_item(feed, one).how) == ("new", "known")
    edited = library.take_item(feed, item("guid", "It snowed.", "https://saltby.example/1-corrected"))
    assert (edited.how, edited.id) == ("changed", first.id)
    (entry,) = library.entries()
    assert (entry.outlet, entry.is_read, entry.url) == ("Saltby", False, "https://saltby.example/1-corrected")
    assert library.feeds()[0].articles == library.feeds()[0].unread == 1


def test_the_articles_of_a_feed_are_found_by_words_of_its_title_or_address(library: Library) -> None:
    saltby, skerry = library.follow(URL, "Saltby 100%"), library.follow("https://skerry.example/feed", "Skerry_News")
    one = library.take_item(saltby, item("a", "It rained.")).id
    two = library.take_item(skerry, item("b", "It snowed.")).id
    for query, found in {
        "feed:saltby": [one], "feed:SKERRY_news": [two], 'feed:"skerry.example"': [two], "feed:100%": [one],
        "feed:sk%": [], "feed:Skerry-News": [], "feed:feed": [two, one], "-feed:saltby": [two], "feed:s*": [two, one],
    }.items():  # fmt: skip
        assert listed(library, query) == found, query


def test_items_without_an_address_are_told_apart_by_feed_and_key(library: Library) -> None:
    feed, other = library.follow(URL), library.follow(URL + "2")
    ids = {library.take_item(each, item(key, "Rain.")).id for each in (feed, other) for key in "ab"}
    assert len(ids) == 4


def test_an_article_in_two_feeds_is_one(library: Library) -> None:
    one = item("guid", "It rained.", "https://saltby.example/1")
    first = library.take_item(library.follow(URL), one)
    second = library.take_item(library.follow(URL + "2"), one)
    assert (second.id, second.how) == (first.id, "known")


def test_a_page_takes_the_place_of_its_summary_and_the_feed_does_not_take_it_back(library: Library) -> None:
    feed = library.follow(URL, "Saltby")
    short = item("guid", "It rained.", "https://saltby.example/1", is_summary=True)
    number = library.take_item(feed, short).id
    assert library.lacks_page(number)
    page = Article("x", "x", "It rained.\n\n“A lot,” said Pike.", "Rain", url="https://saltby.example/1")
    library.complete(number, page, b"<html>")
    assert not library.lacks_page(number)
    shelved = library.shelved(number)
    assert shelved is not None
    assert (shelved.article.text, shelved.entry.outlet, shelved.entry.title) == (page.text, "Saltby", "Rain")
    assert library.original(number) == b"<html>"
    assert library.take_item(feed, short).how == "known"
    again = replace(short, digest="edited")
    assert library.take_item(feed, again).how == "changed"
    assert library.lacks_page(number)


def test_articles_stay_when_a_feed_goes(library: Library) -> None:
    feed = library.follow(URL)
    library.take_item(feed, item("guid", "It rained.", "https://saltby.example/1"))
    library.unfollow(feed.id)
    assert library.feeds() == ()
    assert len(library.entries()) == 1
