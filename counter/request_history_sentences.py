# SPDX-License-Identifier: GPL-3.0-or-later
"""What has happened to a request, one line each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.domain.office import Names
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
    RequestBody,
    RequestStarted,
    RequestSubmitted,
    ReviewStarted,
    SurplusRecorded,
    TicketTied,
    UrgencyGranted,
    Withdrawn,
)
from common.ui.bidi import isolated, left_to_right
from common.ui.texts import translatable
from counter.flow.request_sheet import HistoryRow
from counter.request_sentences import CONTEXT, NEGATIVE_REASONS, PAPER_REASONS
from counter.request_step_sentences import REOPEN_REASONS, URGENCY_REASONS
from counter.sentences import Sentences

HAPPENED: Final[Mapping[type[RequestBody], str]] = {
    RequestStarted: translatable("Request", "Begun"),
    AnswersSaved: translatable("Request", "Answers kept"),
    RequestSubmitted: translatable("Request", "Sent"),
    TicketTied: translatable("Request", "Ticket taken"),
    DocumentFetched: translatable("Request", "Document fetched from a register"),
    DocumentTaken: translatable("Request", "Paper taken"),
    FeeAsked: translatable("Request", "Fee asked"),
    FeeChanged: translatable("Request", "Fee changed"),
    NothingToPay: translatable("Request", "Nothing to pay"),
    PaymentRecorded: translatable("Request", "Fee paid"),
    SurplusRecorded: translatable("Request", "Money came that was not due"),
    PaymentRefunded: translatable("Request", "Money given back"),
    RefundOrdered: translatable("Request", "Money is to be given back by the office that took it"),
    LeftToOfficial: translatable("Request", "Left to an official"),
    ReviewStarted: translatable("Request", "Taken up"),
    MoreAsked: translatable("Request", "More asked for"),
    MoreGiven: translatable("Request", "What was asked for came"),
    FirstApproved: translatable("Request", "Approved, one more clerk is needed"),
    Approved: translatable("Request", "Granted"),
    Refused: translatable("Request", "Refused"),
    UrgencyGranted: translatable("Request", "Urgency granted"),
    DocumentIssued: translatable("Request", "Document made"),
    DocumentReprinted: translatable("Request", "Printed once more"),
    MadeReady: translatable("Request", "Put on the shelf"),
    Posted: translatable("Request", "Posted"),
    HandedOver: translatable("Request", "Handed over"),
    Withdrawn: translatable("Request", "Withdrawn"),
    Expired: translatable("Request", "Expired"),
    Reopened: translatable("Request", "Opened again"),
    CustodyMoved: translatable("Request", "Moved to another holder"),
}


def happened(sentences: Sentences, row: HistoryRow, documents: Mapping[str, Names]) -> str:
    """Return what happened, when, and by whom if a clerk did it; ``documents`` are by code."""
    formats = sentences.formats
    if row.body is None:
        what = formats.words.translate("Request", "Something that this version cannot read")
    else:
        what = formats.words.translate(CONTEXT, HAPPENED[type(row.body)])
    more = "" if row.body is None else _more(sentences, row.body, documents)
    if more:
        what = f"{what}: {more}"
    day = row.at.astimezone(formats.zone).date()
    when = f"{formats.short_date(day)} {formats.time(row.at)}"
    parts = [when, what] if row.clerk is None else [when, what, isolated(row.clerk)]
    return " · ".join(parts)


def _more(sentences: Sentences, body: RequestBody, documents: Mapping[str, Names]) -> str:
    """What exactly, or why; empty where there is nothing to add."""
    words = sentences.formats.words
    match body:
        case Refused(_, reason):
            return words.translate(CONTEXT, NEGATIVE_REASONS[reason])
        case UrgencyGranted(_, reason):
            return words.translate(CONTEXT, URGENCY_REASONS[reason])
        case Reopened(_, reason):
            return words.translate(CONTEXT, REOPEN_REASONS[reason])
        case DocumentFetched(document):
            return _document(sentences, document, documents)
        case DocumentTaken(document, exception):
            named = _document(sentences, document, documents)
            if exception is None:
                return named
            return f"{named} ({words.translate(CONTEXT, PAPER_REASONS[exception])})"
        case Posted(tracking):
            return left_to_right(tracking)
        case CustodyMoved():
            return isolated(body.to_office)
        case _:
            return ""


def _document(sentences: Sentences, code: str, documents: Mapping[str, Names]) -> str:
    return isolated(sentences.named(documents[code]) if code in documents else code)
