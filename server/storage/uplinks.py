# SPDX-License-Identifier: GPL-3.0-or-later
"""When each office server was last heard, and how far its own log went then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, text

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from server.storage.instants import from_micros, to_micros
from server.storage.tables import uplink


@dataclass(frozen=True, slots=True)
class Heard:
    """What an office server told of itself: the end of its log, and the time on its clock."""

    office: OfficeId
    at: datetime
    head: Position
    clock: datetime


# Both databases know this form; the dialects' own constructs would be two.
_HEAR = text(
    "insert into uplink (office, heard_at, epoch, seq, clock)"
    " values (:office, :heard_at, :epoch, :seq, :clock)"
    " on conflict (office) do update set heard_at = excluded.heard_at,"
    " epoch = excluded.epoch, seq = excluded.seq, clock = excluded.clock"
)


def hear(connection: Connection, heard: Sequence[Heard]) -> None:
    """Keep what office servers told; the latest counts."""
    rows = [
        {
            "office": each.office,
            "heard_at": to_micros(each.at),
            "epoch": each.head.epoch,
            "seq": each.head.seq,
            "clock": to_micros(each.clock),
        }
        for each in heard
    ]
    if rows:
        connection.execute(_HEAR, rows)


def heard(connection: Connection) -> dict[OfficeId, Heard]:
    """What each office server told last."""
    return {
        OfficeId(row.office): Heard(
            OfficeId(row.office),
            from_micros(row.heard_at),
            Position(row.epoch, row.seq),
            from_micros(row.clock),
        )
        for row in connection.execute(select(uplink))
    }
