# SPDX-License-Identifier: GPL-3.0-or-later
"""The row that lists show, drawn from what a request looks like."""

from __future__ import annotations

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
    return RequestRow(
        id=state.id,
        number=state.number,
        office=office,
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
        updated_at=updated_at,
        due_at=state.due_at,
        expires_at=expires_at(service, state),
        erase_at=kept_until(service, state),
        secret_digest=secret_digest,
    )
