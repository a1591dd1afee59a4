# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking back from the centre what it alone has of the log before a promoted server's.

The machine that was promoted may have known less than the centre. What the copy has beyond the
place where the office's log left an earlier epoch is a tail like any device's, and taken in before
the office's log goes on in the copy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.sync.retry import Failure, Retryable
from common.wire.events import LogEntry, Position
from common.wire.messages import LogPage
from server.storage import log, offices
from server.upstream.conversation import Conversation

TakeTail: TypeAlias = Callable[[tuple[LogEntry, ...]], bool]
"""Takes a tail into the office's log; whether that has become durable."""

_PAGE = 500


def left_at(connection: Connection, office: OfficeId, copied: Position) -> Position | None:
    """Where the office's log left the epoch in which the copy ends; None if it went on past it.

    ``0.0`` if it has nothing at all of that epoch.
    """
    if copied == Position():
        return None
    epoch = offices.stored(connection, office).epoch
    if copied.epoch >= epoch:
        return None
    last = log.ends_before(connection, office, epoch).get(copied.epoch)
    if last is None:
        return Position()
    return Position(copied.epoch, last) if copied.seq > last else None


@dataclass(frozen=True, slots=True)
class Reclaiming:
    """Asks the centre by ``centre``, which belongs to the thread that calls."""

    centre: Conversation
    take_tail: TakeTail

    def __call__(self, after: Position, to: Position) -> Failure | None:
        """Take in what the copy has after one place, up to another; why it cannot be done now."""
        while after < to:
            path = f"/replica/entries?after={after}&limit={_PAGE}"
            answer = self.centre.get(path)
            if isinstance(answer, Retryable):
                return answer
            if answer.failure is not None:
                return answer.failure
            page = answer.read(LogPage)
            if isinstance(page, Retryable):
                return page
            if not page.entries:
                return None
            if not self.take_tail(page.entries):
                return Retryable("tail_not_stored")
            after = page.entries[-1].position
        return None
