"""The language of news: who is named, and who says what. `analyse` is the one door."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span

from reader.analysis import Analysis, Entity, Quote, Speaker
from reader.article import Article, Extent
from reader.language.confidence import Calibration, Evidence
from reader.language.encoder import use_threads
from reader.language.figures import find_figures
from reader.language.marks import find_marked
from reader.language.people import Cast, gather
from reader.language.pipeline import antecedents_in, calibration_of, load
from reader.language.quotes import Found, find_quotes
from reader.language.spacing import evenly_spaced
from reader.language.speakers import Resolver, carry_on

__all__ = ["analyse", "analyse_with_evidence", "pipeline_version", "use_threads"]


def pipeline_version(model: str | None = None) -> str:
    """Name and version of the pipeline, as every analysis carries it.

    Raises LanguageError where there is no such model.
    """
    meta = load(model).meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def analyse(article: Article, model: str | None = None) -> Analysis:
    """Everything that the pipeline finds in the article.

    `model` names an installed spaCy pipeline whose names and syntax are used instead of the shipped one's.
    Raises LanguageError where there is no such model.
    """
    return analyse_with_evidence(article, model)[0]


def analyse_with_evidence(article: Article, model: str | None = None) -> tuple[Analysis, tuple[Evidence, ...]]:
    """The same, and what speaks for the attribution of each quote, in the order of the quotes."""
    nlp = load(model)
    article, spacing = evenly_spaced(article)
    nlp.max_length = max(nlp.max_length, len(article.text) + 1)
    doc = nlp(article.text)
    paragraphs = article.paragraphs
    marked = find_marked(article.text, paragraphs)
    cast = gather(doc)
    headline = _headline(article, paragraphs)
    found = find_quotes(doc, marked, paragraphs, headline)
    resolver = Resolver(doc, cast, antecedents_in(doc), marked=[m.inner for m in marked], headline=headline)
    calibration = calibration_of(nlp)
    analysis = Analysis(
        entities=_entities(doc, cast),
        people=cast.people,
        quotes=_attributed(found, resolver, calibration),
        marked=tuple(m.inner for m in marked if len(m.inner)),
        pipeline=pipeline_version(model),
    )
    return spacing.all_back(analysis), tuple(one.evidence for one in found)


def _headline(article: Article, paragraphs: Sequence[Extent]) -> Extent | None:
    """Where the title stands, if the text begins with it."""
    first = paragraphs[0] if paragraphs else None
    is_title = first is not None and article.title and first.of(article.text).strip() == article.title.strip()
    return first if is_title else None


def _attributed(found: Iterable[Found], resolver: Resolver, calibration: Calibration) -> tuple[Quote, ...]:
    """The quotes with their speakers, each resolved with those before it known."""
    quotes: list[Quote] = []
    before: list[Speaker] = []
    for one in found:
        speaker = None
        if one.source is not None:
            speaker = resolver.resolve(one.source, before=before, content=one.content)
        elif one.goes_on:
            speaker = carry_on([quotes[-1].speaker] if quotes else [])
        if speaker is not None:
            before.append(speaker)
        sure = round(calibration.confidence(one.evidence), 3)
        quotes.append(Quote(one.kind, one.content, one.cue, speaker, sure, one.why))
    return tuple(quotes)


def _entities(doc: Doc, cast: Cast) -> tuple[Entity, ...]:
    """Names with their canonical names, and figures where no name stands."""
    taken = {index for span in cast.entities for index in range(span.start, span.end)}
    named = [_entity(span, cast.name_of(span)) for span in cast.entities]
    figures = [_entity(span, span.text) for span in find_figures(doc) if taken.isdisjoint(range(span.start, span.end))]
    return tuple(sorted([*named, *figures], key=lambda entity: entity.extent))


def _entity(span: Span, name: str) -> Entity:
    return Entity(Extent(span.start_char, span.end_char), span.label_, name)
