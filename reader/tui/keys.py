"""Every action, declared once: footer, help, palette, the user's own keys and the manual are all made from here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from textual.binding import Binding, BindingType


@dataclass(frozen=True, slots=True)
class Action:
    """Something the reader can do, and the keys for it."""

    id: str
    """The name by which settings give it other keys."""
    keys: str
    """Keys with commas between them."""
    call: str
    """The action method with its arguments, as Textual writes it."""
    label: str
    tooltip: str
    footer: bool = False
    """Whether the line of keys at the bottom has room for it."""

    @property
    def binding(self) -> Binding:
        """The action as Textual wants it."""
        return Binding(self.keys, self.call, self.label, show=self.footer, tooltip=self.tooltip, id=self.id)


PANE = (
    Action("line.down", "j,down", "move('down')", "down", "Go one line down"),
    Action("line.up", "k,up", "move('up')", "up", "Go one line up"),
    Action("half.down", "ctrl+d", "move('half_down')", "half a page down", "Go half a page down"),
    Action("half.up", "ctrl+u", "move('half_up')", "half a page up", "Go half a page up"),
    Action("page.down", "space,pagedown", "move('page_down')", "page down", "Go one page down"),
    Action("page.up", "b,pageup", "move('page_up')", "page up", "Go one page up"),
    Action("end.first", "g,home", "move('first')", "top", "Go to the beginning"),
    Action("end.last", "G,end", "move('last')", "end", "Go to the end"),
)
"""What article and sidebar both do, whichever has the keyboard."""

LIST = (
    Action("row.choose", "enter", "choose", "choose", "Walk along what this row shows: a speaker, a quote, a name"),
)
"""What a list does besides."""

WALK = (
    Action("trail.next", "n", "walk(1)", "next", "Go to the next place on the trail", footer=True),
    Action("trail.previous", "N,p", "walk(-1)", "previous", "Go to the previous place on the trail", footer=True),
    Action("trail.speaker", "s", "speaker", "speaker", "Walk along the quotes of who speaks here", footer=True),
    Action("trail.name", "f", "names", "names", "Find a name by a few of its letters, and walk along it", footer=True),
    Action("trail.text", "/", "find", "find", "Find words in the text, and walk along them", footer=True),
    Action("trail.all", "escape", "back", "all quotes", "Leave what is open, then go back to the trail of all quotes"),
)
"""From place to place."""

QUOTES = (
    Action("quote.copy", "y", "copy", "copy", "Copy the quote with its speaker and source", footer=True),
    Action("quote.copy_words", "Y", "copy_words", "copy words", "Copy the words of the quote alone"),
    Action("quote.correct", "c", "correct", "correct", "Correct who says this, what is a quote, who is who",
           footer=True),
    Action("quote.undo", "u,ctrl+z", "undo", "undo", "Take back your last correction"),
    Action("quote.note", "a", "note", "note", "Keep a note on this quote"),
    Action("person.show", "i", "person", "who is this", "Show all that who speaks here said, in all articles"),
)  # fmt: skip
"""What is done with a quote and with who speaks."""

VIEW = (
    Action("view.layers", "e", "layers", "layers", "Show quotes and names, quotes only, names only, or the plain text",
           footer=True),
    Action("view.zen", "z", "zen", "zen", "Show the article and nothing else"),
    Action("view.sidebar", "w", "sidebar", "sidebar", "Show or hide the sidebar", footer=True),
    Action("pane.switch", "tab,shift+tab", "switch_pane", "other pane", "Go from the article to the sidebar, or back"),
    Action("pane.speakers", "1", "show_tab('speakers')", "speakers", "List the speakers with their quotes"),
    Action("pane.quotes", "2", "show_tab('quotes')", "quotes", "List the quotes in order"),
    Action("pane.names", "3", "show_tab('names')", "list names", "List the names by kind"),
)  # fmt: skip
"""What is shown."""

ARTICLES = (
    Action("article.open", "o", "open", "open", "Open another article by its path or address, and keep it"),
    Action("article.star", "m", "star", "star", "Star this article, or take its star"),
    Action("shelf.show", "l", "shelf", "shelf", "Show the articles of the library", footer=True),
)
"""To other articles, and what is remembered of this one."""

READING = WALK + QUOTES + VIEW + ARTICLES
"""What the reading screen does."""

SHELF = (
    Action("shelf.open", "enter", "choose", "open", "Open the article, and call it read", footer=True),
    Action("shelf.search", "/", "find", "search", "Search by words, or by speaker: about: verb: outlet: tag: newer:",
           footer=True),
    Action("shelf.people", "f", "people", "people", "Find somebody by a few letters, and show all that they said",
           footer=True),
    Action("shelf.views", "v", "views", "outlets", "Choose a feed, an outlet, a tag, or a search that you kept",
           footer=True),
    Action("shelf.all", "1", "show_tab('all')", "all", "List all articles"),
    Action("shelf.unread", "2", "show_tab('unread')", "unread", "List what you have not read"),
    Action("shelf.starred", "3", "show_tab('starred')", "starred", "List what you starred"),
    Action("shelf.pick", "x", "pick", "pick", "Pick the article, or put it back, to do something with all you picked",
           footer=True),
    Action("shelf.pick_all", "X", "pick_all", "pick all", "Pick all articles that are listed, or none"),
    Action("shelf.read", "u", "read", "read, unread", "Call what you picked read, or unread if it is", footer=True),
    Action("shelf.star", "m", "star", "star", "Star what you picked, or take its star", footer=True),
    Action("shelf.tag", "+", "tag", "tag", "Put tags on what you picked; a - before a tag takes it off"),
    Action("shelf.remove", "D,delete", "remove", "remove", "Remove what you picked from the library"),
    Action("shelf.undo", "U,ctrl+z", "undo", "undo", "Take back what you did last on the shelf"),
    Action("shelf.keep", "S", "keep", "keep search", "Keep this search among those to choose from, or drop it"),
    Action("shelf.refresh", "r", "refresh", "refresh", "Ask the feeds that are followed for news", footer=True),
    Action("shelf.add", "o", "open", "add", "Add an article by its path or address, and read it", footer=True),
    Action("shelf.leave", "escape,l", "back", "back", "Leave what is open, then go back to the article"),
)  # fmt: skip
"""What the shelf does besides moving."""

PERSON = (
    Action("person.open", "enter", "choose", "open", "Open the article at this quote; beside, show that person",
           footer=True),
    Action("person.switch", "tab,shift+tab", "switch_pane", "other side", "Go from the quotes to the facts, or back",
           footer=True),
    Action("person.facts", "w", "facts", "facts", "Show or hide roles, outlets and company", footer=True),
    Action("person.leave", "escape", "back", "back", "Go back to where you came from"),
)  # fmt: skip
"""What the page of a person does besides moving."""

LOCATION = (
    Action("location.complete", "tab", "complete", "complete", "Write the path on, as far as it is clear"),
    Action("location.older", "up", "recall(1)", "older", "Take what you opened before that"),
    Action("location.newer", "down", "recall(-1)", "newer", "Take what you opened after that"),
)
"""What the line for a location does."""

EVERYWHERE = (
    Action("help", "?,f1", "help", "help", "Show all keys; type to search them", footer=True),
    Action("palette", "ctrl+p,:", "commands", "commands", "Find a command by its name"),
    Action("theme", "t", "themes", "theme", "Choose other colours, seeing them at once"),
    Action("leave", "q", "leave", "quit", "Go one step out; at the top, quit", footer=True),
)
"""What works wherever no text is being typed."""

ALWAYS = (Action("quit", "ctrl+c,ctrl+q", "quit_now", "quit now", "Quit at once, from anywhere"),)
"""What works even while text is being typed."""

DIALOG = (
    Action("dialog.leave", "escape", "leave", "leave", "Close this, and leave all as it was"),
    Action("dialog.choose", "enter", "choose", "choose", "Take the row that is marked"),
    Action("dialog.down", "down,ctrl+n,tab", "move('down')", "down", "Mark the next row"),
    Action("dialog.up", "up,ctrl+p,shift+tab", "move('up')", "up", "Mark the row before"),
    Action("dialog.page_down", "pagedown", "move('page_down')", "page down", "Mark a row one page down"),
    Action("dialog.page_up", "pageup", "move('page_up')", "page up", "Mark a row one page up"),
)
"""What a window over the article does; its letters are for typing."""

GROUPS: Mapping[str, tuple[Action, ...]] = {
    "Walk": WALK,
    "Move": PANE + LIST,
    "Quotes": QUOTES,
    "View": VIEW,
    "Program": ARTICLES + EVERYWHERE + ALWAYS,
    "On the shelf": SHELF,
    "On the page of a person": PERSON,
    "In a window": DIALOG,
    "Where a path is typed": LOCATION,
}
"""All actions under the headings that help and manual give them."""

Room = Literal["reading", "shelf", "person"]

ROOMS: Mapping[Room, Mapping[str, tuple[Action, ...]]] = {
    "reading": {name: GROUPS[name] for name in ("Walk", "Move", "Quotes", "View", "Program", "In a window")},
    "shelf": {"Shelf": SHELF, "Move": PANE, "Program": EVERYWHERE + ALWAYS, "In a window": DIALOG},
    "person": {"Person": PERSON, "Move": PANE, "Program": EVERYWHERE + ALWAYS, "In a window": DIALOG},
}
"""What can be done on each screen, under the headings that its help gives."""

SCOPES = (
    PANE + LIST + READING + EVERYWHERE + ALWAYS,
    PANE + SHELF + EVERYWHERE + ALWAYS,
    PANE + PERSON + EVERYWHERE + ALWAYS,
    DIALOG + ALWAYS,
    LOCATION + DIALOG[:1] + ALWAYS,
)
"""Actions whose keys are alive at the same time, so that no two may share one."""

_SHOWN = {
    "escape": "Esc", "enter": "Enter", "tab": "Tab", "space": "Space", "up": "↑", "down": "↓", "home": "Home",
    "end": "End", "delete": "Del", "pageup": "PgUp", "pagedown": "PgDn", "question_mark": "?", "slash": "/",
    "colon": ":", "plus": "+", "less_than_sign": "<", "greater_than_sign": ">", "asterisk": "*",
    "f1": "F1", "shift+tab": "Shift+Tab",
}  # fmt: skip


def actions() -> Iterator[Action]:
    """Every action there is, in the order of the manual."""
    for group in GROUPS.values():
        yield from group


def on_footer(room: Room) -> list[Action]:
    """The actions for which a screen's line of keys has room, help last."""
    shown = [action for group in ROOMS[room].values() for action in group if action.footer]
    return sorted(shown, key=lambda action: action.id == "help")


def bindings(*groups: tuple[Action, ...]) -> list[BindingType]:
    """Groups of actions as a class's `BINDINGS`."""
    return [action.binding for group in groups for action in group]


def urgent(group: tuple[Action, ...]) -> list[BindingType]:
    """A group of actions as bindings that come before all others, typing included."""
    return [
        Binding(action.keys, action.call, action.label, show=False, priority=True, id=action.id) for action in group
    ]


def shown(keys: str) -> str:
    """Keys as they are printed: "N p", "? F1", "ctrl+d"."""
    return " ".join(_SHOWN.get(key.strip(), key.strip()) for key in keys.split(","))


def keys_of(action: Action, own: Mapping[str, str]) -> str:
    """The keys of an action, the user's own before ours."""
    return shown(own.get(action.id) or action.keys)


def manual() -> tuple[tuple[str, str, str], ...]:
    """Keys, label and tooltip of every action: the manual's table."""
    return tuple((shown(action.keys), action.label, action.tooltip) for action in actions())


def usable(own: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The user's keys that can be used, and a line for each that cannot."""
    known = {action.id: action for action in actions()}
    used: dict[str, str] = {}
    notices: list[str] = []
    for name, keys in own.items():
        if name not in known:
            notices.append(f"keys: no action is called {name}{_nearest(name, known)}")
        elif not keys.replace(",", " ").strip():
            notices.append(f"keys: {name} needs a key")
        else:
            used[name] = ",".join(key.strip() for key in keys.split(",") if key.strip())
    return used, tuple(notices) + tuple(clashes(used))


def clashes(own: Mapping[str, str]) -> Iterator[str]:
    """A line for every key that stands for two actions at once."""
    for scope in SCOPES:
        owners: dict[str, str] = {}
        for action in scope:
            for key in keys_of(action, own).split(" "):
                other = owners.setdefault(key, action.id)
                if other != action.id:
                    yield f"keys: {key} stands for both {other} and {action.id}"


def _nearest(name: str, known: Mapping[str, Action]) -> str:
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"; did you mean {near[0]}?" if near else ""
