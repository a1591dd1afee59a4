# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a device's database. Migrations make them; a test holds the two equal."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    Double,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

metadata = MetaData()

# Messages are kept as the JSON that travels. They are BLOBs so that a damaged one can always be
# read as bytes, judged and put aside.

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""Single values, as JSON: see ``common.storage.meta_rows``."""

configuration = Table(
    "configuration",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("etag", String),
    Column("body", LargeBinary, nullable=False),
)
"""The office's set-up as the server last gave it: one row, with id 1."""

log = Table(
    "log",
    metadata,
    Column("epoch", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("event", LargeBinary, nullable=False),
    Column("superseded", String),
)
"""The office's log of the current business day, as far as this device has it."""

outbox = Table(
    "outbox",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("device_seq", Integer, nullable=False),
    Column("event_id", String, nullable=False, unique=True),
    Column("event", LargeBinary, nullable=False),
    Column("sealed", LargeBinary),
    Column("state", String, nullable=False),
    Column("crc", Integer, nullable=False),
    Index("outbox_state_seq", "state", "device_seq"),
)
"""What this device did and has not yet seen in the log: ``waiting`` to be sent or ``answered``.

``crc`` is the CRC-32 of event and sealed data: a changed row is put into quarantine.
"""

rejected = Table(
    "rejected",
    metadata,
    Column("event_id", String, primary_key=True),
    Column("event", LargeBinary, nullable=False),
    Column("sealed", LargeBinary),
    Column("reason", String, nullable=False),
    Column("at", Double, nullable=False),
)
"""What the server does not take, kept for a person to look at. ``at`` is Unix seconds."""

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("at", Double, nullable=False),
)
"""Rows that could not be read, from the table ``source``. ``at`` is Unix seconds."""

counts = Table(
    "counts",
    metadata,
    Column("day", Date, primary_key=True),
    Column("series", String, primary_key=True),
    Column("last", Integer, nullable=False),
)
"""The last count given to a ticket, by business day and prefix with series letter."""

day_keys = Table(
    "day_keys",
    metadata,
    Column("day", Date, primary_key=True),
    Column("key", LargeBinary, nullable=False),
)
"""Data keys of business days. A deleted one is overwritten (``secure_delete``)."""

print_jobs = Table(
    "print_jobs",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("job", String, nullable=False, unique=True),
    Column("ticket", String, nullable=False),
    Column("state", String, nullable=False),
    Column("reason", String, nullable=False),
)
"""The journal of the ticket printer."""

verifiers = Table(
    "verifiers",
    metadata,
    Column("clerk", String, primary_key=True),
    Column("verifier", String, nullable=False),
    Column("session", LargeBinary, nullable=False),
    Column("kept_at", Double, nullable=False),
)
"""Argon2 verifiers of clerks who signed in here; ``kept_at`` is Unix seconds."""

request_commands = Table(
    "request_commands",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("day", Date, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("sealed", LargeBinary),
)
"""Commands on requests that wait for the server, or were refused: nothing personal but ``sealed``.

``header`` is a ``common.storage.request_rows.KeptCommand``.
"""

request_views = Table(
    "request_views",
    metadata,
    Column("request", String, primary_key=True),
    Column("day", Date, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
"""Requests as this device read them last."""

request_keys = Table(
    "request_keys",
    metadata,
    Column("day", Date, primary_key=True),
    Column("key", LargeBinary, nullable=False),
)
"""By which the two above are sealed, one for each business day; destroyed with its end."""
