# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's clock set back by a day: time goes on, nothing is given out twice, it is told."""

from __future__ import annotations

from datetime import timedelta

from common.domain.identifiers import SERVER
from server.steady_clock import SteadyClock
from server.storage import log
from tests.fakes import FakeClock
from tests.log_watch import LogWatch
from tests.server.desk import Desk

DAY = timedelta(days=1)


def test_a_clock_set_back_while_running_never_takes_time_back(
    clock: FakeClock, expected_log: LogWatch
) -> None:
    expected_log("the machine's clock is 86400 s behind")
    steady = SteadyClock(clock, None)
    before = steady.now()
    clock.set(clock.now() - DAY)
    told = [steady.now()]
    for _ in range(20):
        clock.advance(10)
        told.append(steady.now())
    assert told == sorted(told)
    assert told[0] == before
    # At half its pace, so that the machine's clock catches up.
    assert told[-1] == before + timedelta(seconds=100)
    clock.set(before + DAY)
    assert steady.now() == before + DAY


def test_a_server_started_on_a_clock_set_back_goes_on_with_the_day_and_its_numbers(
    desk: Desk, clock: FakeClock, expected_log: LogWatch
) -> None:
    expected_log("the machine's clock is 86400 s behind")
    issued = [desk.issue() for _ in range(3)]
    desk.close()
    clock.set(clock.now() - DAY)
    with desk.writer.engine.begin() as connection:
        last = log.last_instant(connection, SERVER)
    assert last is not None
    steady = SteadyClock(clock, last)
    assert steady.now() >= last
    restarted = Desk(desk.folder, clock, source=1)
    restarted.writer.clock = steady
    issued.append(restarted.issue())
    assert len(set(issued)) == 4
    assert len({ticket.split(".")[0] for ticket in issued}) == 1
    restarted.close()
