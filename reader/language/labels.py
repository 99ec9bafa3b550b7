"""The label sets of the encoder's heads, in the order of its outputs."""

_KINDS = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW")

NAMES = ("O", *(f"{p}-{k}" for k in _KINDS for p in "BI"))
"""BIO labels of names."""

ATTRIBUTION = ("O", *(f"{p}-{r}-{k}" for k in ("SPEECH", "OTHER") for r in ("CONTENT", "SOURCE", "CUE") for p in "BI"))
"""BIO labels of the parts of an attribution; speech apart from thoughts, plans and feelings."""

LINKS = ("head", "cue", "source", "antecedent")
"""What tokens point to: their syntactic head, the cue of a content, the source of a content or cue, and an
earlier mention of the same thing. A token that points to itself points to nothing."""

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Penn tags of the verbs that can make a sentence."""
ENDS = frozenset({".", "!", "?"})
"""What ends a sentence."""
