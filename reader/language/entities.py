"""Names: the encoder's labels, with what capitals, well-known places and the rest of the article tell."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import numpy as np
from numpy.typing import NDArray
from spacy.lang.en.stop_words import STOP_WORDS
from spacy.tokens import Doc, Span

from reader.article import paragraphs
from reader.language.decoding import NEVER, stretches, viterbi
from reader.language.encoder import Floats
from reader.language.labels import NAMES
from reader.language.lexicon.first_names import HE, SHE
from reader.language.lexicon.groups import COMPANY_LIKE
from reader.language.lexicon.names import CLUB_ENDS, MEMBERS, OPPONENTS, PLAYERS, PROGRAMME_ENDS, STARTS_ABROAD, STORMS
from reader.language.lexicon.places import (
    ALSO_OTHERS,
    CITIES,
    COMPATRIOTS,
    COUNTRIES,
    DEMONYMS,
    FACILITIES,
    LOCALS,
    ORGANISATIONS,
    PEOPLES_OF_TWO_WORDS,
    POSTAL_STATES,
    REGIONS,
    SHORT_STATES,
    STATES,
)
from reader.language.lexicon.pronouns import CALENDAR, DETERMINERS
from reader.language.lexicon.titles import ABBREVIATED, ADDRESSES, HONORIFICS, OFFICES, PEERS, POSTNOMINALS, ROYAL
from reader.language.naming import PARTICLES, fold
from reader.language.roles import is_role_word
from reader.language.whole_names import introduced_names, whole_names

KNOWN, AMBIGUOUS = 8.0, 4.0
"""What it adds to a name's log-probability that every reader of news knows it as such, or as something else, too."""
TOWN = 0.1
"""What it adds more to a town's name to be the town's than to be that of a club, or of a person."""
WHOLE = 3.0
"""What it adds to a whole name's log-probability that one of its words says what it is."""
INSIDE = 1.5
"""What it adds more to all words but the first, so that the name is not cut."""
EVIDENT = 0.95
"""The probability of being in no name from which a word does not begin a whole one."""
CLEARLY = 0.99
"""The probability of being in no name from which words are no name, even if they are one elsewhere."""
LEANING = 0.5
"""What is taken from the log-probability that a word is in no name: the encoder misses more names than it invents."""
SURE = 0.8
"""The probability from which a name is believed in a headline full of capitals."""
HELD = 0.4
"""The probability of being inside of a name from which a word, or the one before it, is no name of its own."""
SHOUTED, FEWEST_SHOUTED = 0.7, 4
"""The share of words with a capital from which a line is a headline full of them, and its words at the least."""
_INSIDE_NAMES = frozenset(
    "of the and for de la le du von van der den al el bin ibn del di da in on to at a 's ’s & - – . , ' ’ / :".split()
)
_ENDING_NAMES = frozenset("'s ’s . ' ’".split())
"""Those of them that a name may end with."""
_LONGEST_KNOWN, _LONGEST_APPOSITION = 8, 8
_MARKS = frozenset('"“”‘’')
_BEHIND_A_HEAD = frozenset(", . and based behind for in of that which with".split())
"""What stands behind the noun of an apposition, and behind no noun that only qualifies another."""
_KINDS = {
    **dict.fromkeys(COUNTRIES | STATES | CITIES, "GPE"),
    **dict.fromkeys(REGIONS, "LOC"),
    **dict.fromkeys(FACILITIES, "FAC"),
    **dict.fromkeys(ORGANISATIONS, "ORG"),
}
_LONGEST_INITIALS, _SHORTEST_LOUD = 5, 4
_FEWEST_LED_TO = 3
"""Words of a name with what the person is before it, at the least."""
_FIRST_NAMES = HE | SHE
_ALSO_WORDS = frozenset(
    "april art august autumn bill dawn faith frank grace grant hope june mark may pat rob summer sue will".split()
)
"""First names that are other words at the beginning of a sentence."""
_BEFORE_SURNAMES = frozenset("van von de der du di da del della dos das ter ibn".split())
_OFFICES_ABROAD = frozenset({"taoiseach", "tanaiste"})
_DAYS = CALENDAR - {"today"}
"""Words of the calendar after which nothing is called; a programme is called Today."""
_PEOPLE = COMPATRIOTS | LOCALS
_STATES = STATES | POSTAL_STATES
_JUNIOR = frozenset({"jr", "jr.", "sr", "sr.", "jnr"})
_BETWEEN_NAMES = PARTICLES - {"e", "y"} | {"do", "das"}
"""Words that go on from a first name to a surname."""
_PARTY_LETTERS = frozenset("DRI")
_ALSO_SHOUTED = frozenset({"US"})
"""Names that are other words in capitals."""
_KNOWN = {name.replace(" ", ""): kind for name, kind in _KINDS.items()}
"""The same without spaces, which tokens have of their own ("Rolls - Royce", "McDonald 's")."""
_KNOWN |= {name.capitalize(): kind for name, kind in _KNOWN.items() if name.isupper() and len(name) >= _SHORTEST_LOUD}
_KNOWN |= {name.upper(): kind for name, kind in _KNOWN.items() if len(name) >= _SHORTEST_LOUD}
_TOWNS = {spelling for name in CITIES | STATES for spelling in (name.replace(" ", ""), name.replace(" ", "").upper())}
_INITIAL = re.compile(r"(?:[A-Z]\.)+")
_CREDIT = re.compile(
    r"(?P<person>[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|[A-Z]\.)){1,2})/"
    r"(?:(?P<agency>[A-Z][\w ]+?)(?: via |/))?(?P<last>[A-Z][\w ]+?)$",
    re.MULTILINE,
)


def find_names(doc: Doc, scores: Floats, words: NDArray[np.intp]) -> list[Span]:
    """The names in a Doc; `scores` are the encoder's log-probabilities for its words."""
    texts = [doc[int(i)].text for i in words]
    likely = scores + _of_capitals(texts) + _of_knowledge(texts, scores)
    likely[:, 0] -= LEANING
    found = [_trimmed(name, texts) for name in _joined(list(stretches(viterbi(likely, NAMES), NAMES)), texts)]
    credited = _credited(doc)
    taken = {index for span in credited for index in range(span.start, span.end)}
    shouting = _shouting(doc, words)
    sure = {(a, b) for a, b, kind in found if _probability(scores, a, b, kind) >= SURE}
    agreed = _introduced(_with_particles(_agreed(found, texts, likely), texts), texts)
    agreed = _clubs(_no_people(_no_titles(agreed, texts), texts), texts)
    agreed = _everywhere(_abbreviated(agreed, texts), texts, scores)
    agreed = _sober(_sized(agreed, texts, shouting), texts, shouting, sure)
    spans = [Span(doc, int(words[s]), int(words[e - 1]) + 1, kind) for s, e, kind in agreed]
    return credited + [span for span in spans if taken.isdisjoint(range(span.start, span.end))]


def _shouting(doc: Doc, words: NDArray[np.intp]) -> list[tuple[int, int]]:
    """The headlines in which nearly every word has a capital, as spans of words."""
    starts = [doc[int(i)].idx for i in words]
    found = []
    for paragraph in paragraphs(doc.text):
        first, end = bisect_left(starts, paragraph.start), bisect_left(starts, paragraph.end)
        letters = [doc[int(i)].text for i in words[first:end] if doc[int(i)].is_alpha]
        capitals = sum(text[0].isupper() for text in letters)
        open_end = end > first and doc[int(words[end - 1])].text not in {".", "”", '"', "!", "?"}
        if open_end and len(letters) >= FEWEST_SHOUTED and capitals >= SHOUTED * len(letters):
            found.append((first, end))
    return found


def _probability(scores: Floats, start: int, end: int, kind: str) -> float:
    """The least probability of the words of a span to be where they are in a name of that kind."""
    inside = scores[start + 1 : end, NAMES.index(f"I-{kind}")]
    return float(np.exp(min(scores[start, NAMES.index(f"B-{kind}")], *inside, 0.0)))


def _is_full(name: tuple[int, int, str]) -> bool:
    """Whether it is a person of several words."""
    return name[2] == "PERSON" and name[1] - name[0] > 1


def _sober(
    found: list[tuple[int, int, str]],
    texts: Sequence[str],
    shouting: Sequence[tuple[int, int]],
    sure: AbstractSet[tuple[int, int]],
) -> list[tuple[int, int, str]]:
    """The same, but in headlines full of capitals only what is sure, or a name to the article's rest or to all news."""
    if not shouting:
        return sorted(found)
    loud = [any(a <= start < b for a, b in shouting) for start, _, _ in found]
    sober = [n for n, is_loud in zip(found, loud, strict=True) if not is_loud or _is_full(n) or n[:2] in sure]
    known = {name.casefold(): kind for name, kind in _KINDS.items()}
    known |= {" ".join(texts[s:e]).casefold(): kind for s, e, kind in sober}
    longest = max((text.count(" ") + 1 for text in known), default=0)
    for start, end in shouting:
        word = start
        while word < end:
            sizes = range(min(longest, end - word), 0, -1) if texts[word][:1].isupper() else ()
            size = next((n for n in sizes if " ".join(texts[word : word + n]).casefold() in known), 0)
            if size and not any(s < word + size and word < e for s, e, _ in sober):
                sober.append((word, word + size, known[" ".join(texts[word : word + size]).casefold()]))
            word += size or 1
    return sorted(sober)


def _credited(doc: Doc) -> list[Span]:
    """Who took a photograph and for whom, as captions end with it: "Ada Moor/Pool/Reuters"."""
    found: list[Span | None] = []
    for match in _CREDIT.finditer(doc.text):
        found.append(doc.char_span(*match.span("person"), label="PERSON"))
        found += [doc.char_span(*match.span(group), label="ORG") for group in ("agency", "last") if match[group]]
    return [span for span in found if span is not None]


def _of_capitals(texts: Sequence[str]) -> Floats:
    """What a word without a capital or a figure cannot be: the beginning of a name, or most of its inside.

    Particles may begin one ("de Vera"), and what a hyphen joins to a capital may go on with it ("Yong-chul").
    """
    bars = np.zeros((len(texts), len(NAMES)), np.float32)
    begins = [i for i, label in enumerate(NAMES) if label.startswith("B-")]
    names = [i for i, label in enumerate(NAMES) if label != "O"]
    for word, text in enumerate(texts):
        if text != text.lower() or text[:1].isdigit():
            continue
        if text in PARTICLES and _has_capital(texts, word + 1 + (texts[word + 1 : word + 2] == ["-"])):
            continue
        is_part = text in _INSIDE_NAMES or (texts[max(0, word - 1)] == "-" and _has_capital(texts, word - 2))
        bars[word, begins if is_part else names] = NEVER
    return bars


def _has_capital(texts: Sequence[str], word: int) -> bool:
    return 0 <= word < len(texts) and texts[word][0].isupper()


def _of_knowledge(texts: Sequence[str], scores: Floats) -> Floats:
    """What well-known places, peoples and organisations are likely to be, where no longer name holds them."""
    bonus = np.zeros((len(texts), len(NAMES)), np.float32)
    insides = np.exp(scores[:, [i for i, label in enumerate(NAMES) if label.startswith("I-")]]).sum(1)
    held = {word for word in range(len(texts)) if insides[word] >= HELD}
    longer: set[int] = set()
    for begin, end, kind in whole_names(texts):
        longer |= set(range(begin, end))
        doubted = [word for word in range(begin, end) if scores[word, 0] < np.log(EVIDENT)]
        start = begin if doubted and not _opens(texts, begin) else doubted[0] if doubted else end
        if end - start > 1:
            bonus[start, NAMES.index(f"{'I' if start in held else 'B'}-{kind}")] += WHOLE
            bonus[start + 1 : end, NAMES.index(f"I-{kind}")] += WHOLE + INSIDE
            held |= set(range(start, end))
    for start, end in _short_states(texts):
        bonus[start, NAMES.index("B-GPE")] += KNOWN
        bonus[start + 1 : end, NAMES.index("I-GPE")] += KNOWN
        if texts[start - 1] != ",":
            bonus[start - 2 : start, 1:] = NEVER
        held |= set(range(start, end))
    addressed = set(_addressed(texts))
    bonus[sorted(addressed - held), NAMES.index("B-PERSON")] += KNOWN
    for start, end, kind in _known_names(texts):
        if start in held | addressed or end in held or (start in longer and end in longer):
            continue
        worth = AMBIGUOUS if texts[start] in ALSO_OTHERS and end - start == 1 else KNOWN
        # A town may be its club, or a person: that it is a name is known, of what it is for the encoder to say.
        others = ("ORG", "PERSON") if "".join(texts[start:end]) in _TOWNS else ()
        for label, added in ((kind, worth), *((other, worth - TOWN) for other in others)):
            bonus[start, NAMES.index(f"B-{label}")] += added
            bonus[start + 1 : end, NAMES.index(f"I-{label}")] += added
    longer |= held
    for word, text in enumerate(texts):
        people = text in DEMONYMS or text.removesuffix("s") in DEMONYMS
        if people and word not in held and word + 1 not in longer:
            bonus[word, NAMES.index("B-NORP")] += AMBIGUOUS if text in ALSO_OTHERS else KNOWN
    return bonus


def _short_states(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of states behind a town or a party: "Saltby, Fla.", "D-Vt.", "R-TX"."""
    for word in range(2, len(texts)):
        stop = texts[word + 1 : word + 2] == ["."]
        short = next((n for n in (1, 1 + stop) if "".join(texts[word : word + n]) in SHORT_STATES), 0)
        set_off = word > 2 and texts[word - 3] in {"(", ",", "["}  # noqa: PLR2004 - a mark, a letter, a hyphen
        behind_party = set_off and texts[word - 1] in {"-", "–"} and texts[word - 2] in _PARTY_LETTERS
        if behind_party and (short or texts[word] in _STATES):
            yield word, word + (short or 1)
        elif short and texts[word - 1] == "," and _has_capital(texts, word - 2):
            yield word, word + short


def _addressed(texts: Sequence[str]) -> Iterator[int]:
    """The words with a capital behind a form of address that goes before nothing but people's names."""
    for word, text in enumerate(texts[1:], 1):
        if texts[word - 1] in ADDRESSES and text.isalpha() and text[0].isupper() and fold(text) not in OFFICES:
            yield word


def _opens(texts: Sequence[str], word: int) -> bool:
    """Whether a word has its capital, it may be, only because a sentence begins with it."""
    return word == 0 or not texts[word - 1][-1].isalnum()


def _is_shouted(texts: Sequence[str], word: int) -> bool:
    """Whether a word stands among others in capitals."""
    beside = [texts[i] for i in (word - 1, word + 1) if 0 <= i < len(texts) and texts[i].isalpha()]
    return bool(beside) and all(text.isupper() for text in beside)


def _known_names(texts: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    word = 0
    while word < len(texts):
        sizes = range(min(_LONGEST_KNOWN, len(texts) - word), 0, -1) if texts[word][:1].isupper() else ()
        size = next((n for n in sizes if "".join(texts[word : word + n]) in _KNOWN), 0)
        if size and not (texts[word] in _ALSO_SHOUTED and _is_shouted(texts, word)):
            yield word, word + size, _KNOWN["".join(texts[word : word + size])]
        word += size or 1


def _joined(found: list[tuple[int, int, str]], texts: Sequence[str]) -> list[tuple[int, int, str]]:
    """The same, people who stand side by side with nothing between taken for one, as "Liberal Democrat" is."""
    joined: list[tuple[int, int, str]] = []
    for start, end, kind in found:
        before, last, other = joined[-1] if joined else (0, -1, "")
        people = kind == other == "NORP" and tuple(texts[before:end]) in PEOPLES_OF_TWO_WORDS
        by_hyphen = kind == other == "NORP" and texts[last:start] == ["-"]
        if (last == start and (kind == other == "PERSON" or people)) or by_hyphen:
            joined[-1] = (before, end, kind)
        else:
            joined.append((start, end, kind))
    return joined


def _with_particles(found: list[tuple[int, int, str]], texts: Sequence[str]) -> list[tuple[int, int, str]]:
    """The same, people with the particles of their surnames and with "jr.": "Maria do Mar", "van der Moor"."""
    joined: list[tuple[int, int, str]] = []
    for name in found:
        before, last, other = joined[-1] if joined else (0, 0, "")
        start, end, kind = _whole_person(name, last, texts) if name[2] == "PERSON" else name
        between = texts[last:start]
        if kind == other == "PERSON" and (between == [] or _joins_surname(texts, last, start)):
            joined[-1] = (before, end, kind)
        else:
            joined.append((start, end, kind))
    return joined


def _joins_surname(texts: Sequence[str], end: int, start: int) -> bool:
    """Whether a particle stands between two names, of which the first may be a first name."""
    word = texts[end] if start - end == 1 else ""
    also_words = word in {"do", "ten", "den", "las"}
    return word in _BETWEEN_NAMES and (not also_words or fold(texts[end - 1]) in _FIRST_NAMES)


def _whole_person(name: tuple[int, int, str], free: int, texts: Sequence[str]) -> tuple[int, int, str]:
    """The name from its first particle, not before the word `free`, to the "jr." behind it."""
    start, end, kind = name
    first = start
    while first > free and texts[first - 1] in _BEFORE_SURNAMES and fold(texts[start]) not in _FIRST_NAMES:
        first -= 1
    counted = first > 0 and texts[first - 1].lower() in DETERMINERS  # "the van Moor drove"
    return start if counted else first, end + (end < len(texts) and texts[end] in _JUNIOR), kind


def _trimmed(name: tuple[int, int, str], texts: Sequence[str]) -> tuple[int, int, str]:
    """The same without small words at its end, and without a sentence that begins inside: "Moor Bros. However"."""
    start, end, kind = name
    begins = (w for w in range(start + 1, end) if texts[w - 1][-1] == "." and texts[w].casefold() in STOP_WORDS)
    end = next((word for word in begins if texts[word].istitle()), end)
    if kind == "PERSON":
        start = next((word for word in range(start, end) if texts[word][0].isalpha()), start)
        start += _leads_to_a_name(texts, start, end)
        end = next((word for word in range(start + 1, end) if texts[word] == "."), end)
        while end - start > 1 and texts[end - 1] in POSTNOMINALS:
            end -= 1
    if kind == "PERSON" and "of" in texts[start + 1 : end]:
        place = texts.index("of", start + 1)
        address = fold(texts[start - 1]) if start else ""
        is_whole = place - start > 1 or (address in HONORIFICS and address not in PEERS)
        end = place if is_whole and not any(fold(text) in ROYAL for text in texts[max(0, start - 1) : place]) else end
    while end - start > 1 and (texts[end - 1] in _INSIDE_NAMES - _ENDING_NAMES):
        end -= 1
    return start, end, kind


def _leads_to_a_name(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a name begins with what a person is, and the first name comes after it: "Podcaster Ada Moor"."""
    if end - start < _FEWEST_LED_TO:
        return False
    first, second = fold(texts[start]), fold(texts[start + 1])
    return is_role_word(first) and first not in _FIRST_NAMES and second in _FIRST_NAMES


def _introduced(found: list[tuple[int, int, str]], texts: Sequence[str]) -> list[tuple[int, int, str]]:
    """The same, and organisations that only the word before them tells: "the retailer Saltby's"."""
    people = {(start, end) for start, end, kind in found if kind == "PERSON" and end - start == 1}
    told = {
        (start, end)
        for start, end in introduced_names(texts)
        if (start, end) not in people or texts[start - 1] not in OPPONENTS
    }
    found = [name for name in found if name[:2] not in people & told]
    taken = {word for start, end, _ in found for word in range(start, end)}
    return sorted([*found, *((start, end, "ORG") for start, end in told if taken.isdisjoint(range(start, end)))])


def _no_people(found: list[tuple[int, int, str]], texts: Sequence[str]) -> list[tuple[int, int, str]]:
    """The same, storms, programmes, bodies abroad and companies that bear a surname not taken for people."""
    people = [name for name in found if name[2] == "PERSON"]
    storms = {texts[start] for start, end, _ in people if end - start == 1 and start and texts[start - 1] in STORMS}
    bearers = {text for start, end, _ in people if end - start > 1 for text in texts[start:end]}
    bearers |= {texts[start] for start, _, _ in people if start and fold(texts[start - 1]) in HONORIFICS}
    firms = {texts[start] for start, end, kind in found if kind == "ORG" and end - start > 1}
    firms |= {texts[start] for start, end, _ in people if end - start == 1 and _is_said_to_be_a_firm(texts, end)}
    seats = {texts[start] for start, end, _ in people if end - start == 1 and _is_seat(texts, start)}
    words = (
        dict.fromkeys(seats - bearers, "GPE") | dict.fromkeys(firms - bearers, "ORG") | dict.fromkeys(storms, "EVENT")
    )
    kinds = {(a, b): words[texts[a]] for a, b, _ in people if b - a == 1 and texts[a] in words}
    kinds |= {(a, b): STARTS_ABROAD[texts[a]] for a, b, _ in people if b - a > 1 and texts[a] in STARTS_ABROAD}
    kinds |= {(start, end): "WORK_OF_ART" for start, end, _ in people if texts[end - 1] in PROGRAMME_ENDS}
    return [(start, end, kinds.get((start, end), kind) if kind == "PERSON" else kind) for start, end, kind in found]


def _no_titles(found: list[tuple[int, int, str]], texts: Sequence[str]) -> list[tuple[int, int, str]]:
    """The same without what is no name: "the Archbishop", "Cardinal" where "Cardinal Ada Moor" is, "Col.", "US$"."""
    before = {texts[start - 1] for start, _, kind in found if kind == "PERSON" and start}
    titles = {text for text in before if fold(text) in OFFICES}

    def is_none(start: int, end: int, kind: str) -> bool:
        word = fold(texts[start])
        if end - start > 1:
            return False
        if word.endswith("$") or word in _OFFICES_ABROAD or (word in _DAYS and kind != "PERSON"):
            return True
        if word not in OFFICES:
            short = word.endswith(".") or (kind != "PERSON" and texts[end : end + 1] == ["."])
            return short and (word in ABBREVIATED or word in HONORIFICS)
        return texts[start - 1].lower() == "the" if kind == "PERSON" else texts[start] in titles

    return [name for name in found if not is_none(*name)]


def _clubs(found: list[tuple[int, int, str]], texts: Sequence[str]) -> list[tuple[int, int, str]]:
    """The same, towns that play taken for their clubs: "the Saltby striker", unless something is in the town."""
    towns = {(start, end): " ".join(texts[start:end]) for start, end, kind in found if kind == "GPE"}
    lands = COUNTRIES | STATES
    towns = {at: town for at, town in towns.items() if town not in lands and town.title() not in COUNTRIES}
    playing = {town for (_, end), town in towns.items() if texts[end : end + 1] and texts[end] in PLAYERS}
    for start, end, kind in found:
        if kind == "ORG" and end - start > 1 and texts[end - 1] in CLUB_ENDS:
            playing.add(" ".join(texts[start : end - 1]))
    return [
        (start, end, "ORG" if towns.get((start, end)) in playing and texts[start - 1] not in {"in", "of"} else kind)
        for start, end, kind in found
    ]


def _is_seat(texts: Sequence[str], word: int) -> bool:
    """Whether a name is that of a constituency: "MP for Moor"."""
    return word > 1 and texts[word - 1] == "for" and texts[word - 2] in MEMBERS


def _is_said_to_be_a_firm(texts: Sequence[str], end: int) -> bool:
    """Whether an apposition after a name is about a company: ", a software firm that ..."."""
    if texts[end : end + 1] != [","] or texts[end + 1 : end + 2] not in (["a"], ["an"], ["the"], ["one"], ["which"]):
        return False
    ahead = texts[end + 2 : end + 2 + _LONGEST_APPOSITION]
    head = next((i for i, text in enumerate(ahead) if text in COMPANY_LIKE or text in {",", "."}), len(ahead))
    return head + 1 < len(ahead) and ahead[head] in COMPANY_LIKE and ahead[head + 1] in _BEHIND_A_HEAD


def _abbreviated(found: list[tuple[int, int, str]], texts: Sequence[str]) -> list[tuple[int, int, str]]:
    """The same, and the initials in brackets behind an organisation: "Saltby Rowing Club (SRC)"."""
    taken = {word for start, end, _ in found for word in range(start, end)}
    again = []
    for start, end, kind in found:
        bracketed = texts[end : end + 1] == ["("] and texts[end + 2 : end + 3] == [")"]
        if kind == "ORG" and bracketed and end + 1 not in taken and _are_initials(texts[end + 1], texts[start:end]):
            again.append((end + 1, end + 2, "ORG"))
    return sorted(found + again)


def _are_initials(text: str, name: Sequence[str]) -> bool:
    capitals = "".join(word[0] for word in name if word[0].isupper())
    return text.isupper() and len(capitals) > 1 and capitals.startswith(text[0]) and set(text) <= set(capitals)


def _everywhere(found: list[tuple[int, int, str]], texts: Sequence[str], scores: Floats) -> list[tuple[int, int, str]]:
    """The same, and the places where a name is written as it is elsewhere, unless they are clearly of no name."""
    taken = {word for start, end, _ in found for word in range(start, end)}
    names: dict[tuple[str, ...], str] = {}
    for start, end, kind in found:
        if any(len(text) > 1 for text in texts[start:end]):
            names.setdefault(tuple(texts[start:end]), kind)
    firsts: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        firsts[name[0]].append(name)
    again = []
    for word, text in enumerate(texts):
        for name in firsts.get(text, ()):
            inside = range(word, word + len(name))
            if tuple(texts[word : word + len(name)]) == name and taken.isdisjoint(inside) and _doubtful(scores, inside):
                again.append((word, word + len(name), names[name]))
                taken |= set(inside)
                break
    return sorted(found + again)


def _doubtful(scores: Floats, inside: range) -> bool:
    return float(np.exp(scores[inside.start : inside.stop, 0].mean())) < CLEARLY


def _sized(
    found: list[tuple[int, int, str]], texts: Sequence[str], shouting: Sequence[tuple[int, int]]
) -> list[tuple[int, int, str]]:
    """The same, people with the first name before them and without a word for their people, initials not people."""
    taken = {word for start, end, _ in found for word in range(start, end)}
    sized = []
    for begin, last, name in found:
        start, end, kind = begin, last, name
        loud = any(a <= start < b for a, b in shouting)
        if kind == "PERSON" and not loud:
            if end - start > 1 and texts[start] in _PEOPLE and fold(texts[start]) not in _FIRST_NAMES:
                start += 1
            elif start and start - 1 not in taken and _is_first_name(texts, start - 1):
                start -= 1
            while start and start - 1 not in taken and _INITIAL.fullmatch(texts[start - 1]):
                start -= 1
            if _goes_on(texts, start, end) and end not in taken:
                end += 1
            if _has_nickname(texts, start):
                start -= 4
            if end - start == 1 and texts[start].isupper() and 1 < len(texts[start]) <= _LONGEST_INITIALS:
                kind = "ORG"
        sized.append((start, end, kind))
    return sized


def _has_nickname(texts: Sequence[str], start: int) -> bool:
    """Whether a first name and a nickname in marks stand before a surname: Ada “Bear” Moor."""
    before = list(texts[max(0, start - 4) : start])
    marks = before[1:2] + before[3:4]
    return len(before) == 4 and {*marks} <= _MARKS and before[0].istitle() and before[2].istitle()  # noqa: PLR2004 - see above


def _goes_on(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a first name on its own is followed by what must be its surname."""
    if end - start > 1 or end >= len(texts) or fold(texts[start]) not in HE | SHE:
        return False
    return texts[end].istitle() and texts[end].isalpha() and texts[end].casefold() not in STOP_WORDS | CALENDAR


def _is_first_name(texts: Sequence[str], word: int) -> bool:
    """Whether a word is a first name, and no word that only begins a sentence."""
    text = texts[word]
    opens = word == 0 or not texts[word - 1][-1:].isalnum()
    is_name = fold(text) in _FIRST_NAMES and fold(text) not in HONORIFICS
    return text.istitle() and is_name and not (opens and fold(text) in _ALSO_WORDS)


def _agreed(found: list[tuple[int, int, str]], texts: Sequence[str], likely: Floats) -> list[tuple[int, int, str]]:
    """The same, names that are written alike being of the kind that is likeliest for all of them together."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    kinds = sorted({label[2:] for label in NAMES if label != "O"})
    for start, end, _ in found:
        for kind in kinds:
            inside = likely[start + 1 : end, NAMES.index(f"I-{kind}")].sum()
            score = (likely[start, NAMES.index(f"B-{kind}")] + inside) / (end - start)
            votes[" ".join(texts[start:end])][kind] += max(-8.0, float(score))
    best = {text: max(counts, key=lambda kind: counts[kind]) for text, counts in votes.items()}
    return [(start, end, best[" ".join(texts[start:end])]) for start, end, _ in found]
