"""The whole language on the article that ships and on small ones of our own: who is named, who says what."""

import pytest

from reader import sources
from reader.analysis import Analysis, Quote
from reader.article import Article
from reader.language import analyse, pipeline_version
from reader.settings import seeds_folder


@pytest.fixture(scope="module")
def seed() -> Article:
    return sources.read(str(seeds_folder() / "russia-belarus-drills.txt"))


@pytest.fixture(scope="module")
def found(seed: Article) -> Analysis:
    return analyse(seed)


def quote_of(article: Article, analysis: Analysis, words: str) -> Quote:
    """The only quote whose content begins so, "that" and marks aside."""
    (quote,) = [q for q in analysis.quotes if q.content[0].of(article.text).lstrip('"“').startswith(words)]
    return quote


def name_of_speaker(quote: Quote) -> str | None:
    return quote.speaker.name if quote.speaker else None


@pytest.mark.parametrize(
    ("begins", "segments", "speaker", "cue"),
    [
        ("We are very concerned", 1, "Antony Blinken", "said"),
        ("Significant units", 1, "Sergey Lavrov", "said"),
        ("Any renewed aggression", 1, "Antony Blinken", "warned"),
        ("Russia would have to pay", 2, "Heiko Maas", "said"),
        ("We have seen this playbook", 2, "Liz Truss", "said"),
        ("We have different options", 1, "Jens Stoltenberg", "said"),
    ],
)
def test_every_direct_quote_of_the_seed_has_its_speaker_and_cue(
    seed: Article, found: Analysis, begins: str, segments: int, speaker: str, cue: str
) -> None:
    quote = quote_of(seed, found, begins)
    assert quote.kind == "direct"
    assert len(quote.content) == segments
    assert name_of_speaker(quote) == speaker
    assert quote.cue is not None
    assert quote.cue.of(seed.text) == cue


def test_the_seed_has_six_direct_quotes(found: Analysis) -> None:
    assert sum(quote.kind == "direct" for quote in found.quotes) == 6


def test_the_seed_has_five_mixed_quotes_each_with_its_speaker(seed: Article, found: Analysis) -> None:
    mixed = [quote for quote in found.quotes if quote.kind == "mixed"]
    assert [(name_of_speaker(q), q.cue.of(seed.text) if q.cue else None) for q in mixed] == [
        ("Belarus", "announced"),
        ("Viktor Khrenin", "announced"),
        ("Sergey Lavrov", "alleged"),
        ("Belarus", "announced"),
        ("Heiko Maas", "said"),
    ]
    assert mixed[2].content[0].of(seed.text) == 'the West has long provoked Ukraine "into anti-Russian actions."'


def test_at_least_two_thirds_of_the_seeds_indirect_quotes_are_found(seed: Article, found: Analysis) -> None:
    reported = {
        (name_of_speaker(quote), quote.cue.of(seed.text).split()[-1])
        for quote in found.quotes
        if quote.kind == "indirect" and quote.cue is not None
    }
    wanted = {
        ("NATO foreign ministers", "warned"), ("Volodymyr Zelenskyy", "to"), ("Russia", "denied"), ("Russia", "said"),
        ("Viktor Khrenin", "noted"), ("Ukraine and the West", "accused"), ("Moscow", "saying"),
        ("Liz Truss", "said"), ("Jens Stoltenberg", "underlined"),
    }  # fmt: skip
    assert 3 * len(wanted & reported) >= 2 * len(wanted), wanted - reported


def test_the_headline_the_credit_and_the_pointer_of_the_seed_are_not_quotes(seed: Article, found: Analysis) -> None:
    for words in ("Russia, Belarus to Hold", "For more reporting", "Ints Kalnins/Pool"):
        start = seed.text.index(words)
        assert not any(start <= e.start < start + len(words) for q in found.quotes for e in q.content)


def test_the_people_of_the_seed_have_their_roles(found: Analysis) -> None:
    assert {person.name: person.role for person in found.people} == {
        "Volodymyr Zelenskyy": "Ukrainian President",
        "Antony Blinken": "U.S. Secretary of State",
        "Viktor Khrenin": "Belarusian Defense Minister",
        "Sergey Lavrov": "Russian Foreign Minister",
        "Egils Levits": "Latvian President",
        "Ints Kalnins": None,
        "Heiko Maas": "German Foreign Minister",
        "Liz Truss": "British Foreign Secretary",
        "Jens Stoltenberg": "NATO Secretary General",
    }


@pytest.mark.parametrize(
    ("name", "label"),
    [("NATO", "ORG"), ("Associated Press", "ORG"), ("Russia", "GPE"), ("Belarus", "GPE"), ("Ukraine", "GPE"),
     ("Latvia", "GPE"), ("Germany", "GPE"), ("France", "GPE"), ("Riga", "GPE"), ("Moscow", "GPE")],
)  # fmt: skip
def test_the_organisations_countries_and_cities_of_the_seed_are_named(found: Analysis, name: str, label: str) -> None:
    assert (name, label) in {(entity.name, entity.label) for entity in found.entities}


def test_entities_are_in_order_and_never_overlap(found: Analysis) -> None:
    ends = 0
    for entity in found.entities:
        assert ends <= entity.extent.start < entity.extent.end
        ends = entity.extent.end


def test_every_analysis_names_its_pipeline(found: Analysis) -> None:
    assert found.pipeline == pipeline_version()
    assert found.pipeline.startswith("en_newsreader ")


def said_in(text: str) -> list[tuple[str, str | None]]:
    """The first words of every quote with its speaker."""
    article = Article("a", "a.txt", text)
    return [(" ".join(q.content[0].of(text).split()[:2]), name_of_speaker(q)) for q in analyse(article).quotes]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mayor Ada Moor spoke on Monday. “The bridge is closed,” she said.", [("The bridge", "Ada Moor")]),
        ("‘The bridge is closed,’ said Ada Moor, the mayor of Saltby.", [("The bridge", "Ada Moor")]),
        ("'The bridge is closed,' said Ada Moor, the mayor of Saltby.", [("The bridge", "Ada Moor")]),
        ("Ada Moor said the bridge was closed.", [("the bridge", "Ada Moor")]),
        ("The bridge, Ada Moor said, would be closed until Friday.", [("The bridge", "Ada Moor")]),
        ("According to Ada Moor, the bridge is closed.", [("the bridge", "Ada Moor")]),
        ("She starred in “Rain over Saltby” for ten years.", []),
        ("", []),
        ("\n\n", []),
        ("Rain.", []),
    ],
)
def test_small_articles_are_understood(text: str, said: list[tuple[str, str | None]]) -> None:
    assert said_in(text) == said


def test_odd_characters_are_survived() -> None:
    text = "\x1b[31m“Rain\u202e is\x00 near,”\u200b said Ada Moor.\r\n\r\n🌧️ 雨が降る。"
    analyse(Article("a", "a.txt", text))


def test_a_very_long_paragraph_is_read_to_its_end() -> None:
    text = "The rain went on and the town was wet. " * 80 + "“The bridge is closed,” Ada Moor said."
    assert said_in(text)[-1] == ("The bridge", "Ada Moor")
