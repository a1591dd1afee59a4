# SPDX-License-Identifier: GPL-3.0-or-later
"""How long logs are kept: whole business days at their beginning are deleted, little by little."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec
from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.domain.opening import business_day
from common.domain.ports import Clock
from common.wire.events import Position
from server.security.registry import Registry
from server.sequencer.jobs import Faulted, Unstored
from server.sequencer.sequencer import Sequencer
from server.storage import log

_LOG = logging.getLogger(__name__)

_EVERY_S = 600.0
_CHUNK = 1000
"""Entries that one transaction deletes; a clerk who presses a key meanwhile does not notice."""
_DAYS_THAT_STAY = 2
"""The current business day of a log and the one before it, however old they are."""
_LOOKED_AT = 8
"""Openings of days that are read at once: one day may have been opened by two servers."""

Needed = Callable[[Connection, OfficeId], Position | None]
"""The position after which entries are still needed by somebody; None: they are not."""


class _OpenedDay(msgspec.Struct, frozen=True):
    day: date


def nobody_needs(_connection: Connection, _office: OfficeId) -> None:
    """Nothing is kept beyond its time."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Keeps ``days`` business days before the current one. From the event loop only."""

    clock: Clock
    registry: Registry
    sequencer: Sequencer
    days: int
    needed: Needed = nobody_needs

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            try:
                await self.once()
            except Exception:
                _LOG.exception("old days could not be deleted; it is tried again")
            await asyncio.sleep(_EVERY_S)

    async def once(self) -> None:
        """Delete what is older now."""
        for office, known in list(self.registry.offices().items()):
            today = business_day(known.stored.office, self.clock.now())
            deleted = await self._delete(office, today - timedelta(days=self.days))
            if deleted:
                _LOG.info("deleted %d entries of %s, older than it keeps", deleted, office)

    async def _delete(self, office: OfficeId, keep_from: date) -> int:
        total = 0
        while True:
            deleted = await self.sequencer.store(
                lambda connection: delete_some(connection, office, keep_from, self.needed)
            )
            if isinstance(deleted, Unstored | Faulted) or not deleted:
                return total
            total += deleted


def delete_some(
    connection: Connection, office: OfficeId, keep_from: date, needed: Needed = nobody_needs
) -> int:
    """Delete a chunk of the log's oldest business day if that is before ``keep_from``.

    The current business day and the one before it always stay. Returns how many entries went.
    """
    until = _until(connection, office, keep_from)
    limit = needed(connection, office)
    if until is None or (limit is not None and limit < Position(until.epoch, until.seq - 1)):
        return 0
    return log.delete_before(connection, office, until, _CHUNK)


def _until(connection: Connection, office: OfficeId, keep_from: date) -> Position | None:
    """Where the oldest day that is to go ends; None if none is."""
    opened = log.first_days(connection, office, _LOOKED_AT)
    if opened and log.first(connection, office) < opened[0].position:
        # The rest of a day whose beginning has gone already.
        return opened[0].position
    days = [msgspec.json.decode(each.event.data, type=_OpenedDay).day for each in opened]
    if len(set(days)) <= _DAYS_THAT_STAY or days[0] >= keep_from:
        return None
    return opened[1].position
