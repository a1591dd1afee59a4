# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre's end over HTTP: each office's server is told what concerns it, and nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import httpx
import msgspec
import pytest
import pytest_asyncio
from litestar import Litestar

from common.domain.identifiers import CENTRE, OfficeId
from common.wire.request_exchange import FeedMark, RequestBatch, SealedPart
from server.app import api_routes
from server.composition import compose
from server.storage.opening import Database
from server.upstream.joining import add_office_server
from tests.fakes import FakeClock
from tests.server.custody.country import Country, a_country
from tests.server.requests.hall import IDS, Hall, open_hall

NORTH, SOUTH = OfficeId("north"), OfficeId("south")
START_OF_FEED = {"feed": "", "position": 0}


class Server:
    """An office's own server, as it asks the centre."""

    def __init__(self, hall: Hall, token: str, office: str = NORTH) -> None:
        """Hold a token."""
        self.http = hall.http
        self.base = f"/api/v1/offices/{office}/custody"
        self.headers = {"Authorization": f"Bearer {token}"}

    async def get(self, path: str = "", **params: str) -> httpx.Response:
        """Ask for something."""
        return await self.http.get(self.base + path, headers=self.headers, params=params)

    async def post(self, path: str, message: object) -> httpx.Response:
        """Tell something."""
        raw = msgspec.json.encode(message)
        return await self.http.post(self.base + path, headers=self.headers, content=raw)

    async def news(self, mark: object = None, answers: object = ()) -> dict[str, Any]:
        """What is new."""
        asked = {"mark": mark or START_OF_FEED, "wait_s": 0, "answers": answers}
        answer = await self.post("/news", asked)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())


@pytest_asyncio.fixture
async def centre(database: Database, clock: FakeClock) -> AsyncIterator[tuple[Hall, Server]]:
    """A centre; north has a server of its own, and south has none."""
    async with open_hall(database.folder, clock, ("north", "south")) as hall:
        _, token = add_office_server(hall.data, NORTH)
        await hall.services.maintenance.refresh()
        yield hall, Server(hall, token)


@pytest.fixture
def told(tmp_path_factory: pytest.TempPathFactory, clock: FakeClock) -> RequestBatch:
    """What an office's server has to tell of two requests."""
    country: Country = a_country(tmp_path_factory.mktemp("told"), clock)
    north = country.offices[NORTH]
    north.save(north.begin())
    north.begin()
    batch = country.send(NORTH, up=True).batch
    country.close()
    return batch


def spoilt(batch: RequestBatch, **changes: object) -> RequestBatch:
    """The batch with another first request."""
    first, *rest = batch.bundles
    changed = msgspec.structs.replace(first, **changes)
    return msgspec.structs.replace(batch, bundles=(changed, *rest))


async def test_strangers_and_other_offices_servers_learn_nothing(
    centre: tuple[Hall, Server],
) -> None:
    hall, north = centre
    stranger = Server(hall, "nothing")
    elsewhere = Server(hall, north.headers["Authorization"].split()[1], SOUTH)
    for server, status in ((stranger, 401), (elsewhere, 403)):
        assert (await server.get()).status_code == status
        assert (await server.get("/requests", number="D-2026-000001")).status_code == status
        assert (await server.post("/news", {})).status_code == status
        assert (await server.post("/batches", {})).status_code == status
        assert (await server.post("/commands", {})).status_code == status
        assert (await server.get("/parts")).status_code == status


async def test_what_an_office_tells_is_known_and_told_again_does_nothing(
    centre: tuple[Hall, Server], told: RequestBatch
) -> None:
    hall, north = centre
    mark = {"feed": told.after.feed, "position": told.to}
    for _ in range(2):
        answer = await north.post("/batches", told)
        assert answer.json() == {"mark": mark, "wanted": []}, answer.text
    assert (await north.get()).json()["mark"] == mark
    row = await hall.services.requests.desk.row(told.bundles[0].request)
    assert row is not None
    assert row.holder == NORTH
    clerk = await hall.clerk("rima", office=SOUTH)
    seen = await clerk.get(f"requests/{row.id}")
    assert seen.json()["state"]["revision"] == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"position": 0}, "position"),
        ({"entries": ()}, "whole log"),
        ({"key": b"short"}, "key"),
        ({"office": OfficeId("n\0")}, "zero character"),
        ({"request": "another"}, "whole log"),
    ],
)
async def test_what_cannot_be_right_is_not_even_looked_at(
    centre: tuple[Hall, Server], told: RequestBatch, changes: dict[str, object], said: str
) -> None:
    _, north = centre
    answer = await north.post("/batches", spoilt(told, **changes))
    assert answer.status_code == 400
    assert said in answer.json()["message"]
    assert (await north.get()).json()["mark"] == START_OF_FEED


async def test_a_batch_must_say_where_it_begins_and_be_no_larger_than_agreed(
    centre: tuple[Hall, Server], told: RequestBatch
) -> None:
    _, north = centre
    nameless = msgspec.structs.replace(told, after=FeedMark())
    assert (await north.post("/batches", nameless)).status_code == 400
    many = msgspec.structs.replace(told, bundles=told.bundles * 20)
    assert "more than" in (await north.post("/batches", many)).json()["message"]
    backwards = msgspec.structs.replace(told, to=0)
    assert (await north.post("/batches", backwards)).status_code == 400
    late = spoilt(told, updated_at="1800-01-01T00:00:00Z")
    assert "instant" in (await north.post("/batches", late)).json()["message"]


async def test_a_large_part_is_asked_for_until_it_has_come(
    centre: tuple[Hall, Server], told: RequestBatch
) -> None:
    _, north = centre
    first = told.bundles[0]
    at = first.updated_at
    large = SealedPart("file", "photo", at, b"\x01" + bytes(12), None)
    batch = spoilt(told, parts=(*first.parts, large))
    wanted = [{"request": first.request, "part": "file", "name": "photo"}]
    assert (await north.post("/batches", batch)).json()["wanted"] == wanted
    whole = msgspec.structs.replace(large, sealed=b"\x01" + bytes(100_000))
    given = {"request": first.request, "part": whole}
    for _ in range(2):
        assert (await north.post("/parts", given)).status_code == 204
    assert (await north.get()).json()["wanted"] == []


async def test_an_office_s_server_hears_of_what_concerns_the_office_and_can_take_it_over(
    centre: tuple[Hall, Server],
) -> None:
    hall, north = centre
    partner = hall.partner("network")
    begun = await partner.start("deferment")
    news = await north.news()
    (bundle,) = news["batch"]["bundles"]
    assert (bundle["request"], bundle["office"]) == (begun.id, NORTH)
    mark = {"feed": news["batch"]["after"]["feed"], "position": news["batch"]["to"]}
    assert (await north.news(mark))["batch"]["bundles"] == []
    found = (await north.get("/requests", number=begun.number)).json()["requests"]
    assert [each["office"] for each in found] == [NORTH]
    assert (await north.get("/requests", id=begun.id)).json()["requests"] == found
    assert (await north.get("/requests", id=IDS.new())).json() == {"requests": []}
    moved = await north.post("/commands", take_over(begun.id))
    assert moved.json()["answer"]["state"]["holder"] == NORTH, moved.text
    again = (await north.news(mark))["batch"]["bundles"]
    assert [each["entries"][-1]["type"] for each in again] == ["custody_moved"]
    saved = await partner.save(begun.id, {"national_number": "01234567890"})
    assert saved.status_code == 409
    assert saved.json()["reason"] == "held_elsewhere"


async def test_an_office_passes_on_only_what_was_given_there(
    centre: tuple[Hall, Server],
) -> None:
    hall, north = centre
    begun = await hall.partner("network").start("deferment")
    for changes in ({"origin": SOUTH}, {"actor": "register"}):
        refused = await north.post("/commands", {**take_over(begun.id), **changes})
        assert refused.status_code == 403
    unreadable = {**take_over(begun.id), "command": {"type": "destroy"}}
    assert (await north.post("/commands", unreadable)).status_code == 400


async def test_what_the_centre_passes_on_waits_for_the_answer_of_the_office_s_server(
    centre: tuple[Hall, Server], told: RequestBatch
) -> None:
    hall, north = centre
    await north.post("/batches", told)
    request = told.bundles[0].request
    clerk = await hall.clerk("rima", office=SOUTH)
    asking = asyncio.create_task(clerk.give(request, "move_custody", to_office=SOUTH))
    orders: list[dict[str, Any]] = []
    while not orders:
        orders = (await north.news())["orders"]
        await asyncio.sleep(0.01)
    assert orders[0]["command"]["command"]["to_office"] == SOUTH
    refusal = {"type": "refused", "reason": "ended", "details": {"number": "F-1", "stage": "-"}}
    await north.news(answers=[{"id": orders[0]["id"], "answer": refusal}])
    answer = await asking
    assert answer.json()["reason"] == "ended", answer.text
    assert (await north.news())["orders"] == []


async def test_an_order_reaches_the_office_s_server_at_whichever_process_it_asks(
    centre: tuple[Hall, Server], told: RequestBatch
) -> None:
    hall, north = centre
    await north.post("/batches", told)
    clerk = await hall.clerk("rima", office=SOUTH)
    async with beside(hall) as http:
        north.http = http
        move = clerk.give(told.bundles[0].request, "move_custody", to_office=SOUTH)
        asking = asyncio.create_task(move)
        orders: list[dict[str, Any]] = []
        while not orders:
            orders = (await north.news())["orders"]
            await asyncio.sleep(0.01)
        await north.news(answers=[{"id": orders[0]["id"], "answer": {"type": "money_under_way"}}])
        assert (await asking).json()["code"] == "payment_under_way"


async def test_a_server_that_was_not_heard_for_a_while_is_not_waited_for(
    centre: tuple[Hall, Server], told: RequestBatch
) -> None:
    hall, north = centre
    await north.post("/batches", told)
    hall.clock.advance(600)
    clerk = await hall.clerk("rima", office=SOUTH)
    answer = await clerk.give(told.bundles[0].request, "move_custody", to_office=SOUTH)
    assert answer.json()["reason"] == "held_elsewhere"
    assert answer.json()["age_s"] == 600
    own = await clerk.start("deferment")
    away = await clerk.give(own.id, "move_custody", to_office=NORTH)
    assert away.json()["code"] == "out_of_reach"


async def test_what_is_in_reach_and_which_catalogues_there_were_can_be_asked(
    centre: tuple[Hall, Server],
) -> None:
    _, north = centre
    for other, reached in ((SOUTH, True), (CENTRE, True), (NORTH, False), ("nowhere", False)):
        assert (await north.get(f"/reach/{other}")).json() == {"reached": reached}
    assert (await north.get("/catalogues/sample/1")).json()["version"] == 1
    assert (await north.get("/catalogues/sample/7")).status_code == 404
    assert (await north.get("/catalogues/sample/x")).status_code == 400
    assert (await north.get("/parts", request=IDS.new(), part="file")).status_code == 404


@asynccontextmanager
async def beside(hall: Hall) -> AsyncIterator[httpx.AsyncClient]:
    """Another process of the same centre."""
    services = compose(hall.data, hall.clock, IDS)
    services.sequencer.start()
    try:
        app = Litestar(api_routes(services), openapi_config=None, logging_config=None)
        transport = httpx.ASGITransport(cast("Any", app))
        async with httpx.AsyncClient(transport=transport, base_url="http://server") as http:
            yield http
    finally:
        await services.sequencer.stop()
        services.passwords.close()
        services.payments.payments.close()
        services.documents.close()
        services.reader.close()


def take_over(request: str) -> dict[str, Any]:
    """A clerk of north takes the request over."""
    return {
        "request": request,
        "command": {"id": IDS.new(), "type": "move_custody", "to_office": NORTH},
        "actor": "clerk",
        "origin": NORTH,
        "channel": "counter",
        "clerk": "rima",
        "role": "clerk",
        "partner": None,
        "office": NORTH,
        "device": "counter-1",
    }
