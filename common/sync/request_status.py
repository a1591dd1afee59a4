# SPDX-License-Identifier: GPL-3.0-or-later
"""What a receipt opens: how a request stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import urlencode

from common.sync.http import HttpAnswer
from common.sync.request_line import Line, Missed, read
from common.wire.request_messages import RequestStatus


@dataclass(frozen=True, slots=True)
class StatusRead:
    """How the request stands."""

    status: RequestStatus


@dataclass(frozen=True, slots=True)
class NoSuchRequest:
    """Number and secret do not belong together, or there is no such number."""


StatusAnswer: TypeAlias = StatusRead | NoSuchRequest | Missed


@dataclass(frozen=True, slots=True)
class AskStatus:
    """How the request with this number stands, for whoever has its receipt."""

    number: str
    secret: str = field(repr=False)

    def put(self, line: Line) -> StatusAnswer:
        """See ``Task``."""
        path = f"/requests/status?{urlencode({'number': self.number})}"
        answer = line.with_receipt(self.secret).outside(path)
        if isinstance(answer, HttpAnswer) and answer.status == HTTPStatus.NOT_FOUND:
            return NoSuchRequest()
        status = read(answer, RequestStatus)
        return StatusRead(status) if isinstance(status, RequestStatus) else status
