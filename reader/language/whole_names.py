"""Names that say themselves what they are: runs of capitals around a word such as Party, Airport, Ministry or Lake."""

from collections.abc import Iterator, Sequence

from spacy.lang.en.stop_words import STOP_WORDS

from reader.language.lexicon.first_names import HE, SHE
from reader.language.lexicon.names import (
    CONCERNS,
    FACILITY_ENDS,
    NAMING,
    ORGANISATION_ENDS,
    ORGANISATION_STARTS,
    PLACE_ENDS,
    PLACE_STARTS,
    THINGS,
)
from reader.language.lexicon.places import DEMONYMS
from reader.language.lexicon.pronouns import CALENDAR
from reader.language.lexicon.titles import ABBREVIATED, HONORIFICS, OFFICES

_NOT_PARTS = STOP_WORDS | set(HONORIFICS) | ABBREVIATED | (OFFICES - {"general", "director"})
_OF_SEVERAL = frozenset({"Department", "Ministry"})
"""What is named after several things that it is for."""
_NO_PLACES = CALENDAR | HE | SHE | {"christmas", "easter"}
_ENDS = {
    **dict.fromkeys(PLACE_ENDS, "LOC"),
    **dict.fromkeys(FACILITY_ENDS, "FAC"),
    **dict.fromkeys(ORGANISATION_ENDS, "ORG"),
}


def whole_names(texts: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Spans of words with the kind of what they name; they do not overlap."""
    free = 0
    for word, text in enumerate(texts):
        if word < free:
            continue
        found = _around(texts, word, text, free)
        if found and found[1] - found[0] > 1:
            yield found
            free = found[1]


def introduced_names(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Spans of words behind a word that tells of an organisation's name: "high street retailer Saltby's"."""
    for word, text in enumerate(texts):
        if text in NAMING and _is_part(texts, word + 1) and texts[word + 1] not in THINGS:
            end = word + 2
            while _has_capital(texts, end) or (_joins(texts, end) and _has_capital(texts, end + 1)):
                end += 1
            yield word + 1, end


def _has_capital(texts: Sequence[str], word: int) -> bool:
    return word < len(texts) and texts[word].isalpha() and texts[word][0].isupper()


def _joins(texts: Sequence[str], word: int) -> bool:
    """Whether a word may stand between two capitals of a name: "Fathers 4 Justice", "F-Secure"."""
    return word < len(texts) and (texts[word] in {"&", "-"} or texts[word].isdigit())


def _around(texts: Sequence[str], word: int, text: str, free: int) -> tuple[int, int, str] | None:
    if text in PLACE_STARTS and _is_part(texts, word + 1):
        return word, word + 2, "LOC"
    kind = _ENDS.get(text)
    if kind is None and text not in ORGANISATION_STARTS:
        return None
    if _goes_on(texts, word + 1):
        return None  # a later word says it
    start = _run_before(texts, word, free)
    if text in ORGANISATION_STARTS:
        last = next(i for i in range(word + 1, len(texts) + 1) if not _is_concern(texts, i))
        end = _concern(texts, last, several=text in _OF_SEVERAL)
        if end > last:
            return start, _campus(texts, end) if text == "University" else end, "ORG"
    # "the Polish Office" is an office of the Poles, and no name of one.
    named = word - start > 1 or (word > start and texts[start] not in DEMONYMS)
    return (start, word + 1, kind) if kind and named else None


def _goes_on(texts: Sequence[str], word: int) -> bool:
    """Whether the run of capitals from a word has another that says what it is."""
    while _is_part(texts, word):
        if texts[word] in _ENDS:
            return True
        word += 1
    return False


def _run_before(texts: Sequence[str], word: int, free: int) -> int:
    start = word
    while start > free and _is_part(texts, start - 1):
        start -= 1
    return start


def _concern(texts: Sequence[str], word: int, *, several: bool) -> int:
    """The end of "of Civil Aviation and the Seas" that begins at a word; the word itself where there is none.

    `several` is whether commas may part what it is for: "for Tides, Winds and Rain".
    """
    if word + 1 >= len(texts) or texts[word] not in CONCERNS:
        return word
    begin = word + 1 + (texts[word + 1] == "the")
    end = begin
    while _is_part(texts, end) or (end > begin and (_ends_list(texts, end) or (several and _lists(texts, end)))):
        end += 1
    return end if end > begin else word


def _campus(texts: Sequence[str], word: int) -> int:
    """Where a university's name ends with the place of it that is meant: "University of Saltby at Lee Hill"."""
    end = word + 1
    while texts[word : word + 1] == ["at"] and _is_part(texts, end) and not _is_no_place(texts[end]):
        end += 1
    return end if end > word + 1 and texts[end : end + 1] not in (["'s"], ["’s"]) else word


def _is_no_place(text: str) -> bool:
    """Whether a word is a day, a feast, or somebody's first name."""
    return text.casefold() in _NO_PLACES


def _lists(texts: Sequence[str], comma: int) -> bool:
    """Whether a comma stands in a list of what an organisation is for, which "and" ends."""
    end = comma
    while texts[end : end + 1] == [","] and _is_concern(texts, end + 1):
        end += 1
        while _is_concern(texts, end):
            end += 1
    return end > comma and _ends_list(texts, end)


def _ends_list(texts: Sequence[str], word: int) -> bool:
    """Whether a word is the "and" before the last of what an organisation is for."""
    return texts[word : word + 1] == ["and"] and _is_concern(texts, word + 1)


def _is_concern(texts: Sequence[str], word: int) -> bool:
    """Whether a word may go on with what an organisation is for, and begins no other organisation."""
    return _is_part(texts, word) and texts[word] not in ORGANISATION_STARTS


def _is_part(texts: Sequence[str], word: int) -> bool:
    """Whether a word with a capital may stand in such a name."""
    if not 0 <= word < len(texts):
        return False
    text = texts[word]
    plain = text.replace("-", "").replace(".", "").replace("&", "")
    if not plain.isalpha() or not text[0].isupper():
        return False
    return text.casefold() not in _NOT_PARTS
