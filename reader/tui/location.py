"""The line in which a location is typed: Tab writes a path on, the arrows bring back what was opened before."""

import os
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import Input, Static

from reader.page import visible
from reader.tui import keys
from reader.tui.finder import LineScreen

_HINT = "Enter open · Tab complete · ↑ before · Esc leave"
_OFFERED = 12
"""So many ways to go on are shown."""


@dataclass(frozen=True, slots=True)
class Completion:
    """A path, written on as far as it is clear."""

    path: str
    ways: tuple[str, ...] = ()
    """The names with which it may go on, where there are several."""


def complete(typed: str) -> Completion:
    """What a path that somebody began to type may become; folders end in a slash, hidden files wait for their dot."""
    head, slash, begun = typed.rpartition("/")
    names = [name for name in _names_in(head + slash) if name.startswith(begun) and (begun or not name.startswith("."))]
    if not names:
        return Completion(typed)
    shared = _shared(names[0], names[-1])
    return Completion(head + slash + shared, tuple(names) if len(names) > 1 else ())


def _shared(first: str, last: str) -> str:
    """The beginning that two names have in common, and so all that stand between them in order."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    return "".join(letter for letter, _ in pairs)


def _names_in(folder: str) -> list[str]:
    try:
        with os.scandir(Path(folder or ".").expanduser()) as found:
            return sorted(entry.name + ("/" if entry.is_dir() else "") for entry in found)
    except (OSError, ValueError, RuntimeError):
        return []


class LocationScreen(LineScreen):
    """A line to type a location in."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.LOCATION)

    def __init__(self, before: tuple[str, ...]) -> None:
        super().__init__("Open and keep an article", "its path or address", _HINT)
        self._before = before
        """What was opened before, the last first."""
        self._recalled = 0
        """How far back in that we are; 0 for what is being typed."""
        self._typed = ""

    def action_complete(self) -> None:
        completion = complete(self._line.value)
        self._write(completion.path)
        ways = "  ".join(visible(way) for way in completion.ways[:_OFFERED])
        more = len(completion.ways) - _OFFERED
        self._tell(f"{ways}  and {more} more" if more > 0 else ways or _HINT)

    def action_recall(self, step: int) -> None:
        if self._recalled == 0:
            self._typed = self._line.value
        self._recalled = max(0, min(self._recalled + step, len(self._before)))
        self._write(self._before[self._recalled - 1] if self._recalled else self._typed)
        self._tell(_HINT)

    def _write(self, words: str) -> None:
        self._line.value = words
        self._line.cursor_position = len(words)

    def _tell(self, words: str) -> None:
        self.query_one("#hint", Static).update(words)

    @property
    def _line(self) -> Input:
        return self.query_one(Input)
