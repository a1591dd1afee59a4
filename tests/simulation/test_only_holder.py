# SPDX-License-Identifier: GPL-3.0-or-later
"""What one machine alone still holds is not lost, however late that machine can say it."""

from __future__ import annotations

from common.domain.commands import IssueTicket, Origin, Role
from common.domain.identifiers import SERVER, ClerkId, CommandId
from common.sync.answers import Acted
from common.wire.commands import CommandMessage
from server.sequencer.jobs import CarryOut
from tests.common.domain.kit import ARABIC, PASSPORT, STANDARD
from tests.simulation.calm import device, wait
from tests.simulation.office_server import OfficeServer
from tests.simulation.run import _Office
from tests.simulation.setup import OFFICE, server_image

WISH = IssueTicket(PASSPORT, STANDARD, ARABIC)


def events(server: OfficeServer) -> set[str]:
    """All that stands in its log."""
    return {entry.event.id for entry in server.entries()}


def test_a_kiosk_whose_disk_was_full_at_its_start_gives_what_its_log_said(office: _Office) -> None:
    server, kiosk = office.promotions.servers[0], device(office, "kiosk-1")
    answer = kiosk.act(WISH)
    assert isinstance(answer, Acted)
    wait(office)
    kiosk.stop_dead(power=False)
    for other in office.devices:
        office.network.cut(other.id, silent=False)

    server.restore(server_image())
    server.start()
    kiosk.disk.full = True
    office.network.mend(kiosk.id)
    kiosk.start()
    wait(office)
    assert answer.events[0].id not in events(server)
    kiosk.disk.full = False
    wait(office)

    assert answer.events[0].id in events(server)


def test_all_is_not_well_before_a_server_that_stepped_down_has_given_its_log(
    office: _Office,
) -> None:
    server = office.promotions.servers[0]
    for each in office.devices:
        office.network.cut(each.id, silent=False)
    message = CommandMessage(CommandId("the last one"), WISH)
    origin = Origin(SERVER, OFFICE.server_series, ClerkId("rima"), Role.SUPERVISOR)
    server.processes[0].write([CarryOut(OFFICE.id, message, origin)])
    (last,) = {e.event.id for e in server.entries() if e.event.cause == message.id}
    server.stop()
    office.promotions.promote(device(office, "counter-3"))
    for each in office.devices:
        office.network.mend(each.id)
    wait(office)
    reigning = office.promotions.reigning
    assert reigning is not server

    server.start()
    office.world.run(lambda: server.known.successor is not None)
    assert last not in events(reigning)
    assert office._unhealed() == "server has still to give its log"
    wait(office)

    assert last in events(reigning)
    assert office._unhealed() is None
