# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done about requests while the server is away: kept sealed, sent in order, told."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum, auto
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest
import pytest_asyncio

from common.domain.catalogue import Delivery
from common.domain.identifiers import ClerkId, DeviceId, FieldCode, RequestId, TicketId
from common.domain.request.commands import (
    StartRequest,
    SubmitRequest,
    TakeDocument,
    TieTicket,
    Withdraw,
)
from common.domain.request.refusals import RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.storage.kept import Kept
from common.storage.settings import DATABASE_FILE
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.sync.announcer import Announcer
from common.sync.answers import Unreachable
from common.sync.clock_offset import CorrectedClock
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.request_answers import LastKnown, NoRequest, RequestRead
from common.sync.request_desk import Give, Known, Numbered, OfTicket
from common.sync.request_drawer import Drawer
from common.sync.request_forms import Begin, Begun, Save, Saved
from common.sync.request_keeping import (
    DraftRead,
    OrKeep,
    PutAway,
    PutAwayDone,
    ReadDraft,
    Waits,
)
from common.sync.request_kept import KeptListed, ListKept
from common.sync.request_line import ByReceipt, Line
from common.sync.request_sending import Round, send_waiting
from common.sync.request_waiting import WaitingRequests
from common.sync.view import SettledEnd, View
from common.wire.request_messages import AnswersMessage
from tests.common.sync.request_kit import (
    ARABIC,
    FEE,
    LEILA,
    PASSPORT,
    PHOTO,
    Device,
    new_id,
    new_request,
)
from tests.fakes import FakeClock
from tests.server.requests.hall import Hall, Seat, open_hall
from tests.server.requests.sample import a_requesting_office

RIMA, OMAR = ClerkId("rima"), ClerkId("omar")
SUBMIT = SubmitRequest(FEE, Delivery.COUNTER)


class Fate(Enum):
    """How the line is while a command is given."""

    WELL = auto()
    REPLY_LOST = auto()
    AWAY = auto()


@dataclass
class Desk:
    """A device with a store, which can be started again, and a line that can be cut."""

    seat: Seat
    folder: Path
    clock: FakeClock
    clerk: ClerkId | None
    line: Device = field(init=False)
    store: DeviceStore = field(init=False)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Begin with what is on the disk."""
        self.store = DeviceStore(self.folder / DATABASE_FILE, self.clock)
        self.knowledge = Knowledge(DeviceId("counter-1"), Announcer())
        self.knowledge.show(office=a_requesting_office())
        corrected = CorrectedClock(self.clock)
        keeper = Keeper(self.store)
        kept = keeper.open()
        assert isinstance(kept, Kept), kept
        self.waiting = WaitingRequests(self.knowledge, self.store, keeper, corrected)
        self.waiting.take_up(kept)
        drawer = Drawer(self.waiting, self.store.requests, corrected.now)
        self.line = Device(self.seat, clerk=self.clerk, drawer=drawer)

    def restart(self) -> None:
        """The power is lost."""
        self.store.close()
        self.start()

    def cut(self) -> None:
        """The server is away, and the device does not know that yet."""
        self.line.cut = True

    async def send(self) -> Round:
        """The server is back, and what waits is sent."""
        self.line.cut = self.line.away = False
        assert self.line.drawer is not None
        return await self.line.do(Send(self.line.drawer))

    @property
    def view(self) -> View:
        """What a screen sees."""
        return self.knowledge.view

    @property
    def waits(self) -> list[str]:
        """What waits."""
        return [each.type for each in self.view.requests_waiting]

    @property
    def ends(self) -> list[tuple[str, SettledEnd]]:
        """What became of what has waited."""
        return [(each.type, each.end) for each in self.view.requests_settled]

    def on_disk(self) -> bytes:
        """All that is in the device's folder."""
        return b"".join(each.read_bytes() for each in self.folder.rglob("*") if each.is_file())


@dataclass(frozen=True)
class Send:
    """Send what waits."""

    drawer: Drawer

    def put(self, line: Line) -> Round:
        return send_waiting(line, self.drawer)


@pytest.fixture
def clock() -> FakeClock:
    """The time at the server and at the device."""
    return FakeClock()


@pytest_asyncio.fixture
async def hall(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Hall]:
    """A server with one office."""
    async with open_hall(tmp_path / "server", clock) as hall:
        yield hall


@pytest_asyncio.fixture
async def counter(hall: Hall, tmp_path: Path, clock: FakeClock) -> AsyncIterator[Desk]:
    """A counter at which Rima has signed in."""
    desk = Desk(await hall.clerk("rima"), tmp_path / "counter", clock, RIMA)
    yield desk
    desk.store.close()


@pytest.fixture
def kiosk(hall: Hall, tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """A kiosk."""
    desk = Desk(hall.device("kiosk-a"), tmp_path / "kiosk", clock, None)
    yield desk
    desk.store.close()


async def draft(desk: Desk, answers: AnswersMessage = LEILA) -> RequestId:
    """A request that is begun, answered and sent while the server is away."""
    request = new_request()
    assert await desk.line.do(OrKeep(Begin(request, PASSPORT, ARABIC))) == Waits()
    assert await desk.line.do(OrKeep(Save(request, new_id(), 0, answers))) == Waits(1)
    assert await desk.line.do(OrKeep(Give(request, SUBMIT, new_id()))) == Waits()
    return request


async def state_of(desk: Desk, request: RequestId) -> RequestRead:
    """How the request stands at the server."""
    read = await desk.line.do(Known(request))
    assert isinstance(read, RequestRead), read
    return read


async def test_with_the_server_there_nothing_waits(counter: Desk) -> None:
    request = new_request()
    begun = await counter.line.do(OrKeep(Begin(request, PASSPORT, ARABIC)))
    assert isinstance(begun, Begun)
    saved = await counter.line.do(OrKeep(Save(request, new_id(), 0, LEILA)))
    assert isinstance(saved, Saved)
    assert counter.waits == []


async def test_a_request_begun_off_line_is_filed_once_the_server_is_back(counter: Desk) -> None:
    counter.cut()
    request = await draft(counter)
    assert counter.waits == ["start_request", "save_answers", "submit_request"]
    assert {each.clerk for each in counter.view.requests_waiting} == {RIMA}
    assert await counter.send() is Round.DONE
    found = await state_of(counter, request)
    assert found.view.state.stage is RequestStage.FEE_DUE
    assert counter.waits == []
    assert {end for _, end in counter.ends} == {SettledEnd.SENT}
    assert {each.number for each in counter.view.requests_settled} == {found.view.state.number}
    assert {each.clerk for each in found.view.entries} == {RIMA}


async def test_it_survives_the_loss_of_power_and_is_never_in_clear_on_the_disk(
    counter: Desk,
) -> None:
    counter.cut()
    request = await draft(counter)
    for _ in range(2):
        counter.restart()
        assert counter.waits == ["start_request", "save_answers", "submit_request"]
        assert b"Leila" not in counter.on_disk()
        assert b"01234567890" not in counter.on_disk()
    assert await counter.send() is Round.DONE
    assert (await state_of(counter, request)).view.state.stage is RequestStage.FEE_DUE
    counter.restart()
    assert (counter.waits, counter.ends) == ([], [])


async def test_what_waits_can_be_gone_on_with(counter: Desk) -> None:
    counter.cut()
    request = await draft(counter)
    counter.restart()
    counter.cut()
    read = await counter.line.do(ReadDraft(request))
    assert isinstance(read, DraftRead)
    assert read.start is not None
    assert (read.start.service, read.answers, read.revision) == (PASSPORT, LEILA, 1)
    assert read.commands == (SUBMIT,)
    assert "Leila" not in repr(read)
    assert await counter.line.do(ReadDraft(new_request())) == NoRequest()


async def test_a_clerk_finds_what_they_have_left_and_nobody_else_does(counter: Desk) -> None:
    known = new_request()
    assert isinstance(await counter.line.do(Begin(known, PASSPORT, ARABIC)), Begun)
    read = await state_of(counter, known)
    counter.cut()
    begun = await draft(counter)
    assert await counter.line.do(OrKeep(Save(known, new_id(), 0, LEILA))) == Waits(1)
    unknown = new_request()
    await counter.line.do(OrKeep(Give(unknown, Withdraw(), new_id())))
    counter.restart()
    counter.cut()
    listed = await counter.line.do(ListKept())
    assert isinstance(listed, KeptListed)
    first, second = listed.requests
    assert (first.request, first.known) == (begun, StartRequest(PASSPORT, ARABIC, None))
    assert (first.draft.answers, first.draft.revision) == (LEILA, 1)
    assert (second.request, second.known) == (known, read.view)
    assert second.at == counter.clock.now()
    counter.line.clerk = OMAR
    assert await counter.line.do(ListKept()) == KeptListed(())
    assert await counter.line.do(ReadDraft(begun)) == NoRequest()
    counter.line.drawer = None
    assert await counter.line.do(ListKept()) == KeptListed(())


async def test_of_answers_that_wait_only_the_last_are_sent(counter: Desk) -> None:
    request = new_request()
    assert isinstance(await counter.line.do(Begin(request, PASSPORT, ARABIC)), Begun)
    counter.line.away = True
    revision = 0
    for name in ("L", "Le", "Leila"):
        answers = {**LEILA, FieldCode("name"): name}
        kept = await counter.line.do(OrKeep(Save(request, new_id(), revision, answers)))
        assert isinstance(kept, Waits)
        assert kept.revision is not None
        revision = kept.revision
    assert counter.waits == ["save_answers"]
    assert revision == 1
    assert await counter.send() is Round.DONE
    assert (await state_of(counter, request)).view.state.revision == 1


async def test_answers_that_may_have_arrived_are_not_changed_any_more(counter: Desk) -> None:
    request = new_request()
    assert isinstance(await counter.line.do(Begin(request, PASSPORT, ARABIC)), Begun)
    counter.line.lost = 2
    assert await counter.line.do(OrKeep(Save(request, new_id(), 0, LEILA))) == Waits(1)
    layla = {**LEILA, FieldCode("name"): "Layla"}
    assert await counter.line.do(OrKeep(Save(request, new_id(), 1, layla))) == Waits(2)
    assert counter.waits == ["save_answers"] * 2
    assert await counter.send() is Round.DONE
    assert {end for _, end in counter.ends} == {SettledEnd.SENT}
    assert (await state_of(counter, request)).view.state.revision == 2


async def test_the_same_command_waits_once(counter: Desk) -> None:
    counter.cut()
    begin = OrKeep(Begin(new_request(), PASSPORT, ARABIC))
    assert await counter.line.do(begin) == Waits()
    assert await counter.line.do(begin) == Waits()
    assert counter.waits == ["start_request"]


async def test_what_may_have_arrived_before_the_line_broke_is_done_once(counter: Desk) -> None:
    request = new_request()
    counter.line.lost = 2
    assert await counter.line.do(OrKeep(Begin(request, PASSPORT, ARABIC))) == Waits()
    assert await counter.send() is Round.DONE
    assert len((await state_of(counter, request)).view.entries) == 1
    take = Give(request, TakeDocument(PHOTO), new_id())
    counter.line.lost = 2
    assert await counter.line.do(OrKeep(take)) == Waits()
    # The answer to what is sent late is lost as well.
    counter.line.lost = 2
    assert await counter.send() is Round.BROKEN_OFF
    assert counter.waits == ["take_document"]
    assert await counter.send() is Round.DONE
    assert len((await state_of(counter, request)).view.entries) == 2
    assert {end for _, end in counter.ends} == {SettledEnd.SENT}


async def test_however_the_line_fails_each_command_is_carried_out_once_and_in_order(
    counter: Desk,
) -> None:
    for fates in product(Fate, repeat=3):
        request, save, submit = new_request(), new_id(), new_id()
        tasks: tuple[OrKeep[Any], ...] = (
            OrKeep(Begin(request, PASSPORT, ARABIC)),
            OrKeep(Save(request, save, 0, LEILA)),
            OrKeep(Give(request, SUBMIT, submit)),
        )
        for task, fate in zip(tasks, fates, strict=True):
            counter.line.away = fate is Fate.AWAY
            counter.line.lost = 2 if fate is Fate.REPLY_LOST else 0
            answer = await counter.line.do(task)
            assert isinstance(answer, Waits | Begun | Saved | RequestRead), (fates, answer)
        counter.restart()
        counter.line.lost = 1
        assert await counter.send() is Round.DONE, fates
        assert counter.waits == [], fates
        found = await state_of(counter, request)
        causes = list(dict.fromkeys(each.cause for each in found.view.entries))
        assert causes == [request, save, submit], fates
        assert found.view.state.stage is RequestStage.FEE_DUE


async def test_nothing_overtakes_what_waits(counter: Desk) -> None:
    counter.cut()
    request = new_request()
    await counter.line.do(OrKeep(Begin(request, PASSPORT, ARABIC)))
    counter.line.cut = False
    late = await counter.line.do(OrKeep(Save(request, new_id(), 0, LEILA)))
    assert late == Waits(1)
    assert await counter.send() is Round.DONE
    assert (await state_of(counter, request)).view.state.revision == 1


async def test_a_refusal_is_told_and_what_was_to_follow_is_not_sent(counter: Desk) -> None:
    request = new_request()
    assert isinstance(await counter.line.do(Begin(request, PASSPORT, ARABIC)), Begun)
    counter.cut()
    await counter.line.do(OrKeep(Save(request, new_id(), 0, LEILA)))
    await counter.line.do(OrKeep(Give(request, SUBMIT, new_id())))
    counter.line.cut = False
    # Meanwhile somebody else has changed the answers.
    elsewhere = {**LEILA, FieldCode("name"): "Layla"}
    assert isinstance(await counter.line.do(Save(request, new_id(), 0, elsewhere)), Saved)
    assert await counter.send() is Round.DONE
    assert counter.ends == [
        ("save_answers", SettledEnd.REFUSED),
        ("submit_request", SettledEnd.EARLIER_REFUSED),
    ]
    refused = counter.view.requests_settled[0]
    assert refused.refusal is not None
    assert refused.refusal.reason is RequestRefusalReason.ANSWERS_CHANGED
    assert (await state_of(counter, request)).view.state.stage is RequestStage.DRAFT
    # What was typed is not lost before the clerk has read that.
    counter.restart()
    assert len(counter.ends) == 2
    mine = await counter.line.do(ReadDraft(request))
    assert isinstance(mine, DraftRead)
    assert mine.answers == LEILA
    for each in counter.view.requests_settled:
        assert await counter.line.do(PutAway(each.id)) == PutAwayDone()
    assert counter.ends == []
    assert await counter.line.do(ReadDraft(request)) == NoRequest()


async def test_a_refusal_of_one_request_holds_no_other_up(counter: Desk) -> None:
    counter.cut()
    bad = await draft(counter, {FieldCode("shoe_size"): "38"})
    good = await draft(counter)
    assert await counter.send() is Round.DONE
    assert (await state_of(counter, good)).view.state.stage is RequestStage.FEE_DUE
    told = {each.type: each for each in counter.view.requests_settled if each.request == bad}
    assert told["save_answers"].code == "answers_unkeepable"
    assert told["submit_request"].end is SettledEnd.EARLIER_REFUSED


async def test_only_who_gave_a_command_has_it_sent(hall: Hall, counter: Desk) -> None:
    counter.cut()
    request = await draft(counter)
    omar = await hall.clerk("omar", 2)
    counter.line.clerk, counter.line.seat = OMAR, omar
    assert await counter.send() is Round.DONE
    assert len(counter.waits) == 3
    assert isinstance(await counter.line.do(Known(request)), NoRequest)


async def test_what_waits_at_a_kiosk_goes_by_the_secret_of_its_receipt(kiosk: Desk) -> None:
    kiosk.cut()
    request = await draft(kiosk)
    kiosk.line.cut, kiosk.line.lost = False, 0
    # The line breaks in the middle: the secret is asked for anew.
    kiosk.line.breaks_after = 2
    assert await kiosk.send() is Round.BROKEN_OFF
    assert "start_request" in kiosk.waits
    kiosk.restart()
    assert await kiosk.send() is Round.DONE
    assert kiosk.waits == []
    again = await kiosk.line.do(Begin(request, PASSPORT, ARABIC))
    assert isinstance(again, Begun)
    assert again.state.stage is RequestStage.FEE_DUE


async def test_a_ticket_that_a_kiosk_gives_off_line_leads_to_its_request_later(
    kiosk: Desk, counter: Desk
) -> None:
    begun = await kiosk.line.do(Begin(new_request(), PASSPORT, ARABIC))
    assert isinstance(begun, Begun)
    kiosk.cut()
    ticket = TicketId("2026-03-02.PA001")
    tie = OrKeep(Give(begun.state.id, TieTicket(ticket), new_id()))
    assert await kiosk.line.do(ByReceipt(begun.secret, tie)) == Waits()
    assert ticket.encode() not in kiosk.on_disk()
    kiosk.restart()
    assert await kiosk.send() is Round.DONE
    found = await counter.line.do(OfTicket(ticket))
    assert isinstance(found, RequestRead)
    assert found.view.state.number == begun.state.number


async def test_a_kiosk_goes_on_off_line_with_what_it_began_on_line(kiosk: Desk) -> None:
    request = new_request()
    begun = await kiosk.line.do(OrKeep(Begin(request, PASSPORT, ARABIC)))
    assert isinstance(begun, Begun)
    kiosk.cut()
    kept = await kiosk.line.do(ByReceipt(begun.secret, OrKeep(Save(request, new_id(), 0, LEILA))))
    assert kept == Waits(1)
    assert begun.secret.encode() not in kiosk.on_disk()
    assert await kiosk.send() is Round.DONE
    now = await kiosk.line.do(ByReceipt(begun.secret, Known(request)))
    assert isinstance(now, RequestRead)
    assert now.view.state.revision == 1


async def test_after_the_business_day_it_is_erased_and_told(
    counter: Desk, clock: FakeClock
) -> None:
    counter.cut()
    request = await draft(counter)
    sealed = [counter.store.requests.sealed(each.id) for each in counter.view.requests_waiting]
    clock.advance(timedelta(days=1))
    counter.waiting.tick()
    assert counter.waits == []
    assert {end for _, end in counter.ends} == {SettledEnd.EXPIRED}
    assert await counter.line.do(ReadDraft(request)) == NoRequest()
    counter.restart()
    assert {end for _, end in counter.ends} == {SettledEnd.EXPIRED}
    clock.advance(timedelta(days=7))
    counter.restart()
    assert counter.ends == []
    counter.store.close()
    left = counter.on_disk()
    assert not [each for each in sealed if isinstance(each, bytes) and each in left]
    counter.start()


async def test_it_is_erased_also_where_the_device_was_off_over_night(
    counter: Desk, clock: FakeClock
) -> None:
    counter.cut()
    await draft(counter)
    clock.advance(timedelta(days=2))
    counter.restart()
    assert {end for _, end in counter.ends} == {SettledEnd.EXPIRED}


async def test_the_last_known_state_is_shown_with_its_age(counter: Desk, clock: FakeClock) -> None:
    request, ticket = new_request(), TicketId("2026-11-22.PA017")
    begun = await counter.line.do(Begin(request, PASSPORT, ARABIC, ticket))
    assert isinstance(begun, Begun)
    seen = await state_of(counter, request)
    clock.advance(600)
    counter.restart()
    counter.cut()
    for task in (Known(request), Numbered(begun.state.number), OfTicket(ticket)):
        assert await counter.line.do(task) == LastKnown(seen.view)
    assert seen.view.known_at < clock.now()
    for unknown in (Known(new_request()), Numbered("D-2026-999999")):
        assert await counter.line.do(unknown) == Unreachable()
    assert begun.state.number.encode() not in counter.on_disk()
    clock.advance(timedelta(days=1))
    counter.waiting.tick()
    assert await counter.line.do(Known(request)) == Unreachable()


async def test_whoever_comes_next_to_a_kiosk_is_shown_nothing_of_the_one_before(
    kiosk: Desk,
) -> None:
    request = new_request()
    begun = await kiosk.line.do(Begin(request, PASSPORT, ARABIC))
    assert isinstance(begun, Begun)
    known = ByReceipt(begun.secret, Known(request))
    assert isinstance(await kiosk.line.do(known), RequestRead)
    kiosk.cut()
    assert await kiosk.line.do(known) == Unreachable()


async def test_a_newer_look_takes_the_place_of_an_older_one(counter: Desk) -> None:
    request = new_request()
    await counter.line.do(Begin(request, PASSPORT, ARABIC))
    await state_of(counter, request)
    await counter.line.do(Give(request, Withdraw()))
    counter.restart()
    counter.cut()
    known = await counter.line.do(Known(request))
    assert isinstance(known, LastKnown)
    assert known.view.state.stage is RequestStage.WITHDRAWN


async def test_a_full_disk_is_told_and_nothing_is_said_to_wait(counter: Desk) -> None:
    counter.cut()
    counter.store.close()
    answer = await counter.line.do(OrKeep(Begin(new_request(), PASSPORT, ARABIC)))
    assert isinstance(answer, StoreTrouble)
    assert counter.waits == []
    counter.start()


async def test_what_is_sealed_for_one_request_opens_for_no_other(counter: Desk) -> None:
    counter.cut()
    await draft(counter)
    other = await draft(counter)
    rows = {each.request: each for each in counter.view.requests_waiting}
    assert len(rows) == 2
    drawer = counter.line.drawer
    assert drawer is not None
    first = counter.waiting.kept(next(iter(rows)))[0]
    moved = msgspec.structs.replace(first, request=other)
    assert drawer.content(moved) is None
    assert drawer.content(first) is not None


async def test_a_command_that_cannot_be_opened_is_told(counter: Desk) -> None:
    counter.cut()
    await draft(counter)
    counter.store.close()
    with closing(sqlite3.connect(counter.folder / DATABASE_FILE)) as damaging, damaging:
        damaging.execute("update request_keys set key = zeroblob(32)")
    counter.start()
    assert await counter.send() is Round.DONE
    assert counter.view.requests_settled[0].code == "unreadable"
