# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre's end: what is asked of an office's server while somebody waits for the answer.

The office's server asks for news, and orders are part of them. They go by the database, for it may
ask another process of the centre than the one where somebody waits. What they say is sealed there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from uuid import UUID

import msgspec
from sqlalchemy import Connection

from common.domain.identifiers import CENTRE, OfficeId, RequestId
from common.domain.ports import Clock, Ids
from common.identity.request_sealing import Part, open_part, seal_part
from common.wire.reading import read_json
from common.wire.request_exchange import Order, OrderAnswer, PassedCommand
from server.custody.passing import passed_of, settled_by
from server.reading import LogReader
from server.requests.asking import Asked, Settled
from server.requests.elsewhere import Found
from server.sequencer.sequencer import Sequencer
from server.storage import offices, request_data, request_intakes, request_orders
from server.storage.offices import Sequenced
from server.storage.request_orders import StoredOrder

_ANSWER_S = 6.0
_LOOK_EVERY_S = 0.05

_SILENT_AFTER = timedelta(seconds=75)
"""An office's server that was not heard for so long is not even asked; it says something twice."""


@dataclass(frozen=True, slots=True)
class Orders:
    """Asks the servers of offices. From the event loop only."""

    sequencer: Sequencer
    reader: LogReader
    clock: Clock
    ids: Ids

    async def pass_on(self, asked: Asked, holder: OfficeId | None) -> Settled | None:
        """What came of the command at the server of the office that holds the request."""
        if holder is None or holder == CENTRE:
            return None
        answer = await self._ask(holder, passed_of(asked))
        return None if answer is None or answer.answer is None else settled_by(answer.answer)

    async def reaches(self, office: OfficeId) -> bool:
        """Whether the office's server answers."""
        return await self._ask(office, None) is not None

    async def by_id(self, _request: RequestId) -> Found | None:
        """What the centre does not know, nobody does."""
        return None

    async def by_number(self, _number: str) -> Sequence[Found]:
        """What the centre does not know, nobody does."""
        return ()

    async def _ask(self, office: OfficeId, passed: PassedCommand | None) -> OrderAnswer | None:
        id_ = self.ids.new()
        asked = await self.sequencer.store(partial(self._put, office, id_, passed))
        if asked is not True:
            return None
        try:
            async with asyncio.timeout(_ANSWER_S):
                while True:
                    text = await self.reader.read(partial(request_orders.answer_to, id_=id_))
                    if text is not None:
                        return read_json(text.encode(), OrderAnswer)
                    await asyncio.sleep(_LOOK_EVERY_S)
        except TimeoutError:
            return None
        finally:
            await self.sequencer.store(partial(request_orders.forget, id_=id_))

    def _put(
        self, office: OfficeId, id_: str, passed: PassedCommand | None, connection: Connection
    ) -> bool:
        now = self.clock.now()
        heard = request_intakes.one(connection, office)
        if not has_own_server(connection, office) or heard is None:
            return False
        if now - heard.heard_at > _SILENT_AFTER:
            return False
        order = StoredOrder(id_, office, None, None)
        if passed is not None:
            key = request_data.key_of(connection, passed.request)
            if key is None:
                return False
            body = msgspec.json.encode(passed)
            sealed = seal_part(body, key, passed.request, Part.PASSED, id_)
            order = StoredOrder(id_, office, passed.request, sealed)
        request_orders.put(connection, order, now)
        return True


def has_own_server(connection: Connection, office: OfficeId) -> bool:
    """Whether the office has a server of its own."""
    try:
        return offices.stored(connection, office).sequenced is Sequenced.OFFICE
    except KeyError:
        return False


def orders_for(connection: Connection, office: OfficeId, clock: Clock) -> tuple[Order, ...]:
    """What the office's server is asked, and somebody still waits for."""
    since = clock.now() - timedelta(seconds=_ANSWER_S)
    found = (
        _opened(connection, each) for each in request_orders.of_office(connection, office, since)
    )
    return tuple(each for each in found if each is not None)


def _opened(connection: Connection, stored: StoredOrder) -> Order | None:
    if stored.request is None or stored.body is None:
        return Order(UUID(stored.id))
    key = request_data.key_of(connection, stored.request)
    if key is None:
        return None
    body = open_part(stored.body, key, stored.request, Part.PASSED, stored.id)
    if not isinstance(body, bytes):
        return None
    return Order(UUID(stored.id), read_json(body, PassedCommand))


def keep_answers(connection: Connection, office: OfficeId, answers: Sequence[OrderAnswer]) -> None:
    """Have those who wait find the answers."""
    for each in answers:
        text = msgspec.json.encode(each).decode()
        request_orders.answer(connection, office, str(each.id), text)
