"""A Doc in words: the text as the steps that look for quotes speak of it, by the numbers of its words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from reader.article import Extent
from reader.language import tags
from reader.language.decoding import stretches, viterbi
from reader.language.labels import ATTRIBUTION, ENDS
from reader.language.marks import Marked
from reader.language.pipeline import reading_of

CONTENT = [i for i, label in enumerate(ATTRIBUTION) if "CONTENT" in label]
SPEECH_CONTENT = [i for i, label in enumerate(ATTRIBUTION) if label.endswith("CONTENT-SPEECH")]
STOPS = ENDS | {";", ":"}
"""What ends a clause."""
POINTS = 0.3
"""The share of a content's pointing that a cue or source must have."""
LONGEST_TAG = 30
"""Words between the halves of a split quote, at the most."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of words `[start, end)` that the encoder calls content, cue or source."""

    start: int
    end: int
    speech: bool = True
    share: float = 1.0
    """How sure the encoder is of it, or how much points to it."""
    cue: int | None = None
    """Of content: the verb by which the source of the content before it says this as well."""

    def __contains__(self, word: int) -> bool:
        return self.start <= word < self.end


class Wording:
    """A Doc's words with their paragraphs, marks and names, and what the encoder says of content, cue and source."""

    def __init__(self, doc: Doc, marked: Sequence[Marked], paragraphs: Sequence[Extent], title: Extent | None) -> None:
        reading, words = reading_of(doc)
        self.doc, self.reading, self.marked, self.title = doc, reading, marked, title
        self.tokens = [doc[int(i)] for i in words]
        self.number = {int(i): number for number, i in enumerate(words)}
        starts = np.array([t.idx for t in self.tokens])
        self.regions = [_words_in(starts, m.inner) for m in marked]
        self.paragraphs = [_words_in(starts, p) for p in paragraphs]
        self._paragraph = np.full(len(words), -1)
        for number, (a, b) in enumerate(self.paragraphs):
            self._paragraph[a:b] = number
        self.names = {index: name for name in doc.ents for index in range(name.start, name.end)}
        self.inside = np.zeros(len(words), np.intp)
        for number, (a, b) in enumerate(self.regions, 1):
            self.inside[a:b] = number
        self.p_content = np.exp(reading.attribution[:, CONTENT]).sum(1)
        self.p_speech = np.exp(reading.attribution[:, SPEECH_CONTENT]).sum(1)
        parts = list(stretches(viterbi(reading.attribution, ATTRIBUTION), ATTRIBUTION))
        self.content = [Part(a, b, k.endswith("SPEECH")) for a, b, k in parts if k.startswith("CONTENT")]
        self.cues = [Part(a, b, k.endswith("SPEECH")) for a, b, k in parts if k.startswith("CUE")]
        self.sources = [Part(a, b) for a, b, k in parts if k.startswith("SOURCE")]

    def in_title(self, word: int) -> bool:
        """Whether a word stands in the headline."""
        return self.title is not None and self.tokens[word].idx in self.title

    def opens(self, word: int) -> bool:
        """Whether a sentence begins with the word, as its marks tell."""
        before = self.tokens[word - 1].text
        follows = before != "," and (before in STOPS or before in tags.CLOSING)
        return follows or self.paragraph_of(word - 1) != self.paragraph_of(word)

    def begins(self, word: int) -> bool:
        """Whether a sentence begins with the word, as the encoder sees it."""
        return bool(self.tokens[word].is_sent_start)

    def paragraph_of(self, word: int) -> int:
        """The number of the paragraph that holds the word, -1 for none."""
        return int(self._paragraph[word])

    def around(self, unit: Part) -> tuple[int, int]:
        """The first word of the unit's paragraph, and the one after its last."""
        number = self.paragraph_of(unit.start)
        return self.paragraphs[number] if number >= 0 else (unit.start, unit.end)

    def regions_in(self, unit: Part) -> list[int]:
        """The numbers of the marked stretches of which words stand in a unit, in order."""
        return sorted({int(number) - 1 for number in self.inside[unit.start : unit.end] if number})

    def regions_of(self, units: Iterable[Part]) -> list[int]:
        """The same of several units, each once."""
        return sorted({number for unit in units for number in self.regions_in(unit)})

    def phrase_at(self, word: int) -> Part:
        """The name that holds a word, or the word alone."""
        name = self.names.get(self.tokens[word].i)
        if name is None:
            return Part(word, word + 1)
        return Part(self.number[name.start], self.number[name.end - 1] + 1)

    def says_so(self, unit: Part) -> bool:
        """Whether a unit ends in marks, and as one does that a tag follows."""
        end = self.end_of_marks(unit)
        return end is not None and tags.closes_on_tag(self.tokens, end, self.around(unit)[1])

    def end_of_marks(self, unit: Part) -> int | None:
        """The word behind the last one in marks, if the unit ends there."""
        last = int(self.inside[unit.start : unit.end].max())
        end = self.regions[last - 1][1] if last else -1
        ends = last and all(t.text in tags.CLOSING for t in self.tokens[end : unit.end])
        return end if ends and end >= unit.end - 2 else None

    def tag_behind(self, unit: Part) -> tags.Tag | None:
        """The tag that follows a unit at once."""
        return tags.after(self.tokens, unit.end, self.next_marked(unit.end, self.around(unit)[1]))

    def next_marked(self, word: int, limit: int) -> int:
        """The first word from one on that stands in marks; `limit` where none does before it."""
        ahead = np.flatnonzero(self.inside[word:limit])
        return word + int(ahead[0]) if len(ahead) else limit

    def tag_ahead(self, unit: Part) -> tags.Tag | None:
        """The tag that opens a sentence and leads to the marks with which a unit begins."""
        if not self.inside[unit.start : unit.start + 2].any():
            return None
        tag = tags.before(self.tokens, self.around(unit)[0], unit.start)
        return tag if tag and self.opens(tag.source[0]) else None


def _words_in(starts: NDArray[np.intp], extent: Extent) -> tuple[int, int]:
    return int(np.searchsorted(starts, extent.start)), int(np.searchsorted(starts, extent.end))
