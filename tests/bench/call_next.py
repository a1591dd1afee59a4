# SPDX-License-Identifier: GPL-3.0-or-later
"""Sixteen clerks pressing "call next" at the same instant, 625 times.

Only the calls are on the clock. Between two rounds each clerk starts and finishes serving, as
the rules demand. The bare limit is pressed in the same rounds, by the same client.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from common.wire.events import LogEntry
from common.wire.messages import CommandAccepted, LogPage, Session
from tests.bench.figures import Figure, Figures, beside, count, percentile
from tests.bench.http_client import Answer, Connection
from tests.bench.office import CLERKS, OFFICE, SERVICES, RunningOffice, clerk
from tests.demo.processes import Program
from tests.fakes import FakeIds

_ROUNDS = 625
_ROUNDS_OF_WARMING = 20
_API = f"/api/v1/offices/{OFFICE}"
_PAGE = 2000

Press = Callable[[int], Awaitable[Answer]]
"""What a clerk's press sends; the clerk is counted from 0."""


@dataclass(slots=True)
class _Clock:
    """How long the rounds took in all, and each answer in them."""

    rounds: float = 0.0
    answers: list[float] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        return len(self.answers) / self.rounds

    @property
    def p99_ms(self) -> float:
        return percentile(self.answers, 0.99) * 1000


class BenchError(Exception):
    """A measurement could not be made; the message says why."""


def measure_calls(folder: Path) -> Figures:
    """Measure the server and the bare limit, one after the other."""
    office = RunningOffice.start(folder / "calls")
    try:
        clock, commands, called, log = asyncio.run(_nobat(office))
    finally:
        office.stop()
    bare = Program("bare server", ["tests.bench.bare_server", str(folder)], folder / "bare.log")
    try:
        limit = asyncio.run(_bare(int(bare.line())))
    finally:
        bare.stop()
    twice = _twice(called) + _twice(_called_in(log))
    numbers = _issued_in(log)
    how = (
        f"{CLERKS} clerks press at the same instant, {_ROUNDS} rounds, SQLite synchronous=FULL, "
        "one server process; client on the same machine. Limit: the same rounds on the same "
        "stack with a handler that group-commits one row"
    )
    return {
        "call_next_per_s": beside(clock.per_second, limit.per_second, "calls/s", how),
        "call_next_p99_ms": beside(clock.p99_ms, limit.p99_ms, "ms", how),
        "commands_per_s": Figure(
            round(commands, 2), "commands/s", "calls, starts and finishes together, in rounds"
        ),
        "double_calls": count(twice, "tickets called more than once, in the answers and the log"),
        "duplicate_numbers": count(_twice(numbers), "numbers issued more than once, in the log"),
        "calls": count(len(called), "calls that were answered with a ticket"),
    }


async def _nobat(office: RunningOffice) -> tuple[_Clock, float, list[str], list[LogEntry]]:
    ids = FakeIds(source=7)
    loop = asyncio.get_running_loop()
    lines = [await Connection.open(office.port) for _ in range(CLERKS)]
    headers = [await _signed_in(office, n, line) for n, line in enumerate(lines)]

    def press(kind: str) -> Press:
        async def send(n: int) -> Answer:
            body = {"id": ids.new(), "type": kind, "counter": str(n + 1)}
            return await lines[n].post(f"{_API}/commands", msgspec.json.encode(body), headers[n])

        return send

    _good(await _round(press("open_counter")))
    await _issue(lines, headers, (_ROUNDS + _ROUNDS_OF_WARMING) * CLERKS, ids)
    clock, called, began = _Clock(), list[str](), 0.0
    for number in range(_ROUNDS + _ROUNDS_OF_WARMING):
        if number == _ROUNDS_OF_WARMING:
            clock, began = _Clock(), loop.time()
        answers = _good(await _timed(clock, press("call_next")))
        called += [_ticket(answer) for answer in answers]
        _good(await _round(press("start_serving")))
        _good(await _round(press("finish_serving")))
    commands = 3 * CLERKS * _ROUNDS / (loop.time() - began)
    log = await _log(lines[0], headers[0])
    for line in lines:
        await line.close()
    return clock, commands, called, log


async def _bare(port: int) -> _Clock:
    lines = [await Connection.open(port) for _ in range(CLERKS)]
    body = msgspec.json.encode({"id": FakeIds().new(), "type": "call_next", "counter": "1"})
    clock = _Clock()

    async def send(n: int) -> Answer:
        return await lines[n].post(
            f"{_API}/commands", body, {"Authorization": "Bearer " + "x" * 43}
        )

    for number in range(_ROUNDS + _ROUNDS_OF_WARMING):
        if number == _ROUNDS_OF_WARMING:
            clock = _Clock()
        _good(await _timed(clock, send))
    for line in lines:
        await line.close()
    return clock


async def _round(press: Press) -> list[Answer]:
    return list(await asyncio.gather(*(press(n) for n in range(CLERKS))))


async def _timed(clock: _Clock, press: Press) -> list[Answer]:
    loop = asyncio.get_running_loop()
    began = loop.time()
    answers = await _round(press)
    clock.rounds += loop.time() - began
    clock.answers += [answer.seconds for answer in answers]
    return answers


async def _signed_in(office: RunningOffice, n: int, line: Connection) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {office.tokens[f'counter-{n + 1}']}"}
    body = msgspec.json.encode({"clerk": clerk(n + 1), "password": office.password})
    answer = await line.post(f"{_API}/sessions", body, headers)
    session = msgspec.json.decode(_good([answer])[0].body, type=Session)
    return {**headers, "Nobat-Session": session.token}


async def _issue(
    lines: Sequence[Connection], headers: Sequence[dict[str, str]], number: int, ids: FakeIds
) -> None:
    async def issue(n: int, share: int) -> None:
        for count_ in range(share):
            body = {
                "id": ids.new(),
                "type": "issue_ticket",
                "service": SERVICES[(count_ + n) % len(SERVICES)],
                "priority_class": "elderly" if count_ % 7 == 0 else "plain",
                "language": "en",
            }
            _good([await lines[n].post(f"{_API}/commands", msgspec.json.encode(body), headers[n])])

    share = -(-number // CLERKS)
    await asyncio.gather(*(issue(n, share) for n in range(CLERKS)))


async def _log(line: Connection, headers: dict[str, str]) -> list[LogEntry]:
    entries: list[LogEntry] = []
    after = "0.0"
    while True:
        answer = await line.get(f"{_API}/log?after={after}&limit={_PAGE}", headers)
        page = msgspec.json.decode(_good([answer])[0].body, type=LogPage)
        entries += page.entries
        if not page.entries or page.entries[-1].position == page.head:
            return entries
        after = str(page.entries[-1].position)


def _good(answers: list[Answer]) -> list[Answer]:
    for answer in answers:
        if answer.status not in {200, 201}:
            raise BenchError(f"{answer.status}: {answer.body.decode()}")
    return answers


def _ticket(answer: Answer) -> str:
    accepted = msgspec.json.decode(answer.body, type=CommandAccepted)
    return _of(accepted.events[-1])


def _of(entry: LogEntry) -> str:
    return str(msgspec.json.decode(entry.event.data, type=dict[str, object])["ticket"])


def _called_in(log: Sequence[LogEntry]) -> list[str]:
    return [_of(entry) for entry in log if entry.event.type == "ticket_called"]


def _issued_in(log: Sequence[LogEntry]) -> list[str]:
    return [_of(entry) for entry in log if entry.event.type == "ticket_issued"]


def _twice(tickets: Sequence[str]) -> int:
    return sum(times - 1 for times in Counter(tickets).values())
