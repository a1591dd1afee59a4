# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured at a centre with all its offices connected."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import cycle
from random import Random

from tests.country.centre import Centre
from tests.country.day import EVENTS_A_DAY
from tests.country.sending import Sender

_COST_BATCHES_PER_S = 300
_COST_EVENTS = 2
_SENDING_AT_ONCE = 16
_FULL_BATCH = 1000


async def live(
    senders: Sequence[Sender], events_per_s: float, seconds: float, chance: Random
) -> list[float]:
    """All offices at work, each with so many events a second; every event's lag, in seconds."""
    lives = (each.live(events_per_s, seconds, Random(chance.random())) for each in senders)
    return [lag for lags in await asyncio.gather(*lives) for lag in lags]


async def cost_of_a_batch_ms(centre: Centre, senders: Sequence[Sender], seconds: float) -> float:
    """Processor time of the centre, PostgreSQL included, for one small batch of an office.

    However many offices there are, as many batches come in a second.
    """
    loop = asyncio.get_running_loop()
    before, began = centre.cpu_s(), loop.time()
    pause = len(senders) / _COST_BATCHES_PER_S

    async def send_in_turn(sender: Sender, offset: float) -> int:
        count = 0
        while (due := began + offset + count * pause) < began + seconds:
            await asyncio.sleep(due - loop.time())
            await sender.send(_COST_EVENTS)
            count += 1
        return count

    places = enumerate(senders)
    sent = await asyncio.gather(
        *(send_in_turn(each, pause * n / len(senders)) for n, each in places)
    )
    return (centre.cpu_s() - before) / sum(sent) * 1000


async def full_speed(senders: Sequence[Sender], seconds: float) -> float:
    """Events a second when the centre is given all that it takes, in the largest batches."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    turns = iter(cycle(senders))

    async def send_on() -> int:
        count = 0
        while loop.time() - began < seconds:
            await next(turns).send(_FULL_BATCH)
            count += _FULL_BATCH
        return count

    counts = await asyncio.gather(*(send_on() for _ in range(_SENDING_AT_ONCE)))
    return sum(counts) / (loop.time() - began)


async def catching_up(
    away: Sequence[Sender], others: Sequence[Sender], events_per_s: float, chance: Random
) -> tuple[float, list[float]]:
    """Seconds until all of ``away`` have brought a day's events, and the others' lags meanwhile."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    ended: list[float] = []
    returning = asyncio.gather(*(each.return_after(EVENTS_A_DAY) for each in away))
    returning.add_done_callback(lambda _: ended.append(loop.time()))
    lags: list[float] = []
    while not returning.done():
        lags += await live(others, events_per_s, 5.0, chance)
    await returning
    return ended[0] - began, lags
