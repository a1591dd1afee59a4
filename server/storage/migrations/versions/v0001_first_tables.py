# SPDX-License-Identifier: GPL-3.0-or-later
"""The first tables: offices, their devices and clerks, the log and its answers, sealed data."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them."""
    _offices()
    _log()
    _personal_data()


def downgrade() -> None:
    """Drop them."""
    for table in ("sealed", "day_key", "answer", "entry", "session", "clerk", "device", "office"):
        op.drop_table(table)


def _of_office(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["office"], ["office.id"], name=f"fk_{table}_office")


def _offices() -> None:
    op.create_table(
        "office",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("set_up", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
    )
    op.create_table(
        "device",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("token_digest", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary()),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        _of_office("device"),
        sa.PrimaryKeyConstraint("office", "id", name="pk_device"),
    )
    op.create_table(
        "clerk",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("skills", sa.Text()),
        sa.Column("password_hash", sa.Text(), nullable=False),
        _of_office("clerk"),
        sa.PrimaryKeyConstraint("office", "id", name="pk_clerk"),
    )
    op.create_table(
        "session",
        sa.Column("token_digest", sa.LargeBinary(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("clerk", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        _of_office("session"),
        sa.PrimaryKeyConstraint("token_digest", name="pk_session"),
    )


def _log() -> None:
    op.create_table(
        "entry",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("device_seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text()),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("superseded", sa.Text()),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        _of_office("entry"),
        sa.PrimaryKeyConstraint("office", "epoch", "seq", name="pk_entry"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_entry_office_event", "entry", ["office", "event"], unique=True)
    op.create_table(
        "answer",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("first_seq", sa.BigInteger(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=False),
        _of_office("answer"),
        sa.PrimaryKeyConstraint("office", "command", name="pk_answer"),
        sqlite_with_rowid=False,
    )


def _personal_data() -> None:
    op.create_table(
        "day_key",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("data_key", sa.LargeBinary(), nullable=False),
        _of_office("day_key"),
        sa.PrimaryKeyConstraint("office", "day", name="pk_day_key"),
    )
    op.create_table(
        "sealed",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("ticket", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("person", sa.LargeBinary(), nullable=False),
        _of_office("sealed"),
        sa.PrimaryKeyConstraint("office", "ticket", name="pk_sealed"),
    )
