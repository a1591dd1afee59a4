# SPDX-License-Identifier: GPL-3.0-or-later
"""What one transaction is going to append to an office's log.

A draft begins where the ledger stands. Jobs of a batch are decided one upon the other; nothing
of it counts before the commit, and if that fails the draft is thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import msgspec
from sqlalchemy import Connection

from common.domain.decide.day import turn_day
from common.domain.epochs import FIRST_EPOCH, counted_in
from common.domain.events import Body, DayOpened, Event
from common.domain.evolve import evolve
from common.domain.identifiers import (
    SERVER,
    ClerkId,
    CommandId,
    DeviceId,
    EventId,
    TicketId,
)
from common.domain.ports import Ids
from common.domain.refusals import SupersededReason
from common.domain.replacing import replace
from common.wire.events import LogEntry, Position, to_message
from server.replies import Reply
from server.sequencer.ledger import Ledger, Refused, Standing
from server.storage import answers, devices, heads, log, personal
from server.storage.answers import Answer
from server.storage.personal import SealedPerson


class BehindError(Exception):
    """Another process has appended: what was decided rests on an old state."""


_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Written:
    """An entry and its JSON, which goes to the caller and to every stream."""

    entry: LogEntry
    json: bytes


def written(entry: LogEntry) -> Written:
    """The entry with its JSON."""
    return Written(entry, _encode(entry))


@dataclass(slots=True)
class Draft:
    """The part of a transaction that concerns one office; ``now`` is the same for all of it."""

    ledger: Ledger
    ids: Ids
    now: datetime
    standing: Standing = field(init=False)
    written: list[Written] = field(default_factory=list)
    answered: dict[CommandId, tuple[Answer, Reply]] = field(default_factory=dict)
    refused: dict[CommandId, Refused] = field(default_factory=dict)
    heard: dict[DeviceId, int] = field(default_factory=dict)
    events: dict[EventId, SupersededReason | None] = field(default_factory=dict)
    persons: dict[TicketId, SealedPerson] = field(default_factory=dict)
    forget_to: Position | None = None
    """Answers up to here are forgotten: they are from before yesterday."""
    _turned_for: datetime | None = None

    def __post_init__(self) -> None:
        """Begin where the ledger stands."""
        self.standing = self.ledger.standing

    @property
    def at(self) -> datetime:
        """The instant of what is decided now; never before the business day begins."""
        begins = self.standing.state.begins
        return self.now if begins is None else max(self.now, begins)

    def turn_day(self, at: datetime | None = None) -> None:
        """Append what begins the business day of ``at``, by default of now."""
        at = at or self.now
        if self._turned_for == at:
            return
        self._turned_for = at
        standing = self.standing
        bodies = turn_day(standing.office, standing.state, at)
        if bodies:
            self.decided(bodies, CommandId(self.ids.new()), None)

    def decided(
        self, bodies: tuple[Body, ...], cause: CommandId, actor: ClerkId | None
    ) -> list[Written]:
        """Append events that the server itself decided."""
        return [
            self.append(
                Event(
                    id=EventId(self.ids.new()),
                    office=self.standing.office.id,
                    device=SERVER,
                    device_seq=self.standing.server_seq + 1,
                    at=self.at,
                    actor=actor,
                    cause=cause,
                    body=body,
                )
            )
            for body in bodies
        ]

    def append(self, event: Event, superseded: SupersededReason | None = None) -> Written:
        """Append an event; one that is superseded changes nothing."""
        standing = self.standing
        here = standing.next_position()
        entry = LogEntry(here.epoch, here.seq, to_message(event), superseded)
        opens_day = isinstance(event.body, DayOpened)
        if opens_day:
            self.forget_to = standing.day_start
        self.standing = replace(
            standing,
            state=standing.state if superseded else evolve(standing.state, event),
            head=here,
            day_start=Position(here.epoch, here.seq - 1) if opens_day else standing.day_start,
            server_seq=standing.counted(event.device, event.device_seq),
            ends=standing.ends_before(here),
            began=standing.began_by(here, self.now),
        )
        new = written(entry)
        self.written.append(new)
        self.events[event.id] = superseded
        return new

    def inherited(self, command: CommandId) -> tuple[LogEntry, ...]:
        """What of the log a server before this one decided, carrying out ``command``."""
        if self.standing.epoch == FIRST_EPOCH:
            return ()
        new = [each.entry for each in self.written if each.entry.event.cause == command]
        before = self.standing.decided_before
        found = [*self.ledger.inherited.get(command, ()), *filter(before, new)]
        # What a later one put right for its sake has the same cause, but is of a later count.
        first = min((counted_in(each.event.device_seq) for each in found), default=0)
        return tuple(each for each in found if counted_in(each.event.device_seq) == first)

    def store(self, connection: Connection) -> None:
        """Write it all. Raises BehindError if somebody else has appended meanwhile."""
        office = self.ledger.office
        before, to = self.ledger.standing.head, self.standing.head
        if self.written and not heads.move(connection, office, before, to):
            raise BehindError
        log.append(connection, office, (each.entry for each in self.written), self.now)
        if self.forget_to is not None:
            answers.forget(connection, office, self.forget_to)
        answers.keep(connection, office, (each for each, _ in self.answered.values()), self.now)
        devices.hear(connection, office, self.heard)
        personal.keep_sealed(connection, office, self.persons.values())

    def count(self) -> None:
        """After the commit: the ledger stands where the draft ends."""
        ledger = self.ledger
        ledger.standing = self.standing
        ledger.inherit(each.entry for each in self.written)
        if self.forget_to is not None:
            ledger.forget_answers(self.forget_to)
        ledger.answered.update({command: each for command, (each, _) in self.answered.items()})
        ledger.remember_refusals(self.refused.items())
