"""People across the library: found by a few letters, shown with all that they said, and the way to each place."""

from dataclasses import replace

import pytest

from reader.newsroom import Newsroom
from reader.settings import Settings
from reader.shelf import Decision, Held, Passage, Profile
from reader.tui import person_rows
from reader.tui.people import PeopleFinder, PersonScreen
from reader.tui.reading import ReadingScreen
from reader.tui.shelving import ShelfScreen
from reader.tui.widgets.lines import EdgeLine
from reader.tui.widgets.passage_list import FactList, PassageList
from tests.builders import Story, harbour
from tests.library.shelving import interview, shelve
from tests.tui.stage import Stage, staged


def _debate() -> Story:
    """A story in which two people speak."""
    text = 'Skerry News\n\n"No pier, no ferry," Ada Marsh said. "Then no ferry," Tomás Quill replied on Monday.'
    told = Story(text, title="Skerry News", source="debate.txt")
    told.name("Ada Marsh", role="Mayor").name("Tomás Quill", role="treasurer")
    told.name("Port Ellery", label="GPE")
    told.quote("No pier, no ferry,", by="Ada Marsh", cue="said")
    return told.quote("Then no ferry,", by="Tomás Quill", cue="replied")


def _stories() -> tuple[Story, ...]:
    return interview("Ada Marsh", "The ferry sails again", "Mayor"), _debate(), interview("Ola Berg", "Red paint")


@pytest.fixture(autouse=True)
def _library() -> None:
    library = Newsroom(Settings()).library
    days = ("2026-03-03", "2026-02-02", "2024-03-01")
    for story, day in zip(_stories(), days, strict=True):
        shelve(library, story, published=day, outlet="Skerry Gazette")
    library.close()


def _lines(stage: Stage) -> list[str]:
    shown = stage.top.query_one(PassageList)
    return [line for y in range(shown.size.height) if (line := shown.render_line(y).text.strip(" ▍"))]


def _facts(stage: Stage) -> list[str]:
    shown = stage.top.query_one(FactList)
    return [" ".join(line.split()) for y in range(shown.size.height) if (line := shown.render_line(y).text).strip()]


async def _to_ada(stage: Stage) -> None:
    await stage.press("l")
    await stage.settle()
    await stage.press("f")
    await stage.settle()
    await stage.type("marsh")
    await stage.settle()
    await stage.press("enter")
    await stage.settle()


async def test_names_of_the_whole_library_are_found_by_a_few_letters() -> None:
    async with staged(harbour()) as stage:
        await stage.press("l", "f")
        await stage.settle()
        assert stage.marked("found").startswith("Ada Marsh")
        assert stage.rows("found")[0].endswith("2 quotes")
        await stage.type("quil")
        await stage.settle()
        assert stage.marked("found").startswith("Tomás Quill")
        await stage.type("xx")
        await stage.settle()
        assert stage.rows("found")[0].strip() == "nobody in the library is called that"
        await stage.press("enter")
        assert isinstance(stage.top, PeopleFinder)
        await stage.press("escape")
        assert isinstance(stage.top, ShelfScreen)


async def test_all_that_somebody_said_is_shown_newest_first_where_it_stands() -> None:
    async with staged(harbour()) as stage:
        await _to_ada(stage)
        assert isinstance(stage.top, PersonScreen)
        assert stage.top.query_one("#title", EdgeLine).words.split("  ")[1:3] == ["Ada Marsh", "Mayor"]
        first, words, around, second, *others = _lines(stage)
        assert first.split() == "2026-03-03 · Skerry Gazette Port Ellery News said".split()
        assert (words, around) == ("“The ferry sails again”", "… Ada Marsh said.")
        assert second.startswith("2026-02-02")
        assert others[1].startswith("… Ada Marsh said.")
        assert stage.top.query_one("#status", EdgeLine).words == "1/2 · Port Ellery News · direct"


async def test_roles_times_outlets_and_company_stand_beside() -> None:
    async with staged(harbour()) as stage:
        await _to_ada(stage)
        assert _facts(stage) == [
            "Roles", "Mayor", "2026-02 – 2026-03 2", "When", "2026-02 ▇▇▇▇▇▇▇▇ 1", "2026-03 ▇▇▇▇▇▇▇▇ 1", "Quoted by",
            "Skerry Gazette ▇▇▇▇▇▇▇▇ 2", "Quoted beside", "Tomás Quill 1",
        ]  # fmt: skip


async def test_enter_goes_to_the_quote_in_its_article() -> None:
    async with staged(harbour(), *_stories()) as stage:
        await _to_ada(stage)
        await stage.press("j", "enter")
        await stage.settle()
        assert isinstance(stage.top, ReadingScreen)
        assert stage.status.startswith("quotes 1/2 · Ada Marsh")
        assert stage.current() == '"No pier, no ferry,"'


async def test_whoever_is_quoted_beside_is_one_key_away_and_the_ways_back_are_open() -> None:
    async with staged(harbour(), *_stories()) as stage:
        await _to_ada(stage)
        await stage.press("tab", "G", "enter")
        await stage.settle()
        assert "Tomás Quill" in stage.top.query_one("#title", EdgeLine).words
        await stage.press("escape")
        assert "Ada Marsh" in stage.top.query_one("#title", EdgeLine).words
        await stage.press("enter")
        await stage.settle()
        await stage.press("enter")
        await stage.settle()
        assert isinstance(stage.top, ReadingScreen)
        assert stage.screen.spread.article.text == _debate().article.text


async def test_who_speaks_in_an_article_is_one_key_away() -> None:
    async with staged(_debate(), *_stories()) as stage:
        await stage.press("n", "n", "i")
        await stage.settle()
        assert "Tomás Quill" in stage.top.query_one("#title", EdgeLine).words
        await stage.press("q")
        assert isinstance(stage.top, ReadingScreen)
        assert stage.status.startswith("quotes 2/2")


async def test_a_name_that_one_walks_along_is_one_key_away_too() -> None:
    async with staged(_debate()) as stage:
        await stage.press("f")
        await stage.type("ada")
        await stage.press("enter", "i")
        await stage.settle()
        assert "Ada Marsh" in stage.top.query_one("#title", EdgeLine).words


async def test_whom_the_library_does_not_know_it_says_so() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "i")
        await stage.settle()
        assert stage.notices == ["The library does not know Harbour Board; o puts an article into it."]
        stranger = Story("“Hm.”").quote("Hm.")
        stage.screen.post_message(stage.screen.Opened(stranger.article))
        stage.newsroom.stories[stranger.article.source] = stranger
        await stage.settle()
        await stage.press("i")
        assert stage.notices[-1] == "This quote has no speaker."


async def test_a_decision_is_seen_in_the_names_at_once() -> None:
    async with staged(harbour()) as stage:
        await stage.press("l", "f")
        await stage.settle()
        await stage.press("escape")
        stage.newsroom.library.decide(Decision("rename", "Ola Berg", None, "Olga Berg"))
        await stage.press("f")
        await stage.settle()
        await stage.type("olga")
        await stage.settle()
        assert stage.marked("found").startswith("Olga Berg")


async def test_somebody_who_is_gone_is_told() -> None:
    async with staged(harbour()) as stage:
        stage.app.push_screen(PersonScreen(stage.newsroom, 999))
        await stage.settle()
        assert stage.notices == ["this person is not in the library any more; look for the name again"]
        assert isinstance(stage.top, ReadingScreen)


@pytest.mark.parametrize("size", [(80, 24), (40, 15)])
async def test_a_narrow_page_shows_quotes_or_facts(size: tuple[int, int]) -> None:
    async with staged(harbour(), size=size) as stage:
        await _to_ada(stage)
        assert _lines(stage)[1].startswith("“The ferry")
        if size[0] < 80:
            assert not stage.top.query_one(FactList).display
            await stage.press("w")
            assert _facts(stage)[0] == "Roles"
            await stage.press("escape")
            assert isinstance(stage.top, PersonScreen)
        await stage.press("escape")
        assert isinstance(stage.top, ShelfScreen)


def test_what_stands_around_a_quote_is_shown_safely_and_on_one_line() -> None:
    library = Newsroom(Settings()).library
    [said, *_] = library.quotes()
    odd = Passage(
        1, replace(said, shown="Ev\x1b[2Jil words " * 9, verb="sa\x07id"), "bef\x1bore\tit, “", "” af\x9bter."
    )
    row = person_rows.passage(odd, 50)
    assert len(row.lines) == person_rows.LINES - 1
    shown = "".join(text for line in row.lines for text, _ in (*line.left, *line.right))
    assert shown.isprintable()
    assert row.lines[2].left[0][0].endswith("…")
    assert row.lines[3].left[0][0].startswith("… af")


def test_many_months_are_told_as_years() -> None:
    months = tuple((f"{year}-{month:02d}", 1) for year in (2023, 2024, 2025) for month in range(1, 13))
    held = (Held("Mayor", "2023-01-01", "2023-01-20", 3),)
    profile = Profile(1, "Ada", 3, 36, held, (("", 36),), (), months)
    told = [row.lines[0].left[0][0] for row in person_rows.facts(profile) if row.lines[0].left]
    assert told == ["Roles", "Mayor", "When", "2023", "2024", "2025", "Quoted by", "no outlet"]
