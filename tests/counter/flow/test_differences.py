# SPDX-License-Identifier: GPL-3.0-or-later
"""A supervisor sees what was done today and did not count; nobody else is shown it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.commands import Role
from common.domain.events import CounterOpened, TicketIssued, TicketReturned
from common.domain.identifiers import ClerkId, CounterId, DeviceId, Language
from common.domain.office import DeviceKind
from common.domain.refusals import Refusal, RefusalReason, SupersededReason
from counter.flow.actions import Action, Panel
from counter.flow.choices import Also
from counter.flow.differences import DifferenceRow, Told
from tests.counter.differences import History
from tests.counter.flow.rig import Rig
from tests.counter.station import CLERK

SAMI = ClerkId("sami")


@pytest.fixture
def rig() -> Rig:
    made = Rig()
    made.station.role = Role.SUPERVISOR
    made.open()
    return made


def listed(rig: Rig) -> tuple[DifferenceRow, ...]:
    """What the supervisor sees."""
    if rig.page.panel is not Panel.DIFFERENCES:
        rig.press(Action.DIFFERENCES)
    return rig.page.differences


def test_it_says_what_whose_where_when_and_why(rig: Rig) -> None:
    ticket = rig.station.issue("passport")
    History(rig.station).called((ticket,), SAMI)
    (row,) = listed(rig)
    assert (row.ticket, row.counter, row.kiosk) == (ticket, "2", None)
    assert (row.clerk, row.reason) == (SAMI, SupersededReason.BEING_SERVED)
    assert (row.told, row.told_at) == (Told.NOT_YET, None)


def test_what_its_clerk_has_read_says_so_and_stands_last(rig: Rig) -> None:
    past = History(rig.station)
    first, _ = past.called((rig.station.issue("passport"), rig.station.issue("passport")), SAMI)
    past.seen(first, SAMI)
    unread, read = listed(rig)
    assert (unread.told, read.told) == (Told.NOT_YET, Told.READ)
    assert read.told_at is not None


def test_where_an_act_names_no_counter_the_computers_own_counts(rig: Rig) -> None:
    ticket = rig.station.issue("passport")
    returned = TicketReturned(ticket, rig.station.now())
    History(rig.station).superseded(returned, device=DeviceId("counter-3"))
    (row,) = listed(rig)
    assert row.counter == "3"


def test_what_a_kiosk_did_names_the_kiosk_and_waits_for_nobody(rig: Rig) -> None:
    office = rig.station.view.office
    assert office is not None
    ticket = rig.station.issue("passport")
    known = rig.station.view.state.tickets[ticket]
    issued = TicketIssued(
        ticket, known.service, known.priority_class, Language("ar"), known.issued_at
    )
    reason = SupersededReason.NUMBER_TAKEN
    kiosk = next(each.id for each in office.devices if each.kind is DeviceKind.KIOSK)
    History(rig.station).superseded(issued, reason, None, kiosk)
    (row,) = listed(rig)
    assert (row.kiosk, row.counter, row.told) == (1, None, Told.NOBODY)


def test_devices_and_counters_that_the_office_has_dropped_are_still_listed(rig: Rig) -> None:
    past, gone = History(rig.station), DeviceId("gone")
    past.superseded(CounterOpened(CounterId("99"), SAMI, ()), device=gone)
    past.superseded(TicketReturned(rig.station.issue("passport"), rig.station.now()), device=gone)
    assert [row.counter for row in listed(rig)] == ["99", None]


def test_the_list_closes_and_work_goes_on_beside_it(rig: Rig) -> None:
    assert listed(rig) == ()
    rig.station.issue("passport")
    rig.press(Action.PRIMARY)
    assert rig.page.panel is None
    assert rig.page.current is not None
    rig.press(Action.DIFFERENCES, Action.DISMISS)
    assert rig.page.panel is None


def test_it_is_offered_to_supervisors_only() -> None:
    clerk = Rig()
    clerk.open()
    clerk.press(Action.MORE)
    assert Also(Action.DIFFERENCES) not in clerk.page.choices
    clerk.press(Action.DIFFERENCES)
    assert clerk.notice() == Refusal(RefusalReason.SUPERVISORS_ONLY)
    assert clerk.page.differences == ()


def test_it_is_offered_behind_the_name(rig: Rig) -> None:
    rig.press(Action.MORE)
    assert Also(Action.DIFFERENCES) in rig.page.choices
    rig.desk.choose(Also(Action.DIFFERENCES))
    assert rig.page.panel is Panel.DIFFERENCES


def test_where_nobody_is_signed_in_nothing_is_shown() -> None:
    rig = Rig()
    rig.press(Action.DIFFERENCES)
    assert rig.notice() is None
    rig.station.sign_rima_in()
    view = rig.station.view
    assert view.session is not None
    assert view.session.clerk == CLERK
    office = view.office
    assert office is not None
    devices = tuple(replace(device, counter=None) for device in office.devices)
    rig.station.inner.configure(replace(office, devices=devices))
    rig.press(Action.DIFFERENCES)
    assert rig.notice() is None
