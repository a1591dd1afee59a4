# SPDX-License-Identifier: GPL-3.0-or-later
"""The migrations make the tables that the code expects, keep what is in them, and can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from server.storage.all_tables import METADATA
from server.storage.opening import VARIABLE, database_of
from server.storage.schema import migrations, upgrade
from tests.fakes import FakeClock
from tests.postgres.cluster import Cluster
from tests.postgres.fixtures import DATABASES
from tests.server.desk import Desk

REVISIONS = [each.revision for each in ScriptDirectory.from_config(migrations()).walk_revisions()][
    ::-1
]


@pytest.fixture(params=DATABASES)
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a server whose database is empty, without tables."""
    monkeypatch.delenv(VARIABLE, raising=False)
    if request.param == "postgresql":
        cluster: Cluster = request.getfixturevalue("cluster")
        monkeypatch.setenv(VARIABLE, cluster.url(cluster.new_database()))
    return tmp_path


@pytest.fixture
def engine(folder: Path) -> Iterator[Engine]:
    """An empty database."""
    engine = database_of(folder).open_for_writing()
    yield engine
    engine.dispose()


def differences(engine: Engine) -> list[object]:
    """What Alembic would still change."""
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": _is_no_partition}
        )
        return list(compare_metadata(context, METADATA))


def _is_no_partition(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or name is None or not name.startswith("entry_p")


def up(engine: Engine, revision: str) -> None:
    """Go up to a revision."""
    with engine.begin() as connection:
        config = migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def down(engine: Engine, revision: str) -> None:
    """Go down to a revision."""
    with engine.begin() as connection:
        config = migrations()
        config.attributes["connection"] = connection
        command.downgrade(config, revision)


def rows(engine: Engine) -> dict[str, list[str]]:
    """Every row of every table."""
    with engine.connect() as connection:
        return {
            table: sorted(repr(row) for row in connection.execute(text(f"select * from {table}")))
            for table in inspect(engine).get_table_names()
        }


def test_the_migrations_make_the_tables_of_the_code(engine: Engine) -> None:
    upgrade(engine)
    assert differences(engine) == []


def test_down_undoes_up_and_up_can_be_done_again(engine: Engine) -> None:
    upgrade(engine)
    down(engine, "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    upgrade(engine)
    assert differences(engine) == []


def test_an_upgrade_of_an_up_to_date_database_changes_nothing(engine: Engine) -> None:
    upgrade(engine)
    before = rows(engine)
    upgrade(engine)
    assert rows(engine) == before


def test_step_by_step_down_and_up_again_keeps_every_row_and_the_server_goes_on(
    engine: Engine, folder: Path, clock: FakeClock
) -> None:
    desk = Desk(folder, clock)
    desk.issue()
    desk.open(1)
    desk.call(1)
    desk.close()
    before = rows(engine)
    assert len(before["entry"]) == 4
    for revision in REVISIONS[-2::-1]:
        down(engine, revision)
        assert rows(engine)["entry"] == before["entry"]
    assert "head" not in inspect(engine).get_table_names()
    for revision in REVISIONS[1:]:
        up(engine, revision)
        assert rows(engine)["entry"] == before["entry"]
    assert differences(engine) == []
    assert rows(engine) == before
    desk = Desk(folder, clock, source=1)
    desk.issue()
    assert [each.seq for each in desk.entries()] == [1, 2, 3, 4, 5]
    desk.close()


def test_the_log_on_postgresql_is_in_32_partitions(cluster: Cluster, tables: str) -> None:
    query = "select count(*) from pg_inherits where inhparent = 'entry'::regclass"
    with cluster.connect(tables) as connection:
        assert connection.execute(query).fetchone() == (32,)
