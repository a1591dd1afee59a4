# SPDX-License-Identifier: GPL-3.0-or-later
"""What was promised to anybody, and what the log says: the two must agree, step by step.

Read from messages and entries alone, without the rules that are being tested.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from http import HTTPStatus

import msgspec

from common.domain.epochs import FIRST_EPOCH, counts_from
from common.domain.events import (
    CommandUndone,
    DayOpened,
    Event,
    ServingFinished,
    ServingStarted,
    TicketCalled,
    TicketIssued,
)
from common.domain.identifiers import SERVER, CommandId, CounterId, DeviceId, EventId, TicketId
from common.domain.life import MOVES
from common.domain.numbering import read_ticket_id
from common.domain.opening import business_day
from common.domain.refusals import SupersededReason
from common.domain.tickets import TicketFacts
from common.wire.events import LogEntry, Position, UnknownEvent, from_message
from common.wire.messages import CommandAccepted
from common.wire.reading import read_json
from server.replies import Reply
from tests.simulation.setup import OFFICE
from tests.simulation.world import Violation, World


class LogReader:
    """Reads a log as it grows, and finds what no log may say."""

    def __init__(self, outcomes: Mapping[EventId, EventId], ended: set[EventId]) -> None:
        """Begin with an empty log; ``outcomes`` and ``ended`` as the book keeps them."""
        self.events: set[EventId] = set()
        self.tickets: dict[TicketId, EventId] = {}
        self.last = Position()
        self._device_seq: dict[DeviceId, int] = defaultdict(int)
        self._serving: dict[TicketId, CounterId] = {}
        self._outcomes = outcomes
        self._ended = ended
        self._outcome_of: dict[CommandId, EventId] = {}
        self._day = date.min
        self._begins_at = Position(FIRST_EPOCH, 1)

    def read(self, entries: Iterable[LogEntry]) -> None:
        """Take the next entries. Raises Violation."""
        for entry in entries:
            self._place(entry)
            event = from_message(entry.event)
            if isinstance(event, UnknownEvent):
                message = f"the log holds what cannot be read: {event}"
                raise Violation(message)
            self._origin(event)
            self._numbers(event, entry.superseded)
            if entry.superseded is None:
                self._served(event)

    def _place(self, entry: LogEntry) -> None:
        here, last = entry.position, self.last
        follows = here.seq == (last.seq + 1 if here.epoch == last.epoch else 1)
        if last == Position():
            # A promoted server's begins with the business day.
            self._begins_at = here
        elif here.epoch < last.epoch or not follows:
            message = f"{here} comes after {last}"
            raise Violation(message)
        self.last = here

    def _origin(self, event: Event) -> None:
        if event.id in self.events:
            message = f"{event.id} stands in the log twice"
            raise Violation(message)
        self.events.add(event.id)
        self._ended.discard(event.id)
        # Of a log that was taken over, parts come late: what an earlier server alone still held, of
        # days before too. Each server's own count is another.
        epoch = self.last.epoch
        whole = epoch == FIRST_EPOCH and self._begins_at.seq == 1
        if whole or (event.device == SERVER and event.device_seq > counts_from(epoch)):
            self._in_order(event)
        # What has to be put right before or after a late event has that one's cause, and nobody
        # was ever told of it as a command's outcome.
        outcome = self._outcomes.get(event.id)
        if outcome is not None and self._outcome_of.setdefault(event.cause, outcome) != outcome:
            message = f"the command {event.cause} was carried out again: {event.body}"
            raise Violation(message)

    def _in_order(self, event: Event) -> None:
        """What a device did stands in the order in which it did it."""
        last, here = self._device_seq[event.device], event.device_seq
        begins = event.device == SERVER and here == counts_from(self.last.epoch) + 1
        # Whoever reads from the middle of an epoch on takes the count as it first comes.
        begins = begins or (self.last == self._begins_at and self.last.seq > 1)
        if here != last + 1 and not begins:
            message = f"{event.device} counts {here} after {last}: {event.body}"
            raise Violation(message)
        self._device_seq[event.device] = here

    def _numbers(self, event: Event, superseded: SupersededReason | None) -> None:
        if isinstance(event.body, TicketIssued):
            ticket = event.body.ticket
            if ticket in self.tickets or superseded is SupersededReason.NUMBER_TAKEN:
                message = f"{ticket} was given out twice"
                raise Violation(message)
            self.tickets[ticket] = event.id

    def _served(self, event: Event) -> None:
        body = event.body
        if isinstance(body, DayOpened):
            self._day = body.day
            self._serving.clear()
            self._ended |= self.events - {event.id}
        read = read_ticket_id(getattr(body, "ticket", ""))
        if read is not None and read[0] < self._day:
            # Late news of a day that is over is only kept: there is no state to judge it by.
            return
        if isinstance(body, TicketCalled | ServingStarted):
            at = self._serving.get(body.ticket)
            if at is not None:
                message = f"{body.ticket} is being served at {at}, and now at {body.counter}"
                raise Violation(message)
        if isinstance(body, ServingStarted):
            self._serving[body.ticket] = body.counter
        elif isinstance(body, ServingFinished):
            at = self._serving.pop(body.ticket, body.counter)
            if at != body.counter:
                message = f"{body.ticket} was served at {at}, and ends at {body.counter}"
                raise Violation(message)
        elif type(body) in MOVES or isinstance(body, CommandUndone):
            self._serving.pop(getattr(body, "ticket", TicketId("")), None)


class Book:
    """What devices and server have said, and to whom."""

    def __init__(self, world: World) -> None:
        """Nothing was promised yet."""
        self.world = world
        self.papers: dict[TicketId, TicketFacts] = {}
        self.acted: dict[EventId, tuple[DeviceId, date]] = {}
        """What devices have confirmed to a person, and on which business day."""
        self.ordered: dict[EventId, tuple[DeviceId, date, int]] = {}
        """What the server has confirmed to a device, on which day and in which of its lives."""
        self._outcomes: dict[EventId, EventId] = {}
        """Events that commands brought about; which are of one outcome, its first one says."""
        self._ended: set[EventId] = set()
        """What stood before the opening of a day in the log that had it last."""
        self._accepted: dict[CommandId, bytes] = {}
        self._refused: dict[CommandId, bytes] = {}
        self.logs: dict[str, LogReader] = {}
        """What each server's log says, by host."""

    def gone_by(self, event: EventId, day: date, today: date) -> bool:
        """Whether devices may have let go of an event of ``day``, as it is ``today``.

        They have the business day only, and whoever reads that a later one was opened forgets what
        stood before that, whatever time it bears: a device's clock may have run ahead. It stays
        forgotten when a server that is made anew opens the earlier day once more, by a clock that
        is farther behind. What no log held by then is kept.
        """
        return day < today or event in self._ended

    def issued(self, event: Event, body: TicketIssued) -> None:
        """A number was told to a citizen. Raises Violation."""
        known = self.papers.get(body.ticket)
        there = {log.tickets.get(body.ticket, event.id) for log in self.logs.values()}
        if known is not None or there - {event.id}:
            message = f"{body.ticket} is given to a second citizen by {event.device}"
            raise Violation(message)
        self.papers[body.ticket] = TicketFacts(
            body.ticket,
            body.service,
            body.priority_class,
            body.language,
            event.at,
            event.device,
        )

    def device_acted(self, device: DeviceId, events: Sequence[Event]) -> None:
        """A device has told somebody that this is done."""
        for event in events:
            self.acted[event.id] = device, business_day(OFFICE, event.at)
            if isinstance(event.body, TicketIssued):
                self.issued(event, event.body)

    def device_ordered(self, device: DeviceId, life: int, events: Sequence[Event]) -> None:
        """A device has told a clerk that the server has done this. Raises Violation."""
        for event in events:
            if event.id in self.ordered:
                message = f"{event.id} is the answer to two orders: {event.body}"
                raise Violation(message)
            self.ordered[event.id] = device, business_day(OFFICE, event.at), life
            if isinstance(event.body, TicketIssued):
                self.issued(event, event.body)

    def carried_out(self, reply: Reply) -> None:
        """A server's process has stored this answer to a command."""
        if reply.status == HTTPStatus.OK:
            events = [each.event.id for each in read_json(reply.body, CommandAccepted).events]
            self._outcomes.update(dict.fromkeys(events, events[0]))

    def server_answered(self, command: bytes, status: int, body: bytes) -> None:
        """The server says what became of a command. Raises Violation."""
        asked = CommandId(msgspec.json.decode(command)["id"])
        if status == HTTPStatus.OK:
            if asked in self._refused or self._accepted.setdefault(asked, body) != body:
                message = f"the command {asked} gets another answer than before: {body!r}"
                raise Violation(message)
        elif msgspec.json.decode(body).get("outcome") == "refused":
            # One that has stepped down is in conflict, too, but decides nothing: who asks then
            # asks the other one, under the same id.
            if asked in self._accepted:
                message = f"the command {asked} was carried out, and now is refused: {body!r}"
                raise Violation(message)
            self._refused[asked] = body

    def server_forgets(self) -> None:
        """The server has stopped: a refusal changed nothing, and is not remembered."""
        self._refused.clear()

    def appended(self, host: str, entries: Sequence[LogEntry]) -> None:
        """A log has grown, as one of its server's processes learns. Raises Violation."""
        log = self.logs[host]
        log.read(entry for entry in entries if entry.position > log.last)

    def log_replaced(self, host: str, entries: Sequence[LogEntry]) -> None:
        """A server begins with this log. Raises Violation."""
        log = self.logs[host] = LogReader(self._outcomes, self._ended)
        log.read(entries)
        self._accepted.clear()
