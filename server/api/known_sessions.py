# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions that began at another process of this server: found in the database when they come."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from server.api.answering import AnyRequest
from server.security.registry import signed_in
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import clerks
from server.storage.clerks import StoredSession


def know_sessions(services: Services) -> Callable[[AnyRequest], Awaitable[None]]:
    """What is done before each request: a session that is not known here is looked for."""

    async def know_session(request: AnyRequest) -> None:
        digest = services.gate.strange_session(request.scope["headers"])
        if digest is None:
            return

        def find(connection: Connection) -> tuple[OfficeId, StoredSession] | None:
            return clerks.session_by_token(connection, digest)

        # By the sequencer, so that it comes in order with what ends sessions.
        found = await services.sequencer.store(find)
        if found is None or isinstance(found, Unstored | Faulted):
            return
        office, session = found
        known = services.registry.offices().get(office)
        clerk = None if known is None else known.clerks.get(session.clerk)
        if clerk is not None:
            services.registry.begin_session(signed_in(office, session, clerk))

    return know_session
