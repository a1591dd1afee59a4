# SPDX-License-Identifier: GPL-3.0-or-later
"""The first tables of a device's database."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "meta",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "configuration",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("etag", sa.String),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "log",
        sa.Column("epoch", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("event", sa.LargeBinary, nullable=False),
        sa.Column("superseded", sa.String),
    )
    op.create_table(
        "outbox",
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("device_seq", sa.Integer, nullable=False),
        sa.Column("event_id", sa.String, nullable=False, unique=True),
        sa.Column("event", sa.LargeBinary, nullable=False),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("crc", sa.Integer, nullable=False),
    )
    op.create_index("outbox_state_seq", "outbox", ["state", "device_seq"])
    op.create_table(
        "rejected",
        sa.Column("event_id", sa.String, primary_key=True),
        sa.Column("event", sa.LargeBinary, nullable=False),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
    )
    op.create_table(
        "quarantine",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
    )
    op.create_table(
        "counts",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("series", sa.String, primary_key=True),
        sa.Column("last", sa.Integer, nullable=False),
    )
    op.create_table(
        "day_keys",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("key", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "print_jobs",
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("job", sa.String, nullable=False, unique=True),
        sa.Column("ticket", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
    )
    op.create_table(
        "verifiers",
        sa.Column("clerk", sa.String, primary_key=True),
        sa.Column("verifier", sa.String, nullable=False),
        sa.Column("session", sa.LargeBinary, nullable=False),
        sa.Column("kept_at", sa.Double, nullable=False),
    )


def downgrade() -> None:
    """Drop the tables."""
    for table in (
        "verifiers",
        "print_jobs",
        "day_keys",
        "counts",
        "quarantine",
        "rejected",
        "outbox",
        "log",
        "configuration",
        "meta",
    ):
        op.drop_table(table)
