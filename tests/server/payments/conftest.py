# SPDX-License-Identifier: GPL-3.0-or-later
"""A server on each database, with a provider: both real processes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.commands import Role
from server.storage.opening import VARIABLE
from tests.payments.behaviour import Behaviour
from tests.payments.process import ProviderProcess
from tests.postgres.cluster import Cluster
from tests.postgres.fixtures import DATABASES
from tests.server.office import office_text
from tests.server.payments.paying import Scene, prepare
from tests.server.running import RunningServer


@pytest.fixture(scope="module", params=DATABASES)
def shared_scene(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Scene]:
    """A server and a provider for the tests of a module."""
    folder = tmp_path_factory.mktemp("payments")
    with pytest.MonkeyPatch.context() as environment, ProviderProcess(folder) as provider:
        if request.param == "sqlite":
            environment.delenv(VARIABLE, raising=False)
        else:
            cluster: Cluster = request.getfixturevalue("cluster")
            environment.setenv(VARIABLE, cluster.url(cluster.new_database()))
        office_file = folder / "office.toml"
        office_file.write_text(office_text(), encoding="utf-8")
        server = RunningServer.set_up(Path(folder, "data"), office_file)
        prepare(server.data, provider.url)
        with server:
            server.add_clerk("rima")
            server.add_clerk("omar", Role.SUPERVISOR)
            yield Scene(server, provider)


@pytest.fixture
def scene(shared_scene: Scene) -> Scene:
    """The server, with a provider that behaves well."""
    shared_scene.provider.behave(Behaviour.WELL)
    shared_scene.listen()
    return shared_scene
