# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device knows of its office: the confirmed log, and its own pending events on top.

Pure. ``visible`` is always the fold of the pending events over the confirmed state, each first
asked of ``admit`` as the sequencer will ask it; so what a clerk sees already is what the log
will say, unless somebody else comes between.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from common.domain.admit import Accepted, admit
from common.domain.alerts import carried
from common.domain.events import Body, DayOpened, Event
from common.domain.evolve import evolve
from common.domain.identifiers import CommandId, DeviceId, EventId, OfficeId
from common.domain.refusals import SupersededReason
from common.domain.state import OfficeState
from common.wire.events import LogEntry, Position, UnknownEvent, from_message


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """A log entry with its event; ``unknown`` where this version cannot read it."""

    position: Position
    id: EventId
    event: Event | None
    superseded: SupersededReason | None
    unknown: UnknownEvent | None = None

    @property
    def counts(self) -> Event | None:
        """The event, if it changes anything."""
        return self.event if self.superseded is None else None


def read_entry(entry: LogEntry) -> ReadEntry:
    """A log entry as the replica takes it."""
    found = from_message(entry.event)
    if isinstance(found, UnknownEvent):
        return ReadEntry(entry.position, entry.event.id, None, entry.superseded, found)
    return ReadEntry(entry.position, entry.event.id, found, entry.superseded)


class Hole(Exception):  # noqa: N818 - it is a finding, not a mistake
    """Entries do not follow on from what the replica has; the log must be read anew."""

    def __init__(self, last: Position, found: Position) -> None:
        """``found`` does not follow ``last``."""
        super().__init__(f"{found} after {last}")


@dataclass(frozen=True, slots=True)
class Replica:
    """An office as one device knows it.

    ``position`` is the last entry of the log in ``confirmed``. ``day`` is the business day by
    this device's clock: where the log has not begun it yet, ``visible`` already has.
    """

    confirmed: OfficeState
    position: Position
    pending: tuple[Event, ...]
    day: date
    visible: OfficeState

    def confirm(self, entries: Sequence[ReadEntry]) -> tuple[Replica, tuple[Event, ...]]:
        """Take entries in order; those known already are passed over.

        Returns the events that were not visible before. Raises Hole.
        """
        state, position = self.confirmed, self.position
        own = {event.id for event in self.pending}
        seen: set[EventId] = set()
        fresh: list[Event] = []
        for entry in entries:
            if entry.position <= position:
                continue
            if not _follows(position, entry.position):
                raise Hole(position, entry.position)
            position = entry.position
            seen.add(entry.id)
            event = entry.counts
            if event is None:
                continue
            state = evolve(state, event)
            if event.id not in own:
                fresh.append(event)
        if position == self.position:
            return self, ()
        pending = tuple(event for event in self.pending if event.id not in seen)
        return _folded(replace(self, confirmed=state, position=position, pending=pending)), tuple(
            fresh
        )

    def add(self, events: Sequence[Event]) -> Replica:
        """With the device's own new events; one that is pending already is passed over."""
        known = {event.id for event in self.pending}
        added = tuple(event for event in events if event.id not in known)
        if not added:
            return self
        visible = _fold(self.visible, added)
        return replace(self, pending=self.pending + added, visible=visible)

    def drop(self, events: Collection[EventId]) -> Replica:
        """Without these pending events: the log has superseded them, or never will have them."""
        pending = tuple(event for event in self.pending if event.id not in events)
        if len(pending) == len(self.pending):
            return self
        return _folded(replace(self, pending=pending))

    def on_day(self, day: date) -> Replica:
        """With ``day`` as the business day by this device's clock; the log's is never undone."""
        if max(day, self.confirmed.day) == self.visible.day:
            return self if day == self.day else replace(self, day=day)
        return _folded(replace(self, day=day))


def empty_replica() -> Replica:
    """Nothing is known yet."""
    return Replica(OfficeState(), Position(), (), date.min, OfficeState())


def _follows(last: Position, found: Position) -> bool:
    """Whether no entry can be missing in between. Anything follows on nothing."""
    return last == Position() or found.follows(last)


def _folded(replica: Replica) -> Replica:
    base = _turned(replica.confirmed, replica.day)
    return replace(replica, visible=_fold(base, replica.pending))


def _turned(state: OfficeState, day: date) -> OfficeState:
    """The state on the business day ``day``, which the sequencer may not have begun yet."""
    if day <= state.day:
        return state
    opened = DayOpened(day, state.serve_seconds, alerts=carried(state.alerts))
    return evolve(state, _here(opened, day))


def _fold(state: OfficeState, pending: Iterable[Event]) -> OfficeState:
    for event in pending:
        admission = admit(state, event)
        if not isinstance(admission, Accepted):
            continue
        for body in (*admission.first, event.body, *admission.after):
            state = evolve(state, replace(event, body=body))
    return state


def _here(body: Body, day: date) -> Event:
    """An event that only this replica sees, and nobody ever stores."""
    # Before the day begins in any time zone, so that nothing of it counts as yesterday's.
    at = datetime.combine(day, time(), UTC) - timedelta(days=1)
    return Event(EventId(""), OfficeId(""), DeviceId(""), 0, at, None, CommandId(""), body)
