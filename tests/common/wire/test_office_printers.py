# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk's two printers are read from the office's file and survive the way to the kiosk."""

import msgspec

from common.domain.office import DeviceKind, Office, PrinterSetup
from common.wire.messages import Configuration
from tests.common.wire.small_office import office_of, spoilt, told

FIRST = 'printer.kind = "network"\nprinter.host = "192.0.2.7"'
SECOND = """
second_printer.kind = "usb"
second_printer.vendor = 0x04b8
second_printer.product = 0x0e15
second_printer.width_px = 384
second_printer.status = "untrusted"
second_printer.confirmation = "written"
"""


def kiosk_printers(office: Office) -> tuple[PrinterSetup | None, PrinterSetup | None]:
    kiosk = next(device for device in office.devices if device.kind is DeviceKind.KIOSK)
    return kiosk.printer, kiosk.second_printer


def test_a_kiosk_has_one_printer_or_two() -> None:
    first = PrinterSetup("network", host="192.0.2.7")
    assert kiosk_printers(office_of(spoilt())) == (first, None)
    text = spoilt((FIRST, FIRST + SECOND))
    assert told(text) == []
    assert kiosk_printers(office_of(text)) == (
        first,
        PrinterSetup(
            "usb",
            vendor=0x04B8,
            product=0x0E15,
            width_px=384,
            status="untrusted",
            confirmation="written",
        ),
    )


def test_what_a_printer_is_reaches_the_kiosk_and_older_ones_are_read() -> None:
    office = office_of(spoilt((FIRST, FIRST + SECOND)))
    sent = msgspec.json.encode(Configuration("1", office))
    assert msgspec.json.decode(sent, type=Configuration).office == office
    older = msgspec.json.decode(sent)
    for device in older["office"]["devices"]:
        device.pop("second_printer", None)
        for key in ("status", "queue"):
            (device.get("printer") or {}).pop(key, None)
    read = msgspec.json.decode(msgspec.json.encode(older), type=Configuration)
    assert kiosk_printers(read.office)[1] is None
