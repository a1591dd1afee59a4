# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first question to the filed request, and what is asked for later."""

from __future__ import annotations

from datetime import datetime

from common.domain.replacing import replace
from common.domain.request.commands import (
    SaveAnswers,
    StartRequest,
    SubmitRequest,
    TieTicket,
)
from common.domain.request.deadlines import due_after, working_days_left
from common.domain.request.decide.judging import (
    RequestDecision,
    missing,
    office_has_until,
    out_of_stage,
    what_filing_leads_to,
)
from common.domain.request.events import (
    AnswersSaved,
    MoreGiven,
    RequestStarted,
    RequestSubmitted,
    TicketTied,
)
from common.domain.request.origin import Channel, RequestOrigin
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms


def start_request(terms: Terms, command: StartRequest, origin: RequestOrigin) -> RequestDecision:
    """Begin a draft, held where it is begun."""
    if command.service != terms.service.code:
        return deny(RequestRefusalReason.OTHER_SERVICE)
    if origin.channel is Channel.WEB and not terms.service.online:
        return deny(RequestRefusalReason.NOT_ONLINE)
    return (
        RequestStarted(
            number=terms.number,
            service=command.service,
            catalogue=terms.catalogue,
            version=terms.version,
            channel=origin.channel,
            holder=origin.office,
            language=command.language,
            ticket=command.ticket,
            partner=origin.partner,
        ),
    )


def save_answers(state: RequestState, command: SaveAnswers) -> RequestDecision:
    """Record a revision of the answers that follows the one it was made from."""
    refusal = out_of_stage(state, AnswersSaved)
    if refusal is not None:
        return refusal
    if command.revision != state.revision + 1:
        return deny(RequestRefusalReason.ANSWERS_CHANGED, number=state.number)
    return (AnswersSaved(command.revision),)


def submit_request(
    terms: Terms, state: RequestState, command: SubmitRequest, at: datetime
) -> RequestDecision:
    """File the request, for the fee that the applicant has seen."""
    refusal = out_of_stage(state, RequestSubmitted) or _incomplete(terms)
    if refusal is not None:
        return refusal
    if command.delivery not in terms.service.deliveries:
        return deny(RequestRefusalReason.DELIVERY_NOT_OFFERED)
    if command.fee != terms.fee:
        return deny(RequestRefusalReason.FEE_CHANGED)
    submitted = RequestSubmitted(office_has_until(terms, state, at), terms.fee, command.delivery)
    return submitted, *what_filing_leads_to(terms, replace(state, fee=terms.fee), at)


def tie_ticket(state: RequestState, command: TieTicket) -> RequestDecision:
    """Tie the request to the ticket with which the applicant waits."""
    return out_of_stage(state, TicketTied) or (TicketTied(command.ticket),)


def give_more(terms: Terms, state: RequestState, at: datetime) -> RequestDecision:
    """Hand the request back to the office; the days that it waited are not the office's."""
    refusal = (
        out_of_stage(state, MoreGiven)
        or _incomplete(terms)
        or _unanswered(state)
        or missing(state.asked_documents, state.documents)
    )
    if refusal is not None:
        return refusal
    due_at = state.due_at or state.stage_since
    left = working_days_left(terms.hours, terms.time_zone, state.stage_since, due_at)
    return (MoreGiven(due_after(terms.hours, terms.time_zone, at, left)),)


def _incomplete(terms: Terms) -> RequestRefusal | None:
    if not terms.problems:
        return None
    return deny(RequestRefusalReason.ANSWERS_INCOMPLETE, fields=", ".join(terms.problems))


def _unanswered(state: RequestState) -> RequestRefusal | None:
    if not state.asked_fields or state.revision > state.asked_revision:
        return None
    return deny(RequestRefusalReason.ANSWERS_INCOMPLETE, fields=", ".join(state.asked_fields))
