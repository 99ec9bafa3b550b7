"""A stage to try the screen on: the application without a terminal, and a newsroom that answers when told to."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from threading import Event
from typing import BinaryIO

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input

from reader.analysis import Analysis
from reader.article import Article
from reader.errors import LanguageError, SourceError
from reader.names import NameIndex
from reader.newsroom import Newsroom
from reader.settings import Place, Settings
from reader.sources import Taken
from reader.tui.app import NewsreaderApp
from reader.tui.reading import ReadingScreen
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.lines import StatusLine, TitleLine
from reader.tui.widgets.row_list import RowList
from tests.builders import Story


class StagedNewsroom(Newsroom):
    """A newsroom that knows some stories by heart."""

    def __init__(self, *stories: Story, settings: Settings | None = None) -> None:
        super().__init__(settings or Settings())
        self.stories = {story.article.source: story for story in stories}
        self.ready = Event()
        self.ready.set()
        self.failure = ""
        self.places: list[Place] = []

    def take(self, location: str, stdin: BinaryIO | None = None) -> Taken:
        assert stdin is None
        if location not in self.stories:
            message = f"{location}: there is no such file"
            raise SourceError(message)
        article = self.stories[location].article
        return Taken(article, article.text.encode())

    def uncorrected(self, article: Article) -> Analysis:
        self.ready.wait()
        if self.failure:
            raise LanguageError(self.failure)
        return self.stories[article.source].analysis

    def names(self, article: Article, analysis: Analysis) -> NameIndex:
        return NameIndex(article, analysis)

    def keep_place(self, place: Place) -> bool:
        self.places.append(place)
        return True


@dataclass
class Stage:
    """The application while it runs, in the words of somebody who sits before it."""

    app: NewsreaderApp
    pilot: Pilot[None]
    newsroom: StagedNewsroom
    said: list[str] = field(default_factory=list)

    @property
    def screen(self) -> ReadingScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ReadingScreen))

    @property
    def top(self) -> Screen[object]:
        return self.app.screen

    @property
    def view(self) -> ArticleView:
        return self.screen.view

    @property
    def page(self) -> list[str]:
        """The lines of the article pane, as they are shown."""
        return [self.view.render_line(y).text.rstrip() for y in range(self.view.size.height)]

    @property
    def status(self) -> str:
        return self.screen.query_one(StatusLine).words

    @property
    def title(self) -> str:
        return self.screen.query_one(TitleLine).words

    @property
    def notices(self) -> list[str]:
        return [toast.message for toast in self.app._notifications]  # noqa: SLF001 - Textual shows them in no other way

    def rows(self, name: str) -> list[str]:
        """The lines of a list, as they are shown."""
        shown = self.top.query_one(f"#{name}", RowList)
        return [shown.render_line(y).text.rstrip() for y in range(shown.size.height)]

    def marked(self, name: str) -> str:
        """The first line of the row that is marked in a list."""
        row = self.top.query_one(f"#{name}", RowList).row
        return "" if row is None else "".join(text for text, _ in row.lines[0].left).strip()

    def current(self) -> str:
        """The words in the article that stand out as the current place."""
        return " ".join(words for words in self._lit_as_current() if words.strip())

    def _lit_as_current(self) -> Iterator[str]:
        for y in range(self.view.size.height):
            line = self.view.line_at(y)
            yield "" if line is None else "".join(run.text for run in line.runs if run.ink.current)

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def type(self, words: str) -> None:
        line = self.app.focused
        assert isinstance(line, Input)
        line.insert_text_at_cursor(words)
        await self.pilot.pause()

    async def settle(self) -> None:
        """Wait for all work in the background."""
        await self.pilot.pause()
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()


@asynccontextmanager
async def staged(
    *stories: Story,
    size: tuple[int, int] = (120, 40),
    settings: Settings | None = None,
    position: int = 0,
    wait: bool = False,
) -> AsyncIterator[Stage]:
    """The first story on the screen; with `wait`, its analysis comes when `newsroom.ready` is set."""
    newsroom = StagedNewsroom(*stories, settings=settings)
    if wait:
        newsroom.ready.clear()
    app = NewsreaderApp(newsroom, stories[0].article, position)
    async with app.run_test(size=size) as pilot:
        stage = Stage(app, pilot, newsroom)
        await pilot.pause()
        if not wait:
            await stage.settle()
        try:
            yield stage
        finally:
            newsroom.ready.set()
