"""From a trained network to the model folder that ships: ONNX with int8 weights inside a spaCy pipeline."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from spacy.lookups import Lookups
from torch import Tensor, nn

from reader.language.encoder import HEADS
from reader.language.pipeline import blank_pipeline
from reader.training.corpora import Layers
from reader.training.network import Network
from reader.training.train import vocabulary

NAME, VERSION = "newsreader_en", "1.5.0"
_LEMMA_RULES = {
    "noun": [["s", ""], ["ses", "s"], ["ves", "f"], ["xes", "x"], ["zes", "z"], ["ches", "ch"], ["shes", "sh"],
             ["men", "man"], ["ies", "y"]],
    "verb": [["s", ""], ["ies", "y"], ["es", "e"], ["es", ""], ["ed", "e"], ["ed", ""], ["ing", "e"], ["ing", ""]],
    "adj": [["er", ""], ["est", ""], ["er", "e"], ["est", "e"]],
    "adv": [],
}  # fmt: skip


class _Exported(nn.Module):
    """The network for one window, its outputs in a row."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, types: Tensor, firsts: Tensor) -> tuple[Tensor, ...]:
        scores = self.network(ids, types, firsts, torch.ones_like(ids, dtype=torch.bool))
        return (*(getattr(scores, head) for head in HEADS), scores.links)


def export(trained: Path, treebanks: Iterable[Layers], folder: Path) -> None:
    """Write the model folder from `network.pt`; lemma tables come from the treebanks."""
    state = torch.load(trained, map_location="cpu")
    tags, pos, deps = state["sizes"]
    network = Network(len(vocabulary()), len(tags), len(pos), len(deps))
    network.load_state_dict(state["network"])
    network.eval()
    nlp = blank_pipeline({"tags": list(tags), "pos": list(pos), "deps": list(deps)}, lemma_tables(treebanks))
    nlp.meta.update(
        name=NAME.partition("_")[0],
        version=VERSION,
        license="MIT",
        notes="{} steps, {:.1f} epochs".format(*state["length"]),
        description="Names, syntax and attributions of English news",
    )
    nlp.to_disk(folder)
    inner = folder / "encoder"
    inner.mkdir(exist_ok=True)
    (inner / "pieces.txt").write_text("\n".join(vocabulary()) + "\n", "utf8")
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        _to_onnx(network, whole)
        # Seven bits: with eight, processors without VNNI let sums of products overflow.
        quantize_dynamic(
            whole, inner / "encoder.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )


def _to_onnx(network: Network, path: Path) -> None:
    example = (torch.full((1, 12), 5), torch.zeros(1, 12, dtype=torch.long), torch.arange(1, 9)[None])
    torch.onnx.export(
        _Exported(network),
        example,
        str(path),
        input_names=["ids", "types", "firsts"],
        output_names=[*HEADS, "links"],
        dynamic_axes={"ids": {1: "pieces"}, "types": {1: "pieces"}, "firsts": {1: "words"}},
        opset_version=17,
        dynamo=False,
    )


def lemma_tables(documents: Iterable[Layers]) -> Lookups:
    """The tables of spaCy's rule lemmatizer, their exceptions and index read off treebanks."""
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for document in documents:
        for word, pos, lemma in zip(document.words, document.pos, document.lemmas, strict=True):
            kind = "verb" if pos == "AUX" else pos.lower()
            if kind in _LEMMA_RULES and lemma != "_" and word.isalpha():
                seen = counts.setdefault((kind, word.lower()), {})
                seen[lemma.lower()] = seen.get(lemma.lower(), 0) + 1
    commonest = {key: max(seen, key=lambda lemma: seen[lemma]) for key, seen in counts.items()}
    index: dict[str, list[str]] = {kind: [] for kind in _LEMMA_RULES}
    for (kind, _), lemma in commonest.items():
        index[kind].append(lemma)
    exceptions: dict[str, dict[str, list[str]]] = {kind: {} for kind in _LEMMA_RULES}
    for (kind, word), lemma in sorted(commonest.items()):
        if word != lemma and _by_rule(word, kind, set(index[kind])) != lemma:
            exceptions[kind][word] = [lemma]
    lookups = Lookups()
    lookups.add_table("lemma_rules", _LEMMA_RULES)
    lookups.add_table("lemma_index", {kind: sorted(set(lemmas)) for kind, lemmas in index.items()})
    lookups.add_table("lemma_exc", exceptions)
    return lookups


def _by_rule(word: str, kind: str, index: set[str]) -> str | None:
    for old, new in _LEMMA_RULES[kind]:
        if word.endswith(old) and word.removesuffix(old) + new in index:
            return word.removesuffix(old) + new
    return None
