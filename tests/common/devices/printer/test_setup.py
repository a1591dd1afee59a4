# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of an office's set-up are the words of the driver."""

import pytest

from common.devices.printer.settings import (
    Confirmation,
    FlowControl,
    PrinterKind,
    PrinterSettings,
    StatusWord,
)
from common.devices.printer.setup import settings_of
from common.domain.office import PrinterSetup
from common.wire.office_device_checks import (
    CONFIRMATIONS,
    FLOW_CONTROLS,
    PRINTER_NEEDS,
    STATUS_WORDS,
)


def test_a_checked_set_up_knows_every_word_of_the_driver_and_no_other() -> None:
    assert set(PRINTER_NEEDS) == {kind.value for kind in PrinterKind}
    assert set(CONFIRMATIONS) == {way.value for way in Confirmation}
    assert set(STATUS_WORDS) == {word.value for word in StatusWord}
    assert set(FLOW_CONTROLS) == {flow.value for flow in FlowControl}


def test_what_the_set_up_leaves_open_is_the_drivers_choice() -> None:
    assert settings_of(PrinterSetup("network", host="10.0.0.9")) == PrinterSettings(
        PrinterKind.NETWORK, host="10.0.0.9"
    )


def test_what_the_set_up_says_is_taken() -> None:
    setup = PrinterSetup(
        "serial",
        device="COM3",
        baud=19200,
        flow_control="none",
        width_px=512,
        profile="TM-T88V",
        confirmation="real_time",
        status="untrusted",
    )
    assert settings_of(setup) == PrinterSettings(
        PrinterKind.SERIAL,
        device="COM3",
        baud_rate=19200,
        flow_control=FlowControl.NONE,
        width_px=512,
        profile="TM-T88V",
        confirmation=Confirmation.REAL_TIME,
        status=StatusWord.UNTRUSTED,
    )


@pytest.mark.parametrize("setup", [PrinterSetup("telex"), PrinterSetup("usb", vendor=0x4B8)])
def test_a_set_up_that_was_not_checked_is_refused(setup: PrinterSetup) -> None:
    with pytest.raises(ValueError, match=r"telex|product_id"):
        settings_of(setup)
