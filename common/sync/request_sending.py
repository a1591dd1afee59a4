# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending what has waited for the server: in order, under the same ids, as who gave it."""

from __future__ import annotations

from enum import Enum, auto

from common.domain.identifiers import RequestId
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.storage.request_rows import KeptCommand
from common.storage.trouble import StoreTrouble
from common.sync.answers import Denied, Unreachable
from common.sync.desk_answers import SESSION_ENDED
from common.sync.http import HttpAnswer
from common.sync.request_answers import (
    HeldElsewhere,
    NoRequest,
    OutOfReach,
    Unsettled,
    settled,
)
from common.sync.request_drawer import Drawer
from common.sync.request_forms import NotKept, not_kept
from common.sync.request_line import Line, TryLater
from common.sync.request_message import RequestMessage
from common.sync.request_waiting import Refused
from common.wire.request_messages import RequestChanged

START = "start_request"
_LATER = frozenset({SESSION_ENDED, "sign_in_first"})
"""What is no fault of the command: it is sent when the clerk is signed in again."""

_UNREADABLE = "unreadable"
_UNKEEPABLE = "answers_unkeepable"
_OUT_OF_REACH = "out_of_reach"


class Round(Enum):
    """How a round of sending went."""

    DONE = auto()
    """What could be sent was: the rest waits for its clerk."""
    BROKEN_OFF = auto()
    """The server did not answer; another try is due in a while."""


def send_waiting(line: Line, drawer: Drawer) -> Round:
    """Send what waits, as far as ``line.clerk`` gave it."""
    for request in drawer.waiting.requests():
        if _send_request(line, drawer, request) is Round.BROKEN_OFF:
            return Round.BROKEN_OFF
    return Round.DONE


def _send_request(line: Line, drawer: Drawer, request: RequestId) -> Round:
    # Where nobody is signed in, at a kiosk, the secret on the receipt lets the rest through. It is
    # in the answer to the beginning, which is therefore erased last.
    begun: list[KeptCommand] = []
    number = ""
    for command in drawer.waiting.of(request):
        if command.clerk != line.clerk:
            break
        content = drawer.content(command)
        if isinstance(content, StoreTrouble) or drawer.waiting.tried(command) is not None:
            return Round.BROKEN_OFF
        if content is None:
            drawer.waiting.sent(begun, number)
            drawer.waiting.refused(command, Refused(code=_UNREADABLE))
            return Round.DONE
        if content.secret is not None:
            line = line.with_receipt(content.secret)
        done = _send(line, command, content.body)
        if isinstance(done, RequestChanged):
            number = done.state.number
            if command.type == START and done.secret is not None and line.clerk is None:
                line = line.with_receipt(done.secret)
                begun.append(command)
            else:
                drawer.waiting.sent([command], number)
            continue
        why = _refused(done)
        if why is None:
            return Round.BROKEN_OFF
        drawer.waiting.sent(begun, number)
        drawer.waiting.refused(command, why)
        return Round.DONE
    drawer.waiting.sent(begun, number)
    return Round.DONE


def _send(line: Line, command: KeptCommand, body: bytes) -> RequestChanged | NotKept | Unsettled:
    message = RequestMessage(command.id, command.request, command.type, body)
    answer: HttpAnswer | Unreachable = line.send(message)
    return not_kept(answer) or settled(answer)


def _refused(done: NotKept | Unsettled) -> Refused | None:
    """Why it will never be done; None where it is to be tried again."""
    match done:
        case Unreachable() | TryLater():
            return None
        case Denied(code) if code in _LATER:
            return None
        case Denied(code):
            return Refused(code=code)
        case RequestRefusal():
            return Refused(done)
        case HeldElsewhere(refusal):
            return Refused(refusal)
        case NoRequest():
            return Refused(deny(RequestRefusalReason.UNKNOWN_REQUEST))
        case NotKept():
            return Refused(code=_UNKEEPABLE)
        case OutOfReach():
            return Refused(code=_OUT_OF_REACH)
