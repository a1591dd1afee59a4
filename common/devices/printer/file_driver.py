# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver for printers that are only written to, as ``/dev/usb/lp0``.

Nothing comes back from them, so a ticket is at best handed over: written and flushed, no more.
Where a printer hangs on USB or a serial line, the driver that asks is the better choice.
"""

import logging
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread

from common.devices.printer.encoding import encode_job
from common.devices.printer.escpos_library import ImageWidthError
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import (
    HandedOver,
    PrinterHealth,
    PrinterStatus,
    PrintFailed,
    PrintOutcome,
    PrintTrouble,
    PrintUnknown,
)
from common.devices.printer.settings import PrinterSettings

_log = logging.getLogger(__name__)


class FilePrinter:
    """A ``TicketPrinter`` that writes each job to a device or file.

    Jobs are appended, so a plain file keeps all of them. A device that takes no bytes (paper
    out) blocks whoever writes, for hours perhaps, and no portable call bounds that; so another
    thread writes, and while it hangs the printer is busy for every later job.
    """

    def __init__(self, settings: PrinterSettings) -> None:
        """Print to ``settings.device``; nothing is opened yet.

        Raises:
            KeyError: the settings' profile is not one that python-escpos knows.
        """
        smallest = TicketPicture(1, 1, b"\x00")
        encode_job(smallest, settings.profile, settings.width_px)
        self._settings = settings
        self._lock = Lock()
        self._writer: Thread | None = None

    def status(self) -> PrinterStatus:
        """Say that nothing is told, unless there is nobody to tell of."""
        there = Path(self._settings.device).exists()
        return PrinterStatus(PrinterHealth.UNTOLD if there else PrinterHealth.UNREACHABLE)

    def print(self, picture: TicketPicture) -> PrintOutcome:
        """Write one ticket within ``settings.timeout_s``."""
        try:
            job = encode_job(picture, self._settings.profile, self._settings.width_px)
        except ImageWidthError:
            return PrintFailed(PrintTrouble.TOO_WIDE)
        with self._lock:
            if self._writer is not None and self._writer.is_alive():
                return PrintFailed(PrintTrouble.BUSY)
            results: SimpleQueue[PrintOutcome] = SimpleQueue()
            self._writer = Thread(
                target=self._write, args=(job, results), name="file-printer", daemon=True
            )
            self._writer.start()
            with suppress(Empty):
                return results.get(timeout=self._settings.timeout_s)
            return PrintUnknown(PrintTrouble.SILENT)

    def _write(self, job: bytes, results: SimpleQueue[PrintOutcome]) -> None:
        opened = False
        try:
            with Path(self._settings.device).open("ab", buffering=0) as stream:
                opened = True
                rest = memoryview(job)
                while rest:
                    rest = rest[stream.write(rest) :]
        except OSError as error:
            _log.info("ticket not certainly printed: %s", error)
            results.put(
                PrintUnknown(PrintTrouble.LOST) if opened else PrintFailed(PrintTrouble.UNREACHABLE)
            )
        else:
            results.put(HandedOver())
