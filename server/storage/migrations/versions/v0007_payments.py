# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments: their log, what providers have told, numbers of receipts, and tills."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _payments()
    _tills()


def downgrade() -> None:
    """Drop them, and all that was kept about money with them."""
    for table in (
        "till_entry",
        "till",
        "receipt_number",
        "payment_message",
        "payment",
        "payment_entry",
    ):
        op.drop_table(table)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _payments() -> None:
    op.create_table(
        "payment_entry",
        _text("request"),
        _number("seq"),
        _text("office"),
        _number("at"),
        _text("clerk", nullable=True),
        _text("type"),
        _text("data"),
        sa.PrimaryKeyConstraint("request", "seq", name="pk_payment_entry"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "payment",
        _text("id"),
        _text("request"),
        _text("office"),
        _text("method"),
        _text("provider", nullable=True),
        _text("till", nullable=True),
        _number("amount"),
        _text("currency"),
        _text("stage"),
        _text("reference", nullable=True),
        _text("receipt", nullable=True),
        _number("started_at"),
        _number("expires_at", nullable=True),
        _number("moved_at", nullable=True),
        _number("ask_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_payment"),
    )
    for column in ("request", "ask_at", "moved_at"):
        op.create_index(f"ix_payment_{column}", "payment", [column])
    op.create_table(
        "payment_message",
        _text("provider"),
        _text("id"),
        _number("at"),
        sa.PrimaryKeyConstraint("provider", "id", name="pk_payment_message"),
    )
    op.create_index("ix_payment_message_at", "payment_message", ["at"])
    op.create_table(
        "receipt_number",
        _text("office"),
        _number("year"),
        _number("last"),
        sa.PrimaryKeyConstraint("office", "year", name="pk_receipt_number"),
    )


def _tills() -> None:
    op.create_table(
        "till",
        _text("id"),
        _text("office"),
        _text("counter"),
        _text("clerk"),
        _text("currency"),
        _number("opening"),
        _number("balance"),
        _number("counted", nullable=True),
        _number("opened_at"),
        _number("closed_at", nullable=True),
        _text("open_at", nullable=True),
        sa.ForeignKeyConstraint(["office"], ["office.id"], name="fk_till_office"),
        sa.PrimaryKeyConstraint("id", name="pk_till"),
    )
    op.create_index("ix_till_office_open_at", "till", ["office", "open_at"], unique=True)
    op.create_table(
        "till_entry",
        _text("till"),
        _number("seq"),
        _number("at"),
        _text("clerk"),
        _text("type"),
        _text("data"),
        sa.ForeignKeyConstraint(["till"], ["till.id"], name="fk_till_entry_till"),
        sa.PrimaryKeyConstraint("till", "seq", name="pk_till_entry"),
        sqlite_with_rowid=False,
    )
