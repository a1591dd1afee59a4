# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre's copy of an office's log, as the office's own server fills it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus

import msgspec
from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.identity.signatures import PUBLIC_KEY_BYTES
from common.wire.events import LogEntry, Position
from common.wire.messages import LogPage
from common.wire.upstream import (
    GAP,
    LARGEST_REPLICA_BATCH,
    ReplicaBatch,
    ReplicaHead,
    ReplicaRefusal,
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
from server.api.log import limit_in, position_in
from server.replies import Reply, broken, cannot_store, ok
from server.security.peers import turn_away
from server.sequencer.jobs import Faulted, Unstored
from server.services import Services
from server.storage import heads, log
from server.upstream.taking_in import Declined, Offer, Taken

# An event that just fitted into a device's message must fit into its server's as well.
_LARGEST_BODY = LARGEST_BODY + 1024 * 1024

_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
_LATEST = datetime(9000, 1, 1, tzinfo=UTC)
_LAST_NUMBER = 2**53

_SAID = {
    GAP: "The batch does not follow on. Send again from this head.",
}
_OTHERWISE = "The copy of this log says something else in the same place. Nothing was taken."


def replica_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET`` and ``POST /offices/{office}/replica``, ``GET …/replica/entries``."""

    @get("/offices/{office:str}/replica")
    async def read_replica_head(request: AnyRequest) -> Answer:
        office = office_of(request)
        refused = turn_away(services.registry, request.scope["headers"], office)
        if refused is not None:
            return Answer(refused)
        head = await services.reader.read(lambda connection: heads.head(connection, office))
        return Answer(ok(ReplicaHead(head)))

    @post("/offices/{office:str}/replica", request_max_body_size=_LARGEST_BODY)
    async def extend_replica(request: AnyRequest) -> Answer:
        office = office_of(request)
        refused = turn_away(services.registry, request.scope["headers"], office)
        if refused is not None:
            return Answer(refused)
        batch = await message_in(request, ReplicaBatch, _LARGEST_BODY)
        if isinstance(batch, Reply):
            return Answer(batch)
        unfit = _unfit(office, batch)
        return Answer(await _take(services, Offer(office, batch)) if unfit is None else unfit)

    @get("/offices/{office:str}/replica/entries")
    async def read_replica(request: AnyRequest) -> Answer:
        office = office_of(request)
        refused = turn_away(services.registry, request.scope["headers"], office)
        if refused is not None:
            return Answer(refused)
        query = request.query_params
        after, limit = position_in(query.get("after")), limit_in(query.get("limit"))
        if after is None or limit is None:
            return Answer(bad_message("after, limit: expected EPOCH.SEQ and a whole number"))
        return Answer(ok(await services.reader.read(partial(_page, office, after, limit))))

    return [read_replica_head, extend_replica, read_replica]


def _page(office: OfficeId, after: Position, limit: int, connection: Connection) -> LogPage:
    """Entries after a position; after ``0.0``: of the business day, as from any server."""
    start = log.day_start(connection, office) if after == Position() else after
    entries = log.after(connection, office, start, limit)
    return LogPage(tuple(entries), heads.head(connection, office))


async def _take(services: Services, offer: Offer) -> Reply:
    outcome = await services.intake.take(offer)
    match outcome:
        case Taken(head):
            return ok(ReplicaHead(head))
        case Declined(code, head):
            refusal = ReplicaRefusal(code, _SAID.get(code, _OTHERWISE), head)
            return Reply(HTTPStatus.CONFLICT, msgspec.json.encode(refusal))
        case Unstored():
            return cannot_store()
        case Faulted():
            return broken()


def _unfit(office: OfficeId, batch: ReplicaBatch) -> Reply | None:
    """The answer to a batch that is not even compared with what is there."""
    if len(batch.entries) > LARGEST_REPLICA_BATCH:
        return bad_message(f"entries: more than {LARGEST_REPLICA_BATCH} at once")
    unsound = _instant("clock", batch.clock) or _place("head", batch.head)
    if unsound is not None:
        return bad_message(unsound)
    if batch.document_key is not None and len(batch.document_key) != PUBLIC_KEY_BYTES:
        return bad_message(f"document_key: expected {PUBLIC_KEY_BYTES} bytes")
    for index, each in enumerate(batch.entries):
        if each.event.office != office:
            return forbidden("other_office", f"entries[{index}]: is of another office.")
        unsound = _unsound(each)
        if unsound is not None:
            return bad_message(f"entries[{index}]: {unsound}")
    return None


def _unsound(entry: LogEntry) -> str | None:
    """What the types cannot say; of the event's own data, nothing: a later version may know it."""
    event = entry.event
    if not 0 <= event.device_seq <= _LAST_NUMBER:
        return "device_seq: is out of range"
    texts = (event.id, event.device, event.actor or "", event.cause, event.type)
    if any("\0" in each for each in texts):
        return "holds a zero character"
    return _instant("at", event.at) or _place("position", entry.position)


def _instant(field: str, at: datetime) -> str | None:
    if at.tzinfo is None:
        return f"{field}: has no time zone"
    return None if _EARLIEST <= at <= _LATEST else f"{field}: is out of range"


def _place(field: str, position: Position) -> str | None:
    fits = 0 <= position.epoch <= _LAST_NUMBER and 0 <= position.seq <= _LAST_NUMBER
    return None if fits else f"{field}: is out of range"
