# SPDX-License-Identifier: GPL-3.0-or-later
"""The migrations make the tables that the code expects, and can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect

from server.storage.schema import migrations, upgrade
from server.storage.sqlite import open_for_writing
from server.storage.tables import METADATA


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An empty database."""
    engine = open_for_writing(tmp_path / "server.sqlite")
    yield engine
    engine.dispose()


def differences(engine: Engine) -> list[object]:
    """What Alembic would still change."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, METADATA))


def test_the_migrations_make_the_tables_of_the_code(engine: Engine) -> None:
    upgrade(engine)
    assert differences(engine) == []


def test_down_undoes_up_and_up_can_be_done_again(engine: Engine) -> None:
    upgrade(engine)
    with engine.begin() as connection:
        config = migrations()
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    upgrade(engine)
    assert differences(engine) == []


def test_an_upgrade_of_an_up_to_date_database_changes_nothing(engine: Engine) -> None:
    upgrade(engine)
    before = inspect(engine).get_table_names()
    upgrade(engine)
    assert inspect(engine).get_table_names() == before
