# SPDX-License-Identifier: GPL-3.0-or-later
"""Random days in an office: whatever people do, what must hold goes on to hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import reduce
from typing import NamedTuple, get_args

from hypothesis import note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from common.domain.alerts import Alert
from common.domain.commands import (
    CallNext,
    CallNumber,
    CancelTicket,
    CloseCounter,
    CloseDay,
    Command,
    EndAlert,
    FinishServing,
    IssueTicket,
    OpenCounter,
    Origin,
    ParkTicket,
    PauseCounter,
    RaiseAlert,
    Recall,
    RecordNoShow,
    ReturnTicket,
    SendToNextService,
    StartServing,
    TakeTicket,
    TransferToCounter,
    TransferToService,
    UndoLast,
)
from common.domain.decide import decide
from common.domain.events import Body, DayOpened, TicketBody, TicketIssued
from common.domain.evolve import evolve
from common.domain.fitting import misfit
from common.domain.identifiers import ClassCode, CounterId, Pseudonym, ServiceCode, TicketId
from common.domain.life import MOVES
from common.domain.numbering import number_of
from common.domain.office import QueueRules
from common.domain.refusals import Refusal
from common.domain.state import OfficeState
from common.domain.tickets import ENDED
from tests.common.domain.invariants import broken
from tests.common.domain.kit import (
    ARABIC,
    ARCHIVE,
    CERTIFICATE,
    CHIEF,
    ELDERLY,
    KIOSK,
    NOBODY,
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
    unknown_paper,
    with_rules,
)
from tests.fakes import START

SERVICES = st.sampled_from([PASSPORT, CERTIFICATE, ARCHIVE])
COUNTERS = st.sampled_from([ONE, TWO, THREE])
CLERKS = st.sampled_from([RIMA, SAMI, NOUR, CHIEF, replace(CHIEF, series="S"), NOBODY])
ANYBODY = CLERKS | st.sampled_from([KIOSK, SECOND_KIOSK])
PEOPLE = st.none() | st.sampled_from([Pseudonym("ann"), Pseudonym("bob")])
WHICH = st.integers(0, 30)

RULES = QueueRules(recalls_before_no_show=1, seconds_between_recalls=5, undo_seconds=30)


CHIEF_WHO_ISSUES = replace(CHIEF, series="S")


class Choice(NamedTuple):
    """What an act may be about."""

    hall: Hall
    counter: CounterId
    ticket: TicketId
    service: ServiceCode
    to_counter: CounterId


Act = Callable[[Choice], Command]


def take(choice: Choice) -> TakeTicket:
    """Take a paper, now and then one that nobody has heard of."""
    if choice.ticket in choice.hall.state.tickets and choice.service != ARCHIVE:
        return TakeTicket(choice.counter, choice.hall.paper(choice.ticket))
    day = choice.hall.state.day.isoformat()
    count = len(choice.hall.log) % 5 + 900
    return TakeTicket(choice.counter, unknown_paper(f"PC{count}", day=day))


ACTS: tuple[Act, ...] = (
    lambda choice: CallNext(choice.counter),
    lambda choice: CallNext(choice.counter),
    lambda choice: CallNext(choice.counter),
    lambda choice: CallNumber(choice.counter, label(choice.ticket)),
    take,
    take,
    lambda choice: Recall(choice.counter),
    lambda choice: Recall(choice.counter),
    lambda choice: RecordNoShow(choice.counter),
    lambda choice: RecordNoShow(choice.counter),
    lambda choice: StartServing(choice.counter),
    lambda choice: StartServing(choice.counter),
    lambda choice: StartServing(choice.counter),
    lambda choice: FinishServing(choice.counter),
    lambda choice: FinishServing(choice.counter),
    lambda choice: SendToNextService(choice.counter, choice.service),
    lambda choice: TransferToService(choice.counter, choice.service),
    lambda choice: TransferToCounter(choice.counter, choice.to_counter),
    lambda choice: TransferToCounter(choice.counter, choice.to_counter),
    lambda choice: ParkTicket(choice.counter),
    lambda choice: ParkTicket(choice.counter, len(choice.hall.log) % 3),
    lambda choice: ReturnTicket(choice.ticket),
    lambda choice: CancelTicket(choice.ticket),
    lambda choice: UndoLast(choice.counter, choice.ticket),
    lambda choice: UndoLast(choice.counter, choice.ticket),
    lambda choice: PauseCounter(choice.counter),
    lambda choice: CloseCounter(choice.counter),
    lambda choice: CloseDay(choice.hall.state.day),
)


def label(ticket: TicketId) -> str:
    """Return a number as a clerk types it."""
    return number_of(ticket).compact.lower()


class Days(RuleBasedStateMachine):
    """Citizens, clerks, a supervisor and a restless clock, all at random."""

    def __init__(self) -> None:
        """Begin before anybody has come."""
        super().__init__()
        self.hall = Hall(with_rules(RULES))

    @rule(
        service=SERVICES,
        priority_class=st.sampled_from([STANDARD, ELDERLY, URGENT]),
        then=st.lists(SERVICES, max_size=2).map(tuple),
        who=PEOPLE,
        origin=st.sampled_from([KIOSK, KIOSK, SECOND_KIOSK, CHIEF_WHO_ISSUES]),
    )
    def issue(
        self,
        service: ServiceCode,
        priority_class: ClassCode,
        then: tuple[ServiceCode, ...],
        who: Pseudonym | None,
        origin: Origin,
    ) -> None:
        """Somebody wants a ticket."""
        self.act(IssueTicket(service, priority_class, ARABIC, then, who), origin)

    @rule(counter=COUNTERS, origin=CLERKS)
    def open(self, counter: CounterId, origin: Origin) -> None:
        """A clerk opens a counter, perhaps one where somebody else is."""
        self.act(OpenCounter(counter), origin)

    @rule(act=st.sampled_from(ACTS), counter=COUNTERS, which=WHICH, service=SERVICES, to=COUNTERS)
    def work(
        self, act: Act, counter: CounterId, which: int, service: ServiceCode, to: CounterId
    ) -> None:
        """The clerk of a counter does something there."""
        ticket = self.some_ticket(which)
        command = act(Choice(self.hall, counter, ticket, service, to))
        self.act(command, self.clerk_of(counter))

    @rule(act=st.sampled_from(ACTS), counter=COUNTERS, which=WHICH, origin=ANYBODY)
    def meddle(self, act: Act, counter: CounterId, which: int, origin: Origin) -> None:
        """Anybody does anything anywhere."""
        ticket = self.some_ticket(which)
        self.act(act(Choice(self.hall, counter, ticket, PASSPORT, ONE)), origin)

    @rule(alert=st.sampled_from(Alert), which=st.booleans(), origin=ANYBODY)
    def alert(self, alert: Alert, which: bool, origin: Origin) -> None:
        """A kiosk needs the staff, or is well again, or somebody says so."""
        kiosk = KIOSK if which else SECOND_KIOSK
        self.act(RaiseAlert(alert), kiosk)
        self.act(EndAlert(kiosk.device, alert), origin)

    @rule(seconds=st.sampled_from([1, 6, 31, 120, 900, 3600]))
    def wait(self, seconds: int) -> None:
        """Time passes."""
        self.hall.clock.advance(seconds)

    @rule(hours=st.sampled_from([-30, -1, 1, 5, 12, 24]))
    def set_clock(self, hours: int) -> None:
        """Somebody sets the clock, back or forth."""
        self.hall.clock.set(self.hall.clock.now() + timedelta(hours=hours))

    # ── How it is carried out ────────────────────────────────────────────────────────────────
    def act(self, command: Command, origin: Origin) -> None:
        """Decide, fold, and look at what came of it."""
        self.hall.turn()
        before = self.hall.state
        decision = decide(self.hall.office, before, command, origin, self.hall.clock.now())
        if isinstance(decision, Refusal):
            assert "{" not in decision.message
            return
        note(f"{origin.clerk}: {command} -> {decision}")
        self.follows_the_table(self.hall.do(command, origin))
        if not isinstance(command, UndoLast | IssueTicket | TakeTicket | OpenCounter):
            self.can_be_undone_exactly(before, origin)

    def follows_the_table(self, bodies: tuple[Body, ...]) -> None:
        """Every event that was decided is one that the life of a ticket allows."""
        state = reduce(evolve, self.hall.log[: -len(bodies)], OfficeState())
        for event in self.hall.log[-len(bodies) :]:
            assert misfit(state, event) is None
            known = None
            if isinstance(event.body, get_args(TicketBody)):
                known = state.tickets.get(event.body.ticket)
            if known is not None and type(event.body) in MOVES:
                assert known.stage in MOVES[type(event.body)].sources
            state = evolve(state, event)

    def can_be_undone_exactly(self, before: OfficeState, origin: Origin) -> None:
        """If the clerk may take it back, then everything is as it was.

        All but one thing: there is one step to undo, not two.
        """
        now = self.hall.clock.now()
        for ticket in self.hall.state.tickets.values():
            if ticket != before.tickets.get(ticket.id):
                for counter in (ONE, TWO, THREE):
                    undo = UndoLast(counter, ticket.id)
                    undone = decide(self.hall.office, self.hall.state, undo, origin, now)
                    if not isinstance(undone, Refusal):
                        (body,) = undone
                        after = evolve(self.hall.state, self.hall.event(body, origin))
                        was = replace(before.tickets[ticket.id], before=None)
                        assert after == replace(before, tickets=before.tickets.put(was.id, was))

    def some_ticket(self, which: int) -> TicketId:
        """Return one of the day's tickets, or one that nobody knows."""
        tickets = sorted(self.hall.state.tickets)
        return tickets[which % len(tickets)] if tickets else TicketId("2026-03-02.PA999")

    def clerk_of(self, counter: CounterId) -> Origin:
        """Return who is at the counter."""
        at = self.hall.state.counters.get(counter)
        return next((o for o in (RIMA, SAMI, NOUR, CHIEF) if at and o.clerk == at.clerk), RIMA)

    # ── What must hold ───────────────────────────────────────────────────────────────────────
    @invariant()
    def the_state_is_in_step_with_its_tickets(self) -> None:
        """Indexes, counters and tickets agree."""
        assert broken(self.hall.state) == []

    @invariant()
    def no_number_comes_twice(self) -> None:
        """A number is given out once, on whatever day the clock says it is."""
        issued = [e.body.ticket for e in self.hall.log if isinstance(e.body, TicketIssued)]
        assert len(issued) == len(set(issued))

    @invariant()
    def a_closed_day_leaves_nobody_behind(self) -> None:
        """After the close of day every ticket has ended."""
        if self.hall.state.closed:
            assert all(ticket.stage in ENDED for ticket in self.hall.state.tickets.values())

    def teardown(self) -> None:
        """Replay the log; then end the day."""
        log = self.hall.log
        assert reduce(evolve, log, OfficeState()) == self.hall.state
        days = [n for n, event in enumerate(log) if isinstance(event.body, DayOpened)]
        if days:
            assert reduce(evolve, log[days[-1] :], OfficeState()) == self.hall.state
        last_day = self.hall.state.day
        # However far the clock was set back, this is a later day.
        self.hall.clock.set(max([START, *(e.at for e in log)]) + timedelta(days=3))
        self.hall.turn()
        self.everybody_is_accounted_for(last_day)

    def everybody_is_accounted_for(self, last_day: date) -> None:
        """Every ticket of every day has ended when its day has."""
        state = OfficeState()
        for event in self.hall.log:
            if isinstance(event.body, DayOpened) and state.day > date.min:
                assert all(ticket.stage in ENDED for ticket in state.tickets.values())
            state = evolve(state, event)
        assert state.day > last_day


TestDays = Days.TestCase
TestDays.settings = settings(stateful_step_count=60)
