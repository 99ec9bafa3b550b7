"""What holds in every test: a home of its own, no network, and examples that are the same each time."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

from tests.site import Site, running_site

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
_connect = socket.socket.connect
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


@pytest.fixture
def local_network(monkeypatch: pytest.MonkeyPatch, _no_network: None) -> None:
    """This machine alone may be reached."""
    connect = _connect

    def check(opened: socket.socket, address: tuple[str, int]) -> None:
        assert address[0] == "127.0.0.1", "a test reached for the network"
        connect(opened, address)

    monkeypatch.setattr(socket.socket, "connect", check)


@pytest.fixture
def site(local_network: None) -> Iterator[Site]:
    """A site on this machine; nothing else can be reached."""
    with running_site() as running:
        yield running
