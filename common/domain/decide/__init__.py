# SPDX-License-Identifier: GPL-3.0-or-later
"""``decide``: may this be done, and what happens then."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from common.domain.commands import (
    CallNext,
    CallNumber,
    CancelTicket,
    CloseCounter,
    CloseDay,
    Command,
    EndAlert,
    FinishServing,
    IssueTicket,
    MarkSeen,
    OpenCounter,
    Origin,
    ParkTicket,
    PauseCounter,
    RaiseAlert,
    Recall,
    RecordNoShow,
    ReturnTicket,
    SendToNextService,
    StartServing,
    TakeTicket,
    TransferToCounter,
    TransferToService,
    UndoLast,
)
from common.domain.decide.alerts import end_alert, raise_alert
from common.domain.decide.calling import call_next, call_number, recall, take_ticket
from common.domain.decide.counters import close_counter, open_counter, pause_counter
from common.domain.decide.day import close_day
from common.domain.decide.decision import Decision
from common.domain.decide.issuing import issue_ticket
from common.domain.decide.leaving import (
    cancel_ticket,
    park_ticket,
    record_no_show,
    return_ticket,
    transfer_to_counter,
    transfer_to_service,
)
from common.domain.decide.seeing import mark_seen
from common.domain.decide.serving import finish_serving, send_to_next_service, start_serving
from common.domain.decide.undoing import undo_last
from common.domain.office import Office
from common.domain.state import OfficeState

__all__ = ["Decision", "decide"]


def decide(  # noqa: C901, PLR0911, PLR0912 - one line for each command is the clearest table
    office: Office, state: OfficeState, command: Command, origin: Origin, at: datetime
) -> Decision:
    """What follows from ``command`` at ``at`` (UTC): event bodies in order, or a refusal."""
    match command:
        case IssueTicket():
            return issue_ticket(office, state, command, origin, at)
        case OpenCounter():
            return open_counter(office, state, command, origin)
        case PauseCounter():
            return pause_counter(state, command, origin)
        case CloseCounter():
            return close_counter(state, command, origin)
        case CallNext():
            return call_next(office, state, command, origin, at)
        case CallNumber():
            return call_number(office, state, command, origin)
        case TakeTicket():
            return take_ticket(office, state, command, origin)
        case Recall():
            return recall(office, state, command, origin, at)
        case StartServing():
            return start_serving(state, command, origin)
        case FinishServing():
            return finish_serving(office, state, command, origin, at)
        case SendToNextService():
            return send_to_next_service(office, state, command, origin, at)
        case TransferToService():
            return transfer_to_service(office, state, command, origin, at)
        case TransferToCounter():
            return transfer_to_counter(office, state, command, origin, at)
        case ParkTicket():
            return park_ticket(state, command, origin, at)
        case RecordNoShow():
            return record_no_show(office, state, command, origin, at)
        case ReturnTicket():
            return return_ticket(office, state, command, origin, at)
        case CancelTicket():
            return cancel_ticket(state, command, origin)
        case UndoLast():
            return undo_last(office, state, command, origin, at)
        case CloseDay():
            return close_day(office, state, command, origin, at)
        case RaiseAlert():
            return raise_alert(state, command, origin)
        case EndAlert():
            return end_alert(state, command, origin)
        case MarkSeen():
            return mark_seen(command, origin)
        case _ as unreachable:
            assert_never(unreachable)
