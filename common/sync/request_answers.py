# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server makes of a command on a request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import TypeAlias

from common.domain.identifiers import RequestId
from common.domain.request.refusals import RequestRefusal
from common.domain.request.state import RequestState
from common.sync.answers import Denied, Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_line import Line, Missed, read
from common.sync.retry import Final, Retryable
from common.wire.request_events import RequestRefusalMessage, from_refusal_message
from common.wire.request_messages import RequestChanged, RequestElsewhere, RequestView

_OUT_OF_REACH = "out_of_reach"


@dataclass(frozen=True, slots=True)
class RequestRead:
    """A request and its log, as the server has them now."""

    view: RequestView


@dataclass(frozen=True, slots=True)
class LastKnown:
    """The server is away: the request as this device read it last today.

    ``view.known_at`` tells how old that is.
    """

    view: RequestView


@dataclass(frozen=True, slots=True)
class NoRequest:
    """There is none."""


@dataclass(frozen=True, slots=True)
class HeldElsewhere:
    """Another server decides about it: what was last known of it here, and how old that is.

    ``refusal`` says the same in words.
    """

    refusal: RequestRefusal
    state: RequestState
    known_at: datetime
    age_s: float


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """Nobody would get the request at the office it was to go to."""


Unsettled: TypeAlias = RequestRefusal | HeldElsewhere | OutOfReach | NoRequest | Missed
"""How a command can end without being carried out."""

ReadAnswer: TypeAlias = RequestRead | NoRequest | Missed


def read_request(line: Line, request: RequestId) -> ReadAnswer:
    """A request as it stands now."""
    answer = line.exchange("GET", f"/requests/{request}")
    if isinstance(answer, HttpAnswer) and answer.status == HTTPStatus.NOT_FOUND:
        return NoRequest()
    view = read(answer, RequestView)
    if not isinstance(view, RequestView):
        return view
    # At a kiosk whoever comes next has no right to what was shown to the one before.
    if line.drawer is not None and line.clerk is not None:
        line.drawer.remember(view)
    return RequestRead(view)


def last_known(line: Line, fits: Callable[[RequestState], bool]) -> LastKnown | Unreachable:
    """The request that was read last of those that fit, for when the server is away."""
    known = {} if line.drawer is None or line.clerk is None else line.drawer.recalled()
    found = [view for view in known.values() if fits(view.state)]
    return LastKnown(found[-1]) if found else Unreachable()


def settled(answer: HttpAnswer | Unreachable) -> RequestChanged | Unsettled:
    """What came of a command."""
    if isinstance(answer, HttpAnswer):
        if answer.status == HTTPStatus.NOT_FOUND:
            return NoRequest()
        if answer.status == HTTPStatus.CONFLICT:
            return _conflict(answer)
    return read(answer, RequestChanged)


def _conflict(answer: HttpAnswer) -> RequestRefusal | HeldElsewhere | OutOfReach | Denied:
    elsewhere = answer.read(RequestElsewhere)
    if not isinstance(elsewhere, Retryable):
        refusal = RequestRefusal(elsewhere.reason, elsewhere.details)
        return HeldElsewhere(refusal, elsewhere.state, elsewhere.known_at, elsewhere.age_s)
    refused = answer.read(RequestRefusalMessage)
    if not isinstance(refused, Retryable):
        return from_refusal_message(refused)
    failure = answer.failure
    if isinstance(failure, Final) and failure.code == _OUT_OF_REACH:
        return OutOfReach()
    # Another conflict, or a reason that only a later server knows.
    if isinstance(failure, Final) and failure.code:
        return Denied(failure.code, failure.message)
    return Denied("conflict", "")
