"""The lines of one row: the title above the article, the status below it, and lines of words to click on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from reader.page import visible, width_of
from reader.tui.rows import Pieces, counted
from reader.tui.spread import Spread, tallies, whereabouts
from reader.tui.widgets.looks import Inked, cut, width

_LEFT_SHARE = 0.6
"""So much of a line belongs to its left side when both sides cannot have all."""


class EdgeLine(Inked):
    """A line with something at its left edge and something at its right."""

    def __init__(self, id: str) -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._left: Pieces = ()
        self._rights: tuple[str, ...] = ()
        self._right_look = "muted"

    def show(self, left: Pieces, rights: tuple[str, ...], look: str = "muted") -> None:
        """Show other words; of the right side the fullest wording that there is room for."""
        self._left, self._rights, self._right_look = left, rights, look
        self.refresh()

    @property
    def words(self) -> str:
        """What the line says now."""
        return self.render_line(0).text.strip()

    def render_line(self, y: int) -> Strip:
        room = self.size.width
        left, right = fit(self._left, self._rights, max(0, room - 2))
        gap = room - 2 - width(left) - width_of(right)
        pieces = ((" ", "muted"), *left, (" " * max(0, gap), "muted"), (right, self._right_look))
        return Strip(self.fitted(self.segments(pieces), room), room)


def fit(left: Pieces, rights: tuple[str, ...], room: int) -> tuple[Pieces, str]:
    """The left side and the fullest right side that stand on a line together, the left cut if need be."""
    for right in rights:
        if width(left) + 2 + width_of(right) <= room:
            return left, right
    least = rights[-1] if rights else ""
    rest = room - width_of(least) - 2
    if least and rest >= _LEFT_SHARE * room:
        return cut(left, rest), least
    return cut(left, room), ""


class TitleLine(EdgeLine):
    """What is being read: headline, source, length."""

    spread: reactive[Spread | None] = reactive(None, init=False)

    def watch_spread(self, before: Spread | None, now: Spread | None) -> None:
        if now is None:
            return
        if before is not None and before.article is now.article and before.remarks == now.remarks:
            return
        article = now.article
        source = visible(article.source.rstrip("/").rsplit("/", 1)[-1]) or "article"
        length = counted(article.words, "word")
        title = visible(article.title) or source
        star = (("★ ", "key"),) if now.remarks.is_starred else ()
        left = (("newsreader", "brand"), ("  ", "muted"), *star, (title, "plain"))
        self.show(left, (f"{source} · {length}", length))


class StatusLine(EdgeLine):
    """The trail and the place on it, and the honest counts."""

    spread: reactive[Spread | None] = reactive(None, init=False)

    _tallies: tuple[str, ...] = ()

    def watch_spread(self, before: Spread | None, now: Spread | None) -> None:
        if now is None:
            return
        if before is None or not before.has_found_what(now):
            self._tallies = tallies(now)
        look = "trouble" if now.trouble else "key" if now.waiting else "muted"
        self.show(((whereabouts(now), "plain"),), self._tallies, look)


@dataclass(frozen=True, slots=True)
class Word:
    """Something to click on."""

    value: str
    pieces: Pieces


class WordLine(Inked):
    """Words side by side, each to click on."""

    class Clicked(Message):
        """Somebody clicked on a word."""

        def __init__(self, line: "WordLine", value: str) -> None:
            super().__init__()
            self.line = line
            self.value = value

        @property
        def control(self) -> "WordLine":
            return self.line

    def __init__(self, id: str, gaps: tuple[int, ...] = (3, 2)) -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._words: tuple[Word, ...] = ()
        self._gaps = gaps
        """Cells between the words, the widest that there is room for."""

    def show(self, words: Sequence[Word]) -> None:
        """Show other words; those that find no room are left out, the last one excepted."""
        self._words = tuple(words)
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        words, gap = self._fitting()
        ends = accumulate(width(word.pieces) + gap for word in words)
        for word, end in zip(words, ends, strict=True):
            if event.x <= end:
                self.post_message(self.Clicked(self, word.value))
                return

    def render_line(self, y: int) -> Strip:
        words, gap = self._fitting()
        segments = [Segment(" ", self.rich_style)]
        for word in words:
            segments += [*self.segments(word.pieces), Segment(" " * gap, self.rich_style)]
        return Strip(self.fitted(segments, self.size.width), self.size.width)

    def _fitting(self) -> tuple[list[Word], int]:
        """The words that find room, and the gap between them."""
        for gap in self._gaps:
            if 1 + sum(width(word.pieces) + gap for word in self._words) <= self.size.width + gap:
                return list(self._words), gap
        *words, last = self._words
        gap = self._gaps[-1]
        ends = accumulate(width(word.pieces) + gap for word in words)
        room = self.size.width - 1 - width(last.pieces)
        return [*(word for word, end in zip(words, ends, strict=True) if end <= room), last], gap
