# SPDX-License-Identifier: GPL-3.0-or-later
"""There is one server in the end, however many there were: the highest epoch's."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import requests

from common.domain.commands import CallNext
from common.domain.tickets import Stage
from common.storage.settings import DATABASE_FILE
from common.sync.answers import Ordered
from common.sync.view import Connectivity
from server.storage.sqlite import FILE_NAME
from tests.common.sync.kit import order, until
from tests.sync.promotion.hall import Hall, PromotedServer, running_hall
from tests.sync.promotion.test_lost_server import sound

pytestmark = pytest.mark.processes


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A hall in which everything runs."""
    with running_hall(tmp_path) as made:
        for device in ("kiosk-a", "counter-1", "counter-2", "display"):
            made.station(device)
        made.in_step()
        made.open("counter-1", "rima")
        made.in_step()
        yield made


def events(hall: Hall, server: PromotedServer) -> set[str]:
    """The ids of all events in a promoted server's log."""
    return {entry.event.id for entry in hall.entries(server)}


def test_the_old_server_steps_down_when_it_returns_and_gives_what_it_alone_has(
    hall: Hall,
) -> None:
    hall.issue()
    hall.in_step()
    hall.switch_off("counter-2")
    # Only the old server and its disk know of this: whoever else does is switched off for good.
    ticket = hall.issue()
    hall.in_step()
    assert isinstance(
        order(hall.station("counter-1"), CallNext(hall.counter("counter-1"))), Ordered
    )
    hall.in_step()
    told = {each["event"]["id"] for each in hall.server.device("display").entries()}
    for device in ("kiosk-a", "counter-1", "display"):
        hall.switch_off(device)
    hall.server.kill()
    promoted = hall.promote("counter-2")
    hall.station("counter-2")
    hall.in_step()
    assert ticket not in hall.station("counter-2").view.state.tickets
    since = events(hall, promoted)

    hall.server.start()

    until(lambda: ticket in hall.station("counter-2").view.state.tickets, 30)
    until(lambda: told | since <= events(hall, promoted), 30)
    called = [t for t in hall.station("counter-2").view.state.tickets.values() if t.counter]
    assert [each.stage for each in called] == [Stage.CALLED]
    sound(hall.entries(promoted))
    # It decides nothing any more, also after another start, and says to whom it has given way.
    for _ in range(2):
        answer = hall.server.device("display").get("log")
        assert answer.status_code == 409
        assert answer.json()["code"] == "stepped_down"
        assert answer.headers["Nobat-Successor"]
        hall.server.restart()


def test_a_device_that_knows_of_nothing_is_shown_the_way_by_the_old_server(hall: Hall) -> None:
    hall.switch_off("kiosk-a")
    promoted = hall.promote("counter-2")
    hall.in_step()
    until(lambda: hall.server.device("display").get("log").status_code == 409, 30)

    ticket = hall.issue("kiosk-a")

    hall.in_step()
    assert ticket in hall.station("display").view.state.tickets
    sound(hall.entries(promoted))


def test_a_device_that_lacks_the_new_servers_key_gets_it_from_the_old_one(hall: Hall) -> None:
    hall.in_step()
    hall.switch_off("kiosk-a")
    with closing(sqlite3.connect(hall.folder / "kiosk-a" / DATABASE_FILE)) as kept, kept:
        kept.execute("delete from configuration")
    promoted = hall.promote("counter-2")
    until(lambda: hall.server.device("display").get("log").status_code == 409, 30)

    hall.station("kiosk-a")

    hall.in_step()
    sound(hall.entries(promoted))


def test_a_promotion_under_a_living_server_takes_everybody_over(hall: Hall) -> None:
    first = hall.issue()
    hall.in_step()

    promoted = hall.promote("counter-2")

    until(lambda: hall.server.device("display").get("log").status_code == 409, 30)
    second = hall.issue()
    hall.in_step()
    until(lambda: second in hall.station("display").view.state.tickets)
    assert first in hall.station("display").view.state.tickets
    assert second.encode() in b"".join(bytes(e.event.data) for e in hall.entries(promoted))
    # The clerk need not sign in again where the new server had heard of it; nor does it fail here.
    hall.sign_in("counter-1", "rima")
    assert isinstance(
        order(hall.station("counter-1"), CallNext(hall.counter("counter-1"))), Ordered
    )


def test_of_two_promoted_at_once_the_higher_stays_and_gets_the_others_tail(hall: Hall) -> None:
    hall.issue()
    hall.in_step()
    hall.lose_server()
    lower = hall.promote("counter-1")
    hall.in_step()
    assert hall.station("display").view.connectivity is Connectivity.ONLINE
    between = hall.issue()
    hall.in_step()
    # The second supervisor does not know of the first; nor does that machine, switched off so far.
    assert between in hall.station("display").view.state.tickets
    higher = hall.promote("counter-2")
    assert higher.epoch > lower.epoch

    until(lambda: _stepped_down(hall, lower), 30)
    hall.in_step()

    assert between in hall.station("counter-2").view.state.tickets
    after = hall.issue()
    hall.in_step()
    assert after in hall.station("counter-1").view.state.tickets
    sound(hall.entries(higher))
    assert not {e.epoch for e in hall.entries(higher)} - {1, lower.epoch, higher.epoch}


def _stepped_down(hall: Hall, server: PromotedServer) -> bool:
    token = hall.server.tokens["display"]
    url = f"{server.url}/api/v1/offices/{hall.server.office}/log"
    answer = requests.get(url, headers={"Authorization": f"Bearer {token}"}, timeout=20)
    return answer.status_code == 409


def test_a_server_back_from_a_copy_older_than_the_new_ones_key_steps_down_too(hall: Hall) -> None:
    hall.in_step()
    hall.server.kill()
    promoted = hall.promote("counter-2")
    with closing(sqlite3.connect(hall.server.data / FILE_NAME)) as database, database:
        database.execute("update device set public_key = null")

    hall.server.start()

    until(lambda: hall.server.device("display").get("log").status_code == 409, 30)
    hall.in_step()
    sound(hall.entries(promoted))


def test_a_server_that_has_stepped_down_and_forgotten_it_is_told_again(hall: Hall) -> None:
    hall.in_step()
    hall.server.kill()
    copied = shutil.copytree(hall.server.data, hall.folder / "copied")
    hall.server.start()
    hall.promote("counter-2")
    until(lambda: hall.server.device("display").get("log").status_code == 409, 30)
    for device in ("kiosk-a", "counter-1", "display"):
        hall.switch_off(device)
    hall.server.kill()
    shutil.rmtree(hall.server.data)
    shutil.copytree(copied, hall.server.data)

    hall.server.start()

    until(lambda: hall.server.device("display").get("log").status_code == 409, 40)
