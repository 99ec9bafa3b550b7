"""Records: the data that other programs read, to the letter."""

import csv
import io
import json

import pytest

from reader.analysis import Analysis, Quote, Speaker
from reader.article import Article, Extent
from reader.records import FORMATS, record

from .builders import Story

TEXT = 'Ferry\n\n"We sail,"  Mayor Ada Marsh said. "And we\ndo not *stop*." It is "late", people said.'


@pytest.fixture
def story() -> Story:
    told = Story(TEXT, title="Ferry", source="ferry.txt").name("Ada Marsh", role="Mayor").name("Ferry", label="PRODUCT")
    told.quote("We sail,", "And we\ndo not *stop*.", by="Ada Marsh", cue="said", confidence=0.87654, why="her own verb")
    return told.quote('It is "late"', kind="mixed")


def written(story: Story, name: str) -> str:
    return FORMATS[name].heading + FORMATS[name].write(story.article, story.analysis)


def test_an_object_has_exactly_what_is_promised(story: Story) -> None:
    assert json.loads(written(story, "jsonl")) == {
        "id": "ferry",
        "source": "ferry.txt",
        "title": "Ferry",
        "byline": None,
        "published": None,
        "url": None,
        "language": "en",
        "text": TEXT,
        "pipeline": "by hand 1",
        "entities": [
            {"start": 0, "end": 5, "label": "PRODUCT", "text": "Ferry", "name": "Ferry"},
            {"start": 25, "end": 34, "label": "PERSON", "text": "Ada Marsh", "name": "Ada Marsh"},
        ],
        "people": [{"name": "Ada Marsh", "role": "Mayor", "mentions": [[25, 34]]}],
        "quotes": [
            {
                "kind": "direct",
                "content": [[8, 16], [42, 63]],
                "cue": [35, 39],
                "speaker": {"name": "Ada Marsh", "mention": None},
                "text": "We sail, And we do not *stop*.",
                "confidence": 0.877,
                "why": "her own verb",
            },
            {
                "kind": "mixed",
                "content": [[65, 77]],
                "cue": None,
                "speaker": None,
                "text": 'It is "late"',
                "confidence": 1.0,
                "why": "",
            },
        ],
    }


def test_a_mention_of_the_speaker_is_a_pair_of_positions() -> None:
    article = Article("a", "a.txt", "“Yes,” he said.")
    quote = Quote("direct", (Extent(1, 5),), Extent(10, 14), Speaker("Tomás Quill", Extent(7, 9)))
    found = record(article, Analysis(quotes=(quote,)))
    assert json.loads(json.dumps(found))["quotes"][0]["speaker"] == {"name": "Tomás Quill", "mention": [7, 9]}


def test_an_object_is_one_line_of_readable_letters(story: Story) -> None:
    article = Article("a", "a.txt", "“Málaga”\r\n\u2028next\x85line")
    line = FORMATS["jsonl"].write(article, Analysis())
    assert line.count("\n") == len(line.splitlines()) == 1
    assert "“Málaga”" in line
    assert json.loads(line)["text"] == article.text


def test_no_character_of_an_object_is_obeyed_by_a_terminal() -> None:
    wild = "\x1b[31m\x07\x9b31m\u202eevil\u2066\ufeff\x7f"
    line = FORMATS["jsonl"].write(Article("a", "a.txt", wild), Analysis())
    assert line.strip().isprintable()
    assert json.loads(line)["text"] == wild


def test_rows_have_a_heading_once_and_a_row_for_each_quote(story: Story) -> None:
    rows = list(csv.DictReader(io.StringIO(written(story, "csv"))))
    assert [(row["speaker"], row["role"], row["cue"]) for row in rows] == [("Ada Marsh", "Mayor", "said"), ("", "", "")]
    assert rows[0]["quote"] == "We sail, … And we do not *stop*."
    assert (rows[0]["start"], rows[0]["end"]) == ("8", "63")


@pytest.mark.parametrize("beginning", ["=1+1", "+1", "-1", "@sum"])
def test_no_cell_is_a_formula(beginning: str) -> None:
    article = Article("a", "a.txt", f"{beginning} is said")
    rows = FORMATS["csv"].write(article, Analysis(quotes=(Quote("indirect", (Extent(0, 9),), None, None),)))
    assert next(csv.reader([rows]))[7].startswith(f"'{beginning}")


def test_markdown_gathers_the_quotes_of_each_speaker(story: Story) -> None:
    assert written(story, "markdown").splitlines() == [
        "# Ferry",
        "",
        "ferry.txt · 17 words",
        "",
        "## Ada Marsh",
        "",
        "Mayor",
        "",
        "> “We sail, … And we do not \\*stop\\*.”",
        ">",
        "> — direct, said",
        "",
        "## Without a speaker",
        "",
        '> It is "late"',
        ">",
        "> — mixed",
        "",
    ]


def test_nothing_in_an_article_is_markup_in_markdown() -> None:
    article = Article("a", "a.txt", "text", title="[x](http://y) <b> `c` *d*\n# e")
    first = FORMATS["markdown"].write(article, Analysis()).splitlines()[0]
    assert first == r"# \[x\](http://y) \<b\> \`c\` \*d\* \# e"


def test_quoted_words_are_joined_by_single_spaces(story: Story) -> None:
    assert story.analysis.quotes[0].shown_in(TEXT) == "We sail, … And we do not *stop*."
