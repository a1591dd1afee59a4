# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for requests by what somebody brings along, and for others of the same applicant.

Clerks find those of their office, for it may be anybody's card. A kiosk tells whoever has put their
card into it how their requests stand, wherever they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from http import HTTPStatus
from typing import Final

import msgspec
from litestar import post
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.identifiers import RequestId
from common.domain.request.origin import ActorKind
from common.identity.document_code import BadDocumentCode
from common.wire.request_messages import RequestList, RequestStatus
from common.wire.request_search import ByApplicant, ByCard, ByPaper, RequestSearch
from server.api.answering import Answer, AnyRequest, forbidden, message_in
from server.api.request_asking import asker_of, too_many_tries, unknown_request
from server.api.requests import summary_of
from server.documents.searching import of_paper
from server.replies import Reply, cannot_store, ok, problem
from server.requests import applicants
from server.requests.status import told_of
from server.security.guessing import Patience
from server.security.request_askers import Access, Asker, access_of
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import request_data, requests
from server.storage.request_data import Look
from server.storage.requests import RequestRow

_LARGEST_MESSAGE: Final = 4096
_BECAUSE: Final = "card"
_OF_ITS_HOLDER: Final = "card_holder"
_EARLIER: Final = "earlier"
_SHOWN: Final = 20

_CARDS_AT_ONE_KIOSK: Final = Patience(tries=30, seconds=10)
"""Cards of which nothing is known; those of applicants cost nothing."""

_SAID: Final = {
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
        at_kiosk = asker.origin.actor is ActorKind.APPLICANT
        if not (asker.signed_in or at_kiosk):
            return Answer(_sign_in_first())
        asked = await message_in(request, RequestSearch, _LARGEST_MESSAGE)  # type: ignore[arg-type]  # msgspec decodes unions too
        match asked:
            case ByCard() if at_kiosk:
                return Answer(await _standing(services, asker, asked))
            case ByPaper() | ByApplicant() if at_kiosk:
                return Answer(_sign_in_first())
            case ByPaper(code):
                return Answer(await _by_paper(services, code))
            case ByCard(numbers):
                find = partial(_of_card, asker=asker, numbers=numbers)
                return Answer(await _found(services, asker, find, _BECAUSE))
            case ByApplicant(id_):
                return Answer(await _others(services, asker, id_))
            case _:
                return Answer(asked)

    return [search_requests]


def _sign_in_first() -> Reply:
    return forbidden("sign_in_first", "Sign in first.")


async def _by_paper(services: Services, code: str) -> Reply:
    found = await services.reader.read(lambda connection: of_paper(connection, code))
    if isinstance(found, BadDocumentCode):
        return problem(HTTPStatus.UNPROCESSABLE_ENTITY, found, _SAID[found])
    return ok(RequestList(() if found is None else (summary_of(found),)))


def _of_card(connection: Connection, asker: Asker, numbers: Sequence[str]) -> Sequence[RequestRow]:
    return applicants.of_card(connection, asker.office, numbers, _SHOWN + 1)


async def _others(services: Services, asker: Asker, request: RequestId) -> Reply:
    row = await services.reader.read(partial(requests.row_of, request=request))
    if row is None:
        return unknown_request()
    if access_of(asker, row, None) is not Access.PERSONAL:
        return forbidden("other_office", "Another office has this request. Take it over first.")

    def find(connection: Connection) -> Sequence[RequestRow]:
        return applicants.others_of(connection, asker.office, request, _SHOWN + 1)

    return await _found(services, asker, find, _EARLIER)


async def _found(
    services: Services,
    asker: Asker,
    find: Callable[[Connection], Sequence[RequestRow]],
    because: str,
) -> Reply:
    found = await services.reader.read(find)
    shown = found[:_SHOWN]
    if not await _recorded(services, asker, shown, because):
        return cannot_store()
    return ok(RequestList(tuple(map(summary_of, shown)), more=len(found) > _SHOWN))


async def _standing(services: Services, asker: Asker, asked: ByCard) -> Reply:
    about = [(f"cards at {asker.office} {asker.device}", _CARDS_AT_ONE_KIOSK)]
    seconds = services.requests.guessing.begin(about)
    if seconds is not None:
        return too_many_tries(seconds)
    desk = services.requests.desk

    def find(connection: Connection) -> tuple[list[tuple[RequestRow, RequestStatus]], bool]:
        found = applicants.of_card(connection, None, asked.numbers, _SHOWN + 1)
        told = []
        for row in found[:_SHOWN]:
            opened = desk.opened_row(connection, row)
            status = None if opened is None else told_of(opened)
            if status is not None:
                # A carrier's number leads to where somebody lives.
                told.append((row, msgspec.structs.replace(status, tracking=None)))
        return told, len(found) > _SHOWN

    there, more = await services.reader.read(find)
    if there:
        services.requests.guessing.right(about)
    if not await _recorded(services, asker, [row for row, _ in there], _OF_ITS_HOLDER):
        return cannot_store()
    rows, statuses = (summary_of(row) for row, _ in there), (status for _, status in there)
    return ok(RequestList(tuple(rows), more, tuple(statuses)))


async def _recorded(
    services: Services, asker: Asker, rows: Sequence[RequestRow], because: str
) -> bool:
    """Whether it is on record that somebody is told of these requests."""
    looks = {row.id: _look(services, asker, because) for row in rows}

    def record(connection: Connection) -> None:
        for request, look in looks.items():
            request_data.record_look(connection, request, look)

    return not (looks and isinstance(await services.sequencer.store(record), Unstored | Faulted))


def _look(services: Services, asker: Asker, because: str) -> Look:
    return Look(
        id=services.requests.desk.here.ids.new(),
        at=services.clock.now(),
        office=asker.office,
        device=asker.device,
        clerk=asker.origin.clerk,
        reason=because,
    )
