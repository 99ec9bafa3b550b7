"""News articles annotated for this project: where names, quotes, speakers and people stand in the open data.

`annotations.jsonl` holds a line for each article: its `id` in the open data, the `part` that it belongs to ("train",
"dev", or "test", which nothing is tuned on), the `length` of its text in characters, and places `[start, end)` in that
text. Most are of `articles/news_articles.jsonl.gz`, their text being the title, an empty line, the story, and a line
break; some are of PolNeAR, as it has them, and some are the news of GUM, put together again from its tokens:

- `names`: by label, every place of a name; "GPE|ORG" where one name stands for two things in the article
- `quotes`: `kind`, `content`, `cue`, `mention`, and `speaker`: where the canonical name stands first, or its words
- `people`: `name` (as for speakers), `mentions`, `role`

No word of an article is in that file but speakers that no place gives; articles that were made up for this project
have their `text` there, too. The guide by which they were made: quotes are
whole reported clauses without "that", of acts of speech alone; titles are no part of a person's name.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from spacy.language import Language

from reader.language.lexicon.pronouns import (
    ARTICLES,
    DEFINITE,
    ONE_OF,
    PLURAL,
    POSSESSIVE,
    PREPOSITIONS,
    SINGULAR,
    THING,
)
from reader.language.pipeline import english
from reader.language.tags import CLOSING, OPENING
from reader.training.corpora import Layers, attribute, bio, clear_attributions, texts, tokenized, tokens_in

PLACES = Path(__file__).with_name("annotations.jsonl")
Place = list[int]
"""`[start, end)`."""
_PRONOUNS = frozenset(SINGULAR) | PLURAL | THING
_BEFORE_NOUNS = DEFINITE | ONE_OF | POSSESSIVE
_IN_NAMES = PREPOSITIONS | {"and", "the"}
"""Words without a capital that names hold."""


@cache
def _all(path: Path) -> tuple[Mapping[str, Any], ...]:
    return tuple(map(json.loads, path.read_text("utf8").splitlines()))


def annotated_ids(path: Path = PLACES) -> frozenset[str]:
    """The articles that are annotated, whatever their part."""
    return frozenset(one["id"] for one in _all(path))


def annotations(data: Path, part: str, path: Path = PLACES) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The texts of a part with their annotations, as far as the data has them.

    Raises:
        ValueError: if a text is not the one that was annotated.

    """
    wanted = {one["id"]: one for one in _all(path) if one["part"] == part}
    yield from ((one["text"], one) for one in wanted.values() if "text" in one)
    for name, text in texts(data):
        if name not in wanted or "text" in wanted[name]:
            continue
        one = wanted.pop(name)
        if len(text) != one["length"]:
            message = f"{name} is not the text that was annotated: get the same open data"
            raise ValueError(message)
        yield text, one


def documents(data: Path, part: str = "train", path: Path = PLACES) -> list[Layers]:
    """The annotated articles of a part with names, attributions of speech, and antecedents."""
    nlp = english()
    return [_document(nlp, text, one) for text, one in annotations(data, part, path)]


def _document(nlp: Language, text: str, one: Mapping[str, Any]) -> Layers:
    layers, at = tokenized(nlp, text)
    layers.weight, layers.speech_only = 1.0, True
    spans = []
    for label, places in one["names"].items():
        for place in places:
            tokens = tokens_in(at, [place])
            if tokens:
                spans.append((tokens[0], tokens[-1] + 1, frozenset(label.split("|"))))
    layers.names = bio(layers.words, spans, frozenset({"O"}))
    _attribute(layers, one["quotes"], at)
    layers.antecedents = [()] * len(layers.words)
    _refer(layers, text, one, at)
    return layers


def _attribute(layers: Layers, quotes: Iterable[Mapping[str, Any]], at: list[int]) -> None:
    """Labels and links of the quotes, content with its marks and its "that", as PolNeAR has them."""
    clear_attributions(layers)
    for quote in quotes:
        content = [i for place in quote["content"] for i in _whole(layers, tokens_in(at, [place]))]
        cue, source = (tokens_in(at, [quote[role]]) if quote[role] else [] for role in ("cue", "mention"))
        attribute(layers, content, cue, source, "SPEECH")


def _whole(layers: Layers, content: list[int]) -> list[int]:
    """The content with the marks around it, or with the "that" before it."""
    if not content:
        return content
    first, last = content[0], content[-1]
    if first and layers.words[first - 1] in {*OPENING, "that"}:
        first -= 1
    if last + 1 < len(layers.words) and layers.words[last + 1] in CLOSING and layers.quoted[last]:
        last += 1
    return list(range(first, last + 1))


def _refer(layers: Layers, text: str, one: Mapping[str, Any], at: list[int]) -> None:
    """Point the pronouns and descriptions at cues to every earlier mention of whom they stand for.

    A description of somebody not spoken of before points to the later mentions, and to itself where there are none.
    """
    places: dict[str, list[Place]] = {_name(text, p["name"]): list(p["mentions"]) for p in one["people"]}
    for place in (place for each in one["names"].values() for place in each):
        places.setdefault(text[slice(*place)], []).append(place)
    spoken: dict[str, list[Place]] = {}
    for quote in one["quotes"]:
        mention, speaker = quote["mention"], _name(text, quote["speaker"])
        if not mention:
            continue
        named = [*places.get(speaker, ()), *([] if isinstance(quote["speaker"], str) else [quote["speaker"]])]
        words = text[slice(*mention)].split()
        is_pronoun = len(words) == 1 and words[0].lower() in _PRONOUNS
        is_name = _bare(words) == _bare(speaker.split())
        holds_name = not is_name and any(mention[0] <= a and b <= mention[1] for a, b in named)
        (token,) = tokens_in(at, [mention])[:1] or [-1]
        if is_pronoun or (_describes(words) and not holds_name):
            meant = {i for place in (*named, *spoken.get(speaker, ())) for i in tokens_in(at, [place])[:1]}
            earlier = sorted(i for i in meant if i < token)
            later = sorted(i for i in meant if i > token and not is_pronoun)
            layers.antecedents[token] = tuple(earlier or ([token] if is_name else later))
        spoken.setdefault(speaker, []).append(mention)


def _describes(words: Sequence[str]) -> bool:
    """Whether a mention is no name: it opens as descriptions do, or has a noun without a capital."""
    if words[0].lower() in _BEFORE_NOUNS:
        return True
    return any(word.islower() and word.isalpha() and word not in _IN_NAMES for word in words)


def _bare(words: Sequence[str]) -> list[str]:
    """The words in small letters, without an article before them."""
    return [word.lower() for word in words[words[0].lower() in ARTICLES :]]


def _name(text: str, name: str | Place) -> str:
    return name if isinstance(name, str) else text[slice(*name)]


def as_gold(text: str, one: Mapping[str, Any]) -> dict[str, Any]:
    """An annotation in words instead of places, as hand-annotated articles are kept beside the open data."""
    return {
        "people": [{"name": _name(text, person["name"])} for person in one["people"]],
        "quotes": [
            {
                "kind": quote["kind"],
                "segments": [text[slice(*place)] for place in quote["content"]],
                "speaker": _name(text, quote["speaker"]),
            }
            for quote in one["quotes"]
        ],
        "entities": [
            {"text": text[slice(*place)], "label": label}
            for labels, places in one["names"].items()
            for label in labels.split("|")
            for place in places
        ],
    }
