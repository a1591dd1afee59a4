# SPDX-License-Identifier: GPL-3.0-or-later
"""The holder's officer asks for money that another office took, and that office gives it back."""

from __future__ import annotations

from tests.server.requests.hall import Begun, Hall, Seat
from tests.server.requests.test_paying import filed, pay, till


async def moved(hall: Hall) -> tuple[Begun, str]:
    """A request that was paid in cash in the north, and came to nothing in the south."""
    north = await hall.clerk("rima", office="north")
    await till(north)
    begun = await filed(north)
    _, paid = await pay(north, begun)
    south = await hall.clerk("rima", office="south")
    await south.do(begun.id, "move_custody", to_office="south")
    await south.do(begun.id, "withdraw")
    return begun, paid["id"]


async def refund(seat: Seat, begun: Begun, payment: str) -> tuple[int, dict[str, str]]:
    """Press "give the money back"."""
    answer = await seat.post(f"requests/{begun.id}/payments/{payment}/refund", None)
    return answer.status_code, answer.json()


async def listed(seat: Seat, begun: Begun) -> list[tuple[str, str | None]]:
    """How far each payment is, and which other office took it."""
    told = (await seat.get(f"requests/{begun.id}/payments")).json()
    return [(each["stage"], each["taken_by"]) for each in told["payments"]]


async def test_cash_goes_back_over_the_counter_that_took_it_once_the_holder_has_asked(
    two_offices: Hall,
) -> None:
    begun, payment = await moved(two_offices)
    south = await two_offices.clerk("huda", office="south")
    assert await listed(south, begun) == [("taken", "north")]
    for _ in range(2):
        status, told = await refund(south, begun, payment)
        assert (status, told["stage"], told["taken_by"]) == (200, "refunding", "north")
    assert await listed(south, begun) == [("refunding", "north")]
    north = await two_offices.clerk("huda", office="north")
    assert await listed(north, begun) == [("refunding", None)]
    for _ in range(2):
        status, told = await refund(north, begun, payment)
        assert (status, told["stage"]) == (200, "refunded")
    balance = (await north.get("tills/current")).json()["balance"]
    assert balance == 100_000
    view = (await south.get(f"requests/{begun.id}")).json()
    assert view["state"]["payments"][payment]["refunded_at"] is not None
    assert [each["type"] for each in view["entries"][-2:]] == ["refund_ordered", "payment_refunded"]
    assert view["entries"][-2]["clerk"] == "huda"


async def test_what_is_not_to_go_back_is_refused_in_clear_words(two_offices: Hall) -> None:
    begun, payment = await moved(two_offices)
    south = await two_offices.clerk("rima", office="south")
    assert (await refund(south, begun, payment))[0] == 403
    officer = await two_offices.clerk("huda", office="south")
    status, told = await refund(officer, begun, "no-such-payment")
    assert (status, told["reason"]) == (409, "unknown_payment")
    await officer.do(begun.id, "reopen", reason="appeal")
    status, told = await refund(officer, begun, payment)
    assert (status, told["reason"]) == (409, "fee_stands")
    assert told["message"]
