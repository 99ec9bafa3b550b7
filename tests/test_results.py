"""What the library found, to the letter."""

import csv
import io
import json
import re
from dataclasses import replace

import pytest

from reader.article import Extent
from reader.results import ENTRIES, QUOTES, link, profile
from reader.shelf import Entry, Held, Profile, Said

ENTRY = Entry(
    12, "Ferry *sails* & {stays}", "Ada Lovell", "Skerry Gazette", "2026-03-10T08:00:00Z", "https://x.example/a_(1)#top",
    "/news/ferry.html", "2026-03-11T00:00:00+00:00", False, True, ("boats", "later"), 2, 1,
)  # fmt: skip
SAID = Said(
    ENTRY, 1, "direct", "We sail, at 5%", "We sail, … at 5%", (Extent(10, 17), Extent(30, 36)), Extent(20, 24), "said",
    "Ada Marsh", "Marsh", "Mayor", None, 0.98765, "text=We%20sail%2C", ("ask her",),
)  # fmt: skip
BARE = Said(
    replace(ENTRY, title="", byline=None, outlet=None, published=None, url=None), 0, "indirect", "it sails", "it sails",
    (Extent(0, 8),), None, None, None, None, None, None, 1.0, "text=it%20sails", (),
)  # fmt: skip


def test_an_article_is_an_object() -> None:
    assert json.loads(ENTRIES["jsonl"].write([ENTRY])) == {
        "id": 12,
        "title": "Ferry *sails* & {stays}",
        "byline": "Ada Lovell",
        "outlet": "Skerry Gazette",
        "date": "2026-03-10T08:00:00Z",
        "url": "https://x.example/a_(1)#top",
        "source": "/news/ferry.html",
        "added": "2026-03-11T00:00:00+00:00",
        "read": False,
        "starred": True,
        "tags": ["boats", "later"],
        "quotes": 2,
        "speakers": 1,
    }


def test_a_quote_is_an_object() -> None:
    assert json.loads(QUOTES["jsonl"].write([SAID])) == {
        "article": 12,
        "title": "Ferry *sails* & {stays}",
        "outlet": "Skerry Gazette",
        "date": "2026-03-10T08:00:00Z",
        "url": "https://x.example/a_(1)#top",
        "kind": "direct",
        "text": "We sail, at 5%",
        "content": [[10, 17], [30, 36]],
        "cue": [20, 24],
        "verb": "said",
        "speaker": {"name": "Ada Marsh", "as": "Marsh", "role": "Mayor", "mention": None},
        "confidence": 0.988,
        "link": "https://x.example/a_(1)#top:~:text=We%20sail%2C",
        "notes": ["ask her"],
    }


def test_what_is_not_known_is_null() -> None:
    found = json.loads(QUOTES["jsonl"].write([BARE]))
    assert {name for name, value in found.items() if value is None} == {
        "outlet", "date", "url", "cue", "verb", "speaker", "link",
    }  # fmt: skip


def test_data_is_a_line_each_and_nothing_in_it_is_obeyed() -> None:
    wild = replace(ENTRY, title="a\u202e\x1b[2J\nb")
    written = ENTRIES["jsonl"].write([wild, wild])
    assert len(written.splitlines()) == 2
    assert re.search("[\x00-\x09\x0b-\x1f\u202e]", written) is None
    assert json.loads(written.splitlines()[0])["title"] == wild.title


def test_csv_has_a_heading_and_flat_cells() -> None:
    [article] = csv.DictReader(io.StringIO(ENTRIES["csv"].write([ENTRY])))
    assert (article["id"], article["tags"], article["starred"]) == ("12", "boats later", "True")
    first, second = csv.DictReader(io.StringIO(QUOTES["csv"].write([SAID, BARE])))
    assert (first["speaker"], first["role"], first["start"], first["end"]) == ("Ada Marsh", "Mayor", "10", "36")
    assert second["speaker"] == ""
    assert QUOTES["csv"].write([]).startswith("article,title,")


def test_a_cell_runs_nothing_in_a_spreadsheet() -> None:
    assert "'=1+1" in ENTRIES["csv"].write([replace(ENTRY, title="=1+1")])


def test_people_read_a_line_an_article_and_a_block_a_quote() -> None:
    assert ENTRIES["markdown"].write([ENTRY]) == (
        "12. **Ferry \\*sails\\* & {stays}** Skerry Gazette · 2026-03-10T08:00:00Z · 2 quotes · 1 speaker · unread ·"
        " starred · boats · later\n"
    )
    assert QUOTES["markdown"].write([SAID, BARE]) == (
        "> “We sail, … at 5%”\n>\n> — Ada Marsh, Mayor; direct, said\n"
        "> [Ferry \\*sails\\* & {stays}](https://x.example/a_%281%29#top:~:text=We%20sail%2C), Skerry Gazette,"
        " 2026-03-10T08:00:00Z, article 12\n> Note: ask her\n\n"
        "> it sails\n>\n> — Without a speaker; indirect\n> /news/ferry.html, article 12\n\n"
    )


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://x.example/a", "https://x.example/a#:~:text=We%20sail%2C"),
        ("https://x.example/a#:~:text=old", "https://x.example/a#:~:text=We%20sail%2C"),
        ("javascript:alert(1)", None),
        ("https://x.example/a b", None),
        ("https://x.example/\x1b[2J", None),
        (None, None),
    ],
)
def test_a_link_points_at_the_quote_where_there_is_a_page(url: str | None, linked: str | None) -> None:
    assert link(replace(SAID, entry=replace(ENTRY, url=url))) == linked


def test_a_citation_in_csl() -> None:
    full, bare = json.loads(QUOTES["csl"].write([SAID, BARE]))
    assert full == {
        "id": "quote-12-2",
        "type": "article-newspaper",
        "title": "Ferry *sails* & {stays}",
        "author": [{"literal": "Ada Lovell"}],
        "container-title": "Skerry Gazette",
        "issued": {"date-parts": [[2026, 3, 10]]},
        "URL": "https://x.example/a_(1)#top:~:text=We%20sail%2C",
        "note": "“We sail, … at 5%” — Ada Marsh (direct, said)",
    }
    assert set(bare) == {"id", "type", "title", "note"}
    assert json.loads(QUOTES["csl"].write([])) == []


def test_a_citation_in_bibtex() -> None:
    assert QUOTES["bibtex"].write([SAID]) == (
        "@article{quote-12-2,\n"
        "  author = {{Ada Lovell}},\n"
        "  title = {{Ferry *sails* \\& \\{stays\\}}},\n"
        "  journal = {{Skerry Gazette}},\n"
        "  year = 2026,\n"
        "  month = mar,\n"
        "  day = 10,\n"
        "  url = {https://x.example/a_(1)#top:~:text=We%20sail%2C},\n"
        "  note = {{“We sail, … at 5\\%” — Ada Marsh (direct, said)}},\n"
        "}\n\n"
    )
    assert QUOTES["bibtex"].write([BARE]) == (
        "@article{quote-12-1,\n  title = {{/news/ferry.html}},\n"
        "  note = {{it sails — Without a speaker (indirect)}},\n}\n\n"
    )


def test_a_month_that_is_none_is_left_out() -> None:
    assert "month" not in QUOTES["bibtex"].write([replace(SAID, entry=replace(ENTRY, published="2026-13-01"))])


def test_a_citation_in_ris() -> None:
    assert QUOTES["ris"].write([SAID]).splitlines() == [
        "TY  - NEWS",
        "ID  - quote-12-2",
        "AU  - Ada Lovell",
        "TI  - Ferry *sails* & {stays}",
        "T2  - Skerry Gazette",
        "PY  - 2026",
        "DA  - 2026/03/10",
        "UR  - https://x.example/a_(1)#top:~:text=We%20sail%2C",
        "N1  - “We sail, … at 5%” — Ada Marsh (direct, said)",
        "ER  - ",
        "",
    ]


def test_no_line_of_a_title_becomes_a_field() -> None:
    wild = replace(SAID, entry=replace(ENTRY, title="a\nER  - \nTY  - BOOK"))
    assert QUOTES["ris"].write([wild]).count("\nER  - \n") == 1


def test_a_profile_is_a_heading_and_what_is_known() -> None:
    names = tuple((f"Person {number}", 9 - number) for number in range(9))
    one = Profile(3, "Ada *Marsh*", 1, 4, (Held("Mayor", "2026-01-02", "2026-03-04", 5),), (("", 3), ("BBC", 1)), names)
    assert profile(one) == (
        "# Ada \\*Marsh\\*\n\n4 quotes in 1 article\n\n- Mayor, 2026-01-02 to 2026-03-04\n- quoted by BBC (1)\n"
        "- quoted beside Person 0 (9), Person 1 (8), Person 2 (7), Person 3 (6), Person 4 (5), Person 5 (4),"
        " Person 6 (3), Person 7 (2) and others\n\n"
    )
    assert profile(Profile(3, "Ada", 0, 1, (), (), ())) == "# Ada\n\n1 quote in 0 articles\n\n\n"
