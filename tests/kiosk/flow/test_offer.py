# SPDX-License-Identifier: GPL-3.0-or-later
"""What is offered, when, and where to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from common.domain.identifiers import CounterId, ServiceCode
from common.domain.office import Hours, Zone
from common.domain.state import OfficeState
from common.domain.wait_range import Minutes
from kiosk.flow.hours import accepting, hours_today, opens_next
from kiosk.flow.offer import LOW_TILES, REST, TILES, groups, needs, page_of, services_in
from kiosk.flow.places import places_of
from kiosk.flow.waits import waits_of
from tests.kiosk.offices import ELDERLY, PASSPORT, an_office, grouped_office

OPEN_AT = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)
BEFORE_CLOSING = datetime(2026, 11, 22, 11, 50, tzinfo=UTC)


def test_few_services_are_shown_at_once_and_many_by_category_with_a_rest() -> None:
    assert groups(an_office()) == ()
    found = groups(grouped_office())
    assert [group.code for group in found] == ["people", "property", "education", REST]
    assert sum(len(group.services) for group in found) == len(grouped_office().services)


def test_pages_hold_no_more_than_fits_and_go_round() -> None:
    office = grouped_office()
    pages = [page_of(office, None, n, TILES).services for n in range(3)]
    assert [len(page) for page in pages] == [8, 2, 8]
    assert page_of(an_office(), None, 1, LOW_TILES).services == an_office().services[4:]
    assert page_of(office, "no such group", 0, TILES).services == ()
    assert services_in(office, "people") == groups(office)[0].services


def test_the_plain_class_and_those_kept_for_the_counter_are_not_needs() -> None:
    office = an_office()
    hidden = replace(office.classes[2], offered=False)
    shown = needs(replace(office, classes=(*office.classes[:2], hidden)))
    assert [need.code for need in shown] == [ELDERLY]


def test_tickets_are_given_out_until_the_last_one_and_not_on_a_closed_day() -> None:
    office = an_office()
    assert accepting(office, OfficeState(), OPEN_AT)
    assert not accepting(office, OfficeState(), BEFORE_CLOSING)
    assert not accepting(office, OfficeState(), OPEN_AT + timedelta(days=5))
    closed = OfficeState(day=OPEN_AT.date(), closed=True)
    assert not accepting(office, closed, OPEN_AT)
    assert accepting(office, closed, OPEN_AT + timedelta(days=1))


def test_it_says_when_the_office_opens_again() -> None:
    office = an_office()
    assert opens_next(office, OPEN_AT) == datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
    assert opens_next(replace(office, hours=Hours({})), OPEN_AT) is None
    assert [span.opens.hour for span in hours_today(office, OPEN_AT)] == [5]


def test_counters_that_follow_each_other_are_put_together() -> None:
    office = an_office()
    (place,) = places_of(office, PASSPORT)
    assert place.labels == ("1–4",)
    named = replace(office.counters[0], id=CounterId("x"), label="VIP")
    ninth = replace(office.counters[0], id=CounterId("y"), label="9")
    mixed = replace(office, counters=(*office.counters[:2], named, ninth))
    assert places_of(mixed, PASSPORT)[0].labels == ("1–2", "VIP", "9")
    elsewhere = replace(mixed, zones=(Zone("b", {}),))
    assert places_of(elsewhere, PASSPORT) == ()


def test_waits_are_told_for_each_service_and_for_the_whole_office() -> None:
    office = an_office()
    waits = waits_of(office, OfficeState(), OPEN_AT)
    assert (waits.waiting, waits.minutes) == (0, Minutes(0, 0))
    assert waits.services[PASSPORT].minutes == Minutes(0, 0)
    nobody = replace(office, counters=())
    unknown = waits_of(nobody, OfficeState(), OPEN_AT)
    assert (unknown.minutes, unknown.services[ServiceCode("licence")].minutes) == (None, None)
