# SPDX-License-Identifier: GPL-3.0-or-later
"""Why no money was taken or moved, in words."""

from __future__ import annotations

from typing import Final

from common.domain.payment.commands import PaymentRefusalReason
from common.domain.payment.till import TillRefusal
from common.sync.request_money import NotPaid
from common.ui.money import amount_text
from common.ui.texts import translatable
from counter.flow.actions import Action
from counter.keys import KEYS
from counter.sentences import Sentences

_SAID: Final = {
    PaymentRefusalReason.BAD_FEE: translatable("Paying", "The fee has no amount or no currency."),
    PaymentRefusalReason.NOTHING_DUE: translatable("Paying", "There is nothing to pay."),
    PaymentRefusalReason.FEE_CHANGED: translatable(
        "Paying", "The fee has changed meanwhile. Tell the new one before you take it."
    ),
    PaymentRefusalReason.ALREADY_PAID: translatable(
        "Paying", "This is paid already. Nothing was taken a second time."
    ),
    PaymentRefusalReason.UNDER_WAY: translatable(
        "Paying", "Another payment is under way. See how it ends first."
    ),
    PaymentRefusalReason.UNKNOWN_PAYMENT: translatable("Paying", "There is no such payment."),
    PaymentRefusalReason.SAME_ID: translatable(
        "Paying", "Something else was done under this number. Begin again."
    ),
    PaymentRefusalReason.WRONG_AMOUNT: translatable(
        "Paying", "Another amount was taken than was due. A supervisor must look into it."
    ),
    PaymentRefusalReason.NOT_YET: translatable("Paying", "The payer still has time."),
    PaymentRefusalReason.NOT_TAKEN: translatable("Paying", "Nothing was taken that could go back."),
    PaymentRefusalReason.TAKEN: translatable("Paying", "The money was taken after all."),
    PaymentRefusalReason.NOT_AT_PROVIDER: translatable(
        "Paying", "Only waiting for a provider can be ended."
    ),
    TillRefusal.NO_TILL: translatable(
        "Paying", "No till is open at this counter. Open one with {key} first."
    ),
    TillRefusal.TILL_OPEN: translatable("Paying", "A till is open at this counter already."),
    TillRefusal.TILL_CLOSED: translatable("Paying", "This till is closed."),
    TillRefusal.OTHER_CURRENCY: translatable("Paying", "The till holds another currency."),
    TillRefusal.BAD_AMOUNT: translatable("Paying", "This amount cannot be moved."),
    TillRefusal.NOT_ENOUGH_CASH: translatable("Paying", "There is not enough cash in the till."),
    TillRefusal.OTHER_CLERK: translatable(
        "Paying", "Another clerk has opened the till here. Count and close it with {key} first."
    ),
}


def not_paid_sentence(sentences: Sentences, refused: NotPaid) -> str:
    """Why nothing was changed; where the fee has changed, what it is now."""
    words = sentences.formats.words
    said = _SAID[refused.reason]
    told = words.translate("Paying", said, key=KEYS[Action.TILL])
    if refused.reason is not PaymentRefusalReason.FEE_CHANGED or refused.amount is None:
        return told
    fee = amount_text(sentences.formats, refused.amount, refused.currency or "")
    return f"{told} {words.translate('Paying', 'It is {amount} now.', amount=fee)}"
