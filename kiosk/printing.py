# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's printer: made anew when the set-up changes, asked before it is needed.

Everything here blocks as the printer does: for a worker thread only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

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
from common.domain.office import PrinterSetup
from common.storage.trouble import StoreFailed
from kiosk.flow.screens import GivenTicket, Paper

_log = logging.getLogger(__name__)

MakePrinter = Callable[[PrinterSetup], TicketPrinter]


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
        self._fitted: _Fitted | None = None

    def health(self, setup: PrinterSetup | None) -> PrinterHealth | None:
        """How the printer is; None if the office has given this kiosk none."""
        printer = self._printer(setup)
        return None if printer is None else printer.status().health

    def print(
        self, setup: PrinterSetup | None, given: GivenTicket, draw: Callable[[int], TicketPicture]
    ) -> Paper:
        """Print a ticket that was just issued; ``draw`` is given the width in dots.

        Without a certain paper the answer is ``SCREEN``: the journal says whether a paper may
        have come out.
        """
        printer = self._printer(setup)
        if setup is None or printer is None:
            return Paper.SCREEN
        desk = PrintDesk(printer, self._jobs)
        job = JobId(given.event)
        try:
            desk.queue(job, given.ticket)
            state = desk.print(job, lambda: draw(setup.width_px))
        except StoreFailed as failure:
            _log.warning("print journal: %s; %s stays on the screen", failure, given.ticket)
            return Paper.SCREEN
        if state in {JobState.CONFIRMED, JobState.TRUSTED}:
            return Paper.TAKE
        _log.warning("no certain paper for %s: %s", given.ticket, state.value)
        return Paper.SCREEN

    def print_once(self, setup: PrinterSetup | None, draw: Callable[[int], TicketPicture]) -> Paper:
        """Print what is no ticket and so not in the journal, such as a receipt."""
        printer = self._printer(setup)
        if setup is None or printer is None:
            return Paper.SCREEN
        outcome = printer.print(draw(setup.width_px))
        if isinstance(outcome, Printed | HandedOver):
            return Paper.TAKE
        _log.warning("no certain paper for a receipt: %s", type(outcome).__name__)
        return Paper.SCREEN

    def recover(self) -> None:
        """After a start: nothing is printed again by itself, and nothing stays half done.

        Whoever waited for a job found ``queued`` has gone, so it is given up; one found
        ``sent`` waits as ``unknown`` for the staff.
        """
        desk = PrintDesk(_NoPrinter(), self._jobs)
        for job in desk.recover():
            if job.state is JobState.QUEUED:
                desk.give_up(job.job)

    def unclear(self) -> tuple[OpenJob, ...]:
        """The jobs of which nobody knows whether a paper came out."""
        open_jobs = PrintDesk(_NoPrinter(), self._jobs).open_jobs()
        return tuple(job for job in open_jobs if job.state is JobState.UNKNOWN)

    def settle_unclear(self) -> None:
        """The staff have looked: no paper lies about any more."""
        desk = PrintDesk(_NoPrinter(), self._jobs)
        for job in self.unclear():
            desk.resolve(job.job, JobStep.NOT_SEEN)

    def _printer(self, setup: PrinterSetup | None) -> TicketPrinter | None:
        if setup is None:
            return None
        if self._fitted is None or self._fitted.setup != setup:
            self._fitted = _Fitted(setup, self._make(setup))
        return self._fitted.printer


class _NoPrinter:
    """Stands in where only the journal is worked on."""

    def status(self) -> PrinterStatus:
        """Nobody is there."""
        return PrinterStatus(PrinterHealth.UNREACHABLE)

    def print(self, picture: TicketPicture) -> PrintOutcome:
        """Print nothing, for certain."""
        del picture
        return PrintFailed(PrintTrouble.UNREACHABLE)
