# SPDX-License-Identifier: GPL-3.0-or-later
"""A fee is taken once, whatever dies between; what is unknown is said, and settled by a person."""

from __future__ import annotations

import pytest

from common.devices.payment_terminal.fake import FakePaymentTerminal
from common.devices.payment_terminal.port import (
    Declined,
    NotBegun,
    NotBegunReason,
    TerminalOutcome,
    Unknown,
    UnknownReason,
)
from common.domain.commands import Role
from common.domain.identifiers import ClerkId, OfficeId, PaymentId, RequestId
from common.domain.payment.commands import PaymentRefusalReason
from common.domain.payment.till import TillRefusal
from common.domain.payment.values import Method, PaymentStage
from common.sync.answers import Denied, Unreachable
from common.sync.request_money import NotPaid, Pay, ReadPayments, TellTerminal
from common.wire.payments import CardFailed, CardTaken, PaymentsState, PaymentState
from counter.flow.actions import Action
from counter.flow.case_parts import Part
from counter.flow.papers_page import PapersPage
from counter.flow.paying_desk import CashDesk
from counter.flow.paying_page import (
    AskAgain,
    GiveBack,
    OtherWay,
    PayBy,
    PayingPage,
    PayStage,
    PayStep,
    PayTrouble,
    PrintReceipt,
    SlipSays,
    StopWaiting,
    SurelyGiveBack,
)
from counter.flow.paying_rules import stage_of
from tests.counter.flow.money import cash_desk, due_request, money_page, open_till, view_of
from tests.counter.flow.rig import Rig
from tests.counter.money_book import CELL
from tests.fakes import START

FEE = 300_000


@pytest.fixture
def rig() -> Rig:
    """A clerk with an open till, and a request whose fee is due."""
    made = Rig()
    made.station.sign_rima_in()
    made.hardware.has_terminal = True
    open_till(made)
    return made


@pytest.fixture
def request_id(rig: Rig) -> RequestId:
    found = due_request(rig)
    cash_desk(rig).open(Part.PAYING, view_of(rig, found))
    return found


def page(rig: Rig) -> PayingPage:
    """The page as it is shown."""
    shown = money_page(rig)
    assert isinstance(shown, PayingPage), shown
    return shown


def choose(rig: Rig, *steps: PayStep) -> None:
    """Choose steps."""
    for step in steps:
        cash_desk(rig).choose(step)


def stages(rig: Rig, request: RequestId) -> list[PaymentStage]:
    """Every try to pay, as the server knows it."""
    book = rig.station.requests.money
    return [each.stage for each in book.payments[request].payments.values()]


def desk(rig: Rig) -> CashDesk:
    return cash_desk(rig)


def test_every_way_of_paying_is_offered(rig: Rig, request_id: RequestId) -> None:
    assert page(rig).stage is PayStage.DUE
    ways = (PayBy(Method.CASH), PayBy(Method.CARD), PayBy(Method.MOBILE, CELL))
    assert page(rig).steps == ways
    rig.hardware.has_terminal = False
    assert PayBy(Method.CARD) not in page(rig).steps
    assert request_id in rig.station.requests.filed


def test_cash_is_counted_out_and_change_is_told(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.CASH))
    assert page(rig).stage is PayStage.CASH
    due = page(rig).due
    desk(rig).typed("١")
    assert (page(rig).given, page(rig).change) == (100, None)
    desk(rig).enter("1")
    assert page(rig).notice is PayTrouble.TOO_LITTLE
    desk(rig).enter("one")
    assert page(rig).notice is PayTrouble.NO_AMOUNT
    desk(rig).enter(str(due // 100 + 5))
    assert page(rig).stage is PayStage.PAID
    assert page(rig).change == 500
    assert stages(rig, request_id) == [PaymentStage.TAKEN]
    till = rig.station.requests.money.till
    assert till is not None
    assert till.balance == till.opening + due


def test_enter_alone_is_exactly_what_is_due(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.CASH))
    desk(rig).enter("")
    assert page(rig).change == 0
    assert stages(rig, request_id) == [PaymentStage.TAKEN]


def test_no_cash_is_taken_without_a_till_of_one_s_own(rig: Rig, request_id: RequestId) -> None:
    book = rig.station.requests.money
    book.owner = ClerkId("omar")
    choose(rig, PayBy(Method.CASH))
    assert page(rig).notice == NotPaid(TillRefusal.OTHER_CLERK)
    book.till = None
    choose(rig, PayBy(Method.CASH))
    assert page(rig).notice == NotPaid(TillRefusal.NO_TILL)
    rig.station.next_reply = Unreachable()
    choose(rig, PayBy(Method.CASH))
    assert page(rig).notice is PayTrouble.NO_ANSWER
    rig.station.next_reply = Denied("not_permitted", "")
    choose(rig, PayBy(Method.CASH))
    assert page(rig).notice is PayTrouble.NOT_ALLOWED
    assert request_id not in book.payments or not book.payments[request_id].payments


def test_what_had_no_answer_is_asked_again_under_its_id(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.CASH))
    desk(rig).typed("4000")
    rig.station.next_reply = Unreachable()
    desk(rig).enter("4000")
    desk(rig).typed("")
    assert page(rig).notice is PayTrouble.UNSURE
    assert page(rig).steps == (AskAgain(),)
    assert not page(rig).asks_amount
    first = rig.station.asked[-1]
    desk(rig).enter("")
    assert rig.station.asked[-1] is first
    desk(rig).shut()
    desk(rig).open(Part.PAYING, view_of(rig, request_id))
    assert page(rig).steps == (AskAgain(),)
    rig.desk.refresh()
    asked = [each for each in rig.station.asked if isinstance(each, Pay)]
    assert asked == [first, first]
    assert page(rig).stage is PayStage.PAID
    assert stages(rig, request_id) == [PaymentStage.TAKEN]


def test_a_fee_that_has_changed_is_told_before_it_is_taken(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.CASH))
    changed = NotPaid(PaymentRefusalReason.FEE_CHANGED, None, 5000, "SYP")
    rig.station.next_reply = changed
    desk(rig).enter("")
    assert page(rig).notice == changed
    assert isinstance(rig.station.asked[-1], ReadPayments)
    assert request_id in rig.station.requests.filed


def test_another_way_can_be_chosen(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.CASH), OtherWay())
    assert page(rig).stage is PayStage.DUE
    choose(rig, PayBy(Method.CASH))
    rig.press(Action.DISMISS)
    assert page(rig).stage is PayStage.DUE
    rig.press(Action.DISMISS)
    assert money_page(rig) is None
    assert request_id in rig.station.requests.filed


def test_a_card_is_charged_and_the_server_told(rig: Rig, request_id: RequestId) -> None:
    rig.hardware.late = True
    choose(rig, PayBy(Method.CARD))
    assert page(rig).stage is PayStage.TERMINAL
    rig.press(Action.DISMISS)
    assert page(rig).stage is PayStage.TERMINAL
    rig.hardware.answer_now()
    assert page(rig).stage is PayStage.PAID
    assert len(rig.hardware.terminal.movements) == 1
    assert stages(rig, request_id) == [PaymentStage.TAKEN]


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (Declined(), PayTrouble.DECLINED),
        (NotBegun(NotBegunReason.SILENT), PayTrouble.NO_TERMINAL),
        (NotBegun(NotBegunReason.UNFIT), PayTrouble.UNFIT),
    ],
)
def test_a_card_that_was_not_charged_leaves_the_fee_due(
    rig: Rig, request_id: RequestId, outcome: TerminalOutcome, told: PayTrouble
) -> None:
    rig.hardware.terminal = FakePaymentTerminal((outcome,))
    choose(rig, PayBy(Method.CARD))
    assert page(rig).stage is PayStage.DUE
    assert page(rig).notice is told
    assert stages(rig, request_id) == [PaymentStage.FAILED]


@pytest.mark.parametrize(("moved", "stage"), [(True, PayStage.PAID), (False, PayStage.DUE)])
def test_what_the_terminal_did_not_tell_its_slip_tells(
    rig: Rig, request_id: RequestId, moved: bool, stage: PayStage
) -> None:
    rig.hardware.terminal = FakePaymentTerminal((Unknown(UnknownReason.LOST),))
    choose(rig, PayBy(Method.CARD))
    assert page(rig).stage is PayStage.SLIP
    assert page(rig).steps == (SlipSays(moved=True), SlipSays(moved=False))
    desk(rig).shut()
    desk(rig).open(Part.PAYING, view_of(rig, request_id))
    assert page(rig).stage is PayStage.SLIP
    choose(rig, SlipSays(moved=moved))
    assert page(rig).stage is stage
    assert len(rig.hardware.terminal.movements) == 1


def test_the_terminal_s_end_is_told_although_nobody_looks_any_more(
    rig: Rig, request_id: RequestId
) -> None:
    rig.hardware.late = True
    choose(rig, PayBy(Method.CARD))
    desk(rig).shut()
    rig.hardware.answer_now()
    told = rig.station.asked[-1]
    assert isinstance(told, TellTerminal)
    assert isinstance(told.outcome, CardTaken)
    assert stages(rig, request_id) == [PaymentStage.TAKEN]


def test_a_provider_is_looked_at_until_the_payer_has_confirmed(
    rig: Rig, request_id: RequestId
) -> None:
    choose(rig, PayBy(Method.MOBILE, CELL))
    assert page(rig).stage is PayStage.WAITING
    assert page(rig).seconds_left == 900
    assert page(rig).steps == (StopWaiting(),)
    rig.station.requests.money.confirm(request_id)
    rig.desk.tick()
    assert page(rig).stage is PayStage.WAITING
    rig.station.pass_minutes(0.1)
    rig.desk.tick()
    assert page(rig).stage is PayStage.PAID


def test_it_can_be_waited_no_longer_and_paid_otherwise(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.MOBILE, CELL), StopWaiting())
    assert page(rig).notice is PayTrouble.STOPPED
    assert page(rig).stage is PayStage.DUE
    choose(rig, PayBy(Method.CASH))
    desk(rig).enter("")
    assert stages(rig, request_id) == [PaymentStage.EXPIRED, PaymentStage.TAKEN]


def test_only_officers_give_money_back(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.CASH))
    desk(rig).enter("")
    (payment,) = rig.station.requests.money.payments[request_id].payments
    assert page(rig).steps == (PrintReceipt(),)
    rig.station.role = Role.OFFICER
    rig.station.sign_rima_in()
    assert page(rig).steps == (PrintReceipt(), GiveBack(payment))
    choose(rig, GiveBack(payment))
    assert page(rig).stage is PayStage.SURE_BACK
    rig.press(Action.DISMISS)
    assert page(rig).stage is PayStage.PAID
    choose(rig, GiveBack(payment), SurelyGiveBack(payment))
    assert page(rig).notice is PayTrouble.GIVEN_BACK
    assert stages(rig, request_id) == [PaymentStage.REFUNDED]


def test_a_card_is_credited_and_asked_again_if_its_slip_says_so(
    rig: Rig, request_id: RequestId
) -> None:
    rig.station.role = Role.OFFICER
    rig.station.sign_rima_in()
    choose(rig, PayBy(Method.CARD))
    (payment,) = rig.station.requests.money.payments[request_id].payments
    rig.hardware.terminal = FakePaymentTerminal((Unknown(UnknownReason.LOST), Declined()))
    choose(rig, GiveBack(payment), SurelyGiveBack(payment))
    assert page(rig).stage is PayStage.SLIP_BACK
    choose(rig, SlipSays(moved=False))
    assert page(rig).notice is PayTrouble.DECLINED
    choose(rig, SlipSays(moved=True))
    assert stages(rig, request_id) == [PaymentStage.REFUNDED]


def test_the_receipt_follows_the_payment(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.CASH))
    desk(rig).enter("")
    choose(rig, PrintReceipt())
    shown = money_page(rig)
    assert isinstance(shown, PapersPage)
    assert [each.name for each in rig.hardware.printed] == ["R-2026-000001"]
    assert request_id in rig.station.requests.filed


def test_nothing_is_offered_while_the_server_is_away(rig: Rig, request_id: RequestId) -> None:
    rig.station.lose_server()
    assert page(rig).steps == ()
    desk(rig).open(Part.PAYING, view_of(rig, request_id))
    assert page(rig).notice is PayTrouble.NO_ANSWER


def test_a_card_outcome_that_failed_is_kept_as_such(rig: Rig, request_id: RequestId) -> None:
    rig.hardware.terminal = FakePaymentTerminal((Declined(),))
    choose(rig, PayBy(Method.CARD))
    told = [each for each in rig.station.asked if isinstance(each, TellTerminal)]
    assert [each.outcome for each in told] == [CardFailed("declined")]
    assert request_id in rig.station.requests.filed


def test_a_card_is_credited_and_the_server_told(rig: Rig, request_id: RequestId) -> None:
    rig.station.role = Role.OFFICER
    rig.station.sign_rima_in()
    choose(rig, PayBy(Method.CARD))
    (payment,) = rig.station.requests.money.payments[request_id].payments
    choose(rig, GiveBack(payment), SurelyGiveBack(payment))
    assert len(rig.hardware.terminal.movements) == 2
    assert stages(rig, request_id) == [PaymentStage.REFUNDED]


def test_a_credit_that_was_declined_is_shown_to_nobody_once_the_page_is_shut(
    rig: Rig, request_id: RequestId
) -> None:
    rig.station.role = Role.OFFICER
    rig.station.sign_rima_in()
    choose(rig, PayBy(Method.CARD))
    (payment,) = rig.station.requests.money.payments[request_id].payments
    rig.hardware.terminal = FakePaymentTerminal((Declined(),))
    rig.hardware.late = True
    choose(rig, GiveBack(payment), SurelyGiveBack(payment))
    desk(rig).shut()
    rig.hardware.answer_now()
    desk(rig).open(Part.PAYING, view_of(rig, request_id))
    assert (page(rig).stage, page(rig).notice) == (PayStage.SLIP_BACK, None)
    assert stages(rig, request_id) == [PaymentStage.REFUNDING]


def test_a_provider_that_knows_nothing_new_is_waited_for(rig: Rig, request_id: RequestId) -> None:
    choose(rig, PayBy(Method.MOBILE, CELL))
    rig.station.pass_minutes(0.1)
    rig.desk.tick()
    assert isinstance(rig.station.asked[-1], ReadPayments)
    assert (page(rig).stage, page(rig).notice) == (PayStage.WAITING, None)
    rig.station.pass_minutes(0.1)
    rig.station.next_reply = Unreachable()
    rig.desk.tick()
    assert (page(rig).stage, page(rig).notice) == (PayStage.WAITING, None)
    assert stages(rig, request_id) == [PaymentStage.STARTED]


def test_there_is_nothing_to_stop_where_nothing_is_waited_for(
    rig: Rig, request_id: RequestId
) -> None:
    asked = len(rig.station.asked)
    choose(rig, StopWaiting())
    assert len(rig.station.asked) == asked
    assert page(rig).stage is PayStage.DUE
    assert request_id in rig.station.requests.filed


@pytest.mark.parametrize(
    ("method", "taken_by", "stage"),
    [
        (Method.CASH, None, PayStage.SURE_BACK),
        (Method.CASH, OfficeId("north"), PayStage.GOING_BACK),
        (Method.CARD, None, PayStage.SLIP_BACK),
        (Method.CARD, OfficeId("north"), PayStage.GOING_BACK),
        (Method.MOBILE, None, PayStage.GOING_BACK),
    ],
)
def test_money_goes_back_where_it_was_taken(
    method: Method, taken_by: OfficeId | None, stage: PayStage
) -> None:
    payment = PaymentState(
        PaymentId("p"),
        RequestId("r"),
        2500,
        "SYP",
        method,
        PaymentStage.REFUNDING,
        START,
        taken_by=taken_by,
    )
    state = PaymentsState(0, "SYP", (payment,))
    assert stage_of(state, lambda _: False, cash=False, sure=False) is stage


def test_this_counter_s_terminal_credits_nothing_that_another_office_has_taken(
    rig: Rig, request_id: RequestId
) -> None:
    rig.station.role = Role.OFFICER
    rig.station.sign_rima_in()
    choose(rig, PayBy(Method.CARD))
    rig.station.requests.money.taken_by = OfficeId("north")
    (payment,) = rig.station.requests.money.payments[request_id].payments
    choose(rig, GiveBack(payment), SurelyGiveBack(payment))
    assert len(rig.hardware.terminal.movements) == 1
    assert stages(rig, request_id) == [PaymentStage.REFUNDING]
