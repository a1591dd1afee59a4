# SPDX-License-Identifier: GPL-3.0-or-later
"""Displays that follow an office's stream through every failure, and miss nothing."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from tests.ha.devices import Entrance

_SILENCE_S = 12.0
"""A stream beats every five seconds; one that does not is dead."""
_AGAIN_AFTER_S = 0.3


@dataclass(slots=True)
class Follower:
    """One display; ``seen`` are the positions that came, in the order in which they came."""

    office: str
    token: str
    entrances: Sequence[Entrance]
    trusted: ssl.SSLContext
    seen: list[str] = field(default_factory=list)
    connected: int = 0
    resynced: int = 0

    async def follow(self) -> None:
        """Go on until cancelled."""
        turn = 0
        while True:
            entrance = self.entrances[turn % len(self.entrances)]
            with suppress(OSError, EOFError, TimeoutError):
                await self._one_stream(entrance)
            turn += 1
            await asyncio.sleep(_AGAIN_AFTER_S)

    async def _one_stream(self, entrance: Entrance) -> None:
        reader, writer = await asyncio.open_connection(
            entrance.address, entrance.port, ssl=self.trusted
        )
        try:
            lines = [
                f"GET /api/v1/offices/{self.office}/stream HTTP/1.1",
                "Host: trial",
                f"Authorization: Bearer {self.token}",
            ]
            if self.seen:
                lines.append(f"Last-Event-ID: {self.seen[-1]}")
            writer.write("\r\n".join([*lines, "", ""]).encode())
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 200"):
                return
            self.connected += 1
            pending = b""
            while True:
                async with asyncio.timeout(_SILENCE_S):
                    pending += await _chunk(reader)
                *frames, pending = pending.split(b"\n\n")
                for frame in frames:
                    self._take(frame)
        finally:
            writer.close()

    def _take(self, frame: bytes) -> None:
        for line in frame.split(b"\n"):
            if line.startswith(b"id: "):
                self.seen.append(line[4:].decode())
            elif line == b"event: resync":
                self.resynced += 1


async def _chunk(reader: asyncio.StreamReader) -> bytes:
    """The next chunk of a chunked body (RFC 9112, section 7.1). Raises EOFError at its end."""
    size = int(await reader.readuntil(b"\r\n"), 16)
    if size == 0:
        raise EOFError
    return (await reader.readexactly(size + 2))[:-2]
