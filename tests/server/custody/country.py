# SPDX-License-Identifier: GPL-3.0-or-later
"""A centre and office servers in this process, without a line: a test carries what they tell.

Each has a database of its own, and nothing in memory; so a crash at any point is a transaction
that is not committed, or a message that is not carried.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection

from common.domain.commands import Role
from common.domain.identifiers import (
    CENTRE,
    ClerkId,
    CommandId,
    DeviceId,
    Language,
    OfficeId,
    RequestId,
    ServiceCode,
)
from common.domain.request.commands import MoveCustody, RequestCommand, SaveAnswers, StartRequest
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.storage.system import UuidIds
from common.wire.request_events import RequestEntry
from common.wire.request_exchange import PartOf, RequestBatch
from server.custody.bundling import batch_after
from server.custody.parts import keep_part
from server.custody.taking_in import Verdict, take_in
from server.requests.asking import Asked, Carried, Settled
from server.requests.carrying_out import RequestsHere
from server.requests.reading import known_request
from server.storage import (
    catalogues,
    offices,
    request_copies,
    request_feeds,
    request_intakes,
    request_log,
    request_wanted,
)
from server.storage.offices import Sequenced
from server.storage.opening import Database
from server.storage.schema import upgrade
from tests.fakes import FakeClock
from tests.server.requests.sample import a_catalogue, a_requesting_office

NORTH, SOUTH = OfficeId("north"), OfficeId("south")
OFFICES = (NORTH, SOUTH)
IDS = UuidIds()
T = TypeVar("T")


@dataclass(slots=True)
class Place:
    """A server: the centre, or one office's."""

    name: OfficeId
    engine: Engine
    here: RequestsHere
    clock: FakeClock

    def give(
        self,
        request: RequestId,
        command: RequestCommand,
        *,
        by: OfficeId | None = None,
        id_: str | None = None,
        reach: Sequence[OfficeId] = (),
        answers: Mapping[str, str] | None = None,
    ) -> Settled:
        """A command of a clerk of the office ``by``, or of an applicant on the web."""
        office = by or self.name
        if office == CENTRE:
            origin = RequestOrigin(ActorKind.APPLICANT, CENTRE, Channel.WEB)
        else:
            origin = RequestOrigin(
                ActorKind.CLERK, office, Channel.COUNTER, ClerkId("rima"), Role.OFFICER
            )
        asked = Asked(
            request=request,
            id=CommandId(id_ or IDS.new()),
            command=command,
            origin=origin,
            office=NORTH if office == CENTRE else office,
            device=DeviceId("counter-1"),
            answers=answers,  # type: ignore[arg-type]  # field codes are texts
            reach=frozenset(reach),
        )
        with self.engine.begin() as connection:
            return self.here.carry_out(connection, asked)

    def begin(self, service: str = "passport") -> RequestId:
        """A request that is begun here."""
        request = RequestId(IDS.new())
        begun = self.give(request, StartRequest(ServiceCode(service), Language("en")))
        assert isinstance(begun, Carried), begun
        return request

    def save(self, request: RequestId, answers: Mapping[str, str] | None = None) -> Settled:
        """Save answers, which only the holder does."""
        with self.engine.begin() as connection:
            known = known_request(connection, request)
        revision = 0 if known is None else known.state.revision
        said = answers or {"national_number": "01234567890"}
        return self.give(request, SaveAnswers(revision + 1), answers=said)

    def move(self, request: RequestId, to: OfficeId, *, by: OfficeId | None = None) -> Settled:
        """Give the request to another office, whose server is in reach."""
        return self.give(request, MoveCustody(to), by=by, reach=(to,))

    def log(self, request: RequestId) -> Sequence[RequestEntry]:
        """What is known here of the request."""
        with self.engine.begin() as connection:
            return request_log.entries(connection, request)

    def decides(self, request: RequestId) -> bool:
        """Whether this server would decide about the request."""
        with self.engine.begin() as connection:
            known = known_request(connection, request)
            return known is not None and self.here.decides(connection, known.state)

    def ask(self, question: Callable[[Connection], T]) -> T:
        """The answer to a question to the database."""
        with self.engine.begin() as connection:
            return question(connection)


@dataclass(slots=True)
class Country:
    """A centre, and what its offices' servers and it tell each other."""

    centre: Place
    offices: Mapping[OfficeId, Place]

    @property
    def places(self) -> tuple[Place, ...]:
        """All of them."""
        return (self.centre, *self.offices.values())

    def send(self, office: OfficeId, *, up: bool) -> Message:
        """What one end tells the other now, on from where that one stands."""
        source, target = self._ends(office, up=up)
        with target.engine.begin() as connection:
            mark = request_intakes.mark(connection, source.name)
        with source.engine.begin() as connection:
            request_feeds.begin(connection, target.name)
            batch = batch_after(connection, target.name, mark, source.clock.now())
        return Message(office, up, batch)

    def deliver(self, message: Message, *, lasting: bool = True) -> Verdict:
        """Have a message arrive, perhaps once more, perhaps late.

        Unless it is ``lasting``, the server dies before it has written what it read.
        """
        source, target = self._ends(message.office, up=message.up)
        now = target.clock.now()
        with target.engine.connect() as connection, connection.begin() as transaction:
            verdict = take_in(connection, target.here, source.name, message.batch, now)
            if not lasting:
                transaction.rollback()
            return verdict

    def carry_parts(self, office: OfficeId, *, up: bool) -> int:
        """Carry the large parts that are missing; how many."""
        source, target = self._ends(office, up=up)
        with target.engine.begin() as connection:
            wanted = request_wanted.of_peer(connection, source.name, 100)
        for each in wanted:
            with source.engine.begin() as connection:
                part = request_copies.part(connection, each.request, each.part, each.name)
            assert part is not None
            with target.engine.begin() as connection:
                told = PartOf(each.request, part)
                keep_part(connection, target.here, told, source.name)
        return len(wanted)

    def settle(self, rounds: int = 60) -> None:
        """Let everybody hear everything."""
        for _ in range(rounds):
            moved = False
            for office in self.offices:
                for up in (True, False):
                    message = self.send(office, up=up)
                    moved |= bool(message.batch.bundles)
                    self.deliver(message)
                    moved |= self.carry_parts(office, up=up) > 0
            if not moved:
                return
        pytest.fail("it never comes to rest")

    def _ends(self, office: OfficeId, *, up: bool) -> tuple[Place, Place]:
        there = self.offices[office]
        return (there, self.centre) if up else (self.centre, there)

    def close(self) -> None:
        """Let the databases go."""
        for each in self.places:
            each.engine.dispose()


@dataclass(frozen=True, slots=True)
class Message:
    """A batch that is under way."""

    office: OfficeId
    up: bool
    batch: RequestBatch


def a_place(database: Database, name: OfficeId, clock: FakeClock, *, there_already: bool) -> Place:
    """A server with its offices and catalogue: all of them at the centre, its own in an office."""
    database.prepare()
    engine = database.open_for_writing()
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _quickly)
    if not there_already:
        upgrade(engine)
        with engine.begin() as connection:
            _set_up(connection, name, clock)
    here = RequestsHere(clock, IDS, centre=name == CENTRE)
    return Place(name, engine, here, clock)


def _quickly(connection: DBAPIConnection, _record: object) -> None:
    """The machine does not fail in these tests, so its disk need not be waited for."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous=OFF")
    cursor.close()


def _set_up(connection: Connection, name: OfficeId, clock: FakeClock) -> None:
    for office in OFFICES if name == CENTRE else (name,):
        offices.add_office(connection, a_requesting_office(office))
        if name == CENTRE:
            offices.set_sequenced(connection, office, Sequenced.OFFICE)
    catalogues.add(connection, a_catalogue(), clock.now())


def a_country(
    folder: Path,
    clock: FakeClock,
    centre: Database | None = None,
    *,
    there_already: bool = False,
) -> Country:
    """A centre on the database, or on a file; the offices' servers on files."""
    there = centre or Database(folder / "centre")
    return Country(
        a_place(there, CENTRE, clock, there_already=there_already),
        {
            each: a_place(Database(folder / each), each, clock, there_already=there_already)
            for each in OFFICES
        },
    )
