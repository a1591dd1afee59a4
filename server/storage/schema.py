# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing a database's tables to the shape that this version needs."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from server.storage.postgresql import migrate_alone

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Make the tables, or change them from what an earlier version left. Keeps all data."""
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            migrate_alone(connection)
        if MigrationContext.configure(connection).get_current_heads() == (newest(),):
            return
        config = migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@cache
def newest() -> str | None:
    """The version of the tables that the last migration leads to."""
    return ScriptDirectory.from_config(migrations()).get_current_head()


def migrations() -> Config:
    """Where the migrations are; the caller adds the connection as an attribute."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    return config
