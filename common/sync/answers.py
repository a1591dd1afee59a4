# SPDX-License-Identifier: GPL-3.0-or-later
"""What a station answers to an act, an order or a sign-in: every expected end is a type."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from common.domain.events import Event
from common.domain.refusals import Refusal
from common.storage.trouble import StoreTrouble
from common.wire.messages import Session


@dataclass(frozen=True, slots=True)
class Acted:
    """Decided here and durably kept; the server learns of it as soon as it can."""

    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class NotReady:
    """The device has not got its office's set-up yet, or not read what it kept."""


ActAnswer: TypeAlias = Acted | Refusal | StoreTrouble | NotReady


@dataclass(frozen=True, slots=True)
class Ordered:
    """The sequencer carried the command out; the events are in its log and in the view."""

    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No answer came in time. If the command was carried out all the same, the view will say so.

    The clerk goes on isolated: with the paper, by ``Station.act``.
    """


@dataclass(frozen=True, slots=True)
class Denied:
    """The server does not handle this: rights, session or a message it cannot read.

    ``code`` is the wire's ``Problem.code``, ``message`` its English sentence.
    """

    code: str
    message: str


OrderAnswer: TypeAlias = Ordered | Refusal | Unreachable | Denied


class SignInKind(StrEnum):
    """Who vouched for a sign-in."""

    ONLINE = "online"
    """The server did."""
    OFFLINE = "offline"
    """This device did, by a sign-in of the last seven days; told to the server when it is back."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A clerk is signed in; ``Station.view.session`` says so too."""

    session: Session
    kind: SignInKind


@dataclass(frozen=True, slots=True)
class WrongCredentials:
    """User name or password is wrong; which of them is not told."""


@dataclass(frozen=True, slots=True)
class LockedOut:
    """Too many failures: try again after so many seconds."""

    seconds: int


SignInAnswer: TypeAlias = SignedIn | WrongCredentials | LockedOut | Unreachable | Denied
