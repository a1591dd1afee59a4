# SPDX-License-Identifier: GPL-3.0-or-later
"""Issued documents as PDF files, and the keys by which anyone can check them."""

from __future__ import annotations

from http import HTTPStatus

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import CommandId
from common.identity.document_code import DocumentKind
from common.wire.documents import DocumentWish, IssuedDocument, IssuedDocuments, OfficeKey
from common.wire.request_messages import RECEIPT_HEADER
from server.api.answering import Answer, AnyRequest, bad_message, message_in, office_of
from server.api.document_replies import reply_with
from server.api.request_asking import asker_of, row_for, too_many_tries, unknown_request
from server.documents.asking import Receiver, Wish
from server.documents.own import own_document
from server.replies import Reply, ok, problem
from server.requests.status import NoSuchRequest, TryLater
from server.security.request_askers import Access, Asker
from server.services import Services
from server.storage import office_keys
from server.storage.request_data import Look
from server.storage.requests import RequestRow

_LARGEST_WISH = 4096
_LOOKED_BECAUSE = "document"


def issued_document_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``…/documents/issued`` of a request, ``/requests/documents`` and ``…/document-key``."""

    @get("/offices/{office:str}/requests/{request_id:str}/documents/issued")
    async def list_issued(request: AnyRequest) -> Answer:
        found = await _asked(services, request, Access.LOG)
        return Answer(found if isinstance(found, Reply) else await _listed(services, found[1]))

    @post("/offices/{office:str}/requests/{request_id:str}/documents/issued/{kind:str}")
    async def issue_document(request: AnyRequest) -> Answer:
        wish = await _wish(services, request)
        if isinstance(wish, Reply):
            return Answer(wish)
        return Answer(reply_with(services, await services.documents.desk.issue(wish)))

    @post("/offices/{office:str}/requests/{request_id:str}/documents/issued/{kind:str}/copies")
    async def copy_document(request: AnyRequest) -> Answer:
        wish = await _wish(services, request)
        if isinstance(wish, Reply):
            return Answer(wish)
        return Answer(reply_with(services, await services.documents.desk.copy(wish)))

    @get("/offices/{office:str}/requests/{request_id:str}/documents/issued/{kind:str}")
    async def read_document(request: AnyRequest) -> Answer:
        return Answer(await _file(services, request))

    @get("/requests/documents/{kind:str}")
    async def read_own_document(request: AnyRequest) -> Answer:
        return Answer(await _own_file(services, request))

    @get("/offices/{office:str}/document-key")
    async def read_office_key(request: AnyRequest) -> Answer:
        keys = await services.reader.read(office_keys.public_keys)
        office = office_of(request)
        if office not in keys:
            said = "This office has signed no document yet."
            return Answer(problem(HTTPStatus.NOT_FOUND, "no_key", said))
        return Answer(ok(OfficeKey(office, keys[office])))

    return [
        list_issued,
        issue_document,
        copy_document,
        read_document,
        read_own_document,
        read_office_key,
    ]


async def _asked(
    services: Services, request: AnyRequest, needed: Access
) -> tuple[Asker, RequestRow] | Reply:
    asker = await asker_of(services, request)
    if isinstance(asker, Reply):
        return asker
    row = await row_for(services, request, asker, needed)
    return row if isinstance(row, Reply) else (asker, row)


async def _listed(services: Services, row: RequestRow) -> Reply:
    issued = await services.documents.desk.of_request(row.id)
    return ok(
        IssuedDocuments(
            tuple(
                IssuedDocument(
                    kind=each.kind,
                    number=each.number,
                    office=each.office,
                    issued_at=each.issued_at,
                    digest=each.digest,
                    copies=copies,
                    clerk=each.clerk,
                )
                for each, copies in issued
            )
        )
    )


async def _wish(services: Services, request: AnyRequest) -> Wish | Reply:
    found = await _asked(services, request, Access.PERSONAL)
    if isinstance(found, Reply):
        return found
    asker, row = found
    kind = _kind(request)
    if isinstance(kind, Reply):
        return kind
    message = await message_in(request, DocumentWish, _LARGEST_WISH)
    if isinstance(message, Reply):
        return message
    if message.receiver is not None and kind is not DocumentKind.HAND_OVER_SLIP:
        return bad_message("receiver: belongs to a hand_over_slip")
    return Wish(
        id=CommandId(str(message.id)),
        request=row.id,
        kind=kind,
        origin=asker.origin,
        office=asker.office,
        device=asker.device,
        receiver=_receiver(message),
    )


def _kind(request: AnyRequest) -> DocumentKind | Reply:
    try:
        return DocumentKind(request.path_params["kind"])
    except ValueError:
        return bad_message(f"kind: one of {', '.join(DocumentKind)}")


def _receiver(message: DocumentWish) -> Receiver | None:
    there = message.receiver
    if there is None:
        return None
    return Receiver(there.identity_document, there.proxy, there.authority)


async def _file(services: Services, request: AnyRequest) -> Reply:
    found = await _asked(services, request, Access.PERSONAL)
    if isinstance(found, Reply):
        return found
    asker, row = found
    kind = _kind(request)
    if isinstance(kind, Reply):
        return kind
    opened = await services.requests.desk.open(row.id)
    if opened is None:
        return unknown_request()
    look = _look(services, asker) if asker.signed_in else None
    return reply_with(services, await services.documents.desk.file(opened.state, kind, look))


def _look(services: Services, asker: Asker) -> Look:
    return Look(
        id=services.requests.desk.here.ids.new(),
        at=services.clock.now(),
        office=asker.office,
        device=asker.device,
        clerk=asker.origin.clerk,
        reason=_LOOKED_BECAUSE,
    )


async def _own_file(services: Services, request: AnyRequest) -> Reply:
    kind = _kind(request)
    if isinstance(kind, Reply):
        return kind
    number = request.query_params.get("number", "")
    secret = request.headers.get(RECEIPT_HEADER.lower(), "")
    place = "" if request.client is None else request.client.host
    match await services.requests.status.find(number, secret, place):
        case TryLater(seconds):
            return too_many_tries(seconds)
        case NoSuchRequest():
            said = "Number and secret do not belong together. Look at the receipt again."
            return problem(HTTPStatus.NOT_FOUND, "no_such_request", said)
        case opened:
            return reply_with(services, await own_document(services.documents.desk, opened, kind))
