# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that can be made bad: ``python -m tests.chaos.proxy HOST NAME:PORT…``.

Listens on a free port of HOST for each NAME and passes bytes on to PORT of HOST. The first line
written says, as JSON, where each listens. Requests such as ``{"line": "kiosk-a", "mode":
"late", "seconds": 0.5}`` come over the input; it ends when that ends.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from contextlib import suppress
from enum import StrEnum
from threading import Thread

import msgspec

_PIECE = 65536


class Mode(StrEnum):
    """How a line is."""

    WELL = "well"
    HOLE = "hole"
    """Takes connections and bytes, and passes nothing on until it is well again."""
    RESET = "reset"
    """Ends every connection at once, also new ones."""
    UNANSWERED = "unanswered"
    """Passes requests on; the answers are lost, and the connection with them."""
    LATE = "late"
    """Passes everything on after a while."""


class Setting(msgspec.Struct, frozen=True):
    """A line's mode from now on; ``seconds`` is the delay each way of a late one."""

    line: str
    mode: Mode
    seconds: float = 0.0


class _Line:
    def __init__(self, host: str, target: int) -> None:
        self._host = host
        self._target = target
        self._mode = Mode.WELL
        self._delay = 0.0
        self._passable = asyncio.Event()
        self._passable.set()
        self._open: set[asyncio.StreamWriter] = set()

    async def listen(self) -> int:
        server = await asyncio.start_server(self._join, self._host, 0)
        port: int = server.sockets[0].getsockname()[1]
        return port

    def set(self, setting: Setting) -> None:
        self._mode, self._delay = setting.mode, setting.seconds
        if self._mode is Mode.HOLE:
            self._passable.clear()
        else:
            self._passable.set()
        if self._mode is Mode.RESET:
            for end in list(self._open):
                _reset(end)

    async def _join(self, up: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        if self._mode is Mode.RESET:
            _reset(near)
            return
        try:
            await self._passable.wait()
            down, far = await asyncio.open_connection(self._host, self._target)
        except OSError:
            _reset(near)
            return
        ends = {near, far}
        self._open |= ends
        try:
            await asyncio.gather(self._requests(up, far, near), self._answers(down, near, far))
        finally:
            self._open -= ends
            for end in ends:
                end.close()

    async def _requests(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        other: asyncio.StreamWriter,
    ) -> None:
        with suppress(OSError):  # an end went away
            while piece := await source.read(_PIECE):
                await self._hold_up()
                target.write(piece)
                await target.drain()
        _end(target)
        _end(other)

    async def _answers(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        other: asyncio.StreamWriter,
    ) -> None:
        with suppress(OSError):  # an end went away
            while piece := await source.read(_PIECE):
                await self._hold_up()
                if self._mode is Mode.UNANSWERED:
                    break
                target.write(piece)
                await target.drain()
        _end(target)
        _end(other)

    async def _hold_up(self) -> None:
        await self._passable.wait()
        if self._mode is Mode.LATE:
            await asyncio.sleep(self._delay)


def _end(end: asyncio.StreamWriter) -> None:
    with suppress(OSError):  # ended already
        end.close()


def _reset(end: asyncio.StreamWriter) -> None:
    raw = end.get_extra_info("socket")
    with suppress(OSError):  # ended already
        # No lingering: the other side gets a reset.
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    end.transport.abort()


async def _run(host: str, targets: dict[str, int]) -> None:
    lines = {name: _Line(host, port) for name, port in targets.items()}
    ports = {name: await line.listen() for name, line in lines.items()}
    sys.stdout.write(msgspec.json.encode(ports).decode() + "\n")
    sys.stdout.flush()
    loop, ended = asyncio.get_running_loop(), asyncio.Event()

    def obey() -> None:
        for text in sys.stdin:
            setting = msgspec.json.decode(text, type=Setting)
            loop.call_soon_threadsafe(lines[setting.line].set, setting)
        loop.call_soon_threadsafe(ended.set)

    Thread(target=obey, name="obey", daemon=True).start()
    await ended.wait()


def _main(host: str, named: list[str]) -> None:
    pairs = (each.rsplit(":", 1) for each in named)
    asyncio.run(_run(host, {name: int(port) for name, port in pairs}))


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2:])
