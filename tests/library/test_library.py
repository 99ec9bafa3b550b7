"""What is put into the library comes out again, and is found."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Analysis, Person
from reader.article import Article, Extent
from reader.errors import LibraryError, QueryError
from reader.library import Kept, Library, parse, read_line, written
from tests.builders import Story, harbour

from .shelving import PIPELINE, TODAY, interview, listed, quotes, said, shelve

WAITED = "We have waited for this boat since the storm took the old pier,"


def test_an_article_comes_back_as_it_was_put(library: Library) -> None:
    article = Article(
        "a", "/a.html", "Café\r\n\0 \U0001f600", "Café", "By B", "2026-01-02", "https://x.org/a", "en", ("a note",)
    )
    added = library.add(article, b"raw \xff\0", "The Gazette")
    shelved = library.shelved(added.id)
    assert shelved
    assert (added.how, shelved.article, shelved.position) == ("new", article, 0)
    assert shelved.entry.outlet == "The Gazette"
    assert library.original(added.id) == b"raw \xff\0"
    assert library.number_of(article) == added.id


def test_what_is_not_there_is_none(library: Library) -> None:
    article = harbour().article
    assert (library.shelved(1), library.original(1), library.identity(1)) == (None, None, None)
    assert library.number_of(article) is None
    assert library.known(article, PIPELINE) is None


def test_the_same_article_is_known_and_keeps_its_state(library: Library) -> None:
    number = shelve(library, harbour())
    library.mark([number], read=True)
    added = library.add(replace(harbour().article, source="elsewhere.txt"))
    assert (added.id, added.how) == (number, "known")
    assert library.entries()[0].is_read


def test_another_text_under_the_same_url_is_a_change(library: Library) -> None:
    url = "https://gazette.example/ferry"
    number = shelve(library, harbour(), url=url)
    library.mark([number], read=True, starred=True)
    added = library.add(Article("b", "b", "The ferry is late.", "Late", url=f"{url}#top"), b"late")
    [entry] = library.entries()
    assert (added.id, added.how) == (number, "changed")
    assert (entry.title, entry.quotes, entry.is_read, entry.is_starred) == ("Late", 0, False, True)
    assert (said(library, ""), library.original(number)) == ([], b"late")
    assert listed(library, "storm") == []


def test_one_text_under_two_urls_is_two_articles_with_one_analysis(library: Library) -> None:
    shelve(library, harbour(), url="https://one.example/a")
    library.add(replace(harbour().article, url="https://two.example/a"))
    assert [entry.quotes for entry in library.entries()] == [9, 9]
    assert library.waiting(PIPELINE) == ()


def test_a_known_text_has_its_analysis(library: Library) -> None:
    shelve(library, harbour())
    assert library.known(harbour().article, PIPELINE) == harbour().analysis
    assert library.known(harbour().article, "en_tested 2.0.0") is None
    assert library.known(replace(harbour().article, title="Another"), PIPELINE) is None


def test_an_upgrade_takes_the_place_of_what_was_before(library: Library) -> None:
    number = shelve(library, harbour())
    assert library.waiting("en_tested 2.0.0") == (number,)
    library.keep(harbour().article, Analysis(), "en_tested 2.0.0")
    assert library.known(harbour().article, PIPELINE) is None
    assert library.known(harbour().article, "en_tested 2.0.0") == Analysis()
    assert (said(library, ""), library.waiting("en_tested 2.0.0")) == ([], ())


def test_another_pipeline_keeps_its_own_analyses(library: Library) -> None:
    shelve(library, harbour())
    library.keep(harbour().article, Analysis(), "en_other 1.0.0")
    assert library.known(harbour().article, PIPELINE) == harbour().analysis


def test_the_analysis_of_a_text_that_was_not_put_in_is_not_kept(library: Library) -> None:
    assert not library.keep(harbour().article, harbour().analysis, PIPELINE)
    assert library.known(harbour().article, PIPELINE) is None


def test_a_removed_article_leaves_nothing_to_find(library: Library) -> None:
    number = shelve(library, harbour())
    library.tag([number], "ferry")
    library.remove(number)
    assert (library.entries(), library.quotes(), library.people_named("Marsh")) == ((), (), ())
    assert library.examine().is_well


def test_what_the_reader_did_is_kept(library: Library, path: Path) -> None:
    number = shelve(library, harbour())
    library.mark([number], starred=True)
    library.mark([number], read=True)
    library.tag([number], "Ferry  Boats", "later")
    library.untag([number], "later")
    library.keep_position(number, 77)
    library.note(library.quotes()[0], "ask her")
    library.keep(harbour().article, harbour().analysis, "en_tested 2.0.0")
    with Library(path) as other:
        shelved = other.shelved(number)
        assert shelved
        assert (shelved.entry.is_read, shelved.entry.is_starred, shelved.position) == (True, True, 77)
        assert shelved.entry.tags == ("ferry boats",)
        assert [quote.notes for quote in other.quotes()][:2] == [("ask her",), ()]


def test_an_outlet_that_is_not_told_is_the_host_of_the_page(library: Library) -> None:
    for url in ("https://www.BBC.co.uk/news/1?x", "http://user@news.example:80/", "ftp://x.org/", "nonsense", None):
        library.add(Article("a", "a", f"text of {url}", url=url))
    assert [entry.outlet for entry in reversed(library.entries())] == ["bbc.co.uk", "news.example", None, None, None]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ferry", 3),
        ("FERRY -storm", 1),
        ('"night ferry"', 1),
        ('"ferry night"', 0),
        ("ferr*", 3),
        ("ferr", 0),
        ("sao", 1),
        ("são", 1),
        ("speaker:marsh", 1),
        ("speaker:quill verb:said", 1),
        ("speaker:quill verb:denied", 0),
        ("speaker:quill speaker:marsh", 0),
        ("-speaker:marsh", 2),
        ("verb:deny", 1),
        ("verb:says", 2),
        ("-verb:say", 1),
        ("about:Ellery", 1),
        ("about:storm", 0),
        ("outlet:bbc", 1),
        ("-outlet:bbc", 2),
        ("outlet:gazette", 1),
        ("newer:2026-03-01", 2),
        ('newer:"2 weeks"', 1),
        ("older:2026-03-20", 2),
        ("is:starred", 1),
        ("-is:starred is:unread", 2),
        ("is:read", 0),
        ("tag:Harbour", 1),
        ("-tag:harbour", 2),
        ("tag:harb", 0),
    ],
)
def test_articles_are_found(library: Library, query: str, found: int) -> None:
    first = shelve(library, harbour(), outlet="Skerry Gazette", published="2026-03-10T08:00:00Z")
    shelve(
        library, interview("João Lima", "The ferry is slow.", place="São Paulo"), url="https://www.bbc.com/1",
        published="2026-03-20",
    )  # fmt: skip
    library.add(Article("plain", "plain.txt", "No ferry, no storm.", published="2026-01-05"))
    library.mark([first], starred=True)
    library.tag([first], "harbour")
    assert len(listed(library, query)) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 10),
        ("pier", 2),
        ('pier "longer pier"', 1),
        ("-pier", 8),
        ("speaker:marsh", 3),
        ("speaker:ada", 3),
        ('speaker:"ada marsh" verb:denied', 1),
        ("-speaker:marsh", 7),
        ("speaker:board", 2),
        ("about:skerry", 1),
        ('about:"Northern Line"', 1),
        ("verb:warn", 1),
        ("-verb:said", 6),
        ("outlet:gazette", 9),
        ("newer:2026-03-15", 1),
        ("tag:x", 0),
        ("is:unread ferry", 3),
    ],
)
def test_quotes_are_found(library: Library, query: str, found: int) -> None:
    shelve(library, harbour(), outlet="Gazette", published="2026-03-10")
    shelve(library, interview("João Lima", "The ferry is slow."), published="2026-03-20")
    assert len(said(library, query)) == found


def test_a_quote_is_told_with_all_that_is_known_of_it(library: Library) -> None:
    number = shelve(library, harbour(), url="https://gazette.example/a", published="2026-03-10")
    [quote] = quotes(library, "storm")
    text = harbour().article.text
    assert (quote.entry.id, quote.number, quote.kind) == (number, 1, "direct")
    assert quote.content[0].of(text) == WAITED
    assert quote.cue
    assert (quote.cue.of(text), quote.verb) == ("said", "said")
    assert (quote.speaker, quote.named, quote.role) == ("Ada Marsh", "Ada Marsh", "Mayor")
    assert quote.fragment.startswith("text=We%20have%20waited%20for,")


def test_newest_comes_first_and_a_limit_holds(library: Library) -> None:
    for day in ("2026-01-02", "2026-01-03", "2026-01-01"):
        shelve(library, interview("Ada Marsh", f"It is {day}."), published=day)
    assert [entry.published for entry in library.entries(limit=2)] == ["2026-01-03", "2026-01-02"]
    assert [quote.entry.published for quote in library.quotes(limit=2)] == ["2026-01-03", "2026-01-02"]


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(tmp_path_factory.mktemp("searched") / "library.db") as library:
        shelve(library, harbour())
        yield library


@given(st.text(st.characters() | st.sampled_from("\":-*(){}^+ ANDORNOT'\\%_"), max_size=30))
def test_no_query_is_an_error_of_the_database(searched: Library, query: str) -> None:
    assert len(searched.people_named(query)) <= 3
    with suppress(QueryError):
        terms = parse(query, TODAY)
        assert len(searched.entries(terms)) <= 1
        assert len(searched.quotes(terms)) <= 9


def test_halves_of_characters_are_taken_for_what_cannot_be_read(library: Library) -> None:
    odd = Story("A\udcffb said \U0001f600: “Aye \udcff”", title="\udcff").name("A\udcffb")
    odd.quote("Aye \udcff", by="A\udcffb")
    number = shelve(library, odd)
    shelved = library.shelved(number)
    assert shelved
    assert shelved.article.text == "A\ufffdb said \U0001f600: “Aye \ufffd”"
    assert library.known(odd.article, PIPELINE) == odd.analysis
    assert said(library, "aye") == ["Aye \ufffd"]
    library.tag([number], "\udcff")
    assert library.entries()[0].tags == ("\ufffd",)


def test_all_that_is_kept_goes_out_and_comes_in_again(library: Library, tmp_path: Path) -> None:
    number = shelve(library, harbour(), published="2026-03-10", outlet="Gazette")
    library.add(Article("plain", "plain.txt", "Not analysed."))
    library.mark([number], read=True, starred=True)
    library.tag([number], "x", "y")
    library.keep_position(number, 5)
    library.note(library.quotes()[0], "look again")
    lines = [written(one) for one in library.contents()]
    with Library(tmp_path / "other.db") as other:
        for _ in range(2):
            for line in lines:
                one = read_line(line)
                assert isinstance(one, Kept)
                other.restore(one)
        assert [written(one) for one in other.contents()] == lines
        assert other.quotes() == library.quotes()
        assert other.known(harbour().article, PIPELINE) == harbour().analysis


def test_what_comes_in_takes_nothing_away(library: Library) -> None:
    number = shelve(library, harbour())
    [line] = [written(one) for one in library.contents()]
    library.mark([number], starred=True)
    library.tag([number], "mine")
    one = read_line(line)
    assert isinstance(one, Kept)
    assert library.restore(one).how == "known"
    assert (library.entries()[0].is_starred, library.entries()[0].tags) == (True, ("mine",))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[]",
        '{"type": "song"}',
        '{"type": "article"}',
        '{"type": "article", "id": 1, "source": "a", "text": "a", "title": "a", "language": "en"}',
        '{"type": "article", "id": "a", "source": "a", "text": null, "title": "a", "language": "en"}',
        '{"type": "article", "id": "a", "source": "a", "text": "a", "title": "a", "language": "en", "raw": "%"}',
        '{"type": "article", "id": "a", "source": "a", "text": "a", "title": "a", "language": "en", "analysis": [1]}',
        '{"type": "article", "id": "a", "source": "a", "text": "a", "title": "a", "language": "en", "notes": [1]}',
        '{"type": "decision", "kind": "guess"}',
        '{"type": "decision", "kind": "merge", "name": 3}',
        "[" * 100_000,
    ],
)
def test_a_line_that_is_none_is_refused_in_one_line(line: str) -> None:
    with pytest.raises(LibraryError, match=r"newsreader export") as caught:
        read_line(line)
    assert str(caught.value).isprintable()


def test_the_same_person_is_dropped_when_no_article_names_them_any_more(library: Library) -> None:
    shelve(library, interview("Monday Morning", "Aye."))
    library.keep(interview("Monday Morning", "Aye.").article, Analysis(), "en_tested 1.0.1")
    assert library.people_named("Monday Morning") == ()


def test_many_threads_share_a_library(library: Library) -> None:
    stories = [interview("Ada Marsh", f"This is number {number}.") for number in range(24)]
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda story: shelve(library, story), stories))
    assert len(library.entries()) == len(library.quotes()) == 24
    assert len(library.people_named("Ada Marsh")) == 1


def test_what_fails_half_way_leaves_nothing(library: Library) -> None:
    article = Article("a", "a", "text")
    library.add(article)
    broken = Analysis(people=(Person("Ada", None, (Extent(0, 1),)), Person("Ada", None, ())), quotes=(None,))  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        library.keep(article, broken, PIPELINE)
    assert library.known(article, PIPELINE) is None
    assert library.people_named("Ada") == ()
    assert library.examine().is_well


def test_the_file_says_what_it_is(library: Library, path: Path) -> None:
    library.add(harbour().article)
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x6E777372
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    connection.close()
