# SPDX-License-Identifier: GPL-3.0-or-later
"""After the request is sent: the receipt, the fee, a rule's decision, and the document."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from common.domain.catalogue import CatalogueService, Delivery
from common.domain.identifiers import PaymentId
from common.domain.request.stages import RequestStage
from kiosk.flow.paperwork.inputs import DocumentOut, Moved, PaymentOver
from kiosk.flow.paperwork.orders import (
    AskMeans,
    CancelPaying,
    HowFar,
    Order,
    PrintDocument,
    PrintReceipt,
    StartPaying,
    WatchPayment,
    WatchRequest,
)
from kiosk.flow.paperwork.pages import (
    End,
    Ended,
    Means,
    Paying,
    PayingNow,
    Wait,
    Waiting,
)
from kiosk.flow.paperwork.reviewing import papers_to_bring
from kiosk.flow.paperwork.state import Around, Case, Fee, Paperwork
from kiosk.flow.screens import Paper

Result = tuple[Paperwork, tuple[Order, ...]]

_MADE: Final = frozenset({RequestStage.APPROVED, RequestStage.ISSUED, RequestStage.READY})
_ON_ITS_WAY: Final = frozenset({RequestStage.SUBMITTED, RequestStage.PAID})


def sent(
    work: Paperwork, service: CatalogueService, case: Case, moved: Moved, around: Around
) -> Result:
    """It is filed: the receipt first, since from now on nobody may lose it."""
    receipt = PrintReceipt(case, service.code, work.language, HowFar.SENT)
    goes_on, orders = moved_on(work, service, case, moved, around)
    return replace(goes_on, receipt=Paper.PRINTING), (receipt, *orders)


def moved_on(
    work: Paperwork, service: CatalogueService, case: Case, moved: Moved, around: Around
) -> Result:
    """What is next at the stage that the request has reached."""
    stage = moved.stage
    if stage is RequestStage.FEE_DUE:
        return replace(work, page=Waiting(Wait.PAYING)), (AskMeans(case),)
    if stage in _MADE:
        return _made(work, case, around)
    if stage is RequestStage.REFUSED:
        return _end(work, End.REFUSED)
    by_rule = service.smart is not None and not moved.official
    if by_rule and stage in _ON_ITS_WAY:
        if work.page == Waiting(Wait.DECIDING):
            return _end(work, End.LATER)
        return replace(work, page=Waiting(Wait.DECIDING)), (WatchRequest(case),)
    return _end(work, End.CLERK if papers_to_bring(work, service) else End.WAITS)


def means_known(work: Paperwork, means: tuple[Means, ...], fee: Fee) -> Result:
    """Show how the fee can be paid; where nothing is offered, at a cash desk."""
    known = replace(work, means=means, fee=fee)
    return (replace(known, page=Paying()), ()) if means else _end(known, End.CLERK)


def pay(work: Paperwork, case: Case, provider: str) -> Result:
    """Begin a payment through a provider."""
    chosen = next((each for each in work.means if each.provider == provider), None)
    if chosen is None or work.fee is None:
        return work, ()
    return replace(work, page=Waiting(Wait.PAYING)), (StartPaying(case, chosen, work.fee),)


def payment_begun(
    work: Paperwork, case: Case, payment: PaymentId | None, link: str | None
) -> Result:
    """The provider waits for the payer, or does not work at present."""
    if payment is None:
        return replace(work, page=Paying(failed=True)), ()
    return replace(work, page=PayingNow(payment, link)), (WatchPayment(case, payment),)


def payment_over(
    work: Paperwork, service: CatalogueService, case: Case, over: PaymentOver, around: Around
) -> Result:
    """The money was taken, or nothing was."""
    if not over.taken:
        return replace(work, page=Paying(failed=True)), ()
    return moved_on(work, service, case, Moved(RequestStage.PAID, official=False), around)


def pay_later(work: Paperwork, case: Case) -> Result:
    """The fee is paid at the cash desk, where no provider must stand in the way."""
    ended, _ = _end(work, End.CLERK)
    if not isinstance(work.page, PayingNow):
        return ended, ()
    return ended, (CancelPaying(case, work.page.payment),)


def document_out(work: Paperwork, out: DocumentOut) -> Result:
    """The document lies in the tray, or has to be downloaded."""
    return _end(work, End.MADE if out.printed else End.DOWNLOAD)


def keep_draft(work: Paperwork, service: CatalogueService, case: Case) -> Result:
    """What was filled in is kept, and the paper says how to go on with it."""
    receipt = PrintReceipt(case, service.code, work.language, HowFar.DRAFT)
    return replace(work, page=Ended(End.KEPT), receipt=Paper.PRINTING), (receipt,)


def _made(work: Paperwork, case: Case, around: Around) -> Result:
    if work.delivery is not Delivery.ELECTRONIC:
        return _end(work, End.COLLECT)
    if not around.printer:
        return _end(work, End.DOWNLOAD)
    return replace(work, page=Waiting(Wait.PRINTING)), (PrintDocument(case),)


def _end(work: Paperwork, end: End) -> Result:
    return replace(work, page=Ended(end)), ()
