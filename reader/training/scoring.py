"""Scores of whole analyses: quotes with their speakers, people and names, against what people annotated.

Two measures, each for its corpus. On PolNeAR: joint F as quote extraction reports it, the words matched one to one at
Dice 0.5 or better and the source right. On hand-annotated news: who in the end is meant, by canonical name.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, Literal

from reader.analysis import Analysis, Quote
from reader.article import Extent, paragraphs
from reader.language.cues import reports_speech, stems_of
from reader.language.marks import find_marked
from reader.training.measure import Measures

Words = frozenset[int]
Kind = Literal["direct", "mixed", "indirect"]
_WORD = re.compile(r"[@#$£€]?\w+(?:[.,]\d+)*(?:[’'\-]\w+)*%?")
_DICE = 0.5
"""From which two contents are the same quote."""
_FEW = 3
"""Words that a speaker's mention may have beyond the source's, or half of its own."""
_PRONOUNS = frozenset(
    """i you he she it we they me him her us them who whom which that this these those himself herself themselves
    itself his their my our""".split()
)
_TITLES = frozenset(
    """mr mrs ms miss dr sen senator rep representative gov governor president secretary sir lord lady prof professor
    gen general rev reverend judge justice congressman congresswoman mayor jr sr former republican democratic democrat
    gop the a an prime minister dame""".split()
)
_ACTS = frozenset(
    """address admonish affirm agree appeal articulate assess avow banter beg berate blame blog brief caveat
    challenge chide chime chuckle concur confess confide congratulate contradict credit cry debate decide decline
    decry defend demand deride detail dictate dispute dub encourage enthuse enumerate exhort fume groan guess gush
    hail highlight implore insinuate instruct interrupt invite jest justify label laud laugh lecture lie message
    moan mumble offer outline pen plead pray preach press profess prompt pronounce publish rail rant reaffirm
    reason reassure rebuke rebut recite recommend reject relay remember restate rule scoff sigh snap sneer specify
    speculate submit sum sympathise sympathize thunder underline underscore vent venture wail weigh welcome
    whine""".split()
)
"""Verbs that report speech, and as often an act without words: no measure of indirect speech counts on them."""


@dataclass(slots=True)
class Annotated:
    """One article of PolNeAR in words."""

    text: str
    tokens: Sequence[Sequence[Any]] = ()
    """Begin, end, tag, head (-1 for none) and relation of each token of a parse, for the heads of sources."""
    words: list[Extent] = field(init=False)
    quoted: list[bool] = field(init=False)
    """Whether each word stands in quotation marks."""

    def __post_init__(self) -> None:
        self.words = [Extent(m.start(), m.end()) for m in _WORD.finditer(self.text)]
        self._starts = [w.start for w in self.words]
        inside = bytearray(len(self.text) + 1)
        for marked in find_marked(self.text, paragraphs(self.text)):
            inside[marked.outer.start : marked.outer.end] = b"\1" * len(marked.outer)
        self.quoted = [all(inside[w.start : w.end]) for w in self.words]

    _starts: list[int] = field(init=False, repr=False)

    def covered(self, extents: Iterable[Sequence[int]]) -> Words:
        """The words of which at least half lies in the extents."""
        found = set()
        for start, end in extents:
            number = max(0, bisect_right(self._starts, start) - 1)
            while number < len(self.words) and self.words[number].start < end:
                word = self.words[number]
                if 2 * (min(end, word.end) - max(start, word.start)) >= len(word):
                    found.add(number)
                number += 1
        return frozenset(found)

    def of(self, word: int) -> str:
        """The word's text."""
        return self.words[word].of(self.text)

    def kind(self, content: Words) -> Kind:
        """What the marks make of a content."""
        inside = sum(self.quoted[w] for w in content)
        return "direct" if inside == len(content) else "mixed" if inside else "indirect"

    def without_that(self, content: Words) -> Words:
        """The content without an unquoted "that" at its head."""
        first = min(content, default=0)
        leads = len(content) > 1 and self.of(first) == "that" and not self.quoted[first]
        return content - {first} if leads else content


@dataclass(frozen=True, slots=True)
class Said:
    """Content with its source, annotated or predicted."""

    content: Words
    kind: Kind
    source: Words
    cue: str = ""
    extent: tuple[int, int] | None = None
    """The predicted source in characters."""
    core: Words = frozenset()
    """The head of an annotated source, with the name it stands in."""
    source_kind: str = ""
    """What an annotated source is: a name, a pronoun or a description; empty for none."""
    confidence: float = 1.0

    @property
    def is_speech(self) -> bool:
        """Whether it is speech: in marks, or by its cue."""
        words = re.findall(r"[a-z]+", self.cue.lower())
        if self.kind != "indirect" or not words:
            return self.kind != "indirect" or bool(self.cue.strip())
        return reports_speech(word for word in words if not stems_of(word) & _ACTS)


def annotated(article: Annotated, attributions: Iterable[Mapping[str, Any]]) -> list[Said]:
    """What the corpus says of an article, each content once."""
    found: dict[tuple[Words, Words], Said] = {}
    for attribution in attributions:
        parts = {role: attribution[role] or () for role in ("content", "source", "cue")}
        content = article.without_that(article.covered(parts["content"]))
        if not content:
            continue
        source = article.covered(parts["source"])
        core, source_kind = _core(article, parts["source"], source)
        cue = " ".join(article.text[a:b] for a, b in parts["cue"])
        said = Said(content, article.kind(content), source, cue, core=core, source_kind=source_kind)
        found.setdefault((content, source), said)
    return list(found.values())


def predicted(article: Annotated, analysis: Analysis) -> list[Said]:
    """What an analysis says of it; what shares a cue is one, as in the corpus."""
    places = {person.name: person.mentions for person in analysis.people}
    by_cue: dict[object, list[Quote]] = {}
    for number, quote in enumerate(analysis.quotes):
        by_cue.setdefault(quote.cue or number, []).append(quote)
    found = []
    for quotes in by_cue.values():
        spans = [(e.start, e.end) for q in quotes for e in q.content]
        content = article.without_that(article.covered(spans))
        if content:
            source = next((s for s in (_mention(q, places) for q in quotes) if s), None)
            words = article.covered([source]) if source else frozenset()
            cue = quotes[0].cue.of(article.text) if quotes[0].cue else ""
            sure = min(q.confidence for q in quotes)
            found.append(Said(content, article.kind(content), words, cue, extent=source, confidence=sure))
    return found


def _mention(quote: Quote, places: Mapping[str, Sequence[Extent]]) -> tuple[int, int] | None:
    """Where the speaker is named at the cue, else the nearest place where they are named."""
    if quote.speaker is None:
        return None
    mention = quote.speaker.mention
    if mention is None:
        mention = min(places.get(quote.speaker.name, ()), key=lambda m: abs(m.start - quote.start), default=None)
    return (mention.start, mention.end) if mention else None


def _core(article: Annotated, extents: Sequence[Sequence[int]], source: Words) -> tuple[Words, str]:
    """The head of a source with its name, conjuncts and appositions, and what it is."""
    if not source:
        return frozenset(), ""
    tokens = article.tokens
    inside = [k for k, t in enumerate(tokens) if any(t[0] < b and t[1] > a for a, b in extents)]
    real = [k for k in inside if article.text[tokens[k][0] : tokens[k][0] + 1].isalnum()]
    tops = [k for k in real if tokens[k][3] not in inside and tokens[k][4] not in {"punct", "case", "det"}] or real
    heads = set(tops[:1])
    for k in real:
        if tokens[k][4] in {"conj", "appos"} and tokens[k][3] in heads:
            heads.add(k)
    core = set(heads)
    for head in heads:
        for step in (-1, 1):
            k = head
            while tokens[k][2] in {"NNP", "NNPS"} and k + step in inside and tokens[k + step][2] in {"NNP", "NNPS"}:
                k += step
                core.add(k)
    words = article.covered([(tokens[k][0], tokens[k][1]) for k in core]) & source
    if not words:
        capitals = {w for w in source if article.of(w)[:1].isupper() and article.of(w).lower() not in _PRONOUNS}
        words = frozenset(capitals) or frozenset(sorted(source)[-1:])
    if any(tokens[k][2] in {"NNP", "NNPS"} for k in heads) or (not heads and article.of(min(words))[:1].isupper()):
        return words, "name"
    return words, "pronoun" if any(article.of(w).lower() in _PRONOUNS for w in words) else "description"


def right_source(article: Annotated, gold: Said, guess: Said) -> bool:
    """Whether the predicted source is the annotated one: it shares its head, or is another mention of its name."""
    if not gold.source:
        return not guess.source
    if not guess.source or guess.extent is None:
        return False
    start, end = guess.extent
    comma = article.text.find(",", start, end)
    short = article.covered([(start, comma)]) if comma > start else guess.source
    if guess.source & gold.core:
        for words in (short, guess.source):
            shared = len(words & gold.source)
            if shared and (2 * shared >= len(words) or len(words) - shared <= _FEW):
                return True
    one, other = _names(article, short), _names(article, gold.core)
    return gold.source_kind == "name" and bool(one and other) and (one <= other or other <= one)


def _names(article: Annotated, words: Iterable[int]) -> set[str]:
    capitals = [article.of(w) for w in words if article.of(w)[:1].isupper()]
    bare = {re.sub(r"[’']s?$", "", word).lower() for word in capitals}
    return {word for word in bare if len(word) > 1} - _TITLES


Judged = tuple[Said | None, Said | None, bool]
"""A gold and a predicted quote that are the same, or one of them alone; and whether the source is right."""


def judged(article: Annotated, gold: Sequence[Said], guesses: Sequence[Said]) -> list[Judged]:
    """Both sides matched one to one, the best pairs first."""
    pairs = sorted(
        (-2 * len(g.content & p.content) / (len(g.content) + len(p.content)), i, j)
        for i, g in enumerate(gold)
        for j, p in enumerate(guesses)
        if g.content & p.content
    )
    matched: dict[int, int] = {}
    for dice, i, j in pairs:
        if -dice >= _DICE and i not in matched and j not in matched.values():
            matched[i] = j
    both: list[Judged] = [(gold[i], guesses[j], right_source(article, gold[i], guesses[j])) for i, j in matched.items()]
    alone: list[Judged] = [(g, None, False) for i, g in enumerate(gold) if i not in matched]
    return both + alone + [(None, p, False) for j, p in enumerate(guesses) if j not in matched.values()]


def thoughts(gold: Iterable[Said]) -> Words:
    """The words that an article gives as thought, plan or feeling: quotes of them are neither right nor wrong."""
    return frozenset().union(*(g.content for g in gold if not g.is_speech))


def count_quotes(measures: Measures, pairs: Iterable[Judged], left_out: Words, where: str) -> None:
    """Add joint counts of an article by class, gold by its own class and predictions by theirs."""
    for gold, guess, right in pairs:
        if gold and gold.is_speech:
            for name in _classes(gold):
                count = measures.of(f"{name}, {where}")
                count.gold += 1
                count.right += right
        if guess and 2 * len(guess.content & left_out) <= len(guess.content):
            for name in _classes(guess):
                count = measures.of(f"{name}, {where}")
                count.predicted += 1
                count.right_predicted += right


def _classes(said: Said) -> tuple[str, ...]:
    if said.kind == "indirect":
        return "indirect speech", "all speech"
    return said.kind, "quoted", "all speech"


# --- hand-annotated news ---------------------------------------------------------------------------------------------

_KINDS = {"GPE": "place", "LOC": "place", "FAC": "place", "PERSON": "PERSON", "ORG": "ORG", "NORP": "NORP"}
_SAME = {"direct": 0.8, "mixed": 0.8, "indirect": 0.5}
"""The share of letters that two contents of a kind must have in common."""


def name_words(name: str) -> list[str]:
    """The words of a name without accents, letter case and titles."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    return [w for w in re.findall(r"[a-z0-9]+", plain) if w not in _TITLES]


def same_name(one: str, other: str) -> bool:
    """Whether two names are equal, or one begins or ends the other."""
    short, long = sorted((name_words(one), name_words(other)), key=len)
    return bool(short) and (long[: len(short)] == short or long[-len(short) :] == short)


def placed(text: str, segments: Sequence[str], start: int) -> list[Extent]:
    """Where the segments of a hand-made quote stand, from `start` on; empty where they are not found."""
    found: list[Extent] = []
    for segment in segments:
        at = text.find(segment, start)
        if at < 0 and not found:
            at = text.find(segment)
        if at < 0:
            return []
        found.append(Extent(at, at + len(segment)))
        start = at + len(segment)
    return found


def count_gold(
    measures: Measures, text: str, gold: Mapping[str, Any], analysis: Analysis, where: str
) -> frozenset[int]:
    """Add one hand-annotated article: quotes with canonical speakers, people, and distinct names.

    Returns the numbers of the quotes that are right.
    """
    right_quotes = _count_gold_quotes(measures, text, gold, analysis, where)
    people = Counter(tuple(name_words(p.name)) for p in analysis.people)
    wanted = Counter(tuple(name_words(p["name"])) for p in gold["people"])
    count = measures.of(f"people, {where}")
    right = (people & wanted).total()
    count.right, count.right_predicted = count.right + right, count.right_predicted + right
    count.predicted, count.gold = count.predicted + people.total(), count.gold + wanted.total()
    names = {(_no_article(e.extent.of(text)), e.label) for e in analysis.entities}
    annotated_names = {(_no_article(e["text"]), e["label"]) for e in gold["entities"]}
    for kind in ("PERSON", "ORG", "place", "NORP"):
        one, other = ({name for name, label in each if _KINDS.get(label) == kind} for each in (names, annotated_names))
        measures.of(f"{kind} names, {where}").add(one, other)
        measures.of(f"all four kinds of names, {where}").add(
            {(kind, name) for name in one}, {(kind, name) for name in other}
        )
    return right_quotes


def _no_article(name: str) -> str:
    return re.sub(r"^the\s+", "", name, flags=re.IGNORECASE)


def _count_gold_quotes(
    measures: Measures, text: str, gold: Mapping[str, Any], analysis: Analysis, where: str
) -> frozenset[int]:
    wanted: list[tuple[Mapping[str, Any], AbstractSet[int]]] = []
    at = 0
    for quote in gold["quotes"]:
        extents = placed(text, quote["segments"], at)
        if extents:
            at = extents[0].start
            wanted.append((quote, _letters(text, extents)))
    guesses = [(quote, _letters(text, quote.content)) for quote in analysis.quotes]
    likeness: Callable[[AbstractSet[int], AbstractSet[int]], float] = lambda a, b: len(a & b) / len(a | b)  # noqa: E731
    pairs = sorted(
        ((likeness(a, b), i, j) for i, (_, a) in enumerate(wanted) for j, (_, b) in enumerate(guesses) if a & b),
        reverse=True,
    )
    matched: dict[int, int] = {}
    for share, i, j in pairs:
        if share >= _SAME[wanted[i][0]["kind"]] and i not in matched and j not in matched.values():
            matched[i] = j
    rightly: set[int] = set()
    for i, (quote, _) in enumerate(wanted):
        speaker = guesses[matched[i]][0].speaker if i in matched else None
        right = speaker is not None and same_name(speaker.name, quote["speaker"])
        if right:
            rightly.add(matched[i])
        for name in _gold_classes(quote["kind"]):
            count = measures.of(f"{name}, {where}")
            count.gold += 1
            count.right += right
            count.right_predicted += right
    for quote, _ in guesses:
        for name in _gold_classes(quote.kind):
            measures.of(f"{name}, {where}").predicted += 1
    return frozenset(rightly)


def _letters(text: str, extents: Iterable[Extent]) -> AbstractSet[int]:
    return {i for e in extents for i in range(e.start, e.end) if text[i].isalnum()}


def _gold_classes(kind: str) -> tuple[str, ...]:
    return (kind,) if kind == "indirect" else (kind, "quoted")
