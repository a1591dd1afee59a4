# SPDX-License-Identifier: GPL-3.0-or-later
"""Random days in an office whose network breaks: what was done apart comes together.

Citizens are real here: somebody stands at one counter at a time, with the one paper there is.
Now and then a clerk types a wrong number, so that there is nobody to it.
"""

from __future__ import annotations

from collections import Counter
from functools import reduce

from hypothesis import note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from common.domain.commands import (
    CallNext,
    CancelTicket,
    CloseCounter,
    Command,
    FinishServing,
    IssueTicket,
    OpenCounter,
    ParkTicket,
    RecordNoShow,
    SendToNextService,
    StartServing,
    TakeTicket,
    TransferToCounter,
    TransferToService,
    UndoLast,
)
from common.domain.events import ServingFinished, ServingStarted, TicketCalled, TicketIssued
from common.domain.evolve import evolve
from common.domain.identifiers import ClassCode, CounterId, ServiceCode, TicketId
from common.domain.life import MOVES
from common.domain.office import QueueRules
from common.domain.refusals import Refusal
from common.domain.state import OfficeState
from common.domain.tickets import Stage, Ticket, TicketFacts
from tests.common.domain.invariants import broken
from tests.common.domain.kit import (
    ARABIC,
    ARCHIVE,
    CERTIFICATE,
    KIOSK,
    NOUR,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    SECOND_KIOSK,
    STANDARD,
    THREE,
    TWO,
    URGENT,
    Hall,
    with_rules,
)
from tests.common.domain.network import Device, Network

KEYS = st.sampled_from(["A", "B", ONE, ONE, TWO, TWO, THREE])
COUNTERS = st.sampled_from([ONE, TWO, THREE])
SERVICES = st.sampled_from([PASSPORT, CERTIFICATE, ARCHIVE])
WHICH = st.integers(0, 9)
RULES = QueueRules(recalls_before_no_show=0, seconds_between_recalls=0)


class BrokenNetwork(RuleBasedStateMachine):
    """Two kiosks, three counters, citizens who walk about with their papers."""

    def __init__(self) -> None:
        """Begin with everything in order and every counter open."""
        super().__init__()
        counters = {ONE: RIMA, TWO: SAMI, THREE: NOUR}
        devices: dict[str, Device] = {"A": Device(KIOSK), "B": Device(SECOND_KIOSK)}
        for counter, clerk in counters.items():
            devices[counter] = Device(clerk)
        self.net = Network(Hall(with_rules(RULES)), devices)
        for counter in counters:
            self.net.order(devices[counter], OpenCounter(counter))
        for device in devices.values():
            self.net.meet(device)
        self.papers: dict[TicketId, TicketFacts] = {}
        self.at: dict[CounterId, TicketId] = {}
        self.served: Counter[tuple[TicketId, CounterId]] = Counter()
        self.doubtful: set[TicketId] = set()

    # ── The network ──────────────────────────────────────────────────────────────────────────
    @rule(key=KEYS)
    def cut(self, key: str) -> None:
        """A line breaks."""
        self.net.devices[key].online = False

    @rule(key=KEYS)
    def mend(self, key: str) -> None:
        """A line works again."""
        self.net.devices[key].online = True
        self.settle()

    @rule(seconds=st.integers(1, 900))
    def wait(self, seconds: int) -> None:
        """Time passes."""
        self.net.server.clock.advance(seconds)

    # ── Citizens and clerks ──────────────────────────────────────────────────────────────────
    @rule(
        kiosk=st.sampled_from(["A", "B"]),
        service=SERVICES,
        priority_class=st.sampled_from([STANDARD, URGENT]),
        then=st.lists(SERVICES, max_size=1).map(tuple),
    )
    def issue(
        self,
        kiosk: str,
        service: ServiceCode,
        priority_class: ClassCode,
        then: tuple[ServiceCode, ...],
    ) -> None:
        """A kiosk issues, whether anybody hears of it or not."""
        device = self.net.devices[kiosk]
        done = self.net.act(device, IssueTicket(service, priority_class, ARABIC, then))
        if isinstance(done, tuple):
            (event,) = done
            assert isinstance(event.body, TicketIssued)
            ticket = event.body.ticket
            assert ticket not in self.papers
            self.papers[ticket] = TicketFacts(
                ticket, service, priority_class, ARABIC, event.at, event.device
            )
        self.settle()

    @rule(counter=COUNTERS, lost=st.sampled_from([False, False, False, True]))
    def call_next(self, counter: CounterId, lost: bool) -> None:
        """A clerk calls; sometimes the line breaks before the answer comes."""
        device = self.net.devices[counter]
        if device.online:
            device.online = not lost
            self.net.order(device, CallNext(counter))
            self.settle()

    @rule(counter=COUNTERS, lost=st.sampled_from([False, False, False, True]))
    def come(self, counter: CounterId, lost: bool) -> None:
        """Whoever was called comes to the counter."""
        called = self.seen_at(counter)
        if called is None or called.stage is not Stage.CALLED or not self.free(called.id, counter):
            return
        self.at[counter] = called.id
        device = self.net.devices[counter]
        if device.online and lost:
            device.online = False
            self.net.order(device, StartServing(counter))
            self.settle()
        else:
            self.do(counter, StartServing(counter))

    @rule(counter=COUNTERS, which=WHICH)
    def take(self, counter: CounterId, which: int) -> None:
        """Somebody lays a paper on the counter."""
        there = [ticket for ticket in sorted(self.papers) if self.free(ticket, counter)]
        if there and counter not in self.at:
            ticket = there[which % len(there)]
            if self.do(counter, TakeTicket(counter, self.papers[ticket])):
                self.at[counter] = ticket

    @rule(counter=COUNTERS, which=WHICH)
    def mistype(self, counter: CounterId, which: int) -> None:
        """A clerk types a number that nobody has brought."""
        tickets = sorted(self.papers)
        if tickets and not self.net.devices[counter].online and counter not in self.at:
            ticket = tickets[which % len(tickets)]
            if self.do(counter, TakeTicket(counter, self.papers[ticket])):
                self.doubtful.add(ticket)

    @rule(counter=COUNTERS)
    def finish(self, counter: CounterId) -> None:
        """The service is done, and the citizen goes."""
        ticket = self.seen_at(counter)
        if self.do(counter, FinishServing(counter)) and ticket is not None:
            if self.at.get(counter) == ticket.id:
                self.served[ticket.id, counter] += 1
            self.leaves(counter, ticket)

    @rule(counter=COUNTERS, act=st.integers(0, 5), service=SERVICES, to=COUNTERS)
    def send_off(self, counter: CounterId, act: int, service: ServiceCode, to: CounterId) -> None:
        """The clerk lets the citizen go unserved, or on to another service."""
        ticket = self.seen_at(counter)
        if ticket is None:
            return
        commands: list[Command] = [
            SendToNextService(counter, service),
            TransferToService(counter, service),
            TransferToCounter(counter, to),
            ParkTicket(counter),
            ParkTicket(counter, 2),
            UndoLast(counter, ticket.id),
        ]
        command = commands[act]
        if self.do(counter, command):
            if isinstance(command, SendToNextService) and self.at.get(counter) == ticket.id:
                self.served[ticket.id, counter] += 1
            self.leaves(counter, ticket)

    @rule(counter=COUNTERS)
    def nobody_comes(self, counter: CounterId) -> None:
        """The clerk records a no-show."""
        if counter not in self.at:
            self.do(counter, RecordNoShow(counter))

    @rule(counter=COUNTERS, which=WHICH)
    def cancel(self, counter: CounterId, which: int) -> None:
        """A clerk cancels somebody's ticket."""
        tickets = sorted(self.papers)
        if tickets:
            ticket = tickets[which % len(tickets)]
            if self.do(counter, CancelTicket(ticket)):
                self.doubtful.add(ticket)
                if self.at.get(counter) == ticket:
                    del self.at[counter]

    @rule(counter=COUNTERS)
    def leave(self, counter: CounterId) -> None:
        """A clerk goes to lunch."""
        if counter not in self.at:
            self.do(counter, CloseCounter(counter))

    @rule(counter=COUNTERS)
    def come_back(self, counter: CounterId) -> None:
        """The clerk is at the counter again."""
        self.do(counter, OpenCounter(counter))

    # ── How it is carried out ────────────────────────────────────────────────────────────────
    def do(self, counter: CounterId, command: Command) -> bool:
        """Order it, or do it alone; return whether it was done."""
        device = self.net.devices[counter]
        if device.online:
            refusal = self.net.order(device, command)
            done = refusal is None
        else:
            done = not isinstance(self.net.act(device, command), Refusal)
        note(f"{counter} {'on' if device.online else 'off'}line: {command}: {done}")
        self.settle()
        return done

    def settle(self) -> None:
        """Everybody who can hears everything."""
        for _ in range(2):
            for device in self.net.devices.values():
                if device.online:
                    self.net.meet(device)

    def seen_at(self, counter: CounterId) -> Ticket | None:
        """Return whom the counter itself believes to have."""
        return self.net.view(self.net.devices[counter]).ticket_at(counter)

    def free(self, ticket: TicketId, counter: CounterId) -> bool:
        """Return whether the citizen is in the hall and may come to this counter."""
        return ticket not in self.at.values() and counter not in self.at

    def leaves(self, counter: CounterId, ticket: Ticket) -> None:
        """The citizen goes away from the counter with the paper."""
        if self.at.get(counter) == ticket.id:
            del self.at[counter]
        if not self.net.devices[counter].online:
            # Where they go next may tell its part of the story first.
            self.doubtful.add(ticket.id)

    # ── What must hold ───────────────────────────────────────────────────────────────────────
    @invariant()
    def every_state_is_in_step(self) -> None:
        """The sequencer's state and every device's own view."""
        assert broken(self.net.server.state) == []
        for device in self.net.devices.values():
            assert broken(self.net.view(device)) == []

    @invariant()
    def all_who_are_online_see_the_same(self) -> None:
        """One log, one state."""
        for device in self.net.devices.values():
            if device.online:
                assert self.net.view(device) == self.net.server.state

    @invariant()
    def nobody_is_served_at_two_counters(self) -> None:
        """Read from the log alone, without the rules that are being tested."""
        serving: dict[TicketId, CounterId] = {}
        for event in self.net.server.log:
            body = event.body
            if isinstance(body, TicketCalled | ServingStarted):
                assert body.ticket not in serving
            if isinstance(body, ServingStarted):
                serving[body.ticket] = body.counter
            elif isinstance(body, ServingFinished):
                assert serving.pop(body.ticket) == body.counter
            elif type(body) in MOVES or "Undone" in type(body).__name__:
                serving.pop(getattr(body, "ticket", TicketId("")), None)

    def teardown(self) -> None:
        """All lines work again: nothing that was done is lost."""
        for device in self.net.devices.values():
            device.online = True
        self.settle()
        self.every_state_is_in_step()
        self.all_who_are_online_see_the_same()
        server = self.net.server
        assert reduce(evolve, server.log, OfficeState()) == server.state
        assert set(self.papers) <= set(server.state.tickets)
        assert not [e for e, _ in self.net.superseded if isinstance(e.body, TicketIssued)]
        finished = Counter(
            (event.body.ticket, event.body.counter)
            for event in server.log
            if isinstance(event.body, ServingFinished)
        )
        for (ticket, counter), times in self.served.items():
            if ticket not in self.doubtful:
                assert finished[ticket, counter] == times, (ticket, counter)


TestBrokenNetwork = BrokenNetwork.TestCase
TestBrokenNetwork.settings = settings(stateful_step_count=40)
