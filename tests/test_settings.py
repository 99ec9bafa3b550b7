"""Settings: what the file may say, and that nothing in it stops a start."""

from pathlib import Path

import pytest

from reader import settings
from reader.errors import SettingsError
from reader.settings import Place, Settings


def write(text: str) -> None:
    settings.config_folder().mkdir(parents=True, exist_ok=True)
    (settings.config_folder() / "settings.toml").write_text(text, encoding="utf-8")


def test_without_a_file_everything_is_as_it_comes() -> None:
    assert settings.load() == (Settings(), ())


def test_everything_may_be_chosen() -> None:
    write('theme = "newsprint"\nmeasure = 66\nmodel = "en_core_web_sm"\n[keys]\n"trail.next" = "l,right"\n')
    chosen, notices = settings.load()
    assert (chosen.theme, chosen.measure, chosen.model) == ("newsprint", 66, "en_core_web_sm")
    assert (dict(chosen.keys), notices) == ({"trail.next": "l,right"}, ())


def test_an_unknown_setting_is_told_with_the_nearest_one_and_the_others_hold() -> None:
    write('them = "newsprint"\nmeasure = 66\n')
    chosen, notices = settings.load()
    assert chosen == Settings(measure=66)
    assert notices == ("settings.toml: no setting is called “them”; did you mean “theme”?",)


def test_a_setting_that_is_like_no_other_is_told_with_all_there_are() -> None:
    write("zoom = 2")
    assert settings.load()[1][0].endswith("there are theme, preset, measure, model, whole_page, keys")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("theme = 3", "theme"),
        ('theme = " "', "theme"),
        ("measure = 5", "measure"),
        ("measure = true", "measure"),
        ('measure = "80"', "measure"),
        ("model = []", "model"),
        ("keys = 1", "keys"),
        ("[keys]\nx = 1", "keys"),
    ],
)
def test_a_value_that_cannot_be_used_is_told_and_left_out(line: str, name: str) -> None:
    write(line)
    chosen, notices = settings.load()
    assert chosen == Settings()
    assert len(notices) == 1
    assert name in notices[0]


@pytest.mark.parametrize("text", ["theme = ", "[keys", "\x00"])
def test_a_broken_file_is_told_and_left_alone(text: str) -> None:
    write(text)
    chosen, notices = settings.load()
    assert chosen == Settings()
    assert len(notices) == 1
    assert "is not TOML" in notices[0]


def test_a_file_that_cannot_be_read_is_told() -> None:
    (settings.config_folder() / "settings.toml").mkdir(parents=True, exist_ok=True)
    assert "cannot read" in settings.load()[1][0]


def test_files_live_where_the_system_wants_them(home: Path) -> None:
    assert settings.config_folder() == home / "config" / "newsreader"
    assert settings.state_folder() == home / "state" / "newsreader"
    assert settings.user_themes_folder() == home / "config" / "newsreader" / "themes"


def test_what_ships_is_found() -> None:
    assert list(settings.seeds_folder().glob("*.txt"))
    assert list(settings.themes_folder().glob("*.toml"))


def test_the_theme_that_is_the_usual_one_ships() -> None:
    assert (settings.themes_folder() / f"{Settings().theme}.toml").is_file()


def test_a_place_is_kept_and_found_again() -> None:
    assert settings.last_place() is None
    settings.keep_place(Place("/news/ferry.txt", 120))
    settings.keep_place(Place("/news/férry.txt", 0))
    assert settings.last_place() == Place("/news/férry.txt", 0)
    assert [file.name for file in settings.state_folder().iterdir()] == ["place.json"]


@pytest.mark.parametrize(
    "note",
    [
        "",
        "{",
        "[]",
        "null",
        '{"source": "a"}',
        '{"source": 1, "position": 2}',
        '{"source": "a", "position": -1}',
        "[" * 9999,
    ],
)
def test_a_broken_note_of_a_place_is_no_place(note: str) -> None:
    settings.state_folder().mkdir(parents=True, exist_ok=True)
    (settings.state_folder() / "place.json").write_text(note, encoding="utf-8")
    assert settings.last_place() is None


def test_a_place_that_cannot_be_kept_is_told(home: Path) -> None:
    (home / "state").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(SettingsError, match="cannot remember your place"):
        settings.keep_place(Place("a", 0))


def test_a_note_that_could_not_be_finished_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    settings.keep_place(Place("/news/ferry.txt", 120))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(SettingsError, match="No space left"):
        settings.keep_place(Place("/news/other.txt", 1))
    assert settings.last_place() == Place("/news/ferry.txt", 120)
    assert [file.name for file in settings.state_folder().iterdir()] == ["place.json"]


def test_a_preset_gives_keys_and_own_keys_come_before_it() -> None:
    write('preset = "less"\n[keys]\n"trail.name" = "x"')
    chosen, notices = settings.load()
    assert notices == ()
    assert (chosen.keys["trail.name"], chosen.keys["page.up"]) == ("x", "b,ctrl+b,pageup")


def test_an_unknown_preset_is_told_with_the_nearest() -> None:
    write('preset = "lest"')
    assert settings.load()[1] == ("settings.toml: no preset is called “lest”; did you mean “less”?",)


def test_every_setting_tells_its_value_and_where_it_is_from() -> None:
    write('# mine\nmeasure = 72\ntheme = 3\n\n[keys]\n"trail.next" = "x"\n')
    told = {fact.name: fact for fact in settings.facts()}
    assert list(told) == list(settings.FIELDS)
    assert (told["measure"].value, told["measure"].origin) == ("72", f"{settings.settings_file()}:2")
    assert (told["theme"].value, told["theme"].origin) == ('"newsroom"', "default")
    assert (told["keys"].value, told["keys"].origin) == ('{"trail.next" = "x"}', f"{settings.settings_file()}:5")
    assert settings.line_of_key("trail.next").endswith(":6")


def test_mistakes_are_told_with_their_lines() -> None:
    write("measure = 72\n\nmesure = 3\ntheme = 1\n")
    path = settings.settings_file()
    assert settings.mistakes() == (
        f"{path}:3: no setting is called “mesure”; did you mean “measure”?",
        f"{path}:4: theme must be a name in quotation marks",
    )
    write("measure = = 3")
    assert "line 1" in settings.mistakes()[0]


def test_the_example_is_a_file_of_settings_that_changes_nothing() -> None:
    commented = settings.example()
    assert all(setting.about in commented for setting in settings.FIELDS.values())
    write(commented)
    assert settings.load() == (settings.Settings(), ())
    lines = [line.removeprefix("# ") for line in commented.splitlines() if "=" in line or line.startswith("# [")]
    write("\n".join(line for line in lines if not line.startswith("model")))
    chosen, notices = settings.load()
    assert notices == ()
    assert chosen.keys == {"trail.next": "n,right"}
