# SPDX-License-Identifier: GPL-3.0-or-later
"""A server in this process, asked over HTTP as its devices ask it, with a clock that is set."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

import httpx
from argon2 import PasswordHasher
from litestar import Litestar
from litestar.types import ASGIApp

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, OfficeId, PartnerId, ServiceCode
from common.storage.system import UuidIds
from server.app import api_routes
from server.catalogue.fitting import chosen_by
from server.composition import compose
from server.installation import existing, install
from server.security.tokens import digest
from server.services import Services
from server.storage import catalogues
from server.storage.clerks import StoredClerk, put_clerk
from server.storage.partners import StoredPartner, put_partner
from tests.fakes import FakeClock
from tests.server.office import OFFICE_ID
from tests.server.requests.sample import a_catalogue, a_requesting_office

NORTH = OfficeId(OFFICE_ID)
PASSWORD = "correct horse"
IDS = UuidIds()
JSON = Mapping[str, Any]

CLERKS = {
    "rima": Role.CLERK,
    "omar": Role.CLERK,
    "huda": Role.OFFICER,
    "sami": Role.SUPERVISOR,
}
"""The clerks of each office."""


@dataclass(slots=True)
class Hall:
    """A server and what its devices and partners hold."""

    services: Services
    http: httpx.AsyncClient
    clock: FakeClock
    data: Path
    tokens: Mapping[str, str]

    def device(self, device: str, office: str = OFFICE_ID) -> Seat:
        """A device of an office."""
        token = self.tokens[f"{office}/{device}"]
        return Seat(self.http, office, {"Authorization": f"Bearer {token}"})

    async def clerk(self, clerk: str, counter: int = 1, office: str = OFFICE_ID) -> Seat:
        """A counter at which the clerk has signed in."""
        seat = self.device(f"counter-{counter}", office)
        asked = {"clerk": clerk, "password": PASSWORD}
        answer = await seat.post("sessions", asked)
        assert answer.status_code == 200, answer.text
        seat.headers["Nobat-Session"] = answer.json()["token"]
        return seat

    def partner(self, partner: str, services: tuple[str, ...] | None = None) -> Seat:
        """A partner of the office."""
        token = f"token of {partner}"
        may = None if services is None else tuple(ServiceCode(each) for each in services)
        with existing(self.data) as connection:
            put_partner(connection, StoredPartner(PartnerId(partner), NORTH, may), digest(token))
        return Seat(self.http, OFFICE_ID, {"Authorization": f"Bearer {token}"})

    async def status(self, number: str, secret: str) -> httpx.Response:
        """How a request stands, asked by anybody."""
        return await self.http.get(
            "/api/v1/requests/status", params={"number": number}, headers={"Nobat-Receipt": secret}
        )


@dataclass(slots=True)
class Seat:
    """Somebody who asks the server, with what lets them in."""

    http: httpx.AsyncClient
    office: str
    headers: dict[str, str] = field(default_factory=dict)

    def with_receipt(self, secret: str) -> Seat:
        """The same device, which was shown a receipt."""
        return Seat(self.http, self.office, {**self.headers, "Nobat-Receipt": secret})

    async def get(self, path: str, **params: str) -> httpx.Response:
        """GET from the office's part of the API."""
        return await self.http.get(self._url(path), headers=self.headers, params=params)

    async def post(self, path: str, message: object) -> httpx.Response:
        """POST to the office's part of the API."""
        return await self.http.post(self._url(path), headers=self.headers, json=message)

    async def put(self, path: str, message: object) -> httpx.Response:
        """PUT to the office's part of the API."""
        return await self.http.put(self._url(path), headers=self.headers, json=message)

    async def give(
        self, request: str, kind: str, id_: str | None = None, **fields: Any
    ) -> httpx.Response:
        """Give a command on a request."""
        message = {"id": id_ or IDS.new(), "type": kind, **fields}
        return await self.post(f"requests/{request}/commands", message)

    async def do(self, request: str, kind: str, **fields: Any) -> JSON:
        """Give a command that must be carried out; the answer."""
        answer = await self.give(request, kind, **fields)
        assert answer.status_code == 200, answer.text
        changed: JSON = answer.json()
        return changed

    async def start(self, service: str = "passport", **fields: Any) -> Begun:
        """Begin a request."""
        request = IDS.new()
        told = await self.do(request, "start_request", service=service, language="ar", **fields)
        return Begun(request, told["state"]["number"], told["secret"])

    async def save(
        self, request: str, answers: JSON, revision: int = 0, id_: str | None = None
    ) -> httpx.Response:
        """Save answers."""
        message = {"id": id_ or IDS.new(), "revision": revision, "answers": answers}
        return await self.put(f"requests/{request}/answers", message)

    async def stage(self, request: str) -> str:
        """Where the request is."""
        answer = await self.get(f"requests/{request}")
        assert answer.status_code == 200, answer.text
        stage: str = answer.json()["state"]["stage"]
        return stage

    def _url(self, path: str) -> str:
        return f"/api/v1/offices/{self.office}/{path}"


@dataclass(frozen=True, slots=True)
class Begun:
    """A request that was begun, and what is on its receipt."""

    id: str
    number: str
    secret: str


def _api_alone(services: Services) -> ASGIApp:
    return Litestar(api_routes(services), openapi_config=None, logging_config=None)


@asynccontextmanager
async def open_hall(
    data: Path,
    clock: FakeClock,
    offices: tuple[str, ...] = (OFFICE_ID,),
    configuration: str = "",
    application: Callable[[Services], ASGIApp] = _api_alone,
) -> AsyncIterator[Hall]:
    """A server with these offices, which works until the block is left.

    It answers what ``application`` answers: the API, unless a test wants more.
    """
    tokens: dict[str, str] = {}
    for office in offices:
        given = install(data, a_requesting_office(office))
        tokens.update({f"{office}/{device}": token for device, token in given.items()})
    with existing(data) as connection:
        catalogues.add(connection, a_catalogue(), clock.now())
        for office in offices:
            for clerk, role in CLERKS.items():
                stored = StoredClerk(ClerkId(clerk), clerk.title(), role, None, password_hash())
                put_clerk(connection, OfficeId(office), stored)
    (data / "server.toml").write_text(configuration, encoding="utf-8")
    services = compose(data, clock, UuidIds())
    services.sequencer.start()
    try:
        await services.maintenance.once()
        transport = httpx.ASGITransport(cast("Any", application(services)))
        async with httpx.AsyncClient(transport=transport, base_url="http://server") as http:
            yield Hall(services, http, clock, data, tokens)
    finally:
        if services.registers is not None:
            await services.registers.client.close()
        await services.sequencer.stop()
        services.passwords.close()
        services.payments.payments.close()
        services.documents.close()
        services.reader.close()


@asynccontextmanager
async def open_rival(hall: Hall) -> AsyncIterator[Services]:
    """Another process of the server, on the database of ``hall``."""
    services = compose(hall.data, hall.clock, UuidIds())
    services.sequencer.start()
    try:
        yield services
    finally:
        await services.sequencer.stop()
        services.passwords.close()
        services.payments.payments.close()
        services.documents.close()
        services.reader.close()


def publish(data: Path, clock: FakeClock, version: int) -> None:
    """Publish a version of the catalogue."""
    with existing(data) as connection:
        catalogues.add(connection, a_catalogue(version), clock.now())
        assert chosen_by(connection, a_requesting_office()) == a_catalogue(version)


@cache
def password_hash() -> str:
    """The hash of the password that all clerks have."""
    # As weak as it may be: what is told by it is checked elsewhere.
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
