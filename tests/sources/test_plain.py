"""Titles of plain text and Markdown."""

import pytest

from reader.article import Article
from reader.sources.plain import read_plain

LONG = "The harbour board of the town said on Monday that the ferry would sail again, and that nobody would pay"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ferry Sails Again\n\nIt sailed.", "Ferry Sails Again"),
        ("\n\n  Ferry Sails Again  \r\n\r\nIt sailed.", "Ferry Sails Again"),
        ("Will the Ferry Sail Again?\nIt will.", "Will the Ferry Sail Again?"),
        ("Ferry Sails to the U.S.\n\nIt sailed.", "Ferry Sails to the U.S."),
        ("The ferry sailed on Monday.\n\nIt came back.", "The ferry sailed on Monday."),
        (f"{LONG}.\n\nMore.", "The harbour board of the town said on Monday that the ferry …"),
        ("Only one line", "Only one line"),
    ],
)
def test_the_title_is_the_headline_or_the_first_words(text: str, title: str) -> None:
    assert read_plain(Article("a", "a.txt", text)).title == title


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Monday, February 17, 2020", "2020-02-17"),
        ("February 17, 2020.", "2020-02-17"),
        ("17 February 2020", "2020-02-17"),
        ("Monday 17 February, 2020", "2020-02-17"),
        ("February 30, 2020", None),
        ("Harbour 17, 2020", None),
        ("On Monday, February 17, 2020", None),
        ("February 17, 2020, was wet", None),
    ],
)
def test_a_line_that_is_a_date_is_the_articles(line: str, published: str | None) -> None:
    text = f"Ferry Sails Again\n\nBy Ola Berg\n\n{line}\n\nIt sailed."
    assert read_plain(Article("a", "a.txt", text)).published == published
    assert read_plain(Article("a", "a.txt", text, published="2021-01-01")).published == "2021-01-01"
    late = "\n\n".join(["It sailed."] * 5 + [line])
    assert read_plain(Article("a", "a.txt", late)).published is None


def test_the_text_stays_as_it_is() -> None:
    text = "\ufffd  Headline \r\n\r\n  Body  \n"
    assert read_plain(Article("a", "a.txt", text)).text == text


def test_the_first_heading_is_the_title_of_a_markdown_file() -> None:
    text = "by nobody\n\n## Ferry Sails ##\n\n# Later"
    assert read_plain(Article("a", "a.md", text)).title == "Ferry Sails"


def test_a_number_sign_is_no_heading_in_plain_text() -> None:
    assert read_plain(Article("a", "a.txt", "# Ferry\n\nIt sailed.")).title == "# Ferry"
