# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers of a request and of a till that are made anew whenever they are asked for."""

from __future__ import annotations

import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from common.domain.identifiers import RequestId
from server.storage import request_data
from tests.common.documents.rasterised import opened, picture
from tests.server.documents.cases import file_in, issue, issued, paid
from tests.server.requests.hall import IDS, Hall, Seat
from tests.server.requests.test_paying import filed, pay


def text_of(content: bytes) -> str:
    """All that stands on the first page."""
    with opened(content) as document:
        return document.getAllText(0).text()


def code_on(content: bytes) -> str:
    """What a scanner reads from the first page."""
    paper = picture(content, 150).convertToFormat(QImage.Format.Format_Grayscale8)
    grey = Image.frombytes(
        "L",
        (paper.width(), paper.height()),
        bytes(paper.constBits()),
        "raw",
        "L",
        paper.bytesPerLine(),
    )
    (found,) = zxingcpp.read_barcodes(grey)
    text: str = found.text
    return text


async def test_the_slip_has_number_and_secret_and_who_printed_it_is_on_record(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await filed(clerk)
    refused = await clerk.get(f"requests/{begun.id}/slip")
    assert refused.status_code == 400
    content = file_in(await clerk.get(f"requests/{begun.id}/slip", reason="applicant_here"))
    assert content == file_in(await clerk.get(f"requests/{begun.id}/slip", reason="complaint"))
    assert code_on(content) == begun.number
    looks = await hall.services.reader.read(lambda c: request_data.looks(c, RequestId(begun.id)))
    assert [each.reason for each in looks] == ["applicant_here", "complaint"]


async def test_only_what_goes_by_post_has_a_label(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await filed(clerk)
    answer = await clerk.get(f"requests/{begun.id}/label", reason="hand_over")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_posted")
    kiosk = hall.device("kiosk-a")
    assert (await kiosk.get(f"requests/{begun.id}/label")).status_code == 403


async def test_the_receipt_has_the_number_that_the_payment_has_had_since_it_was_taken(
    hall: Hall,
) -> None:
    clerk = await hall.clerk("rima")
    await paid(clerk)
    begun = await paid(clerk)
    (payment,) = (await clerk.get(f"requests/{begun.id}/payments")).json()["payments"]
    assert payment["receipt"] == "R-2026-000002"
    answer = await issue(clerk, begun, "receipt")
    assert answer.headers["nobat-document"] == "R-2026-000002"
    (listed,) = await issued(clerk, begun)
    assert listed["number"] == "R-2026-000002"
    again = await issue(clerk, begun, "receipt")
    assert (again.status_code, again.json()["reason"]) == (409, "already_issued")


async def open_till(seat: Seat, amount: int = 10_000) -> str:
    """Open the counter's till."""
    answer = await seat.post("tills", {"id": IDS.new(), "amount": amount})
    assert answer.status_code == 200, answer.text
    till: str = answer.json()["id"]
    return till


async def test_a_till_tells_whose_it_is_and_all_that_moved(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    till = await open_till(clerk)
    begun = await filed(clerk)
    _, told = await pay(clerk, begun)
    move = {"id": IDS.new(), "amount": -500}
    for _ in range(2):
        moved = await clerk.post(f"tills/{till}/moves", move)
        assert (moved.status_code, moved.json()["balance"]) == (200, 12_000)
    changed = await clerk.post(f"tills/{till}/moves", {**move, "amount": 1})
    assert (changed.status_code, changed.json()["reason"]) == (409, "same_id")
    too_much = await clerk.post(f"tills/{till}/moves", {"id": IDS.new(), "amount": -12_001})
    assert too_much.json()["reason"] == "not_enough_cash"
    current = (await clerk.get("tills/current")).json()
    assert (current["clerk"], current["balance"]) == ("rima", 12_000)
    closed = (await clerk.post(f"tills/{till}/close", {"counted": 11_900})).json()
    assert (closed["difference"], closed["clerk"]) == (-100, "rima")
    text = text_of(file_in(await clerk.get(f"tills/{till}/report", language="en")))
    for shown in ("Rima", told["receipt"], "Taken out", "is missing"):
        assert shown in text


async def test_another_clerk_takes_no_cash_into_a_till_but_may_close_it(hall: Hall) -> None:
    rima, omar = await hall.clerk("rima"), await hall.clerk("omar")
    till = await open_till(rima)
    begun = await filed(omar)
    status, told = await pay(omar, begun)
    assert (status, told["reason"]) == (409, "other_clerk")
    move = await omar.post(f"tills/{till}/moves", {"id": IDS.new(), "amount": 1})
    assert move.json()["reason"] == "other_clerk"
    assert (await omar.post(f"tills/{till}/close", {"counted": 10_000})).status_code == 200
    await open_till(omar)
    assert (await pay(omar, begun))[0] == 200
    elsewhere = await hall.clerk("rima", counter=2)
    assert (await elsewhere.post(f"tills/{till}/moves", {"id": IDS.new(), "amount": 1})).json()[
        "reason"
    ] == "no_till"
    assert (await elsewhere.get(f"tills/{till}/report")).status_code == 404
