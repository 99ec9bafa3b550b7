"""Corrections by key: who said it, what is a quote, who is who; notes and the star."""

from textual.widgets import Input

from reader.settings import library_file
from tests.builders import Story, harbour
from tests.tui.stage import Stage, staged


async def correct(stage: Stage, words: str) -> None:
    """Choose a correction by some of its words."""
    await stage.press("c")
    await stage.type(words)
    await stage.press("enter")
    await stage.settle()


async def at_lost_quote(stage: Stage) -> None:
    await stage.press(*"nnnnnnn")
    assert "no speaker" in stage.status


async def test_a_quote_gets_another_speaker_and_back() -> None:
    async with staged(harbour()) as stage:
        await at_lost_quote(stage)
        await correct(stage, "somebody said")
        await stage.type("quil")
        await stage.press("enter")
        await stage.settle()
        assert stage.status.startswith("quotes 7/9 · Tomás Quill")
        assert "0 without a speaker" in stage.status
        assert stage.notices[-1] == "Corrected: said by Tomás Quill. u takes it back."
        await stage.press("u")
        await stage.settle()
        assert stage.status.startswith("quotes 7/9 · no speaker")
        assert stage.notices[-1] == "Taken back: said by Tomás Quill."
        await stage.press("u")
        assert stage.notices[-1] == "There is no correction to take back."


async def test_people_are_offered_first_and_what_holds_of_people_for_people_alone() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "c")
        assert [row.strip() for row in stage.rows("found") if row] == [
            "somebody else said it …", "nobody who is named said it", "it is not a quote",
            "… is the same as …", "… is called …",
        ]  # fmt: skip
        await stage.press("enter")
        assert [row.split()[0] for row in stage.rows("found") if row][:4] == ["P", "P", "P", "C"]
        await stage.press("escape", "n", "c")
        assert [row.strip() for row in stage.rows("found") if row][-2:] == [
            "… is not the one of other articles", "… is no person",
        ]  # fmt: skip


async def test_a_speaker_can_be_typed_who_is_not_named_in_the_article() -> None:
    async with staged(harbour()) as stage:
        await at_lost_quote(stage)
        await correct(stage, "somebody said")
        await stage.type("Old Brandt")
        assert stage.marked("found") == "+ Old Brandt  as it is typed"
        await stage.press("enter")
        await stage.settle()
        assert stage.status.startswith("quotes 7/9 · Old Brandt")


async def test_a_name_that_is_listed_is_not_offered_as_it_is_typed_too() -> None:
    async with staged(harbour()) as stage:
        await at_lost_quote(stage)
        await correct(stage, "somebody said")
        await stage.type("Ada Marsh")
        assert [row.split()[:3] for row in stage.rows("found") if row] == [["P", "Ada", "Marsh"]]


async def test_what_is_no_quote_leaves_the_trail_to_the_next_one() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n")
        await correct(stage, "not a quote")
        assert stage.status.startswith("quotes 1/8 · Ada Marsh")


async def test_a_speaker_is_called_otherwise_on_the_same_trail_of_quotes() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "n")
        await correct(stage, "is called")
        await stage.type("Ada K. Marsh")
        await stage.press("enter")
        await stage.settle()
        assert stage.status.startswith("quotes 2/9 · Ada K. Marsh")
        assert "Ada K. Marsh" in " ".join(stage.rows("speakers"))


async def test_two_names_are_made_one_from_the_trail_of_a_name() -> None:
    async with staged(harbour()) as stage:
        await stage.press("f")
        await stage.type("sollie")
        await stage.press("enter")
        await correct(stage, "same as")
        await stage.type("ada")
        await stage.settle()
        await stage.press("enter")
        await stage.settle()
        assert stage.notices[-1] == "Corrected: Ingrid Sollie is Ada Marsh. u takes it back."
        assert "Ingrid" not in " ".join(stage.rows("speakers"))


async def test_esc_leaves_all_as_it_was() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n")
        before = stage.status
        for keys in ("c escape", "c enter escape", "a escape"):
            await stage.press(*keys.split())
        await correct(stage, "is called")
        await stage.press("escape")
        assert stage.status == before
        assert not library_file().exists()


async def test_there_is_nothing_to_correct_before_anything_is_found() -> None:
    async with staged(harbour(), wait=True) as stage:
        await stage.press("c")
        assert stage.notices == ["Nothing is found yet: still reading."]
        await stage.press("a")
        assert stage.notices[-1] == "No quote is in view."


async def test_where_nothing_is_said_it_tells_where_to_go() -> None:
    async with staged(Story("It rained.")) as stage:
        await stage.press("c")
        assert stage.notices == ["Go to a quote or a name first: n, or f."]


async def test_a_note_is_shown_with_its_quote() -> None:
    async with staged(harbour()) as stage:
        await stage.press("n", "a")
        await stage.type("check the date")
        await stage.press("enter")
        await stage.settle()
        assert stage.notices == ["Noted."]
        assert "· note: check the date" in stage.status
        await stage.press("a")
        assert stage.app.focused is not None
        assert isinstance(stage.app.focused, Input)
        assert stage.app.focused.placeholder == "check the date"
        await stage.press("escape", "n")
        assert "note:" not in stage.status


async def test_an_article_is_starred_in_its_title() -> None:
    async with staged(harbour()) as stage:
        await stage.press("m")
        await stage.settle()
        assert "★ Night Ferry" in stage.title
        await stage.press("m")
        await stage.settle()
        assert "★" not in stage.title
        assert stage.notices == ["Starred.", "Without a star."]


async def test_corrections_are_of_one_article_alone() -> None:
    other = Story('"Aye," Ada Marsh said.', source="other.txt").name("Ada Marsh").quote("Aye,", by="Ada Marsh")
    async with staged(harbour(), other) as stage:
        await stage.press("n")
        await correct(stage, "not a quote")
        await stage.press("o")
        await stage.type("other.txt")
        await stage.press("enter")
        await stage.settle()
        await stage.press("u")
        assert stage.notices[-1] == "There is no correction to take back."


async def test_a_library_that_cannot_be_written_is_told_in_a_line() -> None:
    async with staged(harbour()) as stage:
        library_file().parent.parent.mkdir(parents=True, exist_ok=True)
        library_file().parent.write_text("in the way")
        await stage.press("n")
        await correct(stage, "not a quote")
        assert len(stage.notices) == 1
        assert str(library_file().parent) in stage.notices[0]
        assert stage.status.startswith("quotes 1/9")
