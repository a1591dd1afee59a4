# SPDX-License-Identifier: GPL-3.0-or-later
"""Personal data: sealed by the kiosk, opened for the clerk who has the ticket, then gone."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import insert

from common.domain.document_check import DocumentCheck
from common.domain.identifiers import OfficeId, TicketId
from common.identity.day_keys import DayKeys
from common.identity.sealing import Person, seal
from common.storage.system import UuidIds
from server.storage import personal
from server.storage.opening import database_of
from server.storage.personal import SealedPerson
from server.storage.tables import day_key
from tests.server.kept import kept_by
from tests.server.running import Device, RunningServer

IDS = UuidIds()
NAME = "LEILA HADDAD"


@pytest.fixture(scope="module")
def kiosk(server: RunningServer) -> Device:
    """A kiosk."""
    return server.device("kiosk-a")


@pytest.fixture(scope="module")
def day_keys(kiosk: Device) -> dict[date, bytes]:
    """The keys as the kiosk gets them."""
    told = kiosk.get("day-keys").json()["keys"]
    return {date.fromisoformat(each["day"]): base64.b64decode(each["key"]) for each in told}


@pytest.fixture
def called(
    server: RunningServer, kiosk: Device, day_keys: dict[date, bytes]
) -> Iterator[tuple[Device, str]]:
    """Counter 1 with rima at it, and a ticket of Leila's that she has called."""
    today = min(day_keys)
    seq = 1 + sum(1 for each in kiosk.entries() if each["event"]["device"] == "kiosk-a")
    ticket = f"{today}.PA{seq:03d}"
    person = Person(NAME, "N1234567", "SYR", DocumentCheck.GENUINE)
    sealed = seal(person, DayKeys(day_keys[today]), TicketId(ticket))
    now = datetime.fromisoformat(kiosk.get("log").headers["Nobat-Time"]).isoformat()
    event = {
        "id": IDS.new(),
        "office": server.office,
        "device": "kiosk-a",
        "device_seq": seq,
        "at": now,
        "actor": None,
        "cause": IDS.new(),
        "type": "ticket_issued",
        "data": {
            "ticket": ticket,
            "service": "passport",
            "priority_class": "plain",
            "language": "en",
            "earning_from": now,
        },
    }
    item = {"event": event, "sealed": base64.b64encode(sealed).decode()}
    answers = kiosk.post("outbox", {"items": [item]}).json()["answers"]
    assert [each["outcome"] for each in answers] == ["accepted"]
    device = server.counter(1, "rima")
    device.command("open_counter", IDS.new(), counter="1")
    assert device.command("call_number", IDS.new(), counter="1", number=ticket[11:]).ok
    yield device, ticket
    device.command("start_serving", IDS.new(), counter="1")
    device.command("finish_serving", IDS.new(), counter="1")
    device.command("close_counter", IDS.new(), counter="1")


def test_a_kiosk_gets_the_keys_of_today_and_a_week_ahead(day_keys: dict[date, bytes]) -> None:
    first = min(day_keys)
    assert sorted(day_keys) == [first + timedelta(days=n) for n in range(8)]
    assert len(set(day_keys.values())) == 8
    assert {len(key) for key in day_keys.values()} == {32}


def test_the_clerk_who_has_called_the_ticket_sees_whose_it_is(called: tuple[Device, str]) -> None:
    device, ticket = called
    answer = device.get(f"tickets/{ticket}/person")
    assert answer.status_code == 200
    assert answer.json() == {"name": NAME, "document_number": "N1234567", "check": "genuine"}


def test_nobody_else_does_nor_does_the_same_clerk_afterwards(
    server: RunningServer, kiosk: Device, called: tuple[Device, str]
) -> None:
    device, ticket = called
    path = f"tickets/{ticket}/person"
    others = [
        server.counter(2, "omar"),
        server.counter(1, "omar"),
        server.counter(2, "rima"),
        server.device("counter-1"),
        kiosk,
    ]
    assert [other.get(path).status_code for other in others] == [403] * 5
    device.command("start_serving", IDS.new(), counter="1")
    assert device.get(path).status_code == 200
    device.command("finish_serving", IDS.new(), counter="1")
    assert device.get(path).status_code == 403


def test_a_ticket_without_personal_data_has_nobody_to_show(server: RunningServer) -> None:
    kiosk, device = server.device("kiosk-b"), server.counter(2, "omar")
    fields = {"service": "passport", "priority_class": "plain", "language": "en"}
    issued = kiosk.command("issue_ticket", IDS.new(), **fields).json()
    ticket = issued["events"][-1]["event"]["data"]["ticket"]
    device.command("open_counter", IDS.new(), counter="2")
    device.command("call_number", IDS.new(), counter="2", number=ticket[11:])
    assert device.get(f"tickets/{ticket}/person").status_code == 404
    device.command("start_serving", IDS.new(), counter="2")
    device.command("finish_serving", IDS.new(), counter="2")


def test_a_name_is_nowhere_in_the_clear(server: RunningServer, called: tuple[Device, str]) -> None:
    device, ticket = called
    device.get(f"tickets/{ticket}/person")
    kept = kept_by(database_of(server.data))
    assert ticket.encode() in kept
    assert b"HADDAD" not in kept
    assert "HADDAD" not in server.log()


def test_the_day_after_key_and_sealed_data_are_gone_from_the_files(
    server: RunningServer, day_keys: dict[date, bytes]
) -> None:
    yesterday = min(day_keys) - timedelta(days=1)
    key = b"yesterday's secret of 32 bytes.."
    server.stop()
    office, database = OfficeId(server.office), database_of(server.data)
    person = SealedPerson(TicketId(f"{yesterday}.PA001"), yesterday, b"sealed yesterday")
    engine = database.open_for_writing()
    with engine.begin() as connection:
        row = {"office": office, "day": str(yesterday), "data_key": key}
        connection.execute(insert(day_key).values(row))
        personal.keep_sealed(connection, office, [person])
    engine.dispose()
    assert key in kept_by(database)
    server.start()
    kept = kept_by(database)
    assert key not in kept
    assert b"sealed yesterday" not in kept
    assert day_keys[min(day_keys)] in kept
