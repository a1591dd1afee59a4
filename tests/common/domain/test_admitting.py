# SPDX-License-Identifier: GPL-3.0-or-later
"""Late news: what the log can still agree with, and what it must supersede."""

from datetime import timedelta

import pytest

from common.domain.admit import Accepted, turning_time
from common.domain.commands import (
    CloseCounter,
    CloseDay,
    OpenCounter,
    ParkTicket,
    Recall,
    RecordNoShow,
)
from common.domain.events import (
    Body,
    CallKind,
    CancelReason,
    CommandUndone,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    DayClosed,
    DayOpened,
    NoShowRecorded,
    PauseReason,
    ServingFinished,
    ServingStarted,
    TicketCalled,
    TicketCancelled,
    TicketForwarded,
    TicketIssued,
    TicketParked,
    TicketReleased,
    TicketReturned,
    TicketTransferred,
)
from common.domain.identifiers import CommandId, Pseudonym, TicketId
from common.domain.office import QueueRules
from common.domain.refusals import Superseded, SupersededReason
from common.domain.tickets import Forecast, Stage, TicketFacts
from tests.common.domain.kit import (
    ARABIC,
    ARCHIVE,
    CERTIFICATE,
    CHIEF,
    CLOSING_TIME,
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
    Hall,
    clerk,
    minutes,
    unknown_paper,
    with_rules,
)
from tests.fakes import START

AT_ONCE = QueueRules(recalls_before_no_show=0, seconds_between_recalls=0, no_show_returns=0)
ACCEPTED = Accepted()


def superseded(reason: SupersededReason) -> Superseded:
    """Return the answer with this reason."""
    return Superseded(reason)


def at_work() -> Hall:
    """Return a hall in which two counters are open."""
    hall = Hall(with_rules(AT_ONCE))
    hall.open()
    hall.open(TWO, SAMI)
    return hall


def by_paper(facts: TicketFacts) -> TicketCalled:
    """Return that counter 1 took the ticket by its paper."""
    return TicketCalled(facts.ticket, ONE, clerk(RIMA), CallKind.PAPER, facts)


def late(hall: Hall, body: Body, cause: str | None = None) -> Accepted | Superseded:
    """Return what becomes of news from counter 1."""
    return hall.hear(hall.event(body, RIMA, cause=cause))


def issued(number: str = "PA041", then: tuple[str, ...] = ()) -> TicketIssued:
    """Return the kiosk's news of a ticket."""
    return TicketIssued(
        TicketId(f"2026-03-02.{number}"),
        PASSPORT,
        STANDARD,
        ARABIC,
        START,
        tuple(service for service in (CERTIFICATE, ARCHIVE) if service in then),
        Pseudonym("ann"),
        Forecast(60, 120, 1),
    )


# ── Tickets that a kiosk issued ──────────────────────────────────────────────────────────────
def test_a_kiosks_tickets_come_into_the_log_whenever_they_come() -> None:
    hall = at_work()
    assert hall.hear(hall.event(issued("PB001"), SECOND_KIOSK)) == ACCEPTED
    assert hall.stage(TicketId("2026-03-02.PB001")) is Stage.WAITING


def test_a_number_counts_once() -> None:
    hall = at_work()
    hall.issue()
    answer = hall.hear(hall.event(issued("PA001"), KIOSK))
    assert answer == superseded(SupersededReason.NUMBER_TAKEN)


def test_the_issue_of_a_ticket_whose_paper_was_taken_before_makes_it_whole() -> None:
    hall = at_work()
    hall.take(unknown_paper())
    assert hall.hear(hall.event(issued(then=(ARCHIVE,)), KIOSK)) == ACCEPTED
    ticket = hall.ticket(TicketId("2026-03-02.PA041"))
    assert ticket.stage is Stage.CALLED
    assert (ticket.issue_known, ticket.then) == (True, (ARCHIVE,))
    assert (ticket.pseudonym, ticket.forecast) == (Pseudonym("ann"), Forecast(60, 120, 1))
    # A second time it is a number that was taken.
    again = hall.hear(hall.event(issued(), KIOSK))
    assert again == superseded(SupersededReason.NUMBER_TAKEN)


def test_what_the_kiosk_told_is_not_lost_by_an_undo() -> None:
    hall = at_work()
    paper = unknown_paper()
    hall.take(paper)
    cause = hall.ticket(paper.ticket).changed_by
    hall.hear(hall.event(issued(then=(ARCHIVE,)), KIOSK))
    assert late(hall, CommandUndone(paper.ticket, ONE, cause or CommandId(""))) == ACCEPTED
    ticket = hall.ticket(paper.ticket)
    assert ticket.stage is Stage.WAITING
    assert (ticket.issue_known, ticket.then, ticket.pseudonym) == (True, (ARCHIVE,), "ann")


def test_a_visit_goes_on_although_its_first_counter_did_not_know_that_it_should() -> None:
    hall = at_work()
    paper = unknown_paper()
    hall.take(paper)
    hall.start()
    hall.finish()
    served_at = hall.clock.now()
    hall.wait(30)
    answer = hall.hear(hall.event(issued(then=(ARCHIVE,)), KIOSK))
    assert answer == Accepted(after=(TicketForwarded(paper.ticket, ARCHIVE, served_at),))
    ticket = hall.ticket(paper.ticket)
    assert (ticket.stage, ticket.service, ticket.then) == (Stage.WAITING, ARCHIVE, ())


def test_a_visit_that_ended_there_stays_ended() -> None:
    hall = at_work()
    paper = unknown_paper()
    hall.take(paper)
    hall.start()
    hall.finish()
    assert hall.hear(hall.event(issued(), KIOSK)) == ACCEPTED
    assert hall.stage(paper.ticket) is Stage.SERVED


def test_a_booking_keeps_its_place_when_its_paper_was_taken_and_put_back() -> None:
    hall = at_work()
    paper = unknown_paper()
    hall.take(paper)
    body = issued()
    booked = TicketIssued(body.ticket, PASSPORT, STANDARD, ARABIC, earning_from=START - minutes(90))
    hall.hear(hall.event(booked, KIOSK))
    assert hall.ticket(paper.ticket).earning_from == START - minutes(90)


@pytest.mark.parametrize("number", ["PA1", "nonsense", ""])
def test_a_ticket_without_a_number_is_none(number: str) -> None:
    hall = at_work()
    before = hall.state
    bodies: list[Body] = [
        issued(number),
        TicketCancelled(TicketId(number), CancelReason.CLERK),
        by_paper(unknown_paper(number)),
    ]
    for body in bodies:
        assert late(hall, body) == superseded(SupersededReason.UNKNOWN_TICKET)
        hall.append(hall.event(body, RIMA))
    assert hall.state == before


# ── Tickets that an isolated counter took ────────────────────────────────────────────────────
def test_what_an_isolated_counter_did_with_a_paper_comes_into_the_log() -> None:
    hall = at_work()
    ticket = hall.issue()
    bodies: list[Body] = [
        by_paper(hall.paper(ticket)),
        ServingStarted(ticket, ONE),
        ServingFinished(ticket, ONE),
    ]
    assert [late(hall, body) for body in bodies] == [ACCEPTED] * 3
    assert hall.stage(ticket) is Stage.SERVED


def test_the_paper_wins_over_a_call_that_nobody_followed() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    assert late(hall, by_paper(hall.paper(ticket))) == ACCEPTED
    assert hall.state.ticket_at(TWO) is None


def test_whoever_is_being_served_is_not_served_twice() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    hall.start(TWO, SAMI)
    answer = late(hall, by_paper(hall.paper(ticket)))
    assert answer == superseded(SupersededReason.BEING_SERVED)
    # Nor does what came of it count.
    for body in (ServingStarted(ticket, ONE), ServingFinished(ticket, ONE)):
        assert late(hall, body) == superseded(SupersededReason.NOT_AT_COUNTER)


def test_whoever_was_served_is_not_served_again_nor_sent_on() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.serve(ticket, TWO, SAMI)
    answer = late(hall, by_paper(hall.paper(ticket)))
    assert answer == superseded(SupersededReason.ALREADY_ENDED)
    finish = late(hall, ServingFinished(ticket, ONE), "finish")
    assert finish == superseded(SupersededReason.ALREADY_ENDED)
    forward = late(hall, TicketForwarded(ticket, ARCHIVE, START), "finish")
    assert forward == superseded(SupersededReason.CHANGED_SINCE)
    assert hall.stage(ticket) is Stage.SERVED


def test_a_finish_and_where_it_goes_on_to_come_together() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    hall.start()
    assert late(hall, ServingFinished(ticket, ONE), "finish") == ACCEPTED
    assert late(hall, TicketForwarded(ticket, ARCHIVE, START), "finish") == ACCEPTED
    assert hall.ticket(ticket).service == ARCHIVE


def test_a_call_of_a_ticket_that_nobody_knows_needs_its_own_paper() -> None:
    hall = at_work()
    paper = unknown_paper()
    bare = TicketCalled(paper.ticket, ONE, clerk(RIMA), CallKind.NEXT)
    assert late(hall, bare) == superseded(SupersededReason.UNKNOWN_TICKET)
    other = TicketCalled(paper.ticket, ONE, clerk(RIMA), CallKind.PAPER, unknown_paper("PA042"))
    assert late(hall, other) == superseded(SupersededReason.UNKNOWN_TICKET)
    assert late(hall, by_paper(paper)) == ACCEPTED


def test_a_call_that_the_counter_never_learnt_of_gives_way_to_the_paper() -> None:
    hall = at_work()
    lost, taken = hall.issue(), hall.issue()
    hall.call(lost)
    cause = hall.ticket(lost).changed_by
    answer = late(hall, by_paper(hall.paper(taken)))
    assert answer == Accepted((CommandUndone(lost, ONE, cause or CommandId("")),))
    assert hall.stage(lost) is Stage.WAITING
    assert hall.state.ticket_at(ONE) == hall.ticket(taken)


def test_a_call_that_was_repeated_gives_way_as_well_and_keeps_its_place() -> None:
    hall = at_work()
    lost, taken = hall.issue(), hall.issue()
    hall.call(lost)
    hall.do(Recall(ONE), RIMA)
    answer = late(hall, by_paper(hall.paper(taken)))
    assert answer == Accepted((TicketTransferred(lost, ONE, PASSPORT, START),))
    assert hall.ticket(lost).earning_from == START
    assert hall.stage(lost) is Stage.WAITING


def test_whoever_is_being_served_at_the_counter_does_not_give_way() -> None:
    hall = at_work()
    hall.call(hall.issue())
    hall.start()
    answer = late(hall, by_paper(hall.paper(hall.issue())))
    assert answer == superseded(SupersededReason.COUNTER_BUSY)


def test_what_the_log_has_already_is_not_held_against_anybody() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    hall.start()
    assert late(hall, ServingStarted(ticket, ONE)) == superseded(SupersededReason.ALREADY_DONE)
    hall.finish()
    assert late(hall, ServingFinished(ticket, ONE)) == superseded(SupersededReason.ALREADY_DONE)


def test_a_ticket_that_left_the_counter_is_not_moved_from_there() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    bodies: list[Body] = [
        ServingStarted(ticket, ONE),
        NoShowRecorded(ticket, ONE),
        TicketParked(ticket, ONE),
        TicketTransferred(ticket, ONE, ARCHIVE, START),
        TicketReturned(ticket, START),
    ]
    for body in bodies:
        assert late(hall, body) == superseded(SupersededReason.NOT_AT_COUNTER)


def test_a_ticket_at_a_counter_is_cancelled_late_by_its_own_clerk_alone() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    cancelled = TicketCancelled(ticket, CancelReason.CLERK)
    assert late(hall, cancelled) == superseded(SupersededReason.BEING_SERVED)
    assert hall.hear(hall.event(cancelled, SAMI)) == ACCEPTED
    assert late(hall, cancelled) == superseded(SupersededReason.ALREADY_DONE)


def test_a_ticket_that_waits_is_cancelled_late() -> None:
    hall = at_work()
    assert late(hall, TicketCancelled(hall.issue(), CancelReason.CLERK)) == ACCEPTED


def test_an_undo_counts_only_while_nothing_has_happened_since() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    cause = hall.ticket(ticket).changed_by or CommandId("")
    hall.start()
    undo = CommandUndone(ticket, ONE, cause)
    assert late(hall, undo) == superseded(SupersededReason.CHANGED_SINCE)
    unknown = CommandUndone(TicketId("2026-03-02.PA077"), ONE, cause)
    assert late(hall, unknown) == superseded(SupersededReason.UNKNOWN_TICKET)


def test_an_undo_does_not_take_a_counter_from_somebody() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    hall.start()
    hall.finish()
    cause = hall.ticket(ticket).changed_by or CommandId("")
    hall.call(hall.issue())
    undo = CommandUndone(ticket, ONE, cause)
    assert late(hall, undo) == superseded(SupersededReason.COUNTER_BUSY)
    hall.open(ONE, NOUR)
    assert late(hall, undo) == superseded(SupersededReason.COUNTER_TAKEN)


def test_an_undo_does_not_pull_a_ticket_from_another_counter() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    cause = hall.ticket(ticket).changed_by or CommandId("")
    undo = CommandUndone(ticket, TWO, cause)
    assert late(hall, undo) == superseded(SupersededReason.NOT_AT_COUNTER)


def test_a_ticket_that_was_sent_to_a_counter_that_is_closed_waits_for_any() -> None:
    hall = at_work()
    sent = hall.issue()
    hall.call(sent)
    assert late(hall, TicketTransferred(sent, ONE, PASSPORT, START, THREE)) == ACCEPTED
    assert hall.ticket(sent).bound_to is None
    assert hall.call_next(TWO, SAMI).id == sent


def test_a_late_release_does_not_free_what_is_kept_for_another_counter_now() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    hall.send_to(TWO)
    released = TicketReleased(ticket, ONE)
    assert late(hall, released) == superseded(SupersededReason.CHANGED_SINCE)
    assert hall.ticket(ticket).bound_to == TWO
    assert late(hall, TicketReleased(ticket)) == ACCEPTED


# ── Counters ─────────────────────────────────────────────────────────────────────────────────
def test_a_counter_that_was_opened_while_isolated_comes_into_the_log_with_what_it_did() -> None:
    hall = Hall()
    ticket = hall.issue()
    opened = CounterOpened(ONE, clerk(RIMA), (PASSPORT,))
    assert late(hall, opened) == ACCEPTED
    assert late(hall, by_paper(hall.paper(ticket))) == ACCEPTED
    assert hall.state.ticket_at(ONE) == hall.ticket(ticket)


def test_a_call_at_a_counter_that_nobody_opened_does_not_count() -> None:
    hall = Hall()
    ticket = hall.issue()
    answer = late(hall, by_paper(hall.paper(ticket)))
    assert answer == superseded(SupersededReason.COUNTER_TAKEN)


def test_a_counter_that_another_clerk_has_is_not_taken_late() -> None:
    hall = at_work()
    ticket = hall.issue()
    paper = hall.paper(ticket)
    hall.open(ONE, NOUR)
    bodies: list[Body] = [
        CounterOpened(ONE, clerk(RIMA), (PASSPORT,)),
        CounterPaused(ONE, PauseReason.BREAK),
        CounterClosed(ONE),
        by_paper(paper),
    ]
    for body in bodies:
        assert late(hall, body) == superseded(SupersededReason.COUNTER_TAKEN)
    assert hall.state.counters[ONE].clerk == clerk(NOUR)


def test_a_counter_that_another_clerk_has_left_may_be_opened_late() -> None:
    hall = at_work()
    hall.do(CloseCounter(TWO), SAMI)
    assert late(hall, CounterOpened(TWO, clerk(NOUR), (PASSPORT,))) == ACCEPTED
    hall.do(CloseCounter(ONE), RIMA)
    assert hall.hear(hall.event(CounterClosed(ONE), NOUR)) == ACCEPTED


def test_pauses_and_their_ends_come_late() -> None:
    hall = at_work()
    assert late(hall, CounterPaused(ONE, PauseReason.BREAK)) == ACCEPTED
    assert late(hall, CounterOpened(ONE, clerk(RIMA), (PASSPORT,))) == ACCEPTED
    assert late(hall, CounterPaused(THREE, PauseReason.BREAK)) == ACCEPTED
    assert THREE not in hall.state.counters


def test_a_pause_does_not_open_a_counter_that_its_clerk_has_left() -> None:
    hall = at_work()
    hall.do(OpenCounter(THREE), RIMA)
    assert late(hall, CounterPaused(ONE, PauseReason.BREAK)) == ACCEPTED
    assert not hall.state.staffed(ONE)
    assert hall.state.staffed(THREE)


def test_a_counter_that_closes_late_leaves_nobody_waiting_for_it() -> None:
    hall = at_work()
    bound, parked, lost = hall.issue(), hall.issue(), hall.issue()
    hall.call(bound, TWO, SAMI)
    hall.send_to(ONE, TWO, SAMI)
    hall.call(parked)
    hall.do(ParkTicket(ONE, 5), RIMA)
    hall.call(lost)
    cause = hall.ticket(lost).changed_by or CommandId("")
    assert late(hall, CounterClosed(ONE)) == Accepted(
        (
            CommandUndone(lost, ONE, cause),
            TicketReleased(bound, ONE),
            TicketReleased(parked, ONE),
        )
    )
    assert hall.state.ticket_at(ONE) is None
    assert [hall.stage(t) for t in (bound, lost)] == [Stage.WAITING] * 2
    assert hall.call_next(TWO, SAMI).id == bound


def test_a_clerk_who_moved_to_an_isolated_counter_has_left_the_old_one() -> None:
    hall = at_work()
    lost = hall.issue()
    hall.call(lost)
    hall.wait(1)
    cause = hall.ticket(lost).changed_by or CommandId("")
    answer = late(hall, CounterOpened(THREE, clerk(RIMA), (ARCHIVE,)))
    assert answer == Accepted((CommandUndone(lost, ONE, cause), CounterClosed(ONE)))
    assert hall.stage(lost) is Stage.WAITING
    assert [hall.state.staffed(c) for c in (ONE, THREE)] == [False, True]


def test_a_clerk_who_has_moved_on_tells_late_what_they_did_before() -> None:
    hall = Hall()
    ticket = hall.issue()
    before = hall.clock.now()
    hall.wait(10)
    hall.open(TWO, RIMA)
    opened = hall.event(CounterOpened(ONE, clerk(RIMA), (PASSPORT,)), RIMA, at=before)
    assert hall.hear(opened) == Accepted(after=(CounterClosed(ONE),))
    assert [hall.state.staffed(c) for c in (ONE, TWO)] == [False, True]
    # The counter is closed by now, and yet somebody was served there.
    for body in (
        by_paper(hall.paper(ticket)),
        ServingStarted(ticket, ONE),
        ServingFinished(ticket, ONE),
    ):
        assert late(hall, body) == ACCEPTED
    assert hall.stage(ticket) is Stage.SERVED


def test_who_is_parked_late_at_a_counter_that_is_closed_may_be_called_by_any() -> None:
    hall = at_work()
    ticket = hall.issue()
    paper = hall.paper(ticket)
    hall.do(OpenCounter(THREE), RIMA)
    for body in (by_paper(paper), TicketParked(ticket, ONE, START)):
        assert late(hall, body) == ACCEPTED
    assert hall.call_next(TWO, SAMI).id == ticket


# ── Days ─────────────────────────────────────────────────────────────────────────────────────
def test_only_the_sequencer_turns_days() -> None:
    hall = at_work()
    for body in (DayOpened(hall.state.day), DayClosed(hall.state.day)):
        assert late(hall, body) == superseded(SupersededReason.DAY_OVER)


def test_yesterdays_tickets_are_kept_in_the_log_and_change_nothing_today() -> None:
    hall = at_work()
    ticket = hall.issue()
    paper = hall.paper(ticket)
    hall.clock.advance(timedelta(days=1))
    hall.turn()
    before = hall.state
    bodies: list[Body] = [issued(), by_paper(paper), ServingStarted(ticket, ONE)]
    for body in bodies:
        assert late(hall, body) == ACCEPTED
    assert hall.state == before


def test_yesterdays_counters_do_not_open_today() -> None:
    hall = at_work()
    yesterday = hall.clock.now()
    hall.clock.advance(timedelta(days=1))
    for body in (CounterOpened(ONE, clerk(RIMA), (PASSPORT,)), CounterClosed(ONE)):
        answer = hall.hear(hall.event(body, RIMA, at=yesterday))
        assert answer == superseded(SupersededReason.DAY_OVER)
    assert not hall.state.counters


def test_a_ticket_of_tomorrow_does_not_end_today() -> None:
    hall = at_work()
    ahead = issued()
    tomorrow = TicketId("2026-03-03.PA001")
    bodies: list[Body] = [
        TicketIssued(tomorrow, PASSPORT, STANDARD, ARABIC, ahead.earning_from),
        by_paper(unknown_paper("PA001", day="2026-03-03")),
    ]
    for body in bodies:
        assert late(hall, body) == superseded(SupersededReason.DAY_AHEAD)
    assert hall.state.staffed(ONE)


def test_a_device_may_be_some_seconds_ahead_at_midnight_but_not_an_hour() -> None:
    hall = at_work()
    now = hall.clock.now()
    for lead, believed in ((30, 30), (-30, 0), (3600, 0)):
        event = hall.event(issued(), KIOSK, at=now + timedelta(seconds=lead))
        assert turning_time(event, now) == now + timedelta(seconds=believed)


def test_late_news_after_the_close_of_day_is_kept() -> None:
    hall = at_work()
    ticket = hall.issue()
    paper = hall.paper(ticket)
    hall.clock.set(CLOSING_TIME)
    hall.do(CloseDay(hall.state.day), CHIEF)
    answer = late(hall, by_paper(paper))
    assert answer == superseded(SupersededReason.ALREADY_ENDED)
    assert late(hall, by_paper(unknown_paper())) == ACCEPTED


def test_a_no_show_that_the_log_has_already_is_not_counted_twice() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    hall.do(RecordNoShow(ONE), RIMA)
    assert late(hall, NoShowRecorded(ticket, ONE)) == superseded(SupersededReason.ALREADY_DONE)
    assert hall.ticket(ticket).no_shows == 1
