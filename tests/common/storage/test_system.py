# SPDX-License-Identifier: GPL-3.0-or-later
"""Every clock, id source and chance keeps the promises of its port, the real ones and the fakes."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from common.domain.ports import Chance, Clock, Ids
from common.storage.system import SystemChance, SystemClock, UuidIds
from tests.fakes import START, FakeChance, FakeClock, FakeIds

UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.fixture(params=[SystemClock, FakeClock])
def clock(request: pytest.FixtureRequest) -> Clock:
    """Each clock in turn."""
    made: Clock = request.param()
    return made


@pytest.fixture(params=[UuidIds, FakeIds])
def ids(request: pytest.FixtureRequest) -> Ids:
    """Each id source in turn."""
    made: Ids = request.param()
    return made


@pytest.fixture(params=[SystemChance, FakeChance])
def chance(request: pytest.FixtureRequest) -> Chance:
    """Each chance in turn."""
    made: Chance = request.param()
    return made


def test_a_clock_tells_the_instant_in_utc(clock: Clock) -> None:
    assert clock.now().tzinfo is UTC


def test_a_monotonic_clock_does_not_go_back(clock: Clock) -> None:
    readings = [clock.monotonic() for _ in range(100)]
    assert readings == sorted(readings)


def test_the_system_clock_agrees_with_the_machine() -> None:
    before = datetime.now(UTC)
    told = SystemClock().now()
    assert before <= told <= datetime.now(UTC)


def test_an_id_is_a_uuid_of_version_7(ids: Ids) -> None:
    assert UUID7.fullmatch(ids.new())


def test_ids_sort_in_the_order_of_their_making(ids: Ids) -> None:
    made = [ids.new() for _ in range(5000)]
    assert made == sorted(set(made))


def test_no_two_threads_get_the_same_id() -> None:
    ids = UuidIds()
    with ThreadPoolExecutor(4) as pool:
        batches = list(pool.map(lambda _: [ids.new() for _ in range(2000)], range(4)))
    assert len({made for batch in batches for made in batch}) == 8000


def test_a_fake_clock_moves_only_when_told() -> None:
    clock = FakeClock()
    assert (clock.now(), clock.now()) == (START, START)
    started = clock.monotonic()
    clock.advance(90)
    assert clock.now() == START + timedelta(seconds=90)
    assert clock.monotonic() - started == 90


def test_a_fake_clock_put_back_leaves_the_monotonic_time_alone() -> None:
    clock = FakeClock()
    started = clock.monotonic()
    clock.set(START - timedelta(days=1))
    assert clock.now() == START - timedelta(days=1)
    assert clock.monotonic() == started


def test_a_fake_clock_does_not_let_time_pass_backwards() -> None:
    with pytest.raises(ValueError, match="put back"):
        FakeClock().advance(-1)


def test_fake_ids_of_two_sources_never_meet() -> None:
    one, other = FakeIds(source=1), FakeIds(source=2)
    assert {one.new() for _ in range(50)}.isdisjoint({other.new() for _ in range(50)})


def test_a_fraction_lies_between_zero_and_one(chance: Chance) -> None:
    assert all(0 <= chance.fraction() < 1 for _ in range(1000))


def test_the_machine_does_not_favour_a_fraction() -> None:
    chance = SystemChance()
    assert 0.45 < sum(chance.fraction() for _ in range(10_000)) / 10_000 < 0.55


def test_fake_chance_falls_as_it_is_told() -> None:
    chance = FakeChance(0.1, 0.9)
    assert [chance.fraction() for _ in range(3)] == [0.1, 0.9, 0.1]
