# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys by which documents of offices with servers of their own are checked here."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; office servers tell their keys by themselves."""
    op.create_table(
        "office_public_key",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("office", "public_key", name="pk_office_public_key"),
        sa.ForeignKeyConstraint(["office"], ["office.id"], name="fk_office_public_key_office"),
    )


def downgrade() -> None:
    """Drop it; documents of other servers are of unknown offices again."""
    op.drop_table("office_public_key")
