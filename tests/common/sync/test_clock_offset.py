# SPDX-License-Identifier: GPL-3.0-or-later
"""Corrected time: close to the server's, and never going back by itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from common.sync.clock_offset import CorrectedClock
from tests.fakes import START, FakeClock

SECONDS = st.floats(0, 600)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def measure(corrected: CorrectedClock, clock: FakeClock, server: datetime, trip: float = 0) -> None:
    """An answer that took ``trip`` seconds, read from the server's clock half way."""
    sent = clock.monotonic()
    clock.advance(trip)
    corrected.measured(server, sent, clock.monotonic())


def test_the_servers_time_is_taken_with_half_of_the_round_trip() -> None:
    clock = FakeClock()
    corrected = CorrectedClock(clock)
    server = START + timedelta(hours=3)
    measure(corrected, clock, server, trip=0.4)
    assert corrected.now() == server + seconds(0.2)
    clock.advance(10)
    assert corrected.now() == server + seconds(10.2)
    assert abs(corrected.offset - (3 * 3600 - 0.2)) < 1e-6


def test_an_answer_that_took_too_long_says_nothing() -> None:
    clock = FakeClock()
    corrected = CorrectedClock(clock)
    measure(corrected, clock, START + timedelta(hours=3), trip=11)
    assert corrected.now() == START + seconds(11)
    assert not corrected.met_server


def test_within_the_error_of_the_measurement_nothing_is_mended() -> None:
    clock = FakeClock()
    corrected = CorrectedClock(clock)
    measure(corrected, clock, START, trip=0.0)
    before = corrected.now()
    measure(corrected, clock, before + seconds(0.9), trip=1.0)
    assert corrected.now() == before + seconds(1.0)


@given(
    st.lists(
        st.tuples(st.sampled_from(["pass", "measure", "set"]), SECONDS, st.floats(-55, 55)),
        max_size=30,
    )
)
def test_time_never_goes_back_whatever_the_clocks_do(steps: list[tuple[str, float, float]]) -> None:
    clock = FakeClock()
    corrected = CorrectedClock(clock)
    last = corrected.now()
    for kind, passed, error in steps:
        match kind:
            case "pass":
                clock.advance(passed)
            case "measure":
                measure(corrected, clock, corrected.now() + seconds(error), trip=0.5)
            case _:
                clock.set(clock.now() - seconds(passed * 1000))
        now = corrected.now()
        assert now >= last
        last = now


def test_ahead_of_the_server_time_slows_down_until_the_server_has_caught_up() -> None:
    clock = FakeClock()
    corrected = CorrectedClock(clock)
    measure(corrected, clock, START - seconds(30))
    assert corrected.now() == START
    clock.advance(20)
    assert corrected.now() == START + seconds(10)
    clock.advance(40)
    assert corrected.now() == START + seconds(30)
    clock.advance(1)
    assert corrected.now() == START + seconds(31)


def test_a_clock_that_was_wrong_by_a_day_is_not_lived_with() -> None:
    clock = FakeClock(START + timedelta(days=1))
    corrected = CorrectedClock(clock)
    measure(corrected, clock, START)
    assert corrected.now() == START


def test_a_clock_set_back_while_running_changes_nothing_and_is_noticed() -> None:
    clock = FakeClock()
    corrected = CorrectedClock(clock)
    clock.set(START - timedelta(days=1))
    clock.advance(5)
    assert corrected.now() == START + seconds(5)
    assert corrected.behind
    measure(corrected, clock, START + seconds(5))
    assert not corrected.behind


def test_a_start_with_a_clock_set_back_goes_on_from_the_last_time_used() -> None:
    clock = FakeClock(START - timedelta(days=1))
    corrected = CorrectedClock(clock)
    corrected.resume(0.0, START)
    clock.advance(3)
    assert corrected.now() == START + seconds(3)
    assert corrected.behind


def test_a_start_without_a_server_uses_the_last_known_offset() -> None:
    clock = FakeClock(START - timedelta(hours=2))
    corrected = CorrectedClock(clock)
    corrected.resume(7200.0, None)
    assert corrected.now() == START
    assert not corrected.behind


def test_without_a_server_a_clock_that_is_put_right_is_followed_forwards() -> None:
    clock = FakeClock()
    corrected = CorrectedClock(clock)
    clock.set(START + timedelta(days=200))
    assert corrected.now() == START + timedelta(days=200)


def test_with_a_server_this_machines_clock_has_no_say() -> None:
    clock = FakeClock()
    corrected = CorrectedClock(clock)
    measure(corrected, clock, START)
    clock.set(START + timedelta(days=200))
    clock.advance(1)
    assert corrected.now() == START + seconds(1)
