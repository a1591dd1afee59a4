# SPDX-License-Identifier: GPL-3.0-or-later
"""What devices ask about requests, and every end that it can come to; the server is real."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from common.domain.catalogue import Delivery
from common.domain.forms_answers import Wrong
from common.domain.identifiers import FieldCode, OfficeId, RequestId, ServiceCode, TicketId
from common.domain.request.commands import MoveCustody, SubmitRequest, TakeDocument, Withdraw
from common.domain.request.reasons import PaperReason
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import HeldElsewhere, NoRequest, OutOfReach, RequestRead
from common.sync.request_desk import AnswersRead, Give, Known, LookAt, Numbered, OfTicket
from common.sync.request_forms import (
    Begin,
    Begun,
    NotKept,
    Save,
    Saved,
)
from common.sync.request_line import ByReceipt, TryLater
from common.sync.request_status import (
    AskStatus,
    NoSuchRequest,
    StatusRead,
)
from common.wire.request_messages import LookReason
from tests.common.sync.request_kit import (
    ARABIC,
    EXTRACT,
    FEE,
    LEILA,
    PASSPORT,
    PHOTO,
    STATUS,
    Device,
    new_id,
    new_request,
)
from tests.fakes import FakeClock
from tests.server.requests.hall import Hall, open_hall


@pytest_asyncio.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    """A server with the offices north and south."""
    async with open_hall(tmp_path / "server", FakeClock(), ("north", "south")) as hall:
        yield hall


@pytest.fixture
def kiosk(hall: Hall) -> Device:
    """A kiosk of the office."""
    return Device(hall.device("kiosk-a"))


@pytest_asyncio.fixture
async def counter(hall: Hall) -> Device:
    """A counter at which Rima has signed in."""
    return Device(await hall.clerk("rima"))


def refused(answer: object) -> RequestRefusalReason:
    assert isinstance(answer, RequestRefusal), answer
    return answer.reason


async def test_a_request_is_begun_answered_and_sent_at_a_kiosk(kiosk: Device) -> None:
    request, ticket = new_request(), TicketId("2026-11-22.PA017")
    begun = await kiosk.do(Begin(request, PASSPORT, ARABIC, ticket))
    assert isinstance(begun, Begun)
    assert begun.state.number.startswith("D-")
    assert begun.state.ticket == ticket
    mine = begun.secret
    half = {FieldCode("name"): "Leila", FieldCode("national_number"): "12"}
    saved = await kiosk.do(ByReceipt(mine, Save(request, new_id(), 0, half)))
    assert isinstance(saved, Saved)
    assert [each.path for each in saved.problems] == [("national_number",)]
    again = await kiosk.do(ByReceipt(mine, Save(request, new_id(), saved.state.revision, LEILA)))
    assert isinstance(again, Saved)
    assert (again.state.revision, again.problems) == (2, ())
    looked = await kiosk.do(ByReceipt(mine, LookAt(request)))
    assert isinstance(looked, AnswersRead)
    assert (looked.answers.answers, looked.answers.fee) == (LEILA, FEE)
    assert looked.answers.documents == (PHOTO,)
    sent = await kiosk.do(ByReceipt(mine, Give(request, SubmitRequest(FEE, Delivery.COUNTER))))
    assert isinstance(sent, RequestRead)
    assert sent.view.state.stage is RequestStage.FEE_DUE


async def test_a_kiosk_without_the_receipt_may_touch_nothing(kiosk: Device) -> None:
    request, _ = await kiosk.begun()
    for task in (Known(request), LookAt(request), Give(request, Withdraw())):
        answer = await kiosk.do(task)
        assert isinstance(answer, Denied)
        assert answer.code == "receipt_needed"


async def test_wrong_secrets_are_slowed_down(kiosk: Device) -> None:
    request, _ = await kiosk.begun()
    answers = [await kiosk.do(ByReceipt("0000-0000-0000", Known(request))) for _ in range(12)]
    assert isinstance(answers[0], Denied)
    assert isinstance(answers[-1], TryLater)
    assert answers[-1].seconds > 0


async def test_a_lost_reply_to_a_beginning_gives_no_second_request(kiosk: Device) -> None:
    request = new_request()
    kiosk.lost = 1
    first = await kiosk.do(Begin(request, PASSPORT, ARABIC))
    kiosk.lost = 2
    assert await kiosk.do(Begin(request, PASSPORT, ARABIC)) == Unreachable()
    again = await kiosk.do(Begin(request, PASSPORT, ARABIC))
    assert isinstance(first, Begun)
    assert again == first
    next_one = await kiosk.do(Begin(new_request(), PASSPORT, ARABIC))
    assert isinstance(next_one, Begun)
    assert next_one.state.number.endswith("000002")


async def test_a_lost_reply_to_answers_keeps_them_once(kiosk: Device) -> None:
    request, secret = await kiosk.begun()
    save = ByReceipt(secret, Save(request, new_id(), 0, LEILA))
    kiosk.lost = 2
    assert await kiosk.do(save) == Unreachable()
    saved = await kiosk.do(save)
    assert isinstance(saved, Saved)
    assert saved.state.revision == 1


async def test_answers_that_somebody_else_changed_are_refused(kiosk: Device) -> None:
    request, secret = await kiosk.begun()
    await kiosk.do(ByReceipt(secret, Save(request, new_id(), 0, LEILA)))
    late = await kiosk.do(ByReceipt(secret, Save(request, new_id(), 0, LEILA)))
    assert refused(late) is RequestRefusalReason.ANSWERS_CHANGED


async def test_answers_that_belong_to_no_form_are_not_kept(kiosk: Device) -> None:
    request, secret = await kiosk.begun()
    answer = await kiosk.do(
        ByReceipt(secret, Save(request, new_id(), 0, {FieldCode("shoe_size"): "38"}))
    )
    assert isinstance(answer, NotKept)
    assert [(each.path, each.wrong) for each in answer.problems] == [
        (("shoe_size",), Wrong.UNKNOWN_FIELD)
    ]


async def test_a_changed_fee_is_refused(kiosk: Device) -> None:
    request, secret = await kiosk.begun()
    await kiosk.do(ByReceipt(secret, Save(request, new_id(), 0, LEILA)))
    cheaper = Give(request, SubmitRequest(FEE - 1, Delivery.COUNTER))
    assert refused(await kiosk.do(ByReceipt(secret, cheaper))) is RequestRefusalReason.FEE_CHANGED


async def test_a_service_that_is_not_offered_cannot_be_begun(kiosk: Device) -> None:
    answer = await kiosk.do(Begin(new_request(), ServiceCode("moon"), ARABIC))
    assert refused(answer) is RequestRefusalReason.OTHER_SERVICE


async def test_a_clerk_says_why_answers_are_looked_at(kiosk: Device, counter: Device) -> None:
    request, _ = await kiosk.filed()
    assert isinstance(await counter.do(LookAt(request)), Denied)
    looked = await counter.do(LookAt(request, LookReason.REVIEW))
    assert isinstance(looked, AnswersRead)
    assert looked.answers.answers == LEILA


async def test_a_request_is_found_by_number_and_by_ticket(kiosk: Device, counter: Device) -> None:
    request, ticket = new_request(), TicketId("2026-11-22.PA017")
    begun = await kiosk.do(Begin(request, PASSPORT, ARABIC, ticket))
    assert isinstance(begun, Begun)
    for task in (Numbered(begun.state.number), OfTicket(ticket), Known(request)):
        found = await counter.do(task)
        assert isinstance(found, RequestRead)
        assert found.view.state.id == request
    for nothing in (Numbered("D-2026-999999"), OfTicket(TicketId("x")), Known(new_request())):
        assert await counter.do(nothing) == NoRequest()


async def test_a_paper_is_taken_as_an_exception(kiosk: Device, counter: Device) -> None:
    request, _ = await kiosk.begun(STATUS)
    taken = await counter.do(Give(request, TakeDocument(EXTRACT, PaperReason.REGISTER_DOWN)))
    assert isinstance(taken, RequestRead)
    assert taken.view.state.documents[EXTRACT].exception is PaperReason.REGISTER_DOWN


async def test_the_same_command_is_carried_out_once(kiosk: Device, counter: Device) -> None:
    request, _ = await kiosk.begun()
    give = Give(request, TakeDocument(PHOTO), new_id())
    counter.lost = 1
    assert isinstance(await counter.do(give), RequestRead)
    assert isinstance(await counter.do(give), RequestRead)
    afresh = await counter.do(replace(give, id=None))
    assert refused(afresh) is RequestRefusalReason.DOCUMENT_IN_HAND


async def test_what_another_office_holds_is_shown_with_its_age(hall: Hall, kiosk: Device) -> None:
    request, _ = await kiosk.filed()
    south = Device(await hall.clerk("rima", office="south"))
    answer = await south.do(Give(request, Withdraw()))
    assert isinstance(answer, HeldElsewhere)
    assert answer.state.holder == "north"
    assert answer.refusal.reason is RequestRefusalReason.HELD_ELSEWHERE
    assert answer.age_s >= 0
    there = Give(request, MoveCustody(OfficeId("nowhere")))
    taken = await south.do(Give(request, MoveCustody(OfficeId("south"))))
    assert isinstance(taken, RequestRead)
    assert await south.do(there) == OutOfReach()


async def test_a_line_that_is_cut_is_told_and_nothing_is_tried_twice(kiosk: Device) -> None:
    kiosk.cut = True
    assert await kiosk.do(Begin(new_request(), PASSPORT, ARABIC)) == Unreachable()
    assert kiosk.asked == 0


async def test_number_and_secret_open_the_status(kiosk: Device) -> None:
    request, secret = await kiosk.filed()
    number = (await _read(kiosk, request, secret)).view.state.number
    told = await kiosk.do(AskStatus(number, secret.lower().replace("-", " ")))
    assert isinstance(told, StatusRead)
    assert (told.status.stage, told.status.to_pay) == (RequestStage.FEE_DUE, FEE)
    assert await kiosk.do(AskStatus(number, "0000-0000-0000")) == NoSuchRequest()
    assert await kiosk.do(AskStatus("D-2026-999999", secret)) == NoSuchRequest()


async def test_nothing_personal_is_in_what_a_log_might_show(kiosk: Device) -> None:
    request, secret = await kiosk.begun()
    task = ByReceipt(secret, Save(request, new_id(), 0, LEILA))
    assert "Leila" not in repr(task)
    assert secret not in repr(task)
    await kiosk.do(task)
    assert "Leila" not in repr(await kiosk.do(ByReceipt(secret, LookAt(request))))


async def _read(device: Device, request: RequestId, secret: str) -> RequestRead:
    read = await device.do(ByReceipt(secret, Known(request)))
    assert isinstance(read, RequestRead)
    return read
