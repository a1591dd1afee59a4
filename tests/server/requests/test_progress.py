# SPDX-License-Identifier: GPL-3.0-or-later
"""What the state knows is fetched and not asked for, and a rule decides with nobody in between."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from threading import Thread

import pytest
import pytest_asyncio

from common.domain.identifiers import RequestId
from server.storage.inquiries import inquiries_of
from server.storage.opening import Database
from tests.fakes import FakeClock
from tests.registers.behaviour import Behaviour
from tests.registers.security_server import SecurityServer
from tests.server.kept import kept_by
from tests.server.requests.hall import Begun, Hall, Seat, open_hall

LAYLA = {"national_number": "99010000011"}
NOBODY = {"national_number": "99019999999"}


@pytest.fixture
def registers() -> Iterator[SecurityServer]:
    """The registers of invented people, behind a security server."""
    server = SecurityServer(0)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield server
    server.stopping.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest_asyncio.fixture
async def connected(
    database: Database, clock: FakeClock, registers: SecurityServer
) -> AsyncIterator[Hall]:
    """A server that asks registers."""
    configuration = (
        f'[registers]\nsecurity_server = "{registers.url}"\nclient = "SY/GOV/1001/nobat"\n'
    )
    async with open_hall(database.folder, clock, configuration=configuration) as hall:
        yield hall


async def filed(hall: Hall, answers: dict[str, str]) -> tuple[Seat, Begun]:
    """A request for the smart service, filed at a kiosk."""
    kiosk = hall.device("kiosk-a")
    begun = await kiosk.start("status")
    kiosk = kiosk.with_receipt(begun.secret)
    await kiosk.save(begun.id, answers)
    await kiosk.do(begun.id, "submit_request", fee=0, delivery="electronic")
    return kiosk, begun


async def progress(hall: Hall) -> None:
    """Let requests that have moved go as far as they go."""
    parts = hall.services.requests.progress
    await parts.once(parts.moved.taken())


async def test_a_smart_service_is_decided_with_nobody_in_between(
    connected: Hall, database: Database
) -> None:
    kiosk, begun = await filed(connected, LAYLA)
    assert await kiosk.stage(begun.id) == "submitted"
    await progress(connected)
    view = (await kiosk.get(f"requests/{begun.id}")).json()
    assert view["state"]["stage"] == "issued"
    assert view["state"]["by_rule"]
    assert {each["actor"] for each in view["entries"]} == {"applicant", "register", "system"}
    assert [each["clerk"] for each in view["entries"]] == [None] * len(view["entries"])
    assert "الحمصي".encode() not in kept_by(database)
    (made,) = await connected.services.reader.read(
        lambda connection: inquiries_of(connection, RequestId(begun.id))
    )
    assert (made.purpose, made.clerk, made.office) == (
        "For this document and nothing else.",
        None,
        "north",
    )


async def test_a_document_is_fetched_while_the_form_is_filled_and_fills_it(
    connected: Hall,
) -> None:
    kiosk = connected.device("kiosk-a")
    begun = await kiosk.start("status")
    kiosk = kiosk.with_receipt(begun.secret)
    early = await kiosk.post(f"requests/{begun.id}/documents/extract/fetch", {})
    assert (early.status_code, early.json()["code"]) == (409, "nobody_to_ask")
    await kiosk.save(begun.id, LAYLA)
    fetched = await kiosk.post(f"requests/{begun.id}/documents/extract/fetch", {})
    assert fetched.status_code == 200, fetched.text
    assert "extract" in fetched.json()["state"]["documents"]
    told = (await kiosk.get(f"requests/{begun.id}/answers")).json()
    assert told["filled"] == {"born": "1994-03-17"}
    again = await kiosk.post(f"requests/{begun.id}/documents/extract/fetch", {})
    assert again.json()["reason"] == "document_in_hand"
    other = await kiosk.post(f"requests/{begun.id}/documents/photo/fetch", {})
    assert other.json()["reason"] == "unknown_document"


async def test_a_register_that_is_down_holds_nothing_up_for_ever(
    connected: Hall, registers: SecurityServer
) -> None:
    registers.behave("civil", Behaviour.DOWN)
    kiosk, begun = await filed(connected, LAYLA)
    await progress(connected)
    assert await kiosk.stage(begun.id) == "submitted"
    clerk = await connected.clerk("rima")
    tried = await clerk.post(f"requests/{begun.id}/documents/extract/fetch", {})
    assert (tried.status_code, tried.json()["code"]) == (503, "register_down")
    registers.behave("civil", Behaviour.WELL)
    await connected.services.requests.progress.once(frozenset({RequestId(begun.id)}))
    assert await kiosk.stage(begun.id) == "issued"


async def test_a_clerk_takes_the_paper_where_the_register_fails_and_a_person_decides(
    connected: Hall, registers: SecurityServer
) -> None:
    registers.behave("civil", Behaviour.OTHER_PERSON)
    kiosk, begun = await filed(connected, LAYLA)
    await progress(connected)
    clerk = await connected.clerk("rima")
    tried = await clerk.post(f"requests/{begun.id}/documents/extract/fetch", {})
    assert (tried.status_code, tried.json()["code"]) == (502, "register_other_person")
    await clerk.do(begun.id, "take_document", document="extract", exception="register_wrong")
    await progress(connected)
    state = (await kiosk.get(f"requests/{begun.id}")).json()["state"]
    assert (state["stage"], state["by_rule"]) != ("issued", True)
    registers.behave("civil", Behaviour.WELL)
    await connected.services.requests.progress.once(frozenset({RequestId(begun.id)}))
    state = (await kiosk.get(f"requests/{begun.id}")).json()["state"]
    assert (state["stage"], state["left_to_official"]) == ("paid", "paper_taken")


async def test_somebody_whom_no_register_knows_waits_for_a_person(connected: Hall) -> None:
    kiosk, begun = await filed(connected, NOBODY)
    await progress(connected)
    assert await kiosk.stage(begun.id) == "submitted"


async def test_without_registers_every_document_is_brought(hall: Hall) -> None:
    kiosk, begun = await filed(hall, LAYLA)
    await progress(hall)
    assert await kiosk.stage(begun.id) == "submitted"
    tried = await kiosk.post(f"requests/{begun.id}/documents/extract/fetch", {})
    assert (tried.status_code, tried.json()["code"]) == (409, "nobody_to_ask")
