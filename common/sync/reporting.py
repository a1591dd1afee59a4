# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends a device's reports to its server: at once when a part changes, and now and then."""

from __future__ import annotations

import logging
from http import HTTPStatus

import msgspec

from common.domain.ports import Clock
from common.storage.settings import DeviceSettings
from common.sync.http import Http
from common.sync.knowledge import Knowledge
from common.sync.retry import Retryable
from common.sync.self_report import SelfReport
from common.sync.view import Connectivity
from common.wire.device_reports import DeviceReport

_log = logging.getLogger(__name__)

REPORT_SECONDS = 10.0
"""How often the server hears of a device that goes on as before."""

_TIMEOUT = (3.05, 3.0)
"""Seconds to connect and to be answered: what waits in the outbox goes by the same thread."""

_NEVER = float("-inf")
_UNKNOWN = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED})


class Reporting:
    """Called every second by the thread that ``http`` belongs to."""

    def __init__(
        self,
        settings: DeviceSettings,
        own: SelfReport,
        http: Http,
        knowledge: Knowledge,
        clock: Clock,
    ) -> None:
        """Nothing has been sent."""
        self._path = f"/offices/{settings.office}/devices/self/report"
        self._own = own
        self._http = http
        self._knowledge = knowledge
        self._clock = clock
        self._sent = DeviceReport()
        self._sent_at = _NEVER
        self._understood = True
        self._anew = False

    def anew(self) -> None:
        """A server was reached that may have heard nothing yet; from any thread."""
        self._anew = True

    def run(self) -> None:
        """Say how the device is, if that is due or news."""
        if self._knowledge.view.connectivity is not Connectivity.ONLINE:
            return
        if self._anew:
            self._anew, self._sent_at, self._understood = False, _NEVER, True
        pressing, at = self._own.pressing(), self._clock.monotonic()
        due = at - self._sent_at >= REPORT_SECONDS
        if self._understood and (due or pressing != self._sent):
            self._sent, self._sent_at = pressing, at
            self._send()

    def _send(self) -> None:
        body = msgspec.json.encode(self._own.whole())
        answer = self._http.ask("PUT", self._path, body, timeout=_TIMEOUT)
        if isinstance(answer, Retryable):
            _log.info("no report of this device: %s", answer.cause)
        elif answer.status in _UNKNOWN:
            _log.info("the server is of before there were reports")
            self._understood = False
        elif answer.failure is not None:
            _log.info("no report of this device: %s", answer.failure)
