# SPDX-License-Identifier: GPL-3.0-or-later
"""A centre and two offices' servers as processes, with a line to each office that can be cut."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, OfficeId, PartnerId
from common.storage.system import SystemClock, UuidIds
from server.catalogue.publishing import publish
from server.installation import add_clerk, existing, install
from server.security.tokens import digest
from server.storage.clerks import StoredClerk
from server.storage.partners import StoredPartner, put_partner
from server.upstream.joining import add_office_server, add_operator, join
from tests.server.requests.hall import password_hash
from tests.server.requests.sample import a_catalogue, a_requesting_office
from tests.server.running import Device, RunningServer
from tests.server.upstream.line_between import LineBetween
from tests.server.upstream.pair import in_office

NORTH, SOUTH = "north", "south"
PARTNER_TOKEN = "the token of the network"
IDS = UuidIds()


@dataclass(frozen=True, slots=True)
class Processes:
    """The servers, and the lines between."""

    centre: RunningServer
    offices: Mapping[str, RunningServer]
    lines: Mapping[str, LineBetween]
    operator: str

    def clerk(self, office: str) -> Desk:
        """A counter of the office, with a clerk."""
        device = self.offices[office].device("counter-1")
        assert device.sign_in("rima").ok
        return Desk(device)

    def partner(self) -> Desk:
        """A partner of the office north, who asks the centre."""
        at = RunningServer(self.centre.data, NORTH, {})
        at.port = self.centre.port
        return Desk(Device(at, PARTNER_TOKEN))

    def overview(self) -> dict[str, Any]:
        """What operators see of the office north."""
        answer = requests.get(
            f"{self.centre.url}/api/v1/offices",
            headers={"Authorization": f"Bearer {self.operator}"},
            timeout=10,
        )
        (north,) = [each for each in answer.json()["offices"] if each["office"] == NORTH]
        return dict(north)

    def status(self, number: str, secret: str) -> dict[str, Any]:
        """What the centre tells anybody with the receipt; empty where it knows nothing."""
        answer = requests.get(
            f"{self.centre.url}/api/v1/requests/status",
            params={"number": number},
            headers={"Nobat-Receipt": secret},
            timeout=10,
        )
        return dict(answer.json()) if answer.ok else {}


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody who asks a server about requests."""

    device: Device

    def give(self, request: str, kind: str, id_: str | None = None, **fields: Any) -> Any:
        """Give a command on a request."""
        message = {"id": id_ or IDS.new(), "type": kind, **fields}
        return self.device.post(f"requests/{request}/commands", message)

    def do(self, request: str, kind: str, **fields: Any) -> dict[str, Any]:
        """Give a command that must be carried out."""
        answer = self.give(request, kind, **fields)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def start(self, service: str = "deferment") -> dict[str, Any]:
        """Begin a request."""
        request = IDS.new()
        told = self.do(request, "start_request", service=service, language="en")
        return {"id": request, "secret": told["secret"], **told["state"]}

    def save(self, request: str, revision: int = 0) -> Any:
        """Save answers."""
        server = self.device.server
        message = {
            "id": IDS.new(),
            "revision": revision,
            "answers": {"national_number": "01234567890"},
        }
        url = f"{server.office_url}/requests/{request}/answers"
        return self.device.http.put(url, json=message, timeout=20)

    def view(self, request: str) -> dict[str, Any]:
        """What the server knows of the request; empty where that is nothing."""
        answer = self.device.get(f"requests/{request}")
        return dict(answer.json()) if answer.ok else {}

    def listed(self) -> set[str]:
        """The requests that this server itself knows to concern the office."""
        told = self.device.get("requests?limit=500").json()["requests"]
        return {each["id"] for each in told}

    def numbered(self, number: str) -> list[dict[str, Any]]:
        """The requests with this number."""
        return list(self.device.get(f"requests?number={number}").json()["requests"])


@contextmanager
def running(folder: Path) -> Iterator[Processes]:
    """All of it, at work."""
    data = folder / "centre"
    tokens = {office: _set_up(data, office) for office in (NORTH, SOUTH)}
    publish(data, a_catalogue(), SystemClock())
    with existing(data) as connection:
        partner = StoredPartner(PartnerId("network"), OfficeId(NORTH), None)
        put_partner(connection, partner, digest(PARTNER_TOKEN))
    operator = add_operator(data, "olga")
    letting_in = {each: add_office_server(data, OfficeId(each))[1] for each in tokens}
    with ExitStack() as stack:
        centre = stack.enter_context(RunningServer(data, NORTH, tokens[NORTH]))
        lines, offices = {}, {}
        for office, own_tokens in tokens.items():
            lines[office] = stack.enter_context(LineBetween(centre.port))
            with in_office():
                own = folder / office
                join(own, lines[office].url, OfficeId(office), letting_in[office], SystemClock())
                server = RunningServer(own, office, own_tokens)
            offices[office] = stack.enter_context(server)
        yield Processes(centre, offices, lines, operator)


def _set_up(data: Path, office: str) -> dict[str, str]:
    given = install(data, a_requesting_office(office))
    for clerk, role in (("rima", Role.CLERK), ("omar", Role.OFFICER)):
        stored = StoredClerk(ClerkId(clerk), clerk.title(), role, None, password_hash())
        add_clerk(data, stored, OfficeId(office))
    return {str(device): token for device, token in given.items()}
