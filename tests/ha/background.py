# SPDX-License-Identifier: GPL-3.0-or-later
"""The devices work in a thread of their own, so that no killing and waiting holds them up."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from threading import Thread
from typing import Any, TypeVar

from tests.ha.offices import Work

T = TypeVar("T")

_PATIENCE_S = 90.0


class Background:
    """Work that goes on in an event loop of its own."""

    def __init__(self, work: Work, loop: asyncio.AbstractEventLoop) -> None:
        """Use :func:`working` instead."""
        self._work = work
        self._loop = loop

    def finish(self) -> None:
        """Let every device finish what it has begun. Raises TimeoutError if one cannot."""
        self._run(self._work.finish())

    def until_followed(self, heads: Mapping[str, str]) -> None:
        """Wait until all displays have come to the heads. Raises TimeoutError if one does not."""
        self._run(self._work.until_followed(heads))

    def stop(self) -> None:
        """Hang up everywhere."""
        self._run(self._work.stop())

    def begin(self) -> None:
        """Let every device begin."""

        async def begin() -> None:
            self._work.begin()

        self._run(begin())

    def _run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(_PATIENCE_S)


@contextmanager
def working(work: Work) -> Iterator[Background]:
    """All devices at work until this is left."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, name="devices")
    thread.start()
    background = Background(work, loop)
    try:
        background.begin()
        yield background
    finally:
        background.stop()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
