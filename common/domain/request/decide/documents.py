# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents: fetched once from a register, or taken on paper."""

from __future__ import annotations

from datetime import datetime

from common.domain.replacing import replace
from common.domain.request.commands import RecordFetched, TakeDocument
from common.domain.request.decide.judging import (
    RequestDecision,
    out_of_stage,
    required,
    what_filing_leads_to,
)
from common.domain.request.events import DocumentFetched, DocumentTaken
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.domain.request.state import DocumentInHand, RequestState
from common.domain.request.terms import Terms


def record_fetched(
    terms: Terms, state: RequestState, command: RecordFetched, at: datetime
) -> RequestDecision:
    """A register has told what the document would have told."""
    refusal = out_of_stage(state, DocumentFetched)
    if refusal is not None:
        return refusal
    document = required(terms, command.document)
    if isinstance(document, RequestRefusal):
        return document
    if document.register is None:
        return deny(RequestRefusalReason.NOT_IN_A_REGISTER)
    return _into_hand(terms, state, DocumentFetched(document.code, command.inquiry), at)


def take_document(
    terms: Terms,
    state: RequestState,
    command: TakeDocument,
    origin: RequestOrigin,
    at: datetime,
) -> RequestDecision:
    """Take the paper. What a register holds, only a clerk takes, and only for a reason."""
    refusal = out_of_stage(state, DocumentTaken)
    if refusal is not None:
        return refusal
    document = required(terms, command.document)
    if isinstance(document, RequestRefusal):
        return document
    if document.register is None and command.exception is not None:
        return deny(RequestRefusalReason.NOT_IN_A_REGISTER)
    if document.register is not None and command.exception is None:
        return deny(RequestRefusalReason.FETCHED_NOT_BROUGHT)
    if command.exception is not None and origin.actor is not ActorKind.CLERK:
        return deny(RequestRefusalReason.NOT_PERMITTED)
    return _into_hand(terms, state, DocumentTaken(document.code, command.exception), at)


def _into_hand(
    terms: Terms, state: RequestState, body: DocumentFetched | DocumentTaken, at: datetime
) -> RequestDecision:
    if body.document in state.documents:
        return deny(RequestRefusalReason.DOCUMENT_IN_HAND)
    if state.stage is not RequestStage.SUBMITTED:
        return (body,)
    after = replace(state, documents={**state.documents, body.document: DocumentInHand()})
    return body, *what_filing_leads_to(terms, after, at)
