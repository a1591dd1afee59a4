# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests: their logs, their keys and what is sealed with them, numbers, looks and partners."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _requests()
    _entries()
    _personal_data()
    _numbers()
    _partners()


def downgrade() -> None:
    """Drop them, and all requests with them."""
    for table in (
        "partner",
        "request_number",
        "request_look",
        "request_data",
        "request_key",
        "request_entry",
        "request",
    ):
        op.drop_table(table)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _of_request(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["request"], ["request.id"], name=f"fk_{table}_request")


def _requests() -> None:
    op.create_table(
        "request",
        _text("id"),
        _text("number"),
        _text("office"),
        _text("holder"),
        _text("catalogue"),
        _number("version"),
        _text("service"),
        _text("channel"),
        _text("partner", nullable=True),
        _text("ticket", nullable=True),
        _text("stage"),
        _number("seq"),
        _number("started_at"),
        _number("updated_at"),
        _number("due_at", nullable=True),
        _number("expires_at", nullable=True),
        _number("erase_at", nullable=True),
        sa.Column("secret_digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_request"),
    )
    for columns in (
        ["number"],
        ["office", "ticket", "id"],
        ["office", "id"],
        ["holder", "id"],
        ["office", "stage", "id"],
        ["holder", "stage", "id"],
        ["expires_at"],
        ["erase_at"],
    ):
        op.create_index(f"ix_request_{'_'.join(columns)}", "request", columns)


def _entries() -> None:
    op.create_table(
        "request_entry",
        _text("request"),
        _number("seq"),
        _text("event"),
        _text("office"),
        _text("device"),
        _number("at"),
        _text("actor"),
        _text("clerk", nullable=True),
        _text("cause"),
        _text("type"),
        _text("data"),
        _number("recorded_at"),
        _of_request("request_entry"),
        sa.PrimaryKeyConstraint("request", "seq", name="pk_request_entry"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_request_entry_event", "request_entry", ["event"], unique=True)


def _personal_data() -> None:
    op.create_table(
        "request_key",
        _text("request"),
        sa.Column("data_key", sa.LargeBinary(), nullable=False),
        _of_request("request_key"),
        sa.PrimaryKeyConstraint("request", name="pk_request_key"),
    )
    op.create_table(
        "request_data",
        _text("request"),
        _text("part"),
        _text("name"),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        _number("kept_at"),
        _of_request("request_data"),
        sa.PrimaryKeyConstraint("request", "part", "name", name="pk_request_data"),
    )
    op.create_table(
        "request_look",
        _text("request"),
        _text("id"),
        _number("at"),
        _text("office"),
        _text("device"),
        _text("clerk", nullable=True),
        _text("reason"),
        _of_request("request_look"),
        sa.PrimaryKeyConstraint("request", "id", name="pk_request_look"),
    )


def _numbers() -> None:
    op.create_table(
        "request_number",
        _text("giver"),
        _text("prefix"),
        _number("year"),
        _number("last"),
        sa.PrimaryKeyConstraint("giver", "prefix", "year", name="pk_request_number"),
    )


def _partners() -> None:
    op.create_table(
        "partner",
        _text("office"),
        _text("id"),
        sa.Column("token_digest", sa.LargeBinary(), nullable=False),
        _text("services", nullable=True),
        sa.ForeignKeyConstraint(["office"], ["office.id"], name="fk_partner_office"),
        sa.PrimaryKeyConstraint("office", "id", name="pk_partner"),
    )
    op.create_index("ix_partner_token_digest", "partner", ["token_digest"], unique=True)
