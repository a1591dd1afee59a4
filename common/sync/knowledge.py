# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device knows, under one lock, and the view that is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from threading import RLock
from typing import Any

from common.domain.events import Event
from common.domain.identifiers import DeviceId
from common.storage.numbers_file import Numbers
from common.sync.announcer import Announcer
from common.sync.own_events import OwnEvents
from common.sync.replica import Replica, empty_replica
from common.sync.view import EventSource, LogEvent, StationWarning, View
from common.wire.events import EventMessage, UnknownEvent, from_message


class Knowledge:
    """The replica, the device's own events, its numbers, and the view.

    Whoever changes a part does so under ``lock``, calls :meth:`changed` before letting go of it,
    and :meth:`tell` afterwards.
    """

    def __init__(self, device: DeviceId, announcer: Announcer) -> None:
        """Nothing is known yet."""
        self.lock = RLock()
        self.replica: Replica = empty_replica()
        self.own = OwnEvents(device)
        self.numbers: dict[date, Numbers] = {}
        self.next_seq = 1
        self.loaded = False
        self._announcer = announcer
        self._view = View()

    @property
    def view(self) -> View:
        """The latest view."""
        return self._view

    def changed(self, told: tuple[LogEvent, ...] = (), **changes: Any) -> None:
        """Make the view anew; ``changes`` are those parts that do not follow from the rest."""
        view = replace(
            self._view,
            state=self.replica.visible,
            pending=len(self.own.waiting),
            superseded=self.own.superseded,
            rejected=self.own.rejected,
            reconciliation=self.own.reconciliation,
            **changes,
        )
        if told or view != self._view:
            self._view = view
            self._announcer.note(view, told)

    def tell(self) -> None:
        """Tell listeners what has changed; holding no lock."""
        self._announcer.tell()

    def show(self, **changes: Any) -> None:
        """Change parts of the view that do not follow from the log."""
        with self.lock:
            self.changed(**changes)
        self.tell()

    def stamp(self, **changes: Any) -> None:
        """Change parts of the view that come too often to be told."""
        with self.lock:
            self._view = replace(self._view, **changes)

    def warn(self, *warnings: StationWarning) -> None:
        """Have these stand in the view until they are taken back."""
        with self.lock:
            self.changed(warnings=self._view.warnings | set(warnings))
        self.tell()

    def unwarn(self, *warnings: StationWarning) -> None:
        """Take these back."""
        with self.lock:
            self.changed(warnings=self._view.warnings - set(warnings))
        self.tell()


def told(events: Iterable[Event], source: EventSource) -> tuple[LogEvent, ...]:
    """Events as listeners hear of them."""
    return tuple(LogEvent(event, source) for event in events)


def readable(messages: Iterable[EventMessage]) -> Sequence[Event]:
    """The events in messages, without those that this version cannot read."""
    found = (from_message(message) for message in messages)
    return tuple(event for event in found if not isinstance(event, UnknownEvent))
