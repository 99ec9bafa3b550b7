"""HTML pages of a simple build: their headline and paragraphs, without menus, scripts and forms."""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from reader.article import Article

_SUFFIXES = (".html", ".htm", ".xhtml")
_BEGINNING = re.compile(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_DECLARED = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_DECLARED_WITHIN = 2048
"""In bytes; browsers look no further than 1,024."""

_MADE = re.compile(r"<(script|nav|link|iframe)\b", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")

_UNREAD = frozenset(
    {
        "aside", "button", "canvas", "dialog", "footer", "form", "iframe", "menu", "nav", "noscript", "object",
        "script", "select", "style", "svg", "template",
    },
)  # fmt: skip
"""Elements of which nothing is read."""

_BLOCKS = frozenset(
    {
        "address", "article", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section",
        "table", "td", "th", "tr", "ul",
    },
)  # fmt: skip
"""Elements that begin and end a paragraph."""

_STORIES = ("article", "main")
"""Elements that hold the story, the surest first."""

_TRACKED = _UNREAD.union(_STORIES, ("title",))
"""Elements that matter for what is inside them."""

_FACTS = {
    "og:title": "title",
    "author": "byline",
    "article:author": "byline",
    "article:published_time": "published",
    "date": "published",
}
"""What the `<meta>` elements are called that tell something of an article."""


def is_markup(source: str, data: bytes) -> bool:
    """Whether this is an HTML page, by its name or its first bytes."""
    return source.lower().endswith(_SUFFIXES) or _BEGINNING.match(data) is not None


def is_made_by_a_site(page: str) -> bool:
    """Whether there is more on a page than somebody wrote by hand: scripts, menus."""
    return _MADE.search(page) is not None


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the page says it is in."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    return declared[1].decode("ascii") if declared else None


def read_markup(article: Article) -> Article:
    """The article that is in a page; its text is empty where the page has none."""
    page = _Page()
    page.feed(article.text)
    page.close()
    blocks = page.story()
    title = page.headline or page.facts.get("title") or page.name or (blocks[0] if blocks else "")
    if blocks and page.headline and page.headline not in blocks:
        blocks.insert(0, page.headline)
    published = _DATE.match(page.facts.get("published", ""))
    return replace(
        article,
        text="\n\n".join(blocks),
        title=title,
        byline=page.facts.get("byline"),
        published=published[0] if published else None,
        language=page.language or article.language,
    )


@dataclass(slots=True)
class _Block:
    within: frozenset[str]
    """The elements of `_STORIES` that the block is in."""
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


class _Page(HTMLParser):
    """What was read of a page so far."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.facts: dict[str, str] = {}
        self.headline = ""
        self.name = ""
        self.language = ""
        self._blocks = [_Block(frozenset())]
        self._open: list[str] = []

    def story(self) -> list[str]:
        """The paragraphs of the surest part of the page that has any."""
        for part in (*_STORIES, None):
            found = [block.text for block in self._blocks if part is None or part in block.within]
            if any(found):
                return [text for text in found if text]
        return []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._note_fact(given)
        if tag == "html":
            self.language = given.get("lang", "").partition("-")[0].lower()
        if tag in _BLOCKS:
            self._begin_block()
        if tag in _TRACKED:
            self._open.append(tag)
            self._begin_block()

    def handle_endtag(self, tag: str) -> None:
        if tag == "h1" and not self.headline:
            self.headline = self._blocks[-1].text
        if tag in self._open:
            # What was left open inside ends with it.
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]
        if tag in _BLOCKS or tag in _TRACKED:
            self._begin_block()

    def handle_data(self, data: str) -> None:
        if _UNREAD.intersection(self._open):
            return
        if "title" in self._open:
            self.name = " ".join(f"{self.name} {data}".split())
        else:
            self._blocks[-1].words.append(data)

    def _begin_block(self) -> None:
        self._blocks.append(_Block(frozenset(self._open).intersection(_STORIES)))

    def _note_fact(self, given: dict[str, str]) -> None:
        fact = _FACTS.get(given.get("property", given.get("name", "")).lower())
        if fact and given.get("content", "").strip():
            self.facts.setdefault(fact, " ".join(given["content"].split()))
