"""Copying out of a terminal, by whichever way there is, and the plain truth about which it was."""

import os
import shutil
import subprocess
from pathlib import Path

BY_TMUX = "Copied through tmux: into its buffer and the terminal's clipboard."

_PATIENCE = 1.0
"""Seconds that tmux may take."""


def by_tmux(text: str) -> bool:
    """Copy a text by the tmux that we run in; False where there is none, or where it does not take it."""
    tmux = shutil.which("tmux") if os.environ.get("TMUX") else None
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


def keep(text: str, folder: Path) -> Path | None:
    """Leave a text in a file of the folder, for when the terminal does not take it; None where that cannot be."""
    path = folder / "copied.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    except OSError:
        return None
    return path


def told(kept: Path | None) -> str:
    """What is to be said of a text that was handed to the terminal, which never answers."""
    if kept is None:
        return "Sent to the terminal's clipboard (OSC 52); not every terminal takes it."
    return f"Sent to the terminal's clipboard (OSC 52). Should that not take it, it is in {kept}"
