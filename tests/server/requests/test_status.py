# SPDX-License-Identifier: GPL-3.0-or-later
"""Anybody with a receipt may ask how a request stands, and learns nothing about anybody."""

from __future__ import annotations

from tests.server.requests.hall import Hall

ANSWERS = {"name": "Leila", "national_number": "01234567890", "abroad": "no"}


async def test_number_and_secret_tell_how_a_request_stands(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await clerk.start()
    await clerk.save(begun.id, ANSWERS)
    await clerk.do(begun.id, "submit_request", fee=2500, delivery="post")
    answer = await hall.status(begun.number.lower(), begun.secret.replace("-", ""))
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert (told["stage"], told["to_pay"], told["currency"]) == ("fee_due", 2500, "SYP")
    assert told["names"]["ar"] == "جواز السفر"
    assert "Leila" not in answer.text
    assert "rima" not in answer.text
    assert begun.id not in answer.text
    assert answer.headers["cache-control"] == "no-store"


async def test_a_wrong_secret_and_a_wrong_number_are_answered_alike(hall: Hall) -> None:
    begun = await (await hall.clerk("rima")).start()
    wrong = await hall.status(begun.number, "0000-0000-0000")
    unknown = await hall.status("D-2026-999999", begun.secret)
    assert wrong.status_code == unknown.status_code == 404
    assert wrong.json() == unknown.json()


async def test_guessing_a_secret_takes_longer_and_longer(hall: Hall) -> None:
    begun = await (await hall.clerk("rima")).start()
    tries = [await hall.status(begun.number, f"0000-0000-{n:04}") for n in range(11)]
    assert [each.status_code for each in tries] == [404] * 10 + [429]
    assert tries[-1].headers["retry-after"] == "30"
    assert (await hall.status(begun.number, begun.secret)).status_code == 429
    hall.clock.advance(30)
    assert (await hall.status(begun.number, begun.secret)).status_code == 200


async def test_two_offices_with_the_same_number_are_told_apart(two_offices: Hall) -> None:
    north = await (await two_offices.clerk("rima", office="north")).start()
    south = await (await two_offices.clerk("rima", office="south")).start()
    assert north.number == south.number
    for begun, holder in ((north, "north"), (south, "south")):
        assert (await two_offices.status(begun.number, begun.secret)).json()["holder"] == holder


async def test_endless_texts_are_no_request(hall: Hall) -> None:
    assert (await hall.status("D" * 5000, "0")).status_code == 404
    assert (await hall.status("D-2026-000001", "0" * 5000)).status_code == 404
