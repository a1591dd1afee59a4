# SPDX-License-Identifier: GPL-3.0-or-later
"""Cash and the till it lies in move together, on each database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from common.domain.identifiers import ClerkId, CounterId, OfficeId, PaymentId, RequestId, TillId
from common.domain.payment.commands import (
    PaymentRefusal,
    PaymentRefusalReason,
    SetFee,
    StartPayment,
)
from common.domain.payment.events import FeeSet, PaymentStarted, PaymentTaken
from common.domain.payment.till import OpenTill, Till, TillRefusal
from common.domain.payment.values import Fee, Method, PaymentStage, RequestPayments
from server.installation import install
from server.payments.book import Actor, Book, Entry
from server.payments.reconciliation import Day, report
from server.payments.tills import Tills
from server.storage.opening import Database
from server.storage.tills import Place
from tests.fakes import START
from tests.server.office import OFFICE_ID, an_office

OFFICE = OfficeId(OFFICE_ID)
HERE = Place(OFFICE, CounterId("1"), ClerkId("rima"))
THERE = Place(OFFICE, CounterId("2"), ClerkId("omar"))
FEE = Fee(300, "SYP")
REQUEST, OTHER = RequestId("request"), RequestId("other")
FIRST, SECOND = PaymentId("first"), PaymentId("second")


class Counter:
    """Tills and a request that costs something; keeps what listeners are told."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.heard: list[Entry] = []
        self.book = Book(timedelta(seconds=10), [lambda _, entry: self.heard.append(entry)])
        self.tills = Tills(self.book)
        for request in (REQUEST, OTHER):
            self.book.carry_out(connection, request, SetFee(FEE), Actor(OFFICE), START)

    def open(self, place: Place = HERE, till: str = "drawer") -> Till | TillRefusal:
        command = OpenTill(TillId(till), "SYP", 1_000)
        return self.tills.open(self.connection, place, command, START)

    def take(
        self, payment: PaymentId = FIRST, request: RequestId = REQUEST, fee: Fee = FEE
    ) -> RequestPayments | PaymentRefusal | TillRefusal:
        return self.tills.take(self.connection, HERE, request, payment, fee, START)

    def pay_out(self, place: Place = HERE) -> RequestPayments | PaymentRefusal | TillRefusal:
        return self.tills.pay_out(self.connection, place, REQUEST, FIRST, FEE, START)

    def balance(self, place: Place = HERE) -> int:
        till = self.tills.current(self.connection, place)
        assert till is not None
        return till.balance


@pytest.fixture
def counter(database: Database) -> Iterator[Counter]:
    install(database.folder, an_office())
    engine = database.open_for_writing()
    with engine.begin() as connection:
        yield Counter(connection)
    engine.dispose()


def test_cash_is_in_the_till_once_however_often_it_is_told(counter: Counter) -> None:
    assert counter.take() is TillRefusal.NO_TILL
    counter.open()
    for _ in range(2):
        paid = counter.take()
        assert isinstance(paid, RequestPayments)
        (payment,) = paid.kept()
        assert payment.receipt == "R-2026-000001"
        assert counter.balance() == 1_300
    assert [type(each.event) for each in counter.heard[2:]] == [PaymentStarted, PaymentTaken]


def test_listeners_hear_what_is_due_and_at_which_office(counter: Counter) -> None:
    assert [(each.event, each.office) for each in counter.heard] == [(FeeSet(FEE), OFFICE)] * 2


def test_what_is_refused_leaves_till_and_receipts_alone(counter: Counter) -> None:
    counter.open()
    changed = counter.take(fee=Fee(299, "SYP"))
    assert changed == PaymentRefusal(PaymentRefusalReason.FEE_CHANGED)
    assert counter.balance() == 1_000
    counter.take()
    paid = PaymentRefusal(PaymentRefusalReason.ALREADY_PAID, FIRST)
    assert counter.take(SECOND) == paid
    assert counter.balance() == 1_300


def test_one_payment_s_id_does_not_pay_another_request(counter: Counter) -> None:
    counter.open()
    counter.take()
    command = StartPayment(FIRST, FEE, Method.CARD)
    refused = counter.book.carry_out(counter.connection, OTHER, command, Actor(OFFICE), START)
    assert refused == PaymentRefusal(PaymentRefusalReason.SAME_ID, FIRST)


def test_cash_goes_back_once_also_from_another_till(counter: Counter) -> None:
    counter.open()
    counter.open(THERE, "other drawer")
    counter.take()
    for place in (THERE, THERE, HERE):
        back = counter.pay_out(place)
        assert isinstance(back, RequestPayments)
        assert back.payments[FIRST].stage is PaymentStage.REFUNDED
    assert (counter.balance(THERE), counter.balance(HERE)) == (700, 1_300)


def test_a_counter_has_one_till_at_a_time_and_closes_its_own_only(counter: Counter) -> None:
    counter.open()
    assert isinstance(counter.open(), Till)
    assert counter.open(till="second drawer") is TillRefusal.TILL_OPEN
    drawer = TillId("drawer")
    close = counter.tills.close
    assert close(counter.connection, THERE, drawer, 1_000, START) is TillRefusal.NO_TILL
    closed = close(counter.connection, HERE, drawer, 990, START)
    assert isinstance(closed, Till)
    assert closed.difference == -10
    assert isinstance(counter.open(till="second drawer"), Till)


def test_the_day_s_report_has_cash_and_the_till_that_was_short(counter: Counter) -> None:
    counter.open()
    counter.take()
    counter.tills.close(counter.connection, HERE, TillId("drawer"), 1_290, START)
    day = Day(START, START + timedelta(hours=1))
    made = report(counter.connection, OFFICE, day, {})
    (total,), (till,) = made.totals, made.tills
    assert (total.method, total.payments, total.amount) == ("cash", 1, 300)
    assert (till.balance, till.counted) == (1_300, 1_290)
    assert not made.is_clean
    before = Day(START - timedelta(hours=1), START)
    assert report(counter.connection, OFFICE, before, {}).is_clean
