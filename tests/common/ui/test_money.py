# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts on screens have the figures, marks and currency names of their language."""

from zoneinfo import ZoneInfo

import pytest

from common.domain.identifiers import Language
from common.ui.formats import Formats
from common.ui.languages import AR, EN, FA, FR, UK, Digits
from common.ui.money import amount_text, bare_amount
from common.ui.texts import Texts
from common.ui.translation_files import TranslationFiles

ZONE = ZoneInfo("Asia/Damascus")


@pytest.mark.parametrize(
    ("language", "currency", "text"),
    [
        (AR, "SYP", "١٢٬٥٠٠٫٥٠ ل.س"),
        (FA, "IRR", "۱۲٬۵۰۰٫۵۰ ریال"),
        (UK, "UAH", "12 500,50 грн"),
        (FR, "EUR", "12 500,50 €"),
        (EN, "SYP", "12,500.50 SYP"),
        (EN, "CHF", "12,500.50 CHF"),
    ],
)
def test_an_amount_is_written_as_in_its_language(
    texts: Texts, language: Language, currency: str, text: str
) -> None:
    written = amount_text(Formats(texts.words(language), ZONE), 1_250_050, currency)
    plain = written.strip("\u2068\u2069").replace("\u00a0", " ").replace("\u202f", " ")
    assert plain == text


def test_what_is_missing_has_a_minus(texts: Texts) -> None:
    assert bare_amount(Formats(texts.words(EN), ZONE), -100, "SYP") == "\u22121.00"


def test_an_office_may_write_latin_figures_in_arabic(translations: TranslationFiles) -> None:
    latin = Texts(translations, {AR: Digits.LATIN})
    assert bare_amount(Formats(latin.words(AR), ZONE), 1_250_050, "SYP") == "12,500.50"
