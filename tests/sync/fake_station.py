# SPDX-License-Identifier: GPL-3.0-or-later
"""A station without disk and server for tests of screens: the real rules, in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from threading import RLock
from typing import Any, TypeVar

from common.domain.commands import Command, OpenCounter, Origin
from common.domain.decide import decide
from common.domain.decide.day import turn_day
from common.domain.events import Body, Event, TicketIssued
from common.domain.evolve import evolve
from common.domain.identifiers import (
    ClerkId,
    CommandId,
    CounterId,
    DeviceId,
    EventId,
    ServiceCode,
    TicketId,
)
from common.domain.office import Office
from common.domain.ports import Clock, Ids
from common.domain.refusals import Refusal
from common.identity.signatures import new_signing_key, public_key_of
from common.storage.settings import DeviceSettings
from common.storage.trouble import StoreTrouble
from common.sync.answers import ActAnswer, Acted, NotReady, OrderAnswer, Ordered, Unreachable
from common.sync.request_line import Task
from common.sync.station import Listener, Seal
from common.sync.view import Connectivity, EventSource, LogEvent, View
from common.wire.device_reports import PartReport

T = TypeVar("T")


class MemoryJobs:
    """A print journal in memory."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[str, str, str]] = {}
        self._lock = RLock()

    def add_job(self, job: str, ticket: str, state: str) -> bool:
        with self._lock:
            if job in self.rows:
                return False
            self.rows[job] = (ticket, state, "")
            return True

    def move_job(self, job: str, old: str, new: str, reason: str) -> bool:
        with self._lock:
            row = self.rows.get(job)
            if row is None or row[1] != old:
                return False
            self.rows[job] = (row[0], new, reason)
            return True

    def job_state(self, job: str) -> str | None:
        row = self.rows.get(job)
        return None if row is None else row[1]

    def jobs_in(self, states: Sequence[str]) -> Sequence[tuple[str, str, str, str]]:
        with self._lock:
            return [(job, *row) for job, row in self.rows.items() if row[1] in states]


class FakeStation:
    """One device alone with the log: what it decides is visible at once.

    A test sets ``trouble`` (the store fails), ``key`` (the day's data key), and moves the
    office along with ``happen``, ``issue_elsewhere`` and ``connect``.
    """

    def __init__(
        self, settings: DeviceSettings, clock: Clock, ids: Ids, office: Office | None
    ) -> None:
        self.settings = settings
        self.jobs = MemoryJobs()
        self.trouble: StoreTrouble | None = None
        self.key: bytes | None = None
        self.acted: list[Command] = []
        self.refused: list[Command] = []
        self.sealed: dict[TicketId, bytes] = {}
        self.stopped = False
        self.asked: list[Any] = []
        self.on_request: Callable[[Any], Any] = lambda _: Unreachable()
        self.parts: Mapping[str, PartReport] = {}
        self.queues: Mapping[str, int] = {}
        self._clock = clock
        self._ids = ids
        self._lock = RLock()
        self._listeners: list[Listener] = []
        self._seq = 0
        self._signing_key = new_signing_key()
        self._view = View(office=office, connectivity=Connectivity.ONLINE, as_of=clock.now())

    @property
    def view(self) -> View:
        return self._view

    @property
    def signing_key(self) -> bytes | None:
        return self._signing_key

    @property
    def public_keys(self) -> Mapping[DeviceId, bytes]:
        return {self.settings.device: public_key_of(self._signing_key)}

    def start(self) -> None:
        """Nothing is kept from before."""

    def stop(self) -> None:
        self.stopped = True

    def now(self) -> datetime:
        return self._clock.now()

    def day_keys(self, day: date) -> bytes | None:
        return self.key

    def tell_parts(self, parts: Mapping[str, PartReport], queues: Mapping[str, int]) -> None:
        self.parts, self.queues = parts, queues

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def act(self, command: Command, sealed: Seal | None = None) -> ActAnswer:
        if self.trouble is not None:
            return self.trouble
        answer = self._carry_out(command, self._origin())
        if isinstance(answer, Acted) and sealed is not None:
            for event in answer.events:
                if isinstance(event.body, TicketIssued):
                    secret = sealed(event.body.ticket)
                    if secret is not None:
                        self.sealed[event.body.ticket] = secret
        return answer

    def order(self, command: Command, answer: Callable[[OrderAnswer], None]) -> None:
        if self._view.connectivity is not Connectivity.ONLINE:
            answer(Unreachable())
            return
        match self._carry_out(command, self._origin()):
            case Acted(events):
                answer(Ordered(events))
            case Refusal() as refusal:
                answer(refusal)
            case StoreTrouble() | NotReady():
                answer(Unreachable())

    def request(self, task: Task[T], answer: Callable[[T], None]) -> None:
        """What the test's own server answers; without one nobody is there."""
        self.asked.append(task)
        answer(self.on_request(task))

    # What a test does to the office from outside.

    def connect(self, connectivity: Connectivity) -> None:
        """Change how the server stands."""
        self._show(replace(self._view, connectivity=connectivity))

    def configure(self, office: Office) -> None:
        """The office's set-up has come, or has changed."""
        self._show(replace(self._view, office=office))

    def issue_elsewhere(self, command: Command, series: str) -> ActAnswer:
        """Another kiosk with its own series letter gives a ticket."""
        return self._carry_out(command, Origin(DeviceId(f"other-{series}"), series))

    def open_counter(
        self, counter: CounterId, clerk: ClerkId, skills: tuple[ServiceCode, ...] | None = None
    ) -> ActAnswer:
        """A clerk opens a counter."""
        origin = Origin(DeviceId(counter), None, clerk)
        return self._carry_out(OpenCounter(counter, skills), origin)

    def happen(self, *bodies: Body) -> tuple[Event, ...]:
        """Something comes in by the log."""
        return self._append(bodies, Origin(DeviceId("server")), EventSource.LIVE)

    def show(self, view: View) -> None:
        """Have the station know something else: ``show(replace(station.view, …))``."""
        self._show(view)

    def _origin(self) -> Origin:
        office, session = self._view.office, self._view.session
        setup = None if office is None else office.device(self.settings.device)
        series = None if setup is None else setup.series
        if session is None:
            return Origin(self.settings.device, series)
        return Origin(self.settings.device, series, session.clerk, session.role)

    def _carry_out(self, command: Command, origin: Origin) -> ActAnswer:
        with self._lock:
            office = self._view.office
            if office is None:
                return NotReady()
            now = self.now()
            turned = turn_day(office, self._view.state, now)
            if turned:
                self._append(turned, Origin(DeviceId("server")), EventSource.LIVE)
            decision = decide(office, self._view.state, command, origin, now)
            if isinstance(decision, Refusal):
                self.refused.append(command)
                return decision
            self.acted.append(command)
            return Acted(self._append(decision, origin, EventSource.OWN))

    def _append(
        self, bodies: tuple[Body, ...], origin: Origin, source: EventSource
    ) -> tuple[Event, ...]:
        with self._lock:
            state, events = self._view.state, []
            for body in bodies:
                self._seq += 1
                event = Event(
                    EventId(self._ids.new()),
                    self.settings.office,
                    origin.device,
                    self._seq,
                    self.now(),
                    origin.clerk,
                    CommandId(self._ids.new()),
                    body,
                )
                state = evolve(state, event)
                events.append(event)
            self._show(replace(self._view, state=state), tuple(LogEvent(e, source) for e in events))
            return tuple(events)

    def _show(self, view: View, events: tuple[LogEvent, ...] = ()) -> None:
        with self._lock:
            self._view = view
            for listener in tuple(self._listeners):
                listener(view, events)
