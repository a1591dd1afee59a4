# SPDX-License-Identifier: GPL-3.0-or-later
"""What a batch adds to a copy, for any log, cut up in any way, sent any number of times."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import CommandId, DeviceId, EventId, OfficeId
from common.wire.events import EventMessage, LogEntry, Position
from common.wire.upstream import GAP, OTHER_HISTORY, ReplicaBatch
from server.upstream.following_on import Adds, Misfit, follow_on

_AT = datetime(2026, 3, 2, 8, tzinfo=UTC)


def entry(epoch: int, seq: int) -> LogEntry:
    """An entry at a place; what it says is of no concern here."""
    name = f"{epoch}.{seq}"
    message = EventMessage(
        EventId(name),
        OfficeId("north"),
        DeviceId("server"),
        seq,
        _AT,
        None,
        CommandId(name),
        "day_opened",
        msgspec.Raw(b"{}"),
    )
    return LogEntry(epoch, seq, message)


def log_of(*lengths: int) -> list[LogEntry]:
    """A log with this many entries in each epoch."""
    return [
        entry(epoch, seq)
        for epoch, length in enumerate(lengths, start=1)
        for seq in range(1, length + 1)
    ]


def batch(log: list[LogEntry], start: int, end: int) -> ReplicaBatch:
    """A stretch of ``log``."""
    after = log[start - 1].position if start else Position()
    return ReplicaBatch(after, tuple(log[start:end]), log[-1].position, _AT)


LOGS = st.lists(st.integers(1, 6), min_size=1, max_size=4).map(lambda lengths: log_of(*lengths))


@given(LOGS, st.lists(st.tuples(st.integers(0, 24), st.integers(0, 24)), max_size=30))
def test_stretches_in_any_order_add_only_what_follows_and_in_the_end_the_whole_log(
    log: list[LogEntry], cuts: list[tuple[int, int]]
) -> None:
    copy: list[LogEntry] = []
    for first, second in [*cuts, (0, len(log))]:
        start, end = sorted((min(first, len(log)), min(second, len(log))))
        head = copy[-1].position if copy else Position()
        match follow_on(batch(log, start, end), head):
            case Adds(known, new) as fit:
                assert list(known) == [each for each in log[start:end] if each in copy]
                copy += new
                assert fit.head(head) == (copy[-1].position if copy else Position())
            case Misfit(code):
                assert code == GAP
                assert start > len(copy)
        assert copy == log[: len(copy)]
    assert copy == log


@given(LOGS, st.integers(0, 23))
def test_a_batch_with_a_hole_adds_nothing(log: list[LogEntry], at: int) -> None:
    hole = at % len(log)
    whole = batch(log, 0, len(log))
    broken = msgspec.structs.replace(
        whole, entries=whole.entries[:hole] + whole.entries[hole + 1 :]
    )
    fit = follow_on(broken, Position())
    if hole == len(log) - 1:
        assert isinstance(fit, Adds)
    elif log[hole].epoch != log[hole + 1].epoch:
        # The end of an epoch is where the next one begins: nobody can tell that it went on.
        assert isinstance(fit, Adds)
    else:
        assert fit == Misfit(GAP)


def test_a_new_epoch_follows_on_from_where_the_office_left_the_old_one() -> None:
    log = log_of(3, 2)
    assert follow_on(batch(log, 3, 5), Position(1, 3)) == Adds((), tuple(log[3:]))


def test_a_copy_that_holds_more_of_an_epoch_than_the_office_is_another_history() -> None:
    assert follow_on(batch(log_of(3, 2), 3, 5), Position(1, 4)) == Misfit(OTHER_HISTORY)


def test_an_epoch_that_is_over_takes_nothing_more() -> None:
    assert follow_on(batch(log_of(5), 3, 5), Position(2, 1)).__class__ is Adds
    fit = follow_on(batch(log_of(5), 3, 5), Position(2, 1))
    assert isinstance(fit, Adds)
    assert fit.new == ()
