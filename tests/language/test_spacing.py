"""The pipeline reads evenly spaced text; what it finds stands where the words stand in the text as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Quote
from reader.article import Article, Extent, paragraphs
from reader.language import analyse
from reader.language.spacing import Spacing

WRAPPED = "\n".join(["The ferry to Saltby was late again on Monday, said the"] * 5)


@pytest.mark.parametrize(
    ("text", "even"),
    [
        ("Ada Moor left.", "Ada Moor left."),
        ("Ada\u00a0Moor  left\t it.", "Ada Moor left it."),
        ("Sa\u00adlt\u200bby \u200b is", "Saltby is"),
        ("One.\n\nTwo \n Three.", "One.\n\nTwo \n Three."),
        (WRAPPED, WRAPPED.replace("\n", " ")),
        (f"{WRAPPED}\n\n{WRAPPED}", "\n\n".join([WRAPPED.replace("\n", " ")] * 2)),
        ("One.\r\n\r\nTwo.", "One.\n\nTwo."),
        ("Wiki\u200dnews", "Wikinews"),
        ("", ""),
    ],
)
def test_a_text_is_read_with_single_spaces_and_nothing_invisible(text: str, even: str) -> None:
    assert Spacing(text).text == even


@pytest.mark.parametrize("mark", ["\u200b", "\ufeff", "\u00ad", "\u00a0"])
def test_what_nobody_sees_at_the_end_of_a_line_joins_no_paragraphs(mark: str) -> None:
    assert Spacing(f"One two.{mark}\n\nThree.").text.split() == ["One", "two.", "Three."]
    assert len(paragraphs(Spacing(f"One two.{mark}\n\nThree.\n{mark}\nFour").text)) == len(["One", "Three", "Four"])


@given(st.text(st.sampled_from("ab .\n\t\u00a0\u00ad\u200b"), max_size=60))
def test_every_character_that_is_left_stands_where_it_stood(text: str) -> None:
    spacing = Spacing(text)
    visible = text.replace("\u00ad", "").replace("\u200b", "")
    assert len(paragraphs(spacing.text)) == len(paragraphs(visible))
    assert "".join(spacing.text.split()) == "".join(visible.split())
    for place, character in enumerate(spacing.text):
        own = spacing.back(Extent(place, place + 1))
        assert len(own) == 1
        assert own.of(text) == character or (character == " " and own.of(text).isspace())


def test_an_extent_of_several_words_holds_the_spaces_between_them_and_none_behind() -> None:
    text = "So Ada \u00a0 Moor  left."
    spacing = Spacing(text)
    assert spacing.back(Extent(3, 11)).of(text) == "Ada \u00a0 Moor"
    assert spacing.back(Extent(11, 11)) == Extent(13, 13)


def _mention(quote: Quote, text: str) -> list[str]:
    """The words that name the speaker."""
    mention = quote.speaker and quote.speaker.mention
    return mention.of(text).split() if mention else []


@pytest.mark.parametrize("space", ["\u00a0", "  ", " \u00a0\t"])
def test_spaces_change_nothing_in_what_is_found(space: str) -> None:
    plain = (
        "Ferry late\n\nJapanese builder Hiro Aida, who was there, told Ada Moor on Monday that the ferry was late. "
        "“It is dry,” said Moor. “All of it.”\n"
    )
    spaced = plain.replace("builder Hiro", f"builder{space}Hiro").replace("Ada Moor", f"Ada{space}Moor")
    expected, found = (analyse(Article("", "", text)) for text in (plain, spaced))
    assert [e.name for e in found.entities] == [e.name for e in expected.entities]
    assert [(p.name, p.role) for p in found.people] == [(p.name, p.role) for p in expected.people]
    assert [q.words_in(spaced) for q in found.quotes] == [q.words_in(plain) for q in expected.quotes]
    assert [m.of(spaced).split() for m in found.marked] == [m.of(plain).split() for m in expected.marked]
    for quote, other in zip(found.quotes, expected.quotes, strict=True):
        assert (quote.kind, quote.speaker and quote.speaker.name) == (other.kind, other.speaker and other.speaker.name)
        assert (quote.cue and quote.cue.of(spaced)) == (other.cue and other.cue.of(plain))
        assert _mention(quote, spaced) == _mention(other, plain)
