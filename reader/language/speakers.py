"""From the words that name a speaker at the cue to who that is."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import pairwise
from operator import attrgetter

from spacy.tokens import Doc, Span, Token

from reader.analysis import NAME_LABELS, Speaker
from reader.article import Extent
from reader.language.antecedents import Antecedents, Place, is_subject
from reader.language.labels import ENDS, FINITE
from reader.language.lexicon.groups import (
    COMPANY_LIKE,
    CROWDS,
    ORGANISATION_HEADS,
    PAPERS,
    PARTIES,
    PLACE_HEADS,
    PRESS_LIKE,
    PRESS_NAMES,
    SPEAKING_FOR_OTHERS,
    STATEMENTS,
    STUDIES,
)
from reader.language.lexicon.officeholders import KNOWN_OFFICES
from reader.language.lexicon.pronouns import (
    ARTICLES,
    CALENDAR,
    CLAUSE_WORDS,
    DEFINITE,
    DETERMINERS,
    FIRST_PERSON,
    INDEFINITE,
    ONE_OF,
    PLURAL,
    POSSESSIVE,
    PREPOSITIONS,
    RELATIVE,
    REPORTING,
    SECOND_PERSON,
    SINGULAR,
    THING,
)
from reader.language.lexicon.titles import DISTINGUISHING, GENDERED, KIN, KINDS_OF, OFFICES, PERSON_WORDS, STANDINGS
from reader.language.naming import fold
from reader.language.people import Cast, Gender
from reader.language.phrases import ONE_OF_THEM, OWNER_MARKS, Phrase, is_modifier, read_phrase
from reader.language.roles import head_of, is_role_word, text_at, titles_before

_AGE = re.compile(r"\b(\d{1,3})\s*-\s*year\s*-\s*old\b", re.IGNORECASE)
_CARRIED_OVER = 2
"""Paragraphs over which "they" and "it" still mean who spoke last."""
_NEAR = 2
"""Sentences back in which an organisation is near enough for "it" and "they"."""
_STEM = 5
"""Letters that a country and its adjective share (Russia, Russian)."""
_MOST_BEFORE_A_NOUN = 10
_MOST_BEHIND_A_NOUN = 12
_TITLE_AND_JOINT = 4
"""Tokens between two joined names: "and", and a title of the second."""
_PAIRS = (["two"], ["pair"], ["duo"], ["couple"], ["three"], ["trio"])
"""Words for people who have just been named together."""
_OF_ONE_COUNTRY = frozenset({"chancellor", "pope", "taoiseach"})
"""Offices that news speaks of without a country or another word."""
_FIRST_OR_SECOND = {"latter": 0, "former": 1}
"""The place of each among those named before, the last first."""
_MEN: dict[str, Gender] = {"men": "he", "women": "she", "people": ""}
_FAR_BEFORE = 300
"""Tokens in which "two officials" are looked for before "the two officials"."""
_LONG_AGO = 12
"""Sentences after which "the two lawmakers" still means a pair."""
_LONGEST_CHAIN = 12
"""Descriptions that stand for one another in turn, at the most."""
_MOST_NAMES = 200
"""So many names before a mention are looked at."""
_NOWHERE = (-1, "")
_ORG_LABELS = ("ORG", "GPE", "NORP")


class Resolver:
    """Who is meant by the words that name a speaker, in one article."""

    def __init__(
        self,
        doc: Doc,
        cast: Cast,
        antecedents: Mapping[int, int] | None = None,
        *,
        marked: Iterable[Extent] = (),
        headline: Extent | None = None,
    ) -> None:
        """Ready to resolve.

        `antecedents` gives, as evidence, a token of the antecedent by the token of its pronoun; `marked` are the
        stretches in quotation marks, in characters: people named in there are not whom "he" outside means. In the
        `headline` offices stand without an article.
        """
        self._doc = doc
        self._cast = cast
        self._learned = dict(antecedents or {})
        self._asked: set[int] = set()
        """The words whose antecedents are being named: two descriptions may point at each other."""
        self._covering = {index: entity for entity in cast.entities for index in range(entity.start, entity.end)}
        self._named = [entity for entity in cast.entities if entity.label_ in NAME_LABELS]
        self._things = {fold(name): name for e in self._named if e.label_ != "PERSON" for name in (cast.name_of(e),)}
        self._names = {cast.name_of(e) for e in self._named}
        self._places: dict[str, list[int]] = {}
        for start, _, name in cast.mentions:
            self._places.setdefault(name, []).append(start)
        self._nations = {w for e in self._named if e.label_ in ("NORP", "GPE") for w in fold(e.text).split()}
        self._starts = [token.idx for token in doc]
        self._headline = self._tokens_in([headline] if headline else [])
        quoted = self._tokens_in(marked)
        described = self._people_described(quoted)
        self._people = Antecedents(doc, cast, quoted=quoted, learned=self._learned, described=described)

    def resolve(
        self, mention: Span, *, before: Sequence[Speaker] = (), content: Iterable[Extent] = ()
    ) -> Speaker | None:
        """Who the mention names; None where it names nobody.

        `before` are the speakers of the quotes before this one, in order; `content` is what is quoted, where nobody is
        looked for.
        """
        phrase = read_phrase(self._doc, mention.start, mention.end, self._covering)
        if phrase.start >= phrase.end:
            return None
        name = self._name(phrase, before, self._tokens_in(content))
        if not any(letter.isalpha() or letter == "%" for letter in name):
            return None
        return Speaker(name, Extent(mention.start_char, mention.end_char))

    def _tokens_in(self, extents: Iterable[Extent]) -> frozenset[int]:
        tokens: set[int] = set()
        for extent in extents:
            first = max(bisect_right(self._starts, extent.start) - 1, 0)
            tokens.update(range(first, bisect_left(self._starts, extent.end)))
        return frozenset(tokens)

    def _people_described(self, quoted: frozenset[int]) -> list[Place]:
        """Where the article tells of somebody whom it does not name: "A spokesman for Acme defended the plan. He"."""
        found = []
        for token in self._doc:
            if token.tag_ != "NN" or token.i in self._covering or token.i in quoted:
                continue
            word = fold(token.text)
            if not is_role_word(word) and word not in PERSON_WORDS:
                continue
            start = self._phrase_start(token.i)
            if fold(self._doc[start].text) not in ONE_OF or not is_subject(self._doc, start, token.i + 1):
                continue
            end = token.i + 1
            while end < len(self._doc) and not _ends_what_is_told(self._doc[end]):
                end += 1
            phrase = read_phrase(self._doc, start, end, self._covering)
            owned = any(t.lower_ in POSSESSIVE for t in self._doc[phrase.start : phrase.end])
            if not phrase.heads and phrase.noun == token.i and not owned:
                found.append(Place(start, phrase.end, self._description(phrase, (), frozenset()), _gender_of(word)))
        return found

    def _named_before(self, token: int) -> list[Span]:
        """The last named entities before a token, in order."""
        end = bisect_left(self._named, token, key=attrgetter("start"))
        return self._named[max(end - _MOST_NAMES, 0) : end]

    def _name(self, phrase: Phrase, before: Sequence[Speaker], barred: frozenset[int]) -> str:
        if phrase.heads:
            return _and(dict.fromkeys(self._cast.name_of(head) for head in phrase.heads))
        first = fold(self._doc[phrase.start].text)
        owner = self._owner_of_statement(phrase)
        if owner is not None:
            return self._name(owner, before, barred)
        together = self._pair(phrase, first) or self._one_of_two(phrase, first, barred)
        if together:
            return together
        if phrase.end - phrase.start == 1 or (first in ("both", "all") and self._is_pronoun(phrase.start + 1)):
            pronoun = self._of_pronoun(phrase.start, first, before, barred)
            if pronoun:
                return pronoun
        return (
            self._by_initials(phrase)
            or self._described(phrase, before, barred)
            or self._description(phrase, before, barred)
        )

    def _is_pronoun(self, token: int) -> bool:
        """Whether "both" or "all" goes on with a pronoun: "all of them", "both the men" not."""
        after = [fold(t.text) for t in self._doc[token : token + 2]]
        return bool(after) and (after[0] in PLURAL or (after[0] == "of" and after[-1] in PLURAL))

    def _by_initials(self, phrase: Phrase) -> str | None:
        """The one person whose initials open a turn: "AM: We open in May."."""
        text = self._doc[phrase.start : phrase.end].text
        after = self._doc[phrase.end].text if phrase.end < len(self._doc) else ""
        if not text.isalpha() or not text.isupper() or after not in {":", ")"}:
            return None
        meant = [p.name for p in self._cast.people if "".join(word[0] for word in p.name.split()).upper() == text]
        return meant[0] if len(meant) == 1 and len(text) > 1 else None

    def _owner_of_statement(self, phrase: Phrase) -> Phrase | None:
        """The phrase for whom a statement speaks, where that is no name: "the family's letter"."""
        if phrase.noun is None or fold(self._doc[phrase.noun].text) not in STATEMENTS:
            return None
        marks = [i for i in range(phrase.start + 1, phrase.noun) if self._doc[i].text in OWNER_MARKS]
        return read_phrase(self._doc, phrase.start, marks[-1], self._covering) if marks else None

    # Pronouns

    def _of_pronoun(self, token: int, word: str, before: Sequence[Speaker], barred: frozenset[int]) -> str | None:
        """The name that a pronoun stands for; None for other words and where nobody fits."""
        if word in SINGULAR:
            return self._of_he_or_she(token, before, barred)
        if word in RELATIVE:
            return self._of_relative(token, before, barred)
        if word in PLURAL:
            return self._learned_speaker(token) or self._of_they(token, before)
        if word in THING:
            return self._learned_speaker(token) or self._of_it(token, before)
        if word in FIRST_PERSON or word in SECOND_PERSON or word in INDEFINITE:
            return self._doc[token].text if word == "i" else word
        return None

    def _of_he_or_she(self, token: int, before: Sequence[Speaker], barred: frozenset[int]) -> str | None:
        gender: Gender = "he" if SINGULAR[fold(self._doc[token].text)] == "he" else "she"
        return self._people.meant_by(token, gender, spoke=self._last_place(before, token), barred=barred)

    def _last_place(self, before: Sequence[Speaker], token: int) -> Place | None:
        """Where and who the last speaker was, if it was one human."""
        speaker = _last_with_words(before)
        start, end = self._tokens_of(speaker.mention if speaker else None)
        if speaker is None or start >= token:
            return None
        if self._cast.person(speaker.name) is not None:
            return Place(start, end, speaker.name, self._cast.genders.get(speaker.name, ""))
        head = head_of(speaker.name)
        if (is_role_word(head) and not head.endswith("s")) or head in PERSON_WORDS:
            return Place(start, end, speaker.name, _gender_of(head))
        return None

    def _tokens_of(self, extent: Extent | None) -> tuple[int, int]:
        if extent is None:
            return 0, 0
        return max(bisect_right(self._starts, extent.start) - 1, 0), max(bisect_right(self._starts, extent.end - 1), 0)

    def _learned_name(self, pronoun: int) -> str | None:
        """The name of what a learned resolver takes for the antecedent."""
        token = self._learned.get(pronoun)
        if token is None or not 0 <= token < len(self._doc) or token == pronoun or pronoun in self._asked:
            return None
        if len(self._asked) > _LONGEST_CHAIN:
            return None
        self._asked.add(pronoun)
        name = self._name_at(token) or ""
        self._asked.remove(pronoun)
        return name if any(letter.isalpha() for letter in name) else None

    def _learned_speaker(self, pronoun: int) -> str | None:
        """The same for "it" and "they": a name that is no person's, a group, an office, a document."""
        name = self._learned_name(pronoun)
        if name is None or self._cast.person(name) is not None:
            return None
        if any(letter.isupper() for letter in name):
            return name
        head = head_of(name)
        single = f"{head[:-3]}y" if head.endswith("ies") else head.removesuffix("s")
        speaks = head in CROWDS | STATEMENTS or single in ORGANISATION_HEADS | STATEMENTS or is_role_word(single)
        return name if speaks else None

    def _name_at(self, token: int) -> str | None:
        entity = self._covering.get(token)
        if entity is not None and entity.label_ in NAME_LABELS:
            described = entity.start == token and entity.label_ != "PERSON" and self._only_qualifies(entity)
            return (self._opened_by(token) if described else None) or self._cast.name_of(entity)
        if fold(self._doc[token].text) in PLURAL | THING | frozenset(SINGULAR) | FIRST_PERSON:
            return None
        follows = token + 1 < len(self._doc) and self._doc[token + 1].tag_[:2] in ("NN", "JJ")
        follows = follows and self._doc[token].tag_ != "NNS"
        if follows or fold(self._doc[token].text) in DETERMINERS | ARTICLES | DEFINITE | POSSESSIVE:
            return self._opened_by(token)
        start = self._phrase_start(token)
        return self._description(Phrase(start, token + 1, (), token), (), frozenset()) if start <= token else None

    def _only_qualifies(self, entity: Span) -> bool:
        """Whether a name says where a study or somebody is from, and is not who is meant: "a US study"."""
        after = fold(text_at(self._doc, entity.end))
        return is_modifier(self._doc, entity, len(self._doc)) and (after in STATEMENTS or is_role_word(after))

    def _opened_by(self, first: int) -> str | None:
        """The name of what a phrase means that begins with a word, which is not its noun."""
        end = first + 1
        while end < len(self._doc) and end - first <= _MOST_BEFORE_A_NOUN and _goes_with_a_noun(self._doc[end]):
            end += 1
        while end > first + 1 and self._doc[end - 1].tag_[:2] in {"VB", "CD", "JJ", "PO"}:
            end -= 1
        phrase = read_phrase(self._doc, first, end, self._covering)
        if phrase.start >= phrase.end or (not phrase.heads and phrase.noun in {None, first}):
            return None
        return self._name(phrase, (), frozenset())

    def _of_relative(self, token: int, before: Sequence[Speaker], barred: frozenset[int]) -> str | None:
        """The name of what a relative pronoun goes on from: the noun phrase right before it."""
        index = token - 1
        while index >= 0 and (
            self._doc[index].text in (",", "—", "–", ")")
            or fold(self._doc[index].text) in PREPOSITIONS
            or (self._doc[index].is_digit and index > 0 and self._doc[index - 1].text == ",")  # an age
        ):
            index -= 1
        if index < 0 or self._doc[index].is_space:
            return None
        entity = self._covering.get(index)
        start = self._phrase_start(index if entity is None else entity.start)
        phrase = read_phrase(self._doc, start, index + 1, self._covering)
        if phrase.start >= phrase.end or fold(self._doc[phrase.start].text) in RELATIVE:
            return None
        return self._name(phrase, before, barred)

    def _phrase_start(self, token: int) -> int:
        """Where the noun phrase begins that ends with a token."""
        start = token
        while start > 0 and token - start < _MOST_BEFORE_A_NOUN and _goes_with_a_noun(self._doc[start - 1]):
            if fold(self._doc[start - 1].text) in CALENDAR and fold(text_at(self._doc, start - 2)) == "on":
                break  # "On Monday police said"
            start -= 1
        while start < token and self._doc[start].text in ("'s", "’s", "-"):
            start += 1
        return start

    def _of_they(self, token: int, before: Sequence[Speaker]) -> str | None:
        several = (self._last_group(token, before), self._joined_people(token), self._crowd(token))
        return max(several)[1] or self._near_group(token)

    def _of_it(self, token: int, before: Sequence[Speaker]) -> str | None:
        return self._last_group(token, before, single=True)[1] or self._near_group(token)

    def _last_group(self, token: int, before: Sequence[Speaker], *, single: bool = False) -> tuple[int, str]:
        """Where and who spoke last, if it was no single person and not far away."""
        speaker = _last_with_words(before)
        if speaker is None:
            return _NOWHERE
        start, _ = self._tokens_of(speaker.mention)
        head = head_of(speaker.name)
        several = " and " in speaker.name or head in CROWDS
        if self._is_human(speaker.name, head) or (single and several):
            return _NOWHERE
        away = self._people.paragraph(token) - self._people.paragraph(start)
        return (start, speaker.name) if 0 <= away <= _CARRIED_OVER else _NOWHERE

    def _is_human(self, name: str, head: str) -> bool:
        """Whether a speaker's name, with that head, is one human's rather than a group's."""
        pronoun = fold(name) in FIRST_PERSON or fold(name) in SINGULAR
        return pronoun or self._cast.person(name) is not None or (is_role_word(head) and not head.endswith("s"))

    def _pair(self, phrase: Phrase, first: str) -> str | None:
        """The two people whom "the pair", "the two" and, after a while, "the two lawmakers" and "both men" mean."""
        words = self._words_of(phrase)
        if words[-1:] in _PAIRS and first in DEFINITE | {"both"}:
            return self._joined_people(phrase.start)[1]
        counted = first == "both" or (first in DEFINITE and words[:1] == ["two"])
        human = len(words) == 2 and (is_role_word(words[1]) or words[1] in _MEN)  # noqa: PLR2004 - a number and a noun
        if not counted or not human or self._has_counted(words[1], phrase.start):
            return None
        return self._joined_people(phrase.start, sentences=_LONG_AGO, gender=_MEN.get(words[1], ""))[1]

    def _has_counted(self, noun: str, token: int) -> bool:
        """Whether an article has spoken of "two officials" before a token, who need not be the last pair named."""
        near = range(max(0, token - _FAR_BEFORE), token)
        counts = (i for i in near if self._doc[i].lower_ == "two" and fold(text_at(self._doc, i - 1)) not in DEFINITE)
        return any(noun in {fold(t.text) for t in self._doc[i + 1 : i + 4]} for i in counts)

    def _one_of_two(self, phrase: Phrase, first: str, barred: frozenset[int]) -> str | None:
        """Who of the last two that were named "the former" and "the latter" mean."""
        which = fold(self._doc[phrase.end - 1].text)
        if first != "the" or which not in _FIRST_OR_SECOND or phrase.end - phrase.start != 2:  # noqa: PLR2004 - both words
            return None
        near = [e for e in reversed(self._named_before(phrase.start)) if e.start not in barred]
        near = [e for e in near if self._is_near(e, phrase.start, sentences=_NEAR)]
        for kinds in (("PERSON",), _ORG_LABELS):
            last_first = list(dict.fromkeys(self._cast.name_of(e) for e in near if e.label_ in kinds))
            if len(last_first) > 1:
                return last_first[_FIRST_OR_SECOND[which]]
        return None

    def _joined_people(self, token: int, *, sentences: int = 1, gender: Gender = "") -> tuple[int, str]:
        """Where and who two people are that "and" joins, so many sentences before or in this one."""
        people = [
            e
            for e in self._named_before(token)
            if e.label_ == "PERSON" and self._is_near(e, token, sentences=sentences)
        ]
        for one, other in reversed(list(pairwise(people))):
            between = self._doc[one.end : other.start]
            if not any(t.lower_ == "and" for t in between) or len(between) > _TITLE_AND_JOINT:
                continue
            names = dict.fromkeys((self._cast.name_of(one), self._cast.name_of(other)))
            if all(self._may_be(name, gender) for name in names):
                return other.start, _and(names)
        return _NOWHERE

    def _is_near(self, entity: Span, token: int, *, sentences: int) -> bool:
        """Whether an entity stands before a token, not more than so many sentences away."""
        return entity.start < token and self._people.sentence(token) - self._people.sentence(entity.start) <= sentences

    def _crowd(self, token: int) -> tuple[int, str]:
        """Where and what the nearest subject before is that is a word for several people ("residents")."""
        sentence = self._people.sentence(token)
        for index in range(token - 1, -1, -1):
            if sentence - self._people.sentence(index) > 1:
                break
            word = self._doc[index]
            plural = word.tag_ == "NNS" and is_role_word(word.lower_)
            if (plural or word.lower_ in CROWDS) and is_subject(self._doc, index, index + 1):
                start = self._phrase_start(index)
                return index, self._description(Phrase(start, index + 1, (), index), (), frozenset())
        return _NOWHERE

    def _near_group(self, token: int) -> str | None:
        """The nearest organisation, or else country, before; subjects first."""
        near = [
            e for e in self._named_before(token) if e.label_ in _ORG_LABELS and self._is_near(e, token, sentences=_NEAR)
        ]
        for wanted in (("ORG",), ("ORG", "GPE")):
            subjects = [e for e in near if e.label_ in wanted and is_subject(self._doc, e.start, e.end)]
            if subjects:
                return self._cast.name_of(subjects[-1])
        organisations = [e for e in near if e.label_ == "ORG"]
        return self._cast.name_of(organisations[-1]) if organisations else None

    # Descriptions

    def _described(self, phrase: Phrase, before: Sequence[Speaker], barred: frozenset[int]) -> str | None:
        """The name of whom a description means: "the minister", "the company", "the 43-year-old"."""
        if phrase.noun is None or self._doc[phrase.noun].pos_ == "PRON":
            return None
        first = fold(self._doc[phrase.start].text)
        noun = fold(self._doc[phrase.noun].text)
        if noun in STATEMENTS and first in POSSESSIVE:
            return self._of_pronoun(phrase.start, first, before, barred)
        definite = first in DEFINITE or first in POSSESSIVE or phrase.owner is not None
        if _is_several(self._doc, phrase.noun) or not (definite or self._is_bare_title(phrase, noun)):
            name = self._learned_meaning(phrase, noun)
            return name if name in self._names else None
        words = self._words_of(phrase)
        return (
            (None if self._is_compatriot(phrase) else self._equally_named(words))
            or self._issuer(noun, phrase.start, before)
            or self._by_age(phrase)
            or self._by_role(phrase, noun, words, barred, at_least=_CLEAR_FIT)
            or self._as_before(noun, words, before, first)
            or self._by_known_office(phrase, noun, words)
            or self._paper_or_party(phrase, noun)
            or self._learned_meaning(phrase, noun)
            or self._by_role(phrase, noun, words, barred)
            or self._organisation(phrase, noun, words, before)
            or self._anybody(phrase, noun, before, barred)
            or self._again(phrase, noun, words, before)
            or self._place(phrase, noun, words)
            or self._without_role(phrase, noun, barred)
        )

    def _is_bare_title(self, phrase: Phrase, noun: str) -> bool:
        """Whether a title stands without an article: "Minister denies", and in a headline "mayor says", too."""
        first = self._doc[phrase.start].text
        if not (first[0].isupper() or phrase.start in self._headline) or fold(first) in DETERMINERS | INDEFINITE:
            return False
        return is_role_word(noun) and not noun.endswith("s")

    def _is_compatriot(self, phrase: Phrase) -> bool:
        """Whether one human is meant by a country or a party: "the American"."""
        return self._doc[phrase.end - 1].text in ONE_OF_THEM

    def _words_of(self, phrase: Phrase) -> list[str]:
        """The folded words of a description up to its first preposition, without what stands before its first noun."""
        words: list[str] = []
        for token in self._doc[phrase.start : phrase.end]:
            word = fold(token.text)
            if words and word in PREPOSITIONS:
                break
            if token.text[0].isalnum() and word not in ARTICLES | DEFINITE | POSSESSIVE:
                words.append(word)
        return words

    def _equally_named(self, words: Sequence[str]) -> str | None:
        """The name of an entity that is written in these very words ("the foreign ministry")."""
        return self._things.get(" ".join(words))

    def _issuer(self, noun: str, token: int, before: Sequence[Speaker]) -> str | None:
        """Whose report or statement it is that is spoken of again: "The report", after "a report by Acme"."""
        if noun not in STATEMENTS:
            return None
        for nouns in (frozenset({noun}), STUDIES - {noun} if noun in STUDIES else frozenset()):
            places = sorted(index for word in nouns for index in self._statements.get(word, ()))
            nearest = [index for index in reversed(places) if index < token]
            for index in (*nearest, *(index for index in places if index > token)):
                issuer = self._issuer_at(index, before)
                if issuer:
                    return issuer
        return None

    @cached_property
    def _statements(self) -> dict[str, list[int]]:
        """The tokens at which each word for a statement stands, outside of names."""
        found: dict[str, list[int]] = {}
        for token in self._doc:
            word = fold(token.text)
            if word in STATEMENTS and token.i not in self._covering:
                found.setdefault(word, []).append(token.i)
        return found

    def _issuer_at(self, noun: int, before: Sequence[Speaker]) -> str | None:
        """Who is told to have made the report at a token, beside it or as who says something in it."""
        end = noun + 1
        while end < len(self._doc) and end - noun <= _MOST_BEHIND_A_NOUN and not _ends_phrase(self._doc[end]):
            end += 1
        start = self._phrase_start(noun)
        heads = read_phrase(self._doc, start, end, self._covering).heads
        if heads:
            return _and(dict.fromkeys(self._cast.name_of(head) for head in heads))
        if fold(text_at(self._doc, start - 1)) != "in":
            return None
        sentence = self._people.sentence(noun)
        spoke = ((self._tokens_of(s.mention)[0], s.name) for s in before if s.mention is not None)
        return next((name for place, name in spoke if self._people.sentence(place) == sentence), None)

    def _by_age(self, phrase: Phrase) -> str | None:
        age = _AGE.search(self._doc[phrase.start : phrase.end].text)
        if age is None:
            return None
        for start, end, name in self._cast.mentions:
            if start < phrase.start and age.group(1) in {t.text for t in self._doc[end : end + 4]}:
                return name
        noun = fold(self._doc[phrase.end - 1].text)
        return self._people.nearest(phrase.start, _gender_of(noun))

    def _by_role(
        self, phrase: Phrase, noun: str, words: Sequence[str], barred: frozenset[int], *, at_least: float = 0.0
    ) -> str | None:
        """The person whose role fits the description best, and so well; of equals the one named last before it."""
        best: tuple[float, int] = (0.0, -1)
        name = None
        for person in self._cast.people:
            fits = self._fits(person.name, noun, words)
            if fits <= 0.0 or fits < at_least or not self._may_be(person.name, _gender_of(noun)):
                continue
            places = [s for s in self._places[person.name] if s < phrase.start and s not in barred]
            rank = (fits + (0.5 if places else 0.0), max(places, default=-1))
            if rank > best:
                best, name = rank, person.name
        return name

    def _by_known_office(self, phrase: Phrase, noun: str, words: Sequence[str]) -> str | None:
        """The only one of whom the article tells no role, but of whom all news knows one that fits well."""
        if noun not in OFFICES or phrase.owner is not None or not self._is_short(phrase):
            return None
        if len(words) == 1 and noun not in _OF_ONE_COUNTRY:
            return None
        untold = (p.name for p in self._cast.people if not self._cast.roles.get(p.name))
        known = {name: KNOWN_OFFICES.get(fold(name).replace(".", ""), ()) for name in untold}
        fitting = [name for name, held in known.items() if any(_is_called(words, office) for office in held)]
        return fitting[0] if len(fitting) == 1 else None

    def _fits(self, person: str, noun: str, words: Sequence[str]) -> float:
        """How well a description fits the role of a person's that it fits best."""
        return max((_fit(noun, words, role, self._nations) for role in self._cast.roles.get(person, ())), default=0.0)

    def _may_be(self, person: str, gender: Gender) -> bool:
        """Whether a person may be of a gender, "" being any; nobody is known not to be who has none."""
        return not gender or self._cast.genders.get(person, "") in ("", gender)

    def _as_before(self, noun: str, words: Sequence[str], before: Sequence[Speaker], first: str) -> str | None:
        """The description of an earlier speaker with the same head: "the spokesman" after "a spokesman for Acme"."""
        if first not in DEFINITE:
            return None
        fitting = (s.name for s in reversed(before) if head_of(s.name) == noun)
        return next((name for name in fitting if set(words) <= set(fold(name).split())), None)

    def _learned_meaning(self, phrase: Phrase, noun: str) -> str | None:
        """The name that a learned resolver sees meant by a description: a person's for people, another for the rest."""
        name = self._learned_name(phrase.start)
        if name is None or not any(letter.isupper() for letter in name):
            return None
        if noun in STATEMENTS:
            return None if noun in STUDIES and self._cast.person(name) is not None else name
        gender = _gender_of(noun)
        human = bool(gender) or noun in PERSON_WORDS or noun in STANDINGS or is_role_word(noun)
        human = (human or self._is_compatriot(phrase)) and not _is_several(self._doc, phrase.noun or phrase.start)
        if self._cast.person(name) is None:
            return None if human and noun not in ORGANISATION_HEADS else name
        return name if human and self._may_be(name, gender) and not self._has_another_office(name, noun) else None

    def _has_another_office(self, person: str, noun: str) -> bool:
        """Whether an article tells a person's office, and it is none of that kind."""
        return noun in OFFICES and bool(self._cast.roles.get(person)) and self._fits(person, noun, ()) <= 0.0

    def _organisation(self, phrase: Phrase, noun: str, words: Sequence[str], before: Sequence[Speaker]) -> str | None:
        """The organisation that a description such as "the committee" or "the company" means."""
        if noun not in ORGANISATION_HEADS:
            return None
        named = [e for e in self._named_before(phrase.start) if e.label_ in ("ORG", "FAC")]
        for entity in reversed(named):
            name = self._cast.name_of(entity)
            held = set(fold(name).split())
            if noun in held and not any(w in DISTINGUISHING and w not in held for w in words):
                return name
        if (noun in COMPANY_LIKE or noun in PRESS_LIKE) and len(words) == 1:
            return self._unspoken_kind(phrase, named, before)
        return None

    def _paper_or_party(self, phrase: Phrase, noun: str) -> str | None:
        """The last that was named before of those that all news knows to be a paper, or a party."""
        if self._words_of(phrase) != [noun] or (noun not in PAPERS and noun != "party"):
            return None
        for entity in reversed(self._named_before(phrase.start)):
            name = self._cast.name_of(entity)
            known = fold(name) in PARTIES if noun == "party" else not PRESS_NAMES.isdisjoint(fold(name).split())
            if known and entity.label_ in ("ORG", "NORP"):
                return name
        return None

    def _unspoken_kind(self, phrase: Phrase, named: Sequence[Span], before: Sequence[Speaker]) -> str | None:
        """The nearest organisation whose name does not say that it is of another kind."""
        names = {self._cast.name_of(e) for e in named}
        _, last = self._last_group(phrase.start, before, single=True)
        if last in names:
            return last
        free = [
            e
            for e in named
            if not set(fold(self._cast.name_of(e)).split()) & (ORGANISATION_HEADS - COMPANY_LIKE - PRESS_LIKE)
        ]
        subjects = [e for e in free if is_subject(self._doc, e.start, e.end)]
        nearest = (subjects or free)[-1:]
        return self._cast.name_of(nearest[0]) if nearest else None

    def _anybody(self, phrase: Phrase, noun: str, before: Sequence[Speaker], barred: frozenset[int]) -> str | None:
        """Whom "the man", "the woman" or "the actress" means, where only the gender tells."""
        gender = _gender_of(noun)
        told = gender or self._is_compatriot(phrase)
        if not told or noun in KIN or phrase.owner is not None or len(self._words_of(phrase)) > 1:
            return None
        spoke = self._last_place(before, phrase.start)
        return self._people.meant_by(phrase.start, gender, spoke=spoke, barred=barred)

    def _again(self, phrase: Phrase, noun: str, words: Sequence[str], before: Sequence[Speaker]) -> str | None:
        """The last speaker, for words by which an article speaks again of somebody just named: "the winger"."""
        standing = noun in STANDINGS or self._is_compatriot(phrase)
        whole = len(words) == sum(t.text[0].isalnum() for t in self._doc[phrase.start + 1 : phrase.end])
        if not standing or not whole or fold(self._doc[phrase.start].text) != "the":
            return None
        spoke = self._last_place(before, phrase.start)
        if spoke is None or self._cast.person(spoke.name) is None or not self._may_be(spoke.name, _gender_of(noun)):
            return None
        away = self._people.paragraph(phrase.start) - self._people.paragraph(spoke.start)
        return spoke.name if away <= _CARRIED_OVER else None

    def _place(self, phrase: Phrase, noun: str, words: Sequence[str]) -> str | None:
        """The nearest place before, for "the city" and the like."""
        if noun not in PLACE_HEADS or len(words) > 1 or not self._is_short(phrase):
            return None
        named = [e for e in self._named_before(phrase.start) if e.label_ == "GPE"]
        # In "White Plains, New York" the second tells where the first is.
        meant = named[:1] + [e for before, e in pairwise(named) if not self._follows(before, e)]
        return self._cast.name_of(meant[-1]) if meant else None

    def _follows(self, before: Span, entity: Span) -> bool:
        return entity.start == before.end + 1 and self._doc[before.end].text == ","

    def _is_short(self, phrase: Phrase) -> bool:
        """Whether no preposition tells more of what a description means."""
        return all(fold(token.text) not in PREPOSITIONS for token in self._doc[phrase.start : phrase.end])

    def _without_role(self, phrase: Phrase, noun: str, barred: frozenset[int]) -> str | None:
        """Of the people named near before, the likeliest of whom the article tells no office, for "the chancellor"."""
        several = noun in SPEAKING_FOR_OTHERS or phrase.owner is not None
        if noun not in OFFICES or several or not self._is_short(phrase):
            return None
        last = self._people.paragraph(phrase.start)
        near = (
            name
            for start, _, name in self._cast.mentions
            if start < phrase.start and start not in barred and last - self._people.paragraph(start) <= _CARRIED_OVER
        )
        free = frozenset(name for name in near if not self._cast.roles.get(name))
        return self._people.meant_by(phrase.start, _gender_of(noun), barred=barred, among=free) if free else None

    def _description(self, phrase: Phrase, before: Sequence[Speaker], barred: frozenset[int]) -> str:
        """The description as a name: no "the" before it, pronouns and people in it by their names."""
        parts: list[str] = []
        index = phrase.start
        while index < phrase.end:
            text, following = self._part(phrase, index, before, barred)
            after = self._doc[following - 1].whitespace_
            parts.append(text + (" " if after else ""))
            index = following
        words = " ".join("".join(parts).split())
        bare = re.sub(r"^the\s+(?=\S)", "", words, flags=re.IGNORECASE).strip(" ,;:-–—")
        return self._decapitalised(bare, phrase) or words

    def _part(self, phrase: Phrase, index: int, before: Sequence[Speaker], barred: frozenset[int]) -> tuple[str, int]:
        """The text for the token, or the name, at an index of a description, and where the next one begins."""
        token, entity = self._doc[index], self._covering.get(index)
        if self._is_title_of_a_person(index, phrase.end):
            return "", index + 1
        if entity is not None and entity.start == index and entity.label_ == "PERSON" and entity.end <= phrase.end:
            name = entity.text if is_modifier(self._doc, entity, phrase.end) else self._cast.name_of(entity)
            return name, entity.end
        if token.lower_ in ("his", "her", "their", "its", "whose") and index + 1 < phrase.end:
            owner = self._of_pronoun(index, token.lower_, before, barred)
            return (f"{owner}'s" if owner else token.text), index + 1
        return token.text, index + 1

    def _is_title_of_a_person(self, index: int, end: int) -> bool:
        """Whether a form of address before a person's name begins or goes on at the token."""
        for start in range(index + 1, min(index + 4, end)):
            entity = self._covering.get(start)
            if entity is not None and entity.label_ == "PERSON" and entity.start == start:
                titles = titles_before(self._doc, start, self._covering)
                return titles.role is None and titles.start <= index
        return False

    def _decapitalised(self, words: str, phrase: Phrase) -> str:
        """The words with a small first letter where only the sentence's beginning gave them a capital."""
        first = self._doc[phrase.start]
        named = first.tag_ in ("NNP", "NNPS") and first.lower_ not in CROWDS
        plain = phrase.start not in self._covering and not named and first.is_title
        opens = phrase.start == 0 or not self._doc[phrase.start - 1].text[0].isalnum()
        several = " " in words or first.lower_ in {*CROWDS, *SINGULAR, *THING, *PLURAL}
        if plain and opens and several and words.startswith(first.text):
            return words[:1].lower() + words[1:]
        return words


def carry_on(before: Sequence[Speaker | None]) -> Speaker | None:
    """The last speaker again, for a quote that directly goes on and names nobody."""
    last = before[-1] if before else None
    return None if last is None else Speaker(last.name, None)


def _last_with_words(before: Sequence[Speaker]) -> Speaker | None:
    """The last speaker, with the words that named them last; a quote that went on has none of its own."""
    name = before[-1].name if before else None
    return next((s for s in reversed(before) if s.name == name and s.mention is not None), None)


def _and(names: Iterable[str]) -> str:
    """Names joined as in a sentence: "A", "A and B", "A, B and C"."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _gender_of(noun: str) -> Gender:
    told = GENDERED.get(noun, "")
    return "he" if told == "he" else "she" if told == "she" else ""


def _is_several(doc: Doc, noun: int) -> bool:
    word = fold(doc[noun].text)
    return doc[noun].tag_ in ("NNS", "NNPS") or (word in CROWDS and word != "public")


def _goes_with_a_noun(token: Token) -> bool:
    """Whether a token can stand in a noun phrase before its noun."""
    word = fold(token.text)
    if token.is_space or word in CLAUSE_WORDS or word in PREPOSITIONS or word in REPORTING:
        return False
    if word in DETERMINERS or token.text in ("'s", "’s", "'", "’", "-"):
        return True
    if token.tag_:
        return token.tag_[:2] in ("NN", "JJ", "CD", "DT", "PD") or token.tag_ in ("VBN", "VBG", "POS", "PRP$")
    return token.text[0].isalnum()


def _ends_phrase(token: Token) -> bool:
    """Whether a noun phrase with what it says of its noun ends before a token."""
    return token.is_punct or token.is_space or token.tag_ in FINITE


def _ends_what_is_told(token: Token) -> bool:
    """Whether what is told of somebody, set beside or not, ends before a token: a verb or the sentence's end."""
    return token.tag_ in FINITE or token.text in ENDS or token.is_space


def _fit(noun: str, words: Sequence[str], role: str, nations: AbstractSet[str]) -> float:
    """How well a description fits a role: 0 not at all; `nations` are the folded names of countries and peoples."""
    held = fold(role).replace("/", " ").replace("-", " ").split()
    head = head_of(role).replace("/", "-").split("-")[-1]
    told = {*words, *(_PAST if not _PAST.isdisjoint(words) else ())}
    kinds = KINDS_OF.get(noun, "").split()
    if noun != head and head not in kinds and not ("prime" in kinds and "prime" in held):
        return 0.0
    fit = 2.0 if noun == head else 1.0
    for word in (w for w in words if w != noun and w not in CALENDAR):
        if any(_same_stem(word, other) for other in held) or (word in _PAST and not _PAST.isdisjoint(held)):
            fit += 1.0
        elif word in DISTINGUISHING or (word in nations and not nations.isdisjoint(held)):
            return 0.0
        elif word in nations:
            fit -= _UNTOLD
    return fit - sum(_LESS.get(word, 0.0) for word in held if word not in told) if fit >= 1.0 else 0.0


def _is_called(words: Sequence[str], office: str) -> bool:
    """Whether all words of a description are of an office, and none that it lacks makes another of it."""
    held = set(office.split())
    return set(words) <= held and not (held & _LESS.keys()) - set(words)


_CLEAR_FIT = 1.3
"""The fit of a role from which it is believed before what a learned resolver sees."""
_PAST = frozenset({"ex", "former"})
_UNTOLD = 0.6
"""What a country in a description takes from its fit to a role that names none."""
_LESS = {"deputy": 3.0, "vice": 3.0, "assistant": 3.0, "shadow": 3.0, "former": 0.9, "ex": 0.9}
"""What a word of a role takes from the fit of a description that lacks it."""


def _same_stem(one: str, other: str) -> bool:
    return one == other or (len(one) >= _STEM - 1 and one[:_STEM] == other[:_STEM])
