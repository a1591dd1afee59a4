# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers, times, dates and waits as people of a language write them.

Nothing here reads the machine's locale or time zone: both come from the office.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCalendar, QDate, QLocale

from common.texts.regions import locale_of
from common.ui.bidi import left_to_right
from common.ui.digits import localise
from common.ui.languages import LANGUAGES, LanguageFacts
from common.ui.texts import Words


@dataclass(frozen=True, slots=True)
class Formats:
    """Writes values for one language in one office."""

    words: Words
    zone: ZoneInfo

    @property
    def facts(self) -> LanguageFacts:
        """What is known of the language."""
        return LANGUAGES[self.words.language]

    def number(self, value: int) -> str:
        """Return a whole number in the language's figures, without grouping."""
        return localise(str(value), self.words.digits)

    def figures(self, text: str) -> str:
        """Return ``text`` with its figures in the language's own."""
        return localise(text, self.words.digits)

    def time(self, at: datetime) -> str:
        """Return the office's time of day as ``hh:mm``, 24 hours; ``at`` is time-zone aware."""
        return self.figures(f"{at.astimezone(self.zone):%H:%M}")

    def long_date(self, at: datetime) -> str:
        """Return weekday, day, month and year in the language's calendar."""
        return self._date(at.astimezone(self.zone).date(), self.facts.date)

    def short_date(self, day: date) -> str:
        """Return day and month in the language's calendar."""
        return self._date(day, "{day} {month}")

    def weekday(self, day: date) -> str:
        """Return the name of a day's weekday."""
        return self._date(day, "{weekday}")

    def duration(self, seconds: float) -> str:
        """Return a running time as ``mm:ss``, or ``h:mm:ss`` from an hour on."""
        minutes, left = divmod(max(0, int(seconds)), 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"
        return self.figures(text)

    def minutes(self, count: int) -> str:
        """Return a number of minutes, such as ``9 min``."""
        return self.words.translate("Formats", "%n min", n=count)

    def wait(self, at_least: int, at_most: int) -> str:
        """Return an expected wait from its bounds in minutes.

        Such as ``no wait``, ``under 10 min`` or ``20–30 min``.
        """
        if at_most <= 0:
            return self.words.translate("Formats", "no wait")
        if at_least <= 0 or at_least >= at_most:
            return self.words.translate("Formats", "under %n min", n=max(at_most, 1))
        return self.words.translate("Formats", "{least}–%n min", n=at_most, least=at_least)

    def ticket(self, number: str) -> str:
        """Return a ticket number fit for the inside of a sentence in any direction."""
        return left_to_right(number.replace(" ", "\u00a0"))

    def listed(self, parts: Iterable[str]) -> str:
        """Return several things in a row, with the language's own comma."""
        return ("، " if self.facts.right_to_left else ", ").join(parts)

    def grouped(self, parts: Iterable[str]) -> str:
        """Return several lists in a row, with the language's own semicolon."""
        return ("؛ " if self.facts.right_to_left else "; ").join(parts)

    def _date(self, day: date, order: str) -> str:
        calendar = QCalendar(self.facts.calendar)
        locale = QLocale(locale_of(self.words.language, self.zone))
        parts = calendar.partsFromDate(QDate(day.year, day.month, day.day))
        text = order.format(
            weekday=calendar.weekDayName(locale, day.isoweekday()),
            day=parts.day,
            month=calendar.monthName(locale, parts.month, parts.year),
            year=parts.year,
        )
        return self.figures(text)
