# SPDX-License-Identifier: GPL-3.0-or-later
"""What one machine alone still holds is not lost, however late that machine can say it."""

from __future__ import annotations

from common.domain.commands import CallNext, IssueTicket, OpenCounter, Origin, Role, StartServing
from common.domain.identifiers import SERVER, ClerkId, CommandId
from common.sync.answers import Acted
from common.sync.view import Connectivity
from common.wire.commands import CommandMessage
from server.sequencer.jobs import CarryOut
from tests.common.domain.kit import ARABIC, CERTIFICATE, STANDARD, THREE
from tests.simulation.calm import device, wait
from tests.simulation.device import Device
from tests.simulation.office_server import OfficeServer
from tests.simulation.run import _Office
from tests.simulation.setup import OFFICE, PASSWORD, server_image

_PAST_MIDNIGHT_S = 150.0
WISH = IssueTicket(CERTIFICATE, STANDARD, ARABIC)


def events(server: OfficeServer) -> set[str]:
    """All that stands in its log."""
    return {entry.event.id for entry in server.entries()}


def cut(office: _Office) -> None:
    """Cut every device off."""
    for each in office.devices:
        office.network.cut(each.id, silent=False)


def opened(office: _Office, counter: Device) -> str:
    """What the server did when the clerk of counter 3 had it opened there."""
    assert counter.station is not None
    counter.station.sign_in(ClerkId("nour"), PASSWORD, lambda _: None)
    wait(office)
    counter.order(OpenCounter(THREE))
    wait(office)
    (told,) = (event for event, (by, *_) in office.book.ordered.items() if by == counter.id)
    return told


def test_a_kiosk_whose_disk_was_full_at_its_start_gives_what_its_log_said(office: _Office) -> None:
    server, kiosk = office.promotions.servers[0], device(office, "kiosk-1")
    answer = kiosk.act(WISH)
    assert isinstance(answer, Acted)
    wait(office)
    kiosk.stop_dead(power=False)
    cut(office)

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


def test_a_counter_whose_disk_was_full_at_its_start_gives_what_it_was_told_since(
    office: _Office,
) -> None:
    server, counter = office.promotions.servers[0], device(office, "counter-3")
    cut(office)
    counter.stop_dead(power=False)
    counter.disk.full = True
    office.network.mend(counter.id)
    counter.start()
    wait(office)
    told = opened(office, counter)

    cut(office)
    counter.disk.full = False
    server.restore(server_image())
    server.start()
    wait(office)
    assert told not in events(server)
    office.network.mend(counter.id)
    wait(office)

    assert told in events(server)


def test_a_counter_that_could_not_keep_the_day_gives_what_it_was_told_of_it_and_since(
    office: _Office,
) -> None:
    server, counter = office.promotions.servers[0], device(office, "counter-3")
    cut(office)
    server.restore(server_image())
    server.start()
    older = server.copy()
    kiosk = device(office, "kiosk-1")
    answer = kiosk.act(WISH)
    assert isinstance(answer, Acted)
    office.network.mend(kiosk.id)
    wait(office)
    kiosk.stop_dead(power=True)
    counter.disk.full = True
    office.network.mend(counter.id)
    wait(office)
    told = opened(office, counter)
    known = {answer.events[0].id, told}
    assert known <= events(server)

    cut(office)
    counter.disk.full = False
    server.restore(older)
    server.start()
    wait(office)
    assert not known & events(server)
    office.network.mend(counter.id)
    wait(office)

    assert known <= events(server)


def test_a_counter_that_cannot_read_its_log_at_first_gives_it_before_what_it_did_since(
    office: _Office,
) -> None:
    server, counter = office.promotions.servers[0], device(office, "counter-3")
    assert isinstance(device(office, "kiosk-1").act(WISH), Acted)
    opened(office, counter)
    older = server.copy()
    counter.order(CallNext(THREE))
    wait(office)
    cut(office)
    started = counter.act(StartServing(THREE))
    assert isinstance(started, Acted)

    server.restore(older)
    server.start()
    counter.disk.full = True
    office.network.mend(counter.id)
    station = counter.station
    assert station is not None
    office.world.run(lambda: station.view.connectivity is Connectivity.ONLINE)
    wait(office, seconds=1.0)
    counter.disk.full = False
    wait(office)

    (entry,) = (e for e in server.entries() if e.event.id == started.events[0].id)
    assert entry.superseded is None


def test_all_is_not_well_before_a_server_that_stepped_down_has_given_its_log(
    office: _Office,
) -> None:
    server = office.promotions.servers[0]
    cut(office)
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


def test_what_a_server_wrote_that_was_restored_from_the_same_copy_before_comes_back_too(
    office: _Office,
) -> None:
    server, kiosk = office.promotions.servers[0], device(office, "kiosk-1")
    wait(office, seconds=_PAST_MIDNIGHT_S)
    copy = server.copy()
    known: set[str] = set()
    for _ in range(3):
        server.restore(copy)
        server.start()
        wait(office)
        answer = kiosk.act(WISH)
        assert isinstance(answer, Acted)
        known |= {each.id for each in answer.events} | events(server)
        wait(office)
        assert known <= events(server)
    assert office._unhealed() is None
