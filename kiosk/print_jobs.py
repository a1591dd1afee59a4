# SPDX-License-Identifier: GPL-3.0-or-later
"""What a print job is, told by its name in the journal.

``EVENT`` is the paper of the ticket that this event of the log issued, ``TICKET/copy-N`` the N-th
copy of one; with ``/second`` behind it, the same on the kiosk's second printer.
"""

from __future__ import annotations

from enum import Enum, unique
from typing import Final

from common.devices.printer.desk import OpenJob
from common.devices.printer.journal import JobId
from common.domain.identifiers import EventId, TicketId
from kiosk.flow.staff_tickets import UnclearPaper

_SECOND: Final = "/second"
_COPY: Final = "/copy-"


@unique
class Slot(Enum):
    """Which of a kiosk's printers, in the order in which they are tried."""

    FIRST = "first"
    SECOND = "second"


def ticket_job(event: EventId) -> JobId:
    """The first paper of a ticket."""
    return JobId(event)


def copy_job(ticket: TicketId, number: int) -> JobId:
    """The copy with this number, from 1."""
    return JobId(f"{ticket}{_COPY}{number}")


def at(slot: Slot, job: JobId) -> JobId:
    """The same paper, tried on a certain printer."""
    return JobId(f"{job}{_SECOND}") if slot is Slot.SECOND else job


def slot_of(job: JobId) -> Slot:
    """The printer that a job is for."""
    return Slot.SECOND if job.endswith(_SECOND) else Slot.FIRST


def on_any(job: JobId) -> JobId:
    """The same paper, whichever printer it was tried on."""
    return JobId(job.removesuffix(_SECOND))


def unclear_paper(job: OpenJob) -> UnclearPaper:
    """What the staff are to look for, and where."""
    name = job.job
    return UnclearPaper(TicketId(job.ticket), slot_of(name) is Slot.SECOND, is_copy(name))


def is_copy(job: JobId) -> bool:
    """Whether a job is a copy's."""
    return _COPY in job
