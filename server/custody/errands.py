# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling the holders of requests what has happened here to money of theirs, until they know."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import partial

from sqlalchemy.exc import DBAPIError

from common.domain.identifiers import CENTRE, SERVER
from common.domain.request.origin import ActorKind, RequestOrigin
from common.wire.request_commands import decode_request_command
from server.requests.asking import Asked, HeldElsewhere, OutOfReach
from server.requests.desk import RequestDesk
from server.sequencer.jobs import Faulted, Unstored
from server.storage import request_errands
from server.storage.request_errands import Errand

_LOG = logging.getLogger(__name__)

_EVERY_S = 5.0
_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Errands:
    """Runs them one after the other. From the event loop only."""

    desk: RequestDesk

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            try:
                await self.once()
            except DBAPIError as error:
                _LOG.error("cannot see what is to be told to holders: %s", error.orig)
            except Exception:
                _LOG.exception("what is to be told to holders waits; it is tried again")
            await asyncio.sleep(_EVERY_S)

    async def once(self) -> None:
        """Tell what can be told now."""
        for each in await self.desk.reader.read(partial(request_errands.some, limit=_AT_ONCE)):
            outcome = await self.desk.give(_asked(each))
            if not isinstance(outcome, HeldElsewhere | OutOfReach | Unstored | Faulted):
                await self.desk.sequencer.store(partial(request_errands.done, id_=each.id))


def _asked(errand: Errand) -> Asked:
    message = decode_request_command(errand.command.encode())
    return Asked(
        request=errand.request,
        id=message.id,
        command=message.command,
        origin=RequestOrigin(ActorKind.SYSTEM, CENTRE, clerk=errand.clerk),
        office=errand.office,
        device=SERVER,
    )
