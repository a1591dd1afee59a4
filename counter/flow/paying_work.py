# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a request's fee, and giving it back.

Every payment has an id before anything is asked, and what was not answered is asked again under
it: so nothing is taken twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import assert_never

from common.domain.identifiers import PaymentId, ProviderCode, RequestId
from common.domain.payment.till import TillRefusal
from common.domain.payment.typed_amounts import typed_amount
from common.domain.payment.values import Method, PaymentStage
from common.sync.answers import Unreachable
from common.sync.request_cash import CancelPayment
from common.sync.request_money import (
    NotPaid,
    Pay,
    PayAnswer,
    PaymentRead,
    PaymentsAnswer,
    PaymentsRead,
    ReadPayments,
    Refund,
    TellTerminal,
)
from common.sync.request_tills import CurrentTillAnswer, NoTill, ReadTill, TillRead
from common.wire.payments import PaymentState
from common.wire.request_messages import RequestView
from counter.flow.case_asking import Asking
from counter.flow.paying_card import ByCard, CardEnds
from counter.flow.paying_open import OpenFee, page_of
from counter.flow.paying_page import (
    AskAgain,
    GiveBack,
    OtherWay,
    PayBy,
    PayingPage,
    PayNotice,
    PayStage,
    PayStep,
    PayTrouble,
    PrintReceipt,
    SlipSays,
    StopWaiting,
    SurelyGiveBack,
)
from counter.flow.paying_questions import FeeQuestions
from counter.flow.paying_rules import (
    Question,
    due_of,
    ended,
    payment_in,
    stage_of,
    standing,
    steps_of,
    told_of,
)
from counter.flow.ports import Ports, StationPort
from counter.flow.situation import Situation

LOOK_EVERY_SECONDS = 2.0
"""How often the server is asked what became of a payment at a provider."""


class PayingWork:
    """The page of one request's fee; ``moved`` is told that money of a request came or went."""

    def __init__(
        self,
        station: StationPort,
        ports: Ports,
        moved: Callable[[RequestId], None],
        receipt: Callable[[RequestView], None],
    ) -> None:
        """The page is shut; ``receipt`` goes on to printing it."""
        self._ports = ports
        self._moved = moved
        self._receipt = receipt
        self._asking = Asking(station, ports)
        self._quietly = Asking(station, ports)
        self._questions = FeeQuestions(station, ports, self._asking)
        self._card = ByCard(ports, CardEnds(self._tell, self._say))
        self._open: OpenFee | None = None
        self._looked_at = float("-inf")

    def open(self, view: RequestView) -> None:
        """Show what the request costs."""
        self._open = OpenFee(view)
        self._asking.drop()
        self._quietly.drop()
        self._read(view.state.id)

    def close(self) -> None:
        """Shut the page. What was asked without an answer is kept in mind."""
        self._open = None
        self._asking.drop()
        self._quietly.drop()

    def page(self, situation: Situation) -> PayingPage | None:
        """What the page shows; None while it is shut."""
        now = self._open
        if now is None:
            return None
        stage, busy = self._stage(now), self._asking.busy
        steps = () if busy else self._steps(now, stage, situation)
        slow = self._asking.slow
        return page_of(now, stage, situation, steps, busy=busy, slow=slow)

    def follow(self, situation: Situation) -> None:
        """The station knows something new: the server may be back."""
        now = self._open
        if now is None or situation.isolated or self._asking.busy:
            return
        if self._questions.unanswered(now.request) is not None:
            self._ask_again(now)
        elif now.state is None:
            self._read(now.request)

    def tell_again(self) -> None:
        """The server may be back: tell it of what the terminal did while nobody looked."""
        self._questions.tell_again(None if self._open is None else self._open.request)

    def tick(self, situation: Situation) -> None:
        """Time has passed: see what became of a payment at a provider."""
        now, at = self._open, self._ports.monotonic()
        if now is None or situation.isolated or self._asking.busy or self._quietly.busy:
            return
        waits = self._stage(now) in {PayStage.WAITING, PayStage.GOING_BACK}
        if waits and at - self._looked_at >= LOOK_EVERY_SECONDS:
            self._looked_at = at
            self._quietly.ask(ReadPayments(now.request), self._looked)

    def typed(self, text: str) -> None:
        """An amount is being typed."""
        now = self._open
        # A field that is put away is emptied, which nobody has typed.
        if now is not None and now.typed != text and self._stage(now) is PayStage.CASH:
            self._open = replace(now, typed=text, notice=None)

    def enter(self, text: str, situation: Situation) -> None:
        """What is given was typed; nothing typed: exactly what is due."""
        now = self._open
        if now is None or self._stage(now) is not PayStage.CASH or self._asking.busy:
            return
        due, currency = due_of(now.state, situation)
        given = typed_amount(text, currency) if text.strip() else due
        if given is None:
            self._open = replace(now, notice=PayTrouble.NO_AMOUNT)
        elif given < due:
            self._open = replace(now, notice=PayTrouble.TOO_LITTLE)
        else:
            self._open = replace(now, given=given)
            self._pay(now.request, Method.CASH, None, due, currency)

    def choose(self, step: PayStep, situation: Situation) -> None:
        """A step was chosen."""
        now = self._open
        if now is None or self._asking.busy:
            return
        self._open = replace(now, notice=None, sure=None)
        match step:
            case PayBy(method, provider):
                self._begin(now, method, provider, situation)
            case OtherWay():
                self._open = replace(self._open, cash=False)
            case SlipSays(moved):
                payment = standing(now.state)
                if payment is not None:
                    self._card.slip_says(now.request, payment, moved=moved)
            case AskAgain():
                self._ask_again(now)
            case StopWaiting():
                payment = standing(now.state)
                if payment is not None:
                    self._ask(now.request, CancelPayment(now.request, payment.id))
            case GiveBack(payment_id):
                self._open = replace(self._open, sure=payment_id)
            case SurelyGiveBack(payment_id):
                self._ask(now.request, Refund(now.request, payment_id))
            case PrintReceipt():
                self._receipt(now.view)
            case _ as unreachable:
                assert_never(unreachable)

    def dismiss(self) -> bool:
        """Put away what lies on top; whether there was anything, or the page must stay."""
        now = self._open
        if now is None:
            return False
        if self._stage(now) is PayStage.TERMINAL:
            return True
        if now.notice is not None:
            self._open = replace(now, notice=None)
        elif now.sure is not None or now.cash:
            self._open = replace(now, sure=None, cash=False)
        else:
            return False
        return True

    def _stage(self, now: OpenFee) -> PayStage:
        return stage_of(now.state, self._card.at_work, cash=now.cash, sure=now.sure is not None)

    def _steps(self, now: OpenFee, stage: PayStage, situation: Situation) -> tuple[PayStep, ...]:
        if situation.isolated:
            return ()
        if self._questions.unanswered(now.request) is not None:
            return (AskAgain(),)
        has_terminal = self._ports.hardware.has_terminal
        payment = standing(now.state)
        return steps_of(stage, payment, now.state, situation, has_terminal=has_terminal)

    # What is done.

    def _begin(
        self, now: OpenFee, method: Method, provider: ProviderCode | None, situation: Situation
    ) -> None:
        if method is Method.CASH:
            # Better asked now than when the money lies on the desk.
            self._asking.ask(ReadTill(), partial(self._till_seen, situation))
            return
        due, currency = due_of(now.state, situation)
        self._pay(now.request, method, provider, due, currency)

    def _till_seen(self, situation: Situation, answer: CurrentTillAnswer) -> None:
        notice: PayNotice | None
        match answer:
            case TillRead(till):
                theirs = till.clerk in {None, situation.session.clerk}
                notice = None if theirs else NotPaid(TillRefusal.OTHER_CLERK)
            case NoTill():
                notice = NotPaid(TillRefusal.NO_TILL)
            case Unreachable():
                notice = PayTrouble.NO_ANSWER
            case _:
                notice = PayTrouble.NOT_ALLOWED
        self._change(lambda now: replace(now, cash=notice is None, typed="", notice=notice))

    def _pay(
        self,
        request: RequestId,
        method: Method,
        provider: ProviderCode | None,
        due: int,
        currency: str,
    ) -> None:
        payment = PaymentId(self._ports.ids.new())
        self._ask(request, Pay(request, payment, due, currency, method, provider))

    def _ask_again(self, now: OpenFee) -> None:
        question = self._questions.unanswered(now.request)
        if question is None:
            self._read(now.request)
        else:
            self._ask(now.request, question)

    def _ask(self, request: RequestId, question: Question) -> None:
        self._questions.ask(request, question, partial(self._answered, request, question))

    def _answered(self, request: RequestId, question: Question, answer: PayAnswer) -> None:
        match answer:
            case Unreachable():
                # What is typed now would be another payment: that one must be found first.
                unsure = PayTrouble.UNSURE
                self._change(lambda now: replace(now, cash=False, notice=unsure))
            case PaymentRead(payment):
                told = told_of(question, payment)
                self._change(lambda now: replace(now, cash=False, notice=told))
                self._go_on(request, question, payment)
            case NotPaid():
                self._change(lambda now: replace(now, notice=answer, given=None))
                self._read(request)
            case _:
                denied = PayTrouble.NOT_ALLOWED
                self._change(lambda now: replace(now, notice=denied, given=None))

    def _go_on(self, request: RequestId, question: Question, payment: PaymentState) -> None:
        """The server has written it down: see how it stands, and have the terminal work."""
        by_card = payment.method is Method.CARD and payment.taken_by is None
        if by_card and isinstance(question, Pay) and payment.stage is PaymentStage.STARTED:
            self._card.take(request, payment)
        elif by_card and isinstance(question, Refund) and payment.stage is PaymentStage.REFUNDING:
            self._card.give_back(request, payment)
        else:
            self._moved(request)
        self._read(request)

    def _tell(self, request: RequestId, told: TellTerminal, notice: PayNotice | None) -> None:
        now = self._open
        if now is None or now.request != request:
            self._questions.tell(request, told)
            return
        self._open = replace(now, notice=notice)

        def answered(answer: PayAnswer) -> None:
            self._answered(request, told, answer)
            if notice is not None and isinstance(answer, PaymentRead):
                self._say(notice)

        self._questions.ask(request, told, answered)

    def _read(self, request: RequestId) -> None:
        self._looked_at = self._ports.monotonic()
        self._asking.ask(ReadPayments(request), self._have_read)

    def _have_read(self, answer: PaymentsAnswer) -> None:
        match answer:
            case PaymentsRead(state):
                self._change(lambda now: replace(now, state=state))
            case Unreachable():
                self._say(PayTrouble.NO_ANSWER)
            case _:
                self._say(PayTrouble.NOT_ALLOWED)

    def _say(self, notice: PayNotice) -> None:
        self._change(lambda now: replace(now, notice=notice))

    def _change(self, change: Callable[[OpenFee], OpenFee]) -> None:
        """Change what is shown, if anybody still looks: a terminal ends when it likes."""
        if self._open is not None:
            self._open = change(self._open)

    def _looked(self, answer: PaymentsAnswer) -> None:
        now = self._open
        if now is None or not isinstance(answer, PaymentsRead):
            return
        before, after = standing(now.state), answer.state
        same = None if before is None else payment_in(after, before.id)
        self._open = replace(now, state=after)
        if before is not None and same is not None and same.stage is not before.stage:
            self._open = replace(self._open, notice=ended(same))
            self._moved(now.request)
