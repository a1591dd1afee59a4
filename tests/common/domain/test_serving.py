# SPDX-License-Identifier: GPL-3.0-or-later
"""Serving: start, finish, and on to the next service of the visit."""

from dataclasses import replace

import pytest

from common.domain.commands import FinishServing, SendToNextService, StartServing
from common.domain.events import ServingFinished, ServingStarted, TicketForwarded
from common.domain.identifiers import ServiceCode
from common.domain.office import QueueRules
from common.domain.refusals import RefusalReason
from common.domain.tickets import Stage
from tests.common.domain.kit import (
    ARCHIVE,
    CERTIFICATE,
    NOUR,
    OFFICE,
    ONE,
    PASSPORT,
    RIMA,
    THREE,
    Hall,
    minutes,
    with_rules,
)


def at_work() -> Hall:
    """Return a hall in which a counter is open."""
    hall = Hall()
    hall.open()
    return hall


def test_serving_goes_from_start_to_finish() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    hall.wait(1)
    assert hall.do(StartServing(ONE), RIMA) == (ServingStarted(ticket, ONE),)
    assert hall.stage(ticket) is Stage.SERVING
    assert hall.ticket(ticket).started_at == hall.clock.now()
    assert hall.do(FinishServing(ONE), RIMA) == (ServingFinished(ticket, ONE),)
    served = hall.ticket(ticket)
    assert (served.stage, served.visited) == (Stage.SERVED, (PASSPORT,))
    assert hall.state.ticket_at(ONE) is None


def test_nobody_starts_twice_nor_finishes_before_the_start() -> None:
    hall = at_work()
    hall.call(hall.issue())
    early = hall.refusal(FinishServing(ONE), RIMA)
    assert early.message == "PA 001 has not come yet. Start serving first."
    assert hall.why_not(SendToNextService(ONE, CERTIFICATE), RIMA) is RefusalReason.NOT_STARTED
    hall.start()
    assert hall.why_not(StartServing(ONE), RIMA) is RefusalReason.ALREADY_STARTED


def test_a_visit_goes_on_to_its_next_service_by_itself() -> None:
    hall = at_work()
    hall.open(THREE, NOUR)
    ticket = hall.issue(then=(ARCHIVE, CERTIFICATE))
    hall.wait(30)
    hall.serve(ticket)
    waiting = hall.ticket(ticket)
    assert (waiting.stage, waiting.service) == (Stage.WAITING, ARCHIVE)
    assert (waiting.then, waiting.visited) == ((CERTIFICATE,), (PASSPORT,))
    assert (waiting.counter, waiting.clerk, waiting.called_at) == (None, None, None)
    hall.serve(ticket, THREE, NOUR)
    hall.serve(ticket)
    assert hall.ticket(ticket).visited == (PASSPORT, ARCHIVE, CERTIFICATE)
    assert hall.stage(ticket) is Stage.SERVED


def test_who_has_waited_once_starts_a_little_ahead_in_the_next_queue() -> None:
    hall = at_work()
    ticket = hall.issue(then=(ARCHIVE,))
    hall.wait(30)
    hall.call(ticket)
    hall.start()
    hall.finish()
    assert hall.ticket(ticket).earning_from == hall.clock.now() - minutes(5)


def test_the_head_start_is_no_more_than_was_really_waited() -> None:
    hall = at_work()
    ticket = hall.issue(then=(ARCHIVE,))
    hall.wait(2)
    hall.call(ticket)
    hall.start()
    hall.finish()
    assert hall.ticket(ticket).earning_from == hall.clock.now() - minutes(2)


def test_a_clerk_may_add_a_service_to_the_visit() -> None:
    hall = at_work()
    ticket = hall.issue(then=(CERTIFICATE,))
    hall.call(ticket)
    hall.start()
    finished, forwarded = hall.do(SendToNextService(ONE, ARCHIVE), RIMA)
    assert finished == ServingFinished(ticket, ONE)
    assert forwarded == TicketForwarded(ticket, ARCHIVE, hall.clock.now())
    assert hall.ticket(ticket).service == ARCHIVE
    # What the visit was to go on to, it still is.
    assert hall.ticket(ticket).then == (CERTIFICATE,)


def test_a_later_service_of_the_visit_may_come_first_but_not_twice() -> None:
    hall = at_work()
    ticket = hall.issue(then=(ARCHIVE, CERTIFICATE))
    hall.call(ticket)
    hall.start()
    hall.do(SendToNextService(ONE, CERTIFICATE), RIMA)
    assert hall.ticket(ticket).then == (ARCHIVE,)


def test_nobody_is_sent_to_a_service_that_the_office_does_not_offer() -> None:
    hall = at_work()
    hall.call(hall.issue())
    hall.start()
    command = SendToNextService(ONE, ServiceCode("X"))
    assert hall.why_not(command, RIMA) is RefusalReason.UNKNOWN_SERVICE


@pytest.mark.parametrize(
    ("then", "stage"), [((ARCHIVE,), Stage.SERVED), ((ARCHIVE, CERTIFICATE), Stage.WAITING)]
)
def test_a_service_that_was_dropped_during_the_day_is_passed_over(
    then: tuple[ServiceCode, ...], stage: Stage
) -> None:
    hall = at_work()
    ticket = hall.issue(then=then)
    hall.office = replace(OFFICE, services=OFFICE.services[:2])
    hall.serve(ticket)
    assert hall.stage(ticket) is stage
    if stage is Stage.WAITING:
        hall.serve(ticket)
        assert hall.stage(ticket) is Stage.SERVED


def test_the_mean_serving_time_follows_what_services_lately_take() -> None:
    hall = at_work()
    for took, mean in ((10, 600), (20, 720), (5, 636)):
        hall.call(hall.issue())
        hall.start()
        hall.wait(took)
        hall.finish()
        assert hall.state.serve_seconds[PASSPORT] == pytest.approx(mean)
    assert CERTIFICATE not in hall.state.serve_seconds


def test_a_clock_set_back_while_serving_counts_as_no_time_at_all() -> None:
    hall = at_work()
    hall.call(hall.issue())
    hall.start()
    hall.clock.set(hall.clock.now() - minutes(60))
    hall.finish()
    assert hall.state.serve_seconds[PASSPORT] == 0


def test_no_head_start_when_the_office_gives_none() -> None:
    hall = Hall(with_rules(QueueRules(next_service_head_start_minutes=0)))
    hall.open()
    ticket = hall.issue(then=(ARCHIVE,))
    hall.wait(20)
    hall.serve(ticket)
    assert hall.ticket(ticket).earning_from == hall.clock.now()
