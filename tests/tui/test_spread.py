"""The words that sum the spread up: where the reader is, and the honest counts."""

from reader.analysis import Analysis
from reader.tui.spread import Spread, attributed, tallies, whereabouts
from reader.tui.trail import of_name, of_quotes, of_speaker, of_text
from tests.builders import Story, harbour


def _spread(number: int | None) -> Spread:
    story = harbour()
    trail = of_quotes(story.analysis)
    at = None if number is None else trail.at_quote(story.analysis.quotes[number])
    return Spread(story.article, story.analysis, at or trail)


def test_the_status_names_trail_place_speaker_kind_and_cue() -> None:
    assert whereabouts(_spread(1)) == "quotes 2/9 · Ada Marsh · direct · said"


def test_before_the_first_step_there_is_no_place_yet() -> None:
    assert whereabouts(_spread(None)) == "quotes –/9"


def test_without_quotes_there_is_no_place_to_name() -> None:
    assert whereabouts(Spread(harbour().article, waiting=True)) == ""
    assert whereabouts(Spread(harbour().article, layers="plain")) == "plain text"


def test_a_quote_without_a_speaker_is_shown_as_one() -> None:
    assert whereabouts(_spread(6)) == "quotes 7/9 · no speaker · direct"


def test_a_doubtful_speaker_has_a_question_mark_and_a_reason() -> None:
    assert whereabouts(_spread(7)) == "quotes 8/9 · Ada Marsh ? · indirect · denied · the nearest of two names"


def test_the_trail_of_a_speaker_a_name_and_a_text_are_told_apart() -> None:
    story = harbour()
    quill = of_speaker(story.analysis, "Tomás Quill").to(0)
    assert whereabouts(Spread(story.article, story.analysis, quill)) == "Tomás Quill 1/2 · indirect · According to"
    ferry = (story.at("ferry", 1), story.at("ferry", 2))
    assert whereabouts(Spread(story.article, story.analysis, of_name("NATO", ferry).to(0))) == "NATO 1/2"
    assert whereabouts(Spread(story.article, story.analysis, of_text("ferry", ferry).to(0))) == "“ferry” 1/2"


def test_the_counts_are_honest() -> None:
    fullest, *_, shortest = tallies(_spread(None))
    assert fullest == "9 quotes · 1 without a speaker · 83 % of the quoted words attributed"
    assert shortest == "83 %"


def test_words_in_marks_that_nobody_says_lower_the_share() -> None:
    story = Story('"One two three," Ada said. The "four" stood by.').quote("One two three,", by="Ada", cue="said")
    assert attributed(story.article, story.analysis) == 75


def test_words_that_two_quotes_share_count_once() -> None:
    story = Story('Ada said "one two" and "three four".')
    story.quote('"one two" and "three four"', by="Ada", kind="mixed").quote("one two", by="Ada")
    assert attributed(story.article, story.analysis) == 100


def test_a_share_that_is_not_whole_is_never_rounded_up_to_all() -> None:
    words = " ".join(["word"] * 999)
    story = Story(f'"{words}" Ada said. The "odd" one.').quote(words, by="Ada")
    assert attributed(story.article, story.analysis) == 99


def test_without_quotation_marks_there_is_no_share() -> None:
    story = Story("Nothing was said.")
    assert attributed(story.article, story.analysis) is None
    assert tallies(Spread(story.article, story.analysis))[0] == "0 quotes · 0 without a speaker"


def test_while_waiting_the_status_says_so() -> None:
    assert tallies(Spread(harbour().article, Analysis(), waiting=True))[0] == "reading for names and quotes …"


def test_without_a_language_the_status_counts_nothing() -> None:
    assert "quotes" in tallies(Spread(harbour().article, trouble="no model"))[0]
    assert "0" not in tallies(Spread(harbour().article, trouble="no model"))[0]
