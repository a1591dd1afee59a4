# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that needs the staff, and what its window says of that."""

from __future__ import annotations

from common.devices.printer.port import PrinterHealth
from common.domain.alerts import Alert, standing
from common.domain.events import AlertEnded
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.view import Connectivity
from common.wire.device_reports import PartReport
from kiosk.alarms import HELP_LASTS
from kiosk.flow.staff import CORNER_TOUCHES
from kiosk.staff_pin import set_pin
from tests.kiosk.conftest import Hall
from tests.kiosk.offices import KIOSK
from tests.screens import texts, wait_until

TOLD = "Staff have been told."


def up(hall: Hall) -> set[Alert]:
    """What stands in the office's log."""
    return set(standing(hall.station.view.state.alerts, KIOSK))


def until(hall: Hall, *alerts: Alert) -> None:
    wait_until(lambda: up(hall) == set(alerts))


def says(hall: Hall, sentence: str) -> bool:
    return any(sentence in text for text in texts(hall.kiosk.window))


def test_help_is_told_to_the_staff_and_the_clerks_answer_to_the_citizen(hall: Hall) -> None:
    hall.speak("en")
    hall.touch("help")
    until(hall, Alert.HELP_CALLED)
    wait_until(lambda: says(hall, TOLD))
    hall.touch("help")
    wait_until(lambda: bool(hall.station.refused))
    hall.station.happen(AlertEnded(KIOSK, Alert.HELP_CALLED))
    wait_until(lambda: says(hall, "Staff are coming to help you."))
    assert says(hall, "Help is coming")
    hall.pass_seconds(61)
    assert not says(hall, "Help is coming")
    assert [type(c).__name__ for c in hall.station.acted].count("RaiseAlert") == 1


def test_without_the_server_nobody_is_said_to_know(hall: Hall) -> None:
    hall.speak("en")
    hall.station.connect(Connectivity.OFFLINE)
    hall.touch("help")
    until(hall, Alert.HELP_CALLED)
    wait_until(lambda: says(hall, "Please ask at the reception desk."))
    assert not says(hall, TOLD)


def test_a_call_for_help_that_nobody_answers_does_not_stand_for_ever(hall: Hall) -> None:
    hall.touch("help")
    until(hall, Alert.HELP_CALLED)
    hall.pass_seconds(HELP_LASTS.total_seconds())
    hall.reach("welcome")
    until(hall)


def test_staff_who_come_to_the_kiosk_have_answered(hall: Hall) -> None:
    set_pin(hall.data, "2468")
    hall.touch("help")
    until(hall, Alert.HELP_CALLED)
    for _ in range(CORNER_TOUCHES):
        hall.touch("staffCorner")
    hall.reach("staffLock")
    for digit in "2468":
        hall.touch(f"key-{digit}")
    hall.touch("enterPin")
    hall.reach("staffDesk")
    until(hall)
    hall.touch("done")
    hall.reach("welcome")


def test_paper_that_runs_low_out_and_is_put_in_is_told_as_it_is(hall: Hall) -> None:
    for health, alert in (
        (PrinterHealth.PAPER_NEAR_END, Alert.PAPER_LOW),
        (PrinterHealth.PAPER_OUT, Alert.PAPER_OUT),
    ):
        hall.printer.become(health)
        hall.pass_seconds(10)
        until(hall, alert)
    hall.printer.become(PrinterHealth.READY)
    hall.pass_seconds(10)
    until(hall)


def test_a_scanner_is_missed_after_ten_seconds(hall: Hall) -> None:
    wait_until(lambda: hall.kiosk.model.shapes["device"]["scanner"] == "ready")
    hall.scanner.unplug()
    wait_until(lambda: hall.kiosk.model.shapes["device"]["scanner"] == "unplugged")
    assert up(hall) == set()
    hall.pass_seconds(10)
    until(hall, Alert.SCANNER_DOWN)
    hall.scanner.plug()
    until(hall)


def test_an_alert_that_could_not_be_kept_is_told_later(hall: Hall) -> None:
    hall.station.trouble = StoreTrouble(TroubleReason.DISK_FULL)
    hall.printer.become(PrinterHealth.PAPER_OUT)
    hall.pass_seconds(10)
    wait_until(lambda: hall.kiosk.model.shapes["device"]["printer"] == "paper_out")
    assert up(hall) == set()
    hall.station.trouble = None
    hall.pass_seconds(10)
    until(hall, Alert.PAPER_OUT)


def test_paper_that_runs_out_while_somebody_chooses_is_told_within_five_seconds(
    hall: Hall,
) -> None:
    hall.speak("en")
    hall.touch("begin")
    hall.reach("choosing")
    hall.printer.become(PrinterHealth.PAPER_OUT)
    hall.pass_seconds(2.5)
    until(hall, Alert.PAPER_OUT)
    assert hall.screen == "choosing"


def test_supervisors_are_told_how_printer_and_scanner_are(hall: Hall) -> None:
    hall.printer.become(PrinterHealth.COVER_OPEN)
    hall.pass_seconds(2.5)
    down = PartReport("down", "cover_open")
    wait_until(lambda: hall.station.parts.get("printer") == down)
    assert hall.station.parts["document_scanner"] == PartReport("well")
    assert hall.station.queues == {"printing": 0, "unclear_tickets": 0}
