# SPDX-License-Identifier: GPL-3.0-or-later
"""What a server, or the local network, tells of an office's devices."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from msgspec import structs

from common.domain.alerts import Alert
from common.domain.events import AlertRaised
from common.domain.identifiers import DeviceId
from common.sync.view import Overheard
from common.wire.device_reports import (
    DeviceReport,
    DeviceStanding,
    DeviceStandings,
    PartReport,
    ServerStanding,
)
from tests.counter.station import CounterStation

VERSION = "1.4.0"
WELL = DeviceReport(VERSION, 0.2, 68_000, 256_000)
NO_PAPER = PartReport("down", "paper_out")
NO_CARDS = PartReport("down", "unplugged")
KIOSK, COUNTER = DeviceId("kiosk-1"), DeviceId("counter-1")


def reported(station: CounterStation, **reports: DeviceReport | None) -> None:
    """The server has these reports (``_`` for ``-`` in names), and of all others a good one.

    None: that device follows the log and does not report.
    """
    office, now = station.view.office, station.now()
    assert office is not None
    said = {DeviceId(name.replace("_", "-")): each for name, each in reports.items()}
    devices = []
    for device in office.devices:
        report = said.get(device.id, WELL)
        at = None if report is None else now - timedelta(seconds=3)
        since = {} if report is None else dict.fromkeys(report.parts, now - timedelta(minutes=6))
        devices.append(DeviceStanding(device.id, True, None, at, report, since))
    server = ServerStanding(VERSION, now - timedelta(hours=3), True, 40_000, 256_000)
    station.standings = DeviceStandings(now, server, tuple(devices))


def standing_of(station: CounterStation, device: DeviceId, **changes: Any) -> None:
    """The server knows something else of one device."""
    known = station.standings
    assert known is not None
    devices = tuple(
        structs.replace(each, **changes) if each.device == device else each
        for each in known.devices
    )
    station.standings = structs.replace(known, devices=devices)


def fell_silent(station: CounterStation, device: DeviceId, minutes: int) -> None:
    """Nothing has been heard of a device for so long."""
    heard_at = station.now() - timedelta(minutes=minutes)
    standing_of(station, device, heard_at=heard_at, follows=False)


def all_at_once(station: CounterStation) -> None:
    """Something of everything is wrong."""
    kiosk = {"printer": NO_PAPER, "document_scanner": NO_CARDS, "fan": PartReport("loud")}
    station.inner.happen(AlertRaised(KIOSK, Alert.PAPER_OUT))
    reported(
        station,
        kiosk_1=DeviceReport(VERSION, -190.0, 700, 8_000, kiosk, {"outbox": 0}, ("odd",)),
        counter_2=DeviceReport(
            "1.3.2",
            0.1,
            120,
            64_000,
            {"page_printer": PartReport(), "code_scanner": PartReport()},
            {"outbox": 61, "requests": 3},
            ("store_trouble",),
        ),
        counter_3=None,
        counter_5=DeviceReport("1.3.9", 0.0, 68_000, 256_000),
        display_b=DeviceReport(
            VERSION, 0.0, 9_000, 64_000, {"voice": PartReport("down", "no_sound")}, {"speaking": 4}
        ),
    )
    fell_silent(station, DeviceId("counter-4"), 17)


def overheard(station: CounterStation, device: DeviceId, report: DeviceReport) -> None:
    """A device tells on the local network."""
    heard = {**station.view.overheard, device: Overheard(report, station.now())}
    station.inner.show(replace(station.view, overheard=heard))
