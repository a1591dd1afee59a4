# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with an answer on a form, in words that say what to write instead."""

from collections.abc import Mapping
from typing import Final

from common.domain.forms import FieldProblem
from common.domain.forms_answers import Wrong
from common.ui.texts import Words, translatable

_NOT_HERE: Final = translatable("Problem", "This does not belong here.")
_PLAIN: Final[Mapping[Wrong, str]] = {
    Wrong.MISSING: translatable("Problem", "Answer this question."),
    Wrong.UNKNOWN_FIELD: _NOT_HERE,
    Wrong.NOT_A_TEXT: _NOT_HERE,
    Wrong.NOT_ENTRIES: _NOT_HERE,
    Wrong.UNPRINTABLE: translatable("Problem", "There are signs in it that cannot be printed."),
    Wrong.NOT_LATIN: translatable("Problem", "Write it in Latin letters, as in the passport."),
    Wrong.NOT_A_NUMBER: translatable("Problem", "Write a whole number, in figures."),
    Wrong.NOT_A_DATE: translatable("Problem", "Write a date that there is: year, month and day."),
    Wrong.NOT_GREGORIAN: translatable("Problem", "Write the date by the Gregorian calendar."),
    Wrong.NOT_A_CHOICE: translatable("Problem", "Choose one of the answers."),
    Wrong.NOT_YES_OR_NO: translatable("Problem", "Choose yes or no."),
    Wrong.NOT_A_PHONE: translatable("Problem", "Write a telephone number: 5 to 15 figures."),
    Wrong.NOT_AN_EMAIL: translatable(
        "Problem", "Write an e-mail address, such as name@example.org."
    ),
    Wrong.NOT_A_NATIONAL_NUMBER: translatable(
        "Problem", "Write the national number as on the identity card."
    ),
    Wrong.WRONG_FIGURE: translatable("Problem", "One figure is wrong. Compare with the document."),
    Wrong.NOT_OF_THIS_FORM: translatable("Problem", "Check how this is written."),
}


def problem_sentence(words: Words, problem: FieldProblem, hint: str = "") -> str:
    """The sentence about a wrong answer, for beside the field; ``hint`` is the field's own."""
    limit = problem.limit or 0
    match problem.wrong:
        case Wrong.TOO_LONG:
            return words.translate("Problem", "Write %n characters at most.", n=limit)
        case Wrong.TOO_FEW:
            return words.translate("Problem", "Add %n entries at least.", n=limit)
        case Wrong.TOO_MANY:
            return words.translate("Problem", "Leave %n entries at most.", n=limit)
        case Wrong.TOO_SMALL:
            return words.translate("Problem", "Write {number} or more.", number=limit)
        case Wrong.TOO_LARGE:
            return words.translate("Problem", "Write {number} or less.", number=limit)
        case Wrong.NOT_OF_THIS_FORM if hint:
            return words.translate("Problem", "Check how this is written: {hint}", hint=hint)
        case plain:
            return words.translate("Problem", _PLAIN[plain])
