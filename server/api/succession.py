# SPDX-License-Identifier: GPL-3.0-or-later
"""Succession kits, for the devices that may become their office's server."""

from __future__ import annotations

from hashlib import sha256
from http import HTTPStatus

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.wire.messages import DayKeyMessage
from common.wire.succession import KitClerk, KitSession, SuccessionKit
from server.api.answering import Answer, AnyRequest, forbidden, office_of
from server.api.callers import caller_of
from server.replies import Reply, cannot_store
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import clerks, devices, office_keys, personal
from server.storage.succession import ensure_secret


def succession_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /offices/{office}/succession``."""

    @get("/offices/{office:str}/succession")
    async def read_kit(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        if not caller.device.setup.promotable:
            return Answer(forbidden("not_permitted", "This device may not become the server."))
        office = office_of(request)
        body = await _kit(services, office)
        if isinstance(body, Reply):
            return Answer(body)
        tag = f'"{sha256(body).hexdigest()[:32]}"'
        headers = (("ETag", tag), ("Cache-Control", "no-store"))
        if request.headers.get("if-none-match") == tag:
            return Answer(Reply(HTTPStatus.NOT_MODIFIED, b"", headers))
        return Answer(Reply(HTTPStatus.OK, body, headers))

    return [read_kit]


async def _kit(services: Services, office: OfficeId) -> bytes | Reply:
    known = services.registry.offices()[office].succession
    if known is None:
        made = await services.sequencer.store(lambda c: ensure_secret(c, office))
        if isinstance(made, Unstored | Faulted):
            return cannot_store()
        hand_over = made
    else:
        hand_over = known.hand_over

    def kit(connection: Connection) -> bytes:
        return msgspec.json.encode(
            SuccessionKit(
                devices={d.id: d.token_digest for d in devices.devices(connection, office)},
                clerks=tuple(
                    KitClerk(each.id, each.name, each.role, each.password_hash, each.skills)
                    for each in clerks.clerks(connection, office)
                ),
                day_keys=tuple(
                    DayKeyMessage(day, key)
                    for day, key in personal.keys(connection, office).items()
                ),
                hand_over=hand_over,
                upstream=services.upstream_kit,
                document_key=office_keys.signing_key(connection, office),
                sessions=tuple(
                    KitSession(each.token_digest, each.device, each.clerk, each.expires_at)
                    for each in sorted(
                        clerks.sessions(connection, office), key=lambda one: one.token_digest
                    )
                ),
            )
        )

    return await services.reader.read(kit)
