# SPDX-License-Identifier: GPL-3.0-or-later
"""A request over the API: begun, answered, filed, and decided, whoever asks twice or in between."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.server.requests.hall import IDS, Hall, publish

ANSWERS = {"name": "Leila", "national_number": "01234567890", "abroad": "no"}


async def test_a_request_is_begun_at_a_kiosk_and_gets_a_number_and_a_secret(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    first, second = await kiosk.start(), await kiosk.start()
    assert [first.number, second.number] == ["D-2026-000001", "D-2026-000002"]
    assert first.secret != second.secret
    view = (await kiosk.with_receipt(first.secret).get(f"requests/{first.id}")).json()
    assert view["state"]["stage"] == "draft"
    assert view["state"]["channel"] == "kiosk"
    assert view["state"]["holder"] == "north"
    assert [each["type"] for each in view["entries"]] == ["request_started"]


async def test_the_same_command_again_gets_the_same_answer(hall: Hall) -> None:
    kiosk, request, command = hall.device("kiosk-a"), IDS.new(), IDS.new()
    fields = {"service": "passport", "language": "ar"}
    first = await kiosk.give(request, "start_request", command, **fields)
    again = await kiosk.give(request, "start_request", command, **fields)
    assert first.status_code == 200
    assert again.json() == first.json()


async def test_another_device_cannot_repeat_a_command(hall: Hall) -> None:
    request, command = IDS.new(), IDS.new()
    fields = {"service": "passport", "language": "ar"}
    await hall.device("kiosk-a").give(request, "start_request", command, **fields)
    answer = await hall.device("kiosk-b").give(request, "start_request", command, **fields)
    assert (answer.status_code, answer.json()["code"]) == (403, "not_your_command")


async def test_a_request_is_begun_once_only(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start()
    answer = await kiosk.give(begun.id, "start_request", service="passport", language="ar")
    assert (answer.status_code, answer.json()["reason"]) == (409, "already_started")
    assert (await kiosk.start()).number == "D-2026-000002"


async def test_what_is_refused_uses_up_no_number(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    answer = await kiosk.give(IDS.new(), "start_request", service="marriage", language="ar")
    assert (answer.status_code, answer.json()["reason"]) == (409, "other_service")
    assert (await kiosk.start()).number == "D-2026-000001"


async def test_many_at_once_get_numbers_without_gaps_or_doubles(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await asyncio.gather(*(kiosk.start() for _ in range(20)))
    numbers = sorted(each.number for each in begun)
    assert numbers == [f"D-2026-{n:06d}" for n in range(1, 21)]


async def test_answers_are_saved_checked_and_found_again(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start()
    kiosk = kiosk.with_receipt(begun.secret)
    saved = await kiosk.save(begun.id, {"name": " Leila ", "national_number": "٠١٢"})
    assert saved.json()["state"]["revision"] == 1
    assert [each["wrong"] for each in saved.json()["problems"]] == ["not_a_national_number"]
    answers = {**ANSWERS, "abroad": "yes", "children": [{"child": "Omar"}]}
    assert (await kiosk.save(begun.id, answers, revision=1)).json()["problems"] == []
    told = (await kiosk.get(f"requests/{begun.id}/answers")).json()
    assert told["answers"] == answers
    assert (told["revision"], told["problems"], told["fee"]) == (2, [], 9000)
    assert told["documents"] == ["photo"]


async def test_answers_that_were_changed_elsewhere_are_not_overwritten(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start()
    clerk, kiosk = await hall.clerk("rima"), kiosk.with_receipt(begun.secret)
    assert (await kiosk.save(begun.id, {"name": "Leila"})).status_code == 200
    late = await clerk.save(begun.id, {"name": "Leyla"})
    assert (late.status_code, late.json()["reason"]) == (409, "answers_changed")
    told = (await kiosk.get(f"requests/{begun.id}/answers")).json()
    assert told["answers"] == {"name": "Leila"}


async def test_saving_the_same_answers_again_is_no_second_revision(hall: Hall) -> None:
    kiosk, command = hall.device("kiosk-a"), IDS.new()
    begun = await kiosk.start()
    kiosk = kiosk.with_receipt(begun.secret)
    for _ in range(2):
        saved = await kiosk.save(begun.id, {"name": "Leila"}, id_=command)
        assert saved.json()["state"]["revision"] == 1


async def test_what_belongs_to_no_field_is_not_kept(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start()
    kiosk = kiosk.with_receipt(begun.secret)
    answer = await kiosk.save(begun.id, {"name": "Leila", "shoe_size": "43"})
    assert (answer.status_code, answer.json()["code"]) == (400, "answers_unkeepable")
    assert answer.json()["problems"][0]["path"] == ["shoe_size"]
    assert (await kiosk.get(f"requests/{begun.id}/answers")).json()["answers"] == {}


async def test_answers_are_saved_with_the_answers_and_not_by_a_command(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start()
    answer = await kiosk.with_receipt(begun.secret).give(begun.id, "save_answers", revision=1)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")


async def test_an_incomplete_form_is_not_filed(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start()
    kiosk = kiosk.with_receipt(begun.secret)
    await kiosk.save(begun.id, {"name": "Leila"})
    answer = await kiosk.give(begun.id, "submit_request", fee=2500, delivery="counter")
    assert (answer.status_code, answer.json()["reason"]) == (409, "answers_incomplete")
    assert answer.json()["details"] == {"fields": "national_number, abroad"}


async def test_a_fee_that_is_not_the_one_shown_stops_the_filing(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start()
    kiosk = kiosk.with_receipt(begun.secret)
    await kiosk.save(begun.id, {**ANSWERS, "abroad": "yes"})
    answer = await kiosk.give(begun.id, "submit_request", fee=2500, delivery="counter")
    assert (answer.status_code, answer.json()["reason"]) == (409, "fee_changed")
    told = await kiosk.do(begun.id, "submit_request", fee=9000, delivery="counter")
    assert told["state"]["stage"] == "fee_due"


async def test_a_request_goes_on_by_the_catalogue_under_which_it_was_begun(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    before = await kiosk.start()
    publish(hall.data, hall.clock, version=2)
    after = await kiosk.start()
    for begun, fee in ((before, 2500), (after, 2600)):
        seat = kiosk.with_receipt(begun.secret)
        await seat.save(begun.id, ANSWERS)
        told = await seat.do(begun.id, "submit_request", fee=fee, delivery="counter")
        assert told["state"]["fee"] == fee


async def test_two_pairs_of_eyes_decide_where_the_service_asks_for_them(hall: Hall) -> None:
    rima, omar = await hall.clerk("rima", 1), await hall.clerk("omar", 2)
    begun = await rima.start("deferment")
    await rima.save(begun.id, {"national_number": "01234567890"})
    told = await rima.do(begun.id, "submit_request", fee=0, delivery="counter")
    assert told["state"]["stage"] == "paid"
    assert told["state"]["due_at"] == "2026-03-12T20:59:59Z"
    await rima.do(begun.id, "start_review")
    await rima.do(begun.id, "approve")
    again = await rima.give(begun.id, "approve")
    assert (again.status_code, again.json()["reason"]) == (409, "second_eyes")
    assert (await omar.do(begun.id, "approve"))["state"]["stage"] == "approved"


async def test_only_the_server_itself_tells_that_money_came(hall: Hall) -> None:
    clerk = await hall.clerk("sami")
    begun = await clerk.start()
    fields: dict[str, Any] = {"payment": IDS.new(), "amount": 2500, "method": "cash"}
    answer = await clerk.give(begun.id, "record_payment", **fields)
    assert (answer.status_code, answer.json()["reason"]) == (409, "not_permitted")


async def test_only_an_officer_grants_urgency(hall: Hall) -> None:
    rima, huda = await hall.clerk("rima", 1), await hall.clerk("huda", 2)
    begun = await rima.start()
    answer = await rima.give(begun.id, "grant_urgency", reason="illness")
    assert (answer.status_code, answer.json()["reason"]) == (409, "officers_only")
    told = await huda.do(begun.id, "grant_urgency", reason="illness")
    assert told["state"]["urgency"] == "illness"
    assert told["entries"][0]["clerk"] == "huda"


async def test_messages_that_say_nothing_sensible_are_turned_away(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start()
    kiosk = kiosk.with_receipt(begun.secret)
    for path, message in (
        (f"requests/{begun.id}/commands", {"id": IDS.new(), "type": "explode"}),
        (f"requests/{begun.id}/commands", {"id": "1", "type": "withdraw"}),
        (f"requests/{begun.id}/commands", []),
        ("requests/not-a-uuid/commands", {"id": IDS.new(), "type": "withdraw"}),
    ):
        answer = await kiosk.post(path, message)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_message"), message
    deep = await kiosk.save(begun.id, {"children": [{"child": [{"x": [{}]}]}]})
    assert deep.status_code == 400


async def test_a_request_that_nobody_knows_is_told_so(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    for answer in (
        await clerk.get(f"requests/{IDS.new()}"),
        await clerk.give(IDS.new(), "withdraw"),
        await clerk.save(IDS.new(), {}),
    ):
        assert (answer.status_code, answer.json()["reason"]) == (404, "unknown_request")
