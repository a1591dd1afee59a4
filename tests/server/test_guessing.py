# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever guesses is slowed down, and nobody else."""

from __future__ import annotations

from server.security.guessing import Guessing, Patience
from tests.fakes import FakeClock

THREE = Patience(tries=3, seconds=10)
NUMBER = [("number D-2026-000001", THREE)]
OTHER = [("number D-2026-000002", THREE)]


def test_after_some_wrong_tries_at_once_one_has_to_wait(clock: FakeClock) -> None:
    guessing = Guessing(clock)
    assert [guessing.begin(NUMBER) for _ in range(4)] == [None, None, None, 10]
    clock.advance(4)
    assert guessing.begin(NUMBER) == 6
    clock.advance(6)
    assert [guessing.begin(NUMBER) for _ in range(2)] == [None, 10]


def test_a_right_try_costs_nothing(clock: FakeClock) -> None:
    guessing = Guessing(clock)
    for _ in range(10):
        assert guessing.begin(NUMBER) is None
        guessing.right(NUMBER)
    assert guessing.begin(NUMBER) is None


def test_waiting_never_earns_more_tries_than_there_were_at_first(clock: FakeClock) -> None:
    guessing = Guessing(clock)
    assert guessing.begin(NUMBER) is None
    clock.advance(3600)
    assert [guessing.begin(NUMBER) for _ in range(4)] == [None, None, None, 10]


def test_one_number_is_not_slowed_down_for_another(clock: FakeClock) -> None:
    guessing = Guessing(clock)
    for _ in range(4):
        guessing.begin(NUMBER)
    assert guessing.begin(OTHER) is None


def test_what_is_refused_for_one_thing_uses_up_nothing_of_the_other(clock: FakeClock) -> None:
    guessing = Guessing(clock)
    address = ("address", Patience(tries=5, seconds=10))
    for _ in range(3):
        assert guessing.begin([*NUMBER, address]) is None
    assert guessing.begin([*NUMBER, address]) == 10
    assert [guessing.begin([*OTHER, address]) for _ in range(3)] == [None, None, 10]


def test_as_many_keys_as_there_may_be_are_remembered_and_no_more(clock: FakeClock) -> None:
    guessing = Guessing(clock)
    for _ in range(3):
        guessing.begin(NUMBER)
    for n in range(10_000):
        guessing.begin([(f"number {n}", THREE)])
    assert guessing.begin(NUMBER) is None
