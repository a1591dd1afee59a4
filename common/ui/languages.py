# SPDX-License-Identifier: GPL-3.0-or-later
"""The five languages: their names for themselves, direction, locale, digits and date order."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCalendar

from common.domain.identifiers import Language
from common.texts.figures import FIGURES, Digits

__all__ = ["AR", "EN", "FA", "FIGURES", "FR", "LANGUAGES", "UK", "Digits", "LanguageFacts"]


@dataclass(frozen=True, slots=True)
class LanguageFacts:
    """What is known of one language, whatever the office.

    ``date`` is the order of a date, with the fields ``weekday``, ``day``, ``month`` and ``year``,
    whose names are those of ``common.texts.regions``; ``plural_forms`` is the number of forms
    that Qt Linguist keeps for the language.
    """

    code: Language
    own_name: str
    right_to_left: bool
    calendar: QCalendar.System
    digits: Digits
    date: str
    plural_forms: int


AR: Final = Language("ar")
FA: Final = Language("fa")
UK: Final = Language("uk")
FR: Final = Language("fr")
EN: Final = Language("en")

_GREGORIAN = QCalendar.System.Gregorian
_WEEKDAY_FIRST = "{weekday} {day} {month} {year}"

LANGUAGES: Final[dict[Language, LanguageFacts]] = {
    facts.code: facts
    for facts in (
        LanguageFacts(
            code=AR,
            own_name="العربية",
            right_to_left=True,
            calendar=_GREGORIAN,
            digits=Digits.ARABIC_INDIC,
            date=_WEEKDAY_FIRST,
            plural_forms=6,
        ),
        LanguageFacts(
            code=FA,
            own_name="فارسی",
            right_to_left=True,
            calendar=QCalendar.System.Jalali,
            digits=Digits.PERSIAN,
            date=_WEEKDAY_FIRST,
            plural_forms=1,
        ),
        LanguageFacts(
            code=UK,
            own_name="Українська",
            right_to_left=False,
            calendar=_GREGORIAN,
            digits=Digits.LATIN,
            date="{weekday}, {day} {month} {year} р.",  # noqa: RUF001 - Ukrainian "year"
            plural_forms=3,
        ),
        LanguageFacts(
            code=FR,
            own_name="Français",
            right_to_left=False,
            calendar=_GREGORIAN,
            digits=Digits.LATIN,
            date=_WEEKDAY_FIRST,
            plural_forms=2,
        ),
        LanguageFacts(
            code=EN,
            own_name="English",
            right_to_left=False,
            calendar=_GREGORIAN,
            digits=Digits.LATIN,
            date=_WEEKDAY_FIRST,
            plural_forms=2,
        ),
    )
}
"""Every language that Nobat speaks, by its code."""
