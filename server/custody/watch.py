# SPDX-License-Identifier: GPL-3.0-or-later
"""Noticing at the centre that there is news for an office's server, wherever it has come from."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.domain.ports import Clock
from common.wire.request_exchange import FeedMark
from server.reading import LogReader
from server.storage import request_feeds, request_orders

_LOOK_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class _Seen:
    heads: Mapping[OfficeId, FeedMark]
    asked: frozenset[OfficeId]


@dataclass(slots=True)
class Watch:
    """Looks for all who wait at once, and only while somebody does. From the event loop only."""

    reader: LogReader
    clock: Clock
    _looking: asyncio.Task[_Seen] | None = None

    async def wait(self, office: OfficeId, mark: FeedMark, seconds: float) -> None:
        """Wait until there is something after ``mark`` or an order, at most so long."""
        until = self.clock.monotonic() + seconds
        while True:
            seen = await self._look()
            if office in seen.asked or seen.heads.get(office, FeedMark()) != mark:
                return
            if self.clock.monotonic() >= until:
                return
            await asyncio.sleep(_LOOK_EVERY_S)

    async def _look(self) -> _Seen:
        """What there is now; one question for all who ask at the same time."""
        looking = self._looking
        if looking is None or looking.done():
            looking = self._looking = asyncio.create_task(self.reader.read(_see))
        return await asyncio.shield(looking)


def _see(connection: Connection) -> _Seen:
    return _Seen(request_feeds.heads(connection), request_orders.offices(connection))
