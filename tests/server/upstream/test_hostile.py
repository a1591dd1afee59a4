# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is sent to the centre is answered as a typed problem, and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests

from common.wire.events import LogEntry, Position
from common.wire.upstream import ReplicaBatch
from server.installation import install
from server.storage.opening import Database
from server.upstream.joining import add_office_server, add_operator
from tests.server.office import an_office
from tests.server.running import RunningServer
from tests.server.upstream.pair import running_centre, whole_log
from tests.server.upstream.test_following_on import batch, log_of
from tests.server.upstream.test_taking_in import of, replaced_event

GOOD = log_of(4)


class Peer:
    """Somebody with a token who asks the centre about an office."""

    def __init__(self, centre: RunningServer, token: str) -> None:
        """Hold this token."""
        self.url = f"{centre.url}/api/v1/offices"
        self.http = requests.Session()
        self.http.headers["Authorization"] = f"Bearer {token}"

    def send(
        self, entries: list[LogEntry], start: int, end: int, office: str = "north"
    ) -> requests.Response:
        """Post a stretch of a log."""
        return self.post(plain(batch(entries, start, end)), office)

    def post(self, message: object, office: str = "north") -> requests.Response:
        """Post anything."""
        body = msgspec.json.encode(message)
        return self.http.post(f"{self.url}/{office}/replica", data=body, timeout=20)

    def get(self, path: str) -> requests.Response:
        """Ask for something."""
        return self.http.get(f"{self.url}{path}", timeout=20)


def plain(message: ReplicaBatch) -> Any:
    """A message as plain JSON, to be spoilt."""
    return msgspec.json.decode(msgspec.json.encode(message))


@pytest.fixture
def centre(tmp_path: Path, database: Database) -> Iterator[RunningServer]:
    """A centre of the offices north, which has sent three entries, and south."""
    with running_centre(tmp_path) as centre:
        install(centre.data, an_office(office="south"))
        yield centre


@pytest.fixture
def north(centre: RunningServer) -> Iterator[Peer]:
    """The server of north; after all that a test does it sends on as if nothing had been."""
    peer = Peer(centre, add_office_server(centre.data, an_office().id)[1])
    centre.wait_until(lambda: peer.send(GOOD, 0, 3).ok)
    yield peer
    assert whole_log(centre.data) == GOOD[:3]
    answer = peer.send(GOOD, 3, 4)
    assert (answer.status_code, answer.json()) == (200, {"head": {"epoch": 1, "seq": 4}})
    assert whole_log(centre.data) == GOOD


def test_unknown_tokens_are_turned_away(centre: RunningServer, north: Peer) -> None:
    for token in ("", "guessed", centre.tokens["kiosk-a"]):
        stranger = Peer(centre, token)
        for answer in (
            stranger.send(GOOD, 3, 4),
            stranger.get("/north/replica"),
            stranger.get("/north/replica/entries"),
            stranger.get("/north/downstream"),
            stranger.get("/north/downstream/stream"),
        ):
            assert (answer.status_code, answer.json()["code"]) == (401, "unknown_office_server")
    assert north.get("").status_code == 401


def test_another_offices_log_is_out_of_reach(centre: RunningServer, north: Peer) -> None:
    for answer in (
        north.send(of("south", GOOD), 0, 4, "south"),
        north.get("/south/replica"),
        north.get("/south/downstream"),
        north.send(of("south", GOOD), 3, 4),
        north.get("/nowhere/replica"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "other_office")


def test_a_gap_is_told_with_the_place_to_go_on_from(north: Peer) -> None:
    answer = north.send(log_of(9), 5, 9)
    assert answer.status_code == 409
    assert (answer.json()["code"], answer.json()["head"]) == ("gap", {"epoch": 1, "seq": 3})


def test_another_history_is_told(north: Peer) -> None:
    forged = [*GOOD[:2], replaced_event(GOOD[2], log_of(9)[8]), GOOD[3]]
    assert north.send(forged, 1, 4).json()["code"] == "other_history"
    twice = [*GOOD[:3], replaced_event(GOOD[3], GOOD[0])]
    assert north.send(twice, 3, 4).json()["code"] == "other_history"


def test_messages_that_make_no_sense_are_told_by_field(north: Peer) -> None:
    message = plain(batch(GOOD, 3, 4))

    def with_event(**fields: object) -> dict[str, Any]:
        (entry,) = message["entries"]
        return {**message, "entries": [{**entry, "event": {**entry["event"], **fields}}]}

    for bad, named in (
        ({**message, "entries": [message["entries"][0]] * 1001}, "entries"),
        ({**message, "clock": "2026-03-02T08:00:00"}, "clock"),
        ({**message, "head": {"epoch": -1, "seq": 0}}, "head"),
        (with_event(at="0001-01-01T00:00:00Z"), "at"),
        (with_event(device="zero\0"), "zero character"),
        (with_event(device_seq=-1), "device_seq"),
        ([], "object"),
    ):
        answer = north.post(bad)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")
        assert named in answer.json()["message"]
    assert north.get("/north/replica/entries?after=x").status_code == 400


def test_a_message_without_end_is_not_read(north: Peer) -> None:
    answer = north.http.post(
        f"{north.url}/north/replica", data=b" " * (10 * 1024 * 1024), timeout=20
    )
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_operators_see_how_far_behind_each_office_is(centre: RunningServer, north: Peer) -> None:
    operator = Peer(centre, add_operator(centre.data, "hala"))
    far = msgspec.structs.replace(batch(GOOD, 3, 3), head=Position(1, 40))
    assert north.post(plain(far)).ok
    (seen,) = operator.get("").json()["offices"]
    assert (seen["office"], seen["events_behind"]) == ("north", 37)
    assert (seen["here"], seen["there"]) == ({"epoch": 1, "seq": 3}, {"epoch": 1, "seq": 40})
    assert 0 <= seen["seconds_since_heard"] < 60
    assert seen["clock_ahead_s"] < 0


def test_what_the_copy_holds_can_be_read_back(north: Peer) -> None:
    page = north.get("/north/replica/entries?after=1.1&limit=1").json()
    assert [each["seq"] for each in page["entries"]] == [2]
    assert page["head"] == {"epoch": 1, "seq": 3}
