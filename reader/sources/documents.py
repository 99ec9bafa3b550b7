"""Messages, rich text and PDF: the article that is in a file of another program."""

import email
import io
import re
from dataclasses import replace
from email import policy
from email.utils import parseaddr

from reader.article import Article
from reader.errors import SourceError
from reader.sources.decoding import decode

_RICH = b"{\\rtf"
_PDF = b"%PDF-"
_HYPHENATED = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
_BLANK = re.compile(r"\n[ \t]*\n\s*")
_ENDS = (".", "!", "?", "”", '"', "’", ":")
_SHORT = 0.75
"""The share of the longest line's length below which a line that ends a sentence ends its paragraph."""


def is_message(source: str) -> bool:
    """Whether this is a message, by its name."""
    return source.lower().endswith(".eml")


def is_rich(data: bytes) -> bool:
    """Whether this is rich text."""
    return data.startswith(_RICH)


def is_pdf(data: bytes) -> bool:
    """Whether this is a PDF."""
    return data.startswith(_PDF)


def message_parts(article: Article, data: bytes) -> tuple[Article, str, bool]:
    """A message's subject, sender and date as an article without text, its body, and whether that is HTML."""
    message = email.message_from_bytes(data, policy=policy.default)
    body = message.get_body(("plain", "html"))
    if body is None:
        refusal = f"{article.source}: this message has no text; save what is attached to it and open that"
        raise SourceError(refusal)
    name, address = parseaddr(str(message["From"] or ""))
    sent = message["Date"]
    date = getattr(sent, "datetime", None)
    facts = replace(
        article,
        title=" ".join(str(message["Subject"] or "").split()),
        byline=name or address or None,
        published=date.date().isoformat() if date else None,
    )
    try:
        text = str(body.get_content())
    except (LookupError, ValueError):
        text = decode(article.source, body.get_payload(decode=True) or b"").text  # type: ignore[arg-type]
    return facts, text.replace("\r\n", "\n"), body.get_content_subtype() == "html"


def read_rich(article: Article, data: bytes) -> str:
    """The text of a file of rich text."""
    from striprtf.striprtf import rtf_to_text

    try:
        text: str = rtf_to_text(data.decode("latin-1"), errors="replace")
    except (ValueError, IndexError, LookupError) as error:
        message = f"{article.source}: this rich text is broken; save it as plain text"
        raise SourceError(message) from error
    return "\n\n".join(line.strip() for line in text.splitlines() if line.strip())


def read_pdf(article: Article, data: bytes) -> Article:
    """The same article with the text of a PDF, its title and author."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        pages = PdfReader(io.BytesIO(data))
        facts = pages.metadata
        text = "\n\n".join(page.extract_text() for page in pages.pages)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        message = f"{article.source}: this PDF is broken or locked; print it anew, or save it as text"
        raise SourceError(message) from error
    if not text.strip():
        message = f"{article.source}: this PDF holds pictures of pages and no text; let another program read them first"
        raise SourceError(message)
    return replace(
        article,
        text=_flowing(text),
        title=" ".join(str((facts and facts.title) or "").split()),
        byline=" ".join(str((facts and facts.author) or "").split()) or None,
    )


def _flowing(text: str) -> str:
    """The paragraphs of printed lines: parted by blank lines, or by short lines that end a sentence."""
    return "\n\n".join(paragraph for block in _BLANK.split(text) for paragraph in _unwrapped(block) if paragraph)


def _unwrapped(block: str) -> list[str]:
    lines = [line.strip() for line in block.splitlines() if line.strip()]
    longest = max(map(len, lines), default=0)
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        paragraphs[-1].append(line)
        if line.endswith(_ENDS) and len(line) < _SHORT * longest:
            paragraphs.append([])
    return [_HYPHENATED.sub("", "\n".join(paragraph)).replace("\n", " ") for paragraph in paragraphs]
