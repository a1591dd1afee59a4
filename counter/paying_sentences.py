# SPDX-License-Identifier: GPL-3.0-or-later
"""The fee of a request in words."""

from __future__ import annotations

from typing import Final, assert_never

from common.domain.payment.values import Method
from common.ui.bidi import isolated, left_to_right
from common.ui.money import amount_text
from common.ui.texts import translatable
from counter.flow.paying_page import (
    AskAgain,
    GiveBack,
    OtherWay,
    PayBy,
    PayingPage,
    PayStage,
    PayStep,
    PayTrouble,
    PrintReceipt,
    SlipSays,
    StopWaiting,
    SurelyGiveBack,
)
from counter.money_refusals import not_paid_sentence
from counter.paying_face import Face, FaceLine
from counter.sentences import Sentences

CONTEXT: Final = "Paying"

_STAGES: Final = {
    PayStage.READING: translatable("Paying", "Asking the server…"),
    PayStage.NOTHING_DUE: translatable("Paying", "There is nothing to pay."),
    PayStage.DUE: translatable("Paying", "To pay"),
    PayStage.CASH: translatable("Paying", "To pay"),
    PayStage.TERMINAL: translatable("Paying", "The card terminal is at work"),
    PayStage.WAITING: translatable("Paying", "The payer is asked for the money"),
    PayStage.SLIP: translatable("Paying", "Was it taken from the card?"),
    PayStage.PAID: translatable("Paying", "Paid"),
    PayStage.GOING_BACK: translatable("Paying", "The money goes back"),
    PayStage.SLIP_BACK: translatable("Paying", "The money is to go back to the card"),
    PayStage.SURE_BACK: translatable("Paying", "Give the money back?"),
}

_HINTS: Final = {
    PayStage.TERMINAL: translatable(
        "Paying", "The payer follows what the terminal shows. Do not switch it off."
    ),
    PayStage.WAITING: translatable(
        "Paying", "They confirm it on their telephone or at their bank. It shows here by itself."
    ),
    PayStage.SLIP: translatable(
        "Paying",
        "The terminal has not said how it ended, and is not asked twice. Look at its slip.",
    ),
    PayStage.GOING_BACK: translatable(
        "Paying", "Whoever took the money has been asked. It shows here once it is done."
    ),
    PayStage.SLIP_BACK: translatable(
        "Paying", "Look at the terminal’s slip. If it gave nothing back, it is asked again."
    ),
    PayStage.SURE_BACK: translatable(
        "Paying", "It goes back in the way in which it came. That is on record with your name."
    ),
}

_METHODS: Final = {
    Method.CASH: translatable("Paying", "Cash"),
    Method.CARD: translatable("Paying", "Card at the terminal"),
    Method.MOBILE: translatable("Paying", "Mobile operator {provider}"),
    Method.BANK: translatable("Paying", "Bank {provider}"),
}

_PAID_BY: Final = {
    Method.CASH: translatable("Paying", "in cash"),
    Method.CARD: translatable("Paying", "by card"),
    Method.MOBILE: translatable("Paying", "by mobile operator"),
    Method.BANK: translatable("Paying", "by bank"),
}

_TROUBLES: Final = {
    PayTrouble.UNSURE: translatable(
        "Paying",
        "The server has not answered: it may have been taken or not. Ask again; it is never"
        " taken twice.",
    ),
    PayTrouble.NO_ANSWER: translatable("Paying", "The server does not answer. Try again."),
    PayTrouble.NOT_ALLOWED: translatable("Paying", "The server does not allow this."),
    PayTrouble.NO_AMOUNT: translatable("Paying", "Type an amount, such as 1500 or 12.50."),
    PayTrouble.TOO_LITTLE: translatable("Paying", "This is less than what is due."),
    PayTrouble.DECLINED: translatable("Paying", "The card was declined. Nothing was taken."),
    PayTrouble.NO_TERMINAL: translatable(
        "Paying", "The terminal does not answer. Nothing was taken: see whether it is on."
    ),
    PayTrouble.UNFIT: translatable(
        "Paying", "The terminal does not take this amount or currency. Nothing was taken."
    ),
    PayTrouble.FAILED: translatable("Paying", "The payment has failed. Nothing was taken."),
    PayTrouble.EXPIRED: translatable(
        "Paying", "The payer’s time is up. Should the money still come, it counts or goes back."
    ),
    PayTrouble.STOPPED: translatable(
        "Paying",
        "It is not waited for any more. Should the money still come, it counts or goes back.",
    ),
    PayTrouble.GIVEN_BACK: translatable("Paying", "The money was given back."),
}
_GOOD: Final = frozenset({PayTrouble.GIVEN_BACK})


def paying_face(sentences: Sentences, page: PayingPage) -> Face:
    """The fee's page in words."""
    words, notice = sentences.formats.words, page.notice
    told = ""
    if isinstance(notice, PayTrouble):
        told = words.translate(CONTEXT, _TROUBLES[notice])
    elif notice is not None:
        told = not_paid_sentence(sentences, notice)
    good = notice in _GOOD
    asks_how = page.stage is PayStage.DUE and any(isinstance(e, PayBy) for e in page.steps)
    return Face(
        title=words.translate("Paying", "Fee"),
        lines=tuple(_lines(sentences, page)),
        steps=tuple((_step(sentences, each), each) for each in page.steps),
        question=words.translate("Paying", "How is it paid?") if asks_how else "",
        prompt=words.translate("Paying", "How much is given? Enter alone: exactly this much")
        if page.asks_amount
        else None,
        echo=_echo(sentences, page) if page.asks_amount else "",
        asked=page.stage.value,
        notice="" if good else told,
        good_news=told if good else "",
        slow=page.slow,
    )


def _lines(sentences: Sentences, page: PayingPage) -> list[FaceLine]:
    formats, words, payment = sentences.formats, sentences.formats.words, page.payment
    found = [
        FaceLine(left_to_right(page.number), "caption"),
        FaceLine(words.translate(CONTEXT, _STAGES[page.stage]), "asked-for"),
    ]
    shown = {PayStage.READING, PayStage.NOTHING_DUE}
    if page.stage not in shown:
        amount = page.due if payment is None else payment.amount
        currency = page.currency if payment is None else payment.currency
        found.append(FaceLine(amount_text(formats, amount, currency), "sum"))
    hint = _HINTS.get(page.stage)
    if hint is not None:
        found.append(FaceLine(words.translate(CONTEXT, hint)))
    if page.seconds_left is not None:
        left = formats.duration(page.seconds_left)
        found.append(FaceLine(words.translate("Paying", "{time} left", time=left), "told"))
    if page.stage in {PayStage.PAID, PayStage.SURE_BACK} and payment is not None:
        way = words.translate(CONTEXT, _PAID_BY[payment.method])
        time = formats.time(payment.started_at)
        found.append(FaceLine(words.translate("Paying", "{way}, at {time}", way=way, time=time)))
        if payment.receipt is not None:
            number = left_to_right(payment.receipt)
            found.append(FaceLine(words.translate("Paying", "Receipt {number}", number=number)))
        if page.change is not None:
            found.append(FaceLine(_echo(sentences, page), "told"))
    return found


def _echo(sentences: Sentences, page: PayingPage) -> str:
    """What goes back of what is given."""
    formats, words = sentences.formats, sentences.formats.words
    if page.given is None:
        return ""
    given = amount_text(formats, page.given, page.currency)
    if page.change is None:
        missing = amount_text(formats, page.due - page.given, page.currency)
        return words.translate(
            "Paying", "Given: {given} · still missing: {missing}", given=given, missing=missing
        )
    change = amount_text(formats, page.change, page.currency)
    return words.translate(
        "Paying", "Given: {given} · change: {change}", given=given, change=change
    )


def _step(sentences: Sentences, step: PayStep) -> str:
    words = sentences.formats.words
    match step:
        case PayBy(method, provider):
            name = isolated(provider or "")
            return words.translate(CONTEXT, _METHODS[method], provider=name)
        case OtherWay():
            return words.translate("Paying", "Pay in another way")
        case SlipSays(True):
            return words.translate("Paying", "The slip says: done")
        case SlipSays():
            return words.translate("Paying", "The slip says: not done, or there is none")
        case AskAgain():
            return words.translate("Paying", "Ask again")
        case StopWaiting():
            return words.translate("Paying", "Wait no longer")
        case GiveBack():
            return words.translate("Paying", "Give the money back…")
        case SurelyGiveBack():
            return words.translate("Paying", "Yes, give it back")
        case PrintReceipt():
            return words.translate("Paying", "Print the receipt")
        case _ as unreachable:
            assert_never(unreachable)
