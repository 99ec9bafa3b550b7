"""Quotes: from the encoder's parts and links, and the marks of the text, to reported words with cue and source.

Quotation marks are the strong evidence: a stretch in marks is speech or it is not, as a whole. What the encoder calls
content, cue and source is joined by what points to what, and a quote that points nowhere goes on from its
neighbours where the text says so.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Span, Token

from reader.analysis import QuoteKind
from reader.article import Extent
from reader.language import tags
from reader.language.confidence import Evidence
from reader.language.cues import denies_speech, reports_speech
from reader.language.decoding import stretches, viterbi
from reader.language.labels import ATTRIBUTION
from reader.language.lexicon.titles import HONORIFICS
from reader.language.marks import Marked
from reader.language.pipeline import reading_of

CONTENT = [i for i, label in enumerate(ATTRIBUTION) if "CONTENT" in label]
SPEECH_CONTENT = [i for i, label in enumerate(ATTRIBUTION) if label.endswith("CONTENT-SPEECH")]
ENOUGH = 0.5
"""The mean probability of content from which a stretch in marks is taken for reported words."""
BEHIND, BEFORE, TOUCHING = 0.5, 0.3, 0.3
"""What it adds to that share when a cue follows its quote at once, or leads to it, or touches its source."""
STOPS = frozenset({".", "!", "?", ";", ":"})
SURE = 0.8
"""The share of a content's pointing from which a tag is believed that another sentence parts from it."""
POINTS = 0.3
"""The share of a content's pointing that a cue or source must have."""
FLOATING = 0.7
"""The share of a paragraph's words from which a stretch in marks is taken for speech that stands alone."""
FEWEST_FLOATING = 5
"""Words of such a stretch, at the least."""
CLAUSE, STRAY = 5, 2
"""Words of a whole clause at the least, and of what is stray beside one at the most."""
FEWEST = 3
"""Words of the longest stretch of an indirect quote, at the least."""
FEWEST_TAGGED = 3
"""Words in marks, at the least, behind which a tag is looked for in what was taken for content."""
TURN = 8
"""Words into a paragraph, at the most, where the colon of a turn is looked for."""
LONGEST_TAG = 30
"""Words between the halves of a split quote, at the most."""
SHORT = 2
"""Words of a source, at the most, that may stop short of its noun."""
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_LEADING = frozenset({"that", ",", ":", ";", "—", "–", "-", "--", "...", "…"})
_TRAILING = frozenset({",", ".", ":", ";", "—", "–", "-", "--", "(", "and", "but", "as", "while", "when", "“", "‘"})
_HELD_BACK = frozenset({"and", "but", "or", "that", "because", "as"})
"""Words outside the marks that do not make a direct quote mixed."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of words `[start, end)` that the encoder calls content, cue or source."""

    start: int
    end: int
    speech: bool = True
    share: float = 1.0
    """How sure the encoder is of it, or how much points to it."""

    def __contains__(self, word: int) -> bool:
        return self.start <= word < self.end


@dataclass(frozen=True, slots=True)
class Found:
    """A quote whose speaker is still a source: words at the cue, or none."""

    kind: QuoteKind
    content: tuple[Extent, ...]
    cue: Extent | None
    source: Span | None
    evidence: Evidence
    why: str
    goes_on: bool = False
    """Whether it has no source of its own and directly follows an earlier quote."""

    @property
    def start(self) -> int:
        """Where its first extent begins."""
        return self.content[0].start


How = Literal["linked", "tag", "turn", "signature", "sentence"]
"""What told the speaker: links, a tag at the marks, a turn of a transcript, a signature, or the sentence before."""


@dataclass(slots=True)
class _Draft:
    """Content that belongs together, on its way to a quote."""

    units: list[Part]
    cue: Part | None = None
    source: Part | None = None
    goes_on: bool = False
    regions: list[int] = field(default_factory=list)
    how: How = "linked"


def find_quotes(
    doc: Doc, marked: Sequence[Marked], paragraphs: Sequence[Extent], title: Extent | None = None
) -> tuple[Found, ...]:
    """All quotes of a Doc in order; `title` is the headline's extent, in which nothing without marks is a quote."""
    if not len(reading_of(doc)[1]):
        return ()
    return _Finder(doc, marked, paragraphs, title).quotes()


class _Finder:
    """One search; holds the text in words, so that its steps can speak of word numbers."""

    def __init__(self, doc: Doc, marked: Sequence[Marked], paragraphs: Sequence[Extent], title: Extent | None) -> None:
        reading, words = reading_of(doc)
        self._doc, self._reading, self._marked, self._title = doc, reading, marked, title
        self._tokens = [doc[int(i)] for i in words]
        self._number = {int(i): number for number, i in enumerate(words)}
        starts = np.array([t.idx for t in self._tokens])
        self._regions = [self._words_in(starts, m.inner) for m in marked]
        self._paragraphs = [self._words_in(starts, p) for p in paragraphs]
        self._paragraph = np.full(len(words), -1)
        for number, (a, b) in enumerate(self._paragraphs):
            self._paragraph[a:b] = number
        self._names = {index: name for name in doc.ents for index in range(name.start, name.end)}
        self._inside = np.zeros(len(words), np.intp)
        for number, (a, b) in enumerate(self._regions, 1):
            self._inside[a:b] = number
        self._p_content = np.exp(reading.attribution[:, CONTENT]).sum(1)
        self._p_speech = np.exp(reading.attribution[:, SPEECH_CONTENT]).sum(1)
        parts = list(stretches(viterbi(reading.attribution, ATTRIBUTION), ATTRIBUTION))
        self._content = [Part(a, b, k.endswith("SPEECH")) for a, b, k in parts if k.startswith("CONTENT")]
        self._cues = [Part(a, b, k.endswith("SPEECH")) for a, b, k in parts if k.startswith("CUE")]
        self._sources = [Part(a, b) for a, b, k in parts if k.startswith("SOURCE")]

    @staticmethod
    def _words_in(starts: NDArray[np.intp], extent: Extent) -> tuple[int, int]:
        return int(np.searchsorted(starts, extent.start)), int(np.searchsorted(starts, extent.end))

    def quotes(self) -> tuple[Found, ...]:
        """The quotes in order."""
        drafts = self._joined(self._drafts())
        found = [quote for draft in drafts for quote in self._finished(draft)]
        return tuple(sorted(found, key=lambda quote: quote.start))

    # --- content ---

    def _units(self) -> list[Part]:
        """Content in order: what the encoder calls so, stretches in marks taken whole or left out."""
        units = self._touching([piece for part in self._content for piece in self._by_paragraph(part)])
        for number, (a, b) in enumerate(self._regions):
            touching = [u for u in units if u.start < b and a < u.end]
            if not self._is_speech(number, touching):
                continue
            for unit in touching:
                units.remove(unit)
            start, end = min([a, *(u.start for u in touching)]), max([b, *(u.end for u in touching)])
            units.append(Part(start, end, share=float(self._p_content[start:end].mean())))
        pieces = (piece for u in units for piece in self._without_tags(u))
        return sorted((p for p in pieces if self._has_words(p)), key=lambda u: u.start)

    def _touching(self, units: Sequence[Part]) -> list[Part]:
        """The units, those that touch in the midst of a sentence taken for one."""
        joined: list[Part] = []
        opening = {a - 1 for a, _ in self._regions} | {a for a, _ in self._paragraphs}
        for unit in units:
            last = joined[-1] if joined else None
            if last and last.end == unit.start and last.speech == unit.speech and unit.start not in opening:
                joined[-1] = replace(last, end=unit.end)
            else:
                joined.append(unit)
        return joined

    def _has_words(self, unit: Part) -> bool:
        return any(c.isalnum() for token in self._tokens[unit.start : unit.end] for c in token.text)

    def _without_tags(self, unit: Part) -> Iterator[Part]:
        """The unit without the tags that were taken for content: a turn's name before it, who said it behind a mark."""
        first, limit = self._around(unit)
        colon = next((k for k in range(unit.start, min(unit.end, first + TURN)) if self._tokens[k].text == ":"), None)
        if colon is not None and colon + 1 < unit.end and tags.turn(self._tokens, first, colon + 1):
            unit = replace(unit, start=colon + 1)
        for number in sorted({int(r) - 1 for r in self._inside[unit.start : unit.end] if r}):
            a, b = self._regions[number]
            own = self._own_sentence(a, unit) if a - unit.start > 1 and b >= unit.end - 2 else None
            if own is not None:
                yield from self._without_tags(replace(unit, end=own))
                yield replace(unit, start=own)
                return
            if b >= unit.end or (b - a < FEWEST_TAGGED and self._tokens[b - 1].text != ","):
                continue
            lead = tags.before(self._tokens, first, a) if a > unit.start else None
            if lead and lead.source[0] > unit.start and self._opens(lead.source[0]):
                yield replace(unit, end=lead.source[0])
                yield from self._without_tags(replace(unit, start=a))
                return
            if a - unit.start > 1:
                continue
            tag = tags.signature(self._tokens, b, limit) or tags.after(self._tokens, b, limit)
            if tag:
                yield replace(unit, end=b)
                rest = max(tag.cue[1], tag.source[1])
                if rest < unit.end:
                    yield from self._without_tags(replace(unit, start=rest))
                return
        yield unit

    def _own_sentence(self, start: int, unit: Part) -> int | None:
        """Where the mark stands before a word, if what it opens is a sentence of its own with a tag behind it."""
        mark = start
        while mark > unit.start and self._tokens[mark - 1].text in tags.OPENING:
            mark -= 1
        alone = start > mark > unit.start and self._opens(mark) and self._says_so(unit)
        return mark if alone and self._tag_behind(unit) else None

    def _opens(self, word: int) -> bool:
        """Whether a sentence begins with the word, as its marks tell."""
        return self._paragraph_of(word - 1) != self._paragraph_of(word) or self._tokens[word - 1].text in (
            STOPS | tags.CLOSING
        ) - {","}

    def _by_paragraph(self, part: Part) -> Iterator[Part]:
        """The part, cut where a paragraph begins inside it."""
        cuts = [a for a, _ in self._paragraphs if part.start < a < part.end]
        for start, end in pairwise([part.start, *cuts, part.end]):
            yield replace(part, start=start, end=end)

    def _is_speech(self, number: int, touching: Sequence[Part]) -> bool:
        a, b = self._regions[number]
        if a == b:
            return False
        covered = sum(min(b, u.end) - max(a, u.start) for u in touching)
        if 2 * covered > b - a or self._p_content[a:b].mean() > ENOUGH:
            return True
        around = self._around(Part(a, b))
        alone = (b - a) >= FLOATING * (around[1] - around[0]) and b - a >= FEWEST_FLOATING
        return alone and not self._in_title(a)

    def _in_title(self, word: int) -> bool:
        return self._title is not None and self._tokens[word].idx in self._title

    # --- links ---

    def _drafts(self) -> list[_Draft]:
        drafts: list[_Draft] = []
        for unit in self._units():
            regions = {int(r) - 1 for r in self._inside[unit.start : unit.end] if r}
            draft = self._laid_out(unit) or self._linked(unit, quoted=bool(regions))
            if self._inside[unit.start : unit.start + 2].any():
                self._take_floating(draft, unit)
            held = next((d for d in drafts if draft.cue and d.cue and d.cue.start == draft.cue.start), None)
            if held:
                held.units.append(unit)
                held.regions = sorted({*held.regions, *regions})
            else:
                draft.regions = sorted(regions)
                drafts.append(draft)
        for cue, source, halves in self._parentheses():
            self._complete(drafts, cue, source, halves)
        return sorted(drafts, key=lambda d: d.units[0].start)

    def _parentheses(self) -> Iterator[tuple[Part, Part, list[Part]]]:
        """The cues that stand with their source between two commas, and the halves of the sentence around them."""
        for cue in self._cues:
            source = next((s for s in self._sources if s.end == cue.start or s.start == cue.end), None)
            if source is None or not cue.speech or self._inside[cue.start]:
                continue
            start, end = min(cue.start, source.start) - 1, max(cue.end, source.end)
            first, limit = self._around(cue)
            if start <= first or end >= limit or self._tokens[start].text != "," or self._tokens[end].text != ",":
                continue
            yield (
                cue,
                source,
                [Part(self._back_to_stop(start, first), start), Part(end + 1, self._on_to_stop(end, limit))],
            )

    def _back_to_stop(self, word: int, first: int) -> int:
        while word > first and self._tokens[word - 1].text not in STOPS:
            word -= 1
        return word

    def _on_to_stop(self, word: int, limit: int) -> int:
        while word < limit and self._tokens[word].text not in STOPS:
            word += 1
        return word

    def _complete(self, drafts: list[_Draft], cue: Part, source: Part, halves: Sequence[Part]) -> None:
        """Give a quote whose tag stands in its midst the half that the encoder did not see."""
        missing = [
            half
            for half in halves
            if half.start < half.end
            and not self._inside[half.start : half.end].any()
            and not any(u.start < half.end and half.start < u.end for d in drafts for u in d.units)
            and not any(half.start < c.end and c.start < half.end for c in self._cues)
        ]
        held = next((d for d in drafts if d.cue and d.cue.start == cue.start), None)
        if held and missing:
            held.units = sorted([*held.units, *missing], key=lambda u: u.start)
        elif missing and len(missing) == len(halves):
            drafts.append(_Draft(missing, cue, source))

    def _take_floating(self, draft: _Draft, unit: Part) -> None:
        """Give a quote that stands alone behind a sentence to whom that sentence is about, not to a tag further off."""
        start, limit = self._sentence_before(unit), self._around(unit)[1]
        if start is None or any(part and start < part.end <= limit for part in (draft.cue, draft.source)):
            return
        about = self._about(start, unit.start)
        if about and (draft.cue or draft.source or about).share < SURE:
            draft.cue, draft.source, draft.how = None, about, "sentence"

    def _sentence_before(self, unit: Part) -> int | None:
        """Where the sentence begins that ends before a unit, in its paragraph and mostly outside of marks."""
        first, _ = self._around(unit)
        word = unit.start - 1
        while word >= first and self._tokens[word].text in tags.OPENING:
            word -= 1
        if word < first or self._tokens[word].text not in {".", "!", "?"}:
            return None
        start = word
        while start > first and not self._begins(start):
            start -= 1
        while start < word and self._tokens[start].text in tags.CLOSING:
            start += 1
        return None if 2 * np.count_nonzero(self._inside[start:word]) >= word - start else start

    def _about(self, start: int, end: int) -> Part | None:
        """The person, named or not, with whom a sentence begins."""
        for word in range(start, end):
            token = self._tokens[word]
            if self._inside[word]:
                continue
            if token.pos_ in {"VERB", "AUX"}:
                return None
            if token.ent_type_ == "PERSON" or token.lower_ in {"he", "she"}:
                return replace(self._phrase_at(word), share=POINTS)
        return None

    def _laid_out(self, unit: Part) -> _Draft | None:
        """The draft whose tag the layout gives away."""
        first, limit = self._around(unit)
        turn = tags.turn(self._tokens, first, unit.start)
        tag = turn or tags.signature(self._tokens, unit.end, limit)
        how: How = "turn" if turn else "signature"
        return _Draft([unit], Part(*tag.cue), Part(*tag.source), how=how) if tag else None

    def _linked(self, unit: Part, *, quoted: bool) -> _Draft:
        """The draft with what its content points to, or what stands beside it."""
        near = [c for c in self._cues if self._is_near(c, unit)]
        beside = [self._closeness(c, unit) if quoted else 0.0 for c in near]
        mass = self._mass("cue", [range(unit.start, unit.end)])
        cue = self._pointed_at(mass, near, beside) or self._lone_cue(mass, unit)
        tag = self._tag_behind(unit) if quoted and (cue is None or self._says_so(unit)) else None
        tag = tag or (self._tag_ahead(unit) if quoted else None)
        if tag:
            return self._tagged(unit, tag)
        pointing = [range(unit.start, unit.end)] + ([range(cue.start, cue.end)] * 2 if cue else [])
        touching = [TOUCHING if cue and (cue.start == s.end or s.start == cue.end) else 0.0 for s in self._sources]
        mass = self._mass("source", pointing)
        source = self._pointed_at(mass, self._sources, touching) or self._lone_source(mass, unit)
        return _Draft([unit], cue or self._cue_beside(source, unit), source or self._subject_of(cue, unit))

    def _tag_behind(self, unit: Part) -> tags.Tag | None:
        return tags.after(self._tokens, unit.end, self._around(unit)[1])

    def _tag_ahead(self, unit: Part) -> tags.Tag | None:
        """The tag that opens a sentence and leads to the marks with which a unit begins."""
        if not self._inside[unit.start : unit.start + 2].any():
            return None
        tag = tags.before(self._tokens, self._around(unit)[0], unit.start)
        return tag if tag and self._opens(tag.source[0]) else None

    def _says_so(self, unit: Part) -> bool:
        """Whether a unit ends in marks, and as one does that a tag follows."""
        end = self._end_of_marks(unit)
        return end is not None and tags.closes_on_tag(self._tokens, end, self._around(unit)[1])

    def _end_of_marks(self, unit: Part) -> int | None:
        """The word behind the last one in marks, if the unit ends there."""
        last = int(self._inside[unit.start : unit.end].max())
        end = self._regions[last - 1][1] if last else -1
        ends = last and all(t.text in tags.CLOSING for t in self._tokens[end : unit.end])
        return end if ends and end >= unit.end - 2 else None

    def _tagged(self, unit: Part, tag: tags.Tag) -> _Draft:
        """The draft of a tag, its cue and source as long as the encoder has them."""
        cue = next((c for c in self._cues if tag.cue[0] in c), None)
        source = next((s for s in self._sources if s.start < tag.source[1] and tag.source[0] < s.end), None)
        return _Draft([unit], cue or Part(*tag.cue), source or Part(*tag.source), how="tag")

    def _around(self, unit: Part) -> tuple[int, int]:
        """The first word of the unit's paragraph, and the one after its last."""
        number = self._paragraph_of(unit.start)
        return self._paragraphs[number] if number >= 0 else (unit.start, unit.end)

    def _closeness(self, cue: Part, unit: Part) -> float:
        """What it counts for that nothing but the source and marks stand between a quote and its cue."""
        if cue.start >= unit.end:
            return BEHIND if self._only_source(unit.end, cue.start) else 0.0
        return BEFORE if self._only_source(cue.end, unit.start) else 0.0

    def _only_source(self, start: int, end: int) -> bool:
        if end - start > LONGEST_TAG:
            return False
        return all(
            not self._tokens[k].is_alpha or any(k in s for s in self._sources) for k in range(start, end)
        ) and not any(self._tokens[k].text in {".", "!", "?"} for k in range(start + 1, end))

    def _is_near(self, cue: Part, unit: Part) -> bool:
        """Whether a cue can belong to content: in its paragraph, or at the end of one before that a colon closes."""
        here, there = self._paragraph_of(unit.start), self._paragraph_of(cue.start)
        return here == there or (there == here - 1 and self._tokens[self._paragraphs[there][1] - 1].text == ":")

    def _mass(self, link: str, pointing: Iterable[range]) -> NDArray[np.float64]:
        """How much of what points with this link points to each word; each range counts as one."""
        mass = np.zeros(len(self._tokens))
        ranges = list(pointing)
        for words in ranges:
            for word in words:
                first, row = self._reading.pointing(link, word)
                row = row.copy()
                row[word - first] = 0.0
                mass[first : first + len(row)] += row / len(words) / len(ranges)
        return mass

    @staticmethod
    def _pointed_at(mass: NDArray[np.float64], parts: Sequence[Part], beside: Sequence[float]) -> Part | None:
        """The part that most points to, what stands beside counting in its favour."""
        shares = [float(mass[p.start : p.end].sum()) + near for p, near in zip(parts, beside, strict=True)]
        if not shares or max(shares) < POINTS:
            return None
        best = int(np.argmax(shares))
        return replace(parts[best], share=min(1.0, shares[best]))

    def _lone_cue(self, mass: NDArray[np.float64], unit: Part) -> Part | None:
        """A verb of speech that is pointed to although it was not called a cue."""
        word = int(mass.argmax())
        cue = Part(word, word + 1, share=float(mass[word]))
        is_verb = reports_speech([self._tokens[word].text])
        return cue if is_verb and cue.share >= ENOUGH and word not in unit and self._is_near(cue, unit) else None

    def _lone_source(self, mass: NDArray[np.float64], unit: Part) -> Part | None:
        """A name or pronoun that is pointed to although it was not called a source."""
        word = int(mass.argmax())
        if mass[word] < ENOUGH or word in unit:
            return None
        token = self._tokens[word]
        if not token.ent_type_ and token.pos_ not in {"PRON", "PROPN"}:
            return None
        return replace(self._phrase_at(word), share=float(mass[word]))

    def _cue_beside(self, source: Part | None, unit: Part) -> Part | None:
        """A verb of speech next to a source, where nothing points to a cue."""
        if source is None:
            return None
        for word in (source.end, source.start - 1):
            near = 0 <= word < len(self._tokens) and word not in unit and self._is_near(Part(word, word + 1), unit)
            if near and self._tokens[word].pos_ == "VERB" and reports_speech([self._tokens[word].text]):
                return Part(word, word + 1, share=source.share)
        return None

    def _subject_of(self, cue: Part | None, unit: Part) -> Part | None:
        """The name or pronoun that is the subject of a cue, where nothing points to a source."""
        for word in range(cue.start, cue.end) if cue else ():
            for child in self._tokens[word].children:
                number = self._number.get(child.i, -1)
                named = child.ent_type_ or child.pos_ in {"PRON", "PROPN"}
                if child.dep_ == "nsubj" and named and number >= 0 and number not in unit:
                    return replace(self._phrase_at(number), share=POINTS)
        return None

    def _phrase_at(self, word: int) -> Part:
        """The name that holds a word, or the word alone."""
        name = self._names.get(self._tokens[word].i)
        if name is None:
            return Part(word, word + 1)
        return Part(self._number[name.start], self._number[name.end - 1] + 1)

    # --- what goes on ---

    def _joined(self, drafts: list[_Draft]) -> list[_Draft]:
        """The drafts with split quotes and quotes over paragraphs put together."""
        joined: list[_Draft] = []
        for draft in drafts:
            before = joined[-1] if joined else None
            if before and (self._carries_on(before, draft) or self._is_second_half(before, draft)):
                before.units += draft.units
                before.regions += draft.regions
                # A quote over paragraphs is told whose it is where its marks are closed.
                told = draft if draft.cue else before
                before.how = told.how
                before.cue, before.source = told.cue, told.source or before.source or draft.source
                continue
            draft.goes_on = bool(before and draft.source is None and draft.regions and self._follows(before, draft))
            joined.append(draft)
        return joined

    def _carries_on(self, before: _Draft, draft: _Draft) -> bool:
        """Whether a mark that was not closed is taken up again by the next paragraph's quote."""
        if not before.regions or not draft.regions or (before.cue and draft.cue):
            return False
        last = before.regions[-1]
        return self._marked[last].carries_on and draft.regions[0] == last + 1

    def _is_second_half(self, before: _Draft, draft: _Draft) -> bool:
        """Whether a stretch in marks without a cue follows the tag of the quote before in its paragraph."""
        if self._tag_between_commas(before, draft):
            return True
        if draft.cue or draft.source or not draft.regions or not before.regions or before.cue is None:
            return False
        end, start = before.units[-1].end, draft.units[0].start
        if not end <= before.cue.start < start or start - end > LONGEST_TAG:
            return False
        return self._paragraph_of(end - 1) == self._paragraph_of(start) and not self._sentence_between(
            before.cue.start, start
        )

    def _tag_between_commas(self, before: _Draft, draft: _Draft) -> bool:
        """Whether one utterance is broken by no more than a tag: “It is,” Lee said, “what it is.”."""
        if before.cue is None or not before.regions or not draft.regions:
            return False
        end, start = self._regions[before.regions[-1]][1], self._regions[draft.regions[0]][0]
        if not end <= before.cue.start < before.cue.end <= start or start - end > LONGEST_TAG:
            return False
        words = [t.text for t in self._tokens[end:start]]
        while words and words[-1] in tags.OPENING:
            words.pop()
        unbroken = words[-1:] == [","] and STOPS.isdisjoint(words)
        return unbroken and self._says_so(before.units[-1]) and not self._tag_behind(draft.units[-1])

    def _sentence_between(self, start: int, end: int) -> bool:
        """Whether a whole sentence stands between the sentence of one word and another word."""
        breaks = [k for k in range(start + 1, end + 1) if self._begins(k)]
        return len(breaks) > 1

    def _begins(self, word: int) -> bool:
        return bool(self._tokens[word].is_sent_start)

    def _paragraph_of(self, word: int) -> int:
        return int(self._paragraph[word])

    def _follows(self, before: _Draft, draft: _Draft) -> bool:
        """Whether the quote directly follows: in the same paragraph, or at the head of the next."""
        then, now = self._paragraph_of(before.units[-1].end - 1), self._paragraph_of(draft.units[0].start)
        if now == then:
            return True
        opens = draft.units[0].start - self._paragraphs[now][0] <= 1
        return now == then + 1 and opens and bool(before.regions)

    # --- quotes ---

    def _finished(self, draft: _Draft) -> Iterator[Found]:
        units = self._in_reach(draft)
        kinds = [self._kind(u) for u in units]
        quoted = [u for u, kind in zip(units, kinds, strict=True) if kind != "indirect"]
        reported = [u for u, kind in zip(units, kinds, strict=True) if kind == "indirect"]
        if quoted and reported and not self._same_sentence(units):
            yield from self._quote(replace(draft, units=reported))
            yield from self._quote(replace(draft, units=quoted))
            return
        yield from self._quote(replace(draft, units=units))

    def _in_reach(self, draft: _Draft) -> list[Part]:
        """The units in order, without words outside of marks that another sentence, or a quote's end, parts from it."""
        units = sorted(draft.units, key=lambda u: u.start)
        near = [u for u in units if draft.cue is None or not self._stop_between(u, draft.cue)]
        kept = [u for u in units if u in near or self._inside[u.start : u.end].any() or not near]
        ends = [u.end for u in kept if self._says_so(u)]
        return [u for u in kept if self._inside[u.start : u.end].any() or not any(e <= u.start for e in ends)]

    def _stop_between(self, unit: Part, cue: Part) -> bool:
        start, end = (unit.end - 1, cue.start) if unit.start < cue.start else (cue.end, unit.start)
        return any(t.text in {".", "!", "?"} for t in self._tokens[start:end])

    def _same_sentence(self, units: Sequence[Part]) -> bool:
        return len({self._tokens[u.start].sent.start for u in units}) == 1

    def _quote(self, draft: _Draft) -> Iterator[Found]:
        kinds = {self._kind(u) for u in draft.units}
        kind: QuoteKind = "direct" if kinds == {"direct"} else "indirect" if kinds == {"indirect"} else "mixed"
        if kind == "indirect" and not self._is_report(draft):
            return
        content = tuple(extent for u in self._telling(draft, kind) for extent in self._extents(u, kind))
        if not content:
            return
        cue, source = self._span(self._spoken(draft.cue)), self._span(self._whole(draft.source))
        yield Found(
            kind, content, Extent(cue.start_char, cue.end_char) if cue is not None else None, source,
            self._evidence(draft, kind, source), _why(draft, cue, source), draft.goes_on,
        )  # fmt: skip

    def _telling(self, draft: _Draft, kind: QuoteKind) -> Sequence[Part]:
        """The units without stray words: what is very short behind the cue and beside a whole clause."""
        if kind == "direct" or max(u.end - u.start for u in draft.units) < CLAUSE:
            return draft.units
        spoken = draft.cue.start if draft.cue else -1
        return [
            u for u in draft.units if u.end - u.start > STRAY or u.start < spoken or self._inside[u.start : u.end].any()
        ]

    def _is_report(self, draft: _Draft) -> bool:
        """Whether content without marks is reported speech: with a cue of speech, a source, and not a headline."""
        if draft.cue is None or draft.source is None or self._in_title(draft.units[0].start):
            return False
        cue = [token.text for token in self._tokens[draft.cue.start : draft.cue.end]]
        if not reports_speech(cue) or denies_speech(cue) or max(u.end - u.start for u in draft.units) < FEWEST:
            return False
        speech = np.mean([self._p_speech[u.start : u.end].mean() for u in draft.units])
        thought = np.mean([(self._p_content - self._p_speech)[u.start : u.end].mean() for u in draft.units])
        return bool(speech >= thought)

    def _kind(self, unit: Part) -> QuoteKind:
        said = [k for k in range(unit.start, unit.end) if any(c.isalnum() for c in self._tokens[k].text)]
        outside = [k for k in said if not self._inside[k]]
        if len(outside) == len(said):
            return "indirect"
        plain = all(self._tokens[k].lower_ in _HELD_BACK for k in outside)
        return "direct" if plain else "mixed"

    def _extents(self, unit: Part, kind: QuoteKind) -> Iterator[Extent]:
        if kind == "direct":
            for number in sorted({int(r) for r in self._inside[unit.start : unit.end] if r}):
                yield _trimmed(self._doc.text, self._clipped(number - 1, unit))
            return
        start, end = unit.start, unit.end
        while start < end and self._tokens[start].lower_ in _LEADING:
            start += 1
        while end > start and self._tokens[end - 1].lower_ in _TRAILING and not self._inside[end - 1]:
            end -= 1
        if not any(any(c.isalnum() for c in token.text) for token in self._tokens[start:end]):
            return
        first, last = self._tokens[start].idx, self._tokens[end - 1].idx + len(self._tokens[end - 1])
        for number in (int(self._inside[start]), int(self._inside[end - 1])):
            if number:
                outer = self._marked[number - 1].outer
                first, last = min(first, outer.start), max(last, outer.end)
        yield Extent(first, last)

    def _whole(self, source: Part | None) -> Part | None:
        """The source with the rest of a name that it cuts, or that its article leads to."""
        if source is None:
            return None
        source = self._to_its_noun(self._behind_titles(source))
        last = source.end - 1
        if self._tokens[last].pos_ == "DET" and source.end < len(self._tokens) and self._tokens[source.end].ent_type_:
            last = source.end
        return replace(source, end=max(source.end, self._phrase_at(last).end))

    def _behind_titles(self, source: Part) -> Part:
        """The source on to the name to which the title at its end belongs."""
        end = source.end
        while end < len(self._tokens) and self._tokens[end - 1].lower_ in HONORIFICS and self._tokens[end].is_title:
            end += 1
        return replace(source, end=end)

    def _to_its_noun(self, source: Part) -> Part:
        """The source on to the noun that it stops short of."""
        end = source.end
        if end - source.start > SHORT or any(t.pos_ in NOMINAL for t in self._tokens[source.start : end]):
            return source
        while end < len(self._tokens) and self._tokens[end].pos_ in {"ADJ", "NOUN", "PROPN", "NUM"}:
            end += 1
        return replace(source, end=end) if self._tokens[end - 1].pos_ in NOMINAL else source

    def _spoken(self, cue: Part | None) -> Part | None:
        """The cue up to its last verb of speech: "said" of "said in a statement"."""
        if cue is None:
            return None
        words = [k for k in range(cue.start, cue.end) if self._tokens[k].is_alpha]
        verbs = [k for k in words if reports_speech([self._tokens[k].text])]
        is_verb = bool(verbs) and self._tokens[verbs[-1]].lower_ != "according"
        return replace(cue, end=verbs[-1] + 1) if is_verb else cue

    def _clipped(self, region: int, unit: Part) -> Extent:
        """What stands in the marks, as far as it belongs to the unit."""
        (a, b), inner = self._regions[region], self._marked[region].inner
        last = self._tokens[min(b, unit.end) - 1]
        return Extent(
            inner.start if unit.start <= a else self._tokens[unit.start].idx,
            inner.end if unit.end >= b else last.idx + len(last),
        )

    def _span(self, part: Part | None) -> Span | None:
        if part is None:
            return None
        tokens: list[Token] = self._tokens[part.start : part.end]
        return self._doc[tokens[0].i : tokens[-1].i + 1]

    def _evidence(self, draft: _Draft, kind: QuoteKind, source: Span | None) -> Evidence:
        return Evidence(
            kind=kind,
            content=float(np.mean([self._p_content[u.start : u.end].mean() for u in draft.units])),
            cue=draft.cue.share if draft.cue else None,
            source=draft.source.share if draft.source else None,
            laid_out=draft.how in {"tag", "turn", "signature"},
            goes_on=draft.goes_on,
            pronoun=source is not None and len(source) == 1 and source[0].pos_ == "PRON",
            joined=len(draft.units) > 1,
        )


def _trimmed(text: str, extent: Extent) -> Extent:
    start, end = extent.start, extent.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Extent(start, end)


def _why(draft: _Draft, cue: Span | None, source: Span | None) -> str:
    if source is None:
        return "goes on from the quote before" if draft.goes_on else "nobody near it is named as its source"
    if draft.how == "linked" and cue is None:
        return f"the words point to “{source.text}”, without a cue"
    said = cue.text if cue is not None else ""
    return _REASONS[draft.how].format(cue=said, source=source.text)


_REASONS: dict[How, str] = {
    "linked": "“{cue}” names “{source}” as its source",
    "tag": "“{cue}” with “{source}” stands at its marks",
    "turn": "“{source}” opens the turn",
    "signature": "signed “{source}”",
    "sentence": "the sentence before it is about “{source}”",
}
