"""Feeds: followed, listed, and asked for news."""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.parsers import PARSERS
from reader.cli.talk import DONE, FAILED, Progress, put_out, say, with_library

if TYPE_CHECKING:
    from reader.newsroom import Newsroom
    from reader.shelf import Feed


def follow(newsroom: "Newsroom", locations: Iterable[str], headers: dict[str, str]) -> int:
    """Follow feeds; returns the exit code."""
    from reader.errors import SourceError

    code = DONE
    for location in locations:
        try:
            say(_followed(newsroom, location, headers))
        except (SourceError, OSError) as error:
            say(str(error) if isinstance(error, SourceError) else f"{location}: cannot be read: {error.strerror}")
            code = FAILED
    return code


def _followed(newsroom: "Newsroom", location: str, headers: dict[str, str]) -> str:
    """Follow what is at a location; returns a line that tells what was found."""
    if location.lower().endswith((".opml", ".xml")) and "://" not in location:
        number = newsroom.follow_list(location, Path(location).expanduser().read_bytes())
        return f"{location}: {number} feeds are followed now; `newsreader refresh` asks them for news"
    feed, became = newsroom.follow(location if "://" in location else f"https://{location}", headers or None)
    return f"{feed.title} ({feed.url}): {told_of(became) or 'no articles yet'}"


def told_of(became: Mapping[str, int]) -> str:
    """What became of articles, in words; none where nothing did."""
    return ", ".join(f"{became[how]} {how}" for how in ("new", "changed", "known") if became.get(how))


def feeds(arguments: Sequence[str]) -> int:
    """List the feeds that are followed."""
    from reader.results import FEEDS

    options = PARSERS["feeds"]().parse_args(arguments)

    def work(newsroom: "Newsroom") -> int:
        if options.opml:
            sys.stdout.write(newsroom.reading_list())
            return DONE
        if options.unfollow:
            (feed,) = _chosen_feeds(newsroom, [options.unfollow])
            newsroom.library.unfollow(feed.id)
            say(f"no longer followed: {feed.title} ({feed.url})")
            return DONE
        return put_out(FEEDS[options.format], newsroom.library.feeds())

    return with_library(work)


def refresh(arguments: Sequence[str]) -> int:
    """Ask feeds for news."""
    options = PARSERS["refresh"]().parse_args(arguments)
    return with_library(lambda newsroom: _refreshed(newsroom, options.feeds))


def _refreshed(newsroom: "Newsroom", named: Sequence[str]) -> int:
    chosen = _chosen_feeds(newsroom, named)
    if not chosen:
        say("no feeds are followed; `newsreader add --feed URL` follows one")
        return FAILED
    progress, total, code = Progress(sys.stderr), Counter[str](), DONE
    try:
        for number, each in enumerate(newsroom.refresh(chosen)):
            progress.show(number, len(chosen), each.feed.title)
            total += each.became
            if each.error:
                progress.clear()
                say(each.error)
                code = FAILED
    finally:
        progress.clear()
    say(told_of(total) or "nothing new")
    return code


def _chosen_feeds(newsroom: "Newsroom", named: Sequence[str]) -> "list[Feed]":
    """The feeds that are named; raises `SourceError` where a name is nobody's, or several feeds'."""
    from reader.errors import SourceError

    followed = newsroom.library.feeds()
    chosen: list[Feed] = []
    for name in named:
        found = [feed for feed in followed if name in (feed.url, str(feed.id))]
        found = found or [feed for feed in followed if name.casefold() in feed.title.casefold()]
        if len(found) != 1:
            how = "no feed that is followed is called so" if not found else f"{len(found)} feeds are called so"
            message = f"{name}: {how}; `newsreader feeds` lists them with their numbers"
            raise SourceError(message)
        chosen += found
    return chosen if named else list(followed)
