# SPDX-License-Identifier: GPL-3.0-or-later
"""By what requests are found with their applicants' cards; filled from the answers that open."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import sqlalchemy as sa
from alembic import op

from common.identity.card_numbers import new_number_key, number_digests
from common.identity.request_sealing import Part, RequestKey, open_part

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_AT_ONCE = 500
_KIND = "national_number"

_SEALED = sa.text(
    "select request.id, request.catalogue, request.version, request.service,"
    " request_key.data_key, request_data.sealed from request"
    " join request_key on request_key.request = request.id"
    " join request_data on request_data.request = request.id"
    " where request_data.part = 'answers' and request_data.name = 'all' and request.id > :after"
    " order by request.id limit :most"
)
_ADD = sa.text("insert into request_applicant (request, digest) values (:request, :digest)")

_Fields: TypeAlias = Mapping[tuple[str, int, str], tuple[str, ...]]
"""Under which codes each service asks for national numbers."""


def upgrade() -> None:
    """Make the tables, and enter those whose answers are kept and can be opened."""
    op.create_table(
        "request_applicant",
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("request", "digest", name="pk_request_applicant"),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name="fk_request_applicant_request"),
    )
    op.create_index("ix_request_applicant_digest", "request_applicant", ["digest"])
    op.create_table(
        "applicant_key",
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("digest_key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("purpose", name="pk_applicant_key"),
    )
    _fill(op.get_bind())


def downgrade() -> None:
    """Drop them; they are filled again on the way up."""
    op.drop_table("applicant_key")
    op.drop_table("request_applicant")


def _fill(connection: sa.Connection) -> None:
    key = new_number_key()
    fields = _fields(connection)
    made = False
    for rows in _pages(connection):
        new = [
            {"request": row.id, "digest": digest}
            for row in rows
            for digest in number_digests(key, _numbers(row, fields))
        ]
        if new and not made:
            made = True
            connection.execute(
                sa.text("insert into applicant_key (purpose, digest_key) values ('cards', :key)"),
                {"key": key},
            )
        if new:
            connection.execute(_ADD, new)


def _pages(connection: sa.Connection) -> Iterator[list[sa.Row[Any]]]:
    after = ""
    while rows := list(connection.execute(_SEALED, {"after": after, "most": _AT_ONCE})):
        yield rows
        after = rows[-1].id


def _numbers(row: sa.Row[Any], fields: _Fields) -> list[str]:
    codes = fields.get((row.catalogue, row.version, row.service), ())
    opened = open_part(bytes(row.sealed), RequestKey(row.data_key), row.id, Part.ANSWERS, "all")
    # What does not open here does not open anywhere: there is nothing to find.
    answers = json.loads(opened) if isinstance(opened, bytes) and opened else {}
    found = (answers.get(code) for code in codes)
    return [each for each in found if isinstance(each, str)][:1]


def _fields(connection: sa.Connection) -> _Fields:
    found: dict[tuple[str, int, str], tuple[str, ...]] = {}
    for row in connection.execute(sa.text("select id, version, content from catalogue")):
        for service in json.loads(row.content)["services"]:
            codes = (each["code"] for each in service["fields"] if each["kind"] == _KIND)
            found[row.id, row.version, service["code"]] = tuple(codes)
    return found
