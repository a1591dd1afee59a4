# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal of print jobs, in the shape that ``common.devices.printer.journal`` asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from common.storage.database import Database, Flush
from common.storage.tables import print_jobs
from common.storage.trouble import StoreFailed, StoreTrouble

T = TypeVar("T")


_ENDED = ("confirmed", "trusted", "failed")
"""States that nothing follows on, as ``common.devices.printer.journal`` names them."""


def forget_jobs(connection: Connection, before: date) -> None:
    """Forget ended jobs of tickets from before that day."""
    # A ticket's identity begins with its day, so the earlier one is the smaller text.
    old = print_jobs.c.ticket < before.isoformat()
    connection.execute(delete(print_jobs).where(old, print_jobs.c.state.in_(_ENDED)))


class PrintJobs:
    """Print jobs, flushed to the disk from the moment they may be on paper.

    Every method raises StoreFailed if the store is in trouble.
    """

    def __init__(self, database: Database) -> None:
        """Keep the journal in ``database``."""
        self._database = database

    def add_job(self, job: str, ticket: str, state: str) -> bool:
        """Store a new job; False if it is there already, which leaves it as it is."""
        statement = (
            insert(print_jobs)
            .values(job=job, ticket=ticket, state=state, reason="")
            .on_conflict_do_nothing()
        )
        # Nothing is on its way to the printer yet: lost with the power, nobody misses the job.
        return self._run(
            lambda connection: connection.execute(statement).rowcount == 1, Flush.WITH_NEXT
        )

    def move_job(self, job: str, old: str, new: str, reason: str) -> bool:
        """Move a job from one state to the next; False if it is not in state ``old``."""
        statement = (
            update(print_jobs)
            .where(print_jobs.c.job == job, print_jobs.c.state == old)
            .values(state=new, reason=reason)
        )
        return self._run(lambda connection: connection.execute(statement).rowcount == 1)

    def job_state(self, job: str) -> str | None:
        """The state of a job, or None if there is no such job."""
        question = select(print_jobs.c.state).where(print_jobs.c.job == job)
        return self._run(lambda connection: connection.execute(question).scalar())

    def jobs_in(self, states: Sequence[str]) -> Sequence[tuple[str, str, str, str]]:
        """``(job, ticket, state, reason)`` of the jobs in ``states``, oldest first."""
        question = (
            select(print_jobs.c.job, print_jobs.c.ticket, print_jobs.c.state, print_jobs.c.reason)
            .where(print_jobs.c.state.in_(states))
            .order_by(print_jobs.c.place)
        )
        return self._run(lambda connection: [tuple(row) for row in connection.execute(question)])

    def _run(self, work: Callable[[Connection], T], flush: Flush = Flush.NOW) -> T:
        done = self._database.run(work, flush)
        if isinstance(done, StoreTrouble):
            raise StoreFailed(done)
        return done
