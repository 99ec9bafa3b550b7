"""The picture in README, made by the program itself: `python -m tests.picture`."""

import asyncio
from pathlib import Path

from reader.editing import Remarks
from reader.newsroom import Newsroom
from reader.settings import Settings
from reader.tui.app import NewsreaderApp
from reader.tui.reading import ReadingScreen

PICTURE = Path(__file__).parent.parent / ".github" / "picture.svg"
SIZE = (120, 36)
STEPS = 2
"""Quotes to walk along before the picture is taken."""


async def take() -> str:
    """The reading screen on the article that ships, its analysis there, as SVG."""
    newsroom = Newsroom(Settings())
    article = newsroom.seed()
    analysis = newsroom.analyse(article)
    app = NewsreaderApp(newsroom, article)
    async with app.run_test(size=SIZE) as pilot:
        screen = app.screen
        if isinstance(screen, ReadingScreen):
            screen.post_message(screen.Analysed(article, analysis, newsroom.names(article, analysis), Remarks()))
        await pilot.pause()
        await pilot.press(*"n" * STEPS)
        await pilot.pause()
        return app.export_screenshot(title="newsreader")


if __name__ == "__main__":
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(asyncio.run(take()), encoding="utf-8")
