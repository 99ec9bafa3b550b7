"""A quote as it is copied."""

from dataclasses import replace

from reader.tui.citation import cite, words_of
from tests.builders import Story, harbour


def test_a_quote_is_cited_with_speaker_role_title_and_source() -> None:
    story = harbour()
    assert cite(story.article, story.analysis, story.analysis.quotes[4]) == (
        "“I have read the figures twice, … and I still do not believe the fuel price.”\n"
        "— Tomás Quill, treasurer\n"
        "Night Ferry Returns to Port Ellery After Nine Years. harbour.txt"
    )


def test_what_the_article_tells_in_its_own_words_is_not_put_in_marks() -> None:
    story = harbour()
    assert cite(story.article, story.analysis, story.analysis.quotes[2]).startswith(
        "the first crossing would be free for islanders\n— Harbour Board (in the article's words)\n"
    )


def test_a_doubtful_or_missing_speaker_is_cited_as_such() -> None:
    story = harbour()
    assert "— Ada Marsh, Mayor (uncertain) (in the" in cite(story.article, story.analysis, story.analysis.quotes[7])
    assert "— No speaker\n" in cite(story.article, story.analysis, story.analysis.quotes[6])


def test_author_date_and_address_are_cited_when_known() -> None:
    story = harbour()
    article = replace(story.article, byline="A. Reed", published="2024-05-01", url="https://example.org/ferry")
    cited = cite(article, story.analysis, story.analysis.quotes[4])
    assert cited.endswith("Nine Years. A. Reed. 2024-05-01. https://example.org/ferry")


def test_paragraphs_of_one_quote_stay_paragraphs() -> None:
    story = Story("“One.\n\n“Two,” Ada said.").quote("One.", "Two,", by="Ada", cue="said")
    assert words_of(story.article, story.analysis.quotes[0]) == "One.\nTwo,"


def test_a_copied_quote_is_safe_to_paste() -> None:
    story = Story("“Run\x1b[201~ this,” Ada said.").quote("Run\x1b[201~ this,", by="Ada", cue="said")
    assert words_of(story.article, story.analysis.quotes[0]) == "Run␛[201~ this,"
