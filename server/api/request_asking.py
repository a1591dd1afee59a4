# SPDX-License-Identifier: GPL-3.0-or-later
"""Between HTTP and requests: who asks, for which request, and how the outcome is told."""

from __future__ import annotations

from http import HTTPStatus
from typing import assert_never
from uuid import UUID

import msgspec
from sqlalchemy import Connection

from common.domain.forms import FieldProblem
from common.domain.identifiers import RequestId
from common.domain.request.origin import ActorKind
from common.domain.request.refusals import (
    RequestRefusal,
    RequestRefusalReason,
    deny,
)
from common.wire.request_events import to_refusal_message
from common.wire.request_messages import (
    RECEIPT_HEADER,
    AnswersRefused,
    FieldProblemMessage,
    RequestChanged,
    RequestElsewhere,
)
from server.api.answering import AnyRequest, bad_message, forbidden, office_of
from server.api.callers import caller_of
from server.replies import Reply, broken, cannot_store, ok, problem
from server.requests.asking import (
    Carried,
    HeldElsewhere,
    MoneyUnderWay,
    NotYours,
    Outcome,
    OutOfReach,
    Unkeepable,
)
from server.security.guessing import Patience
from server.security.peers import bearer_digest
from server.security.request_askers import (
    Access,
    Asker,
    access_of,
    asker_at,
    partner_as_asker,
)
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage.partners import StoredPartner, partner_by_token
from server.storage.requests import RequestRow

_SECRETS_OF_ONE = Patience(tries=10, seconds=30)
"""Wrong secrets for one request: slow enough for ever, and soon over for who has mistyped."""


async def asker_of(services: Services, request: AnyRequest) -> Asker | Reply:
    """Who asks about the office in the path, or the answer that turns them away."""
    partner = await _partner(services, request)
    if partner is not None:
        if partner.office != office_of(request):
            return forbidden("other_office", "This partner works with another office.")
        return partner_as_asker(partner)
    caller = await caller_of(services, request)
    if isinstance(caller, Reply):
        return caller
    asker = asker_at(caller)
    return forbidden("not_permitted", "A display asks nothing.") if asker is None else asker


async def _partner(services: Services, request: AnyRequest) -> StoredPartner | None:
    presented = bearer_digest(request.scope["headers"])
    if presented is None or services.registry.device(presented) is not None:
        return None

    def find(connection: Connection) -> StoredPartner | None:
        return partner_by_token(connection, presented)

    return await services.reader.read(find)


async def row_for(
    services: Services, request: AnyRequest, asker: Asker, needed: Access
) -> RequestRow | Reply:
    """The request in the path, for somebody who may see that much of it."""
    id_ = request_id_of(request)
    if isinstance(id_, Reply):
        return id_
    row = await services.requests.desk.row(id_)
    if row is None:
        return unknown_request()
    secret = request.headers.get(RECEIPT_HEADER.lower())
    about = [(f"request {row.id}", _SECRETS_OF_ONE)]
    seconds = None if secret is None else services.requests.guessing.begin(about)
    if seconds is not None:
        return too_many_tries(seconds)
    access = access_of(asker, row, secret)
    if secret is not None and access is not Access.NOTHING:
        services.requests.guessing.right(about)
    if access is Access.NOTHING:
        return _no_access(asker)
    if needed is Access.PERSONAL and access is Access.LOG:
        return forbidden("other_office", "Another office has this request. Take it over first.")
    return row


def request_id_of(request: AnyRequest) -> RequestId | Reply:
    """The request's id in the path: a UUID, in whichever case it is written."""
    try:
        return RequestId(str(UUID(request.path_params["request_id"])))
    except ValueError:
        return bad_message("request: expected a UUID")


def unknown_request() -> Reply:
    """The answer about a request that nobody here knows."""
    refusal = deny(RequestRefusalReason.UNKNOWN_REQUEST)
    body = msgspec.json.encode(to_refusal_message(refusal))
    return Reply(HTTPStatus.NOT_FOUND, body)


def too_many_tries(seconds: int) -> Reply:
    """The answer to somebody who may be guessing."""
    return problem(
        HTTPStatus.TOO_MANY_REQUESTS,
        "too_many_tries",
        f"Too many wrong tries. Try again in {seconds} s.",
        retry_after=seconds,
    )


def reply_to(services: Services, outcome: Outcome) -> Reply:
    """What came of a command, as the API tells it."""
    match outcome:
        case Carried():
            problems = told_problems(outcome.problems)
            return ok(RequestChanged(outcome.state, outcome.entries, outcome.secret, problems))
        case RequestRefusal():
            return _refused(outcome)
        case HeldElsewhere():
            return _elsewhere(services, outcome)
        case Unkeepable():
            return answers_refused(outcome.problems)
        case NotYours():
            said = "Somebody else has sent a command with this id. Make a new id for each."
            return forbidden("not_your_command", said)
        case OutOfReach():
            said = f"{outcome.office} cannot be given a request from here. Choose another office."
            return problem(HTTPStatus.CONFLICT, "out_of_reach", said)
        case MoneyUnderWay():
            said = "A payment is under way where the request is held. Wait until it has ended."
            return problem(HTTPStatus.CONFLICT, "payment_under_way", said)
        case Unstored():
            return cannot_store()
        case Faulted():
            return broken()
        case _ as unreachable:
            assert_never(unreachable)


def told_problems(problems: tuple[FieldProblem, ...]) -> tuple[FieldProblemMessage, ...]:
    """What is wrong with answers, as it travels."""
    return tuple(FieldProblemMessage(each.path, each.wrong, each.limit) for each in problems)


def answers_refused(problems: tuple[FieldProblem, ...]) -> Reply:
    """The answer to answers that are not kept."""
    said = "These answers do not belong to this form, or are too long. Nothing was kept."
    refused = AnswersRefused("answers_unkeepable", said, told_problems(problems))
    return Reply(HTTPStatus.BAD_REQUEST, msgspec.json.encode(refused))


def _refused(refusal: RequestRefusal) -> Reply:
    if refusal.reason is RequestRefusalReason.UNKNOWN_REQUEST:
        return unknown_request()
    return Reply(HTTPStatus.CONFLICT, msgspec.json.encode(to_refusal_message(refusal)))


def _elsewhere(services: Services, outcome: HeldElsewhere) -> Reply:
    state = outcome.state
    refusal = deny(
        RequestRefusalReason.HELD_ELSEWHERE, number=state.number, holder=str(state.holder)
    )
    age = max(0.0, (services.clock.now() - outcome.known_at).total_seconds())
    message = RequestElsewhere(
        reason=refusal.reason,
        message=refusal.message,
        details=dict(refusal.details),
        state=state,
        known_at=outcome.known_at,
        age_s=age,
    )
    return Reply(HTTPStatus.CONFLICT, msgspec.json.encode(message))


def _no_access(asker: Asker) -> Reply:
    if asker.origin.actor is ActorKind.CLERK:
        return forbidden("sign_in_first", "Sign in first.")
    return forbidden("receipt_needed", "Show the receipt of this request: its secret opens it.")
