# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables by which an office server and its centre keep each other up to date on requests.

A *feed* says which requests the other one has to know about, in the order of their last change; an
*intake* how far this one has come in the other's.
"""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, Table, Text

from server.storage.tables import METADATA

request_feed_head = Table(
    "request_feed_head",
    METADATA,
    # An office with a server of its own or, in such an office, the centre.
    Column("peer", Text, primary_key=True),
    # A feed that is begun anew, as after a restored backup, gets another name.
    Column("feed", Text, nullable=False),
    Column("position", BigInteger, nullable=False),
)

request_feed = Table(
    "request_feed",
    METADATA,
    Column("peer", Text, primary_key=True),
    Column("request", Text, primary_key=True),
    # Where the request changed last. 0: the peer itself told of it, and it has not changed since.
    Column("position", BigInteger, nullable=False),
    Index(None, "peer", "position"),
    Index(None, "request"),
)

request_intake = Table(
    "request_intake",
    METADATA,
    Column("peer", Text, primary_key=True),
    Column("feed", Text, nullable=False),
    Column("position", BigInteger, nullable=False),
    # What the peer had not sent yet when it was last heard.
    Column("waiting", BigInteger, nullable=False),
    Column("heard_at", BigInteger, nullable=False),
    # When there was last nothing that it had not sent; null: never since its feed began.
    Column("in_step_at", BigInteger),
)

request_wanted = Table(
    "request_wanted",
    METADATA,
    # What is still missing here of a request; before it has come, nothing is decided here.
    # An empty part: its log is in doubt, since this server was put back to an earlier state.
    Column("request", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("peer", Text, nullable=False),
    Index(None, "peer"),
)

request_order = Table(
    "request_order",
    METADATA,
    # What the centre asks of an office's server, until it is answered or nobody waits any more.
    Column("id", Text, primary_key=True),
    Column("office", Text, nullable=False),
    # The request that it is about, with whose key ``body`` is sealed; null: is anybody there?
    Column("request", Text),
    Column("body", LargeBinary),
    Column("asked_at", BigInteger, nullable=False),
    Column("answer", Text),
    Index(None, "office"),
)

request_errand = Table(
    "request_errand",
    METADATA,
    # What the holder of a request is still to be told of money that came or went here.
    Column("id", Text, primary_key=True),
    Column("request", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("clerk", Text),
    Column("command", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
)
