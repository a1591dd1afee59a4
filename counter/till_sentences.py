# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter's till in words."""

from __future__ import annotations

from typing import Final

from common.ui.bidi import isolated
from common.ui.money import amount_text
from common.ui.texts import translatable
from common.wire.payments import TillState
from counter.flow.papers_page import Printing
from counter.flow.till_page import TillPage, TillStage, TillStep, TillTrouble
from counter.money_refusals import not_paid_sentence
from counter.paying_face import Face, FaceLine
from counter.printing_sentences import is_good, printing_sentence
from counter.sentences import Sentences

CONTEXT: Final = "Till"

_STEPS: Final = {
    TillStep.ASK_AGAIN: translatable("Till", "Ask again"),
    TillStep.PUT_IN: translatable("Till", "Put change in…"),
    TillStep.TAKE_OUT: translatable("Till", "Take cash out…"),
    TillStep.COUNT: translatable("Till", "Count and close…"),
    TillStep.CLOSE: translatable("Till", "It is right: close the till"),
    TillStep.COUNT_AGAIN: translatable("Till", "Count again"),
    TillStep.REPORT: translatable("Till", "Print the report"),
    TillStep.SAVE_REPORT: translatable("Till", "Save the report as a file"),
    TillStep.OPEN_ANOTHER: translatable("Till", "Open a new till"),
    TillStep.BACK: translatable("Till", "Go back"),
}

_TITLES: Final = {
    TillStage.READING: translatable("Till", "Asking the server…"),
    TillStage.SHUT: translatable("Till", "No till is open at this counter"),
    TillStage.OPEN: translatable("Till", "The till is open"),
    TillStage.PUT_IN: translatable("Till", "Put change in"),
    TillStage.TAKE_OUT: translatable("Till", "Take cash out"),
    TillStage.COUNTING: translatable("Till", "Count the cash"),
    TillStage.COUNTED: translatable("Till", "Count the cash"),
    TillStage.CLOSED: translatable("Till", "The till is closed"),
}

_PROMPTS: Final = {
    TillStage.SHUT: translatable("Till", "What is in the drawer now?"),
    TillStage.PUT_IN: translatable("Till", "How much is put in?"),
    TillStage.TAKE_OUT: translatable("Till", "How much is taken out?"),
    TillStage.COUNTING: translatable("Till", "How much is in the drawer, all counted?"),
}

_TROUBLES: Final = {
    TillTrouble.UNSURE: translatable(
        "Till",
        "The server has not answered. Ask again: nothing is done twice.",
    ),
    TillTrouble.NO_ANSWER: translatable("Till", "The server does not answer. Try again."),
    TillTrouble.NOT_ALLOWED: translatable("Till", "The server does not allow this."),
    TillTrouble.NO_AMOUNT: translatable("Till", "Type an amount, such as 1500 or 12.50."),
}


def till_face(sentences: Sentences, page: TillPage) -> Face:
    """The till's page in words."""
    words = sentences.formats.words
    prompt = _PROMPTS.get(page.stage)
    printed = page.printing
    return Face(
        title=words.translate("Till", "Till"),
        lines=tuple(_lines(sentences, page)),
        steps=tuple((words.translate(CONTEXT, _STEPS[each]), each) for each in page.steps),
        prompt=None if prompt is None else words.translate(CONTEXT, prompt),
        echo=_echo(sentences, page),
        asked=page.stage.value,
        notice=_notice(sentences, page),
        good_news=_good(sentences, printed),
        slow=page.slow,
    )


def _good(sentences: Sentences, printing: Printing | None) -> str:
    good = printing is not None and is_good(printing)
    return printing_sentence(sentences, printing) if good and printing is not None else ""


def _notice(sentences: Sentences, page: TillPage) -> str:
    notice = page.notice
    if notice is None:
        bad = page.printing is not None and not is_good(page.printing)
        return printing_sentence(sentences, page.printing) if bad and page.printing else ""
    if isinstance(notice, TillTrouble):
        return sentences.formats.words.translate(CONTEXT, _TROUBLES[notice])
    return not_paid_sentence(sentences, notice)


def _echo(sentences: Sentences, page: TillPage) -> str:
    if not page.asks_amount or page.typed is None:
        return ""
    return amount_text(sentences.formats, page.typed, page.currency)


def _lines(sentences: Sentences, page: TillPage) -> list[FaceLine]:
    words, formats, till = sentences.formats.words, sentences.formats, page.till
    found = [FaceLine(words.translate(CONTEXT, _TITLES[page.stage]), "asked-for")]
    if page.stage is TillStage.SHUT:
        hint = words.translate("Till", "Count what is in it, type the sum and press Enter.")
        return [*found, FaceLine(hint)]
    if page.stage is TillStage.COUNTED and page.typed is not None:
        counted = amount_text(formats, page.typed, page.currency)
        found.append(FaceLine(words.translate("Till", "Counted: {amount}", amount=counted), "sum"))
        found.append(FaceLine(words.translate("Till", "Afterwards nothing can be changed.")))
    if till is None:
        return found
    if page.stage is TillStage.CLOSED:
        return [*found, *_counted(sentences, till)]
    if page.stage is TillStage.OPEN:
        found += _opened(sentences, page, till)
    return found


def _opened(sentences: Sentences, page: TillPage, till: TillState) -> list[FaceLine]:
    formats, words = sentences.formats, sentences.formats.words
    balance = amount_text(formats, till.balance, till.currency)
    opening = amount_text(formats, till.opening, till.currency)
    found = [
        FaceLine(words.translate("Till", "Should be in it: {amount}", amount=balance), "sum"),
        FaceLine(words.translate("Till", "It was opened with {amount}.", amount=opening)),
    ]
    if till.opened_at is not None:
        time = formats.time(till.opened_at)
        found.append(FaceLine(words.translate("Till", "Open since {time}", time=time), "caption"))
    if not page.theirs and till.clerk is not None:
        owner = isolated(till.clerk)
        told = words.translate(
            "Till",
            "{clerk} has opened it and answers for it. Count and close it before you take cash.",
            clerk=owner,
        )
        found.append(FaceLine(told, "told"))
    return found


def _counted(sentences: Sentences, till: TillState) -> list[FaceLine]:
    formats, words = sentences.formats, sentences.formats.words
    counted, difference = till.counted or 0, till.difference or 0
    should = amount_text(formats, till.balance, till.currency)
    found = amount_text(formats, counted, till.currency)
    by = amount_text(formats, abs(difference), till.currency)
    if difference == 0:
        told = words.translate("Till", "Nothing is missing.")
    elif difference > 0:
        told = words.translate("Till", "{amount} too much. It is on record.", amount=by)
    else:
        told = words.translate("Till", "{amount} is missing. It is on record.", amount=by)
    return [
        FaceLine(words.translate("Till", "Counted: {amount}", amount=found), "sum"),
        FaceLine(words.translate("Till", "Should be in it: {amount}", amount=should)),
        FaceLine(told, "told"),
    ]
