# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a clerk serves: opened for the clerk who has the ticket, and for nobody else."""

from __future__ import annotations

import logging
from http import HTTPStatus

from litestar import get
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.identifiers import OfficeId, TicketId
from common.domain.numbering import read_ticket_id
from common.domain.state import OfficeState
from common.domain.tickets import AT_COUNTER
from common.identity.day_keys import DayKeys
from common.identity.sealing import Unsealable, unseal
from common.wire.messages import Person
from server.api.answering import Answer, AnyRequest, forbidden, office_of
from server.api.callers import caller_of
from server.replies import Reply, ok, problem
from server.security.gate import Caller
from server.services import Services
from server.storage import personal

_LOG = logging.getLogger(__name__)


def person_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /offices/{office}/tickets/{ticket}/person``."""

    @get("/offices/{office:str}/tickets/{ticket:str}/person")
    async def read_person(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        office, ticket = office_of(request), TicketId(request.path_params["ticket"])
        standing = await services.sequencer.reach(office)
        if isinstance(standing, Reply):
            return Answer(standing)
        if not _has_before_them(standing.state, caller, ticket):
            denial = "Only the clerk who has called this ticket sees whose it is."
            return Answer(forbidden("not_your_ticket", denial))
        return Answer(await _person(services, office, ticket))

    return [read_person]


def _has_before_them(state: OfficeState, caller: Caller, ticket: TicketId) -> bool:
    known = state.tickets.get(ticket)
    if known is None or known.stage not in AT_COUNTER or known.counter is None:
        return False
    at = state.counters.get(known.counter)
    signed_in = caller.session
    return (
        signed_in is not None
        and at is not None
        and at.clerk == signed_in.clerk
        and caller.device.setup.counter == known.counter
    )


async def _person(services: Services, office: OfficeId, ticket: TicketId) -> Reply:
    read = read_ticket_id(ticket)
    day = None if read is None else read[0]

    def sealed_and_key(connection: Connection) -> tuple[bytes | None, bytes | None]:
        key = None if day is None else personal.keys(connection, office).get(day)
        return personal.sealed_person(connection, office, ticket), key

    sealed, key = await services.reader.read(sealed_and_key)
    if sealed is None or key is None:
        return problem(HTTPStatus.NOT_FOUND, "no_person", "Nothing is kept about this ticket.")
    person = unseal(sealed, DayKeys(key), ticket)
    if isinstance(person, Unsealable):
        _LOG.warning("sealed data of %s does not open: %s", ticket, person.reason.value)
        return problem(HTTPStatus.NOT_FOUND, "no_person", "Nothing readable is kept.")
    return ok(Person(person.name, person.document_number, person.check))
