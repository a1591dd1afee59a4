# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents fetched from registers, and documents that are issued, by the real server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from threading import Thread

import pytest
import pytest_asyncio

from common.domain.catalogue import Delivery
from common.domain.identifiers import FieldCode, PaymentId, RequestId, TillId
from common.domain.payment.values import Method
from common.domain.request.commands import Approve, StartReview, SubmitRequest
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.identity.document_code import DocumentKind
from common.sync.answers import Unreachable
from common.sync.request_answers import NoRequest, RequestRead
from common.sync.request_desk import AnswersRead, Give, LookAt
from common.sync.request_forms import Save
from common.sync.request_line import ByReceipt
from common.sync.request_money import Pay, PaymentRead
from common.sync.request_papers import (
    Collected,
    Copy,
    Fetch,
    Issue,
    IssuedRead,
    ListIssued,
    NobodyToAsk,
    NoFile,
    NoFileReason,
    Pdf,
    ReadFile,
    RegisterFailed,
    RegisterTrouble,
)
from common.sync.request_tills import OpenTill, TillRead
from common.wire.documents import DocumentReceiver
from tests.common.sync.request_kit import (
    EXTRACT,
    FEE,
    IDS,
    STATUS,
    Device,
    new_id,
    new_request,
)
from tests.fakes import FakeClock
from tests.registers.behaviour import Behaviour
from tests.registers.security_server import SecurityServer
from tests.server.requests.hall import Hall, open_hall

LAYLA = {FieldCode("national_number"): "99010000011"}


@pytest.fixture(scope="module")
def registers() -> Iterator[SecurityServer]:
    """The registers of invented people, behind a security server."""
    server = SecurityServer(0)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield server
    server.stopping.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest_asyncio.fixture
async def hall(tmp_path: Path, registers: SecurityServer) -> AsyncIterator[Hall]:
    """A server that asks registers."""
    registers.behave("civil", Behaviour.WELL)
    client = f'[registers]\nsecurity_server = "{registers.url}"\nclient = "SY/GOV/1001/nobat"\n'
    async with open_hall(tmp_path / "server", FakeClock(), configuration=client) as hall:
        yield hall


@pytest.fixture
def kiosk(hall: Hall) -> Device:
    """A kiosk of the office."""
    return Device(hall.device("kiosk-a"))


@pytest_asyncio.fixture
async def counter(hall: Hall) -> Device:
    """A counter at which Rima has signed in."""
    return Device(await hall.clerk("rima"))


async def drafted(kiosk: Device) -> tuple[RequestId, str]:
    """A draft about Layla, whom the register knows."""
    request, secret = await kiosk.begun(STATUS)
    await kiosk.do(ByReceipt(secret, Save(request, new_id(), 0, LAYLA)))
    return request, secret


async def approved(kiosk: Device, counter: Device) -> RequestId:
    """A passport that was paid and granted."""
    request, _ = await kiosk.filed()
    assert isinstance(await counter.do(OpenTill(TillId(IDS.new()), 0)), TillRead)
    pay = Pay(request, PaymentId(IDS.new()), FEE, "SYP", Method.CASH)
    assert isinstance(await counter.do(pay), PaymentRead)
    await counter.brought(request)
    for command in (StartReview(), Approve()):
        assert isinstance(await counter.do(Give(request, command)), RequestRead)
    return request


async def test_a_document_is_fetched_and_fills_the_form(kiosk: Device) -> None:
    request, secret = await drafted(kiosk)
    fetched = await kiosk.do(ByReceipt(secret, Fetch(request, EXTRACT)))
    assert isinstance(fetched, RequestRead)
    assert EXTRACT in fetched.view.state.documents
    looked = await kiosk.do(ByReceipt(secret, LookAt(request)))
    assert isinstance(looked, AnswersRead)
    assert looked.answers.filled == {FieldCode("born"): "1994-03-17"}
    again = await kiosk.do(ByReceipt(secret, Fetch(request, EXTRACT)))
    assert isinstance(again, RequestRefusal)
    assert again.reason is RequestRefusalReason.DOCUMENT_IN_HAND


async def test_nobody_can_be_asked_before_the_form_names_somebody(kiosk: Device) -> None:
    request, secret = await kiosk.begun(STATUS)
    assert await kiosk.do(ByReceipt(secret, Fetch(request, EXTRACT))) == NobodyToAsk()


@pytest.mark.parametrize(
    ("behaviour", "trouble"),
    [
        (Behaviour.DOWN, RegisterTrouble.DOWN),
        (Behaviour.OTHER_PERSON, RegisterTrouble.OTHER_PERSON),
        (Behaviour.NO_JSON, RegisterTrouble.MALFORMED),
    ],
)
async def test_a_register_that_fails_says_how(
    kiosk: Device, registers: SecurityServer, behaviour: Behaviour, trouble: RegisterTrouble
) -> None:
    request, secret = await drafted(kiosk)
    registers.behave("civil", behaviour)
    failed = await kiosk.do(ByReceipt(secret, Fetch(request, EXTRACT)))
    assert failed == RegisterFailed(trouble)


async def test_a_lost_reply_to_an_inquiry_is_looked_for_and_not_asked_again(
    kiosk: Device, registers: SecurityServer
) -> None:
    request, secret = await drafted(kiosk)
    before = registers.asked()["civil"]
    kiosk.lost = 1
    fetched = await kiosk.do(ByReceipt(secret, Fetch(request, EXTRACT)))
    assert isinstance(fetched, RequestRead)
    assert registers.asked()["civil"] == before + 1
    registers.behave("civil", Behaviour.DOWN)
    other, secret = await drafted(kiosk)
    kiosk.lost = 1
    assert await kiosk.do(ByReceipt(secret, Fetch(other, EXTRACT))) == Unreachable()


async def test_a_document_is_issued_once_and_copied_as_a_copy(
    kiosk: Device, counter: Device
) -> None:
    request = await approved(kiosk, counter)
    issue = Issue(request, DocumentKind.CERTIFICATE, new_id())
    counter.lost = 1
    original = await counter.do(issue)
    assert isinstance(original, Pdf)
    assert original.content.startswith(b"%PDF")
    assert (original.number[:2], original.copy) == ("C-", 0)
    assert await counter.do(issue) == original
    other = await counter.do(Issue(request, DocumentKind.CERTIFICATE, new_id()))
    assert isinstance(other, RequestRefusal)
    assert other.reason is RequestRefusalReason.ALREADY_ISSUED
    copied = await counter.do(Copy(request, DocumentKind.CERTIFICATE, new_id()))
    assert isinstance(copied, Pdf)
    assert (copied.number, copied.copy) == (original.number, 1)
    listed = await counter.do(ListIssued(request))
    assert isinstance(listed, IssuedRead)
    assert [(each.kind, each.number, each.copies) for each in listed.documents] == [
        ("certificate", original.number, 1)
    ]
    assert await counter.do(ListIssued(new_request())) == NoRequest()


async def test_every_reason_why_there_is_no_file_is_told(kiosk: Device, counter: Device) -> None:
    request, _ = await kiosk.filed()
    certificate = DocumentKind.CERTIFICATE
    early = await counter.do(Issue(request, certificate, new_id()))
    assert early == NoFile(NoFileReason.NOTHING_TO_ISSUE)
    none = await counter.do(Copy(request, certificate, new_id()))
    assert none == NoFile(NoFileReason.NOTHING_ISSUED)
    assert await counter.do(ReadFile(request, certificate)) == NoFile(NoFileReason.ON_PAPER)
    unknown = await counter.do(Issue(new_request(), certificate, new_id()))
    assert unknown == NoRequest()


async def test_a_slip_names_who_was_given_what(kiosk: Device, counter: Device) -> None:
    request = await approved(kiosk, counter)
    assert isinstance(await counter.do(Issue(request, DocumentKind.CERTIFICATE, new_id())), Pdf)
    receiver = DocumentReceiver("N 123 456")
    answer = await counter.do(Issue(request, DocumentKind.HAND_OVER_SLIP, new_id(), receiver))
    assert isinstance(answer, Pdf | NoFile), answer


async def test_what_is_delivered_electronically_is_read_and_collected(
    hall: Hall, kiosk: Device
) -> None:
    request, secret = await drafted(kiosk)
    submit = Give(request, SubmitRequest(0, Delivery.ELECTRONIC))
    assert isinstance(await kiosk.do(ByReceipt(secret, submit)), RequestRead)
    parts = hall.services.requests.progress
    await parts.once(frozenset({request}))
    issued = await kiosk.do(ByReceipt(secret, Issue(request, DocumentKind.CERTIFICATE, new_id())))
    assert isinstance(issued, Pdf)
    mine = await kiosk.do(ByReceipt(secret, ReadFile(request, DocumentKind.CERTIFICATE)))
    assert mine == issued
    collected = await kiosk.do(ByReceipt(secret, Collected(request)))
    assert isinstance(collected, RequestRead)
    assert collected.view.state.stage is RequestStage.HANDED_OVER
