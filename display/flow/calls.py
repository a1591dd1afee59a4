# SPDX-License-Identifier: GPL-3.0-or-later
"""The calls a display remembers, newest first, each once however often it was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TypeAlias

from common.domain.identifiers import CounterId, TicketId
from common.domain.state import OfficeState
from display.flow.telling import Kind, Telling, is_called

KEPT = 24
"""How many calls are remembered: more than any screen shows."""

SAME_CALL = timedelta(seconds=8)
"""Two tellings of one kind, ticket and counter are one call if they lie no further apart.

A counter that got no answer tells over the LAN what the log may tell too. Recalls lie further
apart than this by the office's rules.
"""

UNLOGGED_LASTS = timedelta(minutes=3)
"""How long a call stands as current when no log says what became of it."""

_Key: TypeAlias = tuple[Kind, TicketId, CounterId]


@dataclass(frozen=True, slots=True)
class Call:
    """A ticket called to a counter, last told at ``at`` (UTC)."""

    ticket: TicketId
    counter: CounterId
    at: datetime
    logged: bool


@dataclass(frozen=True, slots=True)
class Calls:
    """What was called on a business day at the counters a display stands for."""

    day: date = date.min
    newest: tuple[Call, ...] = ()
    heard: Mapping[_Key, datetime] = field(default_factory=dict)


def remembered(state: OfficeState, counters: frozenset[CounterId]) -> Calls:
    """The calls that the office's state still knows: for a display that has just started."""
    calls = [
        Call(ticket.id, ticket.counter, ticket.called_at, logged=True)
        for ticket in state.tickets.values()
        if ticket.called_at is not None and ticket.counter in counters
    ]
    newest = tuple(sorted(calls, key=_newest_first)[:KEPT])
    heard = {(Kind.CALLED, call.ticket, call.counter): call.at for call in newest}
    return Calls(state.day, newest, heard)


def on_day(calls: Calls, day: date) -> Calls:
    """The calls on a business day: of an earlier one nothing is left."""
    return Calls(day) if day > calls.day else calls


def is_new(calls: Calls, telling: Telling) -> bool:
    """Whether this call has not been heard yet, by either way."""
    before = calls.heard.get((telling.kind, telling.ticket, telling.counter))
    return before is None or abs(telling.at - before) > SAME_CALL


def told(calls: Calls, telling: Telling) -> Calls:
    """The calls after a telling, which is in its place by its time, also when it comes late."""
    key = (telling.kind, telling.ticket, telling.counter)
    before = calls.heard.get(key, telling.at)
    heard = {**calls.heard, key: max(before, telling.at)}
    known = next((call for call in calls.newest if call.ticket == telling.ticket), None)
    call = Call(telling.ticket, telling.counter, telling.at, telling.logged)
    if known is not None and known.counter == call.counter:
        call = replace(call, at=max(known.at, call.at), logged=known.logged or call.logged)
    elif known is not None and known.at > call.at:
        return replace(calls, heard=heard)
    others = (each for each in calls.newest if each.ticket != telling.ticket)
    newest = tuple(sorted((call, *others), key=_newest_first)[:KEPT])
    return Calls(calls.day, newest, heard)


def without(calls: Calls, ticket: TicketId) -> Calls:
    """The calls after this ticket's was taken back."""
    newest = tuple(call for call in calls.newest if call.ticket != ticket)
    heard = {key: at for key, at in calls.heard.items() if key[1] != ticket}
    return Calls(calls.day, newest, heard)


def current(calls: Calls, state: OfficeState, at: datetime) -> tuple[Call, ...]:
    """The calls whose citizens are still to come, newest first.

    A counter calls one citizen at a time, so a newer call there ends an older one, even while
    the log is out of reach.
    """
    seen: set[CounterId] = set()
    found = []
    for call in calls.newest:
        if call.counter not in seen and _stands(call, state, at):
            found.append(call)
        seen.add(call.counter)
    return tuple(found)


def _stands(call: Call, state: OfficeState, at: datetime) -> bool:
    if call.logged:
        return is_called(state, call.ticket, call.counter)
    return at - call.at < UNLOGGED_LASTS


def _newest_first(call: Call) -> tuple[float, str]:
    return (-call.at.timestamp(), call.ticket)
