# SPDX-License-Identifier: GPL-3.0-or-later
"""The writing half of a server on a real database file, without HTTP, threads or waiting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from common.domain.commands import (
    CallNext,
    Command,
    IssueTicket,
    OpenCounter,
    Origin,
    Role,
)
from common.domain.events import Body, Event, TicketIssued
from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CommandId,
    CounterId,
    DeviceId,
    EventId,
    Language,
    ServiceCode,
    TicketId,
)
from common.domain.office import DeviceSetup, Office
from common.domain.opening import business_day
from common.domain.state import OfficeState
from common.wire.commands import CommandMessage
from common.wire.events import LogEntry, Position, to_message
from common.wire.messages import (
    CommandAccepted,
    CommandRefused,
    OutboxAnswer,
    OutboxAnswers,
    OutboxItem,
    Outcome,
)
from server.installation import install
from server.replies import Reply
from server.sequencer.jobs import CarryOut, Job, Receive
from server.sequencer.ledger import Ledger
from server.sequencer.writer import Done, Writer
from server.storage import log
from server.storage.opening import database_of
from tests.fakes import FakeClock, FakeIds
from tests.server.office import an_office

PASSPORT = ServiceCode("passport")
PLAIN = ClassCode("plain")
ENGLISH = Language("en")

_LOCK_WAIT_MS = 50


def counter(number: int) -> CounterId:
    """The counter with this number."""
    return CounterId(str(number))


def clerk_at(number: int, clerk: str = "", role: Role = Role.CLERK) -> Origin:
    """A clerk signed in at a counter."""
    device = DeviceId(f"counter-{number}")
    return Origin(device, "W", ClerkId(clerk or f"clerk-{number}"), role)


KIOSK = Origin(DeviceId("kiosk-a"), "W")


class Desk:
    """A writer with its database in a folder; a second one on the same folder is a rival."""

    def __init__(self, folder: Path, clock: FakeClock, source: int = 0, counters: int = 2) -> None:
        """Open the database in ``folder``; the first one makes it."""
        database = database_of(folder)
        if not database.is_there():
            install(folder, an_office(counters))
        self.folder = folder
        self.clock = clock
        self.ids = FakeIds(source)
        self.writer = Writer(database.open_for_writing(_LOCK_WAIT_MS), clock, self.ids)
        self.writer.load()

    def close(self) -> None:
        """Let the database go."""
        self.writer.close()

    @property
    def ledger(self) -> Ledger:
        """The one office's ledger."""
        (ledger,) = self.writer.ledgers.values()
        return ledger

    @property
    def office(self) -> Office:
        """The one office."""
        return self.ledger.standing.office

    @property
    def state(self) -> OfficeState:
        """What the office looks like."""
        return self.ledger.standing.state

    def run(self, *jobs: Job) -> Done:
        """Put jobs to the writer as one batch."""
        return self.writer.run(jobs)

    def job(self, command: Command, origin: Origin, command_id: str | None = None) -> CarryOut:
        """A command as a job, with a new id unless it has one."""
        message = CommandMessage(CommandId(command_id or self.ids.new()), command)
        return CarryOut(self.office.id, message, origin)

    def give(self, command: Command, origin: Origin, command_id: str | None = None) -> Reply:
        """The reply to one command."""
        (reply,) = self.run(self.job(command, origin, command_id)).results
        assert isinstance(reply, Reply)
        return reply

    def do(self, command: Command, origin: Origin) -> tuple[LogEntry, ...]:
        """The entries of a command that must be accepted."""
        reply = self.give(command, origin)
        assert reply.status == 200, reply.body
        return accepted(reply)

    def issuing(self) -> CarryOut:
        """A job that issues a ticket."""
        return self.job(IssueTicket(PASSPORT, PLAIN, ENGLISH), KIOSK)

    def issue(self) -> TicketId:
        """A ticket, issued by the server."""
        (reply,) = self.run(self.issuing()).results
        assert isinstance(reply, Reply)
        return ticket_of(accepted(reply)[-1])

    def open(self, number: int) -> Origin:
        """Open a counter; its clerk."""
        origin = clerk_at(number)
        self.do(OpenCounter(counter(number)), origin)
        return origin

    def call(self, number: int) -> TicketId:
        """Call the next one to an open counter."""
        return ticket_of(self.do(CallNext(counter(number)), clerk_at(number))[-1])

    def entries(self) -> list[LogEntry]:
        """The whole log, from the database."""
        with self.writer.engine.begin() as connection:
            return log.after(connection, self.office.id, Position(), 100_000)

    def receive(self, device: str, *items: OutboxItem) -> tuple[OutboxAnswer, ...]:
        """The answers to a batch from a device's outbox."""
        (reply,) = self.run(Receive(self.office.id, self.setup(device), items)).results
        assert isinstance(reply, Reply)
        assert reply.status == 200, reply.body
        return msgspec.json.decode(reply.body, type=OutboxAnswers).answers

    def setup(self, device: str) -> DeviceSetup:
        """A device's set-up."""
        found = self.office.device(DeviceId(device))
        assert found is not None
        return found


class Pen:
    """A device that decides on its own: writes events with a gapless count."""

    def __init__(self, desk: Desk, device: str, source: int) -> None:
        """Write for ``device``, with ids of ``source``."""
        self.device = DeviceId(device)
        self._desk = desk
        self._ids = FakeIds(source)
        self._seq = 0

    def event(self, body: Body, actor: str | None = None, at: datetime | None = None) -> Event:
        """The next event."""
        self._seq += 1
        return Event(
            id=EventId(self._ids.new()),
            office=self._desk.office.id,
            device=self.device,
            device_seq=self._seq,
            at=at or self._desk.clock.now(),
            actor=None if actor is None else ClerkId(actor),
            cause=CommandId(self._ids.new()),
            body=body,
        )

    def item(self, body: Body, actor: str | None = None, at: datetime | None = None) -> OutboxItem:
        """The next event as an outbox item."""
        return OutboxItem(to_message(self.event(body, actor, at)))

    def issued(
        self, number: str, sealed: bytes | None = None, at: datetime | None = None
    ) -> OutboxItem:
        """A ticket of today that was printed, such as ``PA001``."""
        now = at or self._desk.clock.now()
        ticket = TicketId(f"{business_day(self._desk.office, now)}.{number}")
        body = TicketIssued(ticket, PASSPORT, PLAIN, ENGLISH, earning_from=now)
        return OutboxItem(to_message(self.event(body, at=now)), sealed)


def outcomes(desk: Desk, pen: Pen, *items: OutboxItem) -> list[tuple[Outcome, str | None]]:
    """What becomes of the items of one batch."""
    return [(each.outcome, each.reason) for each in desk.receive(pen.device, *items)]


def accepted(reply: Reply) -> tuple[LogEntry, ...]:
    """The entries in a reply that accepts."""
    return msgspec.json.decode(reply.body, type=CommandAccepted).events


def refused(reply: Reply) -> CommandRefused:
    """A reply that refuses."""
    assert reply.status == 409, reply.body
    return msgspec.json.decode(reply.body, type=CommandRefused)


def ticket_of(entry: LogEntry) -> TicketId:
    """The ticket that an entry is about."""
    data: dict[str, Any] = msgspec.json.decode(entry.event.data)
    return TicketId(data["ticket"])


def tickets_of(results: Sequence[object]) -> list[TicketId]:
    """The tickets in replies that accept one event each."""
    return [ticket_of(accepted(reply)[-1]) for reply in results if isinstance(reply, Reply)]
