# SPDX-License-Identifier: GPL-3.0-or-later
"""From the printer in the office's set-up to the settings of the driver."""

from typing import TypeVar

from common.devices.printer.settings import (
    Confirmation,
    FlowControl,
    PrinterKind,
    PrinterSettings,
    StatusWord,
)
from common.domain.office import PrinterSetup

_T = TypeVar("_T")


def settings_of(setup: PrinterSetup) -> PrinterSettings:
    """Return the driver's settings; what the set-up leaves open is the driver's choice.

    Raises:
        ValueError: the set-up was not checked: an unknown word, or a needed key is missing.
    """
    usual = PrinterSettings(PrinterKind.FILE, device="any")
    flow, confirmation = setup.flow_control, setup.confirmation
    return PrinterSettings(
        kind=PrinterKind(setup.kind),
        host=_given(setup.host, usual.host),
        port=_given(setup.port, usual.port),
        device=_given(setup.device, ""),
        baud_rate=_given(setup.baud, usual.baud_rate),
        flow_control=usual.flow_control if flow is None else FlowControl(flow),
        vendor_id=_given(setup.vendor, usual.vendor_id),
        product_id=_given(setup.product, usual.product_id),
        queue=_given(setup.queue, usual.queue),
        width_px=setup.width_px,
        profile=_given(setup.profile, usual.profile),
        confirmation=usual.confirmation if confirmation is None else Confirmation(confirmation),
        status=usual.status if setup.status is None else StatusWord(setup.status),
    )


def _given(value: _T | None, usual: _T) -> _T:
    return usual if value is None else value
