# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences come out translated and filled in, in any language, beside the one on the screen."""

from pathlib import Path

import pytest

from common.ui.bidi import ticket_number
from common.ui.languages import AR, EN, FA, FR, LANGUAGES, UK
from common.ui.texts import Texts, translatable
from common.ui.translation_files import TranslationError, TranslationFiles


def test_a_sentence_is_translated_without_changing_the_screen(texts: Texts) -> None:
    assert texts.words(FR).translate("AccessibilityBar", "Help") == "Aide"
    assert texts.words(UK).translate("AccessibilityBar", "Help") == "Допомога"
    assert texts.words(EN).translate("AccessibilityBar", "Help") == "Help"


def test_an_unknown_sentence_stays_english(texts: Texts) -> None:
    text = texts.words(AR).translate("Nowhere", "Counter {counter}", counter="B")
    assert text == "Counter B"


def test_fields_are_filled_in_with_the_figures_of_the_language(texts: Texts) -> None:
    text = texts.words(FA).translate(
        "Nowhere", "{number}: counter {counter}, %n", n=5, number=ticket_number("PA 017"), counter=3
    )
    assert text == f"{ticket_number('PA 017')}: counter ۳, ۵"


def test_the_plural_form_follows_the_number(texts: Texts) -> None:
    words = texts.words(AR)
    assert words.translate("Formats", "%n min", n=2) == "دقيقتان"
    assert words.translate("Formats", "%n min", n=7) == "٧ دقائق"


def test_a_marked_source_is_the_source() -> None:
    assert translatable("Nowhere", "As it is") == "As it is"


def test_the_words_of_a_language_are_loaded_once(texts: Texts) -> None:
    assert texts.words(FR) is texts.words(FR)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    files = TranslationFiles(("common",), tmp_path, tmp_path / "cache")
    with pytest.raises(TranslationError, match=r"common_ar\.ts"):
        files.translators(AR)


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "common_ar.ts").write_text("<TS><context>", encoding="utf-8")
    files = TranslationFiles(("common",), tmp_path, tmp_path / "cache")
    with pytest.raises(TranslationError, match=r"common_ar\.ts"):
        files.translators(AR)


def test_a_changed_file_is_compiled_anew(tmp_path: Path, translations: TranslationFiles) -> None:
    source = (translations.sources / "common_fr.ts").read_text(encoding="utf-8")
    (tmp_path / "common_fr.ts").write_text(source, encoding="utf-8")
    files = TranslationFiles(("common",), tmp_path, tmp_path / "cache")
    assert Texts(files, {}).words(FR).translate("AccessibilityBar", "Help") == "Aide"
    changed = source.replace(">Aide<", ">Assistance<")
    (tmp_path / "common_fr.ts").write_text(changed, encoding="utf-8")
    assert Texts(files, {}).words(FR).translate("AccessibilityBar", "Help") == "Assistance"
    assert len(list((tmp_path / "cache").iterdir())) == 2


def test_every_language_has_its_own_name_and_direction() -> None:
    assert [facts.own_name for facts in LANGUAGES.values()] == [
        "العربية",
        "فارسی",
        "Українська",
        "Français",
        "English",
    ]
    assert [code for code, facts in LANGUAGES.items() if facts.right_to_left] == [AR, FA]
