# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking back the last act, instead of being asked "are you sure?" before it."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.commands import Origin, UndoLast
from common.domain.decide.decision import Decision, own_counter, refuse
from common.domain.events import CommandUndone
from common.domain.office import Office
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import OfficeState
from common.domain.tickets import AT_COUNTER


def undo_last(
    office: Office, state: OfficeState, command: UndoLast, origin: Origin, at: datetime
) -> Decision:
    """Restore the ticket as it was before this counter's last act on it."""
    counter = own_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    ticket = state.tickets.get(command.ticket)
    before = None if ticket is None else ticket.before
    if ticket is None or before is None or ticket.changed_by is None:
        return refuse(RefusalReason.NOTHING_TO_UNDO)
    if command.counter not in {ticket.counter, before.counter}:
        return refuse(RefusalReason.NOTHING_TO_UNDO)
    limit = timedelta(seconds=office.rules.undo_seconds)
    if ticket.changed_at is None or at - ticket.changed_at > limit:
        return refuse(RefusalReason.TOO_LATE_TO_UNDO)
    here = state.ticket_at(command.counter)
    if before.stage in AT_COUNTER and here is not None and here.id != ticket.id:
        return refuse(RefusalReason.TICKET_OPEN, number=here.label)
    return (CommandUndone(ticket.id, command.counter, ticket.changed_by),)
