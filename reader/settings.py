"""The user's settings, where files live, and the place where reading stopped.

Settings are one TOML file, `settings.toml` in the folder for configuration; nothing in it can stop a start.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
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
_TABLE = re.compile(r"\s*\[(?P<name>[\w.]+)\]")
_GIVEN = re.compile(r"""\s*(?P<name>[\w.-]+|"[^"]+"|'[^']+')\s*=""")
_MEASURES = range(30, 201)
"""Widths of the text, in columns, that can be read."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may choose."""

    theme: str = "newsroom"
    """The name of a theme file, without its suffix."""
    preset: str = "default"
    """The keys to begin with: one of `PRESETS`."""
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Other keys than the program's own: the id of an action to its keys, with commas between them."""
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
    path = settings_file()
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
    own = {**PRESETS[chosen.get("preset", "default")], **chosen.get("keys", {})}
    return Settings(**{**chosen, "keys": MappingProxyType(own)}), tuple(notices)


@dataclass(frozen=True, slots=True)
class Fact:
    """A setting, its value, and where that is from."""

    name: str
    value: str
    """As it is written in the file."""
    origin: str
    about: str
    """What the setting is for."""


def facts() -> tuple[Fact, ...]:
    """Every setting as it is now, in the order of the manual."""
    path = settings_file()
    try:
        written = _written(path)
    except SettingsError:
        written = {}
    lines = _lines_of(path)
    told = []
    for name, setting in FIELDS.items():
        value, origin = setting.default, "default"
        if name in written:
            with suppress(SettingsError):
                value, origin = setting.check(name, written[name]), f"{path}:{lines.get(name, 1)}"
        told.append(Fact(name, _toml(value), origin, setting.about))
    return tuple(told)


def mistakes() -> tuple[str, ...]:
    """A line for everything in the file that cannot be used, with its place in the file."""
    path = settings_file()
    try:
        written = _written(path)
    except SettingsError as error:
        return (str(error),)
    lines, told = _lines_of(path), []
    for name, value in written.items():
        try:
            _checked(name, value)
        except SettingsError as error:
            told.append(f"{path}:{lines.get(name, 1)}: {error}")
    return tuple(told)


def own_keys() -> tuple[str, ...]:
    """The actions to which the file gives keys."""
    return tuple(name.partition(".")[2] for name in _lines_of(settings_file()) if name.startswith("keys."))


def line_of_key(action: str) -> str:
    """The place in the file of the keys of an action: "PATH:LINE"."""
    return f"{settings_file()}:{_lines_of(settings_file()).get(f'keys.{action}', 1)}"


def example() -> str:
    """A settings file with every setting, what it is for and its default, all of it commented out."""
    parts = [f"# {setting.about}\n# {name} = {_toml(setting.default)}\n" for name, setting in FIELDS.items()]
    return "\n".join(parts).replace("# keys = {}", '# [keys]\n# "trail.next" = "n,right"')


def settings_file() -> Path:
    """The file of the user's settings; it need not exist."""
    return config_folder() / "settings.toml"


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
    setting = FIELDS.get(name)
    if setting is None:
        message = f"no setting is called “{name}”; {_nearest(name, FIELDS)}"
        raise SettingsError(message)
    return setting.check(name, value)


def _nearest(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, list(known), n=1)
    return f"did you mean “{near[0]}”?" if near else f"there are {', '.join(known)}"


def _lines_of(path: Path) -> dict[str, int]:
    """The line on which each setting stands, those of tables as "table.name"."""
    try:
        written = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(written, 1):
        if heading := _TABLE.match(line):
            table = heading["name"]
            found.setdefault(table, number)
        elif given := _GIVEN.match(line):
            name = given["name"].strip("\"'")
            found.setdefault(f"{table}.{name}" if table else name, number)
    return found


def _toml(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(k)} = {json.dumps(v)}" for k, v in value.items()) + "}"
    return json.dumps(value or "", ensure_ascii=False) if isinstance(value, str | None) else json.dumps(value)


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


def _preset(name: str, value: object) -> str:
    if isinstance(value, str) and value in PRESETS:
        return value
    message = f"{name} must be one of {', '.join(PRESETS)}"
    if isinstance(value, str):
        message = f"no {name} is called “{value}”; {_nearest(value, PRESETS)}"
    raise SettingsError(message)


PRESETS: Mapping[str, Mapping[str, str]] = {
    "default": {},
    "vim": {
        "line.down": "j,down,ctrl+e",
        "line.up": "k,up,ctrl+y",
        "page.down": "ctrl+f,space,pagedown",
        "page.up": "ctrl+b,pageup",
        "trail.previous": "N",
        "trail.speaker": "s,asterisk",
        "pane.switch": "tab,shift+tab,ctrl+w",
        "palette": "colon",
    },
    "less": {
        "line.down": "j,down,e",
        "line.up": "k,up,y",
        "half.down": "d,ctrl+d",
        "half.up": "u,ctrl+u",
        "page.down": "space,f,ctrl+v,pagedown",
        "page.up": "b,ctrl+b,pageup",
        "end.first": "g,home,less_than_sign",
        "end.last": "G,end,greater_than_sign",
        "trail.name": "F",
        "quote.copy": "Y",
        "quote.copy_words": "W",
        "quote.undo": "U,ctrl+z",
        "view.layers": "E",
        "shelf.people": "F",
        "shelf.read": "R",
    },
    "newsboat": {
        "trail.next": "n,J",
        "trail.previous": "p,K",
        "shelf.read": "N",
        "shelf.refresh": "r,R",
        "shelf.star": "m,ctrl+e",
        "article.star": "m,ctrl+e",
        "shelf.leave": "escape,l,h",
        "article.open": "o,O",
    },
}
"""Keys to begin with, by name: what they change of the program's own."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting that may stand in the file."""

    check: Callable[[str, object], object]
    """The value that a name and what is written for it give; raises `SettingsError`."""
    default: object
    about: str


FIELDS: Mapping[str, Setting] = {
    "theme": Setting(
        _name, "newsroom", "The colours: newsroom, newsprint, nightdesk, high-contrast, or a file of yours."
    ),
    "preset": Setting(_preset, "default", f"The keys to begin with: {', '.join(PRESETS)}."),
    "measure": Setting(
        _columns, 80, f"The widest line of an article, in columns from {_MEASURES.start} to {_MEASURES.stop - 1}."
    ),
    "model": Setting(_name, None, "A spaCy pipeline that you have installed, or a folder of one, instead of our own."),
    "whole_page": Setting(_yes_or_no, False, "Whether all text of web pages is read, not their story alone."),  # noqa: FBT003
    "keys": Setting(_keys, {}, "Keys of your own: the name of an action, as help shows it, and its keys."),
}
"""Every setting, in the order of the manual."""
