# SPDX-License-Identifier: GPL-3.0-or-later
"""States of till, fee, papers and hand-over, each reached by the steps that are offered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from common.devices.paper_printer.port import NotPrinted, PaperTrouble
from common.devices.payment_terminal.fake import FakePaymentTerminal
from common.devices.payment_terminal.port import Unknown, UnknownReason
from common.domain.commands import Role
from common.domain.identifiers import ClerkId, CounterId, RequestId
from common.domain.payment.values import Method
from common.domain.request.commands import Approve, IssueDocument, StartReview, TakeDocument
from common.domain.request.reasons import Recipient
from common.domain.request.stages import RequestStage
from common.sync.answers import Unreachable
from counter.flow.case_parts import Part
from counter.flow.papers_page import GiveTo, PaperKind, PrintPaper
from counter.flow.paying_desk import CashDesk, MoneyStep
from counter.flow.paying_page import PayBy
from counter.flow.request_steps import Turn
from counter.flow.till_page import TillStep
from tests.counter.conftest import Counter
from tests.counter.money_book import CELL
from tests.counter.request_scenes import choose, service_of
from tests.counter.scenes import ANSWERS, Scene, serving
from tests.screens import settle

FLOAT = "12500"


def cash(counter: Counter) -> CashDesk:
    """The flow of the page."""
    desk = counter.program.desk
    assert desk is not None
    return desk.beside.cash


def take(counter: Counter, *steps: MoneyStep) -> None:
    """Choose steps, at a person's pace."""
    for step in steps:
        settle()
        counter.station.clock.advance(0.5)
        cash(counter).choose(step)
    settle()


def till_shut(counter: Counter) -> None:
    """No till is open, and what is in the drawer is being typed."""
    serving(counter)
    counter.key(Qt.Key.Key_T, control=True)
    counter.type("12")


def till_open(counter: Counter) -> None:
    """A till is open."""
    serving(counter)
    counter.key(Qt.Key.Key_T, control=True)
    cash(counter).enter(FLOAT)
    settle()


def till_of_another(counter: Counter) -> None:
    """Somebody else has opened the till."""
    counter.station.requests.money.owner = ClerkId("omar")
    till_open(counter)


def till_closed(counter: Counter) -> None:
    """The till was counted, and something is missing."""
    till_open(counter)
    take(counter, TillStep.COUNT)
    cash(counter).enter("12400")
    take(counter, TillStep.CLOSE)


def till_counted(counter: Counter) -> None:
    """What was counted is looked at once more."""
    till_open(counter)
    take(counter, TillStep.COUNT)
    cash(counter).enter("12400")


def fee_due(counter: Counter) -> None:
    """The fee of the request at the counter is to be paid."""
    counter.hardware.has_terminal = True
    till_open(counter)
    counter.key(Qt.Key.Key_T, control=True)
    counter.station.requests.money.currency = currency_of(counter)
    request = due(counter)
    counter.key(Qt.Key.Key_F1)
    choose(counter, Turn(Part.PAYING))
    assert counter.station.requests.filed[request].state.stage is RequestStage.FEE_DUE


def fee_cash(counter: Counter) -> None:
    """What is given is being typed."""
    fee_due(counter)
    take(counter, PayBy(Method.CASH))
    cash(counter).typed("999999")


def fee_paid(counter: Counter) -> None:
    """It was paid in cash."""
    fee_cash(counter)
    cash(counter).enter("999999")
    settle()


def fee_waiting(counter: Counter) -> None:
    """A provider waits for the payer."""
    fee_due(counter)
    take(counter, PayBy(Method.MOBILE, CELL))


def fee_slip(counter: Counter) -> None:
    """Nobody knows what the terminal did."""
    counter.hardware.terminal = FakePaymentTerminal((Unknown(UnknownReason.NO_ANSWER),))
    fee_due(counter)
    take(counter, PayBy(Method.CARD))


def fee_unsure(counter: Counter) -> None:
    """The server has not answered."""
    fee_cash(counter)
    counter.station.next_reply = Unreachable()
    cash(counter).enter("999999")


def papers(counter: Counter) -> None:
    """A receipt and its copy were printed."""
    fee_paid(counter)
    counter.key(Qt.Key.Key_Escape)
    choose(counter, Turn(Part.PAPERS))
    take(counter, PrintPaper(PaperKind.RECEIPT), PrintPaper(PaperKind.RECEIPT, again=True))


def papers_no_printer(counter: Counter) -> None:
    """There is no printer."""
    counter.hardware.outcome = NotPrinted(PaperTrouble.NO_PRINTER)
    papers(counter)


def papers_reason(counter: Counter) -> None:
    """Why number and secret are printed again is asked."""
    papers(counter)
    take(counter, PrintPaper(PaperKind.SLIP))


def handing_over(counter: Counter) -> None:
    """The identity document of a proxy is asked for."""
    fee_paid(counter)
    counter.key(Qt.Key.Key_Escape)
    made(counter)
    counter.key(Qt.Key.Key_F1)
    counter.key(Qt.Key.Key_F1)
    choose(counter, Turn(Part.HAND_OVER))
    take(counter, GiveTo(Recipient.PROXY))
    cash(counter).enter("سامر الحمصي")
    settle()


def handing_signed(counter: Counter) -> None:
    """The slip is printed, and waits to be signed."""
    handing_over(counter)
    for text in ("N 0012345", "وكالة ١٢/٢٠٢٦"):
        cash(counter).enter(text)
        settle()


def due(counter: Counter) -> RequestId:
    """A request of whoever is at the counter, its documents fetched, its fee not paid."""
    station = counter.station
    book, catalogue = station.requests, station.view.catalogue
    assert catalogue is not None
    costly = [each for each in catalogue.services if each.fee.amount or each.fee.rules]
    service, ticket = costly[0], station.view.state.ticket_at(CounterId("2"))
    answers = dict(ANSWERS)
    for rule in () if service.fee.amount else service.fee.rules[:1]:
        answers[rule.when.field] = rule.when.values[0]
    request = book.begin(service.code, answers, None if ticket is None else ticket.id)
    book.send(request)
    book.fetch(request)
    return request


def made(counter: Counter) -> None:
    """The request's document is made."""
    book = counter.station.requests
    request, filed = next(reversed(book.filed.items()))
    counter.station.role = Role.OFFICER
    by_clerk = book.by_clerk()
    for document in service_of(counter, request).documents:
        if document.code not in filed.state.documents:
            book.give(request, TakeDocument(document.code), by_clerk)
    book.give(request, StartReview(), by_clerk)
    book.give(request, Approve(), by_clerk)
    book.give(request, IssueDocument("C-2026-000001", "0" * 64), book.by_server())


def currency_of(counter: Counter) -> str:
    """The currency of the office's catalogue."""
    catalogue = counter.station.view.catalogue
    assert catalogue is not None
    return catalogue.currency


MONEY_SCENES: Mapping[str, Scene] = {
    scene.__name__.replace("_", "-"): scene
    for scene in (
        till_shut,
        till_open,
        till_of_another,
        till_counted,
        till_closed,
        fee_due,
        fee_cash,
        fee_paid,
        fee_waiting,
        fee_slip,
        fee_unsure,
        papers,
        papers_no_printer,
        papers_reason,
        handing_over,
        handing_signed,
    )
}
