# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre's end: batches of many office servers are gathered and taken in together.

One transaction for hundreds of offices costs little more than one for a single office, so the
busier the centre, the less each office costs.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from common.domain.ports import Clock
from server.sequencer.jobs import Failure, Faulted, Unstored
from server.sequencer.sequencer import Sequencer
from server.upstream.taking_in import Offer, Verdict, take_in

_OFFERS_AT_ONCE = 500
_ENTRIES_AT_ONCE = 10_000
_WAITING_LIMIT = 4000

Outcome: TypeAlias = Verdict | Failure


@dataclass(frozen=True, slots=True)
class _Waiting:
    offer: Offer
    answer: asyncio.Future[Outcome]


@dataclass(slots=True)
class Intake:
    """Takes offers in. From the event loop only."""

    sequencer: Sequencer
    clock: Clock
    _waiting: deque[_Waiting] = field(default_factory=deque)
    _working: asyncio.Task[None] | None = None

    async def take(self, offer: Offer) -> Outcome:
        """What became of ``offer``, once that is durable."""
        if len(self._waiting) >= _WAITING_LIMIT:
            return Unstored()
        answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(offer, answer))
        if self._working is None:
            self._working = asyncio.create_task(self._work())
        return await answer

    async def _work(self) -> None:
        try:
            while self._waiting:
                group = self._next_group()
                outcomes = await self._take_together([each.offer for each in group])
                for each, outcome in zip(group, outcomes, strict=True):
                    # Whoever has hung up meanwhile has cancelled the future.
                    if not each.answer.done():
                        each.answer.set_result(outcome)
        finally:
            self._working = None

    def _next_group(self) -> list[_Waiting]:
        """What is taken in next: one offer of each office, for a second one rests on the first."""
        group: list[_Waiting] = []
        later: list[_Waiting] = []
        offices = set()
        entries = 0
        while self._waiting and len(group) < _OFFERS_AT_ONCE and entries < _ENTRIES_AT_ONCE:
            each = self._waiting.popleft()
            if each.offer.office in offices:
                later.append(each)
                continue
            offices.add(each.offer.office)
            entries += len(each.offer.batch.entries)
            group.append(each)
        self._waiting.extendleft(reversed(later))
        return group

    async def _take_together(self, offers: Sequence[Offer]) -> Sequence[Outcome]:
        taking = partial(take_in, offers=offers, now=self.clock.now())
        result = await self.sequencer.store(taking)
        return [result] * len(offers) if isinstance(result, Unstored | Faulted) else result
