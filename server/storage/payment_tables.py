# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of payments and tills.

``payment_entry`` and ``till_entry`` are logs; ``payment`` and ``till`` are drawn from them. A
request is known here by its id alone. Its entries go with its data; the rows of its payments and
all of the tills stay, for the books. Amounts are minor units.
"""

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Index, Table, Text

from server.storage.tables import METADATA

payment_entry = Table(
    "payment_entry",
    METADATA,
    Column("request", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("office", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    # Which clerk did it; null: the payer, the provider, or the server by itself.
    Column("clerk", Text),
    Column("type", Text, nullable=False),
    Column("data", Text, nullable=False),
    sqlite_with_rowid=False,
)

payment = Table(
    "payment",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("request", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("provider", Text),
    Column("till", Text),
    Column("amount", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("reference", Text),
    Column("receipt", Text),
    Column("started_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger),
    # When money last came or went; null: never.
    Column("moved_at", BigInteger),
    # When to ask the provider next; null: there is nothing to ask.
    Column("ask_at", BigInteger),
    Index(None, "request"),
    Index(None, "ask_at"),
    Index(None, "moved_at"),
)

payment_message = Table(
    "payment_message",
    METADATA,
    # Messages of providers that were acted upon: the same one again does nothing.
    Column("provider", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Index(None, "at"),
)

payment_copy = Table(
    "payment_copy",
    METADATA,
    # At the centre: what the servers of offices have told of payments in their own books.
    Column("office", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("request", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("provider", Text),
    Column("till", Text),
    Column("amount", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("receipt", Text),
    Column("started_at", BigInteger, nullable=False),
    Column("moved_at", BigInteger),
    Index(None, "office", "moved_at"),
)

till = Table(
    "till",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("office", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("opening", BigInteger, nullable=False),
    Column("balance", BigInteger, nullable=False),
    Column("counted", BigInteger),
    Column("opened_at", BigInteger, nullable=False),
    Column("closed_at", BigInteger),
    # The counter again while the till is open, null afterwards: one open till at each.
    Column("open_at", Text),
    Index(None, "office", "open_at", unique=True),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

till_entry = Table(
    "till_entry",
    METADATA,
    Column("till", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("data", Text, nullable=False),
    ForeignKeyConstraint(["till"], ["till.id"]),
    sqlite_with_rowid=False,
)
