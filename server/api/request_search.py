# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for a request by what somebody brings along. For clerks: it may be anybody's."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus

from litestar import post
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.identity.document_code import BadDocumentCode
from common.wire.request_messages import RequestList
from common.wire.request_search import ByCard, ByPaper, RequestSearch
from server.api.answering import Answer, AnyRequest, forbidden, message_in
from server.api.request_asking import asker_of
from server.api.requests import summary_of
from server.documents.searching import of_card, of_paper
from server.replies import Reply, cannot_store, ok, problem
from server.security.request_askers import Asker
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import request_data
from server.storage.request_data import Look
from server.storage.requests import RequestRow

_LARGEST_MESSAGE = 4096
_BECAUSE = "card"
_SHOWN = 20

_SAID = {
    BadDocumentCode.NOT_A_DOCUMENT: "This is not the code of a document.",
    BadDocumentCode.DAMAGED: "The code was read incompletely.",
    BadDocumentCode.UNKNOWN_VERSION: "The code is of a later version.",
    BadDocumentCode.UNKNOWN_OFFICE: "The code is of an office that is not known here.",
    BadDocumentCode.FORGED: "The office that it names has not signed this code.",
}


def request_search_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``/offices/{office}/requests/search``."""

    @post("/offices/{office:str}/requests/search")
    async def search_requests(request: AnyRequest) -> Answer:
        asker = await asker_of(services, request)
        if isinstance(asker, Reply):
            return Answer(asker)
        if not asker.signed_in:
            return Answer(forbidden("sign_in_first", "Sign in first."))
        asked = await message_in(request, RequestSearch, _LARGEST_MESSAGE)  # type: ignore[arg-type]  # msgspec decodes unions too
        match asked:
            case ByPaper(code):
                return Answer(await _by_paper(services, code))
            case ByCard():
                return Answer(await _by_card(services, asker, asked))
            case _:
                return Answer(asked)

    return [search_requests]


async def _by_paper(services: Services, code: str) -> Reply:
    found = await services.reader.read(lambda connection: of_paper(connection, code))
    if isinstance(found, BadDocumentCode):
        return problem(HTTPStatus.UNPROCESSABLE_ENTITY, found, _SAID[found])
    return ok(RequestList(() if found is None else (summary_of(found),)))


async def _by_card(services: Services, asker: Asker, asked: ByCard) -> Reply:
    here = services.requests.desk.here

    def find(connection: Connection) -> Sequence[RequestRow]:
        return of_card(connection, here.book, asker.office, asked.numbers)

    # By a reader: opening many requests takes its time, and nobody waits for it.
    found = await services.reader.read(find)
    looks = {row.id: _look(services, asker) for row in found}

    def record(connection: Connection) -> None:
        for request, look in looks.items():
            request_data.record_look(connection, request, look)

    if looks and isinstance(await services.sequencer.store(record), Unstored | Faulted):
        return cannot_store()
    return ok(RequestList(tuple(map(summary_of, found[:_SHOWN])), more=len(found) > _SHOWN))


def _look(services: Services, asker: Asker) -> Look:
    return Look(
        id=services.requests.desk.here.ids.new(),
        at=services.clock.now(),
        office=asker.office,
        device=asker.device,
        clerk=asker.origin.clerk,
        reason=_BECAUSE,
    )
