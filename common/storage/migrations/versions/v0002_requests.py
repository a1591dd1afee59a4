# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done about requests while the server is away."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "request_commands",
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("header", sa.LargeBinary, nullable=False),
        sa.Column("sealed", sa.LargeBinary),
    )
    op.create_table(
        "request_views",
        sa.Column("request", sa.String, primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "request_keys",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("key", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    """Drop the tables."""
    for table in ("request_keys", "request_views", "request_commands"):
        op.drop_table(table)
