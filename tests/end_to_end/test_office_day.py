# SPDX-License-Identifier: GPL-3.0-or-later
"""An office's day with the real server process and real stations, killed and cut in the middle."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from common.domain.commands import FinishServing, StartServing
from common.domain.events import ServingFinished, TicketIssued
from common.domain.identifiers import TicketId
from common.domain.state import OfficeState
from common.domain.tickets import Stage
from common.wire.events import LogEntry
from tests.demo.log_book import LogBook, event_of
from tests.demo.tally import Seen, add_up
from tests.end_to_end.cutting_proxy import CuttingProxy
from tests.end_to_end.stations import (
    Counter,
    Kiosk,
    settings_of,
    station,
    until_alone,
    until_online,
)
from tests.server.running import RunningServer, running_server

pytestmark = pytest.mark.processes

CLERKS = ("rima", "taras")


@dataclass
class OfficeDay:
    """One office at work."""

    server: RunningServer
    kiosk: Kiosk
    counters: tuple[Counter, Counter]
    line: CuttingProxy

    def log(self) -> tuple[LogEntry, ...]:
        return LogBook(settings_of(self.server, "display")).entries()

    def sane(self) -> None:
        """No number twice, nobody at two counters, every ticket in the log."""
        held = frozenset(self.kiosk.codes)
        summary = add_up(self.log(), Seen(held, tuple(held), (), ()))
        assert (summary.duplicate_numbers, summary.double_calls) == (0, 0), summary.faults
        assert summary.issued == len(held)

    def finished(self) -> list[TicketId]:
        """Whom the log says to have been served, superseded news left out."""
        events = [event_of(entry) for entry in self.log() if entry.superseded is None]
        return [e.body.ticket for e in events if isinstance(e.body, ServingFinished)]

    def until_all_agree(self) -> None:
        stations = [self.kiosk.station, *(each.station for each in self.counters)]
        until_online(*stations)
        RunningServer.wait_until(
            lambda: len({tuple(_stages(each.view.state)) for each in stations}) == 1
        )


def _stages(state: OfficeState) -> list[tuple[TicketId, Stage]]:
    return sorted((ticket.id, ticket.stage) for ticket in state.tickets.values())


@pytest.fixture
def day(tmp_path: Path) -> Iterator[OfficeDay]:
    with ExitStack() as stack:
        server = stack.enter_context(running_server(tmp_path))
        for clerk in CLERKS:
            server.add_clerk(clerk)
        line = stack.enter_context(CuttingProxy(server.port))
        kiosk = station(server, "kiosk-a", tmp_path / "kiosk", line.url)
        stack.callback(kiosk.stop)
        counters = []
        for number, clerk in enumerate(CLERKS, start=1):
            at = station(server, f"counter-{number}", tmp_path / f"counter-{number}")
            stack.callback(at.stop)
            counters.append(Counter(at, number))
            counters[-1].open(clerk)
        yield OfficeDay(server, Kiosk(kiosk), (counters[0], counters[1]), line)


def test_both_counters_pressing_at_once_get_different_citizens(day: OfficeDay) -> None:
    rounds = 10
    for _ in range(2 * rounds):
        day.kiosk.issue()
    until_online(day.kiosk.station)
    called: Tally[TicketId] = Tally()
    with ThreadPoolExecutor(2) as hands:
        for _ in range(rounds):
            called.update(hands.map(Counter.call, day.counters))
            list(hands.map(Counter.serve, day.counters))
    assert set(called) == set(day.kiosk.codes)
    assert set(called.values()) == {1}
    day.sane()


def test_the_server_is_killed_and_everything_comes_together_again(day: OfficeDay) -> None:
    first, second = day.counters
    before = [day.kiosk.issue() for _ in range(6)]
    until_online(day.kiosk.station)
    begun = first.call()
    first.order(StartServing(first.id))
    waits = second.call()
    day.server.kill()
    until_alone(day.kiosk.station, first.station, second.station)

    during = [day.kiosk.issue() for _ in range(6)]
    first.act(FinishServing(first.id))
    second.act(StartServing(second.id))
    second.act(FinishServing(second.id))
    left = [t for t in before if t not in {begun, waits}]
    papers = [*left[:2], *during[:4]]
    for n, ticket in enumerate(papers):
        day.counters[n % 2].serve_alone(day.kiosk.codes[ticket])

    day.server.start()
    day.until_all_agree()
    day.sane()
    assert sorted(day.finished()) == sorted([begun, waits, *papers])
    rest = {*left[2:], *during[4:]}
    assert {counter.call() for counter in day.counters} <= rest


def test_a_paper_shown_at_two_lonely_counters_is_served_once(day: OfficeDay) -> None:
    ticket = day.kiosk.issue()
    until_online(day.kiosk.station)
    day.server.kill()
    until_alone(*(counter.station for counter in day.counters))
    for counter in day.counters:
        counter.serve_alone(day.kiosk.codes[ticket])
    day.server.start()
    day.until_all_agree()
    assert day.finished() == [ticket]
    told = [note for c in day.counters for note in c.station.view.superseded]
    assert {note.ticket for note in told} == {ticket}
    assert sum(entry.superseded is not None for entry in day.log()) == len(told)
    day.sane()


def test_an_answer_cut_off_in_the_middle_loses_and_doubles_nothing(day: OfficeDay) -> None:
    for length in (1, 7, 40, 150, 400):
        cuts = day.line.cuts
        day.line.cut_after(length)
        issued = [day.kiosk.issue() for _ in range(4)]
        RunningServer.wait_until(partial(day.line.was_cut_since, cuts))
        until_online(day.kiosk.station)
        events = [event_of(entry) for entry in day.log()]
        logged = [e.body.ticket for e in events if isinstance(e.body, TicketIssued)]
        assert logged[-4:] == issued
    day.until_all_agree()
    day.sane()


def test_a_ticket_goes_on_being_known_after_every_device_has_restarted(
    day: OfficeDay, tmp_path: Path
) -> None:
    ticket = day.kiosk.issue()
    day.server.kill()
    until_alone(day.kiosk.station)
    alone = day.kiosk.issue()
    day.kiosk.station.stop()
    day.server.start()
    kiosk = station(day.server, "kiosk-a", tmp_path / "kiosk")
    try:
        until_online(kiosk)
        issued = [
            e.body.ticket for e in map(event_of, day.log()) if isinstance(e.body, TicketIssued)
        ]
        assert issued == [ticket, alone]
        third = Kiosk(kiosk).issue()
        assert third not in issued
    finally:
        kiosk.stop()
