# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what to a request."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import assert_never

from common.domain.commands import Role
from common.domain.request.commands import (
    Approve,
    AskForMore,
    ChangeFee,
    DecideByRule,
    Expire,
    GiveMore,
    GrantUrgency,
    HandOver,
    IssueDocument,
    MakeReady,
    MoveCustody,
    OrderRefund,
    PostDocument,
    RecordFetched,
    RecordPayment,
    RefundPayment,
    Refuse,
    Reopen,
    ReprintDocument,
    RequestCommand,
    ReviewCommand,
    SaveAnswers,
    StartRequest,
    StartReview,
    SubmitRequest,
    TakeDocument,
    TieTicket,
    Withdraw,
)
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.state import RequestState


class _Who(Enum):
    APPLICANT = auto()
    CLERK = auto()
    OFFICER = auto()
    """A clerk whose role is officer or supervisor."""
    PARTNER = auto()
    """The partner that took the request."""
    ANY_PARTNER = auto()
    SYSTEM = auto()
    REGISTER = auto()


_FILING = frozenset({_Who.APPLICANT, _Who.CLERK, _Who.PARTNER})
_CLERK = frozenset({_Who.CLERK})
_OFFICER = frozenset({_Who.OFFICER})
_SYSTEM = frozenset({_Who.SYSTEM})

_RIGHTS: Mapping[type[RequestCommand], frozenset[_Who]] = {
    StartRequest: _FILING,
    SaveAnswers: _FILING,
    SubmitRequest: _FILING,
    GiveMore: _FILING,
    TieTicket: _FILING,
    TakeDocument: _FILING,
    Withdraw: _FILING,
    RecordFetched: frozenset({_Who.REGISTER, _Who.SYSTEM}),
    ChangeFee: _OFFICER,
    RecordPayment: _SYSTEM,
    RefundPayment: frozenset({_Who.OFFICER, _Who.SYSTEM}),
    OrderRefund: _OFFICER,
    DecideByRule: _SYSTEM,
    StartReview: _CLERK,
    AskForMore: _CLERK,
    Approve: _CLERK,
    Refuse: _CLERK,
    GrantUrgency: _OFFICER,
    IssueDocument: _SYSTEM,
    ReprintDocument: frozenset({_Who.CLERK, _Who.SYSTEM}),
    MakeReady: _CLERK,
    PostDocument: _CLERK,
    HandOver: frozenset({_Who.CLERK, _Who.ANY_PARTNER, _Who.SYSTEM}),
    Expire: _SYSTEM,
    Reopen: _OFFICER,
    MoveCustody: frozenset({_Who.CLERK, _Who.SYSTEM}),
}

_OFFICERS = frozenset({Role.OFFICER, Role.SUPERVISOR})


def not_permitted(
    state: RequestState | None, command: RequestCommand, origin: RequestOrigin
) -> RequestRefusal | None:
    """A refusal if the actor may not give this command at all."""
    # Who reviews is asked for their name where it is recorded.
    unsigned = origin.actor is ActorKind.CLERK and origin.clerk is None
    if unsigned and not isinstance(command, ReviewCommand):
        return deny(RequestRefusalReason.SIGN_IN_FIRST)
    may = _RIGHTS[type(command)]
    if may & _kinds(state, origin):
        return None
    if _Who.OFFICER in may and origin.actor is ActorKind.CLERK:
        return deny(RequestRefusalReason.OFFICERS_ONLY)
    return deny(RequestRefusalReason.NOT_PERMITTED)


def _kinds(state: RequestState | None, origin: RequestOrigin) -> frozenset[_Who]:
    match origin.actor:
        case ActorKind.APPLICANT:
            return frozenset({_Who.APPLICANT})
        case ActorKind.CLERK:
            officer = {_Who.OFFICER} if origin.role in _OFFICERS else set()
            return frozenset({_Who.CLERK, *officer})
        case ActorKind.PARTNER:
            own = state is None or state.partner == origin.partner
            return frozenset({_Who.ANY_PARTNER, *([_Who.PARTNER] if own else [])})
        case ActorKind.SYSTEM:
            return frozenset({_Who.SYSTEM})
        case ActorKind.REGISTER:
            return frozenset({_Who.REGISTER})
        case _ as unreachable:
            assert_never(unreachable)
