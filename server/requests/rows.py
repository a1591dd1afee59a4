# SPDX-License-Identifier: GPL-3.0-or-later
"""The row that lists show, drawn from what a request looks like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.catalogue import CatalogueService
from common.domain.identifiers import OfficeId
from common.domain.request.deadlines import expires_at, kept_until
from common.domain.request.state import RequestState
from server.storage.requests import RequestRow


def row_for(
    state: RequestState,
    service: CatalogueService,
    office: OfficeId,
    secret_digest: bytes,
    updated_at: datetime,
) -> RequestRow:
    """The row of a request that looks like ``state``."""
    expires, erase = expires_at(service, state), kept_until(service, state)
    return row_as_told(state, Told(office, secret_digest, updated_at, expires, erase))


@dataclass(frozen=True, slots=True)
class Told:
    """What a row says beyond the request's log."""

    office: OfficeId
    secret_digest: bytes
    updated_at: datetime
    expires_at: datetime | None
    erase_at: datetime | None


def row_as_told(state: RequestState, told: Told) -> RequestRow:
    """The row of a request that looks like ``state``, as another server tells the rest."""
    return RequestRow(
        id=state.id,
        number=state.number,
        office=told.office,
        holder=state.holder,
        catalogue=state.catalogue,
        version=state.version,
        service=state.service,
        channel=state.channel,
        partner=state.partner,
        ticket=state.ticket,
        stage=state.stage,
        seq=state.seq,
        started_at=state.started_at,
        updated_at=told.updated_at,
        due_at=state.due_at,
        expires_at=told.expires_at,
        erase_at=told.erase_at,
        secret_digest=told.secret_digest,
    )
