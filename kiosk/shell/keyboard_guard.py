# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps a keyboard, if somebody plugs one in, from leaving the app."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

_PASSING: Final = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)
"""Moving between controls and pressing them, for keypads and switches."""

_KEYS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)


class KeyboardGuard(QObject):
    """An event filter on the application that lets only the few keys above through."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what could open, close or switch something."""
        del watched
        if isinstance(event, QContextMenuEvent):
            return True
        if isinstance(event, QMouseEvent):
            return event.button() == Qt.MouseButton.RightButton
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            return not _passes(event)
        return False


def _passes(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return event.key() in _PASSING and held == Qt.KeyboardModifier.NoModifier
