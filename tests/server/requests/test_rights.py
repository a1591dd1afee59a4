# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may look at a request and act on it, and that each look is on record."""

from __future__ import annotations

from common.domain.identifiers import RequestId
from tests.server.requests.hall import IDS, Hall

ANSWERS = {"name": "Leila", "national_number": "01234567890", "abroad": "no"}


async def test_a_kiosk_opens_a_request_by_its_receipt_only(hall: Hall) -> None:
    begun = await (await hall.clerk("rima")).start()
    kiosk = hall.device("kiosk-a")
    for path in (f"requests/{begun.id}", f"requests/{begun.id}/answers"):
        for seat in (kiosk, kiosk.with_receipt("0000-0000-0000")):
            answer = await seat.get(path)
            assert (answer.status_code, answer.json()["code"]) == (403, "receipt_needed")
        assert (await kiosk.with_receipt(begun.secret.lower()).get(path)).status_code == 200
    assert (await kiosk.give(begun.id, "withdraw")).status_code == 403
    assert (await kiosk.get("requests")).status_code == 403


async def test_guessing_a_receipt_at_a_kiosk_takes_longer_and_longer(hall: Hall) -> None:
    begun = await (await hall.clerk("rima")).start()
    guessing = hall.device("kiosk-a").with_receipt("0000-0000-0000")
    statuses = [(await guessing.get(f"requests/{begun.id}")).status_code for _ in range(11)]
    assert statuses == [403] * 10 + [429]
    hall.clock.advance(30)
    right = hall.device("kiosk-a").with_receipt(begun.secret)
    assert (await right.get(f"requests/{begun.id}")).status_code == 200


async def test_a_clerk_signs_in_and_says_why_before_seeing_answers(hall: Hall) -> None:
    nobody = hall.device("counter-1")
    clerk = await hall.clerk("rima")
    begun = await clerk.start()
    await clerk.save(begun.id, ANSWERS)
    assert (await nobody.get(f"requests/{begun.id}")).json()["code"] == "sign_in_first"
    path = f"requests/{begun.id}/answers"
    assert (await clerk.get(path)).status_code == 400
    assert (await clerk.get(path, reason="curiosity")).status_code == 400
    assert (await clerk.get(path, reason="review")).json()["answers"] == ANSWERS
    looks = await hall.services.requests.desk.looks(RequestId(begun.id))
    assert [(each.clerk, each.device, each.reason) for each in looks] == [
        ("rima", "counter-1", "review")
    ]


async def test_a_receipt_is_printed_again_with_the_same_secret_and_on_record(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await clerk.start()
    told = await clerk.get(f"requests/{begun.id}/secret", reason="applicant_here")
    assert told.json() == {"secret": begun.secret}
    assert len(await hall.services.requests.desk.looks(RequestId(begun.id))) == 1


async def test_a_display_asks_nothing(hall: Hall) -> None:
    assert (await hall.device("display").get("requests")).status_code == 403


async def test_a_stranger_is_not_let_in(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    kiosk.headers["Authorization"] = "Bearer nobody's"
    assert (await kiosk.get("requests")).status_code == 401


async def test_lists_show_the_offices_own_and_by_number_any(two_offices: Hall) -> None:
    north = await two_offices.clerk("rima", office="north")
    south = await two_offices.clerk("rima", office="south")
    first, second = await north.start(), await north.start("deferment")
    theirs = await south.start("status")
    listed = (await north.get("requests")).json()
    assert [each["id"] for each in listed["requests"]] == [first.id, second.id]
    page = (await north.get("requests", limit="1")).json()
    assert ([each["id"] for each in page["requests"]], page["more"]) == ([first.id], True)
    rest = (await north.get("requests", limit="1", after=first.id)).json()
    assert ([each["id"] for each in rest["requests"]], rest["more"]) == ([second.id], False)
    found = (await north.get("requests", number=theirs.number)).json()["requests"]
    assert [each["id"] for each in found] == [theirs.id]
    assert (await north.get("requests", service="deferment", stage="draft")).json()["requests"][0][
        "id"
    ] == second.id
    assert (await north.get("requests", stage="nowhere")).status_code == 400


async def test_another_office_sees_what_happened_and_nothing_personal(two_offices: Hall) -> None:
    north = await two_offices.clerk("rima", office="north")
    south = await two_offices.clerk("omar", office="south")
    begun = await north.start()
    await north.save(begun.id, ANSWERS)
    assert (await south.get(f"requests/{begun.id}")).status_code == 200
    answer = await south.get(f"requests/{begun.id}/answers", reason="review")
    assert (answer.status_code, answer.json()["code"]) == (403, "other_office")


async def test_custody_moves_to_the_office_that_takes_it_over(two_offices: Hall) -> None:
    north = await two_offices.clerk("rima", office="north")
    south = await two_offices.clerk("omar", office="south")
    begun = await north.start()
    elsewhere = await south.give(begun.id, "withdraw")
    assert (elsewhere.status_code, elsewhere.json()["reason"]) == (409, "held_elsewhere")
    assert elsewhere.json()["state"]["holder"] == "north"
    assert elsewhere.json()["age_s"] == 0
    told = await south.do(begun.id, "move_custody", to_office="south")
    assert told["state"]["holder"] == "south"
    assert (await north.give(begun.id, "withdraw")).json()["reason"] == "held_elsewhere"
    assert (await south.do(begun.id, "withdraw"))["state"]["stage"] == "withdrawn"


async def test_custody_is_not_given_to_where_nobody_would_get_it(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await clerk.start()
    answer = await clerk.give(begun.id, "move_custody", to_office="atlantis")
    assert (answer.status_code, answer.json()["code"]) == (409, "out_of_reach")


async def test_a_partner_takes_requests_for_its_services_and_sees_its_own(hall: Hall) -> None:
    partner, other = hall.partner("takamol", ("passport",)), hall.partner("bank")
    refused = await partner.give(IDS.new(), "start_request", service="status", language="ar")
    assert (refused.status_code, refused.json()["reason"]) == (409, "other_service")
    begun = await partner.start()
    assert (await partner.save(begun.id, ANSWERS)).status_code == 200
    told = await partner.do(begun.id, "submit_request", fee=2500, delivery="counter")
    assert (told["state"]["channel"], told["state"]["partner"]) == ("partner", "takamol")
    assert told["state"]["holder"] == "centre"
    assert [each["id"] for each in (await partner.get("requests")).json()["requests"]] == [begun.id]
    assert (await other.get("requests")).json()["requests"] == []
    assert (await other.get(f"requests/{begun.id}")).json()["code"] == "receipt_needed"
    assert (await other.with_receipt(begun.secret).get(f"requests/{begun.id}")).status_code == 200


async def test_an_office_takes_over_what_a_partner_has_filed_and_it_goes_on_there(
    hall: Hall,
) -> None:
    partner, clerk = hall.partner("takamol"), await hall.clerk("rima")
    begun = await partner.start("deferment")
    await partner.save(begun.id, {"national_number": "01234567890"})
    await partner.do(begun.id, "submit_request", fee=0, delivery="counter")
    await clerk.do(begun.id, "move_custody", to_office="north")
    await clerk.do(begun.id, "start_review")
    # The partner still acts for the applicant, whoever holds it.
    assert (await partner.do(begun.id, "withdraw"))["state"]["stage"] == "withdrawn"


async def test_a_partner_of_one_office_is_none_of_another(two_offices: Hall) -> None:
    partner = two_offices.partner("takamol")
    partner.office = "south"
    answer = await partner.get("requests")
    assert (answer.status_code, answer.json()["code"]) == (403, "other_office")


async def test_the_catalogue_shows_what_the_office_offers(hall: Hall) -> None:
    answer = await hall.partner("takamol").get("catalogue")
    codes = [each["code"] for each in answer.json()["services"]]
    assert codes == ["passport", "deferment", "status"]
    kiosk = hall.device("kiosk-a")
    kiosk.headers["If-None-Match"] = answer.headers["etag"]
    assert (await kiosk.get("catalogue")).status_code == 304
