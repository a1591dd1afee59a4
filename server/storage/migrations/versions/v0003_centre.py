# SPDX-License-Identifier: GPL-3.0-or-later
"""What a centre keeps: office servers' and operators' tokens, and when each office was heard."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "office_server",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("token_digest", sa.LargeBinary(), nullable=False),
        _of_office("office_server"),
        sa.PrimaryKeyConstraint("office", name="pk_office_server"),
    )
    op.create_table(
        "operator",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("token_digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_operator"),
    )
    op.create_table(
        "uplink",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("heard_at", sa.BigInteger(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("clock", sa.BigInteger(), nullable=False),
        _of_office("uplink"),
        sa.PrimaryKeyConstraint("office", name="pk_uplink"),
    )


def downgrade() -> None:
    """Drop them. Office servers need new tokens after the next upgrade."""
    for table in ("uplink", "operator", "office_server"):
        op.drop_table(table)


def _of_office(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["office"], ["office.id"], name=f"fk_{table}_office")
