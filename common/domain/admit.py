# SPDX-License-Identifier: GPL-3.0-or-later
"""``admit``: what the sequencer makes of an event that a device decided on its own.

The event did happen: paper was printed, a citizen was served. What the log can still
agree with is accepted; what contradicts it is kept beside the log as superseded, and the
clerk is told. Nothing is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from common.domain.alerts import Alert, alert_of
from common.domain.decide.counters import released
from common.domain.events import (
    AlertBody,
    AlertEnded,
    AlertRaised,
    Body,
    CommandUndone,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    DayClosed,
    DayOpened,
    Event,
    SupersededSeen,
    TicketBody,
    TicketCalled,
    TicketCancelled,
    TicketForwarded,
    TicketIssued,
    TicketTransferred,
)
from common.domain.fitting import misfit
from common.domain.identifiers import ClerkId, CounterId
from common.domain.numbering import read_ticket_id
from common.domain.refusals import Superseded, SupersededReason
from common.domain.state import OfficeState
from common.domain.tickets import AT_COUNTER, Stage, Ticket

_BELIEVED_LEAD = timedelta(minutes=5)
"""How far a device's corrected clock may run ahead of the sequencer's and still be believed."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The log takes the event: the sequencer appends ``first``, the event, then ``after``."""

    first: tuple[Body, ...] = ()
    after: tuple[Body, ...] = ()


Admission: TypeAlias = Accepted | Superseded

_AS_IT_IS = Accepted()


def turning_time(event: Event, now: datetime) -> datetime:
    """The instant by which the sequencer turns the day before it admits ``event``.

    Around midnight a device may be in the new day some seconds before the sequencer is.
    """
    return event.at if now < event.at <= now + _BELIEVED_LEAD else now


def admit(state: OfficeState, event: Event) -> Admission:
    """Whether the log can take ``event`` as it happened, or must supersede it."""
    body = event.body
    if isinstance(body, DayOpened | DayClosed):
        # The sequencer alone turns days.
        return Superseded(SupersededReason.DAY_OVER)
    match body:
        case CounterOpened() | CounterPaused() | CounterClosed() if _before_today(state, event):
            return Superseded(SupersededReason.DAY_OVER)
        case AlertRaised(alert=Alert.HELP_CALLED) if _before_today(state, event):
            return Superseded(SupersededReason.DAY_OVER)
        case AlertRaised() | AlertEnded():
            return _of_alert(state, event, body)
        case SupersededSeen():
            return _AS_IT_IS
        case CounterOpened():
            return _opened(state, event, body)
        case CounterPaused(counter):
            return _unless_taken(state, counter, event.actor, _AS_IT_IS)
        case CounterClosed(counter):
            left = Accepted((*_put_back(state, counter), *released(state, counter)))
            return _unless_taken(state, counter, event.actor, left)
        case _:
            return _of_ticket(state, event, body)


def _of_alert(state: OfficeState, event: Event, body: AlertBody) -> Admission:
    reason = misfit(state, event)
    told = alert_of(state.alerts, body.device, body.alert)
    # One device tells in order. What another has told since knew of more than this does: a
    # call for help does not come up anew once it was answered, nor is a later one answered.
    outdated = told is not None and told.told_by != event.device and told.since > event.at
    if reason is None and outdated:
        reason = SupersededReason.CHANGED_SINCE
    return _AS_IT_IS if reason is None else Superseded(reason)


def _of_ticket(state: OfficeState, event: Event, body: TicketBody) -> Admission:
    read, known = read_ticket_id(body.ticket), state.tickets.get(body.ticket)
    if read is not None and read[0] < state.day:
        # Yesterday's late news is kept in the log; today's state has no part in it.
        return _AS_IT_IS
    if read is not None and read[0] > state.day:
        return Superseded(SupersededReason.DAY_AHEAD)
    reason = misfit(state, event)
    match body:
        case TicketCalled() if reason is SupersededReason.COUNTER_BUSY:
            back = _put_back(state, body.counter)
            return Accepted(back) if back else Superseded(reason)
        case TicketIssued() if reason is None and known is not None:
            return _made_whole(known, event, body)
        case TicketForwarded() if reason is None and known is not None:
            # It belongs to the end of a service; if that was superseded, so is this.
            if known.changed_by != event.cause:
                reason = SupersededReason.CHANGED_SINCE
        case TicketCancelled() if reason is None and known is not None:
            if known.stage in AT_COUNTER and known.clerk != event.actor:
                reason = SupersededReason.BEING_SERVED
        case _:
            pass
    return _AS_IT_IS if reason is None else Superseded(reason)


def _made_whole(known: Ticket, event: Event, body: TicketIssued) -> Admission:
    # A counter may have taken the paper and finished, not knowing that the visit goes on.
    rest = [service for service in body.then if service not in known.visited]
    if known.stage is not Stage.SERVED or not rest:
        return _AS_IT_IS
    since = known.stage_since or event.at
    return Accepted(after=(TicketForwarded(known.id, rest[0], since),))


def _before_today(state: OfficeState, event: Event) -> bool:
    return state.begins is not None and event.at < state.begins


def _opened(state: OfficeState, event: Event, body: CounterOpened) -> Admission:
    elsewhere = state.counter_of(body.clerk)
    if elsewhere is None or elsewhere.id == body.counter:
        opened = _AS_IT_IS
    elif elsewhere.since > event.at:
        # The clerk has moved on since; what they did here meanwhile can still be told.
        opened = Accepted(after=(CounterClosed(body.counter),))
    else:
        opened = Accepted(
            (
                *_put_back(state, elsewhere.id),
                *released(state, elsewhere.id),
                CounterClosed(elsewhere.id),
            )
        )
    return _unless_taken(state, body.counter, body.clerk, opened)


def _unless_taken(
    state: OfficeState, counter: CounterId, clerk: ClerkId | None, otherwise: Accepted
) -> Admission:
    known = state.counters.get(counter)
    if known is None or known.clerk == clerk:
        return otherwise
    return Superseded(SupersededReason.COUNTER_TAKEN) if state.staffed(counter) else otherwise


def _put_back(state: OfficeState, counter: CounterId) -> tuple[Body, ...]:
    """Give back to the queue whom the log has called to a counter that never learnt of it."""
    ticket = state.ticket_at(counter)
    if ticket is None or ticket.stage is not Stage.CALLED:
        return ()
    return (_before_call(counter, ticket),)


def _before_call(counter: CounterId, ticket: Ticket) -> Body:
    before = ticket.before
    if before is None or before.stage in AT_COUNTER or ticket.changed_by is None:
        return TicketTransferred(ticket.id, counter, ticket.service, ticket.earning_from)
    return CommandUndone(ticket.id, counter, ticket.changed_by)
