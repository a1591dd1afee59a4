# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents of a request: fetched from the registers that have them, and received in the end."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

from litestar import post
from litestar.handlers import HTTPRouteHandler

from common.domain.catalogue import Delivery
from common.domain.identifiers import CENTRE, SERVER, CommandId, DocumentCode
from common.domain.request.commands import HandOver
from common.domain.request.origin import ActorKind, RequestOrigin
from server.api.answering import Answer, AnyRequest, forbidden
from server.api.request_asking import asker_of, reply_to, row_for, unknown_request
from server.registers.inquiry import FailureKind, RegisterFailure
from server.replies import Reply, problem
from server.requests.asking import Asked
from server.requests.progress import NoRegisters
from server.security.request_askers import Access
from server.services import Services
from server.storage.requests import RequestRow

_SAID: Mapping[FailureKind, str] = {
    FailureKind.DOWN: "The register cannot be reached. Try again, or take the paper.",
    FailureKind.TOO_SLOW: "The register did not answer in time. Try again, or take the paper.",
    FailureKind.BUSY: "Too many inquiries wait. Try again in a moment.",
    FailureKind.REFUSED: "The register may not be asked this. Tell those who run the server.",
    FailureKind.NOT_FOUND: "The register knows nobody by this number. Check it.",
    FailureKind.OTHER_PERSON: "The register answered about somebody else. Nothing was kept.",
    FailureKind.MALFORMED: "The register's answer cannot be read. Take the paper.",
    FailureKind.TOO_LARGE: "The register's answer is too long. Take the paper.",
    FailureKind.UNRECORDED: "The inquiry could not be put on record, and so was not made.",
}
_FOR_NOW = frozenset(
    {FailureKind.DOWN, FailureKind.TOO_SLOW, FailureKind.BUSY, FailureKind.UNRECORDED}
)


def request_document_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``…/requests/{request_id}/documents/{document}/fetch`` and ``…/collected``."""

    @post("/offices/{office:str}/requests/{request_id:str}/documents/{document:str}/fetch")
    async def fetch_document(request: AnyRequest) -> Answer:
        asker = await asker_of(services, request)
        if isinstance(asker, Reply):
            return Answer(asker)
        row = await row_for(services, request, asker, Access.PERSONAL)
        if isinstance(row, Reply):
            return Answer(row)
        document = DocumentCode(request.path_params["document"])
        fetched = await services.requests.progress.fetch(row.id, document, asker.origin.clerk)
        match fetched:
            case RegisterFailure(kind):
                return Answer(_failed(kind))
            case NoRegisters():
                said = "Nobody can be asked: no register is set up, or the form names nobody yet."
                return Answer(problem(HTTPStatus.CONFLICT, "nobody_to_ask", said))
            case _:
                return Answer(reply_to(services, fetched))

    @post("/offices/{office:str}/requests/{request_id:str}/collected")
    async def tell_collected(request: AnyRequest) -> Answer:
        asker = await asker_of(services, request)
        if isinstance(asker, Reply):
            return Answer(asker)
        row = await row_for(services, request, asker, Access.PERSONAL)
        if isinstance(row, Reply):
            return Answer(row)
        opened = await services.requests.desk.open(row.id)
        if opened is None:
            return Answer(unknown_request())
        if opened.state.delivery is not Delivery.ELECTRONIC:
            return Answer(forbidden("not_permitted", "A clerk hands this document over."))
        return Answer(
            reply_to(services, await services.requests.desk.give(_receipt(services, row)))
        )

    return [fetch_document, tell_collected]


def _receipt(services: Services, row: RequestRow) -> Asked:
    return Asked(
        request=row.id,
        id=CommandId(services.requests.desk.here.ids.new()),
        command=HandOver(),
        origin=RequestOrigin(ActorKind.SYSTEM, CENTRE),
        office=row.office,
        device=SERVER,
    )


def _failed(kind: FailureKind) -> Reply:
    if kind in _FOR_NOW:
        status, code = HTTPStatus.SERVICE_UNAVAILABLE, f"register_{kind}"
        return problem(status, code, _SAID[kind], retry_after=5)
    return problem(HTTPStatus.BAD_GATEWAY, f"register_{kind}", _SAID[kind])
