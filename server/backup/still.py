# SPDX-License-Identifier: GPL-3.0-or-later
"""A still picture of a database that goes on changing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from server.installation import InstallationError
from server.storage.schema import migrations


@contextmanager
def still(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one moment of a database, whatever is written meanwhile.

    Raises InstallationError if its tables are of another version.
    """
    with engine.connect() as plain:
        # SQLite's reading transactions are such without being told.
        several = plain.dialect.name != "sqlite"
        level = {"isolation_level": "REPEATABLE READ"} if several else {}
        connection = plain.execution_options(**level)
        with connection.begin():
            _require_this_version(connection)
            yield connection


def _require_this_version(connection: Connection) -> None:
    there = MigrationContext.configure(connection).get_current_revision()
    wanted = ScriptDirectory.from_config(migrations()).get_current_head()
    if there != wanted:
        message = (
            f"the database's tables are of version {there}, this program's of {wanted};"
            " start the server once, which brings them up to date"
        )
        raise InstallationError(message)
