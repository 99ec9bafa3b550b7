"""Docs with a hand-made reading: the parts and links of attributions are given, not learned."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import spacy
from spacy.tokens import Doc

from reader.article import paragraphs
from reader.language.encoder import Reading, Window
from reader.language.labels import ATTRIBUTION, LINKS
from reader.language.marks import find_marked
from reader.language.pipeline import READING
from reader.language.quotes import Found, find_quotes

SURE, UNSURE = np.log(0.97), np.log(0.03 / 12)


@dataclass(frozen=True)
class Says:
    """One attribution as the encoder would see it, each part as it stands in the text."""

    content: str | Sequence[str]
    cue: str = ""
    source: str = ""
    speech: bool = True


def doc_reading(text: str, *attributions: Says) -> Doc:
    """A Doc of the text whose reading holds these attributions and nothing else."""
    doc = spacy.blank("en")(text)
    words = np.array([t.i for t in doc if not t.is_space], np.intp)
    for token in doc:
        token.is_sent_start = (
            token.i == 0 or doc[token.i - 1].text in {".", "\n\n", "\n"} or doc[token.i - 1].text == "”"
        )
    size = len(words)
    scores = np.full((size, len(ATTRIBUTION)), UNSURE, np.float32)
    scores[:, 0] = SURE
    links = np.full((len(LINKS), size, size), -9.0, np.float32)
    links[:, np.arange(size), np.arange(size)] = -0.01
    for one in attributions:
        _put(doc, words, one, scores, links)
    blank = np.zeros((size, 2), np.float32)
    window = Window(0, size, links)
    reading = Reading(blank, scores, blank, blank, blank, blank, (window,), np.zeros(size, np.intp))
    doc.user_data[READING] = (reading, words)
    return doc


def _put(doc: Doc, words: np.ndarray, one: Says, scores: np.ndarray, links: np.ndarray) -> None:
    kind = "SPEECH" if one.speech else "OTHER"
    contents = [one.content] if isinstance(one.content, str) else list(one.content)
    spans = {"CONTENT": [_words(doc, words, c) for c in contents]}
    spans["CUE"] = [_words(doc, words, one.cue, near=spans["CONTENT"][0][0])] if one.cue else []
    spans["SOURCE"] = [_words(doc, words, one.source, near=spans["CONTENT"][0][0])] if one.source else []
    for role, stretches in spans.items():
        for start, end in stretches:
            for word in range(start, end):
                scores[word] = UNSURE
                scores[word, ATTRIBUTION.index(f"{'B' if word == start else 'I'}-{role}-{kind}")] = SURE
    for role, link in (("CUE", "cue"), ("SOURCE", "source")):
        for target, _ in spans[role]:
            pointing = [*spans["CONTENT"], *(spans["CUE"] if link == "source" else [])]
            for start, end in pointing:
                links[LINKS.index(link), start:end] = -9.0
                links[LINKS.index(link), start:end, target] = -0.01


def _words(doc: Doc, words: np.ndarray, part: str, near: int = 0) -> tuple[int, int]:
    """The word numbers of a part: of its occurrences the nearest one."""
    starts = [i for i in range(len(doc.text)) if doc.text.startswith(part, i)]
    spans = []
    for start in starts:
        inside = [n for n, i in enumerate(words) if start <= doc[int(i)].idx < start + len(part)]
        spans.append((inside[0], inside[-1] + 1))
    return min(spans, key=lambda span: abs(span[0] - near))


def quotes_in(text: str, *attributions: Says, headline: bool = False) -> tuple[Found, ...]:
    """The quotes that are found in the text when the encoder sees these attributions."""
    doc = doc_reading(text, *attributions)
    extents = paragraphs(text)
    return find_quotes(doc, find_marked(text, extents), extents, extents[0] if headline else None)
