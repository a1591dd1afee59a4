# SPDX-License-Identifier: GPL-3.0-or-later
"""What a server's database holds, byte for byte, deleted things that linger on included."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from server.storage.opening import Database

_FOLDER = text(
    "select current_setting('data_directory'), oid from pg_database where datname = :name"
)


def kept_by(database: Database) -> bytes:
    """Every file of the database; of PostgreSQL those of its tables, not the cluster's journal."""
    folder = database.folder if database.address is None else _tables(database)
    return b"".join(each.read_bytes() for each in folder.iterdir() if each.is_file())


def _tables(database: Database) -> Path:
    assert database.address is not None
    engine = database.open_for_writing()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("checkpoint"))
        data, number = connection.execute(_FOLDER, {"name": database.address.database}).one()
    engine.dispose()
    return Path(data, "base", str(number))
