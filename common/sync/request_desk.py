# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clerk asks of the server about requests: find one, read it, take it a step further."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import urlencode

from common.domain.identifiers import CommandId, RequestId, TicketId
from common.domain.request.commands import RequestCommand
from common.domain.request.refusals import RequestRefusal
from common.sync.answers import Denied, Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_answers import (
    HeldElsewhere,
    LastKnown,
    NoRequest,
    OutOfReach,
    RequestRead,
    last_known,
    read_request,
    settled,
)
from common.sync.request_line import Line, Missed, TryLater, read
from common.sync.request_message import RequestMessage, command_message
from common.wire.request_messages import (
    LookReason,
    RequestAnswers,
    RequestChanged,
    RequestList,
    RequestSummary,
)


@dataclass(frozen=True, slots=True, repr=False)
class AnswersRead:
    """What the applicant has answered."""

    answers: RequestAnswers


@dataclass(frozen=True, slots=True)
class SeveralRequests:
    """Several other offices have given this number."""


FindAnswer: TypeAlias = RequestRead | LastKnown | NoRequest | SeveralRequests | Missed
KnownAnswer: TypeAlias = RequestRead | LastKnown | NoRequest | Missed
GiveAnswer: TypeAlias = (
    RequestRead | RequestRefusal | HeldElsewhere | OutOfReach | NoRequest | Missed
)
LookAnswer: TypeAlias = AnswersRead | NoRequest | Missed


@dataclass(frozen=True, slots=True)
class OfTicket:
    """The newest request of the citizen with this ticket."""

    ticket: TicketId

    def put(self, line: Line) -> FindAnswer:
        """See ``Task``."""
        listed = _listed(line, {"ticket": self.ticket})
        if isinstance(listed, Unreachable):
            return last_known(line, lambda state: state.ticket == self.ticket)
        if not isinstance(listed, RequestList):
            return listed
        ours = _ours(line, listed)
        return read_request(line, ours[-1].id) if ours else NoRequest()


@dataclass(frozen=True, slots=True)
class Numbered:
    """The request with this number, whichever office has given it."""

    number: str

    def put(self, line: Line) -> FindAnswer:
        """See ``Task``."""
        listed = _listed(line, {"number": self.number})
        if isinstance(listed, Unreachable):
            return last_known(line, lambda state: state.number == self.number)
        if not isinstance(listed, RequestList):
            return listed
        ours = _ours(line, listed)
        if len(ours) > 1:
            return SeveralRequests()
        return read_request(line, ours[0].id) if ours else NoRequest()


@dataclass(frozen=True, slots=True)
class Known:
    """This request, as it stands now."""

    request: RequestId

    def put(self, line: Line) -> KnownAnswer:
        """See ``Task``."""
        found = read_request(line, self.request)
        if isinstance(found, Unreachable):
            return last_known(line, lambda state: state.id == self.request)
        return found


@dataclass(frozen=True, slots=True)
class Give:
    """Have a command on this request carried out.

    Under the same ``id`` it is carried out once, however often it is given; without one it gets
    one of its own each time.
    """

    request: RequestId
    command: RequestCommand
    id: CommandId | None = None

    def message(self, line: Line) -> RequestMessage:
        """See ``Keepable``."""
        return command_message(self.id or line.id, self.request, self.command)

    def put(self, line: Line) -> GiveAnswer:
        """See ``Task``."""
        done = settled(line.send(self.message(line)))
        return read_request(line, self.request) if isinstance(done, RequestChanged) else done


@dataclass(frozen=True, slots=True)
class LookAt:
    """The answers of this request; that they were looked at, and why, is on record.

    A clerk has a ``reason``; an applicant looks at what is their own.
    """

    request: RequestId
    reason: LookReason | None = None

    def put(self, line: Line) -> LookAnswer:
        """See ``Task``."""
        answer = line.exchange("GET", f"/requests/{self.request}/answers{asked_for(self.reason)}")
        if isinstance(answer, HttpAnswer) and answer.status == HTTPStatus.NOT_FOUND:
            return NoRequest()
        answers = read(answer, RequestAnswers)
        return AnswersRead(answers) if isinstance(answers, RequestAnswers) else answers


RequestTask: TypeAlias = OfTicket | Numbered | Known | Give | LookAt

RequestAnswer: TypeAlias = (
    RequestRead
    | LastKnown
    | AnswersRead
    | NoRequest
    | SeveralRequests
    | RequestRefusal
    | HeldElsewhere
    | OutOfReach
    | Unreachable
    | Denied
    | TryLater
)


def asked_for(reason: LookReason | None) -> str:
    """The part of an address that says why a clerk looks."""
    return "" if reason is None else f"?{urlencode({'reason': reason})}"


def _listed(line: Line, query: Mapping[str, str]) -> RequestList | Missed:
    return read(line.exchange("GET", f"/requests?{urlencode(query)}"), RequestList)


def _ours(line: Line, listed: RequestList) -> tuple[RequestSummary, ...]:
    """Two offices may have given the same number: our own is meant first."""
    return tuple(each for each in listed.requests if each.office == line.own) or listed.requests
