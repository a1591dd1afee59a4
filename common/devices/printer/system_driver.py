# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver for printers that hang on a queue of the operating system.

The queue stands between us and the printer. It tells whether it gave the bytes to the printer,
and with some printers that paper is missing, but not whether a ticket was printed: so a ticket is
at best handed over. A job that the queue does not get rid of is taken back, or it would come out
when its owner has gone; what was on its way by then stays in doubt.
"""

import logging
from threading import Event, Lock
from typing import Final, assert_never

from common.devices.printer.encoding import encode_job
from common.devices.printer.escpos_library import ImageWidthError
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import (
    HandedOver,
    PrinterStatus,
    PrintFailed,
    PrintOutcome,
    PrintTrouble,
    PrintUnknown,
    trouble_of,
)
from common.devices.printer.settings import PrinterSettings
from common.devices.printer.spooler import Fate, Refused, SpooledJob, Spooler, Unanswered
from common.domain.ports import Clock

_log = logging.getLogger(__name__)

_POLL_S: Final = 0.1


class SystemPrinter:
    """A ``TicketPrinter`` behind a queue of the system.

    A call takes at most about three times ``settings.timeout_s``.
    """

    def __init__(self, settings: PrinterSettings, clock: Clock, spooler: Spooler) -> None:
        """Print by the queue ``settings.queue``.

        Raises:
            KeyError: the settings' profile is not one that python-escpos knows.
        """
        smallest = TicketPicture(1, 1, b"\x00")
        encode_job(smallest, settings.profile, settings.width_px)
        self._settings = settings
        self._clock = clock
        self._spooler = spooler
        self._lock = Lock()
        self._pause = Event()

    def status(self) -> PrinterStatus:
        """Tell what the queue knows of its printer."""
        with self._lock:
            return PrinterStatus(self._spooler.look(self._settings.queue, self._settings.timeout_s))

    def print(self, picture: TicketPicture) -> PrintOutcome:
        """Queue one ticket and wait until the system has given it to the printer."""
        settings = self._settings
        try:
            job = encode_job(picture, settings.profile, settings.width_px)
        except ImageWidthError:
            return PrintFailed(PrintTrouble.TOO_WIDE)
        with self._lock:
            outcome = self._print_by_queue(job)
        if not isinstance(outcome, HandedOver):
            _log.info("ticket not certainly printed: %s", outcome)
        return outcome

    def _print_by_queue(self, job: bytes) -> PrintOutcome:
        queue, timeout_s = self._settings.queue, self._settings.timeout_s
        trouble = trouble_of(self._spooler.look(queue, timeout_s))
        if trouble is not None:
            return PrintFailed(trouble)
        if not self._spooler.is_empty(queue, timeout_s):
            return PrintFailed(PrintTrouble.BUSY)
        submitted = self._spooler.submit(queue, job, timeout_s)
        match submitted:
            case Refused():
                return PrintFailed(PrintTrouble.OFFLINE)
            case Unanswered():
                return PrintUnknown(PrintTrouble.SILENT)
            case _:
                return self._judge(self._end_of(submitted))

    def _end_of(self, job: SpooledJob) -> Fate:
        """Wait for the job to leave the queue, and take it back if it does not."""
        queue, timeout_s = self._settings.queue, self._settings.timeout_s
        deadline = self._clock.monotonic() + timeout_s
        while self._clock.monotonic() < deadline:
            fate = self._spooler.fate(queue, job, timeout_s)
            if fate is not Fate.WAITING:
                return fate
            self._pause.wait(_POLL_S)
        self._spooler.withdraw(job, timeout_s)
        last = self._spooler.fate(queue, job, timeout_s)
        return Fate.WAITING if last is Fate.DROPPED else last

    def _judge(self, fate: Fate) -> PrintOutcome:
        look = self._spooler.look(self._settings.queue, self._settings.timeout_s)
        trouble = trouble_of(look)
        match fate:
            case Fate.TAKEN:
                return HandedOver() if trouble is None else PrintUnknown(trouble)
            case Fate.WAITING:
                return PrintUnknown(trouble or PrintTrouble.UNFINISHED)
            case Fate.DROPPED:
                return PrintUnknown(trouble or PrintTrouble.LOST)
            case Fate.UNTOLD:
                return PrintUnknown(trouble or PrintTrouble.UNTOLD)
            case _:
                assert_never(fate)
