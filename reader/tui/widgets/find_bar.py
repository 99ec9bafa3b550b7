"""The line in which words to find are typed, with the number of places where they stand."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static


class FindBar(Horizontal):
    """Words being typed; it says what they are, and others find them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "leave", show=False)]

    class Typed(Message):
        """The words changed."""

        def __init__(self, bar: "FindBar", words: str) -> None:
            super().__init__()
            self.bar = bar
            self.words = words

    class Entered(Message):
        """The words are complete."""

    class Left(Message):
        """The reader does not want to search after all."""

    def __init__(self, hint: str, words: str = "") -> None:
        super().__init__()
        self._hint = hint
        self._words = words
        self._count = Static("", id="find-count", markup=False)

    def compose(self) -> ComposeResult:
        yield Static("/", id="find-sign")
        words = Input(self._words, placeholder=self._hint, id="find-words", compact=True, select_on_focus=False)
        words.cursor_blink = False
        yield words
        yield self._count

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    def tell(self, words: str) -> None:
        """Say how the search stands: "2/5", "not found"."""
        self._count.update(words)

    @on(Input.Changed)
    def pass_words(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(self, event.value))

    @on(Input.Submitted)
    def pass_end(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Entered())

    def action_leave(self) -> None:
        self.post_message(self.Left())
