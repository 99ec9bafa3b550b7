"""Who is who in an article: the mentions of people gathered into persons, with roles, and names for all entities."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal

from spacy.tokens import Doc, Span, Token

from reader.analysis import Person
from reader.article import Extent
from reader.language.cues import SPEECH_VERBS
from reader.language.labels import ENDS
from reader.language.lexicon.first_names import EITHER, GENTLE_WORDS, HE, SHE
from reader.language.lexicon.places import POSTAL_STATES, SHORT_STATES, STATES
from reader.language.lexicon.pronouns import CALENDAR, PREPOSITIONS, RELATIVE_STARTS, REPORTING, SINGULAR
from reader.language.lexicon.titles import ABBREVIATED, CROWNED, HONORIFICS, OFFICES
from reader.language.naming import PARTICLES, Name, agree, fold, is_misspelt, part_of, read_name, same_first_name
from reader.language.roles import (
    AFFILIATION,
    BESIDE,
    Role,
    Titles,
    head_of,
    is_role_word,
    pronoun_of_role,
    roles_around,
    text_at,
    titles_before,
)
from reader.language.tags import CLOSING_MARKS, OPENING_MARKS
from reader.language.things import canonical_names, plain_name, spelling_key

Gender = Literal["she", "he", ""]
"""The pronoun that the article, or the name, lets one expect; empty where neither tells."""

_FIRST_NAMES = HE | SHE
_PLACE_LABELS = ("GPE", "LOC")
_IN_A_PLACE = frozenset(["in", "at", "from", "near", "to", "of", "into", "across", "around"])
_MISTAKEN = ("ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "NORP")
_NO_SURNAMES = _FIRST_NAMES | PARTICLES
_BRACKETS = {"(": ")", "[": "]"}
_SEAT = re.compile(r"[DRI][-–](?:" + "|".join(map(re.escape, SHORT_STATES | POSTAL_STATES | STATES)) + ")")
"""Party and state behind the name of a member of the Congress of the United States: "D-Fla."."""
_NO_NAMES = frozenset(SINGULAR) | frozenset(HONORIFICS) | CROWNED
"""Words that name nobody on their own."""
_OF_A_HOUSE = frozenset({"al", "bin", "ibn", "el"})
"""Words before the name of a house, which may be written like a verb: "Haitham bin Tariq Al Said"."""
_SHORTEST_SURNAME = 3
_CALLED = (["nicknamed"], ["alias"], ["aka"])
"""What stands between somebody and another name of theirs; "known as" and "known to friends as" do, too."""
_LONGEST_CALLING = 5
_PLAIN_SHORT_TITLES = frozenset("sen rep gov gen lt col maj sgt cpl capt cmdr adm supt insp mp ceo".split())
"""Titles in short that are titles without a full stop too; Am and Pres may be names."""
_NEVER_FIRST = PREPOSITIONS | RELATIVE_STARTS | {"because", "although", "though", "but", "if", "and", "the", "a"}
"""Capitalised words at the head of a sentence that are taken for the beginning of a name."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named, titles left out."""

    start: int
    """The first token of the name."""
    end: int
    name: Name
    titles: Titles
    roles: tuple[Role, ...] = ()


@dataclass(slots=True)
class _Someone:
    """A person while the mentions are being gathered."""

    mentions: list[Mention] = field(default_factory=list)
    names: dict[Name, None] = field(default_factory=dict)
    """All ways in which the person is named, in order."""
    words: set[str] = field(default_factory=set)

    def add(self, mention: Mention) -> None:
        self.mentions.append(mention)
        self.names[mention.name] = None
        self.words.update(mention.name.words)

    def full_names(self) -> list[Name]:
        return [name for name in self.names if name.is_full]


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of an article, and the canonical name of everything that it names."""

    people: tuple[Person, ...] = ()
    """In order of first mention; no two share a name."""
    genders: Mapping[str, Gender] = field(default_factory=dict)
    """By canonical name."""
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """All that the article says each person is, by canonical name."""
    entities: tuple[Span, ...] = ()
    """The entities of the document put right: no titles in people's names, people found that had been overlooked
    or mistaken for something else; in order, none overlapping."""
    found: tuple[Span, ...] = ()
    """Those people among `entities` that the document did not have, or not so."""
    mentions: tuple[tuple[int, int, str], ...] = ()
    """First token, token after the last, and canonical name of every mention of a person, in order."""
    _names: Mapping[tuple[int, int], str] = field(default_factory=dict)
    _spellings: Mapping[str, str] = field(default_factory=dict)

    def name_of(self, entity: Span) -> str:
        """The canonical name of an entity; for a person that of a `Person`."""
        name = self._names.get((entity.start, entity.end))
        if name is None and entity.label_ != "PERSON":
            name = self._spellings.get(spelling_key(entity))
        return name or plain_name(entity)

    def person(self, name: str) -> Person | None:
        """The person of that canonical name."""
        return next((p for p in self.people if p.name == name), None)


def gather(doc: Doc) -> Cast:
    """The cast of an article, from its document's entities."""
    covering = {index: entity for entity in doc.ents for index in range(entity.start, entity.end)}
    mentions = [m for e in doc.ents if e.label_ == "PERSON" and (m := _mention(doc, e.start, e.end, covering))]
    mentions += _overlooked(doc, mentions, covering)
    mentions.sort(key=lambda m: m.start)
    mentions = _with_shared_surnames(doc, _with_names_in_brackets(doc, mentions))
    named = _named(_clustered(mentions, _also_called(doc, mentions)))
    entities = _put_right(doc, {(m.start, m.end) for someone in named.values() for m in someone.mentions})
    people = {
        name: someone for name, someone in named.items() if not (_is_nickname(doc, someone) or _is_family(doc, someone))
    }
    spans = {(m.start, m.end): name for name, someone in people.items() for m in someone.mentions}
    spellings = canonical_names(doc)
    return Cast(
        people=tuple(_person(doc, name, someone) for name, someone in people.items()),
        genders=_genders(doc, people),
        roles={name: _all_roles(someone) for name, someone in people.items()},
        entities=entities,
        found=tuple(e for e in entities if e.label_ == "PERSON" and not _is_known(e, covering)),
        mentions=tuple(sorted((start, end, name) for (start, end), name in spans.items())),
        _names=spans,
        _spellings=spellings,
    )


def _is_known(entity: Span, covering: Mapping[int, Span]) -> bool:
    known = covering.get(entity.start)
    return known is not None and (known.start, known.end, known.label_) == (entity.start, entity.end, entity.label_)


def _put_right(doc: Doc, people: AbstractSet[tuple[int, int]]) -> tuple[Span, ...]:
    """The document's entities, people's as they were found."""
    taken = {index for start, end in people for index in range(start, end)}
    others = [e for e in doc.ents if e.label_ != "PERSON" and not taken & set(range(e.start, e.end))]
    return tuple(sorted(others + [Span(doc, start, end, label="PERSON") for start, end in people]))


# Mentions


def _mention(doc: Doc, start: int, end: int, covering: Mapping[int, Span]) -> Mention | None:
    """The mention of a person in these tokens, titles and possessives left out; None where there is no name."""
    first = start
    start, end = _trimmed(doc, start, end)
    while end - start > 1 and _is_title(doc, start, end):
        start, _ = _trimmed(doc, start + 1, end)
    name = read_name(doc[start:end].text) if start < end else None
    if _SEAT.fullmatch(doc[start:end].text) or (
        end - start == 1 and _SEAT.fullmatch(doc[max(start - 2, 0) : end].text)
    ):
        return None
    if name is None or (len(name.words) == 1 and (name.words[0] in _NO_NAMES or len(name.text) == 1)):
        return None
    if start > first:
        covering = {index: entity for index, entity in covering.items() if not first <= index < start}
    titles = titles_before(doc, start, covering)
    beside = tuple(roles_around(doc, start, end, covering))
    roles = (titles.role, *beside) if titles.role else beside
    if _is_credit(doc, start, end):
        roles = ()
    return Mention(start, end, name, titles, roles)


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The same tokens without white space, marks and possessives at their ends."""
    while start < end and not any(c.isalnum() for c in doc[start].text):
        start += 1
    while start + 1 < end and fold(doc[start].text) in _NEVER_FIRST and not _is_initial(doc, start):
        start += 1
    # A headline's verb is as capitalised as its names: "Jane Roe Tells Council".
    ends = (i for i in range(start + 1, end) if _ends_a_name(doc[i], i - start))
    end = next((i for i in ends if not (doc[i].is_title and fold(doc[i - 1].text) in _OF_A_HOUSE)), end)
    while end > start and (doc[end - 1].lower_ in ("'s", "’s") or not any(c.isalpha() for c in doc[end - 1].text)):
        end -= 1
    return start, end


def _is_initial(doc: Doc, index: int) -> bool:
    """Whether a capital A stands where no sentence begins: "Subs: A Moor"."""
    return doc[index].text == "A" and not _opens_a_sentence(doc, index)


def _ends_a_name(token: Token, place: int) -> bool:
    """Whether a line break or a verb of speech stands at a place in an extent that was taken for a name."""
    word = fold(token.text)
    if "\n" in word or word in REPORTING:
        return True
    return place > 1 and word.endswith("s") and word[:-1] in SPEECH_VERBS


def _is_title(doc: Doc, start: int, end: int) -> bool:
    """Whether the first token of an extent is a title that was taken for a part of the name."""
    word = fold(doc[start].text)
    if word in HONORIFICS:
        return word not in ("don", "u", "right", "st", "saint") or "." in word
    short = word in ABBREVIATED and (word.endswith(".") or word in _PLAIN_SHORT_TITLES)
    return word in OFFICES or short or (word == "of" and end - start > 1)


def _is_credit(doc: Doc, start: int, end: int) -> bool:
    """Whether a name stands in a photo credit, where agencies are parted by slashes."""
    return (start > 0 and doc[start - 1].text == "/") or (end < len(doc) and doc[end].text == "/")


def _with_names_in_brackets(doc: Doc, mentions: Sequence[Mention]) -> list[Mention]:
    """The same mentions; what an editor has put in brackets is a part of the name: "(Otto) Holm", "Otto (Holm)"."""
    result = list(mentions)
    for index, (one, other) in enumerate(pairwise(mentions)):
        before, between = text_at(doc, one.start - 1), doc[one.end : other.start].text
        last = text_at(doc, other.end) == _BRACKETS.get(between) and not text_at(doc, other.end + 1)[:1].isupper()
        bracketed = between == _BRACKETS.get(before) or last
        if bracketed and not one.name.is_full and not other.name.is_full:
            full = read_name(f"{one.name.text} {other.name.text}")
            if full is not None:
                result[index : index + 2] = [replace(one, name=full), replace(other, name=full)]
    return result


def _also_called(doc: Doc, mentions: Sequence[Mention]) -> dict[tuple[str, ...], Mention]:
    """By the words of a name that somebody is said to bear besides, who that is: "Ada Moor, known as Bear"."""
    found: dict[tuple[str, ...], Mention] = {}
    for one, other in pairwise(mentions):
        between = [fold(t.text) for t in doc[one.end : other.start] if any(c.isalnum() for c in t.text)]
        closed = any(t.text in ENDS | {";"} or t.is_space for t in doc[one.end : other.start])
        called = between[-1:] in _CALLED or (between[-1:] == ["as"] and "known" in between)
        if called and not closed and len(between) <= _LONGEST_CALLING:
            found.setdefault(other.name.words, one)
    return found


def _with_shared_surnames(doc: Doc, mentions: Sequence[Mention]) -> list[Mention]:
    """The same mentions; a first name that is joined to a full one ("Bill and Hillary Clinton") takes its surname."""
    surnames = {m.name.words[-1] for m in mentions if m.name.is_full}
    result = list(mentions)
    for index, (one, other) in enumerate(pairwise(mentions)):
        joined = other.start == one.end + 1 and fold(doc[one.end].text) in ("and", "&")
        first = one.name.words[0]
        if (
            joined
            and len(one.name.words) == 1
            and other.name.is_full
            and first in _FIRST_NAMES
            and first not in surnames
        ):
            full = read_name(f"{one.name.text} {other.name.text.split()[-1]}")
            if full is not None:
                result[index] = replace(one, name=full)
    return result


# Names that the tagger overlooked


def _overlooked(doc: Doc, mentions: Iterable[Mention], covering: Mapping[int, Span]) -> list[Mention]:
    """Mentions by a known full name or surname that are no entity, or one of another kind."""
    full: dict[str, set[tuple[str, ...]]] = {}
    for mention in mentions:
        if mention.name.is_full:
            full.setdefault(mention.name.words[0], set()).add(mention.name.words)
    short = {mention.name.words[0] for mention in mentions if not mention.name.is_full}
    last = {word for names in full.values() for words in names for word in _surnames(words, short)}
    surnames = {word for word in last if len(word) >= _SHORTEST_SURNAME and not word.endswith(".")}
    firsts = _first_names(mentions)
    common = {token.lower_ for token in doc if token.is_lower}
    found: list[Mention] = []
    index = 0
    while index < len(doc):
        word = fold(doc[index].text)
        size = _full_name_size(doc, index, full, covering)
        known = word in surnames or firsts.get(word, index) < index
        if not size and known and _names_by_surname(doc, index, common, covering):
            size = 1
        if size and (one := _mention(doc, index, index + size, covering)):
            found.append(one)
        index += size or 1
    return found


def _surnames(words: Sequence[str], alone: AbstractSet[str]) -> Iterator[str]:
    """The words of a full name by which alone somebody may be called: the last, or the one before in "Otto Holm Lind".

    `alone` are the words that stand as names by themselves: nobody is called by two surnames in turn.
    """
    yield words[-1]
    two = len(words) > 2 and words[-1] not in alone  # noqa: PLR2004 - a first name and two surnames
    if two and words[-2] not in _NO_SURNAMES:
        yield words[-2]


def _first_names(mentions: Iterable[Mention]) -> dict[str, int]:
    """The first words of full names that only one person bears, each with the token where it stands first."""
    bearers: dict[str, set[str]] = {}
    places: dict[str, int] = {}
    for mention in mentions:
        first = mention.name.words[0]
        if mention.name.is_full and len(first) >= _SHORTEST_SURNAME and not first.endswith("."):
            bearers.setdefault(first, set()).add(mention.name.words[-1])
            places[first] = min(mention.start, places.get(first, mention.start))
    return {first: place for first, place in places.items() if len(bearers[first]) == 1}


def _full_name_size(
    doc: Doc, index: int, full: Mapping[str, AbstractSet[tuple[str, ...]]], covering: Mapping[int, Span]
) -> int:
    """How many tokens of a known full name begin at a token and belong to no entity of their own.

    `full` holds the known names by their first word.
    """
    if not doc[index].text[0].isupper() or index in covering:
        return 0
    for words in sorted(full.get(fold(doc[index].text), ()), key=len, reverse=True):
        size = len(words)
        tokens = doc[index : index + size]
        if tuple(fold(t.text) for t in tokens) == words and not any(t.i in covering for t in tokens):
            return size
    return 0


def _names_by_surname(doc: Doc, index: int, common: set[str], covering: Mapping[int, Span]) -> bool:
    """Whether a token that equals a known surname names the person here."""
    token, entity = doc[index], covering.get(index)
    if not token.text[0].isupper() or _is_beside_a_capital(doc, index, covering):
        return False
    titled = index > 0 and fold(doc[index - 1].text) in HONORIFICS
    if entity is not None:
        return _is_mistaken(doc, entity, titled=titled)
    if titled:
        return True
    if token.lower_ in common or token.lower_ in CALENDAR or token.lower_ in GENTLE_WORDS:
        return token.tag_ == "NNP" and not token.is_sent_start
    return not token.tag_ or token.tag_.startswith("NN") or token.pos_ == "PROPN"


def _is_mistaken(doc: Doc, entity: Span, *, titled: bool) -> bool:
    """Whether an entity of another kind, that is just a known surname, is the person after all."""
    if entity.label_ not in _MISTAKEN or len(tuple(t for t in entity if t.lower_ not in ("'s", "’s"))) > 1:
        return False
    if titled or entity.label_ not in _PLACE_LABELS:
        return True
    return entity.start == 0 or fold(doc[entity.start - 1].text) not in _IN_A_PLACE


def _is_beside_a_capital(doc: Doc, index: int, covering: Mapping[int, Span]) -> bool:
    """Whether a capitalised word beside the token makes it a part of a longer name ("Roe Foundation", "Jane Roe")."""
    if doc[index].text.isupper():
        return False
    after = doc[index + 1] if index + 1 < len(doc) else None
    if after is not None and _may_be_a_name(after, covering) and not is_role_word(fold(after.text)):
        return True
    before = doc[index - 1] if index > 0 else None
    if before is None or not _may_be_a_name(before, covering):
        return False
    word = fold(before.text)
    if word in _FIRST_NAMES:
        return True
    return not (_opens_a_sentence(doc, index - 1) or word in HONORIFICS or is_role_word(word))


def _may_be_a_name(token: Token, covering: Mapping[int, Span]) -> bool:
    return token.text[0].isupper() and token.i not in covering and token.tag_ in ("", "NNP", "NNPS")


def _opens_a_sentence(doc: Doc, index: int) -> bool:
    return index == 0 or doc[index - 1].is_space or doc[index - 1].text in '.!?"“”'


# Persons


def _clustered(mentions: Sequence[Mention], called: Mapping[tuple[str, ...], Mention]) -> list[_Someone]:
    """The mentions by person: full names first, the longest before the others, then short ones in their order.

    `called` gives by the words of a name who is said to bear it besides.
    """
    people: list[_Someone] = []
    full = sorted((m for m in mentions if m.name.is_full), key=lambda m: (-len(m.name.words), m.start))
    for mention in full:
        sharing = (p for p in people if not p.words.isdisjoint(mention.name.words))
        _join(people, mention, [p for p in sharing if any(agree(mention.name, n) for n in p.full_names())])
    short = [m for m in mentions if not m.name.is_full]
    for mention in short:
        _join(people, mention, _short_fits(people, mention))
    for words, bearer in called.items():
        _merge(people, words, bearer)
    for someone in people:
        someone.mentions.sort(key=lambda m: m.start)
    return sorted(people, key=lambda p: p.mentions[0].start)


def _merge(people: list[_Someone], words: tuple[str, ...], bearer: Mention) -> None:
    """Make one of two persons where one bears, as the article says, the other's name besides."""
    who = next(p for p in people if bearer in p.mentions)
    for other in [p for p in people if p is not who and all(name.words == words for name in p.names)]:
        people.remove(other)
        for mention in other.mentions:
            who.add(mention)


def _is_nickname(doc: Doc, someone: _Someone) -> bool:
    """Whether one word in quotation marks is all that ever names somebody: known at school as “Bear”."""
    return all(len(m.name.words) == 1 and _stands_in_marks(doc, m) for m in someone.mentions)


def _is_family(doc: Doc, someone: _Someone) -> bool:
    """Whether a family is all that is ever named: "the Holms"."""
    return all(
        len(m.name.words) == 1
        and m.name.words[0].endswith("s")
        and text_at(doc, m.start - 1).lower() == "the"
        and not _qualifies(doc, m.end)
        for m in someone.mentions
    )


def _qualifies(doc: Doc, end: int) -> bool:
    """Whether a name that ends before a token says something of the noun there, but for a family."""
    if end >= len(doc) or doc[end].lower_ == "family":
        return False
    return doc[end].tag_[:2] in ("NN", "JJ") or doc[end].text == "-"


def _stands_in_marks(doc: Doc, mention: Mention) -> bool:
    """Whether a mention is all that stands in a pair of quotation marks, but for a comma or a stop."""
    end = mention.end + (text_at(doc, mention.end) in {",", "."})
    return text_at(doc, mention.start - 1) in OPENING_MARKS and text_at(doc, end) in CLOSING_MARKS


def _join(people: list[_Someone], mention: Mention, fitting: Sequence[_Someone]) -> None:
    """Add a mention to the best of the persons that it fits, or as a new person."""
    if not fitting:
        people.append(_Someone())
        people[-1].add(mention)
        return
    best = fitting[0] if len(fitting) == 1 else max(fitting, key=lambda p: _fit(p, mention))
    best.add(mention)


def _fit(someone: _Someone, mention: Mention) -> tuple[bool, bool, bool, bool, int, int, int]:
    """How well an ambiguous name goes to a person; the greatest wins.

    What the title says decides, then whom the article has called so before and more often, then who was named last.
    """
    role = mention.titles.role
    roles = {head_of(r.text) for m in someone.mentions for r in m.roles}
    before = [m for m in someone.mentions if m.start < mention.start]
    same = [m for m in before if m.name.words == mention.name.words]
    first = -min(m.start for m in someone.mentions)
    return (
        bool(mention.titles.pronoun) and _gender_of_first_name(someone) == mention.titles.pronoun,
        role is not None and head_of(role.text) in roles,
        any(m.name.words == mention.name.words for m in someone.mentions),
        not any(m.name.suffix for m in someone.mentions) or bool(mention.name.suffix),
        len(same),
        len(before),
        before[-1].start if before else first,
    )


def _short_fits(people: Sequence[_Someone], mention: Mention) -> list[_Someone]:
    """The persons that a short name fits: by the end of their name first, then its beginning, then its middle."""
    words, pronoun = mention.name.words, mention.titles.pronoun
    by_first_name = len(words) == 1 and words[0] in _FIRST_NAMES
    sharing = (p for p in people if by_first_name or not p.words.isdisjoint(words))
    willing = [p for p in sharing if not _contradicts(p, pronoun)]
    if mention.name.suffix:
        with_suffix = [p for p in willing if any(n.suffix == mention.name.suffix for n in p.names)]
        willing = with_suffix or willing
    tests = (_ends_with, _equals, _begins_with, _holds)
    for test in tests:
        fitting = [p for p in willing if any(test(n, words) for n in p.names)]
        if fitting:
            return fitting
    for like in (_is_short_for, _is_slip_for):
        meant = [p for p in people if any(like(words, n) for n in p.names)]
        if len(meant) == 1 and not _contradicts(meant[0], pronoun):
            return meant
    return []


def _is_slip_for(words: tuple[str, ...], name: Name) -> bool:
    """Whether one word is somebody's surname with a slip in it."""
    return len(words) == 1 and words[0] not in _FIRST_NAMES and name.is_full and is_misspelt(words[0], name.words[-1])


def _is_short_for(words: tuple[str, ...], name: Name) -> bool:
    """Whether one word is how a first name begins: Rafa for Rafael Benitez."""
    return (
        len(words) == 1 and name.is_full and len(words[0]) >= _SHORTEST_SURNAME and name.words[0].startswith(words[0])
    )


def _equals(name: Name, words: tuple[str, ...]) -> bool:
    if name.words == words:
        return True
    both_first = len(words) == len(name.words) == 1 and words[0] in _FIRST_NAMES and name.words[0] in _FIRST_NAMES
    return both_first and same_first_name(name.words[0], words[0])


def _ends_with(name: Name, words: tuple[str, ...]) -> bool:
    return name.is_full and name.words[-len(words) :] == words


def _begins_with(name: Name, words: tuple[str, ...]) -> bool:
    if not name.is_full:
        return False
    one_word = len(words) == 1 and not words[0].endswith(".")
    return name.words[: len(words)] == words or (
        one_word
        and (name.nickname == words[0] or (words[0] in _FIRST_NAMES and same_first_name(name.words[0], words[0])))
    )


def _holds(name: Name, words: tuple[str, ...]) -> bool:
    return name.is_full and words[0] not in PARTICLES and part_of(words, name.words)


def _contradicts(someone: _Someone, pronoun: str) -> bool:
    known = _gender_of_words(someone)
    return bool(pronoun and known and pronoun != known)


def _named(people: Sequence[_Someone]) -> dict[str, _Someone]:
    """The persons by canonical name, in order; two that would share one are told apart by their titles."""
    named: dict[str, _Someone] = {}
    for someone in people:
        name = _canonical(someone)
        if name in named:
            pronouns = [m.titles.pronoun for m in someone.mentions if m.titles.pronoun]
            name = f"{'Mrs' if pronouns[:1] == ['she'] else 'Mr'} {name}" if pronouns else name
        if name in named:
            named[name].mentions = sorted(named[name].mentions + someone.mentions, key=lambda m: m.start)
        else:
            named[name] = someone
    return named


def _canonical(someone: _Someone) -> str:
    """The fullest form: the most words, not in capitals alone, then the most usual, then the first."""
    counts = Counter(m.name.text for m in someone.mentions)
    names = list(someone.names)
    best = max(names, key=lambda n: (n.is_full, not n.is_shouted, len(n.words), bool(n.suffix), counts[n.text]))
    return _capitalised(best.text) if best.is_shouted else best.text


def _capitalised(text: str) -> str:
    """A name in capitals as it is mostly written."""
    return " ".join(w if "." in w else "-".join(part.capitalize() for part in w.split("-")) for w in text.split())


def _person(doc: Doc, name: str, someone: _Someone) -> Person:
    spans = (doc[m.start : m.end] for m in someone.mentions)
    return Person(name, _role(someone), tuple(Extent(s.start_char, s.end_char) for s in spans))


def _role(someone: _Someone) -> str | None:
    """The surest role, of the sure ones the one that says most, then the first."""
    roles = [(m, role) for m in someone.mentions for role in m.roles]
    if not roles:
        return None
    return min(roles, key=lambda pair: _role_rank(*pair))[1].text


def _all_roles(someone: _Someone) -> tuple[str, ...]:
    return tuple(dict.fromkeys(role.text for m in someone.mentions for role in m.roles if role.kind != AFFILIATION))


def _role_rank(mention: Mention, role: Role) -> tuple[int, bool, bool, bool, int]:
    first = fold(role.text).split()[0]
    return (
        max(role.kind, BESIDE),
        first in ("his", "her", "their", "my", "our", "your"),
        not mention.name.is_full,
        " " not in role.text,
        mention.start,
    )


# Gender


def _gender_of_words(someone: _Someone) -> Gender:
    """What titles before the name tell."""
    return _majority(Counter(m.titles.pronoun for m in someone.mentions if m.titles.pronoun))


def _gender_of_roles(someone: _Someone) -> Gender:
    """What phrases beside the name tell ("Roe, an actress"); less sure, as they may be another's."""
    return _majority(Counter(p for m in someone.mentions for r in m.roles if (p := pronoun_of_role(r.text))))


def _gender_of_first_name(someone: _Someone) -> Gender:
    names = someone.full_names() or list(someone.names)
    for name in names:
        for word in (*name.words[0].split("-"), name.nickname):
            if word in EITHER:
                continue
            if word in SHE:
                return "she"
            if word in HE:
                return "he"
    return ""


def _majority(told: Mapping[str, int]) -> Gender:
    she, he = told.get("she", 0), told.get("he", 0)
    if she == he:
        return ""
    return "she" if she > he else "he"


def _genders(doc: Doc, people: Mapping[str, _Someone]) -> dict[str, Gender]:
    """For each person the pronoun that titles tell, else the first name, else the pronouns that follow the name."""
    votes = _pronoun_votes(doc, people)
    genders: dict[str, Gender] = {}
    for name, someone in people.items():
        likely = _gender_of_first_name(someone) or _gender_of_roles(someone)
        genders[name] = _gender_of_words(someone) or _outvoted(likely, votes[name])
    return genders


_CLEAR = 3
"""So many pronouns that follow a name, without one against, outweigh a table of first names."""


def _outvoted(by_name: Gender, votes: Mapping[str, int]) -> Gender:
    by_pronouns = _majority(votes)
    if not by_name:
        return by_pronouns
    against = votes.get("he" if by_name == "she" else "she", 0)
    return by_pronouns if against >= _CLEAR and not votes.get(by_name) else by_name


def _pronoun_votes(doc: Doc, people: Mapping[str, _Someone]) -> dict[str, Counter[str]]:
    """The pronouns that follow a name with no other person between, in the same sentence or the next."""
    votes: dict[str, Counter[str]] = {name: Counter() for name in people}
    starts = sorted((m.start, name) for name, someone in people.items() for m in someone.mentions)
    for position, (start, name) in enumerate(starts):
        stop = starts[position + 1][0] if position + 1 < len(starts) else len(doc)
        pronoun = _next_pronoun(doc, start, stop)
        if pronoun:
            votes[name][pronoun] += 1
    return votes


def _next_pronoun(doc: Doc, start: int, stop: int) -> str:
    """The first pronoun for one person after a token, before `stop`, a quotation or the second full stop."""
    stops = 0
    for token in doc[start:stop]:
        stops += token.text in (".", "?", "!") or "\n" in token.text
        if stops > 1 or token.text in ('"', "“", "''", "``"):
            return ""
        if token.lower_ in ("he", "she", "his") or (token.tag_ == "PRP$" and token.lower_ == "her"):
            return SINGULAR[token.lower_]
    return ""
