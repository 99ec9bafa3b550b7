"""People across articles: who is one, and what the reader decided about it."""

from dataclasses import asdict, replace

from reader.analysis import shown_words
from reader.library import Library, read_line, written
from reader.shelf import Decision
from tests.builders import harbour

from .shelving import PIPELINE, interview, quotes, said, shelve


def one(library: Library, name: str) -> int:
    [person] = library.people_named(name)
    return person


def words(library: Library, name: str) -> list[str]:
    return [quote.text for person in library.people_named(name) for quote in library.quotes_of(person)]


def test_one_name_in_many_articles_is_one_person(library: Library) -> None:
    for number, name in enumerate(("José Marsh", "Jose Marsh", "JOSE A. MARSH")):
        shelve(library, interview(name, f"Word {number}."))
    assert words(library, "jose marsh") == ["Word 2.", "Word 1.", "Word 0."]


def test_one_name_with_other_roles_at_other_places_is_two_people(library: Library) -> None:
    shelve(library, interview("John Smith", "I govern.", "Senator of Ohio", "Ohio"))
    shelve(library, interview("John Smith", "I score.", "striker of Leeds", "Leeds"))
    shelve(library, interview("John Smith", "I vote.", "Ohio senator", "Washington"))
    shelve(library, interview("John Smith", "I run.", "captain", "Leeds"))
    first, second = library.people_named("John Smith")
    assert [quote.text for quote in library.quotes_of(first)] == ["I vote.", "I govern."]
    assert [quote.text for quote in library.quotes_of(second)] == ["I run.", "I score."]


def test_one_name_in_another_office_at_the_same_place_is_one_person(library: Library) -> None:
    shelve(library, interview("John Smith", "I report.", "treasurer", "Ohio"))
    shelve(library, interview("John Smith", "I govern.", "mayor", "Ohio"))
    assert words(library, "John Smith") == ["I govern.", "I report."]


def test_a_family_name_alone_is_the_only_one_who_bears_it_where_something_agrees(library: Library) -> None:
    shelve(library, interview("Ada Marsh", "First.", "Mayor", "Ellery"))
    shelve(library, interview("Marsh", "Second.", "mayor", "Skerry"))
    assert words(library, "Ada Marsh") == ["Second.", "First."]
    shelve(library, interview("Marsh", "Third.", "drummer", "Oslo"))
    assert words(library, "Ada Marsh") == ["Second.", "First."]


def test_a_family_name_that_two_bear_is_neither(library: Library) -> None:
    shelve(library, interview("Ada Marsh", "First.", "Mayor"))
    shelve(library, interview("Ben Marsh", "Second.", "Mayor"))
    shelve(library, interview("Marsh", "Third.", "Mayor"))
    assert words(library, "Ada Marsh") == ["First."]
    assert words(library, "Ben Marsh") == ["Second."]


def test_a_profile_tells_roles_outlets_and_company(library: Library) -> None:
    shelve(library, harbour(), published="2026-01-02", outlet="Gazette")
    shelve(library, interview("Ada Marsh", "We won.", "Governor"), published="2026-02-03", outlet="Times")
    profile = library.profile(one(library, "Ada Marsh"))
    assert (profile.name, profile.articles, profile.quotes) == ("Ada Marsh", 2, 4)
    assert [tuple(asdict(role).values()) for role in profile.roles] == [
        ("Governor", "2026-02-03", "2026-02-03", 1),
        ("Mayor", "2026-01-02", "2026-01-02", 1),
    ]
    assert profile.outlets == (("Gazette", 3), ("Times", 1))
    assert dict(profile.beside) == {"Harbour Board": 1, "Ingrid Sollie": 1, "Tomás Quill": 1}


def test_a_person_is_found_by_a_part_of_the_name_unless_somebody_is_called_just_so(library: Library) -> None:
    shelve(library, harbour())
    assert library.people_named("quill") == library.people_named("TOMAS QUILL")
    assert library.people_named("") == library.people_named("…") == library.people_named("nobody") == ()
    assert len(library.people_named("Harbour Board")) == 1


def test_two_names_of_one_person_are_merged_for_later_articles_too(library: Library) -> None:
    shelve(library, interview("Muhammad Ali", "I fly."))
    shelve(library, interview("Cassius Clay", "I sting."))
    library.decide(Decision("merge", "Cassius Clay", other="Muhammad Ali"))
    shelve(library, interview("Cassius Clay", "I dance."))
    assert words(library, "Muhammad Ali") == words(library, "Clay") == ["I dance.", "I sting.", "I fly."]
    assert said(library, "speaker:clay") == ["I dance.", "I sting.", "I fly."]
    assert {quote.speaker for quote in quotes(library, "")} == {"Muhammad Ali"}
    library.undo()
    assert words(library, "Cassius Clay") == ["I dance.", "I sting."]
    assert words(library, "Muhammad Ali") == ["I fly."]


def test_merges_in_a_circle_come_to_an_end(library: Library) -> None:
    for name in ("Ada One", "Ada Two", "Ada Three"):
        shelve(library, interview(name, f"I am {name}."))
    library.decide(
        Decision("merge", "Ada One", other="Ada Two"),
        Decision("merge", "Ada Two", other="Ada Three"),
        Decision("merge", "Ada Three", other="Ada One"),
    )
    assert len(words(library, "Ada One")) == 3


def test_a_decision_that_came_before_its_people_holds_when_they_come(library: Library) -> None:
    library.decide(
        Decision("merge", "Cassius Clay", other="Muhammad Ali"),
        Decision("rename", "Muhammad Ali", other="The Greatest"),
    )
    shelve(library, interview("Muhammad Ali", "I fly."))
    shelve(library, interview("Cassius Clay", "I sting."))
    assert words(library, "The Greatest") == ["I sting.", "I fly."]


def test_one_who_is_two_is_split_and_later_articles_follow_the_role(library: Library) -> None:
    shelve(library, interview("John Smith", "I govern.", "senator", "Ohio"))
    number = shelve(library, interview("John Smith", "I score.", "striker", "Ohio"))
    assert len(library.people_named("John Smith")) == 1
    library.decide(Decision("split", "John Smith", other="John Smith", article=library.identity(number)))
    shelve(library, interview("John Smith", "I shoot.", "striker"))
    found = {tuple(q.text for q in library.quotes_of(person)) for person in library.people_named("John Smith")}
    assert found == {("I shoot.", "I score."), ("I govern.",)}
    library.undo()
    assert words(library, "John Smith") == ["I shoot.", "I score.", "I govern."]


def test_a_split_can_be_done_again(library: Library) -> None:
    shelve(library, interview("John Smith", "I govern.", "senator"))
    number = shelve(library, interview("John Smith", "I score.", "striker"))
    [split] = library.decide(Decision("split", "John Smith", other="Jack Smith", article=library.identity(number)))
    library.undo(split.uid)
    assert library.decisions() == ()
    library.redo(split.uid)
    assert library.decisions() == (split,)
    assert (words(library, "Jack Smith"), words(library, "John Smith")) == (["I score."], ["I govern."])


def test_a_person_is_renamed_and_found_under_both_names(library: Library) -> None:
    shelve(library, harbour())
    library.decide(Decision("rename", "Ada Marsh", other="Ada Lovell"))
    assert {quote.speaker for quote in quotes(library, "speaker:marsh")} == {"Ada Lovell"}
    assert one(library, "Ada Lovell") == one(library, "Ada Marsh")
    library.undo()
    assert library.people_named("Ada Lovell") == ()


def test_whoever_is_ignored_is_not_found_but_the_quotes_stay(library: Library) -> None:
    shelve(library, harbour())
    library.decide(Decision("ignore", "Harbour Board"))
    assert library.people_named("Harbour Board") == ()
    assert said(library, "speaker:board") == []
    assert len(said(library, "")) == 9
    assert "Harbour Board" not in dict(library.profile(one(library, "Marsh")).beside)
    library.undo()
    assert len(said(library, "speaker:board")) == 2


def test_a_wrong_speaker_is_put_right_through_later_analyses(library: Library) -> None:
    number = shelve(library, harbour())
    quote = quotes(library, "longer")[0]
    fix = Decision(
        "speaker", other="Tomás Quill", article=library.identity(number), words=quote.text, start=quote.content[0].start
    )
    library.decide(fix)
    library.keep(harbour().article, harbour().analysis, "en_tested 1.0.1")
    [quote] = quotes(library, "longer")
    assert (quote.speaker, quote.named) == ("Tomás Quill", "Ada Marsh")
    assert len(words(library, "Quill")) == 3
    library.decide(replace(fix, other=None))
    assert quotes(library, "longer")[0].speaker is None
    library.decide(replace(fix, other="Somebody Else"))
    assert words(library, "Somebody Else") == [quote.text]
    for _ in range(3):
        library.undo()
    assert quotes(library, "longer")[0].speaker == "Ada Marsh"


def test_what_is_no_quote_is_gone_and_not_counted(library: Library) -> None:
    number = shelve(library, harbour())
    quote = quotes(library, "November")[0]
    library.decide(Decision("not a quote", article=library.identity(number), words=quote.text))
    assert said(library, "November") == []
    assert library.entries()[0].quotes == 8
    library.undo()
    assert said(library, "November") == [quote.text]
    assert library.entries()[0].quotes == 9


def test_nothing_to_undo_is_none(library: Library) -> None:
    assert library.undo() is None
    assert library.undo("no such decision") is None


def test_decisions_go_from_library_to_library_once(library: Library) -> None:
    made = library.decide(Decision("merge", "Cassius Clay", other="Muhammad Ali"), Decision("ignore", "Monday"))
    again = [read_line(written(decision)) for decision in library.decisions()]
    assert tuple(again) == made
    assert library.decide(*made) == ()
    assert library.decisions() == made


def test_a_decision_that_was_undone_does_not_come_back_by_an_import(library: Library) -> None:
    made = library.decide(Decision("ignore", "Monday"))
    library.undo()
    assert library.decide(*made) == ()
    assert library.decisions() == ()


def test_decisions_outlive_the_analysis_that_they_were_made_on(library: Library) -> None:
    shelve(library, interview("Cassius Clay", "I sting."))
    shelve(library, interview("Muhammad Ali", "I fly."))
    library.decide(Decision("merge", "Cassius Clay", other="Muhammad Ali"))
    story = interview("Cassius Clay", "I sting.")
    library.keep(story.article, story.analysis, PIPELINE + "2")
    assert words(library, "Muhammad Ali") == ["I fly.", "I sting."]


def test_quotes_are_shown_with_what_stands_between_their_words(library: Library) -> None:
    story = harbour()
    shelve(library, story)
    found = quotes(library, "")
    assert any(" … " in quote.shown for quote in found)
    for quote in found:
        assert quote.shown == shown_words(story.article.text, quote.content)
        assert quote.text == quote.shown.replace(" … ", " ")
