# SPDX-License-Identifier: GPL-3.0-or-later
"""What the device does itself: decided here, and on disk before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeAlias

from common.domain.commands import Command
from common.domain.decide import decide
from common.domain.events import Body, DayOpened, Event, TicketIssued
from common.domain.identifiers import ClerkId, CommandId, EventId, TicketId
from common.domain.ports import Ids
from common.domain.refusals import Refusal
from common.storage.kept import Finding, Kept
from common.storage.numbers_file import Numbers
from common.storage.outbox_rows import OutboxRow
from common.storage.settings import DeviceSettings
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.sync.answers import ActAnswer, Acted, NotReady
from common.sync.clock_offset import CorrectedClock
from common.sync.deciding import current_day, numbers_given, origin_of, with_numbers, with_skills
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge, readable, told
from common.sync.replica import empty_replica, read_entry
from common.sync.view import EventSource, StationWarning
from common.wire.events import LogEntry, Position, to_message, type_name

Seal: TypeAlias = Callable[[TicketId], bytes | None]

_FINDINGS = {
    Finding.REBUILT: StationWarning.STORE_REBUILT,
    Finding.QUARANTINED: StationWarning.CORRUPT_OUTBOX,
}
_DAY_OPENED = type_name(DayOpened)


class Acting:
    """Decides on the device's own knowledge. Thread-safe; never waits for the network."""

    def __init__(
        self,
        settings: DeviceSettings,
        knowledge: Knowledge,
        store: DeviceStore,
        keeper: Keeper,
        clock: CorrectedClock,
        ids: Ids,
    ) -> None:
        """Know nothing yet; :meth:`take_up` what was kept."""
        self._settings = settings
        self._knowledge = knowledge
        self._store = store
        self._keeper = keeper
        self._clock = clock
        self._ids = ids

    def take_up(self, kept: Kept) -> None:
        """Begin with what was kept; later on, bring memory and store together again."""
        knowledge = self._knowledge
        with knowledge.lock:
            if knowledge.loaded:
                self._mend(kept)
            else:
                self._begin(kept)
            findings = {_FINDINGS[finding] for finding in kept.findings}
            knowledge.changed(warnings=knowledge.view.warnings | findings)
        knowledge.tell()

    def act(self, command: Command, sealed: Seal | None) -> ActAnswer:
        """Decide here and keep it; see ``Station.act``."""
        knowledge = self._knowledge
        with knowledge.lock:
            trouble = self._keeper.trouble
            if not knowledge.loaded:
                # What was given out before is not known yet: a number could be given twice.
                return trouble or NotReady()
            office, session = knowledge.view.office, knowledge.view.session
            if office is None:
                return NotReady()
            now = self._clock.now()
            self._turn(now)
            state = with_numbers(knowledge.replica.visible, knowledge.numbers)
            origin = origin_of(office, self._settings.device, session)
            decision = decide(office, state, with_skills(command, session), origin, now)
            if isinstance(decision, Refusal):
                return decision
            events = self._events(decision, origin.clerk, now)
            failed = self._record(events, sealed, now)
            if failed is not None:
                return failed
            knowledge.replica = knowledge.replica.add(events)
            knowledge.changed(told(events, EventSource.OWN))
        knowledge.tell()
        return Acted(events)

    def tick(self) -> None:
        """Look at the clock: the day may have turned, or the machine's own may be wrong."""
        knowledge = self._knowledge
        behind = {StationWarning.CLOCK_BEHIND} if self._clock.behind else set()
        with knowledge.lock:
            self._turn(self._clock.now())
            others = knowledge.view.warnings - {StationWarning.CLOCK_BEHIND}
            knowledge.changed(warnings=others | behind)
        knowledge.tell()

    def keep_again(self, events: Sequence[Event]) -> None:
        """Put events back into the outbox that the store has lost, and memory still has."""
        numbers = self._knowledge.numbers.values()
        latest = max(numbers, key=lambda each: each.day, default=Numbers())
        rows = [OutboxRow(to_message(event)) for event in events]
        self._keeper.watch(self._store.keep_again(rows, latest, self._knowledge.next_seq))

    def _begin(self, kept: Kept) -> None:
        knowledge = self._knowledge
        self._clock.resume(kept.meta.clock_offset, kept.meta.last_time)
        knowledge.numbers = dict(kept.numbers)
        knowledge.own.resume(kept.outbox, kept.rejected)
        knowledge.next_seq = kept.meta.next_seq
        if kept.entries and kept.entries[0].event.type == _DAY_OPENED:
            self._begin_with_log(kept.entries)
        elif kept.entries:
            # Half a day's log would show half an office.
            self._keeper.lose_log()
        self._keeper.taken_up()
        if kept.configuration is not None:
            known = kept.configuration.configuration
            knowledge.changed(office=known.office, catalogue=known.catalogue)
        self._turn(self._clock.now())
        in_log = knowledge.own.in_log
        pending = (row.event for row in kept.outbox if row.event.id not in in_log)
        knowledge.replica = knowledge.replica.add(readable(pending))
        knowledge.loaded = True

    def _begin_with_log(self, entries: Sequence[LogEntry]) -> None:
        knowledge = self._knowledge
        read = [read_entry(entry) for entry in entries]
        if knowledge.replica.position == Position():
            knowledge.replica, _ = knowledge.replica.confirm(read)
            knowledge.own.read(zip(entries, read, strict=True))
        elif empty_replica().confirm(read)[0].confirmed.day == knowledge.replica.confirmed.day:
            knowledge.own.stood_in(entries)
        if self._keeper.late:
            # What was read meanwhile need not go on from ours, nor hold all that is in it: the day
            # is read anew, and the server is given what it lacks.
            self._keeper.lose_log()

    def _mend(self, kept: Kept) -> None:
        """The store was damaged or used by another program while we worked.

        What it lost of ours, memory still has; what it has and we have not, we take in.
        """
        knowledge = self._knowledge
        own, pending = knowledge.own, knowledge.replica.pending
        there = {row.event.id for row in kept.outbox}
        lost = [e for e in pending if e.id in own.waiting and e.id not in there]
        for day, numbers in kept.numbers.items():
            knowledge.numbers[day] = numbers.merged(knowledge.numbers.get(day, numbers))
        knowledge.next_seq = max(knowledge.next_seq, kept.meta.next_seq)
        new = [row for row in kept.outbox if row.event.id not in own.in_log]
        own.resume(new, ())
        knowledge.replica = knowledge.replica.add(readable(row.event for row in new))
        self.keep_again(lost)
        self._keeper.lose_log()

    def _events(
        self, bodies: Sequence[Body], clerk: ClerkId | None, now: datetime
    ) -> tuple[Event, ...]:
        cause = CommandId(self._ids.new())
        first = self._knowledge.next_seq
        return tuple(
            Event(
                EventId(self._ids.new()),
                self._settings.office,
                self._settings.device,
                first + place,
                now,
                clerk,
                cause,
                body,
            )
            for place, body in enumerate(bodies)
        )

    def _record(
        self, events: Sequence[Event], sealed: Seal | None, now: datetime
    ) -> StoreTrouble | None:
        knowledge = self._knowledge
        rows = [OutboxRow(to_message(event), _sealed(event, sealed)) for event in events]
        numbers = numbers_given(events, knowledge.numbers)
        next_seq = knowledge.next_seq + len(events)
        trouble = self._keeper.watch(self._store.record(rows, numbers, now, next_seq))
        if trouble is None:
            knowledge.next_seq = next_seq
            knowledge.own.acted(events)
            if numbers.last:
                knowledge.numbers[numbers.day] = numbers
        return trouble

    def _turn(self, now: datetime) -> None:
        knowledge = self._knowledge
        office = knowledge.view.office
        if office is not None:
            # Before the server has told the time, a day with numbers out is not gone back on.
            in_use = () if self._clock.met_server else knowledge.numbers
            day = current_day(office, now, max(in_use, default=date.min))
            knowledge.replica = knowledge.replica.on_day(day)
            knowledge.changed()


def _sealed(event: Event, sealed: Seal | None) -> bytes | None:
    if sealed is None or not isinstance(event.body, TicketIssued):
        return None
    return sealed(event.body.ticket)
