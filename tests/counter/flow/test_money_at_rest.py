# SPDX-License-Identifier: GPL-3.0-or-later
"""Where nothing lies open, or the citizen has gone, keys and answers of money do nothing."""

from __future__ import annotations

from dataclasses import replace

from common.domain.identifiers import RequestId
from common.domain.payment.values import Method
from common.domain.request.reasons import Recipient
from common.sync.answers import Denied, Unreachable
from common.sync.request_money import TellTerminal
from counter.flow.actions import Action
from counter.flow.case_parts import Part
from counter.flow.case_trouble import CaseTrouble
from counter.flow.papers_page import (
    Asked,
    BackToPapers,
    GiveTo,
    HandItOver,
    PapersPage,
    PrintOnceMore,
    SaveFile,
    TryAgain,
)
from counter.flow.paying_page import AskAgain, PayBy, PayingPage, PayStage, PayTrouble, SlipSays
from counter.flow.paying_work import PayingWork
from counter.flow.till_page import TillPage, TillStep
from counter.flow.till_work import TillWork
from tests.counter.flow.money import cash_desk, due_request, money_page, open_till, view_of
from tests.counter.flow.rig import Rig
from tests.counter.station import office_of


def signed_in() -> Rig:
    """Rima, at the counter."""
    rig = Rig()
    rig.station.sign_rima_in()
    return rig


def test_nothing_is_shown_or_done_before_anything_is_opened() -> None:
    rig = signed_in()
    situation = rig.desk.beside._situation()
    assert situation is not None
    ports, station = rig.desk._ports, rig.station
    till = TillWork(station, ports)
    paying = PayingWork(station, ports, lambda _: None, lambda _: None)
    for work in (till, paying):
        assert work.page(situation) is None
        assert not work.dismiss()
        work.follow(situation)
    till.choose(TillStep.COUNT, situation)
    paying.choose(PayBy(Method.CASH), situation)
    for typing in (till, paying):
        typing.typed("1")
        typing.enter("1", situation)
    paying.tick(situation)
    assert station.asked == []


def test_what_is_of_another_page_changes_nothing() -> None:
    rig = signed_in()
    desk = cash_desk(rig)
    desk.choose(TillStep.COUNT)
    desk.typed("1")
    desk.enter("1")
    open_till(rig)
    rig.press(Action.TILL)
    desk.choose(BackToPapers())
    shown = money_page(rig)
    assert isinstance(shown, TillPage)
    request = due_request(rig)
    desk.open(Part.FORM, view_of(rig, request))
    assert isinstance(money_page(rig), TillPage)
    desk.open(Part.HAND_OVER, view_of(rig, request))
    desk.choose(TillStep.COUNT)
    for step in (HandItOver(), PrintOnceMore(), SaveFile(), TryAgain()):
        desk.choose(step)
    desk.enter("nobody asked")
    page = money_page(rig)
    assert isinstance(page, PapersPage)
    assert (page.asked, rig.hardware.printed) == (Asked.RECIPIENT, [])


def test_all_is_shut_when_the_clerk_leaves() -> None:
    rig = signed_in()
    rig.press(Action.TILL)
    assert money_page(rig) is not None
    rig.station.sign_out()
    rig.desk.tick()
    rig.station.sign_rima_in()
    assert money_page(rig) is None


def test_f1_shuts_what_lies_over_the_request_first() -> None:
    rig = signed_in()
    rig.press(Action.REQUEST, Action.TILL)
    assert money_page(rig) is not None
    rig.press(Action.REQUEST)
    assert money_page(rig) is None
    assert rig.page.case is not None


def test_escape_shuts_the_till_before_it_touches_the_request() -> None:
    rig = signed_in()
    rig.press(Action.REQUEST, Action.TILL, Action.DISMISS)
    assert money_page(rig) is None
    assert rig.page.case is not None
    assert rig.page.case.notice is CaseTrouble.NO_TICKET
    rig.press(Action.DISMISS)
    assert rig.page.case is not None
    assert rig.page.case.notice is None


def test_there_is_no_till_where_nobody_is_signed_in_or_the_office_takes_no_requests() -> None:
    rig = Rig()
    rig.press(Action.TILL)
    rig.station.sign_rima_in()
    assert money_page(rig) is None
    rig = Rig(replace(office_of("damascus"), requests=None))
    rig.station.sign_rima_in()
    rig.press(Action.TILL)
    assert money_page(rig) is None
    assert rig.station.asked == []


def test_a_step_that_is_chosen_as_the_clerk_leaves_does_nothing() -> None:
    rig = signed_in()
    open_till(rig)
    rig.press(Action.TILL)
    rig.station.sign_out()
    asked = len(rig.station.asked)
    cash_desk(rig).choose(TillStep.REPORT)
    assert (len(rig.station.asked), rig.hardware.printed) == (asked, [])


def paying_page(rig: Rig) -> PayingPage:
    """The fee as it is shown."""
    shown = money_page(rig)
    assert isinstance(shown, PayingPage)
    return shown


def due(rig: Rig) -> RequestId:
    """A request whose fee lies open."""
    request = due_request(rig)
    cash_desk(rig).open(Part.PAYING, view_of(rig, request))
    return request


def test_a_server_that_denies_payments_is_told_of() -> None:
    rig = signed_in()
    request = due(rig)
    open_till(rig)
    rig.station.next_reply = Denied("x", "")
    cash_desk(rig).open(Part.PAYING, view_of(rig, request))
    assert paying_page(rig).notice is PayTrouble.NOT_ALLOWED
    rig.desk.refresh()
    assert paying_page(rig).stage is PayStage.DUE
    cash_desk(rig).choose(PayBy(Method.CASH))
    assert paying_page(rig).asks_amount
    rig.station.next_reply = Denied("x", "")
    cash_desk(rig).enter("")
    assert paying_page(rig).notice is PayTrouble.NOT_ALLOWED
    rig.press(Action.DISMISS)
    assert paying_page(rig).notice is None
    cash_desk(rig).choose(SlipSays(moved=True))
    # What was done before it was denied is seen when the server is asked how it stands.
    cash_desk(rig).choose(AskAgain())
    assert paying_page(rig).stage is PayStage.PAID


def test_nothing_to_pay_is_told() -> None:
    rig = signed_in()
    request = due_request(rig)
    book = rig.station.requests
    book.money._fee = lambda _: 0
    cash_desk(rig).open(Part.PAYING, view_of(rig, request))
    assert paying_page(rig).stage is PayStage.NOTHING_DUE
    assert paying_page(rig).steps == ()


def test_the_terminal_s_word_without_an_answer_is_told_again() -> None:
    rig = signed_in()
    rig.hardware.has_terminal = rig.hardware.late = True
    request = due(rig)
    cash_desk(rig).choose(PayBy(Method.CARD))
    cash_desk(rig).shut()
    rig.station.next_reply = Unreachable()
    rig.hardware.answer_now()
    cash_desk(rig).open(Part.PAYING, view_of(rig, request))
    assert paying_page(rig).steps == (AskAgain(),)
    cash_desk(rig).choose(AskAgain())
    assert paying_page(rig).stage is PayStage.PAID
    cash_desk(rig).shut()
    count = len(rig.station.asked)
    rig.desk.refresh()
    assert len(rig.station.asked) == count


def test_the_terminal_s_word_is_told_again_even_if_nobody_looks_any_more() -> None:
    rig = signed_in()
    rig.hardware.has_terminal = rig.hardware.late = True
    request = due(rig)
    cash_desk(rig).choose(PayBy(Method.CARD))
    cash_desk(rig).shut()
    rig.station.next_reply = Unreachable()
    rig.hardware.answer_now()
    online = rig.station.view
    rig.station.lose_server()
    told = [each for each in rig.station.asked if isinstance(each, TellTerminal)]
    rig.station.inner.show(online)
    again = [each for each in rig.station.asked if isinstance(each, TellTerminal)]
    assert again == [*told, *told]
    cash_desk(rig).open(Part.PAYING, view_of(rig, request))
    assert paying_page(rig).stage is PayStage.PAID


def test_a_card_is_no_answer_where_nothing_of_it_is_asked() -> None:
    rig = signed_in()
    cash_desk(rig).open(Part.HAND_OVER, view_of(rig, due_request(rig)))
    page = money_page(rig)
    assert isinstance(page, PapersPage)
    assert not page.asks_text
    cash_desk(rig).choose(GiveTo(Recipient.APPLICANT))
    page = money_page(rig)
    assert isinstance(page, PapersPage)
    assert page.asks_text
