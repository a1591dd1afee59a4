# SPDX-License-Identifier: GPL-3.0-or-later
"""A request filed through the kiosk's window, by touches and cards, with a server in memory."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest

from common.devices.printer.port import PrinterHealth
from common.domain.payment.values import PaymentStage
from common.domain.request.stages import RequestStage
from common.identity.document import DocumentKind
from common.identity.receipt_code import Receipt, encode_receipt
from common.sync.request_papers import RegisterTrouble
from kiosk.flow.paperwork.patience import READING_SECONDS
from kiosk.flow.patience import ASK_SECONDS
from kiosk.shell.paperwork import runner
from tests.kiosk.catalogues import A_CATALOGUE, requesting_office
from tests.kiosk.conftest import A_PRINTER, A_SCANNER, Hall, Opening
from tests.kiosk.offices import an_office
from tests.kiosk.request_server import NUMBER, SECRET, RequestServer
from tests.log_watch import LogWatch
from tests.screens import settle, texts, wait_until
from tests.virtual.specimens import Specimen

LAYLA = Specimen(
    DocumentKind.TD1, "ID", "SYR", "99010000011", "HOMSI", "LAYLA", "SYR", "940317", "F", "310731"
)


class Papers:
    """An A4 printer that keeps what it is given."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []

    def print(self, pdf: bytes) -> bool:
        self.printed.append(pdf)
        return True


@pytest.fixture
def server() -> RequestServer:
    return RequestServer()


@pytest.fixture
def papers() -> Papers:
    return Papers()


@pytest.fixture
def requesting(
    open_kiosk: Callable[[Opening], Hall],
    server: RequestServer,
    papers: Papers,
    monkeypatch: pytest.MonkeyPatch,
) -> Hall:
    """A kiosk in English of an office that takes requests."""
    monkeypatch.setattr(runner, "AGAIN_MS", 20)
    office = requesting_office(an_office(A_PRINTER, A_SCANNER))
    hall = open_kiosk(Opening(office=office, documents=papers))
    hall.station.show(replace(hall.station.view, catalogue=A_CATALOGUE))
    hall.station.on_request = server
    hall.touch("language-en")
    return hall


def write(hall: Hall, text: str) -> None:
    for sign in text:
        there = hall.names()
        hall.touch(f"key-{sign}" if f"key-{sign}" in there else f"key-{sign.lower()}")


def to_passport(hall: Hall) -> None:
    hall.touch("begin")
    hall.reach("choosing")
    hall.touch("service-passport")
    hall.touch("beginRequest")
    hall.reach("RequestBegin")
    hall.touch("beginRequest")
    hall.reach("RequestForm")


def to_smart(hall: Hall) -> None:
    """By card, as far as the last look."""
    hall.scanner.scan(LAYLA.lines())
    hall.reach("choosing")
    hall.touch("requests")
    hall.reach("RequestBrowse")
    hall.touch("request-address")
    hall.touch("beginRequest")
    hall.reach("RequestForm")
    hall.touch("layout-en")
    write(hall, "road")
    hall.touch("next")
    hall.reach("RequestReview")


def said(hall: Hall) -> str:
    return "\n".join(texts(hall.kiosk.window))


def test_what_registers_know_is_not_typed_and_each_sheet_is_kept(
    requesting: Hall, server: RequestServer
) -> None:
    to_passport(requesting)
    write(requesting, "99010000011")
    assert requesting.find("typed-national_number").property("text") == "\u206699010000011\u2069"
    requesting.touch("next")
    wait_until(lambda: "question-given_name_latin" in requesting.names())
    assert "question-given_name" not in requesting.names()
    write(requesting, "Layla")
    requesting.touch("next")
    wait_until(lambda: "date-day" in requesting.names())
    wait_until(lambda: server.answers.get("given_name_latin") == "Layla")  # type: ignore[call-overload]  # a code


def test_what_is_wrong_is_told_beside_the_question_as_one_types(requesting: Hall) -> None:
    to_passport(requesting)
    write(requesting, "9901")
    requesting.touch("next")
    assert requesting.find("error-national_number").property("text") != ""
    write(requesting, "0000011")
    assert "error-national_number" not in requesting.names()


def test_a_smart_service_is_done_by_card_with_nobody_in_between(
    requesting: Hall, server: RequestServer, papers: Papers
) -> None:
    to_smart(requesting)
    requesting.touch("send")
    requesting.reach("RequestPay")
    requesting.touch("pay-cell")
    requesting.reach("RequestPayNow")
    assert "paymentCode" in requesting.names()
    server.payment = PaymentStage.TAKEN
    requesting.reach("RequestEnd")
    assert papers.printed == [b"%PDF-1.7"]
    assert server.collected
    wait_until(lambda: len(requesting.printer.tickets) == 1)
    assert NUMBER in said(requesting)
    assert SECRET not in said(requesting)


def test_without_paper_number_and_secret_stay_on_the_screen(
    requesting: Hall, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for a receipt")
    requesting.printer.become(PrinterHealth.PAPER_OUT)
    to_smart(requesting)
    requesting.touch("send")
    requesting.reach("RequestPay")
    requesting.touch("payLater")
    requesting.reach("RequestEnd")
    wait_until(lambda: "receiptCode" in requesting.names())
    assert SECRET in said(requesting)


def test_a_server_that_goes_away_in_the_middle_loses_nothing(
    requesting: Hall, server: RequestServer
) -> None:
    to_smart(requesting)
    server.away = True
    requesting.touch("send")
    wait_until(lambda: "awayNote" in requesting.names())
    server.away = False
    requesting.reach("RequestPay")


def test_a_server_that_is_away_is_told_before_anything_is_filled_in(requesting: Hall) -> None:
    view = requesting.station.view
    requesting.station.show(replace(view, connectivity=type(view.connectivity).OFFLINE))
    requesting.touch("begin")
    requesting.reach("choosing")
    requesting.touch("service-passport")
    requesting.touch("beginRequest")
    requesting.reach("RequestBegin")
    assert "offlineNote" in requesting.names()
    assert not requesting.find("beginRequest").isEnabled()


def test_a_number_that_registers_do_not_know_is_told(
    requesting: Hall, server: RequestServer
) -> None:
    server.trouble = RegisterTrouble.NOT_FOUND
    to_passport(requesting)
    write(requesting, "99010000011")
    requesting.touch("next")
    requesting.reach("RequestSaid")
    requesting.touch("back")
    requesting.reach("RequestForm")


def test_a_fee_that_has_changed_is_shown_before_it_is_agreed_to(
    requesting: Hall, server: RequestServer
) -> None:
    to_smart(requesting)
    server.fee_rises = True
    requesting.touch("send")
    wait_until(lambda: "feeChanged" in requesting.names())
    requesting.touch("send")
    requesting.reach("RequestPay")


def test_when_nobody_is_there_any_more_all_that_was_typed_is_gone(
    requesting: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    to_passport(requesting)
    write(requesting, "99010000011")
    requesting.pass_seconds(READING_SECONDS)
    requesting.pass_seconds(ASK_SECONDS)
    requesting.reach("welcome")
    assert "99010000011" not in repr(requesting.kiosk.model.shapes)
    assert "99010000011" not in caplog.text


def test_whoever_stops_can_keep_the_draft_or_withdraw_it(
    requesting: Hall, server: RequestServer
) -> None:
    to_passport(requesting)
    requesting.touch("stop")
    requesting.reach("RequestLeave")
    requesting.touch("drop")
    requesting.reach("welcome")
    wait_until(lambda: server.withdrawn)
    to_passport(requesting)
    requesting.touch("stop")
    requesting.touch("keep")
    requesting.reach("RequestEnd")
    wait_until(lambda: len(requesting.printer.tickets) == 1)


def test_how_a_request_stands_is_told_by_the_code_of_its_receipt(
    requesting: Hall, server: RequestServer
) -> None:
    to_passport(requesting)
    requesting.touch("stop")
    requesting.touch("keep")
    requesting.reach("RequestEnd")
    requesting.touch("done")
    requesting.reach("welcome")
    server._move(stage=RequestStage.READY)
    requesting.scanner.scan((encode_receipt(Receipt(NUMBER, SECRET)),))
    requesting.reach("RequestTold")
    assert NUMBER in said(requesting)


def test_a_wrong_secret_is_told_and_too_many_wait(requesting: Hall, server: RequestServer) -> None:
    requesting.touch("begin")
    requesting.reach("choosing")
    requesting.touch("requests")
    requesting.touch("askStanding")
    requesting.reach("RequestAsk")
    write(requesting, "P-1")
    requesting.touch("ask")
    write(requesting, "AB")
    requesting.touch("ask")
    wait_until(lambda: "receiptWrong" in requesting.names())
    server.locked = True
    write(requesting, "P-1")
    requesting.touch("ask")
    write(requesting, "AB")
    requesting.touch("ask")
    wait_until(lambda: "Too many wrong tries" in said(requesting))
    settle()


def test_whoever_pays_at_the_cash_desk_after_all_is_not_waited_for(
    requesting: Hall, server: RequestServer
) -> None:
    to_smart(requesting)
    requesting.touch("send")
    requesting.reach("RequestPay")
    requesting.touch("pay-cell")
    requesting.reach("RequestPayNow")
    requesting.touch("payLater")
    requesting.reach("RequestEnd")
    wait_until(lambda: server.asked[-1] == "CancelPayment")


def to_ask(hall: Hall) -> None:
    hall.touch("begin")
    hall.reach("choosing")
    hall.touch("requests")
    hall.reach("RequestBrowse")
    hall.touch("askStanding")
    hall.reach("RequestAsk")


def filed_before(hall: Hall, server: RequestServer) -> None:
    """A request of Layla's that waits for the fee, and nobody at the kiosk."""
    to_smart(hall)
    hall.touch("send")
    hall.reach("RequestPay")
    hall.touch("payLater")
    hall.reach("RequestEnd")
    hall.touch("done")
    hall.reach("welcome")
    hall.touch("language-en")
    server.holder = LAYLA.number


def test_a_card_shows_how_the_requests_of_its_holder_stand_and_stays_with_nobody(
    requesting: Hall, server: RequestServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    filed_before(requesting, server)
    to_ask(requesting)
    requesting.scanner.scan(LAYLA.lines())
    requesting.reach("RequestTold")
    assert NUMBER in said(requesting)
    assert "The fee is to be paid." in said(requesting)
    requesting.touch("back")
    requesting.touch("askStanding")
    server.others = ("P-2026-000007", "P-2026-000003")
    requesting.scanner.scan(LAYLA.lines())
    requesting.reach("RequestList")
    assert {f"standing-{each}" for each in (NUMBER, *server.others)} <= requesting.names()
    requesting.pass_seconds(READING_SECONDS)
    requesting.pass_seconds(ASK_SECONDS)
    requesting.reach("welcome")
    kiosk = requesting.kiosk
    assert kiosk.conductor is not None
    assert NUMBER not in repr(kiosk.model.shapes)
    assert kiosk.conductor.state.card is None
    assert "99010000011" not in caplog.text + repr(kiosk.model.shapes)


def test_a_card_without_requests_and_a_server_that_is_away_are_told_at_once(
    requesting: Hall, server: RequestServer
) -> None:
    to_ask(requesting)
    requesting.scanner.scan(LAYLA.lines())
    wait_until(lambda: "No request is known for this card." in said(requesting))
    server.away = True
    requesting.scanner.scan(LAYLA.lines())
    wait_until(lambda: "Nothing can be found by card just now" in said(requesting))
    server.away = False
    server.locked = True
    requesting.scanner.scan(LAYLA.lines())
    wait_until(lambda: "Too many cards were tried here" in said(requesting))
    write(requesting, "P")
    assert "cardTells" not in requesting.names()


def test_the_ticket_taken_for_a_request_is_tied_to_it(
    requesting: Hall, server: RequestServer
) -> None:
    to_passport(requesting)
    server.away = True
    write(requesting, "99010000011")
    requesting.touch("next")
    wait_until(lambda: "takeTicket" in requesting.names())
    requesting.touch("takeTicket")
    requesting.reach("holding")
    assert NUMBER in said(requesting)
    assert server.known.ticket is None
    server.away = False
    wait_until(lambda: server.known.ticket is not None)
    assert server.known.ticket in requesting.station.view.state.tickets


@pytest.mark.parametrize("language", ["ar", "fa", "en"])
def test_the_next_figure_comes_behind_the_last_one_in_every_language(
    requesting: Hall, language: str
) -> None:
    to_passport(requesting)
    requesting.speak(language)
    write(requesting, "990")
    typed, caret = requesting.find("typed-national_number"), requesting.find("caret")
    figures = typed.width() if language != "en" else typed.property("contentWidth")
    assert caret.x() >= typed.x() + figures
