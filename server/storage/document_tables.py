# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of issued documents: the offices' keys, numbers, and what was issued and copied.

What a document says is sealed with its request; nothing here names anybody.
"""

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Index, LargeBinary, Table, Text

from server.storage.tables import METADATA

office_key = Table(
    "office_key",
    METADATA,
    # The Ed25519 key by which the office signs its documents, and the half that anyone may have.
    Column("office", Text, primary_key=True),
    Column("signing_key", LargeBinary, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

office_public_key = Table(
    "office_public_key",
    METADATA,
    # What offices with a server of their own sign by, as they have told it. One that has lost its
    # key and made another one has several, for what was signed before stays genuine.
    Column("office", Text, primary_key=True),
    Column("public_key", LargeBinary, primary_key=True),
    Column("told_at", BigInteger, nullable=False),
    ForeignKeyConstraint(["office"], ["office.id"]),
)

document_number = Table(
    "document_number",
    METADATA,
    # The last number of each series. A server put back to a backup begins series of its own, in
    # its own epoch, for nobody knows what was issued since the backup.
    Column("office", Text, primary_key=True),
    Column("epoch", BigInteger, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("year", BigInteger, primary_key=True),
    Column("last", BigInteger, nullable=False),
)

issued_document = Table(
    "issued_document",
    METADATA,
    # The command that asked for it, which gets the same answer again.
    Column("id", Text, primary_key=True),
    Column("request", Text, nullable=False),
    Column("kind", Text, nullable=False),
    # What it is about where there may be several: a payment, a decision.
    Column("subject", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("issued_at", BigInteger, nullable=False),
    # SHA-256 of the file, in hexadecimal digits.
    Column("digest", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("clerk", Text),
    Index(None, "office", "number", unique=True),
    Index(None, "request", "kind", "subject", unique=True),
    ForeignKeyConstraint(["request"], ["request.id"]),
)

document_copy = Table(
    "document_copy",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("document", Text, nullable=False),
    # The first copy has 1.
    Column("number", BigInteger, nullable=False),
    Column("printed_at", BigInteger, nullable=False),
    Column("device", Text, nullable=False),
    Column("clerk", Text),
    Index(None, "document", "number", unique=True),
    ForeignKeyConstraint(["document"], ["issued_document.id"]),
)
