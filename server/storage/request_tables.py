# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of requests: their logs, what is kept of people under a key of each, and partners.

``request`` is drawn from the log, for lists; ``request_entry`` only ever grows.
"""

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Index, LargeBinary, Table, Text

from server.storage.tables import METADATA

request = Table(
    "request",
    METADATA,
    Column("id", Text, primary_key=True),
    # As people say it; two offices may give the same one.
    Column("number", Text, nullable=False),
    Column("office", Text, nullable=False),
    # Which server decides about it: an office's, or the centre's.
    Column("holder", Text, nullable=False),
    Column("catalogue", Text, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("service", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("partner", Text),
    Column("ticket", Text),
    Column("stage", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("due_at", BigInteger),
    # When the server acts by itself: an untouched draft, or a document nobody fetches, expires.
    Column("expires_at", BigInteger),
    # When the key and the data go; set once the request has ended.
    Column("erase_at", BigInteger),
    # SHA-256 of the secret on the receipt, which is random enough to need no salt.
    Column("secret_digest", LargeBinary, nullable=False),
    Index(None, "number"),
    Index(None, "office", "ticket", "id"),
    Index(None, "office", "id"),
    Index(None, "holder", "id"),
    Index(None, "office", "stage", "id"),
    Index(None, "holder", "stage", "id"),
    Index(None, "expires_at"),
    Index(None, "erase_at"),
)

request_entry = Table(
    "request_entry",
    METADATA,
    Column("request", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("event", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    # Who did it: the actor's kind and, of a clerk, the id.
    Column("actor", Text, nullable=False),
    Column("clerk", Text),
    Column("cause", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Index(None, "event", unique=True),
    ForeignKeyConstraint(["request"], ["request.id"]),
    sqlite_with_rowid=False,
)

request_key = Table(
    "request_key",
    METADATA,
    # Deleting it makes all that is sealed of the request unreadable.
    Column("request", Text, primary_key=True),
    Column("data_key", LargeBinary, nullable=False),
    ForeignKeyConstraint(["request"], ["request.id"]),
)

request_data = Table(
    "request_data",
    METADATA,
    Column("request", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("kept_at", BigInteger, nullable=False),
    ForeignKeyConstraint(["request"], ["request.id"]),
)

request_look = Table(
    "request_look",
    METADATA,
    # Who looked at the personal data of a request, and why.
    Column("request", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("office", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("clerk", Text),
    Column("reason", Text, nullable=False),
    ForeignKeyConstraint(["request"], ["request.id"]),
)

request_applicant = Table(
    "request_applicant",
    METADATA,
    # By what the request is found with its applicant's card: no number, but its keyed digest. Goes
    # with the request's data.
    Column("request", Text, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Index(None, "digest"),
    ForeignKeyConstraint(["request"], ["request.id"]),
)

applicant_key = Table(
    "applicant_key",
    METADATA,
    # The server's own key to those digests, made with the first one. There is one row at most.
    Column("purpose", Text, primary_key=True),
    Column("digest_key", LargeBinary, nullable=False),
)

request_number = Table(
    "request_number",
    METADATA,
    # The last number that was given, in each office's series of each year.
    Column("giver", Text, primary_key=True),
    Column("prefix", Text, primary_key=True),
    Column("year", BigInteger, primary_key=True),
    Column("last", BigInteger, nullable=False),
)

partner = Table(
    "partner",
    METADATA,
    # Another network whose centres take and hand out requests of an office.
    Column("office", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    # SHA-256 of the token. The token itself is random, so it needs no salt.
    Column("token_digest", LargeBinary, nullable=False),
    # The services it may take, as a JSON list; null: all that the office offers.
    Column("services", Text),
    Index(None, "token_digest", unique=True),
    ForeignKeyConstraint(["office"], ["office.id"]),
)
