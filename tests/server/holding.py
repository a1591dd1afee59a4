# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program that holds a server's database, so that nothing can be written meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from server.storage.opening import Database

SAYS_LOCKED = r"database is locked|canceling statement due to lock timeout"
"""What the databases say of it; a regular expression."""


@contextmanager
def held(database: Database) -> Iterator[None]:
    """Nobody else can write inside the block; everybody can read."""
    # On SQLite this transaction holds the file from its beginning.
    engine = database.open_for_writing()
    with engine.connect() as connection:
        transaction = connection.begin()
        if database.address is not None:
            connection.execute(text("lock table office, device, head in exclusive mode"))
        yield
        transaction.rollback()
    engine.dispose()
