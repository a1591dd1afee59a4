# SPDX-License-Identifier: GPL-3.0-or-later
"""Isolated counters on a real server: who is told what did not count, and who sees it listed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from common.domain.commands import MarkSeen, Role
from common.domain.events import ServingFinished, ServingStarted, TicketCalled
from common.domain.identifiers import ClerkId, EventId, TicketId
from common.domain.reconciliation import Difference
from common.domain.refusals import SupersededReason
from common.sync.answers import Acted
from common.sync.station import Station
from tests.end_to_end.stations import Counter, Kiosk, station, until_alone, until_online
from tests.server.running import RunningServer, running_server

RIMA, OMAR, NOUR = ClerkId("rima"), ClerkId("omar"), ClerkId("nour")


@dataclass
class Office:
    """A kiosk, two clerks at counters 1 and 2, and a supervisor at counter 3."""

    server: RunningServer
    kiosk: Kiosk
    rima: Counter
    omar: Counter
    nour: Counter

    @property
    def stations(self) -> tuple[Station, ...]:
        """All devices."""
        return (self.kiosk.station, *(each.station for each in (self.rima, self.omar, self.nour)))

    def paper_at_two_lonely_counters(self) -> TicketId:
        """One citizen shows the same paper twice while the server is away."""
        ticket = self.kiosk.issue()
        until_online(self.kiosk.station)
        self.server.kill()
        until_alone(*self.stations)
        for counter in (self.rima, self.omar):
            counter.serve_alone(self.kiosk.codes[ticket])
        self.server.start()
        until_online(*self.stations)
        RunningServer.wait_until(lambda: len(listed(self.nour)) == 3)
        return ticket


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with ExitStack() as stack:
        server = stack.enter_context(running_server(tmp_path, counters=3))
        server.add_clerk("rima")
        server.add_clerk("omar")
        server.add_clerk("nour", Role.SUPERVISOR)
        kiosk = station(server, "kiosk-a", tmp_path / "kiosk")
        stack.callback(kiosk.stop)
        counters = []
        for number, clerk in enumerate((RIMA, OMAR, NOUR), start=1):
            at = station(server, f"counter-{number}", tmp_path / f"counter-{number}")
            stack.callback(at.stop)
            counters.append(Counter(at, number))
            counters[-1].open(clerk)
        yield Office(server, Kiosk(kiosk), *counters)


def listed(counter: Counter) -> list[Difference]:
    """What a supervisor is shown there."""
    return list(counter.station.view.reconciliation.differences.values())


def told(counter: Counter) -> list[Difference]:
    """What the clerk who is signed in there is still to be told."""
    session = counter.station.view.session
    assert session is not None
    return list(counter.station.view.reconciliation.to_tell(session.clerk))


def mark(counter: Counter, event: EventId) -> None:
    """The clerk has read it."""
    assert isinstance(counter.station.act(MarkSeen(event)), Acted)


def test_the_late_clerk_is_told_why_and_the_supervisor_sees_whose_which_and_where(
    office: Office,
) -> None:
    ticket = office.paper_at_two_lonely_counters()
    found = listed(office.nour)
    (late,) = {each.clerk for each in found}
    loser, winner = (office.rima, office.omar) if late == RIMA else (office.omar, office.rima)
    assert {each.ticket for each in found} == {ticket}
    assert {each.counter for each in found} == {loser.id}
    assert [type(each.act) for each in found] == [TicketCalled, ServingStarted, ServingFinished]
    assert not {each.reason for each in found} & {
        SupersededReason.DAY_OVER,
        SupersededReason.UNKNOWN_TICKET,
    }
    RunningServer.wait_until(lambda: len(told(loser)) == 3)
    assert told(winner) == told(office.nour) == []


def test_once_read_the_supervisor_sees_it_and_so_it_stays(office: Office) -> None:
    office.paper_at_two_lonely_counters()
    first = listed(office.nour)[0]
    loser = office.rima if first.clerk == RIMA else office.omar
    RunningServer.wait_until(lambda: len(told(loser)) == 3)
    mark(loser, first.event)
    RunningServer.wait_until(lambda: _seen(office.nour) == {first.event})
    office.server.restart()
    until_online(*office.stations)
    assert _seen(office.nour) == {first.event}
    assert first.event not in {each.event for each in told(loser)}


def test_what_is_read_without_the_server_is_known_once_it_is_back(office: Office) -> None:
    office.paper_at_two_lonely_counters()
    events = [each.event for each in listed(office.nour)]
    loser = office.rima if listed(office.nour)[0].clerk == RIMA else office.omar
    RunningServer.wait_until(lambda: len(told(loser)) == 3)
    office.server.kill()
    until_alone(*office.stations)
    for event in events:
        mark(loser, event)
    office.server.start()
    until_online(*office.stations)
    RunningServer.wait_until(lambda: _seen(office.nour) == set(events))


def test_the_clerk_is_told_at_whichever_counter_they_sign_in_next(
    office: Office, tmp_path: Path
) -> None:
    office.paper_at_two_lonely_counters()
    late = listed(office.nour)[0].clerk
    assert late is not None
    office.nour.station.sign_out()
    office.nour.open(late)
    RunningServer.wait_until(lambda: len(told(office.nour)) == 3)
    mark(office.nour, told(office.nour)[0].event)
    RunningServer.wait_until(partial(_is_read, office.kiosk.station))


def _seen(counter: Counter) -> set[EventId]:
    return {each.event for each in listed(counter) if each.seen_at is not None}


def _is_read(device: Station) -> bool:
    there = device.view.reconciliation.differences.values()
    return sum(each.awaits_reader for each in there) == 2
