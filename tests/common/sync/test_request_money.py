# SPDX-License-Identifier: GPL-3.0-or-later
"""Money is taken once, however often a device has to ask; the server is the real one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from common.domain.identifiers import PaymentId, RequestId, TillId
from common.domain.payment.commands import PaymentRefusalReason
from common.domain.payment.till import TillRefusal
from common.domain.payment.values import Method, PaymentStage
from common.domain.request.commands import Withdraw
from common.domain.request.stages import RequestStage
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import RequestRead
from common.sync.request_desk import Give, Known
from common.sync.request_money import (
    AskPayment,
    NoPayment,
    NotPaid,
    Pay,
    PaymentRead,
    PaymentsRead,
    ReadPayments,
    Refund,
    TellTerminal,
)
from common.sync.request_tills import CloseTill, NoTill, OpenTill, ReadTill, TillRead
from common.wire.payments import CardFailed, CardTaken
from tests.common.sync.request_kit import FEE, IDS, Device
from tests.fakes import FakeClock
from tests.server.requests.hall import Hall, open_hall


@pytest_asyncio.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    """A server with one office."""
    async with open_hall(tmp_path / "server", FakeClock()) as hall:
        yield hall


@pytest_asyncio.fixture
async def counter(hall: Hall) -> Device:
    """A counter at which a supervisor has signed in."""
    return Device(await hall.clerk("sami"))


async def due(hall: Hall) -> RequestId:
    """A request whose fee is due."""
    request, _ = await Device(hall.device("kiosk-a")).filed()
    return request


def payment() -> PaymentId:
    return PaymentId(IDS.new())


def cash(request: RequestId, amount: int = FEE) -> Pay:
    return Pay(request, payment(), amount, "SYP", Method.CASH)


async def open_till(counter: Device) -> TillId:
    till = TillId(IDS.new())
    assert isinstance(await counter.do(OpenTill(till, 10_000)), TillRead)
    return till


async def test_cash_goes_into_an_open_till_and_the_till_is_counted(
    hall: Hall, counter: Device
) -> None:
    request = await due(hall)
    assert await counter.do(ReadTill()) == NoTill()
    none = await counter.do(cash(request))
    assert isinstance(none, NotPaid)
    assert none.reason is TillRefusal.NO_TILL
    till = await open_till(counter)
    second = await counter.do(OpenTill(TillId(IDS.new()), 0))
    assert isinstance(second, NotPaid)
    assert second.reason is TillRefusal.TILL_OPEN
    paid = await counter.do(cash(request))
    assert isinstance(paid, PaymentRead)
    assert paid.state.stage is PaymentStage.TAKEN
    assert paid.state.receipt
    now = await counter.do(ReadTill())
    assert isinstance(now, TillRead)
    assert (now.state.id, now.state.balance) == (till, 12_500)
    counter.lost = 1
    closed = await counter.do(CloseTill(till, 12_400))
    assert isinstance(closed, TillRead)
    assert closed.state.difference == -100
    known = await counter.do(Known(request))
    assert isinstance(known, RequestRead)
    assert known.view.state.stage is RequestStage.PAID


async def test_a_lost_reply_takes_no_money_twice(hall: Hall, counter: Device) -> None:
    request = await due(hall)
    await open_till(counter)
    pay = cash(request)
    counter.lost = 2
    assert await counter.do(pay) == Unreachable()
    assert isinstance(await counter.do(pay), PaymentRead)
    another = await counter.do(cash(request))
    assert isinstance(another, NotPaid)
    assert another.reason is PaymentRefusalReason.ALREADY_PAID
    till = await counter.do(ReadTill())
    assert isinstance(till, TillRead)
    assert till.state.balance == 12_500
    there = await counter.do(ReadPayments(request))
    assert isinstance(there, PaymentsRead)
    assert [each.id for each in there.state.payments] == [pay.payment]


async def test_a_fee_that_has_changed_is_shown(hall: Hall, counter: Device) -> None:
    request = await due(hall)
    await open_till(counter)
    answer = await counter.do(cash(request, FEE - 100))
    assert isinstance(answer, NotPaid)
    assert answer.reason is PaymentRefusalReason.FEE_CHANGED
    assert (answer.amount, answer.currency) == (FEE, "SYP")


async def test_a_terminal_tells_how_it_ended(hall: Hall, counter: Device) -> None:
    request = await due(hall)
    first, then = payment(), payment()
    assert await counter.do(AskPayment(request, first)) == NoPayment()
    started = await counter.do(Pay(request, first, FEE, "SYP", Method.CARD))
    assert isinstance(started, PaymentRead)
    assert started.state.stage is PaymentStage.STARTED
    other = await counter.do(Pay(request, then, FEE, "SYP", Method.CARD))
    assert isinstance(other, NotPaid)
    assert (other.reason, other.payment) == (PaymentRefusalReason.UNDER_WAY, first)
    failed = await counter.do(TellTerminal(request, first, CardFailed("declined")))
    assert isinstance(failed, PaymentRead)
    assert failed.state.stage is PaymentStage.FAILED
    assert isinstance(await counter.do(Pay(request, then, FEE, "SYP", Method.CARD)), PaymentRead)
    counter.lost = 1
    taken = await counter.do(TellTerminal(request, then, CardTaken("T-1")))
    assert isinstance(taken, PaymentRead)
    asked = await counter.do(AskPayment(request, then))
    assert isinstance(asked, PaymentRead)
    assert (asked.state.stage, asked.state.id) == (PaymentStage.TAKEN, then)


async def test_money_goes_back_out_of_the_till(hall: Hall, counter: Device) -> None:
    request = await due(hall)
    await open_till(counter)
    pay = cash(request)
    assert isinstance(await counter.do(pay), PaymentRead)
    assert isinstance(await counter.do(Give(request, Withdraw())), RequestRead)
    counter.lost = 1
    back = await counter.do(Refund(request, pay.payment))
    assert isinstance(back, PaymentRead)
    assert back.state.stage is PaymentStage.REFUNDED
    till = await counter.do(ReadTill())
    assert isinstance(till, TillRead)
    assert till.state.balance == 10_000


async def test_a_clerk_gives_no_money_back(hall: Hall, counter: Device) -> None:
    request = await due(hall)
    await open_till(counter)
    pay = cash(request)
    assert isinstance(await counter.do(pay), PaymentRead)
    clerk = Device(await hall.clerk("rima", 2))
    answer = await clerk.do(Refund(request, pay.payment))
    assert isinstance(answer, Denied)
    assert answer.code == "not_permitted"


async def test_a_kiosk_takes_no_cash(hall: Hall) -> None:
    answer = await Device(hall.device("kiosk-a")).do(cash(await due(hall)))
    assert isinstance(answer, Denied)
