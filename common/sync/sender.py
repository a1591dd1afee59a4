# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending the outbox, batch by batch; only an answer takes an event out of it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import assert_never

import msgspec

from common.domain.ports import Chance, Clock
from common.storage.outbox_rows import OutboxRow
from common.storage.settings import DeviceSettings
from common.storage.trouble import StoreTrouble
from common.sync.http import Http
from common.sync.outbox import BATCH_LIMIT, Mismatch, Verdicts, batch_of, judge
from common.sync.outgoing import Outgoing
from common.sync.retry import Backoff, Failure, Final, Retryable
from common.wire.messages import OutboxAnswers

_log = logging.getLogger(__name__)

_STUCK_AFTER = 5
"""Failures in a row at one and the same event that are worth a warning."""

_REFUSED_SECONDS = 10.0

_UNREADABLE = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        HTTPStatus.UNPROCESSABLE_ENTITY,
    }
)


class Sender:
    """Sends what waits, by one thread."""

    def __init__(
        self, settings: DeviceSettings, http: Http, outgoing: Outgoing, clock: Clock, chance: Chance
    ) -> None:
        """Send by ``http``, which belongs to the thread that calls :meth:`push`."""
        self._path = f"/offices/{settings.office}/outbox"
        self._http = http
        self._outgoing = outgoing
        self._clock = clock
        self._chance = chance
        self._backoff = Backoff()
        self._not_before = clock.monotonic()
        self._limit = BATCH_LIMIT

    @property
    def stuck(self) -> bool:
        """Whether the server fails again and again at one and the same event."""
        return self._limit == 1 and self._backoff.failures >= _STUCK_AFTER

    @property
    def pause(self) -> float | None:
        """Seconds until something is to be sent; None while nothing waits."""
        if not self._outgoing.waiting:
            return None
        return max(0.0, self._not_before - self._clock.monotonic())

    def encourage(self) -> None:
        """The server is back: what waits need not wait any longer."""
        self._not_before = self._clock.monotonic()

    def push(self) -> None:
        """Send one batch, if there is one and it may be sent now."""
        if self.pause != 0.0:
            return
        rows = self._outgoing.batch(self._limit)
        if isinstance(rows, StoreTrouble):
            self._later(None)
            return
        if rows:
            self._settle(rows, self._send(rows))

    def close(self) -> None:
        """Let go of the connection; by the thread that used it."""
        self._http.close()

    def _send(self, rows: Sequence[OutboxRow]) -> Verdicts | Failure:
        answer = self._http.ask("POST", self._path, msgspec.json.encode(batch_of(rows)))
        if isinstance(answer, Retryable):
            return answer
        if answer.failure is not None:
            return answer.failure
        answers = answer.read(OutboxAnswers)
        if isinstance(answers, Retryable):
            return answers
        verdicts = judge(rows, answers)
        return Retryable("answers_do_not_match") if isinstance(verdicts, Mismatch) else verdicts

    def _settle(self, rows: Sequence[OutboxRow], result: Verdicts | Failure) -> None:
        match result:
            case Verdicts():
                again = result.count_from is not None and not result.taken
                if self._outgoing.settle(rows, result) is not None or again:
                    # In trouble, or still nothing taken after a gap: not at once again.
                    self._later(None)
                    return
                self._backoff = Backoff()
                self._limit = min(BATCH_LIMIT, self._limit * 2)
            case Retryable(cause, after, status):
                _log.info("%d events not sent: %s", len(rows), cause)
                if status == HTTPStatus.INTERNAL_SERVER_ERROR:
                    # One of them may be more than the server can bear: find out which.
                    self._limit = max(1, len(rows) // 2)
                self._later(after)
            case Final(status, code) if code and status in _UNREADABLE:
                self._unreadable(rows, code)
            case Final(status, code, _, after):
                _log.info("%d events not sent: %s %s", len(rows), status, code)
                self._later(_REFUSED_SECONDS if after is None else after)
            case _ as unreachable:
                assert_never(unreachable)

    def _unreadable(self, rows: Sequence[OutboxRow], code: str) -> None:
        """The server cannot read the batch: halve it until the one event is found."""
        if len(rows) > 1:
            self._limit = len(rows) // 2
            return
        event = rows[0].event
        _log.warning("the server cannot read an event of type %s: %s", event.type, code)
        if self._outgoing.settle(rows, Verdicts(rejected={event.id: code})) is not None:
            self._later(None)

    def _later(self, asked: float | None) -> None:
        self._backoff = self._backoff.failed()
        wait = self._backoff.seconds(self._chance, asked)
        self._not_before = self._clock.monotonic() + wait
