# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way from a ticket to the printer: write down, print, write down what came of it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from common.devices.printer.journal import JobId, JobState, JobStep, JobStore, advance
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import (
    HandedOver,
    Printed,
    PrintFailed,
    PrintOutcome,
    PrintUnknown,
    TicketPrinter,
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenJob:
    """A job that has not come to its end."""

    job: JobId
    ticket: str
    state: JobState
    reason: str


class PrintDesk:
    """Prints each job at most once, over restarts too. Blocks as the printer does.

    An error of the store comes through. If it keeps a job from being noted as sent, nothing is
    printed; if it keeps the result from being noted, the job counts as sent, and ``recover``
    makes it unknown.
    """

    def __init__(self, printer: TicketPrinter, store: JobStore) -> None:
        """Print on ``printer``, with the journal in ``store``."""
        self._printer = printer
        self._store = store

    def recover(self) -> tuple[OpenJob, ...]:
        """Take stock after a start, before anything is printed.

        Jobs found ``sent`` become ``unknown``. Returns the open jobs, oldest first: ``queued``
        ones may go to ``print``, ``unknown`` ones wait for a person.
        """
        for job, _, _, _ in self._store.jobs_in((JobState.SENT.value,)):
            self._step(JobId(job), JobState.SENT, JobStep.DOUBT, "restart")
        return self.open_jobs()

    def open_jobs(self) -> tuple[OpenJob, ...]:
        """Return the jobs that are not at their end, oldest first."""
        states = (JobState.QUEUED.value, JobState.SENT.value, JobState.UNKNOWN.value)
        return tuple(
            OpenJob(JobId(job), ticket, JobState(state), reason)
            for job, ticket, state, reason in self._store.jobs_in(states)
        )

    def queue(self, job: JobId, ticket: str) -> JobState:
        """Note that a ticket wants its paper; a job that is there already stays as it is."""
        if self._store.add_job(job, ticket, JobState.QUEUED.value):
            return JobState.QUEUED
        return self.state(job)

    def state(self, job: JobId) -> JobState:
        """Return how far a job is.

        Raises:
            LookupError: there is no such job.
        """
        state = self._store.job_state(job)
        if state is None:
            message = f"no print job {job}"
            raise LookupError(message)
        return JobState(state)

    def print(self, job: JobId, draw: Callable[[], TicketPicture]) -> JobState:
        """Print a queued job and return its new state.

        A job in any other state is not printed; its state is returned. ``draw`` makes the
        picture and is called only if the job is printed.

        Raises:
            LookupError: there is no such job.
        """
        if self.state(job) is not JobState.QUEUED:
            return self.state(job)
        picture = draw()
        if self._step(job, JobState.QUEUED, JobStep.HAND_OVER, "") is not JobState.SENT:
            return self.state(job)
        step, reason = _step_of(self._printer.print(picture))
        return self._step(job, JobState.SENT, step, reason)

    def give_up(self, job: JobId) -> JobState:
        """Close a queued job that is not wanted on paper any more; else change nothing."""
        if self.state(job) is not JobState.QUEUED:
            return self.state(job)
        return self._step(job, JobState.QUEUED, JobStep.GIVE_UP, "not_wanted")

    def resolve(self, job: JobId, finding: JobStep) -> JobState:
        """Close an unknown job by what a person found: ``SEEN`` or ``NOT_SEEN``.

        Another job's state, or another step, changes nothing; the state is returned.

        Raises:
            LookupError: there is no such job.
        """
        state = self.state(job)
        if state is JobState.UNKNOWN and advance(state, finding) is not None:
            return self._step(job, state, finding, "")
        return state

    def _step(self, job: JobId, old: JobState, step: JobStep, reason: str) -> JobState:
        """Write a step down; if somebody else moved the job meanwhile, theirs stands."""
        new = advance(old, step)
        if new is not None and self._store.move_job(job, old.value, new.value, reason):
            return new
        _log.info("print job %s: step %s came too late", job, step.value)
        return self.state(job)


def _step_of(outcome: PrintOutcome) -> tuple[JobStep, str]:
    match outcome:
        case Printed():
            return JobStep.CONFIRM, ""
        case HandedOver():
            return JobStep.TRUST, ""
        case PrintFailed(reason):
            return JobStep.GIVE_UP, reason.value
        case PrintUnknown(reason):
            return JobStep.DOUBT, reason.value
        case _:
            assert_never(outcome)
