"""What the windows list: the names that match, the keys there are, the themes."""

from collections.abc import Iterable, Mapping, Sequence

from textual.fuzzy import FuzzySearch

from reader.analysis import Quote
from reader.names import NameIndex, NameMatch, PeopleIndex
from reader.page import visible
from reader.tui import keys
from reader.tui.finder import Search
from reader.tui.kinds import KINDS
from reader.tui.rows import GAP, NameChosen, Pieces, Row, Text, counted, plain
from reader.tui.theme import Palette

_SPEAKING = frozenset(("PERSON", "ORG", "GPE", "NORP"))
"""Labels of names that can say something."""
_UNKNOWN = ("·", "muted")

BY_OTHER, BY_NOBODY, NO_QUOTE, SAME, OTHERWISE, SPLIT, NOBODY = (
    "by other", "by nobody", "no quote", "same", "otherwise", "split", "nobody"
)  # fmt: skip
"""What the rows of corrections choose."""


def names(index: NameIndex) -> Search:
    """Search by name: the best first, the letters that matched marked."""
    return lambda query: tuple(_matched(match) for match in index.find(query))


def _matched(match: NameMatch) -> Row:
    kind = KINDS.get(match.label)
    letter, look = (kind.letter, kind.look) if kind is not None else _UNKNOWN
    left: Pieces = ((f"{letter} ", "letter"), *_lit(match.name, match.matched, look))
    if match.role:
        left += (("  ", "muted"), *_lit(match.role, match.matched_role, "muted"))
    one = kind.one if kind is not None else match.label.lower()
    right: Pieces = ((f"{one} · {match.count}", "muted"),)
    return Row((Text(left, right, ((str(match.count), "muted"),)),), NameChosen(match.name, match.mentions))


def speakers(index: NameIndex) -> Search:
    """Search by name for who said something; what was typed is offered as it is, too."""

    def search(query: str) -> tuple[Row, ...]:
        typed = " ".join(query.split())
        matches = [match for match in index.find(query) if match.label in _SPEAKING]
        if not typed:  # people speak most
            matches.sort(key=lambda match: match.label != "PERSON")
        found = tuple(map(_matched, matches))
        if not typed or any(isinstance(row.choice, NameChosen) and row.choice.name == typed for row in found):
            return found
        own: Pieces = (("+ ", "letter"), (visible(typed), "plain"), ("  as it is typed", "muted"))
        return (*found, Row((Text(own),), typed))

    return search


def corrections(quote: Quote | None, name: str, *, is_person: bool) -> Search:
    """Search in what can be corrected of a quote, or of whoever bears a name; a row's choice says what."""
    offered: list[tuple[str, str]] = []
    if quote is not None:
        offered.append((BY_OTHER, "somebody else said it …" if quote.speaker else "somebody said it …"))
        if quote.speaker is not None:
            offered.append((BY_NOBODY, "nobody who is named said it"))
        offered.append((NO_QUOTE, "it is not a quote"))
    if name:
        offered += [(SAME, "… is the same as …"), (OTHERWISE, "… is called …")]
    if name and is_person:
        offered += [(SPLIT, "… is not the one of other articles"), (NOBODY, "… is no person")]

    def search(query: str) -> tuple[Row, ...]:
        words = query.casefold().split()
        fitting = [one for one in offered if all(word in one[1].casefold() for word in words)]
        return tuple(Row((Text(((told, "plain"),)),), choice) for choice, told in fitting)

    return search


def people(index: PeopleIndex) -> Search:
    """Search among the people of the library; a row's choice is the number of the person."""
    return lambda query: tuple(_known(match) for match in index.find(query))


def _known(match: NameMatch) -> Row:
    left: Pieces = _lit(match.name, match.matched, "person" if match.label == "PERSON" else "plain")
    if match.role:
        left += (("  ", "muted"), *_lit(match.role, match.matched_role, "muted"))
    return Row((Text(left, ((counted(match.count, "quote"), "muted"),)),), str(match.person))


def _lit(text: str, matched: Iterable[int], look: str) -> Pieces:
    """A text with the letters that matched marked."""
    hits = set(matched)
    return tuple((visible(letter), "hit" if at in hits else look) for at, letter in enumerate(text))


def help_on(own: Mapping[str, str], room: keys.Room) -> Search:
    """Search in all keys of a screen, by group; a row's choice is the id of its action."""

    def search(query: str) -> tuple[Row, ...]:
        rows: list[Row] = []
        for group, actions in keys.ROOMS[room].items():
            fitting = [action for action in actions if _speaks_of(action, query, own)]
            if not fitting:
                continue
            rows += [GAP] if rows else []
            rows += [plain(group, "kind"), *(_explained(action, own) for action in fitting)]
        return tuple(rows)

    return search


def commands(own: Mapping[str, str], room: keys.Room) -> Search:
    """Search in what can be done on a screen, the likeliest first; a row's choice is the id of its action."""
    left_out = (*keys.DIALOG, *keys.LIST)
    alive = (action for group in keys.ROOMS[room].values() for action in group)
    offered = [action for action in alive if action not in left_out and action.id != "palette"]
    fuzzy = FuzzySearch()

    def search(query: str) -> tuple[Row, ...]:
        typed = query.strip()
        if not typed:
            return tuple(_offered(action, (), own) for action in offered)
        matches = [(action, *fuzzy.match(typed, action.label)) for action in offered]
        called = sorted((match for match in matches if match[1] > 0), key=lambda match: -match[1])
        told = [action for action, score, _ in matches if not score and typed.casefold() in action.tooltip.casefold()]
        return (
            *(_offered(action, hits, own) for action, _, hits in called),
            *(_offered(action, (), own) for action in told),
        )

    return search


def _offered(action: keys.Action, hits: Sequence[int], own: Mapping[str, str]) -> Row:
    gap = " " * max(2, 18 - len(action.label))
    left: Pieces = (*_lit(action.label, hits, "plain"), (gap + action.tooltip, "muted"))
    return Row((Text(left, ((keys.keys_of(action, own), "key"),)),), action.id)


def _speaks_of(action: keys.Action, query: str, own: Mapping[str, str]) -> bool:
    said = f"{keys.keys_of(action, own)} {action.label} {action.tooltip} {action.id}"
    return all(word in said.casefold() for word in query.casefold().split())


def _explained(action: keys.Action, own: Mapping[str, str]) -> Row:
    key = f"{keys.keys_of(action, own):<14}"
    return Row((Text(((key, "key"), (action.tooltip, "plain")), ((action.id, "muted"),)),), action.id)


def themes(palettes: Mapping[str, Palette]) -> Search:
    """Search by theme; a row's choice is the name of the theme."""

    def search(query: str) -> tuple[Row, ...]:
        said = {name: f"{name} {palette.title} {palette.about}".casefold() for name, palette in palettes.items()}
        fitting = [name for name in palettes if query.casefold().strip() in said[name]]
        return tuple(
            Row((Text(((f"{palettes[name].title:<16}", "plain"), (palettes[name].about, "muted"))),), name)
            for name in fitting
        )

    return search
