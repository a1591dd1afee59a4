# SPDX-License-Identifier: GPL-3.0-or-later
"""Running batches against the database, and what to do when that fails."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from common.domain.identifiers import OfficeId
from common.domain.ports import Clock, Ids
from server.sequencer.draft import BehindError, Written, written
from server.sequencer.jobs import Faulted, Job, Unstored
from server.sequencer.ledger import catch_up, load
from server.sequencer.transaction import Ledgers, Transaction
from server.storage.offices import offices

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
        """Read every office's log. Raises UnreadableLogError."""
        with self.engine.begin() as connection:
            self.ledgers = {each.office.id: load(connection, each) for each in offices(connection)}

    def run(self, jobs: Sequence[Job]) -> Done:
        """Decide the jobs in order and commit them together.

        A transaction that fails leaves the memory as it was before the batch. If another
        process got there first, what it appended is taken in and everything decided again.
        """
        others: list[Appended] = []
        behind = False
        for _ in range(_TRIES):
            try:
                if behind:
                    others += self._catch_up()
                done = self._attempt(jobs)
            except (IntegrityError, BehindError):
                behind = True
            except DBAPIError as error:
                self._failed(error)
                return Done([Unstored()] * len(jobs), others)
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

    def _attempt(self, jobs: Sequence[Job]) -> Done:
        connection = self._connection
        if connection is None:
            connection = self._connection = self.engine.connect()
        transaction = Transaction(connection, self.ledgers, self.clock, self.ids)
        with connection.begin():
            results = transaction.run(jobs)
        appended = []
        for draft in transaction.drafts.values():
            draft.count()
            if draft.written:
                appended.append(Appended(draft.ledger.office, tuple(draft.written)))
        return Done(results, appended)

    def _each_alone(self, jobs: Sequence[Job], others: list[Appended]) -> Done:
        done = [self.run([job]) for job in jobs]
        return Done(
            [result for each in done for result in each.results],
            [*others, *(appended for each in done for appended in each.appended)],
        )

    def _catch_up(self) -> list[Appended]:
        found = []
        with self.engine.begin() as connection:
            for office, ledger in self.ledgers.items():
                entries = catch_up(connection, ledger)
                if entries:
                    found.append(Appended(office, tuple(written(entry) for entry in entries)))
        return found

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
