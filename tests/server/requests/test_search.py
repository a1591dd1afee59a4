# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk finds a request by a paper of the office, or by the card of whoever comes."""

from __future__ import annotations

import pytest

from common.domain.identifiers import RequestId
from common.identity.document_code import DocumentKind
from server.storage import request_data
from tests.server.documents.cases import issue, paid, sealed
from tests.server.requests.hall import Begun, Hall, Seat
from tests.server.requests.test_paying import ANSWERS, filed


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


async def test_a_card_finds_the_open_request_of_its_holder_and_that_is_on_record(
    hall: Hall,
) -> None:
    clerk = await hall.clerk("rima")
    begun = await filed(clerk)
    other = await clerk.start()
    await clerk.save(other.id, {**ANSWERS, "national_number": "99999999999"})
    assert await by_card(clerk, "N0012345", "٠١٢٣٤٥٦٧٨٩٠") == [begun.id]
    looks = await hall.services.reader.read(lambda c: request_data.looks(c, RequestId(begun.id)))
    assert [(each.reason, each.clerk) for each in looks] == [("card", "rima")]
    assert await by_card(clerk, "12") == []
    assert await by_card(clerk, "55555555555") == []
    await clerk.do(begun.id, "withdraw")
    assert await by_card(clerk, "01234567890") == []


async def test_only_clerks_look_for_requests(hall: Hall) -> None:
    kiosk = hall.device("kiosk-a")
    for message in ({"by": "card", "numbers": ["01234567890"]}, {"by": "paper", "code": "x"}):
        answer = await kiosk.post("requests/search", message)
        assert (answer.status_code, answer.json()["code"]) == (403, "sign_in_first")
    clerk = await hall.clerk("rima")
    assert (await clerk.post("requests/search", {"by": "face"})).status_code == 400
