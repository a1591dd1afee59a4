# SPDX-License-Identifier: GPL-3.0-or-later
"""A request in words: how it stands, what comes next, how its documents stand."""

from __future__ import annotations

from typing import Final

from common.domain.request.reasons import NegativeReason, PaperReason
from common.domain.request.stages import RequestStage
from common.ui.texts import translatable
from counter.flow.request_sheet import DocumentRow, Standing
from counter.request_trouble_sentences import unfetched_sentence
from counter.sentences import Sentences

CONTEXT: Final = "Request"

STAGES: Final = {
    RequestStage.DRAFT: translatable("Request", "Not sent yet"),
    RequestStage.SUBMITTED: translatable("Request", "Sent"),
    RequestStage.FEE_DUE: translatable("Request", "Fee to be paid"),
    RequestStage.PAID: translatable("Request", "Waits for an official"),
    RequestStage.IN_REVIEW: translatable("Request", "Under review"),
    RequestStage.MORE_NEEDED: translatable("Request", "More is needed"),
    RequestStage.APPROVED: translatable("Request", "Granted"),
    RequestStage.REFUSED: translatable("Request", "Refused"),
    RequestStage.ISSUED: translatable("Request", "Document made"),
    RequestStage.READY: translatable("Request", "Ready to be handed over"),
    RequestStage.POSTED: translatable("Request", "In the post"),
    RequestStage.HANDED_OVER: translatable("Request", "Handed over"),
    RequestStage.WITHDRAWN: translatable("Request", "Withdrawn"),
    RequestStage.EXPIRED: translatable("Request", "Expired"),
}

_NEXT: Final = {
    RequestStage.DRAFT: translatable("Request", "Next: the applicant answers and sends it."),
    RequestStage.SUBMITTED: translatable("Request", "Next: the registers are asked."),
    RequestStage.FEE_DUE: translatable("Request", "Next: the fee is paid."),
    RequestStage.PAID: translatable("Request", "Next: an official takes it up."),
    RequestStage.IN_REVIEW: translatable("Request", "Next: the decision."),
    RequestStage.MORE_NEEDED: translatable("Request", "Next: the applicant gives what is asked."),
    RequestStage.APPROVED: translatable("Request", "Next: the document is made."),
    RequestStage.REFUSED: translatable("Request", "The applicant may appeal."),
    RequestStage.ISSUED: translatable("Request", "Next: the document is handed over."),
    RequestStage.READY: translatable("Request", "Next: the document is handed over."),
    RequestStage.POSTED: translatable("Request", "Next: the post delivers it."),
    RequestStage.HANDED_OVER: translatable("Request", "Nothing is left to do."),
    RequestStage.WITHDRAWN: translatable("Request", "Nothing is left to do."),
    RequestStage.EXPIRED: translatable("Request", "A new request can be filed."),
}

_STANDINGS: Final = {
    Standing.FETCHED: translatable("Request", "fetched, no need to bring"),
    Standing.TAKEN: translatable("Request", "here on paper"),
    Standing.EXCEPTION: translatable("Request", "on paper: {reason}"),
    Standing.ASKED: translatable("Request", "asked for"),
    Standing.TO_FETCH: translatable("Request", "the office fetches it"),
    Standing.TO_BRING: translatable("Request", "to bring"),
    Standing.PERHAPS: translatable("Request", "depends on the answers"),
}

PAPER_REASONS: Final = {
    PaperReason.REGISTER_DOWN: translatable("Request", "the register does not answer"),
    PaperReason.NOT_IN_REGISTER: translatable("Request", "it is not in the register"),
    PaperReason.REGISTER_WRONG: translatable("Request", "the register is wrong"),
}

NEGATIVE_REASONS: Final = {
    NegativeReason.NOT_ENTITLED: translatable("Request", "not entitled to it"),
    NegativeReason.DOCUMENT_INVALID: translatable("Request", "a document is not valid"),
    NegativeReason.DATA_DISAGREES: translatable("Request", "the data does not agree"),
    NegativeReason.OTHER_PERSON: translatable("Request", "it is another person"),
    NegativeReason.DUPLICATE: translatable("Request", "it was requested before"),
}


def next_sentence(sentences: Sentences, stage: RequestStage) -> str:
    """Return what comes next."""
    return sentences.formats.words.translate(CONTEXT, _NEXT[stage])


def stage_sentence(sentences: Sentences, stage: RequestStage) -> str:
    """Return how the request stands."""
    return sentences.formats.words.translate(CONTEXT, STAGES[stage])


def document_sentence(sentences: Sentences, row: DocumentRow) -> str:
    """Return how a document stands."""
    words = sentences.formats.words
    if row.exception is None:
        stands = words.translate(CONTEXT, _STANDINGS[row.standing])
        if row.unfetched is None:
            return stands
        return f"{stands} · {unfetched_sentence(sentences, row.unfetched)}"
    reason = words.translate(CONTEXT, PAPER_REASONS[row.exception])
    return words.translate(CONTEXT, _STANDINGS[row.standing], reason=reason)
