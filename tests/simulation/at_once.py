# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's own coroutines, run to their end at once: nothing they ask for has to be waited for.

So ``server.maintenance`` and ``server.promotion.stepping`` are the real ones here, too.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine

from common.domain.identifiers import OfficeId
from server.sequencer.jobs import Adopt, Job, Store
from server.sequencer.ledger import Standing

T = TypeVar("T")


class Writes(Protocol):
    """Who carries jobs out."""

    @property
    def standing(self) -> Standing:
        """Where the office stands."""
        ...

    def write(self, jobs: Sequence[Job]) -> Sequence[Any]:
        """The results, in order."""
        ...


class SequencerAtOnce:
    """As much of ``server.sequencer.Sequencer`` as those coroutines ask for."""

    def __init__(self, writes: Writes) -> None:
        """Have everything carried out by ``writes``."""
        self._writes = writes

    async def reach(self, _: OfficeId) -> Standing:
        """Where the office stands."""
        return self._writes.standing

    async def store(self, action: Callable[[Connection], T]) -> Any:
        """What ``action`` returns."""
        return self._writes.write([Store(action)])[0]

    async def adopt(self, revisions: Mapping[OfficeId, int]) -> Any:
        """What the database knows."""
        return self._writes.write([Adopt(revisions)])[0]


class ReaderAtOnce:
    """As much of ``server.reading.LogReader``."""

    def __init__(self, engine: Engine) -> None:
        """Read with ``engine``."""
        self._engine = engine

    async def read(self, question: Callable[[Connection], T]) -> T:
        """The answer to ``question``."""
        with self._engine.begin() as connection:
            return question(connection)


def at_once(work: Awaitable[T]) -> T:
    """What ``work`` returns. Fails if it has to wait for anything."""
    try:
        next(work.__await__())
    except StopIteration as ended:
        value: T = ended.value
        return value
    message = "this coroutine waits for something"
    raise RuntimeError(message)
