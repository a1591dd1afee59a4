# SPDX-License-Identifier: GPL-3.0-or-later
"""How the server is, for whoever watches over it. Tells nothing that is secret."""

from __future__ import annotations

from importlib.metadata import version

from litestar import get
from litestar.handlers import HTTPRouteHandler

from common.wire.messages import Health
from server.api.answering import Answer
from server.replies import ok
from server.services import Services


def health_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /health``."""
    own_version = version("nobat")

    @get("/health")
    async def tell_health() -> Answer:
        status = "ok" if services.sequencer.storing else "cannot_store"
        heads = {str(each.office.id): each.head for each in services.sequencer.standings()}
        unmade = services.requests.progress.unmade
        return Answer(ok(Health(status, own_version, services.clock.now(), heads, unmade)))

    return [tell_health]
