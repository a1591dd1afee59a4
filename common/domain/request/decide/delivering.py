# SPDX-License-Identifier: GPL-3.0-or-later
"""From the issued document to the hand of the applicant."""

from __future__ import annotations

import re

from common.domain.catalogue import Delivery
from common.domain.request.commands import HandOver, IssueDocument, PostDocument
from common.domain.request.decide.judging import RequestDecision, out_of_stage
from common.domain.request.events import (
    DocumentIssued,
    DocumentReprinted,
    HandedOver,
    MadeReady,
    Posted,
)
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.reasons import Recipient
from common.domain.request.refusals import RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState

_TRACKING = re.compile(r"[A-Z0-9]{4,35}")
"""The carrier's number; UPU S10 has 13 characters, other carriers up to 35."""

_MAY_HAND_TO_PROXY = frozenset({ActorKind.CLERK, ActorKind.PARTNER})


def issue_document(state: RequestState, command: IssueDocument) -> RequestDecision:
    """Record the document that was made; there is never a second one."""
    if state.document_number is not None:
        return deny(RequestRefusalReason.ALREADY_ISSUED, document=state.document_number)
    refusal = out_of_stage(state, DocumentIssued)
    return refusal or (DocumentIssued(command.number, command.digest),)


def reprint_document(state: RequestState) -> RequestDecision:
    """Record that a copy was printed."""
    return out_of_stage(state, DocumentReprinted) or (DocumentReprinted(),)


def make_ready(state: RequestState) -> RequestDecision:
    """Put the document on the shelf of the office that holds the request."""
    refusal = out_of_stage(state, MadeReady)
    if refusal is not None:
        return refusal
    if state.delivery is Delivery.ELECTRONIC:
        return deny(RequestRefusalReason.ELECTRONIC_ONLY, number=state.number)
    if state.stage is RequestStage.READY and state.ready_at_office == state.holder:
        return deny(RequestRefusalReason.ALREADY_READY, number=state.number)
    return (MadeReady(state.holder),)


def post_document(state: RequestState, command: PostDocument) -> RequestDecision:
    """Send the document off."""
    refusal = out_of_stage(state, Posted)
    if refusal is not None:
        return refusal
    if state.delivery is not Delivery.POST:
        return deny(RequestRefusalReason.NOT_BY_POST, number=state.number)
    if _TRACKING.fullmatch(command.tracking) is None:
        return deny(RequestRefusalReason.TRACKING_MISSING)
    return (Posted(command.tracking),)


def hand_over(state: RequestState, command: HandOver, origin: RequestOrigin) -> RequestDecision:
    """Give the document out; whether a proxy has the authority, only a person can see."""
    refusal = out_of_stage(state, HandedOver)
    if refusal is not None:
        return refusal
    if command.to is Recipient.PROXY and origin.actor not in _MAY_HAND_TO_PROXY:
        return deny(RequestRefusalReason.NOT_PERMITTED)
    on_shelf = state.stage is RequestStage.READY and state.ready_at_office is not None
    if on_shelf and state.ready_at_office != state.holder:
        return deny(RequestRefusalReason.DOCUMENT_ELSEWHERE, office=str(state.ready_at_office))
    return (HandedOver(command.to, _way(state)),)


def _way(state: RequestState) -> Delivery:
    if state.stage is RequestStage.POSTED:
        return Delivery.POST
    if state.delivery is Delivery.ELECTRONIC:
        return Delivery.ELECTRONIC
    # Whoever comes for what was to be posted gets it at the counter.
    return Delivery.COUNTER
