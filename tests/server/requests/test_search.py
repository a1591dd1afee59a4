# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk finds a request by a paper of the office, or by the card of whoever comes."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, select

from common.domain.identifiers import RequestId
from common.identity.document_code import DocumentKind
from server.storage import request_data
from server.storage.request_tables import request_applicant
from tests.server.documents.cases import issue, paid, sealed
from tests.server.requests.hall import Begun, Hall, Seat
from tests.server.requests.test_paying import ANSWERS, filed

NUMBER = ANSWERS["national_number"]


async def by_paper(seat: Seat, code: str) -> tuple[int, object]:
    """Look by a code."""
    answer = await seat.post("requests/search", {"by": "paper", "code": code})
    told = answer.json()
    if answer.status_code != 200:
        return answer.status_code, told["code"]
    return 200, [each["id"] for each in told["requests"]]


async def by_card(seat: Seat, *numbers: str) -> list[str]:
    """Look by a card."""
    answer = await seat.post("requests/search", {"by": "card", "numbers": numbers})
    assert answer.status_code == 200, answer.text
    return [each["id"] for each in answer.json()["requests"]]


async def others(seat: Seat, request: str) -> tuple[int, list[str]]:
    """Look for the other requests of the same applicant."""
    answer = await seat.post("requests/search", {"by": "applicant", "request": request})
    told = answer.json()
    return answer.status_code, [each["id"] for each in told.get("requests", [])]


async def looks_at(hall: Hall, begun: Begun) -> list[tuple[str, str | None]]:
    """Why, and by whom a request was looked at."""
    looks = await hall.services.reader.read(lambda c: request_data.looks(c, RequestId(begun.id)))
    return [(each.reason, each.clerk) for each in looks]


def everything_kept(connection: Connection) -> list[bytes]:
    """What is kept to find requests by."""
    return list(connection.execute(select(request_applicant.c.digest)).scalars())


async def receipt_code(hall: Hall, clerk: Seat, begun: Begun) -> str:
    """What is in the code on the receipt."""
    answer = await issue(clerk, begun, "receipt")
    assert answer.status_code == 200, answer.text
    link = (await sealed(hall, begun, DocumentKind.RECEIPT)).kept.imprint.link
    assert link is not None
    return link


async def test_the_receipt_opens_its_request(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await paid(clerk)
    code = await receipt_code(hall, clerk, begun)
    assert await by_paper(clerk, code) == (200, [begun.id])
    assert await by_paper(clerk, f"https://office.example/verify?code={code}") == (200, [begun.id])


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda code: code[:-9], "damaged"),
        (lambda code: code[:-9] + ("A" * 9 if code[-9:] != "A" * 9 else "B" * 9), "forged"),
        (lambda _: "12345678901234567890", "not_a_document"),
        (lambda code: code.replace("NBV1", "NBV9"), "unknown_version"),
    ],
)
async def test_what_is_wrong_with_a_code_is_told(hall: Hall, spoil: object, why: str) -> None:
    clerk = await hall.clerk("rima")
    code = await receipt_code(hall, clerk, await paid(clerk))
    assert callable(spoil)
    status, told = await by_paper(clerk, spoil(code))
    assert status == 422
    assert told in {why, "damaged", "forged"}


async def test_a_card_finds_the_requests_of_its_holder_and_that_is_on_record(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await filed(clerk)
    other = await clerk.start()
    await clerk.save(other.id, {**ANSWERS, "national_number": "99999999999"})
    assert await by_card(clerk, "N0012345", "٠١٢٣٤٥٦٧٨٩٠") == [begun.id]
    assert await looks_at(hall, begun) == [("card", "rima")]
    assert await by_card(clerk, "12") == []
    assert await by_card(clerk, "55555555555") == []


async def test_open_requests_come_before_ended_ones_and_the_newest_of_each_first(
    hall: Hall,
) -> None:
    clerk = await hall.clerk("rima")
    first, second, third, fourth = [await filed(clerk) for _ in range(4)]
    await clerk.do(fourth.id, "withdraw")
    await clerk.do(second.id, "withdraw")
    assert await by_card(clerk, NUMBER) == [third.id, first.id, fourth.id, second.id]


async def test_a_corrected_number_is_the_one_that_counts(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await clerk.start()
    await clerk.save(begun.id, {**ANSWERS, "national_number": "99999999999"})
    await clerk.save(begun.id, ANSWERS, revision=1)
    assert await by_card(clerk, "99999999999") == []
    assert await by_card(clerk, NUMBER) == [begun.id]


async def test_a_card_finds_nothing_once_the_data_is_erased(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await filed(clerk)
    await clerk.do(begun.id, "withdraw")
    hall.clock.advance(366 * 24 * 3600.0)
    clerk = await hall.clerk("rima")
    assert await by_card(clerk, NUMBER) == [begun.id]
    await hall.services.requests.timekeeping.once()
    assert await by_card(clerk, NUMBER) == []
    assert await hall.services.reader.read(everything_kept) == []


async def test_only_twenty_are_told_of_at_once(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = [await filed(clerk) for _ in range(21)]
    told = (await clerk.post("requests/search", {"by": "card", "numbers": [NUMBER]})).json()
    assert ([each["id"] for each in told["requests"]], told["more"]) == (
        [each.id for each in begun[:0:-1]],
        True,
    )
    assert await looks_at(hall, begun[0]) == []


async def test_whoever_has_a_request_open_sees_the_others_of_its_applicant(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    first, second = await filed(clerk), await filed(clerk)
    stranger = await clerk.start()
    await clerk.save(stranger.id, {**ANSWERS, "national_number": "99999999999"})
    await clerk.do(first.id, "withdraw")
    assert await others(clerk, second.id) == (200, [first.id])
    assert await others(clerk, stranger.id) == (200, [])
    assert await others(clerk, (await clerk.start()).id) == (200, [])
    assert await others(clerk, "019ab3c4-5d6e-7f80-8a1b-2c3d4e5f6a7b") == (404, [])
    assert await looks_at(hall, first) == [("earlier", "rima")]


async def test_a_kiosk_tells_whoever_has_put_their_card_in_how_their_requests_stand(
    hall: Hall,
) -> None:
    clerk = await hall.clerk("rima")
    begun = await filed(clerk)
    kiosk = hall.device("kiosk-a")
    answer = await kiosk.post("requests/search", {"by": "card", "numbers": [NUMBER]})
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert [each["id"] for each in told["requests"]] == [begun.id]
    assert [(each["number"], each["to_pay"]) for each in told["statuses"]] == [(begun.number, 2500)]
    assert NUMBER not in answer.text
    assert ANSWERS["name"] not in answer.text
    assert await looks_at(hall, begun) == [("card_holder", None)]
    # To see more of it takes the receipt.
    assert (await kiosk.get(f"requests/{begun.id}")).status_code == 403


async def test_a_kiosk_that_tries_one_number_after_the_other_has_to_wait(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    answers = [
        await kiosk.post("requests/search", {"by": "card", "numbers": [f"{n:011}"]})
        for n in range(31)
    ]
    assert [each.status_code for each in answers] == [*[200] * 30, 429]
    assert answers[0].json()["requests"] == []
    assert int(answers[-1].headers["retry-after"]) > 0


async def test_nothing_that_is_kept_for_searching_shows_a_number(hall: Hall) -> None:
    await filed(await hall.clerk("rima"))
    kept = await hall.services.reader.read(everything_kept)
    assert len(kept) == 1
    assert all(NUMBER.encode() not in each for each in kept)


async def test_only_clerks_look_for_requests_by_papers_and_by_other_requests(hall: Hall) -> None:
    counter, kiosk = hall.device("counter-1"), hall.device("kiosk-a")
    card = {"by": "card", "numbers": [NUMBER]}
    paper, applicant = {"by": "paper", "code": "x"}, {"by": "applicant", "request": "x"}
    tries = [(counter, card), (counter, paper), (counter, applicant)]
    for seat, message in [*tries, (kiosk, paper), (kiosk, applicant)]:
        answer = await seat.post("requests/search", message)
        assert (answer.status_code, answer.json()["code"]) == (403, "sign_in_first")
    clerk = await hall.clerk("rima")
    assert (await clerk.post("requests/search", {"by": "face"})).status_code == 400


async def test_a_clerk_of_another_office_finds_nothing_by_a_card(two_offices: Hall) -> None:
    begun = await filed(await two_offices.clerk("rima"))
    south = await two_offices.clerk("rima", office="south")
    assert await by_card(south, NUMBER) == []
    assert await others(south, begun.id) == (403, [])
    # Whoever has the card may know, wherever they are.
    kiosk = two_offices.device("kiosk-a", "south")
    told = await kiosk.post("requests/search", {"by": "card", "numbers": [NUMBER]})
    assert [each["id"] for each in told.json()["requests"]] == [begun.id]
    await south.do(begun.id, "move_custody", to_office="south")
    assert await by_card(south, NUMBER) == [begun.id]
