# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be done now, asked of the rules themselves, so that no button can disagree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from common.domain.commands import (
    CallNext,
    CallNumber,
    CloseCounter,
    Command,
    FinishServing,
    OpenCounter,
    ParkTicket,
    PauseCounter,
    Recall,
    RecordNoShow,
    SendToNextService,
    StartServing,
    TransferToService,
    UndoLast,
)
from common.domain.decide import decide
from common.domain.identifiers import TicketId
from common.domain.refusals import Refusal, RefusalReason
from counter.flow.actions import Action, Primary
from counter.flow.situation import DeskStage, Situation

Offers = Mapping[Action, Refusal | None]
"""Each action with what speaks against it; None where nothing does."""

_ANY_NUMBER = ""


def primary(situation: Situation) -> Primary:
    """What the large button does."""
    match situation.stage:
        case DeskStage.CLOSED:
            return Primary.OPEN
        case DeskStage.PAUSED:
            return Primary.RESUME
        case DeskStage.IDLE:
            return Primary.TAKE if situation.isolated else Primary.CALL_NEXT
        case DeskStage.CALLED:
            return Primary.START
        case DeskStage.SERVING:
            return Primary.FINISH
        case _ as unreachable:
            assert_never(unreachable)


def primary_command(situation: Situation) -> Command | None:
    """What the large button sends; None where it asks for the paper first."""
    counter = situation.counter
    match primary(situation):
        case Primary.OPEN | Primary.RESUME:
            return OpenCounter(counter, situation.session.skills)
        case Primary.CALL_NEXT:
            return CallNext(counter)
        case Primary.TAKE:
            return None
        case Primary.START:
            return StartServing(counter)
        case Primary.FINISH:
            return FinishServing(counter)
        case _ as unreachable:
            assert_never(unreachable)


def command_of_key(action: Action, situation: Situation, last: TicketId | None) -> Command | None:
    """What a key sends at once; ``last`` is the ticket of the last act."""
    counter = situation.counter
    match action:
        case Action.PRIMARY:
            return primary_command(situation)
        case Action.RECALL:
            return Recall(counter)
        case Action.NO_SHOW:
            return RecordNoShow(counter)
        case Action.CLOSE:
            return CloseCounter(counter)
        case _:
            return None if last is None else UndoLast(counter, last)


def offers(situation: Situation, last: TicketId | None) -> Offers:
    """What speaks against each action; ``last`` is the ticket of the last act."""
    counter = situation.counter
    service = situation.office.services[0].code
    number = CallNumber(counter, _ANY_NUMBER)
    asked: dict[Action, Command] = {
        Action.PRIMARY: primary_command(situation) or number,
        Action.RECALL: Recall(counter),
        Action.NO_SHOW: RecordNoShow(counter),
        Action.PARK: ParkTicket(counter),
        Action.TRANSFER: TransferToService(counter, service),
        Action.NEXT_SERVICE: SendToNextService(counter, service),
        Action.NUMBER: number,
        Action.PAUSE: PauseCounter(counter),
        Action.CLOSE: CloseCounter(counter),
    }
    found = {action: against(situation, command) for action, command in asked.items()}
    found[Action.UNDO] = (
        Refusal(RefusalReason.NOTHING_TO_UNDO)
        if last is None
        else against(situation, UndoLast(counter, last))
    )
    return found


def against(situation: Situation, command: Command) -> Refusal | None:
    """What the rules have against a command, as far as this device knows."""
    decision = decide(situation.office, situation.state, command, situation.origin, situation.now)
    if not isinstance(decision, Refusal):
        return None
    # Which number it will be is not known before it is typed.
    return None if decision == _UNKNOWN_NUMBER else decision


_UNKNOWN_NUMBER = Refusal(RefusalReason.UNKNOWN_NUMBER, {"number": _ANY_NUMBER})
