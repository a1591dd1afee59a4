# SPDX-License-Identifier: GPL-3.0-or-later
"""``decide``: may this be done to a request, and what happens then."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from common.domain.identifiers import ClerkId
from common.domain.request.commands import (
    Approve,
    AskForMore,
    CaseCommand,
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
from common.domain.request.decide.delivering import (
    hand_over,
    issue_document,
    make_ready,
    post_document,
    reprint_document,
)
from common.domain.request.decide.documents import record_fetched, take_document
from common.domain.request.decide.ending import expire, move_custody, reopen, withdraw
from common.domain.request.decide.filing import (
    give_more,
    save_answers,
    start_request,
    submit_request,
    tie_ticket,
)
from common.domain.request.decide.judging import RequestDecision
from common.domain.request.decide.paying import (
    change_fee,
    order_refund,
    record_payment,
    refund_payment,
)
from common.domain.request.decide.reviewing import (
    approve,
    ask_for_more,
    decide_by_rule,
    grant_urgency,
    refuse_request,
    start_review,
)
from common.domain.request.decide.rights import not_permitted
from common.domain.request.origin import RequestOrigin
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms

__all__ = ["RequestDecision", "decide"]


def decide(
    terms: Terms,
    state: RequestState | None,
    command: RequestCommand,
    origin: RequestOrigin,
    at: datetime,
) -> RequestDecision:
    """What follows from ``command`` at ``at`` (UTC): event bodies in order, or a refusal.

    Only the server of the request's holder may act upon the answer.
    """
    refusal = not_permitted(state, command, origin)
    if refusal is not None:
        return refusal
    if isinstance(command, StartRequest):
        if state is not None:
            return deny(RequestRefusalReason.ALREADY_STARTED, number=state.number)
        return start_request(terms, command, origin)
    if state is None:
        return deny(RequestRefusalReason.UNKNOWN_REQUEST)
    if state.service != terms.service.code:
        return deny(RequestRefusalReason.OTHER_SERVICE)
    elsewhere = _held_elsewhere(state, command, origin)
    if elsewhere is not None:
        return elsewhere
    if isinstance(command, ReviewCommand):
        return _reviewed(terms, state, command, origin.clerk, at)
    return _done(terms, state, command, origin, at)


def _held_elsewhere(
    state: RequestState, command: RequestCommand, origin: RequestOrigin
) -> RequestRefusal | None:
    # Whoever is to hold it may ask for it; the holder gives it.
    claims = isinstance(command, MoveCustody) and command.to_office == origin.office
    if origin.office == state.holder or claims:
        return None
    return deny(RequestRefusalReason.HELD_ELSEWHERE, number=state.number, holder=state.holder)


def _done(  # noqa: C901, PLR0911 - one line for each command is the clearest table
    terms: Terms,
    state: RequestState,
    command: CaseCommand,
    origin: RequestOrigin,
    at: datetime,
) -> RequestDecision:
    match command:
        case SaveAnswers():
            return save_answers(state, command)
        case SubmitRequest():
            return submit_request(terms, state, command, at)
        case TieTicket():
            return tie_ticket(state, command)
        case RecordFetched():
            return record_fetched(terms, state, command, at)
        case TakeDocument():
            return take_document(terms, state, command, origin, at)
        case ChangeFee():
            return change_fee(terms, state, command, at)
        case RecordPayment():
            return record_payment(terms, state, command, at)
        case RefundPayment():
            return refund_payment(terms, state, command)
        case OrderRefund():
            return order_refund(terms, state, command)
        case DecideByRule():
            return decide_by_rule(terms, state)
        case GiveMore():
            return give_more(terms, state, at)
        case IssueDocument():
            return issue_document(state, command)
        case ReprintDocument():
            return reprint_document(state)
        case MakeReady():
            return make_ready(state)
        case PostDocument():
            return post_document(state, command)
        case HandOver():
            return hand_over(state, command, origin)
        case Withdraw():
            return withdraw(state, origin)
        case Expire():
            return expire(terms, state, at)
        case MoveCustody():
            return move_custody(state, command)
        case _ as unreachable:
            assert_never(unreachable)


def _reviewed(
    terms: Terms,
    state: RequestState,
    command: ReviewCommand,
    clerk: ClerkId | None,
    at: datetime,
) -> RequestDecision:
    if clerk is None:
        return deny(RequestRefusalReason.SIGN_IN_FIRST)
    match command:
        case StartReview():
            return start_review(state, clerk)
        case AskForMore():
            return ask_for_more(terms, state, command, clerk)
        case Approve():
            return approve(terms, state, clerk)
        case Refuse():
            return refuse_request(state, command, clerk)
        case GrantUrgency():
            return grant_urgency(terms, state, command, clerk, at)
        case Reopen():
            return reopen(terms, state, command, clerk, at)
        case _ as unreachable:
            assert_never(unreachable)
