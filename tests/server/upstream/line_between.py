# SPDX-License-Identifier: GPL-3.0-or-later
"""A line that can be cut: a proxy for TCP between an office server and the centre."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from enum import Enum, auto
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")
_CHUNK = 65536


class Carries(Enum):
    """What a line lets through."""

    EVERYTHING = auto()
    NOTHING = auto()
    """Connections are broken off, and new ones end at once."""
    NO_ANSWERS = auto()
    """What is asked arrives; what is answered does not, and the connection ends."""


class LineBetween:
    """Runs in a thread of its own while the block lasts."""

    def __init__(self, port: int) -> None:
        """A line to ``port`` of this machine."""
        self._to = port
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="line")
        self._carries = Carries.EVERYTHING
        self._open: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    def carry(self, what: Carries) -> None:
        """Let this through from now on; what is open now is broken off."""

        async def change() -> None:
            self._carries = what
            for writer in list(self._open):
                writer.transport.abort()

        self._run(change)

    def __enter__(self) -> LineBetween:
        """Begin to listen, at a port of its own."""
        self._thread.start()

        async def begin() -> int:
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
            port: int = self._server.sockets[0].getsockname()[1]
            return port

        self.port = self._run(begin)
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""

        async def end() -> None:
            assert self._server is not None
            self._server.close()
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            for writer in list(self._open):
                writer.transport.abort()
            await asyncio.wait(tasks, timeout=5) if tasks else None

        self._run(end)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def url(self) -> str:
        """Where the office finds the centre."""
        return f"http://127.0.0.1:{self.port}"

    def _run(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return asyncio.run_coroutine_threadsafe(work(), self._loop).result(10)

    async def _serve(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        self._open.add(back)
        forth = None
        try:
            if self._carries is Carries.NOTHING:
                return
            far, forth = await asyncio.open_connection("127.0.0.1", self._to)
            self._open.add(forth)
            await asyncio.gather(self._pipe(near, forth), self._answers(far, back))
        except OSError:
            return
        finally:
            for writer in (back, forth):
                if writer is not None:
                    self._open.discard(writer)
                    writer.transport.abort()

    async def _answers(self, far: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        if self._carries is Carries.NO_ANSWERS:
            await far.read(_CHUNK)
            raise ConnectionAbortedError
        await self._pipe(far, back)

    @staticmethod
    async def _pipe(source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
        with suppress(asyncio.CancelledError):
            while chunk := await source.read(_CHUNK):
                to.write(chunk)
                await to.drain()
        raise ConnectionAbortedError
