# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clerk asks of the server about requests, and what came of it: every end is a type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Protocol, TypeAlias, assert_never
from urllib.parse import urlencode

from common.domain.identifiers import CommandId, RequestId, TicketId
from common.domain.request.commands import RequestCommand
from common.domain.request.refusals import RequestRefusal
from common.sync.answers import Denied, Unreachable
from common.sync.http import HttpAnswer
from common.sync.retry import UNCONNECTED, Final, Retryable
from common.wire.request_commands import RequestCommandMessage, encode_request_command
from common.wire.request_events import RequestRefusalMessage, from_refusal_message
from common.wire.request_messages import (
    LookReason,
    RequestAnswers,
    RequestList,
    RequestSummary,
    RequestView,
)

ANSWER_SECONDS = (1.5, 4.0)
"""How long connecting, and then the answer, is waited for."""

_TRIES = 2


@dataclass(frozen=True, slots=True)
class OfTicket:
    """The newest request of the citizen with this ticket."""

    ticket: TicketId


@dataclass(frozen=True, slots=True)
class Numbered:
    """The request with this number, whichever office has given it."""

    number: str


@dataclass(frozen=True, slots=True)
class Known:
    """This request, as it stands now."""

    request: RequestId


@dataclass(frozen=True, slots=True)
class Give:
    """Have a command on this request carried out."""

    request: RequestId
    command: RequestCommand


@dataclass(frozen=True, slots=True)
class LookAt:
    """The answers of this request; that they were looked at, and why, is on record."""

    request: RequestId
    reason: LookReason


RequestTask: TypeAlias = OfTicket | Numbered | Known | Give | LookAt


@dataclass(frozen=True, slots=True)
class RequestRead:
    """A request and its log, as the server has them now."""

    view: RequestView


@dataclass(frozen=True, slots=True, repr=False)
class AnswersRead:
    """What the applicant has answered."""

    answers: RequestAnswers


@dataclass(frozen=True, slots=True)
class NoRequest:
    """There is none."""


@dataclass(frozen=True, slots=True)
class SeveralRequests:
    """Several other offices have given this number."""


RequestAnswer: TypeAlias = (
    RequestRead | AnswersRead | NoRequest | SeveralRequests | RequestRefusal | Unreachable | Denied
)


class Ask(Protocol):
    """One exchange with the server."""

    def __call__(
        self,
        method: str,
        path: str,
        body: bytes | None,
        headers: Mapping[str, str],
        timeout: tuple[float, float],
    ) -> HttpAnswer | Retryable:
        """Ask; paths are below ``/api/v1``."""
        ...


@dataclass(frozen=True, slots=True)
class RequestDesk:
    """Asks on behalf of one clerk. ``office`` is the path of the office's part of the API.

    ``id`` is the command's own: a lost reply is repaired by asking again under it.
    """

    ask: Ask
    office: str
    own: str
    headers: Mapping[str, str]
    id: CommandId

    def do(self, task: RequestTask) -> RequestAnswer:
        """Carry ``task`` out; blocks."""
        match task:
            case OfTicket(ticket):
                return self._one(self._listed({"ticket": ticket}), newest=True)
            case Numbered(number):
                return self._one(self._listed({"number": number}), newest=False)
            case Known(request):
                return self._read(request)
            case Give(request, command):
                return self._give(request, command)
            case LookAt(request, reason):
                return self._look(request, reason)
            case _ as unreachable:
                assert_never(unreachable)

    def _listed(self, query: Mapping[str, str]) -> tuple[RequestSummary, ...] | RequestAnswer:
        answer = self._ask("GET", f"/requests?{urlencode(query)}")
        if isinstance(answer, Retryable):
            return Unreachable()
        failed = _failed(answer)
        if failed is not None:
            return failed
        listed = answer.read(RequestList)
        return Unreachable() if isinstance(listed, Retryable) else listed.requests

    def _one(
        self, listed: tuple[RequestSummary, ...] | RequestAnswer, *, newest: bool
    ) -> RequestAnswer:
        if not isinstance(listed, tuple):
            return listed
        # Two offices may have given the same number: our own is meant first.
        ours = [each for each in listed if each.office == self.own] or list(listed)
        if not ours:
            return NoRequest()
        if len(ours) > 1 and not newest:
            return SeveralRequests()
        return self._read(ours[-1].id)

    def _read(self, request: RequestId) -> RequestAnswer:
        answer = self._ask("GET", f"/requests/{request}")
        if isinstance(answer, Retryable):
            return Unreachable()
        if answer.status == HTTPStatus.NOT_FOUND:
            return NoRequest()
        failed = _failed(answer)
        if failed is not None:
            return failed
        view = answer.read(RequestView)
        return Unreachable() if isinstance(view, Retryable) else RequestRead(view)

    def _look(self, request: RequestId, reason: LookReason) -> RequestAnswer:
        answer = self._ask("GET", f"/requests/{request}/answers?{urlencode({'reason': reason})}")
        if isinstance(answer, Retryable):
            return Unreachable()
        if answer.status == HTTPStatus.NOT_FOUND:
            return NoRequest()
        failed = _failed(answer)
        if failed is not None:
            return failed
        read = answer.read(RequestAnswers)
        return Unreachable() if isinstance(read, Retryable) else AnswersRead(read)

    def _give(self, request: RequestId, command: RequestCommand) -> RequestAnswer:
        body = encode_request_command(RequestCommandMessage(self.id, command))
        answer = self._ask("POST", f"/requests/{request}/commands", body)
        if isinstance(answer, Retryable):
            return Unreachable()
        if answer.status == HTTPStatus.NOT_FOUND:
            return NoRequest()
        if answer.status == HTTPStatus.CONFLICT:
            refused = answer.read(RequestRefusalMessage)
            if isinstance(refused, Retryable):
                # Another conflict, or a reason that only a later server knows.
                return Denied("conflict", "")
            return from_refusal_message(refused)
        return _failed(answer) or self._read(request)

    def _ask(self, method: str, path: str, body: bytes | None = None) -> HttpAnswer | Retryable:
        answer: HttpAnswer | Retryable = Retryable(UNCONNECTED)
        for _ in range(_TRIES):
            answer = self.ask(method, f"{self.office}{path}", body, self.headers, ANSWER_SECONDS)
            if isinstance(answer, HttpAnswer) or answer.cause == UNCONNECTED:
                break
        return answer


def _failed(answer: HttpAnswer) -> Unreachable | Denied | None:
    failure = answer.failure
    if failure is None:
        return None
    if isinstance(failure, Final):
        return Denied(failure.code, failure.message)
    return Unreachable()
