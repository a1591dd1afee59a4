# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling listeners of changes: in order, one at a time, from whichever thread made one."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import TypeAlias

from common.sync.view import LogEvent, View

_log = logging.getLogger(__name__)

Listener: TypeAlias = Callable[[View, tuple[LogEvent, ...]], None]


class Announcer:
    """Listeners, and the changes they have not heard of yet."""

    def __init__(self) -> None:
        """Begin with nobody listening."""
        self._listeners: tuple[Listener, ...] = ()
        self._changing = Lock()
        self._telling = Lock()
        self._changes: deque[tuple[View, tuple[LogEvent, ...]]] = deque()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have ``listener`` told from now on; returns what ends it."""
        with self._changing:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._changing:
                self._listeners = tuple(each for each in self._listeners if each is not listener)

        return unsubscribe

    def note(self, view: View, events: tuple[LogEvent, ...]) -> None:
        """Remember a change, under the lock that orders changes; :meth:`tell` it afterwards."""
        self._changes.append((view, events))

    def tell(self) -> None:
        """Tell what was noted, holding no other lock.

        Whoever is telling already tells ours as well, so that a listener may cause changes.
        """
        while self._changes and self._telling.acquire(blocking=False):
            try:
                while self._changes:
                    self._tell_one(*self._changes.popleft())
            finally:
                self._telling.release()

    def _tell_one(self, view: View, events: tuple[LogEvent, ...]) -> None:
        for listener in self._listeners:
            try:
                listener(view, events)
            except Exception:
                # A screen's mistake must not stop the link; it is reported, not hidden.
                _log.exception("a listener of the station failed")
