# SPDX-License-Identifier: GPL-3.0-or-later
"""Stepping down: a claim to a higher epoch than this server's ends its reign of the office.

The claim comes from the new server itself, from a device that follows it already, or by the
local network; by whichever way, it is the signature that counts.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from sqlalchemy import Connection

from common.identity.claim import Claim, Unproven, believed_claim, proven_claim
from server.maintenance import Maintenance
from server.security.registry import KnownOffice, Registry
from server.sequencer.jobs import Faulted, Unstored
from server.sequencer.sequencer import Sequencer
from server.storage.offices import Sequenced
from server.storage.succession import step_down

_LOG = logging.getLogger(__name__)

_REMEMBERED = 100
"""Claims that need not be looked at again; they come with every request of a device."""


@dataclass(slots=True)
class Stepping:
    """Judges claims. From the event loop only."""

    registry: Registry
    sequencer: Sequencer
    maintenance: Maintenance
    _judged: dict[bytes, Claim] = field(default_factory=dict)

    async def hear(self, raw: bytes) -> Claim | Unproven | Unstored:
        """Judge a claim, and give way if it is to an office of this server and higher."""
        if raw in self._judged:
            return self._judged[raw]
        told = believed_claim(raw)
        known = None if told is None else self.registry.offices().get(told.office)
        if known is None:
            return Unproven.FOREIGN
        claim = proven_claim(raw, known.stored.office, known.public_keys)
        if isinstance(claim, Unproven):
            return claim
        if _outranks(claim, known) and not await self._step_down(claim, raw):
            return Unstored()
        self._judged[raw] = claim
        while len(self._judged) > _REMEMBERED:
            del self._judged[next(iter(self._judged))]
        return claim

    async def _step_down(self, claim: Claim, raw: bytes) -> bool:
        def work(connection: Connection) -> None:
            step_down(connection, claim.office, raw)

        failure = await self.sequencer.store(work)
        if isinstance(failure, Unstored | Faulted):
            return False
        await self.maintenance.refresh()
        _LOG.warning(
            "%s is sequenced by %s from epoch %d on; this server steps down",
            claim.office,
            claim.device,
            claim.epoch,
        )
        return True


def _outranks(claim: Claim, known: KnownOffice) -> bool:
    if known.stored.sequenced is Sequenced.OFFICE or claim.epoch <= known.stored.epoch:
        return False
    before = None if known.successor is None else believed_claim(known.successor)
    return before is None or claim.rank > before.rank
