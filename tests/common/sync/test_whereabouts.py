# SPDX-License-Identifier: GPL-3.0-or-later
"""A device follows the server with the higher epoch, and never goes back to a lower one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from common.domain.commands import PauseCounter
from common.domain.epochs import next_epoch
from common.domain.identifiers import DeviceId
from common.domain.state import CounterStage
from common.identity.claim import Claim, make_claim
from common.identity.signatures import new_signing_key, public_key_of
from common.storage.system import SystemClock
from common.sync.answers import OrderAnswer, Unreachable
from common.sync.station import Station
from common.sync.view import Connectivity
from tests.common.domain.kit import ONE as FIRST
from tests.common.sync.kit import (
    KIOSK,
    OPEN_OFFICE,
    in_step,
    issue,
    make_station,
    online,
    only,
    opened,
    until,
)
from tests.common.sync.paper_server import Fault, PaperServer
from tests.fakes import START

ONE, TWO = DeviceId("counter-1"), DeviceId("counter-2")
KEY = new_signing_key()


def epoch_of(device: DeviceId) -> int:
    """The epoch that a device begins after the first one."""
    epoch = next_epoch(1, OPEN_OFFICE, device)
    assert epoch is not None
    return epoch


@contextmanager
def server(epoch: int = 1) -> Iterator[PaperServer]:
    """A running server, which knows the counters' keys."""
    paper = PaperServer(OPEN_OFFICE, SystemClock(), epoch)
    paper.public_keys = dict.fromkeys((ONE, TWO), public_key_of(KEY))
    paper.start()
    try:
        yield paper
    finally:
        paper.kill()


@contextmanager
def kiosk_at(folder: Path, url: str) -> Iterator[Station]:
    """A kiosk whose settings name ``url``."""
    station = make_station(folder, url)
    station.start()
    try:
        yield station
    finally:
        station.stop()


def claim(device: DeviceId, paper: PaperServer, key: bytes = KEY, later: int = 0) -> bytes:
    """What a device says that was promoted."""
    at = START + timedelta(seconds=later)
    return make_claim(Claim(OPEN_OFFICE.id, device, epoch_of(device), paper.url, at), key)


@pytest.fixture
def old() -> Iterator[PaperServer]:
    """The server before."""
    with server() as paper:
        yield paper


@pytest.fixture
def new() -> Iterator[PaperServer]:
    """The server of a counter that was promoted."""
    with server(epoch_of(TWO)) as paper:
        yield paper


def test_a_device_moves_to_the_claimed_server_with_what_it_has_and_stays_over_a_restart(
    tmp_path: Path, old: PaperServer, new: PaperServer
) -> None:
    with kiosk_at(tmp_path, old.url) as kiosk:
        online(kiosk)
        before = issue(kiosk)
        in_step(old, kiosk)
        kiosk.hear(claim(TWO, new))
        until(lambda: ("POST", "tail") in new.requests)
        after = issue(kiosk)
        in_step(new, kiosk)
        assert after in new.state.tickets
        # This paper server takes no tails; the kiosk offers its own event once more by itself.
        assert before in new.state.tickets
    asked = len(old.requests)
    with kiosk_at(tmp_path, old.url) as kiosk:
        online(kiosk)
        in_step(new, kiosk)
    assert len(old.requests) == asked


def test_nobody_moves_to_a_lower_epoch_nor_to_one_that_is_not_proven(
    tmp_path: Path, old: PaperServer, new: PaperServer
) -> None:
    with server(epoch_of(ONE)) as lower, kiosk_at(tmp_path, old.url) as kiosk:
        online(kiosk)
        kiosk.hear(claim(TWO, new, new_signing_key()))
        kiosk.hear(claim(KIOSK, new))
        kiosk.hear(b"something else")
        issue(kiosk)
        in_step(old, kiosk)
        kiosk.hear(claim(TWO, new))
        until(lambda: kiosk.view.state == new.state)
        kiosk.hear(claim(ONE, lower))
        issue(kiosk)
        in_step(new, kiosk)
        assert lower.requests == []


def test_of_one_epochs_claims_the_later_address_counts(
    tmp_path: Path, old: PaperServer, new: PaperServer
) -> None:
    with kiosk_at(tmp_path, old.url) as kiosk:
        online(kiosk)
        # The computer has got another address since it was promoted.
        kiosk.hear(claim(TWO, new, later=60))
        until(lambda: kiosk.view.state == new.state)
        kiosk.hear(claim(TWO, old))
        issue(kiosk)
        in_step(new, kiosk)


def test_an_address_set_by_hand_counts_more_but_an_earlier_epoch_is_not_followed(
    tmp_path: Path, old: PaperServer, new: PaperServer
) -> None:
    with kiosk_at(tmp_path, old.url) as kiosk:
        online(kiosk)
        kiosk.hear(claim(TWO, new))
        until(lambda: kiosk.view.state == new.state)
    with server() as wrong, kiosk_at(tmp_path, wrong.url) as kiosk:
        ticket = issue(kiosk)
        until(lambda: kiosk.view.connectivity is Connectivity.OFFLINE)
        until(lambda: ("GET", "log") in wrong.requests)
        assert ("POST", "outbox") not in wrong.requests
    with server(epoch_of(TWO)) as moved, kiosk_at(tmp_path, moved.url) as kiosk:
        in_step(moved, kiosk)
        assert ticket in moved.state.tickets


def test_an_order_that_one_server_may_have_carried_out_is_not_put_to_another(
    tmp_path: Path, old: PaperServer, new: PaperServer
) -> None:
    station = make_station(tmp_path, old.url, ONE)
    station.start()
    try:
        online(station)
        opened(station)
        answers: list[OrderAnswer] = []
        old.fail("commands", Fault.LOST_REPLY, *[Fault.SILENT] * 5)
        station.order(PauseCounter(FIRST), answers.append)
        until(lambda: old.state.counters[FIRST].stage is CounterStage.PAUSED)
        station.hear(claim(TWO, new))
        assert only(answers) == Unreachable()
        in_step(new, station)
        assert ("POST", "commands") not in new.requests
        # A new order is another matter.
        opened(station)
    finally:
        station.stop()


def test_an_order_is_not_put_again_to_a_server_that_came_back_from_an_older_copy(
    tmp_path: Path, old: PaperServer
) -> None:
    station = make_station(tmp_path, old.url, ONE)
    station.start()
    try:
        online(station)
        opened(station)
        copied = len(old.log)
        answers: list[OrderAnswer] = []
        old.fail("commands", Fault.LOST_REPLY, *[Fault.SILENT] * 5)
        station.order(PauseCounter(FIRST), answers.append)
        until(lambda: old.state.counters[FIRST].stage is CounterStage.PAUSED)
        old.kill()
        old.begin_epoch(keep=copied)
        old.faults.clear()
        old.start()
        assert only(answers) == Unreachable()
        online(station)
        assert old.state.counters[FIRST].stage is CounterStage.OPEN
    finally:
        station.stop()


def test_an_order_that_is_under_way_while_the_server_is_replaced_is_not_decided_twice(
    tmp_path: Path, old: PaperServer
) -> None:
    station = make_station(tmp_path, old.url, ONE)
    station.start()
    try:
        online(station)
        opened(station)
        copied = len(old.log)
        answers: list[OrderAnswer] = []
        old.fail("commands", Fault.LOST_REPLY, *[Fault.BUSY_503] * 50)
        station.order(PauseCounter(FIRST), answers.append)
        until(lambda: old.state.counters[FIRST].stage is CounterStage.PAUSED)
        # The station has not seen it yet when it asks again.
        old.begin_epoch(keep=copied)
        old.faults.clear()
        assert only(answers) == Unreachable()
        assert old.state.counters[FIRST].stage is CounterStage.OPEN
    finally:
        station.stop()
