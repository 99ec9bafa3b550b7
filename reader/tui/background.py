"""Work in the background that never keeps the reader waiting: not while it runs, and not when the program ends."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


async def in_background(call: Callable[[], T]) -> T:
    """What a blocking call returns, or raises, while the screen goes on."""
    future: Future[T] = Future()
    # asyncio's own threads are waited for at the end; whoever quits does not want to wait for an analysis.
    Thread(target=_run, args=(call, future), daemon=True).start()
    return await asyncio.wrap_future(future)


def _run(call: Callable[[], T], future: Future[T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = call()
    except BaseException as error:  # noqa: BLE001 - it is raised again where the call is awaited
        future.set_exception(error)
    else:
        future.set_result(result)
