# SPDX-License-Identifier: GPL-3.0-or-later
"""A request's label and its slip as PDF files; who has one made is on record."""

from __future__ import annotations

from http import HTTPStatus

from litestar import get
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from server.api.answering import Answer, AnyRequest
from server.api.document_replies import loose_file
from server.api.request_answers import to_look
from server.documents.loose import LooseLabel, LooseSlip
from server.documents.request_papers import NotPosted, label_of, slip_of
from server.replies import Reply, cannot_store, problem
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services


def request_paper_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``/offices/{office}/requests/{request_id}/label`` and ``…/slip``."""

    @get("/offices/{office:str}/requests/{request_id:str}/label")
    async def read_label(request: AnyRequest) -> Answer:
        return Answer(await _label(services, request))

    @get("/offices/{office:str}/requests/{request_id:str}/slip")
    async def read_slip(request: AnyRequest) -> Answer:
        return Answer(await _slip(services, request))

    return [read_label, read_slip]


async def _label(services: Services, request: AnyRequest) -> Reply:
    found = await to_look(services, request)
    if isinstance(found, Reply):
        return found
    row, look = found
    desk, at = services.documents.desk, services.clock.now()

    def make(connection: Connection) -> LooseLabel | NotPosted | None:
        return label_of(connection, desk.here, row.id, look, at)

    label = await desk.sequencer.store(make)
    match label:
        case LooseLabel():
            printed = await desk.printing.loose(label)
            return loose_file(printed, f"label-{label.imprint.number}")
        case NotPosted():
            said = "This does not go by post, or nobody has said where to."
            return problem(HTTPStatus.CONFLICT, "not_posted", said)
        case None:
            return _erased()
        case _:
            return cannot_store()


async def _slip(services: Services, request: AnyRequest) -> Reply:
    found = await to_look(services, request)
    if isinstance(found, Reply):
        return found
    row, look = found
    desk, at = services.documents.desk, services.clock.now()

    def make(connection: Connection) -> LooseSlip | None:
        return slip_of(connection, desk.here, row.id, look, desk.address, at)

    slip = await desk.sequencer.store(make)
    if slip is None:
        return _erased()
    if isinstance(slip, Unstored | Faulted):
        return cannot_store()
    return loose_file(await desk.printing.loose(slip), f"slip-{slip.imprint.number}")


def _erased() -> Reply:
    said = "Nothing of this request is kept any more but what happened."
    return problem(HTTPStatus.NOT_FOUND, "erased", said)
