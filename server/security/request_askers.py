# SPDX-License-Identifier: GPL-3.0-or-later
"""Who asks about a request, and what they may do with it apart from what the rules say.

A clerk who is signed in sees every request, and what is personal of those that are the office's. A
kiosk acts for the applicant who stands at it: what it may touch it began itself, or the applicant
has the receipt with the secret. A partner may touch what it took, and with a receipt the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from hmac import compare_digest

from common.domain.identifiers import CENTRE, DeviceId, OfficeId
from common.domain.office import DeviceKind
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.identity.request_sealing import secret_digest
from server.security.gate import Caller
from server.storage.partners import StoredPartner
from server.storage.requests import RequestRow


class Access(Enum):
    """How much of a request somebody may see."""

    NOTHING = auto()
    LOG = auto()
    """What happened, and nothing personal."""
    PERSONAL = auto()


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: for the log's origin, and for rights to one request."""

    origin: RequestOrigin
    office: OfficeId
    device: DeviceId
    partner: StoredPartner | None = None

    @property
    def signed_in(self) -> bool:
        """Whether a clerk is."""
        return self.origin.clerk is not None


def asker_at(caller: Caller) -> Asker | None:
    """The asker at a device of the office; None at a display, where nobody asks."""
    setup, office = caller.device.setup, caller.device.office.id
    match setup.kind:
        case DeviceKind.DISPLAY:
            return None
        case DeviceKind.KIOSK:
            origin = RequestOrigin(ActorKind.APPLICANT, office, Channel.KIOSK)
        case DeviceKind.COUNTER:
            session = caller.session
            origin = RequestOrigin(
                ActorKind.CLERK,
                office,
                Channel.COUNTER,
                clerk=None if session is None else session.clerk,
                role=None if session is None else session.role,
            )
    return Asker(origin, office, setup.id)


def partner_as_asker(partner: StoredPartner) -> Asker:
    """The asker in another network."""
    origin = RequestOrigin(ActorKind.PARTNER, CENTRE, Channel.PARTNER, partner=partner.id)
    return Asker(origin, partner.office, DeviceId(f"partner:{partner.id}"), partner)


def access_of(asker: Asker, row: RequestRow, secret: str | None) -> Access:
    """What ``asker``, who showed this secret if any, may see of a request."""
    if asker.origin.actor is ActorKind.CLERK:
        if not asker.signed_in:
            return Access.NOTHING
        own = asker.office in {row.office, row.holder}
        return Access.PERSONAL if own else Access.LOG
    if asker.partner is not None and not asker.partner.may_take(row.service):
        return Access.NOTHING
    if asker.partner is not None and row.partner == asker.partner.id:
        return Access.PERSONAL
    return Access.PERSONAL if shows_secret(row, secret) else Access.NOTHING


def shows_secret(row: RequestRow, secret: str | None) -> bool:
    """Whether this is the request's secret; takes as long whether it is or not."""
    return secret is not None and compare_digest(row.secret_digest, secret_digest(secret))
