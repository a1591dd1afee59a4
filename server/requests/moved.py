# SPDX-License-Identifier: GPL-3.0-or-later
"""Word of requests that have moved, from the sequencer's thread to the event loop."""

from __future__ import annotations

import asyncio
from queue import Empty, SimpleQueue

from common.domain.identifiers import RequestId


class Moved:
    """Gathers the requests that something has happened to, until somebody looks."""

    def __init__(self) -> None:
        """Begin with none."""
        self._requests: SimpleQueue[RequestId] = SimpleQueue()
        self._listening: tuple[asyncio.AbstractEventLoop, asyncio.Event] | None = None

    def tell(self, request: RequestId) -> None:
        """Something has happened to ``request``; what did is perhaps not durable yet."""
        self._requests.put(request)
        if self._listening is not None:
            loop, news = self._listening
            loop.call_soon_threadsafe(news.set)

    async def wait(self, seconds: float) -> None:
        """Wait until there is word, at most so long."""
        news = asyncio.Event()
        self._listening = asyncio.get_running_loop(), news
        if self._requests.empty():
            try:
                async with asyncio.timeout(seconds):
                    await news.wait()
            except TimeoutError:
                return

    def taken(self) -> frozenset[RequestId]:
        """Those that were told of since the last time."""
        found: set[RequestId] = set()
        while True:
            try:
                found.add(self._requests.get_nowait())
            except Empty:
                return frozenset(found)
