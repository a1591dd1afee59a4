# SPDX-License-Identifier: GPL-3.0-or-later
"""What is peculiar to PostgreSQL: connections that notice a dead server, one migration at a time,
and how deleted secrets leave it.
"""

from __future__ import annotations

from sqlalchemy import URL, Connection, Engine, create_engine, text

CONFLICTS = frozenset({"40001", "40P01"})
"""SQLSTATE of a transaction that another one got in the way of: serialization, deadlock
(PostgreSQL manual, appendix A)."""

_CONNECT_TIMEOUT_S = 5
_READ_TIMEOUT_MS = 30_000
_DEAD_AFTER_MS = 10_000
"""How long the server's machine may be silent before a connection to it counts as dead."""

_MIGRATION_LOCK = 0x4E4F424154
"""Any number that no other program takes for its advisory locks: the letters NOBAT."""


def open_for_writing(address: URL, lock_wait_ms: int) -> Engine:
    """An engine whose commits are on the disk when they return, whatever the server's default.

    If the server has synchronous standbys, they are on a standby's disk as well.
    """
    return _engine(address, {"synchronous_commit": "on", "lock_timeout": lock_wait_ms})


def open_for_reading(address: URL) -> Engine:
    """An engine for short transactions that change nothing."""
    settings = {"default_transaction_read_only": "on", "statement_timeout": _READ_TIMEOUT_MS}
    return _engine(address, settings)


def migrate_alone(connection: Connection) -> None:
    """Wait until no other process changes the tables; they wait for this transaction then."""
    # However long it takes: who starts beside another waits for the tables to be made.
    connection.execute(text("set local lock_timeout = 0"))
    connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})


def scrub(engine: Engine) -> None:
    """Write the tables of secrets anew without those that were deleted, and drop the old files."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("vacuum full day_key, sealed, request_key"))


def _engine(address: URL, settings: dict[str, object]) -> Engine:
    options = " ".join(f"-c {name}={value}" for name, value in settings.items())
    return create_engine(
        address,
        # Errors must not name the values: they may be somebody's.
        hide_parameters=True,
        connect_args={
            "application_name": "nobat",
            "connect_timeout": _CONNECT_TIMEOUT_S,
            "keepalives_idle": 5,
            "keepalives_interval": 2,
            "keepalives_count": 3,
            "tcp_user_timeout": _DEAD_AFTER_MS,
            "options": options,
        },
    )
