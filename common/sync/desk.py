# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk's requests to the server, one at a time and in order, each answered exactly once.

They have a thread and a connection of their own, so that a long outbox never delays a key.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from queue import SimpleQueue
from threading import Event as Flag
from threading import Lock
from typing import TYPE_CHECKING, TypeVar, assert_never

from common.domain.commands import Command
from common.domain.identifiers import ClerkId, CommandId, TicketId
from common.domain.ports import Chance, Clock, Ids
from common.storage.settings import DeviceSettings
from common.sync.answers import Denied, OrderAnswer, Ordered, SignInAnswer, Unreachable
from common.sync.desk_answers import (
    ANOTHER_SERVER,
    SESSION_ENDED,
    OrderVerdict,
    order_verdict,
)
from common.sync.desk_tasks import (
    AskAboutRequest,
    AskDevices,
    AskPerson,
    DeskTask,
    EnterSession,
    LeaveSession,
    Order,
    RenewSession,
    SendRequests,
    abandon,
    tell,
)
from common.sync.http import CONNECT_SECONDS, STEPPED_DOWN, Http, HttpAnswer
from common.sync.intake import Intake
from common.sync.knowledge import Knowledge
from common.sync.retry import UNCONNECTED, Backoff, Retryable
from common.sync.sessions import Sessions, proof
from common.sync.view import Connectivity
from common.wire.commands import CommandMessage, encode_command
from common.wire.device_reports import DeviceStandings
from common.wire.messages import EPOCH_HEADER, CommandAccepted, Person

if TYPE_CHECKING:
    from common.sync.request_line import Task
    from common.sync.request_thread import RequestThread

_log = logging.getLogger(__name__)

_ATTEMPT_SECONDS = 1.5
"""How long one reply is waited for before the command is sent again under the same id."""

_LOOK_SECONDS = (1.0, 1.5)
"""To connect and to be answered, for what is asked again and again: no order may wait long."""

_SHORTEST_SECONDS = 0.05
_FIRST_PAUSE = 0.1
_UNHEARD = frozenset({UNCONNECTED, STEPPED_DOWN})
_TRYING = frozenset({Connectivity.ONLINE, Connectivity.CONNECTING})

_STOP_SECONDS = 0.5
"""How long the thread for requests may take to end."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ways:
    """The desk's ``own`` connection, and what begins the thread that asks about requests."""

    own: Http
    requests: Callable[[], RequestThread]


class Desk:
    """Takes requests from any thread; :meth:`run` by one thread carries them out."""

    def __init__(
        self,
        settings: DeviceSettings,
        ways: Ways,
        knowledge: Knowledge,
        intake: Intake,
        sessions: Sessions,
        clock: Clock,
        ids: Ids,
        order_seconds: float,
    ) -> None:
        """Ask by ``ways``; the desk's own belongs to the thread that runs."""
        self._office = f"/offices/{settings.office}"
        self._http = ways.own
        self._ways = ways
        self._requests: RequestThread | None = None
        self._knowledge = knowledge
        self._intake = intake
        self._sessions = sessions
        self._clock = clock
        self._ids = ids
        self._order_seconds = order_seconds
        self._tasks: SimpleQueue[DeskTask | None] = SimpleQueue()
        self._lock = Lock()
        self._stopping = Flag()

    def order(self, command: Command, answer: Callable[[OrderAnswer], None]) -> None:
        """See ``Station.order``."""
        message = CommandMessage(CommandId(self._ids.new()), command)
        deadline = self._clock.monotonic() + self._order_seconds
        self._put(Order(message, self._knowledge.view.session, deadline, answer))

    def sign_in(
        self, clerk: ClerkId, password: str, answer: Callable[[SignInAnswer], None]
    ) -> None:
        """See ``Station.sign_in``."""
        self._put(EnterSession(clerk, password, answer))

    def sign_out(self) -> None:
        """See ``Station.sign_out``."""
        session = self._sessions.end()
        if session is not None:
            self._put(LeaveSession(session))

    def person(self, ticket: TicketId, answer: Callable[[Person | None], None]) -> None:
        """See ``Station.person``."""
        self._put(AskPerson(ticket, self._knowledge.view.session, answer))

    def devices(self, answer: Callable[[DeviceStandings | None], None]) -> None:
        """See ``Station.devices``."""
        self._put(AskDevices(self._knowledge.view.session, answer))

    def request(self, task: Task[T], answer: Callable[[T], None]) -> None:
        """See ``Station.request``."""
        id_ = CommandId(self._ids.new())
        self._put(AskAboutRequest(task, id_, self._knowledge.view.session, answer))

    def back_online(self) -> None:
        """The server can be reached: an offline sign-in is told to it now."""
        if self._sessions.unconfirmed:
            self._put(RenewSession())
        if self._knowledge.view.requests_waiting:
            self._put(SendRequests())

    def stop(self) -> None:
        """Take nothing more; what waits is answered ``Unreachable``."""
        with self._lock:
            self._stopping.set()
            self._tasks.put(None)

    def run(self, chance: Chance) -> None:
        """Work until stopped."""
        while (task := self._tasks.get()) is not None:
            if self._stopping.is_set():
                abandon(task)
                continue
            try:
                self._do(task, chance)
            except Exception:
                # A mistake of ours; whoever waits for the answer must not wait for ever.
                _log.exception("a request to the server failed")
                abandon(task)

    def close(self) -> None:
        """Let go of the connection; by the thread that used it."""
        if self._requests is not None:
            self._requests.stop()
            self._requests.join(_STOP_SECONDS)
        self._http.close()

    def _put(self, task: DeskTask) -> None:
        with self._lock:
            if not self._stopping.is_set():
                self._tasks.put(task)
                return
        abandon(task)

    def _do(self, task: DeskTask, chance: Chance) -> None:
        match task:
            case Order():
                tell(task.answer, self._carry_out(task, chance))
            case EnterSession(clerk, password, answer):
                tell(answer, self._sessions.sign_in(clerk, password))
            case LeaveSession(session):
                self._sessions.tell_end(session)
            case AskPerson():
                tell(task.answer, self._person(task))
            case AskDevices():
                tell(task.answer, self._devices(task))
            case AskAboutRequest():
                self._about_request(task)
            case RenewSession():
                self._sessions.renew()
            case SendRequests():
                # Once it runs it sees by itself what waits.
                self._about_requests()
            case _ as unreachable:
                assert_never(unreachable)

    def _carry_out(self, task: Order, chance: Chance) -> OrderAnswer:
        self._sessions.renew()
        body = encode_command(task.message)
        headers = proof(self._sessions.present(task.session))
        verdict = self._until(task.deadline, chance, body, headers)
        match verdict:
            case CommandAccepted(events):
                return Ordered(self._intake.ordered(events))
            case Retryable(cause):
                _log.info("an order came to nothing: %s", cause)
                return Unreachable()
            case Denied(code) if code == SESSION_ENDED:
                self._sessions.end()
                return verdict
            case _:
                return verdict

    def _until(
        self, deadline: float, chance: Chance, body: bytes, headers: Mapping[str, str]
    ) -> OrderVerdict:
        """Send a command until there is an answer or no time left.

        Always the same bytes, so the same id: a lost reply is repaired by asking again, but never
        another server than the one that may have heard of the command. If the server is known to
        be away and cannot have heard of it, once only.
        """
        backoff = Backoff(first=_FIRST_PAUSE)
        heard: int | None = None
        path = f"{self._office}/commands"
        while True:
            left = max(_SHORTEST_SECONDS, deadline - self._clock.monotonic())
            timeout = (min(CONNECT_SECONDS, left), min(_ATTEMPT_SECONDS, left))
            epoch = self._http.epoch
            if heard is None or (self._http.in_step and heard == epoch):
                # Whoever takes its place before this arrives would decide it a second time.
                only = {} if heard is None else {EPOCH_HEADER: str(heard)}
                verdict = order_verdict(
                    self._http.ask("POST", path, body, {**headers, **only}, timeout)
                )
            else:
                verdict = Retryable(UNCONNECTED if heard == epoch else ANOTHER_SERVER)
            if not isinstance(verdict, Retryable) or verdict.cause == ANOTHER_SERVER:
                return verdict
            backoff = backoff.failed()
            pause = backoff.seconds(chance, verdict.after)
            too_late = self._clock.monotonic() + pause >= deadline
            if heard is None and verdict.cause not in _UNHEARD:
                heard = epoch
            away = heard is None and self._knowledge.view.connectivity not in _TRYING
            if too_late or away or self._stopping.wait(pause):
                return verdict

    def _person(self, task: AskPerson) -> Person | None:
        path = f"{self._office}/tickets/{task.ticket}/person"
        answer = self._http.ask("GET", path, headers=proof(self._sessions.present(task.session)))
        if not isinstance(answer, HttpAnswer) or answer.status != HTTPStatus.OK:
            return None
        person = answer.read(Person)
        return None if isinstance(person, Retryable) else person

    def _devices(self, task: AskDevices) -> DeviceStandings | None:
        path, session = f"{self._office}/devices", self._sessions.present(task.session)
        answer = self._http.ask("GET", path, headers=proof(session), timeout=_LOOK_SECONDS)
        if not isinstance(answer, HttpAnswer) or answer.status != HTTPStatus.OK:
            return None
        standings = answer.read(DeviceStandings)
        return None if isinstance(standings, Retryable) else standings

    def _about_request(self, task: AskAboutRequest) -> None:
        self._sessions.renew()
        session = self._sessions.present(task.session)
        self._about_requests().put(replace(task, session=session))

    def _about_requests(self) -> RequestThread:
        if self._requests is None:
            self._requests = self._ways.requests()
        return self._requests
