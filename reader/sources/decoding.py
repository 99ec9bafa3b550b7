"""From bytes to text: byte order marks, UTF-8, what the file declares, and a guess that is owned up to."""

import codecs
from dataclasses import dataclass

from reader.errors import SourceError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""UTF-32 before UTF-16, whose mark begins alike."""

_FORMATS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
)
"""What files begin with that people take for text, and what to call them."""

_SAVE_AS_TEXT = "save it as plain text and open that"

_USUAL = "cp1252"
"""What most old English text is in that is not UTF-8."""

_MEANT = {"ascii": _USUAL, "iso8859-1": _USUAL}
"""What browsers take two declarations for, since those who make them mean it."""

_USUAL_MARKS = frozenset("‘’“”–—…•€£©®°·«»éèêëáàâäãåçíìîïñóòôöõøúùûüßÉÈÁÀÄÅÇÍÑÓÖØÚÜ½¼\u00a0")
"""The characters beyond ASCII that such text is made of."""

_TEXTUAL = frozenset(b"\t\n\v\f\r\x1b")
"""Control characters that text files do hold."""

_CONTROLS_IN_A_BINARY = 0.1
"""A share of the bytes."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and what the reader should know of how it was decoded."""

    text: str
    notes: tuple[str, ...] = ()


def decode(called: str, data: bytes, declared: str | None = None) -> Decoded:
    """The text that the bytes spell; raises `SourceError` where they spell none."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded_as(data, encoding)
    _refuse_binary(called, data)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _decoded_as(data, _other_encoding(data, declared))


def _decoded_as(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    name = codecs.lookup(encoding).name.removesuffix("-sig").upper()
    if (lost := text.count("\ufffd")) and not _spells(data, encoding):
        return Decoded(text, (f"not all {name}: what could not be read is shown as \ufffd, {lost} times",))
    return Decoded(text, () if name == "UTF-8" else (f"not UTF-8; read as {name}",))


def _refuse_binary(called: str, data: bytes) -> None:
    for beginning, kind in _FORMATS:
        if data.startswith(beginning):
            message = f"{called}: {kind}, not text; {_SAVE_AS_TEXT}"
            raise SourceError(message)
    controls = sum(byte < ord(" ") and byte not in _TEXTUAL for byte in data)
    if b"\0" in data or controls > _CONTROLS_IN_A_BINARY * len(data):
        message = f"{called}: a binary file, not text; {_SAVE_AS_TEXT}"
        raise SourceError(message)


def _other_encoding(data: bytes, declared: str | None) -> str:
    """The encoding of bytes that are not all UTF-8."""
    if declared and _spells(data, declared):
        return _MEANT.get(codecs.lookup(declared).name, declared)
    if _is_mostly_utf8(data):
        return "utf-8"
    if _spells(data, _USUAL) and set(data.decode(_USUAL)) - _ASCII <= _USUAL_MARKS:
        return _USUAL
    # Hardly an article needs it, and it takes as long to import as a file to read.
    from charset_normalizer import from_bytes

    guess = from_bytes(data).best()
    return guess.encoding if guess else _USUAL


_ASCII = frozenset(map(chr, range(128)))


def _spells(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return False
    return True


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether more characters beyond ASCII are right in UTF-8 than wrong: a few broken bytes in a sound file."""
    text = data.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    right = sum(not character.isascii() for character in text) - wrong
    return right > wrong
