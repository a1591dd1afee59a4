# SPDX-License-Identifier: GPL-3.0-or-later
"""Open the way to the printer that the settings name."""

import logging
import socket
from typing import Final, assert_never

import serial
import usb.core

from common.devices.printer.link import Link, NetworkLink, SerialLink, UsbLink
from common.devices.printer.settings import FlowControl, PrinterKind, PrinterSettings

_log = logging.getLogger(__name__)

_INTERFACE: Final = 0
"""Printers have one interface, or the printing one first."""


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
    except OSError as error:
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
    try:
        device = usb.core.find(idVendor=settings.vendor_id, idProduct=settings.product_id)
    except usb.core.NoBackendError:
        _log.info("printer cannot be opened: libusb is not installed")
        return None
    if device is None:
        return None
    _take_from_kernel(device)
    # Not reset, nor configured a second time, which would reset it as well: it is opened for
    # every look, and would forget the ticket that it holds until there is paper.
    try:
        device.get_active_configuration()
    except usb.core.USBError:
        device.set_configuration()
    return UsbLink(device, settings.in_endpoint, settings.out_endpoint)


def _take_from_kernel(device: usb.core.Device) -> None:
    """Send ``usblp`` away, where the system has such drivers."""
    try:
        if device.is_kernel_driver_active(_INTERFACE):
            device.detach_kernel_driver(_INTERFACE)
    except NotImplementedError:
        _log.debug("no driver of the kernel to send away")
