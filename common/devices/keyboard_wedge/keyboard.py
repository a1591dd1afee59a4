# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a scanner's typing out of the stream of keys of a Qt program, wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, assert_never

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from shiboken6 import isValid

from common.devices.code_scanner.interface import OnCode, OnState, OnTrouble
from common.devices.keyboard_wedge.positions import LIGATURES, is_keypad, us_sign
from common.devices.keyboard_wedge.typing import (
    SURE_GAP_SECONDS,
    Stroke,
    Verdict,
    Wedge,
    WedgeSettings,
)
from common.devices.scanning import ScannerState, ScannerTrouble

_LINE_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

KeyTime = Callable[[QKeyEvent], float]
"""When a key was pressed, in seconds of one clock."""


def event_seconds(event: QKeyEvent) -> float:
    """When the system says that the key was pressed, however late the program gets to it."""
    return event.timestamp() / 1000


class KeyboardWedge(QObject):
    """A ``CodeScanner`` whose codes come as keys; for the program's main thread.

    Nobody can tell whether a keyboard is a scanner before it types: it is always READY.
    """

    def __init__(
        self,
        settings: WedgeSettings = WedgeSettings(),  # noqa: B008 - frozen
        key_time: KeyTime = event_seconds,
        parent: QObject | None = None,
    ) -> None:
        """Watch nothing before ``start``."""
        super().__init__(parent)
        self._wedge = Wedge(settings)
        self._key_time = key_time
        self._held: list[tuple[QObject, QEvent]] = []
        self._replaying = False
        self._keys = 0
        # By how much the clock of the keys is ahead of ours, which composed text has to be told by.
        self._ahead = 0.0
        self._running = QElapsedTimer()
        self._running.start()
        self._callbacks: tuple[OnCode, OnTrouble, OnState] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look_once_more)

    @property
    def state(self) -> ScannerState:
        """Whether it has been started."""
        return ScannerState.STOPPED if self._callbacks is None else ScannerState.READY

    @property
    def holds_back(self) -> bool:
        """Whether keys wait until it is known who types."""
        return bool(self._held)

    def use(self, settings: WedgeSettings) -> None:
        """Expect a scanner of these settings from now on."""
        if settings != self._wedge.settings:
            self._deliver()
            self._wedge = Wedge(settings)

    def start(self, *, on_code: OnCode, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Watch the keys of every window of the program."""
        self._callbacks = (on_code, on_trouble, on_state)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        on_state(ScannerState.READY)

    def stop(self) -> None:
        """Let all keys go their way again."""
        if self._callbacks is None:
            return
        on_state, self._callbacks = self._callbacks[2], None
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._pause.stop()
        self._held.clear()
        on_state(ScannerState.STOPPED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at each key once, as the window gets it (called by Qt)."""
        if self._replaying:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._composed(watched, event)
        if event.type() != QEvent.Type.KeyPress or not watched.isWindowType():
            return False
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) in _MODIFIERS:
            return False
        if event.isAutoRepeat():
            # A key that is held down comes as fast as a scanner, and is none.
            self._deliver()
            return False
        self._ahead = self._key_time(event) - self._seconds()
        return self._takes(self._judge(event), (watched, _copy(event)))

    def _composed(self, field: QObject, event: QInputMethodEvent) -> bool:
        """X11 gives the two letters of one Arabic key as if they had been composed."""
        typed = event.commitString()
        if typed not in LIGATURES:
            return False
        verdict = self._wedge.sign(Stroke(typed, LIGATURES[typed]), self._seconds() + self._ahead)
        copy = QInputMethodEvent()
        copy.setCommitString(typed)
        return self._takes(verdict, (field, copy))

    def _seconds(self) -> float:
        return self._running.elapsed() / 1000

    def _takes(self, verdict: Verdict, key: tuple[QObject, QEvent]) -> bool:
        self._keys += 1
        match verdict:
            case Verdict.PASS:
                self._deliver()
                return False
            case Verdict.BEGUN:
                self._deliver()
                self._held = [key]
            case Verdict.HELD:
                self._held.append(key)
            case Verdict.TAKEN:
                self._held.clear()
            case Verdict.SCANNED | Verdict.OVERRUN:
                self._tell(verdict)
            case _:
                assert_never(verdict)
        gap = SURE_GAP_SECONDS if self._wedge.sure else self._wedge.settings.gap_seconds
        self._pause.start(round(gap * 1000))
        return True

    def _judge(self, event: QKeyEvent) -> Verdict:
        held, code = event.modifiers(), event.nativeScanCode()
        if held & _COMMANDS and is_keypad(code):
            # Windows composes a sign from the number block while Alt is down.
            return Verdict.TAKEN if self._wedge.sure else Verdict.PASS
        if Qt.Key(event.key()) in _LINE_ENDS and not held & _COMMANDS:
            return self._wedge.end(self._key_time(event))
        struck = us_sign(code, shift=bool(held & Qt.KeyboardModifier.ShiftModifier))
        # A key that only begins an accent in the layout writes nothing by itself.
        typed = event.text() or struck
        if held & _COMMANDS or not typed:
            return self._wedge.other()
        return self._wedge.sign(Stroke(typed, struck), self._key_time(event))

    def _look_once_more(self) -> None:
        # After a stall the pause may be over before keys are seen that came within it.
        keys = self._keys
        QTimer.singleShot(0, self, lambda: self._paused() if keys == self._keys else None)

    def _paused(self) -> None:
        if self._wedge.pause() is Verdict.SCANNED:
            self._tell(Verdict.SCANNED)
        else:
            self._deliver()

    def _tell(self, verdict: Verdict) -> None:
        self._held.clear()
        if self._callbacks is None:
            return
        on_code, on_trouble, _ = self._callbacks
        if verdict is Verdict.SCANNED:
            on_code(self._wedge.code)
        else:
            on_trouble(ScannerTrouble.TOO_LONG)

    def _deliver(self) -> None:
        """Give what was held back to whom it was typed."""
        held, self._held = self._held, []
        self._replaying = True
        try:
            for window, event in held:
                if isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
