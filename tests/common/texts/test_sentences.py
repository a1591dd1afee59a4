# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences read from Qt Linguist's files without Qt: the same as Qt gives, with its figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain.identifiers import Language
from common.texts.figures import Digits, localise, usual_digits
from common.texts.isolates import isolated, left_to_right
from common.texts.sentences import Sentences, sentences_of
from common.ui.digits import latin
from common.ui.languages import LANGUAGES
from common.ui.texts import Texts
from common.ui.translation_files import TranslationFiles

TEXTS: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("Receipt", "Total paid", {}),
    ("Document", "Page {number} of {count}", {"number": 2, "count": 13}),
    ("Document", "No. {number}", {"number": left_to_right("C-2026-000045")}),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_comes_out_as_it_does_with_qt(language: Language, tmp_path: Path) -> None:
    folder = Path(__file__).parents[3] / "assets" / "translations"
    screens = Texts(TranslationFiles(("common",), folder, tmp_path), {}).words(language)
    ours = _sentences(language)
    for context, source, fields in TEXTS:
        assert ours.translate(context, source, "", None, **fields) == screens.translate(
            context, source, "", -1, **fields
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_usual_figures_and_direction_are_those_of_the_screens(language: Language) -> None:
    assert usual_digits(language) is LANGUAGES[language].digits
    assert _sentences(language).is_right_to_left is LANGUAGES[language].right_to_left


def test_a_sentence_that_nobody_has_translated_comes_out_in_english() -> None:
    assert _sentences(Language("fr")).translate("Nowhere", "Never said") == "Never said"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"common_fr\.ts"):
        sentences_of("common", Language("fr"), Digits.LATIN, tmp_path)


def test_figures_inside_a_left_to_right_isolate_stay_as_they_are() -> None:
    text = f"12 {left_to_right('A 12')} {isolated('12')}"
    found = localise(text, Digits.PERSIAN)
    assert found == f"۱۲ {left_to_right('A 12')} {isolated('۱۲')}"
    assert latin(found) == text


def _sentences(language: Language) -> Sentences:
    return sentences_of("common", language, usual_digits(language))
