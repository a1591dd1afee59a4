# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may take an office over from this server, and who has."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select, update

from common.domain.identifiers import OfficeId
from server.storage.offices import Sequenced, set_sequenced
from server.storage.tables import succession as table

_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class StoredSuccession:
    """The secret of an office's servers among themselves, and the claim this one gave way to."""

    hand_over: bytes = field(repr=False)
    successor: bytes | None = None


def successions(connection: Connection) -> Mapping[OfficeId, StoredSuccession]:
    """All that are there, by office; most offices have none until a device asks for its kit."""
    rows = connection.execute(select(table.c.office, table.c.hand_over, table.c.successor))
    return {OfficeId(row.office): StoredSuccession(row.hand_over, row.successor) for row in rows}


def ensure_secret(connection: Connection, office: OfficeId) -> bytes:
    """The office's secret, made now if there is none yet."""
    query = select(table.c.hand_over).where(table.c.office == office)
    found: bytes | None = connection.execute(query).scalar()
    if found is not None:
        return found
    fresh = secrets.token_bytes(_SECRET_BYTES)
    keep_secret(connection, office, fresh)
    return fresh


def keep_secret(connection: Connection, office: OfficeId, hand_over: bytes) -> None:
    """Keep the office's secret, as it was handed on from the server before."""
    connection.execute(insert(table).values(office=office, hand_over=hand_over, successor=None))


def step_down(connection: Connection, office: OfficeId, successor: bytes) -> None:
    """Another machine sequences the office from now on, by this claim."""
    ensure_secret(connection, office)
    connection.execute(update(table).where(table.c.office == office).values(successor=successor))
    set_sequenced(connection, office, Sequenced.SUCCESSOR)
