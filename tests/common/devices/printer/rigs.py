# SPDX-License-Identifier: GPL-3.0-or-later
"""Printers on a bench: each has something to print on and a hand that breaks and mends it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.fake import FakePrinter, Mishap
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import PrinterHealth, TicketPrinter
from common.devices.printer.settings import FlowControl, PrinterKind, PrinterSettings
from common.storage.system import SystemClock
from tests.common.devices.printer.pictures import bits_of
from tests.virtual.printer import VirtualPrinter
from tests.virtual.printer_mechanism import Breakdown, Mechanism
from tests.virtual.serial_printer import SerialPrinter
from tests.virtual.usb_printer import PRODUCT, VENDOR, UsbPrinter

TIMEOUT_S = 0.5
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
    """The fake, which is its own bench; ``well`` is how it is when all is well."""

    def __init__(self, well: PrinterHealth = PrinterHealth.READY) -> None:
        self._fake = FakePrinter(WIDTH)
        self._well = well
        self._fake.become(well)

    @property
    def printer(self) -> TicketPrinter:
        return self._fake

    def tickets(self, expected: tuple[TicketPicture, ...]) -> tuple[TicketPicture, ...]:
        return self._fake.tickets

    def become(self, health: PrinterHealth) -> None:
        self._fake.become(self._well if health is PrinterHealth.READY else health)

    def script(self, mishap: Mishap) -> None:
        self._fake.script(mishap)


class CableRig:
    """The driver that asks, with the virtual printer's mechanism at the end of some cable."""

    def __init__(
        self,
        settings: PrinterSettings,
        mechanism: Mechanism,
        unplug: Callable[[bool], None],
        die_after: Callable[[int], None],
    ) -> None:
        self._printer = EscposPrinter(settings, SystemClock())
        self._mechanism = mechanism
        self._unplug = unplug
        self._die_after = die_after

    @property
    def printer(self) -> TicketPrinter:
        return self._printer

    def tickets(self, expected: tuple[TicketPicture, ...]) -> tuple[TicketPicture, ...]:
        return papers(self._mechanism, expected)

    def become(self, health: PrinterHealth) -> None:
        mechanism = self._mechanism
        switches: dict[PrinterHealth, Callable[[bool], None]] = {
            PrinterHealth.PAPER_NEAR_END: mechanism.paper_near_end,
            PrinterHealth.PAPER_OUT: mechanism.paper_out,
            PrinterHealth.COVER_OPEN: mechanism.cover_open,
            PrinterHealth.OFFLINE: mechanism.says_offline,
            PrinterHealth.UNKNOWN: mechanism.silent,
            PrinterHealth.UNREACHABLE: self._unplug,
        }
        for switch in switches.values():
            switch(False)
        for breakdown in Breakdown:
            mechanism.break_down(breakdown, health.name == breakdown.name)
        if health in switches:
            switches[health](True)

    def script(self, mishap: Mishap) -> None:
        match mishap:
            case Mishap.PAPER_RUNS_OUT:
                self._mechanism.paper_ends_after(100)
            case Mishap.DIES:
                self._die_after(5000)
            case Mishap.FALLS_SILENT:
                self._mechanism.silent_after_next()


def papers(mechanism: Mechanism, expected: tuple[TicketPicture, ...]) -> tuple[TicketPicture, ...]:
    """The tickets that came out of a mechanism, without a stray byte among them."""
    kept = mechanism.wait_for(len(expected))
    assert not any(ticket.stray for ticket in kept)
    return tuple(
        bits_of(ticket.path, picture.width, picture.height)
        for ticket, picture in zip(kept, expected, strict=True)
    )


@contextmanager
def network_rig(keep: Path) -> Iterator[Rig]:
    """A real socket."""
    with VirtualPrinter(keep) as virtual:
        settings = PrinterSettings(
            PrinterKind.NETWORK, host="127.0.0.1", port=virtual.port, timeout_s=TIMEOUT_S
        )

        def unplug(on: bool) -> None:
            if on:
                virtual.close()
            else:
                virtual.open()

        yield CableRig(settings, virtual.mechanism, unplug, virtual.die_after)


@contextmanager
def serial_rig(folder: Path) -> Iterator[Rig]:
    """A real serial line, as far as a pseudo-terminal is one."""
    with SerialPrinter(folder) as serial:
        settings = PrinterSettings(
            PrinterKind.SERIAL,
            device=serial.device,
            baud_rate=1_000_000,
            flow_control=FlowControl.NONE,
            timeout_s=TIMEOUT_S,
        )
        yield CableRig(settings, serial.mechanism, serial.unplug, serial.die_after)


@contextmanager
def usb_rig(folder: Path, put_in: Callable[[str, object], None]) -> Iterator[Rig]:
    """pyusb and python-escpos over a stand-in for the device; ``put_in`` replaces by a path."""
    usb = UsbPrinter(folder)
    put_in("usb.core.find", usb.find)
    settings = PrinterSettings(
        PrinterKind.USB, vendor_id=VENDOR, product_id=PRODUCT, timeout_s=TIMEOUT_S
    )
    yield CableRig(settings, usb.mechanism, usb.unplug, usb.die_after)
