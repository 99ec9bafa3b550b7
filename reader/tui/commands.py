"""The command palette: every action that the keys reach just now, found by its words."""

from collections.abc import Awaitable, Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from reader.tui import keys


class Commands(Provider):
    """The actions of `keys`, as commands."""

    async def discover(self) -> Hits:
        for action, command in self._commands():
            yield DiscoveryHit(_name(action), command, help=action.tooltip)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for action, command in self._commands():
            score = max(matcher.match(_name(action)), matcher.match(action.tooltip))
            if score > 0:
                yield Hit(score, matcher.highlight(_name(action)), command, help=action.tooltip)

    def _commands(self) -> Iterator[tuple[keys.Action, Callable[[], Awaitable[bool]]]]:
        reached = {active.binding.id: active for active in self.screen.active_bindings.values()}
        for action in keys.actions():
            if action.id in reached and action.id != "palette":
                yield action, partial(self.app.run_action, action.call, reached[action.id].node)


def _name(action: keys.Action) -> str:
    return f"{action.label[:1].upper()}{action.label[1:]}"
