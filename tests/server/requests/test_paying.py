# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request costs is what is paid, and what was paid is on record at the request."""

from __future__ import annotations

from tests.server.requests.hall import IDS, Begun, Hall, Seat

ANSWERS = {"name": "Leila", "national_number": "01234567890", "abroad": "no"}


async def filed(clerk: Seat) -> Begun:
    """A request whose fee is due."""
    begun = await clerk.start()
    await clerk.save(begun.id, ANSWERS)
    told = await clerk.do(begun.id, "submit_request", fee=2500, delivery="counter")
    assert told["state"]["stage"] == "fee_due"
    return begun


async def pay(clerk: Seat, begun: Begun, amount: int = 2500) -> tuple[int, dict[str, str]]:
    """Pay in cash."""
    message = {"id": IDS.new(), "amount": amount, "currency": "SYP", "method": "cash"}
    answer = await clerk.post(f"requests/{begun.id}/payments", message)
    return answer.status_code, answer.json()


async def till(clerk: Seat) -> None:
    """Open the counter's till."""
    answer = await clerk.post("tills", {"id": IDS.new(), "amount": 100_000})
    assert answer.status_code == 200, answer.text


async def test_a_paid_fee_moves_the_request_on_in_the_same_moment(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    await till(clerk)
    begun = await filed(clerk)
    due = (await clerk.get(f"requests/{begun.id}/payments")).json()
    assert (due["amount"], due["currency"]) == (2500, "SYP")
    status, told = await pay(clerk, begun)
    assert (status, told["stage"]) == (200, "taken")
    view = (await clerk.get(f"requests/{begun.id}")).json()
    assert view["state"]["stage"] == "paid"
    assert view["state"]["payments"][told["id"]]["method"] == "cash"
    last = view["entries"][-1]
    assert (last["type"], last["actor"], last["clerk"]) == ("payment_recorded", "system", "rima")


async def test_nothing_is_paid_before_it_is_due_nor_twice_nor_in_part(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    await till(clerk)
    draft = await clerk.start()
    assert (await pay(clerk, draft))[0] == 409
    begun = await filed(clerk)
    assert (await pay(clerk, begun, amount=2400))[0] == 409
    assert (await pay(clerk, begun))[0] == 200
    assert (await pay(clerk, begun))[0] == 409
    state = (await clerk.get(f"requests/{begun.id}")).json()["state"]
    assert len(state["payments"]) == 1


async def test_nobody_pays_for_what_was_withdrawn(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    await till(clerk)
    begun = await filed(clerk)
    await clerk.do(begun.id, "withdraw")
    assert (await pay(clerk, begun))[0] == 409
    assert (await clerk.get(f"requests/{begun.id}/payments")).json()["amount"] == 0


async def test_money_that_goes_back_is_on_record_at_the_request(hall: Hall) -> None:
    clerk = await hall.clerk("sami")
    await till(clerk)
    begun = await filed(clerk)
    _, told = await pay(clerk, begun)
    await clerk.do(begun.id, "withdraw")
    answer = await clerk.post(f"requests/{begun.id}/payments/{told['id']}/refund", {})
    assert answer.status_code == 200, answer.text
    state = (await clerk.get(f"requests/{begun.id}")).json()["state"]
    assert state["payments"][told["id"]]["refunded_at"] is not None
