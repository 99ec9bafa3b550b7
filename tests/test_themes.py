"""The themes: readable, complete, and a broken one never stops the program."""

from pathlib import Path

import pytest

from reader.errors import SettingsError
from reader.settings import Settings, themes_folder
from reader.tui.theme import DEFAULT, TEXT_ON, Palette, contrast, load, load_all, textual_theme

_SHIPPED = sorted(themes_folder().glob("*.toml"))


def _colors(palette: Palette, role: str) -> tuple[str, ...]:
    return palette.voices + palette.told if role == "voices" else (palette.colors[role],)


def test_there_are_a_light_a_dark_and_a_high_contrast_theme_and_our_own() -> None:
    palettes, troubles = load_all([themes_folder()])
    assert troubles == ()
    assert {palette.dark for palette in palettes.values()} == {True, False}
    assert {"newsroom", "newsprint", "nightdesk", "high-contrast"} <= palettes.keys()


def test_the_default_theme_ships() -> None:
    assert Settings().theme == DEFAULT
    assert DEFAULT in load_all([themes_folder()])[0]


@pytest.mark.parametrize("path", _SHIPPED, ids=lambda path: path.stem)
@pytest.mark.parametrize("role", TEXT_ON)
def test_all_text_can_be_read_on_every_ground(path: Path, role: str) -> None:
    palette = load(path)
    poor = {
        (color, ground): round(contrast(color, palette.colors[ground]), 2)
        for color in _colors(palette, role)
        for ground in TEXT_ON[role]
        if contrast(color, palette.colors[ground]) < 4.5
    }
    assert poor == {}


def test_high_contrast_is_what_it_says() -> None:
    palette = load(themes_folder() / "high-contrast.toml")
    assert min(contrast(color, "#000000") for color in (*palette.voices, palette.colors["muted"])) >= 7


@pytest.mark.parametrize("path", _SHIPPED, ids=lambda path: path.stem)
def test_a_theme_gives_the_stylesheet_all_its_variables(path: Path) -> None:
    sheet = (Path(__file__).parent.parent / "reader" / "tui" / "newsreader.tcss").read_text(encoding="utf-8")
    used = {word.strip(";:,") for word in sheet.split() if word.startswith("$")}
    assert {name.removeprefix("$") for name in used} <= textual_theme(load(path)).variables.keys()


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("[colors]", "[colours]"), "the table [colors] is missing"),
        (('accent = "', 'acent = "'), "no colour for accent"),
        (("[colors]", '[colors]\nextra = "#000000"'), "no role is called extra"),
        (('text = "#', 'text = "dark'), "is not a colour"),
        (("dark = true", "dark = = true"), "cannot be read"),
        (('voices = ["', 'voices = ["#000000", "'), "voices must be a list of 8"),
    ],
)
def test_a_broken_theme_says_what_is_wrong(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text((themes_folder() / "newsroom.toml").read_text(encoding="utf-8").replace(*change), encoding="utf-8")
    with pytest.raises(SettingsError, match=r"mine\.toml") as caught:
        load(path)
    assert said in str(caught.value)


def test_a_broken_theme_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("nonsense", encoding="utf-8")
    palettes, troubles = load_all([themes_folder(), tmp_path])
    assert "mine" not in palettes
    assert DEFAULT in palettes
    assert troubles[0].startswith("theme mine.toml: cannot be read")


def test_a_theme_of_ones_own_comes_before_ours(tmp_path: Path) -> None:
    text = (themes_folder() / "newsroom.toml").read_text(encoding="utf-8")
    (tmp_path / "newsroom.toml").write_text(text.replace('title = "Newsroom"', 'title = "Mine"'), encoding="utf-8")
    assert load_all([themes_folder(), tmp_path])[0]["newsroom"].title == "Mine"
