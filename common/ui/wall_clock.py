# SPDX-License-Identifier: GPL-3.0-or-later
"""The time of day for windows: a property that moves by itself once a second."""

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlAnonymous

from common.domain.ports import Clock

QML_IMPORT_NAME = "Nobat.Ui"
QML_IMPORT_MAJOR_VERSION = 1

_SECOND_MS = 1000


@QmlAnonymous
class WallClock(QObject):
    """Tells the time of the device's clock port, in seconds since 1970, UTC."""

    changed = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        """Read ``clock`` now and then every second."""
        super().__init__(parent)
        self._clock = clock
        self.seconds = clock.now().timestamp()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.read)
        self._timer.start(_SECOND_MS)

    def read(self) -> None:
        """Look at the clock again, and tell if it shows another time."""
        seconds = self._clock.now().timestamp()
        if seconds != self.seconds:
            self.seconds = seconds
            self.changed.emit()

    now = Property(float, lambda self: self.seconds, notify=changed)
