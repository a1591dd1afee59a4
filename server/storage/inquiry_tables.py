# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of inquiries to registers: accounted for, and never what was answered."""

from sqlalchemy import BigInteger, Column, Index, Table, Text

from server.storage.tables import METADATA

inquiry = Table(
    "inquiry",
    METADATA,
    # The X-Road-Id of the message.
    Column("id", Text, primary_key=True),
    Column("office", Text, nullable=False),
    Column("request", Text, nullable=False),
    Column("register", Text, nullable=False),
    # The register's X-Road service identifier, which a later catalogue may change.
    Column("service", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    # Null: nobody was in between.
    Column("clerk", Text),
    Column("asked_at", BigInteger, nullable=False),
    # Null while it is under way, and for ever if the server ended meanwhile.
    Column("ended_at", BigInteger),
    # "answered", or the kind of the failure.
    Column("outcome", Text),
    # X-Road-Request-Id. The request's hash is left out: who holds it and the rest of this row
    # could try which person was asked for.
    Column("xroad_request", Text),
    Column("error", Text),
    Column("trace", Text),
    Index(None, "request"),
    Index(None, "office", "asked_at"),
)
