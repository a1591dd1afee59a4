# SPDX-License-Identifier: GPL-3.0-or-later
"""The decision: by the rule of a smart service, by one clerk, or by two."""

from __future__ import annotations

from datetime import datetime

from common.domain.identifiers import ClerkId
from common.domain.request.commands import AskForMore, GrantUrgency, Refuse
from common.domain.request.deadlines import due_after
from common.domain.request.decide.judging import (
    RequestDecision,
    missing,
    out_of_stage,
    required,
)
from common.domain.request.events import (
    Approved,
    FirstApproved,
    LeftToOfficial,
    MoreAsked,
    Refused,
    ReviewStarted,
    UrgencyGranted,
)
from common.domain.request.reasons import WhyLeft
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms


def decide_by_rule(terms: Terms, state: RequestState) -> RequestDecision:
    """Approve if every register says what the rule wants. Only a person refuses."""
    checks = terms.service.smart
    if checks is None or terms.service.four_eyes:
        return deny(RequestRefusalReason.NOT_SMART)
    refusal = out_of_stage(state, LeftToOfficial)
    if refusal is not None:
        return refusal
    if state.left_to_official is not None:
        return deny(RequestRefusalReason.OFFICIAL_DECIDES, number=state.number)
    lacking = missing(terms.documents, state.documents)
    if lacking is not None:
        return lacking
    for check in checks:
        if check.key not in terms.told:
            return deny(RequestRefusalReason.REGISTER_UNANSWERED, register=check.key.register)
    if any(state.documents[code].inquiry is None for code in terms.documents):
        return (LeftToOfficial(WhyLeft.PAPER_TAKEN),)
    if any(terms.told[check.key] not in check.values for check in checks):
        return (LeftToOfficial(WhyLeft.CHECK_NOT_MET),)
    return (Approved(None),)


def start_review(state: RequestState, clerk: ClerkId) -> RequestDecision:
    """Take the request up, or over from another clerk."""
    refusal = out_of_stage(state, ReviewStarted)
    if refusal is not None:
        return refusal
    if state.reviewer == clerk:
        return deny(RequestRefusalReason.ALREADY_YOURS, number=state.number)
    return (ReviewStarted(clerk),)


def ask_for_more(
    terms: Terms, state: RequestState, command: AskForMore, clerk: ClerkId
) -> RequestDecision:
    """Send the request back to the applicant, saying what is needed."""
    refusal = out_of_stage(state, MoreAsked)
    if refusal is not None:
        return refusal
    if not command.fields and not command.documents:
        return deny(RequestRefusalReason.ASK_FOR_SOMETHING)
    known = {field.code for field in terms.service.fields}
    if not known.issuperset(command.fields):
        return deny(RequestRefusalReason.UNKNOWN_FIELD)
    for code in command.documents:
        document = required(terms, code)
        if isinstance(document, RequestRefusal):
            return document
    return (MoreAsked(clerk, command.fields, command.documents),)


def approve(terms: Terms, state: RequestState, clerk: ClerkId) -> RequestDecision:
    """Grant it; where four eyes are asked, the second pair must be another clerk's."""
    refusal = out_of_stage(state, FirstApproved) or missing(terms.documents, state.documents)
    if refusal is not None:
        return refusal
    if not terms.service.four_eyes:
        return (Approved(clerk),)
    if state.first_approval is None:
        return (FirstApproved(clerk),)
    if state.first_approval == clerk:
        return deny(RequestRefusalReason.SECOND_EYES, number=state.number)
    return (Approved(clerk),)


def refuse_request(state: RequestState, command: Refuse, clerk: ClerkId) -> RequestDecision:
    """Do not grant it."""
    return out_of_stage(state, Refused) or (Refused(clerk, command.reason),)


def grant_urgency(
    terms: Terms, state: RequestState, command: GrantUrgency, clerk: ClerkId, at: datetime
) -> RequestDecision:
    """Let the request go first, at the officer's discretion and under their name."""
    days = terms.service.processing.urgent_days
    if days is None:
        return deny(RequestRefusalReason.URGENCY_NOT_OFFERED)
    refusal = out_of_stage(state, UrgencyGranted)
    if refusal is not None:
        return refusal
    if state.urgency is not None:
        return deny(RequestRefusalReason.ALREADY_URGENT, number=state.number)
    if state.due_at is None:
        return (UrgencyGranted(clerk, command.reason),)
    sooner = min(state.due_at, due_after(terms.hours, terms.time_zone, at, days))
    return (UrgencyGranted(clerk, command.reason, sooner),)
