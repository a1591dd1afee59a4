# SPDX-License-Identifier: GPL-3.0-or-later
"""A request in words: how it stands, what comes next, what can be done, why something was not."""

from __future__ import annotations

from typing import Final, assert_never

from common.domain.request.commands import (
    Approve,
    GiveMore,
    HandOver,
    MakeReady,
    MoveCustody,
    Refuse,
    RequestCommand,
    StartReview,
    TakeDocument,
    Withdraw,
)
from common.domain.request.reasons import NegativeReason, PaperReason, Recipient
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.ui.bidi import isolated
from common.ui.texts import translatable
from common.wire.request_messages import LookReason
from counter.flow.casework import CaseNotice, CaseTrouble
from counter.flow.request_sheet import DocumentRow, Standing
from counter.flow.request_steps import (
    Consider,
    Do,
    GoBack,
    Look,
    Question,
    Step,
    SureToWithdraw,
    WhyLook,
    WhyPaper,
    WhyRefuse,
)
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

_LOOKS: Final = {
    LookReason.APPLICANT_HERE: translatable("Request", "The applicant is here"),
    LookReason.REVIEW: translatable("Request", "To decide"),
    LookReason.HAND_OVER: translatable("Request", "To hand the document over"),
    LookReason.CORRECTION: translatable("Request", "To correct something"),
    LookReason.COMPLAINT: translatable("Request", "Because of a complaint"),
}

_RECIPIENTS: Final = {
    Recipient.APPLICANT: translatable("Request", "Hand over to the applicant"),
    Recipient.PROXY: translatable("Request", "Hand over to somebody with their authority"),
}

_TROUBLES: Final = {
    CaseTrouble.NO_TICKET: translatable(
        "Request", "Nobody is at the counter. Type the number of a request."
    ),
    CaseTrouble.NONE_OF_TICKET: translatable(
        "Request", "This ticket has no request. Type the number on the receipt."
    ),
    CaseTrouble.UNKNOWN_NUMBER: translatable(
        "Request", "There is no such request. Look at the number again."
    ),
    CaseTrouble.SEVERAL: translatable(
        "Request", "Several offices have given this number. Ask the office on the receipt."
    ),
    CaseTrouble.NO_ANSWER: translatable(
        "Request", "The server does not answer. The request is read again as soon as it does."
    ),
    CaseTrouble.NOT_ALLOWED: translatable(
        "Request", "You may not do this here. If another office has the request, take it over."
    ),
}

_REFUSALS: Final = {
    RequestRefusalReason.HELD_ELSEWHERE: translatable(
        "Request", "Another office has this request. Take it over first."
    ),
    RequestRefusalReason.NOT_PERMITTED: translatable("Request", "You may not do this."),
    RequestRefusalReason.OFFICERS_ONLY: translatable(
        "Request", "Only an officer or a supervisor can do this."
    ),
    RequestRefusalReason.DOCUMENTS_MISSING: translatable("Request", "Documents are still missing."),
    RequestRefusalReason.ANSWERS_INCOMPLETE: translatable(
        "Request", "Answers are still missing or wrong."
    ),
    RequestRefusalReason.SECOND_EYES: translatable(
        "Request", "You have approved it. Another clerk must do so too."
    ),
    RequestRefusalReason.ALREADY_YOURS: translatable(
        "Request", "You have taken it up already. Decide on it."
    ),
    RequestRefusalReason.DOCUMENT_IN_HAND: translatable("Request", "The document is here already."),
    RequestRefusalReason.DOCUMENT_ELSEWHERE: translatable(
        "Request", "The document lies at another office."
    ),
}


def step_sentence(sentences: Sentences, step: Step, names: dict[str, str]) -> str:
    """Return what a step does; ``names`` are those of the documents by their codes."""
    words = sentences.formats.words
    match step:
        case Do(command):
            return _command(sentences, command, names)
        case Look(reason):
            return words.translate(CONTEXT, _LOOKS[reason])
        case Consider(question):
            return _opening(sentences, question, names)
        case GoBack():
            return words.translate("Request", "Back")
        case _ as unreachable:
            assert_never(unreachable)


def _opening(sentences: Sentences, question: Question, names: dict[str, str]) -> str:
    words = sentences.formats.words
    match question:
        case WhyLook():
            return words.translate("Request", "See the answers…")
        case WhyRefuse():
            return words.translate("Request", "Refuse…")
        case SureToWithdraw():
            return words.translate("Request", "Withdraw…")
        case WhyPaper(document):
            return _take(sentences, document, names, "…")
        case _ as unreachable:
            assert_never(unreachable)


def question_sentence(sentences: Sentences, question: Question | None) -> str:
    """Return what stands above the steps."""
    words = sentences.formats.words
    match question:
        case None:
            return words.translate("Request", "What can be done now")
        case WhyLook():
            return words.translate("Request", "Why do you look? It is recorded.")
        case WhyRefuse():
            return words.translate("Request", "Why is it refused?")
        case SureToWithdraw():
            return words.translate("Request", "Does the applicant not want it any more?")
        case WhyPaper():
            return words.translate("Request", "Why is the paper taken?")
        case _ as unreachable:
            assert_never(unreachable)


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
        return words.translate(CONTEXT, _STANDINGS[row.standing])
    reason = words.translate(CONTEXT, PAPER_REASONS[row.exception])
    return words.translate(CONTEXT, _STANDINGS[row.standing], reason=reason)


def case_notice(sentences: Sentences, notice: CaseNotice) -> str:
    """Return why there is nothing to show, or nothing was done."""
    words = sentences.formats.words
    if isinstance(notice, CaseTrouble):
        return words.translate(CONTEXT, _TROUBLES[notice])
    return _refused(sentences, notice)


def _refused(sentences: Sentences, refusal: RequestRefusal) -> str:
    words, told = sentences.formats.words, _REFUSALS.get(refusal.reason)
    if told is not None:
        return words.translate(CONTEXT, told)
    return words.translate("Request", "This cannot be done now. The request is shown as it stands.")


def _command(sentences: Sentences, command: RequestCommand, names: dict[str, str]) -> str:
    words = sentences.formats.words
    match command:
        case MoveCustody():
            return words.translate("Request", "Take the request over")
        case TakeDocument(document, None):
            return _take(sentences, document, names, "")
        case TakeDocument(_, PaperReason() as why):
            return words.translate(CONTEXT, PAPER_REASONS[why])
        case GiveMore():
            return words.translate("Request", "All that was asked for is here")
        case StartReview():
            return words.translate("Request", "Take it up")
        case Approve():
            return words.translate("Request", "Approve")
        case Refuse(reason):
            return words.translate(CONTEXT, NEGATIVE_REASONS[reason])
        case HandOver(to):
            return words.translate(CONTEXT, _RECIPIENTS[to])
        case MakeReady():
            return words.translate("Request", "Put the document on the shelf")
        case Withdraw():
            return words.translate("Request", "Yes, withdraw it")
        case _:
            message = f"no step of a counter: {type(command).__name__}"
            raise ValueError(message)


def _take(sentences: Sentences, document: str, names: dict[str, str], more: str) -> str:
    named = isolated(names.get(document, document))
    said = sentences.formats.words.translate(
        "Request", "Take the paper: {document}", document=named
    )
    return f"{said}{more}"
