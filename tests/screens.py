# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at windows as a person would: takes pictures, reads what stands there, touches it.

Works offscreen, for QML windows and for Widgets. Pictures lie in ``build/pictures``.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.house.sources import ROOT

PICTURES = ROOT / "build" / "pictures"
PATIENCE_MS = 5000


def wait_until(condition: Callable[[], bool], milliseconds: int = PATIENCE_MS) -> None:
    """Let the event loop run until ``condition`` holds; fail the test after a while."""
    deadline = QDeadlineTimer(milliseconds)
    while not condition():
        assert not deadline.hasExpired(), "what was waited for did not come"
        pause(5)


def pause(milliseconds: int) -> None:
    """Let the window work for a while, and its workers too: ``QTest.qWait`` holds their lock."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Let everything that is due be translated, laid out, painted and deleted."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickWindow) and window.isVisible():
                window.grabWindow()


def picture(window: QQuickWindow | QWidget) -> QImage:
    """Return what the window shows now."""
    settle()
    if isinstance(window, QQuickWindow):
        return window.grabWindow()
    return window.grab().toImage()


def keep(image: QImage, name: str) -> None:
    """Save a picture as ``build/pictures/NAME.png``, unless ``NO_PICTURES`` is set."""
    if "NO_PICTURES" in os.environ:
        return
    path = PICTURES / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    assert image.save(str(path)), f"{path} cannot be written"


def items(root: QQuickWindow | QQuickItem) -> Iterator[QQuickItem]:
    """Yield every item that is visible, parents before children."""
    item = root.contentItem() if isinstance(root, QQuickWindow) else root
    if not item.isVisible():
        return
    yield item
    for child in item.childItems():
        yield from items(child)


def named(root: QQuickWindow | QQuickItem, text: str) -> QQuickItem:
    """Return the visible control whose ``text`` property is ``text``; fail if there is none."""
    found = [item for item in items(root) if _is_control(item) and item.property("text") == text]
    assert found, f"nothing to press says {text!r}; there are {sorted(_labels(root))}"
    return found[0]


def texts(root: QQuickWindow | QQuickItem) -> list[str]:
    """Return every text that can be read, in the order in which the items stand in the QML."""
    return [
        item.property("text") for item in items(root) if _is_text(item) and item.property("text")
    ]


@dataclass(frozen=True, slots=True)
class Misprint:
    """A text that does not fit where it stands, and how."""

    text: str
    fault: str


def misprints(window: QQuickWindow) -> list[Misprint]:
    """Return the texts that are cut off, stick out of the window or overflow their item."""
    whole = QRectF(0, 0, window.width(), window.height())
    found = []
    for item in items(window):
        if not _is_text(item) or not item.property("text"):
            continue
        text = item.property("text")
        place = area(item)
        if item.property("truncated"):
            found.append(Misprint(text, "cut off"))
        if item.property("contentWidth") > item.width() + 1:
            found.append(Misprint(text, "wider than its place"))
        if item.property("contentHeight") > item.height() + 1:
            found.append(Misprint(text, "higher than its place"))
        if not whole.adjusted(-1, -1, 1, 1).contains(place):
            found.append(Misprint(text, "sticks out of the window"))
    return found


def area(item: QQuickItem) -> QRectF:
    """Return where an item lies in its window, in device-independent pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def touch(window: QQuickWindow, item: QQuickItem, screen: QPointingDevice) -> None:
    """Press and lift a finger in the middle of an item; ``screen`` is a test touch device."""
    point = _middle(item)
    QTest.touchEvent(window, screen).press(0, point, window).commit()
    QTest.touchEvent(window, screen).release(0, point, window).commit()
    settle()


def click(window: QQuickWindow, item: QQuickItem) -> None:
    """Click in the middle of an item with the mouse."""
    QTest.mouseClick(
        window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _middle(item)
    )
    settle()


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText")


def _is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def _labels(root: QQuickWindow | QQuickItem) -> set[str]:
    return {str(item.property("text")) for item in items(root) if _is_control(item)}
