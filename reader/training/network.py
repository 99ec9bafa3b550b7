"""The encoder and its heads in torch: MiniLM (Wang et al., 2020) with case and quotation marks given back to it."""

from pathlib import Path
from typing import NamedTuple

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from reader.language.labels import ATTRIBUTION, LINKS, NAMES
from reader.language.pieces import CASES

WIDTH, LAYERS, HEADS, INNER, POSITIONS = 384, 6, 12, 1536, 512
"""Of the pretrained encoder."""
UPPER = 2
"""Layers above the pretrained ones."""
LINK_WIDTH = 128
TYPES = len(CASES) * 2
"""Token types: a case, inside or outside quotation marks."""


class Scores(NamedTuple):
    """What the heads say of each word of each window; logits."""

    names: Tensor
    attribution: Tensor
    tags: Tensor
    pos: Tensor
    deps: Tensor
    begins: Tensor
    links: Tensor
    """[batch, link, word, word]: how well the third axis points to the fourth."""


class Layer(nn.Module):
    """One transformer layer, normalised after each half as in BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.mixed_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """The next hidden states; `mask` is added to the attention's logits."""
        x = self.mixed_norm(x + self.attended(x, mask))
        return self.outer_norm(x + self.grown(x))

    def attended(self, x: Tensor, mask: Tensor) -> Tensor:
        """What each place takes from the others."""

        def heads(y: Tensor) -> Tensor:
            return y.view(y.shape[0], y.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = heads(self.query(x)), heads(self.key(x)), heads(self.value(x))
        seen = functional.scaled_dot_product_attention(query, key, value, mask).transpose(1, 2).reshape(x.shape)
        return functional.dropout(self.mixed(seen), 0.1, self.training)

    def grown(self, x: Tensor) -> Tensor:
        """What each place makes of itself."""
        return functional.dropout(self.outer(functional.gelu(self.inner(x))), 0.1, self.training)


class UpperLayer(Layer):
    """A layer above the pretrained ones, normalised before each half: at first it changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        for last in (self.mixed, self.outer):
            nn.init.zeros_(last.weight)
            nn.init.zeros_(last.bias)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """The next hidden states; `mask` is added to the attention's logits."""
        x = x + self.attended(self.mixed_norm(x), mask)
        return x + self.grown(self.outer_norm(x))


class Pointer(nn.Module):
    """Biaffine scores of every word pointing to every word (Dozat and Manning, 2017)."""

    def __init__(self) -> None:
        super().__init__()
        self.start = nn.Linear(WIDTH, LINK_WIDTH)
        self.end = nn.Linear(WIDTH, LINK_WIDTH)
        self.between = nn.Linear(LINK_WIDTH, LINK_WIDTH, bias=False)
        self.itself = nn.Linear(LINK_WIDTH, 1)

    def forward(self, words: Tensor) -> Tensor:
        """[batch, word, word] logits."""
        start = functional.dropout(functional.leaky_relu(self.start(words), 0.1), 0.2, self.training)
        end = functional.dropout(functional.leaky_relu(self.end(words), 0.1), 0.2, self.training)
        return self.between(start) @ end.transpose(1, 2) / LINK_WIDTH**0.5 + self.itself(end).transpose(1, 2)


class Network(nn.Module):
    """One encoder, several heads: names, attributions, tags, syntax and links."""

    def __init__(self, vocabulary: int, tags: int, pos: int, deps: int, *, upper: int = UPPER) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.types = nn.Embedding(TYPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([*(Layer() for _ in range(LAYERS)), *(UpperLayer() for _ in range(upper))])
        sizes = {
            "names": len(NAMES),
            "attribution": len(ATTRIBUTION),
            "tags": tags,
            "pos": pos,
            "deps": deps,
            "begins": 2,
        }
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in sizes.items()})
        self.pointers = nn.ModuleList(Pointer() for _ in LINKS)

    def forward(self, ids: Tensor, types: Tensor, firsts: Tensor, mask: Tensor) -> Scores:
        """Scores of the words whose first pieces are at `firsts`; `mask` is true for real pieces."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.pieces(ids) + self.positions(places)[None] + self.types(types))
        x = functional.dropout(x, 0.1, self.training)
        hidden = (~mask)[:, None, None, :].to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        words = x.gather(1, firsts[:, :, None].expand(-1, -1, WIDTH))
        words = functional.dropout(words, 0.1, self.training)
        said = {name: head(words) for name, head in self.heads.items()}
        return Scores(**said, links=torch.stack([p(words) for p in self.pointers], 1))


NEW = ("heads", "pointers", *(f"layers.{LAYERS + i}." for i in range(UPPER)))
"""How the names of parameters begin that no pretrained encoder has."""
_NAMES = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "mixed": "attention.output.dense", "mixed_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense", "outer": "output.dense", "outer_norm": "output.LayerNorm",
}  # fmt: skip


def pretrained(folder: Path, network: Network) -> None:
    """Put MiniLM's weights into the network; its heads stay as they are."""
    stored = load_file(folder / "model.safetensors")
    state = {
        "pieces.weight": stored["embeddings.word_embeddings.weight"],
        "positions.weight": stored["embeddings.position_embeddings.weight"],
        "types.weight": stored["embeddings.token_type_embeddings.weight"][:1].repeat(TYPES, 1),
        "norm.weight": stored["embeddings.LayerNorm.weight"],
        "norm.bias": stored["embeddings.LayerNorm.bias"],
    }
    for i in range(LAYERS):
        for ours, theirs in _NAMES.items():
            for kind in ("weight", "bias"):
                state[f"layers.{i}.{ours}.{kind}"] = stored[f"encoder.layer.{i}.{theirs}.{kind}"]
    state["types.weight"] = state["types.weight"] + torch.randn(TYPES, WIDTH) * 0.02
    missing, unexpected = network.load_state_dict(state, strict=False)
    if unexpected or any(not m.startswith(NEW) for m in missing):
        message = f"the weights do not fit: {missing} {unexpected}"
        raise ValueError(message)
