# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys by which offices sign their documents, each made once; and those of other servers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select

from common.domain.identifiers import OfficeId
from common.identity.signatures import new_signing_key, public_key_of
from server.storage import offices
from server.storage.document_tables import office_key as table
from server.storage.document_tables import office_public_key as told
from server.storage.instants import to_micros

_MOST_KEYS = 20
"""More than an office ever loses; a server that makes up one after the other is not listened to."""


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


def public_key(connection: Connection, office: OfficeId) -> bytes | None:
    """The half of the office's key that anyone may have; None if it has never signed here."""
    found: bytes | None = connection.execute(
        select(table.c.public_key).where(table.c.office == office)
    ).scalar()
    return found


def public_keys(connection: Connection) -> Mapping[OfficeId, bytes]:
    """What documents are checked with: the raw Ed25519 public key of each office that signs."""
    return key_rings(connection)[0]


def key_rings(connection: Connection) -> Sequence[Mapping[OfficeId, bytes]]:
    """The key of each office, and after it those that an office has had before, the newest first.

    There is one ring at least.
    """
    there: dict[OfficeId, list[bytes]] = {}
    own = connection.execute(select(table.c.office, table.c.public_key))
    others = connection.execute(
        select(told.c.office, told.c.public_key).order_by(told.c.told_at.desc(), told.c.public_key)
    )
    for row in (*own, *others):
        keys = there.setdefault(OfficeId(row.office), [])
        if row.public_key not in keys:
            keys.append(row.public_key)
    most = max(map(len, there.values()), default=1)
    return [
        {office: keys[n] for office, keys in there.items() if n < len(keys)} for n in range(most)
    ]


def learn(connection: Connection, keys: Mapping[OfficeId, bytes], now: datetime) -> None:
    """Keep what office servers have told of the keys that they sign by; of each a few only."""
    known = select(told.c.office, told.c.public_key).where(told.c.office.in_(list(keys)))
    there = [(OfficeId(row.office), row.public_key) for row in connection.execute(known)]
    counts = Counter(office for office, _ in there)
    news = [
        {"office": office, "public_key": key, "told_at": to_micros(now)}
        for office, key in keys.items()
        if (office, key) not in there and counts[office] < _MOST_KEYS
    ]
    if news:
        connection.execute(insert(told), news)
