# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an office's log is whole: one entry after the other, from the first to the last. Pure.

A log begins with its first entry, or with the opening of a day where older days have been
deleted; so does every epoch after the first one that is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.alerts import carried
from common.domain.epochs import FIRST_EPOCH, counts_from
from common.domain.events import DayOpened, Event, TicketBody
from common.domain.evolve import evolve
from common.domain.fitting import misfit
from common.domain.identifiers import SERVER, DeviceId, EventId
from common.domain.numbering import read_ticket_id
from common.domain.state import OfficeState
from common.wire.events import LogEntry, Position, UnknownEvent, from_message
from server.sequencer.soundness import unsound_event

_BEFORE_ALL = Position()


class FaultKind(StrEnum):
    """What is wrong with a log."""

    GAP = "gap"
    """Entries are missing."""
    UNREADABLE = "unreadable"
    """The event cannot be read by this version: damaged, or written by a later one."""
    DEVICE_ORDER = "device_order"
    """A device's events do not stand in the order in which it did them."""
    TWICE = "twice"
    """The same event stands in the log before."""
    DOES_NOT_REPLAY = "does_not_replay"
    """The event counts, and the state before it has no room for it."""
    DAY_DIFFERS = "day_differs"
    """A day folded from its opening is another than the one that follows from the day before."""
    HEAD = "head"
    """What is kept about the log's end is not where it ends."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing that is wrong, at which entry, and what shows it."""

    kind: FaultKind
    position: Position
    detail: str


class LogCheck:
    """Takes an office's entries in their order, and folds them."""

    def __init__(self) -> None:
        """Nothing has been read."""
        self.entries = 0
        self.last = _BEFORE_ALL
        self.state = OfficeState()
        self._device_seqs: dict[DeviceId, int] = {}
        self._events: set[EventId] = set()

    def take(self, entry: LogEntry) -> Fault | None:
        """The first thing wrong with the next entry. After a fault the check is over."""
        here = entry.position
        event = from_message(entry.event)
        if isinstance(event, UnknownEvent):
            return Fault(FaultKind.UNREADABLE, here, f"{event.type}: {event.problem}")
        unsound = unsound_event(event)
        if unsound is not None:
            return Fault(FaultKind.UNREADABLE, here, f"{entry.event.type}: {unsound}")
        fault = self._order(here, event) or self._device_order(here, event)
        if fault is not None:
            return fault
        self.entries += 1
        self.last = here
        return None if entry.superseded is not None else self._fold(here, event)

    def _order(self, here: Position, event: Event) -> Fault | None:
        if here.epoch == self.last.epoch:
            follows = here.seq == self.last.seq + 1
        else:
            # Where a log was taken over or cut, its first entry opens a day.
            first = self.last == _BEFORE_ALL
            follows = here.seq == 1 or (first and isinstance(event.body, DayOpened))
        if not follows:
            return Fault(FaultKind.GAP, here, f"the entry before it is {self.last}")
        if event.id in self._events:
            return Fault(FaultKind.TWICE, here, f"event {event.id}")
        self._events.add(event.id)
        return None

    def _device_order(self, here: Position, event: Event) -> Fault | None:
        # A server that took over learns of earlier events from several devices, in any order.
        own = event.device == SERVER and event.device_seq > counts_from(here.epoch)
        if here.epoch != FIRST_EPOCH and not own:
            return None
        last = self._device_seqs.get(event.device, 0)
        self._device_seqs[event.device] = event.device_seq
        # A device that is enrolled anew begins again.
        if event.device_seq > last or event.device_seq == 1:
            return None
        detail = f"{event.device}: its event {event.device_seq} comes after its {last}"
        return Fault(FaultKind.DEVICE_ORDER, here, detail)

    def _fold(self, here: Position, event: Event) -> Fault | None:
        before, body = self.state, event.body
        reason = misfit(before, event)
        if reason is not None and not _of_earlier_day(before, event):
            detail = f"{type(body).__name__}: {reason.value}"
            return Fault(FaultKind.DOES_NOT_REPLAY, here, detail)
        self.state = evolve(before, event)
        if isinstance(body, DayOpened) and not self._begins_day(before, event, body):
            return Fault(FaultKind.DAY_DIFFERS, here, f"day {body.day.isoformat()}")
        return None

    def _begins_day(self, before: OfficeState, event: Event, body: DayOpened) -> bool:
        """Whether a fold that begins here gives the same as the one of the whole log."""
        inherits = before == OfficeState() or (
            body.serve_seconds == before.serve_seconds and body.alerts == carried(before.alerts)
        )
        return inherits and self.state == evolve(OfficeState(), event)


def _of_earlier_day(state: OfficeState, event: Event) -> bool:
    """Whether it is late news of a past day, which the log takes and the state ignores."""
    if not isinstance(event.body, TicketBody):
        return False
    read = read_ticket_id(event.body.ticket)
    return read is not None and read[0] < state.day
