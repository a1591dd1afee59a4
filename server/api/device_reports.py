# SPDX-License-Identifier: GPL-3.0-or-later
"""How devices are: each says it of itself, and supervisors read it."""

from __future__ import annotations

from litestar import get, put
from litestar.handlers import HTTPRouteHandler

from common.domain.commands import Role
from common.wire.device_reports import LARGEST_REPORT, DeviceReport
from server.api.answering import Answer, AnyRequest, forbidden, message_in
from server.api.callers import caller_of
from server.replies import Reply, no_content, ok
from server.services import Services


def device_report_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``PUT /offices/{office}/devices/self/report`` and ``GET /offices/{office}/devices``."""

    @put("/offices/{office:str}/devices/self/report")
    async def take_report(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        report = await message_in(request, DeviceReport, LARGEST_REPORT)
        if isinstance(report, Reply):
            return Answer(report)
        device = caller.device
        services.device_reports.take(device.office.id, device.setup.id, report)
        return Answer(no_content())

    @get("/offices/{office:str}/devices")
    async def read_devices(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        if caller.session is None or caller.session.role is not Role.SUPERVISOR:
            return Answer(forbidden("not_permitted", "Only a supervisor sees how devices are."))
        office, stores = caller.device.office, services.sequencer.storing
        return Answer(ok(services.device_reports.standings(office, stores=stores)))

    return [take_report, read_devices]
