# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys by which offices sign their documents, each made once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select

from common.domain.identifiers import OfficeId
from common.identity.signatures import new_signing_key, public_key_of
from server.storage import offices
from server.storage.document_tables import office_key as table
from server.storage.instants import to_micros


def ensure_signing_key(connection: Connection, office: OfficeId, now: datetime) -> bytes:
    """The office's key, made now if there is none yet; its devices are told of it then.

    Raises IntegrityError if another process makes one just now.
    """
    found = signing_key(connection, office)
    if found is not None:
        return found
    fresh = new_signing_key()
    keep_signing_key(connection, office, fresh, now)
    offices.touch(connection, office)
    return fresh


def keep_signing_key(
    connection: Connection, office: OfficeId, signing_key: bytes, now: datetime
) -> None:
    """Keep the office's key, as it was handed on from the server before. ValueError: no key."""
    connection.execute(
        insert(table).values(
            office=office,
            signing_key=signing_key,
            public_key=public_key_of(signing_key),
            made_at=to_micros(now),
        )
    )


def signing_key(connection: Connection, office: OfficeId) -> bytes | None:
    """The office's key; None if it has never signed anything."""
    found: bytes | None = connection.execute(
        select(table.c.signing_key).where(table.c.office == office)
    ).scalar()
    return found


def public_keys(connection: Connection) -> Mapping[OfficeId, bytes]:
    """What documents are checked with: the raw Ed25519 public key of each office that signs."""
    rows = connection.execute(select(table.c.office, table.c.public_key))
    return {OfficeId(row.office): row.public_key for row in rows}
