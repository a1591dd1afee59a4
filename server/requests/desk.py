# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the server's other parts turn to with requests. To be used from the event loop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from common.domain.catalogue import Catalogue
from common.domain.identifiers import OfficeId, RequestId
from common.domain.office import Office
from common.domain.replacing import replace
from common.domain.request.state import RequestState
from common.identity.request_sealing import status_secret
from common.wire.request_events import RequestEntry
from server.reading import LogReader
from server.requests.asking import Asked, Outcome
from server.requests.carrying_out import RequestsHere
from server.requests.elsewhere import Elsewhere, Found, Nowhere
from server.requests.going_on import GoingOn
from server.requests.reading import known_request, last_heard
from server.requests.terms import Offer, Personal, personal_of
from server.sequencer.jobs import Failure
from server.sequencer.sequencer import Sequencer
from server.storage import offices, request_data, requests
from server.storage.request_data import Look
from server.storage.requests import RequestRow, Wanted


@dataclass(frozen=True, slots=True)
class Opened:
    """A request, what its service is, and until when this server knows what was done to it.

    ``held``: this server decides about it.
    """

    row: RequestRow
    state: RequestState
    entries: Sequence[RequestEntry]
    offer: Offer | None
    office: Office | None
    known_at: datetime
    held: bool


@dataclass(frozen=True, slots=True)
class RequestDesk:
    """Carries commands out and looks things up."""

    here: RequestsHere
    sequencer: Sequencer
    reader: LogReader
    elsewhere: Elsewhere = field(default_factory=Nowhere)

    async def give(self, asked: Asked) -> Outcome:
        """What comes of a command, once that is durable. The asker's rights to the request have
        been looked at; whether the rules allow it is decided by the request's holder."""
        outcome = await self.give_here(asked)
        going_on = GoingOn(self.here, self.reader, self.elsewhere)
        return await going_on.instead(asked, outcome, self.give_here)

    async def give_here(self, asked: Asked) -> Outcome:
        """What comes of a command at this server, once that is durable."""
        return await self.sequencer.store(partial(self.here.carry_out, asked=asked))

    async def row(self, request: RequestId) -> RequestRow | None:
        """The request's row: the one here or, if there is none, the one elsewhere."""
        there = await self.reader.read(partial(requests.row_of, request=request))
        if there is not None:
            return there
        found = await self.elsewhere.by_id(request)
        return None if found is None else found.row

    async def is_here(self, request: RequestId) -> bool:
        """Whether this server itself knows the request, and what is sealed of it."""
        found = await self.reader.read(partial(requests.row_of, request=request))
        return found is not None

    async def open(self, request: RequestId) -> Opened | None:
        """A request as it is known here or, if it is not, elsewhere; without what is sealed."""
        opened = await self.reader.read(partial(self.opened, request=request))
        if opened is not None:
            return opened
        found = await self.elsewhere.by_id(request)
        return None if found is None else await self._found(found)

    async def numbered(self, number: str) -> Sequence[RequestRow]:
        """The requests with this number, here and elsewhere."""
        there = {each.id: each for each in await self.elsewhere_numbered(number)}
        here = await self.reader.read(partial(requests.numbered, number=number))
        there.update((each.id, each) for each in here)
        return [there[id_] for id_ in sorted(there)]

    async def elsewhere_numbered(self, number: str) -> Sequence[RequestRow]:
        """The requests with this number, as they are known elsewhere."""
        return [each.row for each in await self.elsewhere.by_number(number)]

    async def wanted(self, wanted: Wanted) -> Sequence[RequestRow]:
        """Requests for a list."""
        return await self.reader.read(partial(requests.wanted, asked=wanted))

    async def personal(self, request: RequestId, look: Look) -> Personal | Failure:
        """What is kept of the applicant, once it is on record who looks."""

        def look_at(connection: Connection) -> Personal:
            request_data.record_look(connection, request, look)
            return personal_of(connection, request)

        return await self.sequencer.store(look_at)

    async def secret(self, request: RequestId, look: Look) -> str | Failure | None:
        """The secret on the receipt, once it is on record who asks; None after its time."""

        def look_at(connection: Connection) -> str | None:
            request_data.record_look(connection, request, look)
            key = request_data.key_of(connection, request)
            return None if key is None else status_secret(key)

        return await self.sequencer.store(look_at)

    async def looks(self, request: RequestId) -> Sequence[Look]:
        """Who has looked at what is personal of the request."""
        return await self.reader.read(partial(request_data.looks, request=request))

    async def offered(self, office: OfficeId) -> Catalogue | None:
        """The catalogue as far as the office offers it now; None if it offers none."""
        return await self.reader.read(partial(self._offered, office=office))

    def opened(self, connection: Connection, request: RequestId) -> Opened | None:
        """A request as it is known here, for those who have a transaction already."""
        row = requests.row_of(connection, request)
        return None if row is None else self.opened_row(connection, row)

    def opened_row(self, connection: Connection, row: RequestRow) -> Opened | None:
        """The request of a row that was read in the same transaction."""
        request = row.id
        known = known_request(connection, request)
        if known is None:
            return None
        now = self.here.clock.now()
        held = self.here.holds(connection, known.state.holder)
        return Opened(
            row=row,
            state=known.state,
            entries=known.entries,
            offer=self.here.book.of_request(connection, known.state),
            office=offices.one(connection, row.office),
            known_at=now if held else last_heard(connection, known.state, now),
            held=held,
        )

    async def _found(self, found: Found) -> Opened:
        def look_up(connection: Connection) -> tuple[Offer | None, Office | None]:
            offer = self.here.book.of_request(connection, found.state)
            return offer, offices.one(connection, found.row.office)

        offer, office = await self.reader.read(look_up)
        return Opened(
            found.row, found.state, found.entries, offer, office, found.known_at, held=False
        )

    def _offered(self, connection: Connection, office: OfficeId) -> Catalogue | None:
        there = self.here.book.newest(connection, office)
        if there is None:
            return None
        catalogue, codes = there
        services = tuple(each for each in catalogue.services if each.code in codes)
        return replace(catalogue, services=services)
