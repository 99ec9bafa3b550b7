"""The whole measure: every figure that matters, on any data folder, against the figures that the model ships with."""

import gzip
import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from reader.analysis import Analysis
from reader.article import Article
from reader.language import analyse_with_evidence
from reader.language.confidence import Calibration, Evidence
from reader.language.encoder import Encoder
from reader.sources.plain import read_plain
from reader.training.annotations import annotations, as_gold
from reader.training.corpora import NAMED, Layers, named, wire
from reader.training.measure import COARSE, Measures, found_names, gold_names, measure
from reader.training.scoring import (
    Annotated,
    Judged,
    Words,
    annotated,
    count_gold,
    count_quotes,
    judged,
    predicted,
    thoughts,
)

FIGURES = "figures.json"
"""The file of a model's folder that keeps its figures."""
POINT = 0.01
"""By more than this no figure may fall."""
BINS, FOLDS = 10, 5
_FEWEST = 30
"""So few annotated things make no figure that is compared."""
_ARTICLE = 900
"""Words of the article that times are given for."""
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class Outcome:
    """One predicted attribution: what spoke for it, how sure it was, and whether it was right."""

    article: str
    evidence: Evidence
    confidence: float
    right: bool


@dataclass(slots=True)
class Report:
    """All that an evaluation found."""

    measures: Measures = field(default_factory=Measures)
    errors: Counter[str] = field(default_factory=Counter)
    """Kinds of error on PolNeAR, counted."""
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Words of names by their own and their predicted label."""
    outcomes: list[Outcome] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    """For 900 words of each article."""

    def figures(self) -> dict[str, float]:
        """F of every measure that has enough cases, by name."""
        return {name: round(c.f, 4) for name, c in self.measures.counts.items() if c.gold >= _FEWEST}

    def fallen(self, before: Mapping[str, float]) -> list[str]:
        """What is lower than before by more than a point, in words."""
        now = self.figures()
        return [
            f"{name} fell from {before[name]:.3f} to {now[name]:.3f}"
            for name in now
            if name in before and now[name] < before[name] - POINT
        ]

    def text(self) -> str:
        """Everything as Markdown."""
        parts = [self.measures.table(), _heading("Confidence"), self._calibration_table()]
        if self.confusion:
            parts += [
                _heading("Names, in words: their own label by row, the predicted one by column"),
                self._confusion_table(),
            ]
        if self.errors:
            parts += [_heading("Commonest errors"), self.errors_table()]
        if self.seconds:
            parts.append(f"\nAnalysis of {_ARTICLE} words, once loaded: {median(self.seconds):.2f} s (median).")
        return "\n".join(parts)

    def errors_table(self, most: int = 20) -> str:
        """The commonest kinds of error as a Markdown table."""
        rows = [f"| {kind} | {count} |" for kind, count in self.errors.most_common(most)]
        return "\n".join(["| kind of error | n |", "|---|--:|", *rows])

    def _calibration_table(self) -> str:
        rows = [
            f"| {low:.1f} to {low + 1 / BINS:.1f} | {len(inside)} | {_mean(o.confidence for o in inside):.2f} "
            f"| {_mean(o.right for o in inside):.2f} |"
            for low, inside in self._bins()
        ]
        heads = ["| confidence | n | mean | right |", "|---|--:|--:|--:|"]
        return "\n".join([*heads, *rows, "", f"Expected calibration error: {self.calibration_error():.3f}"])

    def _bins(self) -> Iterator[tuple[float, list[Outcome]]]:
        for number in range(BINS):
            inside = [o for o in self.outcomes if min(int(o.confidence * BINS), BINS - 1) == number]
            if inside:
                yield number / BINS, inside

    def calibration_error(self) -> float:
        """The mean distance between confidence and the share that was right, over bins by their size."""
        gaps = [
            abs(_mean(o.confidence for o in inside) - _mean(o.right for o in inside)) * len(inside)
            for _, inside in self._bins()
        ]
        return sum(gaps) / len(self.outcomes) if self.outcomes else 0.0

    def _confusion_table(self) -> str:
        labels = sorted({label for pair in self.confusion for label in pair})
        rows = [
            f"| **{own}** | " + " | ".join(str(self.confusion[own, other] or "") for other in labels) + " |"
            for own in labels
        ]
        return "\n".join(["| | " + " | ".join(labels) + " |", "|---" * (len(labels) + 1) + "|", *rows])


def _heading(title: str) -> str:
    return f"\n## {title}\n"


def _mean(values: Iterable[float]) -> float:
    known = list(values)
    return sum(known) / len(known) if known else 0.0


def evaluate(data: Path, model: Path) -> Report:
    """Measure a model folder on everything in a data folder that it was not trained on."""
    report = Report()
    for path in sorted((data / "quotes").glob("polnear_*.jsonl.gz")):
        part = path.name.removeprefix("polnear_").removesuffix(".jsonl.gz")
        if part != "train":
            _polnear(report, path, data / f"quotes/polnear_{part}/heads.json.gz", f"PolNeAR {part}", model)
    for path in sorted((data / "gold/gold").glob("*.json")):
        _hand_made(report, path, data / f"gold/in/{path.stem}.txt", model)
    if (data / "articles/news_articles.jsonl.gz").exists():
        for text, one in annotations(data, "test"):
            analysis, _ = _analysed(report, text, model)
            count_gold(report.measures, text, as_gold(text, one), analysis, "held out")
        for text, one in annotations(data, "dev"):
            _judge(report, text, one, model)
    encoder = Encoder(model / "encoder")
    for path in sorted((data / "entities").glob("*.iob.gz")):
        name = path.name.removesuffix(".iob.gz")
        if name not in NAMED:
            _names(report, named(data, name), name, encoder)
    _names(report, wire("test"), "wire", encoder)
    if any((data / "syntax").glob("*_dev.conllu.gz")):
        report.measures.counts |= measure(data, model).counts
    return report


def _polnear(report: Report, path: Path, parses: Path, where: str, model: Path) -> None:
    heads: dict[str, list[list[Any]]] = {}
    if parses.exists():
        heads = json.loads(gzip.decompress(parses.read_bytes()))
    for line in gzip.decompress(path.read_bytes()).splitlines():
        record = json.loads(line)
        article = Annotated(record["text"], heads.get(record["id"]) or ())
        analysis, evidence = _analysed(report, record["text"], model)
        gold, guesses = annotated(article, record["attributions"]), predicted(article, analysis)
        pairs, left_out = judged(article, gold, guesses), thoughts(gold)
        count_quotes(report.measures, pairs, left_out, where)
        report.errors.update(errors_of(pairs, left_out))
        for number, proof in enumerate(evidence):
            quote = analysis.quotes[number]
            content = article.covered([(e.start, e.end) for e in quote.content])
            holder = next((pair for pair in pairs if pair[1] and content and content <= pair[1].content), None)
            # PolNeAR annotates nothing without a cue, so it cannot tell whether such a quote is right.
            if holder and proof.cue is not None and 2 * len(content & left_out) <= len(content):
                report.outcomes.append(Outcome(record["id"], proof, quote.confidence, holder[2]))


def _analysed(report: Report, text: str, model: Path) -> tuple[Analysis, tuple[Evidence, ...]]:
    before = time.perf_counter()
    result = analyse_with_evidence(read_plain(Article("", "", text)), str(model))
    words = len(text.split())
    if words:
        report.seconds.append((time.perf_counter() - before) * _ARTICLE / words)
    return result


def _judge(report: Report, text: str, one: Mapping[str, Any], model: Path) -> None:
    """Add to the outcomes those in an annotated article: news of another kind than PolNeAR's."""
    analysis, evidence = _analysed(report, text, model)
    right = count_gold(Measures(), text, as_gold(text, one), analysis, "")
    for number, (quote, proof) in enumerate(zip(analysis.quotes, evidence, strict=True)):
        report.outcomes.append(Outcome(one["id"], proof, quote.confidence, number in right))


def _hand_made(report: Report, gold: Path, text: Path, model: Path) -> None:
    words = text.read_bytes().decode("utf8")
    analysis, _ = _analysed(report, words, model)
    count_gold(report.measures, words, json.loads(gold.read_text("utf8")), analysis, "hand-annotated")


def _names(report: Report, documents: Iterable[Layers], name: str, encoder: Encoder) -> None:
    for document in documents:
        reading = encoder.read(document.words, document.opens, document.quoted)
        found = found_names(document, reading)
        gold = gold_names(document, found)
        for kind in ("PERSON", "ORG", "PLACE"):
            one, other = ({s for s in _coarse(each) if s[2] == kind} for each in (found, gold))
            report.measures.of(f"{kind} names, {name}").add(one, other)
            report.measures.of(f"names, {name}").add(one, other)
        size = len(document.words)
        report.confusion.update(
            pair for pair in zip(_by_word(gold, size), _by_word(found, size), strict=True) if pair != ("O", "O")
        )


def _coarse(spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    return [(a, b, COARSE.get(kind, kind)) for a, b, kind in spans]


def _by_word(spans: Sequence[tuple[int, int, str]], size: int) -> list[str]:
    labels = ["O"] * size
    for a, b, kind in _coarse(spans):
        labels[a:b] = [kind] * (b - a)
    return labels


def errors_of(pairs: Sequence[Judged], left_out: Words) -> Iterator[str]:
    """Each error of an article as its kind, in words."""
    gold = [g for g, _, _ in pairs if g]
    guesses = [p for _, p, _ in pairs if p]
    for one, guess, right in pairs:
        if one and guess and not right and one.is_speech:
            yield f"{one.kind}: {_wrong_speaker(one.source_kind, guess.source)}"
        elif one and guess is None and one.is_speech:
            near = max(guesses, key=lambda p: len(p.content & one.content), default=None)
            shared = len(near.content & one.content) / len(one.content) if near else 0.0
            yield f"{one.kind}: {'lost in a longer or other quote' if shared > _MOSTLY else 'not found'}"
        elif guess and one is None and 2 * len(guess.content & left_out) <= len(guess.content):
            inside = max((len(g.content & guess.content) / len(guess.content) for g in gold), default=0.0)
            yield f"{guess.kind}: {'a piece of another quote on its own' if inside > _MOSTLY else 'nobody said it'}"


def _wrong_speaker(kind: str, source: Words) -> str:
    if not kind:
        return "given a speaker where none is named"
    return f"no speaker, though a {kind} is there" if not source else f"wrong speaker instead of a {kind}"


def fitted(outcomes: Sequence[Outcome], *, ridge: float = 1.0, rounds: int = 30) -> dict[str, float]:
    """Weights of the logistic regression of right on evidence (Newton's method; `ridge` draws them to 0)."""
    names = list(outcomes[0].evidence.features())
    x = np.array([list(o.evidence.features().values()) for o in outcomes])
    y = np.array([o.right for o in outcomes], float)
    weights = np.zeros(len(names))
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (y - p) - ridge * weights
        bend = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(names))
        weights += np.linalg.solve(bend, slope)
    return dict(zip(names, weights.round(4).tolist(), strict=True))


def cross_validated(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The outcomes, each as sure as weights say that were fitted without any of its fold's articles."""
    articles = sorted({o.article for o in outcomes})
    fold = {article: number % FOLDS for number, article in enumerate(articles)}
    weights = [Calibration(fitted([o for o in outcomes if fold[o.article] != k])) for k in range(FOLDS)]
    return [replace(o, confidence=weights[fold[o.article]].confidence(o.evidence)) for o in outcomes]
