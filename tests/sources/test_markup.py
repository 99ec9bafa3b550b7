"""Pages: the story of a simple HTML file, and nothing else of it."""

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article
from reader.sources.markup import declared_encoding, is_markup, read_markup

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Ferry sails &mdash; Skerry Gazette</title>
<meta name="author" content="Ada  Marsh"><meta property="article:published_time" content="2024-05-06T07:08:09Z">
<style>p { color: red }</style></head>
<body><header><nav><a href="/">Home</a></nav><svg><title>Logo</title></svg></header>
<main><article><h1>Ferry <em>Sails</em> Again</h1>
<p>The &ldquo;night&rdquo; ferry
   sailed.<br>It came back.</p><script>track()</script>
<blockquote><p>We are glad.</p></blockquote><p>Unclosed
<aside><p>Read also: more</p></aside></article>
<p>Most read</p></main><footer>Imprint</footer></body></html>"""


def of(page: str) -> Article:
    return read_markup(Article("a", "a.html", page))


def test_the_story_is_read_without_menus_scripts_and_notes() -> None:
    expected = ["Ferry Sails Again", "The “night” ferry sailed.", "It came back.", "We are glad.", "Unclosed"]
    assert of(PAGE).text.split("\n\n") == expected


def test_the_facts_of_a_page_are_those_it_states() -> None:
    article = of(PAGE)
    assert (article.title, article.byline, article.published) == ("Ferry Sails Again", "Ada Marsh", "2024-05-06")
    assert article.language == "en"


def test_a_page_without_facts_states_none() -> None:
    article = of("<p>One.</p><p>Two.</p>")
    assert (article.title, article.byline, article.published) == ("One.", None, None)


def test_a_title_stands_in_for_a_missing_headline() -> None:
    assert of("<title>Ferry</title><p>One.</p>").title == "Ferry"


def test_a_headline_above_the_story_is_part_of_the_text() -> None:
    assert of("<h1>Ferry</h1><article><p>One.</p></article>").text == "Ferry\n\nOne."


def test_a_page_of_scripts_alone_has_no_text() -> None:
    assert of("<html><script>let x</script></html>").text == ""


def test_markup_that_is_written_out_stays_text() -> None:
    assert of("<p>&lt;b&gt; is [bold]</p>").text == "<b> is [bold]"


def test_a_page_is_known_by_its_name_or_its_beginning() -> None:
    assert is_markup("a.htm", b"words")
    assert is_markup("-", b"  <!-- made by hand -->\n<!doctype HTML>")
    assert is_markup("-", b'<?xml version="1.0"?><html xmlns="x">')
    assert not is_markup("a.txt", b"<b>no page</b>")


def test_the_declared_encoding_is_found_in_both_forms() -> None:
    assert declared_encoding(b'<meta charset="utf-8">') == "utf-8"
    assert declared_encoding(b"<meta http-equiv=x content='text/html; charset=windows-1251'>") == "windows-1251"
    assert declared_encoding(b"<p>charset=none") is None


@given(st.text("<>/!-&;=\"' abp\n", max_size=80))
def test_broken_markup_is_read_somehow(page: str) -> None:
    assert isinstance(of(page).text, str)
