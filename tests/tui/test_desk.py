"""What is shown of the desk: layers, zen, sidebar, small windows, no colours."""

import pytest
from rich.segment import Segment

from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.sidebar import SidebarList
from tests.builders import Story, harbour
from tests.tui.stage import Stage, staged


def _styles(stage: Stage, words: str) -> Segment:
    """The segment of the article that is exactly these words, filtered as the terminal gets it."""
    for y in range(stage.view.size.height):
        strip = stage.view.render_line(y)
        for filter_ in stage.app.get_line_filters():
            strip = strip.apply_filter(filter_, stage.view.background_colors[1])
        for segment in strip:
            if segment.text == words:
                return segment
    message = f"not in view: {words}"
    raise AssertionError(message)


def _attributes(stage: Stage, words: str) -> set[str]:
    style = _styles(stage, words).style
    return {name for name in ("bold", "italic", "underline", "reverse") if getattr(style, name)}


async def test_kinds_of_names_differ_by_more_than_colour() -> None:
    story = Story("Ada met NATO in Riga on a Monday with a Russian.")
    for words, label in (("Ada", "PERSON"), ("NATO", "ORG"), ("Riga", "GPE"), ("Russian", "NORP")):
        story.name(words, label=label)
    async with staged(story) as stage:
        assert _attributes(stage, "Ada") == {"bold"}
        assert _attributes(stage, "NATO") == {"underline"}
        assert _attributes(stage, "Riga") == {"italic"}
        assert _attributes(stage, "Russian") == {"italic", "underline"}
        assert _attributes(stage, " met ") == set()


async def test_a_speaker_has_one_colour_in_the_article_and_in_the_sidebar() -> None:
    async with staged(harbour()) as stage:
        spoken = _styles(stage, '"I have read the figures twice,"').style
        strip = next(
            strip
            for y in range(20)
            if "Tomás Quill" in (strip := stage.screen.query_one("#speakers", SidebarList).render_line(y)).text
        )
        named = next(segment.style for segment in strip if segment.text == "Tomás Quill")
        assert spoken is not None
        assert named is not None
        assert spoken.color == named.color


async def test_without_colours_attributes_alone_say_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with staged(harbour()) as stage:
        await stage.press(*"nnnnn")
        current = _styles(stage, '"I have read the figures twice,"').style
        assert current is not None
        assert current.reverse
        assert current.color is not None
        assert current.color.is_default
        assert current.bgcolor is not None
        assert current.bgcolor.is_default
        assert _attributes(stage, "Ingrid Sollie") == {"bold"}


async def test_e_goes_round_the_layers_and_the_status_says_which() -> None:
    async with staged(harbour()) as stage:
        rails = [sum(line.lstrip()[:1] in {"▌", "▏"} for line in stage.page)]
        for words in ("quotes only", "names only", "plain text"):
            await stage.press("e")
            assert words in stage.status
            rails.append(sum(line.lstrip()[:1] in {"▌", "▏"} for line in stage.page))
        assert [count > 0 for count in rails] == [True, True, False, False]
        await stage.press("e")
        assert "only" not in stage.status


async def test_zen_shows_the_article_and_nothing_else() -> None:
    async with staged(harbour()) as stage:
        await stage.press("z")
        shown = {
            widget.id for widget in stage.screen.query("#title, #status, #keys, #sidebar, #article") if widget.display
        }
        assert shown == {"article"}
        assert stage.view.size.height == 40
        await stage.press("escape")
        assert stage.screen.sidebar.display


async def test_w_puts_the_sidebar_away_and_back() -> None:
    async with staged(harbour()) as stage:
        width = stage.view.size.width
        await stage.press("w")
        assert not stage.screen.sidebar.display
        assert stage.view.size.width > width
        await stage.press("w")
        assert stage.screen.sidebar.display


async def test_tab_goes_to_the_sidebar_and_back() -> None:
    async with staged(harbour()) as stage:
        assert isinstance(stage.app.focused, ArticleView)
        await stage.press("tab")
        assert isinstance(stage.app.focused, SidebarList)
        await stage.press("tab")
        assert isinstance(stage.app.focused, ArticleView)


async def test_putting_the_sidebar_away_gives_the_keyboard_back_to_the_article() -> None:
    async with staged(harbour()) as stage:
        await stage.press("2", "w")
        assert isinstance(stage.app.focused, ArticleView)


async def test_1_2_3_show_the_lists_and_their_counts() -> None:
    async with staged(harbour()) as stage:
        tabs = stage.screen.query_one("#tabs").render_line(0).text
        assert tabs.split() == ["Speakers", "4", "Quotes", "9", "Names", "8"]
        for key, tab in (("2", "quotes"), ("3", "names"), ("1", "speakers")):
            await stage.press(key)
            shown = [widget.id for widget in stage.screen.query(SidebarList) if widget.display]
            assert shown == [tab]


async def test_below_eighty_columns_the_sidebar_lies_over_the_article() -> None:
    async with staged(harbour(), size=(70, 20)) as stage:
        assert not stage.screen.sidebar.display
        width = stage.view.size.width
        await stage.press("w")
        assert stage.screen.sidebar.display
        assert stage.view.size.width == width == 70
        await stage.press("1", "enter")
        assert not stage.screen.sidebar.display
        assert stage.status.startswith("Harbour Board 1/2")


async def test_escape_puts_the_overlaid_sidebar_away_first() -> None:
    async with staged(harbour(), size=(70, 20)) as stage:
        await stage.press("n", "s", "w", "escape")
        assert not stage.screen.sidebar.display
        assert stage.status.startswith("Harbour Board 1/2")


async def test_growing_past_eighty_columns_brings_the_sidebar_back() -> None:
    async with staged(harbour(), size=(70, 20)) as stage:
        await stage.pilot.resize_terminal(100, 30)
        await stage.pilot.pause()
        assert stage.screen.sidebar.display


@pytest.mark.parametrize("size", [(40, 15), (20, 6), (5, 3), (1, 1), (0, 0)])
async def test_no_window_is_too_small(size: tuple[int, int]) -> None:
    async with staged(harbour(), size=size) as stage:
        await stage.press(
            "n", "w", "w", "2", "j", "enter", "tab", "f", "escape", "slash", "x", "escape", "question_mark"
        )
        await stage.press("escape", "z", "G", "q")
        await stage.pilot.resize_terminal(80, 24)
        await stage.pilot.pause()
        assert stage.title.startswith("newsreader  Night Ferry")
        assert stage.view.size.width == 80 - stage.screen.sidebar.size.width - 1 or not stage.screen.sidebar.display


async def test_at_forty_columns_all_is_there() -> None:
    async with staged(harbour(), size=(40, 15)) as stage:
        await stage.press("n", "n")
        assert stage.status.startswith("quotes 2/9 · Ada Marsh")
        assert any("We have waited for this boat" in line for line in stage.page)
        assert max(map(len, stage.page)) <= 40


async def test_a_very_wide_window_keeps_the_measure_and_the_middle() -> None:
    async with staged(harbour(), size=(240, 40)) as stage:
        lines = [line for line in stage.page if line.strip()]
        left = min(len(line) - len(line.lstrip("█▌▏ ")) for line in lines)
        assert max(len(line.lstrip("█▌▏ ")) for line in lines) <= 80
        assert left > 30


async def test_nothing_of_an_article_is_obeyed() -> None:
    text = (
        "[bold red]Sale[/] [@click=app.bell]here[/]\x1b[2J\x1b]52;c;aGk=\x07 now\u202e!\n\n“Buy\x9b1m,” Ev\x07e said."
    )
    story = Story(text, title="[b]Sale\x1b[0m", source="sale\x1b[0m.txt").name("Ev\x07e")
    story.quote("Buy\x9b1m,", by="Ev\x07e", cue="said")
    async with staged(story, size=(150, 30)) as stage:
        await stage.press("n", "2", "3", "1")
        shown = "\n".join([*stage.page, *stage.rows("speakers"), stage.title, stage.status])
        assert "[bold red]Sale[/] [@click=app.bell]here[/]␛[2J␛]52;c;aGk=␇ now␦!" in shown
        assert "[b]Sale␛[0m" in stage.title
        assert all(character.isprintable() or character == "\n" for character in shown)


async def test_nothing_moves_by_itself() -> None:
    async with staged(harbour()) as stage:
        assert stage.app.animation_level == "none"
        await stage.press("slash")
        assert not stage.screen.query_one("#find-words").cursor_blink  # type: ignore[attr-defined]
