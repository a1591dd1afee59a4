# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's clock never goes back, and catches up with the machine's."""

from __future__ import annotations

from datetime import timedelta

from server.steady_clock import SteadyClock
from tests.fakes import START, FakeClock
from tests.log_watch import LogWatch


def test_as_long_as_the_machines_clock_is_right_it_is_told(clock: FakeClock) -> None:
    steady = SteadyClock(clock, not_before=START - timedelta(hours=1))
    assert steady.now() == START
    clock.advance(5)
    assert steady.now() == START + timedelta(seconds=5)


def test_a_clock_that_is_set_back_by_a_day_goes_on_slowly_and_warns_once(
    clock: FakeClock, expected_log: LogWatch
) -> None:
    expected_log(r"clock is 86400 s behind")
    steady = SteadyClock(clock, None)
    clock.set(START - timedelta(days=1))
    assert steady.now() == START
    clock.advance(10)
    assert steady.now() == START + timedelta(seconds=5)
    clock.advance(timedelta(days=2))
    assert steady.now() == clock.now() == START + timedelta(days=1, seconds=10)
    assert len(expected_log.messages()) == 1


def test_a_small_correction_is_not_worth_a_warning(clock: FakeClock) -> None:
    steady = SteadyClock(clock, None)
    clock.set(START - timedelta(seconds=2))
    assert steady.now() == START
    clock.advance(4)
    assert steady.now() == START + timedelta(seconds=2)


def test_a_machine_that_starts_in_the_past_goes_on_from_what_it_told_last(
    clock: FakeClock, expected_log: LogWatch
) -> None:
    expected_log("check it")
    told = START + timedelta(hours=3)
    steady = SteadyClock(clock, not_before=told)
    assert steady.now() == told


def test_durations_are_the_machines_own(clock: FakeClock) -> None:
    steady = SteadyClock(clock, None)
    before = steady.monotonic()
    clock.advance(7)
    assert steady.monotonic() - before == 7
