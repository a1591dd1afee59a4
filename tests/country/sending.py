# SPDX-License-Identifier: GPL-3.0-or-later
"""The office servers of a country, as the centre sees them: one lean client plays them all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random

from common.wire.upstream import LARGEST_REPLICA_BATCH
from server.upstream.uplink import GATHER_S
from tests.bench.figures import BenchError
from tests.bench.http_client import Answer, Connection
from tests.country.centre import Centre
from tests.country.day import Office

_API = "/api/v1/offices"
_OPENING_AT_ONCE = 50


@dataclass(slots=True)
class Sender:
    """An office with its line to the centre."""

    office: Office
    port: int
    line: Connection

    async def send(self, events: int) -> None:
        """Send the next events, and wait until the centre has them."""
        office = self.office
        body = office.batch(events)
        answer = await self._post(f"{_API}/{office.name}/replica", body)
        if answer.status != 200 or answer.body != _head(office.sent):
            message = f"{office.name} was answered {answer.status} {answer.body[:200]!r}"
            raise BenchError(message)

    async def _post(self, path: str, body: bytes) -> Answer:
        """As an office server does: the same once more, where the line had been closed as idle."""
        headers = _headers(self.office)
        try:
            return await self.line.post(path, body, headers)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.line = await Connection.open(self.port)
            return await self.line.post(path, body, headers)

    async def ask_head(self) -> None:
        """Ask where the copy ends, as an office server does that comes back."""
        office = self.office
        # A line of its own: the other may have been closed while there was nothing to say.
        line = await Connection.open(self.port)
        answer = await line.get(f"{_API}/{office.name}/replica", _headers(office))
        await line.close()
        if answer.body != _head(office.sent):
            message = f"{office.name}: the copy ends at {answer.body!r}, not at {office.sent}"
            raise BenchError(message)

    async def live(self, events_per_s: float, seconds: float, chance: Random) -> list[float]:
        """Send events as they happen for so long; how old each was when the centre had it."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        lags: list[float] = []
        due: list[float] = []
        coming = loop.time() + chance.expovariate(events_per_s)
        while coming < end:
            await asyncio.sleep(coming - loop.time() + GATHER_S)
            while coming <= loop.time() and coming < end:
                due.append(coming)
                coming += chance.expovariate(events_per_s)
            await self.send(len(due))
            now = loop.time()
            lags += [now - each for each in due]
            due.clear()
        return lags

    async def return_after(self, events: int) -> None:
        """Come back with so many events that the centre has not heard of."""
        await self.ask_head()
        while events:
            step = min(events, LARGEST_REPLICA_BATCH)
            await self.send(step)
            events -= step


@asynccontextmanager
async def connected(centre: Centre, offices: Sequence[Office]) -> AsyncIterator[list[Sender]]:
    """All offices, each with the two connections that its server keeps open."""
    gate = asyncio.Semaphore(_OPENING_AT_ONCE)

    async def open_one(office: Office) -> tuple[Sender, Connection]:
        async with gate:
            port = centre.port_of(office)
            down = await Connection.open(port)
            await down.follow(f"{_API}/{office.name}/downstream/stream", _headers(office))
            return Sender(office, port, await Connection.open(port)), down

    both = await asyncio.gather(*(open_one(each) for each in offices))
    try:
        yield [sender for sender, _ in both]
    finally:
        for sender, down in both:
            await sender.line.close()
            await down.close()


def _headers(office: Office) -> dict[str, str]:
    return {"Authorization": f"Bearer {office.token}"}


def _head(sent: int) -> bytes:
    return b'{"head":{"epoch":%d,"seq":%d}}' % (1 if sent else 0, sent)
