"""Copying out of a terminal, by whichever way there is, and the plain truth about which it was."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

_PATIENCE = 1.0
"""Seconds that tmux may take."""


def copy(text: str, send: Callable[[str], None], folder: Path) -> str:
    """Copy a text and say which way it went: `send` hands it to the terminal, the folder keeps it if none is sure."""
    if os.environ.get("TMUX") and _load_tmux(text):
        return "Copied through tmux: into its buffer and the terminal's clipboard."
    send(text)
    kept = _keep(text, folder / "copied.txt")
    if kept is None:
        return "Sent to the terminal's clipboard (OSC 52); not every terminal takes it."
    return f"Sent to the terminal's clipboard (OSC 52). Should that not take it, it is in {kept}"


def _load_tmux(text: str) -> bool:
    tmux = shutil.which("tmux")
    if tmux is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603 - the text goes to its standard input
            [tmux, "load-buffer", "-w", "-"],
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _keep(text: str, path: Path) -> Path | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    except OSError:
        return None
    return path
