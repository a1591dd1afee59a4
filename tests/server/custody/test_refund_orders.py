# SPDX-License-Identifier: GPL-3.0-or-later
"""Money goes back where it was taken once the request's holder has asked, on each database."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import Connection

from common.domain.catalogue import Delivery
from common.domain.identifiers import (
    CENTRE,
    SERVER,
    DocumentCode,
    PaymentId,
    ProviderCode,
    RequestId,
)
from common.domain.payment.commands import RecordRefunded, RecordTaken, StartPayment
from common.domain.payment.values import Method, PaymentStage
from common.domain.request.commands import (
    OrderRefund,
    RefundPayment,
    SubmitRequest,
    TakeDocument,
    Withdraw,
)
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.wire.request_commands import RequestCommandMessage, decode_request_command
from server.requests.asking import Asked, Carried, Settled
from server.requests.reading import known_request
from server.storage import payments, request_errands
from server.storage.request_errands import Errand
from tests.server.custody.country import NORTH, SOUTH, Country, Place
from tests.server.custody.test_telling import FEE, filed, pay, start

PAID = PaymentId("paid")


def taken_in_north(country: Country, method: Method = Method.CASH) -> RequestId:
    """A request that was paid in the north, went to the south, and came to nothing there."""
    north = country.offices[NORTH]
    request = filed(north)
    pay(north, request, start(PAID, method))
    pay(north, request, RecordTaken(PAID, FEE, "slip", ""))
    move_and_withdraw(country, north, request)
    return request


def move_and_withdraw(country: Country, source: Place, request: RequestId) -> None:
    """Have the south take it over; its applicant then wants it no more."""
    moved = source.move(request, SOUTH, by=SOUTH)
    assert isinstance(moved, Carried), moved
    country.settle()
    south = country.offices[SOUTH]
    assert isinstance(south.give(request, Withdraw()), Carried)


def order(country: Country, request: RequestId) -> Settled:
    """The holder's officer asks for the money back."""
    return country.offices[SOUTH].give(request, OrderRefund(PAID))


def stage(place: Place, request: RequestId) -> PaymentStage:
    """How far the payment is where it was made."""
    return place.ask(lambda c: payments.load(c, request)).payments.payments[PAID].stage


def system(errand: Errand, message: RequestCommandMessage) -> Asked:
    """What the server of the errand asks of the holder."""
    return Asked(
        request=errand.request,
        id=message.id,
        command=message.command,
        origin=RequestOrigin(ActorKind.SYSTEM, CENTRE, clerk=errand.clerk),
        office=errand.office,
        device=SERVER,
    )


def _carried(place: Place, asked: Asked, connection: Connection) -> Settled:
    return place.here.carry_out(connection, asked)


def run_errands(country: Country, source: Place) -> int:
    """Tell the holder what has happened here to its money; how much there was to tell."""
    south = country.offices[SOUTH]
    waiting = source.ask(lambda c: request_errands.some(c, 10))
    for each in waiting:
        message = decode_request_command(each.command.encode())
        assert isinstance(message.command, RefundPayment)
        told = south.ask(partial(_carried, south, system(each, message)))
        assert isinstance(told, Carried)
        source.ask(partial(request_errands.done, id_=each.id))
    return len(waiting)


@pytest.mark.parametrize("method", [Method.CASH, Method.CARD])
def test_an_order_waits_for_the_line_and_then_for_the_counter_that_took_the_money(
    country: Country, method: Method
) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = taken_in_north(country, method)
    assert isinstance(order(country, request), Carried)
    # The line is dead: nothing has happened in the north yet, and nothing is lost.
    assert stage(north, request) is PaymentStage.TAKEN
    country.settle()
    assert stage(north, request) is PaymentStage.REFUNDING
    pay(north, request, RecordRefunded(PAID, "till"))
    assert run_errands(country, north) == 1
    known = south.ask(lambda c: known_request(c, request))
    assert known is not None
    assert known.state.payments[PAID].refunded_at is not None
    country.settle()
    assert country.centre.log(request) == south.log(request) == north.log(request)


def test_money_is_ordered_back_once_however_often_the_holder_asks(country: Country) -> None:
    north = country.offices[NORTH]
    request = taken_in_north(country)
    for _ in range(2):
        assert isinstance(order(country, request), Carried)
        country.settle()
    message = country.send(NORTH, up=False)
    country.deliver(message)
    country.deliver(message)
    pay(north, request, RecordRefunded(PAID, "till"))
    again = order(country, request)
    assert isinstance(again, Carried)
    assert again.entries == ()
    country.settle()
    assert stage(north, request) is PaymentStage.REFUNDED
    assert run_errands(country, north) == 1
    late = order(country, request)
    assert isinstance(late, RequestRefusal)
    assert late.reason is RequestRefusalReason.ALREADY_REFUNDED


def test_an_order_is_not_lost_when_the_server_dies_as_it_comes(country: Country) -> None:
    north = country.offices[NORTH]
    request = taken_in_north(country)
    order(country, request)
    country.deliver(country.send(SOUTH, up=True))
    country.deliver(country.send(NORTH, up=False), lasting=False)
    assert stage(north, request) is PaymentStage.TAKEN
    country.settle()
    assert stage(north, request) is PaymentStage.REFUNDING


def test_the_centre_s_provider_is_asked_for_what_the_centre_took(country: Country) -> None:
    centre = country.centre
    request = centre.begin()
    centre.save(request, {"name": "Layla", "national_number": "01234567890", "abroad": "no"})
    centre.give(request, TakeDocument(DocumentCode("photo")))
    assert isinstance(centre.give(request, SubmitRequest(FEE.amount, Delivery.COUNTER)), Carried)
    through = StartPayment(PAID, FEE, Method.MOBILE, ProviderCode("cell"))
    pay(centre, request, through)
    pay(centre, request, RecordTaken(PAID, FEE, "operator", ""))
    move_and_withdraw(country, centre, request)
    order(country, request)
    country.settle()
    assert stage(centre, request) is PaymentStage.REFUNDING
    due = centre.ask(lambda c: payments.to_ask(c, centre.clock.now(), 10))
    assert [each.payment.id for each in due] == [PAID]


def test_nobody_orders_back_what_stands_or_what_another_office_holds(country: Country) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = filed(north)
    pay(north, request, start(PAID))
    pay(north, request, RecordTaken(PAID, FEE, "slip", ""))
    north.move(request, SOUTH)
    country.settle()
    stands = order(country, request)
    assert isinstance(stands, RequestRefusal)
    assert stands.reason is RequestRefusalReason.FEE_STANDS
    assert not isinstance(north.give(request, OrderRefund(PAID)), Carried)
    country.settle()
    assert stage(north, request) is PaymentStage.TAKEN
    assert south.ask(lambda c: payments.load(c, request)).payments.payments == {}
