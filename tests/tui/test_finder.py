"""The windows over the article: names, keys, themes, commands."""

from pathlib import Path

from textual.widgets import Input

from reader.settings import Settings, user_themes_folder
from reader.tui.finder import Finder
from reader.tui.reading import ReadingScreen
from reader.tui.widgets.row_list import RowList
from tests.builders import Story, harbour
from tests.tui.stage import Stage, staged


def _hits(stage: Stage) -> str:
    """The letters that are marked as matching in the row that is marked."""
    row = stage.top.query_one("#found", RowList).row
    assert row is not None
    return "".join(text for text, look in row.lines[0].left if look == "hit")


async def test_names_are_found_while_one_types() -> None:
    async with staged(harbour()) as stage:
        await stage.press("f", "q", "u", "i")
        assert stage.marked("found").startswith("P Tomás Quill")
        assert "treasurer" in stage.rows("found")[0]
        assert stage.rows("found")[0].endswith("person · 2")
        assert _hits(stage) == "Qui"


async def test_an_empty_search_lists_the_most_mentioned_names() -> None:
    async with staged(harbour()) as stage:
        await stage.press("f")
        assert stage.marked("found").startswith("C Port Ellery")


async def test_enter_puts_the_name_on_the_trail() -> None:
    async with staged(harbour()) as stage:
        await stage.press("f")
        await stage.type("tomas quil")
        await stage.press("enter")
        assert isinstance(stage.top, ReadingScreen)
        assert stage.status.startswith("Tomás Quill 1/2")
        assert stage.current() == "Tomás Quill"
        await stage.press("n")
        assert stage.status.startswith("Tomás Quill 2/2")


async def test_another_name_can_be_marked_before_enter() -> None:
    async with staged(harbour()) as stage:
        await stage.press("f", "down", "down", "up")
        marked = stage.rows("found")[1]
        assert stage.marked("found") in marked
        await stage.press("enter")
        assert stage.status.split(" 1/")[0] in marked


async def test_escape_leaves_the_names_as_all_was() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "n", "f")
        await stage.type("sollie")
        await stage.press("escape")
        assert isinstance(stage.top, ReadingScreen)
        assert stage.status.startswith("quotes 2/9")


async def test_when_nothing_is_a_good_match_it_says_so_and_enter_does_nothing() -> None:
    async with staged(harbour()) as stage:
        await stage.press("f")
        await stage.type("xylophone")
        assert stage.rows("found")[0].strip() == "no good match"
        await stage.press("enter")
        assert isinstance(stage.top, Finder)


async def test_a_name_with_controls_in_it_is_listed_safely() -> None:
    story = Story("Ev\x1b[2Je spoke. Ev\x1b[2Je left.").name("Ev\x1b[2Je")
    async with staged(story) as stage:
        await stage.press("f")
        assert "Ev␛[2Je" in stage.rows("found")[0]


async def test_help_lists_all_keys_and_can_be_searched() -> None:
    async with staged(harbour()) as stage:
        await stage.press("question_mark")
        assert any("Go to the next place on the trail" in line for line in stage.rows("found"))
        await stage.type("citation colour")
        assert stage.rows("found")[0].strip() == "no key does that"
        stage.top.query_one(Input).value = ""
        await stage.type("colours")
        assert stage.marked("found").split() == ["t", "Choose", "other", "colours,", "seeing", "them", "at", "once"]


async def test_help_says_what_a_key_does_in_a_narrow_terminal_too() -> None:
    async with staged(harbour(), size=(40, 15)) as stage:
        await stage.press("question_mark")
        assert any("Go to the next" in line for line in stage.rows("found"))


async def test_f1_opens_help_too_and_shows_ones_own_keys() -> None:
    async with staged(harbour(), settings=Settings(keys={"quote.copy": "c"})) as stage:
        await stage.press("f1")
        await stage.type("quote.copy_words")
        assert stage.marked("found").startswith("Y")
        stage.top.query_one(Input).value = "with its speaker"
        await stage.pilot.pause()
        assert stage.marked("found").startswith("c ")


async def test_enter_in_help_does_what_the_key_does() -> None:
    async with staged(harbour()) as stage:
        await stage.press("question_mark")
        await stage.type("next place")
        await stage.press("enter")
        assert stage.status.startswith("quotes 1/9")
        await stage.press("question_mark")
        await stage.type("nothing else")
        await stage.press("enter")
        assert stage.screen.zen


async def test_a_theme_is_seen_while_it_is_marked_and_kept_by_enter() -> None:
    async with staged(harbour()) as stage:
        assert stage.app.theme == "newsroom"
        await stage.press("t", "down")
        assert stage.app.theme == "nightdesk"
        await stage.press("enter")
        assert stage.app.theme == "nightdesk"
        assert stage.notices == ['To keep it, write theme = "nightdesk" in settings.toml.']


async def test_escape_gives_the_old_theme_back() -> None:
    async with staged(harbour(), settings=Settings(theme="newsprint")) as stage:
        await stage.press("t", "up")
        await stage.type("night desk")
        assert stage.app.theme == "nightdesk"
        await stage.press("escape")
        assert stage.app.theme == "newsprint"


async def test_an_unknown_theme_is_reported_and_ours_is_worn() -> None:
    async with staged(harbour(), settings=Settings(theme="newsrom")) as stage:
        assert stage.app.theme == "newsroom"
        assert stage.notices[0].startswith("no theme is called newsrom")


async def test_a_theme_of_ones_own_can_be_chosen_and_a_broken_one_is_reported() -> None:
    _write_theme("mine", 'title = "Newsroom"', 'title = "Mine"')
    _write_theme("broken", "[colors]", "[colours]")
    async with staged(harbour(), settings=Settings(theme="mine")) as stage:
        assert stage.app.theme == "mine"
        assert stage.notices == ["theme broken.toml: the table [colors] is missing; left out"]


async def test_the_palette_offers_every_action_with_its_key() -> None:
    for key in ("ctrl+p", "colon"):
        async with staged(harbour(), size=(120, 60)) as stage:
            await stage.press(key)
            offered = stage.rows("found")
            assert offered[0].split()[:2] == ["next", "Go"]
            assert offered[0].endswith(" n")
            assert len([line for line in offered if line]) >= 28


async def test_a_command_is_found_by_a_few_letters_of_its_name_or_by_what_it_does() -> None:
    async with staged(harbour()) as stage:
        await stage.press("ctrl+p")
        await stage.type("cpw")
        assert stage.marked("found").startswith("copy words")
        assert _hits(stage) == "cpw"
        stage.top.query_one(Input).value = "zeppelin"
        await stage.type("")
        assert stage.rows("found")[0].strip() == "no command is called that"
        stage.top.query_one(Input).value = "another article"
        await stage.type("")
        assert stage.marked("found").startswith("open")


async def test_a_command_of_the_palette_does_what_the_key_does() -> None:
    async with staged(harbour()) as stage:
        await stage.press("ctrl+p", *"zen", "enter")
        assert stage.screen.zen


def _write_theme(name: str, before: str, after: str) -> None:
    ours = Path(__file__).parents[2] / "themes" / "newsroom.toml"
    folder = user_themes_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.toml").write_text(ours.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
