# SPDX-License-Identifier: GPL-3.0-or-later
"""The receipt of a fee, with what opens the request's state on the public page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.documents.composer import Composer
from common.documents.imprint import Fact, Imprint
from common.texts.isolates import left_to_right


class PaidBy(StrEnum):
    """How a fee was paid."""

    CASH = "cash"
    CARD = "card"
    MOBILE = "mobile"
    BANK = "bank"


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One thing that was paid for; ``amount`` is in minor units."""

    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """A fee that was paid. ``secret`` opens the request's state together with its number."""

    imprint: Imprint
    request: str
    lines: tuple[FeeLine, ...]
    currency: str
    paid_by: PaidBy
    secret: str | None = None

    @property
    def total(self) -> int:
        """What was paid in all, in minor units."""
        return sum(line.amount for line in self.lines)


def compose(receipt: Receipt, composer: Composer) -> None:
    """Put the receipt together."""
    words = composer.words
    amounts = [line.amount for line in receipt.lines]
    composer.facts(
        Fact(words.translate("Receipt", "Request"), left_to_right(receipt.request)),
        Fact(words.translate("Receipt", "Paid"), words.moment(receipt.imprint.issued_at)),
        Fact(words.translate("Receipt", "Paid by"), method_in_words(receipt.paid_by, composer)),
    )
    composer.sums(
        (words.translate("Receipt", "Fee"), words.translate("Receipt", "Amount")),
        [
            (line.name, words.amount(line.amount, receipt.currency, amounts))
            for line in receipt.lines
        ],
        (
            words.translate("Receipt", "Total paid"),
            words.amount(receipt.total, receipt.currency, amounts),
        ),
    )
    if receipt.secret is not None:
        composer.note(
            words.translate("Receipt", "Follow your request"),
            words.translate("Receipt", "Number {number}", number=left_to_right(receipt.request)),
            words.translate("Receipt", "Secret {secret}", secret=left_to_right(receipt.secret)),
            words.translate(
                "Receipt",
                "Whoever has both can see how far the request is. Keep this receipt safe.",
            ),
        )


def method_in_words(paid_by: PaidBy, composer: Composer) -> str:
    """How a fee was paid, in the document's language."""
    words = composer.words
    match paid_by:
        case PaidBy.CASH:
            return words.translate("Receipt", "Cash")
        case PaidBy.CARD:
            return words.translate("Receipt", "Bank card")
        case PaidBy.MOBILE:
            return words.translate("Receipt", "Mobile operator")
        case PaidBy.BANK:
            return words.translate("Receipt", "Bank transfer")
