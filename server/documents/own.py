# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents for whoever holds a request's receipt, wherever they are."""

from __future__ import annotations

from common.domain.catalogue import Delivery
from common.domain.identifiers import CENTRE, SERVER, CommandId
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.stages import RequestStage
from common.identity.document_code import DocumentKind
from server.documents.asking import DocumentOutcome, File, Wish
from server.documents.desk import DocumentDesk
from server.requests.desk import Opened


async def own_document(desk: DocumentDesk, opened: Opened, kind: DocumentKind) -> DocumentOutcome:
    """The file of a document that is delivered as one.

    What the rule of a smart service has granted is issued now, if nobody has asked for it yet.
    """
    state = opened.state
    issued_now = (
        kind is DocumentKind.CERTIFICATE
        and state.by_rule
        and state.delivery is Delivery.ELECTRONIC
        and state.stage is RequestStage.APPROVED
    )
    if issued_now:
        wish = Wish(
            id=CommandId(desk.here.ids.new()),
            request=state.id,
            kind=kind,
            origin=RequestOrigin(ActorKind.APPLICANT, CENTRE, Channel.WEB),
            office=opened.row.office,
            device=SERVER,
        )
        issued = await desk.issue(wish)
        if isinstance(issued, File):
            return issued
    return await desk.file(state, kind, None)
