# SPDX-License-Identifier: GPL-3.0-or-later
"""Outboxes: what devices decided on their own, in batches."""

from __future__ import annotations

from litestar import post
from litestar.handlers import HTTPRouteHandler

from common.wire.messages import OutboxBatch
from server.api.answering import Answer, AnyRequest, bad_message, message_in, office_of
from server.api.callers import caller_of
from server.replies import Reply
from server.sequencer.jobs import Receive
from server.services import Services

_LARGEST_BATCH = 1000


def outbox_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``POST /offices/{office}/outbox``."""

    @post("/offices/{office:str}/outbox")
    async def take_outbox(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        batch = await message_in(request, OutboxBatch)
        if isinstance(batch, Reply):
            return Answer(batch)
        if len(batch.items) > _LARGEST_BATCH:
            return Answer(bad_message(f"items: more than {_LARGEST_BATCH} at once"))
        job = Receive(office_of(request), caller.device.setup, batch.items)
        return Answer(await services.sequencer.decide(job))

    return [take_outbox]
