"""The shelf: what is listed, searched, picked, changed and taken back, and the ways out."""

import asyncio
from functools import partial
from operator import truediv

import pytest
from textual.widgets import Static

from reader.article import Article
from reader.newsroom import Newsroom
from reader.settings import Settings
from reader.shelf import Entry, FeedItem
from reader.tui import shelf_rows
from reader.tui.app import NewsreaderApp
from reader.tui.background import Latest
from reader.tui.reading import ReadingScreen
from reader.tui.shelving import ShelfScreen
from reader.tui.widgets.lines import EdgeLine
from reader.tui.widgets.shelf_list import ShelfList
from tests.builders import Story, harbour
from tests.library.shelving import interview, shelve
from tests.site import Site
from tests.tui.stage import Stage, StagedNewsroom, staged


def _stories() -> tuple[Story, ...]:
    return (
        interview("Ada Marsh", "The ferry sails again", "Mayor"),
        interview("Tomás Quill", "The money is gone", "treasurer"),
        interview("Ola Berg", "At last, red paint", None),
    )


@pytest.fixture
def library() -> tuple[int, ...]:
    """The numbers of three articles in the library, newest first."""
    library = Newsroom(Settings()).library
    days = ("2026-03-03", "2026-03-02", "2026-03-01")
    outlets = ("Skerry Gazette", "Skerry Gazette", "Harbour News")
    told = zip(_stories(), days, outlets, strict=True)
    numbers = tuple(shelve(library, story, published=day, outlet=outlet) for story, day, outlet in told)
    library.close()
    return numbers


async def _to_the_shelf(stage: Stage) -> ShelfList:
    await stage.press("l")
    await stage.settle()
    return stage.top.query_one(ShelfList)


def _lines(stage: Stage) -> list[str]:
    shown = stage.top.query_one(ShelfList)
    return [line for y in range(shown.size.height) if (line := shown.render_line(y).text.strip())]


def _said(stage: Stage, name: str) -> str:
    return stage.top.query_one(f"#{name}", EdgeLine).words


@pytest.mark.usefixtures("library")
async def test_the_articles_are_listed_newest_first_with_what_is_said_in_them() -> None:
    async with staged(harbour()) as stage:
        await _to_the_shelf(stage)
        first, *others = _lines(stage)
        assert first.split() == "● 2026-03-03 Skerry Gazette Port Ellery News 1 quote · 1 speaker".split()
        assert [line.split()[1:3] for line in others] == [["2026-03-02", "Skerry"], ["2026-03-01", "Harbour"]]
        assert _said(stage, "title").endswith("3 articles")
        assert _said(stage, "status").startswith("1/3 · 2026-03-03 · Skerry Gazette · 1 quote")


@pytest.mark.parametrize("size", [(80, 24), (40, 15), (20, 6)])
@pytest.mark.usefixtures("library")
async def test_a_narrow_shelf_still_tells_the_titles(size: tuple[int, int]) -> None:
    async with staged(harbour(), size=size) as stage:
        await _to_the_shelf(stage)
        assert len(_lines(stage)) == 3
        assert all("Port" in line for line in _lines(stage))


async def test_an_empty_library_says_what_to_do() -> None:
    async with staged(harbour()) as stage:
        await _to_the_shelf(stage)
        assert _lines(stage)[0] == "The library is empty."
        assert any(line.startswith("newsreader add") for line in _lines(stage))
        await stage.press("j", "enter", "x", "X", "u", "m", "D", "plus", "U")
        assert isinstance(stage.top, ShelfScreen)


async def test_enter_reads_the_article_with_its_marks_and_calls_it_read(library: tuple[int, ...]) -> None:
    stories = _stories()
    async with staged(harbour(), *stories) as stage:
        await _to_the_shelf(stage)
        await stage.press("j", "enter")
        await stage.settle()
        assert isinstance(stage.top, ReadingScreen)
        assert stage.screen.spread.article.text == stories[1].article.text
        assert stage.rows("speakers")[0].split()[:3] == ["▍", "Tomás", "Quill"]
        assert stage.newsroom.find("", "read") == library[1:2]


@pytest.mark.usefixtures("library")
async def test_the_shelf_is_as_it_was_left() -> None:
    async with staged(harbour(), *_stories()) as stage:
        await _to_the_shelf(stage)
        await stage.press("2", "j", "j")
        await stage.press("enter")
        await stage.settle()
        shown = await _to_the_shelf(stage)
        assert [line[:13] for line in _lines(stage)] == ["●  2026-03-03", "●  2026-03-02"]
        assert shown.at == 1
        await stage.press("escape")
        await stage.settle()
        assert len(_lines(stage)) == 3
        await stage.press("escape")
        assert isinstance(stage.top, ReadingScreen)


@pytest.mark.usefixtures("library")
async def test_q_goes_one_step_out_too() -> None:
    async with staged(harbour()) as stage:
        await _to_the_shelf(stage)
        await stage.press("q")
        assert isinstance(stage.top, ReadingScreen)
        assert stage.app.is_running


@pytest.mark.usefixtures("library")
async def test_the_search_line_finds_while_one_types_and_escape_takes_it_back() -> None:
    async with staged(harbour()) as stage:
        await _to_the_shelf(stage)
        await stage.press("slash")
        await stage.type("outlet:skerry mon")
        await stage.settle()
        assert [line[3:13] for line in _lines(stage)] == ["2026-03-02"]
        await stage.press("escape")
        await stage.settle()
        assert len(_lines(stage)) == 3
        await stage.press("slash")
        await stage.type("speaker:ola")
        await stage.press("enter")
        await stage.settle()
        assert [line[3:13] for line in _lines(stage)] == ["2026-03-01"]
        assert "/ speaker:ola" in _said(stage, "title")


@pytest.mark.usefixtures("library")
async def test_a_mistake_is_explained_at_its_place_and_enter_waits() -> None:
    async with staged(harbour()) as stage:
        await _to_the_shelf(stage)
        await stage.press("slash")
        await stage.type("red speeker:ola")
        await stage.press("enter")
        await stage.settle()
        told = stage.top.query_one("#mistake", Static)
        assert told.display
        assert str(told.content).splitlines()[0] == "    ^^^^^^^^"
        assert "did you mean speaker:" in str(told.content)
        await stage.press("enter")
        assert told.display
        assert len(_lines(stage)) == 3


async def test_a_late_list_is_dropped() -> None:
    latest: Latest[int] = Latest()
    asked: list[int] = []

    def ask(number: int) -> int:
        asked.append(number)
        return number

    found = await asyncio.gather(*(latest.of(partial(ask, number)) for number in (1, 2, 3)))
    assert found == [None, None, 3]
    assert 2 not in asked


async def test_a_mistake_that_comes_late_is_dropped_too() -> None:
    latest: Latest[float] = Latest()
    found = await asyncio.gather(*(latest.of(partial(truediv, 1, number)) for number in (0, 2)))
    assert found == [None, 0.5]
    with pytest.raises(ZeroDivisionError):
        await latest.of(partial(truediv, 1, 0))


async def test_what_is_picked_is_changed_at_once_and_taken_back(library: tuple[int, ...]) -> None:
    async with staged(harbour()) as stage:
        shown = await _to_the_shelf(stage)
        await stage.press("x", "x")
        assert shown.picked == {*library[:2]}
        assert _said(stage, "status").endswith("2 picked")
        await stage.press("u")
        await stage.settle()
        assert set(stage.newsroom.find("", "read")) == {*library[:2]}
        assert not shown.picked
        assert stage.notices[-1] == "2 articles read. U takes it back."
        await stage.press("U")
        await stage.settle()
        assert stage.newsroom.find("", "read") == ()
        assert stage.notices[-1] == "Taken back: 2 articles read."
        await stage.press("U")
        assert stage.notices[-1] == "There is nothing to take back."


async def test_read_articles_become_unread_and_stars_go_as_they_came(library: tuple[int, ...]) -> None:
    async with staged(harbour()) as stage:
        await _to_the_shelf(stage)
        for key in ("u", "X", "u", "u"):
            await stage.press(key)
            await stage.settle()
        assert stage.newsroom.find("", "unread") == library[:1] or stage.newsroom.find("", "unread") == ()
        await stage.press("m")
        await stage.settle()
        assert stage.newsroom.find("", "starred") == library[:1]
        await stage.press("m")
        await stage.settle()
        assert stage.newsroom.find("", "starred") == ()
        await stage.press("ctrl+z")
        await stage.settle()
        assert stage.newsroom.find("", "starred") == library[:1]


async def test_what_is_removed_comes_back_whole_under_its_number(library: tuple[int, ...]) -> None:
    async with staged(harbour()) as stage:
        shelf = stage.newsroom.library
        shelf.tag([library[0]], "boats")
        before = shelf.entries()
        await _to_the_shelf(stage)
        await stage.press("X", "D")
        await stage.settle()
        assert shelf.entries() == ()
        assert shelf.people_named("Ada Marsh") == ()
        await stage.press("U")
        await stage.settle()
        assert shelf.entries() == before
        assert len(shelf.quotes()) == 3
        assert len(_lines(stage)) == 3


async def test_tags_are_put_on_and_taken_off(library: tuple[int, ...]) -> None:
    async with staged(harbour()) as stage:
        shelf = stage.newsroom.library
        shelf.tag(library, "later")
        await _to_the_shelf(stage)
        await stage.press("x", "plus")
        await stage.type('boats -later "')
        await stage.press("enter")
        await stage.settle()
        assert {entry.id: entry.tags for entry in shelf.entries()}[library[0]] == ("boats",)
        assert "#boats" in _lines(stage)[0]
        await stage.press("U")
        await stage.settle()
        assert {entry.id: entry.tags for entry in shelf.entries()}[library[0]] == ("later",)


@pytest.mark.usefixtures("library")
async def test_searches_are_kept_offered_and_dropped() -> None:
    async with staged(harbour()) as stage:
        await _to_the_shelf(stage)
        await stage.press("S")
        assert stage.notices[-1] == "There is no search to keep; / begins one."
        await stage.press("slash")
        await stage.type("money")
        await stage.press("enter", "S")
        assert stage.newsroom.searches() == ("money",)
        await stage.press("v")
        await stage.settle()
        offered = [line.strip() for line in stage.rows("found") if line.strip()]
        assert offered[:2] == ["Searches that you kept", "money"]
        assert [line.split() for line in offered[3:]] == [["Skerry", "Gazette", "2"], ["Harbour", "News", "1"]]
        await stage.type("skerry")
        await stage.press("enter")
        await stage.settle()
        assert len(_lines(stage)) == 2
        await stage.press("v")
        await stage.settle()
        await stage.press("enter")
        await stage.settle()
        await stage.press("S")
        assert stage.newsroom.searches() == ()


async def test_an_article_is_added_from_the_shelf_and_read() -> None:
    async with staged(harbour()) as stage:
        await _to_the_shelf(stage)
        await stage.press("o")
        await stage.type("nowhere.txt")
        await stage.press("enter")
        await stage.settle()
        assert stage.notices[-1] == "nowhere.txt: there is no such file"
        assert isinstance(stage.top, ShelfScreen)
        await stage.press("o")
        await stage.type("harbour.txt")
        await stage.press("enter")
        await stage.settle()
        assert isinstance(stage.top, ReadingScreen)
        assert len(stage.newsroom.find("", "read")) == 1


@pytest.mark.usefixtures("library")
async def test_help_on_the_shelf_is_about_the_shelf() -> None:
    async with staged(harbour(), size=(120, 60)) as stage:
        await _to_the_shelf(stage)
        await stage.press("question_mark")
        assert any("Call what you picked read" in line for line in stage.rows("found"))
        assert not any("Walk along the quotes" in line for line in stage.rows("found"))


def _entry(**changed: object) -> Entry:
    facts = {
        "id": 1, "title": "Ev\x1b[2Jil [bold]title", "byline": None, "outlet": "Ga\x9bzette of the northern islands",
        "published": None, "url": None, "source": "a.txt", "added": "2026-03-01T10:00:00+00:00", "is_read": False,
        "is_starred": True, "tags": ("x\x07",), "quotes": 2, "speakers": 1,
    }  # fmt: skip
    return Entry(**{**facts, **changed})  # type: ignore[arg-type]


def test_nothing_of_a_title_reaches_the_terminal_but_visible_characters() -> None:
    for width in (40, 80, 120):
        row = shelf_rows.entry(_entry(), width)
        shown = "".join(text for text, _ in (*row.lines[0].left, *row.lines[0].right))
        assert shown.isprintable()
        assert "[bold]title" in shown


def test_a_day_that_is_not_known_is_that_of_adding() -> None:
    assert shelf_rows.day_of(_entry()) == "2026-03-01"
    assert shelf_rows.day_of(_entry(published="2025-12-24")) == "2025-12-24"


async def test_feeds_are_asked_for_news_from_the_shelf(site: Site) -> None:
    item = "<item><guid>1</guid><title>Ferry</title><description>She sails.</description></item>"
    feed = site.put("/feed", f"<rss version='2.0'><channel><title>Saltby</title>{item}</channel></rss>")
    async with staged(harbour()) as stage:
        shelf = await _to_the_shelf(stage)
        await stage.press("r")
        await stage.settle()
        assert "newsreader add --feed" in stage.notices[-1]
        stage.newsroom.library.follow(feed)
        stage.newsroom.library.follow(site.put("/gone", status=410))
        await stage.press("r")
        await stage.settle()
        assert stage.notices[-1] == "Feeds: 1 new."
        assert any("taken down" in notice for notice in stage.notices)
        assert "Ferry" in _lines(stage)[0]
        assert shelf.number is not None


async def test_one_can_begin_on_the_shelf() -> None:
    newsroom = StagedNewsroom(harbour())
    app = NewsreaderApp(newsroom, harbour().article, on_shelf=True)
    async with app.run_test() as pilot:
        await pilot.pause()
        assert isinstance(app.screen, ShelfScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, ReadingScreen)


async def test_the_articles_of_one_feed_are_listed() -> None:
    async with staged(harbour()) as stage:
        library = stage.newsroom.library
        shelve(library, interview("Ada Marsh", "Aye."))
        for url, title in (("https://a.example/feed", "Saltby Times"), ("https://b.example/feed", 'The "Echo"')):
            told = Article(url, url, f"News of {url}.", title)
            library.take_item(library.follow(url, title), FeedItem(url, "", told, is_summary=False))
        await _to_the_shelf(stage)
        assert len(_lines(stage)) == 3
        for typed in ("saltby", "b.example/feed"):
            await stage.press("v")
            await stage.settle()
            assert "Feeds" in stage.rows("found")[0]
            await stage.type(typed)
            await stage.press("enter")
            await stage.settle()
            assert len(_lines(stage)) == 1


async def test_a_slip_of_the_fingers_finds_what_was_meant() -> None:
    async with staged(harbour()) as stage:
        shelve(stage.newsroom.library, harbour())
        shelve(stage.newsroom.library, interview("Ada Marsh", "Aye."))
        await _to_the_shelf(stage)
        await stage.press("slash")
        await stage.type("skery")
        await stage.press("enter")
        await stage.settle()
        assert len(_lines(stage)) == 1
        assert "/ skery  not found; this is for skerry" in _said(stage, "title")
        await stage.press("escape")
        await stage.settle()
        assert len(_lines(stage)) == 2
        assert "not found" not in _said(stage, "title")
