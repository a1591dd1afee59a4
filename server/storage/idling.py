# SPDX-License-Identifier: GPL-3.0-or-later
"""Logs in which nothing has happened but that days began and ended by themselves."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from common.domain.events import DayClosed, DayOpened
from common.domain.identifiers import OfficeId
from common.wire.events import Position, type_name
from server.storage.copying import end_at
from server.storage.tables import entry

_DAYS = (type_name(DayOpened), type_name(DayClosed))


def forget_idle_days(connection: Connection, office: OfficeId) -> None:
    """Empty the office's log, if nobody has ever done anything in it."""
    own = entry.c.office == office
    busy = select(entry.c.seq).where(own, entry.c.type.not_in(_DAYS)).limit(1)
    if connection.execute(busy).first() is None:
        connection.execute(delete(entry).where(own))
        end_at(connection, {office: Position()})
