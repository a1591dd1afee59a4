# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding requests by a card, and those of the same applicant, by the real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from common.domain.identifiers import RequestId
from common.domain.request.commands import Withdraw
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import NoRequest, RequestRead
from common.sync.request_desk import Give
from common.sync.request_search import (
    OfCard,
    OthersOf,
    SeveralFound,
    Standings,
    StandingsOfCard,
    Theirs,
)
from tests.common.sync.request_kit import FEE, Device, new_request
from tests.fakes import FakeClock
from tests.server.requests.hall import Hall, open_hall

CARD = ("N0012345", "01234567890")


@pytest_asyncio.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    """A server."""
    async with open_hall(tmp_path / "server", FakeClock()) as hall:
        yield hall


@pytest.fixture
def kiosk(hall: Hall) -> Device:
    """A kiosk of the office."""
    return Device(hall.device("kiosk-a"))


@pytest_asyncio.fixture
async def counter(hall: Hall) -> Device:
    """A counter at which Rima has signed in."""
    return Device(await hall.clerk("rima"))


async def ended(counter: Device, request: RequestId) -> RequestId:
    """The request, once it has been withdrawn."""
    assert isinstance(await counter.do(Give(request, Withdraw())), RequestRead)
    return request


async def opened(counter: Device) -> list[RequestId]:
    """Which requests the card brings up."""
    match await counter.do(OfCard(CARD)):
        case RequestRead(view):
            return [view.state.id]
        case SeveralFound(requests):
            return [each.id for each in requests]
        case other:
            assert other == NoRequest()
            return []


async def test_a_card_opens_what_is_under_way_and_only_otherwise_what_has_ended(
    kiosk: Device, counter: Device
) -> None:
    assert await opened(counter) == []
    first, _ = await kiosk.filed()
    second, _ = await kiosk.filed()
    assert await opened(counter) == [second, first]
    await ended(counter, second)
    assert await opened(counter) == [first]
    await ended(counter, first)
    assert await opened(counter) == [second, first]


async def test_the_others_of_an_applicant_are_listed_for_a_clerk(
    kiosk: Device, counter: Device
) -> None:
    first, _ = await kiosk.filed()
    second, _ = await kiosk.filed()
    theirs = await counter.do(OthersOf(second))
    assert isinstance(theirs, Theirs)
    assert ([each.id for each in theirs.requests], theirs.more) == ([first], False)
    assert isinstance(await kiosk.do(OthersOf(second)), Denied)
    assert isinstance(await counter.do(OthersOf(new_request())), Denied)
    counter.cut = True
    assert isinstance(await counter.do(OthersOf(second)), Unreachable)


async def test_a_kiosk_shows_by_card_how_each_request_stands(
    kiosk: Device, counter: Device
) -> None:
    assert await kiosk.do(StandingsOfCard(CARD)) == Standings((), ())
    first, _ = await kiosk.filed()
    second, _ = await kiosk.filed()
    await ended(counter, second)
    told = await kiosk.do(StandingsOfCard(CARD))
    assert isinstance(told, Standings)
    assert [each.id for each in told.requests] == [first, second]
    assert [(each.stage, each.to_pay) for each in told.statuses] == [
        ("fee_due", FEE),
        ("withdrawn", 0),
    ]
    kiosk.cut = True
    assert isinstance(await kiosk.do(StandingsOfCard(CARD)), Unreachable)
