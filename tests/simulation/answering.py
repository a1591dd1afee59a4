# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server says to each call, as its HTTP handlers do, with its own gate and rights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from types import SimpleNamespace
from typing import Any, Protocol, TypeAlias, cast

from sqlalchemy import Connection, Engine

from common.domain.ports import Clock
from common.wire.messages import DayKeys, OutboxBatch, PublicKey, Session, SignIn
from common.wire.reading import read_json
from common.wire.succession import Tail
from server.api.answering import AnyRequest
from server.api.callers import caller_of
from server.api.commands import _permitted
from server.api.log import _page
from server.api.succession import _kit
from server.replies import Reply, broken, cannot_store, no_content, ok, problem
from server.security.gate import Caller, Gate
from server.security.registry import Registry, signed_in
from server.security.tokens import digest
from server.sequencer.jobs import CarryOut, Faulted, Job, Receive, Store, TakeTail
from server.sequencer.ledger import Standing
from server.services import Services
from server.storage import clerks, devices, offices
from server.storage.clerks import StoredSession
from tests.simulation.at_once import ReaderAtOnce, SequencerAtOnce, at_once
from tests.simulation.lines import Call
from tests.simulation.setup import OFFICE, PASSWORD

_PAGE = "200"

Plan: TypeAlias = Reply | tuple[Job, Callable[[object], Reply]]
"""The answer, or what is to be written for it and how that becomes an answer."""


class Serving(Protocol):
    """The process that is to answer."""

    @property
    def registry(self) -> Registry:
        """Whom it knows."""
        ...

    @property
    def standing(self) -> Standing:
        """Where the office stands."""
        ...

    def refresh(self) -> None:
        """Take notice of what has changed in the database."""
        ...

    def write(self, jobs: Sequence[Job]) -> Sequence[Any]:
        """Carry jobs out."""
        ...


class Answering:
    """What one process answers."""

    def __init__(self, process: Serving, engine: Engine, clock: Clock, name: str) -> None:
        """Answer for ``process``; ``name`` is not that of any other, now or later."""
        self._process = process
        self._clock = clock
        self._name = name
        self._gate = Gate(process.registry, clock)
        self._sessions = 0
        # What those handlers ask of the server's parts that are used here as they are.
        parts = {
            "gate": self._gate,
            "registry": process.registry,
            "sequencer": SequencerAtOnce(process),
            "reader": ReaderAtOnce(engine),
            "upstream_kit": None,
        }
        self._parts = cast(Services, SimpleNamespace(**parts))
        self._ways: Mapping[tuple[str, str], Callable[[Caller, Call], Plan]] = {
            ("GET", "health"): lambda *_: Reply(HTTPStatus.OK, b"{}"),
            ("GET", "log"): lambda _, call: self._page(call),
            ("GET", "stream"): lambda *_: Reply(HTTPStatus.OK, b""),
            ("GET", "day-keys"): lambda *_: ok(DayKeys(())),
            ("GET", "succession"): lambda caller, _: self._kit(caller),
            ("PUT", "public-key"): self._register,
            ("POST", "outbox"): _receive,
            ("POST", "tail"): _take_tail,
            ("POST", "commands"): _command,
            ("POST", "sessions"): self._sign_in,
            ("DELETE", "current"): lambda caller, _: self._sign_out(caller),
        }

    def plan(self, call: Call) -> Plan:
        """What has to be done about a call."""
        headers = [(name.lower().encode(), value.encode()) for name, value in call.headers.items()]
        request = SimpleNamespace(scope={"headers": headers}, path_params={"office": OFFICE.id})
        if call.path.endswith("/configuration"):
            device = self._gate.device(headers)
            return device if isinstance(device, Reply) else self._configuration(call)
        caller = at_once(caller_of(self._parts, cast(AnyRequest, request)))
        if isinstance(caller, Reply):
            return caller
        way = self._ways.get((call.method, call.path.rsplit("/", 1)[-1]))
        if way is None:
            return problem(HTTPStatus.NOT_FOUND, "not_found", "There is nothing here.")
        return way(caller, call)

    def _configuration(self, call: Call) -> Reply:
        published = self._process.registry.offices()[OFFICE.id].published
        tag = f'"{published.version}"'
        if call.headers.get("If-None-Match") == tag:
            return Reply(HTTPStatus.NOT_MODIFIED, b"", (("ETag", tag),))
        return Reply(HTTPStatus.OK, published.body, (("ETag", tag),))

    def _page(self, call: Call) -> Reply:
        # Small pages, so that a log is read in several calls with something in between.
        return at_once(_page(self._parts, OFFICE.id, call.query.get("after"), _PAGE))

    def _sign_in(self, caller: Caller, call: Call) -> Plan:
        asked = read_json(call.body, SignIn)
        clerk = self._process.registry.offices()[OFFICE.id].clerks.get(asked.clerk)
        if clerk is None or asked.password != PASSWORD:
            return problem(HTTPStatus.UNAUTHORIZED, "wrong_credentials", "Wrong.")
        self._sessions += 1
        token = f"session-{self._name}-{self._sessions}"
        ends = self._clock.now().replace(microsecond=0)
        ends = ends.replace(year=ends.year + 1)
        device = caller.device.setup.id
        stored = StoredSession(digest(token), device, clerk.id, ends)

        def reply(result: object) -> Reply:
            if result is not None:
                return cannot_store()
            self._process.registry.begin_session(signed_in(OFFICE.id, stored, clerk))
            return ok(Session(token, clerk.id, clerk.name, clerk.role, ends, clerk.skills))

        return Store(lambda c: clerks.add_session(c, OFFICE.id, stored)), reply

    def _kit(self, caller: Caller) -> Reply:
        if not caller.device.setup.promotable:
            return problem(HTTPStatus.FORBIDDEN, "not_permitted", "No kit for this device.")
        body = at_once(_kit(self._parts, OFFICE.id))
        return body if isinstance(body, Reply) else Reply(HTTPStatus.OK, body)

    def _register(self, caller: Caller, call: Call) -> Plan:
        device, key = caller.device.setup.id, read_json(call.body, PublicKey).key

        def register(connection: Connection) -> None:
            devices.register_key(connection, OFFICE.id, device, key)
            offices.touch(connection, OFFICE.id)

        def reply(_: object) -> Reply:
            self._process.refresh()
            return no_content()

        return Store(register), reply

    def _sign_out(self, caller: Caller) -> Plan:
        session = caller.session
        if session is None:
            return no_content()

        def reply(_: object) -> Reply:
            self._process.registry.end_session(session.token_digest)
            return no_content()

        return Store(lambda c: clerks.end_session(c, session.token_digest)), reply


def _receive(caller: Caller, call: Call) -> Plan:
    items = read_json(call.body, OutboxBatch).items
    return Receive(OFFICE.id, caller.device.setup, items), _reply


def _take_tail(_: Caller, call: Call) -> Plan:
    return TakeTail(OFFICE.id, read_json(call.body, Tail).entries), _reply


def _command(caller: Caller, call: Call) -> Plan:
    message = _permitted(caller, call.body)
    if isinstance(message, Reply):
        return message
    return CarryOut(OFFICE.id, message, caller.origin), _reply


def _reply(result: object) -> Reply:
    match result:
        case Reply():
            return result
        case Faulted():
            return broken()
        case _:
            return cannot_store()
