# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings and pictures that make no sense are refused with a reason."""

import pytest

from common.devices.printer.picture import TicketPicture
from common.devices.printer.settings import PrinterKind, PrinterSettings


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        (PrinterKind.NETWORK, "host"),
        (PrinterKind.SERIAL, "device"),
        (PrinterKind.USB, "vendor_id and product_id"),
        (PrinterKind.FILE, "device"),
        (PrinterKind.SYSTEM, "queue"),
    ],
)
def test_a_printer_that_cannot_be_found_is_refused_by_the_missing_word(
    kind: PrinterKind, missing: str
) -> None:
    with pytest.raises(ValueError, match=f"{kind.value} printer needs {missing}"):
        PrinterSettings(kind)


@pytest.mark.parametrize("width", [0, -8, 510])
def test_a_width_that_is_not_whole_bytes_is_refused(width: int) -> None:
    with pytest.raises(ValueError, match="width_px"):
        PrinterSettings(PrinterKind.NETWORK, host="printer", width_px=width)


def test_a_wait_of_no_time_is_refused() -> None:
    with pytest.raises(ValueError, match="timeout_s"):
        PrinterSettings(PrinterKind.NETWORK, host="printer", timeout_s=0)


@pytest.mark.parametrize(("width", "height", "size"), [(0, 1, 0), (8, 0, 0), (9, 2, 3)])
def test_a_picture_whose_bytes_are_not_its_size_is_refused(
    width: int, height: int, size: int
) -> None:
    with pytest.raises(ValueError, match="dots"):
        TicketPicture(width, height, bytes(size))
