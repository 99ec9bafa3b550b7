"""What a screen asks of the library: numbers first, what they stand for as it comes into view, and the way back."""

from reader.library import Library, parse
from reader.shelf import Decision
from tests.builders import harbour

from .shelving import TODAY, interview, shelve


def test_numbers_come_newest_first_and_what_they_stand_for_in_any_order(library: Library) -> None:
    old = shelve(library, interview("Ada Marsh", "Aye"), published="2024-01-01")
    new = shelve(library, harbour(), published="2026-01-01")
    assert library.numbers() == (new, old)
    assert library.numbers(parse("speaker:ada older:2025", TODAY)) == (old,)
    assert {entry.id for entry in library.entries_of([old, new, 999])} == {old, new}


def test_outlets_and_tags_are_counted_most_first(library: Library) -> None:
    numbers = [
        shelve(library, interview(name, "Aye"), outlet=outlet)
        for name, outlet in (("Ada", "Gazette"), ("Ola", "News"), ("Tom", "Gazette"), ("Eva", None))
    ]
    library.tag(numbers[:1], "boats", "storms")
    library.tag(numbers[1:], "boats")
    assert library.outlets() == (("Gazette", 2), ("News", 1))
    assert library.tags() == (("boats", 4), ("storms", 1))


def test_what_is_taken_out_comes_back_whole_under_its_number(library: Library) -> None:
    number = shelve(library, harbour(), published="2026-01-01")
    library.tag([number], "boats")
    library.mark([number], read=True, starred=True)
    library.keep_position(number, 7)
    library.decide(Decision("rename", "Ada Marsh", None, "Ada Marsh-Lee"))
    said, original = library.quotes(), library.original(number)
    before = library.shelved(number)
    taken = library.take_out([number, 999])
    assert library.numbers() == ()
    library.put_back(taken)
    assert (library.quotes(), library.original(number), library.shelved(number)) == (said, original, before)


def test_a_passage_is_a_quote_with_the_rest_of_its_paragraph(library: Library) -> None:
    shelve(library, harbour())
    [person] = library.people_named("Ada Marsh")
    numbers = library.quote_numbers_of(person)
    passages = {passage.id: passage for passage in library.passages(numbers)}
    assert [passages[number].said for number in numbers] == list(library.quotes_of(person))
    first = passages[numbers[0]]
    text = harbour().article.text
    begins, ends = first.said.content[0].start, first.said.content[-1].end
    assert first.before
    assert text[:begins].endswith(first.before)
    assert text[ends:].startswith(first.after)
    assert "\n" not in first.before + first.after


def test_known_people_are_counted_and_those_who_are_one_are_one(library: Library) -> None:
    shelve(library, interview("Ada Marsh", "Aye", "Mayor"))
    shelve(library, interview("A. Marsh-Lee", "No"))
    shelve(library, interview("Ola Berg", "Hm"))
    stamp = library.stamp()
    library.decide(Decision("merge", "A. Marsh-Lee", None, "Ada Marsh"), Decision("ignore", "Ola Berg"))
    assert library.stamp() != stamp
    [known] = library.known_people()
    assert (known.name, known.role, known.is_person, known.quotes) == ("Ada Marsh", "Mayor", True, 2)


def test_a_name_in_an_article_means_who_appears_there(library: Library) -> None:
    number = shelve(library, interview("Ada Marsh", "Aye"))
    [person] = library.people_named("Ada Marsh")
    assert library.person_in(number, "Ada Marsh") == person
    assert library.person_in(number, "Ola Berg") is None
    assert library.profile(person).months == ((library.entries()[0].added[:7], 1),)
