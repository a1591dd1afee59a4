# SPDX-License-Identifier: GPL-3.0-or-later
"""The money and the papers of a server in memory: the real rules decide about both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeAlias

from common.domain.identifiers import (
    ClerkId,
    OfficeId,
    PaymentId,
    ProviderCode,
    RequestId,
    TillId,
)
from common.domain.payment import commands as paying
from common.domain.payment import till as tills
from common.domain.payment.commands import PaymentCommand, PaymentRefusal
from common.domain.payment.decide import decide
from common.domain.payment.evolve import evolve
from common.domain.payment.till import Till, TillCommand, TillRefusal, decide_till, evolve_till
from common.domain.payment.values import Fee, Method, PaymentStage, RequestPayments
from common.domain.request.reasons import PaymentMethod
from common.identity.document_code import DocumentKind
from common.sync.request_answers import NoRequest
from common.sync.request_cash import CancelPayment, MoveCash
from common.sync.request_loose_papers import (
    LooseAnswer,
    LoosePdf,
    ReadLabel,
    ReadSlip,
    ReadTillReport,
)
from common.sync.request_money import (
    NotPaid,
    Pay,
    PaymentRead,
    PaymentsRead,
    ReadPayments,
    Refund,
    TellTerminal,
)
from common.sync.request_papers import (
    Copy,
    Issue,
    IssuedRead,
    ListIssued,
    NoFile,
    NoFileReason,
    Pdf,
)
from common.sync.request_search import OfCard, OfPaper, SearchAnswer
from common.sync.request_tills import CloseTill, NoTill, OpenTill, ReadTill, TillRead
from common.wire.documents import IssuedDocument
from common.wire.payments import CardFailed, CardRefunded, CardTaken
from server.payments.wording import payment_message, payments_message, till_message
from server.storage.tills import Owner

PDF = b"%PDF-1.7 a paper"
CELL = ProviderCode("cell")
MoneyAnswer: TypeAlias = (
    PaymentsRead
    | PaymentRead
    | NotPaid
    | TillRead
    | NoTill
    | IssuedRead
    | Pdf
    | NoFile
    | LooseAnswer
    | SearchAnswer
)


class MoneyBook:
    """Answers what a counter asks about money and papers."""

    def __init__(
        self,
        now: Callable[[], datetime],
        office: Callable[[], OfficeId],
        fee: Callable[[RequestId], int],
        paid: Callable[[RequestId, PaymentId, int, PaymentMethod], None],
    ) -> None:
        self._now, self._office, self._fee, self._paid = now, office, fee, paid
        self.payments: dict[RequestId, RequestPayments] = {}
        self.till: Till | None = None
        self.owner = ClerkId("rima")
        self.opened_at = now()
        self.issued: dict[RequestId, list[IssuedDocument]] = {}
        self.currency = "SYP"
        self.taken_by: OfficeId | None = None
        """Another office than this one, where all the money was taken."""
        self.receivers: list[object] = []
        self._receipts = 0

    def do(self, task: object) -> MoneyAnswer | None:
        """Answer; None: it is about something else."""
        match task:
            case ReadPayments(request):
                state = payments_message(self._of(request), {CELL: Method.MOBILE})
                return PaymentsRead(state)
            case Pay():
                return self._pay(task)
            case TellTerminal(request, payment, outcome):
                return self._carry_out(request, payment, self._told(request, payment, outcome))
            case CancelPayment(request, payment):
                return self._carry_out(request, payment, paying.CancelPayment(payment))
            case Refund(request, payment):
                return self._refund(request, payment)
            case ReadTill() | OpenTill() | MoveCash() | CloseTill():
                return self._till(task)
            case ListIssued(request):
                return IssuedRead(tuple(self.issued.get(request, ())))
            case Issue() | Copy():
                return self._document(task)
            case ReadSlip() | ReadLabel() | ReadTillReport():
                return LoosePdf(PDF)
            case OfPaper() | OfCard():
                return NoRequest()
            case _:
                return None

    def confirm(self, request: RequestId) -> None:
        """The payer confirms at the provider."""
        (payment,) = self._of(request).under_way()
        self._carry_out(request, payment.id, self._told(request, payment.id, CardTaken("cell-1")))

    def _of(self, request: RequestId) -> RequestPayments:
        there = self.payments.get(request, RequestPayments(request))
        fee = paying.SetFee(Fee(self._fee(request), self.currency))
        done = decide(there, fee, self._now())
        for event in () if isinstance(done, PaymentRefusal) else done:
            there = evolve(there, event, self._now())
        self.payments[request] = there
        return there

    def _pay(self, task: Pay) -> PaymentRead | NotPaid:
        fee = Fee(task.amount, task.currency)
        cash = task.method is Method.CASH
        if cash and self.till is None:
            return NotPaid(TillRefusal.NO_TILL)
        till = self.till.id if cash and self.till is not None else None
        expires = None if task.provider is None else self._now() + timedelta(minutes=15)
        start = paying.StartPayment(
            task.payment, fee, task.method, task.provider, till, expires_at=expires
        )
        done = self._carry_out(task.request, task.payment, start)
        if not cash or isinstance(done, NotPaid):
            return done
        if done.state.stage is PaymentStage.STARTED:
            self._drawer(tills.TakeCash(task.payment, fee))
        taken = self._told(task.request, task.payment, CardTaken("till"))
        return self._carry_out(task.request, task.payment, taken)

    def _refund(self, request: RequestId, payment: PaymentId) -> PaymentRead | NotPaid:
        asked = self._carry_out(request, payment, paying.AskRefund(payment))
        if isinstance(asked, NotPaid) or asked.state.method is not Method.CASH:
            return asked
        self._drawer(tills.PayOut(payment, Fee(asked.state.amount, asked.state.currency)))
        return self._carry_out(request, payment, paying.RecordRefunded(payment, "till"))

    def _told(
        self, request: RequestId, payment: PaymentId, outcome: CardTaken | CardFailed | CardRefunded
    ) -> PaymentCommand:
        match outcome:
            case CardTaken(reference):
                fee = self._of(request).payments[payment].fee
                self._receipts += 1
                receipt = f"R-2026-{self._receipts:06d}"
                return paying.RecordTaken(payment, fee, reference, receipt)
            case CardFailed(reason):
                return paying.RecordFailed(payment, reason)
            case CardRefunded(reference):
                return paying.RecordRefunded(payment, reference)

    def _carry_out(
        self, request: RequestId, payment: PaymentId, command: PaymentCommand
    ) -> PaymentRead | NotPaid:
        state = before = self._of(request)
        done = decide(state, command, self._now())
        if isinstance(done, PaymentRefusal):
            fee = state.fee
            amount, currency = (None, None) if fee is None else (fee.amount, fee.currency)
            return NotPaid(done.reason, done.payment, amount, currency)
        for event in done:
            state = evolve(state, event, self._now())
        self.payments[request] = state
        if state.kept() and not before.kept():
            (kept,) = state.kept()
            self._paid(request, kept.id, kept.fee.amount, PaymentMethod(kept.method.value))
        return PaymentRead(payment_message(request, state.payments[payment], self.taken_by))

    def _till(
        self, task: ReadTill | OpenTill | MoveCash | CloseTill
    ) -> TillRead | NoTill | NotPaid:
        match task:
            case ReadTill():
                there = self.till
                if there is None or there.counted is not None:
                    return NoTill()
                return self._seen(there)
            case OpenTill(till, amount):
                if self.till is not None and self.till.counted is not None:
                    self.till = None
                return self._drawer(tills.OpenTill(TillId(till), self.currency, amount))
            case MoveCash(_, move, amount):
                return self._drawer(tills.MoveCash(move, amount))
            case CloseTill(_, counted):
                return self._drawer(tills.CloseTill(counted))

    def _drawer(self, command: TillCommand) -> TillRead | NotPaid:
        done = decide_till(self.till, command)
        if isinstance(done, TillRefusal):
            return NotPaid(done)
        for event in done:
            self.till = evolve_till(self.till, event)
        assert self.till is not None
        return self._seen(self.till)

    def _seen(self, till: Till) -> TillRead:
        return TillRead(till_message(till, Owner(self.owner, self.opened_at)))

    def _document(self, task: Issue | Copy) -> Pdf | NoFile:
        there = self.issued.setdefault(task.request, [])
        found = [each for each in there if each.kind == task.kind]
        if isinstance(task, Copy):
            if not found:
                return NoFile(NoFileReason.NOTHING_ISSUED)
            copied = found[-1]
            again = IssuedDocument(
                kind=copied.kind,
                number=copied.number,
                office=copied.office,
                issued_at=copied.issued_at,
                digest=copied.digest,
                copies=copied.copies + 1,
            )
            there[there.index(copied)] = again
            return Pdf(PDF, copied.number, again.copies)
        if task.receiver is not None:
            self.receivers.append(task.receiver)
        letter = {DocumentKind.RECEIPT: "R", DocumentKind.HAND_OVER_SLIP: "H"}.get(task.kind, "C")
        number = f"{letter}-2026-{len(there) + 1:06d}"
        there.append(
            IssuedDocument(
                kind=task.kind,
                number=number,
                office=self._office(),
                issued_at=self._now(),
                digest="0" * 64,
                copies=0,
            )
        )
        return Pdf(PDF, number, 0)
