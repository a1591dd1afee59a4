# SPDX-License-Identifier: GPL-3.0-or-later
"""Tills: opened and closed by the clerk at a counter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.identifiers import Language, TillId
from common.domain.payment.till import MoveCash, OpenTill, Till, TillRefusal
from common.wire.payments import TillClosing, TillMove, TillOpening
from server.api.answering import Answer, AnyRequest, forbidden, message_in
from server.api.callers import caller_of
from server.api.document_replies import loose_file
from server.documents.till_reports import till_report_of
from server.payments.wording import refusal_reply, till_message
from server.replies import Reply, broken, cannot_store, ok, problem
from server.security.gate import Caller
from server.sequencer.jobs import Failure, Faulted
from server.services import Services
from server.storage import tills as stored
from server.storage.tills import Owner, Place

_LARGEST_MESSAGE = 4096


@dataclass(frozen=True, slots=True)
class _Seen:
    """A till, and whose it is."""

    till: Till
    owner: Owner | None


def till_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``…/tills``, ``…/tills/current``, and what is done with one of them."""

    @post("/offices/{office:str}/tills")
    async def open_till(request: AnyRequest) -> Answer:
        return Answer(await _open(services, request))

    @get("/offices/{office:str}/tills/current")
    async def read_till(request: AnyRequest) -> Answer:
        return Answer(await _current(services, request))

    @post("/offices/{office:str}/tills/{till:str}/moves")
    async def move_cash(request: AnyRequest) -> Answer:
        return Answer(await _move(services, request))

    @post("/offices/{office:str}/tills/{till:str}/close")
    async def close_till(request: AnyRequest) -> Answer:
        return Answer(await _close(services, request))

    @get("/offices/{office:str}/tills/{till:str}/report")
    async def read_till_report(request: AnyRequest) -> Answer:
        return Answer(await _report(services, request))

    return [open_till, read_till, move_cash, close_till, read_till_report]


async def _open(services: Services, request: AnyRequest) -> Reply:
    place = await _place(services, request)
    if isinstance(place, Reply):
        return place
    asked = await message_in(request, TillOpening, _LARGEST_MESSAGE)
    if isinstance(asked, Reply):
        return asked
    currency = services.registry.offices()[place.office].stored.office.currency
    command, tills = OpenTill(asked.id, currency, asked.amount), services.payments.tills
    return await _stored(services, lambda c, at: tills.open(c, place, command, at))


async def _current(services: Services, request: AnyRequest) -> Reply:
    place = await _place(services, request)
    if isinstance(place, Reply):
        return place
    tills = services.payments.tills

    def read(connection: Connection) -> _Seen | None:
        till = tills.current(connection, place)
        return None if till is None else _Seen(till, stored.owner_of(connection, till.id))

    seen = await services.reader.read(read)
    return _no_till() if seen is None else ok(till_message(seen.till, seen.owner))


async def _move(services: Services, request: AnyRequest) -> Reply:
    place = await _place(services, request)
    if isinstance(place, Reply):
        return place
    asked = await message_in(request, TillMove, _LARGEST_MESSAGE)
    if isinstance(asked, Reply):
        return asked
    command, till = MoveCash(asked.id, asked.amount), _till_in(request)
    tills = services.payments.tills
    return await _stored(services, lambda c, at: tills.move(c, place, till, command, at))


async def _close(services: Services, request: AnyRequest) -> Reply:
    place = await _place(services, request)
    if isinstance(place, Reply):
        return place
    asked = await message_in(request, TillClosing, _LARGEST_MESSAGE)
    if isinstance(asked, Reply):
        return asked
    till, tills = _till_in(request), services.payments.tills
    return await _stored(services, lambda c, at: tills.close(c, place, till, asked.counted, at))


async def _report(services: Services, request: AnyRequest) -> Reply:
    place = await _place(services, request)
    if isinstance(place, Reply):
        return place
    till, at = _till_in(request), services.clock.now()
    language = Language(request.query_params.get("language", ""))
    kept = await services.reader.read(
        lambda connection: till_report_of(connection, place, till, language, at)
    )
    if kept is None:
        return _no_till()
    printed = await services.documents.desk.printing.loose(kept)
    return loose_file(printed, f"till-{kept.imprint.number}")


async def _stored(
    services: Services, do: Callable[[Connection, datetime], Till | TillRefusal]
) -> Reply:
    """Do something to a till in a transaction of its own, and tell how it stands then."""
    at = services.clock.now()

    def store(connection: Connection) -> _Seen | TillRefusal:
        done = do(connection, at)
        if isinstance(done, TillRefusal):
            return done
        return _Seen(done, stored.owner_of(connection, done.id))

    return _reply(await services.sequencer.store(store))


def _till_in(request: AnyRequest) -> TillId:
    return TillId(request.path_params["till"])


def place_of(caller: Caller) -> Place | Reply:
    """The counter that a clerk asks from, or the answer to whoever else wants to handle cash."""
    counter, session = caller.device.setup.counter, caller.session
    if counter is None or session is None:
        return forbidden("not_permitted", "Only a clerk signed in at a counter handles cash.")
    return Place(caller.device.office.id, counter, session.clerk)


async def _place(services: Services, request: AnyRequest) -> Place | Reply:
    caller = await caller_of(services, request)
    return caller if isinstance(caller, Reply) else place_of(caller)


def _no_till() -> Reply:
    said = "No till is open at this counter."
    return problem(HTTPStatus.NOT_FOUND, "no_till", said)


def _reply(done: _Seen | TillRefusal | Failure) -> Reply:
    match done:
        case _Seen():
            return ok(till_message(done.till, done.owner))
        case TillRefusal():
            return refusal_reply(done)
        case Faulted():
            return broken()
        case _:
            return cannot_store()
