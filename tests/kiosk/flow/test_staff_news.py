# SPDX-License-Identifier: GPL-3.0-or-later
"""What the staff are told of a kiosk's devices, and what the citizen is told of the staff."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from common.devices.printer.port import PrinterHealth
from common.devices.scanning import ScannerState
from common.domain.alerts import Alert, Alerts, AlertState
from common.domain.identifiers import DeviceId
from common.sync.view import StationWarning
from kiosk.flow.help import COMING, Help, help_of, paper_told
from kiosk.flow.troubles import DeviceHealth, Watch, due, looked, troubles_of

HERE, COUNTER = DeviceId("kiosk-1"), DeviceId("server")
NOW = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)


def told(alert: Alert, stands: bool, by: DeviceId = HERE) -> Alerts:
    return {HERE: {alert: AlertState(stands, NOW, by)}}


@pytest.mark.parametrize(
    ("health", "alerts"),
    [
        (None, set()),
        (PrinterHealth.READY, set()),
        (PrinterHealth.PAPER_NEAR_END, {Alert.PAPER_LOW}),
        (PrinterHealth.PAPER_OUT, {Alert.PAPER_OUT}),
        (PrinterHealth.COVER_OPEN, {Alert.PRINTER_DOWN}),
        (PrinterHealth.UNTOLD, set()),
        (PrinterHealth.CUTTER_JAMMED, {Alert.PRINTER_DOWN}),
        (PrinterHealth.JAMMED, {Alert.PRINTER_DOWN}),
        (PrinterHealth.PAUSED, {Alert.PRINTER_DOWN}),
        (PrinterHealth.BROKEN, {Alert.PRINTER_DOWN}),
        (PrinterHealth.OFFLINE, {Alert.PRINTER_DOWN}),
        (PrinterHealth.UNREACHABLE, {Alert.PRINTER_DOWN}),
        (PrinterHealth.UNKNOWN, {Alert.PRINTER_DOWN}),
    ],
)
def test_each_state_of_the_printer_has_its_alert(
    health: PrinterHealth | None, alerts: set[Alert]
) -> None:
    assert troubles_of(DeviceHealth(health)) == alerts
    of_second = {Alert(f"second_{alert.value}") for alert in alerts}
    assert troubles_of(DeviceHealth(second_printer=health)) == of_second


def test_papers_to_look_for_an_unplugged_scanner_and_a_wrong_clock_are_troubles_too() -> None:
    assert troubles_of(DeviceHealth(unclear=("PA 001",))) == {Alert.TICKET_UNCLEAR}
    assert troubles_of(DeviceHealth(scanner=ScannerState.UNPLUGGED)) == {Alert.SCANNER_DOWN}
    behind = DeviceHealth(warnings={StationWarning.CLOCK_BEHIND, StationWarning.OUTBOX_STUCK})
    assert troubles_of(behind) == {Alert.CLOCK_WRONG}
    for state in (ScannerState.READY, ScannerState.STOPPED):
        assert troubles_of(DeviceHealth(scanner=state)) == set()


def test_no_paper_is_told_at_once_and_a_scanner_that_is_put_back_never() -> None:
    seen = looked(Watch(), {Alert.PAPER_OUT, Alert.SCANNER_DOWN}, 100.0)
    assert due(seen, 100.0) == {Alert.PAPER_OUT}
    put_back = looked(seen, {Alert.PAPER_OUT}, 109.0)
    again = looked(put_back, {Alert.PAPER_OUT, Alert.SCANNER_DOWN}, 111.0)
    assert due(again, 111.0) == {Alert.PAPER_OUT}
    still = looked(again, {Alert.SCANNER_DOWN}, 121.0)
    assert due(still, 121.0) == {Alert.SCANNER_DOWN}


def test_somebody_comes_only_once_a_clerk_has_said_so() -> None:
    assert help_of({}, HERE, NOW) is Help.NONE
    assert help_of(told(Alert.HELP_CALLED, True), HERE, NOW) is Help.CALLED
    assert help_of(told(Alert.HELP_CALLED, False), HERE, NOW) is Help.NONE
    answered = told(Alert.HELP_CALLED, False, COUNTER)
    assert help_of(answered, HERE, NOW + COMING - timedelta(seconds=1)) is Help.COMING
    assert help_of(answered, HERE, NOW + COMING) is Help.NONE


def test_the_staff_know_of_missing_paper_while_it_stands() -> None:
    assert paper_told(told(Alert.PAPER_OUT, True), HERE)
    assert not paper_told(told(Alert.PAPER_OUT, False), HERE)
    assert not paper_told(told(Alert.PAPER_LOW, True), HERE)
