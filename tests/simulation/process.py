# SPDX-License-Identifier: GPL-3.0-or-later
"""One process of a server: the real sequencer's writer, without a thread of its own.

The calls that have come by the time it works are one batch, as they are in earnest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus
from typing import Any, TypeAlias, cast

from sqlalchemy import Engine

from common.domain.identifiers import OfficeId
from common.domain.opening import business_day
from common.identity.claim import Claim, Unproven, claim_in
from common.wire.events import Position
from common.wire.messages import TIME_HEADER
from common.wire.succession import SUCCESSOR_HEADER
from server.maintenance import Maintenance
from server.promotion.stepping import Stepping
from server.reading import LogReader
from server.replies import Reply
from server.security.registry import Registry, read_known
from server.sequencer.draft import Written, written
from server.sequencer.jobs import CarryOut, CatchUp, Job, TurnDay, Unstored
from server.sequencer.ledger import Standing, load
from server.sequencer.sequencer import Sequencer
from server.sequencer.writer import Appended, Writer
from server.steady_clock import SteadyClock
from server.storage import heads, log
from server.storage.offices import Sequenced, stored
from server.stream.feed import starting_point
from server.stream.frames import configuration_frame, entry_frame, heartbeat_frame, resync_frame
from server.stream.hub import Hub
from tests.fakes import FakeIds
from tests.simulation.answering import Answering
from tests.simulation.at_once import ReaderAtOnce, SequencerAtOnce, at_once
from tests.simulation.book import Book
from tests.simulation.connections import Stream
from tests.simulation.lines import Answer, Broken, Call, Network, json_answer
from tests.simulation.setup import OFFICE

_HEARTBEAT_SECONDS = 5.0
_TIDY_SECONDS = 2.0
_LOOK_SECONDS = 0.075
_GATHER_SECONDS = 0.001
_ALL = 1_000_000

Respond: TypeAlias = Callable[[Answer | Broken], None]


@dataclass(frozen=True, slots=True)
class Machine:
    """What the processes of one server share. ``name`` is the host's, and the life's."""

    host: str
    engine: Engine
    network: Network
    book: Book
    clock: SteadyClock
    ids: Callable[[], FakeIds]
    name: str
    alone: bool


@dataclass(eq=False)
class _Listener:
    stream: Stream
    sent: Position


class Process:
    """One life of a process."""

    def __init__(self, machine: Machine, number: int) -> None:
        """Read what is on the disk, and begin."""
        self.up = True
        self._machine = machine
        self._waiting: list[tuple[Call, Respond]] = []
        self._listeners: list[_Listener] = []
        self._writer = Writer(machine.engine, machine.clock, machine.ids())
        self._writer.load()
        with machine.engine.begin() as connection:
            self.registry = Registry(read_known(connection))
        sequencer = cast(Sequencer, SequencerAtOnce(self))
        reader = cast(LogReader, ReaderAtOnce(machine.engine))
        self._maintenance = Maintenance(
            clock=machine.clock,
            registry=self.registry,
            sequencer=sequencer,
            reader=reader,
            hub=cast(Hub, self),
            changes=Hub(),
            engine=machine.engine,
        )
        self._stepping = Stepping(self.registry, sequencer, self._maintenance)
        self._answering = Answering(self, machine.engine, machine.clock, f"{machine.name}-{number}")
        self._after(_TIDY_SECONDS, self._tidy)
        if not machine.alone:
            self._after(_LOOK_SECONDS, self._look)

    @property
    def standing(self) -> Standing:
        """Where the office stands, as far as this process knows."""
        if OFFICE.id not in self._writer.ledgers:
            with self._machine.engine.begin() as connection:
                self._writer.ledgers[OFFICE.id] = load(connection, stored(connection, OFFICE.id))
        return self._writer.ledgers[OFFICE.id].standing

    def stop(self) -> None:
        """Stop dead; who waits for an answer gets none."""
        self.up = False
        for listener in self._listeners:
            listener.stream.break_off()
        for _, respond in self._waiting:
            respond(Broken())

    # ── Calls ────────────────────────────────────────────────────────────────────────────────
    def arrive(self, call: Call, answer: Respond) -> None:
        """Put a call in line."""
        self._waiting.append((call, answer))
        if len(self._waiting) == 1:
            self._after(_GATHER_SECONDS, self._work)

    def hear(self, raw: bytes) -> Claim | Unproven | Unstored:
        """Somebody claims to be the office's server."""
        return at_once(self._stepping.hear(raw))

    def refresh(self) -> None:
        """Take notice of what has changed in the database."""
        at_once(self._maintenance.refresh())

    def write(self, jobs: Sequence[Job]) -> Sequence[Any]:
        """Carry jobs out, and tell everybody what is new."""
        if not jobs:
            return ()
        done = self._writer.run(jobs)
        for job, result in zip(jobs, done.results, strict=True):
            if isinstance(job, CarryOut) and isinstance(result, Reply):
                self._machine.book.carried_out(result)
        for gain in done.appended:
            self._machine.book.appended(self._machine.host, [each.entry for each in gain.entries])
            self._publish(gain)
        return done.results

    def _work(self) -> None:
        batch, self._waiting = self._waiting, []
        for call, _ in batch:
            if SUCCESSOR_HEADER in call.headers:
                self.hear(claim_in(call.headers[SUCCESSOR_HEADER]))
        plans = [self._answering.plan(call) for call, _ in batch]
        jobs = [plan[0] for plan in plans if not isinstance(plan, Reply)]
        step = f"{len(batch)} calls, {len(jobs)} to write"
        self._machine.network.world.step(self._machine.host, step)
        results = iter(self.write(jobs))
        for (call, respond), plan in zip(batch, plans, strict=True):
            reply = plan if isinstance(plan, Reply) else plan[1](next(results))
            self._respond(call, reply, respond)

    def _respond(self, call: Call, reply: Reply, respond: Respond) -> None:
        machine = self._machine
        if call.path.endswith("/commands"):
            machine.book.server_answered(call.body, reply.status, reply.body)
            if not machine.alone:
                # A refusal changed nothing: one process does not remember what another said.
                machine.book.server_forgets()
        headers = {**dict(reply.headers), TIME_HEADER: machine.clock.now().isoformat()}
        answer = json_answer(reply.status, reply.body, headers)
        if call.path.endswith("/stream") and reply.status == HTTPStatus.OK:
            answer = replace(answer, stream=self._listen(call))
        respond(answer)

    # ── Streams ──────────────────────────────────────────────────────────────────────────────
    def announce(self, office: OfficeId, version: str) -> None:
        """Tell who listens that there is a new set-up; see ``server.stream.hub``."""
        for listener in self._listeners:
            listener.stream.push(configuration_frame(version))

    def end(self, office: OfficeId) -> None:
        """End all streams: the office has another server."""
        for listener in self._listeners:
            listener.stream.finish()
        self._listeners.clear()

    def _listen(self, call: Call) -> Stream:
        stream = Stream(self._machine.network)
        version = self.registry.offices()[OFFICE.id].published.version
        stream.push(configuration_frame(version) + heartbeat_frame(self._machine.clock.now()))
        asked = Position.parse(call.headers.get("Last-Event-ID", "0.0")) or Position()
        sent = starting_point(self.standing, asked)
        if sent is None:
            stream.push(resync_frame())
            stream.finish()
            return stream
        listener = _Listener(stream, sent)
        with self._machine.engine.begin() as connection:
            missed = log.after(connection, OFFICE.id, sent, _ALL)
        _tell(listener, [written(entry) for entry in missed])
        self._listeners.append(listener)
        self._after(_HEARTBEAT_SECONDS, partial(self._beat, listener))
        return stream

    def _publish(self, gain: Appended) -> None:
        self._listeners = [each for each in self._listeners if not each.stream.over]
        for listener in self._listeners:
            _tell(listener, gain.entries)

    def _beat(self, listener: _Listener) -> None:
        if not listener.stream.over:
            listener.stream.push(heartbeat_frame(self._machine.clock.now()))
            self._after(_HEARTBEAT_SECONDS, partial(self._beat, listener))

    # ── What nobody asks for ─────────────────────────────────────────────────────────────────
    def _tidy(self) -> None:
        self.refresh()
        standing = self.standing
        late = business_day(OFFICE, self._machine.clock.now()) > standing.state.day
        if late and standing.sequenced is Sequenced.HERE:
            self._machine.network.world.step(self._machine.host, "turns the day")
            self.write([TurnDay(OFFICE.id)])
        self._after(_TIDY_SECONDS, self._tidy)

    def _look(self) -> None:
        """See what the other process has appended, as ``server.stream.heads`` does."""
        with self._machine.engine.begin() as connection:
            there = heads.head(connection, OFFICE.id)
        if there > self.standing.head:
            self.write([CatchUp(frozenset({OFFICE.id}))])
        self._after(_LOOK_SECONDS, self._look)

    def _after(self, seconds: float, action: Callable[[], None]) -> None:
        self._machine.network.world.after(seconds, lambda: action() if self.up else None)


def _tell(listener: _Listener, entries: Sequence[Written]) -> None:
    new = [each for each in entries if each.entry.position > listener.sent]
    if new:
        frames = (entry_frame(each.entry.position, each.json) for each in new)
        listener.stream.push(b"".join(frames))
        listener.sent = new[-1].entry.position
