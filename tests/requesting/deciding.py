# SPDX-License-Identifier: GPL-3.0-or-later
"""What clerks do with a request: take the papers, look at it with four eyes, give it out."""

from __future__ import annotations

from pathlib import Path

from common.domain.identifiers import ServiceCode
from common.ui.languages import EN
from tests.requesting.bureau import Bureau
from tests.requesting.filing import Filed
from tests.requesting.window import CounterWindow
from tests.server.requests.hall import Seat

TRACKING = "RR123456785SY"
"""What the post's label says."""


async def take_papers(bureau: Bureau, clerk: Seat, filed: Filed) -> None:
    """Take what no register has."""
    for paper in bureau.programme.papers:
        await clerk.do(filed.id, "take_document", document=paper)


async def approve(clerk: Seat, other: Seat, filed: Filed) -> None:
    """Look at the answers, and approve; where four eyes are asked, the same two are refused."""
    await clerk.do(filed.id, "start_review")
    looked = await clerk.get(f"requests/{filed.id}/answers", reason="review")
    assert looked.json()["problems"] == [], looked.text
    told = await clerk.do(filed.id, "approve")
    if told["state"]["stage"] != "in_review":
        return
    again = await clerk.give(filed.id, "approve")
    assert again.json()["reason"] == "second_eyes", again.text
    await other.do(filed.id, "approve")


def take_papers_at(window: CounterWindow, bureau: Bureau) -> None:
    """The same by keys."""
    service = bureau.catalogue.service(ServiceCode(bureau.programme.service))
    assert service is not None
    names = {str(each.code): each.names[EN] for each in service.documents}
    for paper in bureau.programme.papers:
        window.await_stage("Sent", "Fee to be paid", "Waits for an official")
        window.take(f"Take the paper: {names[paper]}")


async def approve_at(window: CounterWindow, other: Seat, filed: Filed, pictures: Path) -> None:
    """Take it up and approve it by keys; the second pair of eyes is at another counter."""
    window.await_stage("Waits for an official")
    window.take("Take it up")
    window.await_stage("Under review")
    window.take("Approve")
    window.await_text("Approved, one more clerk is needed")
    await other.do(filed.id, "approve")
    window.device.press("F1")
    window.open(filed.number)
    window.await_stage("Granted", "Document made")
    window.device.picture(pictures / f"{filed.number}-counter.png")


async def take_over(clerk: Seat, filed: Filed) -> None:
    """Have the office hold what was filed on line at the centre."""
    state = (await clerk.get(f"requests/{filed.id}")).json()["state"]
    if state["holder"] != clerk.office:
        await clerk.do(filed.id, "move_custody", to_office=clerk.office)


async def deliver(bureau: Bureau, clerk: Seat, filed: Filed) -> None:
    """Give the document out as the applicant has chosen."""
    if bureau.programme.delivery == "post":
        await clerk.do(filed.id, "post_document", tracking=TRACKING)
    else:
        await clerk.do(filed.id, "make_ready")
    await clerk.do(filed.id, "hand_over")
