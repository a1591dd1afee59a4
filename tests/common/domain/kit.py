# SPDX-License-Identifier: GPL-3.0-or-later
"""An office to test the rules with, and a hall in which its day is lived step by step."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from functools import reduce

from common.domain.admit import Accepted, Admission, admit
from common.domain.commands import (
    CallNext,
    CallNumber,
    Command,
    FinishServing,
    IssueTicket,
    OpenCounter,
    Origin,
    Role,
    StartServing,
    TakeTicket,
    TransferToCounter,
)
from common.domain.decide import decide
from common.domain.decide.day import turn_day
from common.domain.events import Body, Event, TicketIssued
from common.domain.evolve import evolve
from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CommandId,
    CounterId,
    DeviceId,
    EventId,
    Language,
    OfficeId,
    Pseudonym,
    ServiceCode,
    TicketId,
)
from common.domain.numbering import number_of
from common.domain.office import (
    CounterSetup,
    Hours,
    Office,
    PriorityClass,
    QueueRules,
    Service,
    Span,
    Zone,
)
from common.domain.ports import Ids
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import OfficeState
from common.domain.tickets import Stage, Ticket, TicketFacts
from tests.fakes import START, FakeClock, FakeIds

PASSPORT, CERTIFICATE, ARCHIVE = ServiceCode("P"), ServiceCode("C"), ServiceCode("R")
STANDARD, ELDERLY, URGENT = ClassCode("standard"), ClassCode("elderly"), ClassCode("urgent")
ONE, TWO, THREE = CounterId("1"), CounterId("2"), CounterId("3")
ARABIC = Language("ar")

KIOSK = Origin(DeviceId("kiosk-1"), series="A")
SECOND_KIOSK = Origin(DeviceId("kiosk-2"), series="B")
DISPLAY = Origin(DeviceId("display-1"))
NOBODY = Origin(DeviceId("counter-1"))
RIMA = Origin(DeviceId("counter-1"), clerk=ClerkId("rima"), role=Role.CLERK)
SAMI = Origin(DeviceId("counter-2"), clerk=ClerkId("sami"), role=Role.CLERK)
NOUR = Origin(DeviceId("counter-3"), clerk=ClerkId("nour"), role=Role.CLERK)
CHIEF = Origin(DeviceId("counter-3"), clerk=ClerkId("chief"), role=Role.SUPERVISOR)

USUAL = QueueRules()
"""The rules of an office that has none of its own."""

_DAILY = (Span(time(8), time(16)),)

OFFICE = Office(
    id=OfficeId("damascus-1"),
    names={"ar": "مركز خدمة المواطن", "en": "Citizen service centre"},
    languages=(ARABIC, Language("en")),
    time_zone="Asia/Damascus",
    services=(
        Service(PASSPORT, {"en": "Passport"}, "P", target_serve_minutes=10),
        Service(CERTIFICATE, {"en": "Certificate"}, "C", target_serve_minutes=5),
        Service(ARCHIVE, {"en": "Archive"}, "R", target_serve_minutes=20),
    ),
    classes=(
        PriorityClass(STANDARD, {"en": "Standard"}, rate=1.0),
        PriorityClass(ELDERLY, {"en": "Elderly"}, rate=2.0),
        PriorityClass(URGENT, {"en": "Urgent"}, rate=4.0),
    ),
    zones=(Zone("hall", {"en": "Hall"}),),
    counters=(
        CounterSetup(ONE, "1", (PASSPORT, CERTIFICATE), "hall"),
        CounterSetup(TWO, "2", (PASSPORT, CERTIFICATE), "hall"),
        CounterSetup(THREE, "3", (ARCHIVE, CERTIFICATE), "hall"),
    ),
    devices=(),
    hours=Hours(
        week=dict.fromkeys(("sun", "mon", "tue", "wed", "thu"), _DAILY),
        last_ticket_minutes=30,
    ),
    currency="SYP",
)
"""Open on the fake clock's day from 05:00 to 13:00 UTC; last ticket at 12:30 UTC."""

CLOSING_TIME = START.replace(hour=13)


def with_rules(rules: QueueRules) -> Office:
    """Return the office with rules of its own."""
    return replace(OFFICE, rules=rules)


def clerk(origin: Origin) -> ClerkId:
    """Return who is signed in."""
    assert origin.clerk is not None
    return origin.clerk


def minutes(count: float) -> timedelta:
    """Return a duration in minutes."""
    return timedelta(minutes=count)


@dataclass
class Hall:
    """One log, folded as it grows; every command goes through ``decide``."""

    office: Office = OFFICE
    clock: FakeClock = field(default_factory=FakeClock)
    ids: Ids = field(default_factory=FakeIds)
    state: OfficeState = field(default_factory=OfficeState)
    log: list[Event] = field(default_factory=list)

    def event(
        self, body: Body, origin: Origin, at: datetime | None = None, cause: str | None = None
    ) -> Event:
        """Return ``body`` with its envelope."""
        return Event(
            id=EventId(self.ids.new()),
            office=self.office.id,
            device=origin.device,
            device_seq=len(self.log) + 1,
            at=at or self.clock.now(),
            actor=origin.clerk,
            cause=CommandId(cause or self.ids.new()),
            body=body,
        )

    def append(self, *events: Event) -> None:
        """Fold events that are in the log."""
        self.log += events
        self.state = reduce(evolve, events, self.state)

    def turn(self) -> tuple[Body, ...]:
        """Turn the day if it is time."""
        bodies = turn_day(self.office, self.state, self.clock.now())
        self._fold(bodies, Origin(DeviceId("server")))
        return bodies

    def do(self, command: Command, origin: Origin) -> tuple[Body, ...]:
        """Carry the command out; fails if it is refused."""
        self.turn()
        decision = decide(self.office, self.state, command, origin, self.clock.now())
        assert not isinstance(decision, Refusal), decision
        self._fold(decision, origin)
        return decision

    def refusal(self, command: Command, origin: Origin) -> Refusal:
        """Return why the command is refused; fails if it is not."""
        self.turn()
        decision = decide(self.office, self.state, command, origin, self.clock.now())
        assert isinstance(decision, Refusal), decision
        assert "{" not in decision.message
        return decision

    def why_not(self, command: Command, origin: Origin) -> RefusalReason:
        """Return the reason alone."""
        return self.refusal(command, origin).reason

    def hear(self, event: Event) -> Admission:
        """Admit a late event as the sequencer does."""
        self.turn()
        admission = admit(self.state, event)
        if isinstance(admission, Accepted):
            server = Origin(DeviceId("server"))
            self._fold(admission.first, server, event.cause)
            self.append(event)
            self._fold(admission.after, server, event.cause)
        return admission

    def _fold(self, bodies: tuple[Body, ...], origin: Origin, cause: str | None = None) -> None:
        cause = cause or self.ids.new()
        self.append(*(self.event(body, origin, cause=cause) for body in bodies))

    def wait(self, count: float) -> None:
        """Let minutes pass."""
        self.clock.advance(minutes(count))

    def issue(
        self,
        service: ServiceCode = PASSPORT,
        priority_class: ClassCode = STANDARD,
        then: tuple[ServiceCode, ...] = (),
        pseudonym: str | None = None,
        origin: Origin = KIOSK,
    ) -> TicketId:
        """Issue a ticket."""
        who = None if pseudonym is None else Pseudonym(pseudonym)
        command = IssueTicket(service, priority_class, ARABIC, then, who)
        (issued,) = self.do(command, origin)
        assert isinstance(issued, TicketIssued)
        return issued.ticket

    def open(self, counter: CounterId = ONE, origin: Origin = RIMA) -> None:
        """Open a counter."""
        self.do(OpenCounter(counter), origin)

    def call(self, ticket: TicketId, counter: CounterId = ONE, origin: Origin = RIMA) -> None:
        """Call a ticket by its number."""
        self.do(CallNumber(counter, number_of(ticket).label), origin)

    def call_next(self, counter: CounterId = ONE, origin: Origin = RIMA) -> Ticket:
        """Call whoever is next, and return the ticket."""
        self.do(CallNext(counter), origin)
        ticket = self.state.ticket_at(counter)
        assert ticket is not None
        return ticket

    def take(self, facts: TicketFacts, counter: CounterId = ONE, origin: Origin = RIMA) -> None:
        """Take a ticket by its paper."""
        self.do(TakeTicket(counter, facts), origin)

    def start(self, counter: CounterId = ONE, origin: Origin = RIMA) -> None:
        """Start to serve."""
        self.do(StartServing(counter), origin)

    def finish(self, counter: CounterId = ONE, origin: Origin = RIMA) -> None:
        """Finish serving."""
        self.do(FinishServing(counter), origin)

    def send_to(self, to: CounterId, counter: CounterId = ONE, origin: Origin = RIMA) -> None:
        """Transfer the ticket to another counter."""
        self.do(TransferToCounter(counter, to), origin)

    def serve(self, ticket: TicketId, counter: CounterId = ONE, origin: Origin = RIMA) -> None:
        """Call, start and finish."""
        self.call(ticket, counter, origin)
        self.start(counter, origin)
        self.finish(counter, origin)

    def ticket(self, ticket: TicketId) -> Ticket:
        """Return a ticket as the log tells it."""
        return self.state.tickets[ticket]

    def stage(self, ticket: TicketId) -> Stage:
        """Return where the ticket is in its life."""
        return self.state.tickets[ticket].stage

    def paper(self, ticket: TicketId) -> TicketFacts:
        """Return what the paper of a known ticket says."""
        known = self.ticket(ticket)
        return TicketFacts(
            known.id,
            known.service,
            known.priority_class,
            known.language,
            known.issued_at,
            known.issued_by,
        )


def unknown_paper(
    number: str = "PA041", service: ServiceCode = PASSPORT, day: str = "2026-03-02"
) -> TicketFacts:
    """Return the paper of a ticket of which no log has heard."""
    return TicketFacts(TicketId(f"{day}.{number}"), service, STANDARD, ARABIC, START, KIOSK.device)
