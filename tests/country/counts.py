# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the centre holds what was sent: every event of every office, once, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

import msgspec

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from server.storage import log
from tests.bench.figures import BenchError
from tests.country.centre import Centre, database_at
from tests.country.day import Office

_COUNTED = (
    "select h.office, h.seq, count(e.seq), coalesce(max(e.seq), 0)"
    " from head h left join entry e on e.office = h.office group by 1, 2"
)
_READ = 5
"""Offices whose log is read and compared as a whole."""


def check(centre: Centre, offices: Sequence[Office]) -> int:
    """The number of events at the centre. Raises BenchError if any office's are not those sent."""
    with closing(centre.cluster.connect(centre.database)) as connection:
        found = {row[0]: row[1:] for row in connection.execute(_COUNTED)}
    for each in offices:
        if found[each.name] != (each.sent,) * 3:
            message = f"{each.name} has sent {each.sent}; head, count and last: {found[each.name]}"
            raise BenchError(message)
    folder = centre.cluster.folder
    engine = database_at(centre.cluster, centre.database, folder).open_for_reading()
    try:
        for each in sorted(offices, key=lambda office: office.sent)[-_READ:]:
            with engine.begin() as read:
                entries = log.after(read, OfficeId(each.name), Position(), each.sent)
            for entry in entries:
                if msgspec.json.encode(entry) != each.entry(entry.seq):
                    message = f"{each.name} {entry.position} is not what was sent"
                    raise BenchError(message)
    finally:
        engine.dispose()
    return sum(each.sent for each in offices)
