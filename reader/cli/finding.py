"""To find: articles, quotes and people of the library."""

import argparse
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.cli.parsers import PARSERS
from reader.cli.talk import DONE, FAILED, parsed, put_out, say, visible_lines, with_library

if TYPE_CHECKING:
    from reader.library import Library
    from reader.newsroom import Newsroom

_UNQUOTED = re.compile(r'^(-?(?:\w+:)?)([^"]*\s[^"]*)$')
"""An argument of several words, alone or behind the name of a field."""
_NOT = re.compile(r"-[^-h]|-h.")
"""What begins a query that says "not", and no option."""


def list_articles(arguments: Sequence[str]) -> int:
    """List articles of the library."""
    return _list("list", arguments)


def search(arguments: Sequence[str]) -> int:
    """List the articles in which words stand."""
    return _list("search", arguments)


def _list(verb: str, arguments: Sequence[str]) -> int:
    from reader.results import ENTRIES

    options, query = _queried(verb, arguments)

    def work(newsroom: "Newsroom") -> int:
        found = newsroom.library.entries(parsed(query), options.limit)
        if not found and (meant := newsroom.meant(query)):
            say(f"no article has these words; did you mean `newsreader {verb} {meant}`?")
        return put_out(ENTRIES[options.format], found)

    return with_library(work)


def quotes(arguments: Sequence[str]) -> int:
    """List quotes of all articles."""
    from reader.results import QUOTES

    options, query = _queried("quotes", arguments)
    return with_library(
        lambda newsroom: put_out(QUOTES[options.format], newsroom.library.quotes(parsed(query), options.limit))
    )


def person(arguments: Sequence[str]) -> int:
    """Tell who somebody is, and all that they said."""
    parser = PARSERS["person"]()
    options = parser.parse_args(arguments)
    name = " ".join(options.name)
    if not name and not options.undo:
        parser.error("say who")
    if options.undo:
        return with_library(lambda newsroom: _undo(newsroom.library))
    if options.same_as or options.rename or options.ignore:
        return with_library(lambda newsroom: _decide(newsroom.library, name, options))
    return with_library(lambda newsroom: _tell_of(newsroom.library, name, options.format))


def _decide(library: "Library", name: str, options: argparse.Namespace) -> int:
    """Keep a decision on a person."""
    from reader.shelf import Decision

    who, role = _only_one(library, name)
    if options.same_as:
        other, other_role = _only_one(library, options.same_as)
        library.decide(Decision("merge", who, role, other, other_role))
        say(f"{who} is the same person as {other}")
    elif options.rename:
        library.decide(Decision("rename", who, role, options.rename))
        say(f"{who} is called {options.rename}")
    else:
        library.decide(Decision("ignore", who, role))
        say(f"{who} is not listed any more")
    return DONE


def _only_one(library: "Library", name: str) -> tuple[str, str | None]:
    """Name and last role of the one person whom a name means; raises `LibraryError` where it means none or several."""
    from reader.errors import LibraryError

    found = [library.profile(person) for person in library.people_named(name)]
    if len(found) == 1:
        return found[0].name, found[0].roles[0].role if found[0].roles else None
    several = ", ".join(f"{one.name} ({one.roles[0].role})" if one.roles else one.name for one in found)
    message = f"{name} may be {several}; give the whole name" if found else f"nobody in the library is called {name}"
    raise LibraryError(message)


def _undo(library: "Library") -> int:
    decision = library.undo()
    if decision is None:
        say("there is no decision to take back")
        return FAILED
    about = decision.name or decision.words or ""
    say(f"taken back: {decision.kind}, {about}" + (f", {decision.other}" if decision.other else ""))
    return DONE


def _tell_of(library: "Library", name: str, form: str) -> int:
    from reader.results import QUOTES, profile

    found = library.people_named(name)
    if not found:
        say(f"nobody in the library is called {name}; `newsreader quotes {name}` looks for quotes with these words")
        return FAILED
    if form != "markdown":
        return put_out(QUOTES[form], [said for person in found for said in library.quotes_of(person)])
    for person in found:
        sys.stdout.write(visible_lines(profile(library.profile(person))))
        put_out(QUOTES[form], library.quotes_of(person))
    return DONE


def _queried(verb: str, arguments: Sequence[str]) -> tuple[argparse.Namespace, str]:
    """The options, and the query."""
    parser = PARSERS[verb]()
    plain, negated = without_negations(arguments)
    options = parser.parse_args(plain)
    query = joined([*options.query, *negated])
    if verb == "search" and not query:
        parser.error("say what to look for")
    return options, query


def without_negations(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The arguments apart from those that say "not" in a query, which would be taken for options."""
    negated = [argument for argument in arguments if _NOT.match(argument)]
    return [argument for argument in arguments if not _NOT.match(argument)], negated


def joined(arguments: Sequence[str]) -> str:
    """The query that the arguments make; a phrase that the shell took the quotation marks off gets them back."""
    if len(arguments) == 1:
        return arguments[0]
    return " ".join(_UNQUOTED.sub(r'\1"\2"', argument) for argument in arguments)
