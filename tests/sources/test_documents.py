"""Messages, rich text and PDF are articles, too; broken ones say so."""

import io
from pathlib import Path

import pytest
from pypdf import PdfWriter

from reader.errors import SourceError
from reader.sources import read

MESSAGE = """\
From: Ada Marsh <ada@saltby.example>
To: readers@saltby.example
Subject: =?utf-8?q?Ferry_sails_=E2=80=93_again?=
Date: Wed, 04 Mar 2026 10:00:00 +0000
Content-Type: {kind}; charset=utf-8
Content-Transfer-Encoding: 8bit

{body}
"""


def of(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def refusal(location: str) -> str:
    with pytest.raises(SourceError) as refused:
        read(location)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def pdf(lines: list[str]) -> bytes:
    """A PDF of one page with these lines, written by hand."""
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    stream = f"BT /F1 11 Tf 14 TL 50 700 Td {shown} ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.4\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, each))
    start = out.tell()
    out.write(b"xref\n0 7\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


def test_a_message_is_an_article_under_its_subject(tmp_path: Path) -> None:
    article = read(of(tmp_path, "a.eml", MESSAGE.format(kind="text/plain", body="“We sail,” said Pike.")))
    assert article.text.strip() == "Ferry sails – again\n\n“We sail,” said Pike."
    assert (article.title, article.byline, article.published) == ("Ferry sails – again", "Ada Marsh", "2026-03-04")


def test_a_message_may_be_a_page(tmp_path: Path) -> None:
    article = read(of(tmp_path, "a.eml", MESSAGE.format(kind="text/html", body="<p>One.</p><p>“Two.”</p>")))
    assert article.text == "Ferry sails – again\n\nOne.\n\n“Two.”"
    assert article.title == "Ferry sails – again"


def test_a_message_without_text_is_refused(tmp_path: Path) -> None:
    assert "no text" in refusal(of(tmp_path, "a.eml", MESSAGE.format(kind="image/png", body="x")))
    assert "empty" in refusal(of(tmp_path, "b.eml", "From: a@b.example\n\n"))


def test_rich_text_is_read_by_its_beginning(tmp_path: Path) -> None:
    rich = r"{\rtf1\ansi\ansicpg1252 {\b Ferry Sails}\par \'93We sail,\'94 said Zo\'eb Pike.\par}"
    article = read(of(tmp_path, "a.doc", rich))
    assert article.text == "Ferry Sails\n\n“We sail,” said Zoë Pike."
    assert article.title == "Ferry Sails"


def test_the_lines_of_a_pdf_become_paragraphs(tmp_path: Path) -> None:
    lines = [
        "Ferry sails again.",
        "The night ferry sailed on Monday for the first time in a very long year, said the may-",
        "or of Saltby.",
        "It rained on all who had come to the quay to see her leave, and on the dog of the mayor.",
    ]
    article = read(of(tmp_path, "a.pdf", pdf(lines)))
    assert article.text.split("\n\n") == [
        "Ferry sails again.",
        "The night ferry sailed on Monday for the first time in a very long year, said the mayor of Saltby.",
        "It rained on all who had come to the quay to see her leave, and on the dog of the mayor.",
    ]


def test_a_pdf_of_pictures_and_a_broken_one_say_so(tmp_path: Path) -> None:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    blank = io.BytesIO()
    writer.write(blank)
    assert "pictures of pages" in refusal(of(tmp_path, "a.pdf", blank.getvalue()))
    assert "broken or locked" in refusal(of(tmp_path, "b.pdf", b"%PDF-1.4\nnothing"))


def test_a_folder_holds_them_too(tmp_path: Path) -> None:
    of(tmp_path, "a.eml", MESSAGE.format(kind="text/plain", body="It rained."))
    assert read(str(tmp_path)).title == "Ferry sails – again"
