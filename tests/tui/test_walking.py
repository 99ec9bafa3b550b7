"""Walking through an article: the trail by key, by search, by the sidebar and by mouse."""

from reader.tui.desk import Desk
from reader.tui.widgets.article_view import TOP
from tests.builders import Story, harbour
from tests.tui.stage import Stage, staged


def _long_story() -> Story:
    """Twenty quotes, one a page and a half."""
    parts = [f"Filler line {n}.\n\n" * 30 + f"“This is saying number {n},” Ada Marsh said.\n\n" for n in range(20)]
    story = Story("".join(parts)).name("Ada Marsh", role="Mayor")
    for n in range(20):
        story.quote(f"This is saying number {n},", by="Ada Marsh", cue="said")
    return story


async def _click_on(stage: Stage, words: str) -> None:
    """Click on the first character of some words in the article."""
    for y, line in enumerate(stage.page):
        if words in line:
            await stage.pilot.click("#article", offset=(line.index(words), y))
            await stage.pilot.pause()
            return
    message = f"not in view: {words}"
    raise AssertionError(message)


async def test_n_goes_from_quote_to_quote_and_the_status_follows() -> None:
    async with staged(harbour()) as stage:
        assert stage.status.startswith("quotes –/9")
        await stage.press("n")
        assert stage.status.startswith("quotes 1/9 · Harbour Board · indirect · announced")
        await stage.press("n")
        assert stage.status.startswith("quotes 2/9 · Ada Marsh · direct · said")
        assert stage.current().startswith('"We have waited for this boat')


async def test_both_big_n_and_p_go_back() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "n", "n", "N")
        assert stage.status.startswith("quotes 2/9")
        await stage.press("p")
        assert stage.status.startswith("quotes 1/9")


async def test_the_trail_turns_at_its_ends_and_says_so() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "N")
        assert stage.status.startswith("quotes 9/9")
        assert "from the end again" in stage.status
        await stage.press("n")
        assert stage.status.startswith("quotes 1/9")
        assert "from the top again" in stage.status
        await stage.press("n")
        assert "again" not in stage.status


async def test_a_step_brings_the_quote_into_view() -> None:
    async with staged(_long_story(), size=(80, 24)) as stage:
        await stage.press("n", "n", "n")
        assert any("saying number 2" in line for line in stage.page)


async def test_a_step_to_a_quote_in_view_does_not_scroll() -> None:
    async with staged(harbour()) as stage:
        before = stage.page
        await stage.press("n", "n")
        assert [line.lstrip("█▌▏ ") for line in stage.page] == [line.lstrip("█▌▏ ") for line in before]


async def test_after_scrolling_away_the_next_step_starts_from_what_is_seen() -> None:
    async with staged(_long_story(), size=(80, 24)) as stage:
        await stage.press("n", "G", "N")
        assert stage.status.startswith("quotes 19/20")


async def test_s_keeps_to_the_speaker_and_escape_returns_to_all_quotes() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "n", "s")
        assert stage.status.startswith("Ada Marsh 1/3 · direct")
        await stage.press("n")
        assert stage.status.startswith("Ada Marsh 2/3 · Ada Marsh ? · indirect · denied · the nearest of two names")
        await stage.press("escape")
        assert stage.status.startswith("quotes 8/9")


async def test_s_takes_the_first_quote_in_view_before_any_step() -> None:
    async with staged(harbour()) as stage:
        await stage.press("s")
        assert stage.status.startswith("Harbour Board 1/2")


async def test_s_on_a_quote_without_a_speaker_says_so() -> None:
    async with staged(harbour()) as stage:
        await stage.press(*"nnnnnnn", "s")
        assert stage.status.startswith("quotes 7/9")
        assert stage.notices == ["This quote has no speaker."]


async def test_walking_marks_the_row_in_the_sidebar() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "n", "n", "n")
        assert stage.marked("speakers") == "the subsidy will end after three years"
        assert stage.marked("quotes").startswith("4 the subsidy")


async def test_moving_in_the_sidebar_moves_the_article() -> None:
    async with staged(_long_story(), size=(100, 24)) as stage:
        await stage.press("2", "j", "j", "j")
        assert stage.status.startswith("quotes 4/20")
        assert any("saying number 3" in line for line in stage.page)


async def test_moving_on_to_a_name_shows_its_places_without_leaving_the_trail() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "3", "j")
        assert stage.marked("names").startswith("P Tomás Quill")
        assert stage.current() == "Tomás Quill"
        assert stage.status.startswith("quotes 1/9")
        await stage.press("escape")
        assert stage.current().startswith("The night ferry")


async def test_enter_on_a_speaker_a_quote_and_a_name_sets_the_trail() -> None:
    async with staged(harbour()) as stage:
        await stage.press("1", "j", "j", "j", "enter")
        assert stage.status.startswith("Ada Marsh 1/3")
        await stage.press("2", "g", "enter")
        assert stage.status.startswith("quotes 1/9")
        await stage.press("3", "enter")
        assert stage.status.startswith("Ada Marsh 1/2")
        await stage.press("n")
        assert stage.status.startswith("Ada Marsh 2/2")
        assert stage.current() == "Marsh"


async def test_a_click_on_a_quote_makes_it_the_current_one() -> None:
    async with staged(harbour()) as stage:
        await _click_on(stage, "figures twice")
        assert stage.status.startswith("quotes 5/9 · Tomás Quill")


async def test_a_click_on_a_name_walks_along_it_from_there() -> None:
    async with staged(harbour()) as stage:
        await _click_on(stage, "Marsh denied")
        assert stage.status.startswith("Ada Marsh 2/2")


async def test_a_click_on_a_row_chooses_it() -> None:
    async with staged(harbour()) as stage:
        row = next(y for y, line in enumerate(stage.rows("speakers")) if "Tomás Quill" in line)
        await stage.pilot.click("#speakers", offset=(5, row))
        assert stage.status.startswith("Tomás Quill 1/2")


async def test_a_click_beside_the_text_does_nothing() -> None:
    async with staged(harbour()) as stage:
        await stage.pilot.click("#article", offset=(0, 0))
        assert stage.status.startswith("quotes –/9")


async def test_a_click_on_a_tab_shows_its_list() -> None:
    async with staged(harbour()) as stage:
        await stage.pilot.click("#tabs", offset=(16, 0))
        assert stage.screen.sidebar.tab == "quotes"


async def test_a_click_on_a_key_at_the_bottom_does_what_the_key_does() -> None:
    async with staged(harbour()) as stage:
        await stage.pilot.click("#keys", offset=(2, 0))
        assert stage.status.startswith("quotes 1/9")


async def test_search_lights_all_matches_while_one_types() -> None:
    async with staged(harbour()) as stage:
        await stage.press("slash")
        await stage.type("FERR")
        assert stage.status.startswith("“FERR” 1/3")
        assert stage.current() == "Ferr"
        await stage.press("enter", "n")
        assert stage.status.startswith("“FERR” 2/3")


async def test_search_finds_words_across_the_end_of_a_line() -> None:
    async with staged(harbour(), size=(40, 30)) as stage:
        await stage.press("slash")
        await stage.type("ellery after nine")
        assert stage.status.startswith("“ellery after nine” 1/1")


async def test_search_turns_at_the_last_match_and_says_so() -> None:
    async with staged(harbour()) as stage:
        await stage.press("slash")
        await stage.type("ferry")
        await stage.press("enter", "n", "n", "n")
        assert stage.status.startswith("“ferry” 1/3 · from the top again")


async def test_escape_leaves_a_search_as_all_was_before() -> None:
    async with staged(_long_story(), size=(80, 24)) as stage:
        await stage.press("n", "n", "ctrl+d")
        before, page = stage.status, stage.page
        await stage.press("slash")
        await stage.type("number 17")
        assert stage.page != page
        await stage.press("escape")
        assert (stage.status, stage.page) == (before, page)
        await stage.press("n")
        assert stage.status.startswith("quotes")


async def test_a_search_can_begin_again_at_once() -> None:
    async with staged(harbour()) as stage:
        await stage.pilot.press("slash", "x", "escape", "slash", *"ferry", "enter")
        assert stage.status.startswith("“ferry” 1/3")
        await stage.press("slash", "tab", "escape", "escape")
        assert not stage.screen.query("FindBar")
        assert stage.status.startswith("quotes")


async def test_a_search_that_finds_nothing_leaves_all_as_it_was() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "slash")
        await stage.type("zeppelin")
        assert "not found" in str(stage.screen.query_one("#find-count").render())
        await stage.press("enter")
        assert stage.status.startswith("quotes 1/9")


async def test_the_same_keys_scroll_article_and_sidebar() -> None:
    async with staged(_long_story(), size=(100, 24)) as stage:
        await stage.press("j", "j")
        assert stage.view.scroll_offset.y == 2
        await stage.press("G")
        assert stage.view.scroll_offset.y == stage.view.max_scroll_y
        await stage.press("g", "space")
        assert stage.view.scroll_offset.y == stage.view.size.height - 2
        await stage.press("ctrl+u", "b", "tab", "G")
        assert stage.marked("speakers").startswith("“This is saying number 19")


async def test_the_position_is_the_character_at_the_top() -> None:
    story = _long_story()
    async with staged(story, size=(80, 24), position=story.at("Filler line 7.").start) as stage:
        assert stage.page[0].strip() == "Filler line 7."
        assert stage.view.position == story.at("Filler line 7.").start
        await stage.press("j", "j")
        assert stage.view.position > story.at("Filler line 7.").start


async def test_a_smaller_window_keeps_the_quote_in_view() -> None:
    async with staged(harbour(), size=(120, 60)) as stage:
        await stage.press("n", "n", "n", "n")
        quote = stage.screen.spread.trail.quote
        assert quote is not None
        await stage.pilot.resize_terminal(40, 15)
        await stage.pilot.pause()
        assert stage.view.scroll_offset.y > 0
        assert stage.view.seen.covers(quote.content[0])


async def test_a_smaller_window_stays_where_the_reader_has_gone_from_the_quote() -> None:
    async with staged(harbour(), size=(80, 16)) as stage:
        await stage.press("n", "G")
        quote = stage.screen.spread.trail.quote
        assert quote is not None
        await stage.pilot.resize_terminal(70, 15)
        await stage.pilot.pause()
        assert not stage.view.seen.covers(quote.content[0])


async def test_a_narrower_window_keeps_the_place() -> None:
    story = _long_story()
    async with staged(story, size=(100, 24), position=story.at("saying number 7").start) as stage:
        await stage.pilot.resize_terminal(50, 20)
        await stage.pilot.pause()
        assert "saying number 7" in stage.page[0]
        assert stage.view.scroll_offset.y > TOP
        assert isinstance(stage.screen, Desk)


async def test_the_speaker_stays_in_view_over_the_quote_that_is_marked() -> None:
    text = "\n\n".join(
        f"“We sail {number},” said Ola Berg{number}. “So it is {number},” she said." for number in range(12)
    )
    story = Story(f"Ferries sail\n\n{text}", "Ferries sail", "f.txt")
    for number in range(12):
        story.name(f"Ola Berg{number}").quote(f"We sail {number},", by=f"Ola Berg{number}", cue="said")
        story.quote(f"So it is {number},", by=f"Ola Berg{number}", cue="said")
    async with staged(story, size=(100, 16)) as stage:
        await stage.press(*"n" * 24, *"N" * 16)
        shown = stage.rows("speakers")
        assert stage.marked("speakers").startswith("“So it is 3")
        assert any("Ola Berg3" in line for line in shown)
