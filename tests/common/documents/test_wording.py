# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates and amounts on paper: as people of the language write them, and as the screens do."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCalendar, QDate, QLocale

from common.documents.wording import Wording
from common.domain.identifiers import Language
from common.texts.figures import Digits, usual_digits
from common.texts.regions import locale_of
from common.texts.sentences import sentences_of
from common.ui.languages import LANGUAGES

TEHRAN = ZoneInfo("Asia/Tehran")


def _wording(language: str, digits: Digits | None = None) -> Wording:
    code = Language(language)
    return Wording(sentences_of("common", code, digits or usual_digits(code)), TEHRAN)


@pytest.mark.parametrize("language", LANGUAGES)
# Of the Persian year 1436 (2057) the calendars of Qt and of some ICU disagree whether it is long.
@given(day=st.dates(date(1950, 1, 1), date(2056, 12, 31)))
def test_a_day_has_the_month_and_year_that_the_screens_show(language: Language, day: date) -> None:
    facts = LANGUAGES[language]
    calendar = QCalendar(facts.calendar)
    parts = calendar.partsFromDate(QDate(day.year, day.month, day.day))
    locale = QLocale(locale_of(language, TEHRAN))
    month = calendar.monthName(locale, parts.month, parts.year)
    wording = _wording(language, Digits.LATIN)
    year = {"uk": f"{parts.year} р."}.get(language, str(parts.year))
    assert wording.day(day).replace("\u00a0", " ") == f"{parts.day} {month} {year}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "٢٢ تشرين الثاني ٢٠٢٦، ٠١:٣٠"),
        ("fa", "۱ آذر ۱۴۰۵، ۰۱:۳۰"),
        ("uk", "22 листопада 2026 р., 01:30"),
        ("fr", "22 novembre 2026, 01:30"),
        ("en", "22 November 2026, 01:30"),
    ],
)
def test_a_moment_is_told_by_the_clock_and_calendar_of_the_office(language: str, text: str) -> None:
    late_evening_utc = datetime(2026, 11, 21, 22, 0, tzinfo=UTC)
    assert _wording(language).moment(late_evening_utc).replace("\u00a0", " ") == text


@pytest.mark.parametrize(
    ("language", "minor", "currency", "text"),
    [
        ("ar", 1_250_050, "SYP", "١٢٬٥٠٠٫٥٠ ليرة سورية"),
        ("fa", 1_250_000, "IRR", "۱۲٬۵۰۰ ریال ایران"),
        ("uk", 200, "UAH", "2 українські гривні"),
        ("fr", 1_250_050, "EUR", "12 500,50 euros"),
        ("en", 1_000, "JOD", "1 Jordanian dinar"),
        ("en", 12, "XOF", "12 West African CFA francs"),
    ],
)
def test_an_amount_has_the_decimals_of_its_currency_and_its_name(
    language: str, minor: int, currency: str, text: str
) -> None:
    assert _wording(language).amount(minor, currency).replace("\u00a0", " ") == text


def test_amounts_of_one_column_have_decimals_together() -> None:
    wording = _wording("en")
    amounts = (1_250_000, 75_050)
    assert [wording.bare_amount(each, "GBP", amounts) for each in amounts] == [
        "12,500.00",
        "750.50",
    ]


def test_an_office_may_write_latin_figures_in_arabic() -> None:
    wording = _wording("ar", Digits.LATIN)
    assert wording.amount(1_250_000, "EGP") == "12,500 جنيه مصري"
    assert wording.number(17) == "17"


def test_months_in_egypt_are_called_as_egyptians_call_them() -> None:
    words = sentences_of("common", Language("ar"), Digits.ARABIC_INDIC)
    day = date(2026, 1, 5)
    named = Wording(words, ZoneInfo("Africa/Cairo")).day(day)
    assert named.replace("\u00a0", " ") == "٥ يناير ٢٠٢٦"
    there = Wording(words, ZoneInfo("Asia/Damascus")).day(day)
    assert there.replace("\u00a0", " ") == "٥ كانون الثاني ٢٠٢٦"
