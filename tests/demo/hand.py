# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand and an eye on a program's window: touches, keys, what can be read, and pictures.

Lives in the program's own process, on its screen thread, and goes through Qt's test events
only: the same that a touch screen and a keyboard deliver.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)

from tests.screens import items, picture, texts, touch

Answer = dict[str, Any]


class Hand(QObject):
    """Obeys requests such as ``{"do": "touch", "name": "getTicket"}``."""

    asked = Signal(object, object)

    def __init__(self) -> None:
        """Wait for requests in whatever thread the hand is moved to."""
        super().__init__()
        self._screen: QPointingDevice | None = None
        self.asked.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    def _obey(self, request: dict[str, Any], answer: SimpleQueue[Answer]) -> None:
        try:
            answer.put(self._do(request))
        except Exception as error:
            # Whatever it was, the other end must learn of it.
            answer.put({"error": f"{type(error).__name__}: {error}"})

    def _do(self, request: dict[str, Any]) -> Answer:
        window = _window()
        if window is None:
            return {"window": False}
        match request["do"]:
            case "look":
                return {
                    "window": True,
                    "texts": _texts(window),
                    "names": list(_names(window)),
                    "focus": _focused(),
                }
            case "touch":
                return {"done": self._touch(window, request["name"])}
            case "key":
                return {"done": _press(window, request["key"])}
            case "type":
                return {"done": _type(window, request["text"])}
            case "picture":
                return {"done": picture(window).save(str(Path(request["path"])))}
            case unknown:
                return {"error": f"not understood: {unknown}"}

    def _touch(self, window: QQuickWindow | QWidget, name: str) -> bool:
        if isinstance(window, QWidget):
            for widget in _shown(window):
                if widget.objectName() == name and widget.isEnabled():
                    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
                    return True
            return False
        if self._screen is None:
            self._screen = QTest.createTouchDevice()
        for item in items(window):
            if item.objectName() == name and item.isEnabled():
                touch(window, item, self._screen)
                return True
        return False


def _window() -> QQuickWindow | QWidget | None:
    app = QGuiApplication.instance()
    if isinstance(app, QApplication):
        shown = [w for w in app.topLevelWidgets() if w.isVisible()]
        return max(shown, key=lambda w: w.width() * w.height(), default=None)
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    return next((w for w in windows if isinstance(w, QQuickWindow)), None)


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield widget


def _texts(window: QQuickWindow | QWidget) -> list[str]:
    if isinstance(window, QQuickWindow):
        return texts(window)
    return [text for widget in _shown(window) if (text := _text_of(widget))]


def _names(window: QQuickWindow | QWidget) -> Iterator[Answer]:
    """What has a name, with what it says and whether it can be used."""
    if isinstance(window, QQuickWindow):
        for item in items(window):
            if item.objectName():
                said = item.property("text") or item.property("number") or ""
                yield _named(item, str(said), item.isEnabled())
    else:
        for widget in _shown(window):
            if widget.objectName() and not widget.objectName().startswith("qt_"):
                # A field in which nothing stands must not look as if its question were the answer.
                said = widget.text() if isinstance(widget, QLineEdit) else _text_of(widget)
                yield _named(widget, said, widget.isEnabled())


def _focused() -> str:
    """The name of what takes the keys, or of the first thing around it that has one."""
    app = QGuiApplication.instance()
    widget = app.focusWidget() if isinstance(app, QApplication) else None
    while widget is not None and (not widget.objectName() or widget.objectName()[:3] == "qt_"):
        widget = widget.parentWidget()
    return "" if widget is None else widget.objectName()


def _named(thing: QObject, text: str, enabled: bool) -> Answer:
    return {"name": thing.objectName(), "text": text, "enabled": enabled}


def _text_of(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            return widget.text() or widget.accessibleName()
        case QListWidget() if widget.currentItem() is not None:
            return widget.currentItem().text()
        case QComboBox():
            return widget.currentText()
        case _:
            return widget.accessibleName()


def _press(window: QQuickWindow | QWidget, keys: str) -> bool:
    sequence = QKeySequence(keys)
    if isinstance(window, QWidget):
        QTest.keySequence(QApplication.focusWidget() or window, sequence)
    else:
        QTest.keySequence(window, sequence)
    return True


def _type(window: QQuickWindow | QWidget, text: str) -> bool:
    at = QApplication.focusWidget() if isinstance(window, QWidget) else None
    if at is None:
        return False
    if text.isascii():
        QTest.keyClicks(at, text)
    else:
        # As the input method of another script gives it.
        written = QInputMethodEvent()
        written.setCommitString(text)
        QApplication.sendEvent(at, written)
    return True
