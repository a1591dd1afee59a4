# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers that applicants have sent as pictures: their list, and each of them for a reason."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus

from litestar import get
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.identity.request_sealing import Part
from common.identity.sealing import Unsealable
from common.wire.request_messages import RequestFile, RequestFiles
from server.api.answering import Answer, AnyRequest
from server.api.request_answers import to_look
from server.api.request_asking import asker_of, row_for
from server.replies import Reply, cannot_store, ok, problem
from server.requests.papers import Paper, papers_of
from server.security.request_askers import Access
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import request_data

_UNTOUCHED = "default-src 'none'; sandbox"
"""Whatever is in the file, it does nothing where it is shown."""


def request_file_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``…/requests/{request_id}/files`` and ``…/files/{name}``."""

    @get("/offices/{office:str}/requests/{request_id:str}/files")
    async def list_files(request: AnyRequest) -> Answer:
        asker = await asker_of(services, request)
        if isinstance(asker, Reply):
            return Answer(asker)
        row = await row_for(services, request, asker, Access.PERSONAL)
        if isinstance(row, Reply):
            return Answer(row)
        there = await services.reader.read(partial(papers_of, request=row.id))
        return Answer(ok(RequestFiles(tuple(map(_told, there)))))

    @get("/offices/{office:str}/requests/{request_id:str}/files/{name:str}")
    async def read_file(request: AnyRequest) -> Answer:
        return Answer(await _read(services, request))

    return [list_files, read_file]


async def _read(services: Services, request: AnyRequest) -> Reply:
    found = await to_look(services, request)
    if isinstance(found, Reply):
        return found
    row, look = found
    name = request.path_params["name"]

    def opened(connection: Connection) -> tuple[Paper, bytes] | None:
        paper = next((e for e in papers_of(connection, row.id) if e.name == name), None)
        if paper is None:
            return None
        request_data.record_look(connection, row.id, look)
        content = request_data.kept(connection, row.id, Part.FILE, name)
        return None if content is None or isinstance(content, Unsealable) else (paper, content)

    done = await services.sequencer.store(opened)
    if isinstance(done, Unstored | Faulted):
        return cannot_store()
    if done is None:
        said = "There is no such file, or its time is over."
        return problem(HTTPStatus.NOT_FOUND, "no_such_file", said)
    paper, content = done
    return Reply(
        HTTPStatus.OK,
        content,
        (
            ("Cache-Control", "no-store"),
            ("Content-Disposition", f'attachment; filename="{paper.name}"'),
            ("Content-Security-Policy", _UNTOUCHED),
            ("X-Content-Type-Options", "nosniff"),
        ),
        paper.kind.media_type,
    )


def _told(paper: Paper) -> RequestFile:
    return RequestFile(
        name=paper.name,
        document=paper.document,
        media_type=paper.kind.media_type,
        size=paper.size,
        kept_at=paper.kept_at,
    )
