# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first question at the kiosk to the document in somebody's hand."""

from __future__ import annotations

from common.domain.identifiers import CENTRE, SERVER, CommandId, RequestId
from common.domain.request.commands import IssueDocument
from common.domain.request.origin import ActorKind, RequestOrigin
from server.requests.asking import Asked, Carried
from server.requests.desk import Opened
from server.requests.progress import Making, RequestProgress
from tests.server.requests.hall import IDS, NORTH, Hall

ANSWERS = {"name": "Leila Haddad", "national_number": "01234567890", "abroad": "no"}


class Press:
    """Issues documents that nobody prints."""

    def __init__(self, hall: Hall) -> None:
        """Issue at the server of ``hall``."""
        self.desk = hall.services.requests.desk

    async def issue(self, opened: Opened) -> Making:
        """Record a document."""
        asked = Asked(
            request=opened.state.id,
            id=CommandId(IDS.new()),
            command=IssueDocument(f"C-{opened.state.number}", "0" * 64),
            origin=RequestOrigin(ActorKind.SYSTEM, CENTRE),
            office=NORTH,
            device=SERVER,
        )
        given = await self.desk.give(asked)
        return Making.DONE if isinstance(given, Carried) else Making.FAILED


async def issue(hall: Hall, request: str) -> None:
    """Let the server issue what was approved."""
    progress = RequestProgress(hall.services.requests.desk, None, Press(hall))
    await progress.once(frozenset({RequestId(request)}))


async def test_a_request_goes_from_the_kiosk_to_the_hand_over(hall: Hall) -> None:
    kiosk, clerk = hall.device("kiosk-a"), await hall.clerk("rima")
    begun = await kiosk.start()
    ticket = "2026-03-02.PA001"
    refused = await kiosk.give(begun.id, "tie_ticket", ticket=ticket)
    assert (refused.status_code, refused.json()["code"]) == (403, "receipt_needed")
    kiosk = kiosk.with_receipt(begun.secret)
    await kiosk.do(begun.id, "tie_ticket", ticket=ticket)
    await kiosk.save(begun.id, ANSWERS)
    await kiosk.do(begun.id, "submit_request", fee=2500, delivery="counter")
    (found,) = (await clerk.get("requests", ticket=ticket)).json()["requests"]
    assert found["number"] == begun.number
    await clerk.post("tills", {"id": IDS.new(), "amount": 0})
    cash = {"id": IDS.new(), "amount": 2500, "currency": "SYP", "method": "cash"}
    assert (await clerk.post(f"requests/{begun.id}/payments", cash)).status_code == 200
    await clerk.do(begun.id, "take_document", document="photo")
    await clerk.do(begun.id, "start_review")
    await clerk.do(begun.id, "approve")
    await issue(hall, begun.id)
    await clerk.do(begun.id, "make_ready")
    told = (await hall.status(begun.number, begun.secret)).json()
    assert (told["stage"], told["ready_at"]) == ("ready", "north")
    refused = await kiosk.post(f"requests/{begun.id}/collected", {})
    assert (refused.status_code, refused.json()["code"]) == (403, "not_permitted")
    assert (await clerk.do(begun.id, "hand_over"))["state"]["stage"] == "handed_over"
    view = (await clerk.get(f"requests/{begun.id}")).json()
    assert [each["type"] for each in view["entries"]] == [
        "request_started",
        "ticket_tied",
        "answers_saved",
        "request_submitted",
        "fee_asked",
        "payment_recorded",
        "document_taken",
        "review_started",
        "approved",
        "document_issued",
        "made_ready",
        "handed_over",
    ]
    assert [each["seq"] for each in view["entries"]] == list(range(1, 13))


async def test_what_is_delivered_electronically_is_handed_over_by_nobody(hall: Hall) -> None:
    kiosk, clerk = hall.device("kiosk-a"), await hall.clerk("rima")
    begun = await kiosk.start("status")
    kiosk = kiosk.with_receipt(begun.secret)
    await kiosk.save(begun.id, {"national_number": "01234567890"})
    await kiosk.do(begun.id, "submit_request", fee=0, delivery="electronic")
    early = await kiosk.post(f"requests/{begun.id}/collected", {})
    assert (early.status_code, early.json()["reason"]) == (409, "wrong_stage")
    await clerk.do(begun.id, "take_document", document="extract", exception="register_down")
    await clerk.do(begun.id, "start_review")
    await clerk.do(begun.id, "approve")
    await issue(hall, begun.id)
    told = await kiosk.post(f"requests/{begun.id}/collected", {})
    assert told.json()["state"]["stage"] == "handed_over"
