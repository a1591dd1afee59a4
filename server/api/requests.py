# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests: commands, the log, lists, and the services that they are filed for."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from http import HTTPStatus

import msgspec
from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import RequestId, ServiceCode, TicketId
from common.domain.request.commands import SaveAnswers, StartRequest
from common.domain.request.refusals import RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.wire.request_commands import RequestCommandMessage, decode_request_command
from common.wire.request_messages import RequestList, RequestSummary, RequestView
from server.api.answering import (
    Answer,
    AnyRequest,
    bad_message,
    body_of,
    forbidden,
    office_of,
)
from server.api.request_asking import (
    asker_of,
    reply_to,
    request_id_of,
    row_for,
    unknown_request,
)
from server.replies import Reply, ok, problem
from server.requests.asking import Asked
from server.requests.desk import Opened
from server.security.request_askers import Access, Asker
from server.services import Services
from server.storage.requests import RequestRow, Wanted

_LARGEST_COMMAND = 64 * 1024
_LARGEST_PAGE = 500
_PAGE = 100


def request_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``/offices/{office}/requests`` and ``/offices/{office}/catalogue``."""

    @post("/offices/{office:str}/requests/{request_id:str}/commands")
    async def give_request_command(request: AnyRequest) -> Answer:
        return Answer(await _give(services, request))

    @get("/offices/{office:str}/requests/{request_id:str}")
    async def read_request(request: AnyRequest) -> Answer:
        asker = await asker_of(services, request)
        if isinstance(asker, Reply):
            return Answer(asker)
        row = await row_for(services, request, asker, Access.LOG)
        if isinstance(row, Reply):
            return Answer(row)
        opened = await services.requests.desk.open(row.id)
        return Answer(unknown_request() if opened is None else ok(_view(opened)))

    @get("/offices/{office:str}/requests")
    async def list_requests(request: AnyRequest) -> Answer:
        asker = await asker_of(services, request)
        if isinstance(asker, Reply):
            return Answer(asker)
        if not asker.signed_in and asker.partner is None:
            return Answer(forbidden("sign_in_first", "Sign in first."))
        return Answer(await _list(services, request, asker))

    @get("/offices/{office:str}/catalogue")
    async def read_catalogue(request: AnyRequest) -> Answer:
        asker = await asker_of(services, request)
        if isinstance(asker, Reply):
            return Answer(asker)
        return Answer(await _catalogue(services, request))

    return [give_request_command, read_request, list_requests, read_catalogue]


async def _give(services: Services, request: AnyRequest) -> Reply:
    asker = await asker_of(services, request)
    if isinstance(asker, Reply):
        return asker
    raw = await body_of(request, _LARGEST_COMMAND)
    if isinstance(raw, Reply):
        return raw
    try:
        message = decode_request_command(raw)
    except msgspec.DecodeError as error:
        return bad_message(str(error))
    command, id_ = message.command, request_id_of(request)
    if isinstance(id_, Reply):
        return id_
    if isinstance(command, SaveAnswers):
        return bad_message("type: answers are saved by PUT …/answers, which brings them along")
    if isinstance(command, StartRequest):
        if asker.partner is not None and not asker.partner.may_take(command.service):
            return reply_to(services, deny(RequestRefusalReason.OTHER_SERVICE))
    elif not isinstance(row := await row_for(services, request, asker, Access.LOG), RequestRow):
        return row
    return reply_to(services, await services.requests.desk.give(_asked(asker, id_, message)))


def _asked(asker: Asker, request: RequestId, message: RequestCommandMessage) -> Asked:
    return Asked(
        request=request,
        id=message.id,
        command=message.command,
        origin=asker.origin,
        office=asker.office,
        device=asker.device,
    )


async def _list(services: Services, request: AnyRequest, asker: Asker) -> Reply:
    wanted = _wanted(request, asker)
    if isinstance(wanted, Reply):
        return wanted
    if wanted.number is not None and asker.partner is None:
        # Whoever comes may have filed it at any office.
        rows = await services.requests.desk.numbered(wanted.number)
    else:
        rows = await services.requests.desk.wanted(wanted)
    shown = tuple(summary_of(each) for each in rows[: wanted.limit - 1])
    return ok(RequestList(shown, more=len(rows) > len(shown)))


def _wanted(request: AnyRequest, asker: Asker) -> Wanted | Reply:
    query = request.query_params
    try:
        stages = tuple(RequestStage(each) for each in query.getall("stage", []))
        due_before = _instant(query.get("due_before"))
        limit = int(query.get("limit", _PAGE))
    except ValueError:
        known = ", ".join(RequestStage)
        return bad_message(
            f"stage: one of {known}; due_before: RFC 3339; limit: a number to {_LARGEST_PAGE}"
        )
    if not 1 <= limit <= _LARGEST_PAGE:
        return bad_message(f"limit: expected a whole number from 1 to {_LARGEST_PAGE}")
    ticket, after, service = query.get("ticket"), query.get("after"), query.get("service")
    return Wanted(
        office=office_of(request),
        number=query.get("number"),
        ticket=None if ticket is None else TicketId(ticket),
        service=None if service is None else ServiceCode(service),
        stages=stages,
        partner=None if asker.partner is None else asker.partner.id,
        due_before=due_before,
        after=None if after is None else RequestId(after),
        # One more than is shown tells whether there are more.
        limit=limit + 1,
    )


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        message = "no time zone"
        raise ValueError(message)
    return at


async def _catalogue(services: Services, request: AnyRequest) -> Reply:
    catalogue = await services.requests.desk.offered(office_of(request))
    if catalogue is None:
        return problem(HTTPStatus.NOT_FOUND, "no_catalogue", "This office takes no requests.")
    body = msgspec.json.encode(catalogue)
    tag = f'"{sha256(body).hexdigest()[:16]}"'
    asked = request.headers.get("if-none-match", "")
    if tag in {each.strip().removeprefix("W/") for each in asked.split(",")}:
        return Reply(HTTPStatus.NOT_MODIFIED, b"", (("ETag", tag),))
    return Reply(HTTPStatus.OK, body, (("ETag", tag),))


def _view(opened: Opened) -> RequestView:
    return RequestView(opened.state, tuple(opened.entries), opened.row.office, opened.known_at)


def summary_of(row: RequestRow) -> RequestSummary:
    """A request as lists show it."""
    return RequestSummary(
        id=row.id,
        number=row.number,
        office=row.office,
        holder=row.holder,
        catalogue=row.catalogue,
        version=row.version,
        service=row.service,
        channel=row.channel,
        stage=row.stage,
        seq=row.seq,
        started_at=row.started_at,
        updated_at=row.updated_at,
        due_at=row.due_at,
        ticket=row.ticket,
        partner=row.partner,
    )
