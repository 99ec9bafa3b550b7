"""From the words at the cue to the speaker."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Speaker
from reader.article import Extent
from reader.language.people import gather
from reader.language.speakers import Resolver, carry_on
from tests.language.docs import doc, span, speaker

BERG = "[PERSON Anna Berg] came. "


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        (BERG + "[PERSON Berg] said no.", "Berg", "Anna Berg"),
        (BERG + "Mrs [PERSON Berg] said no.", "Mrs Berg", "Anna Berg"),
        ("[GPE U.S.] Secretary of State [PERSON Anna Berg] said no.", "U.S. Secretary of State Anna Berg", "Anna Berg"),
        (
            "No, said [PERSON Ann Lee], a builder in [GPE Ohio] who knew him.",
            "Ann Lee, a builder in Ohio who knew him",
            "Ann Lee",
        ),
        (
            "[PERSON Maria Roe], whose brother [PERSON John] left, said.",
            "Maria Roe, whose brother John left",
            "Maria Roe",
        ),
        ("The group's chairman, [PERSON John Roe], said.", "The group's chairman, John Roe", "John Roe"),
        (
            "[ORG Acme], Saltby's chairman, [PERSON John Roe], said.",
            "Acme, Saltby's chairman, John Roe",
            "John Roe",
        ),
        (
            "The head of [ORG Acme] and director of [ORG Borg], [PERSON John Roe], said.",
            "The head of Acme and director of Borg, John Roe",
            "John Roe",
        ),
        ("One news site, [ORG Tide.example] said.", "One news site, Tide.example", "Tide.example"),
        ("[ORG the Harbour Board] ([ORG HB]) said.", "the Harbour Board (HB)", "Harbour Board"),
        ("Telecoms firm [ORG Acme] said.", "Telecoms firm Acme", "Acme"),
        ("The provider ([ORG ISP]) [ORG Acme] said.", "The provider (ISP) Acme", "Acme"),
        ("[ORG Tide Safety Board] ([ORG WHO]) came. The [ORG WHO] said.", "The WHO", "WHO"),
        ("An April 3, 2019 memo said.", "An April 3, 2019 memo", "an April 3, 2019 memo"),
        ("[ORG Acme]'s [PERSON John Roe] said.", "Acme's John Roe", "John Roe"),
        ("[PERSON John Roe] of [ORG Acme] said.", "John Roe of Acme", "John Roe"),
        ("Mayor of [GPE Riga] [PERSON John Roe] said.", "Mayor of Riga John Roe", "John Roe"),
        ("[GPE Russia] said.", "Russia", "Russia"),
        ("The [FAC Kremlin] said.", "The Kremlin", "Kremlin"),
        (
            "[PERSON John Roe] and [PERSON Jane Doe] came. [PERSON Roe] and [PERSON Doe] said.",
            "Roe and Doe",
            "John Roe and Jane Doe",
        ),
        ("[ORG Acme], [ORG Borg] and [ORG Cord] said.", "Acme, Borg and Cord", "Acme, Borg and Cord"),
        (
            "[PERSON John Roe], head of [ORG Acme], and [PERSON Jane Doe] said.",
            "John Roe, head of Acme, and Jane Doe",
            "John Roe and Jane Doe",
        ),
        (BERG + "A letter from [PERSON Berg] read no.", "A letter from Berg", "Anna Berg"),
        (BERG + "[PERSON Berg]'s message read no.", "Berg's message", "Anna Berg"),
        (
            "The book by [ORG Tide] journalist [PERSON Anna Berg] read no.",
            "The book by Tide journalist Anna Berg",
            "Anna Berg",
        ),
        ("[PERSON Anna Berg] MP, Saltby's chairman, said no.", "Anna Berg MP, Saltby's chairman", "Anna Berg"),
        ("Minister [PERSON Anna Berg] OBE MP said no.", "Minister Anna Berg OBE MP", "Anna Berg"),
    ],
)
def test_a_name_in_the_mention_is_the_speaker(written: str, mention: str, expected: str) -> None:
    assert speaker(written, mention) == expected


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        (BERG + "A spokesman for Mrs [PERSON Berg] said no.", "A spokesman for Mrs Berg", "a spokesman for Anna Berg"),
        (BERG + "[PERSON Berg]'s lawyer said no.", "Berg's lawyer", "Anna Berg's lawyer"),
        (BERG + "Her lawyer said no.", "Her lawyer", "Anna Berg's lawyer"),
        ("The club and the manager said no.", "The club and the manager", "club and the manager"),
        (
            "Figures from the [ORG Harbour Board] ([ORG HB]) fell.",
            "Figures from the Harbour Board (HB)",
            "figures from the Harbour Board",
        ),
        ("[ORG NATO] officials said no.", "NATO officials", "NATO officials"),
        ("The [PERSON Saltby] MP said no.", "The Saltby MP", "Saltby MP"),
        ("[NORP French] and [NORP English] clubs said no.", "French and English clubs", "French and English clubs"),
        (BERG + "[PERSON Berg] supporters said no.", "Berg supporters", "Berg supporters"),
        ("The family's letter read no.", "The family's letter", "family"),
        ("It was said by officials there.", "by officials", "officials"),
        ("Police said no.", "Police", "police"),
        ("Some [NORP Republicans] said no.", "Some Republicans", "some Republicans"),
        (
            "Voters in [GPE Riga], [GPE Oslo] and [GPE Bonn] said no.",
            "Voters in Riga, Oslo and Bonn",
            "voters in Riga, Oslo and Bonn",
        ),
        ("Critics, like [PERSON John Roe], said no.", "Critics, like John Roe", "critics"),
        (BERG + "A spokesman for [ORG Acme] said no.", "A spokesman for Acme", "a spokesman for Acme"),
        (BERG + "One minister said no.", "One minister", "one minister"),
        ("[ORG Acme] came. Both towns said no.", "Both towns", "both towns"),
        ("The [NORP Russian] government said no.", "The Russian government", "Russian government"),
        ("A spokesman for the ministry said no.", "A spokesman for the ministry", "a spokesman for the ministry"),
        (
            "The environment select committee said no.",
            "The environment select committee",
            "environment select committee",
        ),
        ("Officials in [GPE Riga] said no.", "Officials in Riga", "officials in Riga"),
        ("Residents, who had fled, said no.", "Residents, who had fled", "residents"),
        ("An official who knew said no.", "An official who knew", "an official"),
        ("Two aides and a driver said no.", "Two aides and a driver", "two aides and a driver"),
    ],
)
def test_a_description_stays_a_description(written: str, mention: str, expected: str) -> None:
    assert speaker(written, mention) == expected


MINISTERS = (
    "[NORP Latvian] Foreign Minister [PERSON Anna Berg] met [NORP Estonian] Prime Minister [PERSON Otto Holm]"
    " and the singer [PERSON Eva Lind], 43, in [GPE Riga]. "
)


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("the foreign minister", "Anna Berg"),
        ("the prime minister", "Otto Holm"),
        ("the Estonian minister", "Otto Holm"),
        ("the Latvian minister", "Anna Berg"),
        ("the Estonian leader", "Otto Holm"),
        ("the singer", "Eva Lind"),
        ("the musician", "Eva Lind"),
        ("the 43-year-old", "Eva Lind"),
        ("the defense minister", "defense minister"),
        ("the man", "Otto Holm"),
        ("a minister", "a minister"),
        ("ministers", "ministers"),
    ],
)
def test_a_definite_description_is_the_person_whose_role_it_fits(mention: str, expected: str) -> None:
    words = doc(f"{MINISTERS}Later {mention} said no.", tags={"ministers": "NNS"})
    assert speaker(words, mention) == expected


@pytest.mark.parametrize(
    ("told", "mention", "antecedent", "expected"),
    [
        ("[PERSON Anna Berg], a former chancellor, met Mr [PERSON Otto Holm].", "The chancellor", "", "Anna Berg"),
        ("[PERSON Anna Berg], a former chancellor, met Mr [PERSON Otto Holm].", "The chancellor", "Mr", "Otto Holm"),
        ("[PERSON Anna Berg], a former chancellor, met Mr [PERSON Otto Holm].", "The ex-chancellor", "Mr", "Anna Berg"),
        ("[PERSON Anna Berg], the chancellor, met Mr [PERSON Otto Holm].", "The chancellor", "Mr", "Anna Berg"),
        ("[PERSON Anna Berg], a mayor, met Mr [PERSON Otto Holm].", "The chancellor", "Anna Berg", "Otto Holm"),
        ("[PERSON Anna Berg], a builder, met her.", "The striker", "Anna Berg", "Anna Berg"),
        ("[PERSON Anna Berg], the work and pensions secretary.", "The work and pensions minister", "", "Anna Berg"),
    ],
)
def test_an_office_is_told_by_a_clear_role_and_else_by_what_was_learned(
    told: str, mention: str, antecedent: str, expected: str
) -> None:
    words = doc(f"{told} {mention} said no.", tags={"met": "VBD", "Mr": "NNP", "Otto": "NNP"})
    learned = {span(words, mention).start: span(words, antecedent).start} if antecedent else {}
    found = Resolver(words, gather(words), learned).resolve(span(words, mention))
    assert found is not None
    assert found.name == expected


OFFICES = (
    "[NORP Tory] leader [PERSON Otto Holm] met [PERSON Anna Berg].\n\nMrs [PERSON Berg] and Mr [PERSON Holm] talked. "
)


@pytest.mark.parametrize(
    ("said", "mention", "expected"),
    [
        ("The chancellor said no.", "The chancellor", "Anna Berg"),
        ("Mrs [PERSON Berg] saw [PERSON Eva Lind]. The chancellor said no.", "The chancellor", "Anna Berg"),
        ("The leader said no.", "The leader", "Otto Holm"),
        ("The chancellor of [GPE Riga] said no.", "The chancellor of Riga", "chancellor of Riga"),
        ("The lawyer said no.", "The lawyer", "lawyer"),
        ("They met.\n\nAll left.\n\nNobody stayed.\n\nThe chancellor said no.", "The chancellor", "chancellor"),
    ],
)
def test_an_office_that_nobody_is_known_to_hold_is_somebodys_near_before(
    said: str, mention: str, expected: str
) -> None:
    assert speaker(OFFICES + said, mention) == expected


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        ("[GPE Saltby], [GPE Ohio], is dry. The city said no.", "The city", "Saltby"),
        ("[GPE Saltby] is dry. The city of light said no.", "The city of light", "city of light"),
        ("The [ORG Saltby Times] met [ORG Acme]. The paper said no.", "The paper", "Saltby Times"),
        ("The [ORG Saltby Times] met [ORG Acme]. The tide newspaper said no.", "The tide newspaper", "tide newspaper"),
        ("The [ORG Green Party] and [ORG Labour] met [ORG Acme]. The party said no.", "The party", "Labour"),
        ("[ORG Acme] met. The party said no.", "The party", "party"),
        ("[ORG Acme] met [ORG Borg]. The company said no.", "The company", "Borg"),
    ],
)
def test_a_city_or_a_paper_is_one_that_the_article_names(written: str, mention: str, expected: str) -> None:
    assert speaker(written, mention) == expected


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        ("A report by [ORG Acme] came. [ORG Borg] read it. The report said no.", "The report", "Acme"),
        ("A study by [ORG Acme] came. [ORG Borg] read it. The report said no.", "The report", "Acme"),
        ("A letter by [ORG Acme] came. The report said no.", "The report", "report"),
        ("A report by [ORG Acme] came. Reports said no.", "Reports", "Reports"),
    ],
)
def test_a_report_spoken_of_again_is_whose_it_is(written: str, mention: str, expected: str) -> None:
    assert speaker(written, mention) == expected


REPORTED = {"report": "NN", "lawsuit": "NN", "read": "VBD", "said": "VBD"}


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        ("A [ORG Harbour Board] report on boats said no.", "A Harbour Board report on boats", "Harbour Board"),
        ("A [GPE Latvia] report said no.", "A Latvia report", "a Latvia report"),
        ("An [ORG Acme] lawsuit said no.", "An Acme lawsuit", "an Acme lawsuit"),
        ("The report said no. [ORG Borg] read the [ORG Acme] report.", "The report", "Acme"),
    ],
)
def test_whoever_qualifies_a_report_has_made_it(written: str, mention: str, expected: str) -> None:
    assert speaker(doc(written, tags=REPORTED), mention) == expected


def test_a_report_is_of_who_said_something_in_it() -> None:
    written = "“Yes”, [ORG Acme] said in a report. [ORG Borg] read it. The report said no."
    assert speaker(written, "The report", before=(("Acme", "Acme"),)) == "Acme"
    assert speaker(written, "The report", before=(("Borg", "Borg"),)) == "report"


@pytest.mark.parametrize(
    ("said", "antecedent", "expected"),
    [
        ("The company", "Acme", "Acme"),
        ("The company", "Anna Berg", "Borg"),
        ("The striker", "Anna Berg", "Anna Berg"),
        ("The striker", "Acme", "striker"),
        ("The man", "Anna Berg", "man"),
    ],
)
def test_a_description_means_what_was_learned_if_that_is_of_its_kind(said: str, antecedent: str, expected: str) -> None:
    words = doc(f"Mrs [PERSON Anna Berg] left [ORG Acme]. [ORG Borg] came. {said} said no.")
    meant, mention = span(words, antecedent), span(words, said)
    found = Resolver(words, gather(words), {mention.start: meant.start}).resolve(mention)
    assert found is not None
    assert found.name == expected


@pytest.mark.parametrize(
    ("said", "antecedent", "expected"),
    [
        ("a union leader", "Anna Berg", "Anna Berg"),
        ("a union leader", "Acme", "a union leader"),
        ("a report", "Acme", "Acme"),
        ("a report", "Anna Berg", "a report"),
        ("a book", "Anna Berg", "Anna Berg"),
        ("a broadcaster", "Anna Berg", "Anna Berg"),
        ("a broadcaster", "Acme", "Acme"),
        ("scientists", "Acme", "Acme"),
        ("scientists", "Anna Berg", "scientists"),
    ],
)
def test_who_is_described_first_may_be_named_later(said: str, antecedent: str, expected: str) -> None:
    words = doc(f"No, {said} said. Mrs [PERSON Anna Berg] left [ORG Acme].", tags={"scientists": "NNS"})
    meant, mention = span(words, antecedent), span(words, said)
    found = Resolver(words, gather(words), {mention.start: meant.start}).resolve(mention)
    assert found is not None
    assert found.name == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("A spokesman for [ORG Acme] defended it.", "a spokesman for Acme"),
        ("A spokesman for the [ORG Anti-Fog Office], Ann Lee, defended it.", "a spokesman for the Anti-Fog Office"),
        ("A spokesman for [ORG Acme], [PERSON Otto Holm], defended it.", "Otto Holm"),
        ("A spokeswoman for [ORG Acme] defended it.", "He"),
        ("His spokesman for [ORG Acme] defended it.", "He"),
        ("A spokesman for their [ORG Acme] defended it.", "He"),
        ("A window for [ORG Acme] defended it.", "He"),
        ("[ORG Acme] defended a spokesman.", "He"),
    ],
)
def test_he_may_be_somebody_who_was_described(before: str, expected: str) -> None:
    tags = {"spokesman": "NN", "spokeswoman": "NN", "window": "NN", "defended": "VBD"}
    noun = next(word for word in tags if word in before.rstrip(".").split())
    part = "obj" if before.startswith("[") else "nsubj"
    tree = {"A": ("det", noun), noun: (part, "defended"), "defended": ("ROOT", "defended")}
    words = doc(f"{before} He said no.", tags=tags, tree=tree)
    assert speaker(words, "He").replace("he", "He") == expected.replace("he", "He")


@pytest.mark.parametrize(
    ("mention", "antecedent", "expected"),
    [
        ("the American", "Anna Berg", "Anna Berg"),
        ("the American", "Otto Holm", "Otto Holm"),
        ("The American", "", "Anna Berg"),
        ("the Republican", "Anna Berg", "Anna Berg"),
        ("the Republican", "", "Anna Berg"),
        ("an American", "", "an American"),
        ("the Americans", "", "Americans"),
    ],
)
def test_whoever_comes_from_a_country_is_somebody_named_before(mention: str, antecedent: str, expected: str) -> None:
    kind, _, people = mention.partition(" ")
    words = doc(f"[PERSON Anna Berg] lost to [PERSON Otto Holm]. No, {kind} [NORP {people}] said.")
    learned = {span(words, mention).start: span(words, antecedent).start} if antecedent else {}
    found = Resolver(words, gather(words), learned).resolve(span(words, mention))
    assert found is not None
    assert found.name == expected


def test_it_is_not_a_person() -> None:
    words = doc("[PERSON Anna Berg] left [ORG Acme]. It said no.")
    berg, it = span(words, "Anna Berg"), span(words, "It")
    found = Resolver(words, gather(words), {it.start: berg.start}).resolve(it)
    assert found is not None
    assert found.name == "Acme"


def test_what_cannot_speak_is_not_whom_a_pronoun_means() -> None:
    words = doc("[ORG Acme] saw birds. They said no.", tags={"birds": "NNS"})
    birds, they = span(words, "birds"), span(words, "They")
    resolver = Resolver(words, gather(words), {they.start: birds.start})
    found = resolver.resolve(they)
    assert found is not None
    assert found.name != "birds"


def test_a_senator_of_another_state_is_not_meant() -> None:
    written = "Sen. [PERSON Anna Berg] met people from [GPE Ohio]. The Ohio senator said no."
    assert speaker(written, "The Ohio senator") == "Ohio senator"
    assert speaker(written.replace("Sen.", "Ohio Sen."), "The Ohio senator") == "Anna Berg"


def test_the_nearer_of_two_equal_roles_is_meant() -> None:
    written = "Minister [PERSON Anna Berg] met minister [PERSON Otto Holm]. The minister said no."
    assert speaker(written, "The minister") == "Otto Holm"


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        ("[PERSON Anna Berg] met [PERSON Otto Holm]. No, the latter said.", "the latter", "Otto Holm"),
        ("[PERSON Anna Berg] met [PERSON Otto Holm]. No, the former said.", "the former", "Anna Berg"),
        ("[ORG Acme] met [ORG Borg] and [PERSON Otto Holm]. No, the latter said.", "the latter", "Borg"),
        ("[PERSON Otto Holm] left. No, the latter said.", "the latter", "latter"),
        ("[PERSON Anna Berg] met [PERSON Otto Holm]. No, the latter's dog said.", "the latter's dog", "latter's dog"),
        (
            "[PERSON Otto Holm] met [ORG Acme] and [ORG Borg]. [PERSON Holm] left. No, the latter said.",
            "the latter",
            "Borg",
        ),
        (
            "[PERSON Anna Berg] met [PERSON Otto Holm]. [PERSON Berg] left. No, the latter said.",
            "the latter",
            "Anna Berg",
        ),
    ],
)
def test_the_latter_and_the_former_are_the_last_two_who_were_named(written: str, mention: str, expected: str) -> None:
    assert speaker(doc(written), mention) == expected


@pytest.mark.parametrize("headline", [True, False])
def test_an_office_stands_without_an_article_in_a_headline_alone(headline: bool) -> None:
    words = doc("Rain, mayor says\n\nMayor [PERSON Anna Berg] met [PERSON Otto Holm].")
    title = Extent(0, words.text.index("\n")) if headline else None
    found = Resolver(words, gather(words), headline=title).resolve(span(words, "mayor"))
    assert found is not None
    assert found.name == ("Anna Berg" if headline else "mayor")


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        ("Mr [PERSON Otto Holm] met [PERSON Tony Blair].", "The prime minister", "Tony Blair"),
        ("Mr [PERSON Otto Holm] met [PERSON Tony Blair].", "The British prime minister", "Tony Blair"),
        ("Mr [PERSON Otto Holm] met [PERSON Tony Blair].", "The [NORP French] prime minister", "Otto Holm"),
        ("Mr [PERSON Otto Holm] met [PERSON Tony Blair].", "The minister", "Otto Holm"),
        ("Mr [PERSON Otto Holm] met [PERSON Barack Obama].", "The company president", "Otto Holm"),
        ("Mr [PERSON Otto Holm] met [PERSON Barack Obama].", "The US president", "Barack Obama"),
        ("[PERSON Nick Clegg] met [PERSON David Cameron].", "The prime minister", "David Cameron"),
        ("Mr [PERSON Otto Holm] met [PERSON George H.W. Bush].", "The US president", "George H.W. Bush"),
        ("Mr [PERSON Otto Holm] met [PERSON Bertie Ahern].", "The taoiseach", "Bertie Ahern"),
        (
            "[PERSON Tony Blair] met [GPE France] and [PERSON Otto Holm].",
            "The prime minister of France",
            "prime minister of France",
        ),
        ("Editor [PERSON Tony Blair] met Mr [PERSON Otto Holm].", "The prime minister", "Otto Holm"),
        ("Mr [PERSON Otto Holm] met [PERSON Tony Blair] and [PERSON Gordon Brown].", "The prime minister", "Otto Holm"),
        ("[PERSON Tony Blair] met Prime Minister [PERSON Otto Holm].", "The prime minister", "Otto Holm"),
        ("[PERSON Otto Holm] met [PERSON Angela Merkel].", "The chancellor", "Angela Merkel"),
    ],
)
def test_who_is_known_to_all_news_holds_an_office_of_which_the_article_tells_nothing(
    written: str, mention: str, expected: str
) -> None:
    assert speaker(f"{written} {mention} said no.", mention.replace("[NORP ", "").replace("]", "")) == expected


def test_a_deputy_is_not_meant_by_the_office_alone() -> None:
    written = "Governor [PERSON Anna Berg] met deputy governor [PERSON Otto Holm]. The governor said no."
    assert speaker(written, "The governor") == "Anna Berg"


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        ("The [ORG Harbour Safety Committee] met. The committee said no.", "The committee", "Harbour Safety Committee"),
        ("[ORG Acme] met the [ORG Fishery Ministry]. The company said no.", "The company", "Acme"),
        ("[ORG Acme] met the [ORG Fishery Ministry]. The ministry said no.", "The ministry", "Fishery Ministry"),
        ("The [ORG Fishery Ministry] met. The foreign ministry said no.", "The foreign ministry", "foreign ministry"),
        ("[PERSON Anna Berg], the committee's chairman, came. The committee said no.", "The committee", "committee"),
    ],
)
def test_a_description_may_mean_an_organisation(written: str, mention: str, expected: str) -> None:
    assert speaker(written, mention) == expected


def test_the_spokesman_is_the_one_who_spoke_before() -> None:
    written = "A spokesman for [ORG Acme] said no. The spokesman said yes."
    assert (
        speaker(written, "The spokesman", before=(("a spokesman for Acme", "A spokesman for Acme"),))
        == "a spokesman for Acme"
    )


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        ("[PERSON Anna Berg] met [PERSON Otto Holm]. He said no.", "He", "Otto Holm"),
        ("[PERSON Anna Berg] met [PERSON Otto Holm]. She said no.", "She", "Anna Berg"),
        ("[PERSON Otto Holm] said yes. [PERSON Peter Lind] said maybe.\n\nHe said no.", "He", "Peter Lind"),
        ("Mr [PERSON Quill] said yes. Mrs [PERSON Zark] slept. He said no.", "He", "Quill"),
        ("Before he left, [PERSON Otto Holm] ate.", "he", "Otto Holm"),
        ("[PERSON Anna Berg] left. He said no.", "He", "he"),
        ("The actor [PERSON Quill Zark] met [PERSON Anna Berg]. He said no.", "He", "Quill Zark"),
    ],
)
def test_he_and_she_are_people_named_before(written: str, mention: str, expected: str) -> None:
    assert speaker(written, mention) == expected


def test_a_subject_is_rather_meant_than_an_object() -> None:
    tree = {"Holm": ("nsubj", "met"), "Lind": ("obj", "met"), "met": ("ROOT", "met")}
    words = doc("[PERSON Otto Holm] met [PERSON Karl Lind]. He said no.", tree=tree)
    assert speaker(words, "He") == "Otto Holm"


def test_the_subject_of_the_same_verb_is_not_meant_by_him() -> None:
    tree = {"Holm": ("nsubj", "told"), "him": ("obj", "told"), "told": ("ROOT", "told"), "Lind": ("nsubj", "came")}
    words = doc("[PERSON Karl Lind] came. [PERSON Otto Holm] told him.", tree=tree)
    assert speaker(words, "him") == "Karl Lind"


def test_nobody_in_what_is_quoted_is_meant() -> None:
    written = "[PERSON Otto Holm] came. [PERSON Karl Lind] is late, he said."
    assert speaker(written, "he", content="Karl Lind is late,") == "Otto Holm"


def test_people_in_quotation_marks_are_passed_over() -> None:
    words = doc('[PERSON Otto Holm] came. "[PERSON Karl Lind] saw it." He said more.')
    marked = [Extent(words.text.index('"'), words.text.rindex('"') + 1)]
    found = Resolver(words, gather(words), marked=marked).resolve(span(words, "He"))
    assert found is not None
    assert found.name == "Otto Holm"


def test_who_spoke_last_goes_on_speaking() -> None:
    written = "[PERSON Otto Holm] said yes of [PERSON Karl Lind] there. He said no."
    assert speaker(written, "He", before=(("Otto Holm", "Otto Holm"),)) == "Otto Holm"
    assert speaker("A spokesman said yes. He said no.", "He", before=(("a spokesman", "A spokesman"),)) == "a spokesman"


def test_who_went_on_without_being_named_still_spoke_last() -> None:
    words = doc("[PERSON Otto Holm] said yes of [PERSON Karl Lind] there. He said no.")
    holm = span(words, "Otto Holm")
    before = [Speaker("Otto Holm", Extent(holm.start_char, holm.end_char)), Speaker("Otto Holm", None)]
    found = Resolver(words, gather(words)).resolve(span(words, "He"), before=before)
    assert found is not None
    assert found.name == "Otto Holm"
    words = doc("[ORG Acme] said yes of the [ORG Tide Fund] there. It said no.")
    before = [Speaker("Acme", Extent(0, 4)), Speaker("Acme", None)]
    found = Resolver(words, gather(words)).resolve(span(words, "It"), before=before)
    assert found is not None
    assert found.name == "Acme"


def test_a_learned_antecedent_is_strong_evidence() -> None:
    words = doc("[PERSON Otto Holm] came with [PERSON Karl Lind]. He said no.")
    he, holm = span(words, "He").start, span(words, "Holm").start
    lind = span(words, "Lind").start
    for token, expected in ((holm, "Otto Holm"), (lind, "Karl Lind")):
        found = Resolver(words, gather(words), {he: token}).resolve(span(words, "He"))
        assert found is not None
        assert found.name == expected


@pytest.mark.parametrize(
    ("written", "first", "expected"),
    [
        ("The [ORG Tide Council] met. They said no.", "The", "Tide Council"),
        ("The tide companies met. They said no.", "The", "tide companies"),
        ("Market leader [ORG Acme] met. They said no.", "Market", "Acme"),
        ("In May 40 % met. They said no.", "40", "they"),
    ],
)
def test_a_learned_antecedent_may_be_the_first_word_of_its_phrase(written: str, first: str, expected: str) -> None:
    words = doc(written, tags={"companies": "NNS", "tide": "NN", "leader": "NN", "Market": "NN", "met": "VBD"})
    they = span(words, "They")
    found = Resolver(words, gather(words), {they.start: span(words, first).start}).resolve(they)
    assert found is not None
    assert found.name == expected


def test_the_age_of_somebody_is_nobody() -> None:
    assert speaker("[PERSON Anna Berg], 49, who said no, left.", "who") == "Anna Berg"


@pytest.mark.parametrize(
    ("written", "mention", "before", "expected"),
    [
        ("[ORG Acme] said yes. They said no.", "They", (("Acme", "Acme"),), "Acme"),
        ("[ORG Acme] said yes. It said no.", "It", (("Acme", "Acme"),), "Acme"),
        ("[PERSON Otto Holm] and [PERSON Karl Lind] came. They said no.", "They", (), "Otto Holm and Karl Lind"),
        ("[ORG Acme] said it would close.", "it", (), "Acme"),
        ("[PERSON Otto Holm] said yes. It said no.", "It", (("Otto Holm", "Otto Holm"),), "it"),
        ("[PERSON Otto Holm] and [PERSON Karl Lind] came. The two said no.", "The two", (), "Otto Holm and Karl Lind"),
        (
            "[PERSON Otto Holm] and [PERSON Karl Lind] came. It rained. It blew. The two mayors said no.",
            "The two mayors",
            (),
            "Otto Holm and Karl Lind",
        ),
        (
            "[PERSON Otto Holm] and [PERSON Karl Lind] came. It rained. Both men said no.",
            "Both men",
            (),
            "Otto Holm and Karl Lind",
        ),
        ("[PERSON Otto Holm] and [PERSON Karl Lind] came. Both sides said no.", "Both sides", (), "both sides"),
        ("[PERSON Otto Holm] and [PERSON Karl Lind] came. Two mayors said no.", "Two mayors", (), "two mayors"),
        (
            "[PERSON Otto Holm] and [PERSON Karl Lind] came. Two officials left. The two officials said no.",
            "The two officials",
            (),
            "two officials",
        ),
        (
            "Ms [PERSON Eva Berg] and Ms [PERSON Ida Moor] met [PERSON Otto Holm] and [PERSON Karl Lind]. Both women.",
            "Both women",
            (),
            "Eva Berg and Ida Moor",
        ),
        ("[ORG Acme] said yes. I said maybe. They said no.", "They", (("I", "I"),), "Acme"),
        ("Residents said yes. They said no.", "They", (("residents", "Residents"),), "residents"),
    ],
)
def test_they_and_it_are_groups(written: str, mention: str, before: tuple[tuple[str, str], ...], expected: str) -> None:
    assert speaker(written, mention, before=before) == expected


@pytest.mark.parametrize(
    ("written", "mention", "expected"),
    [
        ("[PERSON Otto Holm], who said no, left.", "who", "Otto Holm"),
        ("An old farmer who said no left.", "who", "an old farmer"),
        ("It was [ORG Acme], which said no.", "which", "Acme"),
        ("[PERSON Anna Berg] came with officials who said no.", "who", "officials"),
        ("I said no.", "I", "I"),
        ("We said no.", "We", "we"),
        ("Others said no.", "Others", "others"),
    ],
)
def test_relatives_go_back_and_first_persons_stay(written: str, mention: str, expected: str) -> None:
    assert speaker(written, mention) == expected


def test_the_mention_is_kept_as_it_stands() -> None:
    words = doc(BERG + "[PERSON Berg], a builder, said no.")
    mention = span(words, "Berg, a builder")
    found = Resolver(words, gather(words)).resolve(mention)
    assert found == Speaker("Anna Berg", Extent(mention.start_char, mention.end_char))


def test_a_mention_without_words_names_nobody() -> None:
    words = doc('He said "no".')
    assert Resolver(words, gather(words)).resolve(words[2:3]) is None
    assert Resolver(words, gather(words)).resolve(words[1:1]) is None


def test_a_quote_that_goes_on_has_the_speaker_before_and_no_mention() -> None:
    assert carry_on([Speaker("Anna Berg", Extent(0, 4))]) == Speaker("Anna Berg", None)
    assert carry_on([Speaker("Anna Berg", None), None]) is None
    assert carry_on([]) is None


_PIECES = st.sampled_from(
    [
        "[PERSON Anna Berg]",
        "[PERSON Berg]",
        "[ORG Acme]",
        "[GPE Riga]",
        "[NORP Finnish]",
        ",",
        "of",
        "for",
        "the",
        "and",
        "minister",
        "'s",
        "(",
        ")",
        "\n\n",
        "said",
        "who",
        "he",
        "She",
        "They",
        "it",
        "his",
        "lawyer",
        "43-year-old",
        "a",
        "letter",
        '"',
    ]
)


@given(st.lists(_PIECES, min_size=1, max_size=10), st.data())
def test_any_stretch_of_any_text_is_resolved_without_failing(pieces: list[str], data: st.DataObject) -> None:
    words = doc(" ".join(pieces))
    first = data.draw(st.integers(0, len(words)))
    last = data.draw(st.integers(first, len(words)))
    learned = data.draw(st.dictionaries(*[st.integers(0, len(words))] * 2, max_size=len(words)))
    resolver = Resolver(words, gather(words), learned)
    before = [Speaker("Acme", Extent(0, 1)), Speaker("Anna Berg", None)]
    found = resolver.resolve(words[first:last], before=before, content=[Extent(0, 3)])
    assert found is None or found.name


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("The winger", "Ben Roe"),
        ("The young striker", "Ben Roe"),
        ("The Dutchman", "Ben Roe"),
        ("The actress", "actress"),
        ("A winger", "a winger"),
        ("The winger from Saltby", "winger from Saltby"),
    ],
)
def test_words_for_somebody_just_named_are_the_last_speaker(mention: str, expected: str) -> None:
    document = doc(f"[PERSON Ben Roe] said yes and he left. {mention} said no.")
    resolver = Resolver(document, gather(document))
    last = Speaker("Ben Roe", Extent(0, 7))
    found = resolver.resolve(span(document, mention), before=[last])
    assert found is not None
    assert found.name == expected


def test_two_descriptions_that_are_taken_for_each_others_antecedents_are_themselves() -> None:
    words = doc("The minister left. The politician said no.", tags={"minister": "NN", "politician": "NN"})
    one, other = span(words, "The minister"), span(words, "The politician")
    resolver = Resolver(words, gather(words), {one.start: other.start, other.start: one.start})
    found = resolver.resolve(other)
    assert found is not None
    assert found.name == "politician"
    again = resolver.resolve(other)
    assert again == found


def test_a_long_chain_of_descriptions_comes_to_an_end() -> None:
    words = doc("The minister left. " * 300)
    the = [token.i for token in words if token.text == "The"]
    learned = dict(pairwise(reversed(the)))
    found = Resolver(words, gather(words), learned).resolve(words[the[-1] : the[-1] + 2])
    assert found is not None
    assert found.name == "minister"


@pytest.mark.parametrize(
    ("antecedent", "expected"),
    [("[GPE Riga] study", "Riga study"), ("[GPE Riga] rain", "Riga"), ("[GPE Riga]", "Riga")],
)
def test_whose_study_it_is_does_not_speak_for_it(antecedent: str, expected: str) -> None:
    tags = {"study": "NN", "rain": "NN", "came": "VBD", "panel": "NN"}
    words = doc(f"{antecedent} came. The panel said no.", tags=tags)
    panel = span(words, "The panel")
    found = Resolver(words, gather(words), {panel.start: 0}).resolve(panel)
    assert found is not None
    assert found.name == expected


def test_the_day_before_a_crowd_is_no_part_of_it() -> None:
    words = doc("On Monday police left. They said no.", tags={"police": "NNS", "Monday": "NNP", "left": "VBD"})
    police, they = span(words, "police"), span(words, "They")
    found = Resolver(words, gather(words), {they.start: police.start}).resolve(they)
    assert found is not None
    assert found.name == "police"
