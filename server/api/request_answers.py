# SPDX-License-Identifier: GPL-3.0-or-later
"""What is personal of a request: its answers and its receipt. Each look is on record first."""

from __future__ import annotations

from http import HTTPStatus

import msgspec
from litestar import get, put
from litestar.handlers import HTTPRouteHandler

from common.domain.catalogue import AnswerValue, CatalogueService
from common.domain.forms import (
    Completeness,
    answers_from,
    check_answers,
    documents_of,
    fee_of,
)
from common.domain.identifiers import CommandId, FieldCode
from common.domain.request.commands import SaveAnswers as SaveAnswersCommand
from common.identity.national.reading import check_number
from common.wire.request_messages import (
    LARGEST_ANSWERS,
    AnswersMessage,
    LookReason,
    RequestAnswers,
    RequestSecret,
    SaveAnswers,
)
from server.api.answering import Answer, AnyRequest, bad_message, forbidden, message_in
from server.api.request_asking import (
    asker_of,
    reply_to,
    row_for,
    told_problems,
    unknown_request,
)
from server.replies import Reply, cannot_store, ok, problem
from server.requests.asking import Asked
from server.requests.terms import Personal
from server.security.request_askers import Access, Asker
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage.request_data import Look
from server.storage.requests import RequestRow

_OWN = "own"
"""Why an applicant looks at their own answers, or a partner at those it took down."""


def request_answer_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``/offices/{office}/requests/{request_id}/answers`` and ``…/secret``."""

    @get("/offices/{office:str}/requests/{request_id:str}/answers")
    async def read_answers(request: AnyRequest) -> Answer:
        return Answer(await _read(services, request))

    @put("/offices/{office:str}/requests/{request_id:str}/answers")
    async def save_answers(request: AnyRequest) -> Answer:
        return Answer(await _save(services, request))

    @get("/offices/{office:str}/requests/{request_id:str}/secret")
    async def read_secret(request: AnyRequest) -> Answer:
        return Answer(await _secret(services, request))

    return [read_answers, save_answers, read_secret]


async def _read(services: Services, request: AnyRequest) -> Reply:
    found = await to_look(services, request)
    if isinstance(found, Reply):
        return found
    row, look = found
    opened = await services.requests.desk.open(row.id)
    if opened is None or opened.offer is None:
        return unknown_request()
    personal = await services.requests.desk.personal(row.id, look)
    if isinstance(personal, Unstored | Faulted):
        return cannot_store()
    return ok(_told(opened.state.revision, opened.offer.service, personal))


async def _save(services: Services, request: AnyRequest) -> Reply:
    asker = await asker_of(services, request)
    if isinstance(asker, Reply):
        return asker
    row = await row_for(services, request, asker, Access.PERSONAL)
    if isinstance(row, Reply):
        return row
    message = await message_in(request, SaveAnswers, LARGEST_ANSWERS)
    if isinstance(message, Reply):
        return message
    asked = Asked(
        request=row.id,
        id=CommandId(str(message.id)),
        command=SaveAnswersCommand(message.revision + 1),
        origin=asker.origin,
        office=asker.office,
        device=asker.device,
        answers=message.answers,
    )
    return reply_to(services, await services.requests.desk.give(asked))


async def _secret(services: Services, request: AnyRequest) -> Reply:
    found = await to_look(services, request)
    if isinstance(found, Reply):
        return found
    row, look = found
    secret = await services.requests.desk.secret(row.id, look)
    if isinstance(secret, Unstored | Faulted):
        return cannot_store()
    if secret is None:
        said = "Nothing of this request is kept any more but what happened."
        return problem(HTTPStatus.NOT_FOUND, "erased", said)
    return ok(RequestSecret(secret))


async def to_look(services: Services, request: AnyRequest) -> tuple[RequestRow, Look] | Reply:
    """Which request somebody wants to look into and why, or the answer to who may not."""
    asker = await asker_of(services, request)
    if isinstance(asker, Reply):
        return asker
    row = await row_for(services, request, asker, Access.PERSONAL)
    if isinstance(row, Reply):
        return row
    reason = _reason(request, asker)
    if isinstance(reason, Reply):
        return reason
    if not await services.requests.desk.is_here(row.id):
        return forbidden("other_office", "Another office has this request. Take it over first.")
    return row, Look(
        id=services.requests.desk.here.ids.new(),
        at=services.clock.now(),
        office=asker.office,
        device=asker.device,
        clerk=asker.origin.clerk,
        reason=reason,
    )


def _reason(request: AnyRequest, asker: Asker) -> str | Reply:
    if not asker.signed_in:
        return _OWN
    try:
        return LookReason(request.query_params.get("reason", ""))
    except ValueError:
        known = ", ".join(LookReason)
        return bad_message(f"reason: say why you look: {known}")


def _told(revision: int, service: CatalogueService, personal: Personal) -> RequestAnswers:
    answers = personal.answers
    filled: dict[FieldCode, AnswerValue] = {}
    for register, record in personal.records.items():
        filled.update(answers_from(service, register, record))
    return RequestAnswers(
        revision=revision,
        answers=msgspec.convert(answers, AnswersMessage),
        problems=told_problems(
            check_answers(service, answers, Completeness.COMPLETE, check_number)
        ),
        fee=fee_of(service, answers),
        documents=tuple(each.code for each in documents_of(service, answers)),
        filled=msgspec.convert(filled, AnswersMessage),
    )
