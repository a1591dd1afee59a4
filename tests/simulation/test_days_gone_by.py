# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be asked of a server made anew: not a day that all were told is over, but all since."""

from __future__ import annotations

from datetime import timedelta

from common.domain.identifiers import EventId
from common.sync.answers import Acted
from tests.simulation.calm import device, wait
from tests.simulation.device import Device
from tests.simulation.faults import Fault
from tests.simulation.run import _Office
from tests.simulation.setup import server_image
from tests.simulation.test_only_holder import WISH, events

_DAY_S = timedelta(days=1).total_seconds()


def issued(kiosk: Device) -> EventId:
    """What the kiosk has confirmed to a citizen."""
    answer = kiosk.act(WISH)
    assert isinstance(answer, Acted)
    return answer.events[0].id


def end_the_day_too_early(office: _Office) -> None:
    """Let the server's clock run ahead, over midnight; it tells whom it reaches."""
    office.promotions.servers[0].clock.skew += _DAY_S
    wait(office)


def make_anew(office: _Office) -> None:
    """Let the server lose its disk, and begin with an empty one and a clock that is right."""
    server = office.promotions.servers[0]
    ended = server.standing.state.day
    server.restore(server_image())
    server.clock.skew -= _DAY_S
    server.start()
    office.faults.happened[Fault.SERVER_DISK] += 1
    wait(office)
    assert server.standing.state.day < ended


def test_what_all_forgot_as_a_wrong_clock_ended_its_day_is_not_asked_of_a_server_made_anew(
    office: _Office,
) -> None:
    server = office.promotions.servers[0]
    said = issued(device(office, "kiosk-1"))
    wait(office)
    end_the_day_too_early(office)
    make_anew(office)

    assert said not in events(server)
    assert not list(office._lost(server))


def test_what_no_log_held_as_a_wrong_clock_ended_its_day_is_asked_of_a_server_made_anew(
    office: _Office,
) -> None:
    server, kiosk = office.promotions.servers[0], device(office, "kiosk-1")
    office.network.cut(kiosk.id, silent=False)
    said = issued(kiosk)
    end_the_day_too_early(office)
    make_anew(office)
    assert list(office._lost(server)) == [f"{kiosk.id} has confirmed {said}, and it is lost"]
    office.network.mend(kiosk.id)
    wait(office)

    assert said in events(server)


def test_what_is_said_after_the_day_was_opened_once_more_is_asked_of_a_server_made_anew(
    office: _Office,
) -> None:
    server, kiosk = office.promotions.servers[0], device(office, "kiosk-1")
    end_the_day_too_early(office)
    make_anew(office)
    said = issued(kiosk)
    wait(office)
    assert said in events(server)
    office.network.cut(kiosk.id, silent=False)
    server.restore(server_image())

    assert f"{kiosk.id} has confirmed {said}, and it is lost" in list(office._lost(server))
