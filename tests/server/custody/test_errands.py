# SPDX-License-Identifier: GPL-3.0-or-later
"""What holders are to be told of money is kept until they know, however long the line is dead."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from functools import partial

import pytest_asyncio

from common.domain.identifiers import CENTRE, CommandId, OfficeId, PaymentId, RequestId
from common.domain.request.commands import RefundPayment
from common.domain.request.refusals import RequestRefusalReason, deny
from common.wire.request_commands import RequestCommandMessage, encode_request_command
from server.custody.errands import Errands
from server.requests.asking import Asked, Settled
from server.requests.desk import RequestDesk
from server.requests.elsewhere import Found
from server.storage import offices, request_errands
from server.storage.offices import Sequenced
from server.storage.opening import Database
from server.storage.request_errands import Errand
from tests.fakes import FakeClock
from tests.server.requests.hall import IDS, Hall, open_hall

NORTH = OfficeId("north")


@dataclass(slots=True)
class Line:
    """A line to the holder, dead at first."""

    answer: Settled | None = None
    passed: list[Asked] = field(default_factory=list)

    async def pass_on(self, asked: Asked, _holder: OfficeId | None) -> Settled | None:
        """What the holder says."""
        self.passed.append(asked)
        return self.answer

    async def reaches(self, _office: OfficeId) -> bool:
        """Whether it is there."""
        return self.answer is not None

    async def by_id(self, _request: RequestId) -> Found | None:
        """Nothing is looked up here."""
        return None

    async def by_number(self, _number: str) -> Sequence[Found]:
        """Nothing is looked up here."""
        return ()


def desk_with(hall: Hall, line: Line) -> RequestDesk:
    """The desk of a server that has this line."""
    desk = hall.services.requests.desk
    return RequestDesk(desk.here, desk.sequencer, desk.reader, line)


async def waiting(hall: Hall) -> Sequence[Errand]:
    """What is still to be told."""
    return await hall.services.reader.read(partial(request_errands.some, limit=10))


@pytest_asyncio.fixture
async def hall(database: Database, clock: FakeClock) -> AsyncIterator[Hall]:
    """A server with one office."""
    async with open_hall(database.folder, clock) as hall:
        yield hall


async def test_an_errand_waits_for_the_line_and_is_run_once(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    request = RequestId((await clerk.start()).id)
    # The office gets a server of its own, which holds its requests from now on.
    held_there = partial(offices.set_sequenced, office=NORTH, sequenced=Sequenced.OFFICE)
    await hall.services.sequencer.store(held_there)
    id_ = CommandId(IDS.new())
    command = RefundPayment(PaymentId("paid"))
    text = encode_request_command(RequestCommandMessage(id_, command)).decode()
    errand = Errand(id_, request, NORTH, None, text)
    await hall.services.sequencer.store(
        partial(request_errands.add, errand=errand, now=hall.clock.now())
    )
    line = Line()
    errands = Errands(desk_with(hall, line))
    await errands.once()
    assert len(line.passed) == 1
    assert await waiting(hall) == [errand]
    line.answer = deny(RequestRefusalReason.ALREADY_REFUNDED)
    await errands.once()
    asked = line.passed[-1]
    assert (asked.id, asked.request, asked.command) == (id_, request, command)
    assert asked.origin.office == CENTRE
    assert await waiting(hall) == []
    await errands.once()
    assert len(line.passed) == 2
