"""The user's settings, where files live, and the place where reading stopped.

Settings are one TOML file, `settings.toml` in the folder for configuration; nothing in it can stop a start.
"""

import json
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import MappingProxyType
from typing import Any

from platformdirs import user_config_path, user_data_path, user_state_path

from reader.errors import SettingsError

_PROGRAM = "newsreader"
_HERE = Path(__file__).parent
_MEASURES = range(30, 201)
"""Widths of the text, in columns, that can be read."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may choose."""

    theme: str = "newsroom"
    """The name of a theme file, without its suffix."""
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Keys of one's own: the id of an action to its keys, with commas between them."""
    measure: int = 80
    """The widest line of the article, in columns."""
    model: str | None = None
    """Another spaCy pipeline that is installed; None for the one that newsreader ships."""
    whole_page: bool = False
    """Whether all text of a page is read, not its story alone."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stopped reading."""

    source: str
    """The location of the article."""
    position: int
    """A character of its text."""


def load() -> tuple[Settings, tuple[str, ...]]:
    """The user's settings, and a line for everything in them that could not be used."""
    path = config_folder() / "settings.toml"
    try:
        written = _written(path)
    except SettingsError as error:
        return Settings(), (str(error),)
    chosen: dict[str, Any] = {}
    notices: list[str] = []
    for name, value in written.items():
        try:
            chosen[name] = _checked(name, value)
        except SettingsError as error:
            notices.append(f"{path.name}: {error}")
    return Settings(**chosen), tuple(notices)


def config_folder() -> Path:
    """The folder of the user's settings and themes."""
    return user_config_path(_PROGRAM, appauthor=False)


def state_folder() -> Path:
    """The folder for what the program remembers between two runs."""
    return user_state_path(_PROGRAM, appauthor=False)


def library_file() -> Path:
    """The file that the library is kept in; it need not exist."""
    return user_data_path(_PROGRAM, appauthor=False) / "library.db"


def themes_folder() -> Path:
    """The folder of the themes that ship."""
    return _shipped("themes")


def user_themes_folder() -> Path:
    """The folder for themes of one's own; it need not exist."""
    return config_folder() / "themes"


def seeds_folder() -> Path:
    """The folder of the articles that ship."""
    return _shipped("seeds")


def last_place() -> Place | None:
    """Where reading stopped last time; None on the first run, or when the note of it is broken."""
    try:
        note = json.loads(_place_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    match note:
        case {"source": str(source), "position": int(position)} if position >= 0:
            return Place(source, position)
    return None


def keep_place(place: Place) -> None:
    """Remember where reading stopped; the note is whole or the old one, whatever happens meanwhile."""
    try:
        _write_whole(_place_file(), json.dumps({"source": place.source, "position": place.position}))
    except OSError as error:
        message = f"cannot remember your place: {error.strerror}: {state_folder()}"
        raise SettingsError(message) from error


def lines(name: str) -> tuple[str, ...]:
    """The lines that are remembered under a name, the last first; none where there is no note of them."""
    try:
        return tuple(filter(None, _lines_file(name).read_text(encoding="utf-8").splitlines()))
    except (OSError, UnicodeDecodeError):
        return ()


def keep_lines(name: str, kept: Iterable[str]) -> None:
    """Remember some lines under a name, in the place of those that were."""
    try:
        _write_whole(_lines_file(name), "".join(f"{line}\n" for line in kept))
    except (OSError, UnicodeEncodeError) as error:
        message = f"cannot remember your {name}: {_lines_file(name)}: {error}"
        raise SettingsError(message) from error


def _shipped(name: str) -> Path:
    """A folder inside the installed package; beside the package in a checkout."""
    inside = _HERE / name
    return inside if inside.is_dir() else _HERE.parent / name


def _place_file() -> Path:
    return state_folder() / "place.json"


def _lines_file(name: str) -> Path:
    return state_folder() / f"{name}.txt"


def _write_whole(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=path.name, delete=False) as file:
        unfinished = Path(file.name)
        try:
            file.write(text)
            file.flush()
            unfinished.replace(path)
        except OSError:
            unfinished.unlink()
            raise


def _written(path: Path) -> dict[str, Any]:
    """All that the file says; nothing where there is no file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        message = f"cannot read {path}: {error.strerror}; using the settings that newsreader comes with"
        raise SettingsError(message) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{path} is not TOML ({error}); using the settings that newsreader comes with"
        raise SettingsError(message) from error


def _checked(name: str, value: object) -> object:
    check = _CHECKS.get(name)
    if check is None:
        raise SettingsError(_unknown(name))
    return check(name, value)


def _unknown(name: str) -> str:
    nearest = get_close_matches(name, _CHECKS, n=1)
    hint = f"did you mean “{nearest[0]}”?" if nearest else f"there are {', '.join(_CHECKS)}"
    return f"no setting is called “{name}”; {hint}"


def _name(name: str, value: object) -> str:
    if isinstance(value, str) and value.strip():
        return value.strip()
    message = f"{name} must be a name in quotation marks"
    raise SettingsError(message)


def _columns(name: str, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value in _MEASURES:
        return value
    message = f"{name} must be a number from {_MEASURES.start} to {_MEASURES.stop - 1}"
    raise SettingsError(message)


def _yes_or_no(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    message = f"{name} must be true or false"
    raise SettingsError(message)


def _keys(name: str, value: object) -> Mapping[str, str]:
    if isinstance(value, dict) and all(isinstance(keys, str) for keys in value.values()):
        return MappingProxyType(value)
    message = f"[{name}] must give each action its keys in quotation marks"
    raise SettingsError(message)


_CHECKS: dict[str, Callable[[str, object], object]] = {
    "theme": _name,
    "keys": _keys,
    "measure": _columns,
    "model": _name,
    "whole_page": _yes_or_no,
}
"""How each setting is read from the file."""
