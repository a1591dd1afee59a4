# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving a citizen a number."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from common.domain.commands import CloseDay, IssueTicket, Origin
from common.domain.decide import decide
from common.domain.events import TicketIssued
from common.domain.identifiers import ClassCode, Pseudonym, ServiceCode, TicketId
from common.domain.refusals import RefusalReason
from common.domain.tickets import Forecast, Stage
from tests.common.domain.kit import (
    ARABIC,
    ARCHIVE,
    CERTIFICATE,
    CHIEF,
    CLOSING_TIME,
    DISPLAY,
    KIOSK,
    NOBODY,
    OFFICE,
    PASSPORT,
    RIMA,
    SECOND_KIOSK,
    STANDARD,
    Hall,
)
from tests.fakes import FakeClock

PLAIN = IssueTicket(PASSPORT, STANDARD, ARABIC)


def test_a_ticket_waits_from_its_issue_on() -> None:
    hall = Hall()
    forecast = Forecast(300, 600, 4)
    command = replace(PLAIN, then=(ARCHIVE,), pseudonym=Pseudonym("p"), forecast=forecast)
    (issued,) = hall.do(command, KIOSK)
    assert isinstance(issued, TicketIssued)
    ticket = hall.ticket(issued.ticket)
    assert ticket.label == "PA 001"
    assert ticket.stage is Stage.WAITING
    assert ticket.issued_at == ticket.earning_from == ticket.stage_since == hall.clock.now()
    assert (ticket.service, ticket.language) == (PASSPORT, ARABIC)
    assert ticket.issued_by == KIOSK.device
    assert (ticket.then, ticket.forecast) == ((ARCHIVE,), forecast)
    assert hall.state.waiting() == hall.state.waiting_for(PASSPORT) == 1
    assert hall.state.waiting_for(ARCHIVE) == 0


def test_every_issuer_counts_in_a_series_of_its_own_for_each_service() -> None:
    hall = Hall()
    issued = [
        hall.issue(),
        hall.issue(),
        hall.issue(CERTIFICATE),
        hall.issue(origin=SECOND_KIOSK),
        hall.issue(),
    ]
    assert [hall.ticket(t).label for t in issued] == [
        "PA 001",
        "PA 002",
        "CA 001",
        "PB 001",
        "PA 003",
    ]


def test_counting_begins_again_on_the_next_business_day() -> None:
    hall = Hall()
    assert hall.issue() == "2026-03-02.PA001"
    hall.clock.advance(timedelta(days=1))
    assert hall.issue() == "2026-03-03.PA001"


def test_a_clock_set_back_by_a_day_does_not_issue_a_number_again() -> None:
    hall = Hall()
    hall.issue()
    hall.clock.set(hall.clock.now() - timedelta(days=1))
    assert hall.issue() == "2026-03-02.PA002"


def test_a_device_on_its_own_begins_the_new_day_with_its_first_ticket() -> None:
    hall = Hall()
    hall.issue()
    hall.clock.advance(timedelta(days=1))
    decision = decide(hall.office, hall.state, PLAIN, KIOSK, hall.clock.now())
    assert isinstance(decision, tuple)
    (issued,) = decision
    hall.append(hall.event(issued, KIOSK))
    assert list(hall.state.tickets) == ["2026-03-03.PA001"]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (replace(PLAIN, service=ServiceCode("X")), RefusalReason.UNKNOWN_SERVICE),
        (replace(PLAIN, then=(ServiceCode("X"),)), RefusalReason.UNKNOWN_SERVICE),
        (replace(PLAIN, priority_class=ClassCode("vip")), RefusalReason.UNKNOWN_CLASS),
    ],
)
def test_what_the_office_does_not_know_cannot_be_had(
    command: IssueTicket, reason: RefusalReason
) -> None:
    assert Hall().why_not(command, KIOSK) is reason


@pytest.mark.parametrize("origin", [DISPLAY, NOBODY, RIMA])
def test_only_who_has_a_series_letter_issues(origin: Origin) -> None:
    assert Hall().why_not(PLAIN, origin) is RefusalReason.MAY_NOT_ISSUE


def test_a_series_of_which_numbers_may_be_out_there_that_nobody_knows_is_not_used() -> None:
    origin = replace(KIOSK, numbers_known=False)
    assert Hall().why_not(PLAIN, origin) is RefusalReason.NUMBERS_UNSURE


def test_a_series_that_is_used_up_ends() -> None:
    hall = Hall()
    last = TicketIssued(
        TicketId("2026-03-02.PA999999"), PASSPORT, STANDARD, ARABIC, hall.clock.now()
    )
    hall.turn()
    hall.append(hall.event(last, KIOSK))
    assert hall.why_not(PLAIN, KIOSK) is RefusalReason.MAY_NOT_ISSUE


@pytest.mark.parametrize(
    "closed",
    [CLOSING_TIME, CLOSING_TIME - timedelta(minutes=30), CLOSING_TIME + timedelta(days=3)],
)
def test_no_kiosk_issues_out_of_hours_nor_just_before_closing(closed: datetime) -> None:
    hall = Hall(clock=FakeClock(closed))
    assert hall.why_not(PLAIN, KIOSK) is RefusalReason.OFFICE_CLOSED


def test_a_clerk_may_still_help_somebody_who_came_in_time() -> None:
    hall = Hall(clock=FakeClock(CLOSING_TIME))
    assert hall.issue(origin=replace(RIMA, series="S")) == "2026-03-02.PS001"


def test_after_the_close_of_day_nobody_issues() -> None:
    hall = Hall()
    hall.issue()
    hall.clock.set(CLOSING_TIME)
    hall.do(CloseDay(hall.state.day), CHIEF)
    assert hall.why_not(PLAIN, replace(RIMA, series="S")) is RefusalReason.DAY_CLOSED
    hall.clock.advance(timedelta(days=1) - timedelta(hours=1))
    assert hall.issue() == "2026-03-03.PA001"


def test_one_citizen_has_one_ticket_for_a_service() -> None:
    hall = Hall()
    hall.issue(pseudonym="ann")
    again = replace(PLAIN, pseudonym=Pseudonym("ann"))
    refusal = hall.refusal(again, SECOND_KIOSK)
    assert refusal.message == "There is already a ticket for this service: PA 001."
    hall.issue(CERTIFICATE, pseudonym="ann")
    hall.issue(pseudonym="bob")
    hall.issue()


def test_who_was_served_may_come_again() -> None:
    hall = Hall()
    hall.open()
    hall.serve(hall.issue(pseudonym="ann"))
    hall.issue(pseudonym="ann")


def test_the_pseudonyms_of_yesterday_hold_nothing_today() -> None:
    hall = Hall()
    hall.issue(pseudonym="ann")
    hall.clock.advance(timedelta(days=1))
    hall.issue(pseudonym="ann")


def test_the_office_finds_its_parts_by_code_and_prefix() -> None:
    service = OFFICE.service_with_prefix("C")
    assert service is not None
    assert service.code == CERTIFICATE
    assert OFFICE.service_with_prefix("X") is None
    assert OFFICE.device(KIOSK.device) is None
