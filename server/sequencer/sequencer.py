# SPDX-License-Identifier: GPL-3.0-or-later
"""The sequencer's thread: jobs go in from the event loop, answers and entries come back to it.

The thread is woken when the event loop has nothing else to do at once, and takes what waits when
it gets to run: until then the event loop holds the interpreter, and more has come.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, unique
from http import HTTPStatus
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from server.replies import Reply, broken, cannot_store, problem
from server.security.registry import Known
from server.sequencer.jobs import (
    Adopt,
    CarryOut,
    Failure,
    Faulted,
    Job,
    Load,
    Receive,
    Store,
    TakeTail,
    Unstored,
)
from server.sequencer.ledger import Standing
from server.sequencer.writer import Appended, Done, Writer

_LOG = logging.getLogger(__name__)

_BATCH = 256
_WAITING_LIMIT = 4000
"""Jobs that may wait; more would be answered later than anybody waits for an answer."""

T = TypeVar("T")


@unique
class _Call(Enum):
    """What the thread is woken for."""

    WORK = "work"
    END = "end"


@dataclass(frozen=True, slots=True)
class _Waiting:
    job: Job
    answer: asyncio.Future[Any]


class Sequencer:
    """Puts jobs in a line and has them written in batches. To be used from the event loop."""

    def __init__(self, writer: Writer, publish: Callable[[Sequence[Appended]], None]) -> None:
        """``publish`` is told in the event loop what logs have gained, in order, once durable."""
        self._writer = writer
        self._publish = publish
        self._waiting: deque[_Waiting] = deque()
        self._calls: SimpleQueue[_Call] = SimpleQueue()
        self._idle = asyncio.Event()
        self._idle.set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None

    def start(self) -> None:
        """Begin to work, for the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._thread = Thread(target=self._work, name="sequencer")
        self._thread.start()

    async def stop(self) -> None:
        """Finish what is in the line, then end."""
        thread, self._thread = self._thread, None
        if thread is not None:
            await self._idle.wait()
            self._calls.put(_Call.END)
            await asyncio.to_thread(thread.join)
            self._loop = None

    @property
    def storing(self) -> bool:
        """Whether the last transaction could be committed."""
        return self._writer.storing

    def standing(self, office: OfficeId) -> Standing:
        """Where the office stands. Raises KeyError unless its ledger is held (:meth:`reach`)."""
        return self._writer.ledgers[office].standing

    def standings(self) -> list[Standing]:
        """Where each office stands whose ledger is held."""
        return [ledger.standing for ledger in self._writer.ledgers.copy().values()]

    def heads(self) -> dict[OfficeId, Position]:
        """How far the log of each office whose ledger is held has been taken in."""
        ledgers = self._writer.ledgers.copy()
        return {office: ledger.standing.head for office, ledger in ledgers.items()}

    async def reach(self, office: OfficeId) -> Standing | Reply:
        """Where the office stands, its log being read first if need be; or why that cannot be."""
        held = self._writer.ledgers.get(office)
        if held is not None:
            return held.standing
        result = await self._put(Load(office))
        match result:
            case Standing():
                return result
            case Faulted():
                return broken()
            case _:
                return cannot_store()

    async def decide(self, job: CarryOut | Receive | TakeTail) -> Reply:
        """The answer to a device, after it has become durable."""
        result = await self._put(job)
        match result:
            case Reply():
                return result
            case Faulted():
                return broken()
            case _:
                return cannot_store()

    async def run(self, job: Job) -> Failure | None:
        """Have a job done that has nothing to tell."""
        result = await self._put(job)
        return result if isinstance(result, Unstored | Faulted) else None

    async def adopt(self, revisions: Mapping[OfficeId, int]) -> Known | Failure:
        """What the database knows of the offices that changed, and notice has been taken of it."""
        result: Known | Failure = await self._put(Adopt(revisions))
        return result

    async def store(self, action: Callable[[Connection], T]) -> T | Failure:
        """What ``action`` returns, after what it wrote has become durable."""
        result: T | Failure = await self._put(Store(action))
        return result

    def _put(self, job: Job) -> asyncio.Future[Any]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Any] = loop.create_future()
        if self._thread is None:
            answer.set_result(Unstored())
        elif len(self._waiting) >= _WAITING_LIMIT:
            answer.set_result(
                _too_busy() if isinstance(job, CarryOut | Receive | TakeTail) else Unstored()
            )
        else:
            self._waiting.append(_Waiting(job, answer))
            if self._idle.is_set():
                self._idle.clear()
                loop.call_soon(self._wake)
        return answer

    def _wake(self) -> None:
        """Wake the thread, which has nothing to do, if anything waits for it."""
        if self._waiting:
            self._calls.put(_Call.WORK)
        else:
            self._idle.set()

    def _work(self) -> None:
        while self._calls.get() is _Call.WORK:
            batch = [self._waiting.popleft() for _ in range(min(_BATCH, len(self._waiting)))]
            done = self._writer.run([each.job for each in batch])
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._deliver, batch, done)
        self._writer.close()

    def _deliver(self, batch: Sequence[_Waiting], done: Done) -> None:
        for each, result in zip(batch, done.results, strict=True):
            # Whoever has hung up meanwhile has cancelled the future.
            if not each.answer.done():
                each.answer.set_result(result)
        self._publish(done.appended)
        # Those who have just been answered may have more to say.
        asyncio.get_running_loop().call_soon(self._wake)


def _too_busy() -> Reply:
    return problem(
        HTTPStatus.TOO_MANY_REQUESTS,
        "too_busy",
        "The server has too much to do. Nothing was done; try again.",
        retry_after=1,
    )
