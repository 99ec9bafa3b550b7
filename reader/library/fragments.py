"""Text fragments: the end of a URL that makes a browser show and mark a passage (`#:~:text=`)."""

from reader.article import Extent

_LONGEST = 8
"""In words: a longer passage is given by its first and last words."""
_ENOUGH = 4
"""In words, at either end of a long passage, and before one that is not the first of its words."""
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~!*'()")
"""What a fragment holds as it is; the comma, the hyphen and the ampersand mean something in it."""


def fragment(text: str, passage: Extent) -> str:
    """The directive for a passage: `text=`, the words before it where they are needed, and its first and last words."""
    lines = [words for line in passage.of(text).splitlines() if (words := line.split())] or [[]]
    if len(lines) == 1 and len(lines[0]) <= _LONGEST:
        first, last = " ".join(lines[0]), ""
    else:
        first, last = " ".join(lines[0][:_ENOUGH]), " ".join(lines[-1][-_ENOUGH:])
    before = _before(text, passage) if first in " ".join(text[: passage.start].split()) else ""
    parts = [f"{_escaped(before)}-"] if before else []
    parts.append(_escaped(first))
    if last:
        parts.append(_escaped(last))
    return "text=" + ",".join(parts)


def _before(text: str, passage: Extent) -> str:
    """The last words before the passage, in its own line, with the mark that opens it."""
    line = text.rfind("\n", 0, passage.start) + 1
    return " ".join(text[line : passage.start].split()[-_ENOUGH:])


def _escaped(words: str) -> str:
    return "".join(
        chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in words.encode("utf-8", errors="replace")
    )
