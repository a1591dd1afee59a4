# SPDX-License-Identifier: GPL-3.0-or-later
"""One device in the window: looked at in a worker of its own, so that none holds up another."""

from __future__ import annotations

import logging
from threading import Event
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from common.ui.operation import Operations
from common.ui.texts import Words, translatable
from kiosk.hardware.finding_view import finding_view, led
from kiosk.hardware.findings import CONTEXT, DeskDevice, Finding, Trial, Verdict, said
from kiosk.hardware.text_face import VERDICT_WORDS

_log = logging.getLogger(__name__)

_PILLS: Final = {
    Verdict.WELL: "pill",
    Verdict.ATTENTION: "pill-caution",
    Verdict.TROUBLE: "pill-alert",
    Verdict.WAITING: "pill",
}
_BROKEN: Final = Finding(
    Verdict.TROUBLE,
    said(translatable("Hardware", "The desk itself failed here; its log says why.")),
)


class DeviceCard(QFrame):
    """Name, verdict, what was found, and the button for a trial."""

    def __init__(self, device: DeskDevice, words: Words) -> None:
        """Show ``device``; nothing is asked of it yet."""
        super().__init__()
        self.setProperty("kind", "card")
        self.setObjectName(f"device-{device.key}")
        self._device = device
        self._words = words
        self._operations = Operations(self)
        self._busy = False
        self._cancelled = Event()
        self._found: Finding | None = None
        self._tried: Finding | None = None
        self._name = QLabel()
        self._name.setProperty("kind", "heading")
        self._pill = QLabel()
        self._button = QPushButton()
        self._button.setMinimumHeight(56)
        self._button.clicked.connect(self.try_out)
        self._body = QVBoxLayout()
        self._arrange()
        self.use(words)

    def use(self, words: Words) -> None:
        """Change to another language."""
        self._words = words
        self._name.setText(led(self._device.name.in_words(words)))
        trial = self._device.trial
        self._button.setVisible(trial is not None)
        if trial is not None:
            self._button.setText(trial.label.in_words(words))
        self._refresh()

    def look(self) -> None:
        """Ask the device how it is, unless it is still being asked or tried."""
        if not self._busy:
            self._busy = True
            self._operations.run(self._device.look, self._looked, self._failed)

    def try_out(self) -> None:
        """Carry out the trial."""
        trial = self._device.trial
        if trial is None or not self._button.isEnabled():
            return
        self._button.setEnabled(False)
        self._busy = True
        self._cancelled = Event()
        cancelled = self._cancelled
        QTimer.singleShot(int(trial.patience_s * 1000), self, cancelled.set)
        self._operations.run(lambda: _run(trial, cancelled), self._done, self._failed)

    def end(self) -> None:
        """Break off what can be broken off, and let go of the device."""
        self._cancelled.set()
        self._operations.close()
        self._device.close()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.addWidget(self._button)
        foot.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addLayout(self._body)
        rows.addLayout(foot)

    def _looked(self, found: Finding) -> None:
        self._busy = False
        if found != self._found:
            self._found = found
            self._refresh()

    def _done(self, found: Finding) -> None:
        self._tried = found
        self._button.setEnabled(True)
        self._busy = False
        self._refresh()

    def _failed(self, error: Exception) -> None:
        _log.error("the device %s failed on the desk", self._device.key, exc_info=error)
        self._button.setEnabled(True)
        self._looked(_BROKEN)

    def _refresh(self) -> None:
        while self._body.count():
            item = self._body.takeAt(0)
            widget = item.widget() if item is not None else None
            if isinstance(widget, QWidget):
                # Until it is gone it would be painted under the new one.
                widget.hide()
                widget.deleteLater()
        shown = [each for each in (self._found, self._tried) if each is not None]
        for finding in shown:
            self._body.addWidget(finding_view(finding, self._words))
        verdict = Verdict.WAITING if self._found is None else self._found.worst
        self._pill.setText(self._words.translate(CONTEXT, VERDICT_WORDS[verdict]))
        self._pill.setProperty("kind", _PILLS[verdict])
        self._pill.style().polish(self._pill)


def _run(trial: Trial, cancelled: Event) -> Finding:
    return trial.run(cancelled)
