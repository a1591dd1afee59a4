# SPDX-License-Identifier: GPL-3.0-or-later
"""What a receipt opens: how a request stands, its secret once more, a document of one's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import urlencode

from common.domain.identifiers import RequestId
from common.identity.document_code import DocumentKind
from common.sync.answers import Denied, Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_answers import NoRequest
from common.sync.request_desk import asked_for
from common.sync.request_line import OTHERS_SECONDS, Line, Missed, missed, read
from common.sync.request_papers import NoFile, Pdf, file_in
from common.sync.retry import Final
from common.wire.request_messages import LookReason, RequestSecret, RequestStatus

_NO_SUCH_REQUEST = "no_such_request"
_ERASED = "erased"


@dataclass(frozen=True, slots=True)
class StatusRead:
    """How the request stands."""

    status: RequestStatus


@dataclass(frozen=True, slots=True)
class NoSuchRequest:
    """Number and secret do not belong together, or there is no such number."""


@dataclass(frozen=True, slots=True)
class SecretRead:
    """The secret on the receipt."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Erased:
    """Nothing of the request is kept any more but what happened."""


StatusAnswer: TypeAlias = StatusRead | NoSuchRequest | Missed
SecretAnswer: TypeAlias = SecretRead | Erased | NoRequest | Missed
OwnFileAnswer: TypeAlias = Pdf | NoFile | NoSuchRequest | Missed


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


@dataclass(frozen=True, slots=True)
class ReadSecret:
    """The secret on the receipt, to print it again. A clerk has a ``reason``."""

    request: RequestId
    reason: LookReason | None = None

    def put(self, line: Line) -> SecretAnswer:
        """See ``Task``."""
        answer = line.exchange("GET", f"/requests/{self.request}/secret{asked_for(self.reason)}")
        if isinstance(answer, HttpAnswer) and answer.status == HTTPStatus.NOT_FOUND:
            failure = answer.failure
            erased = isinstance(failure, Final) and failure.code == _ERASED
            return Erased() if erased else NoRequest()
        secret = read(answer, RequestSecret)
        return SecretRead(secret.secret) if isinstance(secret, RequestSecret) else secret


@dataclass(frozen=True, slots=True)
class ReadOwnFile:
    """A document as it was issued, for whoever has the receipt."""

    number: str
    secret: str = field(repr=False)
    kind: DocumentKind

    def put(self, line: Line) -> OwnFileAnswer:
        """See ``Task``."""
        path = f"/requests/documents/{self.kind}?{urlencode({'number': self.number})}"
        answer = line.with_receipt(self.secret).outside(path, OTHERS_SECONDS)
        found = file_in(answer)
        if found is not None:
            return found
        failed = answer if isinstance(answer, Unreachable) else missed(answer)
        if isinstance(failed, Denied) and failed.code == _NO_SUCH_REQUEST:
            return NoSuchRequest()
        return failed or Unreachable()
