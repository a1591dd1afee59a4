# SPDX-License-Identifier: GPL-3.0-or-later
"""What every scanner reports besides what it read: its state and its troubles."""

from enum import Enum, unique


@unique
class ScannerState(Enum):
    """Whether the scanner is there."""

    READY = "ready"
    """Connected; a card or code will be read."""
    UNPLUGGED = "unplugged"
    """Not connected, or held by another program; it is looked for until it is back."""
    STOPPED = "stopped"
    """Not started yet, or stopped."""


@unique
class ScannerTrouble(Enum):
    """Something was scanned and cannot be used; scanning again usually helps."""

    INCOMPLETE = "incomplete"
    """The end is missing: the card was pulled out half way."""
    GARBLED = "garbled"
    """The bytes fit no frame, or their checksum is wrong."""
    TOO_LONG = "too_long"
    """Far more bytes than any document has."""
