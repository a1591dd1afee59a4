# SPDX-License-Identifier: GPL-3.0-or-later
"""The bare limit: the same rows by COPY into the same table, with no server and no check."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from common.domain.identifiers import OfficeId
from common.wire.events import LogEntry
from server.storage.log import entry_row
from server.storage.tables import entry
from tests.country.centre import prepare
from tests.country.day import Office
from tests.postgres.cluster import Cluster

_COPY = f"copy entry ({', '.join(each.name for each in entry.columns)}) from stdin"
_EVENTS_AT_ONCE = 10_000
_BATCH = 1000


def copied_per_s(
    cluster: Cluster, folder: Path, offices: Sequence[Office], seconds: float
) -> float:
    """Events a second by COPY: each office's next thousand in turn, 10,000 in a transaction."""
    name = cluster.new_database()
    prepare(cluster, name, folder, offices)
    spent, count = 0.0, 0
    turn = 0
    with closing(cluster.connect(name)) as connection:
        while spent < seconds:
            rows: list[tuple[object, ...]] = []
            for _ in range(_EVENTS_AT_ONCE // _BATCH):
                office = offices[turn % len(offices)]
                turn += 1
                rows += _rows(office, _BATCH)
            began = time.perf_counter()
            with (
                connection.transaction(),
                connection.cursor() as cursor,
                cursor.copy(_COPY) as copy,
            ):
                for row in rows:
                    copy.write_row(row)
            spent += time.perf_counter() - began
            count += len(rows)
    return count / spent


def _rows(office: Office, events: int) -> list[tuple[object, ...]]:
    first = office.sent + 1
    office.sent += events
    entries = (
        msgspec.json.decode(office.entry(seq), type=LogEntry)
        for seq in range(first, first + events)
    )
    return [entry_row(OfficeId(office.name), each, 0) for each in entries]
