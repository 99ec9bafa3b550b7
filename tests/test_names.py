"""The name search: what a query finds first, what it must not find, and what it shows of a match."""

import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Analysis, Entity, Person
from reader.article import Article, Extent
from reader.names import NameIndex, NameMatch, PeopleIndex
from reader.shelf import Known

Cast = tuple[tuple[str, str, str | None, tuple[str, ...]], ...]

CAST: Cast = (
    ("NATO", "ORG", None, ("NATO",) * 9),
    ("Ukraine", "GPE", None, ("Ukraine",) * 12),
    ("Russia", "GPE", None, ("Russia",) * 15),
    ("Belarus", "GPE", None, ("Belarus",) * 5),
    ("Volodymyr Zelenskyy", "PERSON", "Ukrainian President", ("Volodymyr Zelenskyy",)),
    ("Antony Blinken", "PERSON", "U.S. Secretary of State", ("Antony Blinken", "Blinken", "Blinken", "Blinken")),
    ("Viktor Khrenin", "PERSON", "Belarusian Defense Minister", ("Viktor Khrenin", "Khrenin")),
    ("Sergey Lavrov", "PERSON", "Russian Foreign Minister", ("Sergey Lavrov",) * 3),
    ("Heiko Maas", "PERSON", "German Foreign Minister", ("Heiko Maas", "Maas")),
    ("Liz Truss", "PERSON", "British Foreign Secretary", ("Liz Truss", "Truss")),
    ("Jens Stoltenberg", "PERSON", "NATO Secretary General", ("Jens Stoltenberg",) * 2),
    ("Mohammed bin Salman", "PERSON", "Saudi Crown Prince", ("Mohammed bin Salman",) * 2),
    ("Muammar Gaddafi", "PERSON", None, ("Muammar Gaddafi",)),
    ("Ursula von der Leyen", "PERSON", "President of the European Commission", ("Ursula von der Leyen",) * 2),
    ("Emmanuel Macron", "PERSON", "French President", ("Emmanuel Macron",) * 3),
    ("José Ángel Gurría", "PERSON", None, ("José Ángel Gurría",)),
    ("Abdel Fattah al-Sisi", "PERSON", "Egyptian President", ("Abdel Fattah al-Sisi",)),
    ("Alyaksandr Lukashenka", "PERSON", None, ("Alyaksandr Lukashenka",)),
    ("Benjamin Netanyahu", "PERSON", "Israeli Prime Minister", ("Benjamin Netanyahu",)),
    ("Recep Tayyip Erdoğan", "PERSON", None, ("Recep Tayyip Erdoğan",)),
    ("Sinéad O'Connor", "PERSON", None, ("Sinéad O'Connor",)),
    ("Conor McGregor", "PERSON", None, ("Conor McGregor",)),
    ("Xi Jinping", "PERSON", None, ("Xi Jinping",)),
    ("European Union", "ORG", None, ("European Union", "EU", "EU")),
    ("United Nations", "ORG", None, ("United Nations",) * 3),
    ("United States", "GPE", None, ("United States", "U.S.", "U.S.", "United States")),
    ("Federal Bureau of Investigation", "ORG", None, ("Federal Bureau of Investigation",)),
    ("Associated Press", "ORG", None, ("Associated Press",) * 2),
    ("Iraq", "GPE", None, ("Iraq",)),
    ("Kyiv", "GPE", None, ("Kyiv",) * 2),
    ("Zambia", "GPE", None, ("Zambia",)),
    ("Slovenia", "GPE", None, ("Slovenia",)),
)

FIRST = (
    # as it is written, in any case, with any accents
    ("NATO", "NATO"),
    ("nato", "NATO"),
    ("BLINKEN", "Antony Blinken"),
    ("gurria", "José Ángel Gurría"),
    ("gurría", "José Ángel Gurría"),
    ("jose gurria", "José Ángel Gurría"),
    ("erdogan", "Recep Tayyip Erdoğan"),
    ("oconnor", "Sinéad O'Connor"),
    ("o'connor", "Sinéad O'Connor"),
    ("o’connor", "Sinéad O'Connor"),
    ("sinead", "Sinéad O'Connor"),
    # while one types
    ("r", "Russia"),
    ("u", "Ukraine"),
    ("n", "NATO"),
    ("b", "Belarus"),
    ("x", "Xi Jinping"),
    ("se", "Sergey Lavrov"),
    ("uk", "Ukraine"),
    ("ukr", "Ukraine"),
    ("bli", "Antony Blinken"),
    ("stol", "Jens Stoltenberg"),
    ("jens s", "Jens Stoltenberg"),
    ("von d", "Ursula von der Leyen"),
    # typing errors
    ("blinkn", "Antony Blinken"),
    ("blinkken", "Antony Blinken"),
    ("blikne", "Antony Blinken"),
    ("macorn", "Emmanuel Macron"),
    ("urkaine", "Ukraine"),
    ("ukrane", "Ukraine"),
    ("rusia", "Russia"),
    ("stotlenberg", "Jens Stoltenberg"),
    ("stoltenbreg", "Jens Stoltenberg"),
    ("stotlenbreg", "Jens Stoltenberg"),
    ("lavorv", "Sergey Lavrov"),
    ("mass", "Heiko Maas"),
    ("erdogn", "Recep Tayyip Erdoğan"),
    ("natto", "NATO"),
    # transliterations
    ("zelensky", "Volodymyr Zelenskyy"),
    ("Zelenskiy", "Volodymyr Zelenskyy"),
    ("zelinsky", "Volodymyr Zelenskyy"),
    ("selenskyj", "Volodymyr Zelenskyy"),
    ("zelnesky", "Volodymyr Zelenskyy"),
    ("Зеленский", "Volodymyr Zelenskyy"),
    ("Зеленський", "Volodymyr Zelenskyy"),
    ("лавров", "Sergey Lavrov"),
    ("sergei", "Sergey Lavrov"),
    ("qaddafi", "Muammar Gaddafi"),
    ("gadhafi", "Muammar Gaddafi"),
    ("kadafi", "Muammar Gaddafi"),
    ("khadafy", "Muammar Gaddafi"),
    ("muhammad", "Mohammed bin Salman"),
    ("mohamed", "Mohammed bin Salman"),
    ("mohamad bin salman", "Mohammed bin Salman"),
    ("hrenin", "Viktor Khrenin"),
    ("victor", "Viktor Khrenin"),
    ("lukashenko", "Alyaksandr Lukashenka"),
    ("kiev", "Kyiv"),
    ("netanyaho", "Benjamin Netanyahu"),
    # namesakes
    ("vladimir zelensky", "Volodymyr Zelenskyy"),
    ("alexander lukashenko", "Alyaksandr Lukashenka"),
    ("tony blinken", "Antony Blinken"),
    ("elizabeth truss", "Liz Truss"),
    # order, parts, particles, titles
    ("zelenskyy volodymyr", "Volodymyr Zelenskyy"),
    ("lavrov sergei", "Sergey Lavrov"),
    ("truss, liz", "Liz Truss"),
    ("jinping xi", "Xi Jinping"),
    ("leyen", "Ursula von der Leyen"),
    ("von der leyen", "Ursula von der Leyen"),
    ("vonderleyen", "Ursula von der Leyen"),
    ("ursula leyen", "Ursula von der Leyen"),
    ("el sisi", "Abdel Fattah al-Sisi"),
    ("alsisi", "Abdel Fattah al-Sisi"),
    ("sisi", "Abdel Fattah al-Sisi"),
    ("mc gregor", "Conor McGregor"),
    ("shenka", "Alyaksandr Lukashenka"),
    ("mr lavrov", "Sergey Lavrov"),
    ("press", "Associated Press"),
    ("the united nations", "United Nations"),
    # initials and short forms
    ("mbs", "Mohammed bin Salman"),
    ("MBS", "Mohammed bin Salman"),
    ("un", "United Nations"),
    ("us", "United States"),
    ("u.s.", "United States"),
    ("eu", "European Union"),
    ("fbi", "Federal Bureau of Investigation"),
    ("ap", "Associated Press"),
    ("uvdl", "Ursula von der Leyen"),
    ("v zelensky", "Volodymyr Zelenskyy"),
    ("j. stoltenberg", "Jens Stoltenberg"),
    # roles
    ("foreign minister", "Sergey Lavrov"),
    ("german foreign minister", "Heiko Maas"),
    ("minister maas", "Heiko Maas"),
    ("president macron", "Emmanuel Macron"),
    ("defence minister", "Viktor Khrenin"),
    ("secretary general", "Jens Stoltenberg"),
    ("secretary of state", "Antony Blinken"),
    ("crown prince", "Mohammed bin Salman"),
)

NOTHING = (
    "iran",
    "gambia",
    "slovakia",
    "austria",
    "germania est",
    "xyzzy",
    "banana",
    "smith",
    "sergey smith",
    "biden",
    "trump",
    "zz",
    "qqq",
    "!!!",
    "?",
    "1848",
    "blinken lavrov",
    "foreign minister of slovakia",
)


def indexed(cast: Cast) -> NameIndex:
    """An index of an article that mentions each name in the given forms, a line each."""
    text = ""
    entities: list[Entity] = []
    people: list[Person] = []
    for name, label, role, forms in cast:
        mentions: list[Extent] = []
        for form in forms:
            mentions.append(Extent(len(text), len(text) + len(form)))
            text += f"{form}\n"
        entities += [Entity(mention, label, name) for mention in mentions]
        if label == "PERSON":
            people.append(Person(name, role, tuple(mentions)))
    return NameIndex(Article("cast", "cast.txt", text), Analysis(tuple(entities), tuple(people)))


@pytest.fixture(scope="module")
def index() -> NameIndex:
    return indexed(CAST)


def shown(match: NameMatch) -> str:
    return "".join(match.name[position] for position in match.matched)


@pytest.mark.parametrize(("query", "name"), FIRST)
def test_a_query_finds_what_one_means_first(index: NameIndex, query: str, name: str) -> None:
    assert [match.name for match in index.find(query)][:1] == [name]


@pytest.mark.parametrize("query", NOTHING)
def test_a_query_that_means_nobody_finds_nothing(index: NameIndex, query: str) -> None:
    assert index.find(query) == ()


@pytest.mark.parametrize("name", [name for name, *_ in CAST])
def test_a_whole_name_finds_its_owner_with_the_highest_score(index: NameIndex, name: str) -> None:
    first = index.find(name)[0]
    assert (first.name, first.score) == (name, 1.0)


def test_an_empty_query_finds_those_that_are_mentioned_most(index: NameIndex) -> None:
    assert [match.name for match in index.find("", limit=3)] == ["Russia", "Ukraine", "NATO"]
    assert index.find("  ", limit=3) == index.find("", limit=3)


def test_no_more_are_found_than_asked_for(index: NameIndex) -> None:
    assert len(index.find("foreign", limit=2)) == 2


def test_a_role_finds_all_who_have_it_those_first_who_are_mentioned_more(index: NameIndex) -> None:
    assert [match.name for match in index.find("foreign minister")] == ["Sergey Lavrov", "Heiko Maas"]


def test_a_name_comes_before_the_roles_that_hold_it(index: NameIndex) -> None:
    assert [match.name for match in index.find("nato")] == ["NATO", "Jens Stoltenberg"]


def test_a_name_is_found_by_a_form_that_only_its_mentions_have() -> None:
    index = indexed((("North Sea Fisheries Council", "ORG", None, ("North Sea Fisheries Council", "Fishcon")),))
    match = index.find("fishcon")[0]
    assert (match.name, match.matched) == ("North Sea Fisheries Council", ())


@pytest.mark.parametrize(
    ("query", "letters"),
    [
        ("zelensky", "Zelensky"),
        ("gurria", "Gurría"),
        ("zelnsky", "Zelnsky"),
        ("mbs", "MbS"),
        ("vonderleyen", "vonderLeyen"),
        ("oconnor", "OConnor"),
        ("shenka", "shenka"),
        ("truss liz", "LizTruss"),
        ("alsisi", "alSisi"),
    ],
)
def test_the_matched_letters_are_those_of_the_name(index: NameIndex, query: str, letters: str) -> None:
    assert shown(index.find(query)[0]) == letters


def test_the_matched_letters_of_a_role_are_its_own(index: NameIndex) -> None:
    match = index.find("german maas")[0]
    assert match.role
    assert "".join(match.role[position] for position in match.matched_role) == "German"
    assert shown(match) == "Maas"


def test_a_person_and_the_entity_of_that_name_are_one_match(index: NameIndex) -> None:
    found = index.find("blinken")
    assert [(match.label, match.role, match.count) for match in found] == [("PERSON", "U.S. Secretary of State", 4)]


def test_mentions_are_in_order_and_each_counts_once() -> None:
    twice = (Extent(10, 14), Extent(0, 4))
    analysis = Analysis(
        tuple(Entity(extent, "PERSON", "Quill") for extent in twice),
        (Person("Quill", None, (Extent(0, 4),)),),
    )
    match = NameIndex(Article("a", "a", "Quill and Quill"), analysis).find("quill")[0]
    assert match.mentions == (Extent(0, 4), Extent(10, 14))
    assert match.count == 2


def test_things_without_a_name_are_not_found() -> None:
    analysis = Analysis((Entity(Extent(0, 6), "DATE", "Monday"), Entity(Extent(7, 10), "MONEY", "$20")))
    assert NameIndex(Article("a", "a", "Monday $20"), analysis).find("") == ()


def test_one_name_of_two_kinds_is_two_matches() -> None:
    analysis = Analysis((Entity(Extent(0, 10), "GPE", "Washington"), Entity(Extent(11, 21), "PERSON", "Washington")))
    found = NameIndex(Article("a", "a", "Washington Washington"), analysis).find("wash")
    assert [match.label for match in found] == ["GPE", "PERSON"]


def test_an_article_that_is_not_analysed_yet_has_no_names() -> None:
    index = NameIndex(Article("a", "a", "Ada Marsh"), Analysis())
    assert (index.find(""), index.find("ada")) == ((), ())


def test_a_name_of_another_alphabet_is_found_by_its_own_letters() -> None:
    index = indexed((("習近平", "PERSON", None, ("習近平",)),))
    assert [match.name for match in index.find("習近")] == ["習近平"]


@given(st.text(max_size=30))
def test_any_query_is_answered_with_letters_that_are_there(query: str) -> None:
    for match in indexed(CAST[:12]).find(query):
        assert all(0 <= position < len(match.name) for position in match.matched)
        assert all(0 <= position < len(match.role or "") for position in match.matched_role)
        assert 0.0 <= match.score <= 1.0


@given(st.text(min_size=1, max_size=20))
def test_any_name_that_has_letters_is_found_by_itself(name: str) -> None:
    found = indexed(((name, "ORG", None, (name,)),)).find(name)
    assert [match.name for match in found] == ([name] if any(map(str.isalnum, name)) else [])


def test_a_key_stroke_is_answered_at_once_among_twenty_thousand_names() -> None:
    parts = [
        a + b for a, b in product(("Bar", "Cho", "Del", "Fen", "Gri", "Hol", "Kas", "Lum", "Mor", "Nik"), repeat=2)
    ]
    endings = ("ova", "sen", "ski", "tt", "wood", "idis", "ez", "ian", "zadeh", "ström")
    surnames = [part.capitalize() + ending for part in parts for ending in endings]
    given_names = [a + b for a, b in product(("Al", "Be", "Ce", "Do", "Em"), ("an", "ris", "lia", "vid"))]
    cast = tuple((f"{g} {s}", "PERSON", None, (f"{g} {s}",)) for g, s in product(given_names, surnames))
    index = indexed(cast)
    assert len(cast) == 20_000
    query = "Dolia Fenkaswood"
    index.find(query)
    taken: list[float] = []
    for typed in range(1, len(query)):
        before = time.thread_time()
        index.find(query[:typed] + "e")
        taken.append(time.thread_time() - before)
    # The promise is 50 ms; a slow machine gets three times as much, so that only a change of the method fails here.
    assert sorted(taken)[len(taken) // 2] < 0.15


def _known(*names: str) -> PeopleIndex:
    """An index of people of the library, each quoted more often than the one before."""
    return PeopleIndex(Known(number, name, None, True, number) for number, name in enumerate(names))


def test_people_of_the_library_are_found_with_their_numbers_most_quoted_first() -> None:
    index = _known("Ada Marsh", "Tomás Quill", "Adam Berg")
    assert [(match.name, match.person, match.count) for match in index.find("ad")] == [
        ("Adam Berg", 2, 2), ("Ada Marsh", 0, 0),
    ]  # fmt: skip
    assert [match.name for match in index.find("")] == ["Adam Berg", "Tomás Quill", "Ada Marsh"]
    assert index.find("ada")[0].name == "Ada Marsh"


@pytest.mark.parametrize("query", ["a", "b", "x", "ab", "xi"])
def test_one_letter_finds_the_same_among_many_names_as_among_few(query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"{first}{middle} {last}" for first, middle, last in product("AB", "abx", ("Abel", "Berg", "X", "Xi"))]
    few = [match.name for match in _known(*names).find(query)]
    monkeypatch.setattr("reader.names._MANY", 3)
    assert [match.name for match in _known(*names).find(query)] == few


def test_only_so_many_typed_words_are_remembered() -> None:
    index = _known("Ada Marsh")
    for number in range(200):
        index.find(f"ada{number}")
    assert index.find("ada")[0].name == "Ada Marsh"
