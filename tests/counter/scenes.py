# SPDX-License-Identifier: GPL-3.0-or-later
"""States of a counter, each reached the way a clerk reaches it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt

from common.domain.alerts import Alert
from common.domain.commands import Role
from common.domain.document_check import DocumentCheck
from common.domain.events import AlertRaised, CounterOpened, TicketIssued
from common.domain.identifiers import ClerkId, CounterId, DeviceId, FieldCode
from common.domain.office import DeviceKind
from common.domain.refusals import SupersededReason
from common.sync.view import Connectivity, StationWarning
from common.wire.device_reports import DeviceReport
from common.wire.messages import Person
from counter.flow.promotion import Promotion
from tests.counter.conftest import Counter
from tests.counter.devices import NO_PAPER, all_at_once, overheard, reported
from tests.counter.differences import History
from tests.screens import wait_until

ANSWERS = {
    FieldCode("given_name"): "ليلى",
    FieldCode("family_name"): "الحمصي",
    FieldCode("phone"): "+963944123456",
    FieldCode("reason"): "first",
}
F2, F3, F4 = Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4
Scene = Callable[[Counter], None]


def services_of(counter: Counter) -> tuple[str, str]:
    """The first two services of the counter."""
    office = counter.station.view.office
    assert office is not None
    setup = office.counter(office.counters[1].id)
    assert setup is not None
    return setup.services[0], setup.services[1]


def signed_out(counter: Counter) -> None:
    """Nobody is signed in."""


def starting(counter: Counter) -> None:
    """The station knows no office yet."""
    view = replace(counter.station.view, office=None, connectivity=Connectivity.CONNECTING)
    counter.station.inner.show(view)


def wrong_password(counter: Counter) -> None:
    """A password was mistyped."""
    counter.type("rima")
    counter.key(Qt.Key.Key_Return)
    counter.type("wrong")
    counter.key(Qt.Key.Key_Return)


def choosing_language(counter: Counter) -> None:
    """The languages are listed."""
    counter.key(Qt.Key.Key_L, control=True)


def closed(counter: Counter) -> None:
    """Signed in, the counter is closed."""
    counter.sign_in()


def idle_nobody(counter: Counter) -> None:
    """Open, and nobody waits."""
    counter.sign_in()
    counter.key(F2)


def idle_waiting(counter: Counter) -> None:
    """Open, and people of several kinds wait for different times."""
    first, second = services_of(counter)
    station = counter.station
    station.issue(first)
    station.pass_minutes(9)
    station.issue(first, "fr")
    station.pass_minutes(3)
    station.issue(second, "en", "elderly")
    station.pass_minutes(5)
    station.issue(first)
    station.issue(second)
    station.pass_minutes(5)
    counter.sign_in()
    counter.key(F2)


def paused(counter: Counter) -> None:
    """Open, then paused for a break."""
    idle_waiting(counter)
    counter.key(Qt.Key.Key_F10)
    counter.key(Qt.Key.Key_Return)


def called(counter: Counter) -> None:
    """Somebody is on the way, and was recalled."""
    with_document(counter, DocumentCheck.GENUINE)


def doubtful_document(counter: Counter) -> None:
    """The same, but the chip of the document is not genuine."""
    with_document(counter, DocumentCheck.FORGED)


def with_document(counter: Counter, check: DocumentCheck) -> None:
    """Somebody whose document's chip has shown so much is on the way, and was recalled."""
    idle_waiting(counter)
    for ticket in counter.station.view.state.tickets:
        counter.station.people[ticket] = Person("سمير الحمصي", "N 0012345", check)
    counter.key(F2)
    counter.station.pass_minutes(0.5)
    counter.key(F3)
    counter.station.pass_minutes(0.3)


def serving(counter: Counter) -> None:
    """Somebody is being served, well within the target."""
    called(counter)
    counter.key(F2)
    counter.station.pass_minutes(4.2)


def over_target(counter: Counter) -> None:
    """Somebody takes longer than the office aims at."""
    serving(counter)
    counter.station.pass_minutes(22)


def parking(counter: Counter) -> None:
    """How long is asked."""
    serving(counter)
    counter.key(Qt.Key.Key_F6)


def parked(counter: Counter) -> None:
    """One was parked a moment ago, and can be taken back."""
    parking(counter)
    counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_Return)


def transferring(counter: Counter) -> None:
    """Where to is asked."""
    serving(counter)
    counter.key(Qt.Key.Key_F7)


def typing_number(counter: Counter) -> None:
    """A number is typed."""
    idle_waiting(counter)
    counter.key(Qt.Key.Key_F9)
    counter.type("pa2")


def more(counter: Counter) -> None:
    """What belongs to the window."""
    idle_waiting(counter)
    counter.key(Qt.Key.Key_F12)


def refused(counter: Counter) -> None:
    """No-show before anybody was recalled."""
    idle_waiting(counter)
    counter.key(F2)
    counter.key(F4)


def slow(counter: Counter) -> None:
    """The server takes its time."""
    idle_waiting(counter)
    counter.station.late = True
    counter.key(F2)
    counter.station.clock.advance(1)


def offline_idle(counter: Counter) -> None:
    """The server is away, and nobody is at the counter."""
    idle_waiting(counter)
    counter.station.lose_server(3)


def offline_bad_paper(counter: Counter) -> None:
    """The server is away, and something else than a ticket was scanned."""
    offline_idle(counter)
    counter.scanner.scan("4006381333931")


def offline_sign_in(counter: Counter) -> None:
    """The server is away, and somebody signs in who never did so here."""
    counter.station.lose_server()
    counter.type("taras")
    counter.key(Qt.Key.Key_Return)
    counter.type("secret")
    counter.key(Qt.Key.Key_Return)


def superseded(counter: Counter) -> None:
    """The server is back and says otherwise about two acts."""
    idle_waiting(counter)
    station = counter.station
    History(station).called(sorted(station.view.state.tickets)[:2])


def did_not_count(counter: Counter) -> None:
    """A supervisor looks at what did not count today, of all kinds."""
    station = counter.station
    station.role = Role.SUPERVISOR
    station.clerk_name = "Omar S."
    idle_waiting(counter)
    past = History(station)
    first, second, third, *_ = sorted(station.view.state.tickets)
    read, *_ = past.called((first, second), ClerkId("nour"))
    past.superseded(
        CounterOpened(CounterId("1"), ClerkId("sami"), ()),
        SupersededReason.COUNTER_TAKEN,
        ClerkId("sami"),
        DeviceId("counter-1"),
    )
    issued = station.view.state.tickets[third]
    past.superseded(
        TicketIssued(
            third,
            issued.service,
            issued.priority_class,
            issued.language,
            issued.earning_from,
        ),
        SupersededReason.NUMBER_TAKEN,
        None,
        kiosk_of(counter),
    )
    past.seen(read, ClerkId("nour"))
    counter.key(Qt.Key.Key_R, control=True)


def everything_counts(counter: Counter) -> None:
    """A supervisor looks, and there is nothing."""
    counter.station.role = Role.SUPERVISOR
    more(counter)
    counter.key(Qt.Key.Key_R, control=True)


def devices_in_trouble(counter: Counter) -> None:
    """A supervisor looks how the devices are, and much is wrong."""
    counter.station.role = Role.SUPERVISOR
    all_at_once(counter.station)
    look_at_devices(counter)


def devices_further_down(counter: Counter) -> None:
    """The rest of that list."""
    devices_in_trouble(counter)
    counter.key(Qt.Key.Key_End)
    bar = counter.window.dock.devices.area.verticalScrollBar()
    bar.setValue(bar.maximum())


def devices_well(counter: Counter) -> None:
    """A supervisor looks, and all is well."""
    counter.station.role = Role.SUPERVISOR
    reported(counter.station)
    look_at_devices(counter)


def devices_without_server(counter: Counter) -> None:
    """The server is away; devices tell of themselves."""
    counter.station.role = Role.SUPERVISOR
    counter.sign_in()
    counter.station.lose_server(3)
    since = counter.station.now()
    no_paper = DeviceReport(parts={"printer": NO_PAPER}, alerts={"paper_out": since})
    overheard(counter.station, kiosk_of(counter), no_paper)
    overheard(counter.station, DeviceId("counter-1"), DeviceReport())
    counter.key(Qt.Key.Key_D, control=True)


def devices_in_contrast(counter: Counter) -> None:
    """The same trouble, in the colours of the highest contrast."""
    devices_in_trouble(counter)
    counter.key(Qt.Key.Key_H, control=True)


def look_at_devices(counter: Counter) -> None:
    """The supervisor signs in, and opens the list."""
    counter.sign_in()
    counter.key(F2)
    counter.key(Qt.Key.Key_D, control=True)


def asked_to_promote(counter: Counter) -> None:
    """The server is away; a supervisor is asked whether this computer is to take its place."""
    counter.station.role = Role.SUPERVISOR
    offline_idle(counter)
    counter.key(Qt.Key.Key_M, control=True)


def promoted(counter: Counter) -> None:
    """This computer is the server now."""
    asked_to_promote(counter)
    counter.key(Qt.Key.Key_Return)
    wait_until(lambda: _notice(counter) is Promotion.DONE)


def cannot_promote(counter: Counter) -> None:
    """This computer lacks what the server needs."""
    counter.promotion = Promotion.NOT_HERE
    asked_to_promote(counter)
    counter.key(Qt.Key.Key_Return)
    wait_until(lambda: _notice(counter) is Promotion.NOT_HERE)


def _notice(counter: Counter) -> object:
    desk = counter.program.desk
    return None if desk is None else desk.screen().shared.notice


def supervisors_more(counter: Counter) -> None:
    """What belongs to a supervisor's window."""
    counter.station.role = Role.SUPERVISOR
    more(counter)


def token_refused(counter: Counter) -> None:
    """The server does not accept this computer."""
    idle_waiting(counter)
    view = replace(counter.station.view, connectivity=Connectivity.REFUSED)
    warnings = frozenset({StationWarning.STORE_TROUBLE})
    counter.station.inner.show(replace(view, warnings=warnings))


def kiosk_needs_paper(counter: Counter) -> None:
    """A kiosk has no paper while somebody is being served."""
    serving(counter)
    alert(counter, Alert.PAPER_OUT)
    counter.station.pass_minutes(6)


def help_called(counter: Counter) -> None:
    """Somebody asks for help at a kiosk, and much else is wrong."""
    idle_waiting(counter)
    alert(counter, Alert.PRINTER_DOWN, Alert.TICKET_UNCLEAR)
    counter.station.pass_minutes(70)
    alert(counter, Alert.SCANNER_DOWN, Alert.PAPER_LOW)
    counter.station.pass_minutes(3)
    alert(counter, Alert.HELP_CALLED)
    counter.station.pass_minutes(2)


def alert(counter: Counter, *alerts: Alert) -> None:
    """The office's first kiosk needs somebody."""
    counter.station.inner.happen(*(AlertRaised(kiosk_of(counter), each) for each in alerts))


def kiosk_of(counter: Counter) -> DeviceId:
    """The office's first kiosk."""
    office = counter.station.view.office
    assert office is not None
    return next(device.id for device in office.devices if device.kind is DeviceKind.KIOSK)


def no_counter(counter: Counter) -> None:
    """The set-up names no counter for this computer."""
    counter.sign_in()
    office = counter.station.view.office
    assert office is not None
    devices = tuple(replace(device, counter=None) for device in office.devices)
    counter.station.inner.configure(replace(office, devices=devices))


def high_contrast(counter: Counter) -> None:
    """Over target, in the colours of the highest contrast."""
    over_target(counter)
    counter.key(Qt.Key.Key_H, control=True)


SCENES: Mapping[str, Scene] = {
    scene.__name__.replace("_", "-"): scene
    for scene in (
        starting,
        signed_out,
        wrong_password,
        choosing_language,
        offline_sign_in,
        closed,
        idle_nobody,
        idle_waiting,
        paused,
        called,
        doubtful_document,
        serving,
        over_target,
        parking,
        parked,
        transferring,
        typing_number,
        more,
        refused,
        slow,
        offline_idle,
        offline_bad_paper,
        superseded,
        did_not_count,
        everything_counts,
        supervisors_more,
        devices_in_trouble,
        devices_further_down,
        devices_well,
        devices_without_server,
        devices_in_contrast,
        asked_to_promote,
        promoted,
        cannot_promote,
        token_refused,
        kiosk_needs_paper,
        help_called,
        no_counter,
        high_contrast,
    )
}
