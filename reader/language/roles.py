"""What an article says somebody is: titles before the name, phrases set beside it, a plain "X is the chairman"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.lang.en.stop_words import STOP_WORDS
from spacy.tokens import Doc, Span, Token

from reader.language.cues import SPEECH_VERBS
from reader.language.labels import FINITE
from reader.language.lexicon.pronouns import (
    ARTICLES,
    CALENDAR,
    CLAUSE_WORDS,
    DEFINITE,
    DETERMINERS,
    POSSESSIVE,
    PREPOSITIONS,
    RELATIVE_STARTS,
    REPORTING,
)
from reader.language.lexicon.titles import (
    ABBREVIATED,
    ENDINGS,
    GENDERED,
    HONORIFICS,
    KIN,
    MODIFIERS,
    NOT_PEOPLE,
    OFFICES,
    PERSON_WORDS,
    ROYAL,
    TRADES,
    WITHOUT_ROLE,
)
from reader.language.naming import fold

Covering = Mapping[int, Span]
"""The entity that covers a token, by the token's index."""

TITLE, BESIDE, SAID_TO_BE, AFFILIATION = range(4)
"""Where a role was found, the surest place first."""

_LONGEST = 14
"""Tokens of the longest phrase that is taken for a role."""
_HEADS = OFFICES | TRADES | ABBREVIATED | frozenset(KIN) | frozenset(ROYAL)
_JOINING = frozenset({"and", "or", "but"})
_JOINTS = frozenset("-/–‑&")
_CLOSING = frozenset(',.;:)]—–-|”"')
_DASHES = frozenset({"—", "–", "-", "--"})
_OWNER_MARKS = frozenset({"'s", "’s", "'", "’"})
_SHORTEST_ENDING = 5
_OPINIONS = frozenset(
    "amazing awful bad best better brilliant excellent fantastic fine good great greatest nice real terrible true"
    " wonderful worst".split()
)
"""What somebody thinks of a person, and no part of an office."""
_MADE = frozenset({"appointed", "elected", "named"})
"""What stands between "was" and an office that somebody was given."""
_PLACES = ("GPE", "LOC", "NORP")


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is said to be, as the article words it."""

    text: str
    kind: int
    """One of `TITLE`, `BESIDE`, `SAID_TO_BE`, `AFFILIATION`."""


@dataclass(frozen=True, slots=True)
class Titles:
    """The words of address and office before a name."""

    start: int
    """The token where they begin; that of the name where there are none."""
    pronoun: str = ""
    """What the form of address tells: "she", "he" or nothing."""
    role: Role | None = None


def is_role_word(word: str) -> bool:
    """Whether a folded word, or the last part of it, names an office, a trade or a place in a family."""
    last = word.replace("/", "-").split("-")[-1] or word
    if word in _HEADS or last in _HEADS:
        return True
    if len(last) < _SHORTEST_ENDING or last in NOT_PEOPLE or last in CALENDAR or not last.isalpha():
        return False
    return last.endswith(ENDINGS)


def pronoun_of_role(text: str) -> str:
    """The pronoun that the head of a role tells: "she" for an actress; empty where it tells none."""
    return GENDERED.get(head_of(text), "")


def head_of(phrase: str) -> str:
    """The folded head of a noun phrase: the last word before the first preposition or comma."""
    head = ""
    for word in fold(phrase).replace(",", " , ").split():
        bare = word.strip("\"'“”‘’()")
        if head and (word == "," or bare in PREPOSITIONS or bare in RELATIVE_STARTS):
            break
        head = bare or head
    return head


def titles_before(doc: Doc, start: int, covering: Covering) -> Titles:
    """The titles before the name that begins at the token `start`, and what they tell."""
    first, pronoun = start, ""
    while first > 0 and _is_honorific(doc[first - 1]):
        first -= 1
        pronoun = pronoun or HONORIFICS[fold(doc[first].text)]
    head = _title_head(doc, first, covering)
    if head is None:
        return Titles(first, pronoun)
    left = _extended(doc, head, covering)
    text = phrase_text(doc, left, first)
    if fold(doc[head].text) in WITHOUT_ROLE or not text or doc[head].tag_ == "NNS":
        return Titles(left, pronoun)
    return Titles(left, pronoun or GENDERED.get(fold(doc[head].text), ""), Role(text, TITLE))


def phrase_text(doc: Doc, start: int, end: int) -> str:
    """The words of a phrase with single spaces, without an article at its head or marks at its ends."""
    while start < end and (fold(doc[start].text) in ARTICLES | DEFINITE | CALENDAR or not _has_letters(doc[start])):
        start += 1
    if 0 < start < end and doc[start - 1].is_digit and not doc[start - 1].whitespace_:
        start -= 1  # the figure of "100m champion"
    if end - start > 2 and fold(doc[end - 1].text) in CALENDAR and fold(doc[end - 2].text) in PREPOSITIONS:  # noqa: PLR2004 - "on Monday" behind a noun
        end -= 2
    while end > start and fold(doc[end - 1].text) in PREPOSITIONS | ARTICLES | {"and"}:
        end -= 1
    return " ".join(doc[start:end].text.split()).strip(' ,;:-–—"“”')


def _has_letters(token: Token) -> bool:
    return any(c.isalnum() for c in token.text)


def _is_honorific(token: Token) -> bool:
    return fold(token.text) in HONORIFICS and token.text[0].isupper()


def _title_head(doc: Doc, end: int, covering: Covering) -> int | None:
    """The token that heads the title which ends before `end`."""
    last = _before_brackets(doc, end) - 1
    if last < 0 or doc[last].is_space:
        return None
    if _heads_a_title(doc, last, covering):
        return last
    for index in range(last, max(last - 6, 0), -1):
        token = doc[index]
        entity = covering.get(index)
        if fold(token.text) in ("of", "for") and index < last and entity is None:
            return index - 1 if _heads_a_title(doc, index - 1, covering) else None
        if entity is not None and entity.label_ != "PERSON":
            continue
        if token.is_space or (not _fits_in_a_title(token) and fold(token.text) not in ARTICLES):
            return None
    return None


def _heads_a_title(doc: Doc, index: int, covering: Covering) -> bool:
    token, entity = doc[index], covering.get(index)
    if entity is not None and (entity.label_ == "PERSON" or entity.label_ in _PLACES or index + 1 != entity.end):
        return False
    word = fold(token.text)
    if _reports(word) or word in PERSON_WORDS:
        return False
    return is_role_word(word) and (word in _HEADS or not token.tag_ or token.tag_.startswith("NN"))


def _before_brackets(doc: Doc, end: int) -> int:
    """The token before a short form in brackets, as in "Member of Parliament (MP) ..."; `end` where there is none."""
    in_brackets = text_at(doc, end - 1) == ")" and text_at(doc, end - 3) == "("
    return end - 3 if in_brackets and text_at(doc, end - 4) else end


def _extended(doc: Doc, head: int, covering: Covering) -> int:
    """Where the phrase begins that has its head at the token `head`."""
    start = head if covering.get(head) is None else covering[head].start
    while start > 0 and head - start < _LONGEST:
        step = _step_left(doc, start, covering)
        if step == start:
            break
        start = step
        if _ends_a_phrase(doc[start]):
            break
    return start


def _ends_a_phrase(token: Token) -> bool:
    return fold(token.text) in POSSESSIVE


def _step_left(doc: Doc, start: int, covering: Covering) -> int:
    before = doc[start - 1]
    entity = covering.get(start - 1)
    if before.text in _OWNER_MARKS:
        return _owner_start(doc, start - 1, covering)
    if before.text in _JOINTS and not before.whitespace_ and start > 1 and not doc[start - 2].is_space:
        return start - 2
    if entity is not None:
        return start if entity.label_ == "PERSON" else entity.start
    if fold(before.text) == "and" and _joins_titles(doc, start, covering):
        office = _title_head(doc, start - 1, covering)
        return start - 2 if office is None else office
    return start - 1 if _fits_in_a_title(before) or fold(before.text) in POSSESSIVE else start


def _owner_start(doc: Doc, mark: int, covering: Covering) -> int:
    """Where the owner before a possessive mark begins; after the mark where nobody is there."""
    owner = covering.get(mark - 1) if mark > 0 else None
    if owner is not None:
        return owner.start
    if mark > 0 and doc[mark - 1].is_alpha and not _is_closed_class(doc[mark - 1]):
        return mark - 1
    return mark + 1


def _joins_titles(doc: Doc, start: int, covering: Covering) -> bool:
    """Whether the "and" before `start` stands between two titles of one person."""
    word = fold(text_at(doc, start - 2))
    if not word or covering.get(start - 2) is not None:
        return False
    return word in MODIFIERS or (is_role_word(word) and not word.endswith("s"))


def _reports(word: str) -> bool:
    """Whether a folded word is a verb of speech that tells of the past, or an everyday one in any form."""
    if word in REPORTING:
        return True
    stems = (word[:-1], word[:-2], word[:-3], f"{word[:-3]}y") if word.endswith("ed") else ()
    return any(stem in SPEECH_VERBS for stem in stems)


def _is_closed_class(token: Token) -> bool:
    word = fold(token.text)
    return word in CLAUSE_WORDS or word in PREPOSITIONS or word in DETERMINERS or _reports(word) or word in CALENDAR


def _fits_in_a_title(token: Token) -> bool:
    """Whether a word can stand in a title before its head."""
    if token.is_space or _is_closed_class(token) or not _has_letters(token):
        return False
    if fold(token.text) in MODIFIERS or is_role_word(fold(token.text)):
        return True
    if token.tag_:
        return token.tag_ in ("JJ", "JJS", "NN", "NNP", "NNPS", "HYPH", "AFX") or _is_first(token)
    return token.text[0].isupper()


def _is_first(token: Token) -> bool:
    return fold(token.text) in ("first", "second", "third", "longest-serving", "then")


def roles_around(doc: Doc, start: int, end: int, covering: Covering) -> Iterator[Role]:
    """The roles that phrases beside a name, from token `start` to `end`, give to it; surest first."""
    found = (_set_before(doc, start, end, covering), _set_after(doc, end, covering))
    yield from (Role(text, BESIDE) for text in found if text)
    said = _said_to_be(doc, end, covering)
    if said:
        yield Role(said, SAID_TO_BE)
    affiliation = _affiliation(doc, end, covering)
    if affiliation:
        yield Role(affiliation, AFFILIATION)


def text_at(doc: Doc, index: int, end: int | None = None) -> str:
    """The text of a token, "" for none there, or none before `end`."""
    return doc[index].text if 0 <= index < (len(doc) if end is None else min(end, len(doc))) else ""


def _set_after(doc: Doc, end: int, covering: Covering) -> str:
    """The role in ", a builder in Ohio,", after age and brackets."""
    at = _after_brackets(doc, end)
    if text_at(doc, at) != "," and text_at(doc, at) not in _DASHES:
        return ""
    at += 1
    if text_at(doc, at).isdigit() and text_at(doc, at + 1) == ",":
        at += 2
    stop = _phrase_end(doc, at, covering)
    if not _is_closed(doc, stop) or _names_somebody(doc, at, stop, covering):
        return ""
    return _role_in(doc, at, stop, covering)


def _after_brackets(doc: Doc, at: int) -> int:
    if text_at(doc, at) != "(":
        return at
    close = next((i for i in range(at, min(at + 8, len(doc))) if doc[i].text == ")"), None)
    return at if close is None else close + 1


def _phrase_end(doc: Doc, at: int, covering: Covering) -> int:
    """Where a noun phrase that begins at a token must end: a mark, a verb, a clause or another person."""
    index = at
    while index < min(at + _LONGEST, len(doc)):
        token, entity = doc[index], covering.get(index)
        word = fold(token.text)
        if entity is not None and entity.end > index and (index > at or entity.label_ != "PERSON"):
            index = entity.end
            continue
        if _ends_a_noun_phrase(token) or (word == "and" and _is_person(covering.get(index + 1))):
            break
        if index > at and doc[index - 1].text.endswith(".") and token.is_title and word in STOP_WORDS:
            break  # a sentence that ends with an abbreviation: "of Moor Bros. However, ..."
        index += 1
    return index


def _is_person(entity: Span | None) -> bool:
    return entity is not None and entity.label_ == "PERSON"


def _ends_a_noun_phrase(token: Token) -> bool:
    word = fold(token.text)
    if token.is_space or word in RELATIVE_STARTS or _reports(word):
        return True
    if token.text in _CLOSING or token.text in '“"(!?…':
        return token.text not in _JOINTS or bool(token.whitespace_)
    return token.tag_ in FINITE or (not token.tag_ and word in CLAUSE_WORDS and word != "and")


def _is_closed(doc: Doc, index: int) -> bool:
    """Whether a mark, a relative clause or the end of the text stands at the token."""
    if index >= len(doc) or doc[index].is_space:
        return True
    if index > 0 and len(doc[index - 1]) > 1 and doc[index - 1].text.endswith(".") and doc[index].is_title:
        return True
    return doc[index].text in _CLOSING or fold(doc[index].text) in RELATIVE_STARTS


def _names_somebody(doc: Doc, start: int, end: int, covering: Covering) -> bool:
    """Whether a phrase names another person as its head: "president Jane Doe"."""
    for index in range(start, end):
        if _is_person(covering.get(index)):
            owned = text_at(doc, covering[index].end) in _OWNER_MARKS
            return not owned and not any(fold(doc[i].text) in PREPOSITIONS for i in range(start, index))
    return False


def _role_in(doc: Doc, start: int, end: int, covering: Covering) -> str:
    """The text of the noun phrase from `start` to `end` where its head is a role, else nothing."""
    while start < end and not _has_letters(doc[start]):
        start += 1
    first = fold(text_at(doc, start))
    if start >= end or end - start >= _LONGEST or first in _JOINING:
        return ""
    if first == "one" and fold(text_at(doc, start + 1)) == "of":
        return phrase_text(doc, start, end) if any(is_role_word(fold(t.text)) for t in doc[start + 2 : end]) else ""
    alone = covering.get(start)
    if alone is not None and end - start == 1 == len(alone):
        return ""  # a list of names goes on: "Ada Moor, Prince and others"
    head = _head_token(doc, start, end, covering)
    if head is None or _is_plural(head) or not _heads_a_title(doc, head.i, covering):
        return ""
    word = fold(head.text)
    governed = first in PREPOSITIONS and word not in MODIFIERS
    return "" if governed or word in WITHOUT_ROLE else phrase_text(doc, start, end)


def _is_plural(token: Token) -> bool:
    return (
        token.tag_ in ("NNS", "NNPS") if token.tag_ else token.lower_.endswith("s") and not token.lower_.endswith("ss")
    )


def _head_token(doc: Doc, start: int, end: int, covering: Covering) -> Token | None:
    """The last word of the phrase before its first preposition."""
    head = None
    for token in doc[start:end]:
        inside = covering.get(token.i) is not None and covering[token.i].start < token.i
        word = fold(token.text)
        # "the founder and head" is a founder first, "the work and pensions secretary" no work
        joins = word == "and" and head is not None and is_role_word(fold(head.text))
        if head is not None and not inside and (word in PREPOSITIONS or joins):
            break
        head = token if token.text[0].isalpha() and fold(token.text) not in ARTICLES else head
    return head


def _set_before(doc: Doc, start: int, end: int, covering: Covering) -> str:
    """The role in "the group's chairman, John Roe,"."""
    while start > 0 and _is_honorific(doc[start - 1]):
        start -= 1
    comma = start - 1
    if text_at(doc, comma) != ",":
        return ""
    left = comma
    while left > 0 and comma - left < _LONGEST and not _breaks_to_the_left(doc[left - 1]):
        left -= 1
    set_off = _is_set_off(doc, end, covering)
    for first in range(left, comma):
        begins = first == left and _starts_a_clause(doc, first)
        if not begins and not (set_off and fold(doc[first].text) in ARTICLES | POSSESSIVE):
            continue
        inside = covering.get(first) is not None and covering[first].start < first
        role = "" if inside else _role_in(doc, first, comma, covering)
        if role:
            return "" if _names_somebody(doc, first, comma, covering) or _goes_on(doc, end, covering) else role
    return ""


def _goes_on(doc: Doc, end: int, covering: Covering) -> bool:
    """Whether a list of people goes on after a name."""
    return text_at(doc, end) in (",", "and") and _is_person(covering.get(end + 1))


def _starts_a_clause(doc: Doc, index: int) -> bool:
    return index == 0 or doc[index - 1].is_space or doc[index - 1].text in '.!?"”“'


def _is_set_off(doc: Doc, end: int, covering: Covering) -> bool:
    """Whether a name that follows a comma is closed by a mark, and no list goes on."""
    if end >= len(doc) or doc[end].is_space:
        return True
    return doc[end].text in _CLOSING and not _goes_on(doc, end, covering)


def _breaks_to_the_left(token: Token) -> bool:
    if token.is_space or _reports(fold(token.text)) or fold(token.text) in CLAUSE_WORDS - {"and"}:
        return True
    if token.is_punct and token.text not in _JOINTS and token.text not in _OWNER_MARKS:
        return True
    return token.tag_ in FINITE


def _said_to_be(doc: Doc, end: int, covering: Covering) -> str:
    """The role in "John Roe is the chairman of Acme"."""
    if text_at(doc, end).lower() not in ("is", "was") or end + 2 > len(doc):
        return ""
    at = end + 1 + (text_at(doc, end + 1).lower() in _MADE)
    stop = _phrase_end(doc, at, covering)
    praised = any(fold(token.text) in _OPINIONS for token in doc[at:stop])
    if praised or _names_somebody(doc, at, stop, covering):
        return ""
    return _role_in(doc, at, stop, covering)


def _affiliation(doc: Doc, end: int, covering: Covering) -> str:
    """The organisation in "John Roe, of the Example Institute,", with its "of"."""
    at = end + 1 if text_at(doc, end) == "," else end
    if text_at(doc, at) not in ("of", "from"):
        return ""
    first = at + 2 if text_at(doc, at + 1) == "the" else at + 1
    entity = covering.get(first)
    if entity is None or entity.label_ != "ORG" or text_at(doc, entity.end) in _OWNER_MARKS:
        return ""
    return " ".join(doc[at : entity.end].text.split())
