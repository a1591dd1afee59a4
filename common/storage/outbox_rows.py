# SPDX-License-Identifier: GPL-3.0-or-later
"""The outbox: what this device did and has not yet seen in the office's log.

::

    waiting ──answer──▶ answered ──seen in the log──▶ gone
       ▲───the log lacks it───┘
       └───rejected for good──▶ table ``rejected``
       └───unreadable─────────▶ table ``quarantine``
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import (
    Connection,
    bindparam,
    delete,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from common.domain.identifiers import EventId
from common.storage.cells import instant_in, raw, text_in, whole_in
from common.storage.tables import outbox, quarantine, rejected
from common.wire.events import EventMessage
from common.wire.reading import read_json

_LAST_SEQ = 2**53


class OutboxState(StrEnum):
    """Whether an event still has to be sent."""

    WAITING = "waiting"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """An event with what goes beside it; the event's ``device_seq`` is the row's."""

    event: EventMessage
    sealed: bytes | None = None
    state: OutboxState = OutboxState.WAITING


@dataclass(frozen=True, slots=True)
class ReadRows:
    """Sound rows by ``device_seq``, and which others were put into quarantine."""

    rows: tuple[OutboxRow, ...]
    quarantined: tuple[EventId, ...]


@dataclass(frozen=True, slots=True)
class RejectedEvent:
    """An event that the server does not take, and why."""

    event: EventMessage
    reason: str
    at: datetime


def add_rows(connection: Connection, rows: Sequence[OutboxRow]) -> None:
    """Keep rows; one that is there already stays as it is."""
    values = [
        {
            "device_seq": row.event.device_seq,
            "event_id": row.event.id,
            "event": (event := msgspec.json.encode(row.event)),
            "sealed": row.sealed,
            "state": row.state.value,
            "crc": _crc(event, row.sealed),
        }
        for row in rows
    ]
    if values:
        connection.execute(upsert(outbox).on_conflict_do_nothing(), values)


def read_rows(
    connection: Connection,
    at: datetime,
    states: Collection[OutboxState] = tuple(OutboxState),
    limit: int = -1,
) -> ReadRows:
    """The first ``limit`` rows in one of ``states``; damaged ones go into quarantine now."""
    found = connection.execute(
        select(
            outbox.c.place,
            raw(outbox.c.event_id),
            raw(outbox.c.device_seq),
            raw(outbox.c.event),
            raw(outbox.c.sealed),
            raw(outbox.c.state),
            raw(outbox.c.crc),
        )
        # A damaged state belongs to nobody: every reading looks at it, and puts it aside.
        .where(
            outbox.c.state.in_([state.value for state in states])
            | outbox.c.state.not_in([state.value for state in OutboxState])
        )
        .order_by(outbox.c.device_seq, outbox.c.place)
        .limit(limit)
    )
    rows: list[OutboxRow] = []
    damaged: dict[int, EventId] = {}
    for place, name, seq, event, sealed, state, crc in found:
        row = _row(name, seq, event, sealed, state, crc)
        if row is None:
            damaged[place] = EventId(name.decode(errors="replace"))
        else:
            rows.append(row)
    _put_aside(connection, damaged, at)
    return ReadRows(tuple(rows), tuple(damaged.values()))


def mark_answered(connection: Connection, events: Collection[EventId]) -> None:
    """The server has these; they go when the log shows them."""
    _for_each(
        connection,
        update(outbox)
        .where(outbox.c.event_id == bindparam("wanted"))
        .values(state=OutboxState.ANSWERED.value),
        events,
    )


def mark_waiting(connection: Connection, events: Collection[EventId]) -> None:
    """The server's log lacks these although they were answered: they are sent once more."""
    _for_each(
        connection,
        update(outbox)
        .where(outbox.c.event_id == bindparam("wanted"))
        .values(state=OutboxState.WAITING.value),
        events,
    )


def remove_rows(connection: Connection, events: Collection[EventId]) -> None:
    """Take rows out that the log shows, whether or not an answer has come."""
    _for_each(connection, delete(outbox).where(outbox.c.event_id == bindparam("wanted")), events)


def remove_answered(connection: Connection, events: Collection[EventId]) -> None:
    """Take answered rows out that a complete log does not show: they belong to another day."""
    answered = outbox.c.state == OutboxState.ANSWERED.value
    _for_each(
        connection,
        delete(outbox).where(answered, outbox.c.event_id == bindparam("wanted")),
        events,
    )


def move_to_rejected(connection: Connection, event: EventId, reason: str, at: datetime) -> None:
    """Take a row out that the server will never take, and keep it with the reason."""
    row = select(
        outbox.c.event_id, outbox.c.event, outbox.c.sealed, literal(reason), literal(at.timestamp())
    ).where(outbox.c.event_id == event)
    columns = ["event_id", "event", "sealed", "reason", "at"]
    connection.execute(upsert(rejected).from_select(columns, row).prefix_with("or ignore"))
    connection.execute(delete(outbox).where(outbox.c.event_id == event))


def read_rejected(connection: Connection, since: datetime) -> tuple[RejectedEvent, ...]:
    """What the server has not taken since then; a row that cannot be read is passed over."""
    found = connection.execute(
        select(raw(rejected.c.event), raw(rejected.c.reason), raw(rejected.c.at))
        .where(rejected.c.at >= since.timestamp())
        .order_by(rejected.c.at)
    )
    events = []
    for event, reason_cell, at_cell in found:
        reason, at = text_in(reason_cell), instant_in(at_cell)
        try:
            message = read_json(event, EventMessage)
        except msgspec.DecodeError:
            continue
        if reason is not None and at is not None:
            events.append(RejectedEvent(message, reason, at))
    return tuple(events)


def count_on_from(connection: Connection, first: int) -> int:
    """Number the waiting rows from ``first`` on, in their order; return the next number free."""
    waiting = outbox.c.state == OutboxState.WAITING.value
    order = select(outbox.c.place).where(waiting).order_by(outbox.c.device_seq, outbox.c.place)
    places = connection.execute(order).scalars().all()
    changes = [{"row": place, "seq": first + i} for i, place in enumerate(places)]
    if changes:
        connection.execute(
            update(outbox)
            .where(outbox.c.place == bindparam("row"))
            .values(device_seq=bindparam("seq")),
            changes,
        )
    return first + len(changes)


def _for_each(connection: Connection, statement: Any, events: Collection[EventId]) -> None:
    if events:
        connection.execute(statement, [{"wanted": event} for event in events])


def _crc(event: bytes, sealed: bytes | None) -> int:
    return zlib.crc32(sealed or b"", zlib.crc32(event))


def _row(
    name: bytes, seq: bytes, event: bytes, sealed: bytes | None, state: bytes, crc: bytes
) -> OutboxRow | None:
    """The row, or None where anything in it is damaged."""
    try:
        if int(crc) != _crc(event, sealed):
            return None
        message = read_json(event, EventMessage)
        number = whole_in(seq, 1, _LAST_SEQ)
        if number is None or message.id != text_in(name):
            return None
        numbered = msgspec.structs.replace(message, device_seq=number)
        return OutboxRow(numbered, sealed, OutboxState(state.decode()))
    except (ValueError, TypeError, msgspec.DecodeError):
        return None


def _put_aside(connection: Connection, places: Iterable[int], at: datetime) -> None:
    for place in places:
        content = select(
            literal(outbox.name),
            raw(outbox.c.event),
            literal(at.timestamp()),
        ).where(outbox.c.place == place)
        connection.execute(insert(quarantine).from_select(["source", "content", "at"], content))
        connection.execute(delete(outbox).where(outbox.c.place == place))
