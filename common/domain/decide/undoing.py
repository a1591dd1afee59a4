# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking back the last act, instead of being asked "are you sure?" before it."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.commands import Origin, UndoLast
from common.domain.decide.decision import Decision, own_counter, refuse
from common.domain.events import CommandUndone
from common.domain.fitting import not_undoable
from common.domain.office import Office
from common.domain.refusals import Refusal, RefusalReason, SupersededReason
from common.domain.state import OfficeState


def undo_last(
    office: Office, state: OfficeState, command: UndoLast, origin: Origin, at: datetime
) -> Decision:
    """Restore the ticket as it was before the clerk's last act on it.

    Only what the same clerk did, while nobody has done anything to the ticket since and the
    counter where it was is still free for it.
    """
    counter = own_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    ticket = state.tickets.get(command.ticket)
    if ticket is None or ticket.before is None or ticket.changed_by is None:
        return refuse(RefusalReason.NOTHING_TO_UNDO)
    if ticket.changed_clerk != counter.clerk:
        return refuse(RefusalReason.NOTHING_TO_UNDO)
    limit = timedelta(seconds=office.rules.undo_seconds)
    if ticket.changed_at is None or at - ticket.changed_at > limit:
        return refuse(RefusalReason.TOO_LATE_TO_UNDO)
    undone = CommandUndone(ticket.id, counter.id, ticket.changed_by)
    reason = not_undoable(state, undone)
    if reason is None:
        return (undone,)
    here = state.ticket_at(counter.id)
    if reason is SupersededReason.COUNTER_BUSY and here is not None and here.id != ticket.id:
        return refuse(RefusalReason.TICKET_OPEN, number=here.label)
    return refuse(RefusalReason.TOO_LATE_TO_UNDO)
