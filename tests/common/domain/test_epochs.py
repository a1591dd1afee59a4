# SPDX-License-Identifier: GPL-3.0-or-later
"""Epochs grow with each promotion, and no two machines ever begin the same one."""

from __future__ import annotations

from dataclasses import replace

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

known = st.integers(FIRST_EPOCH, LAST_EPOCH - 1000)


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


def test_the_second_promotion_by_the_fourth_device_is_epoch_2004() -> None:
    assert next_epoch(1002, HALL, DEVICES[3]) == 2004


def test_a_device_that_the_office_does_not_have_begins_none() -> None:
    assert next_epoch(FIRST_EPOCH, HALL, DeviceId("elsewhere")) is None


def test_the_epochs_come_to_an_end() -> None:
    assert next_epoch(LAST_EPOCH, HALL, DEVICES[0]) is None


@pytest.mark.parametrize("epoch", [FIRST_EPOCH, 1001, 1002, 2001, LAST_EPOCH - 1])
def test_a_servers_own_events_are_numbered_apart_in_each_epoch(epoch: int) -> None:
    following = 1001 if epoch == FIRST_EPOCH else epoch + 1
    assert counts_from(following) - counts_from(epoch) >= 2**28
    assert counts_from(following) < 2**53


@given(known, st.sampled_from(DEVICES))
def test_a_restored_server_begins_a_generation_and_gives_way_to_a_device_promoted_meanwhile(
    epoch: int, device: DeviceId
) -> None:
    restored, promoted = restored_epoch(epoch), next_epoch(epoch, HALL, device)
    assert promoted is not None
    assert epoch < restored < promoted


def test_a_machines_epoch_is_told_from_a_first_and_from_a_restored_one() -> None:
    assert is_promotion(2004)
    assert not is_promotion(FIRST_EPOCH)
    assert not is_promotion(restored_epoch(2004))
    assert 2004 < restored_epoch(2004) < 3001


@given(st.integers(FIRST_EPOCH + 1, LAST_EPOCH), st.integers(1, 1_000_000))
def test_an_event_of_a_server_says_in_which_epoch_it_was_counted(epoch: int, nth: int) -> None:
    assert counted_in(counts_from(epoch) + nth) == epoch
    assert counted_in(counts_from(FIRST_EPOCH) + nth) == 0
