# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's log of the current business day, as far as this device has it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, LargeBinary, cast, delete, select, tuple_
from sqlalchemy.dialects.sqlite import insert

from common.domain.events import DayOpened
from common.domain.refusals import SupersededReason
from common.storage.tables import log
from common.wire.events import EventMessage, LogEntry, Position, type_name

_log = logging.getLogger(__name__)

_DAY_OPENED = type_name(DayOpened)


def add_entries(connection: Connection, entries: Sequence[LogEntry]) -> None:
    """Keep entries, and forget the days before the last one that begins among them."""
    if not entries:
        return
    rows = [
        {
            "epoch": entry.epoch,
            "seq": entry.seq,
            "event": msgspec.json.encode(entry.event),
            "superseded": None if entry.superseded is None else entry.superseded.value,
        }
        for entry in entries
    ]
    connection.execute(insert(log).on_conflict_do_nothing(), rows)
    begins = [entry.position for entry in entries if entry.event.type == _DAY_OPENED]
    if begins:
        _forget_before(connection, begins[-1])


def clear_entries(connection: Connection) -> None:
    """Forget the whole log: the server's has to be read anew."""
    connection.execute(delete(log))


def read_entries(connection: Connection) -> tuple[LogEntry, ...]:
    """The log in order, up to the first row that cannot be read; the server has the rest."""
    entries: list[LogEntry] = []
    found = connection.execute(
        select(log.c.epoch, log.c.seq, cast(log.c.event, LargeBinary), log.c.superseded).order_by(
            log.c.epoch, log.c.seq
        )
    )
    for epoch, seq, event, superseded in found:
        try:
            message = msgspec.json.decode(event, type=EventMessage)
            reason = None if superseded is None else SupersededReason(superseded)
        except (ValueError, msgspec.DecodeError):
            _log.info("the kept log cannot be read from %s.%s on", epoch, seq)
            _forget_from(connection, Position(epoch, seq))
            break
        entries.append(LogEntry(epoch, seq, message, reason))
    return tuple(entries)


def _forget_before(connection: Connection, position: Position) -> None:
    place = tuple_(log.c.epoch, log.c.seq)
    connection.execute(delete(log).where(place < tuple_(position.epoch, position.seq)))


def _forget_from(connection: Connection, position: Position) -> None:
    place = tuple_(log.c.epoch, log.c.seq)
    connection.execute(delete(log).where(place >= tuple_(position.epoch, position.seq)))
