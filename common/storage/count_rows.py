# SPDX-License-Identifier: GPL-3.0-or-later
"""The last count of each series, by business day: numbers that must not be given out again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from common.storage.numbers_file import Numbers
from common.storage.tables import counts

_KEPT_DAYS = timedelta(days=31)


def read_counts(connection: Connection) -> Mapping[date, Numbers]:
    """The counts of the days that are still kept."""
    days: defaultdict[date, dict[str, int]] = defaultdict(dict)
    for day, series, last in connection.execute(
        select(counts.c.day, counts.c.series, counts.c.last)
    ):
        days[day][series] = last
    return {day: Numbers(day, last) for day, last in days.items()}


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
