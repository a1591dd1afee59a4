# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner that types what it reads off cards: zones line by line, and 2D codes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from common.devices.document_scanner.interface import OnRead, OnState, OnTrouble
from common.devices.document_scanner.plain_lines import PlainLines
from common.devices.frame_receiver import FrameReceiver
from common.devices.frames import FrameReader
from common.devices.keyboard_wedge.keyboard import KeyboardWedge, KeyTime, event_seconds
from common.devices.keyboard_wedge.setup import settings_of
from common.devices.keyboard_wedge.typing import LONGEST
from common.devices.scanning import ScannerState
from common.domain.office import ScannerSetup

_LINES_WITHIN_MS: Final = 1000
"""The lines of one zone come within this time of each other."""


class KeyboardDocumentScanner(QObject):
    """A ``DocumentScanner`` whose reads come as keys; for the program's main thread."""

    def __init__(self, setup: ScannerSetup, key_time: KeyTime = event_seconds) -> None:
        """Prepare by ``setup``."""
        super().__init__()
        self._wedge = KeyboardWedge(settings_of(setup), key_time, self)
        self._receiver: FrameReceiver | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._paused)

    @property
    def state(self) -> ScannerState:
        """READY once started: nobody knows of a keyboard whether it is a scanner."""
        return self._wedge.state

    def start(self, *, on_read: OnRead, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Begin; the callbacks come in the main thread."""
        self._receiver = FrameReceiver(
            FrameReader(PlainLines(), longest=LONGEST),
            lambda frame: on_read(frame.lines),
            on_trouble,
        )
        self._wedge.start(on_code=self._line, on_trouble=on_trouble, on_state=on_state)

    def stop(self) -> None:
        """Let all keys go their way again."""
        self._pause.stop()
        self._wedge.stop()

    def _line(self, line: str) -> None:
        if self._receiver is not None:
            self._receiver.receive(f"{line}\r".encode())
            self._pause.start(_LINES_WITHIN_MS)

    def _paused(self) -> None:
        if self._receiver is not None:
            self._receiver.idle()
