# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a print job, written down so that a ticket is neither lost nor printed twice.

::

    queued ──hand_over──▶ sent ──confirm──▶ confirmed
      │                    │ ├────trust────▶ trusted
      │                    │ └────doubt────▶ unknown ──seen──────▶ confirmed
      └──give_up──▶ failed ◀──give_up──┘        └─────not_seen──▶ failed

``sent`` is on disk before the first byte goes out. So whatever kills the kiosk, a job found
``queued`` was never sent and may be printed; one found ``sent`` may lie on the floor in front
of the kiosk, becomes ``unknown``, and waits for a person. Nothing prints it again by itself.
"""

from collections.abc import Mapping, Sequence
from enum import Enum, unique
from typing import Final, NewType, Protocol

JobId = NewType("JobId", str)
"""Identifies one attempt at one paper; the id of the event that issued the ticket will do."""


@unique
class JobState(Enum):
    """How far a print job has come; the value is what is stored."""

    QUEUED = "queued"
    SENT = "sent"
    CONFIRMED = "confirmed"
    TRUSTED = "trusted"
    """Handed to a printer that cannot be asked; the office has chosen to ask no further."""
    UNKNOWN = "unknown"
    FAILED = "failed"


@unique
class JobStep(Enum):
    """What can happen to a print job."""

    HAND_OVER = "hand_over"
    """The printer is about to get it."""
    CONFIRM = "confirm"
    """The printer confirmed it."""
    TRUST = "trust"
    """All of it was taken, and nobody can say more."""
    DOUBT = "doubt"
    """The printer may or may not have printed it, or the kiosk died while it was sent."""
    GIVE_UP = "give_up"
    """Certain that nothing was or will be sent."""
    SEEN = "seen"
    """A person saw the paper."""
    NOT_SEEN = "not_seen"
    """A person made sure that there is no paper and that none will come."""


TRANSITIONS: Final[Mapping[tuple[JobState, JobStep], JobState]] = {
    (JobState.QUEUED, JobStep.HAND_OVER): JobState.SENT,
    (JobState.QUEUED, JobStep.GIVE_UP): JobState.FAILED,
    (JobState.SENT, JobStep.CONFIRM): JobState.CONFIRMED,
    (JobState.SENT, JobStep.TRUST): JobState.TRUSTED,
    (JobState.SENT, JobStep.DOUBT): JobState.UNKNOWN,
    (JobState.SENT, JobStep.GIVE_UP): JobState.FAILED,
    (JobState.UNKNOWN, JobStep.SEEN): JobState.CONFIRMED,
    (JobState.UNKNOWN, JobStep.NOT_SEEN): JobState.FAILED,
}
"""Every step that may happen, all others are refused. Confirmed, trusted and failed are ends."""


def advance(state: JobState, step: JobStep) -> JobState | None:
    """Return the state after ``step``, or None if the step may not happen in ``state``."""
    return TRANSITIONS.get((state, step))


class JobStore(Protocol):
    """Keeps print jobs on the device. States and reasons are plain words, as on disk.

    A store in trouble raises its own error; nothing was written then.
    """

    def add_job(self, job: str, ticket: str, state: str) -> bool:
        """Store a new job durably; False if ``job`` is there already, which leaves it as is."""
        ...

    def move_job(self, job: str, old: str, new: str, reason: str) -> bool:
        """Move a job durably from one state to the next; False if it is not in state ``old``.

        ``reason`` is the trouble's word, empty when all is well. The change is on disk when
        this returns.
        """
        ...

    def job_state(self, job: str) -> str | None:
        """Return the state of a job, or None if there is no such job."""
        ...

    def jobs_in(self, states: Sequence[str]) -> Sequence[tuple[str, str, str, str]]:
        """Return ``(job, ticket, state, reason)`` of jobs in ``states``, oldest first."""
        ...
