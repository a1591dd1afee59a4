# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may see and pay what a request costs."""

from __future__ import annotations

from common.domain.office import DeviceKind
from common.wire.request_messages import RECEIPT_HEADER
from server.api.answering import AnyRequest, forbidden
from server.api.callers import caller_of
from server.api.request_asking import request_id_of, row_for
from server.replies import Reply
from server.security.gate import Caller
from server.security.request_askers import Access, asker_at
from server.services import Services


async def payer_of(services: Services, request: AnyRequest) -> Caller | Reply:
    """Who asks about the payments of the request in the path, or the answer that turns them away.

    A kiosk acts for the applicant in front of it: for a request that was begun there, or whose
    receipt it is shown.
    """
    caller = await caller_of(services, request)
    if isinstance(caller, Reply) or caller.device.setup.kind is not DeviceKind.KIOSK:
        return caller
    if await _begun_at(services, request, caller):
        return caller
    asker = asker_at(caller)
    if asker is None:
        return forbidden("not_permitted", "Nobody pays here.")
    row = await row_for(services, request, asker, Access.LOG)
    return row if isinstance(row, Reply) else caller


async def _begun_at(services: Services, request: AnyRequest, caller: Caller) -> bool:
    if RECEIPT_HEADER.lower() in request.headers:
        # A secret that is shown is looked at, so that wrong ones are counted.
        return False
    id_ = request_id_of(request)
    opened = None if isinstance(id_, Reply) else await services.requests.desk.open(id_)
    return opened is not None and opened.entries[0].device == caller.device.setup.id
