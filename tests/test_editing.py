"""Editing: decisions, notes and stars on one article, through the library and back."""

from dataclasses import replace

import pytest

from reader.analysis import Analysis
from reader.article import Article
from reader.editing import Editor, Remarks
from reader.errors import LibraryError
from reader.newsroom import Newsroom
from reader.settings import Settings, library_file
from tests.builders import Story, harbour


class Desk(Newsroom):
    """A newsroom that knows one story by heart."""

    def __init__(self, story: Story) -> None:
        super().__init__(Settings())
        self.story = story

    def uncorrected(self, article: Article) -> Analysis:
        assert article.text == self.story.article.text
        return self.story.analysis


def speakers(analysis: Analysis) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in analysis.quotes]


def names(analysis: Analysis) -> set[str]:
    return {person.name for person in analysis.people}


@pytest.fixture
def story() -> Story:
    return harbour()


@pytest.fixture
def editor(story: Story) -> Editor:
    return Editor(Desk(story), story.article)


BEFORE = [
    "Harbour Board", "Ada Marsh", "Harbour Board", "Tomás Quill", "Tomás Quill", "Ingrid Sollie", None, "Ada Marsh",
    "Ada Marsh",
]  # fmt: skip


def test_who_reads_only_makes_no_library(editor: Editor) -> None:
    assert editor.remarks() == Remarks()
    assert speakers(editor.analysis()) == BEFORE
    assert not library_file().exists()


def test_somebody_else_said_it(editor: Editor, story: Story) -> None:
    change = editor.said_by(story.analysis.quotes[6], "Tomás Quill")
    now = editor.analysis().quotes[6]
    assert (now.speaker and now.speaker.name, now.confidence, now.why) == ("Tomás Quill", 1.0, "you said so")
    assert change.words == "said by Tomás Quill"
    editor.take_back(change)
    assert speakers(editor.analysis()) == BEFORE


def test_somebody_said_it_whom_the_article_does_not_name(editor: Editor, story: Story) -> None:
    editor.said_by(story.analysis.quotes[6], "Old Brandt")
    assert speakers(editor.analysis())[6] == "Old Brandt"


def test_nobody_who_is_named_said_it(editor: Editor, story: Story) -> None:
    editor.said_by(story.analysis.quotes[1], None)
    assert speakers(editor.analysis())[1] is None


def test_what_is_not_a_quote_is_gone_until_it_is_taken_back(editor: Editor, story: Story) -> None:
    change = editor.reject(story.analysis.quotes[0])
    assert editor.analysis().quotes == story.analysis.quotes[1:]
    editor.take_back(change)
    assert editor.analysis().quotes == story.analysis.quotes


def test_a_name_that_is_changed_is_changed_everywhere_in_the_article(editor: Editor) -> None:
    editor.rename("Tomás Quill", "Tomas Quill MP")
    analysis = editor.analysis()
    assert names(analysis) == {"Ada Marsh", "Tomas Quill MP", "Ingrid Sollie"}
    assert speakers(analysis)[3:5] == ["Tomas Quill MP"] * 2
    assert "Tomás Quill" not in {entity.name for entity in analysis.entities}


def test_two_names_of_one_person_become_one(editor: Editor, story: Story) -> None:
    newsroom = Desk(story)
    number = newsroom.shelve(story.article)
    [ada] = newsroom.library.people_named("Ada Marsh")
    change = editor.merge("Ingrid Sollie", ada)
    analysis = editor.analysis()
    assert change.words == "Ingrid Sollie is Ada Marsh"
    assert names(analysis) == {"Ada Marsh", "Tomás Quill"}
    assert speakers(analysis)[5] == "Ada Marsh"
    before = {person.name: len(person.mentions) for person in story.analysis.people}
    [marsh] = [person for person in analysis.people if person.name == "Ada Marsh"]
    assert len(marsh.mentions) == before["Ada Marsh"] + before["Ingrid Sollie"]
    assert list(marsh.mentions) == sorted(marsh.mentions)
    assert newsroom.library.person_in(number, "Ingrid Sollie") == ada


def test_somebody_who_is_gone_cannot_be_merged_into(editor: Editor) -> None:
    with pytest.raises(LibraryError, match="not in the library any more"):
        editor.merge("Ingrid Sollie", 4711)


def test_a_namesake_is_told_apart(story: Story) -> None:
    newsroom = Desk(story)
    newsroom.shelve(story.article)
    other = Story(story.article.text + "\n\nIt sails.", story.article.title, "later.txt")
    other.name("Ada Marsh", "Marsh", role="Mayor").quote("We have waited", by="Ada Marsh")
    editor = Editor(later := Desk(other), other.article)
    later.shelve(other.article)
    assert len(later.library.people_named("Ada Marsh")) == 1
    change = editor.split("Ada Marsh")
    assert len(later.library.people_named("Ada Marsh")) == 2
    editor.take_back(change)
    assert len(later.library.people_named("Ada Marsh")) == 1


def test_whoever_is_nobody_is_not_listed_but_still_speaks(editor: Editor) -> None:
    editor.ignore("Ingrid Sollie")
    analysis = editor.analysis()
    assert names(analysis) == {"Ada Marsh", "Tomás Quill"}
    assert "Ingrid Sollie" not in {entity.name for entity in analysis.entities}
    assert speakers(analysis) == BEFORE


def test_decisions_hold_when_the_article_is_opened_again(story: Story) -> None:
    Editor(Desk(story), story.article).said_by(story.analysis.quotes[6], "Ada Marsh")
    assert speakers(Desk(story).analyse(story.article))[6] == "Ada Marsh"


def test_a_decision_holds_when_a_later_model_cuts_the_quote_otherwise(story: Story) -> None:
    Editor(Desk(story), story.article).said_by(story.analysis.quotes[6], "Ada Marsh")
    newsroom = Desk(harbour())
    newsroom.story = anew = harbour()
    lost = story.analysis.quotes[6]
    short = replace(lost, content=(replace(lost.content[0], end=lost.content[0].end - 10),))
    again = replace(anew.analysis, quotes=(*anew.analysis.quotes[:6], short, *anew.analysis.quotes[7:]))
    newsroom.library.keep(story.article, again, "en_later 2.0.0+rules")
    assert speakers(newsroom.library.corrected(story.article, again))[6] == "Ada Marsh"


def test_a_star_comes_and_goes(editor: Editor) -> None:
    assert editor.star()
    assert editor.remarks().is_starred
    assert not editor.star()
    assert not editor.remarks().is_starred


def test_a_note_is_kept_with_its_quote(editor: Editor, story: Story) -> None:
    editor.note(story.analysis.quotes[6], "who is this?")
    editor.note(story.analysis.quotes[6], "ask the Gazette")
    assert editor.remarks().notes == {"Let them try it in November,": ("who is this?", "ask the Gazette")}


def test_a_quote_that_the_library_does_not_have_takes_no_note(editor: Editor, story: Story) -> None:
    strange = replace(story.analysis.quotes[0], content=(story.at("Northern Line"),))
    with pytest.raises(LibraryError, match="open the article again"):
        editor.note(strange, "hm")
