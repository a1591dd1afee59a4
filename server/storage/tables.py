# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a server's database.

Instants are whole microseconds since 1970-01-01 UTC and JSON is text, so that every database
keeps them the same way. ``entry`` is the offices' logs and only ever grows.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

office = Table(
    "office",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("set_up", Text, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    # Grows with every change that a running server must take notice of.
    Column("revision", BigInteger, nullable=False),
    # Who puts the office's events in order: this server ("here"), or one in the office ("office").
    Column("sequenced", Text, nullable=False, server_default="here"),
)

head = Table(
    "head",
    METADATA,
    # The last entry of each office's log, 0.0 before the first; moved by whoever appends.
    Column("office", Text, primary_key=True),
    Column("epoch", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
    # Room beside each row, so that moving it needs neither a new page nor the index.
    postgresql_with={"fillfactor": 50},
)

device = Table(
    "device",
    METADATA,
    Column("office", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    # SHA-256 of the token. The token itself is random, so it needs no salt.
    Column("token_digest", LargeBinary, nullable=False),
    Column("public_key", LargeBinary),
    # The last device_seq that has been answered for good.
    Column("last_seq", BigInteger, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

clerk = Table(
    "clerk",
    METADATA,
    Column("office", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("skills", Text),
    Column("password_hash", Text, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

session = Table(
    "session",
    METADATA,
    Column("token_digest", LargeBinary, primary_key=True),
    Column("office", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

entry = Table(
    "entry",
    METADATA,
    Column("office", Text, primary_key=True),
    Column("epoch", BigInteger, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("event", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("device_seq", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", Text),
    Column("cause", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("superseded", Text),
    Column("recorded_at", BigInteger, nullable=False),
    Index(None, "office", "event", unique=True),
    ForeignKeyConstraint(["office"], ["office.id"]),
    sqlite_with_rowid=False,
    postgresql_partition_by="HASH (office)",
)

answer = Table(
    "answer",
    METADATA,
    # A command that was carried out, and the entries that came of it.
    Column("office", Text, primary_key=True),
    Column("command", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("answered_at", BigInteger, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
    sqlite_with_rowid=False,
)

day_key = Table(
    "day_key",
    METADATA,
    # The secret of one business day. Deleting it makes that day's sealed data unreadable.
    Column("office", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("data_key", LargeBinary, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

sealed = Table(
    "sealed",
    METADATA,
    Column("office", Text, primary_key=True),
    Column("ticket", Text, primary_key=True),
    Column("day", Text, nullable=False),
    Column("person", LargeBinary, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

succession = Table(
    "succession",
    METADATA,
    # Who may take an office over from this server, and who has.
    Column("office", Text, primary_key=True),
    # The secret by which one server of the office gives another what it has.
    Column("hand_over", LargeBinary, nullable=False),
    # The claim of the machine that this server has given way to.
    Column("successor", LargeBinary),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

office_server = Table(
    "office_server",
    METADATA,
    # The SHA-256 of the token by which an office's own server is let in.
    Column("office", Text, primary_key=True),
    Column("token_digest", LargeBinary, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

operator = Table(
    "operator",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("token_digest", LargeBinary, nullable=False),
)

uplink = Table(
    "uplink",
    METADATA,
    # What an office's server told last: the end of its own log, and the time on its clock.
    Column("office", Text, primary_key=True),
    Column("heard_at", BigInteger, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("clock", BigInteger, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

catalogue = Table(
    "catalogue",
    METADATA,
    # A published version never changes: requests are decided by the one they were filed under.
    Column("id", Text, primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("published_at", BigInteger, nullable=False),
    Column("content", Text, nullable=False),
)
