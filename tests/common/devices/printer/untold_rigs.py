# SPDX-License-Identifier: GPL-3.0-or-later
"""Benches for printers that are only written to: a device file, and a queue of the system."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from common.devices.printer.factory import make_printer
from common.devices.printer.fake import Mishap
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import PrinterHealth, TicketPrinter
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.storage.system import SystemClock
from tests.common.devices.printer.rigs import TIMEOUT_S, Rig, papers
from tests.virtual.printer_mechanism import Answers, Mechanism
from tests.virtual.spooler import QUEUE, Spooler


class FileRig:
    """A device file; what was written to it is printed when somebody looks."""

    def __init__(self, folder: Path) -> None:
        self._bus = folder / "usb"
        self._pulled = folder / "pulled out"
        self._bus.mkdir()
        device = self._bus / "lp0"
        device.touch()
        self._mechanism = Mechanism(folder / "paper")
        self._printed = 0
        settings = PrinterSettings(PrinterKind.FILE, device=str(device), timeout_s=TIMEOUT_S)
        self._printer = make_printer(settings, SystemClock())

    @property
    def printer(self) -> TicketPrinter:
        return self._printer

    def tickets(self, expected: tuple[TicketPicture, ...]) -> tuple[TicketPicture, ...]:
        written = (self._bus / "lp0").read_bytes()
        self._mechanism.receive(written[self._printed :], Answers(lambda _: None))
        self._printed = len(written)
        return papers(self._mechanism, expected)

    def become(self, health: PrinterHealth) -> None:
        """Be pulled out, or put in."""
        if health is PrinterHealth.UNREACHABLE:
            self._bus.rename(self._pulled)
        else:
            self._pulled.rename(self._bus)

    def script(self, mishap: Mishap) -> None:
        """Nothing can be scripted. Raises ValueError."""
        message = f"a file has no mishap {mishap}"
        raise ValueError(message)


class SystemRig:
    """A queue of CUPS, by programs that stand in for its own."""

    def __init__(self, spooler: Spooler) -> None:
        self.spooler = spooler
        settings = PrinterSettings(PrinterKind.SYSTEM, queue=QUEUE, timeout_s=TIMEOUT_S)
        self._printer = make_printer(settings, SystemClock())

    @property
    def printer(self) -> TicketPrinter:
        return self._printer

    def tickets(self, expected: tuple[TicketPicture, ...]) -> tuple[TicketPicture, ...]:
        return papers(self.spooler.mechanism, expected)

    def become(self, health: PrinterHealth) -> None:
        words = {
            PrinterHealth.PAPER_NEAR_END: "media-low-warning",
            PrinterHealth.PAPER_OUT: "media-empty-error",
            PrinterHealth.COVER_OPEN: "media-jam-warning cover-open-error",
            PrinterHealth.JAMMED: "media-jam-error",
            PrinterHealth.OFFLINE: "paused",
        }
        self.spooler.alerts(words.get(health, "none"))
        self.spooler.switch("gone", health is PrinterHealth.UNREACHABLE)

    def script(self, mishap: Mishap) -> None:
        match mishap:
            case Mishap.DIES:
                self.spooler.drop_next()
            case Mishap.PAPER_RUNS_OUT | Mishap.FALLS_SILENT:
                self.spooler.hold(True)


@contextmanager
def system_rig(folder: Path, put_first_on_path: Callable[[Path], None]) -> Iterator[SystemRig]:
    """A queue whose programs are found before the real ones."""
    with Spooler(folder) as spooler:
        put_first_on_path(spooler.programs)
        yield SystemRig(spooler)


@contextmanager
def file_rig(folder: Path) -> Iterator[Rig]:
    """A device file."""
    yield FileRig(folder)
