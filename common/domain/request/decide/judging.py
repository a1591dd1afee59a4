# SPDX-License-Identifier: GPL-3.0-or-later
"""What deciding yields, and the questions that many commands on a request ask first."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TypeAlias

from common.domain.catalogue import RequiredDocument
from common.domain.identifiers import DocumentCode
from common.domain.request.deadlines import due_after
from common.domain.request.events import FeeAsked, NothingToPay, RequestBody, RequestMoved
from common.domain.request.life import REQUEST_MOVES
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.stages import ENDED, RequestStage
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms

RequestDecision: TypeAlias = tuple[RequestBody, ...] | RequestRefusal


def out_of_stage(state: RequestState, event: type[RequestMoved]) -> RequestRefusal | None:
    """A refusal if ``event`` cannot happen to the request in its stage."""
    return out_of(state, REQUEST_MOVES[event].sources)


def out_of(state: RequestState, stages: Collection[RequestStage]) -> RequestRefusal | None:
    """A refusal if the request is in none of ``stages``."""
    if state.stage in stages:
        return None
    ended = state.stage in ENDED
    reason = RequestRefusalReason.ENDED if ended else RequestRefusalReason.WRONG_STAGE
    return deny(reason, number=state.number, stage=state.stage.value)


def required(terms: Terms, code: DocumentCode) -> RequiredDocument | RequestRefusal:
    """The document as the service asks for it."""
    found = next((each for each in terms.service.documents if each.code == code), None)
    return deny(RequestRefusalReason.UNKNOWN_DOCUMENT) if found is None else found


def missing(
    codes: Collection[DocumentCode], in_hand: Collection[DocumentCode]
) -> RequestRefusal | None:
    """A refusal if one of the documents is not there."""
    lacking = [code for code in codes if code not in in_hand]
    if not lacking:
        return None
    return deny(RequestRefusalReason.DOCUMENTS_MISSING, documents=", ".join(lacking))


def office_has_until(terms: Terms, state: RequestState, at: datetime) -> datetime:
    """The end of the processing time (UTC) if it begins at ``at``."""
    processing = terms.service.processing
    days = processing.working_days
    if state.urgency is not None and processing.urgent_days is not None:
        days = processing.urgent_days
    return due_after(terms.hours, terms.time_zone, at, days)


def what_filing_leads_to(
    terms: Terms, state: RequestState, at: datetime
) -> tuple[RequestBody, ...]:
    """What happens to a filed request once all that registers know is there.

    Nobody pays before: a register might yet say that the request is in vain. Papers may come
    later, until the approval.
    """
    fetched = {each.code for each in terms.service.documents if each.register is not None}
    if any(code in fetched and code not in state.documents for code in terms.documents):
        return ()
    if state.fee > state.paid:
        return (FeeAsked(state.fee),)
    return (NothingToPay(office_has_until(terms, state, at)),)
