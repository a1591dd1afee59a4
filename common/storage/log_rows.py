# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's log of the current business day, as far as this device has it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    delete,
    literal_column,
    select,
    tuple_,
)
from sqlalchemy.dialects.sqlite import insert

from common.domain.events import DayOpened
from common.domain.refusals import SupersededReason
from common.storage.cells import raw, text_in, whole_in
from common.storage.tables import log
from common.wire.events import EventMessage, LogEntry, Position, type_name
from common.wire.reading import read_json

_log = logging.getLogger(__name__)

_DAY_OPENED = type_name(DayOpened)
_LAST_PLACE = 2**53
_ROWID: ColumnElement[int] = literal_column("rowid")


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
        select(
            _ROWID, raw(log.c.epoch), raw(log.c.seq), raw(log.c.event), raw(log.c.superseded)
        ).order_by(log.c.epoch, log.c.seq)
    ).all()
    for _, *cells in found:
        entry = _entry(*cells)
        if entry is None or (entries and not _follows(entries[-1], entry)):
            _log.info("the kept log cannot be read after its entry %d", len(entries))
            rest = [{"place": place} for place, *_ in found[len(entries) :]]
            connection.execute(delete(log).where(bindparam("place") == _ROWID), rest)
            break
        entries.append(entry)
    return tuple(entries)


def _entry(epoch: bytes, seq: bytes, event: bytes, superseded: bytes | None) -> LogEntry | None:
    in_epoch, at = whole_in(epoch, 1, _LAST_PLACE), whole_in(seq, 1, _LAST_PLACE)
    if in_epoch is None or at is None:
        return None
    try:
        message = read_json(event, EventMessage)
        reason = None if superseded is None else SupersededReason(text_in(superseded) or "")
    except ValueError:
        # All of msgspec's errors are among them.
        return None
    return LogEntry(in_epoch, at, message, reason)


def _follows(last: LogEntry, entry: LogEntry) -> bool:
    return entry.position.follows(last.position)


def _forget_before(connection: Connection, position: Position) -> None:
    place = tuple_(log.c.epoch, log.c.seq)
    connection.execute(delete(log).where(place < tuple_(position.epoch, position.seq)))
