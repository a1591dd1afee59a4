# SPDX-License-Identifier: GPL-3.0-or-later
"""Real stations with stores of their own, linked to a real server, for whole office days."""

from __future__ import annotations

from pathlib import Path
from queue import SimpleQueue

from common.domain.commands import (
    CallNext,
    Command,
    FinishServing,
    IssueTicket,
    OpenCounter,
    StartServing,
    TakeTicket,
)
from common.domain.events import TicketCalled, TicketIssued
from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CounterId,
    DeviceId,
    Language,
    OfficeId,
    ServiceCode,
    TicketId,
)
from common.domain.numbering import number_of
from common.domain.opening import business_day
from common.domain.tickets import TicketFacts
from common.identity.ticket_code import TicketCode, decode_ticket, encode_ticket
from common.identity.ticket_code import TicketFacts as CodeFacts
from common.storage.settings import DATABASE_FILE, DeviceSettings
from common.storage.store import DeviceStore
from common.storage.system import SystemChance, SystemClock, UuidIds
from common.sync.answers import Acted, OrderAnswer, Ordered, SignedIn, SignInAnswer
from common.sync.station import Station
from common.sync.view import Connectivity
from tests.server.running import PASSWORD, RunningServer

PASSPORT, PLAIN, ENGLISH = ServiceCode("passport"), ClassCode("plain"), Language("en")
PATIENCE_S = 20


def settings_of(server: RunningServer, device: str, url: str = "") -> DeviceSettings:
    """What a device must know; ``url`` is another way to the server."""
    return DeviceSettings(
        url or server.url, OfficeId(server.office), DeviceId(device), server.tokens[device]
    )


def station(server: RunningServer, device: str, folder: Path, url: str = "") -> Station:
    """A started station that is in step with the server; ``url`` is another way to it."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = settings_of(server, device, url)
    clock = SystemClock()
    started = Station(
        settings, DeviceStore(folder / DATABASE_FILE, clock), clock, UuidIds(), SystemChance()
    )
    started.start()
    until_online(started)
    return started


def until_online(*stations: Station) -> None:
    """Wait until each is in step, and has told all it had to tell."""

    def in_step() -> bool:
        views = [each.view for each in stations]
        return all(v.connectivity is Connectivity.ONLINE and not v.pending for v in views)

    RunningServer.wait_until(in_step, PATIENCE_S)


def until_alone(*stations: Station) -> None:
    """Wait until each has noticed that the server is away."""
    RunningServer.wait_until(
        lambda: all(each.view.connectivity is Connectivity.OFFLINE for each in stations),
        PATIENCE_S,
    )


class Kiosk:
    """Issues tickets, on what it knows itself."""

    def __init__(self, station: Station) -> None:
        """Issue for ``station``."""
        self.station = station
        self.codes: dict[TicketId, str] = {}

    def issue(self) -> TicketId:
        """Give somebody a ticket; its code is in ``codes``."""
        acted = self.station.act(IssueTicket(PASSPORT, PLAIN, ENGLISH))
        assert isinstance(acted, Acted), acted
        event, body = acted.events[0], acted.events[0].body
        assert isinstance(body, TicketIssued)
        office, key = self.station.view.office, self.station.signing_key
        assert office is not None
        assert key is not None
        facts = CodeFacts(
            office.id,
            business_day(office, event.at),
            number_of(body.ticket),
            body.service,
            body.priority_class,
            body.language,
            event.at,
            event.device,
        )
        self.codes[body.ticket] = encode_ticket(facts, key)
        return body.ticket


class Counter:
    """A counter with its clerk: asks the server, or goes by the paper alone."""

    def __init__(self, station: Station, number: int) -> None:
        """Work at counter ``number``."""
        self.station = station
        self.id = CounterId(str(number))

    def open(self, clerk: str) -> None:
        """Sign in, and open the counter."""
        answers: SimpleQueue[SignInAnswer] = SimpleQueue()
        self.station.sign_in(ClerkId(clerk), PASSWORD, answers.put)
        answer = answers.get(timeout=PATIENCE_S)
        assert isinstance(answer, SignedIn), answer
        self.order(OpenCounter(self.id))

    def call(self) -> TicketId:
        """Have the server say who is next."""
        ordered = self.order(CallNext(self.id))
        body = next(e.body for e in ordered.events if isinstance(e.body, TicketCalled))
        return body.ticket

    def serve(self) -> None:
        """Serve whoever was called, with the server."""
        self.order(StartServing(self.id))
        self.order(FinishServing(self.id))

    def order(self, command: Command) -> Ordered:
        """Have the server carry a command out."""
        answers: SimpleQueue[OrderAnswer] = SimpleQueue()
        self.station.order(command, answers.put)
        answer = answers.get(timeout=PATIENCE_S)
        assert isinstance(answer, Ordered), answer
        return answer

    def serve_alone(self, code: str) -> None:
        """Take a paper by its code, and serve whoever brought it."""
        self.act(TakeTicket(self.id, self._read(code)))
        self.act(StartServing(self.id))
        self.act(FinishServing(self.id))

    def act(self, command: Command) -> None:
        """Decide here."""
        acted = self.station.act(command)
        assert isinstance(acted, Acted), acted

    def _read(self, code: str) -> TicketFacts:
        office, now = self.station.view.office, self.station.now()
        assert office is not None
        read = decode_ticket(
            code, self.station.public_keys, office=office.id, day=business_day(office, now)
        )
        assert isinstance(read, TicketCode), read
        facts = read.facts
        return TicketFacts(
            facts.ticket,
            facts.service,
            facts.class_code,
            facts.language,
            facts.issued_at,
            facts.device,
        )
