# SPDX-License-Identifier: GPL-3.0-or-later
"""The copy of an office's log when another machine was promoted in the office, on each database."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Engine

from common.domain.identifiers import OfficeId
from common.wire.events import LogEntry, Position
from common.wire.upstream import OTHER_HISTORY, ReplicaBatch
from server.storage import heads, log, offices
from server.upstream.reclaiming import left_at
from server.upstream.taking_in import Declined, Offer, Taken, Verdict, take_in
from tests.fakes import START
from tests.server.desk import Desk
from tests.server.upstream.test_following_on import batch, log_of
from tests.server.upstream.test_taking_in import copy, engine

__all__ = ["engine"]

NORTH = OfficeId("north")
EPOCH = 1002


def go_on(after: Position, said: Sequence[LogEntry], instead_of: Position | None) -> ReplicaBatch:
    """The promoted server's first batch: these events, in its own epoch."""
    entries = tuple(LogEntry(EPOCH, n, each.event) for n, each in enumerate(said, 1))
    return ReplicaBatch(after, entries, entries[-1].position, START, instead_of)


def take(engine: Engine, sent: ReplicaBatch) -> Verdict:
    """What the centre makes of it."""
    with engine.begin() as connection:
        (verdict,) = take_in(connection, [Offer(NORTH, sent)], START)
        return verdict


def test_the_copy_goes_on_in_the_new_epoch_and_has_each_event_once(engine: Engine) -> None:
    old = log_of(9)
    assert take(engine, batch(old, 0, 9)) == Taken(Position(1, 9))
    # The promoted machine had six of them, and took the rest in again, and one more before that.
    fresh = msgspec.structs.replace(old[0].event, id="fresh")
    said = [LogEntry(1, 1, fresh), *old[6:]]
    sent = go_on(Position(1, 6), said, Position(1, 9))
    assert take(engine, sent) == Taken(Position(EPOCH, 4))
    assert copy(engine) == [*old[:6], *sent.entries]
    # It is sent again, since the answer was lost.
    assert take(engine, msgspec.structs.replace(sent, instead_of=None)) == Taken(Position(EPOCH, 4))
    assert copy(engine) == [*old[:6], *sent.entries]


def test_who_has_not_taken_in_all_that_the_copy_has_may_not_go_on(engine: Engine) -> None:
    old = log_of(9)
    take(engine, batch(old, 0, 9))
    for believed in (None, Position(1, 8)):
        sent = go_on(Position(1, 6), old[6:], believed)
        assert take(engine, sent) == Declined(OTHER_HISTORY, Position(1, 9))
    assert copy(engine) == old


def test_an_event_has_one_place_in_an_epoch(engine: Engine) -> None:
    old = log_of(3)
    take(engine, batch(old, 0, 3))
    twice = go_on(Position(1, 3), [old[0], old[0]], None)
    assert take(engine, twice) == Declined(OTHER_HISTORY, Position(1, 3))
    assert copy(engine) == old


def test_a_server_knows_where_its_log_left_what_the_copy_has(desk: Desk) -> None:
    office = desk.office.id
    with desk.writer.engine.begin() as connection:
        assert left_at(connection, office, Position(1, 9)) is None
        offices.begin_epoch(connection, office, EPOCH)
        assert left_at(connection, office, Position()) is None
        assert left_at(connection, office, Position(1, 9)) == Position()
        old = log_of(6)
        heads.move(connection, office, Position(), old[-1].position)
        log.append(connection, office, old, START)
        assert left_at(connection, office, Position(1, 9)) == Position(1, 6)
        assert left_at(connection, office, Position(1, 6)) is None
        assert left_at(connection, office, Position(EPOCH, 1)) is None
