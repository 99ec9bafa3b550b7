"""Contents: the stretches of a text that are reported words, each on its own, before anybody is found for them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.language import tags
from reader.language.cues import reports_speech
from reader.language.labels import ENDS, FINITE
from reader.language.lexicon.pronouns import ONE_OF
from reader.language.wording import STOPS, Part, Wording

ENOUGH = 0.5
"""The mean probability of content from which a stretch in marks is taken for reported words."""
FLOATING = 0.7
"""The share of a paragraph's words from which a stretch in marks is taken for speech that stands alone."""
FEWEST_FLOATING = 5
"""Words of such a stretch, at the least."""
FEWEST_TAGGED = 3
"""Words in marks, at the least, behind which a tag is looked for in what was taken for content."""
LONGEST_NAME = 16
"""Words of whoever says it between a mark and the verb, at the most."""
FEWEST_BEHIND = 5
"""Words of a sentence behind marks, at the least, that is content of its own."""
LONGEST_JOINT = 7
"""Words behind a stretch in marks, at the most, among which a verb says the next."""
FEWEST_ADDED = 2
"""Words behind marks, comma and "and" among them, beyond which they are a clause of their own."""
TURN = 8
"""Words into a paragraph, at the most, where the colon of a turn is looked for."""

_ADDING = frozenset({"and", "but", "while", "although", "whereas"})
_JOINING = _ADDING | {"also", "then"}
"""Tags of verbs that make a clause."""


def find_contents(text: Wording) -> list[Part]:
    """Content in order: what the encoder calls so, stretches in marks taken whole or left out."""
    return _Contents(text).units()


class _Contents:
    """One search."""

    def __init__(self, text: Wording) -> None:
        self._text = text

    def units(self) -> list[Part]:
        """Content in order: what the encoder calls so, stretches in marks taken whole or left out."""
        units = self._touching([piece for part in self._text.content for piece in self._by_paragraph(part)])
        for number, (a, b) in enumerate(self._text.regions):
            touching = [u for u in units if u.start < b and a < u.end]
            if not self._is_speech(number, touching):
                continue
            for unit in touching:
                units.remove(unit)
            start, end = min([a, *(u.start for u in touching)]), max([b, *(u.end for u in touching)])
            units.append(Part(start, end, share=float(self._text.p_content[start:end].mean())))
        sentences = (piece for u in units for piece in self._by_sentence(u))
        apart = (self._without_ends(piece) for u in sentences for piece in self._by_verb(u))
        pieces = (piece for u in apart for piece in self._without_tags(u))
        return sorted((p for p in pieces if self._has_words(p)), key=lambda u: u.start)

    def _touching(self, units: Sequence[Part]) -> list[Part]:
        """The units, those that touch in the midst of a sentence taken for one."""
        joined: list[Part] = []
        opening = {a - 1 for a, _ in self._text.regions} | {a for a, _ in self._text.paragraphs}
        for unit in units:
            last = joined[-1] if joined else None
            if last and last.end == unit.start and last.speech == unit.speech and unit.start not in opening:
                joined[-1] = replace(last, end=unit.end)
            else:
                joined.append(unit)
        return joined

    def _has_words(self, unit: Part) -> bool:
        """Whether a unit has a word that does not only join."""
        words = [t.lower_ for t in self._text.tokens[unit.start : unit.end] if any(c.isalnum() for c in t.text)]
        return any(word not in _ADDING for word in words)

    def _without_tags(self, unit: Part) -> Iterator[Part]:
        """The unit without the tags that were taken for content: a turn's name before it, who said it behind a mark."""
        first, limit = self._text.around(unit)
        colon = next(
            (k for k in range(unit.start, min(unit.end, first + TURN)) if self._text.tokens[k].text == ":"), None
        )
        if colon is not None and colon + 1 < unit.end and tags.turn(self._text.tokens, first, colon + 1):
            unit = replace(unit, start=colon + 1)
        for number in self._text.regions_in(unit):
            a, b = self._text.regions[number]
            own = self._own_sentence(a, unit) if a - unit.start > 1 and b >= unit.end - 2 else None
            if own is not None:
                yield from self._without_tags(replace(unit, end=own))
                yield replace(unit, start=own)
                return
            behind = self._sentence_behind(b, unit) if a - unit.start <= 1 else None
            if behind is not None:
                yield from self._without_tags(replace(unit, end=b))
                yield from self._without_tags(replace(unit, start=behind))
                return
            if b >= unit.end or (b - a < FEWEST_TAGGED and self._text.tokens[b - 1].text != ","):
                continue
            lead = self._lead(a, unit)
            if lead is not None:
                yield from [replace(unit, end=lead)] if lead > unit.start else []
                yield from self._without_tags(replace(unit, start=a))
                return
            if a - unit.start > 1:
                continue
            rest = self._end_of_tag(b, unit, limit)
            if rest is not None:
                yield replace(unit, end=b)
                if rest < unit.end:
                    yield from self._without_tags(replace(unit, start=rest))
                return
        yield unit

    def _lead(self, start: int, unit: Part) -> int | None:
        """Where in a unit the tag begins, with a sentence of its own, that leads to the marks at a word."""
        tag = tags.before(self._text.tokens, self._text.around(unit)[0], start) if start > unit.start else None
        return tag.source[0] if tag and tag.source[0] >= unit.start and self._text.opens(tag.source[0]) else None

    def _end_of_tag(self, start: int, unit: Part, limit: int) -> int | None:
        """Where what says who said it ends, if that follows a mark."""
        if self._text.tokens[start - 1].text == "," and self._leads_to_verb(start, unit.end, limit):
            return unit.end
        open_end = self._text.next_marked(start, limit)
        tag = tags.signature(self._text.tokens, start, limit) or tags.after(self._text.tokens, start, open_end)
        return max(tag.cue[1], tag.source[1]) if tag else None

    def _leads_to_verb(self, start: int, end: int, limit: int) -> bool:
        """Whether what was taken for content behind a mark is who says it: “..., Senator Ada Moor, of Saltby, said."""
        if not start < end <= start + LONGEST_NAME:
            return False
        for word in range(end, min(limit, start + LONGEST_NAME)):
            token = self._text.tokens[word]
            if token.pos_ == "VERB":
                return reports_speech([token.text])
            if token.text in STOPS or self._text.inside[word]:
                return False
        return False

    def _sentence_behind(self, end: int, unit: Part) -> int | None:
        """Where a sentence begins, behind marks that close with one, that has no marks and a tag of its own."""
        word = end
        while word < unit.end and self._text.tokens[word].text in tags.CLOSING:
            word += 1
        is_closed = 0 < end < word and self._text.tokens[end - 1].text in ENDS
        begins = word < unit.end and self._text.tokens[word].is_title and not self._text.inside[word]
        is_whole = unit.end - word >= FEWEST_BEHIND and not self._text.inside[word : unit.end].any()
        return word if is_closed and begins and is_whole and self._text.tag_behind(unit) else None

    def _own_sentence(self, start: int, unit: Part) -> int | None:
        """Where the mark stands before a word, if what it opens is a sentence of its own with a tag behind it."""
        mark = tags.before_marks(self._text.tokens, start, unit.start)
        alone = start > mark > unit.start and self._text.opens(mark) and self._text.says_so(unit)
        return mark if alone and self._text.tag_behind(unit) else None

    def _by_paragraph(self, part: Part) -> Iterator[Part]:
        """The part, cut where a paragraph begins inside it."""
        cuts = [a for a, _ in self._text.paragraphs if part.start < a < part.end]
        for start, end in pairwise([part.start, *cuts, part.end]):
            yield replace(part, start=start, end=end)

    def _by_sentence(self, unit: Part) -> Iterator[Part]:
        """A unit with marks cut where a sentence ends outside of them, at a colon, or where they close with theirs."""
        inside = self._text.inside
        cuts = []
        for word in range(unit.start + 1, unit.end) if inside[unit.start : unit.end].any() else ():
            before, after = self._text.tokens[word - 1].text, self._after_marks(word)
            if before == ":" and not inside[word - 1] and self._opens_marks(word):
                cuts.append(word)
                continue
            closed = before in tags.CLOSING and not inside[word] and self._ends_inside(word - 1)
            if not inside[word - 1] and (before in ENDS or closed) and after[0].isupper():
                cuts.append(word)
        for start, end in pairwise([unit.start, *cuts, unit.end]):
            yield replace(unit, start=start, end=end)

    def _by_verb(self, unit: Part) -> Iterator[Part]:
        """A unit without the verb that says the second of two marked stretches: “...” and promised “...”."""
        numbers = self._text.regions_in(unit)
        start, cue = unit.start, unit.cue
        verb = None if numbers else self._participle(unit)
        if verb is not None:
            yield replace(unit, end=verb - 1)
            yield replace(unit, start=verb + 1, cue=verb)
            return
        for one, other in pairwise(numbers):
            end, begin = self._text.regions[one][1], self._text.regions[other][0]
            verb = next((k for k in range(end, min(begin, end + LONGEST_JOINT)) if self._says(k)), None)
            if verb is None:
                continue
            finite = self._text.tokens[verb].lower_[-3:] != "ing"
            if finite and self._text.tokens[verb - 1].lower_ not in _JOINING:
                continue
            yield replace(unit, start=start, end=self._joint(end, verb) if finite else end, cue=cue)
            start, cue = (verb + 1, verb) if finite else (begin, None)
        yield replace(unit, start=start, cue=cue)

    def _participle(self, unit: Part) -> int | None:
        """The participle behind a comma that says the rest of a report: "..., adding that ..."."""
        words = range(unit.start + FEWEST_BEHIND, unit.end - FEWEST_BEHIND)
        spoken = (k for k in words if self._text.tokens[k - 1].text == "," and self._says(k))
        return next((k for k in spoken if self._text.tokens[k].lower_.endswith("ing")), None)

    def _says(self, word: int) -> bool:
        return self._text.tokens[word].is_alpha and reports_speech([self._text.tokens[word].text])

    def _joint(self, end: int, verb: int) -> int:
        """Where the words begin that join a verb to what stands before it: "and then promised"."""
        while verb > end and self._text.tokens[verb - 1].lower_ in _JOINING:
            verb -= 1
        return verb

    def _after_marks(self, word: int) -> str:
        """The first word from one on that opens no marks."""
        behind = (t.text for t in self._text.tokens[word : word + 3] if t.text not in tags.OPENING)
        return next(behind, self._text.tokens[word].text)

    def _without_ends(self, unit: Part) -> Part:
        """A unit without what leads to a whole sentence in marks, and without what only comes to marks behind them."""
        numbers = self._text.regions_in(unit)
        if not numbers:
            return unit
        (first, _), (_, last) = self._text.regions[numbers[0]], self._text.regions[numbers[-1]]
        if self._is_lead(unit.start, first) and self._is_sentence(numbers[0]):
            unit = replace(unit, start=first)
        words = [t.lower_ for t in self._text.tokens[last : unit.end]]
        while words and words[0] in tags.CLOSING - {","}:
            words.pop(0)
        added = words[:1] == [","] and len(words) > FEWEST_ADDED and words[1] in _ADDING and words[2] != "that"
        added = added or self._comments(last, unit.end)
        stray = 0 < len(words) <= FEWEST_ADDED and unit.start >= first - 1 and self._is_sentence(numbers[-1])
        return replace(unit, end=last) if added or stray else unit

    def _comments(self, start: int, end: int) -> bool:
        """Whether the writer comments behind marks and a comma: "..., a charge that ...", "..., making ..."."""
        word = start
        while word < end and self._text.tokens[word].text in tags.CLOSING | {","}:
            word += 1
        if word + 1 >= end or "," not in {t.text for t in self._text.tokens[start - 1 : word]}:
            return False
        token = self._text.tokens[word]
        if any(t.lower_ in {"and", "or"} for t in self._text.tokens[word:end]):
            return False  # a list goes on
        return token.lower_ in ONE_OF or (token.tag_ == "VBG" and token.lower_ != "including")

    def _is_lead(self, start: int, end: int) -> bool:
        """Whether words before marks only lead to them: they end with a comma, and no verb among them tells."""
        lead = self._text.tokens[start : tags.before_marks(self._text.tokens, end, start)]
        return bool(lead) and lead[-1].text == "," and not any(t.tag_ in FINITE for t in lead)

    def _is_sentence(self, number: int) -> bool:
        """Whether what stands in marks begins with a capital, and has a verb."""
        said = [t for t in self._text.tokens[slice(*self._text.regions[number])] if t.text[0].isalnum()]
        return bool(said) and said[0].text[0].isupper() and any(t.tag_ in FINITE for t in said)

    def _opens_marks(self, word: int) -> bool:
        """Whether marks open at a word."""
        return any(a - 1 <= word <= a for a, _ in self._text.regions)

    def _ends_inside(self, mark: int) -> bool:
        """Whether a closing mark stands behind the end of a sentence."""
        return mark > 0 and bool(self._text.inside[mark - 1]) and self._text.tokens[mark - 1].text in ENDS

    def _is_speech(self, number: int, touching: Sequence[Part]) -> bool:
        a, b = self._text.regions[number]
        if a == b:
            return False
        covered = sum(min(b, u.end) - max(a, u.start) for u in touching)
        if 2 * covered > b - a or self._text.p_content[a:b].mean() > ENOUGH:
            return True
        around = self._text.around(Part(a, b))
        alone = (b - a) >= FLOATING * (around[1] - around[0]) and b - a >= FEWEST_FLOATING
        return alone and not self._text.in_title(a)
