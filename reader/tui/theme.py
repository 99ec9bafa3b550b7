"""Colour themes: TOML files that name a colour for each role, made into what Textual understands."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from textual.color import Color, ColorParseError
from textual.theme import Theme

from reader.errors import SettingsError

DEFAULT = "newsroom"

VOICES = 8
"""So many speakers have a colour of their own; then the colours begin anew."""

_SOFTENED = 0.45

GROUNDS = ("background", "panel", "bar", "current", "match", "spot", "cursor", "cursor-idle")
"""The roles that lie behind text."""

TEXT_ON: Mapping[str, tuple[str, ...]] = {
    "text": ("background", "panel", "bar", "current", "cursor", "cursor-idle"),
    "muted": ("background", "panel", "bar", "cursor", "cursor-idle"),
    "accent": ("background", "panel", "bar", "cursor", "cursor-idle"),
    "heading": ("background", "panel", "current"),
    "cue": ("background", "current"),
    "person": ("background", "panel", "cursor", "cursor-idle"),
    "organisation": ("background", "panel", "cursor", "cursor-idle"),
    "place": ("background", "panel", "cursor", "cursor-idle"),
    "name": ("background", "panel", "cursor", "cursor-idle"),
    "match-text": ("match",),
    "spot-text": ("spot",),
    "error": ("background", "panel", "bar", "cursor", "cursor-idle"),
    "nobody": ("background", "panel", "current", "cursor", "cursor-idle"),
    "voices": ("background", "panel", "current", "cursor", "cursor-idle"),
}
"""Every role that is text, and the grounds on which it is shown: what has to be readable."""

ROLES = frozenset({*GROUNDS, *TEXT_ON, "rule"} - {"voices"})


@dataclass(frozen=True, slots=True)
class Palette:
    """A theme as its file tells it."""

    name: str
    """The file's stem, by which settings name the theme."""
    title: str
    about: str
    dark: bool
    colors: Mapping[str, str]
    voices: tuple[str, ...]

    @property
    def variables(self) -> dict[str, str]:
        """The colours under the names that the stylesheet uses."""
        named = {f"news-{role}": color for role, color in self.colors.items()}
        named |= {f"voice-{number}": color for number, color in enumerate(self.voices)}
        return named | {f"told-{number}": color for number, color in enumerate(self.told)}

    @property
    def told(self) -> tuple[str, ...]:
        """The colours of the speakers for what is told in the article's words: half way to the colour of the text."""
        text = Color.parse(self.colors["text"])
        return tuple(Color.parse(voice).blend(text, _SOFTENED).hex for voice in self.voices)


def load(path: Path) -> Palette:
    """The palette in a file; `SettingsError` names the file and what is wrong in it."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"theme {path.name}: cannot be read: {error}"
        raise SettingsError(message) from error
    colors = told.get("colors")
    if not isinstance(colors, dict):
        message = f"theme {path.name}: the table [colors] is missing"
        raise SettingsError(message)
    voices = colors.pop("voices", [])
    _check(path.name, colors, voices)
    return Palette(
        name=path.stem,
        title=str(told.get("title", path.stem)),
        about=str(told.get("about", "")),
        dark=told.get("dark", True) is True,
        colors=colors,
        voices=tuple(voices),
    )


def _check(file: str, colors: dict[str, Any], voices: object) -> None:
    if missing := sorted(ROLES - colors.keys()):
        message = f"theme {file}: no colour for {', '.join(missing)}"
        raise SettingsError(message)
    if unknown := sorted(colors.keys() - ROLES):
        near = get_close_matches(unknown[0], ROLES, n=1)
        message = f"theme {file}: no role is called {unknown[0]}" + (f"; did you mean {near[0]}?" if near else "")
        raise SettingsError(message)
    if not isinstance(voices, list) or len(voices) != VOICES:
        message = f"theme {file}: voices must be a list of {VOICES} colours"
        raise SettingsError(message)
    for color in (*colors.values(), *voices):
        _check_color(file, color)


def _check_color(file: str, color: object) -> None:
    try:
        Color.parse(str(color))
    except ColorParseError as error:
        message = f"theme {file}: {color!r} is not a colour"
        raise SettingsError(message) from error


def load_all(folders: Iterable[Path]) -> tuple[dict[str, Palette], tuple[str, ...]]:
    """The palettes in some folders by name, later folders first choice, and a line for each file that is broken."""
    palettes: dict[str, Palette] = {}
    troubles: list[str] = []
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            try:
                palette = load(path)
            except SettingsError as error:
                troubles.append(f"{error}; left out")
            else:
                palettes[palette.name] = palette
    return palettes, tuple(troubles)


def textual_theme(palette: Palette) -> Theme:
    """The palette as a theme of Textual's, with our roles as variables of the stylesheet."""
    colors = palette.colors
    return Theme(
        name=palette.name,
        primary=colors["accent"],
        secondary=colors["muted"],
        accent=colors["accent"],
        foreground=colors["text"],
        background=colors["background"],
        surface=colors["panel"],
        panel=colors["bar"],
        warning=colors["accent"],
        error=colors["error"],
        success=colors["accent"],
        dark=palette.dark,
        variables=palette.variables,
    )


def contrast(foreground: str, background: str) -> float:
    """How well one colour can be read on another, 1 to 21, as WCAG 2.2 reckons it."""
    lighter, darker = sorted((_luminance(foreground), _luminance(background)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG's numbers
        for channel in Color.parse(color).normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
