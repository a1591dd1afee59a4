# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a request: which event may move it from which stage to which.

``evolve`` moves requests by this table, ``decide`` refuses what it does not allow, and
docs/architecture.md draws it; a test holds the three together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

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
    RequestMoved,
    RequestSubmitted,
    ReviewStarted,
    SurplusRecorded,
    TicketTied,
    UrgencyGranted,
    Withdrawn,
)
from common.domain.request.stages import DOCUMENT_MADE, UNDECIDED, WITH_APPLICANT, RequestStage

_ALWAYS = frozenset(RequestStage)


@dataclass(frozen=True, slots=True)
class RequestMove:
    """From any of ``sources`` to ``target``; no target means that the stage stays."""

    sources: frozenset[RequestStage]
    target: RequestStage | None = None


def _from(*sources: RequestStage) -> frozenset[RequestStage]:
    return frozenset(sources)


REQUEST_MOVES: Mapping[type[RequestMoved], RequestMove] = {
    AnswersSaved: RequestMove(WITH_APPLICANT),
    RequestSubmitted: RequestMove(_from(RequestStage.DRAFT), RequestStage.SUBMITTED),
    # A refused applicant may wait for a clerk, too.
    TicketTied: RequestMove(
        _ALWAYS - _from(RequestStage.HANDED_OVER, RequestStage.WITHDRAWN, RequestStage.EXPIRED)
    ),
    DocumentFetched: RequestMove(UNDECIDED),
    DocumentTaken: RequestMove(UNDECIDED),
    UrgencyGranted: RequestMove(UNDECIDED),
    FeeAsked: RequestMove(_from(RequestStage.SUBMITTED), RequestStage.FEE_DUE),
    FeeChanged: RequestMove(_from(RequestStage.SUBMITTED, RequestStage.FEE_DUE)),
    NothingToPay: RequestMove(
        _from(RequestStage.SUBMITTED, RequestStage.FEE_DUE), RequestStage.PAID
    ),
    PaymentRecorded: RequestMove(_from(RequestStage.FEE_DUE), RequestStage.PAID),
    # Money may come, and go back, whatever has become of the request.
    SurplusRecorded: RequestMove(_ALWAYS),
    PaymentRefunded: RequestMove(_ALWAYS),
    RefundOrdered: RequestMove(_ALWAYS),
    LeftToOfficial: RequestMove(_from(RequestStage.PAID)),
    ReviewStarted: RequestMove(
        _from(RequestStage.PAID, RequestStage.IN_REVIEW), RequestStage.IN_REVIEW
    ),
    MoreAsked: RequestMove(_from(RequestStage.IN_REVIEW), RequestStage.MORE_NEEDED),
    MoreGiven: RequestMove(_from(RequestStage.MORE_NEEDED), RequestStage.IN_REVIEW),
    FirstApproved: RequestMove(_from(RequestStage.IN_REVIEW)),
    # The rule of a smart service approves what nobody has taken up.
    Approved: RequestMove(_from(RequestStage.PAID, RequestStage.IN_REVIEW), RequestStage.APPROVED),
    Refused: RequestMove(_from(RequestStage.IN_REVIEW), RequestStage.REFUSED),
    DocumentIssued: RequestMove(_from(RequestStage.APPROVED), RequestStage.ISSUED),
    DocumentReprinted: RequestMove(DOCUMENT_MADE),
    # The post brings back what it cannot deliver; another office may put the document out.
    MadeReady: RequestMove(
        _from(RequestStage.ISSUED, RequestStage.READY, RequestStage.POSTED), RequestStage.READY
    ),
    Posted: RequestMove(_from(RequestStage.ISSUED, RequestStage.READY), RequestStage.POSTED),
    HandedOver: RequestMove(
        _from(RequestStage.ISSUED, RequestStage.READY, RequestStage.POSTED),
        RequestStage.HANDED_OVER,
    ),
    Withdrawn: RequestMove(UNDECIDED | {RequestStage.APPROVED}, RequestStage.WITHDRAWN),
    # Nothing expires while it is the office, or a register, that lets people wait.
    Expired: RequestMove(
        WITH_APPLICANT | {RequestStage.FEE_DUE, RequestStage.READY}, RequestStage.EXPIRED
    ),
    Reopened: RequestMove(
        _from(
            RequestStage.APPROVED,
            RequestStage.REFUSED,
            RequestStage.WITHDRAWN,
            RequestStage.EXPIRED,
        ),
        RequestStage.SUBMITTED,
    ),
    CustodyMoved: RequestMove(_ALWAYS),
}
"""Every event that happens to a request that has been started. ``Reopened`` names its target
itself: a document that was not fetched in time goes back on its shelf."""

REOPENED_ON_SHELF = RequestMove(_from(RequestStage.EXPIRED), RequestStage.READY)
"""The other way of ``Reopened``."""


def move_of(body: RequestMoved) -> RequestMove:
    """How ``body`` moves a request that has been started."""
    if isinstance(body, Reopened) and body.to is RequestStage.READY:
        return REOPENED_ON_SHELF
    return REQUEST_MOVES[type(body)]
