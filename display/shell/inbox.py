# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands what worker threads tell over to the window's thread, in order and all at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

from common.devices.voice.port import VoiceTrouble
from common.sync.view import LogEvent, View
from display.flow.telling import Telling


@dataclass(frozen=True, slots=True)
class OfficeChanged:
    """The station has something new."""

    view: View
    events: tuple[LogEvent, ...]


@dataclass(frozen=True, slots=True)
class VoiceChanged:
    """Calls are heard again, or why they are not."""

    trouble: VoiceTrouble | None


Item: TypeAlias = OfficeChanged | VoiceChanged | Telling


class Inbox(QObject):
    """A queue that wakes the window's thread once, however much is in it."""

    _arrived = Signal()

    def __init__(self, take: Callable[[tuple[Item, ...]], None], parent: QObject) -> None:
        """Have ``take`` called on the thread that makes this."""
        super().__init__(parent)
        self._take = take
        self._lock = Lock()
        self._items: list[Item] = []
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def put(self, item: Item) -> None:
        """Add something; from any thread."""
        with self._lock:
            self._items.append(item)
            is_first = len(self._items) == 1
        if is_first:
            self._arrived.emit()

    def _hand_over(self) -> None:
        with self._lock:
            items, self._items = tuple(self._items), []
        self._take(items)
