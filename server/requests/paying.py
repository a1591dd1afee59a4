# SPDX-License-Identifier: GPL-3.0-or-later
"""Between a request and its payments: what it costs goes there, what came or went comes back.

Both happen in the transaction of what caused it, so that money and request never disagree.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from common.domain.identifiers import CENTRE, SERVER, CommandId, OfficeId, RequestId
from common.domain.payment.commands import PaymentRefusal, SetFee
from common.domain.payment.events import PaymentRefunded, PaymentTaken, RefundAsked
from common.domain.payment.values import Fee
from common.domain.request.commands import RecordPayment, RefundPayment
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.reasons import PaymentMethod
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.wire.request_commands import RequestCommandMessage, encode_request_command
from server.payments.book import Actor, Book, Entry
from server.requests.asking import Asked, Carried, HeldElsewhere
from server.requests.reading import known_request
from server.requests.terms import TermsBook
from server.storage import payments, request_errands
from server.storage.request_errands import Errand

if TYPE_CHECKING:
    from server.requests.carrying_out import RequestsHere

_LOG = logging.getLogger(__name__)

_BOOK = Book(ask_after=timedelta(0))
"""Sets fees; providers are asked by the server's own book."""


def due(state: RequestState) -> int:
    """What is to be paid now, in minor units."""
    return state.fee if state.stage is RequestStage.FEE_DUE else 0


def tell_fee(
    connection: Connection,
    before: RequestState,
    after: RequestState,
    currency: str,
    office: OfficeId,
    at: datetime,
) -> None:
    """Let the request's payments know what is due, if that has changed."""
    if due(before) == due(after):
        return
    fee = SetFee(Fee(due(after), currency))
    told = _BOOK.carry_out(connection, after.id, fee, Actor(office), at)
    if isinstance(told, PaymentRefusal):
        # A payment is under way or was taken; whatever still comes is recorded, and owed back.
        _LOG.info("the fee of %s stays as it is: %s", after.number, told.reason.value)


def under_way(connection: Connection, request: RequestId) -> bool:
    """Whether somebody is paying here just now, so that money may have been taken."""
    return bool(payments.load(connection, request).payments.under_way())


def leave(
    connection: Connection, state: RequestState, currency: str, office: OfficeId, at: datetime
) -> None:
    """Another server holds the request now: nothing more is paid here.

    Should money come all the same, late, it goes back by itself.
    """
    if due(state):
        _BOOK.carry_out(connection, state.id, SetFee(Fee(0, currency)), Actor(office), at)


def arrive(
    connection: Connection, book: TermsBook, state: RequestState, office: OfficeId, at: datetime
) -> None:
    """This server holds the request now: what is due is paid here."""
    offer = book.of_request(connection, state)
    if offer is None or not due(state):
        return
    fee = SetFee(Fee(due(state), offer.catalogue.currency))
    told = _BOOK.carry_out(connection, state.id, fee, Actor(office), at)
    if isinstance(told, PaymentRefusal):
        _LOG.warning("the fee of %s cannot be taken here: %s", state.number, told.reason.value)


@dataclass(frozen=True, slots=True)
class MoneyListener:
    """Records at the request what happens to its payments."""

    here: RequestsHere

    def hear(self, connection: Connection, entry: Entry) -> None:
        """Record money that came or went back, in the transaction that stores the payment."""
        match entry.event:
            case PaymentTaken(payment):
                taken = entry.payments.payments[payment]
                method = PaymentMethod(taken.method.value)
                self._record(connection, entry, RecordPayment(payment, taken.fee.amount, method))
            case RefundAsked():
                self._close(connection, entry)
            case PaymentRefunded(payment):
                self._record(connection, entry, RefundPayment(payment))
            case _:
                return

    def _record(
        self, connection: Connection, entry: Entry, command: RecordPayment | RefundPayment
    ) -> None:
        asked = Asked(
            request=entry.payments.request,
            id=CommandId(self.here.ids.new()),
            command=command,
            origin=RequestOrigin(ActorKind.SYSTEM, CENTRE, clerk=entry.clerk),
            office=entry.office,
            device=SERVER,
        )
        outcome = self.here.carry_out(connection, asked)
        if isinstance(outcome, HeldElsewhere):
            self._send_on(connection, outcome.state, asked, command)
        elif not isinstance(outcome, Carried):
            # The payment itself is on record, and so is found by the day's report.
            _LOG.warning("payment %s is not on record at its request", command.payment)

    def _close(self, connection: Connection, entry: Entry) -> None:
        """What is paid back after the request was given away is not asked for here again."""
        request, fee = entry.payments.request, entry.payments.fee
        known = known_request(connection, request)
        if known is None or fee is None or self.here.holds(connection, known.state.holder):
            return
        closed = SetFee(Fee(0, fee.currency))
        _BOOK.carry_out(connection, request, closed, Actor(entry.office), entry.at)

    def _send_on(
        self,
        connection: Connection,
        state: RequestState,
        asked: Asked,
        command: RecordPayment | RefundPayment,
    ) -> None:
        """Have the holder told of money that went back, if it knows that it came.

        Money that came after the request was given away pays nothing, and goes back by itself.
        """
        if isinstance(command, RefundPayment) and command.payment in state.payments:
            message = encode_request_command(RequestCommandMessage(asked.id, command))
            errand = Errand(
                asked.id, asked.request, asked.office, asked.origin.clerk, message.decode()
            )
            request_errands.add(connection, errand, self.here.clock.now())
        else:
            _LOG.info("payment %s came too late for its request", command.payment)
