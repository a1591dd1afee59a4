# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues in the database: versions that were published, and never change again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, func, insert, select

from common.domain.catalogue import Catalogue
from common.domain.identifiers import CatalogueId
from server.storage.instants import from_micros, to_micros
from server.storage.tables import catalogue as table


@dataclass(frozen=True, slots=True)
class PublishedVersion:
    """A version of a catalogue, and when it was published here."""

    id: CatalogueId
    version: int
    published_at: datetime


def add(connection: Connection, catalogue: Catalogue, now: datetime) -> None:
    """Publish a version. Raises IntegrityError if it is there already."""
    connection.execute(
        insert(table).values(
            id=catalogue.id,
            version=catalogue.version,
            published_at=to_micros(now),
            content=msgspec.json.encode(catalogue).decode(),
        )
    )


def one(connection: Connection, catalogue: CatalogueId, version: int) -> Catalogue | None:
    """A version that was published; None if it was not."""
    query = select(table.c.content).where(table.c.id == catalogue, table.c.version == version)
    return _read(connection.execute(query).scalar())


def newest(connection: Connection, catalogue: CatalogueId) -> Catalogue | None:
    """The latest version; None if no version was published."""
    query = select(table.c.content).where(table.c.id == catalogue)
    return _read(connection.execute(query.order_by(table.c.version.desc()).limit(1)).scalar())


def newest_version(connection: Connection, catalogue: CatalogueId) -> int | None:
    """The number of the latest version; None if no version was published."""
    found: int | None = connection.execute(
        select(func.max(table.c.version)).where(table.c.id == catalogue)
    ).scalar()
    return found


def published(connection: Connection) -> list[PublishedVersion]:
    """Every version of every catalogue, by id and version."""
    query = select(table.c.id, table.c.version, table.c.published_at)
    return [
        PublishedVersion(CatalogueId(row.id), row.version, from_micros(row.published_at))
        for row in connection.execute(query.order_by(table.c.id, table.c.version))
    ]


def _read(content: str | None) -> Catalogue | None:
    return None if content is None else msgspec.json.decode(content, type=Catalogue)
