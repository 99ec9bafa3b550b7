"""Articles and analyses for tests, written in the words of a short story rather than in numbers."""

import re
from pathlib import Path
from typing import Self

from reader.analysis import Analysis, Entity, Person, Quote, QuoteKind, Speaker
from reader.article import Article, Extent

_MARKED = re.compile('[“"]([^”"]+)[”"]')


def article(text: str, title: str = "", source: str = "harbour.txt") -> Article:
    return Article(id=source.removesuffix(".txt"), source=source, text=text, title=title)


class Story:
    """An article with its analysis, told step by step: `Story(text).name("Ada").quote("Aye.", by="Ada")`."""

    def __init__(self, text: str, title: str = "", source: str = "harbour.txt") -> None:
        self.article = article(text, title, source)
        self._entities: list[Entity] = []
        self._people: list[Person] = []
        self._quotes: list[Quote] = []

    def at(self, words: str, nth: int = 1) -> Extent:
        """Where words stand in the text, for the nth time."""
        found = [match.start() for match in re.finditer(re.escape(words), self.article.text)]
        return Extent(found[nth - 1], found[nth - 1] + len(words))

    def name(self, *forms: str, label: str = "PERSON", role: str | None = None) -> Self:
        """A named thing, its canonical form first: every place where a form stands is a mention."""
        pattern = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        mentions = tuple(Extent(*match.span()) for match in re.finditer(rf"\b(?:{pattern})\b", self.article.text))
        self._entities += [Entity(extent, label, forms[0]) for extent in mentions]
        if label == "PERSON":
            self._people.append(Person(forms[0], role, mentions))
        return self

    def quote(
        self,
        *segments: str,
        by: str | None = None,
        cue: str | None = None,
        kind: QuoteKind = "direct",
        confidence: float = 1.0,
        why: str = "",
    ) -> Self:
        """Reported words, in one segment or several."""
        content = tuple(self.at(segment) for segment in segments)
        speaker = None if by is None else Speaker(by, None)
        near = None if cue is None else self._nearest(cue, content)
        self._quotes.append(Quote(kind, content, near, speaker, confidence, why))
        return self

    @property
    def analysis(self) -> Analysis:
        """All that was told, in order of the text."""
        return Analysis(
            entities=tuple(sorted(self._entities, key=lambda entity: entity.extent)),
            people=tuple(sorted(self._people, key=lambda person: person.mentions[0])),
            quotes=tuple(sorted(self._quotes, key=lambda quote: quote.start)),
            marked=tuple(Extent(*match.span(1)) for match in _MARKED.finditer(self.article.text)),
            pipeline="by hand 1",
        )

    def _nearest(self, words: str, content: tuple[Extent, ...]) -> Extent:
        places = [Extent(*match.span()) for match in re.finditer(rf"\b{re.escape(words)}\b", self.article.text)]
        return min(places, key=lambda place: min(_gap(place, extent) for extent in content))


def _gap(one: Extent, other: Extent) -> int:
    return max(one.start - other.end, other.start - one.end)


def harbour() -> Story:
    """A short story with all that the screen has to show: every kind of name and quote, one quote without a speaker."""
    text = (Path(__file__).parent / "data" / "harbour.txt").read_text(encoding="utf-8")
    told = Story(text, title="Night Ferry Returns to Port Ellery After Nine Years")
    told.name("Ada Marsh", "Marsh", role="Mayor")
    told.name("Tomás Quill", "Quill", role="treasurer")
    told.name("Ingrid Sollie", role=None)
    told.name("Harbour Board", label="ORG")
    told.name("Northern Line", label="ORG")
    told.name("Skerry Gazette", label="ORG")
    told.name("Port Ellery", label="GPE")
    told.name("Skerry Islands", label="LOC")
    told.quote(
        "The night ferry between Port Ellery and the Skerry Islands will sail again in May",
        by="Harbour Board", cue="announced", kind="indirect",
    )  # fmt: skip
    told.quote(
        "We have waited for this boat since the storm took the old pier,",
        "Nobody on the islands will have to sleep in a car park again.",
        by="Ada Marsh", cue="said",
    )  # fmt: skip
    told.quote("the first crossing would be free for islanders", by="Harbour Board", cue="said", kind="indirect")
    told.quote("the subsidy will end after three years", by="Tomás Quill", cue="According to", kind="indirect")
    told.quote(
        "I have read the figures twice,", "and I still do not believe the fuel price.", by="Tomás Quill", cue="said"
    )
    told.quote("the ferry's wake would ruin her nets", by="Ingrid Sollie", cue="warned", kind="indirect")
    told.quote("Let them try it in November,")
    told.quote(
        "the Northern Line had asked for a longer pier",
        by="Ada Marsh", cue="denied", kind="indirect", confidence=0.4, why="the nearest of two names",
    )  # fmt: skip
    told.quote('the talks had been "short, friendly and finished by lunch."', by="Ada Marsh", cue="told", kind="mixed")
    return told
