# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a business day: the queue, requests by service and stage, money, tills.

What there is nothing of is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from common.documents.composer import Composer
from common.documents.imprint import Fact, Imprint, Signatory
from common.documents.receipt import PaidBy, method_in_words
from common.documents.stage_words import stage_in_words
from common.documents.wording import Wording
from common.domain.request.stages import RequestStage


@dataclass(frozen=True, slots=True)
class ServiceDay:
    """What happened to the requests of one service."""

    service: str
    filed: int
    approved: int
    refused: int
    handed_over: int


@dataclass(frozen=True, slots=True)
class TillDay:
    """One till; amounts are in minor units. No difference is known before it is counted."""

    till: str
    taken: int
    paid_out: int
    difference: int | None


@dataclass(frozen=True, slots=True)
class QueueDay:
    """What happened at the counters for one service; waits are in minutes."""

    service: str
    served: int
    no_shows: int
    median_wait: int | None
    longest_wait: int | None


@dataclass(frozen=True, slots=True)
class StageCount:
    """How many requests have come how far."""

    stage: RequestStage
    requests: int


@dataclass(frozen=True, slots=True)
class MethodDay:
    """What was paid in one way; the amount is in minor units."""

    method: PaidBy
    payments: int
    amount: int


@dataclass(frozen=True, slots=True)
class Share:
    """Some of all."""

    some: int
    all: int


@dataclass(frozen=True, slots=True)
class DailyReport:
    """A day of an office."""

    imprint: Imprint
    day: date
    services: tuple[ServiceDay, ...]
    tills: tuple[TillDay, ...]
    currency: str
    remarks: tuple[str, ...] = ()
    signatory: Signatory | None = None
    queue: tuple[QueueDay, ...] = ()
    stages: tuple[StageCount, ...] = ()
    payments: tuple[MethodDay, ...] = ()
    smart: Share | None = None
    online: Share | None = None


def compose(report: DailyReport, composer: Composer) -> None:
    """Put the report together."""
    words = composer.words
    composer.facts(Fact(words.translate("DailyReport", "Business day"), words.day(report.day)))
    if report.queue:
        _queue(report, composer)
    if report.services:
        _services(report, composer)
    if report.stages:
        _stages(report, composer)
    if report.payments:
        _payments(report, composer)
    if report.tills:
        _tills(report, composer)
    _shares(report, composer)
    if report.remarks:
        composer.heading(words.translate("DailyReport", "Remarks"))
        composer.listing(report.remarks)
    composer.official_signature(report.signatory)


def _queue(report: DailyReport, composer: Composer) -> None:
    words = composer.words
    composer.heading(words.translate("DailyReport", "Queue"))
    composer.figures(
        (
            words.translate("DailyReport", "Service"),
            words.translate("DailyReport", "Served"),
            words.translate("DailyReport", "Did not come"),
            words.translate("DailyReport", "Usual wait (min)"),
            words.translate("DailyReport", "Longest wait (min)"),
        ),
        [
            (
                each.service,
                words.number(each.served),
                words.number(each.no_shows),
                _known(each.median_wait, words),
                _known(each.longest_wait, words),
            )
            for each in report.queue
        ],
        (
            words.translate("DailyReport", "All services"),
            words.number(sum(each.served for each in report.queue)),
            words.number(sum(each.no_shows for each in report.queue)),
            "",
            _known(
                max(
                    (e.longest_wait for e in report.queue if e.longest_wait is not None),
                    default=None,
                ),
                words,
            ),
        ),
    )


def _services(report: DailyReport, composer: Composer) -> None:
    words = composer.words
    composer.heading(words.translate("DailyReport", "Requests"))
    composer.figures(
        (
            words.translate("DailyReport", "Service"),
            words.translate("DailyReport", "Filed"),
            words.translate("DailyReport", "Approved"),
            words.translate("DailyReport", "Refused"),
            words.translate("DailyReport", "Handed over"),
        ),
        [(each.service, *map(words.number, _counts(each))) for each in report.services],
        (
            words.translate("DailyReport", "All services"),
            *(
                words.number(sum(column))
                for column in zip(*map(_counts, report.services), strict=True)
            ),
        ),
    )


def _stages(report: DailyReport, composer: Composer) -> None:
    words = composer.words
    composer.heading(words.translate("DailyReport", "How requests stand"))
    composer.sums(
        (
            words.translate("DailyReport", "Stage"),
            words.translate("DailyReport", "Requests"),
        ),
        [
            (stage_in_words(each.stage, words), words.number(each.requests))
            for each in report.stages
        ],
        (
            words.translate("DailyReport", "All requests"),
            words.number(sum(each.requests for each in report.stages)),
        ),
    )


def _payments(report: DailyReport, composer: Composer) -> None:
    words = composer.words
    amounts = [each.amount for each in report.payments]
    payments = words.translate("DailyReport", "Payments")
    composer.heading(f"{payments} ({report.currency})")
    composer.figures(
        (
            words.translate("DailyReport", "Way of paying"),
            words.translate("DailyReport", "Number"),
            words.translate("DailyReport", "Amount"),
        ),
        [
            (
                method_in_words(each.method, composer),
                words.number(each.payments),
                words.bare_amount(each.amount, report.currency, amounts),
            )
            for each in report.payments
        ],
        (
            words.translate("DailyReport", "All payments"),
            words.number(sum(each.payments for each in report.payments)),
            words.bare_amount(sum(amounts), report.currency, amounts),
        ),
    )


def _tills(report: DailyReport, composer: Composer) -> None:
    words = composer.words
    amounts = [amount or 0 for till in report.tills for amount in _sums(till)]

    def written(amount: int | None) -> str:
        return "–" if amount is None else words.bare_amount(amount, report.currency, amounts)

    tills = words.translate("DailyReport", "Tills")
    composer.heading(f"{tills} ({report.currency})")
    composer.figures(
        (
            words.translate("DailyReport", "Till"),
            words.translate("DailyReport", "Taken"),
            words.translate("DailyReport", "Paid out"),
            words.translate("DailyReport", "Difference"),
        ),
        [(each.till, *map(written, _sums(each))) for each in report.tills],
        (
            words.translate("DailyReport", "All tills"),
            *(
                written(sum(amount or 0 for amount in column))
                for column in zip(*map(_sums, report.tills), strict=True)
            ),
        ),
    )


def _shares(report: DailyReport, composer: Composer) -> None:
    words = composer.words
    shares = (
        (words.translate("DailyReport", "Services decided with nobody in between"), report.smart),
        (words.translate("DailyReport", "Services offered on line"), report.online),
    )
    facts = [
        Fact(
            name,
            words.translate(
                "DailyReport",
                "{some} of {all}",
                some=words.number(share.some),
                all=words.number(share.all),
            ),
        )
        for name, share in shares
        if share is not None and share.all
    ]
    if facts:
        composer.heading(words.translate("DailyReport", "Services"))
        composer.facts(*facts)


def _known(minutes: int | None, words: Wording) -> str:
    return "–" if minutes is None else words.number(minutes)


def _counts(service: ServiceDay) -> tuple[int, int, int, int]:
    return service.filed, service.approved, service.refused, service.handed_over


def _sums(till: TillDay) -> tuple[int, int, int | None]:
    return till.taken, till.paid_out, till.difference
