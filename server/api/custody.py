# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre's end of what office servers and it tell each other about requests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from http import HTTPStatus
from typing import TypeAlias

import msgspec
from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.catalogue import Catalogue
from common.domain.identifiers import CENTRE, CatalogueId, OfficeId, RequestId
from common.domain.request.origin import ActorKind
from common.wire.request_exchange import (
    LARGEST_PART,
    LONGEST_WAIT_S,
    AskForNews,
    FeedMark,
    FoundRequest,
    FoundRequests,
    IntakeMark,
    News,
    PartOf,
    PassedCommand,
    PassedReply,
    Reach,
    RequestBatch,
)
from server.api.answering import (
    LARGEST_BODY,
    Answer,
    AnyRequest,
    bad_message,
    forbidden,
    message_in,
    office_of,
)
from server.custody.bundling import batch_after
from server.custody.orders import keep_answers, orders_for
from server.custody.parts import keep_part
from server.custody.passing import answer_of, asked_by
from server.custody.sound import unsound
from server.custody.taking_in import take_in
from server.replies import Reply, broken, cannot_store, no_content, ok, problem
from server.requests.reading import UnreadableRequestError, known_request, last_heard
from server.security.peers import turn_away
from server.sequencer.jobs import Failure, Faulted, Unstored
from server.services import Services
from server.storage import (
    catalogues,
    request_copies,
    request_feeds,
    request_intakes,
    request_wanted,
    requests,
)
from server.storage.requests import RequestRow

_LARGEST_BATCH = LARGEST_BODY + 4 * 1024 * 1024
_WANTED_AT_ONCE = 20
_LONGEST_VERSION = 9
_OFFICES_OWN = frozenset(
    {ActorKind.CLERK, ActorKind.APPLICANT, ActorKind.PARTNER, ActorKind.SYSTEM}
)


_Answering: TypeAlias = Callable[[Services, AnyRequest, OfficeId], Awaitable[Reply]]


def custody_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``/offices/{office}/custody`` and what is below it, for the office's server alone."""
    path = "/offices/{office:str}/custody"

    @get(path)
    async def read_intake(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _intake))

    @post(f"{path}/batches", request_max_body_size=_LARGEST_BATCH)
    async def tell_requests(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _take))

    @post(f"{path}/parts", request_max_body_size=LARGEST_PART)
    async def give_part(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _keep_part))

    @get(f"{path}/parts")
    async def read_part(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _part))

    @post(f"{path}/news")
    async def ask_for_news(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _news))

    @post(f"{path}/commands")
    async def pass_on_command(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _carry_out))

    @get(f"{path}/reach/{{other:str}}")
    async def read_reach(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _reach))

    @get(f"{path}/requests")
    async def find_requests(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _find))

    @get(f"{path}/catalogues/{{catalogue:str}}/{{version:str}}")
    async def read_catalogue_version(request: AnyRequest) -> Answer:
        return Answer(await _guarded(services, request, _catalogue))

    return [
        read_intake,
        tell_requests,
        give_part,
        read_part,
        ask_for_news,
        pass_on_command,
        read_reach,
        find_requests,
        read_catalogue_version,
    ]


async def _guarded(services: Services, request: AnyRequest, answer: _Answering) -> Reply:
    office = office_of(request)
    refused = turn_away(services.registry, request.scope["headers"], office)
    return await answer(services, request, office) if refused is None else refused


async def _intake(services: Services, _request: AnyRequest, office: OfficeId) -> Reply:
    return ok(await services.reader.read(partial(_stands, office)))


def _stands(office: OfficeId, connection: Connection) -> IntakeMark:
    wanted = request_wanted.of_peer(connection, office, _WANTED_AT_ONCE)
    return IntakeMark(request_intakes.mark(connection, office), tuple(wanted))


async def _take(services: Services, request: AnyRequest, office: OfficeId) -> Reply:
    batch = await message_in(request, RequestBatch, _LARGEST_BATCH)
    if isinstance(batch, Reply):
        return batch
    fault = unsound(batch)
    if fault is not None:
        return bad_message(fault)
    now = services.clock.now()

    def take(connection: Connection) -> IntakeMark | None:
        try:
            take_in(connection, services.requests.desk.here, office, batch, now)
        except UnreadableRequestError:
            return None
        return _stands(office, connection)

    taken = await services.sequencer.store(take)
    if isinstance(taken, Unstored | Faulted):
        return _failed(taken)
    if taken is None:
        said = "A request holds what this version of the centre cannot read. Bring it up to date."
        return problem(HTTPStatus.SERVICE_UNAVAILABLE, "unreadable_request", said, retry_after=20)
    return ok(taken)


async def _keep_part(services: Services, request: AnyRequest, office: OfficeId) -> Reply:
    told = await message_in(request, PartOf, LARGEST_PART)
    if isinstance(told, Reply):
        return told
    kept = await services.sequencer.store(
        partial(keep_part, here=services.requests.desk.here, told=told, source=office)
    )
    return _failed(kept) if isinstance(kept, Unstored | Faulted) else no_content()


async def _part(services: Services, request: AnyRequest, office: OfficeId) -> Reply:
    query = request.query_params
    wanted = RequestId(query.get("request", ""))
    kind, name = query.get("part", ""), query.get("name", "")

    def read(connection: Connection) -> PartOf | None:
        if not request_feeds.concerns(connection, wanted, office):
            return None
        part = request_copies.part(connection, wanted, kind, name)
        return None if part is None else PartOf(wanted, part)

    found = await services.reader.read(read)
    if found is None:
        return problem(HTTPStatus.NOT_FOUND, "no_such_part", "There is nothing of it here.")
    return ok(found)


async def _news(services: Services, request: AnyRequest, office: OfficeId) -> Reply:
    asked = await message_in(request, AskForNews)
    if isinstance(asked, Reply):
        return asked

    def begin(connection: Connection) -> None:
        request_feeds.begin(connection, office)
        keep_answers(connection, office, asked.answers)

    feedless = await services.reader.read(partial(_has_no_feed, office))
    if asked.answers or feedless:
        begun = await services.sequencer.store(begin)
        if isinstance(begun, Unstored | Faulted):
            return _failed(begun)
    wait_s = min(max(asked.wait_s, 0.0), LONGEST_WAIT_S)
    await services.custody.watch.wait(office, asked.mark, wait_s)
    return ok(await services.reader.read(partial(_told, services, office, asked.mark)))


def _has_no_feed(office: OfficeId, connection: Connection) -> bool:
    return not request_feeds.head(connection, office).feed


def _told(services: Services, office: OfficeId, mark: FeedMark, connection: Connection) -> News:
    return News(
        batch_after(connection, office, mark, services.clock.now()),
        orders_for(connection, office, services.clock),
        request_intakes.mark(connection, office).feed,
    )


async def _carry_out(services: Services, request: AnyRequest, office: OfficeId) -> Reply:
    passed = await message_in(request, PassedCommand)
    if isinstance(passed, Reply):
        return passed
    if passed.actor not in _OFFICES_OWN or passed.origin not in {office, CENTRE}:
        return forbidden("not_permitted", "An office passes on what is given there, and no more.")
    try:
        asked = asked_by(msgspec.structs.replace(passed, reach=(office,)))
    except msgspec.DecodeError as error:
        return bad_message(str(error))
    outcome = await services.requests.desk.give(asked)
    if isinstance(outcome, Unstored | Faulted):
        return _failed(outcome)
    return ok(PassedReply(answer_of(outcome)))


async def _reach(services: Services, request: AnyRequest, _office: OfficeId) -> Reply:
    other = OfficeId(request.path_params["other"])
    here = services.requests.desk.here
    reached = await services.reader.read(partial(here.holds, holder=other))
    return ok(Reach(reached or await services.requests.desk.elsewhere.reaches(other)))


async def _find(services: Services, request: AnyRequest, _office: OfficeId) -> Reply:
    query = request.query_params
    id_, number = query.get("id"), query.get("number")
    now, here = services.clock.now(), services.requests.desk.here

    def find(connection: Connection) -> FoundRequests:
        if id_ is not None:
            row = requests.row_of(connection, RequestId(id_))
            rows = [] if row is None else [row]
        else:
            rows = list(requests.numbered(connection, number or ""))
        return FoundRequests(tuple(told(connection, each) for each in rows))

    def told(connection: Connection, row: RequestRow) -> FoundRequest:
        known = known_request(connection, row.id)
        held = known is None or here.holds(connection, row.holder)
        return FoundRequest(
            office=row.office,
            secret_digest=row.secret_digest,
            updated_at=row.updated_at,
            expires_at=row.expires_at,
            erase_at=row.erase_at,
            entries=() if known is None else tuple(known.entries),
            known_at=now if known is None or held else last_heard(connection, known.state, now),
        )

    return ok(await services.reader.read(find))


async def _catalogue(services: Services, request: AnyRequest, _office: OfficeId) -> Reply:
    id_ = CatalogueId(request.path_params["catalogue"])
    text = request.path_params["version"]
    if not (text.isascii() and text.isdecimal()) or len(text) > _LONGEST_VERSION:
        return bad_message("version: expected a number")
    version = int(text)

    def read(connection: Connection) -> Catalogue | None:
        return catalogues.one(connection, id_, version)

    found = await services.reader.read(read)
    if found is None:
        return problem(HTTPStatus.NOT_FOUND, "no_such_catalogue", "It was never published here.")
    return Reply(HTTPStatus.OK, msgspec.json.encode(found))


def _failed(failure: Failure) -> Reply:
    return broken() if isinstance(failure, Faulted) else cannot_store()
