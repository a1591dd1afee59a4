# SPDX-License-Identifier: GPL-3.0-or-later
"""Mistakes planted into the product, to see that the simulation would find them.

Each is a switch that exists here only: it replaces a name in the product while a run lasts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from unittest.mock import patch

from common.domain.admit import Accepted
from common.storage.database import Flush
from common.storage.kept import Kept
from common.storage.outbox_rows import OutboxRow
from common.sync import desk
from common.sync.acting import Acting
from common.sync.desk_answers import OrderVerdict, order_verdict
from common.sync.http import HttpAnswer
from common.sync.intake import Intake
from common.sync.outbox import Verdicts
from common.sync.own_events import OwnEvents
from common.sync.retry import Failure, Retryable
from common.sync.sender import Sender
from common.wire.messages import CommandAccepted
from server.backup import restoring
from server.sequencer import commanding, receiving
from server.storage import answers
from tests.simulation.disk import Disk
from tests.simulation.faults import Fault

Switch = Callable[[], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class Mutation:
    """A mistake, and the misfortunes in which it would show."""

    name: str
    faults: tuple[Fault, ...]
    on: Switch


@contextmanager
def _commands_repeated() -> Iterator[None]:
    with (
        patch.object(commanding, "_earlier", lambda *_: None),
        patch.object(answers, "keep", lambda *_: None),
    ):
        yield


@contextmanager
def _nothing_offered() -> Iterator[None]:
    def forget(self: Intake, events: Sequence[object]) -> None:
        gone = self._knowledge.own.unseen & frozenset(events)
        self._knowledge.own.forget(gone)
        self._knowledge.replica = self._knowledge.replica.drop(gone)
        self._store.forget_answered(gone)

    with (
        patch.object(OwnEvents, "missing_from", lambda *_: ()),
        patch.object(Intake, "tail", lambda *_: ()),
        patch.object(Intake, "lost_orders", lambda *_: ()),
        patch.object(Intake, "forget", forget),
    ):
        yield


@contextmanager
def _series_begun_anew() -> Iterator[None]:
    begin = Acting._begin

    def begin_anew(self: Acting, kept: Kept) -> None:
        waiting = replace(kept, numbers={}, entries=())
        begin(self, waiting)
        self._knowledge.replica = self._knowledge.replica.drop({r.event.id for r in kept.outbox})

    with patch.object(Acting, "_begin", begin_anew):
        yield


@contextmanager
def _unanswered_dropped() -> Iterator[None]:
    settle = Sender._settle

    def settle_anyway(self: Sender, rows: Sequence[OutboxRow], result: Verdicts | Failure) -> None:
        if isinstance(result, Retryable) and result.cause == "ReadTimeout":
            result = Verdicts(taken=tuple(row.event.id for row in rows))
        settle(self, rows, result)

    with patch.object(Sender, "_settle", settle_anyway):
        yield


@contextmanager
def _answer_kept() -> Iterator[None]:
    last: list[CommandAccepted] = []

    def verdict(answer: HttpAnswer | Retryable) -> OrderVerdict:
        found = order_verdict(answer)
        if isinstance(found, Retryable) and last:
            return last[-1]
        if isinstance(found, CommandAccepted):
            last.append(found)
        return found

    with patch.object(desk, "order_verdict", verdict):
        yield


@contextmanager
def _never_flushed() -> Iterator[None]:
    before, after = Disk.before, Disk.after
    with (
        patch.object(Disk, "before", lambda self, _: before(self, Flush.WITH_NEXT)),
        patch.object(Disk, "after", lambda self, _: after(self, Flush.WITH_NEXT)),
    ):
        yield


@contextmanager
def _all_admitted() -> Iterator[None]:
    with patch.object(receiving, "admit", lambda *_: Accepted()):
        yield


@contextmanager
def _epochs_shared() -> Iterator[None]:
    with patch.object(restoring, "restored_epoch", lambda known, _: known // 1000 * 1000 + 1000):
        yield


MUTATIONS = (
    Mutation(
        "a command that comes again is carried out again",
        (Fault.LOSS, Fault.DOUBLING),
        _commands_repeated,
    ),
    Mutation(
        "a log that was begun anew is not offered what it lacks",
        (Fault.SERVER_DISK, Fault.PROMOTION),
        _nothing_offered,
    ),
    Mutation(
        "a series begins anew after a restart",
        (Fault.KILL, Fault.PARTITION),
        _series_begun_anew,
    ),
    Mutation(
        "an event leaves the outbox although no answer came",
        (Fault.LOSS, Fault.SERVER_KILL),
        _unanswered_dropped,
    ),
    Mutation(
        "the answer to an earlier command is kept, and given again",
        (Fault.LOSS,),
        _answer_kept,
    ),
    Mutation(
        "what was done is confirmed before it is on the disk",
        (Fault.POWER, Fault.CUT),
        _never_flushed,
    ),
    Mutation(
        "what contradicts the log is taken all the same",
        (Fault.SILENCE, Fault.PARTITION, Fault.LOSS),
        _all_admitted,
    ),
    Mutation(
        "servers that are restored from one copy go on in the same epoch",
        (Fault.SERVER_DISK,),
        _epochs_shared,
    ),
)
