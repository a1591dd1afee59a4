# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates, times, waits and numbers are written as people of each language write them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from common.domain.identifiers import Language
from common.ui.formats import Formats
from common.ui.languages import AR, EN, FA, FR, LANGUAGES, UK, Digits
from common.ui.texts import Texts
from common.ui.translation_files import TranslationFiles

AT = datetime(2026, 11, 22, 7, 24, 5, tzinfo=UTC)
DAMASCUS = ZoneInfo("Asia/Damascus")


def formats(texts: Texts, language: Language) -> Formats:
    """Return how ``language`` is written in Damascus."""
    return Formats(texts.words(language), DAMASCUS)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (AR, "الأحد ٢٢ تشرين الثاني ٢٠٢٦"),
        (FA, "یکشنبه ۱ آذر ۱۴۰۵"),
        (UK, "неділя, 22 листопада 2026 р."),
        (FR, "dimanche 22 novembre 2026"),
        (EN, "Sunday 22 November 2026"),
    ],
)
def test_a_date_follows_the_calendar_of_the_language(
    texts: Texts, language: Language, expected: str
) -> None:
    assert formats(texts, language).long_date(AT) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [(AR, "١٠:٢٤"), (FA, "۱۰:۲۴"), (UK, "10:24"), (FR, "10:24"), (EN, "10:24")],
)
def test_the_time_is_that_of_the_office(texts: Texts, language: Language, expected: str) -> None:
    assert formats(texts, language).time(AT) == expected


def test_the_date_is_that_of_the_office_after_its_midnight(texts: Texts) -> None:
    late = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)
    assert formats(texts, EN).long_date(late) == "Sunday 22 November 2026"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (AR, ("بلا انتظار", "أقل من ١٠ دقائق", "٢٠–٣٠ دقيقة")),
        (FA, ("بدون انتظار", "کمتر از ۱۰ دقیقه", "۲۰–۳۰ دقیقه")),
        (UK, ("без черги", "до 10 хв", "20–30 хв")),
        (FR, ("sans attente", "moins de 10 min", "20–30 min")),
        (EN, ("no wait", "under 10 min", "20–30 min")),
    ],
)
def test_a_wait_is_told_as_a_range(
    texts: Texts, language: Language, expected: tuple[str, str, str]
) -> None:
    write = formats(texts, language).wait
    assert (write(0, 0), write(0, 10), write(20, 30)) == expected


def test_a_wait_without_width_is_told_as_its_end(texts: Texts) -> None:
    assert formats(texts, EN).wait(15, 15) == "under 15 min"


def test_arabic_minutes_take_the_form_of_their_number(texts: Texts) -> None:
    write = formats(texts, AR).minutes
    assert [write(n) for n in (1, 2, 5, 11, 100)] == [
        "دقيقة واحدة",
        "دقيقتان",
        "٥ دقائق",
        "١١ دقيقة",
        "١٠٠ دقيقة",
    ]


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0, "00:00"), (252.9, "04:12"), (3599, "59:59"), (3600, "1:00:00"), (-3, "00:00")],
)
def test_a_duration_counts_minutes_then_hours(texts: Texts, seconds: float, expected: str) -> None:
    assert formats(texts, EN).duration(seconds) == expected


def test_a_short_date_is_day_and_month(texts: Texts) -> None:
    day = date(2026, 11, 29)
    written = [formats(texts, language).short_date(day) for language in (AR, FA, UK, FR, EN)]
    assert written == ["٢٩ تشرين الثاني", "۸ آذر", "29 листопада", "29 novembre", "29 November"]


def test_a_weekday_has_its_name(texts: Texts) -> None:
    assert formats(texts, FA).weekday(date(2026, 11, 22)) == "یکشنبه"


def test_an_office_may_choose_the_figures_of_arabic(translations: TranslationFiles) -> None:
    chosen = Texts(translations, {AR: Digits.LATIN})
    assert formats(chosen, AR).number(17) == "17"
    assert formats(chosen, FA).number(17) == "۱۷"


def test_a_ticket_number_is_the_same_in_every_language(texts: Texts) -> None:
    assert {formats(texts, language).ticket("PA 017") for language in LANGUAGES} == {
        "\u2066PA\u00a0017\u2069"
    }


@pytest.mark.parametrize(
    ("language", "expected"),
    [(AR, "A، B؛ C"), (FA, "A، B؛ C"), (UK, "A, B; C"), (FR, "A, B; C"), (EN, "A, B; C")],
)
def test_lists_have_the_comma_and_semicolon_of_the_language(
    texts: Texts, language: Language, expected: str
) -> None:
    write = formats(texts, language)
    assert write.grouped((write.listed(("A", "B")), "C")) == expected


def test_months_in_egypt_are_called_as_egyptians_call_them(texts: Texts) -> None:
    day = date(2026, 1, 5)
    assert Formats(texts.words(AR), ZoneInfo("Africa/Cairo")).short_date(day) == "٥ يناير"
    assert formats(texts, AR).short_date(day) == "٥ كانون الثاني"
    assert Formats(texts.words(FR), ZoneInfo("Africa/Cairo")).short_date(day) == "5 janvier"
