"""What is written down when the program fails, so that a person can report it."""

import traceback
from datetime import UTC, datetime
from pathlib import Path


def write(error: BaseException, folder: Path) -> Path | None:
    """Write the traceback to a file, without the values of variables; None where no file can be written."""
    now = datetime.now(UTC)
    path = folder / f"crash-{now:%Y%m%d-%H%M%S}.txt"
    told = f"newsreader stopped at {now:%Y-%m-%d %H:%M:%S} UTC\n\n{''.join(traceback.format_exception(error))}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(told, encoding="utf-8")
    except OSError:
        return None
    return path


def summary(error: BaseException, path: Path | None) -> str:
    """One line for the terminal: what happened, and where the rest of it is."""
    what = f"newsreader: stopped by a mistake of its own ({type(error).__name__})"
    return f"{what}; the details are in {path}" if path is not None else what
