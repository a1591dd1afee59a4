# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's printers: made anew when the set-up changes, asked before they are needed.

What certainly was not sent to the first goes to the second at once. What may be on paper goes
nowhere by itself. Everything here blocks as the printers do: for a worker thread only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import TypeAlias

from common.devices.printer.desk import OpenJob, PrintDesk
from common.devices.printer.journal import JobId, JobState, JobStep, JobStore
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import (
    HandedOver,
    Printed,
    PrinterHealth,
    PrinterStatus,
    PrintFailed,
    PrintOutcome,
    PrintTrouble,
    TicketPrinter,
)
from common.domain.identifiers import TicketId
from common.domain.office import PrinterSetup
from common.storage.trouble import StoreFailed
from kiosk.flow.screens import GivenTicket, Paper
from kiosk.print_jobs import Slot, at, copy_job, is_copy, on_any, slot_of, ticket_job

_log = logging.getLogger(__name__)

MakePrinter = Callable[[PrinterSetup], TicketPrinter]
Draw: TypeAlias = Callable[[int], TicketPicture]
"""Draws a paper for a head of so many dots."""

Setups: TypeAlias = tuple[PrinterSetup, ...]
"""The kiosk's printers, the first one first; empty where the office has given it none."""

_TAKE = {Slot.FIRST: Paper.TAKE, Slot.SECOND: Paper.TAKE_SECOND}


@dataclass(frozen=True, slots=True)
class _Fitted:
    setup: PrinterSetup
    printer: TicketPrinter


class Printing:
    """Prints each ticket at most once, and says what the citizen is to be shown."""

    def __init__(self, jobs: JobStore, make: MakePrinter) -> None:
        """Keep the journal in ``jobs``; ``make`` fits a printer when it is first needed."""
        self._jobs = jobs
        self._make = make
        self._fitted: dict[Slot, _Fitted] = {}

    def health(self, setups: Setups) -> tuple[PrinterHealth, ...]:
        """How each printer is."""
        return tuple(self._printer(*each).status().health for each in _slots(setups))

    def print(self, setups: Setups, given: GivenTicket, draw: Draw) -> Paper:
        """Print a ticket that was just issued.

        Without a certain paper the answer is ``SCREEN``: the journal says whether a paper may
        have come out.
        """
        return self._print_job(setups, lambda: ticket_job(given.event), given.ticket, draw)

    def print_copy(self, setups: Setups, ticket: TicketId, draw: Draw) -> Paper:
        """Print a ticket again, because somebody of the staff has asked for it."""
        return self._print_job(setups, lambda: self._next_copy(ticket), ticket, draw)

    def print_once(self, setups: Setups, draw: Draw) -> Paper:
        """Print what is no ticket and so not in the journal, such as a receipt."""
        for slot, setup in _slots(setups):
            outcome = self._printer(slot, setup).print(draw(setup.width_px))
            if isinstance(outcome, Printed | HandedOver):
                return _TAKE[slot]
            _log.warning("no certain paper for a receipt: %s", type(outcome).__name__)
            if not isinstance(outcome, PrintFailed):
                break
        return Paper.SCREEN

    def recover(self, setups: Setups, wanted: Callable[[TicketId], Draw | None]) -> None:
        """After a start: nothing is printed twice, and nothing stays half done.

        A job found ``queued`` was never sent. It is printed now if it is a ticket's first paper
        and ``wanted`` still says how to draw it: its owner may stand before the kiosk with
        nothing in hand. One found ``sent`` waits as ``unknown`` for the staff.
        """
        desk = PrintDesk(_NoPrinter(), self._jobs)
        for open_job in desk.recover():
            job, ticket = open_job.job, TicketId(open_job.ticket)
            if open_job.state is not JobState.QUEUED:
                continue
            draw = None if is_copy(job) else wanted(ticket)
            if draw is None:
                desk.give_up(job)
            else:
                _log.info("a ticket left unprinted by the last run is printed: %s", ticket)
                self._go_on(setups, job, ticket, draw)

    def open_jobs(self) -> tuple[OpenJob, ...]:
        """The jobs that wait for the printer, are printed, or wait for somebody to look."""
        return PrintDesk(_NoPrinter(), self._jobs).open_jobs()

    def unclear(self) -> tuple[OpenJob, ...]:
        """The jobs of which nobody knows whether a paper came out."""
        return tuple(job for job in self.open_jobs() if job.state is JobState.UNKNOWN)

    def settle_unclear(self) -> None:
        """The staff have looked: no paper lies about any more."""
        for job in self.unclear():
            self._settle(job, JobStep.NOT_SEEN)

    def settle(self, ticket: TicketId, finding: JobStep) -> None:
        """The staff have looked for this ticket's paper: ``SEEN`` or ``NOT_SEEN``."""
        for job in self.unclear():
            if job.ticket == ticket:
                self._settle(job, finding)

    def _settle(self, job: OpenJob, finding: JobStep) -> None:
        PrintDesk(_NoPrinter(), self._jobs).resolve(job.job, finding)

    def _next_copy(self, ticket: TicketId) -> JobId:
        jobs = (copy_job(ticket, number) for number in count(1))
        return next(
            job for job in jobs if all(self._jobs.job_state(at(slot, job)) is None for slot in Slot)
        )

    def _print_job(
        self, setups: Setups, job: Callable[[], JobId], ticket: TicketId, draw: Draw
    ) -> Paper:
        try:
            return self._try_each(_slots(setups), job(), ticket, draw)
        except StoreFailed as failure:
            _log.warning("print journal: %s; %s stays on the screen", failure, ticket)
            return Paper.SCREEN

    def _go_on(self, setups: Setups, job: JobId, ticket: TicketId, draw: Draw) -> None:
        """Print a job that is queued on one of the printers, or give it up with that one."""
        slot = slot_of(job)
        left = _slots(setups)[list(Slot).index(slot) :]
        if not left:
            PrintDesk(_NoPrinter(), self._jobs).give_up(job)
            return
        self._try_each(left, on_any(job), ticket, draw)

    def _try_each(
        self, slots: Sequence[tuple[Slot, PrinterSetup]], job: JobId, ticket: TicketId, draw: Draw
    ) -> Paper:
        for slot, setup in slots:
            desk = PrintDesk(self._printer(slot, setup), self._jobs)
            name = at(slot, job)
            desk.queue(name, ticket)
            state = desk.print(name, partial(draw, setup.width_px))
            if state in {JobState.CONFIRMED, JobState.TRUSTED}:
                return _TAKE[slot]
            _log.warning("no certain paper for %s: %s, %s printer", ticket, state.value, slot.value)
            if state is not JobState.FAILED:
                break
        return Paper.SCREEN

    def _printer(self, slot: Slot, setup: PrinterSetup) -> TicketPrinter:
        fitted = self._fitted.get(slot)
        if fitted is None or fitted.setup != setup:
            fitted = self._fitted[slot] = _Fitted(setup, self._make(setup))
        return fitted.printer


def _slots(setups: Setups) -> Sequence[tuple[Slot, PrinterSetup]]:
    return list(zip(Slot, setups, strict=False))


class _NoPrinter:
    """Stands in where only the journal is worked on."""

    def status(self) -> PrinterStatus:
        """Nobody is there."""
        return PrinterStatus(PrinterHealth.UNREACHABLE)

    def print(self, picture: TicketPicture) -> PrintOutcome:
        """Print nothing, for certain."""
        del picture
        return PrintFailed(PrintTrouble.UNREACHABLE)
