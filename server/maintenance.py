# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to be done without anybody asking: turn days, destroy old keys, notice changes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from common.domain.identifiers import OfficeId
from common.domain.opening import business_day
from common.domain.ports import Clock
from server.reading import LogReader
from server.security.registry import Known, Registry
from server.sequencer.jobs import Faulted, TurnDay, Unstored
from server.sequencer.sequencer import Sequencer
from server.storage import clerks, personal
from server.storage.offices import Sequenced, revisions
from server.storage.opening import scrub
from server.stream.hub import Hub

_LOG = logging.getLogger(__name__)

_EVERY_S = 1.0
_KEY_DAYS_AHEAD = 7
_OFFICES_AT_ONCE = 50
"""Offices whose new day is kept up with in one transaction; more would keep clerks waiting."""


@dataclass(slots=True)
class Maintenance:
    """Looks after the offices once a second. From the event loop only."""

    clock: Clock
    registry: Registry
    sequencer: Sequencer
    reader: LogReader
    hub: Hub
    changes: Hub
    engine: Engine
    _kept_up: dict[OfficeId, date] = field(default_factory=dict)
    _troubled: bool = False

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            await asyncio.sleep(_EVERY_S)
            try:
                await self.once()
            except DBAPIError as error:
                if not self._troubled:
                    _LOG.error("maintenance cannot read the database: %s", error.orig)
                self._troubled = True
            except Exception:
                _LOG.exception("maintenance failed; it is tried again")
            else:
                self._troubled = False

    async def once(self) -> None:
        """Do what is due now."""
        await self.refresh()
        now = self.clock.now()
        held = {each.office.id: each for each in self.sequencer.standings()}
        due: list[_Due] = []
        for known in list(self.registry.offices().values()):
            office, sequenced = known.stored.office, known.stored.sequenced
            today = business_day(office, now)
            if sequenced is Sequenced.HERE:
                standing = held.get(office.id)
                if standing is None or standing.state.day < today:
                    await self.sequencer.run(TurnDay(office.id))
                else:
                    today = standing.state.day
            if self._kept_up.get(office.id) != today:
                due.append(_Due(office.id, sequenced, today))
        destroyed = 0
        for start in range(0, len(due), _OFFICES_AT_ONCE):
            destroyed += await self._new_days(due[start : start + _OFFICES_AT_ONCE], now)
        if destroyed:
            await asyncio.to_thread(scrub, self.engine)
            _LOG.info("destroyed the keys of %d past days", destroyed)

    async def refresh(self) -> None:
        """Take notice of what the command line, or a device's new key, has changed."""
        there = await self.reader.read(revisions)
        offices = self.registry.offices()
        in_use = {office: known.stored.revision for office, known in offices.items()}
        if there == in_use:
            return
        fresh = await self.sequencer.adopt(in_use)
        # Nothing may be awaited here: a session that begins meanwhile would get lost.
        if not isinstance(fresh, Unstored | Faulted):
            self._take(fresh)

    def _take(self, fresh: Known) -> None:
        before = self.registry.offices()
        self.registry.take(fresh)
        for office, known in fresh.offices.items():
            old = before.get(office)
            if old is not None and old.published.version != known.published.version:
                self.hub.announce(office, known.published.version)
            if known.successor is not None:
                self.hub.end(office)
            if old is not None and old.stored.revision != known.stored.revision:
                self.changes.announce(office, str(known.stored.revision))

    async def _new_days(self, due: Sequence[_Due], now: datetime) -> int:
        """How many past days' keys were destroyed."""

        def keep_up(connection: Connection) -> int:
            return sum(each.keep_up(connection, now) for each in due)

        destroyed = await self.sequencer.store(keep_up)
        if isinstance(destroyed, Unstored | Faulted):
            return 0
        self.registry.end_sessions_before(now)
        self._kept_up.update((each.office, each.today) for each in due)
        return destroyed


@dataclass(frozen=True, slots=True)
class _Due:
    """An office whose new business day has not been kept up with."""

    office: OfficeId
    sequenced: Sequenced
    today: date

    def keep_up(self, connection: Connection, now: datetime) -> int:
        """Make the keys of the days ahead; how many past days' keys were destroyed."""
        if self.sequenced is Sequenced.HERE:
            ahead = (self.today + timedelta(days=n) for n in range(_KEY_DAYS_AHEAD + 1))
            personal.ensure_keys(connection, self.office, ahead)
        clerks.end_sessions_before(connection, self.office, now)
        return personal.destroy_before(connection, self.office, self.today)
