"""Weights back from a model folder that was exported, to go on from it where its `network.pt` is not at hand."""

import json
import re
from pathlib import Path
from typing import Any

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from reader.training.network import LAYERS, Network

_PREFIX, _NUMBERED = "network.", re.compile(r"^onnx::MatMul_(\d+)_quantized$")


def recovered(model: Path) -> dict[str, Any]:
    """What `network.pt` holds, read off a model folder; weights are as exact as the eight bits that were kept of them.

    Raises:
        ValueError: if the folder's encoder is not of the network's shape.

    """
    stored = {one.name: numpy_helper.to_array(one) for one in _graph(model).initializer}
    sizes = json.loads((model / "encoder/labels.json").read_text("utf8"))
    labels = tuple(tuple(sizes[head]) for head in ("tags", "pos", "deps"))
    pieces = (model / "encoder/pieces.txt").read_text("utf8").splitlines()
    layers = sum(name.endswith("query.bias") for name in stored)
    network = Network(len(pieces), *map(len, labels), upper=layers - LAYERS)
    state: dict[str, Tensor] = {}
    for name in stored:
        if name.startswith(_PREFIX) and not name.endswith(("_scale", "_zero_point")):
            state[name.removeprefix(_PREFIX).removesuffix("_quantized")] = _dequantized(stored, name)
    # The exporter turns the matrices of linear layers over, forgets their names, and numbers them as they are used.
    matrices = sorted((int(found[1]), name) for name in stored if (found := _NUMBERED.match(name)))
    used = [name for name, value in network.named_parameters() if name.endswith(".weight") and name not in state]
    for (_, name), target in zip(matrices, used, strict=True):
        state[target] = _dequantized(stored, name).T.contiguous()
    network.load_state_dict(state)
    return {"network": network.state_dict(), "sizes": labels, "length": _length(model)}


def _graph(model: Path) -> Any:  # noqa: ANN401 -- onnx has no types
    return onnx.load(model / "encoder/encoder.onnx").graph


def _dequantized(stored: dict[str, Any], name: str) -> Tensor:
    values = torch.from_numpy(stored[name].copy()).float()
    if not name.endswith("_quantized"):
        return values
    base = name.removesuffix("_quantized")
    scale, zero = (torch.from_numpy(stored[f"{base}_{what}"].copy()).float() for what in ("scale", "zero_point"))
    return (values - zero) * scale


def _length(model: Path) -> tuple[int, float]:
    """Steps and epochs, as the model's notes tell them."""
    notes = json.loads((model / "meta.json").read_text("utf8"))["notes"]
    steps, epochs = re.findall(r"[\d.]+", notes)[:2]
    return int(steps), float(epochs)
