# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys: a device's public key, and the secrets of the days for kiosks."""

from __future__ import annotations

from http import HTTPStatus

from litestar import get, put
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.office import DeviceKind
from common.wire.messages import DayKeyMessage, DayKeys, PublicKey
from server.api.answering import (
    Answer,
    AnyRequest,
    bad_message,
    forbidden,
    message_in,
    office_of,
)
from server.api.callers import caller_of
from server.replies import Reply, cannot_store, no_content, ok, problem
from server.security.gate import Caller
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import devices, offices, personal

_PUBLIC_KEY_BYTES = 32


def key_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``PUT /devices/self/public-key`` and ``GET /offices/{office}/day-keys``."""

    @put("/devices/self/public-key")
    async def register_public_key(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        asked = await message_in(request, PublicKey)
        return Answer(
            asked if isinstance(asked, Reply) else await _register(services, caller, asked)
        )

    @get("/offices/{office:str}/day-keys")
    async def read_day_keys(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        if caller.device.setup.kind is not DeviceKind.KIOSK:
            return Answer(forbidden("not_permitted", "Only kiosks get the keys of the days."))
        office = office_of(request)
        standing = await services.sequencer.reach(office)
        if isinstance(standing, Reply):
            return Answer(standing)
        found = await services.reader.read(lambda c: personal.keys(c, office))
        keys = (DayKeyMessage(day, key) for day, key in found.items() if day >= standing.state.day)
        return Answer(ok(DayKeys(tuple(keys))))

    return [register_public_key, read_day_keys]


async def _register(services: Services, caller: Caller, asked: PublicKey) -> Reply:
    if len(asked.key) != _PUBLIC_KEY_BYTES:
        return bad_message(f"key: expected {_PUBLIC_KEY_BYTES} bytes (Ed25519)")
    office, device = caller.device.office.id, caller.device.setup.id

    def register(connection: Connection) -> bytes | None:
        kept = devices.register_key(connection, office, device, asked.key)
        offices.touch(connection, office)
        return kept

    kept = await services.sequencer.store(register)
    if isinstance(kept, Unstored | Faulted):
        return cannot_store()
    if kept != asked.key:
        return problem(
            HTTPStatus.CONFLICT,
            "other_key_registered",
            "This device has registered another key. Enrol it anew to replace that.",
        )
    await services.maintenance.refresh()
    return no_content()
