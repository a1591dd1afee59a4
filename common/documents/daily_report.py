# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a business day: requests by service, money by way of paying, tills."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from common.documents.composer import Composer
from common.documents.imprint import Fact, Imprint, Signatory


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
    """One till; amounts are in minor units."""

    till: str
    taken: int
    paid_out: int
    difference: int


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


def compose(report: DailyReport, composer: Composer) -> None:
    """Put the report together."""
    words = composer.words
    composer.facts(Fact(words.translate("DailyReport", "Business day"), words.day(report.day)))
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
    amounts = [amount for till in report.tills for amount in _sums(till)]
    tills = words.translate("DailyReport", "Tills")
    composer.heading(f"{tills} ({report.currency})")
    composer.figures(
        (
            words.translate("DailyReport", "Till"),
            words.translate("DailyReport", "Taken"),
            words.translate("DailyReport", "Paid out"),
            words.translate("DailyReport", "Difference"),
        ),
        [
            (
                each.till,
                *(words.bare_amount(sum_, report.currency, amounts) for sum_ in _sums(each)),
            )
            for each in report.tills
        ],
        (
            words.translate("DailyReport", "All tills"),
            *(
                words.bare_amount(sum(column), report.currency, amounts)
                for column in zip(*map(_sums, report.tills), strict=True)
            ),
        ),
    )
    if report.remarks:
        composer.heading(words.translate("DailyReport", "Remarks"))
        composer.listing(report.remarks)
    composer.official_signature(report.signatory)


def _counts(service: ServiceDay) -> tuple[int, int, int, int]:
    return service.filed, service.approved, service.refused, service.handed_over


def _sums(till: TillDay) -> tuple[int, int, int]:
    return till.taken, till.paid_out, till.difference
