# SPDX-License-Identifier: GPL-3.0-or-later
"""Folding every office's whole log, to see whether it can be trusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from common.domain.identifiers import OfficeId
from common.wire.events import LogEntry, Position
from server.backup.log_check import Fault, FaultKind, LogCheck
from server.storage import heads, log
from server.storage.offices import StoredOffice, offices

_PAGE = 5000


@dataclass(frozen=True, slots=True)
class Checked:
    """An office's log: how many sound entries, where they end, and the first fault, if any."""

    office: OfficeId
    entries: int
    head: Position
    fault: Fault | None


def damage(connection: Connection) -> str | None:
    """What the database itself finds wrong with its file; None for nothing.

    PostgreSQL looks after its files itself (data checksums), and is not asked.
    """
    if connection.dialect.name != "sqlite":
        return None
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    return None if found == "ok" else str(found)


def verify(connection: Connection) -> list[Checked]:
    """Check every office, by id."""
    return [_check(connection, stored) for stored in offices(connection)]


def _check(connection: Connection, stored: StoredOffice) -> Checked:
    office, check = stored.office.id, LogCheck()
    fault = _fold(connection, office, check) or _ends(connection, stored, check.last)
    return Checked(office, check.entries, check.last, fault)


def _fold(connection: Connection, office: OfficeId, check: LogCheck) -> Fault | None:
    last = Position()
    while True:
        page = _page(connection, office, last)
        if isinstance(page, Fault):
            return page
        for entry in page:
            fault = check.take(entry)
            if fault is not None:
                return fault
        if not page:
            return None
        last = page[-1].position


def _page(connection: Connection, office: OfficeId, after: Position) -> Sequence[LogEntry] | Fault:
    """The next entries; a fault if the very next one cannot even be read as a row."""
    for limit in (_PAGE, 1):
        try:
            return log.after(connection, office, after, limit)
        except (ValueError, TypeError, OverflowError, OperationalError) as error:
            if isinstance(error, OperationalError) and "decode" not in str(error.orig):
                raise
            detail = type(error).__name__
    return Fault(FaultKind.UNREADABLE, after, f"the entry after this one: {detail}")


def _ends(connection: Connection, stored: StoredOffice, last: Position) -> Fault | None:
    kept = heads.head(connection, stored.office.id)
    if kept != last:
        return Fault(FaultKind.HEAD, last, f"the log is said to end at {kept}")
    if last.epoch > stored.epoch:
        return Fault(FaultKind.HEAD, last, f"the office is said to be in epoch {stored.epoch}")
    return None
