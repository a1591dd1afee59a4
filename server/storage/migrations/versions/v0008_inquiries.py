# SPDX-License-Identifier: GPL-3.0-or-later
"""Inquiries to registers: who asked, why, for which request, when, and how it ended."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "inquiry",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("clerk", sa.Text()),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("outcome", sa.Text()),
        sa.Column("xroad_request", sa.Text()),
        sa.Column("error", sa.Text()),
        sa.Column("trace", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_inquiry"),
    )
    op.create_index("ix_inquiry_request", "inquiry", ["request"])
    op.create_index("ix_inquiry_office_asked_at", "inquiry", ["office", "asked_at"])


def downgrade() -> None:
    """Drop it, and with it the account of who has asked for whom."""
    op.drop_table("inquiry")
