# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents are issued once, numbered without gaps, signed, and given out again as they were."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from datetime import timedelta
from hashlib import sha256

import httpx
import msgspec
from sqlalchemy import Connection

from common.domain.identifiers import RequestId
from common.identity.document_code import (
    BadDocumentCode,
    DocumentKind,
    GenuineDocument,
    decode_document,
    is_about,
)
from common.identity.signatures import public_key_of
from common.wire.documents import DocumentReceiver
from common.wire.succession import SuccessionKit
from server.documents.values import KeptDecision, KeptReceipt, KeptSlip
from server.storage import offices
from server.storage.opening import Database
from tests.server.documents.cases import (
    NAME,
    approved,
    copy,
    file_in,
    granted_by_rule,
    issue,
    issued,
    paid,
    public_key,
    refused,
    sealed,
)
from tests.server.kept import kept_by
from tests.server.requests.hall import IDS, NORTH, Hall


async def test_a_certificate_is_on_record_by_number_and_digest(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await approved(clerk)
    answer = await issue(clerk, begun)
    content = file_in(answer)
    assert answer.headers["nobat-document"] == "C-2026-000001"
    assert (answer.headers["nobat-copy"], answer.headers["cache-control"]) == ("0", "no-store")
    view = (await clerk.get(f"requests/{begun.id}")).json()
    assert view["state"]["stage"] == "issued"
    assert view["state"]["document_number"] == "C-2026-000001"
    assert view["state"]["document_digest"] == sha256(content).hexdigest()
    last = view["entries"][-1]
    assert (last["type"], last["actor"], last["clerk"]) == ("document_issued", "system", "rima")
    (listed,) = await issued(clerk, begun)
    assert (listed["kind"], listed["copies"], listed["clerk"]) == ("certificate", 0, "rima")


async def test_the_same_wish_gets_the_same_bytes_and_another_one_is_refused(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await approved(clerk)
    wish = IDS.new()
    first = file_in(await issue(clerk, begun, id_=wish))
    hall.clock.advance(timedelta(hours=3))
    assert file_in(await issue(clerk, begun, id_=wish)) == first
    other = await issue(clerk, begun)
    assert (other.status_code, other.json()["reason"]) == (409, "already_issued")
    assert "C-2026-000001" in other.json()["message"]
    elsewhere = await issue(await hall.clerk("omar", 2), begun, id_=wish)
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (403, "not_your_command")


async def test_numbers_have_no_gaps_and_no_doubles_however_many_are_issued_at_once(
    hall: Hall,
) -> None:
    clerk = await hall.clerk("rima")
    begun = [await approved(clerk) for _ in range(3)]
    early = await paid(clerk)
    asked = [issue(clerk, each) for each in (begun[0], early, begun[1], begun[2], begun[1])]
    answers = await asyncio.gather(*asked)
    first, unpaid, one, third, other = (each.status_code for each in answers)
    assert (first, unpaid, third) == (200, 409, 200)
    # Of two who ask for the same document at once either may come first.
    assert sorted((one, other)) == [200, 409]
    assert answers[1].json()["code"] == "nothing_to_issue"
    numbers = sorted(each.headers["nobat-document"] for each in answers if each.is_success)
    assert numbers == ["C-2026-000001", "C-2026-000002", "C-2026-000003"]


async def test_copies_are_marked_counted_and_on_record(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await approved(clerk)
    assert (await copy(clerk, begun)).json()["code"] == "nothing_issued"
    original = file_in(await issue(clerk, begun))
    wish = IDS.new()
    first = await copy(clerk, begun, id_=wish)
    hall.clock.advance(timedelta(hours=1))
    again = await copy(clerk, begun, id_=wish)
    second = await copy(clerk, begun)
    assert [each.headers["nobat-copy"] for each in (first, again, second)] == ["1", "1", "2"]
    assert file_in(first) == file_in(again)
    assert len({original, file_in(first), file_in(second)}) == 3
    state = (await clerk.get(f"requests/{begun.id}")).json()["state"]
    assert state["reprints"] == 2
    assert [each["copies"] for each in await issued(clerk, begun)] == [2]


async def test_the_code_is_checked_off_line_by_the_key_that_anyone_can_have(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    url = f"/api/v1/offices/{NORTH}/document-key"
    assert (await hall.http.get(url)).status_code == 404
    begun = await approved(clerk)
    file_in(await issue(clerk, begun))
    told = (await hall.http.get(url)).content
    key = await public_key(hall)
    assert told == b'{"office":"%s","key":"%s"}' % (NORTH.encode(), _base64(key))
    kept = (await sealed(hall, begun, DocumentKind.CERTIFICATE)).kept
    link = kept.imprint.link or ""
    checked = decode_document(link, {NORTH: key})
    assert isinstance(checked, GenuineDocument)
    assert (checked.facts.kind, checked.facts.number) == (
        DocumentKind.CERTIFICATE,
        "C-2026-000001",
    )
    assert is_about(checked.facts, NAME)
    assert not is_about(checked.facts, "Somebody Else")
    assert decode_document(f"{link[:-2]}AA", {NORTH: key}) is BadDocumentCode.FORGED


def _base64(key: bytes) -> bytes:
    return b64encode(key)


async def test_devices_get_the_key_with_their_configuration(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    assert (await clerk.get("configuration")).json()["document_key"] is None
    file_in(await issue(clerk, await approved(clerk)))
    await hall.services.maintenance.refresh()
    told = (await clerk.get("configuration")).json()["document_key"]
    assert told.encode() == _base64(await public_key(hall))


async def test_a_receipt_is_of_the_payment_and_says_the_secret(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await paid(clerk)
    answer = await issue(clerk, begun, "receipt")
    assert answer.headers["nobat-document"] == "R-2026-000001"
    kept = (await sealed(hall, begun, DocumentKind.RECEIPT)).kept
    assert isinstance(kept, KeptReceipt)
    assert (kept.amount, kept.currency, kept.method) == (2500, "SYP", "cash")
    assert kept.secret == begun.secret
    assert (await issue(clerk, begun, "receipt")).json()["reason"] == "already_issued"
    assert (await copy(clerk, begun, "receipt")).headers["nobat-copy"] == "1"
    assert await clerk.stage(begun.id) == "paid"


async def test_a_refusal_says_why(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await refused(clerk)
    assert (await issue(clerk, begun)).json()["code"] == "nothing_to_issue"
    file_in(await issue(clerk, begun, "decision"))
    kept = (await sealed(hall, begun, DocumentKind.DECISION)).kept
    assert isinstance(kept, KeptDecision)
    assert (kept.refused, kept.person) == ("not_entitled", NAME)


async def test_each_decision_has_a_document_of_its_own(hall: Hall) -> None:
    clerk, officer = await hall.clerk("rima"), await hall.clerk("huda", 2)
    begun = await refused(clerk)
    file_in(await issue(clerk, begun, "decision"))
    await officer.do(begun.id, "reopen", reason="appeal")
    await clerk.do(begun.id, "take_document", document="photo")
    await officer.do(begun.id, "start_review")
    await officer.do(begun.id, "approve")
    file_in(await issue(officer, begun, "decision"))
    assert [each["number"] for each in await issued(clerk, begun)] == [
        "V-2026-000001",
        "V-2026-000002",
    ]


async def test_a_slip_says_what_was_handed_to_whom(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await approved(clerk)
    file_in(await issue(clerk, begun))
    assert (await issue(clerk, begun, "hand_over_slip")).json()["code"] == "nothing_to_issue"
    receiver = {"identity_document": "N 123", "proxy": "Samir", "authority": "A 77"}
    file_in(await issue(clerk, begun, "hand_over_slip", receiver=receiver))
    kept = (await sealed(hall, begun, DocumentKind.HAND_OVER_SLIP)).kept
    assert isinstance(kept, KeptSlip)
    assert (kept.person, kept.proxy, kept.authority) == (NAME, "Samir", "A 77")
    assert kept.items[0].endswith("C-2026-000001")
    wrong = await issue(clerk, begun, "receipt", receiver=receiver)
    assert (wrong.status_code, wrong.json()["code"]) == (400, "bad_message")


async def test_who_may_have_what(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await approved(clerk)
    nobody, kiosk = hall.device("counter-2"), hall.device("kiosk-a")
    assert (await issue(nobody, begun)).json()["code"] == "sign_in_first"
    assert (await issue(kiosk, begun)).json()["code"] == "receipt_needed"
    holder = kiosk.with_receipt(begun.secret)
    assert (await issue(holder, begun)).json()["reason"] == "not_permitted"
    file_in(await issue(holder, begun, "receipt"))
    partner = hall.partner("takamul").with_receipt(begun.secret)
    assert (await issue(partner, begun)).json()["reason"] == "not_permitted"
    assert (await issue(clerk, begun, "diploma")).json()["code"] == "bad_message"
    assert (await issue(clerk, begun, "daily_report")).json()["code"] == "nothing_to_issue"
    file_in(await issue(clerk, begun))
    for answer in (
        await clerk.get(f"requests/{begun.id}/documents/issued/certificate"),
        await own(hall, begun.number, begun.secret),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "on_paper")


async def own(hall: Hall, number: str, secret: str) -> httpx.Response:
    """The certificate, asked for by anybody."""
    return await hall.http.get(
        "/api/v1/requests/documents/certificate",
        params={"number": number},
        headers={"Nobat-Receipt": secret},
    )


async def test_a_kiosk_prints_what_the_rule_has_granted_and_prints_it_once(hall: Hall) -> None:
    kiosk, begun = await granted_by_rule(hall)
    file_in(await issue(kiosk, begun))
    assert (await copy(kiosk, begun)).json()["reason"] == "not_permitted"
    clerk = await hall.clerk("rima")
    assert (await copy(clerk, begun)).headers["nobat-copy"] == "1"


async def test_the_holder_of_the_receipt_has_an_electronic_document_as_often_as_they_like(
    hall: Hall,
) -> None:
    kiosk, begun = await granted_by_rule(hall)
    wrong = await own(hall, begun.number, "7K2M-9QXD-4HTP")
    assert (wrong.status_code, wrong.json()["code"]) == (404, "no_such_request")
    first = file_in(await own(hall, begun.number, begun.secret))
    hall.clock.advance(timedelta(days=2))
    assert file_in(await own(hall, begun.number, begun.secret)) == first
    path = f"requests/{begun.id}/documents/issued/certificate"
    assert file_in(await kiosk.get(path)) == first
    assert await kiosk.stage(begun.id) == "issued"
    clerk = await hall.clerk("rima")
    assert file_in(await clerk.get(path)) == first
    looks = await hall.services.requests.desk.looks(RequestId(begun.id))
    assert [(each.clerk, each.reason) for each in looks][-1] == ("rima", "document")


async def test_nothing_of_a_document_is_left_once_its_time_is_over(
    hall: Hall, database: Database
) -> None:
    _, begun = await granted_by_rule(hall)
    file_in(await own(hall, begun.number, begun.secret))
    clerk = await hall.clerk("rima")
    await clerk.do(begun.id, "hand_over")
    hall.clock.advance(timedelta(days=400))
    await hall.services.requests.timekeeping.once()
    clerk = await hall.clerk("rima")
    answer = await clerk.get(f"requests/{begun.id}/documents/issued/certificate")
    assert (answer.status_code, answer.json()["code"]) == (404, "nothing_issued")
    assert (await copy(clerk, begun)).json()["code"] == "nothing_issued"
    (listed,) = await issued(clerk, begun)
    assert listed["number"] == "C-2026-000001"


async def test_what_a_document_says_is_sealed_and_nobody_is_shown_in_representations(
    hall: Hall, database: Database
) -> None:
    clerk = await hall.clerk("rima")
    begun = await approved(clerk)
    file_in(await issue(clerk, begun))
    kept = kept_by(database)
    assert NAME.encode() not in kept
    assert NAME not in repr(await sealed(hall, begun, DocumentKind.CERTIFICATE))
    assert "N 123" not in repr(DocumentReceiver("N 123"))


async def test_a_server_put_back_to_a_backup_gives_numbers_of_its_own(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    first = await approved(clerk)
    assert (await issue(clerk, first)).headers["nobat-document"] == "C-2026-000001"

    def restored(connection: Connection) -> None:
        offices.begin_epoch(connection, NORTH, 1000)

    await hall.services.sequencer.store(restored)
    second = await approved(clerk)
    assert (await issue(clerk, second)).headers["nobat-document"] == "C-2026-1000-000001"


async def test_whoever_may_take_the_office_over_is_handed_the_key(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    before = msgspec.json.decode((await clerk.get("succession")).content, type=SuccessionKit)
    assert before.document_key is None
    file_in(await issue(clerk, await paid(clerk), "receipt"))
    kit = msgspec.json.decode((await clerk.get("succession")).content, type=SuccessionKit)
    assert kit.document_key is not None
    assert public_key_of(kit.document_key) == await public_key(hall)
