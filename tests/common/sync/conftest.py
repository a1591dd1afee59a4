# SPDX-License-Identifier: GPL-3.0-or-later
"""A server on paper, and stations that are stopped whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.domain.identifiers import DeviceId
from common.storage.system import SystemClock
from common.sync.station import Station
from tests.common.sync.kit import KIOSK, OPEN_OFFICE, make_station
from tests.common.sync.paper_server import PaperServer

MakeStation = Callable[..., Station]


@pytest.fixture
def paper() -> Iterator[PaperServer]:
    """A running server."""
    server = PaperServer(OPEN_OFFICE, SystemClock())
    server.start()
    yield server
    server.kill()


@pytest.fixture
def station(paper: PaperServer, tmp_path: Path) -> Iterator[MakeStation]:
    """Makes and starts stations of the office: ``station("counter-1")``."""
    made: list[Station] = []

    def make(device: DeviceId = KIOSK, order_seconds: float = 4.0) -> Station:
        one = make_station(tmp_path, paper.url, device, order_seconds=order_seconds)
        made.append(one)
        one.start()
        return one

    yield make
    for one in made:
        one.stop()
