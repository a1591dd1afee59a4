# SPDX-License-Identifier: GPL-3.0-or-later
"""Clerks signing in and out."""

from __future__ import annotations

import logging
from datetime import timedelta
from http import HTTPStatus

from litestar import delete, post
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.office import DeviceKind
from common.wire.messages import Session, SignIn
from server.api.answering import Answer, AnyRequest, forbidden, message_in
from server.api.callers import caller_of
from server.replies import Reply, cannot_store, no_content, ok, problem
from server.security.gate import Caller
from server.security.registry import signed_in
from server.security.tokens import digest, new_token
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import clerks, offices
from server.storage.clerks import StoredClerk, StoredSession

_LOG = logging.getLogger(__name__)

_SESSION_LASTS = timedelta(hours=12)


def session_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``POST /offices/{office}/sessions`` and ``DELETE …/sessions/current``."""

    @post("/offices/{office:str}/sessions")
    async def sign_in(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        if caller.device.setup.kind is not DeviceKind.COUNTER:
            return Answer(forbidden("not_permitted", "Clerks sign in at counters only."))
        asked = await message_in(request, SignIn)
        return Answer(
            asked if isinstance(asked, Reply) else await _sign_in(services, caller, asked)
        )

    # The framework wants a status that allows a body where a response is returned.
    @delete("/offices/{office:str}/sessions/current", status_code=HTTPStatus.OK)
    async def sign_out(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        return Answer(await _sign_out(services, caller))

    return [sign_in, sign_out]


async def _sign_in(services: Services, caller: Caller, asked: SignIn) -> Reply:
    device = caller.device.setup.id
    office = caller.device.office.id
    seconds = services.lockout.begin(office, device, asked.clerk)
    if seconds is not None:
        return problem(
            HTTPStatus.LOCKED,
            "locked_out",
            f"Too many failed sign-ins. Try again in {seconds} s.",
            retry_after=seconds,
        )
    # Somebody may have been added, or given another password, a moment ago.
    await services.maintenance.refresh()
    clerk = services.registry.offices()[office].clerks.get(asked.clerk)
    password_hash = None if clerk is None else clerk.password_hash
    matches = await services.passwords.matches(password_hash, asked.password)
    if clerk is None or not matches:
        _LOG.info("failed sign-in at %s of %s", device, office)
        return problem(
            HTTPStatus.UNAUTHORIZED, "wrong_credentials", "User name or password is wrong."
        )
    services.lockout.succeeded(office, device, asked.clerk)
    return await _begin(services, caller, clerk)


async def _begin(services: Services, caller: Caller, clerk: StoredClerk) -> Reply:
    office, token = caller.device.office.id, new_token()
    stored = StoredSession(
        token_digest=digest(token),
        device=caller.device.setup.id,
        clerk=clerk.id,
        expires_at=services.clock.now() + _SESSION_LASTS,
    )
    failure = await services.sequencer.store(lambda c: clerks.add_session(c, office, stored))
    if isinstance(failure, Unstored | Faulted):
        return cannot_store()
    services.registry.begin_session(signed_in(office, stored, clerk))
    return ok(
        Session(
            token=token,
            clerk=clerk.id,
            name=clerk.name,
            role=clerk.role,
            expires_at=stored.expires_at,
            skills=clerk.skills,
        )
    )


async def _sign_out(services: Services, caller: Caller) -> Reply:
    session = caller.session
    if session is None:
        return no_content()
    token_digest, office = session.token_digest, session.office

    def end(connection: Connection) -> None:
        clerks.end_session(connection, token_digest)
        # Other processes of this server know the session too.
        offices.touch(connection, office)

    failure = await services.sequencer.store(end)
    if isinstance(failure, Unstored | Faulted):
        return cannot_store()
    services.registry.end_session(token_digest)
    return no_content()
