# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner that types, at a kiosk's real window and in every layout."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from common.devices.document_scanner.beside import ScannerBeside
from common.devices.document_scanner.driver import SerialDocumentScanner
from common.devices.keyboard_wedge.documents import KeyboardDocumentScanner
from common.domain.office import ScannerSetup
from tests.keyboard import LAYOUTS, end_line, type_code
from tests.kiosk.conftest import Hall, Opening
from tests.kiosk.offices import an_office
from tests.virtual.scanner import VirtualScanner
from tests.virtual.specimens import SPECIMENS

ZONE = SPECIMENS["syria-id-layal"].lines()
TYPING = ScannerSetup("keyboard")
StartKiosk = Callable[[Opening], Hall]


def at_rest(hall: Hall) -> Hall:
    hall.speak("en")
    assert hall.screen == "welcome"
    return hall


def put_card(hall: Hall, layout: str = "us", *, caps_lock: bool = False) -> None:
    for line in ZONE:
        type_code(hall.kiosk.window, line, layout, caps_lock=caps_lock)
        end_line(hall.kiosk.window)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_a_card_begins_a_visit_whatever_the_keyboard_is_set_to(
    open_kiosk: StartKiosk, layout: str
) -> None:
    opening = Opening(office=an_office(scanner=TYPING), scanner=KeyboardDocumentScanner)
    hall = at_rest(open_kiosk(opening))
    put_card(hall, layout, caps_lock=True)
    hall.reach("choosing")


def test_half_a_card_is_told(open_kiosk: StartKiosk) -> None:
    opening = Opening(office=an_office(scanner=TYPING), scanner=KeyboardDocumentScanner)
    hall = at_rest(open_kiosk(opening))
    type_code(hall.kiosk.window, ZONE[0], "ara")
    end_line(hall.kiosk.window)
    hall.reach("cardTrouble")
    hall.touch("withoutCard")
    hall.reach("choosing")


def test_the_keys_of_a_keypad_still_move_about(open_kiosk: StartKiosk) -> None:
    opening = Opening(office=an_office(scanner=TYPING), scanner=KeyboardDocumentScanner)
    hall = at_rest(open_kiosk(opening))
    before = hall.kiosk.window.activeFocusItem()
    QTest.keyClick(hall.kiosk.window, Qt.Key.Key_Tab)
    assert hall.kiosk.window.activeFocusItem() is not before


def test_a_serial_scanner_and_one_that_types_work_side_by_side(
    open_kiosk: StartKiosk, tmp_path: Path
) -> None:
    with VirtualScanner(tmp_path / "scanner") as virtual:
        opening = Opening(
            office=an_office(scanner=ScannerSetup(virtual.port)),
            scanner=lambda setup: ScannerBeside(
                SerialDocumentScanner(setup), KeyboardDocumentScanner(TYPING)
            ),
        )
        hall = at_rest(open_kiosk(opening))
        put_card(hall, "ua")
        hall.reach("choosing")
        assert hall.kiosk.conductor is not None
        hall.kiosk.model.press("back")
        hall.reach("welcome")
        virtual.scan(SPECIMENS["ukraine-id-taras"])
        hall.reach("choosing")
