# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold up neither screen nor tickets: waits, the devices' health, PINs, alerts."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from common.devices.printer.journal import JobState, JobStep
from common.devices.scanning import ScannerState
from common.domain.identifiers import TicketId
from common.domain.numbering import number_of
from common.storage.trouble import StoreFailed
from common.ui.operation import Operations
from kiosk.alarms import Alarms
from kiosk.flow.staff_tickets import PaperRow, paper_rows
from kiosk.flow.troubles import DeviceHealth
from kiosk.flow.waits import Waits, waits_of
from kiosk.print_jobs import unclear_paper
from kiosk.shell.ticket_work import Bench
from kiosk.staff_pin import is_right

_log = logging.getLogger(__name__)


class SideWork(QObject):
    """Workers of its own; answers come on the GUI thread.

    A printer that does not answer holds up whoever asks it, and nothing else: neither a call for
    help nor the staff's PIN.
    """

    def __init__(
        self, bench: Bench, alarms: Alarms, data: Path, parent: QObject | None = None
    ) -> None:
        """Work for the kiosk whose data lies in ``data``."""
        super().__init__(parent)
        self._bench = bench
        self._alarms = alarms
        self._data = data
        self._operations = Operations(self)
        self._calls = Operations(self)
        self._looks = Operations(self)
        self._looking = False
        self._next: Callable[[], None] | None = None

    def waits(self, take: Callable[[Waits], None]) -> None:
        """Work out who waits and how long."""
        self._operations.run(self._waits, take, _failed)

    def device(self, scanner: ScannerState | None, take: Callable[[DeviceHealth], None]) -> None:
        """Ask the printer and look into the journal; tell the staff what lasts.

        While it is still being asked, one more look follows that one.
        """

        def look() -> None:
            self._look(scanner, self._alarms.look, take)

        if self._looking:
            self._next = look
        else:
            look()

    def device_after_failure(
        self, scanner: ScannerState | None, take: Callable[[DeviceHealth], None]
    ) -> None:
        """A ticket had no paper: tell the staff at once what is wrong."""
        self._look(scanner, self._alarms.look_after_failure, take)

    def call_help(self) -> None:
        """Have the staff come."""
        self._calls.run(self._alarms.call_help, _nothing, _failed)

    def staff_here(self) -> None:
        """Nobody needs to be called any more."""
        self._calls.run(self._alarms.staff_here, _nothing, _failed)

    def check_pin(self, pin: str, take: Callable[[bool | None], None]) -> None:
        """Compare a PIN."""
        self._operations.run(lambda: is_right(self._data, pin), take, _failed)

    def papers(self, take: Callable[[tuple[PaperRow, ...]], None]) -> None:
        """List the last tickets for the staff."""
        self._looks.run(self._papers, take, _failed)

    def note_finding(self, ticket: TicketId, finding: JobStep) -> None:
        """The staff have looked for one paper."""
        self._looks.run(lambda: self._bench.printing.settle(ticket, finding), _nothing, _failed)

    def settle_unclear(self) -> None:
        """The staff have looked for papers; the next look at the journal comes after this."""
        self._looks.run(self._bench.printing.settle_unclear, _nothing, _failed)

    def close(self) -> None:
        """End the work under way."""
        self._calls.close()
        self._looks.close()
        self._operations.close()

    def _waits(self) -> Waits:
        station = self._bench.station
        view = station.view
        if view.office is None:
            return Waits()
        return waits_of(view.office, view.state, station.now())

    def _papers(self) -> tuple[PaperRow, ...]:
        station = self._bench.station
        try:
            unclear = [unclear_paper(job) for job in self._bench.printing.unclear()]
        except StoreFailed as failure:
            _log.info("print journal: %s", failure)
            unclear = []
        tickets = station.view.state.tickets.values()
        return paper_rows(tickets, station.settings.device, unclear)

    def _look(
        self,
        scanner: ScannerState | None,
        tell: Callable[[DeviceHealth], None],
        take: Callable[[DeviceHealth], None],
    ) -> None:
        def looked(health: DeviceHealth) -> None:
            take(health)
            self._look_on()

        def failed(error: Exception) -> None:
            _failed(error)
            self._look_on()

        self._looking = True
        self._looks.run(lambda: self._device(scanner, tell), looked, failed)

    def _look_on(self) -> None:
        self._looking = False
        look, self._next = self._next, None
        if look is not None:
            look()

    def _device(
        self, scanner: ScannerState | None, tell: Callable[[DeviceHealth], None]
    ) -> DeviceHealth:
        printing = self._bench.printing
        try:
            jobs = printing.open_jobs()
        except StoreFailed as failure:
            _log.info("print journal: %s", failure)
            jobs = ()
        unclear = tuple(
            number_of(TicketId(job.ticket)).label for job in jobs if job.state is JobState.UNKNOWN
        )
        printer, second, *_ = (*printing.health(self._bench.setups()), None, None)
        warnings = self._bench.station.view.warnings
        health = DeviceHealth(
            printer, unclear, scanner, warnings, second, to_print=len(jobs) - len(unclear)
        )
        tell(health)
        return health


def _nothing(_: None) -> None:
    """Nothing is to be told."""


def _failed(error: Exception) -> None:
    _log.error("work beside the screen failed", exc_info=error)
