# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal of print jobs, in the shape that ``common.devices.printer.journal`` asks for."""

from __future__ import annotations

from collections.abc import Sequence


class PrintJobs:
    """Print jobs, durably kept. Every method raises StoreFailed if the store is in trouble."""

    def add_job(self, job: str, ticket: str, state: str) -> bool:
        """Store a new job; False if it is there already, which leaves it as it is."""
        raise NotImplementedError

    def move_job(self, job: str, old: str, new: str, reason: str) -> bool:
        """Move a job from one state to the next; False if it is not in state ``old``."""
        raise NotImplementedError

    def job_state(self, job: str) -> str | None:
        """The state of a job, or None if there is no such job."""
        raise NotImplementedError

    def jobs_in(self, states: Sequence[str]) -> Sequence[tuple[str, str, str, str]]:
        """``(job, ticket, state, reason)`` of the jobs in ``states``, oldest first."""
        raise NotImplementedError
