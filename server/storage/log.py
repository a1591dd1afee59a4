# SPDX-License-Identifier: GPL-3.0-or-later
"""An office's log in the database: appended to by the sequencer, read by anybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, or_, select

from common.domain.identifiers import (
    ClerkId,
    CommandId,
    DeviceId,
    EventId,
    OfficeId,
)
from common.domain.refusals import SupersededReason
from common.wire.events import EventMessage, LogEntry, Position
from server.storage.inserting import insert_rows
from server.storage.instants import from_micros, to_micros
from server.storage.tables import entry
from server.storage.tables import office as office_table

_ENTRY = select(
    entry.c.epoch,
    entry.c.seq,
    entry.c.event,
    entry.c.device,
    entry.c.device_seq,
    entry.c.at,
    entry.c.actor,
    entry.c.cause,
    entry.c.type,
    entry.c.data,
    entry.c.superseded,
)
_IN_ORDER = (entry.c.epoch, entry.c.seq)
_BACKWARDS = (entry.c.epoch.desc(), entry.c.seq.desc())
_IDS_PER_QUERY = 500


def append(
    connection: Connection, office: OfficeId, entries: Iterable[LogEntry], now: datetime
) -> None:
    """Append ``entries``, after the head was moved to the last of them (``storage.heads``).

    Raises IntegrityError if one's place or event is taken already.
    """
    recorded_at = to_micros(now)
    insert_rows(connection, entry, [entry_row(office, each, recorded_at) for each in entries])


def day_start(connection: Connection, office: OfficeId) -> Position:
    """The position right before the entry that opened the current business day."""
    found = connection.execute(
        select(*_IN_ORDER)
        .where(entry.c.office == office, entry.c.type == "day_opened")
        .order_by(*_BACKWARDS)
        .limit(1)
    ).first()
    return Position() if found is None else Position(found.epoch, found.seq - 1)


def after(
    connection: Connection, office: OfficeId, position: Position, limit: int
) -> list[LogEntry]:
    """Up to ``limit`` entries after ``position``, oldest first."""
    later = or_(
        entry.c.epoch > position.epoch,
        (entry.c.epoch == position.epoch) & (entry.c.seq > position.seq),
    )
    return _read(connection, office, later, limit)


def place_before(connection: Connection, office: OfficeId, position: Position) -> Position:
    """The position of the entry right before ``position``; ``0.0`` if that is the first one."""
    earlier = or_(
        entry.c.epoch < position.epoch,
        (entry.c.epoch == position.epoch) & (entry.c.seq < position.seq),
    )
    query = select(*_IN_ORDER).where(entry.c.office == office, earlier)
    found = connection.execute(query.order_by(*_BACKWARDS).limit(1)).first()
    return Position() if found is None else Position(found.epoch, found.seq)


def between(
    connection: Connection, office: OfficeId, epoch: int, first_seq: int, last_seq: int
) -> list[LogEntry]:
    """The entries of one epoch from ``first_seq`` to ``last_seq``, both included."""
    inside = (entry.c.epoch == epoch) & entry.c.seq.between(first_seq, last_seq)
    return _read(connection, office, inside, last_seq - first_seq + 1)


def ends_before(connection: Connection, office: OfficeId, epoch: int) -> dict[int, int]:
    """The last ``seq`` of each epoch before ``epoch``."""
    ends: dict[int, int] = {}
    while True:
        found = connection.execute(
            select(*_IN_ORDER)
            .where(entry.c.office == office, entry.c.epoch < epoch)
            .order_by(*_BACKWARDS)
            .limit(1)
        ).first()
        if found is None:
            return ends
        epoch = found.epoch
        ends[epoch] = found.seq


def first(connection: Connection, office: OfficeId) -> Position:
    """The position of the first entry that is kept; ``0.0`` for an empty log."""
    found = connection.execute(
        select(*_IN_ORDER).where(entry.c.office == office).order_by(*_IN_ORDER).limit(1)
    ).first()
    return Position() if found is None else Position(found.epoch, found.seq)


def first_days(connection: Connection, office: OfficeId, limit: int) -> list[LogEntry]:
    """Up to ``limit`` entries that opened business days, oldest first."""
    return _read(connection, office, entry.c.type == "day_opened", limit)


def delete_before(connection: Connection, office: OfficeId, position: Position, limit: int) -> int:
    """Delete the log's first entries, up to ``limit`` and none from ``position`` on; how many."""
    start = first(connection, office)
    if start >= position:
        return 0
    # Positions of one epoch are gapless, so a range of them is a number of entries.
    end = start.seq + limit
    if start.epoch == position.epoch:
        end = min(end, position.seq)
    return connection.execute(
        delete(entry).where(
            entry.c.office == office, entry.c.epoch == start.epoch, entry.c.seq < end
        )
    ).rowcount


def last_device_seq(
    connection: Connection, office: OfficeId, device: DeviceId, above: int = 0
) -> int:
    """The last of a device's ``device_seq`` that are greater than ``above``; that if none is."""
    found = connection.execute(
        select(entry.c.device_seq)
        .where(entry.c.office == office, entry.c.device == device, entry.c.device_seq > above)
        .order_by(*_BACKWARDS)
        .limit(1)
    ).scalar()
    return found or above


def last_instant(connection: Connection, device: DeviceId) -> datetime | None:
    """When the newest of a device's entries happened, over all offices; None if it has none.

    Offices that others sequence do not count: what they tell is another machine's clock.
    """
    here = select(office_table.c.id).where(office_table.c.sequenced == "here")
    offices = connection.execute(here).scalars().all()
    newest = [
        select(entry.c.at)
        .where(entry.c.office == office, entry.c.device == device)
        .order_by(*_BACKWARDS)
        .limit(1)
        for office in offices
    ]
    found = [connection.execute(query).scalar() for query in newest]
    instants = [from_micros(at) for at in found if at is not None]
    return max(instants, default=None)


def epoch_began(connection: Connection, office: OfficeId, epoch: int) -> datetime | None:
    """When the first entry of ``epoch`` that is kept was recorded; None if there is none."""
    found = connection.execute(
        select(entry.c.recorded_at)
        .where(entry.c.office == office, entry.c.epoch == epoch)
        .order_by(entry.c.seq)
        .limit(1)
    ).scalar()
    return None if found is None else from_micros(found)


def known_events(
    connection: Connection, office: OfficeId, events: Sequence[EventId]
) -> dict[EventId, SupersededReason | None]:
    """Which of ``events`` are in the log, and whether they were superseded there."""
    found: dict[EventId, SupersededReason | None] = {}
    # PostgreSQL takes no NUL in a text, so none with one is known.
    possible = [each for each in events if "\0" not in each]
    for start in range(0, len(possible), _IDS_PER_QUERY):
        some = possible[start : start + _IDS_PER_QUERY]
        query = select(entry.c.event, entry.c.superseded).where(
            entry.c.office == office, entry.c.event.in_(some)
        )
        for row in connection.execute(query):
            found[EventId(row.event)] = _reason(row.superseded)
    return found


def _read(
    connection: Connection, office: OfficeId, where: ColumnElement[bool], limit: int
) -> list[LogEntry]:
    query = _ENTRY.where(entry.c.office == office, where).order_by(*_IN_ORDER).limit(limit)
    return [_entry(office, row) for row in connection.execute(query)]


def entry_row(office: OfficeId, each: LogEntry, recorded_at: int) -> tuple[object, ...]:
    """An entry as the columns of its table; ``recorded_at`` in microseconds since 1970."""
    event = each.event
    return (
        office,
        each.epoch,
        each.seq,
        event.id,
        event.device,
        event.device_seq,
        to_micros(event.at),
        event.actor,
        event.cause,
        event.type,
        bytes(event.data).decode(),
        each.superseded,
        recorded_at,
    )


def _entry(office: OfficeId, row: Sequence[Any]) -> LogEntry:
    epoch, seq, event, device, device_seq, at, actor, cause, kind, data, superseded = row
    message = EventMessage(
        id=EventId(event),
        office=office,
        device=DeviceId(device),
        device_seq=device_seq,
        at=from_micros(at),
        actor=None if actor is None else ClerkId(actor),
        cause=CommandId(cause),
        type=kind,
        data=msgspec.Raw(data.encode()),
    )
    return LogEntry(epoch, seq, message, _reason(superseded))


def _reason(superseded: str | None) -> SupersededReason | None:
    return None if superseded is None else SupersededReason(superseded)
