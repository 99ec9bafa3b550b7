"""The article: its lines, drawn as they are seen, with a rail at the left that shows who speaks where."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from reader.article import Extent
from reader.page import Ink, Line, Page, lay
from reader.tui import keys
from reader.tui.kinds import KINDS
from reader.tui.spread import Spread
from reader.tui.widgets.looks import Drawn, voice_look

TOP = 1
"""Empty lines above the headline, when there is room."""
_RAIL = 2
"""Cells for the rail and the gap between it and the text."""
_ROOMY = 60
"""From this width on the text has a margin."""
_RAIL_TOLD, _RAIL_SAID, _RAIL_CURRENT = "▏", "▌", "█"


class ArticleView(Drawn):
    """An article on a page that scrolls."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.PANE)

    spread: reactive[Spread | None] = reactive(None, init=False)

    class Pointed(Message):
        """Somebody clicked on a character of the article."""

        def __init__(self, position: int) -> None:
            super().__init__()
            self.position = position

    def __init__(self, measure: int) -> None:
        super().__init__(id="article")
        self._measure = measure
        self._page: Page | None = None
        self._awaited: int | None = None
        self._rows_laid = 0
        self._styles_of: dict[Ink, Style] = {}

    @property
    def seen(self) -> Extent:
        """The characters that are in view."""
        if self._page is None or not self._page.height:
            return Extent(0, 0)
        first = self._line_at_top()
        last = min(first + max(1, self._rows) - 1, self._page.height - 1)
        return Extent(self._page.extent(first).start, self._page.extent(last).end)

    @property
    def position(self) -> int:
        """The character at the top of the view."""
        return self.seen.start if self._awaited is None else self._awaited

    def open_at(self, position: int) -> None:
        """Put a character at the top, as soon as there is a page."""
        self._awaited = position
        self._settle()

    def reveal(self, first: Extent, last: Extent | None = None) -> None:
        """Bring a place into view, with some lines before it; do not move if it is there already."""
        if self._page is None or not self._page.height:
            self._awaited = first.start
            return
        begins = self._page.line_of(first.start) + TOP
        ends = self._page.line_of(max(first.start, (last or first).end - 1)) + TOP
        top = self.scroll_offset.y
        if top <= begins and (ends < top + self._rows or begins < top + self._rows // 3):
            return
        self.jump(max(0, begins - self._rows // 4))

    def watch_spread(self, before: Spread | None, now: Spread | None) -> None:
        if before is not None and now is not None and before.article is not now.article:
            self._awaited = 0
        self._lay()

    def on_resize(self) -> None:
        if self._awaited is None and self.scroll_offset.y >= TOP:
            self._awaited = self.seen.start
        place = self._place_in_view()
        self._lay()
        if place is not None:
            self.reveal(place)

    def _place_in_view(self) -> Extent | None:
        """Where the reader is on the trail, if that was in view before the window changed."""
        if self.spread is None or self._page is None or not self._page.height:
            return None
        focus = self.spread.focus
        place = focus.quote.content[0] if focus.quote is not None else focus.place
        if place is None:
            return None
        row = self._page.line_of(place.start) + TOP - self.scroll_offset.y
        return place if 0 <= row < self._rows_laid else None

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._styles_of.clear()

    def action_move(self, step: str) -> None:
        half, page = max(1, self._rows // 2), max(1, self._rows - 2)
        lines = {"down": 1, "up": -1, "half_down": half, "half_up": -half, "page_down": page, "page_up": -page}
        if step in lines:
            self.jump(self.scroll_offset.y + lines[step])
        else:
            self.jump(0 if step == "first" else self.virtual_size.height)

    def on_click(self, event: events.Click) -> None:
        if self._page is None:
            return
        number = event.y + self.scroll_offset.y - TOP
        position = self._page.position_at(number, event.x - self._margin - _RAIL)
        if position is not None:
            self.post_message(self.Pointed(position))

    def line_at(self, y: int) -> Line | None:
        """The line of the page that is shown in a row of the view."""
        number = y + self.scroll_offset.y - TOP
        if self._page is None or not 0 <= number < self._page.height:
            return None
        return self._page.line(number)

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        line = self.line_at(y)
        if line is None:
            return Strip.blank(width, self.rich_style)
        segments = [Segment(" " * self._margin, self.rich_style), self._rail(line), Segment(" ", self.rich_style)]
        segments += [Segment(run.text, self._style(run.ink)) for run in line.runs]
        return Strip(self.fitted(segments, width), width)

    @property
    def _rows(self) -> int:
        return self.scrollable_content_region.height

    @property
    def _margin(self) -> int:
        """Cells left of the rail: the page stands in the middle."""
        width = self.scrollable_content_region.width
        return max(0, (width - _RAIL - self._page_width) // 2) if width >= _ROOMY else 0

    @property
    def _page_width(self) -> int:
        width = self.scrollable_content_region.width
        return max(1, min(self._measure, width - _RAIL - (4 if width >= _ROOMY else 1)))

    def _line_at_top(self) -> int:
        lines = self._page.height if self._page is not None else 0
        return max(0, min(self.scroll_offset.y - TOP, lines - 1))

    def _lay(self) -> None:
        """Lay the page again; lines move only when the width does."""
        if self.spread is None or not self.size:
            return
        article, focus = self.spread.article, self.spread.focus
        self._page = lay(article, self.spread.analysis, focus, self._page_width, self._page)
        self._rows_laid = self._rows
        self.virtual_size = Size(self.scrollable_content_region.width, self._page.height + 2 * TOP)
        self._settle()
        self.refresh()

    def _settle(self) -> None:
        if self._awaited is None or self._page is None:
            return
        line = self._page.line_of(self._awaited)
        self.jump(line + TOP if line else 0)
        self._awaited = None

    def _rail(self, line: Line) -> Segment:
        rail = line.rail
        if rail is None:
            return Segment(" ", self.rich_style)
        glyph = _RAIL_CURRENT if rail.current else _RAIL_TOLD if rail.told else _RAIL_SAID
        return Segment(glyph, self.rich_style + self.style_of(voice_look(rail.voice)))

    def _style(self, ink: Ink) -> Style:
        style = self._styles_of.get(ink)
        if style is None:
            style = self._styles_of[ink] = self.rich_style + self.style_of(*_looks(ink))
        return style


def _looks(ink: Ink) -> list[str]:
    """The component classes of a run, the one that decides the colour last."""
    looks = ["heading"] if ink.heading else []
    if ink.cue:
        looks.append("cue")
    if ink.label is not None and ink.label in KINDS:
        looks.append(KINDS[ink.label].look)
    if ink.voice is not None:
        looks.append(voice_look(ink.voice, told=ink.told))
    if ink.match:
        looks.append("spot" if ink.current else "match")
    elif ink.current:
        looks.append("current")
    if ink.picture:
        looks.append("picture")
    return looks
