# SPDX-License-Identifier: GPL-3.0-or-later
"""Old business days leave the log, whole, from its beginning, and never the last two."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, timedelta

import msgspec
import pytest
import pytest_asyncio

from common.domain.identifiers import OfficeId
from common.storage.system import UuidIds
from common.wire.events import LogEntry, Position
from server import retention
from server.backup.verifying import verify
from server.composition import compose
from server.configuration import SERVER_FILE
from server.installation import install
from server.retention import Retention
from server.services import Services
from server.storage.opening import Database, database_of
from tests.fakes import FakeClock
from tests.server.desk import Desk
from tests.server.office import OFFICE_ID, an_office

NORTH = OfficeId(OFFICE_ID)
DAYS = 5


@pytest.fixture
def desk(database: Database, clock: FakeClock) -> Desk:
    """A log of five business days with three tickets on each."""
    install(database.folder, an_office())
    desk = Desk(database.folder, clock)
    for day in range(DAYS):
        if day:
            clock.advance(timedelta(days=1))
        for _ in range(3):
            desk.issue()
    return desk


@pytest_asyncio.fixture
async def services(desk: Desk, clock: FakeClock) -> AsyncIterator[Services]:
    """A server on that log."""
    services = compose(desk.folder, clock, UuidIds())
    services.sequencer.start()
    yield services
    await services.sequencer.stop()
    services.passwords.close()
    services.reader.close()
    desk.close()


def retention_of(services: Services, days: int, needed: Position | None = None) -> Retention:
    """What keeps so many days, and all that comes after ``needed``."""
    return Retention(
        services.clock, services.registry, services.sequencer, days, lambda _c, _o: needed
    )


def days_of(entries: list[LogEntry]) -> list[date]:
    """The business days that the log opens."""
    opened = [each.event for each in entries if each.event.type == "day_opened"]
    return [date.fromisoformat(msgspec.json.decode(each.data)["day"]) for each in opened]


async def test_days_that_are_older_go_and_the_rest_stays_as_it_is(
    services: Services, desk: Desk
) -> None:
    before = desk.entries()
    await retention_of(services, 3).once()
    after = desk.entries()
    assert days_of(after) == days_of(before)[1:]
    assert after == before[before.index(after[0]) :]
    assert after[0].event.type == "day_opened"
    restarted = Desk(desk.folder, desk.clock, source=1)
    assert restarted.ledger.standing == desk.ledger.standing
    restarted.close()


async def test_it_goes_little_by_little(
    services: Services, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.entries()
    monkeypatch.setattr(retention, "_CHUNK", 2)
    await retention_of(services, 2).once()
    after = desk.entries()
    assert days_of(after) == days_of(before)[2:]
    assert after == before[before.index(after[0]) :]
    assert after[0].event.type == "day_opened"


async def test_the_current_business_day_and_the_one_before_stay_however_old_they_are(
    services: Services, desk: Desk, clock: FakeClock
) -> None:
    before = desk.entries()
    clock.advance(timedelta(days=400))
    await retention_of(services, 2).once()
    assert days_of(desk.entries()) == days_of(before)[-2:]


async def test_what_is_still_needed_stays(services: Services, desk: Desk) -> None:
    before = desk.entries()
    second_day = [each for each in before if each.event.type == "day_opened"][1].position
    await retention_of(services, 2, needed=Position()).once()
    assert desk.entries() == before
    await retention_of(services, 2, needed=Position(1, second_day.seq - 1)).once()
    assert desk.entries()[0].position == second_day


async def test_what_is_left_is_found_sound(services: Services, desk: Desk) -> None:
    await retention_of(services, 2).once()
    engine = database_of(desk.folder).open_for_reading()
    with engine.begin() as connection:
        assert [each.fault for each in verify(connection)] == [None]
    engine.dispose()


def test_a_server_keeps_as_many_days_as_its_settings_say(desk: Desk, clock: FakeClock) -> None:
    assert days_kept(desk, clock) is None
    (desk.folder / SERVER_FILE).write_text("[retention]\ndays = 30\n")
    assert days_kept(desk, clock) == 30
    desk.close()


def days_kept(desk: Desk, clock: FakeClock) -> int | None:
    """What a server composed on the folder makes of its settings."""
    services = compose(desk.folder, clock, UuidIds())
    services.passwords.close()
    services.reader.close()
    services.maintenance.engine.dispose()
    return None if services.retention is None else services.retention.days


async def test_who_goes_on_after_a_day_that_is_gone_is_told_to_read_anew(
    services: Services,
) -> None:
    await retention_of(services, 2).once()
    stream = services.feed.stream(NORTH, Position(1, 2), "v")
    told = b"".join([frames async for frames in stream])
    assert b"event: resync" in told
    assert b"event: entry" not in told
