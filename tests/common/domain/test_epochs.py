# SPDX-License-Identifier: GPL-3.0-or-later
"""Epochs grow with each promotion, and no two machines ever begin the same one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.epochs import (
    FIRST_EPOCH,
    LAST_EPOCH,
    counted_in,
    counts_from,
    is_promotion,
    next_epoch,
    restored_epoch,
)
from common.domain.identifiers import DeviceId
from common.domain.office import DeviceKind, DeviceSetup
from tests.common.domain.kit import OFFICE

DEVICES = tuple(DeviceId(f"counter-{n}") for n in range(1, 6))
HALL = replace(OFFICE, devices=tuple(DeviceSetup(d, DeviceKind.COUNTER) for d in DEVICES))

GENERATION = 10_000_000
RESTORED = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)

known = st.integers(FIRST_EPOCH, LAST_EPOCH - 2 * GENERATION)
instants = st.integers(0, 18 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
any_instants = st.datetimes(timezones=st.just(UTC))


@given(known, st.sampled_from(DEVICES), st.sampled_from(DEVICES))
def test_two_machines_promoted_at_once_begin_different_epochs_and_the_higher_device_wins(
    epoch: int, one: DeviceId, other: DeviceId
) -> None:
    first, second = next_epoch(epoch, HALL, one), next_epoch(epoch, HALL, other)
    assert first is not None
    assert second is not None
    assert (first < second) == (one < other)
    assert (first == second) == (one == other)


@given(known, st.sampled_from(DEVICES), st.sampled_from(DEVICES))
def test_who_knows_of_an_epoch_begins_a_higher_one(
    epoch: int, one: DeviceId, other: DeviceId
) -> None:
    first = next_epoch(epoch, HALL, one)
    assert first is not None
    assert first > epoch
    second = next_epoch(first, HALL, other)
    assert second is None or second > first


def test_the_second_promotion_by_the_fourth_device_is_epoch_20_000_004() -> None:
    assert next_epoch(10_000_002, HALL, DEVICES[3]) == 20_000_004


def test_a_device_that_the_office_does_not_have_begins_none() -> None:
    assert next_epoch(FIRST_EPOCH, HALL, DeviceId("elsewhere")) is None


def test_the_epochs_come_to_an_end() -> None:
    assert next_epoch(LAST_EPOCH, HALL, DEVICES[0]) is None


@pytest.mark.parametrize("epoch", [FIRST_EPOCH, 1001, GENERATION + 2, LAST_EPOCH - 1])
def test_a_servers_own_events_are_numbered_apart_in_each_epoch(epoch: int) -> None:
    following = 1001 if epoch == FIRST_EPOCH else epoch + 1
    assert counts_from(following) - counts_from(epoch) >= 2**22
    assert counts_from(following) < 2**53


@given(known, st.sampled_from(DEVICES), any_instants)
def test_a_restored_server_follows_on_and_gives_way_to_a_device_promoted_meanwhile(
    epoch: int, device: DeviceId, now: datetime
) -> None:
    restored, promoted = restored_epoch(epoch, now), next_epoch(epoch, HALL, device)
    assert promoted is not None
    assert epoch < restored < promoted
    assert not is_promotion(restored)


@given(st.sampled_from([FIRST_EPOCH, GENERATION + 4]), instants, st.integers(1, 60 * 24 * 30))
def test_of_two_servers_restored_from_one_backup_the_later_has_the_higher_epoch(
    epoch: int, first: datetime, minutes: int
) -> None:
    second = first + timedelta(minutes=minutes)
    assert restored_epoch(epoch, first) < restored_epoch(epoch, second)


@given(st.sampled_from([FIRST_EPOCH, GENERATION + 4]), instants, instants, instants)
def test_a_server_restored_from_an_older_backup_than_the_one_before_has_the_higher_epoch(
    older: int, backup: datetime, first: datetime, second: datetime
) -> None:
    backup, first, second = sorted([backup, first, second])
    newer = restored_epoch(older, backup)
    again = restored_epoch(older, second + timedelta(minutes=2))
    assert restored_epoch(newer, first + timedelta(minutes=1)) < again


@given(known, any_instants)
def test_whoever_is_put_back_again_and_again_counts_on_whatever_the_clock_says(
    epoch: int, now: datetime
) -> None:
    once = restored_epoch(epoch, now)
    assert once < restored_epoch(once, now)


def test_a_restored_servers_epoch_tells_the_minute_in_which_that_was() -> None:
    minutes = (31 + 28 + 1) * 24 * 60 + 10 * 60 + 30
    assert restored_epoch(FIRST_EPOCH, RESTORED) == 1000 + minutes
    assert restored_epoch(GENERATION + 4, RESTORED) == GENERATION + 1000 + minutes


def test_a_machines_epoch_is_told_from_a_first_and_from_a_restored_one() -> None:
    assert is_promotion(2 * GENERATION + 4)
    assert not is_promotion(FIRST_EPOCH)
    assert not is_promotion(restored_epoch(2 * GENERATION + 4, RESTORED))


@given(st.integers(FIRST_EPOCH + 1, LAST_EPOCH), st.integers(1, 1_000_000))
def test_an_event_of_a_server_says_in_which_epoch_it_was_counted(epoch: int, nth: int) -> None:
    assert counted_in(counts_from(epoch) + nth) == epoch
    assert counted_in(counts_from(FIRST_EPOCH) + nth) == 0
