# SPDX-License-Identifier: GPL-3.0-or-later
"""Noticing what other processes have appended, so that it reaches the listeners of this one."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError

from common.wire.events import Position
from server.reading import LogReader
from server.sequencer.jobs import CatchUp
from server.sequencer.sequencer import Sequencer
from server.storage.heads import heads

_LOG = logging.getLogger(__name__)

_EVERY_S = 0.075
_IN_TROUBLE_EVERY_S = 1.0


@dataclass(slots=True)
class HeadWatch:
    """Asks the database again and again where the logs end whose ledgers are held here.

    Being told instead (NOTIFY) would take a lock that all commits of the database share.
    """

    sequencer: Sequencer
    reader: LogReader
    _troubled: bool = False

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            await asyncio.sleep(_IN_TROUBLE_EVERY_S if self._troubled else _EVERY_S)
            try:
                await self.once()
            except DBAPIError as error:
                if not self._troubled:
                    _LOG.error("cannot see what is new in the database: %s", error.orig)
                self._troubled = True

    async def once(self) -> None:
        """Have everything published that is in the database now."""
        held = self.sequencer.heads()
        if not held:
            return
        there = await self.reader.read(lambda connection: heads(connection, held.keys()))
        # Asked again: what this process has appended meanwhile is no news.
        held = self.sequencer.heads()
        late = [office for office, head in held.items() if there.get(office, Position()) > head]
        failure = await self.sequencer.run(CatchUp(frozenset(late))) if late else None
        # The sequencer has said what is wrong; it is asked again, but not so often.
        self._troubled = failure is not None
