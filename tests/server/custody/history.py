# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to requests in a country, step by step, and what must hold all the while."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import combinations

from sqlalchemy import Connection

from common.domain.identifiers import CENTRE, CommandId, DeviceId, EventId, OfficeId, RequestId
from common.domain.request.commands import MoveCustody
from common.identity.document_code import DocumentKind
from common.identity.request_sealing import Part
from server.custody.following import Disputed, follow
from server.requests.asking import Carried, Settled
from server.storage import documents, request_copies, request_data
from server.storage.documents import Issued, PrintedCopy
from tests.server.custody.country import IDS, NORTH, Country, Message, Place


@dataclass(slots=True)
class History:
    """What happens to some requests, and what has been promised to those who asked for it."""

    country: Country
    requests: list[RequestId] = field(default_factory=list)
    under_way: list[Message] = field(default_factory=list)
    promised: dict[EventId, RequestId] = field(default_factory=dict)
    moves: list[tuple[Place, RequestId, OfficeId, OfficeId, str]] = field(default_factory=list)
    erased: set[RequestId] = field(default_factory=set)

    def at(self, name: OfficeId) -> Place:
        """The server of an office, or the centre's."""
        return self.country.centre if name == CENTRE else self.country.offices[name]

    def one(self, n: int) -> RequestId:
        """One of the requests; the first where there is none yet."""
        if not self.requests:
            self.begin(NORTH)
        return self.requests[n % len(self.requests)]

    def begin(self, name: OfficeId) -> None:
        """A request is begun."""
        request = self.at(name).begin()
        self.requests.append(request)
        self.promised.update((each.id, request) for each in self.at(name).log(request))

    def save(self, name: OfficeId, n: int) -> None:
        """Somebody saves answers: the holder does it, and nobody else."""
        request, place = self.one(n), self.at(name)
        if request in self.erased:
            return
        decides = place.decides(request)
        self.promise(request, place.save(request), decides=decides)

    def move(self, name: OfficeId, n: int, to: OfficeId) -> None:
        """A clerk gives the request away; from the centre, only to those who ask for it."""
        if name == CENTRE:
            self.claim(name, n, to)
        else:
            self._move(name, n, to, name)

    def claim(self, name: OfficeId, n: int, to: OfficeId) -> None:
        """A clerk of another office asks the holder for it."""
        if to != CENTRE:
            self._move(name, n, to, to)

    def _move(self, name: OfficeId, n: int, to: OfficeId, by: OfficeId) -> None:
        request, place, id_ = self.one(n), self.at(name), IDS.new()
        settled = place.give(request, MoveCustody(to), by=by, id_=id_, reach=(to,))
        self.promise(request, settled, decides=None)
        if isinstance(settled, Carried):
            assert not place.decides(request) or to == name
            self.moves.append((place, request, by, to, id_))

    def again(self, n: int) -> None:
        """The answer to a move was lost, so it is asked for again: it gets the same one."""
        if not self.moves:
            return
        place, request, by, to, id_ = self.moves[n % len(self.moves)]
        before = place.log(request)
        settled = place.give(request, MoveCustody(to), by=by, id_=id_, reach=(to,))
        assert isinstance(settled, Carried)
        assert place.log(request) == before

    def seal(self, n: int, size: int) -> None:
        """The holder keeps something personal of which the request's log does not tell."""
        request = self.one(n)
        for place in self._holder(request):
            place.ask(partial(_keep, request=request, size=size, at=place.clock.now()))

    def issue(self, n: int) -> None:
        """The holder issues a document, or counts a copy of the one that is there."""
        request = self.one(n)
        for place in self._holder(request):
            place.ask(partial(_issue, request=request, office=place.name, at=place.clock.now()))

    def erase(self, n: int) -> None:
        """The holder destroys what is sealed, as when its time is over: nothing is saved then."""
        request = self.one(n)
        for place in self._holder(request):
            self.erased.add(request)
            place.ask(partial(request_data.erase, request=request))

    def _holder(self, request: RequestId) -> Sequence[Place]:
        """Who decides about it; nobody while it is under way."""
        return [each for each in self.country.places if each.decides(request)]

    def send(self, office: OfficeId, direction: str) -> None:
        """One end tells the other something, and it is under way."""
        self.under_way.append(self.country.send(office, up=direction == "up"))

    def deliver(self, n: int, how: str) -> None:
        """Something arrives: once, or to arrive again later, or the other end dies before it is
        written."""
        if not self.under_way:
            return
        index = n % len(self.under_way)
        message = self.under_way[index]
        self.country.deliver(message, lasting=how != "broken off")
        if how == "once":
            del self.under_way[index]

    def lose(self, n: int) -> None:
        """Something never arrives."""
        if self.under_way:
            del self.under_way[n % len(self.under_way)]

    def promise(self, request: RequestId, settled: Settled, *, decides: bool | None) -> None:
        """What was answered is to hold for ever."""
        if isinstance(settled, Carried):
            self.promised.update((each.id, request) for each in settled.entries)
        if decides is not None:
            assert isinstance(settled, Carried) or not decides, settled
            assert decides or not isinstance(settled, Carried), settled

    def check(self) -> None:
        """Whatever has happened so far."""
        for request in self.requests:
            assert sum(each.decides(request) for each in self.country.places) <= 1
            logs = [each.log(request) for each in self.country.places]
            for one, other in combinations(logs, 2):
                assert not isinstance(follow(one, other), Disputed)

    def check_end(self) -> None:
        """Once everybody has heard everything."""
        self.country.settle()
        for request in self.requests:
            whole = self.country.centre.log(request)
            knowing = [each for each in self.country.offices.values() if each.log(request)]
            assert all(each.log(request) == whole for each in knowing)
            beside = self.country.centre.ask(partial(_beside_the_log, request=request))
            assert all(
                each.ask(partial(_beside_the_log, request=request)) == beside for each in knowing
            )
            assert sum(each.decides(request) for each in self.country.places) == 1
            ids = [each.id for each in whole]
            assert [n for n, owner in self.promised.items() if owner == request] == [
                each for each in self.promised if each in ids
            ]


def _keep(connection: Connection, request: RequestId, size: int, at: datetime) -> None:
    request_data.keep(connection, request, Part.FILE, "photo", secrets.token_bytes(size), at)


def _issue(connection: Connection, request: RequestId, office: OfficeId, at: datetime) -> None:
    id_, desk = CommandId(IDS.new()), DeviceId("counter-1")
    there = documents.of_request(connection, request)
    if there:
        number = documents.copies(connection, there[0].id) + 1
        documents.add_copy(connection, PrintedCopy(id_, there[0].id, number, at, desk, None))
        return
    kind = DocumentKind.CERTIFICATE
    issued = Issued(id_, request, kind, "", office, f"C-{id_}", at, "00", desk, None)
    documents.add(connection, issued)


def _beside_the_log(connection: Connection, request: RequestId) -> Sequence[object]:
    """What a server has of the request that its log does not tell."""
    return (
        request_data.key_of(connection, request),
        request_copies.marks(connection, request),
        request_copies.issued(connection, request),
    )
