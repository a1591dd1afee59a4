# SPDX-License-Identifier: GPL-3.0-or-later
"""A till is opened, counted and closed by keys; what differs is told and stays on record."""

from __future__ import annotations

import pytest

from common.devices.paper_printer.port import NotPrinted, PaperTrouble
from common.domain.identifiers import ClerkId
from common.domain.payment.till import TillRefusal
from common.sync.answers import Denied, Unreachable
from common.sync.request_loose_papers import CannotPrint
from common.sync.request_money import NotPaid
from common.sync.request_tills import CloseTill, OpenTill
from counter.flow.actions import Action
from counter.flow.till_page import TillPage, TillStage, TillStep, TillTrouble
from tests.counter.flow.money import cash_desk, money_page
from tests.counter.flow.rig import Rig


@pytest.fixture
def rig() -> Rig:
    made = Rig()
    made.station.sign_rima_in()
    made.press(Action.TILL)
    return made


def page(rig: Rig) -> TillPage:
    """The page as it is shown."""
    shown = money_page(rig)
    assert isinstance(shown, TillPage), shown
    return shown


def choose(rig: Rig, *steps: TillStep) -> None:
    """Choose steps."""
    for step in steps:
        cash_desk(rig).choose(step)


def enter(rig: Rig, text: str) -> None:
    """Type an amount."""
    cash_desk(rig).enter(text)


def balance(rig: Rig) -> int:
    """What should be in the till."""
    till = rig.station.requests.money.till
    assert till is not None
    return till.balance


def test_a_till_is_opened_with_what_is_in_the_drawer(rig: Rig) -> None:
    assert page(rig).stage is TillStage.SHUT
    assert page(rig).asks_amount
    enter(rig, "some")
    assert page(rig).notice is TillTrouble.NO_AMOUNT
    cash_desk(rig).typed("١٢٥٫٥")
    assert page(rig).typed == 12_550
    enter(rig, "125.5")
    assert page(rig).stage is TillStage.OPEN
    assert balance(rig) == 12_550


def test_change_goes_in_and_cash_comes_out(rig: Rig) -> None:
    enter(rig, "100")
    choose(rig, TillStep.PUT_IN)
    enter(rig, "50")
    assert balance(rig) == 15_000
    choose(rig, TillStep.TAKE_OUT)
    enter(rig, "1000")
    assert page(rig).notice == NotPaid(TillRefusal.NOT_ENOUGH_CASH)
    rig.press(Action.DISMISS)
    enter(rig, "20")
    assert balance(rig) == 13_000
    choose(rig, TillStep.TAKE_OUT, TillStep.BACK)
    assert page(rig).stage is TillStage.OPEN
    choose(rig, TillStep.PUT_IN)
    rig.press(Action.DISMISS)
    assert page(rig).stage is TillStage.OPEN
    rig.press(Action.DISMISS)
    assert money_page(rig) is None


def test_what_was_counted_is_looked_at_once_more_and_the_difference_told(rig: Rig) -> None:
    enter(rig, "100")
    choose(rig, TillStep.COUNT)
    enter(rig, "90")
    assert page(rig).steps == (TillStep.CLOSE, TillStep.COUNT_AGAIN)
    choose(rig, TillStep.COUNT_AGAIN)
    enter(rig, "99")
    assert page(rig).typed == 9_900
    choose(rig, TillStep.CLOSE)
    till = page(rig).till
    assert till is not None
    assert (page(rig).stage, till.difference) == (TillStage.CLOSED, -100)
    choose(rig, TillStep.REPORT)
    assert rig.hardware.printed[0].name.startswith("till-")
    choose(rig, TillStep.OPEN_ANOTHER)
    enter(rig, "5")
    assert page(rig).stage is TillStage.OPEN
    assert balance(rig) == 500


def test_a_report_that_was_not_printed_can_be_saved(rig: Rig) -> None:
    enter(rig, "100")
    rig.hardware.outcome = NotPrinted(PaperTrouble.NO_PRINTER)
    choose(rig, TillStep.REPORT)
    assert TillStep.SAVE_REPORT in page(rig).steps
    choose(rig, TillStep.SAVE_REPORT)
    assert len(rig.hardware.saved) == 1
    for answer, told in (
        (Unreachable(), TillTrouble.NO_ANSWER),
        (CannotPrint(), TillTrouble.NOT_ALLOWED),
    ):
        rig.station.next_reply = answer
        choose(rig, TillStep.REPORT)
        assert page(rig).notice is told


def test_what_had_no_answer_is_asked_again_under_its_id(rig: Rig) -> None:
    rig.station.next_reply = Unreachable()
    enter(rig, "100")
    assert page(rig).notice is TillTrouble.UNSURE
    assert page(rig).steps == (TillStep.ASK_AGAIN,)
    choose(rig, TillStep.ASK_AGAIN)
    opened = [each for each in rig.station.asked if isinstance(each, OpenTill)]
    assert opened[0] == opened[1]
    choose(rig, TillStep.COUNT)
    enter(rig, "100")
    rig.station.next_reply = Unreachable()
    choose(rig, TillStep.CLOSE)
    rig.desk.refresh()
    closed = [each for each in rig.station.asked if isinstance(each, CloseTill)]
    assert closed[0] == closed[1]
    assert page(rig).stage is TillStage.CLOSED


def test_a_till_of_another_clerk_can_only_be_closed(rig: Rig) -> None:
    enter(rig, "100")
    rig.station.requests.money.owner = ClerkId("omar")
    rig.press(Action.TILL, Action.TILL)
    assert not page(rig).theirs
    assert page(rig).steps == (TillStep.COUNT, TillStep.REPORT)


def test_what_the_server_says_otherwise_is_told(rig: Rig) -> None:
    rig.press(Action.TILL)
    rig.station.next_reply = Unreachable()
    rig.press(Action.TILL)
    assert (page(rig).stage, page(rig).notice) == (TillStage.READING, TillTrouble.NO_ANSWER)
    rig.desk.refresh()
    assert page(rig).stage is TillStage.SHUT
    rig.station.next_reply = Denied("not_permitted", "")
    enter(rig, "1")
    assert page(rig).notice is TillTrouble.NOT_ALLOWED
    rig.press(Action.TILL)
    rig.station.next_reply = Denied("not_permitted", "")
    rig.press(Action.TILL)
    assert page(rig).notice is TillTrouble.NOT_ALLOWED


def test_nothing_is_done_while_the_server_is_away(rig: Rig) -> None:
    enter(rig, "100")
    rig.station.lose_server()
    assert page(rig).steps == ()
    choose(rig, TillStep.COUNT)
    enter(rig, "100")
    assert page(rig).stage is TillStage.COUNTING


def test_news_of_the_station_asks_for_nothing_that_is_known(rig: Rig) -> None:
    enter(rig, "100")
    asked = len(rig.station.asked)
    rig.desk.refresh()
    assert len(rig.station.asked) == asked


def test_an_amount_that_nobody_asked_for_moves_no_cash(rig: Rig) -> None:
    enter(rig, "100")
    enter(rig, "50")
    assert page(rig).stage is TillStage.OPEN
    assert balance(rig) == 10_000


def test_there_is_no_report_of_a_till_that_is_not_open(rig: Rig) -> None:
    asked = len(rig.station.asked)
    choose(rig, TillStep.REPORT)
    assert len(rig.station.asked) == asked
    assert page(rig).stage is TillStage.SHUT
