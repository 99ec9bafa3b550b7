"""Names, roles and verbs as they are compared: without accents, capitals, titles and middle initials."""

import re
import unicodedata

_WORD = re.compile(r"\w+")
_IDLE = frozenset("a an and at de for former ex of on s the then to".split())
"""Words of a role that tell nothing of it."""
_ROOTS = {
    "said": "say", "says": "say", "told": "tell", "wrote": "write", "written": "write", "spoke": "speak",
    "spoken": "speak", "thought": "think", "swore": "swear", "sworn": "swear", "felt": "feel", "knew": "know",
    "known": "know", "held": "hold", "made": "make", "went": "go", "saw": "see", "seen": "see",
}  # fmt: skip
"""Forms of verbs that no rule of stemming brings to their root."""


_UNPAIRED = re.compile("[\ud800-\udfff]")


def paired(text: str) -> str:
    """The text without halves of characters, which file names may hold and no database takes; just as long."""
    return _UNPAIRED.sub("\ufffd", text)


def fold(name: str) -> str:
    """The words of a name, without accents, capitals, marks and initials in its middle."""
    tokens = _words(name)
    inner = [token for token in tokens[1:-1] if len(token) > 1]
    return " ".join([*tokens[:1], *inner, *tokens[1:][-1:]])


def surname(folded: str) -> str:
    """The last word of a folded name."""
    return folded.rpartition(" ")[2]


def role_words(role: str | None) -> frozenset[str]:
    """What a role says, as a set of words."""
    return frozenset(_words(role or "")) - _IDLE


def stem(words: str) -> str:
    """Words of speech with irregular forms brought to their root; the index of verbs does the rest."""
    return " ".join(_ROOTS.get(word, word) for word in words.casefold().split())


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text)
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)).casefold())
