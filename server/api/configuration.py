# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's set-up as its devices get it."""

from __future__ import annotations

from http import HTTPStatus

from litestar import get
from litestar.handlers import HTTPRouteHandler

from server.api.answering import Answer, AnyRequest, office_of
from server.replies import Reply
from server.services import Services


def configuration_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /offices/{office}/configuration``."""

    @get("/offices/{office:str}/configuration")
    async def read_configuration(request: AnyRequest) -> Answer:
        # Told even by a server that has stepped down: it holds the key by which a device that was
        # away for long proves the claim of the new one.
        device = services.gate.device(request.scope["headers"], office_of(request))
        if isinstance(device, Reply):
            return Answer(device)
        published = services.registry.offices()[office_of(request)].published
        tag = f'"{published.version}"'
        headers = (("ETag", tag),)
        asked = request.headers.get("if-none-match", "")
        if tag in {each.strip().removeprefix("W/") for each in asked.split(",")}:
            return Answer(Reply(HTTPStatus.NOT_MODIFIED, b"", headers))
        return Answer(Reply(HTTPStatus.OK, published.body, headers))

    return [read_configuration]
