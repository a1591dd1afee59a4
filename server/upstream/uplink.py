# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's end, upwards: whatever the centre's copy of the log lacks is sent, in its order.

Nothing is remembered between two batches but where the copy ends, and that is asked for whenever
it is in doubt. So any restart, at either end, goes on where it has to.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from threading import Event as Flag
from typing import TypeAlias

import msgspec
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from common.domain.identifiers import OfficeId
from common.domain.ports import Chance, Clock
from common.sync.retry import Backoff, Failure, Final, Retryable
from common.wire.events import LogEntry, Position
from common.wire.upstream import GAP, LARGEST_REPLICA_BATCH, ReplicaBatch, ReplicaHead
from server.storage import heads, log, office_keys
from server.upstream.conversation import Conversation
from server.upstream.reclaiming import left_at

_LOG = logging.getLogger(__name__)

GATHER_S = 0.5
"""How long news are gathered before they are sent: one request for what comes in a moment."""

HEARTBEAT_S = 30.0
"""How often the centre hears of an office where nothing happens."""

LONGEST_WAIT_S = 20.0
"""A thousand offices come back to a centre over some seconds, not in one instant."""

_FIRST_WAIT_S = 0.5
_PATH = "/replica"

_LARGEST_TEXT = 2 * 1024 * 1024
"""Bytes of events after which a batch is full, whatever their number."""


@dataclass(frozen=True, slots=True)
class InStep:
    """The copy holds the whole log."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The copy ends elsewhere than was believed: ask, and go on from there."""


_Step: TypeAlias = Position | InStep | Doubtful | Failure


class Uplink:
    """One thread's work: :meth:`run`."""

    def __init__(
        self,
        office: OfficeId,
        centre: Conversation,
        engine: Engine,
        clock: Clock,
        chance: Chance,
        reclaim: Callable[[Position, Position], Failure | None],
    ) -> None:
        """Send the log that ``engine`` reads; both it and ``centre`` belong to this thread.

        ``reclaim`` takes into the office's log what the copy has between two places.
        """
        self._reclaim = reclaim
        self._reclaimed: Position | None = None
        self._office = office
        self._centre = centre
        self._engine = engine
        self._clock = clock
        self._chance = chance
        self._copied: Position | None = None
        self._told_at: float | None = None
        self._failure: Failure | None = None

    @property
    def copied(self) -> Position | None:
        """Where the centre's copy ends; None while that is in doubt. For any thread."""
        return self._copied

    def run(self, stopping: Flag, news: Flag) -> None:
        """Send until ``stopping``, whenever there are ``news`` and now and then without any."""
        backoff = Backoff(0, _FIRST_WAIT_S, LONGEST_WAIT_S)
        while not stopping.is_set():
            news.clear()
            failure = self._send_all(stopping)
            if failure is None:
                backoff = Backoff(0, _FIRST_WAIT_S, LONGEST_WAIT_S)
                news.wait(HEARTBEAT_S)
                stopping.wait(GATHER_S)
            elif not stopping.is_set():
                backoff = backoff.failed()
                stopping.wait(backoff.seconds(self._chance, failure.after))

    def close(self) -> None:
        """Let go of line and database; by the thread that used them."""
        self._centre.close()
        self._engine.dispose()

    def _send_all(self, stopping: Flag) -> Failure | None:
        """Send until the copy is in step; why it could not be brought there."""
        doubts = 0
        while not stopping.is_set():
            step = self._step()
            match step:
                case Position():
                    self._copied = step
                case InStep():
                    self._tell(None)
                    return None
                case Doubtful() if doubts == 0:
                    # Somebody else has sent for us, such as we ourselves before a restart.
                    doubts += 1
                    self._copied = None
                case Doubtful():
                    return self._lost(Retryable("no_place_to_go_on"))
                case Retryable() | Final():
                    return self._lost(step)
        return None

    def _lost(self, failure: Failure) -> Failure:
        self._copied = None
        self._tell(failure)
        return failure

    def _step(self) -> _Step:
        copied = self._copied
        if copied is None:
            return self._ask()
        try:
            with self._engine.begin() as connection:
                left = left_at(connection, self._office, copied)
                own = heads.head(connection, self._office)
                entries = log.after(connection, self._office, copied, LARGEST_REPLICA_BATCH)
                # Not simply where the copy ends: it may hold what this log does not.
                after = copied if not entries else self._place_before(connection, entries[0])
                key = office_keys.public_key(connection, self._office)
        except DBAPIError as error:
            _LOG.error("cannot read the log for the centre: %s", error.orig)
            return Retryable("cannot_read")
        if left is not None and self._reclaimed != copied:
            failure = self._reclaim(left, copied)
            if failure is None:
                self._reclaimed = copied
            return copied if failure is None else failure
        if not entries and self._told_lately():
            return InStep()
        instead_of = None if left is None else copied
        batch = ReplicaBatch(after, _no_larger(entries), own, self._clock.now(), instead_of, key)
        return self._send(copied, batch)

    def _place_before(self, connection: Connection, entry: LogEntry) -> Position:
        return log.place_before(connection, self._office, entry.position)

    def _told_lately(self) -> bool:
        told = self._told_at
        return told is not None and self._clock.monotonic() - told < HEARTBEAT_S

    def _ask(self) -> _Step:
        answer = self._centre.get(_PATH)
        if isinstance(answer, Retryable):
            return answer
        if answer.failure is not None:
            return answer.failure
        told = answer.read(ReplicaHead)
        return told if isinstance(told, Retryable) else told.head

    def _send(self, copied: Position, batch: ReplicaBatch) -> _Step:
        answer = self._centre.post(_PATH, msgspec.json.encode(batch))
        if isinstance(answer, Retryable):
            return answer
        failure = answer.failure
        if isinstance(failure, Final) and failure.status == HTTPStatus.CONFLICT:
            return Doubtful() if failure.code == GAP else failure
        if failure is not None:
            return failure
        told = answer.read(ReplicaHead)
        if isinstance(told, Retryable):
            return told
        self._told_at = self._clock.monotonic()
        if not batch.entries:
            return InStep() if told.head == copied else Doubtful()
        return told.head if told.head == batch.entries[-1].position else Doubtful()

    def _tell(self, failure: Failure | None) -> None:
        """Write to the log what is new: once for each trouble, not for each try."""
        before, self._failure = self._failure, failure
        match failure:
            case None if before is not None:
                _LOG.info("the centre's copy of the log is in step again")
            case Final(status, code) if failure != before:
                _LOG.error("the centre takes nothing of this office's log: %s %s", status, code)
            case Retryable(cause) if not isinstance(before, Retryable):
                _LOG.info("the centre cannot be reached, the log waits: %s", cause)


def _no_larger(entries: list[LogEntry]) -> tuple[LogEntry, ...]:
    """As many of ``entries`` as go into one batch by their size; at least one, if there is one."""
    size = 0
    for index, each in enumerate(entries):
        size += len(bytes(each.event.data))
        if size > _LARGEST_TEXT and index:
            return tuple(entries[:index])
    return tuple(entries)
