# SPDX-License-Identifier: GPL-3.0-or-later
"""What clerks do with a request: take the papers, look at it with four eyes, give it out."""

from __future__ import annotations

from tests.requesting.bureau import Bureau
from tests.requesting.filing import Filed
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
