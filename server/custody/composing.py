# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting together what keeps requests in step between servers."""

from __future__ import annotations

from dataclasses import dataclass

from server.custody.errands import Errands
from server.custody.line import RequestLine
from server.custody.watch import Watch
from server.reading import LogReader
from server.requests.desk import RequestDesk


@dataclass(frozen=True, slots=True)
class CustodyParts:
    """What the centre's handlers, and the office's line, work with."""

    watch: Watch
    errands: Errands
    line: RequestLine | None
    """To the centre, for an office's server that is under one."""

    def start(self) -> None:
        """Begin to work, for the running event loop."""
        if self.line is not None:
            self.line.start()

    async def stop(self) -> None:
        """End what was begun."""
        if self.line is not None:
            await self.line.stop()


def custody_parts(desk: RequestDesk, reader: LogReader, line: RequestLine | None) -> CustodyParts:
    """The parts, for a server with or without a centre above it."""
    return CustodyParts(Watch(reader, desk.here.clock), Errands(desk), line)
