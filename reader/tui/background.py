"""Work in the background that never keeps the reader waiting: not while it runs, and not when the program ends."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


async def in_background(call: Callable[[], T]) -> T:
    """What a blocking call returns, or raises, while the screen goes on."""
    future: Future[T] = Future()
    # asyncio's own threads are waited for at the end; whoever quits does not want to wait for an analysis.
    Thread(target=_run, args=(call, future), daemon=True).start()
    return await asyncio.wrap_future(future)


class Latest(Generic[T]):
    """Blocking calls one after another, of which only the one that was asked for last matters."""

    def __init__(self) -> None:
        self._asked = 0
        self._one_at_a_time = asyncio.Lock()

    async def of(self, call: Callable[[], T]) -> T | None:
        """What a call returns, or raises; None where another was asked for meanwhile: then it may never run."""
        self._asked += 1
        number = self._asked
        async with self._one_at_a_time:
            if number != self._asked:
                return None
            try:
                result = await in_background(call)
            except Exception:
                if number == self._asked:
                    raise
                return None
        return result if number == self._asked else None


def _run(call: Callable[[], T], future: Future[T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = call()
    except BaseException as error:  # noqa: BLE001 - it is raised again where the call is awaited
        future.set_exception(error)
    else:
        future.set_result(result)
