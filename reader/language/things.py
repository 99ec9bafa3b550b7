"""Canonical names of organisations, places and other things that an article names."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Span

from reader.analysis import NAME_LABELS
from reader.language.lexicon.groups import (
    ALIASES,
    ALWAYS_SPELLED_OUT,
    GENERIC_TAILS,
    ORGANISATION_HEADS,
    PUBLIC_BODIES,
    SMALL_WORDS,
)
from reader.language.lexicon.places import DEMONYMS
from reader.language.naming import fold, tidy
from reader.language.roles import text_at

_SETS = tuple(tuple(line.split("|")) for line in ALIASES)
_SET_OF = {fold(spelling): number for number, spellings in enumerate(_SETS) for spelling in spellings}
_SHORTEST_ACRONYM, _LONGEST_ACRONYM, _SHORTEST_SAID = 2, 7, 4
_COUNTRIES = {
    **{demonym.lower(): demonym for demonym in DEMONYMS},
    **{fold(spelling): spellings[0] for spellings in _SETS[:ALWAYS_SPELLED_OUT] for spelling in spellings},
    "british": _SETS[1][0],
    "american": _SETS[0][0],
}
_UNTOLD = frozenset({"affairs", "the"})
"""Words that some names of a public body have and others have not."""
_MAY_HAVE_ACRONYM = ("ORG", "GPE", "EVENT", "LAW", "FAC", "LOC")


def plain_name(entity: Span) -> str:
    """The words of an entity without a lower-case article, marks around it or a possessive."""
    text = " ".join(entity.text.split())
    return _without_article(tidy(text)) or text


def _without_article(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if rest and first in ("the", "a", "an") else text


def _key(name: str) -> str:
    """What two spellings of one name share: letters folded, no article."""
    return fold(name).removeprefix("the ")


def canonical_names(doc: Doc) -> dict[str, str]:
    """For each spelling in the article, by `spelling_key`, the name that all spellings of that thing share."""
    entities = [e for e in doc.ents if e.label_ in NAME_LABELS and e.label_ != "PERSON"]
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    labels: defaultdict[str, set[str]] = defaultdict(set)
    for entity in entities:
        key = _key(plain_name(entity))
        spellings[key][plain_name(entity)] += 1
        labels[key].add(entity.label_)
    names = {key: _best_spelling(counts) for key, counts in spellings.items()}
    fuller = {**_shortened(names, labels), **_acronyms(doc, entities, names, labels)}
    fuller |= {key: name for key, name in _bodies(names, labels).items() if key not in fuller}
    fuller |= _heads_alone(names, labels, fuller)
    joined = {key: _followed(key, fuller, names) for key in names}
    return _by_table(joined, names)


def spelling_key(entity: Span) -> str:
    """The key of an entity's spelling in what `canonical_names` returns."""
    return _key(plain_name(entity))


def _best_spelling(counts: Counter[str]) -> str:
    """Of spellings that differ in capitals, accents and "The", the usual one; capitals alone come last."""
    without_the = [s for s in counts if not s.startswith("The ")]
    candidates = without_the or list(counts)
    return min(candidates, key=lambda s: (s.isupper() and " " in s, -counts[s], s.isupper()))


def _followed(key: str, fuller: Mapping[str, str], names: Mapping[str, str]) -> str:
    """The name at the end of the chain of fuller spellings."""
    seen = {key}
    while (following := fuller.get(key)) is not None and following not in seen:
        seen.add(following)
        key = following
    return names.get(key, key)


def _shortened(names: Mapping[str, str], labels: Mapping[str, set[str]]) -> dict[str, str]:
    """Keys of organisations that lack only a generic last word of another's ("Labour", "Labour Party")."""
    fuller: dict[str, str] = {}
    for key in names:
        words = key.split()
        while len(words) > 1 and words[-1] in GENERIC_TAILS:
            words.pop()
            short = " ".join(words)
            if short in names and "ORG" in labels[key] and "ORG" in labels[short]:
                fuller.setdefault(short, key)
    return fuller


def _heads_alone(names: Mapping[str, str], labels: Mapping[str, set[str]], fuller: Mapping[str, str]) -> dict[str, str]:
    """Keys that say only what an organisation is, with that of the one that is named so ("the Court")."""
    meant: dict[str, str] = {}
    for key in names:
        if key in ORGANISATION_HEADS and key not in fuller and "ORG" in labels[key]:
            holding = (k for k in names if k != key and "ORG" in labels[k] and key in k.split())
            told = {_followed(k, fuller, names): k for k in holding}
            if len(told) == 1:
                (meant[key],) = told.values()
    return meant


def _bodies(names: Mapping[str, str], labels: Mapping[str, set[str]]) -> dict[str, str]:
    """Keys of public bodies with that of the fullest name of the same: "State Department", "US Department of State".

    A name that does not tell the country is of the one that does where that stands before it.
    """
    alike: defaultdict[frozenset[str], dict[str, str]] = defaultdict(dict)
    for key in names:
        if "ORG" in labels[key]:
            country, words = _body(names[key])
            if len(words) > 1 and not PUBLIC_BODIES.isdisjoint(words):
                alike[words][key] = country
    fuller: dict[str, str] = {}
    for bodies in alike.values():
        told = len({country for country in bodies.values() if country})
        if told == 0 or (told == 1 and next(iter(bodies.values()))):
            fullest = max(bodies, key=len)
            fuller |= dict.fromkeys(bodies.keys() - {fullest}, fullest)
    return fuller


def _body(name: str) -> tuple[str, frozenset[str]]:
    """Whose a public body is, "" where its name does not say, and the folded words of its name that stay."""
    words = _without_article(name).split()
    folded = [fold(word) for word in words]
    for size in (2, 1):
        for place, rest in ((folded[:size], folded[size:]), (folded[-size:], folded[:-size])):
            country = _COUNTRIES.get(" ".join(place))
            if country and rest:
                return country, frozenset(rest) - SMALL_WORDS - _UNTOLD
    return "", frozenset(folded) - SMALL_WORDS - _UNTOLD


def _acronyms(
    doc: Doc, entities: Sequence[Span], names: Mapping[str, str], labels: Mapping[str, set[str]]
) -> dict[str, str]:
    """Keys of short forms with the key of the name that they stand for."""
    fuller: dict[str, str] = {}
    short = [key for key, name in names.items() if _is_acronym(name)]
    named_at = {entity.start: entity for entity in entities}
    for entity in entities:
        inside = named_at.get(entity.end + 1) if text_at(doc, entity.end) == "(" else None
        if inside is not None and _is_short_form(doc, inside, entity):
            fuller[spelling_key(inside)] = spelling_key(entity)
            continue
        following = _bracketed(doc, entity.end)
        key = spelling_key(entity)
        if following and following != key and _stands_for(following, key):
            fuller[following] = key
    written_as_words = {key for key, name in names.items() if "ORG" in labels[key] and _may_be_said(name)}
    for key, name in names.items():
        if labels[key] & set(_MAY_HAVE_ACRONYM):
            initials = _initials(name)
            for acronym in (*short, *(initials & written_as_words if "ORG" in labels[key] else ())):
                if acronym != key and _letters(acronym) in initials:
                    fuller.setdefault(acronym, key)
    return fuller


def _may_be_said(name: str) -> bool:
    """Whether a name may be an acronym that is said, and so written, as a word: "Acpo"."""
    return name.isalpha() and name.istitle() and _SHORTEST_SAID <= len(name) <= _LONGEST_ACRONYM


def _is_short_form(doc: Doc, inside: Span, entity: Span) -> bool:
    """Whether a name alone in brackets is short for the organisation before it: "... of Seismology (Phivolcs)"."""
    alone = len(inside) == 1 and text_at(doc, inside.end) == ")"
    both = inside.label_ == entity.label_ == "ORG" and len(entity) > 1
    return alone and both and _stands_for(spelling_key(inside), spelling_key(entity))


def _is_acronym(name: str) -> bool:
    letters = _letters(name)
    upper = sum(c.isupper() for c in name)
    return _SHORTEST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM and " " not in name and upper > len(letters) / 2


def _letters(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalpha())


def _bracketed(doc: Doc, at: int) -> str:
    """The key of a short form that stands in brackets at the token."""
    if at + 2 < len(doc) and doc[at].text == "(" and doc[at + 2].text == ")" and _is_acronym(doc[at + 1].text):
        return _key(doc[at + 1].text)
    return ""


def _stands_for(acronym: str, key: str) -> bool:
    """Whether a short form in brackets can stand for the name before it: its first letter is there."""
    return _letters(acronym)[:1] in {word[:1] for word in key.split()}


def _initials(name: str) -> set[str]:
    """The folded initials of a name of several words, without small words or with; "UK Tea" has "ukt", too."""
    words = _without_article(name).replace("-", " ").split()
    if len(words) < _SHORTEST_ACRONYM:
        return set()
    large = [word for word in words if fold(word) not in SMALL_WORDS]
    whole = "".join(word if word.isupper() else word[:1] for word in large)
    return {fold(each) for each in ("".join(w[:1] for w in words), "".join(w[:1] for w in large), whole)}


def _by_table(joined: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """The same names, the spellings of a country or a well-known body taken as one."""
    fullest: dict[int, str] = {}
    for key in names:
        number = _SET_OF.get(_key(joined[key]), _SET_OF.get(key))
        if number is not None:
            fullest[number] = _fullest(number, joined[key], fullest.get(number, ""))
    result: dict[str, str] = {}
    for key in names:
        number = _SET_OF.get(_key(joined[key]), _SET_OF.get(key))
        result[key] = joined[key] if number is None else fullest[number]
    return result


def _fullest(number: int, name: str, known: str) -> str:
    """Of two spellings in one set, the one to show."""
    spelled_out = [s for s in (known, name) if s and not _is_acronym(s)]
    if number < ALWAYS_SPELLED_OUT and (number == 0 or not spelled_out):
        return _SETS[number][0]
    return max(spelled_out or [known, name], key=lambda s: (_key(s) == fold(_SETS[number][0]), len(s)))
