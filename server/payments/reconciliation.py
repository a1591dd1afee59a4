# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily report: what came and went, what providers see otherwise, and how tills ended.

What one side has within the day and the other a moment before or after midnight is no difference:
a payment that is missing on one side is asked about by its id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId, PaymentId, ProviderCode
from common.domain.payment.differences import (
    Difference,
    Money,
    Sight,
    differences,
    money_in,
)
from common.domain.payment.values import Fee, Method, PaymentStage
from server.payments.provider import NeverHeard, Provider, ProviderStage, Report, Unavailable
from server.storage import payments, record_copies, tills
from server.storage.payments import Kept
from server.storage.tills import TillLine

_MONEY = {
    ProviderStage.PENDING: Money.WITH_PAYER,
    ProviderStage.FAILED: Money.WITH_PAYER,
    ProviderStage.EXPIRED: Money.WITH_PAYER,
    ProviderStage.TAKEN: Money.TAKEN,
    ProviderStage.REFUNDED: Money.RETURNED,
}


@dataclass(frozen=True, slots=True)
class Day:
    """From ``begin`` until before ``end``, both in UTC."""

    begin: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class ProviderDay:
    """A provider and we, compared; no differences are known where it did not answer."""

    provider: ProviderCode
    differences: tuple[Difference, ...]
    unavailable: str | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """How many payments in one way and currency, and how much of it is ours."""

    method: str
    currency: str
    payments: int
    amount: int


@dataclass(frozen=True, slots=True)
class DailyReport:
    """All that somebody must know of a day's money."""

    totals: tuple[Total, ...]
    providers: tuple[ProviderDay, ...]
    refunding: tuple[PaymentId, ...]
    """Payments whose money is to go back and has not."""
    tills: tuple[TillLine, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nobody needs to look into anything."""
        providers_agree = all(
            not each.differences and each.unavailable is None for each in self.providers
        )
        tills_agree = all(each.counted == each.balance for each in self.tills)
        return providers_agree and tills_agree and not self.refunding


def day_of(day: date, zone: str) -> Day:
    """The day of an office in ``zone``, which may have 23 or 25 hours."""
    midnight = datetime.combine(day, time(), ZoneInfo(zone))
    after = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone))
    return Day(midnight, after)


def report(
    connection: Connection,
    office: OfficeId,
    day: Day,
    providers: Mapping[ProviderCode, Provider],
) -> DailyReport:
    """The report of an office's day. Asks the providers, which takes as long as they take."""
    moved = [
        each
        for each in payments.moved_between(connection, day.begin, day.end)
        if each.office == office
    ]
    # Those of the office's own server, where there is one, as far as it has told.
    told = record_copies.paid_at_their_servers(connection, office, day.begin, day.end)
    return DailyReport(
        totals=_totals(
            (
                *((each.payment.method, each.payment.fee, each.payment.stage) for each in moved),
                *((each.method, Fee(each.amount, each.currency), each.stage) for each in told),
            )
        ),
        providers=tuple(
            _compare(connection, code, provider, office, day, moved)
            for code, provider in sorted(providers.items())
        ),
        refunding=(
            *(each.payment.id for each in moved if each.payment.stage is PaymentStage.REFUNDING),
            *(each.id for each in told if each.stage is PaymentStage.REFUNDING),
        ),
        tills=tills.lines(connection, office, day.begin, day.end),
    )


def _compare(
    connection: Connection,
    code: ProviderCode,
    provider: Provider,
    office: OfficeId,
    day: Day,
    moved: Iterable[Kept],
) -> ProviderDay:
    stated = provider.statement(day.begin, day.end)
    if isinstance(stated, Unavailable):
        return ProviderDay(code, (), stated.cause)
    there = {each.payment: _seen(each) for each in stated}
    known = {
        each.payment.id: each
        for each in payments.moved_between(connection, day.end, day.end, there)
    }
    # What the provider tells of other offices of this server is in their reports.
    there = {
        payment: sight
        for payment, sight in there.items()
        if payment not in known or known[payment].office == office
    }
    here = {
        each.payment.id: _held(each)
        for each in (*moved, *known.values())
        if each.payment.provider == code and each.office == office
    }
    for payment in here.keys() - there.keys():
        answer = provider.poll(payment)
        match answer:
            case Report():
                there[payment] = _seen(answer)
            case Unavailable():
                return ProviderDay(code, (), answer.cause)
            case NeverHeard():
                # A difference, unless no money moved here either.
                continue
    return ProviderDay(code, differences(here, there))


def _held(kept: Kept) -> Sight:
    return Sight(money_in(kept.payment.stage), kept.payment.fee)


def _seen(told: Report) -> Sight:
    return Sight(_MONEY[told.stage], told.fee)


def _totals(moved: Iterable[tuple[Method, Fee, PaymentStage]]) -> tuple[Total, ...]:
    found: dict[tuple[str, str], list[int]] = {}
    for method, fee, stage in moved:
        if money_in(stage) is Money.TAKEN:
            found.setdefault((method.value, fee.currency), []).append(fee.amount)
    return tuple(
        Total(method, currency, len(amounts), sum(amounts))
        for (method, currency), amounts in sorted(found.items())
    )
