# SPDX-License-Identifier: GPL-3.0-or-later
"""Offices in the database: their set-up, their epoch, and a revision that grows with changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import msgspec
from sqlalchemy import Connection, bindparam, insert, select, update

from common.domain.identifiers import OfficeId
from common.domain.office import Office
from server.storage.prepared import run
from server.storage.tables import head
from server.storage.tables import office as table

FIRST_EPOCH = 1


class Sequenced(StrEnum):
    """Which server puts an office's events in order."""

    HERE = "here"
    """This one."""
    OFFICE = "office"
    """One in the office; this one keeps what it is sent, and decides nothing."""
    SUCCESSOR = "successor"
    """A machine that was promoted since; this one has stepped down."""


_STORED = select(table.c.set_up, table.c.epoch, table.c.revision, table.c.sequenced)
_ONE = _STORED.where(table.c.id == bindparam("id_"))

_DECODED = 256
"""Set-ups that are kept decoded: those of the offices that are asked about most."""


@dataclass(frozen=True, slots=True)
class StoredOffice:
    """An office, the epoch in which its log is written, and the revision of all its settings."""

    office: Office
    epoch: int
    revision: int
    sequenced: Sequenced = Sequenced.HERE


def add_office(connection: Connection, office: Office) -> None:
    """Add an office with an empty log. Raises IntegrityError if it is there already."""
    connection.execute(
        insert(table).values(
            id=office.id,
            set_up=_text(office),
            epoch=FIRST_EPOCH,
            revision=1,
            sequenced=Sequenced.HERE,
        )
    )
    connection.execute(insert(head).values(office=office.id, epoch=0, seq=0))


def replace_office(connection: Connection, office: Office) -> None:
    """Replace an office's set-up."""
    connection.execute(update(table).where(table.c.id == office.id).values(set_up=_text(office)))
    touch(connection, office.id)


def touch(connection: Connection, office: OfficeId) -> None:
    """Tell running servers that something about the office has changed."""
    connection.execute(
        update(table).where(table.c.id == office).values(revision=table.c.revision + 1)
    )


def offices(connection: Connection) -> list[StoredOffice]:
    """All offices, by id."""
    return [_stored(*row) for row in connection.execute(_STORED.order_by(table.c.id))]


def changed_offices(connection: Connection, in_use: Mapping[OfficeId, int]) -> list[StoredOffice]:
    """The offices whose revision is not the one ``in_use``, by id."""
    there = revisions(connection).items()
    return [
        stored(connection, each) for each, number in sorted(there) if in_use.get(each) != number
    ]


def stored(connection: Connection, office: OfficeId) -> StoredOffice:
    """An office, and what belongs to it here. Raises KeyError if it is not here."""
    row = run(connection, _ONE, {"id_": office}).first()
    if row is None:
        raise KeyError(office)
    return _stored(row.set_up, row.epoch, row.revision, row.sequenced)


def one(connection: Connection, office: OfficeId) -> Office | None:
    """An office's set-up; None if it is not here."""
    row = run(connection, _ONE, {"id_": office}).first()
    return None if row is None else _set_up(row.set_up)


def set_sequenced(connection: Connection, office: OfficeId, sequenced: Sequenced) -> None:
    """Say which server puts the office's events in order."""
    connection.execute(update(table).where(table.c.id == office).values(sequenced=sequenced))
    touch(connection, office)


def begin_epoch(connection: Connection, office: OfficeId, epoch: int) -> None:
    """Write the office's log in ``epoch`` from now on."""
    connection.execute(update(table).where(table.c.id == office).values(epoch=epoch))
    touch(connection, office)


def revisions(connection: Connection) -> dict[OfficeId, int]:
    """Each office's revision."""
    query = select(table.c.id, table.c.revision)
    return {OfficeId(row.id): row.revision for row in connection.execute(query)}


def _stored(set_up: str, epoch: int, revision: int, sequenced: str) -> StoredOffice:
    return StoredOffice(_set_up(set_up), epoch, revision, Sequenced(sequenced))


@lru_cache(_DECODED)
def _set_up(text: str) -> Office:
    """The office that a text describes, which never changes."""
    return msgspec.json.decode(text, type=Office)


def _text(office: Office) -> str:
    return msgspec.json.encode(office).decode()
