# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server does without being asked, in one process with a clock that is set."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from common.domain.identifiers import OfficeId
from common.storage.system import UuidIds
from common.wire.events import Position
from server.composition import compose
from server.installation import install, update
from server.sequencer.jobs import CarryOut
from server.services import Services
from server.storage import answers, personal
from server.storage.opening import Database, database_of
from tests.fakes import FakeClock
from tests.server.desk import Desk, accepted
from tests.server.kept import kept_by
from tests.server.office import OFFICE_ID, an_office

NORTH = OfficeId(OFFICE_ID)


@pytest.fixture
def data(database: Database) -> Path:
    """A folder with an office set up."""
    install(database.folder, an_office())
    return database.folder


@pytest_asyncio.fixture
async def services(data: Path, clock: FakeClock) -> AsyncIterator[Services]:
    """A server without HTTP, after its first maintenance."""
    services = compose(data, clock, UuidIds())
    services.sequencer.start()
    await services.maintenance.once()
    yield services
    await services.sequencer.stop()
    services.passwords.close()
    services.reader.close()


async def keys(services: Services) -> dict[date, bytes]:
    """The day keys in the database."""
    return await services.reader.read(lambda connection: personal.keys(connection, NORTH))


async def issue(services: Services, desk: Desk) -> CarryOut:
    """A command that issues a ticket, carried out."""
    job = desk.issuing()
    reply = await services.sequencer.decide(job)
    assert accepted(reply)
    return job


async def test_the_day_is_open_before_anybody_asks(services: Services, clock: FakeClock) -> None:
    assert services.sequencer.standing(NORTH).state.day == clock.now().date()


async def test_the_day_turns_on_time_though_nobody_asks(
    services: Services, clock: FakeClock
) -> None:
    clock.advance(timedelta(days=1))
    await services.maintenance.once()
    standing = services.sequencer.standing(NORTH)
    assert standing.state.day == clock.now().date()
    assert standing.day_start == Position(1, standing.head.seq - 1)


async def test_the_day_after_a_days_key_is_destroyed_in_every_file(
    services: Services, clock: FakeClock, data: Path
) -> None:
    before = await keys(services)
    gone = before[clock.now().date()]
    clock.advance(timedelta(days=1))
    await services.maintenance.once()
    after = await keys(services)
    assert min(after) == clock.now().date()
    assert len(after) == 8
    assert set(after.items()) & set(before.items()) == set(list(before.items())[1:])
    kept = kept_by(database_of(data))
    assert gone not in kept
    assert after[min(after)] in kept


async def test_maintenance_twice_on_a_day_changes_nothing(services: Services) -> None:
    before = await keys(services)
    head = services.sequencer.standing(NORTH).head
    await services.maintenance.once()
    assert await keys(services) == before
    assert services.sequencer.standing(NORTH).head == head


async def test_a_changed_office_is_decided_by_at_once(services: Services, data: Path) -> None:
    update(data, an_office(counters=3))
    assert services.sequencer.standing(NORTH).office == an_office(counters=2)
    await services.maintenance.once()
    assert services.sequencer.standing(NORTH).office == an_office(counters=3)
    assert services.registry.offices()[NORTH].stored.office == an_office(counters=3)


async def test_an_office_that_is_added_while_the_server_runs_is_served(
    services: Services, data: Path
) -> None:
    install(data, an_office(office="south"))
    await services.maintenance.once()
    south = OfficeId("south")
    assert services.sequencer.standing(south).head.seq == 1
    assert len(await services.reader.read(lambda c: personal.keys(c, south))) == 8


async def test_answers_are_forgotten_the_day_after_tomorrow(
    services: Services, clock: FakeClock, data: Path
) -> None:
    desk = Desk(data, clock, source=9)
    job = await issue(services, desk)

    async def kept() -> set[str]:
        found = await services.reader.read(lambda c: answers.kept(c, NORTH, Position()))
        return {each.command for each in found}

    assert await kept() == {job.message.id}
    clock.advance(timedelta(days=1))
    await services.maintenance.once()
    first = await services.sequencer.decide(job)
    assert accepted(first)
    clock.advance(timedelta(days=1))
    await services.maintenance.once()
    assert await kept() == set()
    desk.close()


async def test_what_is_asked_of_a_stopped_sequencer_is_to_be_asked_again(
    data: Path, clock: FakeClock
) -> None:
    services = compose(data, clock, UuidIds())
    desk = Desk(data, clock, source=9)
    assert (await services.sequencer.decide(desk.issuing())).status == 503
    services.sequencer.start()
    last = asyncio.create_task(services.sequencer.decide(desk.issuing()))
    await asyncio.sleep(0)
    await services.sequencer.stop()
    assert (await last).status == 200
    assert (await services.sequencer.decide(desk.issuing())).status == 503
    assert len(desk.entries()) == 2
    desk.close()
    services.passwords.close()
    services.reader.close()
