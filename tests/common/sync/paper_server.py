# SPDX-License-Identifier: GPL-3.0-or-later
"""An office server in memory that fails on script: the real rules behind the real protocol."""

from __future__ import annotations

import socket
from collections import defaultdict, deque
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, unique
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Event, Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec

from common.domain.admit import admit
from common.domain.commands import Command, Origin, Role
from common.domain.decide import decide
from common.domain.decide.day import turn_day
from common.domain.events import Body
from common.domain.events import Event as OfficeEvent
from common.domain.evolve import evolve
from common.domain.identifiers import ClerkId, CommandId, DeviceId, EventId
from common.domain.office import Office
from common.domain.ports import Clock
from common.domain.refusals import Refusal, Superseded, SupersededReason
from common.domain.state import OfficeState
from common.storage.system import UuidIds
from common.wire.commands import decode_command
from common.wire.device_reports import DeviceStanding, DeviceStandings, ServerStanding
from common.wire.events import LogEntry, Position, UnknownEvent, from_message, to_message
from common.wire.messages import (
    EPOCH_HEADER,
    CommandAccepted,
    CommandRefused,
    Configuration,
    DayKeyMessage,
    DayKeys,
    LogPage,
    OutboxAnswer,
    OutboxAnswers,
    OutboxBatch,
    Outcome,
    Person,
    Problem,
    PublicKey,
    Session,
    SignIn,
)

TOKEN = "token-of-a-device"
PASSWORD = "correct horse"


@unique
class Fault(Enum):
    """What goes wrong with one request."""

    FAULT_500 = "500"
    BUSY_503 = "503"
    GARBAGE = "garbage"
    UNHEARD = "unheard"
    """The connection breaks before the server has done anything."""
    LOST_REPLY = "lost_reply"
    """The server does it, and the connection breaks before the reply."""
    TRUNCATED = "truncated"
    """The reply, or the stream, breaks off in the middle."""
    SILENT = "silent"
    """Nothing comes back, and the connection stays open."""
    REFUSED_401 = "401"
    UNREADABLE_400 = "400"


@dataclass
class PaperServer:
    """One office. ``fail("outbox", Fault.LOST_REPLY, …)`` spoils the next requests to a path."""

    office: Office
    clock: Clock
    epoch: int = 1
    log: list[LogEntry] = field(default_factory=list)
    state: OfficeState = field(default_factory=OfficeState)
    heard: dict[DeviceId, int] = field(default_factory=dict)
    answers: dict[CommandId, bytes] = field(default_factory=dict)
    sealed: dict[str, bytes] = field(default_factory=dict)
    public_keys: dict[DeviceId, bytes] = field(default_factory=dict)
    requests: list[tuple[str, str]] = field(default_factory=list)
    passwords: dict[str, str] = field(default_factory=lambda: {"rima": PASSWORD})
    version: str = "v1"
    reject: dict[str, str] = field(default_factory=dict)
    heartbeat: float = 0.2
    reports: list[tuple[DeviceId, bytes]] = field(default_factory=list)
    takes_reports: bool = True

    def __post_init__(self) -> None:
        self.changed = Condition()
        self.ids = UuidIds()
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.port = 0
        self._http: ThreadingHTTPServer | None = None
        self._connections: set[socket.socket] = set()
        self._down = Event()

    # What a test does.

    def fail(self, path: str, *faults: Fault) -> None:
        """Spoil the next requests whose path ends in ``path``, in this order."""
        self.faults[path].extend(faults)

    def start(self) -> None:
        """Listen on a free port; on the same one after a restart."""
        self._down.clear()
        with self.changed:
            self._turn()
        self._http = _Listener(("127.0.0.1", self.port), self)
        self.port = self._http.server_address[1]
        Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()

    def kill(self) -> None:
        """End as a process that is killed: every connection breaks at once."""
        http, self._http = self._http, None
        self._down.set()
        with self.changed:
            self.changed.notify_all()
        if http is not None:
            http.shutdown()
            http.server_close()
        for connection in list(self._connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._connections.clear()

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def head(self) -> Position:
        """The end of the log."""
        return self.log[-1].position if self.log else Position()

    def happen(self, *bodies: Body, device: str = "server", clerk: str | None = None) -> None:
        """Something comes into the log that no device under test has done."""
        with self.changed:
            self._turn()
            self._decided(bodies, CommandId(self.ids.new()), clerk, device)

    def command(self, command: Command, origin: Origin) -> None:
        """Somebody else's command."""
        with self.changed:
            self._turn()
            decision = decide(self.office, self.state, command, origin, self.clock.now())
            assert not isinstance(decision, Refusal), decision
            self._decided(decision, CommandId(self.ids.new()), origin.clerk, "server")

    def announce(self, version: str) -> None:
        """There is a new set-up."""
        with self.changed:
            self.version = version
            self.changed.notify_all()

    def begin_epoch(self, keep: int) -> None:
        """Another server takes over, which knows only the first ``keep`` entries."""
        with self.changed:
            kept, self.log, self.state = self.log[:keep], [], OfficeState()
            self.epoch += 1
            self.heard.clear()
            known = {entry.event.cause for entry in kept}
            self.answers = {id_: said for id_, said in self.answers.items() if id_ in known}
            for entry in kept:
                event = from_message(entry.event)
                assert isinstance(event, OfficeEvent)
                self._append(event, entry.superseded)

    # How it works.

    def _turn(self) -> None:
        bodies = turn_day(self.office, self.state, self.clock.now())
        self._decided(bodies, CommandId(self.ids.new()), None, "server")

    def _decided(
        self, bodies: tuple[Body, ...], cause: CommandId, clerk: str | None, device: str
    ) -> list[LogEntry]:
        actor = None if clerk is None else ClerkId(clerk)
        return [
            self._append(
                OfficeEvent(
                    EventId(self.ids.new()),
                    self.office.id,
                    DeviceId(device),
                    len(self.log) + 1,
                    self.clock.now(),
                    actor,
                    cause,
                    body,
                )
            )
            for body in bodies
        ]

    def _append(self, event: OfficeEvent, superseded: SupersededReason | None = None) -> LogEntry:
        entry = LogEntry(self.epoch, len(self.log) + 1, to_message(event), superseded)
        self.log.append(entry)
        if superseded is None:
            self.state = evolve(self.state, event)
        self.changed.notify_all()
        return entry

    def carry_out(
        self, raw: bytes, device: DeviceId, clerk: str | None, epoch: str | None = None
    ) -> tuple[int, bytes]:
        message = decode_command(raw)
        with self.changed:
            if message.id in self.answers:
                return 200, self.answers[message.id]
            if epoch not in {None, str(self.epoch)}:
                return 412, msgspec.json.encode(Problem("another_epoch", "…"))
            self._turn()
            who = None if clerk is None else ClerkId(clerk)
            origin = Origin(device, None, who, None if who is None else Role.CLERK)
            decision = decide(self.office, self.state, message.command, origin, self.clock.now())
            if isinstance(decision, Refusal):
                refused = CommandRefused(decision.reason, decision.message, decision.details)
                return 409, msgspec.json.encode(refused)
            entries = self._decided(decision, message.id, clerk, "server")
            self.answers[message.id] = msgspec.json.encode(CommandAccepted(tuple(entries)))
            return 200, self.answers[message.id]

    def receive(self, raw: bytes, device: DeviceId) -> OutboxAnswers:
        batch = msgspec.json.decode(raw, type=OutboxBatch)
        with self.changed:
            self._turn()
            known = {entry.event.id: entry for entry in self.log}
            answers: list[OutboxAnswer] = []
            heard = self.heard.get(device, 0)
            gap = False
            for item in batch.items:
                message = item.event
                gap = gap or message.device_seq > heard + 1
                if gap:
                    answers.append(OutboxAnswer(message.id, Outcome.REJECTED, "gap"))
                    continue
                heard = max(heard, message.device_seq)
                answers.append(self._receive_one(item.event, item.sealed, known))
            self.heard[device] = heard
            return OutboxAnswers(tuple(answers), heard + 1)

    def _receive_one(
        self, message: Any, sealed: bytes | None, known: dict[EventId, LogEntry]
    ) -> OutboxAnswer:
        if message.id in known:
            reason = known[message.id].superseded
            outcome = Outcome.DUPLICATE if reason is None else Outcome.SUPERSEDED
            return OutboxAnswer(message.id, outcome, reason)
        if message.type in self.reject:
            return OutboxAnswer(message.id, Outcome.REJECTED, self.reject[message.type])
        event = from_message(message)
        assert not isinstance(event, UnknownEvent)
        admission = admit(self.state, event)
        if isinstance(admission, Superseded):
            self._append(event, admission.reason)
            return OutboxAnswer(event.id, Outcome.SUPERSEDED, admission.reason)
        self._decided(admission.first, event.cause, event.actor, "server")
        self._append(event)
        self._decided(admission.after, event.cause, event.actor, "server")
        if sealed is not None:
            self.sealed[event.id] = sealed
        return OutboxAnswer(event.id, Outcome.ACCEPTED)

    def health(
        self, name: str, body: bytes, device: DeviceId, clerk: str | None
    ) -> tuple[int, bytes]:
        """Take a device's report, or tell how devices are; nothing else is known here."""
        if name not in {"report", "devices"}:
            return 204, b""
        if not self.takes_reports:
            return 404, msgspec.json.encode(Problem("not_found", "…"))
        if name == "report":
            self.reports.append((device, body))
            return 204, b""
        if clerk is None:
            return 403, msgspec.json.encode(Problem("not_permitted", "…"))
        server = ServerStanding("1", self.clock.now())
        told = DeviceStandings(self.clock.now(), server, (DeviceStanding(device),))
        return 200, msgspec.json.encode(told)

    def after(self, position: Position, limit: int = 10**9) -> list[LogEntry] | None:
        if position == Position():
            opened = [
                i
                for i, entry in enumerate(self.log)
                if entry.event.type == "day_opened" and entry.superseded is None
            ]
            start = opened[-1] if opened else 0
        elif position.epoch == self.epoch and position.seq <= len(self.log):
            start = position.seq
        else:
            return None
        return self.log[start : start + limit]


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], paper: PaperServer) -> None:
        self.paper = paper
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Broken connections are what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener

    def setup(self) -> None:
        super().setup()
        self.server.paper._connections.add(self.connection)

    def finish(self) -> None:
        self.server.paper._connections.discard(self.connection)
        with suppress(OSError):
            super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""

    def do_GET(self) -> None:
        self._handle()

    def do_POST(self) -> None:
        self._handle()

    def do_PUT(self) -> None:
        self._handle()

    def do_DELETE(self) -> None:
        self._handle()

    def _handle(self) -> None:
        paper = self.server.paper
        parts = urlsplit(self.path)
        name = parts.path.rsplit("/", 1)[-1]
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        paper.requests.append((self.command, name))
        fault = paper.faults[name].popleft() if paper.faults[name] else None
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        match fault:
            case Fault.UNHEARD:
                self._break()
                return
            case Fault.SILENT:
                paper._down.wait(30)
                return
            case Fault.FAULT_500:
                self._reply(500, msgspec.json.encode(Problem("server_fault", "…")))
                return
            case Fault.BUSY_503:
                self._reply(503, msgspec.json.encode(Problem("cannot_store", "…")))
                return
            case Fault.UNREADABLE_400:
                self._reply(400, msgspec.json.encode(Problem("bad_message", "…")))
                return
            case _:
                pass
        if fault is Fault.REFUSED_401 or not token.startswith(TOKEN):
            self._reply(401, msgspec.json.encode(Problem("unknown_device", "…")))
            return
        device = DeviceId(token.removeprefix(f"{TOKEN}-"))
        query = parse_qs(parts.query)
        if name == "stream":
            self._stream(fault)
            return
        status, answer, headers = self._answer(name, body, device, query)
        match fault:
            case Fault.LOST_REPLY:
                self._break()
            case Fault.GARBAGE:
                self._reply(200, b'{"answers": [{"id": "')
            case Fault.TRUNCATED:
                self._reply(status, answer, headers, cut=True)
            case _:
                self._reply(status, answer, headers)

    def _answer(
        self, name: str, body: bytes, device: DeviceId, query: dict[str, list[str]]
    ) -> tuple[int, bytes, dict[str, str]]:
        paper = self.server.paper
        clerk = (self.headers.get("Nobat-Session") or "").removeprefix("session-of-") or None
        match name:
            case "health":
                return 200, b"{}", {}
            case "commands":
                return *paper.carry_out(body, device, clerk, self.headers.get(EPOCH_HEADER)), {}
            case "outbox":
                return 200, msgspec.json.encode(paper.receive(body, device)), {}
            case "log":
                return *self._log(query), {}
            case "configuration":
                tag = f'"{paper.version}"'
                if self.headers.get("If-None-Match") == tag:
                    return 304, b"", {"ETag": tag}
                whole = Configuration(paper.version, paper.office, paper.public_keys)
                return 200, msgspec.json.encode(whole), {"ETag": tag}
            case "public-key":
                key = msgspec.json.decode(body, type=PublicKey).key
                if paper.public_keys.setdefault(device, key) != key:
                    return 409, msgspec.json.encode(Problem("other_key_registered", "…")), {}
                return 204, b"", {}
            case "day-keys":
                key_of_day = DayKeyMessage(paper.state.day, b"k" * 32)
                return 200, msgspec.json.encode(DayKeys((key_of_day,))), {}
            case "person":
                return 200, msgspec.json.encode(Person("A. B.", "N123")), {}
            case "sessions":
                return *self._sign_in(body), {}
            case _:
                return *paper.health(name, body, device, clerk), {}

    def _log(self, query: dict[str, list[str]]) -> tuple[int, bytes]:
        paper = self.server.paper
        position = Position.parse(query["after"][0])
        assert position is not None
        with paper.changed:
            entries = paper.after(position, int(query["limit"][0]))
            if entries is None:
                return 404, msgspec.json.encode(Problem("unknown_position", "…"))
            return 200, msgspec.json.encode(LogPage(tuple(entries), paper.head))

    def _sign_in(self, body: bytes) -> tuple[int, bytes]:
        paper = self.server.paper
        asked = msgspec.json.decode(body, type=SignIn)
        if paper.passwords.get(asked.clerk) == "locked":
            return 423, msgspec.json.encode(Problem("locked_out", "…"))
        if paper.passwords.get(asked.clerk) != asked.password:
            return 401, msgspec.json.encode(Problem("wrong_credentials", "…"))
        until = paper.clock.now().replace(year=paper.clock.now().year + 1)
        session = Session(f"session-of-{asked.clerk}", asked.clerk, "Rima S.", Role.CLERK, until)
        return 200, msgspec.json.encode(session)

    def _stream(self, fault: Fault | None) -> None:
        paper = self.server.paper
        self.send_response(200)
        self.send_header("Nobat-Time", paper.clock.now().isoformat())
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        sent = Position.parse(self.headers["Last-Event-ID"])
        assert sent is not None
        told = None
        while not paper._down.is_set():
            with paper.changed:
                new = paper.after(sent)
                news = b""
                if told != paper.version:
                    told = paper.version
                    news += b"event: configuration\ndata: %s\n\n" % told.encode()
                if new is None:
                    news += b"event: resync\ndata: \n\n"
                for entry in new or ():
                    sent = entry.position
                    json_text = msgspec.json.encode(entry)
                    news += b"event: entry\nid: %s\ndata: %s\n\n" % (str(sent).encode(), json_text)
                if not news:
                    now = paper.clock.now().isoformat().encode()
                    if paper.changed.wait(paper.heartbeat):
                        continue
                    news = b"event: heartbeat\ndata: %s\n\n" % now
            if fault is Fault.TRUNCATED:
                self._chunk(news[: len(news) * 2 // 3])
                self._break()
                return
            self._chunk(news)
            if new is None:
                self._break()
                return

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))

    def _reply(
        self,
        status: int,
        body: bytes,
        headers: dict[str, str] | None = None,
        cut: bool = False,
    ) -> None:
        self.send_response(status)
        self.send_header("Nobat-Time", self.server.paper.clock.now().isoformat())
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if status not in {204, 304}:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if cut:
            self.wfile.write(body[: len(body) // 2])
            self._break()
        elif status not in {204, 304}:
            self.wfile.write(body)

    def _break(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            self.wfile.flush()
            self.connection.shutdown(socket.SHUT_RDWR)
