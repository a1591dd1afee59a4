# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request was paid goes with its data; what the books need stays."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, select, update

from common.domain.identifiers import PaymentId, RequestId
from common.domain.payment.values import Method, PaymentStage
from server.storage import payments, request_data
from server.storage.opening import database_of
from server.storage.payment_tables import payment as row
from server.storage.payment_tables import payment_entry
from tests.server.requests.hall import Begun, Hall
from tests.server.requests.test_paying import filed, pay, till

YEAR = timedelta(days=366)


async def withdrawn(hall: Hall) -> tuple[Begun, PaymentId]:
    """A request that was paid and withdrawn."""
    clerk = await hall.clerk("rima")
    await till(clerk)
    begun = await filed(clerk)
    _, told = await pay(clerk, begun)
    await clerk.do(begun.id, "withdraw")
    return begun, PaymentId(told["id"])


async def entries(hall: Hall, begun: Begun) -> int:
    """How many entries tell of the request's payments."""
    query = select(payment_entry).where(payment_entry.c.request == begun.id)
    return await hall.services.reader.read(lambda c: len(c.execute(query).all()))


async def test_entries_go_with_the_data_and_the_books_keep_what_was_taken(hall: Hall) -> None:
    begun, payment = await withdrawn(hall)
    assert await entries(hall, begun) == 3
    hall.clock.advance(YEAR)
    await hall.services.requests.timekeeping.once()
    assert await entries(hall, begun) == 0
    kept = await hall.services.reader.read(lambda c: payments.find(c, payment))
    assert kept is not None
    booked = kept.payment
    assert (booked.fee.amount, booked.method, booked.stage) == (
        2500,
        Method.CASH,
        PaymentStage.TAKEN,
    )
    assert (booked.receipt, booked.reference) == ("R-2026-000001", None)
    assert booked.till is not None
    clerk = await hall.clerk("rima")
    told = (await clerk.get(f"requests/{begun.id}/payments")).json()
    assert (told["amount"], told["payments"]) == (None, [])


async def test_whoever_is_owed_money_is_not_forgotten_before_they_have_it(hall: Hall) -> None:
    begun, payment = await withdrawn(hall)
    engine = database_of(hall.data).open_for_writing()

    def be(connection: Connection, stage: PaymentStage) -> None:
        connection.execute(update(row).where(row.c.id == payment).values(stage=stage))

    with engine.begin() as connection:
        be(connection, PaymentStage.REFUNDING)
    hall.clock.advance(YEAR)
    timekeeping = hall.services.requests.timekeeping
    await timekeeping.once()
    request = RequestId(begun.id)
    assert await hall.services.reader.read(lambda c: request_data.key_of(c, request)) is not None
    with engine.begin() as connection:
        be(connection, PaymentStage.REFUNDED)
    engine.dispose()
    hall.clock.advance(timedelta(days=1))
    await timekeeping.once()
    assert await hall.services.reader.read(lambda c: request_data.key_of(c, request)) is None
    assert await entries(hall, begun) == 0
