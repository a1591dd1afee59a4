# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues: each published version of what requests are filed for."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "catalogue",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("published_at", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", "version", name="pk_catalogue"),
    )


def downgrade() -> None:
    """Drop it; what was published can be published again from its file."""
    op.drop_table("catalogue")
