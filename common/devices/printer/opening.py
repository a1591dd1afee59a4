# SPDX-License-Identifier: GPL-3.0-or-later
"""Open the way to the printer that the settings name."""

import logging
import socket
from typing import assert_never

import serial
import usb.core

from common.devices.printer.escpos_library import DeviceNotFoundError, Usb
from common.devices.printer.link import Link, NetworkLink, SerialLink, UsbLink
from common.devices.printer.settings import FlowControl, PrinterKind, PrinterSettings

_log = logging.getLogger(__name__)


def open_link(settings: PrinterSettings) -> Link | None:
    """Return an open link, or None when nobody is there.

    Blocks for ``settings.timeout_s`` at most.

    Raises:
        ValueError: a file or a queue of the system, which have no way back.
    """
    try:
        match settings.kind:
            case PrinterKind.NETWORK:
                return _open_network(settings)
            case PrinterKind.SERIAL:
                return _open_serial(settings)
            case PrinterKind.USB:
                return _open_usb(settings)
            case PrinterKind.FILE | PrinterKind.SYSTEM:
                message = f"a {settings.kind.value} printer has no link of its own"
                raise ValueError(message)
            case _:
                assert_never(settings.kind)
    except (DeviceNotFoundError, OSError) as error:
        _log.info("printer cannot be opened: %s", error)
        return None


def _open_network(settings: PrinterSettings) -> Link:
    address = (settings.host, settings.port)
    return NetworkLink(socket.create_connection(address, timeout=settings.timeout_s))


def _open_serial(settings: PrinterSettings) -> Link:
    port = serial.Serial(
        settings.device,
        settings.baud_rate,
        timeout=settings.timeout_s,
        write_timeout=settings.timeout_s,
        xonxoff=settings.flow_control is FlowControl.XON_XOFF,
        rtscts=settings.flow_control is FlowControl.RTS_CTS,
        dsrdtr=settings.flow_control is FlowControl.DSR_DTR,
    )
    return SerialLink(port)


def _open_usb(settings: PrinterSettings) -> Link | None:
    printer = Usb(
        settings.vendor_id,
        settings.product_id,
        in_ep=settings.in_endpoint,
        out_ep=settings.out_endpoint,
    )
    try:
        printer.open()
    except usb.core.NoBackendError:
        _log.info("printer cannot be opened: libusb is not installed")
        return None
    return UsbLink(printer, settings.in_endpoint, settings.out_endpoint)
