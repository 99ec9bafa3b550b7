"""How things look: component classes shared by all that draws lines, so that a speaker has one colour everywhere.

The screens carry the classes, once for all their parts: Textual takes a while for each class of each widget.
"""

from rich.segment import Segment
from rich.style import Style
from textual.scroll_view import ScrollView
from textual.widget import Widget

from reader.page import NOBODY, cells, width_of
from reader.tui.rows import Pieces
from reader.tui.theme import VOICES

LOOKS = frozenset(
    {
        *(f"{strength}-{number}" for strength in ("voice", "told") for number in range(VOICES)),
        *("nobody", "heading", "cue", "person", "organisation", "place", "name"),
        *("match", "spot", "current", "picture", "speaker", "role", "words", "paraphrase", "doubt"),
        *(
            "kind",
            "letter",
            "muted",
            "plain",
            "hit",
            "cursor",
            "cursor-idle",
            "key",
            "brand",
            "tab",
            "trouble",
            "unread",
        ),
    }
)
"""Every component class of a screen; the stylesheet gives them their colours."""

MORE = "…"
_NO_STYLE = Style()


def voice_look(voice: int, *, told: bool = False) -> str:
    """The component class of a speaker's colour; softer for what is told in other words."""
    strength = "told" if told else "voice"
    return "nobody" if voice == NOBODY else f"{strength}-{voice % VOICES}"


class Inked(Widget):
    """Something that draws its lines itself, in the looks that its screen carries for all."""

    ALLOW_SELECT = False

    _known: dict[tuple[str, ...], Style] | None = None

    def style_of(self, *looks: str) -> Style:
        """What some component classes add to the pane's own style: colours of the last, attributes of all."""
        if self._known is None:
            self._known = {}
        style = self._known.get(looks)
        if style is None:
            partial = (self.screen.get_component_rich_style(look, partial=True) for look in looks)
            style = self._known[looks] = sum(partial, _NO_STYLE)
        return style

    def notify_style_update(self) -> None:
        self._known = None
        super().notify_style_update()

    def segments(self, pieces: Pieces) -> list[Segment]:
        """Pieces of text in their looks."""
        return [Segment(text, self.rich_style + self.style_of(look)) for text, look in pieces]

    def fitted(self, segments: list[Segment], width: int) -> list[Segment]:
        """Segments cut or filled to exactly so many cells."""
        return Segment.adjust_line_length(segments, width, self.rich_style)


class Drawn(ScrollView, Inked, can_focus=True, inherit_bindings=False):
    """A pane of lines that scrolls."""

    ALLOW_SELECT = False

    def jump(self, line: int) -> None:
        """Put a line at the top, at once, even before there is a scrollbar."""
        self.scroll_to(y=line, animate=False, immediate=True, force=True)


def width(pieces: Pieces) -> int:
    """The cells that some pieces take."""
    return sum(width_of(text) for text, _ in pieces)


def cut(pieces: Pieces, room: int) -> Pieces:
    """As much of some pieces as there is room for."""
    if width(pieces) <= room:
        return pieces
    kept: list[tuple[str, str]] = []
    room -= 1
    for text, look in pieces:
        part = _head(text, room)
        if part != text:
            kept.append((part.rstrip() + MORE, look))
            break
        kept.append((part, look))
        room -= width_of(part)
    return tuple(kept)


def _head(text: str, room: int) -> str:
    used = 0
    for number, character in enumerate(text):
        used += cells(character)
        if used > room:
            return text[:number]
    return text
