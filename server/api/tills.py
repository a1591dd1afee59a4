# SPDX-License-Identifier: GPL-3.0-or-later
"""Tills: opened and closed by the clerk at a counter."""

from __future__ import annotations

from http import HTTPStatus

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import TillId
from common.domain.payment.till import OpenTill, Till, TillRefusal
from common.wire.payments import TillClosing, TillOpening
from server.api.answering import Answer, AnyRequest, forbidden, message_in
from server.api.callers import caller_of
from server.payments.wording import refusal_reply, till_message
from server.replies import Reply, broken, cannot_store, ok, problem
from server.security.gate import Caller
from server.sequencer.jobs import Failure, Faulted
from server.services import Services
from server.storage.tills import Place

_LARGEST_MESSAGE = 4096


def till_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``…/tills``, ``…/tills/current`` and ``…/tills/{till}/close``."""

    @post("/offices/{office:str}/tills")
    async def open_till(request: AnyRequest) -> Answer:
        place = await _place(services, request)
        if isinstance(place, Reply):
            return Answer(place)
        asked = await message_in(request, TillOpening, _LARGEST_MESSAGE)
        if isinstance(asked, Reply):
            return Answer(asked)
        at = services.clock.now()
        currency = services.registry.offices()[place.office].stored.office.currency
        command = OpenTill(asked.id, currency, asked.amount)
        tills = services.payments.tills
        return Answer(
            _reply(await services.sequencer.store(lambda c: tills.open(c, place, command, at)))
        )

    @get("/offices/{office:str}/tills/current")
    async def read_till(request: AnyRequest) -> Answer:
        place = await _place(services, request)
        if isinstance(place, Reply):
            return Answer(place)
        tills = services.payments.tills
        till = await services.reader.read(lambda connection: tills.current(connection, place))
        if till is None:
            said = "No till is open at this counter."
            return Answer(problem(HTTPStatus.NOT_FOUND, "no_till", said))
        return Answer(ok(till_message(till)))

    @post("/offices/{office:str}/tills/{till:str}/close")
    async def close_till(request: AnyRequest) -> Answer:
        place = await _place(services, request)
        if isinstance(place, Reply):
            return Answer(place)
        asked = await message_in(request, TillClosing, _LARGEST_MESSAGE)
        if isinstance(asked, Reply):
            return Answer(asked)
        at, till = services.clock.now(), TillId(request.path_params["till"])
        tills = services.payments.tills
        return Answer(
            _reply(
                await services.sequencer.store(
                    lambda c: tills.close(c, place, till, asked.counted, at)
                )
            )
        )

    return [open_till, read_till, close_till]


def place_of(caller: Caller) -> Place | Reply:
    """The counter that a clerk asks from, or the answer to whoever else wants to handle cash."""
    counter, session = caller.device.setup.counter, caller.session
    if counter is None or session is None:
        return forbidden("not_permitted", "Only a clerk signed in at a counter handles cash.")
    return Place(caller.device.office.id, counter, session.clerk)


async def _place(services: Services, request: AnyRequest) -> Place | Reply:
    caller = await caller_of(services, request)
    return caller if isinstance(caller, Reply) else place_of(caller)


def _reply(done: Till | TillRefusal | Failure) -> Reply:
    match done:
        case Till():
            return ok(till_message(done))
        case TillRefusal():
            return refusal_reply(done)
        case Faulted():
            return broken()
        case _:
            return cannot_store()
