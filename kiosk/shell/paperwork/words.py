# SPDX-License-Identifier: GPL-3.0-or-later
"""What the paperwork says in words: faults of answers, dates, times, ways to pay."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCalendar, QLocale

from common.domain.catalogue import CatalogueService, Delivery, Field, FieldKind
from common.domain.forms import FieldProblem
from common.domain.forms_answers import YES, Wrong
from common.domain.identifiers import Language
from common.domain.payment.values import Method
from common.texts.regions import locale_of
from common.ui.bidi import left_to_right
from common.ui.formats import Formats
from common.ui.texts import Words
from kiosk.flow.paperwork.calendars import calendar_of, written
from kiosk.flow.paperwork.state import Fee
from kiosk.paperwork.receipt import best_name
from kiosk.shell.amounts import amount


def problem_words(problem: FieldProblem, field: Field, formats: Formats) -> str:  # noqa: PLR0911, C901 - one for each
    """What is wrong with an answer, and what to write instead."""
    translate, limit = formats.words.translate, problem.limit or 0
    match problem.wrong:
        case Wrong.MISSING:
            return translate("Problem", "Answer this question.")
        case Wrong.UNKNOWN_FIELD | Wrong.NOT_A_TEXT | Wrong.NOT_ENTRIES:
            return translate("Problem", "This does not belong here.")
        case Wrong.TOO_LONG:
            return translate("Problem", "Write %n characters at most.", n=limit)
        case Wrong.TOO_FEW:
            return translate("Problem", "Add %n entries at least.", n=limit)
        case Wrong.TOO_MANY:
            return translate("Problem", "Leave %n entries at most.", n=limit)
        case Wrong.UNPRINTABLE:
            return translate("Problem", "There are signs in it that cannot be printed.")
        case Wrong.NOT_LATIN:
            return translate("Problem", "Write it in Latin letters, as in the passport.")
        case Wrong.NOT_A_NUMBER:
            return translate("Problem", "Write a whole number, in figures.")
        case Wrong.TOO_SMALL:
            return translate("Problem", "Write {number} or more.", number=formats.number(limit))
        case Wrong.TOO_LARGE:
            return translate("Problem", "Write {number} or less.", number=formats.number(limit))
        case Wrong.NOT_A_DATE | Wrong.NOT_GREGORIAN:
            return translate("Problem", "There is no such day. Look at it again.")
        case Wrong.NOT_A_CHOICE:
            return translate("Problem", "Choose one of the answers.")
        case Wrong.NOT_YES_OR_NO:
            return translate("Problem", "Choose yes or no.")
        case Wrong.NOT_A_PHONE:
            return translate("Problem", "Write a telephone number: 5 to 15 figures.")
        case Wrong.NOT_AN_EMAIL:
            return translate("Problem", "Write an e-mail address, such as name@example.org.")
        case Wrong.NOT_A_NATIONAL_NUMBER:
            return translate("Problem", "Write the national number as on the identity card.")
        case Wrong.WRONG_FIGURE:
            return translate("Problem", "One figure is wrong. Compare with the document.")
        case Wrong.NOT_OF_THIS_FORM:
            if field.hint is None:
                return translate("Problem", "Check how this is written.")
            return translate("Problem", "Write it as the note under the question says.")
        case _ as unreachable:
            assert_never(unreachable)


def yes_or_no(answer: str, words: Words) -> str:
    """The answer to a question of that kind."""
    return words.translate("Form", "Yes") if answer == YES else words.translate("Form", "No")


def answer_words(field: Field, answer: str, formats: Formats) -> str:
    """An answer as people read it."""
    match field.kind:
        case FieldKind.YES_NO:
            return yes_or_no(answer, formats.words)
        case FieldKind.CHOICE:
            names = next((each.names for each in field.choices if each.code == answer), None)
            return answer if names is None else best_name(names, formats)
        case FieldKind.DATE:
            return day_words(answer, formats)
        case FieldKind.PHONE | FieldKind.NATIONAL_NUMBER | FieldKind.NUMBER | FieldKind.EMAIL:
            return left_to_right(formats.figures(answer))
        case _:
            return answer


def day_words(answer: str, formats: Formats) -> str:
    """A date of ISO 8601 in the language's calendar; one that is none, as it stands."""
    try:
        day = date.fromisoformat(answer)
    except ValueError:
        return left_to_right(formats.figures(answer))
    language = formats.words.language
    shown = written(day, calendar_of(language))
    month = month_names(language, formats)[shown.month - 1]
    return formats.figures(f"{shown.day} {month} {shown.year}")


def month_names(language: Language, formats: Formats) -> list[str]:
    """The names of the twelve months of the language's calendar, each on its own."""
    calendar = QCalendar(formats.facts.calendar)
    locale = QLocale(locale_of(language, formats.zone))
    standing = calendar_of(language).value[0] + 1
    return [
        calendar.standaloneMonthName(locale, month, standing, QLocale.FormatType.LongFormat)
        for month in range(1, 13)
    ]


def fee_words(service: CatalogueService, currency: str, formats: Formats) -> str:
    """What a service costs, before anything is answered."""
    amounts = {service.fee.amount, *(rule.amount for rule in service.fee.rules)}
    if len(amounts) == 1:
        return amount(service.fee.amount, currency, formats)
    least = amount(min(amounts), currency, formats)
    return formats.words.translate("Form", "From {amount}", amount=least)


def amount_words(fee: Fee | None, formats: Formats) -> str:
    """What is to be paid; empty while nobody knows."""
    return "" if fee is None else amount(fee.amount, fee.currency, formats)


def time_words(service: CatalogueService, formats: Formats) -> str:
    """How long it takes."""
    days = service.processing.working_days
    if service.smart is not None or days == 0:
        return formats.words.translate("Form", "At once")
    return formats.words.translate("Form", "%n working days", n=days)


def delivery_words(delivery: Delivery, words: Words) -> str:
    """How the result reaches the applicant."""
    match delivery:
        case Delivery.COUNTER:
            return words.translate("Form", "I fetch it at the office")
        case Delivery.POST:
            return words.translate("Form", "By post")
        case Delivery.ELECTRONIC:
            return words.translate("Form", "As a file: printed here, or to download")
        case _ as unreachable:
            assert_never(unreachable)


def method_words(method: Method, words: Words) -> str:
    """A way to pay."""
    if method is Method.BANK:
        return words.translate("Form", "Pay by my bank")
    return words.translate("Form", "Pay by mobile phone")
