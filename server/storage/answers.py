# SPDX-License-Identifier: GPL-3.0-or-later
"""Which commands have been carried out, so that one asked for again is only answered again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select

from common.domain.identifiers import CommandId, DeviceId, OfficeId
from common.wire.events import Position
from server.storage.inserting import insert_rows
from server.storage.instants import to_micros
from server.storage.tables import answer


@dataclass(frozen=True, slots=True)
class Answer:
    """A command that was carried out, who sent it, and the entries that came of it."""

    command: CommandId
    device: DeviceId
    epoch: int
    first_seq: int
    last_seq: int

    @property
    def first(self) -> Position:
        """The position of the first of its entries."""
        return Position(self.epoch, self.first_seq)


_ALL = select(
    answer.c.command, answer.c.device, answer.c.epoch, answer.c.first_seq, answer.c.last_seq
)


def keep(
    connection: Connection, office: OfficeId, answers: Iterable[Answer], now: datetime
) -> None:
    """Keep ``answers``. Raises IntegrityError if a command has been answered before."""
    answered_at = to_micros(now)
    rows = [
        (
            office,
            each.command,
            each.device,
            each.epoch,
            each.first_seq,
            each.last_seq,
            answered_at,
        )
        for each in answers
    ]
    insert_rows(connection, answer, rows)


def kept(connection: Connection, office: OfficeId, after: Position) -> list[Answer]:
    """The answers whose entries come after ``after``."""
    query = _ALL.where(answer.c.office == office, ~_up_to(after))
    return [Answer(*row) for row in connection.execute(query)]


def forget(connection: Connection, office: OfficeId, to: Position) -> None:
    """Forget the answers whose entries are not after ``to``; nobody asks again so late."""
    connection.execute(delete(answer).where(answer.c.office == office, _up_to(to)))


def _up_to(position: Position) -> ColumnElement[bool]:
    return (answer.c.epoch < position.epoch) | (
        (answer.c.epoch == position.epoch) & (answer.c.first_seq <= position.seq)
    )
