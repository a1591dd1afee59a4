# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates as people type them: in the calendar and the order of their language."""

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QCalendar, QDate

from common.ui.digits import latin
from common.ui.languages import FA, UK, LanguageFacts

_SEPARATORS: Final = re.compile(r"[\s./\u060c\u2010-\u2013-]+")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_YEAR_LAST: Final = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})")
_ANY_CALENDAR_FROM: Final = 1700
"""No solar Hijri year of anybody alive is as high, and no Gregorian one as low."""


def typed_day(text: str, facts: LanguageFacts) -> date | None:
    """The day that was typed, figures of any script; None if it is none, or not finished.

    The year has four figures and stands first or last. A year that only the Gregorian calendar
    can mean is taken so, whichever is the language's own.
    """
    parts = _parts(_SEPARATORS.sub("-", latin(text).strip()))
    if parts is None:
        return None
    system = facts.calendar if parts[0] < _ANY_CALENDAR_FROM else QCalendar.System.Gregorian
    day = QCalendar(system).dateFromParts(*parts)
    return date(day.year(), day.month(), day.day()) if day.isValid() and day.year() > 0 else None


def written_day(day: date, facts: LanguageFacts) -> str:
    """The day in the calendar and the order of the language, in figures from 0 to 9."""
    parts = QCalendar(facts.calendar).partsFromDate(QDate(day.year, day.month, day.day))
    if facts.code == FA:
        return f"{parts.year:04}/{parts.month:02}/{parts.day:02}"
    mark = "." if facts.code == UK else "/"
    return f"{parts.day:02}{mark}{parts.month:02}{mark}{parts.year:04}"


def _parts(text: str) -> tuple[int, int, int] | None:
    found = _YEAR_FIRST.fullmatch(text)
    if found is not None:
        return int(found[1]), int(found[2]), int(found[3])
    found = _YEAR_LAST.fullmatch(text)
    return None if found is None else (int(found[3]), int(found[2]), int(found[1]))
