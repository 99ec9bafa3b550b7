"""Quotes: from the encoder's parts and links, and the marks of the text, to reported words with cue and source.

Quotation marks are the strong evidence: a stretch in marks is speech or it is not, as a whole. What the encoder calls
content, cue and source is joined by what points to what, and a quote that points nowhere goes on from its
neighbours where the text says so.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from spacy.tokens import Doc, Span, Token

from reader.analysis import QuoteKind
from reader.article import Extent
from reader.language import tags
from reader.language.confidence import Evidence
from reader.language.contents import find_contents
from reader.language.cues import denies_speech, reports_speech, stems_of
from reader.language.labels import ENDS
from reader.language.lexicon.pronouns import ARTICLES
from reader.language.lexicon.titles import HONORIFICS
from reader.language.links import Draft, How, link
from reader.language.marks import Marked
from reader.language.pipeline import reading_of
from reader.language.transcripts import Turn, find_turns
from reader.language.wording import LONGEST_TAG, STOPS, Part, Wording

CLAUSE, STRAY = 5, 2
"""Words of a whole clause at the least, and of what is stray beside one at the most."""
FEWEST = 3
"""Words of the longest stretch of an indirect quote, at the least."""
SHORT = 2
"""Words of a source, at the most, that may stop short of its noun."""
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
"""Tags of what a source names somebody with."""
LONGEST_TERM = 4
"""Words in marks that may be a term, at the most."""
LONGEST_GAP = 8
"""Words that a report may lack in its midst, at the most."""
TRANSCRIBED = 0.99
"""How sure it is that the words of a transcript's turn are said."""
FAR, LONGEST_LISTENER = 8, 7
"""Words between the cue and what it tells, at the most, and of whom it is told to."""
_TERMS = frozenset("name names nickname phrase term terms title word words".split())
"""What stands before words in marks that are spoken about: uses the term “super 3G”."""
_ASKING = frozenset("advise ask beg call challenge encourage instruct order remind tell urge warn".split())
_WHAT_IS_ASKED = frozenset({"about", "against", "if", "not", "that", "to", "whether"})
"""What leads on to what somebody is asked to do, or told."""
_LISTENERS = frozenset({"him", "her", "them", "us", "me"})
_LISTENING = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN"})
"""Tags of whom something is told to."""
_LEADING = frozenset({"that", ",", ":", ";", "—", "–", "-", "--", "...", "…"})
_TRAILING = frozenset({",", ".", ":", ";", "—", "–", "-", "--", "(", "and", "but", "as", "while", "when", "“", "‘"})
_CLOSING = tags.CLOSING_MARKS - {"'"}
"""The marks with which no report begins; an apostrophe may: '90s."""
_HELD_BACK = frozenset({"and", "but", "or", "that", "because", "as"})
"""Words outside the marks that do not make a direct quote mixed."""


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


def find_quotes(
    doc: Doc, marked: Sequence[Marked], paragraphs: Sequence[Extent], title: Extent | None = None
) -> tuple[Found, ...]:
    """All quotes of a Doc in order; `title` is the headline's extent, in which nothing without marks is a quote."""
    if not len(reading_of(doc)[1]):
        return ()
    text = Wording(doc, marked, paragraphs, title)
    turns = find_turns(text)
    spoken = {word for turn in turns for start, end in turn.contents for word in range(start, end)}
    contents = [unit for unit in find_contents(text) if unit.start not in spoken]
    finder = _Finder(text)
    return tuple(sorted((*finder.quotes(link(text, contents)), *finder.turns(turns)), key=lambda quote: quote.start))


class _Finder:
    """One search."""

    def __init__(self, text: Wording) -> None:
        self._text = text

    def quotes(self, drafts: list[Draft]) -> tuple[Found, ...]:
        """The quotes of the drafts, in order."""
        found = [quote for draft in self._joined(drafts) for quote in self._finished(draft)]
        return tuple(sorted(found, key=lambda quote: quote.start))

    def turns(self, turns: Sequence[Turn]) -> Iterator[Found]:
        """The turns of a transcript as quotes."""
        for turn in turns:
            source = self._span(Part(*turn.label))
            content = tuple(self._said(start, end) for start, end in turn.contents)
            units = [Part(start, end) for start, end in turn.contents]
            draft = Draft(units, source=Part(*turn.label), how="turn")
            evidence = replace(self._evidence(draft, "direct", source), content=TRANSCRIBED, joined=False)
            yield Found("direct", content, None, source, evidence, _why(draft, None, source))

    def _said(self, start: int, end: int) -> Extent:
        """The characters of words."""
        last = self._text.tokens[end - 1]
        return Extent(self._text.tokens[start].idx, last.idx + len(last))

    def _joined(self, drafts: list[Draft]) -> list[Draft]:
        """The drafts with split quotes and quotes over paragraphs put together."""
        joined: list[Draft] = []
        for draft in self._parted(drafts):
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
            if before and draft.goes_on and before.source and not before.regions:
                # What comes before is no quote, or none in marks: its source is whom the text is about.
                draft.source, draft.how, draft.goes_on = before.source, "sentence", False
            joined.append(draft)
        return joined

    def _parted(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """The drafts, what ended before a report that is not in marks apart from it: “It is.” Lee said it was “dry”."""
        for draft in drafts:
            ended = [u for u in draft.units if self._has_ended(u, draft.cue)]
            rest = [u for u in draft.units if u not in ended]
            if ended and any(self._kind(u) != "direct" for u in rest):
                yield Draft(ended, regions=self._text.regions_of(ended))
                draft.units, draft.regions = rest, self._text.regions_of(rest)
            yield draft

    def _has_ended(self, unit: Part, cue: Part | None) -> bool:
        """Whether a unit in marks is a whole sentence before that with the cue."""
        if cue is None or unit.end > cue.start or self._kind(unit) != "direct":
            return False
        return self._text.tokens[self._text.regions[self._text.regions_in(unit)[-1]][1] - 1].text in ENDS

    def _carries_on(self, before: Draft, draft: Draft) -> bool:
        """Whether a mark that was not closed is taken up again by the next paragraph's quote."""
        if not before.regions or not draft.regions or (before.cue and draft.cue):
            return False
        last = before.regions[-1]
        return self._text.marked[last].carries_on and draft.regions[0] == last + 1

    def _is_second_half(self, before: Draft, draft: Draft) -> bool:
        """Whether a stretch in marks without a cue follows the tag of the quote before in its paragraph."""
        if self._tag_between_commas(before, draft):
            return True
        if draft.cue or draft.source or not draft.regions or not before.regions or before.cue is None:
            return False
        end, start = before.units[-1].end, draft.units[0].start
        if not end <= before.cue.start < start or start - end > LONGEST_TAG:
            return False
        if self._text.paragraph_of(end - 1) != self._text.paragraph_of(start):
            return self._is_cut_by_a_comma(before) and self._follows(before, draft)
        return not self._sentence_between(before.cue.start, start)

    def _is_cut_by_a_comma(self, draft: Draft) -> bool:
        """Whether the marks end on a comma, and no more than one sentence's tag stands behind them in the paragraph."""
        end, limit = self._text.regions[draft.regions[-1]][1], self._text.around(draft.units[-1])[1]
        behind = [t.text for t in self._text.tokens[end : limit - 1]]
        return self._text.tokens[end - 1].text == "," and STOPS.isdisjoint(behind)

    def _tag_between_commas(self, before: Draft, draft: Draft) -> bool:
        """Whether one utterance is broken by no more than a tag: “It is,” Lee said, “what it is.”."""
        if before.cue is None or not before.regions or not draft.regions:
            return False
        end, start = self._text.regions[before.regions[-1]][1], self._text.regions[draft.regions[0]][0]
        if not end <= before.cue.start < before.cue.end <= start or start - end > LONGEST_TAG:
            return False
        if draft.cue and before.cue.end <= draft.cue.start < start:
            return False  # “It is,” Lee said, adding, “what it was.”
        words = [t.text for t in self._text.tokens[end : tags.before_marks(self._text.tokens, start, end)]]
        unbroken = words[-1:] == [","] and STOPS.isdisjoint(words)
        return unbroken and self._text.says_so(before.units[-1]) and not self._text.tag_behind(draft.units[-1])

    def _sentence_between(self, start: int, end: int) -> bool:
        """Whether a whole sentence stands between the sentence of one word and another word."""
        breaks = [k for k in range(start + 1, end + 1) if self._text.begins(k)]
        return len(breaks) > 1

    def _follows(self, before: Draft, draft: Draft) -> bool:
        """Whether the quote directly follows: in the same paragraph, or at the head of the next."""
        then, now = self._text.paragraph_of(before.units[-1].end - 1), self._text.paragraph_of(draft.units[0].start)
        if now == then:
            return True
        opens = draft.units[0].start - self._text.paragraphs[now][0] <= 1
        return now == then + 1 and opens and (bool(before.regions) or self._ends_its_paragraph(before))

    def _ends_its_paragraph(self, report: Draft) -> bool:
        """Whether no other sentence stands behind a report in its paragraph."""
        last = max(part.end for part in (*report.units, report.cue) if part is not None)
        end = self._text.paragraphs[self._text.paragraph_of(report.units[-1].end - 1)][1]
        return not any(self._text.begins(k) for k in range(last, end))

    def _finished(self, draft: Draft) -> Iterator[Found]:
        units = self._filled(self._in_reach(draft), draft.cue)
        kinds = [self._kind(u) for u in units]
        whole = [
            u for u, kind in zip(units, kinds, strict=True) if kind == "direct" and self._stands_alone(u, draft.cue)
        ]
        rest = [u for u in units if u not in whole]
        if whole and any(self._kind(u) != "direct" for u in rest):
            if any(self._tells(u) for u in rest):
                yield from self._quote(replace(draft, units=rest))
            yield from self._quote(replace(draft, units=whole))
            return
        quoted = [u for u, kind in zip(units, kinds, strict=True) if kind != "indirect"]
        reported = [u for u in units if u not in quoted]
        if quoted and reported and not self._same_sentence(units):
            yield from self._quote(replace(draft, units=reported))
            yield from self._quote(replace(draft, units=quoted))
            return
        first, *later = self._utterances(units)
        yield from self._quote(replace(draft, units=first))
        for each in later:
            yield from self._quote(replace(draft, units=each, source=None, goes_on=True))

    def _utterances(self, units: Sequence[Part]) -> list[list[Part]]:
        """The units, parted where marks are closed and opened again at once: “It is.” “It was.”."""
        parts = [[units[0]]]
        for before, unit in pairwise(units):
            if self._is_said_anew(before, unit):
                parts.append([unit])
            else:
                parts[-1].append(unit)
        return parts

    def _is_said_anew(self, before: Part, unit: Part) -> bool:
        """Whether nothing but closing and opening marks stand between the stretches of two units, in one paragraph."""
        then, now = self._text.regions_in(before), self._text.regions_in(unit)
        if not then or not now:
            return False
        end, start = self._text.regions[then[-1]][1], self._text.regions[now[0]][0]
        between = self._text.tokens[end:start]
        marks = all(t.text in tags.CLOSING | tags.OPENING for t in between)
        one = self._text.paragraph_of(end - 1) == self._text.paragraph_of(start)
        return one and marks and self._text.marked[then[-1]].closed

    def _tells(self, unit: Part) -> bool:
        """Whether a unit has marks, or a verb: "the decision: “It is.”" only says what the quote is about."""
        return any(
            self._text.inside[k] or self._text.tokens[k].pos_ in {"VERB", "AUX", ""}
            for k in range(unit.start, unit.end)
        )

    def _stands_alone(self, unit: Part, cue: Part | None) -> bool:
        """Whether a unit in marks is a sentence of its own: behind that with the cue, a colon, or the cue's comma."""
        if cue is None or unit.start <= cue.start:
            return False
        first, _ = self._text.around(unit)
        mark = tags.before_marks(self._text.tokens, unit.start, first)
        said = [t for t in self._text.tokens[unit.start : unit.end] if t.is_alpha]
        opens = mark == first or self._text.tokens[mark - 1].text in STOPS or self._text.opens(mark)
        follows = self._text.tokens[mark - 1].text == "," and mark - 1 - cue.end <= SHORT
        return (opens or follows) and bool(said) and said[0].text[0].isupper()

    def _in_reach(self, draft: Draft) -> list[Part]:
        """The units in order, without words outside of marks that another sentence, or a quote's end, parts from it."""
        units = sorted(draft.units, key=lambda u: u.start)
        near = [u for u in units if draft.cue is None or not self._stop_between(u, draft.cue)]
        kept = [u for u in units if u in near or self._text.inside[u.start : u.end].any() or not near]
        ends = [u.end for u in kept if self._text.says_so(u)]
        return [u for u in kept if self._text.inside[u.start : u.end].any() or not any(e <= u.start for e in ends)]

    def _filled(self, units: Sequence[Part], cue: Part | None) -> list[Part]:
        """The units, those between which only a few words of their own sentence are missing taken for one."""
        filled: list[Part] = []
        for unit in units:
            last = filled[-1] if filled else None
            is_stray = last and cue and last.start >= cue.end and last.end - last.start <= STRAY
            if last and not is_stray and self._is_gap(last.end, unit.start):
                filled[-1] = replace(last, end=unit.end)
            else:
                filled.append(unit)
        return filled

    def _is_gap(self, start: int, end: int) -> bool:
        """Whether between two words there is nothing but a little of a report that was overlooked."""
        if not 0 < end - start <= LONGEST_GAP or self._text.inside[start - 1 : end + 1].any():
            return False
        if any(start < part.end and part.start < end for part in (*self._text.cues, *self._text.sources)):
            return False
        return not any(
            self._text.tokens[k].is_sent_start or self._text.tokens[k].text in ENDS | {":"}
            for k in range(start, end + 1)
        )

    def _stop_between(self, unit: Part, cue: Part) -> bool:
        start, end = (unit.end - 1, cue.start) if unit.start < cue.start else (cue.end, unit.start)
        return any(t.text in ENDS for t in self._text.tokens[start:end])

    def _same_sentence(self, units: Sequence[Part]) -> bool:
        return len({self._text.tokens[u.start].sent.start for u in units}) == 1

    def _quote(self, draft: Draft) -> Iterator[Found]:
        kinds = {self._kind(u) for u in draft.units}
        kind: QuoteKind = "direct" if kinds == {"direct"} else "indirect" if kinds == {"indirect"} else "mixed"
        if kind == "indirect" and not self._is_report(draft):
            return
        if kind != "indirect" and (self._is_term(draft) or self._is_fragment(draft, kind)):
            return
        told = [self._behind_listener(u, draft.cue) for u in self._without_scraps(self._telling(draft, kind))]
        content = tuple(extent for u in told for extent in self._extents(u, kind))
        if not content:
            return
        cue, source = self._span(self._spoken(draft.cue)), self._span(self._whole(draft.source))
        yield Found(
            kind, content, Extent(cue.start_char, cue.end_char) if cue is not None else None, source,
            self._evidence(draft, kind, source), _why(draft, cue, source), draft.goes_on,
        )  # fmt: skip

    def _is_term(self, draft: Draft) -> bool:
        """Whether what stands in marks, and nobody is named for, is a name or a term: known as “super 3G”."""
        words = [k for u in draft.units for k in range(u.start, u.end) if self._text.inside[k]]
        said = [k for k in words if self._text.tokens[k].text[0].isalnum()]
        ends = any(self._text.tokens[k].text in STOPS | {",", "…", "..."} for k in words)
        if draft.source is not None or self._says(draft.cue):
            return False
        alone = draft.goes_on or any(self._text.opens(u.start) for u in draft.units if u.start)
        return len(said) <= LONGEST_TERM and not ends and not alone

    def _is_fragment(self, draft: Draft, kind: QuoteKind) -> bool:
        """Whether it is a word or name by itself, a headline's that nobody there says, or a term that nobody says."""
        first = tags.before_marks(self._text.tokens, draft.units[0].start)
        if kind == "direct" and first and self._text.tokens[first - 1].lower_ in _TERMS and not self._says(draft.cue):
            return True
        heads = self._text.in_title(draft.units[0].start) and draft.cue is None
        if heads and not (draft.source and self._text.in_title(draft.source.start)):
            return True
        marked = (k for u in draft.units for k in range(u.start, u.end) if self._text.inside[k])
        few = sum(self._text.tokens[k].text[0].isalnum() for k in marked) <= LONGEST_TERM
        return kind == "mixed" and draft.source is None and not draft.goes_on and few

    def _says(self, cue: Part | None) -> bool:
        return cue is not None and reports_speech([t.text for t in self._text.tokens[cue.start : cue.end]])

    def _telling(self, draft: Draft, kind: QuoteKind) -> Sequence[Part]:
        """The units without stray words: what is very short behind the cue and beside a whole clause."""
        if kind == "direct" or max(u.end - u.start for u in draft.units) < CLAUSE:
            return draft.units
        spoken = draft.cue.start if draft.cue else -1
        return [
            u
            for u in draft.units
            if u.end - u.start > STRAY or u.start < spoken or self._text.inside[u.start : u.end].any()
        ]

    def _without_scraps(self, units: Sequence[Part]) -> Sequence[Part]:
        """The units, where some stand in marks without a word or two elsewhere that do not."""
        marked = [u for u in units if self._text.inside[u.start : u.end].any()]
        return [u for u in units if u in marked or u.end - u.start > STRAY] if marked else units

    def _behind_listener(self, unit: Part, cue: Part | None) -> Part:
        """The unit without whom it is told to: "told the programme 60 Minutes that ...", "urged the mayor to ..."."""
        if cue is None or not 0 <= unit.start - cue.end < FAR or self._text.inside[unit.start]:
            return unit
        if not stems_of(self._text.tokens[cue.end - 1].lower_) & _ASKING:
            return unit
        words = range(unit.start, min(unit.end, unit.start + LONGEST_LISTENER))
        start = next((k for k in words if self._text.tokens[k].lower_ in _WHAT_IS_ASKED), unit.start)
        named = all(self._is_listener(k) for k in range(unit.start, start))
        return replace(unit, start=start) if start > unit.start and named else unit

    def _is_listener(self, word: int) -> bool:
        return self._text.tokens[word].pos_ in _LISTENING or self._text.tokens[word].lower_ in _LISTENERS

    def _is_report(self, draft: Draft) -> bool:
        """Whether content without marks is reported speech: with a cue of speech, a source, and not a headline."""
        if draft.cue is None or draft.source is None or self._text.in_title(draft.units[0].start):
            return False
        cue = [token.text for token in self._text.tokens[draft.cue.start : draft.cue.end]]
        if not reports_speech(cue) or denies_speech(cue) or max(u.end - u.start for u in draft.units) < FEWEST:
            return False
        if self._text.tokens[draft.source.end - 1].lower_ == "you":
            return False  # whoever reads: "you have to remember that ..."
        if self._text.paragraph_of(draft.source.start) > self._text.paragraph_of(draft.cue.start):
            return False  # nobody reports for whom a later paragraph names
        by_participle = draft.source.end == draft.cue.start and cue[0].lower().endswith("ing")
        if by_participle and self._text.tokens[draft.units[0].start].lower_ in _LISTENERS:
            return False  # "wrote to the allies warning them of rain": the allies warn nobody
        speech = np.mean([self._text.p_speech[u.start : u.end].mean() for u in draft.units])
        thought = np.mean([(self._text.p_content - self._text.p_speech)[u.start : u.end].mean() for u in draft.units])
        return bool(speech >= thought)

    def _kind(self, unit: Part) -> QuoteKind:
        said = [k for k in range(unit.start, unit.end) if any(c.isalnum() for c in self._text.tokens[k].text)]
        outside = [k for k in said if not self._text.inside[k]]
        if len(outside) == len(said):
            return "indirect"
        plain = all(self._text.tokens[k].lower_ in _HELD_BACK for k in outside)
        return "direct" if plain else "mixed"

    def _extents(self, unit: Part, kind: QuoteKind) -> Iterator[Extent]:
        if kind == "direct":
            for number in self._text.regions_in(unit):
                yield _trimmed(self._text.doc.text, self._clipped(number, unit))
            return
        start, end = unit.start, unit.end
        while start < end and (self._text.tokens[start].lower_ in _LEADING or self._is_anothers_mark(start)):
            start += 1
        while end > start and self._text.tokens[end - 1].lower_ in _TRAILING and not self._text.inside[end - 1]:
            end -= 1
        if not any(any(c.isalnum() for c in token.text) for token in self._text.tokens[start:end]):
            return
        first, last = self._text.tokens[start].idx, self._text.tokens[end - 1].idx + len(self._text.tokens[end - 1])
        for number in (int(self._text.inside[start]), int(self._text.inside[end - 1])):
            if number:
                outer = self._text.marked[number - 1].outer
                first, last = min(first, outer.start), max(last, outer.end)
        yield Extent(first, last)

    def _is_anothers_mark(self, word: int) -> bool:
        """Whether a word is the mark that closes what stands before."""
        return self._text.tokens[word].text in _CLOSING and not self._text.inside[word]

    def _whole(self, source: Part | None) -> Part | None:
        """The source with the rest of a name that it cuts, or that its article leads to."""
        if source is None:
            return None
        source = self._to_its_noun(self._behind_titles(self._without_ends(source)))
        last = source.end - 1
        if (
            self._text.tokens[last].pos_ == "DET"
            and source.end < len(self._text.tokens)
            and self._text.tokens[source.end].ent_type_
        ):
            last = source.end
        return replace(source, end=max(source.end, self._text.phrase_at(last).end))

    def _without_ends(self, source: Part) -> Part:
        """The source without what leads on from it: "the prime minister on" Monday, "Moor, who"."""
        end = source.end
        while end - source.start > 1 and self._leads_on(self._text.tokens[end - 1]):
            end -= 1
        return replace(source, end=end)

    def _leads_on(self, token: Token) -> bool:
        return token.pos_ in {"ADP", "AUX"} or token.tag_ in {"WP", "WDT"} or token.text == ","

    def _behind_titles(self, source: Part) -> Part:
        """The source on to the name to which the title at its end belongs."""
        end = source.end
        while (
            end < len(self._text.tokens)
            and self._text.tokens[end - 1].lower_ in HONORIFICS
            and self._text.tokens[end].is_title
        ):
            end += 1
        return replace(source, end=end)

    def _to_its_noun(self, source: Part) -> Part:
        """The source on to the noun that it stops short of."""
        end = source.end
        if end - source.start > SHORT or any(
            t.pos_ in NOMINAL and t.lower_ not in ARTICLES for t in self._text.tokens[source.start : end]
        ):
            return source
        leading = {"ADJ", "NOUN", "PROPN", "NUM"} | ({"DET"} if self._text.tokens[end - 1].pos_ == "ADP" else set())
        while end < len(self._text.tokens) and self._text.tokens[end].pos_ in leading:
            end += 1
        return replace(source, end=end) if self._text.tokens[end - 1].pos_ in NOMINAL else source

    def _spoken(self, cue: Part | None) -> Part | None:
        """The cue up to its last verb of speech: "said" of "said in a statement"."""
        if cue is None:
            return None
        words = [k for k in range(cue.start, cue.end) if self._text.tokens[k].is_alpha]
        verbs = [k for k in words if reports_speech([self._text.tokens[k].text])]
        is_verb = bool(verbs) and self._text.tokens[verbs[-1]].lower_ != "according"
        return replace(cue, end=verbs[-1] + 1) if is_verb else cue

    def _clipped(self, region: int, unit: Part) -> Extent:
        """What stands in the marks, as far as it belongs to the unit."""
        (a, b), inner = self._text.regions[region], self._text.marked[region].inner
        last = self._text.tokens[min(b, unit.end) - 1]
        return Extent(
            inner.start if unit.start <= a else self._text.tokens[unit.start].idx,
            inner.end if unit.end >= b else last.idx + len(last),
        )

    def _span(self, part: Part | None) -> Span | None:
        if part is None:
            return None
        tokens: list[Token] = self._text.tokens[part.start : part.end]
        return self._text.doc[tokens[0].i : tokens[-1].i + 1]

    def _evidence(self, draft: Draft, kind: QuoteKind, source: Span | None) -> Evidence:
        return Evidence(
            kind=kind,
            content=float(np.mean([self._text.p_content[u.start : u.end].mean() for u in draft.units])),
            cue=draft.cue.share if draft.cue else None,
            source=draft.source.share if draft.source else None,
            laid_out=draft.how in {"tag", "turn", "signature"},
            goes_on=draft.goes_on or (draft.how == "sentence" and draft.cue is None),
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


def _why(draft: Draft, cue: Span | None, source: Span | None) -> str:
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
