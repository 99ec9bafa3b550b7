"""Words told otherwise at training time."""

import random

import pytest

from reader.training.variation import renamed, varied

RESULTS = "Everton 2 Leeds 1 , Everton 's Gwyn Ablett said in Leeds".split()
CLUB, TOWN, OUT = frozenset({"B-ORG"}), frozenset({"B-GPE"}), frozenset({"O"})
LABELS = [CLUB, OUT, CLUB, OUT, OUT, CLUB, OUT, frozenset({"B-PERSON"}), frozenset({"I-PERSON"}), OUT, OUT, TOWN]


@pytest.mark.parametrize("seed", range(5))
def test_clubs_called_after_a_town_are_called_after_another(seed: int) -> None:
    words = renamed(RESULTS, LABELS, random.Random(seed), clubs=True)
    assert words[2] != "Leeds"
    assert words[2].isalpha()
    assert words[2].istitle()
    assert [w for i, w in enumerate(words) if i not in (0, 2, 5)] == [
        w for i, w in enumerate(RESULTS) if i not in (0, 2, 5)
    ]


def test_a_name_is_called_the_same_throughout_and_in_its_capitals() -> None:
    words = renamed(["Leeds", "beat", "York", ",", "Leeds", "won"], [CLUB, OUT, CLUB, OUT, CLUB, OUT],
                    random.Random(3), clubs=True)  # fmt: skip
    assert words[0] == words[4] != "Leeds"
    assert renamed(["LEEDS"], [CLUB], random.Random(3), clubs=True)[0].isupper()


def test_organisations_of_no_town_and_of_several_words_keep_their_names() -> None:
    words = ["Unilever", "and", "Leeds", "United", "met", "Acme"]
    labels = [CLUB, OUT, CLUB, frozenset({"I-ORG"}), OUT, CLUB]
    assert renamed(words, labels, random.Random(1), clubs=True) == words


def test_places_move_only_where_asked() -> None:
    assert renamed(RESULTS, LABELS, random.Random(2), places=True)[:-1] == RESULTS[:-1]
    assert renamed(RESULTS, LABELS, random.Random(2), places=True)[-1] != "Leeds"
    assert renamed(RESULTS, LABELS, random.Random(2)) == RESULTS


def test_a_window_without_names_keeps_its_words() -> None:
    told = {" ".join(varied(["Leeds", "“", "won", "”"], (), random.Random(seed))) for seed in range(200)}
    assert {t.lower().strip("'\"“”‘’ ")[:5] for t in told} == {"leeds"}
    assert "Leeds “ won ”" in told
    assert 'Leeds " won "' in told
    assert "LEEDS “ WON ”" in told
