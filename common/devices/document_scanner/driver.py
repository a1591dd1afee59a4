# SPDX-License-Identifier: GPL-3.0-or-later
"""A document scanner on a serial line (RS-232, USB serial, or a pyserial address)."""

from __future__ import annotations

from common.devices.affixes import Affixes
from common.devices.document_scanner.framings import FramingName, framing_named
from common.devices.document_scanner.interface import OnRead, OnState, OnTrouble
from common.devices.frame_receiver import FrameReceiver
from common.devices.frames import FrameReader
from common.devices.scanning import ScannerState
from common.devices.serial_line import LineSettings, SerialLine
from common.domain.office import ScannerSetup

_LONGEST_READ = 4096
"""Bytes: a card's PDF417 code holds more than any zone."""


class SerialDocumentScanner:
    """Reads frames in a thread of its own; survives unplugging."""

    def __init__(self, setup: ScannerSetup) -> None:
        """Prepare by ``setup``. Raises ValueError if it names an unknown framing."""
        self._settings = LineSettings(setup.port, setup.baud)
        self._framing = framing_named(FramingName(setup.framing))
        self._affixes = Affixes(setup.prefix, setup.suffix)
        self._line: SerialLine | None = None

    @property
    def state(self) -> ScannerState:
        """Whether the scanner is there; may be asked from any thread."""
        return ScannerState.STOPPED if self._line is None else self._line.state

    def start(self, *, on_read: OnRead, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Begin; the callbacks come in the scanner's thread."""
        reader = FrameReader(self._framing, longest=_LONGEST_READ)
        receiver = FrameReceiver(
            reader, lambda frame: on_read(self._affixes.without(frame.lines)), on_trouble
        )
        self._line = SerialLine(self._settings, receiver, on_state)
        self._line.start()

    def stop(self) -> None:
        """End within a second."""
        if self._line is not None:
            self._line.stop()
