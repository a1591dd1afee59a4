# SPDX-License-Identifier: GPL-3.0-or-later
"""What has happened to a request, one line each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

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
    Refused,
    Reopened,
    RequestBody,
    RequestStarted,
    RequestSubmitted,
    ReviewStarted,
    SurplusRecorded,
    UrgencyGranted,
    Withdrawn,
)
from common.ui.bidi import isolated
from common.ui.texts import translatable
from counter.flow.request_sheet import HistoryRow
from counter.request_sentences import CONTEXT, NEGATIVE_REASONS
from counter.sentences import Sentences

HAPPENED: Final[Mapping[type[RequestBody], str]] = {
    RequestStarted: translatable("Request", "Begun"),
    AnswersSaved: translatable("Request", "Answers kept"),
    RequestSubmitted: translatable("Request", "Sent"),
    DocumentFetched: translatable("Request", "Document fetched from a register"),
    DocumentTaken: translatable("Request", "Paper taken"),
    FeeAsked: translatable("Request", "Fee asked"),
    FeeChanged: translatable("Request", "Fee changed"),
    NothingToPay: translatable("Request", "Nothing to pay"),
    PaymentRecorded: translatable("Request", "Fee paid"),
    SurplusRecorded: translatable("Request", "Money came that was not due"),
    PaymentRefunded: translatable("Request", "Money given back"),
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


def happened(sentences: Sentences, row: HistoryRow) -> str:
    """Return what happened, when, and by whom if a clerk did it."""
    formats = sentences.formats
    if row.body is None:
        what = formats.words.translate("Request", "Something that this version cannot read")
    else:
        what = formats.words.translate(CONTEXT, HAPPENED[type(row.body)])
    if isinstance(row.body, Refused):
        what = f"{what}: {formats.words.translate(CONTEXT, NEGATIVE_REASONS[row.body.reason])}"
    day = row.at.astimezone(formats.zone).date()
    when = f"{formats.short_date(day)} {formats.time(row.at)}"
    parts = [when, what] if row.clerk is None else [when, what, isolated(row.clerk)]
    return " · ".join(parts)
