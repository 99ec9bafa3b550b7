"""Weights come back from an exported model; only where the training extra is installed."""

import pytest

from reader.language.encoder import Encoder, fed
from reader.language.pipeline import SHIPPED

torch = pytest.importorskip("torch")


def test_a_recovered_network_says_what_the_model_says() -> None:
    from reader.training.network import Network
    from reader.training.recover import recovered

    state = recovered(SHIPPED)
    layers = sum(name.endswith("query.bias") for name in state["network"])
    network = Network(30522, *map(len, state["sizes"]), upper=layers - 6).eval()
    network.load_state_dict(state["network"])
    words = "Ada Moor , the mayor of Saltby , said that the bridge held .".split()
    opens, quoted = [True] + [False] * (len(words) - 1), [False] * len(words)
    encoder = Encoder(SHIPPED / "encoder")
    window = {name: torch.tensor([row]) for name, row in fed(encoder.pieces, words, opens, quoted).items()}
    scores = network(**window, mask=torch.ones_like(window["ids"], dtype=torch.bool))
    assert scores.names[0].argmax(-1).tolist() == encoder.read(words, opens, quoted).names.argmax(-1).tolist()
