# SPDX-License-Identifier: GPL-3.0-or-later
"""Two processes of one server, on one database: a request has one log, and a number one owner."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest_asyncio

from common.domain.catalogue import Delivery
from common.domain.commands import Role
from common.domain.identifiers import ClerkId, CommandId, DeviceId, Language, RequestId, ServiceCode
from common.domain.request.commands import Approve, RequestCommand, StartRequest, StartReview
from common.domain.request.commands import SubmitRequest as Submit
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.refusals import RequestRefusal
from server.requests.asking import Asked, Carried, Outcome
from server.services import Services
from tests.server.requests.hall import IDS, NORTH, Hall, open_rival


@pytest_asyncio.fixture
async def rival(hall: Hall) -> AsyncIterator[Services]:
    """Another server on the database of ``hall``."""
    async with open_rival(hall) as services:
        yield services


def asked(request: str, command: RequestCommand, clerk: str = "rima") -> Asked:
    """A command of a clerk's."""
    who = RequestOrigin(ActorKind.CLERK, NORTH, Channel.COUNTER, ClerkId(clerk), Role.CLERK)
    id_ = CommandId(IDS.new())
    return Asked(RequestId(request), id_, command, who, NORTH, DeviceId(f"counter-{clerk}"))


def begin(request: str, service: str = "deferment") -> Asked:
    """The command that begins a request."""
    return asked(request, StartRequest(ServiceCode(service), Language("en")))


async def test_numbers_are_given_once_by_two_processes_at_once(hall: Hall, rival: Services) -> None:
    desks = (hall.services.requests.desk, rival.requests.desk)
    outcomes = await asyncio.gather(*(desks[n % 2].give(begin(IDS.new())) for n in range(20)))
    numbers = [each.state.number for each in outcomes if isinstance(each, Carried)]
    assert sorted(numbers) == [f"F-2026-{n:06d}" for n in range(1, 21)]


async def test_of_two_who_decide_at_once_one_decides_after_the_other(
    hall: Hall, rival: Services
) -> None:
    here, there = hall.services.requests.desk, rival.requests.desk
    clerk, request = await hall.clerk("rima"), IDS.new()
    await here.give(begin(request))
    await clerk.save(request, {"national_number": "01234567890"})
    await here.give(asked(request, Submit(0, Delivery.COUNTER)))
    await here.give(asked(request, StartReview()))
    outcomes: list[Outcome] = await asyncio.gather(
        *(
            desk.give(asked(request, Approve(), clerk))
            for desk, clerk in ((here, "rima"), (there, "rima"), (here, "omar"), (there, "omar"))
        )
    )
    assert sum(isinstance(each, Carried) for each in outcomes) == 2
    assert sum(isinstance(each, RequestRefusal) for each in outcomes) == 2
    opened = await there.open(RequestId(request))
    assert opened is not None
    types = [each.type for each in opened.entries]
    assert types[-2:] == ["first_approved", "approved"]
    assert [each.seq for each in opened.entries] == list(range(1, len(types) + 1))


async def test_one_command_sent_to_both_is_carried_out_once(hall: Hall, rival: Services) -> None:
    command = begin(IDS.new())
    first, second = await asyncio.gather(
        hall.services.requests.desk.give(command), rival.requests.desk.give(command)
    )
    assert isinstance(first, Carried)
    assert first == second
