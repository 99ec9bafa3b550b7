"""How sure an attribution is."""

import pytest

from reader.language.confidence import Calibration, Evidence

LINKED = Evidence("direct", 0.95, 0.9, 0.9)


def test_without_weights_the_shares_are_multiplied() -> None:
    assert Calibration().confidence(Evidence("direct", 0.8, 1.0, 0.5)) == pytest.approx(0.4)


def test_weights_make_a_probability() -> None:
    calibration = Calibration({"bias": 0.0, "source": 1.0})
    assert calibration.confidence(LINKED) == pytest.approx(0.9)
    assert calibration.confidence(Evidence("direct", 0.95, 0.9, 0.5)) == pytest.approx(0.5)


def test_a_share_of_one_or_none_is_no_certainty() -> None:
    calibration = Calibration({"content": 1.0})
    assert 0.5 < calibration.confidence(Evidence("mixed", 1.0, None, None)) < 1.0
    assert 0.0 < calibration.confidence(Evidence("mixed", 0.0, None, None)) < 0.5


def test_what_is_missing_has_a_weight_of_its_own() -> None:
    calibration = Calibration({"no cue": -1.0, "no source": -1.0})
    assert calibration.confidence(Evidence("direct", 0.9, None, None)) < calibration.confidence(LINKED)
