# SPDX-License-Identifier: GPL-3.0-or-later
"""Issued documents: the offices' signing keys, numbers, and what was issued and copied."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables. An office's key is made when it is first needed."""
    op.create_table(
        "office_key",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("office", name="pk_office_key"),
        sa.ForeignKeyConstraint(["office"], ["office.id"], name="fk_office_key_office"),
    )
    op.create_table(
        "document_number",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("year", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("office", "epoch", "kind", "year", name="pk_document_number"),
    )
    op.create_table(
        "issued_document",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("clerk", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_issued_document"),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name="fk_issued_document_request"),
    )
    op.create_index(
        "ix_issued_document_office_number", "issued_document", ["office", "number"], unique=True
    )
    op.create_index(
        "ix_issued_document_request_kind_subject",
        "issued_document",
        ["request", "kind", "subject"],
        unique=True,
    )
    op.create_table(
        "document_copy",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("printed_at", sa.BigInteger(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("clerk", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_document_copy"),
        sa.ForeignKeyConstraint(
            ["document"], ["issued_document.id"], name="fk_document_copy_issued_document"
        ),
    )
    op.create_index(
        "ix_document_copy_document_number", "document_copy", ["document", "number"], unique=True
    )


def downgrade() -> None:
    """Drop them, and with the offices' keys what later documents could be signed by."""
    for table in ("document_copy", "issued_document", "document_number", "office_key"):
        op.drop_table(table)
