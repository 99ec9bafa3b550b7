"""To add: articles and feeds come into the library."""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.cli.analyzing import Batch
from reader.cli.feeding import follow, told_of
from reader.cli.parsers import PARSERS
from reader.cli.talk import say, standard_input, with_library

if TYPE_CHECKING:
    from reader.analysis import Analysis
    from reader.article import Article
    from reader.newsroom import Newsroom

_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def add(arguments: Sequence[str]) -> int:
    """Put articles into the library."""
    parser = PARSERS["add"]()
    options = parser.parse_args(arguments)
    if options.header and not options.feed:
        parser.error("--header goes with --feed")
    if options.feed:
        headers = _headers(parser, options.header)
        return with_library(lambda newsroom: follow(newsroom, options.locations, headers), options)
    return with_library(
        lambda newsroom: _Adding(newsroom, options.outlet, options.tag).work(options.locations), options
    )


def _headers(parser: argparse.ArgumentParser, given: Iterable[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for header in given:
        name, colon, value = header.partition(":")
        if not colon or not _HEADER.fullmatch(name.strip()) or not value.strip().isprintable():
            parser.error(f"--header takes NAME:VALUE, not {header!r}")
        headers[name.strip()] = value.strip()
    return headers


class _Adding(Batch):
    """Articles that are put into the library, each before it is analysed."""

    def __init__(self, newsroom: "Newsroom", outlet: str | None, tags: Sequence[str]) -> None:
        super().__init__(newsroom)
        self._outlet = outlet
        self._tags = tags
        self._has_language = True
        self._became: Counter[str] = Counter()

    def work(self, locations: Iterable[str]) -> int:
        """Add all, and tell what became of them; returns the exit code."""
        code = super().work(locations)
        if told := told_of(self._became):
            say(f"added to the library: {told}")
        return code

    def _analysed(self, location: str) -> "tuple[Article, Analysis]":
        from reader.analysis import Analysis
        from reader.errors import LanguageError

        article, added = self._newsroom.add(location, standard_input(), self._outlet)
        self._newsroom.library.tag([added.id], *self._tags)
        self._became[added.how] += 1
        if not self._has_language:
            return article, Analysis()
        try:
            return article, self._newsroom.analyse(article)
        except LanguageError as error:
            self._has_language = False
            self._fail(f"{error}; the articles are kept, and `newsreader doctor --analyze` looks for who said what")
            return article, Analysis()
