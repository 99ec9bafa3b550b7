"""How sure an attribution is: the share of attributions with such evidence that were right on annotated articles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp, log, sqrt

from reader.analysis import QuoteKind

_LEAST = 0.01
"""No share counts as nearer to 0 or 1."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one attribution."""

    kind: QuoteKind
    content: float
    """The encoder's mean probability that the words are reported."""
    cue: float | None
    """The share of the content's pointing that its cue has; None without a cue."""
    source: float | None
    """The same of its source."""
    laid_out: bool = False
    """Whether the layout gives the tag away."""
    goes_on: bool = False
    """Whether the speaker is only that of the quote, or of the sentence, before."""
    pronoun: bool = False
    """Whether the source is a pronoun."""
    joined: bool = False
    """Whether it was put together of several pieces."""

    def features(self) -> dict[str, float]:
        """The evidence as numbers, by name."""
        return {
            "bias": 1.0,
            "content": _logit(self.content),
            "cue": 0.0 if self.cue is None else _logit(self.cue),
            "source": 0.0 if self.source is None else _logit(self.source),
            "no cue": float(self.cue is None),
            "no source": float(self.source is None),
            "direct": float(self.kind == "direct"),
            "mixed": float(self.kind == "mixed"),
            "laid out": float(self.laid_out),
            "goes on": float(self.goes_on),
            "pronoun": float(self.pronoun),
            "joined": float(self.joined),
        }


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights of a logistic regression; without any, the product of the shares stands in."""

    weights: Mapping[str, float] = field(default_factory=dict)

    def confidence(self, evidence: Evidence) -> float:
        """The probability, 0 to 1, that words and speaker are right."""
        if not self.weights:
            return evidence.content * sqrt(evidence.cue or 0.5) * (evidence.source or 0.5)
        total = sum(self.weights.get(name, 0.0) * x for name, x in evidence.features().items())
        return 1 / (1 + exp(-total))


def _logit(share: float) -> float:
    bounded = min(max(share, _LEAST), 1 - _LEAST)
    return log(bounded / (1 - bounded))
