"""The two sides of the page of a person: what was said, and what is known."""

from typing import ClassVar

from textual.binding import BindingType

from reader.shelf import Passage
from reader.tui import keys, person_rows
from reader.tui.rows import Row
from reader.tui.widgets.paged_list import PagedList
from reader.tui.widgets.row_list import RowList


class PassageList(PagedList[Passage]):
    """Quotes where they stand, each with its article, its words and what is around them."""

    LINES = person_rows.LINES

    def key_of(self, item: Passage) -> int:
        return item.id

    def row_of(self, item: Passage, width: int) -> Row:
        return person_rows.passage(item, width)


class FactList(RowList):
    """Roles, times, outlets and company."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.PANE)
