# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a scanner's typing out of the stream of keys, wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from counter.flow.wedge import Typed, Wedge

_LINE_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class _Field:
    """A field as it was before the scanner began to type into it."""

    edit: QLineEdit
    text: str
    cursor: int


class WedgeFilter(QObject):
    """An event filter for the application; ``scanned`` gives the code."""

    scanned = Signal(str)

    def __init__(self, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        """Measure by ``monotonic``, in seconds."""
        super().__init__(parent)
        self._monotonic = monotonic
        self._wedge = Wedge()
        self._field: _Field | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each key once, as the window gets it (called by Qt)."""
        if event.type() != QEvent.Type.KeyPress or not watched.isWindowType():
            return super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            # A key that is held down comes as fast as a scanner, and is none.
            return False
        return self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        at = self._monotonic()
        if Qt.Key(event.key()) in _LINE_ENDS:
            typed = self._wedge.enter(at)
        elif event.text():
            typed = self._wedge.key(event.text(), at)
        else:
            return False
        match typed:
            case Typed.ONWARD:
                return False
            case Typed.BEGUN:
                self._remember()
                return False
            case Typed.SURE:
                self._restore()
            case Typed.SWALLOW:
                pass
            case Typed.SCANNED:
                self.scanned.emit(self._wedge.code)
        return True

    def _remember(self) -> None:
        focused = QApplication.focusWidget()
        self._field = (
            _Field(focused, focused.text(), focused.cursorPosition())
            if isinstance(focused, QLineEdit)
            else None
        )

    def _restore(self) -> None:
        if self._field is not None and self._field.edit is QApplication.focusWidget():
            self._field.edit.setText(self._field.text)
            self._field.edit.setCursorPosition(self._field.cursor)
