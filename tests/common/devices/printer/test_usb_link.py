# SPDX-License-Identifier: GPL-3.0-or-later
"""The USB cable, with a device in place of pyusb's."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest
import usb.core

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.link import LinkFault, UsbLink
from common.devices.printer.port import PrinterHealth, PrinterStatus, PrintTrouble, PrintUnknown
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.storage.system import SystemClock
from tests.common.devices.printer.pictures import chequered
from tests.virtual.usb_printer import PRODUCT, VENDOR, UsbPrinter


class Device:
    """Answers in packets, takes a bounded number of bytes, and may be pulled out."""

    def __init__(self, *packets: bytes, takes: int = 10_000) -> None:
        self.packets = list(packets)
        self.takes = takes
        self.pulled_out = False
        self.waits: list[int] = []

    def read(self, endpoint: int, size: int, timeout: int) -> Sequence[int]:
        self._use(timeout)
        if not self.packets:
            message = "timed out"
            raise usb.core.USBTimeoutError(message)
        return list(self.packets.pop(0))

    def write(self, endpoint: int, data: bytes, timeout: int) -> int:
        self._use(timeout)
        return min(len(data), self.takes)

    def _use(self, timeout: int) -> None:
        self.waits.append(timeout)
        if self.pulled_out:
            message = "no such device"
            raise usb.core.USBError(message)


def link_to(device: Device) -> UsbLink:
    return UsbLink(cast("usb.core.Device", device), 0x82, 0x01)


def test_the_bytes_of_a_packet_come_one_by_one() -> None:
    link = link_to(Device(b"\x12\x16", b"", b"\x1a"))
    assert [link.receive(1) for _ in range(5)] == [
        0x12,
        0x16,
        LinkFault.SILENT,
        0x1A,
        LinkFault.SILENT,
    ]


def test_a_job_that_is_not_taken_whole_is_a_fault() -> None:
    assert link_to(Device()).send(b"job", 1) is None
    assert link_to(Device(takes=2)).send(b"job", 1) is LinkFault.SILENT


def test_a_printer_that_was_pulled_out_is_lost() -> None:
    device = Device(b"\x12")
    device.pulled_out = True
    assert link_to(device).send(b"job", 1) is LinkFault.LOST
    assert link_to(device).receive(1) is LinkFault.LOST


def test_looking_at_a_printer_never_resets_it_so_a_held_ticket_still_comes_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = UsbPrinter(tmp_path)
    printer.configured = False
    monkeypatch.setattr("usb.core.find", printer.find)
    settings = PrinterSettings(PrinterKind.USB, vendor_id=VENDOR, product_id=PRODUCT, timeout_s=1)
    driver = EscposPrinter(settings, SystemClock())
    printer.mechanism.paper_ends_after(10)
    assert driver.print(chequered(height=100)) == PrintUnknown(PrintTrouble.PAPER_OUT)
    for _ in range(3):
        assert driver.status() == PrinterStatus(PrinterHealth.PAPER_OUT)
    printer.mechanism.paper_out(False)
    assert len(printer.mechanism.wait_for(1)) == 1
    assert not printer.kernel_driver
    assert not printer.in_use


def test_no_wait_is_endless() -> None:
    device = Device(b"\x12")
    link_to(device).receive(0.0001)
    assert device.waits == [1]
