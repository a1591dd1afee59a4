# SPDX-License-Identifier: GPL-3.0-or-later
"""Running batches against the database, and what to do when that fails."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DataError, DBAPIError

from common.domain.identifiers import OfficeId
from common.domain.ports import Clock, Ids
from server.sequencer.draft import BehindError, Written, written
from server.sequencer.jobs import (
    CarryOut,
    CatchUp,
    Faulted,
    Job,
    Receive,
    TakeTail,
    TurnDay,
    Unstored,
)
from server.sequencer.ledger import catch_up, load
from server.sequencer.transaction import Ledgers, Transaction
from server.storage import heads
from server.storage.offices import Sequenced, offices
from server.storage.opening import in_conflict

_LOG = logging.getLogger(__name__)

_TRIES = 5


@dataclass(frozen=True, slots=True)
class Appended:
    """What an office's log has gained."""

    office: OfficeId
    entries: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """A result for each job, in order, and what is new in the logs."""

    results: Sequence[object]
    appended: Sequence[Appended]


@dataclass(slots=True)
class Writer:
    """The only one in this process that writes to the database. Belongs to one thread."""

    engine: Engine
    clock: Clock
    ids: Ids
    ledgers: Ledgers = field(default_factory=dict)
    storing: bool = True
    """Whether the last transaction could be committed."""
    _connection: Connection | None = None

    def load(self) -> None:
        """Read the logs of all offices that are sequenced here. Raises UnreadableLogError."""
        with self.engine.begin() as connection:
            self.ledgers = {
                each.office.id: load(connection, each)
                for each in offices(connection)
                if each.sequenced is Sequenced.HERE
            }

    def run(self, jobs: Sequence[Job]) -> Done:
        """Decide the jobs in order and commit them together.

        A transaction that fails leaves the memory as it was before the batch. If another
        process got there first, what it appended is taken in and everything decided again, while
        that process has to wait.
        """
        others: list[Appended] = []
        attempt = self._attempt
        for _ in range(_TRIES):
            try:
                done = attempt(jobs, others)
            except BehindError:
                attempt = self._attempt_held
            except DataError:
                # One of the jobs holds a value that the database does not take.
                if len(jobs) > 1:
                    break
                _LOG.error("a job holds what cannot be stored: %s", type(jobs[0]).__name__)
                return Done([Faulted()], others)
            except DBAPIError as error:
                if not in_conflict(error):
                    self._failed(error)
                    return Done([Unstored()] * len(jobs), others)
                attempt = self._attempt_held
            except Exception:
                # One job must not spoil the others, nor end the thread.
                if len(jobs) > 1:
                    break
                _LOG.exception("a job failed: %s", type(jobs[0]).__name__)
                return Done([Faulted()], others)
            else:
                self._succeeded()
                return Done(done.results, [*others, *done.appended])
        if len(jobs) == 1:
            _LOG.error("gave up after %d conflicts: %s", _TRIES, type(jobs[0]).__name__)
            return Done([Unstored()], others)
        return self._each_alone(jobs, others)

    def close(self) -> None:
        """Let the database go."""
        self._disconnect()
        self.engine.dispose()

    def _attempt(self, jobs: Sequence[Job], others: list[Appended]) -> Done:
        """Decide by what is in memory; the usual case, in which nobody else has appended."""
        late = [office for job in jobs if isinstance(job, CatchUp) for office in job.offices]
        return self._commit(jobs, partial(self._catch_up, late, others))

    def _attempt_held(self, jobs: Sequence[Job], others: list[Appended]) -> Done:
        """Keep other processes from appending, catch up, and decide then: this cannot be late."""
        concerned = [
            job.office for job in jobs if isinstance(job, CarryOut | Receive | TakeTail | TurnDay)
        ]

        def hold(connection: Connection) -> None:
            heads.hold(connection, concerned)
            self._catch_up(list(self.ledgers), others, connection)

        return self._commit(jobs, hold)

    def _commit(self, jobs: Sequence[Job], prepare: Callable[[Connection], None]) -> Done:
        connection = self._connection
        if connection is None:
            connection = self._connection = self.engine.connect()
        transaction = Transaction(connection, self.ledgers, self.clock, self.ids)
        with connection.begin():
            prepare(connection)
            results = transaction.run(jobs)
        appended = []
        for draft in transaction.drafts.values():
            draft.count()
            if draft.written:
                appended.append(Appended(draft.ledger.office, tuple(draft.written)))
        return Done(results, appended)

    def _catch_up(
        self, offices: Sequence[OfficeId], others: list[Appended], connection: Connection
    ) -> None:
        """Take in what other processes have appended, and add it to ``others``."""
        held = [each for each in offices if each in self.ledgers]
        if not held:
            return
        there = heads.heads(connection, held)
        for office in held:
            ledger = self.ledgers[office]
            if there.get(office) != ledger.standing.head:
                entries = catch_up(connection, ledger)
                others.append(Appended(office, tuple(written(entry) for entry in entries)))

    def _each_alone(self, jobs: Sequence[Job], others: list[Appended]) -> Done:
        done = [self.run([job]) for job in jobs]
        return Done(
            [result for each in done for result in each.results],
            [*others, *(appended for each in done for appended in each.appended)],
        )

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _failed(self, error: DBAPIError) -> None:
        # The driver's own words: SQLAlchemy's would name the values.
        if self.storing:
            _LOG.error("cannot store: %s", error.orig)
        self.storing = False
        if self._connection is not None:
            self._connection.invalidate()
            self._disconnect()

    def _succeeded(self) -> None:
        if not self.storing:
            _LOG.info("can store again")
        self.storing = True
