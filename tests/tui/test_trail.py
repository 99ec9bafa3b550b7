"""The trail as a value: where a step leads."""

import pytest

from reader.article import Extent
from reader.tui.trail import Trail, of_name, of_quotes, of_speaker, of_text
from tests.builders import harbour

_STOPS = (Extent(10, 12), Extent(50, 52), Extent(90, 92))
_ALL = Extent(0, 100)


def _at(at: int | None) -> Trail:
    return Trail("name", "Ada", _STOPS, at=at)


@pytest.mark.parametrize(
    ("at", "step", "seen", "goal", "turned"),
    [
        (None, 1, _ALL, 0, ""),
        (None, 1, Extent(40, 70), 1, ""),
        (None, -1, Extent(40, 70), 0, ""),
        (None, -1, _ALL, 2, "last"),
        (0, 1, _ALL, 1, ""),
        (1, -1, _ALL, 0, ""),
        (2, 1, _ALL, 0, "first"),
        (0, -1, _ALL, 2, "last"),
        (0, 1, Extent(60, 100), 2, ""),
        (2, 1, Extent(0, 30), 0, ""),
        (0, 1, Extent(95, 100), 0, "first"),
    ],
)
def test_a_step_leads_on_from_here_or_from_what_is_seen(
    at: int | None, step: int, seen: Extent, goal: int, turned: str
) -> None:
    walked = _at(at).walk(step, seen)
    assert (walked.at, walked.turned) == (goal, turned)


def test_a_trail_without_stops_leads_nowhere() -> None:
    assert Trail().walk(1, _ALL) == Trail()
    assert Trail().to(5).at is None


def test_the_trail_can_begin_at_a_character() -> None:
    assert _at(None).to(11).at == 1
    assert _at(None).to(95).at == 0


def test_a_speakers_trail_holds_the_speakers_quotes_alone() -> None:
    analysis = harbour().analysis
    trail = of_speaker(analysis, "Tomás Quill")
    assert [quote.kind for quote in trail.quotes] == ["indirect", "direct"]
    assert trail.stops == tuple(quote.content[0] for quote in trail.quotes)


def test_a_quote_is_found_on_its_trail_and_not_on_another() -> None:
    analysis = harbour().analysis
    quote = analysis.quotes[1]
    assert (found := of_quotes(analysis).at_quote(quote)) is not None
    assert found.quote is quote
    assert of_speaker(analysis, "Tomás Quill").at_quote(quote) is None


def test_only_names_and_words_have_matches_to_mark() -> None:
    assert of_name("Ada", _STOPS).matches == of_text("ada", _STOPS).matches == _STOPS
    assert of_quotes(harbour().analysis).matches == ()
