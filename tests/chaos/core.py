# SPDX-License-Identifier: GPL-3.0-or-later
"""A device's core as a process: ``python -m tests.chaos.core DATA``, asked over its input.

The real station on its real store, the kiosk's real issuing and the counter's real rule of when
it works on its own; only the window is missing. Requests and answers are lines of JSON, see
``tests.chaos.words``. It ends when its input ends.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event as Flag
from threading import Lock, Thread
from typing import assert_never

import msgspec

from common.domain.commands import (
    CallNext,
    Command,
    FinishServing,
    OpenCounter,
    Recall,
    RecordNoShow,
    StartServing,
    TakeTicket,
)
from common.domain.events import Event, TicketCalled
from common.domain.identifiers import ClassCode, ClerkId, CounterId, Language, ServiceCode
from common.domain.opening import business_day
from common.domain.refusals import Refusal
from common.domain.state import CounterStage
from common.domain.tickets import TicketFacts
from common.identity.ticket_code import BadCode, decode_ticket
from common.storage.settings import DATABASE_FILE, SettingsProblem, read_settings
from common.storage.store import ROOM_BYTES, DeviceStore
from common.storage.system import SystemChance, SystemClock, UuidIds
from common.storage.trouble import StoreTrouble
from common.sync.answers import (
    ActAnswer,
    Acted,
    Denied,
    NotReady,
    OrderAnswer,
    Ordered,
    SignedIn,
    SignInAnswer,
    Unreachable,
)
from common.sync.station import Station
from common.sync.view import Connectivity
from counter.flow.link import Silence, is_isolated, link_of, still_silent
from kiosk.flow.inputs import TicketGiven, TicketRefused
from kiosk.flow.state import IssueOrder
from kiosk.issuing import Issuing
from tests.chaos.digest import digest
from tests.chaos.words import Answer, At, Do, End, Request, Said, Status

_TELL_EVERY_S = 0.2
_SIGN_IN_S = 15.0
_ORDER_S = 10.0


class Core:
    """One device without its window. ``say`` writes a line."""

    def __init__(self, station: Station, say: Callable[[Said], None]) -> None:
        """Work on ``station``, which is started."""
        self._station = station
        self._say = say
        self._issuing = Issuing(station)
        self._silence: Silence | None = None

    def tell(self) -> None:
        """Say how the device stands with its server."""
        view = self._station.view
        self._say(
            Status(
                view.connectivity is Connectivity.ONLINE,
                view.pending,
                str(view.as_of),
                tuple(sorted(view.warnings)),
            )
        )

    def answer(self, request: Request) -> Answer:
        """Do what is asked."""
        match request.do:
            case Do.ISSUE:
                return self._issue(ServiceCode(request.text))
            case Do.SIGN_IN:
                return self._sign_in(request)
            case Do.LOOK:
                return Answer(End.DONE, at=self._look())
            case Do.DIGEST:
                return Answer(End.DONE, why=digest(self._station.view.state))
            case Do.CALL:
                return self._order(CallNext(self._counter()))
            case Do.TAKE:
                return self._take(request.text)
            case Do.OPEN:
                return self._either(OpenCounter(self._counter()))
            case Do.RECALL:
                return self._either(Recall(self._counter()))
            case Do.NO_SHOW:
                return self._either(RecordNoShow(self._counter()))
            case Do.START:
                return self._either(StartServing(self._counter()))
            case Do.FINISH:
                return self._either(FinishServing(self._counter()))
            case _ as unreachable:
                assert_never(unreachable)

    def _issue(self, service: ServiceCode) -> Answer:
        order = IssueOrder(service, ClassCode("plain"), Language("en"), None)
        match self._issuing.issue(order):
            case TicketGiven(given):
                return Answer(End.DONE, (given.event,), given.ticket, given.code)
            case TicketRefused(refusal):
                return Answer(End.REFUSED, why=refusal.reason.value)
            case _:
                return Answer(End.FAILED, why="no ticket")

    def _sign_in(self, request: Request) -> Answer:
        answers: SimpleQueue[SignInAnswer] = SimpleQueue()
        self._station.sign_in(ClerkId(request.text), request.secret, answers.put)
        answer = answers.get(timeout=_SIGN_IN_S)
        if isinstance(answer, SignedIn):
            return Answer(End.DONE)
        return Answer(End.FAILED, why=type(answer).__name__)

    def _look(self) -> At:
        view, counter = self._station.view, self._counter()
        at, ticket = view.state.counters.get(counter), view.state.ticket_at(counter)
        mine = at is not None and view.session is not None and at.clerk == view.session.clerk
        return At(
            signed_in=view.session is not None,
            opened=mine and at is not None and at.stage is CounterStage.OPEN,
            isolated=self._isolated(),
            ticket="" if ticket is None else ticket.id,
            stage="" if ticket is None else ticket.stage.value,
            waiting=view.state.waiting(),
        )

    def _isolated(self) -> bool:
        view = self._station.view
        self._silence = still_silent(self._silence, view)
        return is_isolated(link_of(view, self._silence))

    def _counter(self) -> CounterId:
        office = self._station.view.office
        setup = None if office is None else office.device(self._station.settings.device)
        return CounterId("") if setup is None or setup.counter is None else setup.counter

    def _take(self, code: str) -> Answer:
        station = self._station
        office = station.view.office
        if office is None:
            return Answer(End.FAILED, why="no office")
        day = business_day(office, station.now())
        read = decode_ticket(code, station.public_keys, office=office.id, day=day)
        if isinstance(read, BadCode):
            return Answer(End.REFUSED, why=f"paper {read.reason.value}")
        facts = read.facts
        return self._either(
            TakeTicket(
                self._counter(),
                TicketFacts(
                    facts.ticket,
                    facts.service,
                    facts.class_code,
                    facts.language,
                    facts.issued_at,
                    facts.device,
                ),
            )
        )

    def _either(self, command: Command) -> Answer:
        return self._act(command) if self._isolated() else self._order(command)

    def _act(self, command: Command) -> Answer:
        answer: ActAnswer = self._station.act(command)
        match answer:
            case Acted(events):
                return Answer(End.DONE, _ids(events), _called(events), isolated=True)
            case Refusal():
                return Answer(End.REFUSED, why=answer.reason.value, isolated=True)
            case StoreTrouble(reason):
                return Answer(End.FAILED, why=reason.value, isolated=True)
            case NotReady():
                return Answer(End.FAILED, why="not ready", isolated=True)
            case _ as unreachable:
                assert_never(unreachable)

    def _order(self, command: Command) -> Answer:
        answers: SimpleQueue[OrderAnswer] = SimpleQueue()
        self._station.order(command, answers.put)
        answer = answers.get(timeout=_ORDER_S)
        match answer:
            case Ordered(events):
                return Answer(End.DONE, _ids(events), _called(events))
            case Refusal():
                return Answer(End.REFUSED, why=answer.reason.value)
            case Unreachable():
                self._silence = Silence(self._station.view.as_of)
                return Answer(End.UNREACHABLE)
            case Denied(code):
                return Answer(End.FAILED, why=code)
            case _ as unreachable:
                assert_never(unreachable)


def _ids(events: Sequence[Event]) -> tuple[str, ...]:
    return tuple(event.id for event in events)


def _called(events: Sequence[Event]) -> str:
    return next((e.body.ticket for e in events if isinstance(e.body, TicketCalled)), "")


def _tell_again(core: Core, ending: Flag) -> None:
    while not ending.wait(_TELL_EVERY_S):
        core.tell()


def _main(data: Path) -> None:
    settings = read_settings(data)
    if isinstance(settings, SettingsProblem):
        sys.exit(settings.detail)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    lock, out = Lock(), sys.stdout.buffer

    def say(said: Said) -> None:
        with lock:
            out.write(msgspec.json.encode(said) + b"\n")
            out.flush()

    clock = SystemClock()
    room = ROOM_BYTES if settings.device.startswith("kiosk") else 0
    store = DeviceStore(data / DATABASE_FILE, clock, room)
    station = Station(settings, store, clock, UuidIds(), SystemChance())
    station.start()
    core, ending = Core(station, say), Flag()
    Thread(target=_tell_again, args=(core, ending), name="teller", daemon=True).start()
    core.tell()
    for line in sys.stdin.buffer:
        try:
            say(core.answer(msgspec.json.decode(line, type=Request)))
        except Empty:
            say(Answer(End.FAILED, why="the station did not answer"))
    ending.set()
    station.stop()


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
