# SPDX-License-Identifier: GPL-3.0-or-later
"""Clerks at their counters over HTTP: they sign in, press keys all at once, and read the log."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import msgspec

from common.wire.events import LogEntry
from common.wire.messages import LogPage, Session
from tests.bench.figures import BenchError
from tests.bench.http_client import Answer, Connection, post_request
from tests.bench.office import API, SERVICES, RunningOffice, clerk
from tests.fakes import FakeIds

_PAGE = 2000


@dataclass(frozen=True, slots=True)
class Clerks:
    """Signed-in clerks, each with a connection of their own."""

    lines: Sequence[Connection]
    headers: Sequence[Mapping[str, str]]
    ids: FakeIds

    @classmethod
    async def sign_in(cls, office: RunningOffice, number: int, source: int) -> Self:
        """The first ``number`` clerks; ``source`` keeps their commands apart from others'."""
        lines = [await Connection.open(office.port) for _ in range(number)]
        headers = [await _signed_in(office, n, line) for n, line in enumerate(lines)]
        return cls(lines, headers, FakeIds(source))

    def presses(self, kind: str) -> list[bytes]:
        """For each clerk the request that gives a command about their own counter."""
        return [
            self._request(n, {"id": self.ids.new(), "type": kind, "counter": str(n + 1)})
            for n in range(len(self.lines))
        ]

    async def press_together(self, kind: str) -> list[Answer]:
        """All give the command at the same instant; returns when the last has an answer."""
        return await send_together(self.lines, self.presses(kind))

    async def issue(self, number: int) -> None:
        """Issue at least ``number`` tickets, for all services in turn."""
        share = -(-number // len(self.lines))
        await asyncio.gather(*(self._issue(n, share) for n in range(len(self.lines))))

    async def log(self) -> list[LogEntry]:
        """The business day's log to its end."""
        entries: list[LogEntry] = []
        after = "0.0"
        while True:
            path = f"{API}/log?after={after}&limit={_PAGE}"
            answer = good([await self.lines[0].get(path, self.headers[0])])[0]
            page = msgspec.json.decode(answer.body, type=LogPage)
            entries += page.entries
            if not page.entries or page.entries[-1].position == page.head:
                return entries
            after = str(page.entries[-1].position)

    async def close(self) -> None:
        """Hang up."""
        for line in self.lines:
            await line.close()

    async def _issue(self, n: int, share: int) -> None:
        for count in range(share):
            body = {
                "id": self.ids.new(),
                "type": "issue_ticket",
                "service": SERVICES[(count + n) % len(SERVICES)],
                "priority_class": "elderly" if count % 7 == 0 else "plain",
                "language": "en",
            }
            good([await self.lines[n].send(self._request(n, body))])

    def _request(self, n: int, body: Mapping[str, str]) -> bytes:
        return post_request(f"{API}/commands", msgspec.json.encode(body), self.headers[n])


async def send_together(lines: Sequence[Connection], requests: Sequence[bytes]) -> list[Answer]:
    """Send one request on each line at the same instant; returns when all are answered."""
    sent = (line.send(request) for line, request in zip(lines, requests, strict=True))
    return good(await asyncio.gather(*sent))


def good(answers: list[Answer]) -> list[Answer]:
    """The answers, all of them good ones.

    Raises:
        BenchError: one is not.
    """
    for answer in answers:
        if answer.status not in {200, 201}:
            message = f"the server answered {answer.status}: {answer.body.decode()}"
            raise BenchError(message)
    return answers


def ticket_of(entry: LogEntry) -> str:
    """The ticket that an entry is about."""
    return str(msgspec.json.decode(entry.event.data, type=dict[str, object])["ticket"])


def tickets_in(log: Sequence[LogEntry], kind: str) -> list[str]:
    """The tickets of all entries of a kind, in the log's order."""
    return [ticket_of(entry) for entry in log if entry.event.type == kind]


async def _signed_in(office: RunningOffice, n: int, line: Connection) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {office.tokens[f'counter-{n + 1}']}"}
    body = msgspec.json.encode({"clerk": clerk(n + 1), "password": office.password})
    answer = good([await line.post(f"{API}/sessions", body, headers)])[0]
    session = msgspec.json.decode(answer.body, type=Session)
    return {**headers, "Nobat-Session": session.token}
