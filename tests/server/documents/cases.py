# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that have come so far that documents of them can be issued."""

from __future__ import annotations

import httpx
import msgspec

from common.domain.identifiers import (
    CENTRE,
    SERVER,
    CommandId,
    DocumentCode,
    InquiryId,
    OfficeId,
    RequestId,
)
from common.domain.request.commands import DecideByRule, RecordFetched, RequestCommand
from common.domain.request.origin import ActorKind, RequestOrigin
from common.identity.document_code import DocumentKind
from common.identity.request_sealing import Part
from server.documents.kept import There, newest
from server.requests.asking import Asked, Carried, ToKeep
from server.storage import office_keys
from tests.server.requests.hall import IDS, NORTH, Begun, Hall, Seat
from tests.server.requests.sample import CIVIL

NAME = "Leila Haddad"
ANSWERS = {"name": NAME, "national_number": "01234567890", "abroad": "no"}


async def paid(clerk: Seat) -> Begun:
    """A passport whose fee was paid in cash."""
    till = await clerk.post("tills", {"id": IDS.new(), "amount": 100_000})
    assert till.status_code in {200, 409}, till.text
    begun = await clerk.start()
    await clerk.save(begun.id, ANSWERS)
    await clerk.do(begun.id, "submit_request", fee=2500, delivery="counter")
    message = {"id": IDS.new(), "amount": 2500, "currency": "SYP", "method": "cash"}
    answer = await clerk.post(f"requests/{begun.id}/payments", message)
    assert answer.status_code == 200, answer.text
    return begun


async def approved(clerk: Seat) -> Begun:
    """A passport that was granted."""
    begun = await paid(clerk)
    await clerk.do(begun.id, "take_document", document="photo")
    await clerk.do(begun.id, "start_review")
    await clerk.do(begun.id, "approve")
    return begun


async def refused(clerk: Seat) -> Begun:
    """A passport that was refused."""
    begun = await paid(clerk)
    await clerk.do(begun.id, "start_review")
    await clerk.do(begun.id, "refuse", reason="not_entitled")
    return begun


async def granted_by_rule(hall: Hall, delivery: str = "electronic") -> tuple[Seat, Begun]:
    """A certificate of status that the rule has granted, and the kiosk with its receipt."""
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start("status")
    kiosk = kiosk.with_receipt(begun.secret)
    await kiosk.save(begun.id, {"national_number": "01234567890"})
    await kiosk.do(begun.id, "submit_request", fee=0, delivery=delivery)
    record = {"alive": "yes", "born_on": "1990-01-02"}
    told = ToKeep(Part.INQUIRY, CIVIL, msgspec.json.encode(record))
    fetched = RecordFetched(DocumentCode("extract"), InquiryId(IDS.new()))
    await _by_itself(hall, begun, ActorKind.REGISTER, fetched, told)
    await _by_itself(hall, begun, ActorKind.SYSTEM, DecideByRule())
    return kiosk, begun


async def _by_itself(
    hall: Hall, begun: Begun, actor: ActorKind, command: RequestCommand, *to_keep: ToKeep
) -> None:
    asked = Asked(
        request=RequestId(begun.id),
        id=CommandId(IDS.new()),
        command=command,
        origin=RequestOrigin(actor, CENTRE),
        office=NORTH,
        device=SERVER,
        to_keep=to_keep,
    )
    assert isinstance(await hall.services.requests.desk.give(asked), Carried)


async def issue(
    seat: Seat, begun: Begun, kind: str = "certificate", id_: str | None = None, **fields: object
) -> httpx.Response:
    """Ask for a document."""
    message = {"id": id_ or IDS.new(), **fields}
    return await seat.post(f"requests/{begun.id}/documents/issued/{kind}", message)


async def copy(
    seat: Seat, begun: Begun, kind: str = "certificate", id_: str | None = None
) -> httpx.Response:
    """Ask for a copy."""
    message = {"id": id_ or IDS.new()}
    return await seat.post(f"requests/{begun.id}/documents/issued/{kind}/copies", message)


async def issued(seat: Seat, begun: Begun) -> list[dict[str, object]]:
    """What was issued."""
    answer = await seat.get(f"requests/{begun.id}/documents/issued")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, object]] = answer.json()["documents"]
    return found


async def sealed(hall: Hall, begun: Begun, kind: DocumentKind) -> There:
    """What is kept of a document."""
    found = await hall.services.reader.read(lambda c: newest(c, RequestId(begun.id), kind))
    assert found is not None
    return found


async def public_key(hall: Hall) -> bytes:
    """The office's key, as it is in the database."""
    keys = await hall.services.reader.read(office_keys.public_keys)
    return keys[OfficeId(NORTH)]


def file_in(answer: httpx.Response) -> bytes:
    """The PDF file of an answer."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-1.7")
    return answer.content
