# SPDX-License-Identifier: GPL-3.0-or-later
"""Sixteen clerks pressing "call next" at the same instant, 625 times.

Only the calls are on the clock. Between two rounds each clerk starts and finishes serving, as
the rules demand. The bare limit is pressed by the same client in rounds that take turns with
ours, so that whatever else the machine does falls on both.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from common.wire.messages import CommandAccepted
from tests.bench.clerks import Clerks, send_together, ticket_of, tickets_in
from tests.bench.figures import Figure, Figures, beside, count, percentile
from tests.bench.http_client import Answer, Connection, post_request
from tests.bench.office import API, CLERKS, RunningOffice
from tests.demo.processes import Program
from tests.fakes import FakeIds

_ROUNDS = 625
_ROUNDS_OF_WARMING = 20
_TURN = 25
"""Rounds in which one of the two servers works, while the other rests."""


@dataclass(slots=True)
class _Clock:
    """How long the rounds took in all, and each answer in them."""

    rounds: float = 0.0
    answers: list[float] = field(default_factory=list)

    async def time(self, lines: Sequence[Connection], requests: Sequence[bytes]) -> list[Answer]:
        """Time one round, in which all lines send at once what was made before."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        answers = await send_together(lines, requests)
        self.rounds += loop.time() - began
        self.answers += [answer.seconds for answer in answers]
        return answers

    @property
    def per_second(self) -> float:
        return len(self.answers) / self.rounds

    @property
    def p99_ms(self) -> float:
        return percentile(self.answers, 0.99) * 1000


@dataclass(slots=True)
class _Outcome:
    """What the rounds at our server brought."""

    calls: _Clock = field(default_factory=_Clock)
    other: _Clock = field(default_factory=_Clock)
    called: list[str] = field(default_factory=list)
    called_in_log: list[str] = field(default_factory=list)
    issued_in_log: list[str] = field(default_factory=list)


def measure_calls(folder: Path) -> Figures:
    """Measure the server and the bare limit, in turns."""
    office = RunningOffice.start(folder / "calls")
    try:
        bare = Program("bare server", ["tests.bench.bare_server", str(folder)], folder / "bare.log")
        try:
            ours, limit = asyncio.run(_in_turns(office, int(bare.line())))
        finally:
            bare.stop()
    finally:
        office.stop()
    how = (
        f"{CLERKS} clerks press at the same instant, {_ROUNDS} rounds, SQLite synchronous=FULL, "
        "one server process; client on the same machine. Limit: the same rounds, in turns with "
        "these, on the same stack with a handler that group-commits one row"
    )
    commands = len(ours.calls.answers) + len(ours.other.answers)
    seconds = ours.calls.rounds + ours.other.rounds
    twice = _twice(ours.called) + _twice(ours.called_in_log)
    return {
        "call_next_per_s": beside(ours.calls.per_second, limit.per_second, "calls/s", how),
        "call_next_p99_ms": beside(ours.calls.p99_ms, limit.p99_ms, "ms", how),
        "commands_per_s": Figure(
            round(commands / seconds, 2), "commands/s", "calls, starts and finishes, in rounds"
        ),
        "calls": count(len(ours.called), "calls that were answered with a ticket"),
        "double_calls": count(twice, "tickets called more than once, in the answers and the log"),
        "duplicate_numbers": count(
            _twice(ours.issued_in_log), "numbers issued more than once, in the log"
        ),
    }


async def _in_turns(office: RunningOffice, bare_port: int) -> tuple[_Outcome, _Clock]:
    clerks = await Clerks.sign_in(office, CLERKS, source=7)
    bare = [await Connection.open(bare_port) for _ in range(CLERKS)]
    await clerks.press_together("open_counter")
    await clerks.issue((_ROUNDS + _ROUNDS_OF_WARMING) * CLERKS)
    ours, limit = _Outcome(), _Clock()
    await _call_rounds(clerks, ours, _ROUNDS_OF_WARMING)
    await _bare_rounds(bare, limit, _ROUNDS_OF_WARMING)
    ours, limit = _Outcome(called=ours.called), _Clock()
    for _ in range(_ROUNDS // _TURN):
        await _call_rounds(clerks, ours, _TURN)
        await _bare_rounds(bare, limit, _TURN)
    log = await clerks.log()
    ours.called_in_log = tickets_in(log, "ticket_called")
    ours.issued_in_log = tickets_in(log, "ticket_issued")
    await clerks.close()
    for line in bare:
        await line.close()
    return ours, limit


async def _call_rounds(clerks: Clerks, outcome: _Outcome, rounds: int) -> None:
    for _ in range(rounds):
        answers = await outcome.calls.time(clerks.lines, clerks.presses("call_next"))
        outcome.called += [_ticket(answer) for answer in answers]
        for kind in ("start_serving", "finish_serving"):
            await outcome.other.time(clerks.lines, clerks.presses(kind))


async def _bare_rounds(lines: Sequence[Connection], clock: _Clock, rounds: int) -> None:
    body = msgspec.json.encode({"id": FakeIds().new(), "type": "call_next", "counter": "1"})
    headers = {"Authorization": "Bearer " + "x" * 43, "Nobat-Session": "x" * 43}
    requests = [post_request(f"{API}/commands", body, headers)] * len(lines)
    for _ in range(rounds):
        await clock.time(lines, requests)


def _ticket(answer: Answer) -> str:
    return ticket_of(msgspec.json.decode(answer.body, type=CommandAccepted).events[-1])


def _twice(tickets: Sequence[str]) -> int:
    return sum(times - 1 for times in Counter(tickets).values())
