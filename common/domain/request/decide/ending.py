# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request ends before its time, goes on after all, or moves to another holder."""

from __future__ import annotations

from datetime import datetime

from common.domain.identifiers import ClerkId
from common.domain.request.commands import MoveCustody, Reopen
from common.domain.request.deadlines import expires_at, kept_until
from common.domain.request.decide.judging import (
    RequestDecision,
    out_of_stage,
    what_filing_leads_to,
)
from common.domain.request.events import CustodyMoved, Expired, Reopened, Withdrawn
from common.domain.request.origin import RequestOrigin
from common.domain.request.refusals import RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms


def withdraw(state: RequestState, origin: RequestOrigin) -> RequestDecision:
    """End it because the applicant wants so."""
    return out_of_stage(state, Withdrawn) or (Withdrawn(origin.actor),)


def expire(terms: Terms, state: RequestState, at: datetime) -> RequestDecision:
    """End it because the applicant's time has run out."""
    until = expires_at(terms.service, state)
    refusal = out_of_stage(state, Expired)
    if refusal is not None:
        return refusal
    if until is not None and at < until:
        return deny(RequestRefusalReason.NOT_EXPIRED, number=state.number, until=until.isoformat())
    return (Expired(state.stage),)


def reopen(
    terms: Terms, state: RequestState, command: Reopen, clerk: ClerkId, at: datetime
) -> RequestDecision:
    """Go on: with the document that lies on its shelf, or from the filing.

    What has been paid and not given back is not asked for again.
    """
    refusal = out_of_stage(state, Reopened)
    if refusal is not None:
        return refusal
    if state.submitted_at is None:
        return deny(RequestRefusalReason.NEVER_FILED, number=state.number)
    until = kept_until(terms.service, state)
    if until is not None and at >= until:
        return deny(RequestRefusalReason.TOO_LATE_TO_REOPEN, number=state.number)
    if state.document_number is not None:
        return (Reopened(clerk, command.reason, RequestStage.READY),)
    reopened = Reopened(clerk, command.reason, RequestStage.SUBMITTED)
    return reopened, *what_filing_leads_to(terms, state, at)


def move_custody(state: RequestState, command: MoveCustody) -> RequestDecision:
    """Let another office hold the request, and decide on it from now on."""
    if command.to_office == state.holder:
        return deny(RequestRefusalReason.ALREADY_HELD, number=state.number, holder=state.holder)
    return (CustodyMoved(state.holder, command.to_office),)
