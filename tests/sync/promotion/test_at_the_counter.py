# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's one action at the counter, with the programs that it starts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from common.storage.settings import DeviceSettings, read_settings
from counter.flow.promotion import Promotion
from counter.office_server import OfficeServer
from tests.common.sync.kit import until
from tests.sync.promotion.hall import Hall, running_hall

pytestmark = pytest.mark.processes


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A hall in which everything runs."""
    with running_hall(tmp_path) as made:
        for device in ("kiosk-a", "counter-1", "display"):
            made.station(device)
        made.in_step()
        yield made


@contextmanager
def office_server(folder: Path) -> Iterator[OfficeServer]:
    """What a counter has of the office's server; it is ended afterwards, if it was started."""
    settings = read_settings(folder)
    assert isinstance(settings, DeviceSettings)
    made = OfficeServer(folder, settings)
    try:
        yield made
    finally:
        made.end()


def test_the_counter_becomes_the_server_and_is_it_again_after_a_restart(hall: Hall) -> None:
    before = hall.issue()
    hall.in_step()
    hall.lose_server()
    with office_server(hall.folder / "counter-1") as server:
        assert server.promote() is Promotion.DONE
        during = hall.issue()
        hall.in_step()
        assert {before, during} == set(hall.station("display").view.state.tickets)
    # The computer was switched off, and on again.
    after = hall.issue()
    with office_server(hall.folder / "counter-1") as server:
        server.resume()
        hall.in_step()
        until(lambda: after in hall.station("display").view.state.tickets)
        # The counter is started once more: one server is enough.
        with office_server(hall.folder / "counter-1") as second:
            second.resume()
            assert not second.started


def test_a_counter_that_was_never_promoted_starts_no_server(hall: Hall) -> None:
    with office_server(hall.folder / "counter-1") as server:
        server.resume()
        assert not server.started


def test_a_device_that_may_not_be_the_server_says_so(hall: Hall) -> None:
    hall.lose_server()
    with office_server(hall.folder / "display") as server:
        assert server.promote() is Promotion.NOT_HERE
        assert not server.started


def test_where_the_office_uses_tls_a_certificate_must_be_there(hall: Hall) -> None:
    with office_server(hall.folder / "counter-1") as server:
        server.settings = replace(server.settings, server="https://127.0.0.1:8443")
        assert server.promote() is Promotion.NO_CERTIFICATE


def test_without_a_network_nothing_is_begun(hall: Hall) -> None:
    with office_server(hall.folder / "counter-1") as server:
        # A name that nobody can have (RFC 6761, section 6.4).
        server.settings = replace(server.settings, server="http://office.invalid:8443")
        assert server.promote() is Promotion.NO_NETWORK
