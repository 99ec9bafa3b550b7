"""The page: which characters stand on which line, and what they mean."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Analysis
from reader.article import Extent
from reader.page import NOBODY, Focus, Ink, Page, cells, fold, framed, lay, visible, voices, width_of
from tests.builders import Story, article, harbour

_ANY_TEXT = st.text(
    st.one_of(st.characters(), st.sampled_from("ab  \n\n\t\x1b\u202e\u200d漢字🇩🇪👍🏽e\u0301—“”")), max_size=300
)


def _page(story: Story, width: int, **focus: object) -> Page:
    return lay(story.article, story.analysis, Focus(**focus), width)  # type: ignore[arg-type]


def _drawn(page: Page) -> list[str]:
    """A page as text: the rail, then each run between marks that say what it is."""
    return ["".join((_rail(page, number), *_marked(page, number))).rstrip() for number in range(page.height)]


def _rail(page: Page, number: int) -> str:
    rail = page.line(number).rail
    if rail is None:
        return "   "
    who = "-" if rail.voice == NOBODY else str(rail.voice)
    return who + ("*" if rail.current else "t" if rail.told else "|") + " "


def _marked(page: Page, number: int) -> list[str]:
    return [_run(run.text, run.ink) for run in page.line(number).runs]


def _run(text: str, ink: Ink) -> str:
    if ink.cue:
        return f"<{text}>"
    if ink.label:
        return f"[{text}]"
    if ink.voice is not None:
        return f"{{{text}}}"
    return text


def test_a_page_shows_who_says_what_on_which_line() -> None:
    story = Story('Rain is due. "We will sail all the same," Ada Marsh said.\n\nThe harbour master nodded.')
    story.name("Ada Marsh").quote("We will sail all the same,", by="Ada Marsh", cue="said")
    assert _drawn(_page(story, 30)) == [
        '0| Rain is due. {"We will sail all}',
        '0| {the same,"} [Ada Marsh] <said>.',
        "",
        "   The harbour master nodded.",
    ]


def test_the_whole_story_lies_on_a_page_of_forty_columns_as_it_should() -> None:
    assert _drawn(_page(harbour(), 40))[:16] == [
        "   Night Ferry Returns to [Port Ellery] After",
        "   Nine Years",
        "",
        "0t {The night ferry between }[Port Ellery]{ and}",
        "0t {the }[Skerry Islands]{ will sail again in}",
        "0t {May}, the [Harbour Board] <announced> on",
        '   Monday, ending "nine long winters"',
        "   without a late crossing.",
        "",
        '1| {"We have waited for this boat since the}',
        '1| {storm took the old pier,"} Mayor [Ada]',
        '1| [Marsh] <said>. {"Nobody on the islands will}',
        '1| {have to sleep in a car park again."}',
        "",
        "0t The [Harbour Board] <said> that {the first}",
        "0t {crossing would be free for islanders}.",
    ]


@pytest.mark.parametrize("width", [1, 2, 17, 40, 80, 120])
def test_marks_that_arrive_never_move_a_line(width: int) -> None:
    story = harbour()
    bare = lay(story.article, Analysis(), Focus(), width)
    marked = lay(story.article, story.analysis, Focus(), width, bare)
    assert [line.extent for line in bare.lines] == [line.extent for line in marked.lines]
    assert _texts(bare) == _texts(marked)


def test_a_page_for_other_marks_takes_the_folded_sheet_from_the_former() -> None:
    story = harbour()
    bare = lay(story.article, Analysis(), Focus(), 60)
    assert lay(story.article, story.analysis, Focus(), 60, bare).sheet is bare.sheet
    assert lay(story.article, story.analysis, Focus(), 61, bare).sheet is not bare.sheet


@given(_ANY_TEXT, st.integers(1, 30))
def test_every_character_is_kept_at_any_width(text: str, width: int) -> None:
    page = lay(article(text), Analysis(), Focus(), width)
    shown = "".join(_texts(page))
    assert _letters(shown) == _letters(visible(text.strip()))


@given(_ANY_TEXT, st.integers(2, 30))
def test_no_line_is_wider_than_the_page(text: str, width: int) -> None:
    page = lay(article(text), Analysis(), Focus(), width)
    # A tab is one character of four cells, which a page of two or three cannot break.
    assert all(width_of(line.extent.of(text)) <= max(width, 4) for line in page.lines)


@given(_ANY_TEXT)
def test_nothing_that_a_terminal_obeys_is_ever_shown(text: str) -> None:
    assert not {unicodedata.category(character) for character in visible(text)} & {"Cc", "Cs", "Zl", "Zp", "Cn"}
    assert not set(visible(text)) & set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@given(_ANY_TEXT, st.integers(1, 30))
def test_a_character_is_found_again_where_it_is_shown(text: str, width: int) -> None:
    page = lay(article(text), Analysis(), Focus(), width)
    for number, line in enumerate(page.lines):
        for position in range(line.extent.start, line.extent.end):
            if cells(text[position]):
                place = page.place_of(position)
                assert place[0] == number
                assert page.position_at(*place) == position


def test_beside_the_text_there_is_no_character() -> None:
    page = lay(article("one two"), Analysis(), Focus(), 20)
    assert page.position_at(0, 7) is None
    assert page.position_at(0, -1) is None
    assert page.position_at(1, 0) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mred", "a␛[31mred"),
        ("bell\x07", "bell␇"),
        ("\x9b2J", "␦2J"),
        ("del\x7f", "del␡"),
        ("abc\u202edcba", "abc␦dcba"),
        ("zero\u200bwidth\u2060\ufeff", "zerowidth"),
        ("soft\u00adhyphen", "softhyphen"),
        ("a\tb", "a    b"),
        ("line\u2028end", "line␦end"),
        ("👨\u200d👩\u200d👧", "👨👩👧"),
        ("👍🏽 ❤\ufe0f 🇩🇪", "👍 ❤ DE"),
        ("\ud800", "\ufffd"),
        ("[bold]x[/bold]", "[bold]x[/bold]"),
        ("Zürich, cafe\u0301", "Zürich, cafe\u0301"),
    ],
)
def test_controls_become_pictures_and_tricks_are_dropped(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_picture_says_that_it_is_one() -> None:
    line = next(lay(article("a\x1bb"), Analysis(), Focus(), 10).lines)
    assert [(run.text, run.ink.picture) for run in line.runs] == [("a", False), ("␛", True), ("b", False)]


def test_wide_characters_take_two_cells_and_break_anywhere() -> None:
    page = lay(article("新聞記者は言った"), Analysis(), Focus(), 7)
    assert _texts(page) == ["新聞記", "者は言", "った"]
    assert page.place_of(4) == (1, 2)
    assert page.position_at(1, 3) == 4


def test_a_word_longer_than_the_line_is_broken() -> None:
    assert _texts(lay(article("see supercalifragilistic now"), Analysis(), Focus(), 10)) == [
        "see", "supercalif", "ragilistic", "now",
    ]  # fmt: skip


def test_a_line_may_break_after_a_dash() -> None:
    assert _texts(lay(article("the ferry—at last—sails"), Analysis(), Focus(), 12)) == ["the ferry—at", "last—sails"]


def test_paragraphs_are_apart_as_they_are_in_the_text() -> None:
    assert _texts(lay(article("Photo\nBy Ada\n\n\n\nText"), Analysis(), Focus(), 20)) == ["Photo", "By Ada", "", "Text"]


def test_paragraphs_on_single_lines_are_set_apart() -> None:
    assert _texts(lay(article("One.\nTwo.\n"), Analysis(), Focus(), 20)) == ["One.", "", "Two."]


def test_lines_that_were_wrapped_by_hand_flow_again() -> None:
    text = "\n".join(["word " * 12 + "ends"] * 4)
    page = lay(article(text), Analysis(), Focus(), 200)
    assert "" not in _texts(page)
    assert page.height == 2


def test_the_headline_is_known_by_the_title() -> None:
    page = lay(article("Big News\n\nText", title="Big  News"), Analysis(), Focus(), 20)
    assert [all(run.ink.heading for run in line.runs) for line in page.lines if line.runs] == [True, False]


def test_an_empty_article_has_no_lines() -> None:
    page = lay(article(" \n "), Analysis(), Focus(), 20)
    assert page.height == 0
    assert page.line_of(0) == 0


def test_white_space_belongs_to_the_line_before_it() -> None:
    page = lay(article("one two\n\nthree"), Analysis(), Focus(), 4)
    assert [page.line_of(position) for position in (0, 3, 4, 7, 9)] == [0, 0, 1, 2, 3]


def test_the_current_quote_stands_out_with_its_marks() -> None:
    story = harbour()
    quote = story.analysis.quotes[4]
    page = _page(story, 60, quote=quote)
    lit = [run.text for line in page.lines for run in line.runs if run.ink.current]
    assert lit == ['"I have read the figures twice,"', '"and I still do', 'not believe the fuel price."']
    assert {line.rail.current for line in page.lines if line.rail and line.rail.voice == 2} == {True, False}


def test_matches_are_lit_and_the_one_we_are_at_is_current() -> None:
    story = harbour()
    places = (story.at("ferry", 1), story.at("ferry", 2))
    page = _page(story, 60, matches=places, place=places[1])
    lit = [(run.text, run.ink.current) for line in page.lines for run in line.runs if run.ink.match]
    assert lit == [("ferry", False), ("ferry", True)]


def test_layers_show_quotes_or_names_or_neither() -> None:
    kinds = {}
    for layers in ("both", "quotes", "names", "plain"):
        inks = [run.ink for line in _page(harbour(), 60, layers=layers).lines for run in line.runs]
        kinds[layers] = (any(ink.voice is not None for ink in inks), any(ink.label for ink in inks))
    assert kinds == {"both": (True, True), "quotes": (True, False), "names": (False, True), "plain": (False, False)}


def test_speakers_are_numbered_by_their_first_quote() -> None:
    assert voices(harbour().analysis) == {"Harbour Board": 0, "Ada Marsh": 1, "Tomás Quill": 2, "Ingrid Sollie": 3}


def test_a_quote_without_a_speaker_has_the_voice_of_nobody() -> None:
    page = _page(harbour(), 80)
    assert NOBODY in {line.rail.voice for line in page.lines if line.rail}


def test_a_frame_takes_the_marks_that_touch_and_no_more() -> None:
    assert framed('"Yes" he', Extent(1, 4)) == Extent(0, 5)
    assert framed("Yes he", Extent(0, 3)) == Extent(0, 3)


def test_what_is_plain_text_is_one_cell_a_character() -> None:
    text = "Plain “text”, with — dashes … and 99 € £ é ñ ß"
    assert width_of(text) == len(text) == sum(map(cells, text))


def test_folding_below_one_cell_is_folding_at_one() -> None:
    assert fold(article("ab"), 0).width == 1


def _texts(page: Page) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in page.lines]


def _letters(text: str) -> str:
    return "".join(text.split())
