# SPDX-License-Identifier: GPL-3.0-or-later
"""Succession: the secret that an office's servers share, and to whom this one gave way."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "succession",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("hand_over", sa.LargeBinary(), nullable=False),
        sa.Column("successor", sa.LargeBinary()),
        sa.ForeignKeyConstraint(["office"], ["office.id"], name="fk_succession_office"),
        sa.PrimaryKeyConstraint("office", name="pk_succession"),
    )


def downgrade() -> None:
    """Drop it; an office that was given away is this server's again."""
    op.execute("update office set sequenced = 'here' where sequenced = 'successor'")
    op.drop_table("succession")
