# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of an outbox around midnight, and of the personal data that comes with it."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from common.domain.identifiers import TicketId
from common.domain.refusals import SupersededReason
from common.wire.messages import Outcome
from server.storage import personal
from tests.fakes import FakeClock
from tests.server.desk import Desk, Pen, outcomes


@pytest.fixture
def kiosk(desk: Desk) -> Pen:
    """The kiosk with series A."""
    return Pen(desk, "kiosk-a", source=7)


def test_yesterdays_late_ticket_is_kept_in_the_log_and_not_in_todays_queue(
    desk: Desk, kiosk: Pen, clock: FakeClock
) -> None:
    item = kiosk.issued("PA001")
    clock.advance(timedelta(days=1))
    assert outcomes(desk, kiosk, item) == [(Outcome.ACCEPTED, None)]
    assert not desk.state.tickets


def test_a_ticket_of_a_day_that_has_not_come_is_kept_beside_the_log(
    desk: Desk, kiosk: Pen, clock: FakeClock
) -> None:
    item = kiosk.issued("PA001", at=clock.now() + timedelta(days=1))
    assert outcomes(desk, kiosk, item) == [(Outcome.SUPERSEDED, SupersededReason.DAY_AHEAD)]
    assert desk.state.day == clock.now().date()


def test_a_kiosk_some_seconds_ahead_may_be_the_first_in_the_new_day(
    desk: Desk, kiosk: Pen, clock: FakeClock
) -> None:
    desk.issue()
    # Midnight in Damascus is 21:00 UTC.
    clock.set(clock.now().replace(hour=20, minute=59, second=58))
    item = kiosk.issued("PA001", at=clock.now() + timedelta(seconds=5))
    assert outcomes(desk, kiosk, item) == [(Outcome.ACCEPTED, None)]
    assert [t.partition(".")[2] for t in desk.state.tickets] == ["PA001"]
    desk.open(1)
    assert desk.call(1).endswith(".PA001")


def test_sealed_data_is_kept_with_the_ticket_it_came_with(desk: Desk, kiosk: Pen) -> None:
    desk.receive(kiosk.device, kiosk.issued("PA001", sealed=b"whose it is"))
    ticket = next(iter(desk.state.tickets))
    with desk.writer.engine.begin() as connection:
        assert personal.sealed_person(connection, desk.office.id, ticket) == b"whose it is"


def test_sealed_data_of_a_day_that_is_over_is_not_kept(
    desk: Desk, kiosk: Pen, clock: FakeClock
) -> None:
    item = kiosk.issued("PA001", sealed=b"whose it is")
    clock.advance(timedelta(days=1))
    desk.receive(kiosk.device, item)
    ticket = TicketId(msgspec.json.decode(item.event.data)["ticket"])
    with desk.writer.engine.begin() as connection:
        assert personal.sealed_person(connection, desk.office.id, ticket) is None


def test_sealed_data_that_is_far_too_large_is_rejected(desk: Desk, kiosk: Pen) -> None:
    item = kiosk.issued("PA001", sealed=b"x" * 5000)
    assert outcomes(desk, kiosk, item) == [(Outcome.REJECTED, "sealed_too_large")]
