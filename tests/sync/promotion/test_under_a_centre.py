# SPDX-License-Identifier: GPL-3.0-or-later
"""A promoted server goes on under the same centre, and gets from there what nobody else has."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.storage.settings import LanSettings
from tests.common.sync.kit import until
from tests.server.upstream.line_between import Carries
from tests.server.upstream.pair import Pair, running_pair
from tests.sync.promotion.hall import Hall
from tests.sync.promotion.test_lost_server import sound

pytestmark = pytest.mark.processes


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """An office server under a centre."""
    with running_pair(tmp_path) as made:
        yield made


@pytest.fixture
def hall(pair: Pair, tmp_path: Path) -> Iterator[Hall]:
    """The office's devices."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    made = Hall(tmp_path, pair.office, LanSettings(port=port, interface="127.0.0.1"))
    try:
        yield made
    finally:
        for station in made.stations.values():
            station.stop()
        for promoted in made.promoted:
            promoted.stop()


@pytest.mark.timeout(180)
def test_what_only_the_centre_has_comes_back_when_the_line_does(pair: Pair, hall: Hall) -> None:
    for device in ("kiosk-a", "kiosk-b", "counter-2"):
        hall.station(device)
    known = hall.issue("kiosk-b")
    hall.in_step()
    for device in ("counter-2", "kiosk-b"):
        hall.switch_off(device)
    late = [hall.issue("kiosk-a") for _ in range(3)]
    hall.in_step()
    pair.wait_until_equal()
    before = pair.centre_log()
    # The kiosk and the server are lost together, and the line is dead.
    hall.switch_off("kiosk-a")
    shutil.rmtree(hall.folder / "kiosk-a")
    pair.line.carry(Carries.NOTHING)
    hall.lose_server()

    promoted = hall.promote("counter-2")
    counter = hall.station("counter-2")
    hall.in_step()
    assert set(counter.view.state.tickets) == {known}
    hall.station("kiosk-b")
    fresh = hall.issue("kiosk-b")
    hall.in_step()
    pair.line.carry(Carries.EVERYTHING)

    until(lambda: set(counter.view.state.tickets) == {known, fresh, *late}, 60)
    entries = hall.entries(promoted)
    sound(entries)
    until(lambda: pair.centre_log()[-1].position == entries[-1].position, 60)
    copy = pair.centre_log()
    sound(copy)
    told = {entry.event.id for entry in copy}
    assert {entry.event.id for entry in (*before, *entries)} <= told
