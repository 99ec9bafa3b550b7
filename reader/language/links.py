"""Links: from contents to drafts of quotes, each with the cue and the source that it points to or that stand at it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from reader.language import tags
from reader.language.cues import reports_speech
from reader.language.labels import ENDS
from reader.language.wording import LONGEST_TAG, POINTS, STOPS, Part, Wording

ENOUGH = 0.5
"""The share of a content's pointing from which a word is taken for its cue or source although it was not called one."""
BEHIND, BEFORE, TOUCHING = 0.5, 0.3, 0.3
"""What it adds to the share that points to a cue that the cue follows at once, leads to the quote, or has a source."""
MISSED = 5
"""Words at the head of half a sentence, at the most, that the encoder overlooked."""
SURE = 0.8
"""The share of a content's pointing from which a tag is believed that another sentence parts from it."""
_BEING = frozenset({"is", "was", "are", "were", "been", "being"})
_HE_OR_SHE = frozenset({"he", "she"})
_FEWEST_BEFORE = 3
"""Words before who quotes somebody: "he quoted by"."""
_QUOTING = frozenset("quote quoted quotes quoting cite cited cites citing".split())
_AS_SAYING = frozenset("adding declaring saying stating telling warning".split())

How = Literal["linked", "tag", "turn", "signature", "sentence"]
"""What told the speaker: links, a tag at the marks, a turn of a transcript, a signature, or the sentence before."""


@dataclass(slots=True)
class Draft:
    """Content that belongs together, on its way to a quote."""

    units: list[Part]
    cue: Part | None = None
    source: Part | None = None
    goes_on: bool = False
    regions: list[int] = field(default_factory=list)
    how: How = "linked"


def link(text: Wording, units: Iterable[Part]) -> list[Draft]:
    """The drafts in order; units with one cue are one."""
    return _Links(text).drafts(units)


class _Links:
    """One search."""

    def __init__(self, text: Wording) -> None:
        self._text = text

    def drafts(self, units: Iterable[Part]) -> list[Draft]:
        """The drafts in order."""
        drafts: list[Draft] = []
        for unit in units:
            held = self._begun(unit, drafts)
            if held is None:
                draft = self._draft(unit, drafts)
                held = next((d for d in drafts if draft.cue and d.cue and d.cue.start == draft.cue.start), None)
                if held is None:
                    draft.regions = self._text.regions_in(unit)
                    drafts.append(draft)
                    continue
            held.units.append(unit)
            held.regions = self._text.regions_of(held.units)
        for cue, source, halves in self._parentheses():
            self._complete(drafts, cue, source, halves)
        for draft in drafts:
            self._as_quoted(draft)
            self._quoted_by(draft)
        drafts = [part for draft in drafts for part in self._parted(draft)]
        return sorted(drafts, key=lambda d: d.units[0].start)

    def _draft(self, unit: Part, drafts: Sequence[Draft]) -> Draft:
        """The draft of a unit alone; `drafts` are those of the units before it."""
        quoted = bool(self._text.regions_in(unit))
        draft = self._said_too(unit, drafts) or self._laid_out(unit) or self._linked(unit, quoted=quoted)
        if self._text.inside[unit.start : unit.start + 2].any():
            self._take_floating(draft, unit)
        return draft

    def _begun(self, unit: Part, drafts: Sequence[Draft]) -> Draft | None:
        """The draft of the utterance that a unit takes up again with another opening mark: “It is. “It was.”."""
        before = next(iter(self._text.regions_in(unit)), 0) - 1
        if before < 0 or not self._text.marked[before].carries_on or not self._is_in_marks(unit):
            return None
        if self._text.paragraph_of(self._text.regions[before][0]) != self._text.paragraph_of(unit.start):
            return None
        again = self._text.tag_behind(unit) is not None
        return None if again else next((draft for draft in drafts if before in draft.regions), None)

    def _is_in_marks(self, unit: Part) -> bool:
        """Whether all words of a unit stand in marks."""
        return all(
            self._text.inside[k] or not self._text.tokens[k].text[0].isalnum() for k in range(unit.start, unit.end)
        )

    def _said_too(self, unit: Part, drafts: Sequence[Draft]) -> Draft | None:
        """The draft of what a second verb says: it has the source of the one before."""
        if unit.cue is None or not drafts:
            return None
        return Draft([unit], Part(unit.cue, unit.cue + 1), drafts[-1].source)

    def _as_quoted(self, draft: Draft) -> None:
        """Give a quote to whom another is said to quote: "Acme quoted Mr Roe as saying"."""
        cue = draft.cue
        if cue is None or self._text.tokens[cue.start].lower_ not in _QUOTING:
            return
        limit = min(self._text.around(cue)[1], cue.start + LONGEST_TAG)
        end = next((k for k in range(cue.start + 1, limit - 1) if self._text.tokens[k].lower_ == "as"), cue.start)
        if end > cue.start + 1 and self._text.tokens[end + 1].lower_ in _AS_SAYING:
            draft.cue, draft.source, draft.how = Part(end + 1, end + 2), Part(cue.start + 1, end), "linked"

    def _quoted_by(self, draft: Draft) -> None:
        """Give a quote to who is said to be quoted: "Mr Roe, a builder, was quoted by Acme as saying"."""
        source, tokens = draft.source, self._text.tokens
        first = source.start + (tokens[source.start].lower_ == "by") if source else 0
        if source is None or first < _FEWEST_BEFORE or tokens[first - 1].lower_ != "by":
            return
        verb = tokens[first - 2]
        if verb.lower_ not in _QUOTING or tokens[first - 3].lower_ not in _BEING:
            return
        begin = self._back_to_stop(first - 2, self._text.around(Part(first - 2, first - 1))[0])
        subject = next((t for t in verb.children if t.dep_.startswith("nsubj")), None)
        phrase = {t.i for t in subject.subtree} if subject is not None else set()
        said = [k for k in range(begin, first - 2) if tokens[k].i in phrase]
        spoken = [k for k in range(begin, first - 2) if tokens[k].lower_ in _HE_OR_SHE and not self._text.inside[k]]
        said = said or spoken[-1:]
        if said:
            draft.source = Part(said[0], said[-1] + 1)

    def _parted(self, draft: Draft) -> Iterator[Draft]:
        """The draft without quotes that end before the sentence of its cue, where the cue reports something of its own.

        "... a great future.” French clubs have requested to have their players": the cue tells nothing of the quote.
        """
        cue = draft.cue
        if cue is None or draft.how != "linked":
            yield draft
            return
        before = [u for u in draft.units if u.end <= cue.start and self._text.inside[u.start : u.end].any()]
        closed = [u for u in before if self._is_closed(u) and not self._text.says_so(u)]
        reported = [u for u in draft.units if u.start >= cue.end and not self._text.inside[u.start : u.end].any()]
        if not closed or not reported:
            yield draft
            return
        rest = [u for u in draft.units if u not in closed]
        yield self._in_marks(Draft(rest, cue, draft.source))
        for unit in closed:
            lone = Draft([unit])
            self._take_floating(lone, unit)
            yield self._in_marks(lone)

    def _is_closed(self, unit: Part) -> bool:
        """Whether a unit ends with its sentence."""
        return any(t.text in ENDS for t in self._text.tokens[max(unit.start, unit.end - 2) : unit.end])

    def _in_marks(self, draft: Draft) -> Draft:
        return replace(draft, regions=self._text.regions_of(draft.units))

    def _parentheses(self) -> Iterator[tuple[Part, Part, list[Part]]]:
        """The cues that stand with their source between two commas, and the halves of the sentence around them."""
        for cue in self._text.cues:
            source = next((s for s in self._text.sources if s.end == cue.start or s.start == cue.end), None)
            if source is None or not cue.speech or self._text.inside[cue.start]:
                continue
            start, end = min(cue.start, source.start) - 1, max(cue.end, source.end)
            first, limit = self._text.around(cue)
            if (
                start <= first
                or end >= limit
                or self._text.tokens[start].text != ","
                or self._text.tokens[end].text != ","
            ):
                continue
            yield (
                cue,
                source,
                [Part(self._back_to_stop(start, first), start), Part(end + 1, self._on_to_stop(end, limit))],
            )

    def _back_to_stop(self, word: int, first: int) -> int:
        while word > first and self._text.tokens[word - 1].text not in STOPS:
            word -= 1
        return word

    def _on_to_stop(self, word: int, limit: int) -> int:
        while word < limit and self._text.tokens[word].text not in STOPS:
            word += 1
        return word

    def _complete(self, drafts: list[Draft], cue: Part, source: Part, halves: Sequence[Part]) -> None:
        """Give a quote whose tag stands in its midst the half that the encoder did not see."""
        held = next((d for d in drafts if d.cue and d.cue.start == cue.start), None)
        if held:
            held.units = [self._to_its_half(unit, halves) for unit in held.units]
        missing = [
            half
            for half in halves
            if half.start < half.end
            and not self._text.inside[half.start : half.end].any()
            and not any(u.start < half.end and half.start < u.end for d in drafts for u in d.units)
            and not any(half.start < c.end and c.start < half.end for c in self._text.cues)
        ]
        if held and missing:
            held.units = sorted([*held.units, *missing], key=lambda u: u.start)
        elif missing and len(missing) == len(halves):
            drafts.append(Draft(missing, cue, source))

    def _to_its_half(self, unit: Part, halves: Sequence[Part]) -> Part:
        """The unit from the beginning of the half of a sentence that it is nearly all of."""
        for half in halves:
            start = (
                half.start + (self._text.tokens[half.start].pos_ in {"CCONJ", "VERB"}) if half.start < half.end else 0
            )
            behind = half.start <= start < unit.start <= start + MISSED and unit.end <= half.end
            if behind and not self._text.inside[start : unit.end].any():
                return replace(unit, start=start)
        return unit

    def _take_floating(self, draft: Draft, unit: Part) -> None:
        """Give a quote that stands alone behind a sentence to whom that sentence is about, not to a tag further off."""
        start, limit = self._sentence_before(unit), self._text.around(unit)[1]
        if start is None or any(part and start < part.end <= limit for part in (draft.cue, draft.source)):
            return
        about = self._about(start, unit.start)
        if about and (draft.cue or draft.source or about).share < SURE:
            draft.cue, draft.source, draft.how = None, about, "sentence"

    def _sentence_before(self, unit: Part) -> int | None:
        """Where the sentence begins that ends before a unit, in its paragraph and mostly outside of marks."""
        first, _ = self._text.around(unit)
        word = tags.before_marks(self._text.tokens, unit.start, first) - 1
        if word < first or self._text.tokens[word].text not in ENDS:
            return None
        start = word
        while start > first and not self._text.begins(start):
            start -= 1
        while start < word and self._text.tokens[start].text in tags.CLOSING:
            start += 1
        return None if 2 * np.count_nonzero(self._text.inside[start:word]) >= word - start else start

    def _about(self, start: int, end: int) -> Part | None:
        """The person, named or not, with whom a sentence begins."""
        for word in range(start, end):
            token = self._text.tokens[word]
            if self._text.inside[word]:
                continue
            if token.pos_ in {"VERB", "AUX"}:
                return None
            if token.ent_type_ == "PERSON" or token.lower_ in {"he", "she"}:
                return replace(self._text.phrase_at(word), share=POINTS)
        return None

    def _laid_out(self, unit: Part) -> Draft | None:
        """The draft whose tag the layout gives away."""
        first, limit = self._text.around(unit)
        turn = tags.turn(self._text.tokens, first, unit.start)
        tag = turn or tags.signature(self._text.tokens, unit.end, limit)
        how: How = "turn" if turn else "signature"
        return Draft([unit], Part(*tag.cue), Part(*tag.source), how=how) if tag else None

    def _linked(self, unit: Part, *, quoted: bool) -> Draft:
        """The draft with what its content points to, or what stands beside it."""
        near = [c for c in self._text.cues if self._is_near(c, unit) and not self._is_held(c, unit)]
        sources, ended = self._text.sources, quoted and self._is_closed(unit)
        if ended:
            near, sources = ([part for part in each if not self._leads_on(part, unit)] for each in (near, sources))
        beside = [self._closeness(c, unit) if quoted else 0.0 for c in near]
        mass = self._mass("cue", [range(unit.start, unit.end)])
        cue = self._pointed_at(mass, near, beside) or self._lone_cue(mass, unit, ended=ended)
        tag = self._text.tag_behind(unit) if quoted and (cue is None or self._text.says_so(unit)) else None
        tag = tag or (self._text.tag_ahead(unit) if quoted else None)
        if tag:
            return self._tagged(unit, tag)
        pointing = [range(unit.start, unit.end)] + ([range(cue.start, cue.end)] * 2 if cue else [])
        touching = [TOUCHING if cue and (cue.start == s.end or s.start == cue.end) else 0.0 for s in sources]
        mass = self._mass("source", pointing)
        source = self._pointed_at(mass, sources, touching) or self._lone_source(mass, unit, ended=ended)
        return Draft([unit], cue or self._cue_beside(source, unit), source or self._subject_of(cue, unit))

    def _leads_on(self, part: Part, unit: Part) -> bool:
        """Whether a part behind a quote leads to marks of its own: “It is.” Moor said: “It was.”."""
        limit = self._text.around(unit)[1]
        if not unit.end <= part.start < limit:
            return False
        mark = self._text.next_marked(part.end, limit)
        lead = [t.text for t in self._text.tokens[part.end : tags.before_marks(self._text.tokens, mark, part.end)]]
        return mark < limit and len(lead) <= LONGEST_TAG and lead[-1:] in ([":"], [","]) and ENDS.isdisjoint(lead)

    def _tagged(self, unit: Part, tag: tags.Tag) -> Draft:
        """The draft of a tag, its cue and source as long as the encoder has them."""
        cue = next((c for c in self._text.cues if tag.cue[0] in c), None)
        source = next((s for s in self._text.sources if s.start < tag.source[1] and tag.source[0] < s.end), None)
        return Draft([unit], cue or Part(*tag.cue), source or Part(*tag.source), how="tag")

    def _closeness(self, cue: Part, unit: Part) -> float:
        """What it counts for that nothing but the source and marks stand between a quote and its cue."""
        if cue.start >= unit.end:
            return BEHIND if self._only_source(unit.end, cue.start) else 0.0
        return BEFORE if self._only_source(cue.end, unit.start) else 0.0

    def _only_source(self, start: int, end: int) -> bool:
        if end - start > LONGEST_TAG:
            return False
        return all(
            not self._text.tokens[k].is_alpha or any(k in s for s in self._text.sources) for k in range(start, end)
        ) and not any(self._text.tokens[k].text in ENDS for k in range(start + 1, end))

    def _is_near(self, cue: Part, unit: Part) -> bool:
        """Whether a cue can belong to content: in its paragraph, or at the end of one before that a colon closes."""
        here, there = self._text.paragraph_of(unit.start), self._text.paragraph_of(cue.start)
        return here == there or (
            there == here - 1 and self._text.tokens[self._text.paragraphs[there][1] - 1].text == ":"
        )

    def _is_held(self, cue: Part, unit: Part) -> bool:
        """Whether a cue stands in the marks of a quote, where it tells of somebody else."""
        return cue.start in unit and bool(self._text.inside[cue.start])

    def _mass(self, link: str, pointing: Iterable[range]) -> NDArray[np.float64]:
        """How much of what points with this link points to each word; each range counts as one."""
        mass = np.zeros(len(self._text.tokens))
        ranges = list(pointing)
        for words in ranges:
            for word in words:
                first, row = self._text.reading.pointing(link, word)
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

    def _lone_cue(self, mass: NDArray[np.float64], unit: Part, *, ended: bool) -> Part | None:
        """A verb of speech that is pointed to although it was not called a cue."""
        word = int(mass.argmax())
        cue = Part(word, word + 1, share=float(mass[word]))
        is_verb = reports_speech([self._text.tokens[word].text]) and not (ended and self._leads_on(cue, unit))
        return cue if is_verb and cue.share >= ENOUGH and word not in unit and self._is_near(cue, unit) else None

    def _lone_source(self, mass: NDArray[np.float64], unit: Part, *, ended: bool) -> Part | None:
        """A name or pronoun that is pointed to although it was not called a source."""
        word = int(mass.argmax())
        if mass[word] < ENOUGH or word in unit or (ended and self._leads_on(Part(word, word + 1), unit)):
            return None
        token = self._text.tokens[word]
        if not token.ent_type_ and token.pos_ not in {"PRON", "PROPN"}:
            return None
        return replace(self._text.phrase_at(word), share=float(mass[word]))

    def _cue_beside(self, source: Part | None, unit: Part) -> Part | None:
        """A verb of speech next to a source, where nothing points to a cue."""
        if source is None:
            return None
        for word in (source.end, source.start - 1):
            near = 0 <= word < len(self._text.tokens) and word not in unit and self._is_near(Part(word, word + 1), unit)
            if near and self._text.tokens[word].pos_ == "VERB" and reports_speech([self._text.tokens[word].text]):
                return Part(word, word + 1, share=source.share)
        return None

    def _subject_of(self, cue: Part | None, unit: Part) -> Part | None:
        """The name or pronoun that is the subject of a cue, where nothing points to a source."""
        for word in range(cue.start, cue.end) if cue else ():
            for child in self._text.tokens[word].children:
                number = self._text.number.get(child.i, -1)
                named = child.ent_type_ or child.pos_ in {"PRON", "PROPN"}
                if child.dep_ == "nsubj" and named and number >= 0 and number not in unit:
                    return replace(self._text.phrase_at(number), share=POINTS)
        return None
