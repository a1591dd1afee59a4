# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls from other threads, made on the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal


class Posting(QObject):
    """Belongs to the thread it was made on; ``post`` may be called from any."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Post nothing yet."""
        super().__init__(parent)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Have ``call`` made as soon as the window's thread is free."""
        self._posted.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        call()


class Once:
    """Posts one call at a time: what comes while one is under way is covered by it."""

    def __init__(self, posting: Posting, call: Callable[[], None]) -> None:
        """Nothing is under way."""
        self._posting = posting
        self._call = call
        self._lock = Lock()
        self._under_way = False

    def ask(self) -> None:
        """Have the call made soon; from any thread."""
        with self._lock:
            if self._under_way:
                return
            self._under_way = True
        self._posting.post(self._make)

    def _make(self) -> None:
        with self._lock:
            self._under_way = False
        self._call()
