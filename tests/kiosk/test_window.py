# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done at the window besides taking a ticket, by touch and key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from common.domain.commands import IssueTicket
from common.domain.identifiers import Language, TicketId
from common.storage.trouble import StoreTrouble, TroubleReason
from common.ui.tokens import TOUCH_TARGET_MM, Variant
from kiosk.flow.patience import ASK_SECONDS, IDLE_SECONDS, TAKE_SECONDS
from kiosk.flow.staff import CORNER_TOUCHES
from kiosk.staff_pin import set_pin
from tests.kiosk.conftest import A_PRINTER, A_SCANNER, SUNDAY, Hall, Opening
from tests.kiosk.offices import PASSPORT, PLAIN, an_office, grouped_office
from tests.screens import area, items, settle, texts, wait_until

PIN = "2468"


def open_staff_desk(hall: Hall) -> None:
    for _ in range(CORNER_TOUCHES):
        hall.touch("staffCorner")
    hall.reach("staffLock")
    for digit in PIN:
        hall.touch(f"key-{digit}")
    hall.touch("enterPin")


def test_nobody_there_is_asked_and_everything_wiped(hall: Hall) -> None:
    hall.touch("language-en")
    hall.touch("begin")
    hall.pass_seconds(IDLE_SECONDS)
    hall.touch("stillHere")
    assert hall.screen == "choosing"
    hall.pass_seconds(IDLE_SECONDS)
    hall.pass_seconds(ASK_SECONDS)
    assert hall.screen == "welcome"
    assert hall.kiosk.interface.current.language == Language("ar")


def test_the_number_goes_by_itself(hall: Hall) -> None:
    hall.touch("begin")
    hall.touch("service-passport")
    hall.touch("getTicket")
    hall.reach("holding")
    wait_until(lambda: hall.kiosk.model.shapes["holding"]["paper"] == "take")
    hall.pass_seconds(TAKE_SECONDS)
    assert hall.screen == "welcome"


def test_in_a_grouped_office_three_touches_are_enough(
    open_kiosk: Callable[[Opening], Hall],
) -> None:
    hall = open_kiosk(Opening(office=grouped_office(A_PRINTER, A_SCANNER)))
    hall.touch("group-people")
    hall.touch("service-passport")
    hall.touch("getTicket")
    hall.reach("holding")


def test_a_claimed_need_goes_with_the_ticket(hall: Hall) -> None:
    hall.touch("begin")
    hall.touch("service-passport")
    hall.touch("need-elderly")
    hall.touch("getTicket")
    hall.reach("holding")
    (command,) = [c for c in hall.station.acted if isinstance(c, IssueTicket)]
    assert command.priority_class == "elderly"
    assert command.forecast is not None


def test_the_staff_see_the_device_and_close_the_app(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_pin(hall.data, PIN)
    hall.station.jobs.add_job("j", "2026-11-22.PA009", "unknown")
    open_staff_desk(hall)
    hall.reach("staffDesk")
    wait_until(lambda: "papersChecked" in hall.names())
    hall.touch("papersChecked")
    wait_until(lambda: "papersChecked" not in hall.names())
    assert hall.station.jobs.job_state("j") == "failed"
    left: list[int] = []
    monkeypatch.setattr(QGuiApplication, "exit", left.append)
    hall.touch("exit")
    wait_until(lambda: left == [0])


def test_without_a_pin_the_staffs_screen_stays_shut(hall: Hall) -> None:
    open_staff_desk(hall)
    wait_until(lambda: hall.kiosk.model.shapes["trouble"]["kind"] == "not_set")
    hall.touch("done")
    hall.reach("welcome")


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_leaves_the_kiosk(hall: Hall, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, held)
    assert hall.kiosk._guard.eventFilter(hall.kiosk.window, event)
    hall.kiosk.window.close()
    settle()
    assert hall.kiosk.window.isVisible()


def test_a_keypad_can_take_a_ticket(hall: Hall) -> None:
    hall.touch("begin")
    window = hall.kiosk.window
    for _ in range(20):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        if window.activeFocusItem().objectName().startswith("service-"):
            break
    QTest.keyClick(window, Qt.Key.Key_Space)
    hall.reach("confirming")


def test_the_accessibility_bar_changes_what_it_says(hall: Hall) -> None:
    theme = hall.kiosk.interface.theme
    hall.touch("highContrast")
    assert theme.variant is Variant.HIGH_CONTRAST
    hall.touch("largerText")
    assert theme.text_scale > 1
    hall.touch("begin")
    top = area(hall.find("service-passport")).top()
    hall.touch("lowerReach")
    assert area(hall.find("service-passport")).top() > max(top, 0.38 * hall.kiosk.window.height())
    hall.touch("help")
    wait_until(lambda: "helpBanner" in hall.names())


def test_reading_aloud_says_the_screen_in_the_citizens_language(hall: Hall) -> None:
    hall.touch("language-en")
    hall.touch("readAloud")
    language, text = hall.speech.wait_for(1)[-1]
    assert (language, text.startswith("Put your ID card")) == ("en", True)
    hall.touch("begin")
    wait_until(lambda: any("What do you need" in said for _, said in hall.speech.said))


def test_everything_to_touch_is_twenty_millimetres_large(hall: Hall) -> None:
    least = TOUCH_TARGET_MM * hall.kiosk.interface.theme.pixels_per_mm - 1
    hall.speak("en")
    for way in ("begin", "service-passport"):
        small = [
            (item.objectName(), place.width(), place.height())
            for item in items(hall.kiosk.window)
            if item.inherits("QQuickAbstractButton")
            for place in [area(item)]
            if min(place.width(), place.height()) < least
        ]
        assert small == []
        hall.touch(way)


def test_a_full_disk_gives_no_ticket_and_says_where_to_ask(hall: Hall) -> None:
    hall.station.trouble = StoreTrouble(TroubleReason.DISK_FULL)
    hall.touch("begin")
    hall.touch("service-passport")
    hall.touch("getTicket")
    hall.reach("notIssued")
    hall.touch("done")
    hall.reach("welcome")


def test_waits_follow_what_happens_in_the_office(hall: Hall) -> None:
    hall.speak("en")
    hall.station.issue_elsewhere(IssueTicket(PASSPORT, PLAIN, Language("en")), "B")
    hall.pass_seconds(3)
    wait_until(lambda: hall.kiosk.model.shown.waiting == 1)
    assert "1" in texts(hall.kiosk.window)


def test_the_kiosk_closes_with_the_office_and_says_when_it_opens(
    open_kiosk: Callable[[Opening], Hall],
) -> None:
    hall = open_kiosk(Opening(at=SUNDAY + timedelta(hours=6)))
    assert hall.screen == "closed"
    hall.speak("en")
    hall.pass_seconds(1)
    assert any("Monday 23 November 2026" in text for text in texts(hall.kiosk.window))


def test_another_set_up_is_taken_on_without_a_restart(hall: Hall) -> None:
    office = an_office(A_PRINTER, A_SCANNER)
    hall.station.configure(replace(office, languages=(Language("uk"), Language("en"))))
    wait_until(lambda: hall.kiosk.interface.current.language == Language("uk"))
    settle()
    assert "language-ar" not in hall.names()


def test_without_a_printer_in_the_set_up_the_number_stays_on_the_screen(
    open_kiosk: Callable[[Opening], Hall],
) -> None:
    hall = open_kiosk(Opening(office=an_office()))
    hall.touch("begin")
    hall.touch("service-passport")
    hall.touch("getTicket")
    hall.reach("holding")
    wait_until(lambda: hall.kiosk.model.shapes["holding"]["paper"] == "screen")
    assert hall.station.view.state.tickets.get(TicketId("2026-11-22.PA001")) is not None
