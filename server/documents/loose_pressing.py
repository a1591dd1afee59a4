# SPDX-License-Identifier: GPL-3.0-or-later
"""From a loose paper's values to its file. Loads ReportLab and ICU, as ``pressing`` does."""

from __future__ import annotations

from typing import assert_never

from common.documents.address_label import AddressLabel
from common.documents.imprint import Original
from common.documents.rendering import Document, render
from common.documents.request_slip import RequestSlip
from common.documents.till_report import TillLine, TillMoveKind, TillReport
from common.domain.payment.till import (
    CashMoved,
    CashPaidOut,
    CashTaken,
    TillClosed,
    TillOpened,
)
from server.documents.loose import Loose, LooseLabel, LooseSlip, LooseTill
from server.documents.pressing import imprint_of
from server.storage.tills import Happened


def pressed_loosely(loose: Loose) -> bytes:
    """The paper as a PDF file. Raises DoesNotFitError, and OSError for missing fonts."""
    return render(_document(loose))


def _document(loose: Loose) -> Document:
    imprint = imprint_of(loose.imprint, Original())
    match loose:
        case LooseLabel():
            return AddressLabel(imprint, loose.recipient, loose.address, (), loose.tracking)
        case LooseSlip():
            return RequestSlip(imprint, loose.service, loose.secret, loose.code)
        case LooseTill():
            return _till(loose)
        case _ as unreachable:
            assert_never(unreachable)


def _till(loose: LooseTill) -> TillReport:
    opened, *_ = loose.entries
    opening = opened.event
    if not isinstance(opening, TillOpened):
        message = "a till begins with its opening"
        raise TypeError(message)
    closed = [each for each in loose.entries if isinstance(each.event, TillClosed)]
    counted = [each.event.counted for each in closed if isinstance(each.event, TillClosed)]
    return TillReport(
        imprint=imprint_of(loose.imprint, Original()),
        counter=loose.counter,
        clerk=loose.clerk,
        opened_at=opened.at,
        closed_at=closed[-1].at if closed else None,
        currency=opening.currency,
        opening=opening.opening,
        lines=tuple(line for each in loose.entries for line in _lines(each, loose.receipts)),
        counted=counted[-1] if counted else None,
    )


def _lines(happened: Happened, receipts: dict[str, str]) -> tuple[TillLine, ...]:
    at = happened.at
    match happened.event:
        case CashTaken(payment, amount):
            return (TillLine(at, TillMoveKind.FEE, amount, receipts.get(payment)),)
        case CashPaidOut(payment, amount):
            return (TillLine(at, TillMoveKind.GIVEN_BACK, -amount, receipts.get(payment)),)
        case CashMoved(_, amount):
            kind = TillMoveKind.PUT_IN if amount > 0 else TillMoveKind.TAKEN_OUT
            return (TillLine(at, kind, amount),)
        case TillOpened() | TillClosed():
            return ()
        case _ as unreachable:
            assert_never(unreachable)
