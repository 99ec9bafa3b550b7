"""The articles of the shelf, a line each."""

from collections.abc import Iterable

from reader.shelf import Entry
from reader.tui import shelf_rows
from reader.tui.rows import Row
from reader.tui.widgets.paged_list import PagedList


class ShelfList(PagedList[Entry]):
    """Articles, of which some are picked."""

    picked: frozenset[int] = frozenset()

    _has_outlets = False
    """Whether any article that was seen has an outlet; where none has, their column is left out."""

    def key_of(self, item: Entry) -> int:
        return item.id

    def row_of(self, item: Entry, width: int) -> Row:
        return shelf_rows.entry(item, width, is_picked=item.id in self.picked, has_outlet=self._has_outlets)

    def fill(self, items: Iterable[Entry]) -> None:
        known = tuple(items)
        self._has_outlets |= any(one.outlet for one in known)
        super().fill(known)

    def pick(self, picked: frozenset[int]) -> None:
        """Show other articles as picked."""
        self.picked = picked
        self.refresh()
