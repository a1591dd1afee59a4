# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking providers what became of payments of which nothing was heard: the way back after a loss.

Whatever was lost, a start, an answer, a webhook or this server itself, the payment's row says
when to ask, and asking is harmless.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from server.payments.payments import Payments
from server.payments.signature import TOLERANCE
from server.storage import payments
from server.storage.payments import Kept

_LOG = logging.getLogger(__name__)

_EVERY_S = 1.0
_BATCH = 50
_FORGET_EVERY = timedelta(hours=1)


@dataclass(slots=True)
class LookingAfter:
    """Looks for payments to ask about, once a second."""

    payments: Payments
    _forgotten_at: datetime | None = None

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            try:
                await self.once()
            except DBAPIError as error:
                _LOG.error("payments cannot be looked after: %s", error.orig)
            except Exception:
                _LOG.exception("payments could not be looked after; it is tried again")
            await asyncio.sleep(_EVERY_S)

    async def once(self) -> int:
        """Ask about those that are due; how many."""
        await self._forget()
        due = await self.payments.due(_BATCH)
        await asyncio.gather(*map(self._one, due))
        return len(due)

    async def _one(self, kept: Kept) -> None:
        # First, so that a fault in one payment does not have it asked about all the time.
        await self.payments.later(kept)
        await self.payments.settle(kept)

    async def _forget(self) -> None:
        now = self.payments.clock.now()
        if self._forgotten_at is not None and now - self._forgotten_at < _FORGET_EVERY:
            return
        self._forgotten_at = now
        # Twice as long as a signature is believed, in whichever direction clocks differ.
        before = now - 2 * TOLERANCE

        def forget(connection: Connection) -> None:
            payments.forget_messages(connection, before)

        await self.payments.sequencer.store(forget)
