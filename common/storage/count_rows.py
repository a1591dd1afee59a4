# SPDX-License-Identifier: GPL-3.0-or-later
"""The last count of each series, by business day: numbers that must not be given out again."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, literal_column, select
from sqlalchemy.dialects.sqlite import insert

from common.storage.cells import day_in, raw, text_in, whole_in
from common.storage.numbers_file import HIGHEST, Numbers
from common.storage.tables import counts

_log = logging.getLogger(__name__)

_KEPT_DAYS = timedelta(days=31)
_ROWID: ColumnElement[int] = literal_column("rowid")


@dataclass(frozen=True, slots=True)
class ReadCounts:
    """The counts of the days that are still kept, and how many rows were unreadable."""

    days: Mapping[date, Numbers]
    lost: int


def read_counts(connection: Connection) -> ReadCounts:
    """Read all counts, and delete rows that are none."""
    days: defaultdict[date, dict[str, int]] = defaultdict(dict)
    lost = []
    found = connection.execute(
        select(_ROWID, raw(counts.c.day), raw(counts.c.series), raw(counts.c.last))
    ).all()
    for place, *cells in found:
        day, series, last = day_in(cells[0]), text_in(cells[1]), whole_in(cells[2], 0, HIGHEST)
        if day is None or not series or last is None:
            lost.append(place)
        else:
            days[day][series] = last
    if lost:
        _log.info("%d kept counts cannot be read", len(lost))
        connection.execute(delete(counts).where(_ROWID.in_(lost)))
    return ReadCounts({day: Numbers(day, last) for day, last in days.items()}, len(lost))


def write_counts(connection: Connection, numbers: Numbers) -> None:
    """Raise the kept counts to these; none is ever lowered."""
    if not numbers.last:
        return
    statement = insert(counts)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[counts.c.day, counts.c.series],
            set_={"last": func.max(counts.c.last, statement.excluded.last)},
        ),
        [
            {"day": numbers.day, "series": series, "last": last}
            for series, last in numbers.last.items()
        ],
    )
    connection.execute(delete(counts).where(counts.c.day < numbers.day - _KEPT_DAYS))
