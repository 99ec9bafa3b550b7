"""Names are what the encoder calls so, with what capitals, well-known names and the whole article tell."""

import numpy as np
import spacy

from reader.language.entities import find_names
from reader.language.labels import NAMES


def names_in(text: str, sure_of_none: float = -0.5, /, **labels: str) -> list[tuple[str, str]]:
    """The names of a text in which the encoder gives words these labels, a little surer than O.

    `sure_of_none` is the log-probability that it gives to O for all others.
    """
    doc = spacy.blank("en")(text)
    words = np.array([t.i for t in doc if not t.is_space], np.intp)
    rest = min(-4.0, np.log((1 - np.exp(sure_of_none)) / 12))
    scores = np.full((len(words), len(NAMES)), rest, np.float32)
    scores[:, 0] = sure_of_none
    for row, index in enumerate(words):
        label = labels.get(doc[int(index)].text)
        if label:
            scores[row, NAMES.index(label)] = -0.4
    return sorted((span.text, span.label_) for span in find_names(doc, scores, words))


def test_the_encoders_names_are_found() -> None:
    assert names_in("Then Ada Moor left.", Ada="B-PERSON", Moor="I-PERSON") == [("Ada Moor", "PERSON")]


def test_a_word_without_a_capital_is_no_name() -> None:
    assert names_in("The annexation of Saltby went on.", annexation="B-ORG", Saltby="B-GPE") == [("Saltby", "GPE")]


def test_what_tells_of_an_office_behind_a_name_is_no_part_of_it() -> None:
    labels = {"Ada": "B-PERSON", "Moor": "I-PERSON", "OBE": "I-PERSON", "MP": "I-PERSON"}
    assert names_in("Then Ada Moor OBE MP left.", **labels) == [("Ada Moor", "PERSON")]


def test_whoever_has_a_form_of_address_is_a_person() -> None:
    assert names_in("Then Baroness Scotland left.") == [("Scotland", "PERSON")]
    assert names_in("Then Mr Saltby left.", Saltby="B-GPE") == [("Saltby", "PERSON")]
    assert names_in("Then Lord Mayor left.", -0.005) == []


def test_what_somebody_is_at_the_head_of_a_sentence_is_no_part_of_the_name() -> None:
    labels = {"Podcaster": "B-PERSON", "Ada": "I-PERSON", "Walker": "I-PERSON", "Moor": "I-PERSON"}
    assert names_in("Podcaster Ada Moor left.", **labels) == [("Ada Moor", "PERSON")]
    assert names_in("Then Walker Moor left.", Walker="B-PERSON", Moor="I-PERSON") == [("Walker Moor", "PERSON")]
    assert names_in("Then Ada Walker Moor left.", Ada="B-PERSON", Walker="I-PERSON", Moor="I-PERSON") == [
        ("Ada Walker Moor", "PERSON")
    ]


def test_two_people_side_by_side_are_one() -> None:
    assert names_in("Then Ada Moor left.", Ada="B-PERSON", Moor="B-PERSON") == [("Ada Moor", "PERSON")]


def test_a_well_known_country_is_no_person() -> None:
    assert names_in("Then Belarus announced it.", Belarus="B-PERSON") == [("Belarus", "GPE")]


def test_a_well_known_name_inside_of_a_longer_one_stays_inside() -> None:
    assert names_in("Then British Rail left.", British="B-ORG", Rail="I-ORG") == [("British Rail", "ORG")]


def test_a_well_known_organisation_is_found_however_it_is_cut_into_tokens() -> None:
    found = names_in("Then Procter & Gamble and McDonald's left, and Sony.")
    assert [name for name, label in found if label == "ORG"] == ["McDonald's", "Procter & Gamble", "Sony"]


def test_what_every_reader_knows_is_a_name_however_sure_the_encoder_is_that_it_is_none() -> None:
    text = "Then the Tories met in Buckinghamshire, and Shell and Venus did not."
    assert names_in(text, -0.005) == [("Buckinghamshire", "GPE"), ("Tories", "NORP")]


def test_a_word_for_a_people_in_a_longer_name_is_a_part_of_it() -> None:
    assert names_in("Then the European Rowing Club met.") == [("European Rowing Club", "ORG")]


def test_the_word_before_it_tells_an_organisation() -> None:
    text = "It was bought by retailer Saltby & Sons and by the charity Moor 4 Peace, and by TV maker Roe."
    assert [name for name, label in names_in(text, -0.005) if label == "ORG"] == [
        "Moor 4 Peace", "Roe", "Saltby & Sons",
    ]  # fmt: skip
    assert names_in("The retailer left. A charity in Moor met; the group TV won.", -0.005) == []


def test_whom_the_word_before_introduces_stays_a_person() -> None:
    assert names_in("Then rival Ada Moor left.", Ada="B-PERSON", Moor="I-PERSON") == [("Ada Moor", "PERSON")]


def test_a_firm_that_bears_a_surname_is_no_person() -> None:
    assert names_in("Then the brewer Moor left.", Moor="B-PERSON") == [("Moor", "ORG")]
    assert names_in("Then rival Moor left.", Moor="B-PERSON") == [("Moor", "PERSON")]
    assert names_in("Then Moor, a large software firm in Saltby, left.", Moor="B-PERSON") == [("Moor", "ORG")]
    assert names_in("Then Moor, a software firm director, left.", Moor="B-PERSON") == [("Moor", "PERSON")]


def test_who_is_called_like_a_firm_is_the_firm_unless_a_person_bears_the_name() -> None:
    assert names_in("Then Roe Motors fell, and Roe denied it.", Roe="B-PERSON") == [
        ("Roe", "ORG"),
        ("Roe Motors", "ORG"),
    ]
    found = names_in("Then Roe Motors fell, and Mr Roe wept, and Roe left.", Roe="B-PERSON")
    assert found == [("Roe", "PERSON"), ("Roe", "PERSON"), ("Roe Motors", "ORG")]


def test_what_a_member_is_for_is_a_place() -> None:
    assert names_in("Then the MP for Moor left.", Moor="B-PERSON") == [("Moor", "GPE")]
    assert names_in("Then they left for Moor.", Moor="B-PERSON") == [("Moor", "PERSON")]


def test_a_town_that_plays_is_its_club_unless_something_is_in_it() -> None:
    found = names_in("The Saltby striker left Saltby, but not in Saltby.", Saltby="B-GPE")
    assert [label for _, label in found] == ["GPE", "ORG", "ORG"]
    found = names_in("Leeds United won. It is cold in Leeds, but Leeds won.")
    assert found == [("Leeds", "GPE"), ("Leeds", "ORG"), ("Leeds United", "ORG")]
    assert names_in("The France striker left France.", France="B-GPE") == [("France", "GPE"), ("France", "GPE")]


def test_a_nickname_in_marks_is_a_part_of_the_name() -> None:
    for text in ('Then Ada "Bear" Moor left.', "Then Ada “Bear” Moor left."):
        found = names_in(text, Moor="B-PERSON")
        assert [name.replace("“", '"').replace("”", '"') for name, _ in found] == ['Ada "Bear" Moor']
    assert names_in("Then she said “Yes” Moor left.", Moor="B-PERSON") == [("Moor", "PERSON")]


def test_a_programme_called_after_somebody_is_no_person() -> None:
    labels = {"Ada": "B-PERSON", "Moor": "I-PERSON", "Show": "I-PERSON"}
    assert names_in("Then the Ada Moor Show ended.", **labels) == [("Ada Moor Show", "WORK_OF_ART")]


def test_a_title_that_stands_before_somebodys_name_is_no_name() -> None:
    labels = {"Cardinal": "B-ORG", "Ada": "B-PERSON", "Moor": "I-PERSON"}
    assert names_in("Then Cardinal Ada Moor left.", **labels) == [("Ada Moor", "PERSON")]
    assert names_in("Then Ada Moor, the Cardinal, left.", **labels) == [("Ada Moor", "PERSON"), ("Cardinal", "ORG")]
    assert names_in("The Cardinal, as Cardinal Ada Moor is called, left.", **labels) == [("Ada Moor", "PERSON")]
    assert names_in("Then the Cardinal left.", Cardinal="B-PERSON") == []
    assert names_in("Then Cardinal left.", Cardinal="B-PERSON") == [("Cardinal", "PERSON")]
    labels["Acme"] = "B-ORG"
    assert ("Acme", "ORG") in names_in("Then Acme Ada Moor left for Acme.", **labels)


def test_a_storm_is_no_person() -> None:
    found = names_in("Then Hurricane Zelda came, and Zelda went.", Zelda="B-PERSON")
    assert found == [("Zelda", "EVENT"), ("Zelda", "EVENT")]


def test_where_a_person_is_of_is_no_part_of_the_name_unless_it_is_of_a_crown() -> None:
    labels = {"Ada": "B-PERSON", "Moor": "I-PERSON", "of": "I-PERSON", "Saltby": "I-PERSON", "Duke": "B-PERSON"}
    assert names_in("Then Ada Moor of Saltby left.", **labels) == [("Ada Moor", "PERSON")]
    assert names_in("Then Mr Moor of Saltby left.", **(labels | {"Moor": "B-PERSON"})) == [("Moor", "PERSON")]
    assert names_in("Then the Duke of Saltby left.", **labels) == [("Duke of Saltby", "PERSON")]
    assert names_in("Then Lord Moor of Saltby left.", **(labels | {"Moor": "B-PERSON"})) == [
        ("Moor of Saltby", "PERSON")
    ]


def test_a_first_name_alone_is_followed_by_its_surname() -> None:
    assert names_in("Then David Moor left.", David="B-PERSON") == [("David Moor", "PERSON")]
    assert names_in("Then David May left on Monday with David.", David="B-PERSON")[0] == ("David", "PERSON")


def test_a_whole_name_begins_with_its_first_capital_unless_that_begins_a_sentence() -> None:
    labels = {"Audit": "B-ORG", "Office": "I-ORG"}
    assert names_in("They asked the Saltby Audit Office.", **labels) == [("Saltby Audit Office", "ORG")]


def test_a_first_name_before_a_person_is_theirs_unless_it_is_another_word() -> None:
    assert names_in("Then chief executive Bill Moor left.", Moor="B-PERSON") == [("Bill Moor", "PERSON")]
    assert names_in("It rained. Will Moor come?", Moor="B-PERSON") == [("Moor", "PERSON")]


def test_a_word_for_their_people_is_no_part_of_a_persons_name() -> None:
    found = names_in("Then Dutchman Jan Moor left.", Dutchman="B-PERSON", Jan="I-PERSON", Moor="I-PERSON")
    assert found == [("Jan Moor", "PERSON")]


def test_initials_are_an_organisation() -> None:
    assert names_in("Then BAAQ said no.", BAAQ="B-PERSON") == [("BAAQ", "ORG")]


def test_names_that_are_written_alike_are_of_one_kind() -> None:
    doc = "Saltby is a town. In Saltby it rained."
    assert names_in(doc, Saltby="B-GPE") == [("Saltby", "GPE"), ("Saltby", "GPE")]


def test_a_headline_full_of_capitals_has_only_names_known_elsewhere() -> None:
    text = "Saltby Bridge To Close After Flood\n\nThe bridge of Saltby is closed."
    found = names_in(text, Saltby="B-GPE", Bridge="I-GPE", Flood="B-ORG")
    assert found == [("Saltby", "GPE"), ("Saltby", "GPE")]


def test_a_headline_in_capitals_has_the_names_that_the_article_and_all_news_know() -> None:
    text = "RIVER RISES AT SALTBY AS NORWAY SENDS HELP\n\nThe bridge of Saltby is closed."
    assert names_in(text, Saltby="B-GPE") == [("NORWAY", "GPE"), ("SALTBY", "GPE"), ("Saltby", "GPE")]


def test_a_name_that_is_sure_is_believed_in_a_headline_full_of_capitals() -> None:
    doc = spacy.blank("en")("Saltby Bridge To Close After Flood\n\nIt rained.")
    scores = np.full((8, len(NAMES)), -9.0, np.float32)
    scores[:, 0] = -0.01
    scores[0] = scores[1] = -9.0
    scores[0, NAMES.index("B-FAC")] = scores[1, NAMES.index("I-FAC")] = -0.01
    words = np.array([t.i for t in doc if not t.is_space], np.intp)[:8]
    assert [(span.text, span.label_) for span in find_names(doc, scores, words)] == [("Saltby Bridge", "FAC")]


def test_a_credit_under_a_photograph_names_person_and_agency() -> None:
    assert names_in("The bridge on Monday. Ada Moor/Pool/Tidewater Press") == [
        ("Ada Moor", "PERSON"),
        ("Pool", "ORG"),
        ("Tidewater Press", "ORG"),
    ]


def test_a_name_that_says_what_it_is_is_taken_whole() -> None:
    assert names_in("Then the European Southern Observatory agreed.", European="B-NORP") == [
        ("European Southern Observatory", "ORG")
    ]
    assert names_in("Then Saltby Airport closed.", Saltby="B-GPE") == [("Saltby Airport", "FAC")]


def test_initials_in_brackets_are_their_organisation() -> None:
    found = names_in("The Saltby Boat Union (SBU) met. It rained on SBU members.")
    assert found == [("SBU", "ORG"), ("SBU", "ORG"), ("Saltby Boat Union", "ORG")]


def test_brackets_that_hold_something_else_are_no_organisation() -> None:
    assert names_in("The Saltby Boat Union (QZX) met.") == [("Saltby Boat Union", "ORG")]


def test_a_name_is_found_wherever_it_is_written_unless_it_is_clearly_another_word() -> None:
    doc = spacy.blank("en")("Then Moor left. Later Moor wept. Over the Moor it rained.")
    words = np.arange(len(doc), dtype=np.intp)
    scores = np.full((len(doc), len(NAMES)), -6.0, np.float32)
    scores[:, 0] = -0.001
    scores[1, 0], scores[1, NAMES.index("B-PERSON")] = -4.0, -0.02
    scores[5, 0] = -0.5
    assert [span.start for span in find_names(doc, scores, words)] == [1, 5]


def test_a_name_ends_before_the_next_sentence_and_without_small_words() -> None:
    found = names_in("Sold by Moor Bros. However, it rained.", Moor="B-ORG", However="I-ORG", **{"Bros.": "I-ORG"})
    assert found == [("Moor Bros.", "ORG")]
    assert names_in("Sold by Qwoz and others.", Qwoz="B-ORG", **{"and": "I-ORG"}) == [("Qwoz", "ORG")]


def test_us_is_a_country_but_not_in_a_line_of_capitals() -> None:
    assert names_in("It opens in the US in May.") == [("US", "GPE")]
    assert names_in("Tell the truth: THEY TOLD US LIES again") == []


def test_short_states_stand_behind_towns_and_parties() -> None:
    assert names_in("Then Lee, R-Fla., left.") == [("Fla.", "GPE")]
    assert names_in("Then Lee (D-Vt.) left.") == [("Vt.", "GPE")]
    assert names_in("Then Lee, R-TX, left.", R="B-GPE") == [("TX", "GPE")]
    assert names_in("Then Lee, I-Ohio, left.") == [("Ohio", "GPE")]
    assert names_in("It rained in Saltby, Mo., and in Ark.") == [("Mo.", "GPE")]
    assert names_in("Then Miss. Lee saw tea, Ore. or Pa.") == []
    assert names_in("Then a D-Day and an R-rated film.") == []
    assert names_in("Then she and I – TV people – left.") == []


def test_a_particle_goes_on_from_a_first_name_to_a_surname() -> None:
    labels = {"Maria": "B-PERSON", "Qwoz": "B-PERSON"}
    assert names_in("Then Maria do Qwoz left.", **labels) == [("Maria do Qwoz", "PERSON")]
    assert names_in("Then Maria and Qwoz left.", **labels) == [("Maria", "PERSON"), ("Qwoz", "PERSON")]


def test_a_surname_has_its_particles_and_its_jr() -> None:
    assert names_in("Then van der Qwoz left.", Qwoz="B-PERSON") == [("van der Qwoz", "PERSON")]
    assert names_in("Then Qwoz jr. left.", Qwoz="B-PERSON") == [("Qwoz jr", "PERSON")]
    assert names_in("Then van der Qwoz left.", Qwoz="B-ORG") == [("Qwoz", "ORG")]
    assert names_in("Then the van Qwoz drove fell.", Qwoz="B-PERSON") == [("Qwoz", "PERSON")]
    assert names_in("Then van Maria Qwoz left.", Maria="B-PERSON", Qwoz="I-PERSON") == [("Maria Qwoz", "PERSON")]
    labels = {"Maria": "B-PERSON", "Qwoz": "B-PERSON"}
    assert names_in("Then Maria de Qwoz left.", **labels) == [("Maria de Qwoz", "PERSON")]


def test_money_days_and_offices_are_no_places_or_organisations() -> None:
    assert names_in("Then US$ fell.", **{"US$": "B-GPE"}) == []
    assert names_in("Then Wednesday fell.", Wednesday="B-ORG") == []
    assert names_in("Then May fell.", May="B-PERSON") == [("May", "PERSON")]
    assert names_in("Then Taoiseach fell.", Taoiseach="B-GPE") == []
    assert names_in("Then Bishop burned.", Bishop="B-GPE") == [("Bishop", "GPE")]
    assert names_in("Then Today asked.", Today="B-WORK_OF_ART") == [("Today", "WORK_OF_ART")]
    assert names_in("Then Ke$ha sang.", **{"Ke$ha": "B-PERSON"}) == [("Ke$ha", "PERSON")]


def test_a_short_title_is_no_name() -> None:
    assert names_in("Then Sra. Qwoz left.", Sra="B-ORG", Qwoz="B-PERSON") == [("Qwoz", "PERSON")]
    assert names_in("Then Lt. Col. Qwoz left.", **{"Col.": "B-ORG", "Qwoz": "B-PERSON"}) == [("Qwoz", "PERSON")]


def test_what_is_called_by_a_word_of_another_language_is_nobody() -> None:
    labels = {"Gazeta": "B-PERSON", "Piața": "B-PERSON", "Qwoz": "I-PERSON"}
    assert names_in("Then Gazeta Qwoz wrote.", **labels) == [("Gazeta Qwoz", "ORG")]
    assert names_in("Then Piața Qwoz filled.", **labels) == [("Piața Qwoz", "FAC")]
    assert names_in("Then Gazeta wrote.", **labels) == [("Gazeta", "PERSON")]


def test_an_acronym_may_be_written_as_a_word() -> None:
    assert names_in("Then Uefa and Nato agreed.") == [("Nato", "ORG"), ("Uefa", "ORG")]


def test_a_town_that_the_encoder_takes_for_a_club_is_one() -> None:
    assert names_in("Then Leeds won.", Leeds="B-ORG") == [("Leeds", "ORG")]
    assert names_in("Then Leeds won.") == [("Leeds", "GPE")]


def test_a_party_of_two_words_is_one_name_and_so_are_peoples_with_a_hyphen() -> None:
    assert names_in("The Liberal Democrat and the Asian-American left.") == [
        ("Asian-American", "NORP"), ("Liberal Democrat", "NORP"),
    ]  # fmt: skip
    assert names_in("Then British Muslims left.") == [("British", "NORP"), ("Muslims", "NORP")]


def test_a_person_ends_with_the_sentence() -> None:
    found = names_in("It met Ada Moor. Moor left.", Ada="B-PERSON", Moor="I-PERSON", **{".": "I-PERSON"})
    assert ("Ada Moor", "PERSON") in found


def test_what_a_hyphen_joins_to_a_name_is_a_part_of_it() -> None:
    labels = {"Kim": "B-PERSON", "Yong": "I-PERSON", "-": "I-PERSON", "chul": "I-PERSON"}
    assert names_in("Then Kim Yong-chul left.", **labels) == [("Kim Yong-chul", "PERSON")]


def test_a_particle_may_begin_a_name() -> None:
    assert names_in("Then de Vera left.", de="B-PERSON", Vera="I-PERSON") == [("de Vera", "PERSON")]
    assert names_in("Then the de facto rule left.", de="B-PERSON", facto="I-PERSON") == []


def test_a_form_of_address_is_no_first_name() -> None:
    found = names_in("Then Sir Roderick Moor left.", Roderick="B-PERSON", Moor="I-PERSON")
    assert found == [("Roderick Moor", "PERSON")]


def test_a_person_has_their_initials_and_no_figures() -> None:
    assert names_in("Then C. Moor left.", Moor="B-PERSON") == [("C. Moor", "PERSON")]
    labels = {"137": "B-PERSON", "Ada": "I-PERSON", "Moor": "I-PERSON"}
    assert names_in("Then 137 Ada Moor left.", **labels) == [("Ada Moor", "PERSON")]
