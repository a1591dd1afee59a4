# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desk is asked to do, and who is answered."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, assert_never

from common.domain.identifiers import ClerkId, CommandId, TicketId
from common.sync.answers import OrderAnswer, SignInAnswer, Unreachable
from common.wire.commands import CommandMessage
from common.wire.device_reports import DeviceStandings
from common.wire.messages import Person, Session

if TYPE_CHECKING:
    from common.sync.request_line import Task

_log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Order:
    """A command for the sequencer, tried until ``deadline`` on the monotonic clock."""

    message: CommandMessage
    session: Session | None
    deadline: float
    answer: Callable[[OrderAnswer], None]


@dataclass(frozen=True, slots=True, repr=False)
class EnterSession:
    """A clerk's sign-in."""

    clerk: ClerkId
    password: str
    answer: Callable[[SignInAnswer], None]


@dataclass(frozen=True, slots=True)
class LeaveSession:
    """The server is to hear that a session has ended."""

    session: Session


@dataclass(frozen=True, slots=True)
class AskPerson:
    """Whom the clerk serves."""

    ticket: TicketId
    session: Session | None
    answer: Callable[[Person | None], None]


@dataclass(frozen=True, slots=True)
class AskDevices:
    """How the office's devices are."""

    session: Session | None
    answer: Callable[[DeviceStandings | None], None]


@dataclass(frozen=True, slots=True)
class AskAboutRequest:
    """A task about a request, for the thread that carries those out."""

    task: Task[object]
    id: CommandId
    session: Session | None
    answer: Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class RenewSession:
    """The server is to hear of an offline sign-in."""


@dataclass(frozen=True, slots=True)
class SendRequests:
    """Commands on requests wait to be sent."""


DeskTask: TypeAlias = (
    Order
    | EnterSession
    | LeaveSession
    | AskPerson
    | AskDevices
    | AskAboutRequest
    | RenewSession
    | SendRequests
)


def abandon(task: DeskTask) -> None:
    """Answer whoever waits that nothing came of it."""
    match task:
        case Order() | EnterSession() | AskAboutRequest():
            tell(task.answer, Unreachable())
        case AskPerson() | AskDevices():
            tell(task.answer, None)
        case LeaveSession() | RenewSession() | SendRequests():
            pass
        case _ as unreachable:
            assert_never(unreachable)


def tell(receiver: Callable[[T], None], answer: T) -> None:
    """Give an answer."""
    try:
        receiver(answer)
    except Exception:
        # A screen's mistake must not stop the desk; it is reported, not hidden.
        _log.exception("the receiver of an answer failed")
