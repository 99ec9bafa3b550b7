"""Encodings: what is sure, what is guessed and said, and what is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SourceError
from reader.sources.decoding import decode

CAFE = "“The café stays open – for now,” the naïve owner said."


def test_utf8_is_read_without_a_word() -> None:
    decoded = decode("a", CAFE.encode())
    assert (decoded.text, decoded.notes) == (CAFE, ())


def test_line_ends_stay_as_they_are() -> None:
    assert decode("a", b"one\r\ntwo\rthree\n").text == "one\r\ntwo\rthree\n"


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    decoded = decode("a", CAFE.encode("utf-8-sig"))
    assert (decoded.text, decoded.notes) == (CAFE, ())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wide_encodings_are_known_by_their_mark_and_told(encoding: str) -> None:
    decoded = decode("a", CAFE.encode(encoding))
    assert (decoded.text, decoded.notes) == (CAFE, (f"not UTF-8; read as {encoding.upper()}",))


def test_old_western_text_is_read_as_such_and_told() -> None:
    decoded = decode("a", CAFE.encode("cp1252"))
    assert (decoded.text, decoded.notes) == (CAFE, ("not UTF-8; read as CP1252",))


def test_another_alphabet_is_detected_and_told() -> None:
    story = "Паром снова ходит по ночам, сообщил в понедельник совет порта. Жители острова этому рады."
    decoded = decode("a", story.encode("cp1251"))
    assert (decoded.text, decoded.notes) == (story, ("not UTF-8; read as CP1251",))


def test_a_few_broken_bytes_do_not_spoil_the_rest() -> None:
    decoded = decode("a", CAFE.encode() + b" \xff\xfe ends.")
    assert decoded.text == CAFE + " \ufffd\ufffd ends."
    assert decoded.notes == ("not all UTF-8: what could not be read is shown as \ufffd, 2 times",)


def test_a_replacement_character_that_was_written_is_not_counted() -> None:
    assert decode("a", "lost: \ufffd".encode()).notes == ()


def test_a_declared_encoding_is_believed_when_it_fits() -> None:
    decoded = decode("a", "Prażmów".encode("iso8859-2"), declared="iso-8859-2")
    assert decoded.text == "Prażmów"


@pytest.mark.parametrize("declared", ["no-such-encoding", "ascii", "shift_jis"])
def test_a_declared_encoding_that_does_not_fit_is_not_believed(declared: str) -> None:
    assert decode("a", "caf\xe9 cr\xe8me".encode("cp1252"), declared=declared).text == "café crème"


def test_latin_one_is_taken_for_what_its_declarers_mean() -> None:
    assert decode("a", b"\x93Yes,\x94 he said.", declared="iso-8859-1").text == "“Yes,” he said."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04rest", "an office document"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\x1f\x8b\x08", "a compressed file"),
        (b"{\\rtf1 words}", "rich text"),
        (b"words\0and zeros", "a binary file"),
        (bytes(range(1, 32)) * 4, "a binary file"),
    ],
)
def test_what_is_no_text_is_refused_by_its_kind(data: bytes, kind: str) -> None:
    with pytest.raises(SourceError, match=kind):
        decode("a", data)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cc", "Cs"])))
def test_whatever_is_written_in_utf8_is_read_unchanged(text: str) -> None:
    if not text.startswith(("\ufeff", "%PDF", "PK", "{\\rtf", "GIF8")):
        assert decode("a", text.encode()).text == text


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        decoded = decode("a", data)
    except SourceError:
        return
    assert isinstance(decoded.text, str)
