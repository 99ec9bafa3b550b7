"""Stories that are put into a library in one line."""

from dataclasses import replace
from datetime import date

from reader.library import Library, parse
from reader.shelf import Said
from tests.builders import Story

PIPELINE = "en_tested 1.0.0+rules"
TODAY = date(2026, 3, 31)


def shelve(
    library: Library, story: Story, *, url: str | None = None, published: str | None = None, outlet: str | None = None
) -> int:
    """Keep a story with its analysis; returns its number in the library."""
    article = replace(story.article, url=url, published=published)
    added = library.add(article, article.text.encode(errors="replace"), outlet)
    assert library.keep(article, story.analysis, PIPELINE)
    return added.id


def said(library: Library, query: str) -> list[str]:
    """The words of the quotes that a query finds."""
    return [quote.text for quote in quotes(library, query)]


def quotes(library: Library, query: str) -> tuple[Said, ...]:
    return library.quotes(parse(query, TODAY))


def listed(library: Library, query: str) -> list[int]:
    """The numbers of the articles that a query finds."""
    return [entry.id for entry in library.entries(parse(query, TODAY))]


def interview(name: str, words: str, role: str | None = None, place: str = "Port Ellery") -> Story:
    """A story in which one person says one thing at one place."""
    told = Story(f'{place} News\n\n"{words}" {name} said.', title=f"{place} News", source=f"{name}.txt")
    return told.name(name, role=role).name(place, label="GPE").quote(words, by=name, cue="said")
