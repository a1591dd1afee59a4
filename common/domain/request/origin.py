# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wants something of a request, as the sign-in proves it and never as the message says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, OfficeId, PartnerId


class ActorKind(StrEnum):
    """What sort of actor it is."""

    APPLICANT = "applicant"
    CLERK = "clerk"
    SYSTEM = "system"
    """The holder's server itself, for what only it can know to be true: that money came, that
    a document was made. A clerk may stand behind it."""
    PARTNER = "partner"
    REGISTER = "register"
    """The server's client of a register, telling what was fetched."""


class Channel(StrEnum):
    """Where somebody meets the office."""

    KIOSK = "kiosk"
    COUNTER = "counter"
    WEB = "web"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class RequestOrigin:
    """Who gives a command, and on behalf of which office.

    ``office`` is ``CENTRE`` for the web and for partners. ``clerk`` and ``role`` are set when a
    clerk is signed in, ``partner`` when a partner's key was used.
    """

    actor: ActorKind
    office: OfficeId
    channel: Channel = Channel.COUNTER
    clerk: ClerkId | None = None
    role: Role | None = None
    partner: PartnerId | None = None
