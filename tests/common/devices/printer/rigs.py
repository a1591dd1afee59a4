# SPDX-License-Identifier: GPL-3.0-or-later
"""Printers on a bench: each has something to print on and a hand that breaks and mends it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.fake import FakePrinter, Mishap
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import PrinterHealth, TicketPrinter
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.storage.system import SystemClock
from tests.common.devices.printer.pictures import bits_of
from tests.virtual.printer import VirtualPrinter

TIMEOUT_S = 0.8
WIDTH = 576


class Rig(Protocol):
    """What a contract test needs of any printer."""

    @property
    def printer(self) -> TicketPrinter: ...

    def tickets(self, expected: tuple[TicketPicture, ...]) -> tuple[TicketPicture, ...]:
        """Return what came out, waiting until it is as much as expected."""
        ...

    def become(self, health: PrinterHealth) -> None: ...

    def script(self, mishap: Mishap) -> None: ...


class FakeRig:
    """The fake, which is its own bench."""

    def __init__(self) -> None:
        self._fake = FakePrinter(WIDTH)

    @property
    def printer(self) -> TicketPrinter:
        return self._fake

    def tickets(self, expected: tuple[TicketPicture, ...]) -> tuple[TicketPicture, ...]:
        return self._fake.tickets

    def become(self, health: PrinterHealth) -> None:
        self._fake.become(health)

    def script(self, mishap: Mishap) -> None:
        self._fake.script(mishap)


class NetworkRig:
    """The driver, over TCP, against the virtual printer."""

    def __init__(self, keep: Path) -> None:
        self.virtual = VirtualPrinter(keep)
        self.virtual.start()
        settings = PrinterSettings(
            PrinterKind.NETWORK,
            host="127.0.0.1",
            port=self.virtual.port,
            width_px=WIDTH,
            timeout_s=TIMEOUT_S,
        )
        self._printer = EscposPrinter(settings, SystemClock())

    @property
    def printer(self) -> TicketPrinter:
        return self._printer

    def tickets(self, expected: tuple[TicketPicture, ...]) -> tuple[TicketPicture, ...]:
        kept = self.virtual.mechanism.wait_for(len(expected))
        assert not any(ticket.stray for ticket in kept)
        return tuple(
            bits_of(ticket.path, picture.width, picture.height)
            for ticket, picture in zip(kept, expected, strict=True)
        )

    def become(self, health: PrinterHealth) -> None:
        mechanism = self.virtual.mechanism
        switches: dict[PrinterHealth, Callable[[bool], None]] = {
            PrinterHealth.PAPER_NEAR_END: mechanism.paper_near_end,
            PrinterHealth.PAPER_OUT: mechanism.paper_out,
            PrinterHealth.COVER_OPEN: mechanism.cover_open,
            PrinterHealth.UNKNOWN: mechanism.silent,
            PrinterHealth.UNREACHABLE: self._unplug,
        }
        for switch in switches.values():
            switch(False)
        if health is not PrinterHealth.READY:
            switches[health](True)

    def script(self, mishap: Mishap) -> None:
        match mishap:
            case Mishap.PAPER_RUNS_OUT:
                self.virtual.mechanism.paper_ends_after(100)
            case Mishap.DIES:
                self.virtual.die_after(5000)
            case Mishap.FALLS_SILENT:
                self.virtual.mechanism.silent_after_next()

    def _unplug(self, on: bool) -> None:
        if on:
            self.virtual.close()
        else:
            self.virtual.open()
