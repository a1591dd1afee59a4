# SPDX-License-Identifier: GPL-3.0-or-later
"""Deciding on the device: who acts, on which day, with which numbers already given out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from common.domain.commands import Command, OpenCounter, Origin
from common.domain.events import Event, TicketIssued
from common.domain.identifiers import DeviceId
from common.domain.numbering import day_of_ticket, number_of
from common.domain.office import Office
from common.domain.opening import business_day
from common.domain.state import OfficeState
from common.storage.numbers_file import Numbers
from common.wire.messages import Session

NumbersByDay = Mapping[date, Numbers]


def origin_of(office: Office, device: DeviceId, session: Session | None) -> Origin:
    """Who acts here: the device with its series letter, and the signed-in clerk."""
    setup = office.device(device)
    series = None if setup is None else setup.series
    if session is None:
        return Origin(device, series)
    return Origin(device, series, session.clerk, session.role)


def with_skills(command: Command, session: Session | None) -> Command:
    """A counter opens for what its clerk can do, and not for what the caller says."""
    if isinstance(command, OpenCounter) and session is not None:
        return replace(command, skills=session.skills)
    return command


def current_day(office: Office, now: datetime, not_before: date) -> date:
    """The business day by this device's time, which must not fall back behind a day in use."""
    return max(business_day(office, now), not_before)


def with_numbers(state: OfficeState, numbers: NumbersByDay) -> OfficeState:
    """The state, knowing every number that this device has ever given out on its day."""
    given = numbers.get(state.day)
    if given is None:
        return state
    known = Numbers(state.day, state.last_numbers)
    return replace(state, last_numbers=known.merged(given).last)


def numbers_given(events: Iterable[Event], numbers: NumbersByDay) -> Numbers:
    """The numbers of the day on which ``events`` gives any, together with those from before."""
    for event in events:
        if isinstance(event.body, TicketIssued):
            day, number = day_of_ticket(event.body.ticket), number_of(event.body.ticket)
            fresh = Numbers(day, {number.prefix + number.series: number.count})
            return fresh.merged(numbers.get(day, fresh))
    return Numbers()
