# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that came back from an older copy does not know the keys that were given since."""

from __future__ import annotations

from common.sync.view import Connectivity
from tests.simulation.calm import device, wait
from tests.simulation.run import _Office
from tests.simulation.setup import server_image


def test_devices_give_it_their_keys_again(office: _Office) -> None:
    server = office.promotions.servers[0]
    keys = dict(server.known.public_keys)
    assert set(keys) == {each.id for each in office.devices}

    server.restore(server_image())
    server.start()
    assert not server.known.public_keys
    wait(office)

    assert dict(server.known.public_keys) == keys


def test_a_machine_promoted_meanwhile_gives_its_own_and_is_followed_by_all(
    office: _Office,
) -> None:
    server, counter = office.promotions.servers[0], device(office, "counter-3")
    office.network.cut(counter.id, silent=False)
    server.restore(server_image())
    server.start()
    wait(office)
    assert counter.id not in server.known.public_keys
    kiosk = device(office, "kiosk-1").station
    assert kiosk is not None
    assert kiosk.view.connectivity is Connectivity.ONLINE
    assert counter.id not in kiosk.public_keys

    server.stop()
    office.promotions.promote(counter)
    office.network.mend(counter.id)
    wait(office)
    server.start()
    wait(office)

    assert office.promotions.reigning.host == counter.id
    assert server.known.successor is not None
    assert office._unhealed() is None
