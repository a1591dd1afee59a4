# SPDX-License-Identifier: GPL-3.0-or-later
"""The client of X-Road: threads that wait, so that the event loop need not."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from concurrent.futures import ThreadPoolExecutor

from common.domain.identifiers import InquiryId
from common.domain.ports import Clock
from server.registers.exchange import Exchange
from server.registers.identifiers import SERVICE_PARTS, is_identifier
from server.registers.inquiry import (
    FailureKind,
    Inquiry,
    MessageIds,
    RegisterFailure,
    RegisterOutcome,
)
from server.registers.settings import RegisterSettings

_LOG = logging.getLogger(__name__)

_IN_LINE_PER_PLACE = 4
"""Inquiries that may wait for each that is under way; more would wait longer than people do."""

_GRACE_S = 1.0
"""A broken-off thread answers at once, unless the system holds it in a name look-up."""

_STOP_S = 2.0


class XRoadClient:
    """Asks registers through the security server. To be used from one event loop."""

    def __init__(self, settings: RegisterSettings, clock: Clock) -> None:
        """As many connections as inquiries may be under way; none is opened yet."""
        places = settings.at_once
        self._limit_s = float(settings.answer_seconds)
        self._exchanges = tuple(Exchange(settings, clock) for _ in range(places))
        self._free = deque(self._exchanges)
        self._place = asyncio.Semaphore(places)
        self._in_line = 0
        self._longest_line = places * _IN_LINE_PER_PLACE
        self._pool = ThreadPoolExecutor(places, thread_name_prefix="register")
        self._under_way: set[asyncio.Future[RegisterOutcome]] = set()

    async def ask(self, id_: InquiryId, inquiry: Inquiry) -> RegisterOutcome:
        """Put the question; what can go wrong is a value. Ends within twice the time-out."""
        outcome = await self._outcome(id_, inquiry)
        if isinstance(outcome, RegisterFailure):
            _LOG.info(
                "inquiry %s to %s: %s %s (trace %s)",
                id_,
                inquiry.register.code,
                outcome.kind,
                outcome.error,
                outcome.trace,
            )
        return outcome

    async def close(self) -> None:
        """End what is under way, and let go of the connections."""
        for exchange in self._exchanges:
            exchange.end()
        if self._under_way:
            await asyncio.wait(set(self._under_way), timeout=_STOP_S)
        self._pool.shutdown(wait=False, cancel_futures=True)
        for exchange in self._free:
            exchange.close()

    async def _outcome(self, id_: InquiryId, inquiry: Inquiry) -> RegisterOutcome:
        if not is_identifier(inquiry.register.service, SERVICE_PARTS):
            return RegisterFailure(FailureKind.REFUSED, MessageIds(id_), "no X-Road identifier")
        if not inquiry.key:
            # Whoever the register then named, nobody could tell whether it is the right person.
            return RegisterFailure(FailureKind.NOT_FOUND, MessageIds(id_), "no key")
        if not await self._has_place():
            return RegisterFailure(FailureKind.BUSY, MessageIds(id_))
        loop = asyncio.get_running_loop()
        exchange = self._free.popleft()
        late = loop.call_later(self._limit_s, exchange.break_off)
        answer = loop.run_in_executor(self._pool, exchange.ask, id_, inquiry)

        def ended(_: asyncio.Future[RegisterOutcome]) -> None:
            late.cancel()
            self._under_way.discard(answer)
            self._free.append(exchange)
            self._place.release()

        self._under_way.add(answer)
        answer.add_done_callback(ended)
        # Waiting, unlike awaiting, leaves the thread its place when the asker is cancelled.
        await asyncio.wait({answer}, timeout=self._limit_s + _GRACE_S)
        if not answer.done():
            return RegisterFailure(FailureKind.TOO_SLOW, MessageIds(id_), "held by the system")
        return answer.result()

    async def _has_place(self) -> bool:
        if not self._place.locked():
            # Does not wait, and so costs nothing.
            return await self._place.acquire()
        if self._in_line >= self._longest_line:
            return False
        self._in_line += 1
        try:
            async with asyncio.timeout(self._limit_s):
                return await self._place.acquire()
        except TimeoutError:
            return False
        finally:
            self._in_line -= 1
