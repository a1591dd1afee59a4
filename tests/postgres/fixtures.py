# SPDX-License-Identifier: GPL-3.0-or-later
"""A pytest plugin: tests that take ``database`` run once on each database."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg import sql

from server.storage.all_tables import METADATA
from server.storage.opening import VARIABLE, Database, database_of
from server.storage.schema import newest, upgrade
from tests.postgres.cluster import Cluster, running_cluster

# Whatever a developer's shell says, tests touch no database but their own.
os.environ.pop(VARIABLE, None)

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """The PostgreSQL of this test run; started when the first test asks for it."""
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def tables(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with all tables and no rows, to be copied."""
    name = cluster.new_database()
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(VARIABLE, cluster.url(name))
        engine = database_of(tmp_path_factory.mktemp("tables")).open_for_writing()
    upgrade(engine)
    engine.dispose()
    return name


@pytest.fixture(scope="session")
def empty_databases() -> list[str]:
    """Databases that earlier tests have left, emptied: quicker than making new ones."""
    return []


@pytest.fixture(params=DATABASES)
def database(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Database]:
    """A database of the test's own that servers and commands use from now on.

    SQLite: whatever folder they are given. PostgreSQL: one database, with all tables.
    """
    if request.param == "sqlite":
        monkeypatch.delenv(VARIABLE, raising=False)
        yield database_of(tmp_path / "data")
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    empty: list[str] = request.getfixturevalue("empty_databases")
    name = empty.pop() if empty else cluster.new_database(request.getfixturevalue("tables"))
    monkeypatch.setenv(VARIABLE, cluster.url(name))
    yield database_of(tmp_path / "data")
    if _emptied(cluster, name):
        empty.append(name)


def _emptied(cluster: Cluster, name: str) -> bool:
    """Empty a database for the next test; False if a test has made it one of another version."""
    with cluster.connect(name) as connection, connection.transaction():
        # Who has failed may still hold something.
        connection.execute("set local lock_timeout = '5s'")
        version = connection.execute("select version_num from alembic_version").fetchone()
        if version != (newest(),):
            return False
        for table in reversed(METADATA.sorted_tables):
            connection.execute(sql.SQL("delete from {}").format(sql.Identifier(table.name)))
    return True
