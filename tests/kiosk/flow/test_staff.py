# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's hidden way in."""

from __future__ import annotations

import pytest

from kiosk.flow.inputs import EnterPin, PinChecked, Press
from kiosk.flow.screens import (
    Choosing,
    Holding,
    Issuing,
    Paper,
    PinTrouble,
    Screen,
    StaffDesk,
    StaffLock,
    Welcome,
)
from kiosk.flow.staff import CORNER_SECONDS, CORNER_TOUCHES, FAILURES, LOCKED_SECONDS
from kiosk.flow.state import CheckPin, Deed
from tests.kiosk.flow.visits import GIVEN, Visit
from tests.kiosk.offices import PASSPORT

CORNER = (Press.STAFF_CORNER,) * CORNER_TOUCHES


def test_quick_touches_on_the_emblem_ask_for_the_pin() -> None:
    assert Visit().do(*CORNER[1:]).screen == Welcome()
    assert Visit().do(Press.BEGIN, *CORNER).screen == StaffLock()


def test_slow_touches_on_the_emblem_mean_nothing() -> None:
    visit = Visit()
    for _ in range(2 * CORNER_TOUCHES):
        visit.do(Press.STAFF_CORNER).wait(CORNER_SECONDS / 2)
    assert visit.screen == Welcome()


@pytest.mark.parametrize(
    "busy", [Issuing(PASSPORT), Holding(GIVEN, Paper.PRINTING, 0), StaffDesk(), StaffLock()]
)
def test_a_ticket_under_way_is_not_left_for_the_staff(busy: Screen) -> None:
    assert Visit().on(busy).do(*CORNER).screen == busy


def test_the_right_pin_opens_the_desk_and_the_desk_closes_the_app() -> None:
    visit = Visit().do(*CORNER, EnterPin("2468"))
    assert visit.effects == (CheckPin("2468"),)
    assert visit.do(PinChecked(True)).screen == StaffDesk()
    assert visit.do(Press.PAPERS_CHECKED).effects == (Deed.PAPERS_CHECKED,)
    assert visit.do(Press.EXIT).effects == (Deed.EXIT,)
    assert visit.do(Press.DONE).screen == Welcome()


def test_wrong_pins_shut_the_lock_for_a_while() -> None:
    visit = Visit().do(*CORNER)
    for _ in range(FAILURES - 1):
        assert visit.do(EnterPin("0000"), PinChecked(False)).screen == StaffLock(PinTrouble.WRONG)
    assert visit.do(EnterPin("0000"), PinChecked(False)).screen == StaffLock(PinTrouble.LOCKED)
    assert visit.do(Press.DONE, *CORNER, EnterPin("2468")).effects == ()
    assert visit.screen == StaffLock(PinTrouble.LOCKED)
    visit.at += LOCKED_SECONDS
    assert visit.do(EnterPin("2468")).effects == (CheckPin("2468"),)


def test_a_kiosk_without_a_pin_says_so() -> None:
    assert Visit().do(*CORNER, PinChecked(None)).screen == StaffLock(PinTrouble.NOT_SET)


def test_pins_elsewhere_mean_nothing() -> None:
    visit = Visit().do(Press.BEGIN, EnterPin("2468"), PinChecked(True))
    assert (visit.screen, visit.effects) == (Choosing(), ())


def test_a_pin_is_never_written_out() -> None:
    assert "2468" not in repr(EnterPin("2468")) + repr(CheckPin("2468"))
