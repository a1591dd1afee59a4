# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a request's fee is, what can be done then, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from common.devices.payment_terminal.port import (
    Declined,
    NotBegun,
    NotBegunReason,
)
from common.domain.commands import Role
from common.domain.identifiers import PaymentId
from common.domain.payment.values import AT_A_PROVIDER, Method, PaymentStage
from common.sync.request_cash import CancelPayment
from common.sync.request_money import Pay, Refund, TellTerminal
from common.wire.payments import PaymentsState, PaymentState
from counter.flow.paying_page import (
    GiveBack,
    OtherWay,
    PayBy,
    PayNotice,
    PayStage,
    PayStep,
    PayTrouble,
    PrintReceipt,
    SlipSays,
    StopWaiting,
    SurelyGiveBack,
)
from counter.flow.situation import Situation

Question: TypeAlias = Pay | TellTerminal | CancelPayment | Refund
"""What is asked again under its id until there is an answer."""

_STANDING = frozenset({PaymentStage.STARTED, PaymentStage.TAKEN, PaymentStage.REFUNDING})
_REFUNDERS = frozenset({Role.OFFICER, Role.SUPERVISOR})
_WITH_CARD = {
    PaymentStage.STARTED: PayStage.SLIP,
    PaymentStage.REFUNDING: PayStage.SLIP_BACK,
}
_AT_PROVIDER = {
    PaymentStage.STARTED: PayStage.WAITING,
    PaymentStage.REFUNDING: PayStage.GOING_BACK,
}
_OUT_OF_THE_TILL = {PaymentStage.REFUNDING: PayStage.SURE_BACK}
"""Another office has the request now, and has decided that the money goes back."""

_ENDS = {
    PaymentStage.FAILED: PayTrouble.FAILED,
    PaymentStage.EXPIRED: PayTrouble.EXPIRED,
    PaymentStage.REFUNDED: PayTrouble.GIVEN_BACK,
}


def stage_of(
    state: PaymentsState | None,
    at_terminal: Callable[[PaymentId], bool],
    *,
    cash: bool,
    sure: bool,
) -> PayStage:
    """How far it is; ``cash``: cash is counted out, ``sure``: giving it back is considered."""
    if state is None:
        return PayStage.READING
    payment = standing(state)
    if payment is None:
        if not state.amount:
            return PayStage.NOTHING_DUE
        return PayStage.CASH if cash else PayStage.DUE
    if at_terminal(payment.id):
        return PayStage.TERMINAL
    found = _ways_of(payment).get(payment.stage)
    if found is not None:
        return found
    return PayStage.SURE_BACK if sure else PayStage.PAID


def _ways_of(payment: PaymentState) -> Mapping[PaymentStage, PayStage]:
    """How far it is where it is neither kept nor ended. What others took, they give back."""
    if payment.taken_by is not None or payment.method in AT_A_PROVIDER:
        return _AT_PROVIDER
    return _WITH_CARD if payment.method is Method.CARD else _OUT_OF_THE_TILL


def steps_of(
    stage: PayStage,
    payment: PaymentState | None,
    state: PaymentsState | None,
    situation: Situation,
    *,
    has_terminal: bool,
) -> tuple[PayStep, ...]:
    """What can be chosen."""
    if payment is not None and stage is PayStage.PAID:
        back = (GiveBack(payment.id),) if situation.session.role in _REFUNDERS else ()
        return (PrintReceipt(), *back)
    if payment is not None and stage is PayStage.SURE_BACK:
        return (SurelyGiveBack(payment.id),)
    match stage:
        case PayStage.DUE:
            return _ways(state, has_terminal=has_terminal)
        case PayStage.CASH:
            return (OtherWay(),)
        case PayStage.SLIP | PayStage.SLIP_BACK:
            return (SlipSays(moved=True), SlipSays(moved=False))
        case PayStage.WAITING:
            return (StopWaiting(),)
        case _:
            return ()


def standing(state: PaymentsState | None) -> PaymentState | None:
    """The payment that is under way, kept or going back; the newest of them."""
    found = [] if state is None else [each for each in state.payments if each.stage in _STANDING]
    return found[-1] if found else None


def payment_in(state: PaymentsState, wanted: PaymentId) -> PaymentState | None:
    """A payment by its id."""
    return next((each for each in state.payments if each.id == wanted), None)


def due_of(state: PaymentsState | None, situation: Situation) -> tuple[int, str]:
    """What is to be paid, in the minor units of which currency."""
    amount = 0 if state is None or state.amount is None else state.amount
    currency = None if state is None else state.currency
    return amount, currency or situation.office.currency


def told_of(question: Question, payment: PaymentState) -> PayNotice | None:
    """What is told once the server has answered."""
    if isinstance(question, CancelPayment) and payment.stage is PaymentStage.EXPIRED:
        return PayTrouble.STOPPED
    return ended(payment)


def ended(payment: PaymentState) -> PayNotice | None:
    """What is told of a payment that has come to an end."""
    return _ENDS.get(payment.stage)


def failed(outcome: Declined | NotBegun) -> PayTrouble:
    """What is told where the terminal has certainly moved nothing."""
    if isinstance(outcome, Declined):
        return PayTrouble.DECLINED
    unfit = outcome.reason is NotBegunReason.UNFIT
    return PayTrouble.UNFIT if unfit else PayTrouble.NO_TERMINAL


def failure(outcome: Declined | NotBegun) -> str:
    """The code by which the server keeps it."""
    return outcome.reason.value if isinstance(outcome, NotBegun) else "declined"


def _ways(state: PaymentsState | None, *, has_terminal: bool) -> tuple[PayStep, ...]:
    card = (PayBy(Method.CARD),) if has_terminal else ()
    providers = () if state is None else state.providers
    return (
        PayBy(Method.CASH),
        *card,
        *(PayBy(each.method, each.code) for each in providers if each.method in AT_A_PROVIDER),
    )
