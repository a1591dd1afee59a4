# SPDX-License-Identifier: GPL-3.0-or-later
"""A counter's station in memory: real rules, clerks who sign in, answers that may be late."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from msgspec import convert

from common.domain.catalogue import Catalogue
from common.domain.commands import Command, IssueTicket, Role
from common.domain.events import Event, TicketIssued
from common.domain.identifiers import (
    CatalogueId,
    ClassCode,
    ClerkId,
    CommandId,
    DeviceId,
    Language,
    RequestId,
    ServiceCode,
    TicketId,
)
from common.domain.numbering import number_of
from common.domain.office import Office, ScannerSetup
from common.domain.request.commands import StartRequest
from common.domain.request.refusals import RequestRefusal
from common.identity.signatures import new_signing_key, public_key_of
from common.identity.ticket_code import TicketFacts, encode_ticket
from common.storage.settings import DeviceSettings
from common.sync.answers import (
    ActAnswer,
    Acted,
    OrderAnswer,
    SignedIn,
    SignInAnswer,
    SignInKind,
    Unreachable,
    WrongCredentials,
)
from common.sync.request_answers import LastKnown, RequestRead
from common.sync.request_desk import Give, Known, Numbered, OfTicket
from common.sync.request_forms import Begin, Save
from common.sync.request_keeping import DraftRead, OrKeep, PutAway, PutAwayDone, Waits
from common.sync.request_kept import KeptHere, KeptListed, ListKept
from common.sync.request_line import Task
from common.sync.view import (
    Connectivity,
    LogEvent,
    SettledEnd,
    SettledRequest,
    View,
    WaitingRequest,
)
from common.wire.catalogue_file import load_catalogue
from common.wire.device_reports import DeviceStandings, PartReport
from common.wire.events import type_name
from common.wire.messages import Person, Session
from common.wire.office_file import load_office
from common.wire.request_messages import AnswersMessage, RequestView
from tests.counter.request_book import BookAnswer, RequestBook
from tests.fakes import FakeClock, FakeIds
from tests.house.sources import ROOT
from tests.sync.fake_station import FakeStation

CLERK = ClerkId("rima")
PASSWORD = "jasmine-street-7"
DEVICE = DeviceId("counter-2")
_KINDS: dict[type, str] = {Begin: "start_request", Save: "save_answers"}
KIOSK_KEY = new_signing_key()

T = TypeVar("T")


def office_of(name: str) -> Office:
    """One of the offices that are shipped, with a ticket scanner at each counter."""
    loaded = load_office(Path(ROOT) / "assets" / "offices" / f"{name}.toml")
    assert isinstance(loaded, Office), loaded
    scanner = ScannerSetup("any")
    devices = tuple(replace(d, scanner=scanner if d.counter else d.scanner) for d in loaded.devices)
    return replace(loaded, devices=devices)


@cache
def catalogue_of(name: CatalogueId) -> Catalogue:
    """One of the catalogues that are shipped."""
    loaded = load_catalogue(Path(ROOT) / "assets" / "catalogues" / f"{name}.toml")
    assert isinstance(loaded, Catalogue), loaded
    return loaded


class CounterStation:
    """What a counter's flow asks of a station.

    ``late`` holds answers back until ``answer_now``; ``next_answer`` is given in place of the
    rules' own; ``next_refusal`` is given about a request in place of doing anything; ``ordered``
    and ``acted`` count what was sent which way; with ``remembers`` requests are shown as they were
    last while the server is away.
    """

    def __init__(self, office: Office | None, clock: FakeClock, device: DeviceId = DEVICE) -> None:
        name = "office" if office is None else office.id
        settings = DeviceSettings("http://127.0.0.1:1", name, device, "token")  # type: ignore[arg-type]  # a name will do
        self.inner = FakeStation(settings, clock, FakeIds(), office)
        if office is not None and office.requests is not None:
            catalogue = catalogue_of(office.requests.catalogue)
            self.inner.show(replace(self.inner.view, catalogue=catalogue))
        self.clock = clock
        self.clerk_name = "Rima S."
        self.role = Role.CLERK
        self.skills: tuple[ServiceCode, ...] | None = None
        self.people: dict[TicketId, Person] = {}
        self.ordered: list[Command] = []
        self.acted: list[Command] = []
        self.late = False
        self.next_answer: OrderAnswer | None = None
        self.next_act: ActAnswer | Exception | None = None
        self.next_sign_in: SignInAnswer | None = None
        self.asked: list[Task[object]] = []
        self.next_reply: BookAnswer | None = None
        self.next_refusal: BookAnswer | None = None
        self.requests = RequestBook(self)
        self.kept: list[Any] = []
        self.read: dict[RequestId, RequestView] = {}
        self.remembers = False
        self.standings: DeviceStandings | None = None
        self.looked = 0
        self._waiting: list[Callable[[], None]] = []

    @property
    def view(self) -> View:
        return self.inner.view

    def now(self) -> datetime:
        return self.clock.now()

    def subscribe(
        self, listener: Callable[[View, tuple[LogEvent, ...]], None]
    ) -> Callable[[], None]:
        return self.inner.subscribe(listener)

    def act(self, command: Command) -> ActAnswer:
        self.acted.append(command)
        answer, self.next_act = self.next_act, None
        if isinstance(answer, Exception):
            raise answer
        return self.inner.act(command) if answer is None else answer

    def order(self, command: Command, answer: Callable[[OrderAnswer], None]) -> None:
        self.ordered.append(command)
        given, self.next_answer = self.next_answer, None

        def tell() -> None:
            if given is not None:
                answer(given)
            else:
                self.inner.order(command, answer)

        self._soon(tell)

    def sign_in(
        self, clerk: ClerkId, password: str, answer: Callable[[SignInAnswer], None]
    ) -> None:
        self._soon(lambda: answer(self._checked(clerk, password)))

    def sign_out(self) -> None:
        self.inner.show(replace(self.view, session=None, signed_in=None))

    def person(self, ticket: TicketId, answer: Callable[[Person | None], None]) -> None:
        answer(self.people.get(ticket))

    def devices(self, answer: Callable[[DeviceStandings | None], None]) -> None:
        self.looked += 1
        standings = self.standings
        self._soon(lambda: answer(standings))

    def tell_parts(self, parts: Mapping[str, PartReport], queues: Mapping[str, int]) -> None:
        self.inner.tell_parts(parts, queues)

    def request(self, task: Task[T], answer: Callable[[T], None]) -> None:
        asked: Any = task.task if isinstance(task, OrKeep) else task
        # Each command has an id of its own, which says nothing.
        self.asked.append(replace(asked, id=None) if isinstance(asked, Give) else asked)
        refused, self.next_refusal = self.next_refusal, None
        given: Any = refused or self._carried_out(task, asked)
        given, self.next_reply = self.next_reply or given, None
        self._soon(lambda: answer(given))

    def _carried_out(self, task: object, asked: Any) -> object:
        if isinstance(asked, PutAway):
            left = tuple(e for e in self.view.requests_settled if e.id != asked.id)
            self.inner.show(replace(self.view, requests_settled=left))
            return PutAwayDone()
        if isinstance(asked, ListKept):
            return self._listed()
        if self.view.connectivity is Connectivity.ONLINE:
            answer = self.requests.do(asked)
            if isinstance(answer, RequestRead):
                self.read[answer.view.state.id] = answer.view
            return answer
        if self.remembers and isinstance(asked, OfTicket | Numbered | Known):
            return self._last_known(asked)
        if not isinstance(task, OrKeep):
            return Unreachable()
        kind = type_name(type(asked.command)) if isinstance(asked, Give) else _KINDS[type(asked)]
        id_ = CommandId(getattr(asked, "id", None) or asked.request)
        kept = WaitingRequest(id_, asked.request, kind, self.now(), CLERK)
        self.kept.append(asked)
        waiting = (*self.view.requests_waiting, kept)
        self.inner.show(replace(self.view, requests_waiting=waiting))
        return Waits(asked.revision + 1 if isinstance(asked, Save) else None)

    def _last_known(self, asked: OfTicket | Numbered | Known) -> LastKnown | Unreachable:
        """How the request was read last."""
        for view in self.read.values():
            state = view.state
            match asked:
                case OfTicket(ticket) if state.ticket == ticket:
                    return LastKnown(view)
                case Numbered(number) if state.number == number:
                    return LastKnown(view)
                case Known(request) if state.id == request:
                    return LastKnown(view)
        return Unreachable()

    def _listed(self) -> KeptListed:
        """What waits, request by request."""
        of: dict[RequestId, list[Any]] = {}
        for task in self.kept:
            of.setdefault(task.request, []).append(task)
        return KeptListed(tuple(self._kept_here(each, tasks) for each, tasks in of.items()))

    def _kept_here(self, request: RequestId, tasks: list[Any]) -> KeptHere:
        begun = [each for each in tasks if isinstance(each, Begin)]
        saved = [each for each in tasks if isinstance(each, Save)]
        starts = [StartRequest(each.service, each.language, each.ticket) for each in begun]
        draft = DraftRead(
            starts[0] if starts else None,
            convert(saved[-1].answers, AnswersMessage) if saved else None,
            saved[-1].revision + 1 if saved else None,
            tuple(each.command for each in tasks if isinstance(each, Give)),
        )
        return KeptHere(request, self.now(), draft, self.read.get(request) or starts[0])

    def send_kept(self) -> None:
        """The server is back, and what was kept is sent."""
        kept, self.kept = self.kept, []
        settled = []
        for task, waited in zip(kept, self.view.requests_waiting, strict=True):
            answer = self.requests.do(task)
            refusal = answer if isinstance(answer, RequestRefusal) else None
            end = SettledEnd.SENT if refusal is None else SettledEnd.REFUSED
            settled.append(
                SettledRequest(
                    waited.id, waited.request, waited.type, waited.at, CLERK, end, refusal=refusal
                )
            )
        self.inner.show(
            replace(
                self.view,
                connectivity=Connectivity.ONLINE,
                requests_waiting=(),
                requests_settled=tuple(settled),
            )
        )

    def answer_now(self) -> None:
        """Give every answer that was held back."""
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell()

    def sign_rima_in(self, kind: SignInKind = SignInKind.ONLINE) -> None:
        """Rima signs in without asking."""
        session = self._session(CLERK)
        self.inner.show(replace(self.view, session=session, signed_in=kind))

    def issue(
        self,
        service: str,
        language: str = "ar",
        priority_class: str | None = None,
        then: tuple[str, ...] = (),
    ) -> TicketId:
        """A kiosk gives a ticket."""
        assert self.view.office is not None
        plain = self.view.office.classes[0].code
        command = IssueTicket(
            ServiceCode(service),
            ClassCode(priority_class or plain),
            Language(language),
            tuple(ServiceCode(code) for code in then),
        )
        answer = self.inner.issue_elsewhere(command, "A")
        assert isinstance(answer, Acted), answer
        return ticket_in(answer.events)

    def pass_minutes(self, minutes: float) -> None:
        """Let time go by."""
        self.clock.advance(timedelta(minutes=minutes))

    def lose_server(self, pending: int = 0) -> None:
        """The server goes away."""
        self.inner.show(replace(self.view, connectivity=Connectivity.OFFLINE, pending=pending))

    def _session(self, clerk: ClerkId) -> Session:
        expires = self.now() + timedelta(hours=10)
        return Session("s", clerk, self.clerk_name, self.role, expires, self.skills)

    def _checked(self, clerk: ClerkId, password: str) -> SignInAnswer:
        given, self.next_sign_in = self.next_sign_in, None
        if given is not None:
            return given
        if self.view.connectivity is Connectivity.OFFLINE and clerk != CLERK:
            return Unreachable()
        if (clerk, password) != (CLERK, PASSWORD):
            return WrongCredentials()
        session = self._session(clerk)
        online = self.view.connectivity is Connectivity.ONLINE
        kind = SignInKind.ONLINE if online else SignInKind.OFFLINE
        self.inner.show(replace(self.view, session=session, signed_in=kind))
        return SignedIn(session, kind)

    def _soon(self, tell: Callable[[], None]) -> None:
        if self.late:
            self._waiting.append(tell)
        else:
            tell()


def ticket_in(events: tuple[Event, ...]) -> TicketId:
    """The ticket that was issued."""
    return next(e.body.ticket for e in events if isinstance(e.body, TicketIssued))


def paper_of(station: CounterStation, ticket: TicketId, key: bytes = KIOSK_KEY) -> str:
    """The code on a ticket that kiosk-a printed."""
    known = station.view.state.tickets[ticket]
    facts = TicketFacts(
        station.inner.settings.office,
        known.day,
        number_of(ticket),
        known.service,
        known.priority_class,
        known.language,
        known.issued_at,
        DeviceId("kiosk-a"),
    )
    return encode_ticket(facts, key)


KIOSK_KEYS = {DeviceId("kiosk-a"): public_key_of(KIOSK_KEY)}
