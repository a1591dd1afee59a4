# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates, times, figures and amounts as people of a language write them, and the sentences.

The names of months come from ICU, which is what Qt's are made of too: a screen and a paper say
the same. Nothing here reads the machine's locale or time zone: both come from the office.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import Enum, auto
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from icu import (
    CurrencyUnit,
    Locale,
    NumberFormatter,
    Precision,
    SimpleDateFormat,
    TimeZone,
    UNumberUnitWidth,
)

from common.domain.identifiers import Language
from common.domain.money import in_major_units, minor_digits
from common.texts.figures import Digits
from common.texts.isolates import isolated
from common.texts.regions import locale_of
from common.texts.sentences import Sentences

_CALENDARS: Final = {Language("fa"): "persian"}
_DAY_PATTERNS: Final = {Language("uk"): "d MMMM y 'р'."}  # noqa: RUF001 - Ukrainian "year"
_NUMBERING: Final = {
    Digits.LATIN: "latn",
    Digits.ARABIC_INDIC: "arab",
    Digits.PERSIAN: "arabext",
}
_NARROW_SPACE: Final = "\u202f"
_FIXED_SPACE: Final = "\u00a0"
_REMEMBERED: Final = 4096


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes values and sentences for one document."""

    sentences: Sentences
    zone: ZoneInfo

    def translate(self, context: str, source: str, **fields: object) -> str:
        """Return a sentence without count, as ``Sentences.translate`` does."""
        return self.sentences.translate(context, source, "", None, **fields)

    def number(self, value: int) -> str:
        """Return a whole number in the language's figures, without grouping."""
        return self.sentences.figures(str(value))

    def day(self, day: date) -> str:
        """Return day, month and year in the language's calendar; never broken over two lines."""
        language = self.sentences.language
        return self.sentences.figures(_day_in_latin_figures(language, self._place, day))

    def time(self, at: datetime) -> str:
        """Return the office's time of day, of 24 hours; ``at`` is time-zone aware."""
        return self.sentences.figures(f"{at.astimezone(self.zone):%H:%M}")

    def moment(self, at: datetime) -> str:
        """Return the day and the office's time of day; ``at`` is time-zone aware."""
        return f"{self.day(at.astimezone(self.zone).date())}{self.comma}{self.time(at)}"

    def amount(self, minor: int, currency: str, among: Collection[int] = ()) -> str:
        """Return an amount in minor units with the currency's name.

        It has decimals if itself or one of those ``among`` which it stands is not whole.
        """
        return self._written(minor, currency, among, Naming.NAMED)

    def bare_amount(self, minor: int, currency: str, among: Collection[int] = ()) -> str:
        """Return an amount as ``amount`` does, for a column whose head names the currency."""
        return self._written(minor, currency, among, Naming.BARE)

    @property
    def _place(self) -> str:
        return locale_of(self.sentences.language, self.zone)

    @property
    def comma(self) -> str:
        """What stands between the members of a list."""
        return "، " if self.sentences.is_right_to_left else ", "

    def listed(self, parts: Iterable[str]) -> str:
        """Return several things in a row, each in its own direction."""
        return self.comma.join(map(isolated, parts))

    def _written(self, minor: int, currency: str, among: Collection[int], naming: Naming) -> str:
        digits = minor_digits(currency)
        whole = all(amount % 10**digits == 0 for amount in (minor, *among))
        language, figures = self.sentences.language, self.sentences.digits
        decimals = 0 if whole else digits
        return _amount(language, self._place, figures, minor, currency, decimals, naming)


class Naming(Enum):
    """Whether an amount stands with its currency's name."""

    NAMED = auto()
    BARE = auto()


@lru_cache(_REMEMBERED)
def _day_in_latin_figures(language: Language, place: str, day: date) -> str:
    """Making ICU's formatter takes far longer than using it, and it is for one thread alone."""
    locale = _locale(language, place, "latn")
    form = SimpleDateFormat(_DAY_PATTERNS.get(language, "d MMMM y"), locale)
    form.setTimeZone(TimeZone.createTimeZone("UTC"))
    text: str = form.format(datetime.combine(day, time(12), UTC).timestamp())
    return text.replace(" ", _FIXED_SPACE)


@lru_cache(_REMEMBERED)
def _amount(
    language: Language,
    place: str,
    figures: Digits,
    minor: int,
    currency: str,
    decimals: int,
    naming: Naming,
) -> str:
    locale = _locale(language, place, _NUMBERING[figures])
    form = NumberFormatter.withLocale(locale).precision(Precision.fixedFraction(decimals))
    if naming is Naming.NAMED:
        form = form.unit(CurrencyUnit(currency)).unitWidth(UNumberUnitWidth.FULL_NAME)
    text: str = form.formatDouble(float(in_major_units(minor, currency)))
    return text.replace(_NARROW_SPACE, _FIXED_SPACE)


def _locale(language: Language, place: str, numbering: str) -> Locale:
    calendar = _CALENDARS.get(language, "gregorian")
    return Locale(f"{place}@calendar={calendar};numbers={numbering}")
