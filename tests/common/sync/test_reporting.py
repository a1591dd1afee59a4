# SPDX-License-Identifier: GPL-3.0-or-later
"""A station says how its device is: to the server, and on the local network without one."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.alerts import Alert
from common.domain.commands import RaiseAlert
from common.domain.identifiers import DeviceId, OfficeId
from common.identity.signatures import new_signing_key, public_key_of
from common.storage.settings import DATABASE_FILE, DeviceSettings, LanSettings
from common.storage.store import DeviceStore
from common.storage.system import SystemClock, UuidIds
from common.sync.lan_message import FRESH_FOR, LONGEST_DATAGRAM, Unheard
from common.sync.lan_report import ReportEar, encode_report
from common.sync.station import Station
from common.sync.view import Connectivity, Overheard
from common.wire.device_reports import DeviceReport, DeviceStandings, PartReport
from common.wire.reading import read_json
from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import (
    COUNTER,
    KIOSK,
    OPEN_OFFICE,
    Watcher,
    online,
    only,
    signed_in,
    until,
)
from tests.common.sync.paper_server import TOKEN, Fault, PaperServer
from tests.fakes import START, FakeChance

NO_PAPER = {"printer": PartReport("down", "paper_out")}
WELL = {"printer": PartReport()}


def latest(paper: PaperServer, device: DeviceId = KIOSK) -> DeviceReport:
    """The last report of a device; an empty one before there is any."""
    found = [raw for who, raw in paper.reports if who == device]
    return read_json(found[-1], DeviceReport) if found else DeviceReport()


# To the server.


def test_a_connected_device_says_how_it_is(paper: PaperServer, station: MakeStation) -> None:
    kiosk = station()
    until(lambda: bool(paper.reports))
    told = latest(paper)
    assert told.version
    assert told.clock_ahead_s is not None
    assert abs(told.clock_ahead_s) < 1
    assert 0 < (told.disk_free_mb or 0) <= (told.disk_mb or 0)
    assert told.queues == {"outbox": 0, "requests": 0}
    assert told.silent_s is None
    kiosk.tell_parts(WELL, {"printing": 2})
    until(lambda: latest(paper).parts == WELL)
    assert latest(paper).queues["printing"] == 2
    assert 0 <= (latest(paper).silent_s or 0) < 5


def test_what_changes_is_told_at_once_and_the_same_again_is_not(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    until(lambda: bool(paper.reports))
    kiosk.tell_parts(NO_PAPER, {})
    until(lambda: latest(paper).parts == NO_PAPER, seconds=2)
    count = len(paper.reports)
    for _ in range(50):
        kiosk.tell_parts(NO_PAPER, {})
    kiosk.act(RaiseAlert(Alert.PAPER_OUT))
    until(lambda: "paper_out" in latest(paper).alerts, seconds=2)
    assert len(paper.reports) == count + 1


def test_a_report_that_is_lost_is_made_up_for_and_holds_nothing_up(
    paper: PaperServer, station: MakeStation
) -> None:
    paper.fail("report", Fault.BUSY_503, Fault.UNHEARD, Fault.UNREADABLE_400)
    kiosk = station()
    online(kiosk)
    for number in range(4):
        before = paper.requests.count(("PUT", "report"))
        kiosk.tell_parts({"printer": PartReport("well", f"look_{number}")}, {})
        until(lambda before=before: paper.requests.count(("PUT", "report")) > before)  # type: ignore[misc]  # bound at once
    until(lambda: latest(paper).parts == {"printer": PartReport("well", "look_3")})


def test_a_server_of_before_is_asked_once_until_it_is_another(
    paper: PaperServer, station: MakeStation
) -> None:
    paper.takes_reports = False
    kiosk = station()
    until(lambda: ("PUT", "report") in paper.requests)
    kiosk.tell_parts(NO_PAPER, {})
    kiosk.act(RaiseAlert(Alert.PAPER_OUT))
    until(lambda: bool(paper.log) and kiosk.view.pending == 0)
    assert paper.requests.count(("PUT", "report")) == 1
    paper.kill()
    until(lambda: kiosk.view.connectivity is Connectivity.OFFLINE)
    paper.takes_reports = True
    paper.start()
    until(lambda: latest(paper).parts == NO_PAPER)


def test_a_supervisor_reads_and_nobody_else(paper: PaperServer, station: MakeStation) -> None:
    counter = station(COUNTER)
    online(counter)
    denied: list[DeviceStandings | None] = []
    counter.devices(denied.append)
    assert only(denied) is None
    signed_in(counter)
    told: list[DeviceStandings | None] = []
    counter.devices(told.append)
    standings = only(told)
    assert standings is not None
    assert [each.device for each in standings.devices] == [COUNTER]


@pytest.mark.parametrize("fault", [Fault.GARBAGE, Fault.UNHEARD])
def test_an_answer_that_cannot_be_used_is_none(
    paper: PaperServer, station: MakeStation, fault: Fault
) -> None:
    counter = station(COUNTER)
    online(counter)
    signed_in(counter)
    paper.fail("devices", fault)
    told: list[DeviceStandings | None] = []
    counter.devices(told.append)
    assert only(told) is None


def test_a_station_that_stops_answers_none(paper: PaperServer, station: MakeStation) -> None:
    counter = station(COUNTER)
    online(counter)
    counter.stop()
    told: list[DeviceStandings | None] = []
    counter.devices(told.append)
    assert only(told) is None


# As a datagram.

OFFICE = OfficeId("office")
KEY = new_signing_key()
KEYS = {KIOSK: public_key_of(KEY)}
REPORT = DeviceReport(parts=NO_PAPER, alerts={"paper_out": START}, warnings=("clock_behind",))


def datagram(count: int = 1, office: OfficeId = OFFICE, key: bytes = KEY) -> bytes:
    made = encode_report(REPORT, office, KIOSK, count, START, key)
    assert made is not None
    return made


def test_a_report_is_heard_as_it_was_told_and_none_that_was_overtaken() -> None:
    ear = ReportEar(OFFICE)
    assert ear.hear(datagram(5), KEYS, START) == (KIOSK, Overheard(REPORT, START))
    assert ear.hear(datagram(5), KEYS, START) is Unheard.REPEATED
    assert ear.hear(datagram(4), KEYS, START) is Unheard.REPEATED


def test_only_fresh_reports_of_the_offices_own_devices_are_believed() -> None:
    ear = ReportEar(OFFICE)
    for late in (FRESH_FOR * 1.01, FRESH_FOR * -1.01):
        assert ear.hear(datagram(), KEYS, START + late) is Unheard.OLD
    assert ear.hear(datagram(key=new_signing_key()), KEYS, START) is Unheard.FORGED
    assert ear.hear(datagram(), {}, START) is Unheard.UNKNOWN_DEVICE
    assert ear.hear(datagram(office=OfficeId("other")), KEYS, START) is Unheard.FOREIGN


@given(st.integers(0, len(datagram()) - 1), st.integers(1, 255))
def test_a_changed_byte_anywhere_makes_it_worthless(place: int, change: int) -> None:
    spoilt = bytearray(datagram())
    spoilt[place] ^= change
    assert isinstance(ReportEar(OFFICE).hear(bytes(spoilt), KEYS, START), Unheard)


@given(st.binary(max_size=1200))
def test_any_other_datagram_is_passed_over(other: bytes) -> None:
    assert isinstance(ReportEar(OFFICE).hear(other, KEYS, START), Unheard)
    assert isinstance(ReportEar(OFFICE).hear(b"NBR1" + other, KEYS, START), Unheard)


def test_what_does_not_fit_into_a_datagram_is_not_sent() -> None:
    much = DeviceReport(parts={f"part_{n}": PartReport("down", "x" * 40) for n in range(20)})
    assert encode_report(much, OFFICE, KIOSK, 1, START, KEY) is None
    most = DeviceReport(parts={f"part_{n}": PartReport("down", "x" * 20) for n in range(12)})
    assert len(encode_report(most, OFFICE, KIOSK, 1, START, KEY) or b"") <= LONGEST_DATAGRAM


# On the local network.

OnLan = Callable[[DeviceId], Station]


@pytest.fixture
def on_lan(paper: PaperServer, tmp_path: Path) -> Iterator[OnLan]:
    """Makes and starts stations that hear each other."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        lan = LanSettings(port=probe.getsockname()[1], interface="127.0.0.1")
    made: list[Station] = []

    def make(device: DeviceId) -> Station:
        settings = DeviceSettings(paper.url, OPEN_OFFICE.id, device, f"{TOKEN}-{device}", lan=lan)
        clock = SystemClock()
        store = DeviceStore(tmp_path / device / DATABASE_FILE, clock)
        one = Station(settings, store, clock, UuidIds(), FakeChance(0.02))
        made.append(one)
        one.start()
        return one

    yield make
    for one in made:
        one.stop()


def known(paper: PaperServer, *stations: Station) -> None:
    """All know each other's keys."""
    online(*stations)
    until(lambda: len(paper.public_keys) == len(stations))
    paper.announce("v2")
    until(lambda: all(len(s.public_keys) == len(stations) for s in stations))


def test_a_counter_hears_at_once_what_changes_and_again_and_again_without_the_server(
    paper: PaperServer, on_lan: OnLan
) -> None:
    kiosk, counter = on_lan(KIOSK), on_lan(COUNTER)
    known(paper, kiosk, counter)
    seen = Watcher()
    counter.subscribe(seen)
    kiosk.tell_parts(WELL, {})
    until(lambda: latest(paper).parts == WELL)
    kiosk.tell_parts(NO_PAPER, {})
    until(lambda: heard(counter).parts == NO_PAPER, seconds=2)
    # What is well is for the server alone.
    overheard = [view.overheard[KIOSK].report for view in seen.views if KIOSK in view.overheard]
    assert overheard[0].parts == NO_PAPER
    assert COUNTER not in counter.view.overheard
    paper.kill()
    until(lambda: kiosk.view.connectivity is Connectivity.OFFLINE)
    kiosk.act(RaiseAlert(Alert.PAPER_OUT))
    until(lambda: "paper_out" in heard(counter).alerts, seconds=2)
    first = counter.view.overheard[KIOSK].at
    until(lambda: counter.view.overheard[KIOSK].at > first + timedelta(seconds=1), seconds=8)
    assert kiosk.view.overheard == {}


def heard(station: Station) -> DeviceReport:
    """The kiosk's latest report on the local network."""
    found = station.view.overheard.get(KIOSK)
    return DeviceReport() if found is None else found.report


def test_a_clock_that_is_ahead_is_told_so(paper: PaperServer, tmp_path: Path) -> None:
    ahead = Ahead()
    settings = DeviceSettings(paper.url, OPEN_OFFICE.id, KIOSK, f"{TOKEN}-{KIOSK}")
    store = DeviceStore(tmp_path / DATABASE_FILE, ahead)
    kiosk = Station(settings, store, ahead, UuidIds(), FakeChance(0.02))
    kiosk.start()
    try:
        until(lambda: latest(paper).clock_ahead_s is not None)
        assert 3599 < (latest(paper).clock_ahead_s or 0) < 3601
    finally:
        kiosk.stop()


class Ahead(SystemClock):
    """A machine's clock that is an hour ahead."""

    def now(self) -> datetime:
        return super().now() + timedelta(hours=1)
