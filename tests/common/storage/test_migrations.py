# SPDX-License-Identifier: GPL-3.0-or-later
"""Migrations make the tables that the program uses, and down undoes up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from common.storage.migrating import NEWEST, alembic_config, migrate, revision_of
from common.storage.tables import metadata


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A connection to an empty database."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_migrations_make_the_tables_of_the_program(connection: Connection) -> None:
    migrate(connection)
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    assert compare_metadata(context, metadata) == []


def test_down_undoes_up_and_up_can_be_done_again(connection: Connection) -> None:
    migrate(connection)
    command.downgrade(alembic_config(connection), "base")
    assert inspect(connection).get_table_names() == ["alembic_version"]
    migrate(connection)
    assert revision_of(connection) == NEWEST


def test_the_program_knows_the_newest_revision(connection: Connection) -> None:
    scripts = ScriptDirectory.from_config(alembic_config(connection))
    assert scripts.get_heads() == [NEWEST]


def test_a_database_that_is_up_to_date_is_left_alone(connection: Connection) -> None:
    assert revision_of(connection) is None
    migrate(connection)
    migrate(connection)
    assert revision_of(connection) == NEWEST
