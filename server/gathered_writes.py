# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer's head and body leave in one piece.

uvicorn writes them one after the other, and the loop sends each at once: two system calls for
every answer, and a client that is woken by the first only to wait for the second. Here what is
written in one round of the loop is sent at the end of that round.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from uvicorn.protocols.http.h11_impl import H11Protocol as HttpProtocol
else:
    from uvicorn.protocols.http.auto import AutoHTTPProtocol as HttpProtocol


class GatheredWrites(asyncio.Transport):
    """A transport that sends what was written to it once the loop comes round."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        """Send by ``transport``."""
        super().__init__()
        self._transport = transport
        self._loop = loop
        self._written: list[bytes] = []

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Send ``data`` at the end of this round, after what was written before it."""
        if not self._written:
            self._loop.call_soon(self._send)
        self._written.append(bytes(data))

    def close(self) -> None:
        """Send what was written, and hang up."""
        self._send()
        self._transport.close()

    def abort(self) -> None:
        """Hang up at once; what was not sent yet is lost."""
        self._written.clear()
        self._transport.abort()

    def is_closing(self) -> bool:
        """Whether it has hung up, or is about to."""
        return self._transport.is_closing()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """What is known of the connection, such as ``peername``."""
        return self._transport.get_extra_info(name, default)

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        """Have another protocol read what comes in."""
        self._transport.set_protocol(protocol)

    def get_protocol(self) -> asyncio.BaseProtocol:
        """Who reads what comes in."""
        return self._transport.get_protocol()

    def pause_reading(self) -> None:
        """Read nothing for now."""
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Read again."""
        self._transport.resume_reading()

    def _send(self) -> None:
        written, self._written = self._written, []
        # Whoever has hung up meanwhile gets nothing, and there is nobody to tell.
        if written and not self._transport.is_closing():
            self._transport.write(b"".join(written))


class GatheringProtocol(HttpProtocol):
    """uvicorn's own protocol for HTTP, over gathered writes."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn narrows it
        """Begin with a new connection."""
        super().connection_made(GatheredWrites(transport, self.loop))
