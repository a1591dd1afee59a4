# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of one till: what went in and out, what should be in it, and what was counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from common.documents.composer import Composer
from common.documents.imprint import Fact, Imprint, Signatory
from common.texts.isolates import left_to_right


class TillMoveKind(Enum):
    """What moved cash."""

    FEE = auto()
    GIVEN_BACK = auto()
    PUT_IN = auto()
    TAKEN_OUT = auto()


@dataclass(frozen=True, slots=True)
class TillLine:
    """Cash that moved; below 0: out of the till. ``receipt`` is the number of the payment's."""

    at: datetime
    kind: TillMoveKind
    amount: int
    receipt: str | None = None


@dataclass(frozen=True, slots=True)
class TillReport:
    """A till; amounts are in minor units, ``counted`` is None while it is open."""

    imprint: Imprint
    counter: str
    clerk: str
    opened_at: datetime
    closed_at: datetime | None
    currency: str
    opening: int
    lines: tuple[TillLine, ...]
    counted: int | None
    signatory: Signatory | None = None

    @property
    def balance(self) -> int:
        """What should be in the till."""
        return self.opening + sum(line.amount for line in self.lines)


def compose(report: TillReport, composer: Composer) -> None:
    """Put the report together."""
    words = composer.words
    composer.facts(
        Fact(words.translate("TillReport", "Counter"), report.counter),
        Fact(words.translate("TillReport", "Clerk"), report.clerk),
        Fact(words.translate("TillReport", "Opened"), words.moment(report.opened_at)),
        Fact(
            words.translate("TillReport", "Closed"),
            words.translate("TillReport", "still open")
            if report.closed_at is None
            else words.moment(report.closed_at),
        ),
    )
    amounts = [report.opening, report.balance, *(line.amount for line in report.lines)]
    composer.sums(
        (words.translate("TillReport", "Cash"), words.translate("TillReport", "Amount")),
        [
            (
                words.translate("TillReport", "In the till at its opening"),
                _sum(report, report.opening, amounts, composer),
            ),
            *(
                (_kind(kind, composer), _sum(report, _of_kind(report, kind), amounts, composer))
                for kind in TillMoveKind
            ),
        ],
        (
            words.translate("TillReport", "Should be in the till"),
            _sum(report, report.balance, amounts, composer),
        ),
    )
    if report.counted is not None:
        _told_count(report, report.counted, composer)
    if report.lines:
        composer.heading(words.translate("TillReport", "One by one"))
        composer.figures(
            (
                words.translate("TillReport", "What"),
                words.translate("TillReport", "Receipt"),
                words.translate("TillReport", "Time"),
                words.translate("TillReport", "Amount"),
            ),
            [
                (
                    _kind(line.kind, composer),
                    "" if line.receipt is None else left_to_right(line.receipt),
                    words.time(line.at),
                    words.bare_amount(line.amount, report.currency, amounts),
                )
                for line in report.lines
            ],
            (
                words.translate("TillReport", "All together"),
                "",
                "",
                words.bare_amount(report.balance - report.opening, report.currency, amounts),
            ),
        )
    composer.official_signature(report.signatory)


def _told_count(report: TillReport, counted: int, composer: Composer) -> None:
    words = composer.words
    difference = counted - report.balance
    shown = words.amount(abs(difference), report.currency)
    found = words.translate(
        "TillReport", "Counted: {amount}", amount=words.amount(counted, report.currency)
    )
    if difference == 0:
        composer.note(found, words.translate("TillReport", "Nothing is missing."))
    elif difference > 0:
        composer.caution(found, words.translate("TillReport", "{amount} too much", amount=shown))
    else:
        composer.caution(found, words.translate("TillReport", "{amount} is missing", amount=shown))


def _of_kind(report: TillReport, kind: TillMoveKind) -> int:
    return sum(line.amount for line in report.lines if line.kind is kind)


def _sum(report: TillReport, amount: int, amounts: list[int], composer: Composer) -> str:
    return composer.words.amount(amount, report.currency, amounts)


def _kind(kind: TillMoveKind, composer: Composer) -> str:
    words = composer.words
    match kind:
        case TillMoveKind.FEE:
            return words.translate("TillReport", "Fees")
        case TillMoveKind.GIVEN_BACK:
            return words.translate("TillReport", "Given back")
        case TillMoveKind.PUT_IN:
            return words.translate("TillReport", "Put in")
        case TillMoveKind.TAKEN_OUT:
            return words.translate("TillReport", "Taken out")
