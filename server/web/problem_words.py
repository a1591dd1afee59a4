# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with an answer, in words that say what to write instead."""

from __future__ import annotations

from enum import Enum, auto
from typing import assert_never

from common.domain.forms import FieldProblem
from common.domain.forms_answers import Wrong
from server.web.words import Words


class Hinted(Enum):
    """Whether a note stands under the question."""

    YES = auto()
    NO = auto()


def said_of(problem: FieldProblem, words: Words, hinted: Hinted) -> str:  # noqa: PLR0911, PLR0912, C901 - one for each
    """The sentence about a wrong answer."""
    translate, limit = words.translate, problem.limit or 0
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
            return translate("Problem", "Write {number} or more.", number=words.number(limit))
        case Wrong.TOO_LARGE:
            return translate("Problem", "Write {number} or less.", number=words.number(limit))
        case Wrong.NOT_A_DATE:
            return translate("Problem", "Write a date that there is: year, month and day.")
        case Wrong.NOT_GREGORIAN:
            return translate("Problem", "Write the date by the Gregorian calendar.")
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
            if hinted is Hinted.NO:
                return translate("Problem", "Check how this is written.")
            return translate("Problem", "Write it as the note under the question says.")
        case _ as unreachable:
            assert_never(unreachable)
