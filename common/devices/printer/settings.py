# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a ticket printer is and how far it can be asked."""

import re
from dataclasses import dataclass
from enum import Enum, unique
from typing import Final

QUEUE_NAME: Final = re.compile(r"[^\s/#-][^\s/#]*")
"""What CUPS takes for a name; one that begins with a dash would be an option of ``lp``."""


@unique
class PrinterKind(Enum):
    """The way to the printer."""

    NETWORK = "network"
    SERIAL = "serial"
    USB = "usb"
    FILE = "file"
    """A device or plain file that is only written to."""
    SYSTEM = "system"
    """A queue of the operating system (CUPS)."""


@unique
class Confirmation(Enum):
    """What it takes to call a ticket printed."""

    IN_ORDER = "in_order"
    """The printer answers a question queued behind the ticket (``GS r``), so it got that far."""
    REAL_TIME = "real_time"
    """The printer is well right after the ticket was sent; for printers without ``GS r``."""
    WRITTEN = "written"
    """Nothing but that all bytes were taken; for printers that answer nothing at all. Such a
    ticket is never called printed, but handed over."""


@unique
class StatusWord(Enum):
    """What a printer's own word on its state is worth."""

    BELIEVED = "believed"
    UNTRUSTED = "untrusted"
    """It says "off line" whatever it does, or "ready" without paper: it is not asked. A ticket
    sent to it is in doubt, unless ``Confirmation.WRITTEN`` takes sending for enough."""


@unique
class FlowControl(Enum):
    """How a serial printer says that its buffer is full."""

    NONE = "none"
    RTS_CTS = "rts_cts"
    XON_XOFF = "xon_xoff"
    DSR_DTR = "dsr_dtr"


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """One printer. Only the fields of its kind are read, besides those of every printer.

    Attributes:
        kind: the way to the printer.
        host: network: name or IPv4 address.
        port: network: TCP port, raw printing is 9100.
        device: serial and file: path or port name (``/dev/usb/lp0``, ``COM3``).
        baud_rate: serial: bits per second.
        flow_control: serial: hand-shake.
        vendor_id: USB: vendor.
        product_id: USB: product.
        in_endpoint: USB: address the printer answers on.
        out_endpoint: USB: address the printer listens on.
        queue: system: name of the queue.
        width_px: printable dots of a line, 512 or 576 on 80 mm paper.
        profile: name in python-escpos' list of printers; says how the paper is cut.
        timeout_s: seconds that connecting, asking, sending and confirming may take, each.
        confirmation: what it takes to call a ticket printed; file and system printers: always
            ``WRITTEN``.
        status: what the printer's own word is worth.

    Raises:
        ValueError: a field that this kind of printer needs is missing or senseless.
    """

    kind: PrinterKind
    host: str = ""
    port: int = 9100
    device: str = ""
    baud_rate: int = 115_200
    flow_control: FlowControl = FlowControl.DSR_DTR
    vendor_id: int = 0
    product_id: int = 0
    in_endpoint: int = 0x82
    out_endpoint: int = 0x01
    queue: str = ""
    width_px: int = 576
    profile: str = "default"
    timeout_s: float = 3.0
    confirmation: Confirmation = Confirmation.IN_ORDER
    status: StatusWord = StatusWord.BELIEVED

    def __post_init__(self) -> None:
        """Refuse settings that cannot reach a printer."""
        needed = {
            PrinterKind.NETWORK: ("host", "port"),
            PrinterKind.SERIAL: ("device", "baud_rate"),
            PrinterKind.USB: ("vendor_id", "product_id"),
            PrinterKind.FILE: ("device",),
            PrinterKind.SYSTEM: ("queue",),
        }[self.kind]
        missing = [name for name in needed if not getattr(self, name)]
        if missing:
            message = f"a {self.kind.value} printer needs {' and '.join(missing)}"
            raise ValueError(message)
        if self.queue and not QUEUE_NAME.fullmatch(self.queue):
            message = f"{self.queue!r} is no name of a queue"
            raise ValueError(message)
        if self.width_px < 1 or self.width_px % 8:
            message = f"width_px must be a positive multiple of 8, not {self.width_px}"
            raise ValueError(message)
        if self.timeout_s <= 0:
            message = f"timeout_s must be more than zero, not {self.timeout_s}"
            raise ValueError(message)
