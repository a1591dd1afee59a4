# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process makes of entries that others have written: published in order, once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path

import pytest
import pytest_asyncio
from msgspec.structs import replace

from common.domain.commands import CallNext
from common.domain.identifiers import SERVER, EventId, OfficeId
from common.storage.system import UuidIds
from common.wire.events import LogEntry, Position
from server.composition import compose
from server.installation import existing, install
from server.sequencer.ledger import Standing
from server.services import Services
from server.storage import heads, log, offices
from server.storage.offices import Sequenced
from server.storage.opening import Database
from tests.fakes import FakeClock
from tests.server.desk import Desk, accepted, clerk_at, counter, refused
from tests.server.office import OFFICE_ID, an_office

NORTH = OfficeId(OFFICE_ID)


@pytest.fixture
def rival(database: Database, clock: FakeClock) -> Desk:
    """Another process on the same database."""
    install(database.folder, an_office())
    return Desk(database.folder, clock, source=9)


@pytest_asyncio.fixture
async def services(rival: Desk, clock: FakeClock) -> AsyncIterator[Services]:
    """A server without HTTP."""
    services = compose(rival.folder, clock, UuidIds())
    services.sequencer.start()
    await services.maintenance.once()
    yield services
    await services.sequencer.stop()
    services.passwords.close()
    services.reader.close()
    rival.close()


async def standing_of(services: Services) -> Standing:
    """Where the office stands, as this process knows."""
    standing = await services.sequencer.reach(NORTH)
    assert isinstance(standing, Standing)
    return standing


def append(folder: Path, entries: list[LogEntry], clock: FakeClock) -> None:
    """Write entries as they were sequenced elsewhere."""
    with existing(folder) as connection:
        before = heads.head(connection, NORTH)
        assert heads.move(connection, NORTH, before, entries[-1].position)
        log.append(connection, NORTH, entries, clock.now())


async def test_what_another_process_appended_is_published_once_when_the_heads_are_looked_at(
    services: Services, rival: Desk
) -> None:
    listener = services.hub.subscribe(NORTH)
    rival.issue()
    rival.issue()
    await services.watch.once()
    await services.watch.once()
    frames = await listener.take(1)
    assert [each.position for each in frames] == [Position(1, 2), Position(1, 3)]
    assert (await standing_of(services)).state == rival.state
    rival.issue()
    await services.watch.once()
    assert [each.position for each in await listener.take(1)] == [Position(1, 4)]


async def test_a_command_decided_after_another_process_appended_comes_after_it_on_the_stream(
    services: Services, rival: Desk
) -> None:
    listener = services.hub.subscribe(NORTH)
    first, second = rival.issue(), rival.issue()
    assert first != second
    reply = await services.sequencer.decide(rival.issuing())
    (entry,) = accepted(reply)
    assert entry.position == Position(1, 4)
    frames = await listener.take(1)
    assert [each.position for each in frames] == [Position(1, seq) for seq in (2, 3, 4)]


async def test_a_refusal_rests_on_what_all_processes_have_appended(
    services: Services, rival: Desk
) -> None:
    rival.open(1)
    reply = await services.sequencer.decide(rival.job(CallNext(counter(1)), clerk_at(1)))
    assert refused(reply).reason == "nobody_waiting"
    rival.issue()
    reply = await services.sequencer.decide(rival.job(CallNext(counter(1)), clerk_at(1)))
    assert accepted(reply)[-1].event.type == "ticket_called"


async def test_an_office_with_a_server_of_its_own_is_not_decided_here_but_its_log_is_streamed(
    services: Services, rival: Desk, clock: FakeClock
) -> None:
    rival.issue()
    rival.issue()
    entries = rival.entries()
    clock.advance(1)
    with existing(rival.folder) as connection:
        offices.set_sequenced(connection, NORTH, Sequenced.OFFICE)
    await services.maintenance.once()
    reply = await services.sequencer.decide(rival.issuing())
    assert (reply.status, b'"sequenced_elsewhere"' in reply.body) == (409, True)
    # Its server may be of a later version, and say what this one has never heard of.
    news = [
        entry_like(entries[-1], seq, kind)
        for seq, kind in ((4, "ticket_issued"), (5, "robot_greeted"))
    ]
    async with aclosing(services.feed.stream(NORTH, Position(1, 2), "v")) as stream:
        await anext(stream)
        assert b"id: 1.3\n" in await anext(stream)
        append(rival.folder, news, clock)
        await services.watch.once()
        told = await anext(stream)
    assert told.index(b"id: 1.4\n") < told.index(b"id: 1.5\n")
    assert (await standing_of(services)).head == Position(1, 5)


def entry_like(entry: LogEntry, seq: int, kind: str) -> LogEntry:
    """Another entry."""
    event = replace(entry.event, id=EventId(UuidIds().new()), type=kind)
    return replace(entry, seq=seq, event=event)


async def test_an_office_with_a_server_of_its_own_is_read_when_somebody_asks(
    rival: Desk, clock: FakeClock
) -> None:
    rival.issue()
    with existing(rival.folder) as connection:
        offices.set_sequenced(connection, NORTH, Sequenced.OFFICE)
    services = compose(rival.folder, clock, UuidIds())
    services.sequencer.start()
    await services.maintenance.once()
    await services.watch.once()
    assert services.sequencer.heads() == {}
    assert (await standing_of(services)).head == Position(1, 2)
    assert services.sequencer.heads() == {NORTH: Position(1, 2)}
    await services.sequencer.stop()
    services.passwords.close()
    services.reader.close()
    rival.close()


def test_the_clock_of_an_office_with_a_server_of_its_own_does_not_move_this_one(
    rival: Desk, clock: FakeClock
) -> None:
    rival.issue()
    with existing(rival.folder) as connection:
        assert log.last_instant(connection, SERVER) == clock.now()
        offices.set_sequenced(connection, NORTH, Sequenced.OFFICE)
        assert log.last_instant(connection, SERVER) is None
    rival.close()


async def test_an_office_that_is_given_back_is_decided_here_again(
    services: Services, rival: Desk, clock: FakeClock
) -> None:
    rival.issue()
    for sequenced, status in ((Sequenced.OFFICE, 409), (Sequenced.HERE, 200)):
        with existing(rival.folder) as connection:
            offices.set_sequenced(connection, NORTH, sequenced)
        await services.maintenance.once()
        assert (await services.sequencer.decide(rival.issuing())).status == status
    assert len((await standing_of(services)).state.tickets) == 2
