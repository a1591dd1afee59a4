# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments of offices' own servers at the centre; and no more numbers of receipts of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and have the centre told everything anew, records too."""
    op.create_table(
        "payment_copy",
        _text("office"),
        _text("id"),
        _text("request"),
        _text("method"),
        _text("provider", nullable=True),
        _text("till", nullable=True),
        _number("amount"),
        _text("currency"),
        _text("stage"),
        _text("receipt", nullable=True),
        _number("started_at"),
        _number("moved_at", nullable=True),
        sa.PrimaryKeyConstraint("office", "id", name="pk_payment_copy"),
    )
    op.create_index("ix_payment_copy_office_moved_at", "payment_copy", ["office", "moved_at"])
    # Begun anew as soon as the server runs: what was told before had no records with it.
    op.execute("delete from request_feed where peer = 'centre'")
    op.execute("delete from request_feed_head where peer = 'centre'")
    # Receipts are numbered with the documents.
    op.drop_table("receipt_number")


def downgrade() -> None:
    """Drop it; the centre knows what was paid by the requests' logs alone."""
    op.create_table(
        "receipt_number",
        _text("office"),
        _number("year"),
        _number("last"),
        sa.PrimaryKeyConstraint("office", "year", name="pk_receipt_number"),
    )
    op.drop_table("payment_copy")


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)
