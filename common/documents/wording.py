# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates, times, figures and amounts as people of a language write them, and the sentences.

The names of months come from ICU, which is what Qt's are made of too: a screen and a paper say
the same. Nothing here reads the machine's locale or time zone: both come from the office.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from icu import (
    CurrencyUnit,
    Locale,
    LocalizedNumberFormatter,
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
from common.texts.sentences import Sentences

_LOCALES: Final[Mapping[Language, str]] = {
    Language("ar"): "ar_SY",
    Language("fa"): "fa_IR",
    Language("uk"): "uk_UA",
    Language("fr"): "fr_FR",
    Language("en"): "en_GB",
}
_CALENDARS: Final = {Language("fa"): "persian"}
_DAY_PATTERNS: Final = {Language("uk"): "d MMMM y 'р'."}  # noqa: RUF001 - Ukrainian "year"
_NUMBERING: Final = {
    Digits.LATIN: "latn",
    Digits.ARABIC_INDIC: "arab",
    Digits.PERSIAN: "arabext",
}
_NARROW_SPACE: Final = "\u202f"
_FIXED_SPACE: Final = "\u00a0"


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
        form = SimpleDateFormat(_DAY_PATTERNS.get(language, "d MMMM y"), self._locale("latn"))
        form.setTimeZone(TimeZone.createTimeZone("UTC"))
        text = form.format(datetime.combine(day, time(12), UTC).timestamp())
        return self.sentences.figures(text.replace(" ", _FIXED_SPACE))

    def moment(self, at: datetime) -> str:
        """Return the day and the office's time of day; ``at`` is time-zone aware."""
        local = at.astimezone(self.zone)
        clock = self.sentences.figures(f"{local:%H:%M}")
        return f"{self.day(local.date())}{self.comma}{clock}"

    def amount(self, minor: int, currency: str, among: Collection[int] = ()) -> str:
        """Return an amount in minor units with the currency's name.

        It has decimals if itself or one of those ``among`` which it stands is not whole.
        """
        named = self._decimals((minor, *among), currency).unit(CurrencyUnit(currency))
        return self._written(named.unitWidth(UNumberUnitWidth.FULL_NAME), minor, currency)

    def bare_amount(self, minor: int, currency: str, among: Collection[int] = ()) -> str:
        """Return an amount as ``amount`` does, for a column whose head names the currency."""
        return self._written(self._decimals((minor, *among), currency), minor, currency)

    @property
    def comma(self) -> str:
        """What stands between the members of a list."""
        return "، " if self.sentences.is_right_to_left else ", "

    def listed(self, parts: Iterable[str]) -> str:
        """Return several things in a row, each in its own direction."""
        return self.comma.join(map(isolated, parts))

    def _decimals(self, amounts: Collection[int], currency: str) -> LocalizedNumberFormatter:
        digits = minor_digits(currency)
        decimals = digits if any(amount % 10**digits for amount in amounts) else 0
        formatter = NumberFormatter.withLocale(self._locale())
        return formatter.precision(Precision.fixedFraction(decimals))

    def _written(self, form: LocalizedNumberFormatter, minor: int, currency: str) -> str:
        text = form.formatDouble(float(in_major_units(minor, currency)))
        return text.replace(_NARROW_SPACE, _FIXED_SPACE)

    def _locale(self, numbering: str | None = None) -> Locale:
        language = self.sentences.language
        numbers = numbering or _NUMBERING[self.sentences.digits]
        calendar = _CALENDARS.get(language, "gregorian")
        return Locale(f"{_LOCALES[language]}@calendar={calendar};numbers={numbers}")
