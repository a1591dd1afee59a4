# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's end, upwards: every request that has changed is told to the centre.

Where the centre's copy stands is the centre's to say, and it is asked whenever that is in doubt.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event as Flag
from typing import TypeAlias

import msgspec
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from common.domain.identifiers import CENTRE, OfficeId
from common.domain.ports import Chance, Clock
from common.sync.http import HttpAnswer
from common.sync.retry import Backoff, Failure, Final, Retryable
from common.wire.request_exchange import (
    FeedMark,
    IntakeMark,
    PartOf,
    RequestBatch,
    WantedPart,
)
from server.custody.bundling import batch_after
from server.storage import offices, request_copies
from server.storage.offices import Sequenced
from server.upstream.conversation import Conversation

_LOG = logging.getLogger(__name__)

HEARTBEAT_S = 25.0
"""How often the centre hears that nothing has changed; of less the age of its news would grow."""

_LOOK_EVERY_S = 0.4
_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 10.0
_PATH = "/custody"


@dataclass(frozen=True, slots=True)
class _InStep:
    """The centre knows everything, or this is no longer the office's server."""


_Step: TypeAlias = IntakeMark | _InStep | Failure


class RequestUplink:
    """One thread's work: :meth:`run`."""

    def __init__(
        self,
        office: OfficeId,
        centre: Conversation,
        engine: Engine,
        clock: Clock,
        chance: Chance,
        begin: Callable[[], bool],
    ) -> None:
        """Send what ``engine`` reads; both it and ``centre`` belong to this thread.

        ``begin`` begins the feed for the centre, if there is none; False: it could not be stored.
        """
        self._office = office
        self._centre = centre
        self._engine = engine
        self._clock = clock
        self._chance = chance
        self._begin = begin
        self._mark: FeedMark | None = None
        self._told_at: float | None = None
        self._failure: Failure | None = None

    def run(self, stopping: Flag, news: Flag) -> None:
        """Send until ``stopping``, whenever something has changed; ``news`` says so at once."""
        backoff = Backoff(0, _FIRST_WAIT_S, _LONGEST_WAIT_S)
        while not stopping.is_set():
            news.clear()
            failure = self._send_all(stopping)
            if failure is None:
                backoff = Backoff(0, _FIRST_WAIT_S, _LONGEST_WAIT_S)
                news.wait(_LOOK_EVERY_S)
            elif not stopping.is_set():
                self._mark = None
                backoff = backoff.failed()
                stopping.wait(backoff.seconds(self._chance, failure.after))

    def close(self) -> None:
        """Let go of line and database; by the thread that used them."""
        self._centre.close()
        self._engine.dispose()

    def _send_all(self, stopping: Flag) -> Failure | None:
        while not stopping.is_set():
            step = self._step()
            match step:
                case _InStep():
                    return None
                case IntakeMark(mark, wanted):
                    self._mark = mark
                    failure = self._send_parts(wanted)
                    if failure is not None:
                        return self._told(failure)
                case Retryable() | Final():
                    return self._told(step)
        return None

    def _step(self) -> _Step:
        if self._mark is None:
            if not self._begin():
                return Retryable("cannot_store")
            return _read(self._centre.get(_PATH), IntakeMark)
        try:
            with self._engine.begin() as connection:
                own = offices.stored(connection, self._office).sequenced is Sequenced.HERE
                batch = batch_after(connection, CENTRE, self._mark, self._clock.now())
                nothing_new = FeedMark(batch.after.feed, batch.to) == self._mark
        except DBAPIError as error:
            _LOG.error("cannot read requests for the centre: %s", error.orig)
            return Retryable("cannot_read")
        if not own or (nothing_new and self._told_lately()):
            return _InStep()
        return self._send(batch)

    def _send(self, batch: RequestBatch) -> _Step:
        told = _read(self._centre.post(f"{_PATH}/batches", msgspec.json.encode(batch)), IntakeMark)
        if isinstance(told, IntakeMark):
            self._told_at = self._clock.monotonic()
            self._told(None)
        return told

    def _send_parts(self, wanted: tuple[WantedPart, ...]) -> Failure | None:
        for each in wanted:
            with self._engine.begin() as connection:
                part = request_copies.part(connection, each.request, each.part, each.name)
            if part is not None:
                body = msgspec.json.encode(PartOf(each.request, part))
                answer = self._centre.post(f"{_PATH}/parts", body)
                failure = answer if isinstance(answer, Retryable) else answer.failure
                if failure is not None:
                    return failure
        if wanted:
            # There may be more than were named at once.
            self._mark = None
        return None

    def _told_lately(self) -> bool:
        told = self._told_at
        return told is not None and self._clock.monotonic() - told < HEARTBEAT_S

    def _told(self, failure: Failure | None) -> Failure | None:
        """Write to the log what is new: once for each trouble, not for each try."""
        before, self._failure = self._failure, failure
        match failure:
            case None if before is not None:
                _LOG.info("the centre hears of the office's requests again")
            case Final(status, code) if failure != before:
                _LOG.error("the centre takes no requests of this office: %s %s", status, code)
            case Retryable(cause) if not isinstance(before, Retryable):
                _LOG.info("the centre cannot be told of requests, they wait: %s", cause)
        return failure


def _read(answer: HttpAnswer | Retryable, kind: type[IntakeMark]) -> IntakeMark | Failure:
    if isinstance(answer, Retryable):
        return answer
    failure = answer.failure
    return answer.read(kind) if failure is None else failure
