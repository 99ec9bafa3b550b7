"""The rows of the sidebar, read as text."""

from reader.analysis import Analysis
from reader.tui import rows, trail
from reader.tui.rows import NameChosen, Row, SpeakerChosen
from tests.builders import Story, harbour


def _read(shown: tuple[Row, ...]) -> list[str]:
    return [
        " | ".join(
            part for part in ("".join(t for t, _ in line.left).strip(), "".join(t for t, _ in line.right)) if part
        )
        for row in shown
        for line in row.lines
    ]


def test_speakers_come_with_role_counts_and_quotes_and_the_lost_ones_at_the_end() -> None:
    story = harbour()
    assert _read(rows.speakers(story.article, story.analysis)) == [
        "Harbour Board | 2 quotes · 23 words",
        "The night ferry between Port Ellery and the Skerry Islands will sail again in May",
        "the first crossing would be free for islanders",
        "",
        "Ada Marsh | 3 quotes · 45 words",
        "Mayor",
        f"“{' … '.join(extent.of(story.article.text) for extent in story.analysis.quotes[1].content)}”",
        "? the Northern Line had asked for a longer pier",
        'the talks had been "short, friendly and finished by lunch."',
        "",
        "Tomás Quill | 2 quotes · 22 words",
        "treasurer",
        "the subsidy will end after three years",
        "“I have read the figures twice, … and I still do not believe the fuel price.”",
        "",
        "Ingrid Sollie | 1 quote · 7 words",
        "the ferry's wake would ruin her nets",
        "",
        "No speaker · 1 quote",
        "“Let them try it in November,”",
    ]


def test_quotes_come_in_order_with_speaker_and_kind() -> None:
    story = harbour()
    assert _read(rows.quotes_in_order(story.article, story.analysis))[-6:] == [
        "7 “Let them try it in November,”",
        "no speaker | direct",
        "8 the Northern Line had asked for a longer pier",
        "Ada Marsh ? | indirect",
        '9 the talks had been "short, friendly and finished by lunch."',
        "Ada Marsh | mixed",
    ]


def test_names_come_by_kind_with_letter_and_count_the_most_mentioned_first() -> None:
    assert _read(rows.names(harbour().analysis)) == [
        "People · 3",
        "P Ada Marsh  Mayor | 2",
        "P Tomás Quill  treasurer | 2",
        "P Ingrid Sollie | 1",
        "",
        "Organisations · 3",
        "O Harbour Board | 2",
        "O Northern Line | 1",
        "O Skerry Gazette | 1",
        "",
        "Countries and cities · 1",
        "C Port Ellery | 3",
        "",
        "Places · 1",
        "L Skerry Islands | 1",
    ]


def test_a_name_stands_under_the_label_that_most_of_its_mentions_have() -> None:
    story = Story("Riga. Riga. Riga.").name("Riga", label="GPE")
    odd = Story("Riga. Riga. Riga.").name("Riga", label="ORG").analysis.entities[0]
    analysis = Analysis(entities=(odd, *story.analysis.entities[1:]))
    assert _read(rows.names(analysis)) == ["Countries and cities · 1", "C Riga | 3"]


def test_dates_and_numbers_are_not_names() -> None:
    story = Story("In May 40 boats sailed.").name("May", label="DATE").name("40", label="CARDINAL")
    assert rows.names(story.analysis) == ()
    assert rows.count_names(story.analysis) == 0


def test_rows_lead_to_what_they_show() -> None:
    story = harbour()
    speaker = rows.speakers(story.article, story.analysis)[0]
    assert speaker.choice == SpeakerChosen("Harbour Board", story.analysis.quotes[0])
    assert speaker.quote is story.analysis.quotes[0]
    name = rows.names(story.analysis)[1]
    assert name.choice == NameChosen("Ada Marsh", trail.mentions_of(story.analysis, "Ada Marsh"))


def test_what_a_row_shows_is_safe() -> None:
    story = Story("“Stop\x1b[2J now,” Ev\x07e said.").name("Ev\x07e").quote("Stop\x1b[2J now,", by="Ev\x07e")
    read = _read(rows.speakers(story.article, story.analysis)) + _read(rows.names(story.analysis))
    assert not [line for line in read if not line.isprintable()]
    assert "“Stop␛[2J now,”" in read


def test_an_article_without_quotes_has_no_speakers() -> None:
    story = Story("Nothing was said.")
    assert rows.speakers(story.article, story.analysis) == ()
