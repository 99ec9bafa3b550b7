"""Words told otherwise at training time: other people, other places, other marks, other capitals."""

import random
from collections.abc import Iterable, Sequence
from functools import cache

from reader.training.gazetteer import city_names, country_names, is_political

RENAMED, MOVED = 0.3, 0.1
"""The share of windows in which people are called otherwise, and places."""
TRANSFERRED = 0.5
"""The share of windows in which clubs that are called after a town are called after another."""
SHOUTED, TITLED = 0.05, 0.03
"""The share of windows in capitals, and with every word's first letter a capital."""
_LAST_LATIN = "\u024f"
_SHORTEST_NAME = 3
_LOCALES = ("en_GB", "en_US", "en_IN", "de_DE", "fr_FR", "es_ES", "es_MX", "it_IT", "pl_PL", "pt_BR", "nl_NL", "tr_TR",
            "cs_CZ", "fi_FI", "sv_SE", "no_NO", "ro_RO", "hu_HU", "hr_HR", "id_ID", "vi_VN", "en_NG", "yo_NG", "lt_LT",
            "et_EE", "az_AZ", "sk_SK", "sl_SI", "tw_GH", "zu_ZA", "en_PK", "ga_IE", "fil_PH")  # fmt: skip


def varied(words: list[str], names: Sequence[frozenset[str]], rng: random.Random) -> list[str]:
    """The words of a window, told otherwise; `names` are the labels that each may have, none where they stay."""
    if names:
        people, places, clubs = (rng.random() < share for share in (RENAMED, MOVED, TRANSFERRED))
        words = renamed(words, names, rng, people=people, places=places, clubs=clubs)
    return _restyled(_recased(words, rng), rng)


@cache
def _people() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """First names and surnames of the world, a word each."""
    from faker import Faker  # of the training extra, and late, so that the rest is tested without it

    firsts: set[str] = set()
    lasts: set[str] = set()
    for locale in _LOCALES:
        try:
            fake = Faker(locale)
        except AttributeError:
            continue
        fake.seed_instance(1)
        firsts |= {fake.first_name() for _ in range(300)}
        lasts |= {fake.last_name() for _ in range(300)}
    latin = [_in_a_word(sorted(n for n in names if n[0].isupper())) for names in (firsts, lasts)]
    return latin[0], latin[1]


@cache
def _places() -> tuple[str, ...]:
    return _in_a_word((*city_names()[:3000], *country_names() * 5))


@cache
def _towns() -> tuple[str, ...]:
    return _in_a_word(city_names()[:3000])


def _in_a_word(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(n for n in names if n.isalpha() and max(n) <= _LAST_LATIN)


def renamed(
    words: list[str],
    names: Sequence[frozenset[str]],
    rng: random.Random,
    *,
    people: bool = False,
    places: bool = False,
    clubs: bool = False,
) -> list[str]:
    """The words with people, places or clubs of a town called otherwise, each the same throughout."""
    called: dict[str, str] = {}
    out = list(words)
    for i, word in enumerate(words):
        if len(names[i]) != 1 or not word[:1].isupper() or not word.isalpha() or len(word) < _SHORTEST_NAME:
            continue
        (label,) = names[i]
        _, _, kind = label.partition("-")
        alone = i + 1 == len(words) or f"I-{kind}" not in names[i + 1]
        if people and kind == "PERSON":
            pool = _people()[label == "I-PERSON" or alone]
        elif places and label == "B-GPE" and alone:
            pool = _places()
        elif clubs and label == "B-ORG" and alone and is_political(word):
            pool = _towns()
        else:
            continue
        name = called.setdefault(word, rng.choice(pool))
        out[i] = name.upper() if word.isupper() else name
    return out


_STYLES: tuple[dict[str, str], ...] = (
    {},
    {},
    {"“": '"', "”": '"'},
    {"“": "‘", "”": "’", "‘": "“", "’": "’"},
    {"“": "'", "”": "'", '"': "'"},
)


def _restyled(words: list[str], rng: random.Random) -> list[str]:
    """The words with quotation marks of another style."""
    style = rng.choice(_STYLES)
    return [style.get(w, w) for w in words]


def _recased(words: list[str], rng: random.Random) -> list[str]:
    """The words as they are, or as some headlines are set."""
    chance = rng.random()
    if chance < SHOUTED:
        return [w.upper() for w in words]
    return [w[:1].upper() + w[1:] for w in words] if chance < SHOUTED + TITLED else words
