# SPDX-License-Identifier: GPL-3.0-or-later
"""What the system driver needs of the system's own print queues."""

from dataclasses import dataclass
from enum import Enum, unique
from typing import NewType, Protocol

from common.devices.printer.port import PrinterHealth

SpooledJob = NewType("SpooledJob", str)
"""A job in a queue of the system, by the name that the system gave it."""


@unique
class Fate(Enum):
    """How far a job in the system's queue has come."""

    WAITING = "waiting"
    """It waits, or is on its way to the printer."""
    TAKEN = "taken"
    """The system has given all of it to the printer."""
    DROPPED = "dropped"
    """It ended in another way, with an unknown part of it sent."""
    UNTOLD = "untold"
    """The system does not tell."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The queue took nothing: no job was made."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The system did not answer in time; it may have made a job."""


class Spooler(Protocol):
    """The print queues of the system. Every call blocks for ``timeout_s`` at most."""

    def look(self, queue: str, timeout_s: float) -> PrinterHealth:
        """Tell what the queue knows of its printer; ``UNTOLD`` when it takes jobs, no more."""
        ...

    def is_empty(self, queue: str, timeout_s: float) -> bool:
        """Tell whether no job is waiting there; False as well if the system does not say."""
        ...

    def submit(self, queue: str, job: bytes, timeout_s: float) -> SpooledJob | Refused | Unanswered:
        """Give the queue a job that goes to the printer as it is."""
        ...

    def fate(self, queue: str, job: SpooledJob, timeout_s: float) -> Fate:
        """Tell how far a job has come."""
        ...

    def withdraw(self, job: SpooledJob, timeout_s: float) -> None:
        """Take a job back, as far as it has not been sent."""
        ...
