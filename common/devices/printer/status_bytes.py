# SPDX-License-Identifier: GPL-3.0-or-later
"""Status bytes of ESC/POS printers: how to ask and how to read the answers.

Two commands are used, both from the ESC/POS command reference. ``DLE EOT n`` (10 04 n) is
answered at once, also when the buffer is full or the paper is out. ``GS r 1`` (1D 72 01) waits
its turn behind the data sent before it, so its answer tells that this data has been dealt with.
"""

from collections.abc import Mapping
from enum import IntEnum, unique
from typing import Final

from common.devices.printer.port import PrinterHealth

IN_ORDER_REQUEST: Final = b"\x1d\x72\x01"
"""``GS r 1``: transmit the paper sensor status once everything before is done."""


@unique
class Query(IntEnum):
    """The ``n`` of ``DLE EOT n``."""

    PRINTER = 1
    OFFLINE_CAUSE = 2
    ERROR_CAUSE = 3
    PAPER = 4


_FIXED_MASK: Final = 0x93
_FIXED_BITS: Final = 0x12
_IN_ORDER_MASK: Final = 0x90

_OFFLINE: Final = 0x08 | 0x20
"""``DLE EOT 1``: off line, or waiting for a key that puts it on line again."""
_COVER_OPEN: Final = 0x04
_PAPER_END_STOP: Final = 0x20
_ERROR_STOP: Final = 0x40
_ERRORS: Final = (
    (0x20, PrinterHealth.BROKEN),
    (0x08, PrinterHealth.CUTTER_JAMMED),
    (0x04, PrinterHealth.JAMMED),
    (0x40, PrinterHealth.PAUSED),
)
"""``DLE EOT 3``: unrecoverable, autocutter, recoverable and automatically recoverable error, the
gravest first."""
_ROLL_NEAR_END: Final = 0x0C
_ROLL_END: Final = 0x60


def request(query: Query) -> bytes:
    """Return the bytes that ask ``query``."""
    return bytes((0x10, 0x04, query))


def is_real_time(byte: int) -> bool:
    """Tell whether a byte has the shape of an answer to ``DLE EOT``: 0xx1xx10."""
    return byte & _FIXED_MASK == _FIXED_BITS


def is_in_order(byte: int) -> bool:
    """Tell whether a byte has the shape of an answer to ``GS r``: 0xx0xxxx."""
    return byte & _IN_ORDER_MASK == 0


def health(answers: Mapping[Query, int]) -> PrinterHealth:
    """Read the answers to all four queries; a missing or misshapen one makes it unknown."""
    if set(answers) != set(Query) or not all(map(is_real_time, answers.values())):
        return PrinterHealth.UNKNOWN
    if answers[Query.OFFLINE_CAUSE] & _COVER_OPEN:
        return PrinterHealth.COVER_OPEN
    if answers[Query.OFFLINE_CAUSE] & _PAPER_END_STOP or answers[Query.PAPER] & _ROLL_END:
        return PrinterHealth.PAPER_OUT
    for bit, error in _ERRORS:
        if answers[Query.ERROR_CAUSE] & bit:
            return error
    if answers[Query.OFFLINE_CAUSE] & _ERROR_STOP or answers[Query.PRINTER] & _OFFLINE:
        return PrinterHealth.OFFLINE
    if answers[Query.PAPER] & _ROLL_NEAR_END:
        return PrinterHealth.PAPER_NEAR_END
    return PrinterHealth.READY
