# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock, a desk on each database, and a running server on each for the tests of the API."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from common.domain.commands import Role
from server.storage.opening import VARIABLE, Database
from tests.fakes import FakeClock
from tests.postgres.cluster import Cluster
from tests.postgres.fixtures import DATABASES
from tests.server.desk import Desk
from tests.server.running import RunningServer, running_server


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still until it is moved."""
    return FakeClock()


@pytest.fixture
def desk(database: Database, clock: FakeClock) -> Iterator[Desk]:
    """A writer on a fresh database."""
    desk = Desk(database.folder, clock)
    yield desk
    desk.close()


@pytest.fixture
def sqlite_desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """A writer on a fresh SQLite file, for what only concerns such a file."""
    desk = Desk(tmp_path / "data", clock)
    yield desk
    desk.close()


@pytest.fixture(scope="session", params=DATABASES)
def address(request: pytest.FixtureRequest) -> str | None:
    """The address of the PostgreSQL database that the running server uses; None for SQLite."""
    if request.param == "sqlite":
        return None
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.url(cluster.new_database())


@pytest.fixture(scope="session")
def shared_server(
    address: str | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningServer]:
    """A running server with two counters and the clerks rima and omar; omar supervises."""
    with pytest.MonkeyPatch.context() as environment, ExitStack() as stack:
        _use(environment, address)
        server = stack.enter_context(running_server(tmp_path_factory.mktemp("server")))
        server.add_clerk("rima")
        server.add_clerk("omar", Role.SUPERVISOR)
        environment.undo()
        yield server


@pytest.fixture(scope="module")
def server(shared_server: RunningServer, address: str | None) -> Iterator[RunningServer]:
    """The running server; commands given by the tests of a module go to its database.

    All tests share it, so each copes with what others have left in the queue.
    """
    with pytest.MonkeyPatch.context() as environment:
        _use(environment, address)
        yield shared_server


def _use(environment: pytest.MonkeyPatch, address: str | None) -> None:
    if address is None:
        environment.delenv(VARIABLE, raising=False)
    else:
        environment.setenv(VARIABLE, address)
