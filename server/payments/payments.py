# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments of a running server: what was decided is stored first, and then providers are asked.

So wherever the line or this server dies, the payment is known here, and asking again under the
same key finds out what became of it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeAlias, TypeVar, assert_never

from sqlalchemy import Connection

from common.domain.identifiers import PaymentId, ProviderCode, RequestId
from common.domain.payment.commands import (
    AskRefund,
    ExpirePayment,
    PaymentCommand,
    PaymentRefusal,
    RecordFailed,
    RecordRefunded,
    RecordTaken,
    StartPayment,
)
from common.domain.payment.values import Payment, PaymentStage, RequestPayments
from common.domain.ports import Clock
from server.payments.book import Actor, Book
from server.payments.provider import (
    Declined,
    NeverHeard,
    Provider,
    ProviderStage,
    Report,
    Unavailable,
)
from server.sequencer.jobs import Failure, Faulted, Unstored
from server.sequencer.sequencer import Sequencer
from server.storage import payments
from server.storage.payments import Kept

_LOG = logging.getLogger(__name__)

_AT_ONCE = 4
"""Questions to providers at a time."""

_LATEST = timedelta(days=3)
"""How long money of an expired payment is looked for; the daily report finds it even later."""

T = TypeVar("T")

Outcome: TypeAlias = RequestPayments | PaymentRefusal | Failure


@dataclass(frozen=True, slots=True)
class Begun:
    """A payment was started; ``page`` is where the payer goes on, if the provider said so."""

    payments: RequestPayments
    page: str | None


@dataclass(frozen=True, slots=True)
class Payments:
    """Takes and returns money. To be used from the event loop."""

    sequencer: Sequencer
    book: Book
    clock: Clock
    providers: Mapping[ProviderCode, Provider]
    expiry: timedelta
    threads: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(_AT_ONCE, "providers")
    )

    async def start(
        self, request: RequestId, command: StartPayment, actor: Actor
    ) -> Begun | PaymentRefusal | Failure:
        """Start a payment; its provider, if it has one, is asked as soon as that is stored."""
        done = await self.carry_out(request, command, actor)
        if not isinstance(done, RequestPayments):
            return done
        payment = done.payments[command.payment]
        if payment.provider is None or payment.stage is not PaymentStage.STARTED:
            return Begun(done, None)
        return await self._begin(Kept(payment, request, actor.office), done)

    async def refund(self, request: RequestId, payment: PaymentId, actor: Actor) -> Outcome:
        """Give the money of a payment back, at its provider if it has one."""
        done = await self.carry_out(request, AskRefund(payment), actor)
        if not isinstance(done, RequestPayments):
            return done
        asked = done.payments[payment]
        if asked.provider is None or asked.stage is not PaymentStage.REFUNDING:
            return done
        after = await self.settle(Kept(asked, request, actor.office))
        return done if after is None else after

    async def carry_out(self, request: RequestId, command: PaymentCommand, actor: Actor) -> Outcome:
        """Decide a command and store what follows."""
        at = self.clock.now()

        def action(connection: Connection) -> RequestPayments | PaymentRefusal:
            return self.book.carry_out(connection, request, command, actor, at)

        return await self.sequencer.store(action)

    async def settle(self, kept: Kept) -> Outcome | None:
        """Ask the provider about a payment and store what it says; None: nothing new."""
        provider = self._provider(kept.payment)
        if provider is None:
            return None
        match kept.payment.stage:
            case PaymentStage.STARTED:
                return await self._settle_started(provider, kept)
            case PaymentStage.EXPIRED:
                return await self._settle_expired(provider, kept)
            case PaymentStage.REFUNDING:
                return await self._settle_refund(provider, kept)
            case _:
                return None

    async def told(self, kept: Kept, report: Report) -> Outcome | None:
        """Store what a provider says of a payment; None: it says nothing new."""
        command = command_for(report)
        if command is None:
            return None
        done = await self.carry_out(kept.request, command, Actor(kept.office))
        if isinstance(done, PaymentRefusal):
            _LOG.warning("payment %s: the provider's word is %s", kept.payment.id, done.reason)
        return done

    async def due(self, limit: int) -> tuple[Kept, ...]:
        """The payments about which a provider is to be asked now."""
        now = self.clock.now()
        found = await self.sequencer.store(lambda c: payments.to_ask(c, now, limit))
        return () if isinstance(found, Unstored | Faulted) else found

    async def later(self, kept: Kept) -> None:
        """Ask again about a payment after a while, which grows with its age."""
        at = next_asking(kept.payment.started_at, self.clock.now(), self.book.ask_after)
        await self.sequencer.store(lambda c: payments.ask_again(c, kept.payment.id, at))

    def close(self) -> None:
        """End the threads; what was asked is asked again after the next start."""
        self.threads.shutdown(wait=False, cancel_futures=True)

    async def in_thread(self, question: Callable[[], T]) -> T:
        """The answer to a blocking question."""
        return await asyncio.get_running_loop().run_in_executor(self.threads, question)

    async def _begin(self, kept: Kept, done: RequestPayments) -> Begun | PaymentRefusal | Failure:
        provider = self._provider(kept.payment)
        if provider is None:
            return Begun(done, None)
        payment = kept.payment
        answer = await self.in_thread(lambda: provider.start(payment))
        page = answer.page if isinstance(answer, Report) else None
        after: Outcome | None
        match answer:
            case Unavailable():
                # It may have heard all the same. Whoever looks after payments asks again.
                return Begun(done, None)
            case Declined():
                after = await self._failed(kept, answer.code)
            case Report():
                after = await self.told(kept, answer)
            case _ as unreachable:
                assert_never(unreachable)
        match after:
            case RequestPayments():
                return Begun(after, page)
            case None | PaymentRefusal():
                return Begun(done, page)
            case _:
                return after

    async def _settle_started(self, provider: Provider, kept: Kept) -> Outcome | None:
        payment = kept.payment
        answer = await self.in_thread(lambda: provider.poll(payment.id))
        if isinstance(answer, Report) and answer.stage is not ProviderStage.PENDING:
            return await self.told(kept, answer)
        if payment.expires_at is not None and payment.expires_at <= self.clock.now():
            # Should the money come after all, it is taken note of then.
            return await self.carry_out(kept.request, ExpirePayment(payment.id), Actor(kept.office))
        if not isinstance(answer, NeverHeard):
            return None
        again = await self.in_thread(lambda: provider.start(payment))
        match again:
            case Report():
                return await self.told(kept, again)
            case Declined():
                return await self._failed(kept, again.code)
            case Unavailable():
                return None
            case _ as unreachable:
                assert_never(unreachable)

    async def _settle_expired(self, provider: Provider, kept: Kept) -> Outcome | None:
        """Look for money that came late, until the provider says that none will."""
        payment = kept.payment
        answer = await self.in_thread(lambda: provider.poll(payment.id))
        match answer:
            case Report(stage=ProviderStage.TAKEN):
                return await self.told(kept, answer)
            case Report(stage=ProviderStage.PENDING) | Unavailable():
                hopeless = self.clock.now() - payment.started_at > _LATEST
            case _:
                hopeless = True
        if hopeless:
            await self.sequencer.store(lambda c: payments.ask_again(c, payment.id, None))
        return None

    async def _settle_refund(self, provider: Provider, kept: Kept) -> Outcome | None:
        answer = await self.in_thread(lambda: provider.refund(kept.payment))
        match answer:
            case Report(stage=ProviderStage.REFUNDED):
                return await self.told(kept, answer)
            case Declined():
                _LOG.warning("payment %s is not refunded: %s", kept.payment.id, answer.code)
                return None
            case _:
                return None

    async def _failed(self, kept: Kept, code: str) -> Outcome:
        command = RecordFailed(kept.payment.id, code)
        return await self.carry_out(kept.request, command, Actor(kept.office))

    def _provider(self, payment: Payment) -> Provider | None:
        code = payment.provider
        provider = None if code is None else self.providers.get(code)
        if provider is None:
            _LOG.warning("payment %s: its provider is not in server.toml", payment.id)
        return provider


def command_for(report: Report) -> PaymentCommand | None:
    """What to make of a provider's word; None while nothing is decided."""
    match report.stage:
        case ProviderStage.PENDING:
            return None
        case ProviderStage.TAKEN:
            return RecordTaken(report.payment, report.fee, report.reference, "")
        case ProviderStage.FAILED:
            return RecordFailed(report.payment, report.reason or "failed")
        case ProviderStage.EXPIRED:
            return RecordFailed(report.payment, "expired")
        case ProviderStage.REFUNDED:
            return RecordRefunded(report.payment, report.reference)
        case _ as unreachable:
            assert_never(unreachable)


def next_asking(started: datetime, now: datetime, soonest: timedelta) -> datetime:
    """When to ask about a payment again: the older, the rarer, but every hour at least."""
    quarter = (now - started) / 4
    return now + min(max(quarter, soonest), timedelta(hours=1))
