# SPDX-License-Identifier: GPL-3.0-or-later
"""What time alone does to requests: those left lying expire, and data that has served is erased."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from common.domain.identifiers import SERVER, CommandId
from common.domain.request.commands import Expire
from common.domain.request.origin import ActorKind, RequestOrigin
from server.requests.asking import Asked, Carried
from server.requests.desk import RequestDesk
from server.sequencer.jobs import Faulted, Unstored
from server.storage import payments, request_data, requests
from server.storage.opening import scrub
from server.storage.requests import RequestRow

_LOG = logging.getLogger(__name__)

_EVERY_S = 60.0
_AT_ONCE = 200
"""Requests in one transaction; a clerk who presses a key meanwhile does not notice."""

_LATER = timedelta(days=1)
"""When data is looked at again that could not be erased yet."""


@dataclass(frozen=True, slots=True)
class RequestTimekeeping:
    """Looks once a minute whose time has come. From the event loop only."""

    desk: RequestDesk
    engine: Engine

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            try:
                await self.once()
            except DBAPIError as error:
                _LOG.error("cannot look for requests whose time is over: %s", error.orig)
            except Exception:
                _LOG.exception("requests whose time is over stay as they are; it is tried again")
            await asyncio.sleep(_EVERY_S)

    async def once(self) -> None:
        """Do what is due now."""
        now = self.desk.here.clock.now()
        expired = await self._expire(now)
        if expired:
            _LOG.info("%d requests have expired", expired)
        erased = await self._erase(now)
        if erased:
            await asyncio.to_thread(scrub, self.engine)
            _LOG.info("erased the data of %d ended requests", erased)

    async def _expire(self, now: datetime) -> int:
        due = await self.desk.reader.read(partial(self._due, now))
        outcomes = [await self.desk.give(self._expiry(each)) for each in due]
        return sum(isinstance(each, Carried) for each in outcomes)

    def _due(self, now: datetime, connection: Connection) -> tuple[RequestRow, ...]:
        held = self.desk.here.held(connection)
        return tuple(requests.due_to_expire(connection, held, now, _AT_ONCE))

    def _expiry(self, row: RequestRow) -> Asked:
        return Asked(
            request=row.id,
            id=CommandId(self.desk.here.ids.new()),
            command=Expire(),
            origin=RequestOrigin(ActorKind.SYSTEM, row.holder),
            office=row.office,
            device=SERVER,
        )

    async def _erase(self, now: datetime) -> int:
        def erase_some(connection: Connection) -> int:
            due = requests.due_to_be_erased(connection, now, _AT_ONCE)
            for each in due:
                if payments.owes_money(connection, each.id):
                    # Whoever is owed money must be found until they have it.
                    requests.erase_later(connection, each.id, now + _LATER)
                    continue
                request_data.erase(connection, each.id)
                payments.forget(connection, each.id)
                requests.erased(connection, each.id)
            return len(due)

        total = 0
        while True:
            erased = await self.desk.sequencer.store(erase_some)
            if isinstance(erased, Unstored | Faulted) or not erased:
                return total
            total += erased
