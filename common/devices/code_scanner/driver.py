# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket code scanner on a serial line (RS-232, USB serial, or a pyserial address)."""

from __future__ import annotations

from common.devices.affixes import Affixes
from common.devices.code_scanner.interface import OnCode, OnState, OnTrouble
from common.devices.code_scanner.lines import CodeLines
from common.devices.frame_receiver import FrameReceiver
from common.devices.frames import FrameReader
from common.devices.scanning import ScannerState
from common.devices.serial_line import LineSettings, SerialLine
from common.domain.office import ScannerSetup

_LONGEST_CODE = 4096


class SerialCodeScanner:
    """Reads codes in a thread of its own; survives unplugging."""

    def __init__(self, setup: ScannerSetup) -> None:
        """Prepare by ``setup``; its framing is not looked at, codes are always lines."""
        self._settings = LineSettings(setup.port, setup.baud)
        self._affixes = Affixes(setup.prefix, setup.suffix)
        self._line: SerialLine | None = None

    @property
    def state(self) -> ScannerState:
        """Whether the scanner is there; may be asked from any thread."""
        return ScannerState.STOPPED if self._line is None else self._line.state

    def start(self, *, on_code: OnCode, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Begin; the callbacks come in the scanner's thread."""
        reader = FrameReader(CodeLines(), longest=_LONGEST_CODE)
        receiver = FrameReceiver(
            reader, lambda frame: on_code(self._affixes.without(frame.lines)[0]), on_trouble
        )
        self._line = SerialLine(self._settings, receiver, on_state)
        self._line.start()

    def stop(self) -> None:
        """End within a second."""
        if self._line is not None:
            self._line.stop()
