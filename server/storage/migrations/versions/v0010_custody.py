# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests between office servers and their centre: feeds, intakes, orders and errands."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables. Requests that are there come into a feed when it is begun."""
    op.create_table(
        "request_feed_head",
        _text("peer"),
        _text("feed"),
        _number("position"),
        sa.PrimaryKeyConstraint("peer", name="pk_request_feed_head"),
    )
    op.create_table(
        "request_feed",
        _text("peer"),
        _text("request"),
        _number("position"),
        sa.PrimaryKeyConstraint("peer", "request", name="pk_request_feed"),
    )
    op.create_index("ix_request_feed_peer_position", "request_feed", ["peer", "position"])
    op.create_index("ix_request_feed_request", "request_feed", ["request"])
    op.create_table(
        "request_intake",
        _text("peer"),
        _text("feed"),
        _number("position"),
        _number("waiting"),
        _number("heard_at"),
        _number("in_step_at", nullable=True),
        sa.PrimaryKeyConstraint("peer", name="pk_request_intake"),
    )
    op.create_table(
        "request_wanted",
        _text("request"),
        _text("part"),
        _text("name"),
        _text("peer"),
        sa.PrimaryKeyConstraint("request", "part", "name", name="pk_request_wanted"),
    )
    op.create_index("ix_request_wanted_peer", "request_wanted", ["peer"])
    op.create_table(
        "request_order",
        _text("id"),
        _text("office"),
        _text("request", nullable=True),
        sa.Column("body", sa.LargeBinary()),
        _number("asked_at"),
        _text("answer", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_request_order"),
    )
    op.create_index("ix_request_order_office", "request_order", ["office"])
    op.create_table(
        "request_errand",
        _text("id"),
        _text("request"),
        _text("office"),
        _text("clerk", nullable=True),
        _text("command"),
        _number("since"),
        sa.PrimaryKeyConstraint("id", name="pk_request_errand"),
    )


def downgrade() -> None:
    """Drop them; requests stay with whoever holds them, and nobody else hears of them."""
    for table in (
        "request_errand",
        "request_order",
        "request_wanted",
        "request_intake",
        "request_feed",
        "request_feed_head",
    ):
        op.drop_table(table)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)
