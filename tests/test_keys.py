"""The keys: each action is declared once, whole, and everywhere the same."""

import pytest
from textual.app import App
from textual.dom import DOMNode

from reader.settings import PRESETS
from reader.tui import keys
from reader.tui.app import NewsreaderApp
from reader.tui.finder import Finder
from reader.tui.location import LocationScreen
from reader.tui.people import PersonScreen
from reader.tui.reading import ReadingScreen
from reader.tui.shelving import ShelfScreen
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.passage_list import FactList, PassageList
from reader.tui.widgets.shelf_list import ShelfList
from reader.tui.widgets.sidebar import SidebarList

_OWNERS: list[tuple[tuple[keys.Action, ...], type[DOMNode]]] = [
    (keys.PANE, ArticleView),
    (keys.PANE + keys.LIST, SidebarList),
    (keys.READING, ReadingScreen),
    (keys.EVERYWHERE + keys.ALWAYS, NewsreaderApp),
    (keys.DIALOG, Finder),
    (keys.SHELF, ShelfScreen),
    (keys.PANE, ShelfList),
    (keys.PERSON, PersonScreen),
    (keys.PANE, PassageList),
    (keys.PANE, FactList),
    (keys.LOCATION, LocationScreen),
]


def test_no_two_actions_share_an_id() -> None:
    ids = [action.id for action in keys.actions()]
    assert len(ids) == len(set(ids))


def test_every_declared_action_is_in_the_manual() -> None:
    declared = [action for group, _ in _OWNERS for action in group]
    assert set(declared) == set(keys.actions())


def test_every_action_says_what_it_does() -> None:
    assert all(action.label and action.tooltip[:1].isupper() for action in keys.actions())


def test_no_two_actions_share_a_key() -> None:
    assert list(keys.clashes({})) == []


@pytest.mark.parametrize(("actions", "owner"), _OWNERS)
def test_every_action_has_its_method(actions: tuple[keys.Action, ...], owner: type[DOMNode]) -> None:
    missing = [action.id for action in actions if not hasattr(owner, "action_" + action.call.split("(")[0])]
    assert missing == []


def test_the_manual_names_keys_as_they_are_printed() -> None:
    printed = {(keys, label) for keys, label, _ in keys.manual()}
    assert printed >= {
        ("n", "next"), ("N p", "previous"), ("? F1", "help"), ("ctrl+p :", "commands"), ("Space PgDn", "page down"),
        ("Esc", "all quotes"),
    }  # fmt: skip


def test_an_unknown_id_is_reported_with_the_nearest_known_one() -> None:
    used, notices = keys.usable({"quote.cpy": "x"})
    assert used == {}
    assert notices == ("keys: no action is called quote.cpy; did you mean quote.copy?",)


def test_a_key_for_two_actions_is_reported() -> None:
    used, notices = keys.usable({"quote.copy": "n"})
    assert used == {"quote.copy": "n"}
    assert notices == ("keys: n stands for both trail.next and quote.copy",)


def test_an_action_without_a_key_is_reported() -> None:
    assert keys.usable({"help": " , "}) == ({}, ("keys: help needs a key",))


def test_keys_of_ones_own_are_used_as_they_were_written() -> None:
    assert keys.usable({"quote.copy": "v, ctrl+y"}) == ({"quote.copy": "v,ctrl+y"}, ())


def test_textuals_own_keys_are_gone() -> None:
    app_keys = {key for key, _ in NewsreaderApp._merged_bindings or ()}  # noqa: SLF001 - what Textual made of them
    assert app_keys == {"question_mark", "f1", "ctrl+p", "colon", "t", "q", "ctrl+c", "ctrl+q"}
    assert issubclass(NewsreaderApp, App)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_leaves_every_action_a_key_of_its_own(preset: str) -> None:
    used, notices = keys.usable(PRESETS[preset])
    assert notices == ()
    assert used.keys() == PRESETS[preset].keys()
