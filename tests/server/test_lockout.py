# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever guesses passwords waits longer and longer."""

from __future__ import annotations

import pytest

from common.domain.identifiers import ClerkId, DeviceId, OfficeId
from server.security.lockout import Lockout
from tests.fakes import FakeClock

NORTH, HERE, RIMA = OfficeId("north"), DeviceId("counter-1"), ClerkId("rima")


@pytest.fixture
def lockout(clock: FakeClock) -> Lockout:
    """Nobody is locked out."""
    return Lockout(clock)


def fail(lockout: Lockout, times: int, clerk: str = RIMA, device: str = HERE) -> None:
    """Try and fail, or be locked out."""
    for _ in range(times):
        lockout.begin(NORTH, DeviceId(device), ClerkId(clerk))


def test_five_failures_are_one_too_many(lockout: Lockout) -> None:
    for _ in range(5):
        assert lockout.begin(NORTH, HERE, RIMA) is None
    assert lockout.begin(NORTH, HERE, RIMA) == 30


def test_each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour(
    lockout: Lockout, clock: FakeClock
) -> None:
    fail(lockout, 5)
    waits = []
    for _ in range(8):
        wait = lockout.begin(NORTH, HERE, RIMA)
        assert wait is not None
        waits.append(wait)
        clock.advance(wait)
        assert lockout.begin(NORTH, HERE, RIMA) is None
    assert waits == [30, 60, 120, 240, 480, 900, 900, 900]


def test_a_success_forgives_the_clerk(lockout: Lockout) -> None:
    fail(lockout, 4)
    lockout.begin(NORTH, HERE, RIMA)
    lockout.succeeded(NORTH, HERE, RIMA)
    assert lockout.begin(NORTH, HERE, RIMA) is None


def test_tries_at_the_same_time_count_before_they_have_ended(lockout: Lockout) -> None:
    begun = [lockout.begin(NORTH, HERE, RIMA) for _ in range(50)]
    assert begun.count(None) == 5


def test_a_clerk_is_locked_out_at_every_device_and_others_are_not(lockout: Lockout) -> None:
    fail(lockout, 5)
    elsewhere = DeviceId("counter-2")
    assert lockout.begin(NORTH, elsewhere, RIMA) == 30
    assert lockout.begin(NORTH, elsewhere, ClerkId("omar")) is None
    assert lockout.begin(OfficeId("south"), HERE, RIMA) is None


def test_a_device_that_tries_one_clerk_after_the_other_is_locked_out(lockout: Lockout) -> None:
    for n in range(15):
        fail(lockout, 1, clerk=f"clerk-{n}")
    assert lockout.begin(NORTH, HERE, ClerkId("omar")) == 30
    assert lockout.begin(NORTH, DeviceId("counter-2"), ClerkId("omar")) is None


def test_signing_in_oneself_does_not_forgive_the_device(lockout: Lockout) -> None:
    for n in range(14):
        fail(lockout, 1, clerk=f"clerk-{n}")
        lockout.begin(NORTH, HERE, ClerkId("mallory"))
        lockout.succeeded(NORTH, HERE, ClerkId("mallory"))
    fail(lockout, 1, clerk="clerk-14")
    assert lockout.begin(NORTH, HERE, ClerkId("mallory")) == 30


def test_after_an_hour_all_is_forgotten(lockout: Lockout, clock: FakeClock) -> None:
    fail(lockout, 4)
    clock.advance(3601)
    for _ in range(5):
        assert lockout.begin(NORTH, HERE, RIMA) is None


def test_made_up_names_do_not_fill_the_memory_for_ever(lockout: Lockout) -> None:
    fail(lockout, 5)
    for n in range(10_000):
        fail(lockout, 1, clerk=f"made-up-{n}", device=f"device-{n}")
    assert lockout.begin(NORTH, DeviceId("counter-2"), RIMA) is None
