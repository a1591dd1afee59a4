# SPDX-License-Identifier: GPL-3.0-or-later
"""Heads of logs, who sequences an office, and on PostgreSQL the log in partitions."""

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PARTITIONS = 32


def upgrade() -> None:
    """Add them; heads are taken from what the logs hold."""
    op.add_column(
        "office", sa.Column("sequenced", sa.Text(), nullable=False, server_default="here")
    )
    op.create_table(
        "head",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["office"], ["office.id"], name="fk_head_office"),
        sa.PrimaryKeyConstraint("office", name="pk_head"),
        postgresql_with={"fillfactor": 50},
    )
    op.execute(
        "insert into head select id,"
        " coalesce((select epoch from entry where entry.office = office.id"
        "  order by epoch desc, seq desc limit 1), 0),"
        " coalesce((select seq from entry where entry.office = office.id"
        "  order by epoch desc, seq desc limit 1), 0) from office"
    )
    if _on_postgresql():
        _move_entries(_create_partitioned)


def downgrade() -> None:
    """Take them away. Offices that others sequence are then sequenced here."""
    if _on_postgresql():
        _move_entries(_create_whole)
    op.drop_table("head")
    op.drop_column("office", "sequenced")


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _move_entries(create: Callable[[], None]) -> None:
    """Make the table anew and put all entries into it, then the index and the old names."""
    op.drop_index("ix_entry_office_event", "entry")
    op.rename_table("entry", "entry_before")
    # The new table's own are to bear these names.
    op.execute("alter table entry_before rename constraint pk_entry to pk_entry_before")
    op.execute("alter table entry_before rename constraint fk_entry_office to fk_entry_before")
    create()
    op.execute("insert into entry select * from entry_before")
    op.drop_table("entry_before")
    op.create_index("ix_entry_office_event", "entry", ["office", "event"], unique=True)


def _create_partitioned() -> None:
    _create_entry("HASH (office)")
    for remainder in range(_PARTITIONS):
        op.execute(
            f"create table entry_p{remainder:02} partition of entry"
            f" for values with (modulus {_PARTITIONS}, remainder {remainder})"
        )


def _create_whole() -> None:
    _create_entry(None)


def _create_entry(partition_by: str | None) -> None:
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
        sa.ForeignKeyConstraint(["office"], ["office.id"], name="fk_entry_office"),
        sa.PrimaryKeyConstraint("office", "epoch", "seq", name="pk_entry"),
        postgresql_partition_by=partition_by,
    )
