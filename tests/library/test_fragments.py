"""Text fragments: URLs that point at a passage."""

from urllib.parse import unquote

from reader.article import Extent
from reader.library.fragments import fragment


def of(text: str, words: str, nth: int = 1) -> str:
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return fragment(text, Extent(start, start + len(words)))


def test_a_short_passage_is_given_whole() -> None:
    assert of("He said: “We sail, at last.”", "We sail, at last.") == "text=We%20sail%2C%20at%20last."


def test_what_means_something_in_a_fragment_is_escaped() -> None:
    assert of("a well-known R&D, “näh”", "well-known R&D, “näh”") == (
        "text=well%2Dknown%20R%26D%2C%20%E2%80%9Cn%C3%A4h%E2%80%9D"
    )


def test_a_long_passage_is_given_by_its_ends() -> None:
    text = "one two three four five six seven eight nine ten"
    assert unquote(of(text, text)) == "text=one two three four,seven eight nine ten"


def test_a_passage_over_paragraphs_is_given_by_words_of_the_first_and_of_the_last() -> None:
    text = "one two\n\nthree\n\nfour five six seven eight"
    assert unquote(of(text, text)) == "text=one two,five six seven eight"


def test_a_passage_that_is_not_the_first_of_its_words_gets_those_before_it() -> None:
    text = "“We sail,” she said.\nLater that day the mayor added: “We sail,” again."
    assert unquote(of(text, "We sail,", 2)) == "text=the mayor added: “-,We sail,"
    assert unquote(of(text, "We sail,")) == "text=We sail,"
