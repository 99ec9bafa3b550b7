"""What holds in every test: a home of its own, no network, and examples that are the same each time."""

import socket
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

# The same examples each time and no clock: a slow or busy machine fails no test.
settings.register_profile("newsreader", deadline=None, derandomize=True, database=None, max_examples=60)
settings.load_profile("newsreader")

_HOMES = {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
}
_UNSET = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TMUX", "SSH_TTY")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, so that no test sees the settings of whoever runs it."""
    folder = tmp_path_factory.mktemp("home")
    for name, below in _HOMES.items():
        monkeypatch.setenv(name, str(folder / below))
    for name in _UNSET:
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        message = "a test reached for the network"
        raise AssertionError(message)

    monkeypatch.setattr(socket.socket, "connect", refuse)
