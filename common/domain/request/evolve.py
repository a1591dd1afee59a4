# SPDX-License-Identifier: GPL-3.0-or-later
"""``evolve``: what a request looks like after an event.

It never refuses: whether something may happen is for ``decide``. An event that does not fit
changes nothing but the place in the log.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import reduce
from typing import assert_never

from common.domain.identifiers import DocumentCode, PaymentId
from common.domain.replacing import replace
from common.domain.request.events import (
    AnswersSaved,
    Approved,
    CustodyMoved,
    DocumentFetched,
    DocumentIssued,
    DocumentReprinted,
    DocumentTaken,
    Expired,
    FeeAsked,
    FeeChanged,
    FirstApproved,
    HandedOver,
    LeftToOfficial,
    MadeReady,
    MoreAsked,
    MoreGiven,
    NothingToPay,
    PaymentRecorded,
    PaymentRefunded,
    Posted,
    RefundOrdered,
    Refused,
    Reopened,
    RequestEvent,
    RequestMoved,
    RequestStarted,
    RequestSubmitted,
    ReviewStarted,
    SurplusRecorded,
    TicketTied,
    UrgencyGranted,
    Withdrawn,
)
from common.domain.request.life import move_of
from common.domain.request.reasons import WhyLeft
from common.domain.request.stages import RequestStage
from common.domain.request.state import DocumentInHand, PaymentState, RequestState


def fold(events: Iterable[RequestEvent]) -> RequestState | None:
    """The request that a whole log tells of; None while the log says nothing."""
    return reduce(evolve, events, None)


def evolve(state: RequestState | None, event: RequestEvent) -> RequestState | None:
    """The request after ``event``. Pure and total: the same log gives the equal state."""
    body = event.body
    if state is None:
        return _started(event, body) if isinstance(body, RequestStarted) else None
    if event.request != state.id or event.seq <= state.seq:
        return state
    read = replace(state, seq=event.seq)
    if isinstance(body, RequestStarted) or not _fits(state, body):
        return read
    move = move_of(body)
    changed = _changed(read, body, event.at)
    if move.target is None:
        return changed
    return replace(changed, stage=move.target, stage_since=event.at)


def _started(event: RequestEvent, body: RequestStarted) -> RequestState:
    return RequestState(
        id=event.request,
        number=body.number,
        service=body.service,
        catalogue=body.catalogue,
        version=body.version,
        channel=body.channel,
        holder=body.holder,
        language=body.language,
        started_at=event.at,
        stage=RequestStage.DRAFT,
        stage_since=event.at,
        touched_at=event.at,
        seq=event.seq,
        ticket=body.ticket,
        partner=body.partner,
    )


def _fits(state: RequestState, body: RequestMoved) -> bool:
    match body:
        case PaymentRecorded(payment) | SurplusRecorded(payment):
            if payment in state.payments:
                return False
        case PaymentRefunded(payment):
            known = state.payments.get(payment)
            if known is None or known.refunded_at is not None:
                return False
        case RefundOrdered(payment):
            return payment in state.payments and state.payments[payment].stays
        case _:
            pass
    return state.stage in move_of(body).sources


def _changed(  # noqa: C901, PLR0911, PLR0912 - one line for each event is the clearest table
    state: RequestState, body: RequestMoved, at: datetime
) -> RequestState:
    match body:
        case AnswersSaved(revision):
            return replace(state, revision=revision, touched_at=at)
        case RequestSubmitted(due_at, fee, delivery):
            return replace(
                state, submitted_at=at, touched_at=at, due_at=due_at, fee=fee, delivery=delivery
            )
        case TicketTied(ticket):
            return replace(state, ticket=ticket)
        case DocumentFetched(document, inquiry):
            return _with_document(state, document, DocumentInHand(inquiry=inquiry))
        case DocumentTaken(document, exception):
            return _with_document(state, document, DocumentInHand(exception=exception))
        case FeeAsked(amount) | FeeChanged(amount):
            return replace(state, fee=amount)
        case NothingToPay(due_at):
            return replace(state, due_at=due_at)
        case PaymentRecorded() | SurplusRecorded():
            return _with_payment(state, body, at)
        case PaymentRefunded(payment):
            return _refunded(state, payment, at)
        case RefundOrdered(payment):
            return _to_go_back(state, payment, at)
        case LeftToOfficial(reason):
            return replace(state, left_to_official=reason)
        case ReviewStarted(clerk):
            return replace(state, reviewer=clerk)
        case MoreAsked():
            return _more_asked(state, body)
        case MoreGiven(due_at):
            return replace(state, due_at=due_at, touched_at=at, asked_fields=(), asked_documents=())
        case FirstApproved(clerk):
            return replace(state, first_approval=clerk)
        case Approved(clerk):
            return replace(state, decided_by=clerk, by_rule=clerk is None)
        case Refused(clerk, reason):
            return replace(state, decided_by=clerk, negative_reason=reason, first_approval=None)
        case UrgencyGranted(_, reason, due_at):
            return replace(state, urgency=reason, due_at=due_at or state.due_at)
        case DocumentIssued(number, digest):
            return replace(state, document_number=number, document_digest=digest)
        case DocumentReprinted():
            return replace(state, reprints=state.reprints + 1)
        case MadeReady(office):
            return replace(state, ready_at_office=office)
        case Posted(tracking):
            return replace(state, tracking=tracking)
        case HandedOver(to):
            return replace(state, recipient=to)
        case Withdrawn():
            return replace(state, touched_at=at)
        case Reopened(to=to):
            return state if to is RequestStage.READY else _undecided(state)
        case CustodyMoved(to_office=office):
            return replace(state, holder=office)
        case Expired():
            return state
        case _ as unreachable:
            assert_never(unreachable)


def _with_document(
    state: RequestState, document: DocumentCode, in_hand: DocumentInHand
) -> RequestState:
    return replace(state, documents={**state.documents, document: in_hand})


def _with_payment(
    state: RequestState, body: PaymentRecorded | SurplusRecorded, at: datetime
) -> RequestState:
    surplus = body.reason if isinstance(body, SurplusRecorded) else None
    payment = PaymentState(body.amount, body.method, at, surplus)
    due_at = body.due_at if isinstance(body, PaymentRecorded) else state.due_at
    return replace(state, payments={**state.payments, body.payment: payment}, due_at=due_at)


def _to_go_back(state: RequestState, payment: PaymentId, at: datetime) -> RequestState:
    ordered = replace(state.payments[payment], refund_ordered_at=at)
    return replace(state, payments={**state.payments, payment: ordered})


def _refunded(state: RequestState, payment: PaymentId, at: datetime) -> RequestState:
    back = replace(state.payments[payment], refunded_at=at)
    return replace(state, payments={**state.payments, payment: back})


def _more_asked(state: RequestState, body: MoreAsked) -> RequestState:
    kept = {code: each for code, each in state.documents.items() if code not in body.documents}
    return replace(
        state,
        documents=kept,
        asked_fields=body.fields,
        asked_documents=body.documents,
        asked_revision=state.revision,
        first_approval=None,
    )


def _undecided(state: RequestState) -> RequestState:
    """The request as if nobody had decided; from here on a person decides."""
    return replace(
        state,
        reviewer=None,
        first_approval=None,
        decided_by=None,
        by_rule=False,
        negative_reason=None,
        left_to_official=WhyLeft.REOPENED,
        asked_fields=(),
        asked_documents=(),
    )
