# SPDX-License-Identifier: GPL-3.0-or-later
"""What a panel offers to choose from, and the command that a choice becomes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from common.domain.commands import (
    Command,
    ParkTicket,
    PauseCounter,
    SendToNextService,
    TransferToCounter,
    TransferToService,
)
from common.domain.events import PauseReason
from common.domain.identifiers import CounterId, Language, ServiceCode
from counter.flow.actions import Action, Panel
from counter.flow.situation import Situation

PARK_MINUTES = (5, 10, 15, 30, 60)


@dataclass(frozen=True, slots=True)
class ParkFor:
    """Park for so many minutes; None until the clerk calls the number."""

    minutes: int | None


@dataclass(frozen=True, slots=True)
class PauseFor:
    """Pause for this reason."""

    reason: PauseReason


@dataclass(frozen=True, slots=True)
class HandToService:
    """Transfer to a service's queue."""

    service: ServiceCode


@dataclass(frozen=True, slots=True)
class HandToCounter:
    """Transfer to a counter."""

    counter: CounterId
    label: str


@dataclass(frozen=True, slots=True)
class GoOnTo:
    """Done here; the visit goes on with this service."""

    service: ServiceCode


@dataclass(frozen=True, slots=True)
class Speak:
    """Show the counter in this language."""

    language: Language


@dataclass(frozen=True, slots=True)
class Also:
    """Something that has a key of its own."""

    action: Action


@dataclass(frozen=True, slots=True)
class BecomeServer:
    """Yes: this computer is to be the office's server."""


Choice: TypeAlias = (
    ParkFor | PauseFor | HandToService | HandToCounter | GoOnTo | Speak | Also | BecomeServer
)


def choices(panel: Panel, situation: Situation) -> tuple[Choice, ...]:
    """What a panel offers, in order; nothing where a number is typed or a list is shown."""
    match panel:
        case Panel.NUMBER | Panel.DIFFERENCES | Panel.DEVICES:
            return ()
        case Panel.PARK:
            return (*(ParkFor(minutes) for minutes in PARK_MINUTES), ParkFor(None))
        case Panel.TRANSFER:
            return _transfers(situation)
        case Panel.NEXT_SERVICE:
            return tuple(GoOnTo(service) for service in _other_services(situation))
        case Panel.PAUSE:
            return tuple(PauseFor(reason) for reason in PauseReason)
        case Panel.MORE:
            return _also(situation)
        case Panel.PROMOTE:
            return (BecomeServer(),)
        case Panel.LANGUAGE:
            return languages(situation.office.languages)
        case _ as unreachable:
            assert_never(unreachable)


def languages(offered: tuple[Language, ...]) -> tuple[Speak, ...]:
    """The languages as choices."""
    return tuple(Speak(language) for language in offered)


def command_of(
    choice: ParkFor | PauseFor | HandToService | HandToCounter | GoOnTo, counter: CounterId
) -> Command:
    """The command that a choice becomes."""
    match choice:
        case ParkFor(minutes):
            return ParkTicket(counter, minutes)
        case PauseFor(reason):
            return PauseCounter(counter, reason)
        case HandToService(service):
            return TransferToService(counter, service)
        case HandToCounter(to_counter):
            return TransferToCounter(counter, to_counter)
        case GoOnTo(service):
            return SendToNextService(counter, service)
        case _ as unreachable:
            assert_never(unreachable)


def _also(situation: Situation) -> tuple[Also, ...]:
    lists = (Also(Action.DEVICES), Also(Action.DIFFERENCES))
    own = lists if situation.supervises else ()
    server = (Also(Action.PROMOTE),) if situation.may_promote else ()
    till = () if situation.office.requests is None else (Also(Action.TILL),)
    always = (Also(Action.LANGUAGE), Also(Action.CONTRAST), Also(Action.SIGN_OUT))
    return (*till, *own, *server, *always)


def _other_services(situation: Situation) -> list[ServiceCode]:
    ticket = situation.ticket
    planned = () if ticket is None else ticket.then
    here = None if ticket is None else ticket.service
    others = [s.code for s in situation.office.services if s.code != here]
    # What the citizen came for as well is offered first.
    return sorted(others, key=lambda code: code not in planned)


def _transfers(situation: Situation) -> tuple[Choice, ...]:
    staffed = situation.state.staffed
    counters = [c for c in situation.office.counters if c.id != situation.counter]
    services: tuple[Choice, ...] = tuple(HandToService(s) for s in _other_services(situation))
    return (*services, *(HandToCounter(c.id, c.label) for c in counters if staffed(c.id)))
