# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock, a desk in a folder, and a running server for the tests of the API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.commands import Role
from tests.fakes import FakeClock
from tests.server.desk import Desk
from tests.server.running import RunningServer, running_server


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still until it is moved."""
    return FakeClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """A writer on a fresh database."""
    desk = Desk(tmp_path / "data", clock)
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A running server with two counters and the clerks rima and omar; omar supervises.

    All tests share it, so each copes with what others have left in the queue.
    """
    with running_server(tmp_path_factory.mktemp("server")) as server:
        server.add_clerk("rima")
        server.add_clerk("omar", Role.SUPERVISOR)
        yield server
