# SPDX-License-Identifier: GPL-3.0-or-later
"""Which database a server uses, and how it is opened: the only place that asks which one it is.

``DATABASE_URL`` in the environment names a PostgreSQL; without it the server keeps an SQLite file
in its data folder. The address may hold a password, so it is never shown, logged or an argument.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import URL, Engine, inspect, make_url, select
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError

from server.storage import postgresql, sqlite
from server.storage.tables import office

VARIABLE = "DATABASE_URL"

_EXPECTED = f"{VARIABLE}: expected postgresql+psycopg://USER:PASSWORD@HOST/DATABASE"
_DRIVERS = frozenset({"postgresql", "postgresql+psycopg"})


class DatabaseAddressError(Exception):
    """The address in the environment cannot be used; the message does not repeat it."""


@dataclass(frozen=True, slots=True)
class Database:
    """Where a server's data is: its folder, and the address of a PostgreSQL if it uses one."""

    folder: Path
    address: URL | None = field(default=None, repr=False)

    def open_for_writing(self, lock_wait_ms: int = sqlite.LOCK_WAIT_MS) -> Engine:
        """An engine whose transactions are on the disk when they are committed.

        A lock that somebody holds is waited for ``lock_wait_ms`` at most.
        """
        if self.address is not None:
            return postgresql.open_for_writing(self.address, lock_wait_ms)
        return sqlite.open_for_writing(self._file, lock_wait_ms)

    def open_for_reading(self) -> Engine:
        """An engine for short reading transactions, which neither wait for a writer nor block."""
        if self.address is not None:
            return postgresql.open_for_reading(self.address)
        return sqlite.open_for_reading(self._file)

    def prepare(self) -> None:
        """Make the folder, closed to everybody else, and the file that will hold secrets."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        if self.address is None:
            # Nobody else is to read the keys in it, from the first byte on.
            self._file.touch(mode=0o600)

    def is_there(self) -> bool:
        """Whether a server has been set up in it. Raises DBAPIError if it cannot be reached."""
        if self.address is None:
            return self._file.is_file()
        engine = postgresql.open_for_reading(self.address)
        try:
            with engine.begin() as connection:
                made = inspect(connection).has_table(office.name)
                return made and connection.execute(select(office.c.id).limit(1)).first() is not None
        finally:
            engine.dispose()

    @property
    def _file(self) -> Path:
        return self.folder / sqlite.FILE_NAME


def database_of(folder: Path) -> Database:
    """The database of the server whose data folder is ``folder``. Raises DatabaseAddressError."""
    text = os.environ.get(VARIABLE)
    if not text:
        return Database(folder)
    try:
        address = make_url(text)
    except (ArgumentError, ValueError):
        # The error would repeat the address, and with it the password.
        raise DatabaseAddressError(_EXPECTED) from None
    # A sign in the password that should have been written as %40 makes the rest of it a host.
    if address.drivername not in _DRIVERS or "@" in (address.host or ""):
        raise DatabaseAddressError(_EXPECTED)
    return Database(folder, address.set(drivername="postgresql+psycopg"))


def scrub(engine: Engine) -> None:
    """Overwrite or give back what was deleted, so that destroyed secrets are in no file of it."""
    if engine.dialect.name == "postgresql":
        postgresql.scrub(engine)
    else:
        sqlite.scrub(engine)


def in_conflict(error: DBAPIError) -> bool:
    """Whether a transaction failed because another process was at the same rows just then."""
    if isinstance(error, IntegrityError):
        return True
    return getattr(error.orig, "sqlstate", None) in postgresql.CONFLICTS
