# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing a device's database to this version's tables."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0002"
"""The revision that ``common.storage.tables`` describes; a test holds it to Alembic's scripts."""


_ONE_AT_A_TIME = Lock()
"""Alembic keeps what it works on in its module, so two devices in one process take turns."""


def migrate(connection: Connection) -> None:
    """Make or change the tables, within the connection's transaction."""
    if revision_of(connection) == NEWEST:
        return
    # Alembic takes a fifth of a second to import; a start that needs no migration is spared it.
    from alembic import command  # noqa: PLC0415 - see above

    with _ONE_AT_A_TIME:
        command.upgrade(alembic_config(connection), "head")


def revision_of(connection: Connection) -> str | None:
    """The revision of the tables; None where there are none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("select version_num from alembic_version")).scalar()
    return None if found is None else str(found)


def alembic_config(connection: Connection) -> Config:
    """Alembic's view of our scripts, over an open connection."""
    from alembic.config import Config  # noqa: PLC0415 - see migrate

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
