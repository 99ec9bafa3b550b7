"""The reading screen: text first, marks later, and everything that goes wrong is said."""

from dataclasses import replace

import pytest

from reader.editing import Remarks
from reader.names import NameIndex
from reader.page import Line, Page
from reader.settings import Place, Settings, state_folder
from tests.builders import Story, harbour
from tests.tui.stage import staged


def _other() -> Story:
    story = Story("Lighthouse Painted Red\n\n“At last,” Ola Berg said.", "Lighthouse Painted Red", "light.txt")
    return story.name("Ola Berg").quote("At last,", by="Ola Berg", cue="said")


def _bare(page: list[str]) -> list[str]:
    return [line.lstrip("█▌▏ ") for line in page]


async def test_the_text_is_there_before_the_analysis_and_marks_do_not_move_it() -> None:
    async with staged(harbour(), wait=True) as stage:
        before = stage.page
        assert "Night Ferry Returns to Port Ellery After Nine Years" in before[1]
        assert "reading for names and quotes …" in stage.status
        stage.newsroom.ready.set()
        await stage.settle()
        assert "9 quotes" in stage.status
        assert _bare(stage.page) == _bare(before)
        assert stage.page != before


async def test_keys_work_while_the_analysis_runs() -> None:
    async with staged(harbour(), size=(60, 16), wait=True) as stage:
        await stage.press("G", "e", "slash")
        await stage.type("lunch")
        await stage.press("enter")
        assert stage.status.startswith("“lunch” 1/1")
        stage.newsroom.ready.set()
        await stage.settle()
        assert stage.status.startswith("“lunch” 1/1")
        await stage.press("escape", "n")
        assert stage.status.startswith("quotes")


async def test_quitting_does_not_wait_for_the_analysis() -> None:
    async with staged(harbour(), wait=True) as stage:
        await stage.press("q")
        assert not stage.app.is_running or stage.app.return_code == 0
        assert not stage.newsroom.ready.is_set()


async def test_nothing_is_counted_before_it_is_known() -> None:
    async with staged(harbour(), wait=True) as stage:
        assert stage.screen.query_one("#tabs").render_line(0).text.split() == ["Speakers", "Quotes", "Names"]
        assert stage.status == "reading for names and quotes …"


async def test_names_are_not_offered_before_they_are_known() -> None:
    async with staged(harbour(), wait=True) as stage:
        await stage.press("f")
        assert stage.notices == ["The names are not known yet: still reading."]
        await stage.press("n")
        assert stage.notices[-1] == "There is nothing on this trail yet."


async def test_a_late_analysis_is_dropped() -> None:
    async with staged(harbour(), _other()) as stage:
        story = harbour()
        names = NameIndex(story.article, story.analysis)
        late = stage.screen.Analysed(story.article, story.analysis, names, Remarks())
        await stage.press("o")
        await stage.type("light.txt")
        await stage.press("enter")
        await stage.settle()
        stage.screen.post_message(late)
        await stage.pilot.pause()
        assert stage.status.startswith("quotes –/1")


async def test_an_analysis_that_ends_after_another_article_was_opened_is_dropped() -> None:
    async with staged(harbour(), _other(), wait=True) as stage:
        await stage.press("o")
        await stage.type("light.txt")
        await stage.press("enter")
        await stage.pilot.pause()
        stage.newsroom.ready.set()
        await stage.settle()
        assert stage.title.startswith("newsreader  Lighthouse")
        assert stage.status.startswith("quotes –/1")


async def test_when_the_language_fails_the_text_stays_and_one_notice_says_why() -> None:
    async with staged(harbour(), wait=True) as stage:
        stage.newsroom.failure = "no language model; run: newsreader doctor"
        stage.newsroom.ready.set()
        await stage.settle()
        assert stage.notices == ["no language model; run: newsreader doctor"]
        assert "Night Ferry" in stage.page[1]
        assert "no names and quotes" in stage.status
        assert stage.rows("speakers")[0].strip() == "no language model; run: newsreader doctor"


async def test_another_article_can_be_opened_by_its_path() -> None:
    async with staged(harbour(), _other()) as stage:
        await stage.press("n", "G", "o")
        await stage.type("light.txt")
        await stage.press("enter")
        await stage.settle()
        assert "Lighthouse Painted Red" in stage.page[1]
        assert stage.newsroom.places[-1].source == "harbour.txt"
        await stage.press("n")
        assert stage.current() == "“At last,”"


async def test_a_path_that_leads_nowhere_is_said_and_the_article_stays() -> None:
    async with staged(harbour()) as stage:
        await stage.press("o")
        await stage.type("nowhere.txt")
        await stage.press("enter")
        await stage.settle()
        assert stage.notices == ["nowhere.txt: there is no such file"]
        assert "Night Ferry" in stage.page[1]


async def test_quitting_keeps_the_place() -> None:
    async with staged(harbour(), size=(50, 14)) as stage:
        await stage.press("space", "q")
        position = stage.view.position
        assert stage.newsroom.places == [Place("harbour.txt", position)]
        assert position > 0
        assert stage.app.return_code == 0


async def test_ctrl_c_quits_from_everywhere() -> None:
    for key in ("slash", "f", "question_mark"):
        async with staged(harbour()) as stage:
            await stage.press(key, "ctrl+c")
            assert not stage.app.is_running or stage.app.return_code == 0
            assert len(stage.newsroom.places) == 1


async def test_q_goes_one_step_out_and_quits_at_the_top() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "s", "z", "q")
        assert not stage.screen.zen
        await stage.press("q")
        assert stage.status.startswith("quotes 1/9")
        assert stage.newsroom.places == []
        await stage.press("q")
        assert len(stage.newsroom.places) == 1


async def test_y_copies_the_quote_with_its_citation_and_says_which_way() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "n", "y")
        await stage.settle()
        assert stage.app.clipboard.endswith("Night Ferry Returns to Port Ellery After Nine Years. harbour.txt")
        assert "— Ada Marsh, Mayor" in stage.app.clipboard
        assert "OSC 52" in stage.notices[0]
        assert (state_folder() / "copied.txt").read_text(encoding="utf-8").strip() == stage.app.clipboard


async def test_big_y_copies_the_words_alone() -> None:
    async with staged(harbour()) as stage:
        await stage.press(*"nnnnn", "Y")
        await stage.settle()
        assert stage.app.clipboard == "I have read the figures twice, … and I still do not believe the fuel price."


async def test_without_a_quote_there_is_nothing_to_copy() -> None:
    async with staged(Story("Nothing was said.")) as stage:
        await stage.press("y")
        assert stage.notices == ["No quote is in view."]


async def test_the_title_line_names_article_source_and_length() -> None:
    async with staged(harbour()) as stage:
        assert stage.title.startswith("newsreader  Night Ferry Returns to Port Ellery After Nine Years")
        assert stage.title.endswith("harbour.txt · 171 words")


async def test_what_the_reader_should_know_of_the_file_is_said() -> None:
    story = harbour()
    story.article = replace(story.article, notes=("read as Latin-1",))
    async with staged(story) as stage:
        assert stage.notices == ["read as Latin-1"]


async def test_keys_of_ones_own_work_and_are_shown() -> None:
    settings = Settings(keys={"trail.next": "x", "quote.cpy": "c"})
    async with staged(harbour(), settings=settings) as stage:
        await stage.press("x")
        assert stage.status.startswith("quotes 1/9")
        await stage.press("n")
        assert stage.status.startswith("quotes 1/9")
        assert stage.notices == ["keys: no action is called quote.cpy; did you mean quote.copy?"]
        assert "x next" in stage.screen.query_one("#keys").render_line(0).text


async def test_an_unexpected_mistake_is_not_hidden() -> None:
    with pytest.raises(KeyError):  # noqa: PT012 - it comes out when the stage is left
        async with staged(harbour()) as stage:
            await stage.press("o")
            await stage.type("a book")
            stage.newsroom.stories = _Unreadable()
            await stage.press("enter")
            await stage.settle()


class _Unreadable(dict[str, Story]):
    """Stories that seem to be there, and are not."""

    def __contains__(self, _: object) -> bool:
        return True


async def test_a_long_article_costs_only_what_is_seen_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    line = Page.line

    def count(page: Page, number: int) -> Line:
        drawn.append(number)
        return line(page, number)

    monkeypatch.setattr(Page, "line", count)
    story = Story("\n\n".join(f"Paragraph {n}." for n in range(20_000)))
    async with staged(story, size=(80, 24)) as stage:
        await stage.press("G")
        assert "Paragraph 19999." in "".join(stage.page)
        assert len(set(drawn)) < 100
