# SPDX-License-Identifier: GPL-3.0-or-later
"""Who sees what somebody has paid: the kiosk that began the request, or whoever has the receipt."""

from __future__ import annotations

from tests.server.requests.hall import IDS, Begun, Hall, Seat
from tests.server.requests.test_paying import ANSWERS, filed, pay, till


async def begun_at(kiosk: Seat) -> Begun:
    """A request that somebody has filed at a kiosk."""
    begun = await kiosk.start()
    own = kiosk.with_receipt(begun.secret)
    await own.save(begun.id, ANSWERS)
    await own.do(begun.id, "submit_request", fee=2500, delivery="counter")
    return begun


async def test_a_kiosk_sees_the_payments_of_what_was_begun_there(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await begun_at(kiosk)
    seen = await kiosk.get(f"requests/{begun.id}/payments")
    assert (seen.status_code, seen.json()["amount"]) == (200, 2500)


async def test_a_kiosk_sees_no_payments_of_others_without_their_receipt(hall: Hall) -> None:
    clerk, kiosk = await hall.clerk("rima"), hall.device("kiosk-a")
    await till(clerk)
    begun = await filed(clerk)
    await pay(clerk, begun)
    path = f"requests/{begun.id}/payments"
    refused = await kiosk.get(path)
    assert (refused.status_code, refused.json()["code"]) == (403, "receipt_needed")
    card = {"id": IDS.new(), "amount": 2500, "currency": "SYP", "method": "card"}
    for answer in (
        await kiosk.post(path, card),
        await kiosk.post(f"{path}/{IDS.new()}/outcome", {"outcome": "failed", "reason": "x"}),
        await kiosk.post(f"{path}/{IDS.new()}/cancel", {}),
        await kiosk.with_receipt("0000-0000-0000").get(path),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "receipt_needed")
    assert (await kiosk.get(f"requests/{IDS.new()}/payments")).status_code == 404
    shown = await kiosk.with_receipt(begun.secret).get(path)
    assert [each["stage"] for each in shown.json()["payments"]] == ["taken"]


async def test_a_wrong_secret_is_wrong_also_where_the_request_was_begun(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await begun_at(kiosk)
    answer = await kiosk.with_receipt("0000-0000-0000").get(f"requests/{begun.id}/payments")
    assert answer.status_code == 403
