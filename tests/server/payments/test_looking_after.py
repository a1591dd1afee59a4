# SPDX-License-Identifier: GPL-3.0-or-later
"""Time passes: payments expire, late money is found, and what is too much goes back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from common.domain.identifiers import OfficeId, PaymentId, ProviderCode, RequestId
from common.domain.payment.commands import SetFee, StartPayment
from common.domain.payment.values import Fee, Method, RequestPayments
from server.installation import install
from server.payments.book import Actor, Book
from server.payments.looking_after import LookingAfter
from server.payments.payments import Begun, Payments
from server.sequencer.sequencer import Sequencer
from server.sequencer.writer import Writer
from server.storage import payments as stored
from server.storage.opening import Database
from tests.fakes import FakeClock, FakeIds
from tests.payments.fake import FakeProvider
from tests.server.office import OFFICE_ID, an_office

FEE, CELL, REQUEST = Fee(300, "SYP"), ProviderCode("cell"), RequestId("request")
HERE = Actor(OfficeId(OFFICE_ID))
FIRST, SECOND = PaymentId("first"), PaymentId("second")
EXPIRY = timedelta(minutes=15)


class Scene:
    """Payments of a server whose clock and provider do as they are told."""

    def __init__(self, payments: Payments, provider: FakeProvider, clock: FakeClock) -> None:
        self.payments = payments
        self.provider = provider
        self.clock = clock
        self.looking_after = LookingAfter(payments)

    async def start(self, payment: PaymentId) -> None:
        expires = self.clock.now() + EXPIRY
        command = StartPayment(payment, FEE, Method.MOBILE, CELL, expires_at=expires)
        assert isinstance(await self.payments.start(REQUEST, command, HERE), Begun)

    async def after(self, time: timedelta) -> dict[str, str]:
        """The stages of the payments once ``time`` has passed and all is looked after."""
        self.clock.advance(time)
        await self.looking_after.once()
        found = await self.payments.sequencer.store(lambda c: stored.load(c, REQUEST).payments)
        assert isinstance(found, RequestPayments)
        return {each.id: each.stage.value for each in found.payments.values()}


@pytest.fixture
async def scene(database: Database, clock: FakeClock) -> AsyncIterator[Scene]:
    install(database.folder, an_office())
    sequencer = Sequencer(Writer(database.open_for_writing(), clock, FakeIds()), lambda _: None)
    sequencer.start()
    provider = FakeProvider()
    book = Book(timedelta(seconds=10))
    payments = Payments(sequencer, book, clock, {CELL: provider}, EXPIRY)
    await payments.carry_out(REQUEST, SetFee(FEE), HERE)
    yield Scene(payments, provider, clock)
    payments.close()
    await sequencer.stop()


async def test_nobody_is_asked_before_it_is_time(scene: Scene) -> None:
    await scene.start(FIRST)
    scene.provider.ledger.pay(FIRST)
    assert await scene.after(timedelta(seconds=9)) == {FIRST: "started"}
    assert await scene.after(timedelta(seconds=1)) == {FIRST: "taken"}


async def test_a_payment_expires_and_money_that_comes_late_is_found(scene: Scene) -> None:
    await scene.start(FIRST)
    assert await scene.after(EXPIRY) == {FIRST: "expired"}
    scene.provider.ledger.pay(FIRST)
    assert await scene.after(timedelta(hours=1)) == {FIRST: "taken"}


async def test_late_money_beside_another_payment_goes_back_by_itself(scene: Scene) -> None:
    await scene.start(FIRST)
    await scene.after(EXPIRY)
    await scene.start(SECOND)
    scene.provider.ledger.pay(SECOND)
    await scene.after(timedelta(minutes=1))
    scene.provider.ledger.pay(FIRST)
    assert await scene.after(timedelta(hours=1)) == {FIRST: "refunding", SECOND: "taken"}
    assert await scene.after(timedelta(minutes=30)) == {FIRST: "refunded", SECOND: "taken"}


async def test_a_start_that_was_not_heard_is_made_again(scene: Scene) -> None:
    scene.provider.down = True
    await scene.start(FIRST)
    assert await scene.after(timedelta(minutes=1)) == {FIRST: "started"}
    assert not scene.provider.ledger.accounts
    scene.provider.down = False
    await scene.after(timedelta(minutes=5))
    scene.provider.ledger.pay(FIRST)
    assert await scene.after(timedelta(minutes=5)) == {FIRST: "taken"}


async def test_after_some_days_expired_payments_are_left_alone(scene: Scene) -> None:
    await scene.start(FIRST)
    await scene.after(EXPIRY)
    assert await scene.after(timedelta(days=4)) == {FIRST: "expired"}
    scene.clock.advance(timedelta(days=1))
    assert await scene.looking_after.once() == 0
