# SPDX-License-Identifier: GPL-3.0-or-later
"""Stations and the real server program, killed and started again in the middle of the day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from common.domain.commands import (
    CallNext,
    FinishServing,
    IssueTicket,
    OpenCounter,
    StartServing,
    TakeTicket,
)
from common.domain.identifiers import ClerkId, CounterId, DeviceId, TicketId
from common.domain.office import DeviceKind, Office
from common.domain.refusals import Refusal
from common.domain.tickets import Stage, TicketFacts
from common.storage.settings import DATABASE_FILE, DeviceSettings
from common.storage.store import DeviceStore
from common.storage.system import SystemChance, SystemClock, UuidIds
from common.sync.answers import Acted, Ordered, SignedIn, SignInAnswer, SignInKind
from common.sync.station import Station
from common.sync.view import Connectivity
from tests.common.sync.kit import only, order, until
from tests.server.running import PASSWORD, RunningServer, running_server

pytestmark = pytest.mark.processes


@dataclass
class Hall:
    """A server with a kiosk and a counter at which a clerk is signed in."""

    server: RunningServer
    kiosk: Station
    counter: Station

    @property
    def office(self) -> Office:
        """The office's set-up."""
        assert self.kiosk.view.office is not None
        return self.kiosk.view.office

    @property
    def desk(self) -> CounterId:
        """Where the clerk is."""
        setup = self.office.device(self.counter.settings.device)
        assert setup is not None
        assert setup.counter is not None
        return setup.counter

    def online(self) -> None:
        """Wait until both are in step and everything is sent."""
        stations = (self.kiosk, self.counter)
        until(lambda: all(s.view.connectivity is Connectivity.ONLINE for s in stations))
        until(lambda: all(s.view.pending == 0 for s in stations))
        until(lambda: self.kiosk.view.state == self.counter.view.state)

    def issue(self) -> TicketId:
        """Issue a ticket for a service of the counter."""
        service = next(c.services[0] for c in self.office.counters if c.id == self.desk)
        first_class, language = self.office.classes[0].code, self.office.languages[0]
        answer = self.kiosk.act(
            IssueTicket(service, first_class, language), sealed=lambda _: b"sealed"
        )
        assert isinstance(answer, Acted), answer
        ticket: TicketId = answer.events[0].body.ticket  # type: ignore[union-attr]  # TicketIssued
        return ticket

    def facts(self, ticket: TicketId) -> TicketFacts:
        """What the paper says."""
        known = self.kiosk.view.state.tickets[ticket]
        return TicketFacts(
            ticket,
            known.service,
            known.priority_class,
            known.language,
            known.issued_at,
            known.issued_by,
        )


def _station(folder: Path, server: RunningServer, kind: DeviceKind) -> Station:
    device = next(name for name in server.tokens if name.startswith(kind.value))
    clock = SystemClock()
    settings = DeviceSettings(server.url, server.office, DeviceId(device), server.tokens[device])  # type: ignore[arg-type]  # the server's answer is untyped
    store = DeviceStore(folder / device / DATABASE_FILE, clock)
    station = Station(settings, store, clock, UuidIds(), SystemChance())
    station.start()
    return station


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A hall in which everything runs."""
    with running_server(tmp_path) as server:
        server.add_clerk("rima")
        kiosk = _station(tmp_path, server, DeviceKind.KIOSK)
        counter = _station(tmp_path, server, DeviceKind.COUNTER)
        made = Hall(server, kiosk, counter)
        try:
            made.online()
            sign_in(made)
            assert isinstance(order(counter, OpenCounter(made.desk)), Ordered)
            yield made
        finally:
            kiosk.stop()
            counter.stop()


def test_a_citizen_is_called_and_served(hall: Hall) -> None:
    ticket = hall.issue()
    hall.online()
    for command in (CallNext(hall.desk), StartServing(hall.desk), FinishServing(hall.desk)):
        assert isinstance(order(hall.counter, command), Ordered)
    until(lambda: hall.kiosk.view.state.tickets[ticket].stage is Stage.SERVED)
    assert isinstance(order(hall.counter, CallNext(hall.desk)), Refusal)


def test_the_server_is_killed_and_everything_is_in_one_log_afterwards(hall: Hall) -> None:
    before = hall.issue()
    hall.online()
    assert isinstance(order(hall.counter, CallNext(hall.desk)), Ordered)
    hall.server.kill()
    until(lambda: hall.counter.view.connectivity is not Connectivity.ONLINE)
    during = [hall.issue() for _ in range(20)]
    assert isinstance(hall.counter.act(StartServing(hall.desk)), Acted)
    assert isinstance(hall.counter.act(FinishServing(hall.desk)), Acted)
    for ticket in during[:3]:
        for command in (
            TakeTicket(hall.desk, hall.facts(ticket)),
            StartServing(hall.desk),
            FinishServing(hall.desk),
        ):
            assert isinstance(hall.counter.act(command), Acted)
    hall.server.start()
    hall.online()
    tickets = hall.counter.view.state.tickets
    assert set(tickets) == {before, *during}
    served = {ticket for ticket, known in tickets.items() if known.stage is Stage.SERVED}
    assert served == {before, *during[:3]}
    assert not hall.counter.view.superseded
    assert not hall.counter.view.rejected
    assert not hall.kiosk.view.warnings


def test_the_devices_hold_each_others_keys_and_the_kiosk_the_days(hall: Hall) -> None:
    until(lambda: len(hall.counter.public_keys) == 2 and len(hall.kiosk.public_keys) == 2)
    assert dict(hall.counter.public_keys) == dict(hall.kiosk.public_keys)
    day = hall.kiosk.view.state.day
    assert len(hall.kiosk.day_keys(day) or b"") == 32
    assert hall.counter.day_keys(day) is None


def test_a_sign_in_without_the_server_is_good_for_orders_once_it_is_back(hall: Hall) -> None:
    hall.issue()
    hall.online()
    hall.counter.sign_out()
    hall.server.kill()
    until(lambda: hall.counter.view.connectivity is Connectivity.OFFLINE)
    signed_in = sign_in(hall)
    assert signed_in.kind is SignInKind.OFFLINE
    assert signed_in.session.token == ""
    hall.server.start()
    hall.online()
    # The very first key works: the server has let the clerk in before it was asked to call.
    assert isinstance(order(hall.counter, CallNext(hall.desk)), Ordered)
    assert hall.counter.view.signed_in is SignInKind.ONLINE


def test_a_password_changed_meanwhile_ends_a_sign_in_without_the_server(hall: Hall) -> None:
    ticket = hall.issue()
    hall.online()
    assert isinstance(order(hall.counter, CallNext(hall.desk)), Ordered)
    hall.counter.sign_out()
    hall.server.kill()
    until(lambda: hall.counter.view.connectivity is Connectivity.OFFLINE)
    sign_in(hall)
    assert isinstance(hall.counter.act(StartServing(hall.desk)), Acted)
    hall.server.add_clerk("rima", password="battery staple")
    hall.server.start()
    until(lambda: hall.counter.view.session is None)
    hall.online()
    # Nothing that was done is lost, and the citizen is still at the counter.
    assert hall.kiosk.view.state.tickets[ticket].stage is Stage.SERVING
    assert sign_in(hall, "battery staple").kind is SignInKind.ONLINE
    assert isinstance(order(hall.counter, FinishServing(hall.desk)), Ordered)


def sign_in(hall: Hall, password: str = PASSWORD) -> SignedIn:
    """Rima signs in at the counter."""
    answers: list[SignInAnswer] = []
    hall.counter.sign_in(ClerkId("rima"), password, answers.append)
    answer = only(answers)
    assert isinstance(answer, SignedIn), answer
    return answer
