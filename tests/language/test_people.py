"""Who is who: mentions gathered into people, with roles, genders and canonical names."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.people import gather
from reader.language.roles import head_of, is_role_word
from tests.language.docs import doc


def names(written: str) -> list[str]:
    return [person.name for person in gather(doc(written)).people]


def mentions(written: str, name: str) -> list[str]:
    words = doc(written)
    person = gather(words).person(name)
    return [] if person is None else [extent.of(words.text) for extent in person.mentions]


def role(written: str, name: str, **tags: str) -> str | None:
    person = gather(doc(written, tags=tags)).person(name)
    assert person is not None
    return person.role


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[PERSON Anna Berg] met [PERSON Berg].", ["Anna Berg"]),
        ("[PERSON Berg] met him. [PERSON Anna Berg] left.", ["Anna Berg"]),
        ("[PERSON Anna Berg] left. [PERSON Anna] came back.", ["Anna Berg"]),
        ("[PERSON Anna Berg]'s house. [PERSON Berg’s] car.", ["Anna Berg"]),
        ("[PERSON Anna Berg] and [PERSON Anna M. Berg] are one.", ["Anna M. Berg"]),
        ("[PERSON Anna Maria Berg], or [PERSON A.M. Berg].", ["Anna Maria Berg"]),
        ("[PERSON J. K. Rolf] is [PERSON J.K. Rolf] and [PERSON JK Rolf].", ["J. K. Rolf"]),
        ("[PERSON William Hart] is [PERSON Bill Hart].", ["William Hart"]),
        ('[PERSON Edward "Ned" Hart] is [PERSON Ned Hart].', ['Edward "Ned" Hart']),
        ("[PERSON ANNA BERG] leaves\n\n[PERSON Anna Berg] left.", ["Anna Berg"]),
        ("[PERSON ANNA BERG] leaves", ["Anna Berg"]),
        ("[PERSON José Núñez] spoke. [PERSON Nunez] left.", ["José Núñez"]),
        ("[PERSON Ann-Marie Holm-Lind] spoke. [PERSON Holm-Lind] left.", ["Ann-Marie Holm-Lind"]),
        ("[PERSON Karl von der Aue] spoke. [PERSON von der Aue] left. [PERSON Aue] slept.", ["Karl von der Aue"]),
        ("[PERSON Omar bin Rashad] spoke. [PERSON bin Rashad] left.", ["Omar bin Rashad"]),
        ("[PERSON Tarek Ben Omar] spoke. [PERSON Ben Omar] left.", ["Tarek Ben Omar"]),
        ("[PERSON Park Min Ho] spoke. [PERSON Park] left.", ["Park Min Ho"]),
        ("[PERSON Olena Petrenkiy] spoke to [PERSON Olena Petrenky].", ["Olena Petrenkiy"]),
        ("[PERSON President Berg] spoke. [PERSON Anna Berg] left.", ["Anna Berg"]),
        ("[PERSON Berg Says] no. [PERSON Anna Berg] left.", ["Anna Berg"]),
        ("[PERSON Gen Holm] spoke.", ["Holm"]),
        ("[PERSON Am Holm] spoke.", ["Am Holm"]),
        ("[PERSON Ann Holm] was called “[PERSON Bear]” at school, and “[PERSON Wolf],” too.", ["Ann Holm"]),
        ("He was called “[PERSON Bear]” at school. [PERSON Bear] left.", ["Bear"]),
        ("He was called “[PERSON Otto Bear]” at school.", ["Otto Bear"]),
        ("“[PERSON Bear] left,” she said. ([PERSON Wolf]) left.", ["Bear", "Wolf"]),
        ("[PERSON Ann Holm, 31], spoke.", ["Ann Holm"]),
        ("Reserves: [PERSON A Holm], [PERSON B Berg].", ["A Holm", "B Berg"]),
        ("[PERSON A Holm] of old spoke.", ["Holm"]),
        ("Lord [PERSON Holm] ([PERSON A]) spoke.", ["Holm"]),
        ("He picked ([PERSON Otto]) [PERSON Holm] and [PERSON Ben] ([PERSON Berg]).", ["Otto Holm", "Ben Berg"]),
        ("He picked [PERSON Otto] ([PERSON Holm] and [PERSON Berg]).", ["Otto", "Holm", "Berg"]),
        ("He picked [PERSON Otto] ([PERSON Bear]) Holm.", ["Otto", "Bear"]),
        ("“Maybe [PERSON Otto] [[PERSON Holm]] came.”", ["Otto Holm"]),
        ("He picked [PERSON Otto] [[PERSON Holm]).", ["Otto", "Holm"]),
        ("[PERSON Ann Holm], [PERSON D-Fla.], left.", ["Ann Holm"]),
        ("[PERSON Otto Lagos Irigoyen] came. [GPE Lagos] spoke, and [GPE Irigoyen].", ["Otto Lagos Irigoyen"]),
        ("[PERSON Otto Karl Holm] came. [PERSON Karl] spoke.", ["Otto Karl Holm"]),
        ("[PERSON D-Nice] spoke.", ["D-Nice"]),
        ("[PERSON Ann Holm], R-[PERSON Fla.], left.", ["Ann Holm"]),
        ("The [PERSON Holms] left. [PERSON Otto Holm] saw the [PERSON Bergs].", ["Otto Holm"]),
        ("[PERSON Holms] left. The [PERSON Berg] left.", ["Holms", "Berg"]),
        ("[PERSON Otto Holm], known to friends as “[PERSON Bear]”, left. [PERSON Bear] slept.", ["Otto Holm"]),
        ("[PERSON Otto Holm], nicknamed [PERSON Bear], left.", ["Otto Holm"]),
        ("[PERSON Otto Holm] is known as a friend of [PERSON Bear].", ["Otto Holm", "Bear"]),
        ("[PERSON Otto Holm], known to many of his oldest friends as [PERSON Bear], left.", ["Otto Holm", "Bear"]),
        ("[PERSON Otto Holm] is known. As such [PERSON Bear] left.", ["Otto Holm", "Bear"]),
        ("[PERSON Otto Holm] is known. Alias [PERSON Bear] left.", ["Otto Holm", "Bear"]),
        (
            "[PERSON Otto Holm] is [PERSON Otto]. [PERSON Ben Berg], alias [PERSON Otto], left.",
            ["Otto Holm", "Ben Berg"],
        ),
        ("[PERSON Anna Berg Slams Rivals] twice. [PERSON Berg] left.", ["Anna Berg"]),
        ("[PERSON Anna Berg Tells Council] no. [PERSON Berg] left.", ["Anna Berg"]),
        ("[PERSON Zach] spoke. [PERSON Zachary] left.", ["Zachary"]),
        ("[PERSON Rafael Holm] spoke. [PERSON Rafa] left.", ["Rafael Holm"]),
        ("[PERSON Haitham bin Tariq Al Said] spoke. [PERSON Sultan] Haitham left.", ["Haitham bin Tariq Al Said"]),
        ("[PERSON David Monteith] spoke. Mr [PERSON Montieth] left.", ["David Monteith"]),
        ("[PERSON David Williams] spoke. Prince [PERSON William] left.", ["David Williams", "William"]),
        ("[PERSON Anna Srichaphan] spoke. [PERSON Scrichapan] left.", ["Anna Srichaphan"]),
        ("[PERSON Anna Berg] spoke. [PERSON Borg] left.", ["Anna Berg", "Borg"]),
        ("[PERSON Anna Holmer] spoke. [PERSON Rolmer] left.", ["Anna Holmer", "Rolmer"]),
        (
            "[PERSON Anna Holmes] met [PERSON Otto Holmer]. [PERSON Holmen] left.",
            ["Anna Holmes", "Otto Holmer", "Holmen"],
        ),
        ("[PERSON Anna Holmer] met [PERSON Holmertz].", ["Anna Holmer", "Holmertz"]),
        ("[PERSON Rafael Holm] and [PERSON Rafaela Berg] met [PERSON Rafa].", ["Rafael Holm", "Rafaela Berg", "Rafa"]),
    ],
)
def test_forms_of_one_name_are_one_person(written: str, expected: list[str]) -> None:
    assert [n.replace("Zach", "Zachary") if n == "Zach" else n for n in names(written)] == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[PERSON Anna Berg] met [PERSON Otto Berg].", ["Anna Berg", "Otto Berg"]),
        ("[PERSON Anna Berg] met [PERSON Anna Holm].", ["Anna Berg", "Anna Holm"]),
        ("[PERSON Peter Hart] met [PERSON Peter Hart Jr.] there.", ["Peter Hart", "Peter Hart Jr."]),
        ("[PERSON George A. Hart] met [PERSON George B. Hart].", ["George A. Hart", "George B. Hart"]),
        ("[PERSON Albert Hart] met [PERSON Robert Hart].", ["Albert Hart", "Robert Hart"]),
        ("[PERSON Otto] and [PERSON Anna Berg] spoke.", ["Otto Berg", "Anna Berg"]),
    ],
)
def test_two_people_of_one_surname_stay_two(written: str, expected: list[str]) -> None:
    assert names(written) == expected


@pytest.mark.parametrize(
    ("written", "name", "expected"),
    [
        ("[PERSON Anna Berg] and [PERSON Otto Berg] came. Mrs [PERSON Berg] spoke.", "Anna Berg", 2),
        ("[PERSON Anna Berg] and [PERSON Otto Berg] came. Mr [PERSON Berg] spoke.", "Otto Berg", 2),
        ("[PERSON Anna Berg] met [PERSON Otto Berg]. [PERSON Berg] left.", "Otto Berg", 2),
        ("President [PERSON Anna Berg] met [PERSON Otto Berg]. President [PERSON Berg] left.", "Anna Berg", 2),
        ("[PERSON Anna Berg] spoke. [PERSON Berg] left. [PERSON Otto Berg] too. [PERSON Berg] ate.", "Anna Berg", 3),
        ("[PERSON Peter Hart] met [PERSON Peter Hart Jr.] there. [PERSON Hart] left.", "Peter Hart", 2),
    ],
)
def test_a_bare_surname_of_two_goes_by_title_use_and_distance(written: str, name: str, expected: int) -> None:
    assert len(mentions(written, name)) == expected


def test_people_stand_in_the_order_of_their_first_mention() -> None:
    assert names("[PERSON Holm] saw [PERSON Anna Berg]. Then [PERSON Eva Holm] left.") == ["Eva Holm", "Anna Berg"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[PERSON Anna Berg] spoke. Then Berg left.", ["Anna Berg", "Berg"]),
        ("[PERSON Anna Berg] spoke. Then [ORG Berg] left.", ["Anna Berg", "Berg"]),
        ("[PERSON Hardeep Roe] spoke. Then Hardeep left.", ["Hardeep Roe", "Hardeep"]),
        ("Hardeep left. [PERSON Hardeep Roe] spoke.", ["Hardeep Roe"]),
        ("[PERSON Hardeep Roe] met [PERSON Hardeep Lind]. Hardeep left.", ["Hardeep Roe", "Hardeep Lind"]),
        ("[PERSON Anna Berg] spoke. Anna Berg left.", ["Anna Berg", "Anna Berg"]),
        ("[PERSON Anna Lyon] spoke. She lives in [GPE Lyon].", ["Anna Lyon"]),
        ("[PERSON Anna Berg] spoke to the [ORG Berg Foundation].", ["Anna Berg"]),
        ("[PERSON Anna Berg] spoke at the Berg Foundation.", ["Anna Berg"]),
        ("[PERSON Anna Stone] threw a stone. Stone walls stood.", ["Anna Stone"]),
    ],
)
def test_a_known_surname_is_found_where_the_tagger_missed_it(written: str, expected: list[str]) -> None:
    assert [m for person in gather(doc(written)).people for m in mentions(written, person.name)] == expected


def test_found_people_take_the_place_of_the_wrong_entity() -> None:
    words = doc("[PERSON Anna Berg] spoke. Then [ORG Berg] left [GPE Riga].")
    cast = gather(words)
    assert [(e.text, e.label_) for e in cast.entities] == [("Anna Berg", "PERSON"), ("Berg", "PERSON"), ("Riga", "GPE")]
    assert [e.text for e in cast.found] == ["Berg"]
    assert {cast.name_of(e) for e in cast.entities if e.label_ == "PERSON"} == {"Anna Berg"}


def test_a_nickname_alone_is_a_persons_name_and_nobody() -> None:
    words = doc("He was called “[PERSON Bear]” at school.")
    cast = gather(words)
    assert not cast.people
    assert not cast.mentions
    assert [(e.text, e.label_, cast.name_of(e)) for e in cast.entities] == [("Bear", "PERSON", "Bear")]


def test_a_title_is_no_part_of_a_mention() -> None:
    words = doc("[PERSON President Anna Berg] spoke.")
    cast = gather(words)
    assert [e.text for e in cast.entities] == ["Anna Berg"]
    assert cast.people[0].role == "President"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[GPE U.S.] Secretary of State [PERSON Anna Berg] spoke.", "U.S. Secretary of State"),
        ("[NORP Latvian] President [PERSON Anna Berg] spoke.", "Latvian President"),
        ("[NORP Belarusian] Defense Minister [PERSON Anna Berg] spoke.", "Belarusian Defense Minister"),
        ("[ORG NATO] Secretary General [PERSON Anna Berg] spoke.", "NATO Secretary General"),
        ("Committee chairman [PERSON Anna Berg] spoke.", "Committee chairman"),
        ("The bishop of Saltby, Dr [PERSON Anna Berg], spoke.", "bishop of Saltby"),
        ("[PERSON Anna Berg], the work and pensions secretary, spoke.", "work and pensions secretary"),
        ("[PERSON Anna Berg], founder and head of [ORG Acme], spoke.", "founder and head of Acme"),
        ("Mayor of [GPE Riga] [PERSON Anna Berg] spoke.", "Mayor of Riga"),
        ("Speaker of the House [PERSON Anna Berg] spoke.", "Speaker of the House"),
        ("The founder and chief executive [PERSON Anna Berg] spoke.", "founder and chief executive"),
        ("The former [GPE Riga] mayor [PERSON Anna Berg] spoke.", "former Riga mayor"),
        ("Vice-president [PERSON Anna Berg] spoke.", "Vice-president"),
        ("The athletes' lawyer [PERSON Anna Berg] spoke.", "athletes' lawyer"),
        ("[PERSON Otto Holm]'s coach [PERSON Anna Berg] spoke.", "Otto Holm's coach"),
        ("His daughter [PERSON Anna Berg] spoke.", "His daughter"),
        ("On Tuesday President [PERSON Anna Berg] spoke.", "President"),
        ("She told President [PERSON Anna Berg] so.", "President"),
        ("Sen. [PERSON Anna Berg] spoke.", "Sen."),
        ("Foreign Minister Dr [PERSON Anna Berg] spoke.", "Foreign Minister"),
        ("[PERSON Anna Berg], a builder in [GPE Ohio], spoke.", "builder in Ohio"),
        ("[PERSON Anna Berg], 43, a builder, spoke.", "builder"),
        ("[PERSON Anna Berg], chief executive of [ORG Acme Corp.], spoke.", "chief executive of Acme Corp."),
        ("[PERSON Anna Berg], a builder who knew him, spoke.", "builder"),
        ("said [PERSON Anna Berg], chairman of the committee.", "chairman of the committee"),
        ("said [PERSON Anna Berg], chairman of [ORG Roe Bros.] However, it rained.", "chairman of Roe Bros."),
        ("The 100m champion [PERSON Anna Berg] spoke.", "100m champion"),
        ("[PERSON Anna Berg] was named mayor of [GPE Riga] on Monday.", "mayor of Riga"),
        ("[PERSON Anna Berg], one of the series leads, spoke.", "one of the series leads"),
        ("The group's chairman, [PERSON Anna Berg], spoke.", "group's chairman"),
        ("He met the president of the league, [PERSON Anna Berg].", "president of the league"),
        ("A member of the council, [PERSON Anna Berg] said so.", "member of the council"),
        ("[PERSON Anna Berg] is a teacher in [GPE Riga].", "teacher in Riga"),
        ("[PERSON Anna Berg] of the [ORG Example Institute] spoke.", "of the Example Institute"),
        ("[PERSON Anna Berg] left. Later, [PERSON Berg], a judge, spoke.", "judge"),
        ("[PERSON Anna Berg], the mayor, left. [NORP Latvian] President [PERSON Anna Berg] came.", "Latvian President"),
    ],
)
def test_a_role_is_taken_as_the_article_words_it(written: str, expected: str) -> None:
    assert role(written, "Anna Berg", met="VBD", m="NN") == expected


@pytest.mark.parametrize(
    "written",
    [
        "Mr [PERSON Anna Berg] spoke.",
        "Dr. [PERSON Anna Berg] spoke.",
        "Sir [PERSON Anna Berg] spoke.",
        "Photo: [PERSON Anna Berg]/Pool Photo/[ORG Associated Press]",
        "[PERSON Anna Berg], who is chairing the meeting, spoke.",
        "According to [PERSON Anna Berg], officials said no.",
        "[PERSON Anna Berg], president [PERSON Otto Holm] and others spoke.",
        "Unable to speak with his mother, [PERSON Anna Berg] was put through.",
        "His counterpart [PERSON Anna Berg] spoke.",
        "The number [PERSON Anna Berg] called.",
        "[PERSON Anna Berg], and his brother, left.",
        "[PERSON Anna Berg], the company, and the firm.",
        "In October [PERSON Anna Berg] spoke.",
        "[PERSON Anna Berg], [ORG Prince], [PERSON Otto Holm] and others sang.",
        "[PERSON Anna Berg] is a good coach and a good woman.",
    ],
)
def test_no_role_is_made_up(written: str) -> None:
    assert role(written, "Anna Berg") is None


def test_a_verb_before_a_title_is_no_part_of_the_role() -> None:
    assert role('"No," quipped [ORG Acme] editor [PERSON Anna Berg].', "Anna Berg") == "Acme editor"


@pytest.mark.parametrize(
    ("written", "name", "expected"),
    [
        ("Mr [PERSON Quill] spoke.", "Quill", "he"),
        ("Dame [PERSON Quill] spoke.", "Quill", "she"),
        ("Señora [PERSON Quill] spoke.", "Quill", "she"),
        ("Sra [PERSON Quill] spoke.", "Quill", "she"),
        ("[PERSON Alhaji Quill] spoke.", "Quill", "he"),
        ("[PERSON Jean-Marc Quill] spoke.", "Jean-Marc Quill", "he"),
        ("[PERSON Anna-Otto Quill] spoke.", "Anna-Otto Quill", "she"),
        ("[PERSON Anna Berg] spoke.", "Anna Berg", "she"),
        ("[PERSON Otto Berg] spoke.", "Otto Berg", "he"),
        ("Actress [PERSON Quill Zark] spoke.", "Quill Zark", "she"),
        ("His wife, [PERSON Quill Zark], spoke.", "Quill Zark", "she"),
        ("[PERSON Quill Zark] spoke. She left.", "Quill Zark", "she"),
        ("[PERSON Quill Zark] spoke.", "Quill Zark", ""),
        ("[PERSON Quill Zark] met her.", "Quill Zark", ""),
        ("Mrs [PERSON Otto Zark] spoke.", "Otto Zark", "she"),
    ],
)
def test_titles_names_and_pronouns_tell_the_gender(written: str, name: str, expected: str) -> None:
    assert gather(doc(written)).genders[name] == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("The [ORG European Union] ([ORG EU]) met. The [ORG EU] left.", ["European Union"] * 3),
        ("[ORG Harbour Safety Board] met. [ORG HSB] left.", ["Harbour Safety Board"] * 2),
        ("The [ORG Harbour Safety Board] ([ORG Harsafe]) met. [ORG Harsafe] left.", ["Harbour Safety Board"] * 3),
        ("[GPE U.S.] and [GPE US] and [GPE the United States]", ["United States"] * 3),
        ("[ORG the Associated Press] and [ORG Associated Press]'s", ["Associated Press"] * 2),
        ("[ORG Labour] and the [ORG Labour Party]", ["Labour Party"] * 2),
        ("[NORP Tories] met. The [ORG Conservative Party] left.", ["Conservative Party"] * 2),
        ("[ORG Acme] and [ORG Acme Corp.]", ["Acme Corp."] * 2),
        ("[ORG ACME WORKS] and [ORG Acme Works]", ["Acme Works"] * 2),
        ("[GPE Britain] and [GPE the UK]", ["Britain"] * 2),
        ("[GPE Britain's] coast", ["Britain"]),
        ("[ORG Acme Bank] and [ORG Acme Air]", ["Acme Bank", "Acme Air"]),
        ("[NORP Labour] and [ORG Acme]", ["Labour", "Acme"]),
        ("[ORG Saltby Court of Tides] and the [ORG Court]", ["Saltby Court of Tides"] * 2),
        ("The [ORG UK Tea Board] met. [ORG UKTB] left.", ["UK Tea Board"] * 2),
        ("The [ORG Saltby Harbour Safety Board] met. [ORG Shsb] left.", ["Saltby Harbour Safety Board"] * 2),
        ("The [ORG Saltby Tea Board] met. [ORG Stb] left.", ["Saltby Tea Board", "Stb"]),
        ("The [ORG Saltby Harbour Safety Board] met. [GPE Shsb] left.", ["Saltby Harbour Safety Board", "Shsb"]),
        ("[ORG US Department of Tides] and [ORG Tides Department]", ["US Department of Tides"] * 2),
        ("The [ORG Appeal Court], the [ORG Court of Appeal]", ["Court of Appeal"] * 2),
        ("[ORG Tide Court of the United Kingdom], [ORG UK Tide Court]", ["Tide Court of the United Kingdom"] * 2),
        (
            "[ORG Polish Ministry of Foreign Affairs], [ORG Foreign Ministry]",
            ["Polish Ministry of Foreign Affairs"] * 2,
        ),
        (
            "[ORG US Tide Court], [ORG UK Tide Court], [ORG Tide Court]",
            ["US Tide Court", "UK Tide Court", "Tide Court"],
        ),
        ("[ORG Tide Court], [ORG Polish Tide Court]", ["Tide Court", "Polish Tide Court"]),
        ("[ORG Polish Tide Court], [ORG Tide Court]", ["Polish Tide Court"] * 2),
        ("[ORG Polish Tide], [ORG Tide of Saltby]", ["Polish Tide", "Tide of Saltby"]),
        ("[ORG Bank of Saltby], [ORG Acme Bank] and the [ORG Bank]", ["Bank of Saltby", "Acme Bank", "Bank"]),
        ("[ORG Tide of Saltby] and the [ORG Tide]", ["Tide of Saltby", "Tide"]),
        ("[FAC Court of Tides] and the [ORG Court]", ["Court of Tides", "Court"]),
    ],
)
def test_all_spellings_of_a_thing_share_a_name(written: str, expected: list[str]) -> None:
    words = doc(written)
    cast = gather(words)
    assert [cast.name_of(entity) for entity in words.ents] == expected


@pytest.mark.parametrize(
    ("phrase", "head"),
    [("chief executive of Acme", "executive"), ("builder in Ohio", "builder"), ("", ""), ("mayor, and more", "mayor")],
)
def test_the_head_of_a_role_stands_before_its_first_preposition(phrase: str, head: str) -> None:
    assert head_of(phrase) == head


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("minister", True),
        ("co-founder", True),
        ("ornithologist", True),
        ("number", False),
        ("october", False),
        ("tea", False),
    ],
)
def test_words_for_offices_and_trades_are_known_by_table_or_ending(word: str, expected: bool) -> None:
    assert is_role_word(word) is expected


def test_an_empty_document_has_an_empty_cast() -> None:
    cast = gather(doc(""))
    assert (cast.people, cast.entities, cast.found) == ((), (), ())


_PIECES = st.sampled_from(
    [
        "[PERSON Anna Berg]",
        "[PERSON Berg]",
        "[PERSON 's]",
        "[PERSON Mr]",
        '[PERSON "]',
        "[ORG Acme]",
        "[GPE Riga]",
        ",",
        "of",
        "the",
        "and",
        "President",
        "'s",
        "(",
        ")",
        "\n\n",
        "said",
        "-",
        "/",
        "is",
        "a",
        "builder",
        "he",
        "He",
    ]
)


@given(st.lists(_PIECES, max_size=12))
def test_gathering_never_fails_and_mentions_never_overlap(pieces: list[str]) -> None:
    cast = gather(doc(" ".join(pieces)))
    assert all(one.end <= other.start for one, other in pairwise(cast.entities))
    assert len({person.name for person in cast.people}) == len(cast.people)


def test_a_family_is_no_person_but_who_a_work_is_named_after_is_one() -> None:
    written = "The [PERSON Holms] family left. The [PERSON Dickens] classic and the [PERSON Sanders] late speech."
    found = gather(doc(written, tags={"family": "NN", "classic": "NN", "late": "JJ"}))
    assert [person.name for person in found.people] == ["Dickens", "Sanders"]
    assert [entity.text for entity in found.entities] == ["Holms", "Dickens", "Sanders"]


def test_a_surname_before_the_last_is_somebodys_unless_the_last_is_used() -> None:
    ford = gather(doc("[PERSON Otto Ford Coppola] came. [PERSON Coppola] spoke. [ORG Ford] left."))
    assert [entity.label_ for entity in ford.entities] == ["PERSON", "PERSON", "ORG"]
    lagos = gather(doc("[PERSON Otto Lagos Irigoyen] came. [ORG Lagos] left."))
    assert [lagos.name_of(entity) for entity in lagos.entities] == ["Otto Lagos Irigoyen"] * 2
