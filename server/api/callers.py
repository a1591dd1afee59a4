# SPDX-License-Identifier: GPL-3.0-or-later
"""Who asks, whichever process of this server they signed in at."""

from __future__ import annotations

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from server.api.answering import AnyRequest
from server.replies import Reply
from server.security.gate import Caller, StrangeSession, session_ended
from server.security.registry import signed_in
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import clerks
from server.storage.clerks import StoredSession


async def caller_of(services: Services, request: AnyRequest) -> Caller | Reply:
    """Who asks about the office in the path, or the answer that turns them away."""
    headers, office = request.scope["headers"], request.path_params.get("office")
    caller = services.gate.caller(headers, office)
    if not isinstance(caller, StrangeSession):
        return caller
    await _look_for(services, caller)
    again = services.gate.caller(headers, office)
    return session_ended() if isinstance(again, StrangeSession) else again


async def _look_for(services: Services, strange: StrangeSession) -> None:
    """Know a session that began at another process, if the database has it."""

    def find(connection: Connection) -> tuple[OfficeId, StoredSession] | None:
        return clerks.session_by_token(connection, strange.token_digest)

    # By the sequencer, so that it comes in order with what ends sessions.
    found = await services.sequencer.store(find)
    if found is None or isinstance(found, Unstored | Faulted):
        return
    office, session = found
    known = services.registry.offices().get(office)
    clerk = None if known is None else known.clerks.get(session.clerk)
    if clerk is not None:
        services.registry.begin_session(signed_in(office, session, clerk))
