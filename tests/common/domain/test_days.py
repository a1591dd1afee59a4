# SPDX-License-Identifier: GPL-3.0-or-later
"""The close of a business day, and the turn to the next."""

from datetime import date, timedelta
from functools import reduce

from common.domain.commands import CloseDay, TakeTicket
from common.domain.decide import decide
from common.domain.decide.day import day_begun, turn_day
from common.domain.events import (
    CancelReason,
    CounterClosed,
    CounterOpened,
    DayClosed,
    DayOpened,
    TicketCancelled,
    TicketIssued,
)
from common.domain.evolve import evolve
from common.domain.identifiers import TicketId
from common.domain.opening import day_begins
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import OfficeState
from common.domain.tickets import ENDED, Stage
from tests.common.domain.kit import (
    ARABIC,
    CHIEF,
    CLOSING_TIME,
    KIOSK,
    OFFICE,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    STANDARD,
    TWO,
    Hall,
    clerk,
    minutes,
    unknown_paper,
)
from tests.fakes import START

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def evening() -> Hall:
    """Return a hall after hours: one served, one called, one waiting, two counters open."""
    hall = Hall()
    hall.open()
    hall.open(TWO, SAMI)
    hall.serve(hall.issue())
    hall.call(hall.issue())
    hall.issue()
    hall.clock.set(CLOSING_TIME)
    return hall


def test_the_first_day_begins_with_nothing_to_close() -> None:
    opened = DayOpened(MONDAY, {}, day_begins(OFFICE, MONDAY))
    assert turn_day(OFFICE, OfficeState(), START) == (opened,)


def test_closing_the_day_accounts_for_every_ticket_and_counter() -> None:
    hall = evening()
    assert hall.do(CloseDay(MONDAY), CHIEF) == (
        TicketCancelled(TicketId("2026-03-02.PA002"), CancelReason.DAY_CLOSED),
        TicketCancelled(TicketId("2026-03-02.PA003"), CancelReason.DAY_CLOSED),
        CounterClosed(ONE),
        CounterClosed(TWO),
        DayClosed(MONDAY),
    )
    assert hall.state.closed
    assert all(ticket.stage in ENDED for ticket in hall.state.tickets.values())
    assert not hall.state.staffed(ONE)


def test_only_a_supervisor_closes_the_day() -> None:
    refusal = evening().refusal(CloseDay(MONDAY), RIMA)
    assert refusal.message == "Only a supervisor can do this. Ask one to sign in."


def test_a_day_is_closed_once_and_no_other_day_with_it() -> None:
    hall = evening()
    assert hall.why_not(CloseDay(TUESDAY), CHIEF) is RefusalReason.DAY_CLOSED
    hall.do(CloseDay(MONDAY), CHIEF)
    assert hall.why_not(CloseDay(MONDAY), CHIEF) is RefusalReason.DAY_CLOSED


def test_the_day_is_not_closed_while_the_office_is_open() -> None:
    hall = evening()
    hall.clock.set(CLOSING_TIME - minutes(1))
    assert hall.why_not(CloseDay(MONDAY), CHIEF) is RefusalReason.OFFICE_STILL_OPEN


def test_the_day_is_not_closed_while_somebody_is_being_served() -> None:
    hall = evening()
    hall.start()
    refusal = hall.refusal(CloseDay(MONDAY), CHIEF)
    assert refusal.message == "PA 002 is still being served at counter 1."
    hall.finish()
    hall.do(CloseDay(MONDAY), CHIEF)


def test_a_day_that_nobody_closed_is_closed_when_the_next_one_begins() -> None:
    hall = evening()
    hall.clock.advance(timedelta(hours=12))
    *closing, opened = hall.turn()
    assert closing[-1] == DayClosed(MONDAY)
    assert isinstance(opened, DayOpened)
    assert opened == DayOpened(TUESDAY, {PASSPORT: 0.0}, day_begins(OFFICE, TUESDAY))
    assert hall.state == OfficeState(
        day=TUESDAY, begins=opened.begins, serve_seconds={PASSPORT: 0.0}
    )


def test_a_day_turns_once_and_never_back() -> None:
    hall = evening()
    hall.do(CloseDay(MONDAY), CHIEF)
    hall.clock.advance(timedelta(hours=12))
    assert [type(body) for body in hall.turn()] == [DayOpened]
    assert hall.turn() == ()
    hall.clock.set(START)
    assert hall.turn() == ()


def test_what_late_news_brings_to_a_closed_day_ends_with_it() -> None:
    hall = evening()
    hall.do(CloseDay(MONDAY), CHIEF)
    late = TicketIssued(TicketId("2026-03-02.PB001"), PASSPORT, STANDARD, ARABIC, START)
    hall.hear(hall.event(late, KIOSK))
    opened = CounterOpened(ONE, clerk(RIMA), (PASSPORT,))
    hall.hear(hall.event(opened, RIMA))
    assert hall.stage(late.ticket) is Stage.WAITING
    hall.clock.advance(timedelta(hours=12))
    cancelled, closed, opened_day = hall.turn()
    assert cancelled == TicketCancelled(late.ticket, CancelReason.DAY_CLOSED)
    assert closed == CounterClosed(ONE)
    assert isinstance(opened_day, DayOpened)


def test_a_day_is_folded_from_its_beginning_as_from_the_beginning_of_all() -> None:
    hall = evening()
    hall.clock.advance(timedelta(hours=19))
    hall.issue()
    begin = max(n for n, e in enumerate(hall.log) if isinstance(e.body, DayOpened))
    assert begin > 0
    assert reduce(evolve, hall.log[begin:], OfficeState()) == hall.state


def test_an_earlier_day_is_not_opened_again_nor_another_day_closed() -> None:
    hall = evening()
    before = hall.state
    for body in (DayOpened(date(2026, 3, 1)), DayClosed(TUESDAY)):
        hall.append(hall.event(body, RIMA))
    assert hall.state == before


def test_a_device_on_its_own_begins_the_day_like_the_sequencer_but_tells_nobody() -> None:
    hall = evening()
    hall.clock.advance(timedelta(hours=19))
    alone = day_begun(OFFICE, hall.state, hall.clock.now())
    hall.turn()
    assert alone == hall.state
    assert day_begun(OFFICE, alone, hall.clock.now()) is alone
    assert day_begun(OFFICE, alone, START) is alone


def test_a_counter_on_its_own_takes_the_papers_of_a_day_that_no_log_has_told_of() -> None:
    hall = evening()
    hall.clock.advance(timedelta(hours=19))
    hall.state = day_begun(OFFICE, hall.state, hall.clock.now())
    hall.open()
    take = TakeTicket(ONE, unknown_paper(day="2026-03-03"))
    decision = decide(OFFICE, hall.state, take, RIMA, hall.clock.now())
    assert not isinstance(decision, Refusal)
