# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre's end: batches of many office servers are gathered and taken in together.

One transaction for hundreds of offices costs little more than one for a single office, so the
busier the centre, the less each office costs. Offices that return after days bring long batches;
those wait for the short ones of offices at work, a few at a time.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from common.domain.identifiers import OfficeId
from common.domain.ports import Clock
from server.sequencer.jobs import Failure, Faulted, Unstored
from server.sequencer.sequencer import Sequencer
from server.upstream.taking_in import Offer, Verdict, take_in

_SHORT_ENTRIES_AT_ONCE = 2000
LONG_ENTRIES_AT_ONCE = 3000
"""Of long batches, in one transaction: what others wait for is a fraction of a second."""

_LONG = 100
"""Entries of a batch that is no longer what an office does in a moment."""

_WAITING_LIMIT = 4000

Outcome: TypeAlias = Verdict | Failure
TakeTogether: TypeAlias = Callable[[Sequence[Offer]], Awaitable[Sequence[Outcome]]]


@dataclass(frozen=True, slots=True)
class _Waiting:
    offer: Offer
    answer: asyncio.Future[Outcome]

    @property
    def length(self) -> int:
        return len(self.offer.batch.entries)


@dataclass(slots=True)
class Intake:
    """Takes offers in by ``together``. From the event loop only."""

    together: TakeTogether
    _short: deque[_Waiting] = field(default_factory=deque)
    _long: deque[_Waiting] = field(default_factory=deque)
    _working: asyncio.Task[None] | None = None

    async def take(self, offer: Offer) -> Outcome:
        """What became of ``offer``, once that is durable."""
        if len(self._short) + len(self._long) >= _WAITING_LIMIT:
            return Unstored()
        waiting = _Waiting(offer, asyncio.get_running_loop().create_future())
        (self._long if waiting.length > _LONG else self._short).append(waiting)
        if self._working is None:
            self._working = asyncio.create_task(self._work())
        return await waiting.answer

    async def _work(self) -> None:
        try:
            while group := self._next_group():
                outcomes = await self.together([each.offer for each in group])
                for each, outcome in zip(group, outcomes, strict=True):
                    # Whoever has hung up meanwhile has cancelled the future.
                    if not each.answer.done():
                        each.answer.set_result(outcome)
        finally:
            self._working = None

    def _next_group(self) -> list[_Waiting]:
        """What is taken in next: one offer of each office, for a second one rests on the first."""
        group: list[_Waiting] = []
        offices: set[OfficeId] = set()
        _gather(self._short, group, offices, _SHORT_ENTRIES_AT_ONCE)
        _gather(self._long, group, offices, LONG_ENTRIES_AT_ONCE)
        return group


def _gather(
    waiting: deque[_Waiting], group: list[_Waiting], offices: set[OfficeId], entries: int
) -> None:
    """Move offers of other offices into the group, until they hold enough entries."""
    later: list[_Waiting] = []
    while waiting and entries > 0:
        each = waiting.popleft()
        if each.offer.office in offices:
            later.append(each)
            continue
        offices.add(each.offer.office)
        group.append(each)
        entries -= max(each.length, 1)
    waiting.extendleft(reversed(later))


def taking_together(sequencer: Sequencer, clock: Clock) -> TakeTogether:
    """Offers in one transaction of the sequencer's, which alone writes to the database."""

    async def together(offers: Sequence[Offer]) -> Sequence[Outcome]:
        result = await sequencer.store(partial(take_in, offers=offers, now=clock.now()))
        return [result] * len(offers) if isinstance(result, Unstored | Faulted) else result

    return together
