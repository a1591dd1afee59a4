# SPDX-License-Identifier: GPL-3.0-or-later
"""Kiosks and counters that press on whatever happens, as real ones do.

A command goes out again, with the same id, until it is answered for good: over a new connection
after an error, and after the time that the server asks for.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from common.domain.ports import Ids
from common.wire.messages import CommandAccepted
from tests.bench.http_client import Answer, Connection
from tests.ha.notes import Notes

_PATIENCE_S = 15.0
_AGAIN_AFTER_S = 0.2
_PACE_S = 0.25
"""A device presses at most four times a second: a load that any machine bears."""
_STAGES = ("call_next", "start_serving", "finish_serving")


@dataclass(frozen=True, slots=True)
class Entrance:
    """An address at which the centre answers."""

    address: str
    port: int


class Line:
    """A device's connection, opened anew after each failure, at the next entrance each time."""

    def __init__(self, entrances: Sequence[Entrance], trusted: ssl.SSLContext) -> None:
        """Begin with the first of ``entrances``."""
        self._entrances = entrances
        self._trusted = trusted
        self._turn = 0
        self._connection: Connection | None = None

    async def post(self, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """POST, within a time-out. Raises OSError, EOFError or TimeoutError."""
        async with asyncio.timeout(_PATIENCE_S):
            if self._connection is None:
                here = self._entrances[self._turn % len(self._entrances)]
                streams = await asyncio.open_connection(here.address, here.port, ssl=self._trusted)
                self._connection = Connection(*streams)
            return await self._connection.post(path, body, headers)

    async def move(self) -> None:
        """Hang up; the next request goes to the next entrance."""
        self._turn += 1
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await connection.close()
            except (OSError, EOFError):
                return


@dataclass(slots=True)
class Device:
    """A device of an office, with its token."""

    office: str
    token: str
    line: Line
    ids: Ids
    notes: Notes
    clerk: Mapping[str, str] | None = None
    """User name and password of who works here; None at a kiosk."""
    session: dict[str, str] = field(default_factory=dict)

    async def press(self, kind: str, **fields: str) -> bool:
        """Have a command carried out or refused; whether it was carried out."""
        command = self.ids.new()
        answer = await self._ask("commands", {"id": command, "type": kind, **fields})
        if answer.status == 200:
            accepted = msgspec.json.decode(answer.body, type=CommandAccepted)
            self.notes.take(self.office, command, kind, accepted.events)
            return True
        self.notes.refused[f"{kind}: {_reason(answer)}"] += 1
        return False

    async def _ask(self, path: str, message: Mapping[str, str]) -> Answer:
        """Ask until there is an answer for good: 200, or a refusal (409)."""
        while True:
            if self.clerk is not None and not self.session:
                await self._sign_in(self.clerk)
            headers = {"Authorization": f"Bearer {self.token}", **self.session}
            answer = await self._once(path, message, headers)
            if answer is not None and answer.status in {200, 409}:
                return answer
            if answer is not None and answer.status == 401 and self.session:
                self.session.clear()
                self.notes.signed_in_again += 1

    async def _sign_in(self, clerk: Mapping[str, str]) -> None:
        headers = {"Authorization": f"Bearer {self.token}"}
        while not self.session:
            answer = await self._once("sessions", clerk, headers)
            if answer is not None and answer.status == 200:
                token = msgspec.json.decode(answer.body, type=dict[str, Any])["token"]
                self.session["Nobat-Session"] = token

    async def _once(
        self, path: str, message: Mapping[str, str], headers: Mapping[str, str]
    ) -> Answer | None:
        """Ask once; None, after a while, if the same is to be asked again."""
        url = f"/api/v1/offices/{self.office}/{path}"
        try:
            answer = await self.line.post(url, msgspec.json.encode(message), headers)
        except (OSError, EOFError, TimeoutError) as error:
            # Which of OSError's many kinds it is differs from run to run.
            kind = "time-out" if isinstance(error, TimeoutError) else "connection broken"
            self.notes.asked_again[kind] += 1
            await self.line.move()
            await asyncio.sleep(_AGAIN_AFTER_S)
            return None
        if answer.status in {200, 401, 409}:
            return answer
        if answer.status in {429, 502, 503, 504}:
            self.notes.asked_again[f"status {answer.status}"] += 1
        else:
            self.notes.troubles.append(f"{path}: {answer.status} {answer.body[:200]!r}")
        await asyncio.sleep(_AGAIN_AFTER_S)
        return None


async def issue(kiosk: Device, ending: asyncio.Event) -> None:
    """Issue tickets until told to end."""
    services = ("passport", "certificate")
    count = 0
    while not ending.is_set():
        await kiosk.press(
            "issue_ticket",
            service=services[count % len(services)],
            priority_class="elderly" if count % 7 == 0 else "plain",
            language="en",
        )
        count += 1
        await asyncio.sleep(_PACE_S)


async def serve(counter: Device, number: str, ending: asyncio.Event) -> None:
    """Call and serve until told to end."""
    await counter.press("open_counter", counter=number)
    while not ending.is_set():
        for kind in _STAGES:
            if not await counter.press(kind, counter=number):
                break
            await asyncio.sleep(_PACE_S)
        else:
            continue
        await asyncio.sleep(_PACE_S)


def _reason(answer: Answer) -> str:
    told = msgspec.json.decode(answer.body, type=dict[str, Any])
    return str(told.get("reason") or told.get("code"))
