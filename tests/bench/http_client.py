# SPDX-License-Identifier: GPL-3.0-or-later
"""A lean HTTP client: one kept-alive connection, no more of HTTP/1.1 than our server sends.

A client with all of HTTP in it tops out below the server and would measure itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

_LENGTH = b"content-length:"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said, and how long it took from the first byte sent to the last read."""

    status: int
    body: bytes
    seconds: float


def post_request(path: str, body: bytes, headers: Mapping[str, str]) -> bytes:
    """The bytes of a POST of JSON."""
    lines = [f"POST {path} HTTP/1.1", "Host: bench", "Content-Type: application/json"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    lines += [f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode() + body


class Connection:
    """One connection to a server on this machine."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Use :meth:`open` instead."""
        self._reader = reader
        self._writer = writer
        self._loop = asyncio.get_running_loop()

    @classmethod
    async def open(cls, port: int) -> Self:
        """Connect to ``port`` of the loopback address."""
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def post(self, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Send ``body`` as JSON and wait for the answer."""
        return await self.send(post_request(path, body, headers))

    async def get(self, path: str, headers: Mapping[str, str]) -> Answer:
        """Ask for ``path``."""
        lines = [f"GET {path} HTTP/1.1", "Host: bench"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return await self.send("\r\n".join([*lines, "", ""]).encode())

    async def follow(self, path: str, headers: Mapping[str, str] | None = None) -> None:
        """Ask for a stream of events, and wait until it has begun with one."""
        lines = [f"GET {path} HTTP/1.1", "Host: bench"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        self._writer.write("\r\n".join([*lines, "", ""]).encode())
        await self._reader.readuntil(b"\r\n\r\n")
        await self.next_event()

    async def next_event(self) -> bytes:
        """Wait for the next event of the stream."""
        return await self._reader.readuntil(b"\n\n")

    async def send(self, request: bytes) -> Answer:
        """Send a request that is made already, and wait for the answer."""
        began = self._loop.time()
        self._writer.write(request)
        head = await self._reader.readuntil(b"\r\n\r\n")
        body = await self._reader.readexactly(_length(head))
        return Answer(int(head[9:12]), body, self._loop.time() - began)

    async def close(self) -> None:
        """Hang up."""
        self._writer.close()
        await self._writer.wait_closed()


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        if line.lower().startswith(_LENGTH):
            return int(line[len(_LENGTH) :])
    return 0
