# SPDX-License-Identifier: GPL-3.0-or-later
"""Day keys and sealed personal data in the database, and their destruction."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from common.domain.identifiers import OfficeId, TicketId
from server.storage.tables import day_key, sealed

KEY_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class SealedPerson:
    """A citizen's data, readable with the key of the ticket's business day only."""

    ticket: TicketId
    day: date
    person: bytes

    def __repr__(self) -> str:
        """Show that there is somebody, not who."""
        return "<SealedPerson>"


def ensure_keys(connection: Connection, office: OfficeId, days: Iterable[date]) -> None:
    """Make a secret for each of ``days`` that has none."""
    there = set(keys(connection, office))
    rows = [
        {"office": office, "day": day.isoformat(), "data_key": secrets.token_bytes(KEY_BYTES)}
        for day in days
        if day not in there
    ]
    if rows:
        connection.execute(insert(day_key), rows)


def keep_keys(connection: Connection, office: OfficeId, secret: Mapping[date, bytes]) -> None:
    """Keep the secrets of days, as they were handed on from the server before."""
    rows = [
        {"office": office, "day": day.isoformat(), "data_key": key} for day, key in secret.items()
    ]
    if rows:
        connection.execute(insert(day_key), rows)


def keys(connection: Connection, office: OfficeId) -> dict[date, bytes]:
    """The secrets that there are, by business day."""
    query = (
        select(day_key.c.day, day_key.c.data_key)
        .where(day_key.c.office == office)
        .order_by(day_key.c.day)
    )
    return {date.fromisoformat(row.day): row.data_key for row in connection.execute(query)}


def destroy_before(connection: Connection, office: OfficeId, day: date) -> int:
    """Destroy the secrets and sealed data of all days before ``day``; how many secrets went."""
    limit = day.isoformat()
    connection.execute(delete(sealed).where(sealed.c.office == office, sealed.c.day < limit))
    return connection.execute(
        delete(day_key).where(day_key.c.office == office, day_key.c.day < limit)
    ).rowcount


def keep_sealed(connection: Connection, office: OfficeId, persons: Iterable[SealedPerson]) -> None:
    """Keep sealed data; the first one kept for a ticket stays."""
    by_ticket = {each.ticket: each for each in reversed(list(persons))}
    if not by_ticket:
        return
    query = select(sealed.c.ticket).where(sealed.c.office == office, sealed.c.ticket.in_(by_ticket))
    there = set(connection.execute(query).scalars())
    rows = [
        {
            "office": office,
            "ticket": each.ticket,
            "day": each.day.isoformat(),
            "person": each.person,
        }
        for each in by_ticket.values()
        if each.ticket not in there
    ]
    if rows:
        connection.execute(insert(sealed), rows)


def sealed_person(connection: Connection, office: OfficeId, ticket: TicketId) -> bytes | None:
    """The sealed data of a ticket."""
    found: bytes | None = connection.execute(
        select(sealed.c.person).where(sealed.c.office == office, sealed.c.ticket == ticket)
    ).scalar()
    return found
