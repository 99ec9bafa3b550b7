"""What is done to many articles at once on the shelf, each with the way back."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from reader.newsroom import Newsroom
from reader.page import visible
from reader.tui.rows import counted


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done on the shelf."""

    words: str
    """What was done, as one says it afterwards."""
    undo: Callable[[], None]


def read_or_unread(newsroom: Newsroom, numbers: tuple[int, ...]) -> Deed:
    """Call articles read; unread, if all of them are."""
    before = set(newsroom.find("", "read")).intersection(numbers)
    now = len(before) < len(numbers)
    changed = [number for number in numbers if (number in before) != now]
    newsroom.library.mark(changed, read=now)
    words = f"{counted(len(changed), 'article')} {'read' if now else 'unread'}"
    return Deed(words, partial(newsroom.library.mark, changed, read=not now))


def star_or_not(newsroom: Newsroom, numbers: tuple[int, ...]) -> Deed:
    """Star articles; take their stars, if all of them have one."""
    before = set(newsroom.find("", "starred")).intersection(numbers)
    now = len(before) < len(numbers)
    changed = [number for number in numbers if (number in before) != now]
    newsroom.library.mark(changed, starred=now)
    words = f"{counted(len(changed), 'article')} {'starred' if now else 'without a star'}"
    return Deed(words, partial(newsroom.library.mark, changed, starred=not now))


def tag(newsroom: Newsroom, numbers: tuple[int, ...], typed: str) -> Deed:
    """Put the tags that were typed on articles; those with a minus before them are taken off."""
    words = typed.replace('"', " ").replace("#", " ").replace(",", " ").split()
    on = {word: _tagged(newsroom, numbers, word, has=False) for word in words if not word.startswith("-")}
    off = {word[1:]: _tagged(newsroom, numbers, word[1:], has=True) for word in words if word.startswith("-")}
    _retag(newsroom, on, off)
    told = ", ".join([*(f"#{word}" for word in on), *(f"no #{word}" for word in off)])
    return Deed(f"{counted(len(numbers), 'article')}: {visible(told)}", partial(_retag, newsroom, off, on))


def remove(newsroom: Newsroom, numbers: tuple[int, ...]) -> Deed:
    """Take articles out of the library."""
    taken = newsroom.library.take_out(numbers)
    return Deed(f"{counted(len(taken), 'article')} removed", partial(newsroom.library.put_back, taken))


def _tagged(newsroom: Newsroom, numbers: tuple[int, ...], word: str, *, has: bool) -> list[int]:
    """Those of the articles that have a tag, or that have it not."""
    tagged = set(newsroom.find(f'tag:"{word}"'))
    return [number for number in numbers if (number in tagged) == has]


def _retag(newsroom: Newsroom, on: dict[str, list[int]], off: dict[str, list[int]]) -> None:
    for word, numbers in on.items():
        newsroom.library.tag(numbers, word)
    for word, numbers in off.items():
        newsroom.library.untag(numbers, word)
