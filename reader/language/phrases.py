"""How the words that name a speaker are read: whose name they hold at their head, or what they describe."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from reader.analysis import NAME_LABELS
from reader.language.labels import FINITE
from reader.language.lexicon.groups import PARTISANS, REPORTS, STATEMENTS
from reader.language.lexicon.places import COMPATRIOTS, LOCALS
from reader.language.lexicon.pronouns import (
    ARTICLES,
    CLAUSE_WORDS,
    DEFINITE,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVE_STARTS,
)
from reader.language.lexicon.titles import POSTNOMINALS
from reader.language.naming import fold
from reader.language.roles import Covering, is_role_word, text_at, titles_before

OWNER_MARKS = frozenset({"'s", "’s", "'", "’"})
_PARTING = frozenset({",", ";", "—", "–", "--", ":"})
_JOINING = frozenset({"and", "&", "or"})
_QUOTES = frozenset({'"', "“", "”", "''", "``", "«", "»"})
_BEFORE_A_SOURCE = frozenset({"by", "from", "among", "according", "to", "per"})
"""Words that lead to a source and are no part of it."""
_LONGEST_IN_A_LIST = 4
"""Tokens."""
ONE_OF_THEM = COMPATRIOTS | LOCALS | PARTISANS
"""Nouns by which an article speaks again of one human: where they come from, their party."""
_NOUN_TAGS = ("NN", "NNS", "NNP", "NNPS")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words that name a speaker, read."""

    start: int
    end: int
    """Where the noun phrase ends: clauses, dates and words set beside it are left out."""
    heads: tuple[Span, ...] = ()
    """The entities that the phrase is about, several where they are joined; none in a description."""
    noun: int | None = None
    """The token that heads a description."""
    owner: Span | None = None
    """Whose the described one is: the entity before a possessive mark."""


def read_phrase(doc: Doc, start: int, end: int, covering: Covering) -> Phrase:
    """What the tokens from `start` to `end` name, or describe."""
    start, end = _without_edges(doc, start, end)
    end = _cut(doc, start, end, covering)
    pieces = list(_pieces(doc, start, end, covering))
    if not pieces:
        return Phrase(start, end)
    heads = [_entity_head(doc, first, last, covering) for first, last in pieces]
    if _qualify_together(doc, pieces, heads, covering):
        return Phrase(start, pieces[1][1], (), noun_head(doc, *pieces[1], covering))
    person = _after_office(doc, pieces, heads, covering)
    if person is not None:
        return Phrase(start, person.end, (person,))
    if heads[0] is not None:
        joined = _joined(doc, pieces, heads)
        return Phrase(start, max(joined[-1].end, pieces[0][1]), joined)
    noun = noun_head(doc, *pieces[0], covering)
    named = _set_beside(doc, pieces, heads)
    if named is not None and noun is not None:
        return Phrase(start, named.end, (named,), noun)
    stop = _description_end(doc, start, end, pieces)
    return Phrase(start, stop, (), noun, _owner(doc, start, stop, noun, covering))


def _after_office(
    doc: Doc, pieces: Sequence[tuple[int, int]], heads: Sequence[Span | None], covering: Covering
) -> Span | None:
    """The person whose name stands by itself behind an office: "Acme, Saltby's chairman, John Roe"."""
    if heads[0] is not None and heads[0].label_ == "PERSON":
        return None
    for (first, last), (start, _), head in zip(pieces, pieces[1:], heads[1:], strict=False):
        if head is None or head.label_ != "PERSON" or doc[last].text not in _PARTING:
            continue
        alone = head.start == start or titles_before(doc, head.start, covering).start <= start
        noun = noun_head(doc, first, last, covering)
        word = "" if noun is None else fold(doc[noun].text)
        if alone and is_role_word(word) and doc[noun or 0].tag_ != "NNS":
            return head
    return None


def _without_edges(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and not _has_letters(doc[start]):
        start += 1
    while start + 1 < end and fold(doc[start].text) in _BEFORE_A_SOURCE:
        start += 1
    while end > start and not _has_letters(doc[end - 1]) and doc[end - 1].text not in OWNER_MARKS:
        end -= 1
    if end > start and doc[end - 1].text in OWNER_MARKS:
        end -= 1
    opened = next((i for i in range(end - 1, start, -1) if doc[i].text in "()"), end)
    return start, opened if text_at(doc, opened) == "(" else end


def _has_letters(token: Token) -> bool:
    return any(c.isalnum() for c in token.text)


def _cut(doc: Doc, start: int, end: int, covering: Covering) -> int:
    """Where the first clause, quotation or line break in the phrase begins."""
    for index in range(start + 1, end):
        token = doc[index]
        if index in covering and (covering[index].start < index or covering[index].label_ in NAME_LABELS):
            continue
        if fold(token.text) in RELATIVE_STARTS or token.text in _QUOTES or "\n" in token.text:
            return index
        if fold(token.text) in CLAUSE_WORDS - _JOINING - {"as", "like"} or token.tag_ in FINITE:
            return index
    return end


def _pieces(doc: Doc, start: int, end: int, covering: Covering) -> Iterator[tuple[int, int]]:
    """The phrase in pieces, parted by commas, dashes and "and"; marks and "and" inside of names part nothing."""
    first = start
    for index in range(start, end):
        token = doc[index]
        inside = index in covering
        parts = token.text in _PARTING and not _stands_in_a_date(doc, index)
        if fold(token.text) in _JOINING and not inside:
            parts = not _joins_titles(doc, index, end) and not _joins_charges(doc, first, index, end, covering)
        if parts and not inside:
            if first < index:
                yield first, index
            first = index + 1
    if first < end:
        yield first, end


def _stands_in_a_date(doc: Doc, index: int) -> bool:
    """Whether a comma stands between a day and its year: "an April 3, 2019 report"."""
    return text_at(doc, index - 1).isdigit() and text_at(doc, index + 1).isdigit()


def _joins_titles(doc: Doc, index: int, end: int) -> bool:
    """Whether an "and" joins two titles of one person ("founder and chief executive Jane Roe")."""
    before = fold(doc[index - 1].text) if index else ""
    after = fold(doc[index + 1].text) if index + 1 < end else ""
    return is_role_word(before) and not before.endswith("s") and doc[index - 1].text[0].islower() and after.islower()


def _joins_charges(doc: Doc, start: int, index: int, end: int, covering: Covering) -> bool:
    """Whether an "and" joins what one person is in charge of ("the work and pensions secretary")."""
    definite = fold(doc[start].text) in DEFINITE and all(doc[i].text.islower() for i in range(start + 1, end))
    if not definite or is_role_word(fold(doc[index - 1].text)) or fold(text_at(doc, index + 1)) in DETERMINERS:
        return False
    noun = noun_head(doc, index + 1, end, covering)
    return noun is not None and is_role_word(fold(doc[noun].text)) and doc[noun].tag_ != "NNS"


def _entity_head(doc: Doc, start: int, end: int, covering: Covering) -> Span | None:
    """The entity that a piece is about."""
    for entity in _entities_in(start, end, covering):
        if entity.label_ not in NAME_LABELS or (entity.start > start and doc[entity.start - 1].text == "("):
            continue
        if text_at(doc, entity.end, end) in OWNER_MARKS:
            if _speaks_for_its_owner(doc, entity.end + 1, end):
                return entity
            continue
        speaks = not is_modifier(doc, entity, end) or _reports(doc, entity, end, covering)
        if speaks and not _is_governed(doc, entity, start, covering):
            return None if _is_some_of(doc, entity, start) or _is_one_of(doc, entity, start) else entity
    return _author(doc, start, end, covering)


def _qualify_together(
    doc: Doc, pieces: Sequence[tuple[int, int]], heads: Sequence[Span | None], covering: Covering
) -> bool:
    """Whether two names of peoples qualify one noun: "French and English clubs"."""
    if len(pieces) < 2 or heads[0] is None or heads[1] is not None or heads[0].label_ != "NORP":  # noqa: PLR2004 - two
        return False
    (first, last), (other, end) = pieces[:2]
    peoples = [entity for entity in _entities_in(other, end, covering) if entity.label_ == "NORP"]
    joined = [fold(token.text) for token in doc[last:other]] in (["and"], ["or"])
    alone = heads[0].start - first <= 1 and heads[0].end == last
    return joined and alone and any(entity.start == other and is_modifier(doc, entity, end) for entity in peoples)


def _is_some_of(doc: Doc, entity: Span, start: int) -> bool:
    """Whether only some of a people or a party are meant: "many Republicans"."""
    return entity.label_ == "NORP" and any(_has_letters(t) and fold(t.text) != "the" for t in doc[start : entity.start])


def _is_one_of(doc: Doc, entity: Span, start: int) -> bool:
    """Whether somebody already named is meant by a country or a party: "the American"."""
    named = entity.label_ == "NORP" and entity.text in ONE_OF_THEM
    return named and entity.start == start + 1 and fold(doc[start].text) in DEFINITE


def _entities_in(start: int, end: int, covering: Covering) -> list[Span]:
    return sorted({covering[index] for index in range(start, end) if index in covering})


def _speaks_for_its_owner(doc: Doc, start: int, end: int) -> bool:
    """Whether what somebody owns is a statement ("Roe's letter"): then it is the owner who speaks."""
    return _folded_head(doc, start, end, {}) in STATEMENTS


def _reports(doc: Doc, entity: Span, end: int, covering: Covering) -> bool:
    """Whether an entity qualifies a report, which it has made: "an Acme report"."""
    return entity.label_ in ("ORG", "PERSON") and _folded_head(doc, entity.end, end, covering) in REPORTS


def _folded_head(doc: Doc, start: int, end: int, covering: Covering) -> str:
    noun = noun_head(doc, start, end, covering)
    return "" if noun is None else fold(doc[noun].text)


def _author(doc: Doc, start: int, end: int, covering: Covering) -> Span | None:
    """Whom a statement is by or from ("a letter from Acme")."""
    noun = noun_head(doc, start, end, covering)
    if noun is None or fold(doc[noun].text) not in STATEMENTS:
        return None
    for entity in _entities_in(noun, end, covering):
        before = entity.start - 1
        while before > noun and _qualifies(doc[before]):
            before -= 1
        by = fold(doc[before].text) in ("from", "by") and text_at(doc, entity.end, end) not in OWNER_MARKS
        if by and not is_modifier(doc, entity, end):
            return entity
    return None


def is_modifier(doc: Doc, entity: Span, end: int) -> bool:
    """Whether a noun that the entity only qualifies follows it in the piece ("NATO officials")."""
    behind = entity.end
    is_person = entity.label_ == "PERSON" and fold(text_at(doc, entity.start - 1)) != "the"
    while is_person and text_at(doc, behind, end) in POSTNOMINALS:
        behind += 1
    if behind >= min(end, len(doc)):
        return False
    after = doc[behind]
    if after.text == "-" and not after.whitespace_ and behind + 1 < end:
        return True
    word = fold(after.text)
    if not after.text[0].isalpha() or word in PREPOSITIONS or word in CLAUSE_WORDS or word in DETERMINERS:
        return False
    if after.tag_:
        return after.tag_ in (*_NOUN_TAGS, "JJ", "JJR", "JJS", "CD", "VBG", "VBN") and not word.endswith("self")
    return is_role_word(word) or word.endswith("s") or entity.label_ == "NORP"


def _qualifies(token: Token) -> bool:
    """Whether a word can stand between a preposition and the name that it governs."""
    word = fold(token.text)
    if word in DETERMINERS or token.text in OWNER_MARKS:
        return True
    return word not in PREPOSITIONS and word not in CLAUSE_WORDS and _has_letters(token)


def _is_governed(doc: Doc, entity: Span, start: int, covering: Covering) -> bool:
    """Whether a preposition inside of the piece governs the entity ("a spokesman for Roe")."""
    first = entity.start
    if entity.label_ == "PERSON":
        first = titles_before(doc, entity.start, covering).start
    index = first - 1
    while index >= start and _qualifies(doc[index]):
        index -= 1
    return index > start and fold(doc[index].text) in PREPOSITIONS


def _joined(doc: Doc, pieces: Sequence[tuple[int, int]], heads: Sequence[Span | None]) -> tuple[Span, ...]:
    """The first head with those that are joined to it by "and"; alone where no "and" joins."""
    result = [head for head in heads[:1] if head is not None]
    waiting: list[Span] = []
    for (_, before), (first, _), previous, head in zip(pieces, pieces[1:], heads, heads[1:], strict=False):
        by_and = any(fold(t.text) in _JOINING for t in doc[before:first])
        after_comma = any(t.text in _PARTING for t in doc[before:first])
        if head is None:
            waiting = [] if not after_comma else waiting
            continue
        if previous is None and not after_comma:
            break
        waiting.append(head)
        if by_and:
            return (*result, *waiting)
    return tuple(result)


def _set_beside(doc: Doc, pieces: Sequence[tuple[int, int]], heads: Sequence[Span | None]) -> Span | None:
    """The name in a second piece that is a name and nothing else ("the group's chairman, John Roe")."""
    name = next(iter(heads[1:]), None)
    if name is None or name.label_ not in ("PERSON", "ORG", "PRODUCT") or fold(doc[pieces[1][0]].text) in PREPOSITIONS:
        return None
    between = doc[pieces[0][1] : pieces[1][0]]
    by_comma = any(t.text in _PARTING for t in between)
    return name if by_comma and not any(fold(t.text) in _JOINING for t in between) else None


def _description_end(doc: Doc, start: int, end: int, pieces: Sequence[tuple[int, int]]) -> int:
    """Where a description ends: before the first comma that does not join; "and" goes on."""
    stop = pieces[0][1]
    for (_, before), (first, last) in pairwise(pieces):
        if any(t.text in _PARTING for t in doc[before:first]) and not _lists(doc, first, pieces):
            break
        stop = last
    return max(min(stop, end), start)


def _lists(doc: Doc, first: int, pieces: Sequence[tuple[int, int]]) -> bool:
    """Whether the piece that begins at a token stands in a list that "and" ends ("voters in A, B and C")."""
    rest = [piece for piece in pieces if piece[0] >= first]
    if any(end - start > _LONGEST_IN_A_LIST for start, end in rest):
        return False
    joints = [doc[before:start] for (_, before), (start, _) in pairwise(rest)]
    return bool(joints) and any(fold(t.text) in _JOINING for t in joints[-1])


def noun_head(doc: Doc, start: int, end: int, covering: Covering) -> int | None:
    """The token that heads the noun phrase: the last noun before its first preposition; else its last word."""
    noun = other = None
    for index in range(start, min(end, len(doc))):
        token, entity = doc[index], covering.get(index)
        inside = entity is not None and entity.start < index
        if (noun or other) is not None and not inside and fold(token.text) in PREPOSITIONS:
            break
        if noun is not None and token.tag_ in ("VBN", "VBG") and not _is_noun(doc, index + 1, end):
            break
        if _is_noun(doc, index, end):
            noun = index
        elif token.text[0].isalnum() and fold(token.text) not in ARTICLES:
            other = index
    return other if noun is None else noun


def _is_noun(doc: Doc, index: int, end: int) -> bool:
    if index >= min(end, len(doc)) or not doc[index].text[0].isalnum():
        return False
    word, tag = fold(doc[index].text), doc[index].tag_
    if tag:
        return tag in _NOUN_TAGS or is_role_word(word)
    return word not in DETERMINERS and word not in CLAUSE_WORDS


def _owner(doc: Doc, start: int, end: int, noun: int | None, covering: Covering) -> Span | None:
    if noun is None:
        return None
    for entity in _entities_in(start, end, covering):
        if entity.end < noun and text_at(doc, entity.end, end) in OWNER_MARKS:
            return entity
    return None
