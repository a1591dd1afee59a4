# SPDX-License-Identifier: GPL-3.0-or-later
"""Anything on any state: nothing raises, and what does not fit changes nothing."""

from datetime import datetime
from functools import partial, reduce
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from common.domain.admit import Accepted, admit, turning_time
from common.domain.commands import Command, Origin
from common.domain.decide import decide
from common.domain.decide.day import day_begun, turn_day
from common.domain.events import CounterClosed, CounterOpened, Event, TicketBody
from common.domain.evolve import evolve
from common.domain.fitting import misfit
from common.domain.numbering import day_of_ticket
from common.domain.refusals import Refusal
from common.domain.state import OfficeState
from tests.common.domain.anything import INSTANTS, anything
from tests.common.domain.invariants import broken
from tests.common.domain.kit import CERTIFICATE, OFFICE, SAMI, TWO, Hall

events = anything(Event)
logs = st.lists(events, max_size=25)


def morning() -> OfficeState:
    """Return a state in which there is something to go wrong."""
    hall = Hall()
    hall.open()
    hall.open(TWO, SAMI)
    hall.call(hall.issue(then=(CERTIFICATE,), pseudonym="ann"))
    hall.issue()
    return hall.state


states = st.builds(
    partial(reduce, evolve), logs, st.sampled_from([OfficeState(), *[morning()] * 4])
)
instants = st.sampled_from(INSTANTS)


@given(states, events)
def test_any_event_on_any_state_leaves_one_that_is_in_step(
    state: OfficeState, event: Event
) -> None:
    after = evolve(state, event)
    # That a clerk leaves one counter for another is for decide and admit to say.
    assert [fault for fault in broken(after) if not fault.endswith("counters")] == []
    if misfit(state, event) is not None:
        assert after == state


@given(states, anything(Command), anything(Origin), instants)
def test_any_command_on_any_state_gets_events_or_a_refusal(
    state: OfficeState, command: Command, origin: Origin, at: datetime
) -> None:
    decision = decide(OFFICE, state, command, origin, at)
    if isinstance(decision, Refusal):
        assert decision.message
    else:
        assert decision


@given(states, events, instants)
def test_any_late_event_gets_an_answer_and_what_is_accepted_fits(
    state: OfficeState, event: Event, at: datetime
) -> None:
    turning_time(event, at)
    admission = admit(state, event)
    if isinstance(admission, Accepted):
        hall = Hall(state=state)
        for body in admission.first:
            fits(hall, hall.event(body, Origin(event.device), at, event.cause))
        if not of_past_day(state, event):
            fits(hall, event)
        for body in admission.after:
            fits(hall, hall.event(body, Origin(event.device), at, event.cause))


def fits(hall: Hall, event: Event) -> None:
    """Append the event, which has a place in the state."""
    staffs = isinstance(event.body, (*get_args(TicketBody), CounterOpened))
    assert misfit(hall.state, event) is None or not staffs
    hall.append(event)


def of_past_day(state: OfficeState, event: Event) -> bool:
    """Return whether the event is of a ticket of an earlier day."""
    ticket = getattr(event.body, "ticket", None)
    return ticket is not None and day_of_ticket(ticket) < state.day


@given(states, instants)
def test_any_state_can_turn_its_day(state: OfficeState, at: datetime) -> None:
    hall = Hall(state=state)
    hall.clock.set(at)
    turned = hall.turn()
    assert turn_day(OFFICE, hall.state, at) == ()
    if turned:
        assert hall.state == day_begun(OFFICE, state, at)


@given(logs)
def test_the_same_history_gives_the_equal_state(log: list[Event]) -> None:
    assert reduce(evolve, log, OfficeState()) == reduce(evolve, list(log), OfficeState())


def test_a_log_without_the_releases_leaves_nobody_waiting_for_a_closed_counter() -> None:
    hall = Hall()
    hall.open()
    hall.open(TWO, SAMI)
    ticket = hall.issue()
    hall.call(ticket)
    hall.send_to(TWO)
    assert hall.ticket(ticket).bound_to == TWO
    hall.append(hall.event(CounterClosed(TWO), SAMI))
    assert hall.ticket(ticket).bound_to is None
