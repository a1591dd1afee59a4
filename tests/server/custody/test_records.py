# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office's server has on record of looks, inquiries and money is at the centre too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import msgspec
import pytest

from common.domain.catalogue import Register
from common.domain.identifiers import (
    ClerkId,
    DeviceId,
    InquiryId,
    OfficeId,
    PaymentId,
    RegisterCode,
    RequestId,
)
from common.domain.payment.commands import AskRefund, RecordTaken
from common.domain.payment.values import Method
from common.wire.request_exchange import RequestBatch, RequestBundle
from server.custody.sound import unsound
from server.payments.reconciliation import DailyReport, Total, day_of, report
from server.registers.inquiry import FailureKind, Inquiry, MessageIds, RegisterFailure
from server.storage import inquiries, record_copies, request_data
from server.storage.request_data import Look
from tests.server.custody.country import IDS, NORTH, SOUTH, Country, Message, Place
from tests.server.custody.test_migration import migrate
from tests.server.custody.test_telling import FEE, filed, pay, start

CIVIL = Register(RegisterCode("civil"), {"en": "Civil register"}, "SY/GOV/7000/registers/civil")
ASKED = InquiryId("019ab3c4-5d6e-7f80-8a1b-2c3d4e5f6a7b")
PAID = PaymentId("paid")


def look(place: Place, request: RequestId, office: OfficeId = NORTH) -> Look:
    """A clerk looks."""
    seen = Look(
        id=IDS.new(),
        at=place.clock.now(),
        office=office,
        device=DeviceId("counter-1"),
        clerk=ClerkId("rima"),
        reason="review",
    )
    place.ask(partial(request_data.record_look, request=request, look=seen))
    return seen


def looks(place: Place, request: RequestId) -> list[Look]:
    """Who has looked, as far as it is known here."""
    return place.ask(partial(request_data.looks, request=request))


def ask_register(place: Place, request: RequestId) -> None:
    """A register is asked."""
    asked = Inquiry(
        register=CIVIL,
        key={"national_number": "01234567890"},
        purpose="To decide this request",
        request=request,
        office=NORTH,
        clerk=ClerkId("rima"),
    )
    at = place.clock.now()
    place.ask(partial(inquiries.record_inquiry, id_=ASKED, inquiry=asked, at=at))


def end(place: Place, request: RequestId) -> None:
    """It has not answered in time."""
    late = RegisterFailure(FailureKind.TOO_SLOW, MessageIds(ASKED))
    at = place.clock.now() + timedelta(seconds=8)
    place.ask(partial(inquiries.record_end, request=request, outcome=late, at=at))


def daily(place: Place) -> DailyReport:
    """The day's money of the north, as this server knows it."""
    day = day_of(date(2026, 3, 2), "Asia/Damascus")
    now = place.clock.now()
    day = replace(day, begin=now - timedelta(days=1), end=now + timedelta(days=1))
    return place.ask(lambda c: report(c, NORTH, day, {}))


def test_each_look_is_on_record_at_the_centre_once_also_when_nothing_else_has_changed(
    country: Country,
) -> None:
    north, south, centre = country.offices[NORTH], country.offices[SOUTH], country.centre
    request = filed(north)
    first = look(north, request)
    country.settle()
    second = look(north, request)
    message = country.send(NORTH, up=True)
    country.deliver(message)
    country.deliver(message)
    assert looks(centre, request) == looks(north, request) == [first, second]
    north.move(request, SOUTH)
    country.settle()
    third = look(south, request, SOUTH)
    # The line dies as it is told, and the office that gave the request away looks as well.
    country.deliver(country.send(SOUTH, up=True), lasting=False)
    fourth = look(north, request)
    country.settle()
    assert {each.id for each in looks(centre, request)} == {
        each.id for each in (first, second, third, fourth)
    }
    # Who looks in one office is not the other's business.
    assert looks(south, request) == [third]


def test_inquiries_come_up_as_they_are_made_and_as_they_end(country: Country) -> None:
    north, centre = country.offices[NORTH], country.centre
    request = filed(north)
    country.settle()
    ask_register(north, request)
    country.settle()
    (begun,) = centre.ask(partial(inquiries.inquiries_of, request=request))
    assert (begun.id, begun.office, begun.outcome) == (ASKED, NORTH, None)
    end(north, request)
    country.settle()
    (ended,) = centre.ask(partial(inquiries.inquiries_of, request=request))
    assert ended.outcome is FailureKind.TOO_SLOW
    assert [ended] == list(north.ask(partial(inquiries.inquiries_of, request=request)))


def test_the_centre_s_report_of_a_day_has_the_money_of_an_office_s_own_server(
    country: Country,
) -> None:
    north, centre = country.offices[NORTH], country.centre
    request = filed(north)
    pay(north, request, start(PAID))
    pay(north, request, RecordTaken(PAID, FEE, "slip", ""))
    country.settle()
    country.settle()
    assert daily(centre).totals == (Total(Method.CARD, FEE.currency, 1, FEE.amount),)
    assert daily(centre) == daily(north)
    pay(north, request, AskRefund(PAID))
    country.settle()
    assert daily(centre).refunding == (PAID,)
    assert daily(centre) == daily(north)


def test_records_stay_when_what_they_are_about_is_erased(country: Country) -> None:
    north, centre = country.offices[NORTH], country.centre
    request = filed(north)
    seen = look(north, request)
    ask_register(north, request)
    north.ask(lambda c: request_data.erase(c, request))
    country.settle()
    assert looks(centre, request) == [seen]
    assert len(centre.ask(partial(inquiries.inquiries_of, request=request))) == 1
    assert centre.ask(partial(request_data.key_of, request=request)) is None


def test_an_office_tells_of_its_own_records_alone(country: Country) -> None:
    north, centre = country.offices[NORTH], country.centre
    request = filed(north)
    pay(north, request, start(PAID))
    look(north, request)
    ask_register(north, request)
    message = country.send(NORTH, up=True)
    (told,) = message.batch.bundles
    forged = msgspec.structs.replace(
        told,
        looks=tuple(msgspec.structs.replace(each, office=SOUTH) for each in told.looks),
        inquiries=tuple(msgspec.structs.replace(each, office=SOUTH) for each in told.inquiries),
        payments=tuple(msgspec.structs.replace(each, office=SOUTH) for each in told.payments),
    )
    country.deliver(with_bundle(message, forged))
    assert looks(centre, request) == []
    assert centre.ask(partial(inquiries.inquiries_of, request=request)) == []
    assert centre.ask(partial(record_copies.payments, request=request)) == ()
    assert daily(centre).totals == ()


def test_records_that_cannot_be_kept_are_turned_away(country: Country) -> None:
    north = country.offices[NORTH]
    request = filed(north)
    pay(north, request, start(PAID))
    look(north, request)
    ask_register(north, request)
    end(north, request)
    batch = country.send(NORTH, up=True).batch
    (told,) = batch.bundles
    assert unsound(batch) is None
    naive = told.looks[0].at.replace(tzinfo=None)
    change = msgspec.structs.replace
    for bad, says in (
        (change(told, looks=(change(told.looks[0], at=naive),)), "an instant"),
        (change(told, looks=(change(told.looks[0], reason="\0"),)), "a zero"),
        (change(told, inquiries=(change(told.inquiries[0], ended_at=naive),)), "an instant"),
        (change(told, inquiries=(change(told.inquiries[0], service="\0"),)), "a zero"),
        (change(told, payments=(change(told.payments[0], started_at=naive),)), "an instant"),
        (change(told, payments=(change(told.payments[0], currency="\0"),)), "a zero"),
    ):
        fault = unsound(msgspec.structs.replace(batch, bundles=(bad,)))
        assert fault is not None
        assert says in fault


@pytest.mark.parametrize("receipts", [0, 1])
def test_records_from_before_come_up_after_the_migration(country: Country, receipts: int) -> None:
    north, centre = country.offices[NORTH], country.centre
    request = filed(north)
    country.settle()
    seen = look(north, request)
    # As an earlier version has told it.
    with north.engine.begin() as connection:
        migrate(connection, "0012")
        for _ in range(receipts):
            connection.exec_driver_sql("insert into receipt_number values ('north', 2026, 7)")
    with north.engine.begin() as connection:
        migrate(connection, "0013")
    country.settle()
    assert looks(centre, request) == [seen]
    assert centre.log(request) == north.log(request)


def with_bundle(message: Message, bundle: RequestBundle) -> Message:
    """The message with another bundle in it."""
    batch: RequestBatch = msgspec.structs.replace(message.batch, bundles=(bundle,))
    return replace(message, batch=batch)
